"""The tasks `classify` and `rate`, from a user's files to their answers."""

import csv
import gzip
import json
import os
import signal
from types import SimpleNamespace

import numpy as np
import pytest
import torch

import elman
from elman.data.refusals import Refusals
from elman.data.synthetic import negation
from elman.errors import DataError, OptionError, RunError
from elman.inspect.subject import problem_of
from elman.tasks import driver
from elman.tasks.classify import Classify, ClassifyOptions
from elman.tasks.many_to_one import MOST_STEPS
from elman.tasks.rate import RateOptions
from elman.tasks.sequence_floors import sequence_floors
from elman.tasks.targets import Classes, LabelSets, Number, learn_target
from elman.training.loop import Interrupted
from elman.training.report import Silent

SKIPPING = Classify.PredictOptions(skip_bad=True)
SMALL = {"hidden": 8, "epochs": 1, "threads": 1, "embedding_size": 8}


def table(path, rows, columns=("text", "label")):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([columns, *rows])
    return path


def prepare(options, skip=False, before=None):
    return Classify().prepare(ClassifyOptions.read(options), None, Refusals(skip), before)


@pytest.fixture(scope="module")
def reviews(tmp_path_factory):
    """200 sentences whose verdict is a word of theirs, easy to learn."""
    chance = np.random.default_rng(0)
    words = {"bad": negation.BAD, "good": negation.GOOD}
    rows = []
    for k in range(200):
        verdict = ("bad", "good")[k % 2]
        filler = chance.choice(negation.FILLERS, int(chance.integers(1, 9)))
        rows.append((" ".join(["It", "was", *filler, str(chance.choice(words[verdict])), "."]), verdict))
    return table(tmp_path_factory.mktemp("reviews") / "reviews.csv", rows)


@pytest.fixture(scope="module")
def run(reviews, tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs") / "reviews"
    return elman.train("classify", reviews, out=folder, hidden=16, epochs=6, threads=1, lr=1e-2)


def test_a_table_of_texts_is_learned_and_stands_beside_its_floors(run):
    result = json.loads((run.folder / "result.json").read_text())
    assert result["test"]["accuracy"] >= 0.95
    assert {"accuracy", "macro_f1", "nats", "examples", "floors"} <= set(result["test"])
    floors = result["test"]["floors"]
    assert set(floors) == {"majority", "bag_of_words", "bag_of_words_and_pairs", "feedforward"}
    assert floors["majority"]["accuracy"] == 0.5 and floors["majority"]["nats"] == pytest.approx(np.log(2))
    words = run.encoding.size
    assert floors["feedforward"]["parameters"] == 20 * words * 10 + 10 + 22
    confusion = result["confusion"]["rows"]
    right = sum(row[1 + k] for k, row in enumerate(confusion))
    assert right / result["test"]["examples"] == result["test"]["accuracy"]
    assert len(result["errors"]["rows"]) == result["test"]["examples"] - right


def test_predictions_are_added_to_the_users_own_table(run, reviews, tmp_path):
    path = table(
        tmp_path / "new.csv",
        [("1", "it was so lovely .", "x"), ("2", "awful", "y")],
        ("id", "text", "predicted"),
    )
    options = Classify.PredictOptions()
    rows = list(csv.DictReader(run.predict_file(path, None, options).decode().splitlines()))
    assert [row["predicted"] for row in rows] == ["x", "y"], "the user's column is kept"
    assert [row["predicted_2"] for row in rows] == ["good", "bad"]
    for row in rows:
        assert float(row["probability_good"]) + float(row["probability_bad"]) == pytest.approx(1, abs=1e-5)
    with pytest.raises(DataError, match="give a list of texts, not one text"):
        run.predict("it was so lovely .")
    lines = run.predict_file(path, tmp_path / "out.jsonl", options).decode().splitlines()
    assert json.loads(lines[1])["id"] == "2"
    by_hand = run.predict_texts(["it was so lovely .", "awful"], options)
    assert [row["predicted"] for row in by_hand] == ["good", "bad"]
    assert by_hand[0]["probability_good"] == pytest.approx(float(rows[0]["probability_good"]), abs=1e-5)


def test_rows_that_cannot_be_answered_stay_in_the_table(run, tmp_path):
    path = table(tmp_path / "new.csv", [("fine",), (" ",), ("poor",)], ("text",))
    with pytest.raises(DataError, match=r"line 3 has no text"):
        run.predict_file(path, None, Classify.PredictOptions())
    content = run.predict_file(path, None, Classify.PredictOptions(skip_bad=True)).decode()
    assert [row["predicted"] for row in csv.DictReader(content.splitlines())] == ["good", "", "bad"]


def test_a_run_is_judged_on_a_file(run, reviews, tmp_path):
    found = run.evaluate(reviews)
    assert found["examples"] == 200 and found["accuracy"] >= 0.95
    other = table(tmp_path / "other.csv", [("fine", "good"), ("poor", "ugly")])
    with pytest.raises(DataError, match=r"other.csv line 3 has the label ugly, which no training row has"):
        run.evaluate(other)
    skipped = run.evaluate(other, skip_bad=True)
    assert (skipped["examples"], skipped["refused"], skipped["accuracy"]) == (1, 1, 1.0)


def test_a_run_goes_on_to_the_same_weights(reviews, tmp_path, monkeypatch):
    whole = elman.train("classify", reviews, out=tmp_path / "whole", **{**SMALL, "epochs": 3})
    weights = {name: value.clone() for name, value in whole.model.state_dict().items()}
    learner = type(prepare({"files": [str(reviews)], **SMALL}).learner(whole.model))
    loss, count = learner.loss, [0]

    def stopping(self, *arguments):
        count[0] += 1
        if count[0] == 8:
            raise KeyboardInterrupt
        return loss(self, *arguments)

    monkeypatch.setattr("elman.training.loop.SAVE_EVERY", 0.0)
    monkeypatch.setattr(learner, "loss", stopping)
    with pytest.raises(KeyboardInterrupt):
        elman.train("classify", reviews, out=tmp_path / "cut", **{**SMALL, "epochs": 3})
    resumed = elman.train("classify", reviews, out=tmp_path / "cut", **{**SMALL, "epochs": 3})
    assert all(torch.equal(weights[name], value) for name, value in resumed.model.state_dict().items())


def test_the_generated_sentences_are_learned_and_no_bag_of_words_can(tmp_path):
    run = elman.train("classify", out=tmp_path / "r", threads=1, hidden=16, epochs=7, lr=1e-2)
    test = json.loads((run.folder / "result.json").read_text())["test"]
    assert test["accuracy"] >= 0.97 and test["optimum"]["accuracy"] == 1.0
    for floor in ("majority", "bag_of_words", "bag_of_words_and_pairs"):
        # chance is 50 % of 1,000 sentences: five deviations are 8 %
        assert abs(test["floors"][floor]["accuracy"] - 0.5) < 0.08


def test_stars_are_rated(tmp_path):
    chance = np.random.default_rng(0)
    rows = []
    for _ in range(240):
        count = int(chance.integers(0, 4))
        words = ["fine"] * count + ["so"] * int(chance.integers(1, 5))
        rows.append((" ".join(chance.permutation(words)), count + 1))
    path = table(tmp_path / "stars.csv", rows, ("review", "stars"))
    run = elman.train("rate", path, out=tmp_path / "r", hidden=16, epochs=12, lr=1e-2, threads=1, pool="last")
    test = json.loads((run.folder / "result.json").read_text())["test"]
    assert test["rmse"] < 0.5 * test["floors"]["mean"]["rmse"] and {"mae", "accuracy"} <= set(test)
    found = run.predict(["so", "fine fine fine so"])
    assert 1 <= found[0] < found[1] <= 4, "a rating stays within the stars there are"
    path = table(tmp_path / "bad.csv", [("so", "1"), ("fine", "many")], ("review", "stars"))
    with pytest.raises(DataError, match=r"bad.csv line 3 has the label 'many' where a finite number"):
        run.evaluate(path)


def test_the_generated_ratings_are_learned_and_words_tell_nothing_of_them(tmp_path):
    run = elman.train("rate", out=tmp_path / "r", threads=1, hidden=16, epochs=7, lr=1e-2)
    test = json.loads((run.folder / "result.json").read_text())["test"]
    assert test["rmse"] < 0.3 * test["floors"]["mean"]["rmse"]
    # ratings 1, 3, 3, 5 with equal chance have the deviation 1.41; a bag of words can only learn noise
    assert test["floors"]["mean"]["rmse"] == pytest.approx(2**0.5, abs=0.1)
    assert test["floors"]["bag_of_words"]["rmse"] > 0.95 * test["floors"]["mean"]["rmse"]


def test_several_labels_are_told_at_once(tmp_path):
    words = {"sea": "fish", "land": "goat", "air": "bird"}
    chance = np.random.default_rng(0)
    rows = []
    for _ in range(300):
        there = [name for name in words if chance.random() < 0.5]
        text = " ".join(chance.permutation([words[name] for name in there] + ["and", "the"]))
        rows.append((text, "|".join(there)))
    path = table(tmp_path / "t.csv", rows)
    run = elman.train(
        "classify", path, out=tmp_path / "r", several="|", hidden=16, epochs=8, lr=1e-2, threads=1
    )
    test = json.loads((run.folder / "result.json").read_text())["test"]
    assert test["micro_f1"] > 0.95 and test["accuracy"] > 0.9
    assert run.predict(["the fish and bird"]) == ["air|sea"]


@pytest.mark.parametrize("layout", ["long", "wide", "ts"])
def test_numbers_are_classified_from_every_layout(tmp_path, layout):
    chance = np.random.default_rng(0)
    waves = []
    for k in range(90):
        length = 12 if layout == "wide" else int(chance.integers(8, 16))
        wave = np.sin(np.arange(length) * (0.4, 1.5)[k % 2] + chance.random() * 6)
        waves.append((wave + 0.05 * chance.normal(size=length), ("slow", "fast")[k % 2]))
    if layout == "long":
        rows = [(k, t, f"{v:.4f}", c) for k, (wave, c) in enumerate(waves) for t, v in enumerate(wave)]
        path = table(tmp_path / "t.csv", rows, ("id", "time", "v", "label"))
    elif layout == "wide":
        columns = ("label", *(f"t{t}" for t in range(12)))
        path = table(tmp_path / "t.csv", [(c, *wave.round(4)) for wave, c in waves], columns)
    else:
        lines = [",".join(f"{v:.4f}" for v in wave) + f":{c}" for wave, c in waves]
        path = tmp_path / "t.ts"
        path.write_text("@classLabel true slow fast\n@data\n" + "\n".join(lines) + "\n")
    run = elman.train("classify", path, out=tmp_path / "r", hidden=12, epochs=10, lr=2e-2, threads=1)
    test = json.loads((run.folder / "result.json").read_text())["test"]
    assert test["accuracy"] >= 0.85 and "linear_of_summary" in test["floors"]
    assert run.evaluate(path)["accuracy"] >= 0.85
    rows = list(
        csv.DictReader(
            run.predict_file(path, tmp_path / "o.csv", Classify.PredictOptions()).decode().splitlines()
        )
    )
    assert len(rows) == 90 and {row["predicted"] for row in rows} == {"slow", "fast"}
    with pytest.raises(RunError, match=r"reads sequences of numbers, not text"):
        run.predict_texts(["hello"], None)
    wave = np.sin(np.arange(12) * 0.4)
    assert run.predict([wave]) == run.predict([wave[:, None]]) == run.predict([wave.tolist()])
    for shape, says in (((0, 1), "sequence 1 has no steps"), ((3, 2), "2 values at a step and the model")):
        with pytest.raises(DataError, match=says):
            run.predict([np.zeros(shape)])
    if layout == "ts":  # answers are told apart by their lines, so that one left out moves no other
        path.write_text("@classLabel true slow fast\n@data\n1,2,3:slow\n1,x:fast\n3,2,1:fast\n")
        content = run.predict_file(path, None, SKIPPING).decode()
        assert [row["line"] for row in csv.DictReader(content.splitlines())] == ["3", "5"]


def test_both_strands_give_one_answer(tmp_path):
    chance = np.random.default_rng(0)
    rows = []
    for k in range(60):
        letters = "".join(chance.choice(list("ACGT"), 30))
        rows.append((letters[:12] + ("GATTACA" if k % 2 else "") + letters[12:], str(k % 2)))
    path = table(tmp_path / "dna.csv", rows, ("sequence", "class"))
    run = elman.train("classify", path, out=tmp_path / "r", both_strands=True, grams=2, **SMALL)
    assert run.encoding.tokens == "letters" and run.encoding.grams == 2
    one, other = run.probabilities(["AACCGGTTAGCATTTGCA", "TGCAAATGCTAACCGGTT"])
    np.testing.assert_allclose(one, other, atol=1e-6)
    with pytest.raises(DataError, match=r"sequence 2 has less than the 2 letters"):
        run.predict(["ACGT", "A"])
    table(path, [*rows, ("A", "1")], ("sequence", "class"))
    with pytest.raises(DataError, match=r"dna.csv line 62 has 1 of the 2 letters .* --skip-bad"):
        prepare({"files": [str(path)], "grams": 2})
    assert prepare({"files": [str(path)], "grams": 2}, skip=True).facts()["rows"] == 60
    assert run.evaluate(path, skip_bad=True)["refused"] == 1
    answers = [*csv.DictReader(run.predict_file(path, None, SKIPPING).decode().splitlines())]
    assert [bool(row["predicted"]) for row in answers] == [True] * 60 + [False]


def test_places_of_aligned_sequences_are_learned(tmp_path):
    """The ninth of 30 letters decides: a network that knows places attends to it and learns it sooner."""
    chance = np.random.default_rng(1)
    rows = []
    for _ in range(600):
        letters = "".join(chance.choice(list("ACGT"), 30))
        rows.append((letters, "pur" if letters[8] in "AG" else "pyr"))
    file = table(tmp_path / "aligned.csv", rows)
    options = {**SMALL, "hidden": 16, "epochs": 12, "lr": 1e-2, "pool": "attention", "tokens": "letters"}
    found = {}
    for places in (None, 30):
        run = elman.train("classify", file, out=tmp_path / f"run{places}", positions=places, **options)
        found[places] = json.loads((run.folder / "result.json").read_text())["test"]["accuracy"]
    assert found[30] >= 0.95 > found[None]
    assert run.predict([rows[0][0]]) == [rows[0][1]]
    assert run.model.positions.weight.shape == (30, 8)
    run.predict(["A" * 40])  # steps beyond the known ones share the last place


def test_a_sequence_of_100_000_steps_among_short_ones_costs_only_itself(tmp_path):
    lines = ["1,2,3,2:a", "3,1,2:b"] * 20 + [",".join(["1", "2"] * 50_000) + ":a"]
    path = tmp_path / "t.ts"
    path.write_text("@classLabel true a b\n@data\n" + "\n".join(lines) + "\n")
    options = {"files": [str(path)], "valid": str(path), "hidden": 8, "epochs": 1}
    problem = prepare(options)
    learner = problem.learner(problem.model())
    lengths = [[learner.train.lengths[k] for k in batch] for batch in learner.batches.of(0)]
    assert max(len(batch) * max(batch) for batch in lengths) <= MOST_STEPS, "padding included"
    assert sum(max(batch) > 4 for batch in lengths) == 1, "all other batches are short"
    assert "3 to 100,000 steps (median 4)" in problem.describe().facts["train"]
    cut = prepare({**options, "longest": 10})
    assert "1 are longer than 10 and cut" in cut.describe().facts["train"]


class Folds(Silent):
    """Notes what is told, and presses Ctrl-C after so many steps of all models together."""

    def __init__(self, stop_after=-1):
        self.stop_after, self.steps, self.notes, self.rounds = stop_after, 0, [], []

    def note(self, text):
        self.notes.append(text)

    def step(self, *_):
        self.steps += 1
        if self.steps == self.stop_after:
            os.kill(os.getpid(), signal.SIGINT)

    def round(self, *_):
        self.rounds.append(len(self.notes))


@pytest.fixture(scope="module")
def fine_and_poor(tmp_path_factory):
    rows = [(f"word{k} {'fine' if k % 2 else 'poor'}", k % 2) for k in range(40)]
    return table(tmp_path_factory.mktemp("folds") / "t.csv", rows)


FOLDS = {**SMALL, "epochs": 3, "folds": 4, "lr": 2e-2}


def test_folds_test_every_row_once_beside_floors_of_the_same_folds(fine_and_poor, tmp_path):
    report = Folds()
    run = elman.train("classify", fine_and_poor, out=tmp_path / "r", report=report, **FOLDS)
    test = json.loads((run.folder / "result.json").read_text())["test"]
    assert test["examples"] == 40 and test["folds"] == 4 and len(test["each"]) == 4
    assert test["accuracy"] == pytest.approx(np.mean(test["each"])) and "accuracy_spread" in test
    assert test["floors"]["bag_of_words"]["folds"] == 4 and test["floors"]["bag_of_words"]["accuracy"] == 1.0
    for number, accuracy in enumerate(test["each"], 1):
        begun = report.notes.index(f"fold {number} of 4")
        assert report.notes[begun + 1].startswith(f"fold {number} of 4: accuracy {accuracy:.4g}  macro f1")
        assert report.rounds.count(begun + 1) == FOLDS["epochs"], "its rounds are told between"
    with pytest.raises(OptionError, match=r"--folds tests on every row"):
        prepare({"files": [str(fine_and_poor)], "folds": 3, "test": str(fine_and_poor)})


def test_folds_go_on_where_they_were_stopped(fine_and_poor, tmp_path):
    whole = Folds()
    result = elman.train("classify", fine_and_poor, out=tmp_path / "whole", report=whole, **FOLDS)
    stop = whole.steps * 3 // 5  # one of five models is that of the run itself: in the third
    with pytest.raises(Interrupted, match=r"^elman train classify .*--folds 4 .*--out") as stopped:
        elman.train("classify", fine_and_poor, out=tmp_path / "part", report=Folds(stop - 1), **FOLDS)
    assert str(tmp_path / "part") in str(stopped.value)
    rest = Folds()
    again = elman.train("classify", fine_and_poor, out=tmp_path / "part", report=rest, **FOLDS)
    assert again.folder.result()["test"] == result.folder.result()["test"]
    assert rest.steps == whole.steps - (stop - 1), "no step is made twice"
    assert not (tmp_path / "part" / "folds").exists()


def test_a_dry_run_counts_the_models_of_folds(fine_and_poor):
    options = ClassifyOptions.read({"files": [str(fine_and_poor)], **FOLDS})
    report = Folds()
    driver.dry_run(Classify(), options, report)
    assert "3 epochs of 12 steps for 5 models about" in report.notes[-1]


def test_a_run_begins_with_the_weights_of_another(run, tmp_path):
    path = table(
        tmp_path / "t.csv",
        [(f"the {word} soup", "good") for word in negation.GOOD]
        + [(f"a {word} fish", "bad") for word in negation.BAD],
    )
    problem = prepare({"files": [str(path)], "split": "50/50", "from_run": str(run.folder.path)}, before=run)
    assert problem.encoding is run.encoding and problem.options.hidden == 16
    again = elman.train(
        "classify",
        path,
        out=tmp_path / "r",
        from_run=str(run.folder.path),
        split="50/50",
        epochs=1,
        threads=1,
        lr=1e-5,
    )
    assert json.loads((again.folder / "result.json").read_text())["valid"]["accuracy"] >= 0.9
    assert problem_of(again).encoding is again.encoding  # pictures read with the words it knows


def test_word_vectors_are_loaded_and_stay_when_frozen(reviews, tmp_path):
    vectors = tmp_path / "v.txt"
    vectors.write_text("fine 1 2 3\npoor -1 -2 -3\n")
    problem = prepare({"files": [str(reviews)], "embedding": str(vectors), "freeze": True, "hidden": 4})
    model = problem.model()
    place = problem.encoding.vocabulary.look_up("fine")
    assert model.embedding.weight[place].tolist() == [1, 2, 3] and not model.embedding.weight.requires_grad
    vectors.write_text("nothing 1 2 3\n")
    with pytest.raises(DataError, match=r"a vector for none of the"):
        prepare({"files": [str(reviews)], "embedding": str(vectors)}).model()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"scale": "each"}, "--scale has no effect on text"),
        ({"grams": 2}, "--grams has no effect on words"),
        ({"both_strands": True}, "--both-strands is for DNA"),
        ({"freeze": True}, "--freeze is for loaded vectors"),
        ({"embedding": "onehot", "embedding_size": 3}, "--embedding-size has no effect on one-hot"),
        ({"missing": "previous"}, "--missing has no effect on text"),
    ],
)
def test_an_option_without_effect_is_an_error(reviews, options, sentence):
    with pytest.raises(OptionError, match=sentence):
        prepare({"files": [str(reviews)], **options}).model()


def test_what_rate_can_be_told_classify_can_be_told_too():
    """The documents say so, and name the two that a number has no use for."""
    own = ClassifyOptions.model_fields.keys() - RateOptions.model_fields.keys()
    assert own == {"several", "class_weights"}
    assert RateOptions.model_fields.keys() < ClassifyOptions.model_fields.keys()


def test_labels_that_only_the_test_has(tmp_path):
    rows = [(f"{word} {k}", label) for k in range(10) for word, label in (("good", "a"), ("bad", "b"))]
    train = table(tmp_path / "train.csv", rows)
    test = table(tmp_path / "test.csv", [("good 3", "a"), ("odd", "c")])
    options = {"files": [str(train)], "test": str(test)}
    with pytest.raises(DataError, match=r"test.csv line 3 has the label c, which no training row has"):
        prepare(options)
    problem = prepare(options, skip=True)
    assert len(problem.parts["test"]) == 1 and len(problem.describe().refused) == 1
    assert "1 of them are also in the training part" in problem.describe().facts["test"]
    table(test, [("odd", "c"), ("strange", "d")])
    with pytest.raises(DataError, match=r"test.csv has no row that can be used; .*line 3 has the label d"):
        prepare(options, skip=True)


def test_what_leaves_nothing_to_learn_from_is_said(tmp_path):
    path = table(tmp_path / "t.csv", [(f"{word} {k}", word) for k in range(12) for word in ("good", "bad")])
    with pytest.raises(DataError, match=r"t.csv has no row that can be used; .*line 25 has 'bad 11' in"):
        prepare({"files": [str(path)], "layout": "wide"}, skip=True)
    with pytest.raises(DataError, match=r"24 rows, .* are too few for 30 folds"):
        prepare({"files": [str(path)], "folds": 30})
    with pytest.raises(OptionError, match="--split has no effect beside --valid"):
        prepare({"files": [str(path)], "valid": str(path), "split": "50/50"})


def test_one_label_and_labels_that_are_measurements_are_said(tmp_path):
    one = table(tmp_path / "one.csv", [(f"word {k}", "a") for k in range(30)])
    with pytest.raises(DataError, match=r"all rows .* have the label a"):
        prepare({"files": [str(one)]})
    many = table(tmp_path / "many.csv", [(f"word {k}", 0.37 * k) for k in range(100)])
    with pytest.raises(DataError, match=r"different labels .* use elman train rate"):
        prepare({"files": [str(many)]})


# floors


def of_numbers(rows, labels, names=("a", "b")):
    """A problem as floors see it, whose validation part is its training part."""
    part = SimpleNamespace(rows=rows, lengths=[len(row) for row in rows])
    return SimpleNamespace(
        encoded={"train": part, "valid": part},
        wanted={"train": np.array(labels), "valid": np.array(labels)},
        target=Classes(names),
        encoding=SimpleNamespace(kind="numbers", size=1),
        options=None,
    )


def test_linear_floors_learn_from_all_over_a_file_that_is_sorted_by_class(monkeypatch):
    monkeypatch.setattr("elman.tasks.sequence_floors.MOST_LINEAR", 20)
    chance = np.random.default_rng(0)
    labels = [0] * 100 + [1] * 100
    rows = [chance.normal(4 * label, 1, (6, 1)).astype(np.float32) for label in labels]
    floors = sequence_floors(of_numbers(rows, labels))["valid"]
    for name in ("linear_of_summary", "linear_of_last_values", "linear_of_all_steps"):
        assert floors[name]["accuracy"] > 0.95


def test_floors_of_a_single_class_are_that_class():
    rows = [np.full((3, 1), k, np.float32) for k in range(5)]
    floors = sequence_floors(of_numbers(rows, [1] * 5))["valid"]
    assert {name: one["accuracy"] for name, one in floors.items()} == dict.fromkeys(floors, 1.0)


# targets


def test_weights_make_every_class_count_alike():
    target = Classes(("a", "b", "c"))
    wanted = np.array([0] * 80 + [1] * 15 + [2] * 5)
    weights = target.weights(wanted)
    totals = [float(weights[k] * (wanted == k).sum()) for k in range(3)]
    assert totals == pytest.approx([100 / 3] * 3)
    scores = torch.randn(100, 3)
    mean = torch.stack(
        [
            torch.nn.functional.cross_entropy(scores[wanted == k], torch.tensor(wanted[wanted == k]))
            for k in range(3)
        ]
    ).mean()
    torch.testing.assert_close(target.loss(scores, torch.from_numpy(wanted), weights), mean)


def test_metrics_are_those_of_their_definitions():
    target = Classes(("0", "1"))
    wanted, found = np.array([0, 0, 1, 1]), np.array([[0.9, 0.1], [0.4, 0.6], [0.2, 0.8], [0.3, 0.7]])
    metrics = target.metrics(wanted, found)
    assert metrics["accuracy"] == 0.75
    assert metrics["nats"] == pytest.approx(-np.log([0.9, 0.4, 0.8, 0.7]).mean())
    assert metrics["macro_f1"] == pytest.approx((2 / 3 + 4 / 5) / 2)
    number = Number(3.0, 2.0, 1.0, 5.0, True)
    assert number.read(torch.tensor([[-9.0], [0.5]])).tolist() == [[1.0], [4.0]]
    found = number.metrics(np.array([1.0, 5.0]), np.array([[1.0], [4.0]]))
    assert found == {"rmse": pytest.approx(0.5**0.5), "mae": 0.5, "accuracy": 0.5, "examples": 2}


def test_targets_are_learned_in_the_order_of_people():
    assert Classes.learn(["10", "9", "2", "a"]).names == ("2", "9", "10", "a")
    assert isinstance(learn_target([("x", "y"), ("x",)], "class", None, "f"), LabelSets)
    target = LabelSets(("x", "y"), ";")
    assert target.encode([("y",), "x; y"]).tolist() == [[0, 1], [1, 1]]


# real data


@pytest.mark.data
@pytest.mark.long
def test_splice_junctions_are_told_apart(elman_data, tmp_path):
    lines = gzip.decompress((elman_data / "dna-splice" / "splice.csv.gz").read_bytes()).decode().splitlines()
    path = tmp_path / "splice.csv"
    path.write_text("\n".join(",".join(c.strip() for c in line.split(",")) for line in lines) + "\n")
    run = elman.train(
        "classify", path, out=tmp_path / "r", epochs=25, hidden=48, lr=5e-3, pool="last",
        embedding="onehot", horizon="5/60", word_dropout=0.15,
    )  # fmt: skip
    test = json.loads((run.folder / "result.json").read_text())["test"]
    assert test["accuracy"] > 0.88  # 319 rows: the measured 92 % less three deviations
