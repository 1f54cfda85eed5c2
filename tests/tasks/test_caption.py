"""The task caption: learned from vectors, pictures and grids; judged, predicted, resumed; bad input."""

import csv
import json
import math

import numpy as np
import pytest

import elman
from elman.data.refusals import Refusals
from elman.errors import DataError, OptionError, RunError
from elman.tasks.caption import CaptionTask
from elman.tasks.captioning import Things, compare, constant, nearest, words_of

Image = pytest.importorskip("PIL.Image")
sacrebleu = pytest.importorskip("sacrebleu")

TINY = {"hidden": 24, "embedding_size": 12, "threads": 1, "lr": 0.01}
COLOURS = {"red": (220, 30, 30), "green": (30, 200, 30), "blue": (30, 30, 220)}


def things(captions, features=None):
    """Things from lists of captions."""
    words = tuple(tuple(words_of(text, True) for text in texts) for texts in captions)
    if features is None:
        features = np.zeros((len(captions), 2), np.float32)
    return Things(features, words, tuple(map(str, range(len(captions)))))


@pytest.fixture(scope="module")
def weather(tmp_path_factory):
    """Vectors of which the first number says what the caption is; two captions of each kind."""
    folder = tmp_path_factory.mktemp("weather")
    random = np.random.default_rng(0)
    texts = {-1: ["rain and wind.", "rain, then wind."], 1: ["A warm sun."]}
    lines = ["id,warm,noise,caption"]
    for row in range(120):
        side = int(random.choice([-1, 1]))
        vector = f"{side * 3 + random.normal() / 3:.4f},{random.normal():.4f}"
        lines += [f'{row},{vector},"{text}"' for text in texts[side]]
    (folder / "weather.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def run(weather):
    return elman.train("caption", weather / "weather.csv", out=weather / "run", epochs=12, **TINY)


@pytest.fixture
def album(tmp_path):
    """Pictures of one colour each, and their captions."""
    random = np.random.default_rng(0)
    lines = ["picture,caption"]
    for row in range(60):
        name = list(COLOURS)[row % 3]
        pixels = np.clip(random.normal(COLOURS[name], 10, (12, 12, 3)), 0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"{row}.png")
        lines.append(f"{row}.png,all of it is {name}")
    (tmp_path / "album.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


# metrics and floors


def test_bleu_is_that_of_sacrebleu_with_all_references_and_exact_counts_any():
    truth = things([["a red dog runs fast", "the dog runs very fast today"], ["one blue cat sits there"]])
    found = ["the dog runs fast today", "one blue cat sits there"]
    metrics = compare(found, truth, lower=True)
    references = [
        ["a red dog runs fast", "one blue cat sits there"],
        ["the dog runs very fast today", None],
    ]
    assert metrics["bleu"] == pytest.approx(sacrebleu.corpus_bleu(found, references, lowercase=True).score)
    assert metrics["exact"] == 0.5 and metrics["examples"] == 2
    assert "nrefs:" in metrics["signature"]
    assert compare(["The dog  RUNS very fast today", "x"], truth, lower=True)["exact"] == 0.5


def test_floors_are_the_usual_caption_and_that_of_the_nearest():
    random = np.random.default_rng(0)
    known, asked = random.normal(size=(30, 4)), random.normal(size=(7, 4))
    known[:, 2] *= 100  # a large unit decides nothing
    asked[:, 2] *= 100
    train = things([[f"word{k}", "b"] for k in range(30)], known.astype(np.float32))
    found = nearest(train, asked.astype(np.float32))
    scale = known.std(0)
    for row, text in zip(asked, found, strict=True):
        distances = [sum(((row - other) / scale) ** 2) for other in known]
        assert text == f"word{int(np.argmin(distances))}"
    assert constant(train) == "b"


def test_pictures_are_near_where_their_colours_are():
    random = np.random.default_rng(0)
    pictures = random.integers(0, 256, (20, 20, 20, 3)).astype(np.uint8)
    train = things([[f"word{k}"] for k in range(20)], pictures)
    shifted = np.clip(pictures[[4, 9]].astype(int) + random.integers(-9, 9, (2, 20, 20, 3)), 0, 255)
    assert nearest(train, shifted.astype(np.uint8)) == ["word4", "word9"]


# from files to captions


def test_vectors_are_described_and_beat_the_floors(run):
    result = run.folder.result()
    assert result["test"]["exact"] == 1.0
    floors = result["test"]["floors"]
    assert floors["most_frequent_caption"]["exact"] < 0.8
    assert result["test"]["perplexity"] < 2
    page = (run.folder / "report.html").read_text()
    assert "caption of the nearest neighbour" in page


def test_captions_of_one_thing_stay_in_one_part(weather):
    options = CaptionTask.Options.read({"files": [str(weather / "weather.csv")]})
    problem = CaptionTask().prepare(options, None, Refusals(), None)
    vectors = {name: {row.tobytes() for row in part.features} for name, part in problem.parts.items()}
    assert len(vectors["train"] | vectors["valid"] | vectors["test"]) == 120
    assert (
        not vectors["train"] & (vectors["valid"] | vectors["test"]) and not vectors["valid"] & vectors["test"]
    )
    assert {len(words) for part in problem.parts.values() for words in part.words} == {1, 2}


def test_pictures_that_are_in_two_files_are_counted(album):
    """A test on pictures that were learned from is told before it is believed."""
    lines = (album / "album.csv").read_text().splitlines()
    (album / "test.csv").write_text("\n".join([lines[0], *lines[1:5]]) + "\n")
    Image.new("RGB", (12, 12), (9, 9, 9)).save(album / "new.png")
    with (album / "test.csv").open("a") as file:
        file.write("new.png,all of it is black\n")
    files = {"files": [str(album / "album.csv")], "test": str(album / "test.csv"), "size": 12}
    problem = CaptionTask().prepare(CaptionTask.Options.read(files), None, Refusals(), None)
    learned = {thing.tobytes() for thing in problem.parts["train"].features}
    again = sum(thing.tobytes() in learned for thing in problem.parts["test"].features)
    told = problem.describe().facts["test"]
    assert again and told.startswith("5 pictures") and told.endswith(f", and {again} of the pictures")


def test_evaluate_agrees_with_training_and_counts_refused_rows(run, weather, tmp_path):
    found = run.evaluate(weather / "weather.csv")
    assert found["exact"] == 1.0 and found["refused"] == 0 and found["examples"] == 120
    (tmp_path / "bad.csv").write_text('warm,noise,caption\n3,0,a warm sun.\nx,0,rain\n3,1,""\n')
    with pytest.raises(DataError, match=r"bad\.csv line 3: in the column warm 'x' is no number"):
        run.evaluate(tmp_path / "bad.csv")
    found = run.evaluate(tmp_path / "bad.csv", skip_bad=True)
    assert found["refused"] == 2 and found["examples"] == 1 and found["exact"] == 1.0


def test_predict_adds_a_column_and_keeps_the_rest(run, tmp_path):
    (tmp_path / "new.csv").write_text("note,warm,noise,predicted\nfirst,3.1,0,mine\nsecond,-3,0.2,\n")
    options = run.task.PredictOptions()
    rows = list(csv.DictReader(run.predict_file(tmp_path / "new.csv", None, options).decode().splitlines()))
    assert rows[0]["predicted_2"] == "a warm sun."
    assert rows[1]["predicted_2"] in ("rain and wind.", "rain, then wind.")
    assert [row["note"] for row in rows] == ["first", "second"] and rows[0]["predicted"] == "mine"


def test_the_best_few_come_with_rank_and_score(run, tmp_path):
    (tmp_path / "new.csv").write_text("warm,noise\n-3,0\n")
    options = run.task.PredictOptions(n_best=2)
    content = run.predict_file(tmp_path / "new.csv", tmp_path / "out.jsonl", options).decode()
    rows = [json.loads(line) for line in content.splitlines()]
    assert [row["rank"] for row in rows] == [1, 2]
    assert {row["predicted"] for row in rows} == {"rain and wind.", "rain, then wind."}
    assert rows[0]["score"] >= rows[1]["score"]
    best = run.captions(np.array([[-3, 0]], np.float32), n_best=2)[0]
    assert [caption.text for caption in best] == [row["predicted"] for row in rows]


def test_perplexity_is_the_chance_of_the_words(run):
    """One caption by the rule of the model, word by word."""
    truth = things([["a warm sun."]], np.array([[3, 0]], np.float32))
    nats, count = run.captioner.nats(truth)
    best = run.captions(truth.features)[0][0]
    assert count == 5 and best.text == "a warm sun."
    assert math.isclose(nats / count, -best.score, rel_tol=1e-4)


def test_pictures_are_described_and_a_stopped_run_goes_on_alike(album):
    options = {"epochs": 15, "size": 8, "filters": 4, "seed": 1, **TINY}
    run = elman.train("caption", album / "album.csv", out=album / "whole", **options)
    assert run.folder.result()["valid"]["exact"] == 1.0
    with pytest.MonkeyPatch.context() as patch:
        stop_after(patch, 4)
        with pytest.raises(KeyboardInterrupt):
            elman.train("caption", album / "album.csv", out=album / "parts", **options)
    again = elman.train("caption", album / "album.csv", out=album / "parts", **options)
    one, other = (r.model.state_dict() for r in (run, again))
    assert all((one[name] == other[name]).all() for name in one)


def stop_after(patch, steps):
    """Break training off after so many steps, its state saved."""
    loop = __import__("elman.training.loop", fromlist=["_Fit"])
    step, save = loop._Fit._step, loop._Fit._save

    def stopping(self):
        step(self)
        if self.position.step == steps:
            save(self)
            raise KeyboardInterrupt

    patch.setattr(loop._Fit, "_step", stopping)


def test_grids_of_features_are_looked_up_by_id(tmp_path):
    random = np.random.default_rng(0)
    ids = [f"g{k}" for k in range(60)]
    kinds = random.integers(0, 2, 60)
    features = random.normal(size=(60, 4, 3)).astype(np.float32)
    features[np.arange(60), random.integers(0, 4, 60), 0] += np.where(kinds, 8, -8)  # in one of the regions
    np.savez(tmp_path / "f.npz", ids=ids, features=features)
    lines = [f"{name},{'up' if kind else 'down'} it goes" for name, kind in zip(ids, kinds, strict=True)]
    (tmp_path / "t.csv").write_text("\n".join(["id,caption", *lines]) + "\n")
    files = [tmp_path / "t.csv", tmp_path / "f.npz"]
    run = elman.train("caption", files, out=tmp_path / "run", epochs=30, **TINY)
    assert run.layout.kind == "grid" and run.options.attention == "general"
    assert run.evaluate(tmp_path / "t.csv")["exact"] > 0.9
    assert run.evaluate(*files) == run.evaluate(tmp_path / "t.csv")
    (tmp_path / "new.csv").write_text("id\ng3\ng99\n")
    with pytest.raises(DataError, match=r"new\.csv line 3: .*no features for the id 'g99'"):
        run.predict_file(tmp_path / "new.csv", None, run.task.PredictOptions())
    content = run.predict_file(tmp_path / "new.csv", None, run.task.PredictOptions(skip_bad=True)).decode()
    assert content.splitlines()[1].startswith("g3,") and content.splitlines()[2] == "g99,"


def test_a_run_begins_from_another(run, weather):
    more = elman.train(
        "caption",
        weather / "weather.csv",
        out=weather / "more",
        from_run=str(run.folder.path),
        epochs=1,
        lr=1e-9,
        threads=1,
    )
    assert more.words == run.words
    assert more.folder.result()["test"]["exact"] == 1.0
    with pytest.raises(OptionError, match="--hidden 7 does not fit"):
        elman.train(
            "caption", weather / "weather.csv", out=weather / "x", from_run=str(run.folder.path), hidden=7
        )


def test_options_without_effect_are_errors(weather, tmp_path):
    file = str(weather / "weather.csv")

    def prepare(**options):
        return CaptionTask().prepare(CaptionTask.Options.read(options), None, Refusals(), None)

    for options, expected in (
        ({"files": [file], "attention": "dot"}, "no effect on a vector"),
        ({"files": [file], "filters": 8}, "--filters is for pictures"),
        ({"files": [file], "scenes": 20}, "--scenes has no effect"),
        ({"valid": file}, "--valid goes with a table"),
        ({"size": 64, "scenes": 20}, "drawn with 32 pixels"),
    ):
        with pytest.raises(OptionError, match=expected):
            prepare(**options)
    (tmp_path / "t.csv").write_text("x,caption\n1,one\n1,two\n")
    with pytest.raises(DataError, match=r"too few different things \(1\)"):
        prepare(files=[str(tmp_path / "t.csv")])


def test_scenes_are_the_data_without_files():
    options = CaptionTask.Options.read({"scenes": 50})
    problem = CaptionTask().prepare(options, None, Refusals(), None)
    assert {name: len(part) for name, part in problem.parts.items()} == {"train": 40, "valid": 5, "test": 5}
    # what was settled can be read again, as a run does
    again = CaptionTask().prepare(CaptionTask.Options.read(problem.options.plain()), None, Refusals(), None)
    assert again.facts() == problem.facts()


def test_a_damaged_vocabulary_is_a_sentence(run, weather, tmp_path):
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in run.folder.path.iterdir():
        if file.is_file():
            (copy / file.name).write_bytes(file.read_bytes())
    (copy / "vocabulary.json").write_text("{}")
    with pytest.raises(RunError, match="is damaged"):
        elman.load(copy)


@pytest.mark.long
def test_scenes_are_described_exactly(tmp_path):
    run = elman.train("caption", out=tmp_path / "run")
    assert run.folder.result()["test"]["exact"] >= 0.95
