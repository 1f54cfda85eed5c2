"""Simplification: the same value, NaN and infinity included, in fewer operations."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elman import cells
from elman.cells import ZOO
from elman.equations import I, U, W, b, tanh, v, where
from elman.equations.expression import make, ordered
from elman.equations.gradient import derivative
from elman.equations.simplify import simplify
from elman.equations.writing import text
from elman.testing import evaluate
from elman.testing.random_cells import random_cell
from elman.testing.tolerances import FORWARD

x, h = make("input", (), "x"), make("state", (), "h")
rate = make("hyper", (), ("rate", 0.5))
mean = make("mean", (x,))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (x + 0, "x"),
        (0 + x, "x"),
        (x - 0, "x"),
        (0 - x, "-x"),
        (1 * x, "x"),
        (x * 1, "x"),
        (-1 * x, "-x"),
        (x / 1, "x"),
        (-(-x), "x"),  # noqa: B002
        (-(x - h), "h - x"),
        (x + -h, "x - h"),
        (-x + h, "h - x"),
        (x - (-h), "x + h"),
        (x + -2, "x - 2"),
        (x - -2, "x + 2"),
        (-x * -h, "x * h"),
        (-x * h, "-(x * h)"),
        (x * -h, "-(x * h)"),
        ((2 * (v.p * 1) - 0) * (3 - 2), "2 * v.p"),
        (tanh(x + 0) * 1, "tanh(x)"),
        (where(x > 0, h, h), "h"),
        (where(make("greater", (make("number", (), 1.0), make("number", (), 0.0))), x, h), "x"),
        (U.h.T.T @ x, "U.h @ x"),
        (I @ x, "x"),
        (make("mean", (mean,)), "mean(x)"),
        (x * (2.0 * make("number", (), 0.25)), "x * 0.5"),
        # what has to stay
        (0 * x, "0 * x"),  # NaN where x is
        (x - x, "x - x"),
        (x / x, "x / x"),
        (0 / x, "0 / x"),
        (where(x > 0, x, x * 1), "x"),
        (where(x > 0, x, 0), "where(x > 0, x, 0)"),
        (x * (rate * 2), "x * (rate * 2)"),  # a hyper-parameter keeps its name
        (rate * 1 * x, "rate * x"),
        ((x + h) + b.h, "x + h + b.h"),  # no terms are regrouped
        (x + (h + b.h), "x + (h + b.h)"),
    ],
)
def test_the_simpler_form(before, after):
    assert text(simplify([before])[before]) == after


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 10**6), st.sampled_from([0.0, np.nan, np.inf, -np.inf]))
def test_values_of_a_random_cell_stay_what_they_are(seed, spoilt):
    cell = random_cell(seed)
    random = np.random.default_rng(seed)
    sizes = cell.dimensions(3, 4)
    known = {p.expression: random.standard_normal([sizes[d] for d in p.shape]) for p in cell.parameters}
    known |= {cell.leaf[e.name]: random.standard_normal(sizes[e.size]) for e in (*cell.inputs, *cell.states)}
    known[cell.leaf["x"]][0] = spoilt
    simple = simplify(cell.values.values())
    before = evaluate.values(cell.values.values(), known)
    after = evaluate.values(simple.values(), known)
    for node in cell.values.values():
        tolerance = FORWARD["float64"]
        np.testing.assert_allclose(after[simple[node]], before[node], rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_simplifying_twice_changes_nothing_and_never_adds_operations(cell):
    roots = [*cell.values.values(), *derivative(cell).of.values()]
    once = simplify(roots)
    again = simplify(once.values())
    assert all(again[node] is node for node in once.values())
    assert len(ordered(once[root] for root in roots)) <= len(ordered(roots))


def test_zoo_equations_are_simple_already():
    """The zoo is written as it is meant: nothing in the GRU is simplified away."""
    assert all(new is old for old, new in simplify(cells.GRU.values.values()).items())


def test_an_expression_of_numbers_is_a_number():
    node = make("exp", (make("number", (), 0.0),)) * 3 + W.h @ x
    assert text(simplify([node])[node]) == "3 + W.h @ x"
