"""`parse(str(cell)) == cell`, and equality of cells is equality of everything they say."""

import copy
import inspect
import pickle
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elman import cells, equations
from elman.cells import ZOO
from elman.equations import U, W, b, cell, maximum, parse, relu, sigmoid, tanh, uniform, v
from elman.errors import OptionError
from elman.testing.random_cells import random_cell

by_name = pytest.mark.parametrize("zoo_cell", ZOO, ids=lambda c: c.name)


@by_name
def test_the_text_of_a_zoo_cell_is_the_cell(zoo_cell):
    again = parse(str(zoo_cell))
    assert again == zoo_cell
    assert hash(again) == hash(zoo_cell)
    assert again.doc == zoo_cell.doc
    assert str(again) == str(zoo_cell)


@by_name
def test_the_source_file_of_a_zoo_cell_is_the_cell(zoo_cell):
    source = next(
        inspect.getsource(module)
        for name, module in sorted(sys.modules.items())
        if name.startswith("elman.cells.") and vars(module).get(zoo_cell.name) is zoo_cell
    )
    assert parse(source, zoo_cell.name) == zoo_cell


@by_name
def test_the_text_of_a_zoo_cell_is_python(zoo_cell):
    space = dict(vars(equations))
    exec(str(zoo_cell), space)
    assert space[zoo_cell.name] == zoo_cell


@pytest.mark.parametrize(
    "changed",
    [
        cells.LEM(dt=0.25),
        cells.AntisymmetricRNN(step=1e-3, gamma=0.0),
        cells.coRNN(dt=1, gamma=2.5, epsilon=1e-7),
        cells.ProjectedLSTM(projection_size=3),
        cells.Jordan(output_size=7),
        cells.CfC(backbone_size=11),
        cells.LRU(r_min=0.9, r_max=0.999, max_phase=0.314),
    ],
    ids=str,
)
def test_hyper_parameters_and_sizes_are_part_of_the_text(changed):
    again = parse(str(changed))
    assert again == changed
    assert {**again.hyper, **again.sizes} == {**changed.hyper, **changed.sizes}
    # and the text still takes others
    original = cells.find(changed.name)
    assert again(**original.hyper, **original.sizes) == original


def everything(
    x,
    dt=1.0,
    mask=0.5,
    h=v.h0(init=uniform(-1, 1)),  # noqa: B008  an expression never changes
    c=-1.5,
    *,
    rate=0.5,
    inner_size=4,
):
    """Says "everything" at once, with a \\ in it."""
    x = tanh(W.x[inner_size] @ x)  # shadows its input
    old = h
    alias = v.h0
    h = tanh(U.h(init=0.5) @ h + W.h @ x * dt + b.h(init=1.0))
    for k in range(3):
        h = _blend(h, tanh(U[f"u{k}"] @ h), sigmoid(W[f"g{k}"] @ x))
    dt = relu(h) * mask  # shadows an input that was used before
    y = maximum(h, c) + dt
    rate = rate * y  # shadows a hyper-parameter
    c = 0.5 * c + rate * old * alias
    again = c
    return h, again


def _blend(a, other, gate):
    return gate * a + (1 - gate) * other


def shadowed_rate(x, h, *, rate=0.5):
    """A hyper-parameter is used, then its name means something else."""
    a = tanh(U.a @ h)
    z = a * rate
    rate = a * h
    return tanh(W.h @ x + U.h @ h) * rate + z


def delay(x, h, before, again):
    """Old values move on, unchanged."""
    return tanh(W.h @ x + U.h @ h), h, before


def swap(x, h, c):
    """Names change places before they are used."""
    h, c = c, h
    return tanh(W.h @ x) * h, c


def same_twice(x, h, c):
    """One value for two states."""
    h = c = tanh(W.h @ x + U.h @ h + U.c @ c)
    return h, c


def unbounded(x, m=-float("inf"), *, limit=float("inf")):
    """Infinities, as an initial value and as a hyper-parameter."""
    return maximum(m, W.m @ x) * (W.g @ x > -limit)


def whole_numbers(x, h, *, depth=3, name="u", squash=True):
    """Whole numbers, words and truths shape the equations."""
    for k in range(depth):
        h = tanh(U[f"{name}{k}"] @ h + W.h @ x) if squash else W.h @ x * h
    return h


def long_sums(x, h):
    """Differences of differences, quotients of quotients."""
    a = W.a @ x - (h - (W.b @ x - h)) - (h - 1)
    return tanh(a / (2 / (1 + h * h)) / 3 * (a * (h * 2)) - -h)


def fixed_input(x, u, h):
    """An input of five numbers per step."""
    return tanh(W.h @ x + W.u @ u + U.h @ h)


def nested(x, h):
    """A value that is too deep to be read on one line."""
    for _ in range(140):
        h = tanh(h) + 1
    return h * tanh(W.h @ x)


ODD = {
    "everything": cell(output="y", sizes={"mask": "hidden_size"}, keep={"h": "y"})(everything),
    "a common scale": cell(one_scale=["h", "c"])(swap),
    **{f.__name__: cell(f) for f in (shadowed_rate, delay, swap, same_twice, unbounded, long_sums, nested)},
    "whole numbers": cell(whole_numbers),
    "whole numbers, changed": cell(whole_numbers)(depth=2, name="w", squash=False),
    "an input of a fixed size": cell(sizes={"u": 5})(fixed_input),
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_cells_come_back_too(odd):
    again = parse(str(odd))
    assert again == odd
    assert again.doc == odd.doc
    assert {name: again.values[name] for name in odd.values} == dict(odd.values)
    assert again.hyper == {name: value for name, value in odd.hyper.items() if isinstance(value, float)}


def test_a_whole_number_that_shaped_the_equations_cannot_be_changed_in_the_text():
    again = parse(str(cell(whole_numbers)))
    with pytest.raises(OptionError, match="no hyper-parameter depth"):
        again(depth=5)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.integers(0, 10**6))
def test_random_cells_come_back(seed):
    made = random_cell(seed)
    again = parse(str(made))
    assert again == made
    assert str(again) == str(made)
    assert again(rate=0.125) == made(rate=0.125)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))])
@by_name
def test_copies_are_equal(zoo_cell, again):
    assert again(zoo_cell) == zoo_cell


BASE = '@cell\ndef C(x, u, h, c=0.0, *, rate=0.5, p_size=None):\n    """Base."""\n    z = sigmoid(U.z @ h)\n'
BASE += "    c = rate * c + W.c(init=0.1) @ x * u\n    h = tanh(U.h[p_size] @ c) * z\n    return h, c\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("def C(", "def D("),
        ("rate=0.5", "rate=0.25"),
        ("p_size=None", "p_size=3"),
        ("init=0.1", "init=0.2"),
        ("W.c(init=0.1)", "W.c"),
        ("c=0.0", "c=1.0"),
        ("c=0.0", "c=v.c0"),
        ("u, h", "u=1.0, h=0.0"),
        ("z = ", "gate = "),
        ("* z", "* (1 - z)"),
        ("@cell", '@cell(output="c")'),
        ("@cell", '@cell(one_scale=["h", "c"])'),
        ("@cell", '@cell(keep={"c": "z"})'),
        ("@cell", '@cell(sizes={"u": "hidden_size"})'),
        ("U.z", "U.q"),
        ("tanh(", "relu("),
    ],
)
def test_cells_that_differ_are_not_equal(old, new):
    base = parse(BASE)
    text = BASE.replace(old, new).replace("* z", "* gate" if new == "gate = " else "* z")
    other = parse(text)
    assert other != base
    assert parse(str(other)) == other


def test_the_doc_and_the_order_of_independent_lines_do_not_count():
    base = parse(BASE)
    assert parse(BASE.replace("Base.", "Another sentence.")) == base
    first = "    z = sigmoid(U.z @ h)\n"
    later = BASE.replace(first, "").replace("    h = tanh", f"{first}    h = tanh")
    assert parse(later) == base


def test_the_text_of_a_readme_is_the_cell_of_the_zoo():
    text = """
from elman import *

@cell
def GRU(x, h):
    r = sigmoid(W.r @ x + U.r @ h + b.r)
    z = sigmoid(W.z @ x + U.z @ h + b.z)
    n = tanh(W.n @ x + b.n + r * (U.n @ h + bh.n))
    return (1 - z) * n + z * h
"""
    assert parse(text) == cells.GRU


def test_one_of_several_cells_in_a_text_is_chosen_by_name():
    source = Path(inspect.getfile(cells.elman)).read_text(encoding="utf-8")
    assert parse(source, "ElmanReLU") == cells.ElmanReLU
    assert parse(source, "Elman") == cells.Elman
