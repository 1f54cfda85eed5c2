"""Expressions: equal ones are one object, and Python's operators build what they say."""

import copy
import gc
import pickle

import pytest

from elman import cells, equations
from elman.equations import I, U, W, b, layer_norm, tanh, uniform, v
from elman.equations.expression import make, ordered
from elman.equations.writing import text
from elman.errors import CellError

x = make("input", (), "x")


def test_equal_expressions_are_one_object():
    assert tanh(W.h @ x + b.h) is tanh(W.h @ x + b.h)
    assert W.h is W["h"]
    assert 2 * x is 2.0 * x
    assert x - 0.0 is x - (-0.0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (W.h, U.h),
        (b.h, b.g),
        (x, make("state", (), "x")),
        (x + b.h, b.h + x),  # the same value, written in another order
        (x + (b.h + v.h), (x + b.h) + v.h),
        (2 * x, 3 * x),
    ],
)
def test_different_expressions_are_different_objects(one, other):
    assert one is not other
    assert one != other


def test_cells_share_what_they_have_in_common():
    assert cells.GRU.names["r"] is cells.GRUBefore.names["r"]
    assert cells.GRU.names["n"] is not cells.GRUBefore.names["n"]
    assert cells.GRU.names["r"] in ordered(cells.GRUBefore.updates.values())


def test_what_is_written_twice_is_stored_once():
    twice = tanh(W.h @ x) * tanh(W.h @ x)
    assert [node.op for node in ordered([twice])] == ["parameter", "input", "matmul", "tanh", "multiply"]


def test_what_nobody_holds_is_freed():
    from elman.equations.expression import _interned

    def mentioned() -> bool:
        return any("only_here" in key[2] for key in list(_interned) if isinstance(key[2], tuple))

    held = W.only_here @ x
    assert mentioned()
    del held
    gc.collect()
    assert not mentioned()


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        (x + 1, "x + 1"),
        (1 + x, "1 + x"),
        (x - 2.5, "x - 2.5"),
        (2.5 - x, "2.5 - x"),
        (x * 3, "x * 3"),
        (3 * x, "3 * x"),
        (x / 4, "x / 4"),
        (4 / x, "4 / x"),
        (-x, "-x"),
        (+x, "x"),
        (x**3, "x * x * x"),
        (x**-2, "1 / (x * x)"),
        (x**0.5, "sqrt(x)"),
        (x > 0, "x > 0"),
        (x < 0, "0 > x"),
        (x >= b.h, "x >= b.h"),
        (x <= 1, "1 >= x"),
        (0 < x, "x > 0"),  # noqa: SIM300
        (x - (b.h - v.h), "x - (b.h - v.h)"),
        ((x - b.h) - v.h, "x - b.h - v.h"),
        (x + (b.h + v.h), "x + (b.h + v.h)"),
        (-(x + b.h), "-(x + b.h)"),
        ((-x) * b.h, "-x * b.h"),
        (-(x * b.h), "-(x * b.h)"),
        (x / (b.h * v.h), "x / (b.h * v.h)"),
        ((W.h @ x) * v.h, "(W.h @ x) * v.h"),
        (v.h * (W.h @ x), "v.h * (W.h @ x)"),
        (W.h @ (x * v.h), "W.h @ (x * v.h)"),
        ((U.h - U.h.T - 0.1 * I) @ x, "(U.h - U.h.T - 0.1 * I) @ x"),
        ((U.h @ W.h) @ x, "U.h @ W.h @ x"),
        (U.h @ (W.h @ x), "U.h @ (W.h @ x)"),
        ((x > b.h) * x, "(x > b.h) * x"),
        (x * -0.5, "x * -0.5"),
        ((-0.5 * x) ** 2, "-0.5 * x * (-0.5 * x)"),
        (layer_norm(x + 1), "layer_norm(x + 1)"),
        (x * float("inf"), "x * 1e999"),
        (b.f(init=uniform(-1, 1)), "b.f(init=uniform(-1, 1))"),
        (U.p[7], "U.p[7]"),
    ],
)
def test_operators_build_what_they_say(expression, written):
    assert text(expression) == written
    # the parentheses are those that Python needs: it reads the text back to the same expression
    assert eval(written, {**vars(equations), "x": x}) is expression


def test_what_prints_at_the_prompt():
    assert repr(W) == "<W: input matrices>"
    assert repr(W.h @ x + U.h.T @ b.f(init=1.0)) == "(W.h @ x) + (U.h.T @ b.f)"
    assert repr(2 * I - U.h) == "(2 * I) - U.h"
    assert repr(cells.CfC) == "<cell CfC(x, dt, h)>"


def test_expressions_do_not_change():
    with pytest.raises(AttributeError, match="do not change"):
        x.op = "state"


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))])
def test_a_copy_is_the_same_object(again):
    expression = tanh(W.h @ x + b.h) * 2 + U.h[3] @ x
    assert again(expression) is expression


def test_a_mistake_outside_a_cell_is_told_without_a_line():
    with pytest.raises(CellError, match=r"^W\.h is a matrix and meets a vector"):
        W.h * x


def test_a_message_shows_only_the_top_of_a_large_expression():
    grown = x
    for _ in range(100):  # spelled out this is 2**100 characters long
        grown = grown + grown
    assert len(repr(grown)) < 300
    with pytest.raises(CellError, match="needs a matrix on its left"):
        grown @ x
