"""Translation from files to translations; floors; what is wrong is said in one sentence."""

import csv
import io
import json

import pytest
import torch

import elman
from elman.data.pairs import Pairs
from elman.data.refusals import Refusals
from elman.data.synthetic.dates import dates
from elman.errors import DataError, OptionError
from elman.models.beam import Hypothesis
from elman.tasks.translate import Translate
from elman.tasks.translate_floors import Dictionary, floors
from elman.tasks.translate_options import TranslateOptions
from elman.tasks.translating import Batch, compare

TINY = {"hidden": 16, "embedding_size": 8, "batch": 16, "dropout": 0.0}

GERMAN = {"a": "ein", "dog": "Hund", "cat": "Kater", "runs": "rennt", "sleeps": "schläft", "and": "und"}


def sentences(count):
    """Pairs of a toy language: words one by one, the last two in the other order."""
    chance = torch.Generator().manual_seed(4)
    found = []
    for _ in range(count):
        first, second, verb = (int(n) for n in torch.randint(0, 2, (3,), generator=chance))
        words = ["a", ("dog", "cat")[first], "and", "a", ("dog", "cat")[second], ("runs", "sleeps")[verb]]
        words = words if second != first else [*words[:2], words[-1]]
        found.append((" ".join(words), " ".join(GERMAN[w] for w in [*words[:-2], words[-1], words[-2]])))
    return found


@pytest.fixture(scope="module")
def pair_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("pairs") / "pairs.tsv"
    path.write_text("".join(f"{source}\t{target}\n" for source, target in sentences(300)))
    return path


@pytest.fixture(scope="module")
def run(pair_file, tmp_path_factory):
    """A translator of words, trained for some seconds."""
    out = tmp_path_factory.mktemp("runs") / "toy"
    options = {**TINY, "hidden": 32, "batch": 8, "lr": 1e-2, "label_smoothing": 0.0}
    return elman.train("translate", pair_file, out=out, unit="word", epochs=6, **options)


def problem(files=None, **options):
    files = [] if files is None else [str(files)]
    return Translate().prepare(TranslateOptions.read({"files": files, **options}), None, Refusals(), None)


def test_a_toy_language_is_learned_and_used(run, pair_file, tmp_path):
    result = run.folder.result()
    assert result["test"]["exact"] == 1.0
    assert result["test"]["bleu"] == pytest.approx(100)
    assert "nrefs:1" in result["test"]["bleu_signature"]
    assert result["test"]["floors"]["dictionary"]["exact"] < 0.5
    assert result["by_length"]["rows"]
    assert result["examples"]["columns"] == ["source", "translation", "truth"]
    found = run.evaluate(pair_file)
    assert found["exact"] == 1.0
    assert found["sentences"] == 300
    source = tmp_path / "in.txt"
    source.write_text("a dog runs\n\na cat sleeps\n")
    options = run.task.PredictOptions.read({})
    assert run.predict_file(source, None, options).decode() == "ein rennt Hund\n\nein schläft Kater\n"
    table = tmp_path / "in.csv"
    table.write_text("n,source\n7,a dog runs\n")
    assert (
        run.predict_file(table, None, options).decode()
        == "n,source,translation\n7,a dog runs,ein rennt Hund\n"
    )
    lines = run.predict_file(source, tmp_path / "out.jsonl", options).decode().splitlines()
    assert json.loads(lines[0]) == {"source": "a dog runs", "translation": "ein rennt Hund"}


def test_the_best_translations_come_with_falling_scores(run):
    (best,) = run.translate(["a dog and a cat sleeps"], n_best=4)
    assert len({translation.units for translation in best}) == 4
    scores = [translation.score for translation in best]
    assert scores == sorted(scores, reverse=True)
    assert best[0].weights.shape == (len(best[0].units), 7)
    answers = run.predict_texts(["a dog runs"], run.task.PredictOptions.read({"n_best": 2}))
    assert [answer["rank"] for answer in answers] == [1, 2]


def test_columns_of_the_user_stay_beside_translations(run, tmp_path):
    path = tmp_path / "in.csv"
    path.write_text("source,translation,score\na dog runs,mine,0.123456789\n")
    (row,) = csv.DictReader(io.StringIO(run.predict_file(path, None, run.task.PredictOptions()).decode()))
    assert row == {
        "source": "a dog runs",
        "translation": "mine",
        "score": "0.123456789",
        "translation_2": "ein rennt Hund",
    }
    content = run.predict_file(path, None, run.task.PredictOptions(n_best=2)).decode()
    head, first, second = content.splitlines()
    assert head == "source,translation,score,translation_2,rank,score_2"
    assert first.startswith("a dog runs,mine,0.123456789,ein rennt Hund,1,")
    assert second.startswith("a dog runs,mine,0.123456789,")


def test_the_log_probability_of_a_translation_is_what_the_model_gives_it(run):
    translator = run.translator
    (best,) = run.translate(["a dog and a cat sleeps"])
    (pair,) = translator.encode(["a dog and a cat sleeps"], [best[0].text])
    nats, units = translator.nats([pair])
    assert units == len(best[0].units) + 1
    assert best[0].log_probability == pytest.approx(-nats, abs=1e-4)


def test_an_unknown_word_is_copied_from_where_attention_lies(run):
    translator = run.translator
    weights = torch.tensor([[0.1, 0.2, 0.7, 0.0], [0.0, 0.1, 0.1, 0.8]])
    found = Hypothesis((0, translator.target.unit.look_up("rennt")), -1.0, -1.0, weights)
    assert translator.written("a Pudel runs", found, copies=True).text == "runs rennt"
    assert translator.written("a Pudel runs", found, copies=False).text == "<unk> rennt"


def test_a_batch_is_a_function_of_seed_epoch_and_number(pair_file):
    options = {"unit": "word", "epochs": 2, "scheduled_sampling": 0.5, **TINY, "dropout": 0.2}
    data = problem(pair_file, **options)
    model = data.model()
    losses = []
    for learner in (data.learner(model), problem(pair_file, **options).learner(model)):
        torch.manual_seed(7)
        losses.append(learner.loss(1, 3, None)[0])
    assert torch.equal(*losses)
    assert not torch.equal(losses[0], data.learner(model).loss(1, 3, None)[0])  # other draws


def test_a_run_that_was_stopped_goes_on_to_the_same_weights(goes_on_alike, pair_file):
    """Dropout, label smoothing and the guesses of scheduled sampling are drawn alike again."""
    options = {**TINY, "unit": "word", "epochs": 2, "dropout": 0.2, "label_smoothing": 0.1}
    goes_on_alike("translate", pair_file, at=20, scheduled_sampling=0.5, **options)


def test_padding_is_never_counted():
    data = problem(epochs=1, **TINY)
    translator = data.learner(data.model()).translator
    pairs = translator.encode(data.parts["valid"].sources[:7], data.parts["valid"].targets[:7])
    alone = [translator.nats([pair]) for pair in pairs]
    together = translator.nats(pairs)
    assert together[1] == sum(units for _, units in alone)
    assert together[0] == pytest.approx(sum(nats for nats, _ in alone), rel=1e-5)
    batch = Batch.of(pairs)
    assert int(batch.mask.sum()) == sum(batch.lengths)


@pytest.mark.parametrize(
    "options",
    [
        {"attention": "none"},
        {"attention": "none", "feed": "summary"},
        {"attention": "additive", "feed": "bahdanau", "cell": "lstm"},
        {"attention": "dot", "feed": "input"},
        {"attention": "dot", "layers": 2, "bidirectional": False},
        {"unit": "subword", "vocabulary": 300, "unit_target": "char", "label_smoothing": 0.1},
        {"cell": "mingru", "lower": True, "tie": False, "choose": "nats"},
    ],
)
def test_every_form_trains_a_step(options, pair_file):
    data = problem(pair_file, **{"epochs": 1, **TINY, **options})
    model = data.model()
    learner = data.learner(model)
    loss, units, _ = learner.loss(0, 0, None)
    loss.backward()
    assert units > 0
    found = learner.validate(1)
    assert all(torch.isfinite(torch.tensor(value)) for value in found.values())
    assert next(iter(found)) == data.options.choose
    assert "->" in learner.sample()


def test_the_model_guesses_from_the_true_words_before():
    data = problem(epochs=4, scheduled_sampling=1.0, **TINY)
    learner = data.learner(data.model())
    pairs = learner.train[:8]
    batch = Batch.of(pairs)
    assert torch.equal(learner._sampled(batch, 0.0), batch.inputs)
    inputs = learner._sampled(batch, 1.0)
    features, _ = learner.model(batch.sources, batch.source_lengths, batch.inputs, batch.lengths)
    likeliest = learner.model.decoder.softmax.log_probabilities(features).argmax(-1)
    inside = batch.mask[:, 1:]
    assert torch.equal(inputs[:, 1:][inside], likeliest[:, :-1][inside])
    assert torch.equal(inputs[:, 0], batch.inputs[:, 0])


def test_the_dictionary_finds_the_words_that_go_together():
    sources, targets = zip(*sentences(200), strict=True)
    pairs = Pairs("toy", sources, targets, ("",) * 200)
    assert {k: v for k, v in Dictionary(pairs).table.items() if k} == GERMAN
    found = floors(pairs, ["a dog runs", "a bird runs"])
    assert found["dictionary"] == ["ein Hund rennt", "ein bird rennt"]
    assert found["copy_source"] == ["a dog runs", "a bird runs"]
    assert len(set(found["commonest_target"])) == 1


def test_scores_are_those_of_sacrebleu():
    import sacrebleu

    found, truth = ["the cat sat on a mat", "Hello there!"], ["The cat sat on the mat", "Hello there!"]
    scores = compare(found, truth, lower=True)
    assert scores["bleu"] == pytest.approx(sacrebleu.corpus_bleu(found, [truth], lowercase=True).score)
    assert scores["exact"] == 0.5
    assert "case:lc" in scores["bleu_signature"]
    assert compare(found, truth)["bleu"] < scores["bleu"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"attention": "none", "feed": "input"}, "--feed input feeds what attention found"),
        ({"attention": "none", "coverage_penalty": 0.2}, "--coverage-penalty has no effect"),
        ({"copy_unknown": True, "unit": "char"}, "--copy-unknown has no effect without words"),
        ({"unit": "char", "vocabulary": 500}, "--vocabulary has no effect on characters"),
        ({"unit": "char", "min_count": 2}, "--min-count has no effect"),
        ({"attention": "dot", "hidden": 15}, "have to be equal; use general"),
        ({"feed": "input", "variational": True, "dropout": 0.2}, "--variational has no effect with --feed"),
        ({"valid": "x.tsv"}, "go with FILEs of pairs"),
    ],
)
def test_options_without_effect_are_refused(options, message):
    with pytest.raises(OptionError, match=message):
        problem(**{**TINY, **options}).model()


def test_too_few_pairs_are_said(tmp_path):
    (tmp_path / "p.tsv").write_text("eins\tone\nzwei\ttwo\n")
    with pytest.raises(DataError, match=r"too few pairs \(2\) to keep some"):
        problem(tmp_path / "p.tsv")


def test_a_pair_that_is_far_longer_than_others_is_refused_by_its_line(tmp_path):
    lines = [f"{source}\t{target}" for source, target in dates(30)]
    lines[6] = f"{'ja ' * 40_000}\tja"
    (tmp_path / "p.tsv").write_text("\n".join(lines))
    with pytest.raises(
        DataError, match=r"p\.tsv line 7 has a source of 119,999 chars, and --longest is 1,000"
    ):
        problem(tmp_path / "p.tsv")
    refusals = Refusals(skip=True)
    options = TranslateOptions.read({"files": [str(tmp_path / "p.tsv")]})
    data = Translate().prepare(options, None, refusals, None)
    assert sum(map(len, data.parts.values())) == 29
    assert refusals.count == 1


def test_a_run_begins_from_the_weights_of_another(run, pair_file, tmp_path):
    options = {"from_run": str(run.folder.path), "epochs": 1, "lr": 1e-6}
    again = elman.train("translate", pair_file, out=tmp_path / "again", **options)
    assert again.options.hidden == run.options.hidden
    assert again.folder.result()["test"]["exact"] >= 0.9
    with pytest.raises(OptionError, match="--hidden 7 does not fit"):
        elman.train("translate", pair_file, out=tmp_path / "other", hidden=7, **options)


def test_parts_can_come_from_files_of_their_own(tmp_path):
    for name, start, count in (("train", 0, 40), ("valid", 40, 10), ("test", 50, 12)):
        pairs = dates(70)[start : start + count]
        (tmp_path / f"{name}.src").write_text("".join(f"{source}\n" for source, _ in pairs))
        (tmp_path / f"{name}.tgt").write_text("".join(f"{target}\n" for _, target in pairs))
    options = TranslateOptions.read(
        {
            "files": [str(tmp_path / "train.src"), str(tmp_path / "train.tgt")],
            "valid": f"{tmp_path}/valid.src,{tmp_path}/valid.tgt",
            "test": f"{tmp_path}/test.src,{tmp_path}/test.tgt",
        }
    )
    data = Translate().prepare(options, None, Refusals(), None)
    assert {name: len(pairs) for name, pairs in data.parts.items()} == {"train": 40, "valid": 10, "test": 12}
    assert data.options.unit == "char"
    assert data.options.choose == "exact"
    assert "40 pairs; sources of" in data.describe().facts["train"]


@pytest.mark.long
def test_dates_are_learned(tmp_path):
    run = elman.train("translate", out=tmp_path / "dates")
    assert run.folder.result()["test"]["exact"] >= 0.99
