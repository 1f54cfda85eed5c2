"""The diagram of a cell and the worked example: what depends on what, and every number by hand."""

import math

import numpy as np
import pytest
import torch

import elman
from elman import cells
from elman.cells import ZOO
from elman.inspect.diagram import dependencies, diagram, levels
from elman.inspect.subject import readings
from elman.inspect.worked import NetworkOptions, network


def test_what_a_gru_depends_on():
    needs = dependencies(cells.GRU)
    assert needs["r"] == {"x": ("W.r",), "h[t-1]": ("U.r",)}
    assert needs["n"] == {"x": ("W.n",), "r": (), "h[t-1]": ("U.n",)}
    assert needs["h"] == {"z": (), "n": (), "h[t-1]": ()}
    assert levels(cells.GRU) == [["r", "z"], ["n"], ["h"]]


@pytest.mark.parametrize("kind", ZOO, ids=lambda cell: cell.name)
def test_every_cell_has_a_diagram(kind):
    picture = diagram(kind)
    names = {name for row in picture.data["levels"] for name in row}
    assert names == set(kind.values)
    assert all(picture.data["equations"].get(state.name) for state in kind.states)
    assert picture.png()[:4] == b"\x89PNG"


def test_the_worked_example_can_be_followed_by_hand(grammar_run):
    """Loss and gradient once more, by numpy and by finite differences of the whole model."""
    run = elman.load(grammar_run)
    cell, found = network(run, NetworkOptions(text="dragon eat man", steps=4))
    assert cell.data["cell"] == "GRU"
    data = found.data
    assert data["labels"] == ["<s>", "dragon", "eat", "man"] and data["targets"] == ["dragon", "eat", "man"]
    (reading,) = readings(run, "dragon eat man")
    model = run.model.double()
    x = reading.x.double()
    with torch.no_grad():
        y = model.rnn(x).y
        scores = model.log_probabilities(y if model.bridge is None else model.bridge(y))[0]
        loss = [-float(scores[t, unit]) for t, unit in enumerate(data["one_hot"][1:])]
        assert np.allclose(data["states"]["0.h"], y[0].numpy(), atol=1e-5)
        assert np.allclose(data["loss"], loss, atol=1e-5)
        flow = np.array(data["gradient"]["dL/d0.h"])

        def rest(carry) -> float:
            """The losses after step 1, from its state; and that of step 1 itself."""
            after = model.rnn(x[:, 2:], carry).y
            whole = torch.cat([carry.states["0.h"][:, None], after], 1)
            p = model.log_probabilities(whole if model.bridge is None else model.bridge(whole))[0]
            return -sum(float(p[t, unit]) for t, unit in enumerate(data["one_hot"][2:]))

        carry = model.rnn(x[:, :2]).carry
        for unit in (0, 5, 11):
            ends = []
            for step in (1e-6, -1e-6):
                moved = {"0.h": carry.states["0.h"].clone()}
                moved["0.h"][0, unit] += step
                ends.append(rest(type(carry)(moved, carry.layout)))
            # float32 in the picture, central differences here
            assert math.isclose(flow[1, unit], (ends[0] - ends[1]) / 2e-6, rel_tol=1e-3, abs_tol=1e-5)
    assert np.allclose(flow[3], 0)  # nobody knows what follows the last word
    shares = [p for step in data["likeliest"] for _, p in step]
    assert all(0 <= p <= 1 for p in shares) and len(data["likeliest"]) == 4


def test_after_the_last_word_comes_the_end_of_the_sentence(grammar_run):
    """The next sentence begins with a mark that nobody predicts: what was to be expected is the end."""
    found = network(elman.load(grammar_run), NetworkOptions(steps=12))[1].data
    starts = [step for step, label in enumerate(found["labels"]) if label == "<s>" and step]
    assert starts
    for step in starts:
        assert found["targets"][step - 1] == "</s>"
        best, p = found["likeliest"][step - 1][0]
        if best == "</s>":
            assert math.isclose(found["loss"][step - 1], -math.log(p), rel_tol=1e-4)
    assert all(0 <= loss < 20 for loss in found["loss"])
