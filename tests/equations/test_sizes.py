"""Shapes follow from use."""

import pytest

from elman import cells
from elman.equations import parse


def shapes(cell):
    return {parameter.name: tuple(map(str, parameter.shape)) for parameter in cell.parameters}


def test_sizes_of_an_lstm():
    found = shapes(cells.LSTM)
    assert {found[f"W.{gate}"] for gate in "ifgo"} == {("hidden_size", "input_size")}
    assert {found[f"U.{gate}"] for gate in "ifgo"} == {("hidden_size", "hidden_size")}
    assert {found[f"b.{gate}"] for gate in "ifgo"} == {("hidden_size",)}
    assert [(state.name, state.size) for state in cells.LSTM.states] == [
        ("h", "hidden_size"), ("c", "hidden_size"),
    ]  # fmt: skip


def test_a_projection_sizes_the_state_that_it_makes():
    cell = cells.ProjectedLSTM
    assert [(state.name, state.size) for state in cell.states] == [
        ("h", "projection_size"), ("c", "hidden_size"),
    ]  # fmt: skip
    assert shapes(cell)["U.p"] == ("projection_size", "hidden_size")
    assert shapes(cell)["U.i"] == ("hidden_size", "projection_size")
    assert cell.output_size == "projection_size"
    assert cell.dimensions(5, 7)["projection_size"] == 7
    assert cell(projection_size=3).dimensions(5, 7)["projection_size"] == 3


def test_an_input_may_size_a_state():
    sizes = {state.name: state.size for state in cells.GRUD.states}
    assert sizes == {"h": "hidden_size", "last": "input_size"}
    assert shapes(cells.GRUD)["v.fade"] == ("input_size",)
    assert shapes(cells.GRUD)["W.old"] == ("hidden_size", "input_size")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("return tanh(W.h @ x + h * dt)", {"W.h": ("hidden_size", "input_size")}),  # a scalar is repeated
        ("return tanh(W.h @ x + h + W.t @ dt)", {"W.t": ("hidden_size", "1")}),
        (
            "return tanh(W.h @ x + h + U.p @ (U.q[3] @ h)) * dt",
            {"U.q": ("3", "hidden_size"), "U.p": ("hidden_size", "3")},
        ),
        ("return tanh(W.h @ x + h + U.p @ (U.q @ h)) * dt", {"U.q": ("hidden_size", "hidden_size")}),
        ("return tanh(W.h @ x + (U.h - U.h.T) @ h) * dt", {"U.h": ("hidden_size", "hidden_size")}),
        ("return tanh(U.a @ (U.a.T @ h) + W.h @ x) * dt", {"U.a": ("hidden_size", "hidden_size")}),
        (
            "return tanh((U.a @ U.b[4]) @ h + W.h @ x) * dt",
            {"U.a": ("hidden_size", "4"), "U.b": ("4", "hidden_size")},
        ),
    ],
)
def test_shapes_follow_from_use(text, expected):
    found = shapes(parse(f"def C(x, dt, h):\n    {text}"))
    assert {name: found[name] for name in expected} == expected


def test_whole_numbers_stand_for_themselves():
    sizes = parse("def C(x, dt, h):\n    return tanh(W.h @ x + h + U.p[3].T @ (U.p @ h)) * dt").dimensions(
        5, 7
    )
    assert [sizes[d] for d in ("input_size", "hidden_size", 3, 1)] == [5, 7, 3, 1]
    with pytest.raises(KeyError):
        sizes["output_size"]


def test_an_input_of_hidden_size_may_meet_the_state():
    cell = parse('@cell(sizes={"u": "hidden_size"})\ndef C(x, u, h):\n    return tanh(W.h @ x + u * h)')
    assert cell.states[0].size == "hidden_size"
