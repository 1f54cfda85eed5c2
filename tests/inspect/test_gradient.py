"""Gradients through time: the Jacobian against finite differences and closed forms, and verdicts."""

import math

import pytest
import torch

import elman
from elman import U, W, cell, cells, tanh
from elman.inspect import gallery
from elman.inspect.gradient import GradientOptions, clipping, compare_cells, gradient, judge_curve
from elman.inspect.jacobian import jacobian_norms, loss_norms
from elman.inspect.subject import readings
from elman.layers import Recurrent


@cell
def Linear(x, h):
    return W.h @ x + U.h @ h


def test_of_a_linear_cell_it_is_the_power_of_its_matrix():
    layer = Recurrent(Linear, 2, 5).double()
    x = torch.randn(1, 9, 2, dtype=torch.float64)
    (found,) = jacobian_norms(layer, x)
    matrix = layer.weights().U_h.detach()
    power = torch.eye(5, dtype=torch.float64)
    for spectral, mean in zip(found.spectral, found.mean, strict=True):
        assert math.isclose(spectral, float(torch.linalg.matrix_norm(power, 2)), rel_tol=1e-9)
        assert math.isclose(mean, float(power.norm()) / 5**0.5, rel_tol=1e-9)
        power = matrix @ power


@pytest.mark.parametrize("kind", [cells.LSTM, cells.GRU, cells.LEM, cells.sLSTM])
def test_against_finite_differences(kind):
    layer = Recurrent(kind, 3, 4).double().eval()
    x = torch.randn(1, 6, 3, dtype=torch.float64)
    reaches = {one.state: one for one in jacobian_norms(layer, x)}
    with torch.no_grad():
        before = layer(x[:, :2]).carry
        for name, state in before.states.items():
            columns = []
            for unit in range(state.shape[1]):
                ends = []
                for step in (1e-6, -1e-6):
                    moved = dict(before.states)
                    moved[name] = state.clone()
                    moved[name][0, unit] += step
                    carry = type(before)(moved, before.layout)
                    ends.append(layer(x[:, 2:], carry).final[name][0])
                columns.append((ends[0] - ends[1]) / 2e-6)
            jacobian = torch.stack(columns, 1)
            # central differences of step 1e-6 in float64 are good to about 1e-9
            assert math.isclose(
                reaches[name].spectral[4],
                float(torch.linalg.matrix_norm(jacobian, 2)),
                rel_tol=1e-6,
                abs_tol=1e-8,
            )


def test_large_states_are_seen_through_random_directions():
    layer = Recurrent(Linear, 2, 300)
    (found,) = jacobian_norms(layer, torch.randn(1, 3, 2))
    exact = [1.0] + [
        float(torch.linalg.matrix_norm(torch.linalg.matrix_power(layer.weights().U_h.detach(), k), 2))
        for k in (1, 2)
    ]
    for bound, true in zip(found.spectral, exact, strict=True):
        assert 0.8 * true < bound <= true * (1 + 1e-4)


def test_the_loss_reaches_back_by_its_own_gradient():
    layer = Recurrent(Linear, 2, 4).double()
    (found,) = loss_norms(layer, torch.randn(1, 5, 2, dtype=torch.float64), lambda y: y.sum())
    row, matrix = torch.ones(4, dtype=torch.float64), layer.weights().U_h.detach()
    for lag in range(5):
        assert math.isclose(found.spectral[lag], float(row.norm()), rel_tol=1e-9)
        row = row @ matrix


@pytest.mark.parametrize(
    ("curve", "kind", "reach"),
    [
        ([0.5**k for k in range(50)], "vanishing", 9),
        ([1.2**k for k in range(50)], "exploding", 49),
        ([1.0] * 50, "kept", 49),
        ([0.9**k for k in range(10)], "vanishing", 9),  # the window ends before, the rate tells
        ([1.0] + [0.0] * 9, "vanishing", 0),
    ],
)
def test_verdicts(curve, kind, reach):
    verdict = judge_curve(curve)
    assert (verdict.kind, verdict.reach) == (kind, reach)


def test_half_life_is_that_of_the_exponential():
    assert math.isclose(judge_curve([0.5 ** (k / 7) for k in range(60)]).half_life, 7, rel_tol=1e-6)


def test_a_detached_state_reaches_nothing():
    @cell
    def Forgets(x, h):
        return tanh(W.h @ x) + 0 * h

    (found,) = jacobian_norms(Recurrent(Forgets, 2, 3), torch.randn(1, 4, 2))
    assert judge_curve(found.spectral).reach == 0


def test_the_picture_of_a_run(grammar_run, tmp_path):
    run = elman.load(grammar_run)
    picture = gradient(run, GradientOptions(text="dragon eat man"))
    (reading,) = readings(run, "dragon eat man")
    assert reading.labels == ("<s>", "dragon", "eat", "man")
    assert picture.data["steps"] == 4 and set(picture.data["states"]) == {"0.h"}
    assert "'dragon eat man'" in picture.sentence
    names = {path.name for path in picture.save(tmp_path)}
    assert names == {"gradient.png", "gradient.svg", "gradient.json"}
    svg = (tmp_path / "gradient.svg").read_text()
    assert "prefers-color-scheme:dark" in svg and "#0102" not in svg
    long = gradient(run, GradientOptions(steps=40))
    assert long.data["steps"] == 40  # chunks of a stream are joined


def test_the_cases_of_textbooks_beside_a_run(grammar_run):
    found = gallery.pictures(
        elman.load(grammar_run), "gradient", GradientOptions(text="cat eat", textbook=True)
    )
    assert [picture.name for picture in found] == ["gradient", "cells", "clipping"]
    assert [name.partition(" ")[0] for name in found[1].data["cells"]] == ["Elman", "LSTM", "GRU", "LEM"]


def test_cells_and_clipping_without_a_run():
    picture = compare_cells(("elman", "lem"), steps=30, hidden=16)
    assert picture.data["textbook"]["0.9^k"][2] == 0.9**2
    assert picture.png()[:4] == b"\x89PNG"
    clipped = clipping((3.0, 4.0), 1.0).data
    assert math.isclose(clipped["clipped to norm 1"]["norm"], 1.0)
    assert clipped["clipped to norm 1"]["turned_degrees"] < 1e-5
    assert clipped["clipped to value 1"]["values"] == [1.0, 1.0]
