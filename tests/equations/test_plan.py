"""The plan of a cell: what is hoisted, which products remain per step, what is kept."""

import pytest

from elman import cells
from elman.cells import ZOO
from elman.equations import parse
from elman.equations.expression import ordered
from elman.equations.plan import plan
from elman.equations.structure import depends, structure
from elman.equations.writing import text
from elman.testing.random_cells import random_cell

SOME = [*ZOO, *map(random_cell, range(20))]
of_some = pytest.mark.parametrize("cell", SOME, ids=lambda c: c.name)


@pytest.mark.parametrize(
    "name", ["LSTM", "GRU", "GRUBefore", "LRU", "GRUD", "AntisymmetricRNN", "ProjectedLSTM"]
)
def test_the_plan_as_it_is_printed(name, golden):
    golden(f"{name.lower()}_plan.txt", str(plan(cells.find(name))))


def products_of(loop):
    return [group for stage in loop.stages for group in stage.products]


@of_some
def test_only_products_with_the_loops_own_states_are_in_a_loop(cell):
    for loop in plan(cell).loops:
        for group in products_of(loop):
            assert depends(group.operand, frozenset(loop.states)), text(group.operand)


@of_some
def test_what_runs_before_a_loop_does_not_touch_its_states(cell):
    running = plan(cell)
    later: set[str] = set()
    for loop in reversed(running.loops):
        later |= set(loop.states)
        for node in loop.before:
            assert not depends(node, frozenset(later)), text(node)


@of_some
def test_products_per_step_are_as_many_stages_as_the_class_says(cell):
    for loop, stratum in zip(plan(cell).loops, structure(cell).strata, strict=True):
        assert loop.states == stratum.states
        assert sum(bool(stage.products) for stage in loop.stages) == stratum.stages


@of_some
def test_every_operation_is_in_one_place_and_after_its_operands(cell):
    """Walks the plan in the order of running: nothing is read before it is made, nothing made twice."""
    running = plan(cell)
    known = {node for node in ordered([*running.updates.values(), running.output]) if not node.args}
    made = list(running.once)
    for loop in running.loops:
        made += loop.before
        for stage in loop.stages:
            made += [node for group in stage.products for node in group.nodes]
            made += stage.body
    made += running.after
    assert len(made) == len(set(made))
    for node in made:
        assert set(node.args) <= known, text(node)
        known.add(node)
    assert {*running.updates.values(), running.output} <= known


@of_some
def test_what_a_loop_emits_is_all_that_the_outside_reads_of_it(cell):
    running = plan(cell)
    for place, loop in enumerate(running.loops):
        inside = {node for stage in loop.stages for node in stage.body}
        inside |= {node for group in products_of(loop) for node in group.nodes}
        inside |= {cell.leaf[name] for name in loop.states}
        elsewhere = [n for other in running.loops[place + 1 :] for n in other.before]
        elsewhere += running.after
        for other in running.loops[place + 1 :]:
            elsewhere += [n for stage in other.stages for n in stage.body]
            elsewhere += [n for group in products_of(other) for n in group.nodes]
        read = {arg for node in elsewhere for arg in node.args if arg in inside}
        read |= {running.output} & inside
        assert read <= set(loop.emits)


def test_a_sum_is_sorted_so_that_what_is_known_early_is_added_early():
    cell = parse("def C(x, h):\n    return tanh(U.h @ h + b.h + W.h @ x)")
    running = plan(cell)
    assert text(running.updates["h"]) == "tanh(b.h + W.h @ x + U.h @ h)"
    assert [text(node) for node in running.loops[0].before] == ["W.h @ x", "b.h + W.h @ x"]


def test_signs_survive_the_sorting():
    cell = parse("def C(x, h):\n    return tanh(U.h @ h - (b.h - W.h @ x) - v.g)")
    assert text(plan(cell).updates["h"]) == "tanh(W.h @ x - b.h - v.g + U.h @ h)"


def test_a_recorded_value_that_is_not_needed_otherwise_is_computed_when_asked_for():
    cell = parse("def C(x, h):\n    seen = exp(U.s @ h)\n    return tanh(W.h @ x + U.h @ h)")
    assert not any(node.op == "exp" for node in plan(cell).after)
    recording = plan(cell, ("seen",))
    assert text(recording.values["seen"]) == "exp(U.s @ h)"
    assert [node.op for node in recording.after] == ["matmul", "exp"]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Elman", []),  # tanh is the new state itself
        ("LSTM", ["i", "f", "g", "o"]),  # tanh(c) is one function of c, computed again
        ("GRU", ["r", "z", "bh.n + U.n @ h", "n"]),
        ("IndRNN", []),
    ],
)
def test_what_is_kept_for_the_backward_pass_beside_the_states(name, kept):
    running = plan(cells.find(name))
    assert [text(node, running.names, own=node not in running.names) for node in running.kept] == kept


def test_plans_are_made_once():
    assert plan(cells.LSTM) is plan(parse(str(cells.LSTM)))


def test_the_graph_as_it_is_printed(golden):
    golden("gru_graph.txt", cells.GRU.graph())
    golden("grud_graph.txt", cells.GRUD.graph())
