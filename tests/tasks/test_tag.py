"""The task tag from the user's files: what is learned, what is predicted, what is refused."""

import gzip
import json

import conllu
import numpy as np
import pytest

import elman
from elman.data.refusals import Refusals
from elman.data.tagged import Sentence
from elman.errors import DataError, OptionError, RunError
from elman.tasks.running import task_named
from elman.tasks.tag_data import Tagset
from elman.tasks.tag_floors import WordClasses, WordTags
from elman.tasks.tag_options import TagOptions
from elman.tasks.tag_scores import Scores, shown

CITIES = ("boston", "denver", "las vegas", "new york", "oakland", "salt lake city")
SMALL = {
    "hidden": 16,
    "char_hidden": 4,
    "char_embedding": 4,
    "embedding_size": 12,
    "batch": 8,
    "dropout": 0.0,
}


def slots(count: int, seed: int = 0, scheme: str = "bio") -> str:
    """Requests with cities as spans and a class each, in columns."""
    random = np.random.default_rng(seed)
    blocks = []
    for _ in range(count):
        start, end = random.choice(CITIES, 2, replace=False)
        intent = str(random.choice(["flight", "fare"]))
        words, tags = [("a", "O"), (intent, "O"), ("from", "O")], {"from": start, "to": end}
        for kind, city in tags.items():
            words += [("to", "O")] if kind == "to" else []
            parts = city.split()
            for place, part in enumerate(parts):
                prefix = "B" if place == 0 else "I"
                if scheme == "bioes" and place == len(parts) - 1:
                    prefix = "S" if place == 0 else "E"
                words.append((part, f"{prefix}-{kind}"))
        lines = [f"# intent = {intent}", *("\t".join(pair) for pair in words)]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


TREEBANK = """\
# sent_id = {0}
# text = the dog barks .
1\tthe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
2\t{0}\tdog\tNOUN\tNN\t_\t3\tnsubj\t_\t_
3\tbarks\tbark\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
"""


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def slot_run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slots")
    train = write(folder / "train.conll", slots(150))
    test = write(folder / "test.conll", slots(40, seed=9))
    run = elman.train("tag", train, test=str(test), out=folder / "run", epochs=8, lr=1e-2, **SMALL)
    return run, test


@pytest.fixture(scope="module")
def treebank(tmp_path_factory):
    folder = tmp_path_factory.mktemp("treebank")
    train = write(folder / "train.conllu", "\n".join(TREEBANK.format(f"dog{k}") for k in range(30)) + "\n")
    return elman.train("tag", train, out=folder / "run", epochs=6, lr=2e-2, **SMALL), train


def test_slots_and_classes_are_learned_and_judged_beside_their_floors(slot_run):
    run, test = slot_run
    result = run.folder.result()
    judged = result["test"]
    assert judged["f1"] > 0.95
    assert judged["intent_accuracy"] > 0.95
    assert judged["f1"] > judged["floors"]["most_frequent_tag_per_word"]["f1"]
    assert judged["floors"]["most_frequent_tag"]["f1"] == 0
    assert judged["intent_accuracy"] > judged["floors"]["majority_intent"]["intent_accuracy"]
    assert result["test"]["sentences"] == 40
    assert run.options.output == "crf"
    assert (run.folder / "report.html").exists()
    again = run.evaluate(test)
    assert again == {"refused": 0, **{name: judged[name] for name in again if name != "refused"}}
    strange = write(test.parent / "strange.conll", test.read_text().replace("B-to", "B-via", 1))
    with pytest.raises(DataError, match=r"strange.conll line \d+ has the tag B-via, .* a run that"):
        run.evaluate(strange)
    skipped = run.evaluate(strange, skip_bad=True)
    assert (skipped["sentences"], skipped["refused"]) == (39, 1)


def test_predictions_are_written_in_place_with_their_classes(slot_run):
    run, test = slot_run
    options = task_named("tag").PredictOptions()
    text = test.read_text()
    blind = "\n".join(
        "# intent = nobody knows" if line.startswith("#") else line.replace("\tO", "\tB-from")
        for line in text.split("\n")
    )
    found = run.predict_file(write(test.parent / "blind.conll", blind), None, options).decode()
    lines, truth = found.split("\n"), text.split("\n")
    assert [line.split("\t")[0] for line in lines if line[:1] != "#"] == [
        line.split("\t")[0] for line in truth if line[:1] != "#"
    ]
    same = sum(one == other for one, other in zip(lines, truth, strict=True))
    assert same / len(truth) > 0.95
    words = "\n".join(line.split("\t")[0] for line in truth if line[:1] != "#")
    alone = run.predict_file(write(test.parent / "words.txt", words), None, options).decode()
    assert [line for line in alone.split("\n") if line] == [line for line in lines if line]


def test_typed_sentences(slot_run):
    run, _ = slot_run
    (found,) = run.predict_texts(["a flight from new york to boston"], None)
    assert found["spans"] == "new york (from); boston (to)"
    assert found["tagged"] == "a flight from new/B-from york/I-from to boston/B-to"
    assert found["intent"] == "flight"
    assert run.split("A fare, from (Boston)?") == ["A", "fare", ",", "from", "(", "Boston", ")", "?"]
    with pytest.raises(DataError, match="no text to tag"):
        run.predict_texts([" "], None)


def test_a_treebank_in_and_out(treebank):
    run, train = treebank
    assert run.options.output == "softmax"
    assert run.options.column == "upos"
    assert run.folder.result()["test"]["accuracy"] == 1.0
    text = TREEBANK.format("dog77").replace("NOUN", "_").replace("VERB", "X")
    path = write(train.parent / "new.conllu", text)
    options = task_named("tag").PredictOptions()
    (found,) = conllu.parse(run.predict_file(path, None, options).decode())
    (before,) = conllu.parse(text)
    assert [token["upos"] for token in found] == ["DET", "NOUN", "VERB", "PUNCT"]
    assert [{**token, "upos": 0} for token in found] == [{**token, "upos": 0} for token in before]
    assert found.metadata == before.metadata
    packed = run.predict_file(path, "out.conllu.gz", options)
    assert gzip.decompress(packed) == run.predict_file(path, None, options)


def test_a_run_that_was_stopped_goes_on_to_the_same_weights(goes_on_alike, tmp_path):
    """Word dropout and dropout draw the same numbers again; the second epoch is cut off in its middle."""
    train = write(tmp_path / "train.conll", slots(30))
    goes_on_alike("tag", train, at=4, **{**SMALL, "epochs": 3, "split": "60/40", "dropout": 0.3})


@pytest.mark.parametrize("given", [{}, {"char_hidden": 0}, {"scheme": "bioes", "output": "softmax"}])
@pytest.mark.parametrize("own", [False, True])
def test_settled_options_give_the_same_problem(tmp_path, given, own):
    """What a stopped run tells to go on with is all of its options."""
    train = write(tmp_path / "train.conll", slots(40))
    files = {"files": [str(train)], **({"valid": str(train), "test": str(train)} if own else {})}
    task = task_named("tag")
    problem = task.prepare(TagOptions(**files, **given), None, Refusals(), None)
    plain = {name: value for name, value in problem.options.plain().items() if value is not None}
    again = task.prepare(TagOptions.read(plain), None, Refusals(), None)
    assert again.options.plain() == problem.options.plain()
    assert again.facts() == problem.facts()


def test_settled_options_of_generated_sentences_give_the_same_problem():
    task = task_named("tag")
    problem = task.prepare(TagOptions(), None, Refusals(), None)
    plain = {name: value for name, value in problem.options.plain().items() if value is not None}
    assert task.prepare(TagOptions.read(plain), None, Refusals(), None).options == problem.options


@pytest.mark.parametrize("given", [{"scheme": "bioes"}, {"output": "softmax"}, {"bidirectional": False}])
def test_other_ways_to_learn_spans(tmp_path, given):
    """The model's scheme is its own affair: results and predictions are in that of the files."""
    train = write(tmp_path / "train.conll", slots(100))
    run = elman.train(
        "tag", train, out=tmp_path / "run", epochs=6, lr=2e-2, intent="none", **{**SMALL, **given}
    )
    assert run.folder.result()["test"]["f1"] > 0.9
    assert "intent_accuracy" not in run.folder.result()["test"]
    ((tags, intent),) = run.tag(["a fare from salt lake city to oakland".split()])
    assert tags == tuple("O O O B-from I-from I-from O B-to".split())
    assert intent is None


def test_weights_of_another_run_are_a_beginning(slot_run, tmp_path):
    run, _ = slot_run
    more = write(tmp_path / "more.conll", slots(40, seed=5))
    options = {"from_run": str(run.folder.path), "epochs": 1, "lr": 1e-4, "split": "60/40"}
    again = elman.train("tag", more, out=tmp_path / "again", **options)
    assert again.spelling == run.spelling
    assert again.folder.result()["valid"]["f1"] > 0.95
    with pytest.raises(OptionError, match="--hidden 9 does not fit"):
        elman.train("tag", more, out=tmp_path / "other", hidden=9, **options)
    strange = write(tmp_path / "strange.conll", slots(40).replace("B-to", "B-via"))
    with pytest.raises(DataError, match=r"strange.conll line \d+ has the tag B-via"):
        elman.train("tag", strange, out=tmp_path / "other", **options)


def test_vectors_are_loaded_and_kept(tmp_path):
    train = write(tmp_path / "train.conll", slots(30))
    vectors = write(tmp_path / "v.txt", "Boston 1 2 3\ndenver 4 5 6\nparis 7 8 9\n")
    small = {**SMALL, "epochs": 1, "embedding": str(vectors), "freeze": True, "split": "60/40"}
    with pytest.raises(OptionError, match="have 3 numbers and --embedding-size is 12"):
        elman.train("tag", train, out=tmp_path / "no", **small)
    del small["embedding_size"]
    run = elman.train("tag", train, out=tmp_path / "run", **small)
    for word, vector in {"denver": [4, 5, 6]}.items():
        index = run.spelling.words.look_up(word)
        assert run.model.embedding.weight[index].tolist() == vector
    assert "paris" not in run.spelling.words


def test_without_a_file_there_are_sentences():
    problem = task_named("tag").prepare(TagOptions(), None, Refusals(), None)
    assert problem.floors()["test"]["most_frequent_tag_per_word"]["accuracy"] < 0.95
    assert set(problem.parts) == {"train", "valid", "test"}
    texts = {part: {s.words for s in sentences} for part, sentences in problem.parts.items()}
    assert not texts["train"] & texts["test"]


@pytest.mark.long
def test_the_generated_sentences_are_learned_to_their_optimum(tmp_path):
    run = elman.train("tag", out=tmp_path / "run")
    assert run.folder.result()["test"]["accuracy"] > 0.99


# what cannot be used


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("from\tO", "from", "line 4 has 1 column and the file 2"),
        ("from\tO", "from O", "line 4 is separated by spaces"),
        ("from\tO", "from\t", "line 4 has no tag for 'from'"),
        ("# intent = ", "# was = ", "line 1 begins a sentence without a comment"),
    ],
)
def test_bad_lines_are_named_and_can_be_skipped(tmp_path, old, new, wanted):
    path = write(tmp_path / "bad.conll", slots(40).replace(old, new, 1))
    train = write(tmp_path / "train.conll", slots(60))
    options = TagOptions(files=[str(train)], valid=str(path))
    task = task_named("tag")
    with pytest.raises(DataError, match=f"bad.conll {wanted}.*--skip-bad"):
        task.prepare(options, None, Refusals(), None)
    refusals = Refusals(skip=True)
    problem = task.prepare(options, None, refusals, None)
    assert len(problem.parts["valid"]) == 39
    (refused,) = problem.describe().refused
    assert wanted in refused


def test_tags_and_classes_that_only_the_test_has(tmp_path):
    train = write(tmp_path / "train.conll", slots(40))
    test = write(tmp_path / "test.conll", slots(10).replace("B-to", "B-via", 1))
    options = {"files": [str(train)], "test": str(test)}
    task = task_named("tag")
    line = 1 + test.read_text().split("\n").index(
        next(line for line in test.read_text().split("\n") if "via" in line)
    )
    with pytest.raises(DataError, match=f"test.conll line {line} has the tag B-via, which the training part"):
        task.prepare(TagOptions(**options), None, Refusals(), None)
    refusals = Refusals(skip=True)
    assert len(task.prepare(TagOptions(**options), None, refusals, None).parts["test"]) == 9
    assert refusals.count == 1
    wrong = task.prepare(TagOptions(**options, unseen="wrong"), None, Refusals(), None)
    assert len(wrong.parts["test"]) == 10
    other = write(tmp_path / "other.conll", slots(10).replace("= fare", "= meal", 1))
    with pytest.raises(DataError, match=r"other.conll line \d+ has the class meal"):
        task.prepare(TagOptions(files=[str(train)], test=str(other)), None, Refusals(), None)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"scheme": "bio"}, "--scheme is for tags of spans"),
        ({"constrain": True}, "--constrain is for tags of spans"),
        ({"char_hidden": 0, "char_embedding": 5}, "--char-embedding has no effect"),
        ({"freeze": True}, "--freeze is for loaded vectors"),
        ({"intent": "mood"}, "has a comment # mood"),
        ({"column": "nonsense"}, "no column nonsense"),
    ],
)
def test_options_without_effect(treebank, given, wanted):
    _, train = treebank
    with pytest.raises((OptionError, DataError), match=wanted):
        task_named("tag").prepare(TagOptions(files=[str(train)], **given), None, Refusals(), None).model()


def test_options_of_files_need_files():
    with pytest.raises(OptionError, match="--column has no effect on generated"):
        task_named("tag").prepare(TagOptions(column="upos"), None, Refusals(), None)


def test_a_damaged_run_is_said_to_be(slot_run, tmp_path):
    run, _ = slot_run
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("run.toml", "cell.txt", "weights.safetensors"):
        (copy / name).write_bytes((run.folder / name).read_bytes())
    saved = json.loads((run.folder / "vocabulary.json").read_text())
    del saved["tagset"]["inner"]
    write(copy / "vocabulary.json", json.dumps(saved))
    with pytest.raises(RunError, match=r"vocabulary\.json is damaged"):
        elman.load(copy)


def test_one_very_long_sentence_among_short_ones(tmp_path):
    words = "\n".join(f"w{k % 7}\tX" for k in range(12_000))
    train = write(tmp_path / "train.conll", slots(20).replace("# intent", "# i") + "\n" + words + "\n")
    task = task_named("tag")
    options = TagOptions(files=[str(train)], **SMALL)
    problem = task.prepare(options, None, Refusals(), None)
    learner = problem.learner(problem.model())
    sizes = [learner.loss(0, index, None)[1] for index in range(len(learner))]
    assert max(sizes) == 12_000  # alone in its batch
    assert sum(sizes) == sum(len(s.words) for s in problem.parts["train"])


# pieces


def test_scores_by_hand():
    scores = Scores(spans=True)
    one = Sentence(("a", "b", "c"), ("O", "B-x", "I-x"), "flight", 1)
    scores.add(one, (("O", "B-x", "O"), "flight"), np.array([True, True, False]))
    scores.add(one, (one.tags, "flight"), np.array([True, True, False]))
    scores.add(one, (one.tags, "fare"), np.array([True, True, True]))
    found = scores.metrics()
    assert found["accuracy"] == pytest.approx(8 / 9)
    assert found["unknown_accuracy"] == 0.5
    assert found["intent_accuracy"] == pytest.approx(2 / 3)
    assert found["sentence_accuracy"] == pytest.approx(1 / 3)  # tags and class
    assert found["f1"] == pytest.approx(2 / 3)
    assert next(iter(found)) == "f1"


def test_errors_are_shown_beside_the_truth():
    sentence = Sentence(("to", "new", "york"), ("O", "B-to", "I-to"), "flight", 1)
    text = shown(sentence, (("O", "B-to", "O"), "fare"))
    assert text == "to new/B-to york/O≠I-to [fare≠flight]"


def test_floors_by_hand():
    train = [
        Sentence(("a", "dog", "runs"), ("D", "N", "V"), "x", 1),
        Sentence(("a", "runs", "runs"), ("D", "N", "V"), "x", 2),
        Sentence(("big",), ("A",), "y", 3),
        Sentence(("old",), ("A",), "y", 4),
        Sentence(("a",), ("D",), "x", 5),
    ]
    words = WordTags(train)
    assert words.most == "D"
    assert words.tags(["a", "runs", "cat"]) == ("D", "V", "A")  # words seen once: N, A, A
    classes = WordClasses(train)
    assert classes.most == "x"
    assert classes.best(["big", "old"]) == "y"
    assert classes.best(["unheard"]) == "x"


def test_a_tagset_speaks_the_scheme_of_the_files():
    train = [Sentence(("a", "b", "c", "d"), ("B-x", "I-x", "O", "B-x"), None, 1)]
    tagset = Tagset.learn(train, TagOptions(scheme="bioes"))
    assert tagset.inner == ("B-x", "E-x", "O", "S-x")
    assert tagset.decode(tagset.encode(train[0].tags)) == train[0].tags
    assert tagset.allowed is not None
    assert Tagset.restore(json.loads(json.dumps(tagset.save()))) == tagset
    loose = Tagset.learn([Sentence(("a", "b"), ("O", "I-x"), None, 1), *train], TagOptions())
    assert loose.allowed is None
    assert Tagset.learn(train, TagOptions(constrain=False)).allowed is None
