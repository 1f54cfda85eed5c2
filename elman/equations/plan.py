"""The plan: how a cell runs over time.

    once      expressions of parameters alone, computed once per call
    before    what no state of a loop touches: computed for all steps at once (matrix products above all)
    loop      per step: products with the state, then element-wise bodies, stage after stage
    after     read-outs: computed for all steps at once from what the loops emit

Each stratum of states (`structure.py`) has a loop of its own, so what only depends on earlier states is
known for all steps when its loop begins. Every backend runs a plan; none looks at the equations again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from elman.equations.cell import Cell
from elman.equations.cell import rewritten as rewritten_cell
from elman.equations.expression import Expression, make, ordered, rebuild
from elman.equations.gradient import derivative
from elman.equations.operations import OPERATIONS
from elman.equations.simplify import simplify
from elman.equations.sizes import Shape
from elman.equations.structure import depends, stages, strata
from elman.equations.writing import PREVIOUS, brief, operand_text, text


@dataclass(frozen=True)
class Products:
    """Matrix products with one operand, done as one: the rows of the matrices are stacked."""

    operand: Expression
    nodes: tuple[Expression, ...]

    @property
    def matrices(self) -> tuple[Expression, ...]:
        """The matrices, in the order in which their rows are stacked."""
        return tuple(node.args[0] for node in self.nodes)


@dataclass(frozen=True)
class Stage:
    """Products that can be done together, then what can be computed element-wise before the next ones."""

    products: tuple[Products, ...]
    body: tuple[Expression, ...]


@dataclass(frozen=True)
class Loop:
    """One stratum of states: what is known before it, its step, and what it hands on.

    `before` are values for all steps, operands first; `emits` are values of the step (or states as
    they enter it) that something outside the loop needs for all steps.
    """

    states: tuple[str, ...]
    before: tuple[Expression, ...]
    stages: tuple[Stage, ...]
    emits: tuple[Expression, ...]


@dataclass(frozen=True, eq=False)
class Plan:
    """How to run a cell over time.

    `updates`, `output` and `values` (what is recorded) are the rewritten expressions, `names` names
    those that the equations name, `shapes` holds the shape of all of them, `kept` is what a backward
    pass reads and would not compute again.
    """

    cell: Cell
    updates: dict[str, Expression]
    output: Expression
    values: dict[str, Expression]
    names: dict[Expression, str]
    shapes: Mapping[Expression, Shape]
    once: tuple[Expression, ...]
    loops: tuple[Loop, ...]
    after: tuple[Expression, ...]
    kept: tuple[Expression, ...]

    def __str__(self) -> str:
        return "\n".join(_describe(self))


@lru_cache(maxsize=256)
def plan(cell: Cell, record: tuple[str, ...] = ()) -> Plan:
    """The plan of a cell; `record` names values that shall be known for all steps besides the output."""
    groups = strata(cell)
    rewritten = _rewrite(cell, groups)
    updates = {name: rewritten[node] for name, node in cell.updates.items()}
    values = {name: rewritten[cell.values[name]] for name in record}
    output = rewritten[cell.output]
    needed = set(ordered([*updates.values(), output, *values.values()]))
    nodes = [n for n in ordered(rewritten[node] for node in cell.values.values()) if n in needed]
    level = _levels(nodes, groups)
    inner = [_inside(nodes, updates, group, level, k) for k, group in enumerate(groups)]
    in_loop = {node for part in inner for node in part}
    outside = [n for n in nodes if n.args and n.varies and n not in in_loop]
    wanted = {arg for n in outside for arg in n.args} | {output, *values.values()}
    loops = []
    for k, group in enumerate(groups):
        later = {arg for part in inner[k + 1 :] for n in part for arg in n.args}
        later |= {updates[name] for part in groups[k + 1 :] for name in part}
        own = [*inner[k], *(cell.leaf[name] for name in group)]
        loops.append(
            Loop(
                states=group,
                before=tuple(n for n in outside if level[n] == k - 1),
                stages=_stages(inner[k], group),
                emits=tuple(n for n in own if n in wanted or n in later),
            )
        )
    return Plan(
        cell=cell,
        updates=updates,
        output=output,
        values=values,
        names={rewritten[node]: name for name, node in cell.values.items()},
        shapes=rewritten_cell(
            cell, updates, {name: rewritten[node] for name, node in cell.names.items()}
        ).shapes,
        once=tuple(n for n in nodes if n.args and not n.varies),
        loops=tuple(loops),
        after=tuple(n for n in outside if level[n] == len(groups) - 1),
        kept=tuple(rewritten.get(n, n) for n in _kept(cell)),
    )


def group_products(nodes: Iterable[Expression]) -> tuple[Products, ...]:
    """The matrix products among `nodes`, those with the same operand together."""
    by_operand: dict[Expression, list[Expression]] = {}
    for node in nodes:
        if node.op == "matmul" and node.varies:
            by_operand.setdefault(node.args[1], []).append(node)
    return tuple(Products(operand, tuple(group)) for operand, group in by_operand.items())


def _levels(nodes: Iterable[Expression], groups: list[tuple[str, ...]]) -> dict[Expression, int]:
    """For each value the last stratum that it depends on; -1 for what no state touches."""
    stratum = {name: k for k, group in enumerate(groups) for name in group}
    level: dict[Expression, int] = {}
    for node in ordered(nodes):
        own = stratum[node.data] if node.op == "state" else -1
        level[node] = max([own, *(level[arg] for arg in node.args)])
    return level


def _rewrite(cell: Cell, groups: list[tuple[str, ...]]) -> dict[Expression, Expression]:
    """Simplify, and sort the terms of each sum so that what is known earlier is added up earlier."""
    roots = [*cell.values.values()]
    simple = simplify(roots)
    level = _levels(simple.values(), groups)
    named = {simple[root] for root in roots}
    uses = Counter(arg for node in ordered(simple.values()) for arg in node.args)
    inner = {  # sums that are only a part of a larger sum
        arg
        for node in level
        if node.op in ("add", "subtract")
        for arg in node.args
        if arg.op in ("add", "subtract") and uses[arg] == 1 and arg not in named
    }
    sums = {n: _sorted_sum(n, inner, level) for n in level if n.op in ("add", "subtract") and n not in inner}
    result: dict[Expression, Expression] = {}
    for node in ordered(simple.values()):
        target = sums.get(node, node)
        result[node] = rebuild([target], {arg: result[arg] for arg in _known(target, result)})[target]
    return {node: result[simple[node]] for node in simple}


def _known(node: Expression, result: dict[Expression, Expression]) -> list[Expression]:
    return [below for below in ordered([node]) if below in result and below is not node]


def sum_terms(node: Expression, inner: set[Expression]) -> list[tuple[Expression, bool]]:
    """The terms of a sum, each with whether it is subtracted; sums in `inner` are taken apart too."""
    terms: list[tuple[Expression, bool]] = []

    def collect(part: Expression, minus: bool) -> None:
        if part is node or part in inner:
            collect(part.args[0], minus)
            collect(part.args[1], minus != (part.op == "subtract"))
        else:
            terms.append((part, minus))

    collect(node, False)
    return terms


def _sorted_sum(node: Expression, inner: set[Expression], level: dict[Expression, int]) -> Expression:
    terms = sum_terms(node, inner)
    if len({level[term] for term, _ in terms}) == 1 or node.kind != "vector":
        return node
    terms.sort(key=lambda item: (level[item[0]], item[1]))
    total, minus = terms[0]
    total = make("negative", (total,)) if minus else total
    for term, minus in terms[1:]:
        total = make("subtract" if minus else "add", (total, term))
    return total


def _inside(
    nodes: list[Expression],
    updates: dict[str, Expression],
    group: tuple[str, ...],
    level: dict[Expression, int],
    k: int,
) -> list[Expression]:
    """What loop k computes at each step: all that the new states of its stratum need and touch."""
    needed = set(ordered(updates[name] for name in group))
    return [n for n in nodes if n.args and level[n] == k and n in needed]


def _stages(nodes: list[Expression], group: tuple[str, ...]) -> tuple[Stage, ...]:
    count = stages(nodes, frozenset(group))
    result = []
    for depth in range(max((count[n] for n in nodes), default=0) + 1):
        here = [n for n in nodes if count[n] == depth]
        products = [n for n in here if n.op == "matmul" and depends(n.args[1], frozenset(group))]
        body = tuple(n for n in here if n not in products)
        if body or products or depth:
            result.append(Stage(group_products(products), body))
    return tuple(result)


def _kept(cell: Cell) -> tuple[Expression, ...]:
    """Values of the step that the backward pass reads and that cost too much to compute again.

    A function that takes long is not among them where it follows, unit by unit, from the others.
    """
    reverse = derivative(cell)
    operands = [product.operand for product in reverse.products]
    backward = ordered([*reverse.of.values(), *operands])
    read = {arg for n in backward if n not in cell.shapes for arg in n.args if arg in cell.shapes}
    new_states = {*cell.updates.values()}
    sums = _product_sums(ordered(cell.values.values()))
    found: dict[Expression, None] = {}
    seen: set[Expression] = set()
    stack = [*read, *operands]
    while stack:
        node = stack.pop()
        if node in seen or not node.args or not node.varies or node in new_states:
            continue
        seen.add(node)
        if node in sums or OPERATIONS[node.op].costly:
            found[node] = None
        else:
            stack.extend(node.args)
    known = {*found, *new_states}
    again = {node for node in found if node not in sums and follows(node, known)}
    return tuple(n for n in ordered(cell.values.values()) if n in found and n not in again)


_UNIT_BY_UNIT = {name for name, row in OPERATIONS.items() if row.family in ("pointwise", "comparison")}


def follows(node: Expression, known: Container[Expression]) -> bool:
    """Whether a value is computed unit by unit from known ones and those that enter the step."""
    stack, seen = [node], set()
    while stack:
        below = stack.pop()
        if below.op not in _UNIT_BY_UNIT:
            return False
        seen.add(below)
        stack += [n for n in below.args if n.varies and n.args and n not in known and n not in seen]
    return True


def _product_sums(order: Iterable[Expression]) -> set[Expression]:
    """Those of `order` (operands first) that are a matrix product or a sum with one in it."""
    found: set[Expression] = set()
    for node in order:
        sum_of = node.args if node.op in ("add", "subtract") else ()
        if node.op == "matmul" or not found.isdisjoint(sum_of):
            found.add(node)
    return found


def _describe(plan: Plan) -> list[str]:
    names = plan.names

    def write(node: Expression) -> str:
        return brief(node, names, previous=PREVIOUS)

    def products(title: str, groups: tuple[Products, ...]) -> list[str]:
        matrices = (" ".join(map(write, group.matrices)) for group in groups)
        rows = zip(matrices, groups, strict=True)
        return [f"{title:<22} [{stacked}] @ {operand_text(group.operand, names)}" for stacked, group in rows]

    lines = []
    used = {arg for n in _varying(plan) for arg in n.args}
    for node in plan.once:
        if node in used or node in names:
            label = f"{names[node]} = " if node in names else ""
            lines.append(f"{'once per call':<22} {label}{text(node, names, depth=12)}")
    for loop in plan.loops:
        lines += products("over all steps", group_products(loop.before))
        lines.append(f"{'step by step':<22} state{'s' * (len(loop.states) > 1)} {', '.join(loop.states)}")
        for stage in loop.stages:
            lines += products("  product", stage.products)
            if shown := [names[n] for n in stage.body if n in names]:
                lines.append(f"{'  element-wise':<22} {', '.join(shown)}")
    lines += products("over all steps, after", group_products(plan.after))
    kept = dict.fromkeys([*(state.name for state in plan.cell.states), *map(write, plan.kept)])
    return [*lines, f"{'kept for backward':<22} {', '.join(kept)}"]


def _varying(plan: Plan) -> list[Expression]:
    """Everything the plan computes per step, inside the loops and outside."""
    inside = [n for loop in plan.loops for stage in loop.stages for n in stage.body]
    inside += [n for loop in plan.loops for s in loop.stages for group in s.products for n in group.nodes]
    return [*(n for loop in plan.loops for n in loop.before), *inside, *plan.after]
