"""Random cells are valid, tame, repeatable, and use all of the notation."""

from collections import Counter

import numpy as np
import pytest

from elman.equations.expression import ordered
from elman.equations.operations import OPERATIONS
from elman.equations.structure import structure
from elman.testing import evaluate
from elman.testing.evaluate import Problem
from elman.testing.random_cells import random_cell

MANY = [random_cell(seed) for seed in range(200)]


def test_one_seed_is_one_cell():
    assert [random_cell(seed) for seed in range(200)] == MANY
    assert len({*map(str, MANY)}) == 200


def test_every_operation_of_a_step_occurs_often():
    used = Counter(op for cell in MANY for op in {node.op for node in ordered(cell.values.values())})
    wanted = [name for name, row in OPERATIONS.items() if row.family in ("pointwise", "comparison")]
    for name in (*wanted, "layer_norm", "matmul", "transpose", "identity", "hyper"):
        assert used[name] >= 5, f"{name} occurs in {used[name]} of 200 cells"


def test_every_structure_class_occurs_often():
    kinds = Counter(stratum.kind for cell in MANY for stratum in structure(cell).strata)
    assert all(kinds[kind] >= 5 for kind in ("A", "A2", "B", "C", "C0")), kinds
    assert sum(kinds[kind] for kind in ("A3", "A4")) >= 2


@pytest.mark.parametrize(
    ("what", "holds"),
    [
        ("three states", lambda c: len(c.states) == 3),
        ("two inputs", lambda c: len(c.inputs) == 2),
        ("a default of an input", lambda c: c.inputs[-1].default is not None),
        ("an input of a size of its own", lambda c: c.inputs[-1].size == 2),
        ("a learned initial state", lambda c: any(s.initial.op == "parameter" for s in c.states)),
        (
            "an initial state of a number",
            lambda c: any(s.initial.op == "number" and s.initial.data for s in c.states),
        ),
        ("an output that is no state", lambda c: c.output_name == "y"),
        ("a further dimension", lambda c: any("inner_size" in p.shape for p in c.parameters)),
        ("starts", lambda c: any(p.init is not None for p in c.parameters)),
        ("named values", lambda c: len(c.names) > 1),
        ("every space", lambda c: {p.space for p in c.parameters} == {"W", "U", "b", "bh", "v"}),
    ],
)
def test_every_part_of_the_notation_occurs(what, holds):
    assert sum(map(holds, MANY)) >= 5, what


@pytest.mark.parametrize("cell", MANY[:50], ids=lambda c: c.name)
def test_two_hundred_steps_stay_small(cell):
    """Also from large inputs, and with parameters of twice the size they start with."""
    random = np.random.default_rng(0)
    sizes = cell.dimensions(3, 5)
    inputs = {e.name: 3 * np.abs(random.standard_normal((200, 1, sizes[e.size]))) for e in cell.inputs}
    states = {state.name: random.standard_normal((1, sizes[state.size])) for state in cell.states}
    found = evaluate.solve(
        cell,
        Problem(
            parameters={p.name: random.standard_normal([sizes[d] for d in p.shape]) for p in cell.parameters},
            inputs=inputs,
            initial=states,
            start={name: state[0] for name, state in states.items()},
            lengths=[200],
            reset=np.zeros((200, 1), bool),
            reverse=False,
            d_output=np.zeros((200, 1, sizes[cell.output_size])),
            d_final=states,
        ),
    )
    assert np.abs(found.output).max() < 50
    assert all(np.abs(state).max() < 50 for state in found.final.values())
