"""States, attribution and training of a run: the numbers behind the pictures."""

import importlib.util
import json
import math
import sys
import types
from types import SimpleNamespace

import numpy as np
import pytest
import torch

import elman
from elman.data.refusals import Refusals
from elman.data.synthetic.elman_grammar import PARTS_OF_SPEECH
from elman.errors import DataError, ElmanError, OptionError, RunError
from elman.inspect import flow, gallery
from elman.inspect.attribution import AttributionOptions, attribution, integrated_gradients, occlusion
from elman.inspect.embedding import EmbeddingOptions, analogy, beside, trustworthiness, word_map
from elman.inspect.picture import DARK, LIGHT
from elman.inspect.states import StatesOptions, marked_steps, matching_units, states
from elman.inspect.subject import one_way, readings
from elman.inspect.training import TrainingPictureOptions, training
from elman.layers import Recurrent
from elman.tasks.embedding import Vectors
from elman.tasks.running import task_named


@pytest.fixture(scope="module")
def run(grammar_run):
    return elman.load(grammar_run)


def test_states_are_those_of_the_layer(run):
    whole = states(run, StatesOptions(text="dragon eat man", value="h"))[0]
    (reading,) = readings(run, "dragon eat man")
    y = reading.layer(reading.x).y[0].detach().numpy()
    shown = np.array(whole.data["values"]).T
    assert whole.data["labels"] == ["<s>", "dragon", "eat", "man"]
    assert np.allclose(shown, y[:, whole.data["units"]], atol=1e-4)  # rounded to five places


def test_a_unit_that_follows_a_pattern_is_found():
    chance = np.random.default_rng(0)
    values = chance.normal(size=(200, 30))
    marks = chance.random(200) < 0.3
    values[:, 17] = 0.2 * values[:, 17] - marks  # against the mark, with some noise
    (unit, correlation), *_ = matching_units(values, marks)
    assert unit == 17
    assert math.isclose(correlation, np.corrcoef(values[:, 17], marks)[0, 1], rel_tol=1e-9)


def test_marks_are_of_labels_or_of_letters_joined():
    assert marked_steps(["a", "cat", "sat"], "[cs]at").tolist() == [False, True, True]
    assert marked_steps(list("the cat"), "cat").tolist() == [False] * 4 + [True] * 3
    for pattern, says in (("dog", "matches no step"), (".*", "matches every step"), ("(", "not a regular")):
        with pytest.raises(OptionError, match=says):
            marked_steps(["a", "cat"], pattern)


def test_a_value_that_is_not_there_is_named(run):
    with pytest.raises(OptionError, match="GRU has no value c; there are"):
        states(run, StatesOptions(text="cat eat", value="c"))
    with pytest.raises(OptionError, match="units 0 to 63"):
        states(run, StatesOptions(text="cat eat", unit=64))


def test_integrated_gradients_of_a_linear_answer_are_its_terms():
    weights, x = torch.randn(5, 3), torch.randn(1, 5, 3)
    parts = integrated_gradients(lambda x: (weights * x).sum(), x, parts=4)
    assert np.allclose(parts, (weights * x[0]).sum(1).numpy(), rtol=1e-5)
    assert np.allclose(occlusion(lambda x: (weights * x).sum(), x), parts, atol=1e-5)


def test_parts_add_up_to_the_answer(run):
    found = attribution(run, AttributionOptions(text="dragon eat man boy chase")).data
    whole = found["answer"] - found["baseline"]
    # the midpoint rule with 64 points is good to about a percent on a GRU
    assert math.isclose(sum(found["integrated_gradients"]), whole, rel_tol=0.03, abs_tol=0.01)
    scores = dict(run.suggest("dragon eat man boy chase", 30))
    likeliest = max(scores.values())
    assert math.isclose(math.exp(found["answer"]), likeliest, rel_tol=1e-3)


def test_training_is_told_from_the_log(run, tmp_path):
    curves, flowed, moved = training(run, TrainingPictureOptions())
    lines = [json.loads(line) for line in (run.folder / "log.jsonl").read_text().splitlines()]
    steps = [line for line in lines if line["event"] == "step"]
    assert curves.data["loss"] == [line["loss"] for line in steps]
    expected = np.mean([line["gradient_norm"] > 1.0 for line in steps])
    assert math.isclose(curves.data["clipped"], expected)
    assert set(moved.data["parameters"]) == {name for name, _ in run.model.named_parameters()}
    assert 0 < moved.data["parameters"]["rnn.0.U_n"]["change"] < 10
    assert moved.data["parameters"]["rnn.0.b_r"]["change"] is None  # it began with zeros
    assert flowed.data["step"][0] == 0 and set(flowed.data["parameters"]) == set(moved.data["parameters"])
    at = {step["step"]: step["gradient_norm"] for step in steps}
    for place, step in enumerate(flowed.data["step"]):  # the log counts a step when it is made
        norms = [row[place] for row in flowed.data["parameters"].values()]
        assert math.isclose(math.hypot(*norms), at[step + 1], rel_tol=1e-3)


def test_buffers_are_no_weights_that_stood_still(grammar_run):
    """Statistics and fixed tables are part of a model and are not learned."""
    run = elman.load(grammar_run)
    run.model.register_buffer("table", torch.ones(50))
    moved = training(run, TrainingPictureOptions())[-1]
    assert "table" not in moved.sentence and "table" not in moved.data["parameters"]


def test_the_flow_of_the_gradient_is_told():
    def entry(step, norms, states):
        return {"step": step, "layer": "rnn", "parameters": norms, "lags": [0, 1, 2, 3], "states": states}

    first = entry(0, {"rnn.0.W_h": 1.0, "rnn.0.b_h": 0.1}, {"0.h": [1.0, 0.01, 1e-4, 1e-6]})
    last = entry(9, {"rnn.0.W_h": 3.0, "rnn.0.b_h": 0.0}, {"0.h": [0.0, 1.0, 0.5, 0.4]})
    said = flow.told([first, last])
    assert "the largest gradient is that of rnn.0.W_h (3)" in said and "none arrives at rnn.0.b_h" in said
    # two decades a step from lag 1: a thousandth is half a step further
    assert "still arrives after all of the 3 steps" in said and said.endswith("at step 0 it was 2 steps.")
    assert flow.reach([0, 1, 2, 3], [1.0, 0.01, 1e-4, 1e-6])[0] == pytest.approx(1.5)
    assert flow.by_layer({"a.W": 3.0, "a.b": 4.0, "c": 1.0}) == {"a": 5.0, "c": 1.0}
    exploding = entry(9, {"w": 1.0}, {"0.h": [1.0, 20.0, 400.0, 8000.0]})
    assert "growing 8,000 times on the way" in flow.told([exploding])


def test_both_directions_are_looked_at_one_by_one(run):
    layer = Recurrent(elman.cells.LSTM, 3, 4, bidirectional=True)
    x = torch.randn(1, 6, 3)
    reading = readings(run, "cat eat")[0]
    found = one_way(type(reading)("rnn", layer, x, {}, tuple("123456"), "x"))
    y = layer(x).y
    for (place, single, turned, _), part in zip(found, (y[..., :4], y[..., 4:].flip(1)), strict=True):
        assert torch.allclose(single(turned).y, part, atol=1e-6), place


def test_every_picture_is_drawn_in_light_and_dark(run, tmp_path):
    for picture in gallery.gallery(run):
        for theme in (LIGHT, DARK):
            assert picture.png(theme)[:4] == b"\x89PNG"
        text = picture.svg(alone=True)
        assert "#0102" not in text and "--p-ink" in text
        json.loads(picture.json(), parse_constant=pytest.fail)  # no NaN, no Infinity
        assert not {"inf", "nan", "None"} & set(picture.sentence.replace(",", " ").replace(";", " ").split())
        assert picture.sentence.endswith(".") and len(picture.sentence) < 600


def test_the_data_of_a_run_are_read_once_for_all_pictures(grammar_run, monkeypatch):
    run, times = elman.load(grammar_run), []
    prepare = type(run.task).prepare

    def counted(task, *given):
        times.append(1)
        return prepare(task, *given)

    monkeypatch.setattr(type(run.task), "prepare", counted)
    assert len(gallery.gallery(run, ["gradient", "states", "memory", "training"])) >= 8
    assert len(times) == 1
    readings(run)
    assert len(times) == 2  # afterwards the files may be others


def test_a_map_by_umap(run, monkeypatch):
    """Tried with umap-learn 0.5.12; here that it is called as it wants to be."""
    given = {}

    class UMAP:
        def __init__(self, **options):
            given.update(options)

        def fit_transform(self, matrix):
            return matrix[:, :2]

    monkeypatch.setitem(sys.modules, "umap", types.SimpleNamespace(UMAP=UMAP))
    (found, *_) = gallery.pictures(run, "embedding", EmbeddingOptions(method="umap", near="dragon", seed=3))
    assert given["random_state"] == 3 and given["metric"] == "cosine"
    assert given["n_neighbors"] == min(15, len(found.data["words"]) - 1) and "by umap" in found.sentence
    monkeypatch.delitem(sys.modules, "umap")
    if importlib.util.find_spec("umap") is None:
        with pytest.raises(ElmanError, match="pip install umap-learn"):
            gallery.pictures(run, "embedding", EmbeddingOptions(method="umap"))


def test_pictures_are_named(run):
    with pytest.raises(OptionError, match="there is no picture gradent; did you mean gradient"):
        gallery.pictures(run, "gradent")


def test_data_that_changed_are_noticed(tmp_path):
    text = tmp_path / "t.txt"
    text.write_text("the cat sat on the mat.\n" * 60)
    run = elman.train("language", text, out=tmp_path / "r", hidden=8, layers=1, epochs=1)
    text.write_text("another text altogether.\n" * 60)
    with pytest.raises(RunError, match="have changed since it was trained"):
        readings(run)
    assert readings(run, "the cat")[0].steps > 2


def test_words_of_a_map_cover_neither_each_other_nor_dots():
    """To the right above its dot, where nothing is; at the edge to the left; apart where dots meet."""
    alone, edge, first, second, third = "alone edge one two three".split()
    places = np.array([[0.0, 0.0], [9.0, 1.0], [4.0, 5.0], [4.0, 5.0], [4.0, 5.0]])
    sides = dict(
        zip(words := [alone, edge, first, second, third], beside(words, places, (9, 7), 11), strict=True)
    )
    assert sides[alone] == (1, 1) and sides[edge][0] == -1
    assert len({sides[first], sides[second], sides[third]}) == 3
    ahead = beside(["left", "right"], np.array([[0.0, 0.0], [0.5, 0.1]]), (9, 7), 11)
    assert ahead == [(1, 1), (-1, 1)]  # the span is stretched over the picture: the right one is at its edge
    crowded = beside(["monster", "lion", "far"], np.array([[0.0, 0.0], [0.4, 0.05], [9.0, 7.0]]), (9, 7), 11)
    assert crowded[0] != (1, 1)  # there is the dot of the lion


def test_pieces_of_letters_are_on_no_map():
    """Subwords of bytes that are no letter by themselves cannot be read."""
    words = ("\ufffd", "a", "b\ufffd", "c", "<pad>", "d", "e", "f")
    drawn = word_map(Vectors(words, np.eye(8, 5, dtype=np.float32) + 1), EmbeddingOptions())
    assert drawn.data["words"] == ["a", "c", "d", "e", "f"]


def test_nouns_and_verbs_are_parted_by_their_states(run):
    """What Elman printed in 1990: the first division of the mean states is that of nouns and verbs."""
    drawn, clusters = gallery.pictures(run, "embedding")
    groups = [set(group) for group in clusters.data["groups"]]
    words = groups[0] | groups[1]
    nouns = {word for word, part in PARTS_OF_SPEECH.items() if part == "noun"}
    assert len(words) >= 20 and groups in ([words & nouns, words - nouns], [words - nouns, words & nouns])
    assert "nouns and verbs are parted for" in clusters.sentence
    assert set(drawn.data["words"]) == set(PARTS_OF_SPEECH)
    assert 0 < drawn.data["kept"] <= 1


def test_an_analogy_is_drawn():
    matrix = np.zeros((5, 6), np.float32)
    for row, (sex, rank) in enumerate(((1, 0), (1, 1), (-1, 0), (-1, 1), (0, -1))):
        matrix[row, :3] = 3, sex, rank
    vectors = Vectors(("man", "king", "woman", "queen", "dog"), matrix)
    found = analogy(vectors, "man king woman")
    assert found.data["answers"][0][0] == "queen" and found.data["cosine_of_arrows"] > 0.9
    man, king, woman, queen = np.array(found.data["places"][:4])
    assert (king - man) @ (queen - woman) > 0.9 * np.linalg.norm(king - man) * np.linalg.norm(queen - woman)
    assert found.sentence.startswith("man is to king as woman to queen") and found.png()[:4] == b"\x89PNG"
    with pytest.raises(OptionError, match="three words"):
        analogy(vectors, "man king")
    with pytest.raises(OptionError, match="three different words"):
        analogy(vectors, "man man king")
    with pytest.raises(DataError, match="no vector for qeen; did you mean queen"):
        analogy(vectors, "man king qeen")


def test_a_run_has_analogies(run):
    names = [one.name for one in gallery.pictures(run, "embedding", EmbeddingOptions(analogy="boy man girl"))]
    assert names == ["embedding", "analogy", "clusters"]


def test_a_map_keeps_neighbours():
    chance = np.random.default_rng(0)
    plane = chance.normal(size=(60, 2))
    space = np.concatenate([plane, np.ones((60, 1))], 1)
    space /= np.linalg.norm(space, axis=1, keepdims=True)
    assert trustworthiness(space.astype(np.float32), plane) > 0.95
    assert trustworthiness(space.astype(np.float32), chance.normal(size=(60, 2))) < 0.7  # 30 of 59 by chance


@pytest.mark.parametrize(
    ("task", "over_time"), [("tree", False), ("vector", False), ("classify", True), ("tag", True)]
)
def test_what_happens_over_time_is_drawn_where_there_is_time(task, over_time):
    """Trees have no steps and a row of a table has one: no picture of either fails, there is none."""
    kind = task_named(task)
    problem = kind.prepare(kind.Options.read({}), None, Refusals(), None)
    run = SimpleNamespace(model=problem.model(), task=kind)
    for name in ("gradient", "states", "network", "attribution", "memory"):
        assert gallery.KINDS[name].applies(run) == over_time, name
    assert gallery.KINDS["training"].applies(run)
