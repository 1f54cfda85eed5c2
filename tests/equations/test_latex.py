"""LaTeX of cells and expressions."""

import re

import pytest

from elman import cells
from elman.cells import ZOO
from elman.equations import I, U, W, abs, parse, sqrt, tanh, v, where
from elman.equations.expression import make
from elman.equations.latex import latex, write
from elman.testing.random_cells import random_cell

x, h = make("input", (), "x"), make("state", (), "h")


def test_the_lstm_as_papers_print_it(golden):
    golden("lstm.tex", latex(cells.LSTM))


@pytest.mark.parametrize("cell", [*ZOO, *map(random_cell, range(30))], ids=lambda c: c.name)
def test_braces_and_brackets_match(cell):
    found = latex(cell)
    depth = 0
    for sign in re.findall(r"\\.|[{}]", found):  # an escaped brace is no brace
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0
    assert found.count(r"\left") == found.count(r"\right")
    assert found.count(r"\begin{cases}") == found.count(r"\end{cases}")
    lines = found.splitlines()
    assert (lines[0], lines[-1]) == (r"\begin{aligned}", r"\end{aligned}")
    assert all(line.count("&=") == 1 for line in lines[1:-1])
    for state in cell.states:
        assert re.search(r"_\{[^}]*t\} &= ", found), state


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        (x + h * 2, r"x_{t} + h_{t-1} \, 2"),
        (W.h @ x * v.g, r"W_{h} x_{t} \odot v_{g}"),
        ((x + h) * v.g, r"\left(x_{t} + h_{t-1}\right) \odot v_{g}"),
        (x - (h - x), r"x_{t} - \left(h_{t-1} - x_{t}\right)"),
        (x / (h + 1), r"\frac{x_{t}}{h_{t-1} + 1}"),
        (x * -0.5, r"x_{t} \, \left(-0.5\right)"),
        (-(x + h), r"-\left(x_{t} + h_{t-1}\right)"),
        (sqrt(abs(x)), r"\sqrt{\left|x_{t}\right|}"),
        ((U.h - U.h.T - 0.1 * I) @ h, r"\left(U_{h} - U_{h}^\top - 0.1 \, I\right) h_{t-1}"),
        (
            where(x > 0, x, 0),
            r"\begin{cases}x_{t} & x_{t} > 0\\ 0 & \text{otherwise}\end{cases}",
        ),
        (make("total", (x + h,)), r"\mathbf{1}^\top \left(x_{t} + h_{t-1}\right)"),
        (make("outer", (x + h, x)), r"\left(x_{t} + h_{t-1}\right) x_{t}^\top"),
        (tanh(v.theta2), r"\tanh\left(v_{\theta_{2}}\right)"),
        (x * float("inf"), r"x_{t} \, \infty"),
        (make("adjoint", (), "h") * x, r"\bar{h}_t \odot x_{t}"),
        (make("noise", (), ("zoneout", "h")) * x, r"\epsilon^{\mathrm{zoneout}}_{h} \odot x_{t}"),
    ],
)
def test_signs_and_parentheses(expression, written):
    assert write(expression) == written


def test_what_does_not_change_carries_no_time():
    lines = dict(line.rstrip("\\ ").split(" &= ") for line in latex(cells.LRU).splitlines()[1:-1])
    assert r"\mathrm{decay}" in lines  # once per call
    assert r"y_{t}" in lines


def test_names_that_are_words_greek_or_numbered():
    cell = parse(
        "def C(x, hidden, c2):\n    alpha = tanh(W.long_name @ x)\n    return alpha * hidden, c2 + alpha"
    )
    found = latex(cell)
    for part in (r"\alpha_{t}", r"\mathrm{hidden}_{t-1}", r"W_{\mathrm{long name}}", "c_{2,t}", "c_{2,t-1}"):
        assert part in found
