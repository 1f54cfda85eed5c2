"""Attention, forced attention, the beam as a tree, quality by length: the numbers behind the pictures."""

import numpy as np
import pytest
import torch

import elman
from elman.data.batches import pad
from elman.errors import OptionError, RunError
from elman.inspect import gallery
from elman.inspect.attention import AttentionOptions, QualityOptions, attention, quality
from elman.inspect.beam import BeamOptions, beam
from elman.inspect.searching import writer_of
from elman.models.beam import Search, Trace, beam_search
from elman.models.marks import START

TINY = {"hidden": 24, "embedding_size": 12, "batch": 8, "epochs": 8, "unit": "word", "lr": 2e-2, "threads": 1}
TEXT = "a dog and a cat"


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    path = tmp_path_factory.mktemp("pairs") / "pairs.tsv"
    words = {"dog": "Hund", "cat": "Kater", "bird": "Vogel", "a": "ein", "and": "und"}
    sources = [f"a {x} and a {y}" for x in ("dog", "cat", "bird") for y in ("dog", "cat", "bird")] * 12
    path.write_text("".join(f"{s}\t{' '.join(words[w] for w in s.split())}\n" for s in sources))
    return path


@pytest.fixture(scope="module")
def run(pairs, tmp_path_factory):
    return elman.train("translate", pairs, out=tmp_path_factory.mktemp("runs") / "t", **TINY)


@pytest.fixture(scope="module")
def plain(pairs, tmp_path_factory):
    out = tmp_path_factory.mktemp("runs") / "plain"
    return elman.train("translate", pairs, out=out, attention="none", **TINY)


def weights_of(picture, place=0):
    return np.array(picture.data["outputs"][place]["weights"])


def test_weights_are_those_of_the_decoder(run):
    found = run.translate([TEXT])[0][0]
    weights = weights_of(attention(run, AttentionOptions(text=TEXT)))
    assert weights.sum(1) == pytest.approx(np.ones(len(weights)), abs=1e-5)
    # those with which the search chose, and those of reading the whole target at once
    assert np.allclose(weights[:-1], found.weights.numpy(), atol=1e-5)
    source = run.source.encode(TEXT)
    inputs = pad([np.array([START, *found.units])])
    with torch.no_grad():
        _, whole = run.model(pad([source]), [len(source)], inputs, [inputs.shape[1]])
    assert np.allclose(weights, whole[0].numpy(), atol=1e-5)


def test_forced_attention_has_weight_one_and_changes_what_follows(run):
    picture = attention(run, AttentionOptions(text=TEXT, attend=["2=6", "4=1"]))
    before, after = weights_of(picture), weights_of(picture, 1)
    assert np.array_equal(after[1], np.eye(6)[5]) and np.array_equal(after[3], np.eye(6)[0])
    assert np.allclose(before[0], after[0], atol=1e-6)  # nothing was forced before
    assert picture.data["forced"] == {"2": 6, "4": 1}
    # the same by hand: a decoder of which the second step sees only the sixth step of the memory
    writer = writer_of(run, TEXT, None, 1)
    _, _, state = writer.step(torch.tensor([START]), writer.state)
    forced = writer.best({0: 3})[0]
    decoder, memory = run.model.decoder, writer.state.memory
    only = memory.__class__(memory.values[:, 3:4], memory.mask[:, 3:4], memory.keys[:, 3:4])
    with torch.no_grad():
        scores, _, _ = decoder.step(
            torch.tensor([START]), type(state)(writer.state.lower, writer.state.upper, writer.state.fed, only)
        )
    assert writer.best({0: 3}, Search(1))[0].units[0] == int(scores[0].argmax())
    assert forced.log_probability < 0
    assert writer.best()[0].units == run.translate([TEXT])[0][0].units  # nothing stays forced


@pytest.mark.parametrize(
    ("attend", "says"),
    [("x", "TARGET=SOURCE"), ("0=1", "from 1"), ("1=40", "has 6 steps"), ("60=1", "the output has")],
)
def test_steps_that_are_not_there_are_named(run, attend, says):
    with pytest.raises(OptionError, match=says):
        attention(run, AttentionOptions(text=TEXT, attend=[attend]))


def test_the_best_leaf_of_the_tree_is_the_translation(run):
    data = beam(run, BeamOptions(text=TEXT)).data
    found = run.translate([TEXT])[0][0]
    assert data["output"] == found.text
    path = [data["kept"][place] for place in data["best"]]
    assert [one["unit"] for one in path[:-1]] == found.text.split()
    assert path[-1]["score"] == pytest.approx(found.score, abs=1e-4)
    assert path[-1]["log_probability"] == pytest.approx(found.log_probability, abs=1e-4)
    assert [one["step"] for one in path] == list(range(1, len(path) + 1))
    going = [one for one in data["kept"] if one["score"] is None]
    assert all(sum(one["step"] == step for one in going) <= data["width"] for step in range(1, 12))


def test_a_tree_as_wide_as_everything_holds_every_sequence():
    """Units 0, 1 and the end 2, at most two of them: 1 + 2 + 4 sequences, scores by hand."""
    table = torch.log(torch.tensor([0.5, 0.3, 0.2]))

    class Nothing:
        def __getitem__(self, rows):
            return self

    trace = Trace()
    beam_search(
        lambda last, state: (table.expand(len(last), 3), None, state),
        Nothing(),
        [2],
        Search(7, best=7),
        start=3,
        end=2,
        trace=trace,
    )
    ended = {
        tuple(trace.kept[k].unit for k in trace.path(place)): one.log_probability
        for place, one in enumerate(trace.kept)
        if one.score is not None
    }
    assert set(ended) == {(2,), (0, 2), (1, 2), (0, 0, 2), (0, 1, 2), (1, 0, 2), (1, 1, 2)}
    for units, total in ended.items():
        assert total == pytest.approx(float(table[list(units)].sum()), abs=1e-5)


def test_quality_by_length_with_and_without_attention(run, plain):
    data = quality(run, QualityOptions(beside=str(plain.folder.path))).data
    table = run.folder.result()["by_length"]
    assert data["runs"][0]["BLEU"] == [row[2] for row in table["rows"]]
    assert [one["name"].split()[0] for one in data["runs"]] == ["general", "no"]


def test_pictures_apply_where_there_is_such_a_thing(run, plain, grammar_run):
    def names(one):
        return {name for name, kind in gallery.KINDS.items() if kind.applies(one)}

    assert names(run) >= {"attention", "beam", "quality"}
    assert names(plain) & {"attention", "beam", "quality"} == {"beam", "quality"}
    assert not names(elman.load(grammar_run)) & {"attention", "beam", "quality"}
    with pytest.raises(RunError, match="without attention"):
        attention(plain, AttentionOptions(text=TEXT))


def test_a_picture_that_fails_is_told_and_left_out(run, monkeypatch):
    def broken(run, options):
        raise KeyError("unheard of")

    kind = gallery.Kind("", broken, AttentionOptions)
    monkeypatch.setitem(gallery.KINDS, "training", kind)
    told = []
    assert gallery.gallery(run, ["training", "beam"], told.append)[0].name == "beam"
    assert "cannot be made of this run (KeyError" in told[0]


def test_orders_attend_to_words_that_are_left(tmp_path):
    path = tmp_path / "lines.txt"
    path.write_text("the dog sees a cat\nthe cat sees a dog\na bird sees the cat\n" * 40)
    run = elman.train("reorder", path, out=tmp_path / "r", hidden=16, embedding_size=8, epochs=1, threads=1)
    data = attention(run, AttentionOptions(text="cat the sees dog a")).data
    weights, steps = np.array(data["outputs"][0]["weights"]), data["outputs"][0]["steps"]
    assert weights.shape == (5, 5) and weights.sum(1) == pytest.approx(np.ones(5), abs=1e-5)
    for row, word in enumerate(steps[:-1]):  # what was placed is not looked at any more
        assert weights[row + 1, data["source"].index(word)] == 0
    assert beam(run, BeamOptions(text="cat the sees dog a")).data["output"] == data["outputs"][0]["text"]
    told = []
    found = gallery.gallery(run, tell=told.append)
    assert {"attribution", "attention", "beam"} <= {picture.name for picture in found}, told
