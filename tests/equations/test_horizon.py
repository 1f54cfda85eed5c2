"""Memory horizon: which gate is found, and that the solved bias gives the horizon asked for."""

import math

import pytest

from elman import cells
from elman.cells import ZOO
from elman.equations import parse
from elman.equations.expression import Expression
from elman.equations.horizon import gates, horizon
from elman.errors import OptionError

GATES = {
    # cell: for each gated state, the parameter that sets how long it is kept (and that of what is written)
    "LSTM": {"c": ("b.f", "b.i")},
    "PeepholeLSTM": {"c": ("b.f", "b.i")},
    "ProjectedLSTM": {"c": ("b.f", "b.i")},
    "LayerNormLSTM": {"c": ("b.f", "b.i")},
    "CoupledLSTM": {"c": ("b.f", None)},
    "GRU": {"h": ("b.z", None)},
    "GRUBefore": {"h": ("b.z", None)},
    "GRUD": {"h": ("b.z", None)},
    "DiagonalGRU": {"h": ("b.z", None)},
    "MGU": {"h": ("b.f", None)},
    "JANET": {"h": ("b.f", None)},
    "UGRNN": {"h": ("b.g", None)},
    "sLSTM": {"c": ("b.f", None)},
    "LEM": {"y": ("b.d1", None), "z": ("b.d2", None)},
    "SRU": {"c": ("b.f", None)},
    "minGRU": {"h": ("b.z", None)},
    "minLSTM": {"h": ("b.i", None)},  # f / (f + i): b.f alone cannot reach 1
    "RGLRU": {"h": ("v.a", None)},
    "LRU": {"re": ("v.nu", None)},
}


def name(node: Expression | None) -> str | None:
    return None if node is None else ".".join(node.data)


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_the_gates_of_the_zoo(cell):
    """None for the simple networks, the first LSTM (it keeps everything) and the fixed oscillators."""
    found = {
        gate.state: (name(gate.keep.parameter), name(gate.write.parameter if gate.write else None))
        for gate in gates(cell)
    }
    assert found == GATES.get(cell.name, {})


def solved(cell, steps: float) -> dict[str, float]:
    return {name(p): value for gate in gates(cell) for p, value in gate.solve(steps).items()}


STEPS = [3.0, 10.0, 1000.0]


@pytest.mark.parametrize("steps", STEPS)
def test_solved_parameters_by_hand(steps):
    """keep = 1 - 1/steps, solved with pencil and paper; all matrix products are 0 at rest."""
    log_odds = math.log(steps - 1)  # sigmoid(log_odds) = 1 - 1/steps
    almost = pytest.approx
    assert solved(cells.LSTM, steps) == {"b.f": almost(log_odds), "b.i": almost(-log_odds)}
    assert solved(cells.GRU, steps) == {"b.z": almost(log_odds)}
    assert solved(cells.UGRNN, steps) == {"b.g": almost(log_odds)}
    assert solved(cells.minGRU, steps) == {"b.z": almost(-log_odds)}  # keeps 1 - z
    assert solved(cells.MGU, steps) == {"b.f": almost(-log_odds)}
    assert solved(cells.LEM, steps) == {"b.d1": almost(-log_odds), "b.d2": almost(-log_odds)}
    # minLSTM: f / (f + i) = keep, with f = sigmoid(1) at rest
    i = 1 / (1 + math.exp(-1)) / (steps - 1)
    assert solved(cells.minLSTM, steps) == {"b.i": almost(math.log(i / (1 - i)))}
    # RG-LRU: exp(-8 * 1/2 * softplus(a)) = keep
    softplus = -math.log(1 - 1 / steps) / 4
    assert solved(cells.RGLRU, steps) == {"v.a": almost(math.log(math.expm1(softplus)))}
    # LRU: exp(-exp(nu)) = keep
    assert solved(cells.LRU, steps) == {"v.nu": almost(math.log(-math.log(1 - 1 / steps)))}


def test_a_hyper_parameter_shifts_the_solution():
    """LEM with dt = 0.05 keeps 1 - 0.05 * sigmoid(b): a horizon of 100 steps needs sigmoid(b) = 0.2."""
    assert solved(cells.LEM(dt=0.05), 100.0)["b.d1"] == pytest.approx(math.log(0.2 / 0.8))


@pytest.mark.parametrize(
    ("cell", "steps", "words"),
    [
        (cells.LEM(dt=0.05), 10.0, r"10 steps is out of reach of the state y: it keeps .*b\.d1.*20 to"),
        (cells.GRU, 1.0 - 1e-9, "out of reach of the state h"),
        (cells.minLSTM, 1.5, r"which allows 1\.73 to"),  # f / (f + 1) is at most 0.42
    ],
)
def test_a_horizon_out_of_reach_says_what_is_possible(cell, steps, words):
    with pytest.raises(OptionError, match=words):
        gates(cell)[0].solve(steps)


@pytest.mark.parametrize(
    ("cell", "state", "expected"),
    [
        # from the constants in the cells, by hand (cells.md 5.2)
        (cells.GRU, "h", (2, 2)),
        (cells.LSTM, "c", (1 / (1 - 1 / (1 + math.exp(-1))),) * 2),
        (cells.LEM, "y", (2, 2)),
        (cells.LEM(dt=0.0242), "y", (2 / 0.0242, 2 / 0.0242)),
        (cells.sLSTM, "c", (1 + math.exp(-7), 1 + math.exp(5))),
        (cells.RGLRU, "h", (1 / (1 - 0.9**4), 1 / (1 - 0.999**4))),
        (cells.LRU(r_min=0.9, r_max=0.999), "re", (1 / (1 - 0.9), 1 / (1 - 0.999))),
    ],
)
def test_the_horizon_of_a_new_cell(cell, state, expected):
    assert horizon(cell)[state] == pytest.approx(expected, rel=1e-9)


def test_a_cell_without_a_gate_has_no_horizon():
    assert horizon(cells.Elman) == {}


def test_a_cell_may_declare_its_gate():
    """The derivative of c by c does not show the forget gate where a matrix is in between."""
    text = """
@cell{options}
def C(x, h, c):
    f = sigmoid(U.f @ h + W.f @ x + b.f)
    c = U.p @ (f * c) + W.c @ x
    return tanh(c), c
"""
    assert gates(parse(text.format(options=""))) == []
    (gate,) = gates(parse(text.format(options='(keep={"c": "f"})')))
    assert (gate.state, name(gate.keep.parameter)) == ("c", "b.f")
    assert gate.solve(10.0) == {gate.keep.parameter: pytest.approx(math.log(9))}


def test_states_that_share_a_gate_count_once():
    cell = parse(
        "def C(x, h, c):\n    f = sigmoid(W.f @ x + b.f)\n"
        "    return f * h + (1 - f) * W.h @ x, f * c + (1 - f) * tanh(U.c @ h)".replace(
            "* W.h @ x", "* (W.h @ x)"
        )
    )
    assert len(gates(cell)) == 1
