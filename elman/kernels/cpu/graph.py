"""What a kernel computes: the step of a plan and its derivative, rewritten for registers and memory.

Two things change against the plan. `layer_norm` is spelt out, so that the only operations over units are
`mean` and `total`. And products that end in one sum become one node, `accumulate`: they are added up in
one place in memory, whether they are hoisted over time or belong to the step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from elman.equations.expression import Expression, make, number, ordered
from elman.equations.gradient import backpropagate, centred_and_deviation
from elman.equations.operations import OPERATIONS
from elman.equations.plan import Plan, follows, sum_terms
from elman.equations.simplify import apply, simplify
from elman.equations.sizes import Dimension

OUTPUT = "output"
REDUCTIONS = frozenset({"mean", "total"})
PRODUCTS = frozenset({"matmul", "accumulate"})


@dataclass(frozen=True)
class Outer:
    """The gradient of a matrix: the sum over all steps of outer(adjoint, operand)."""

    matrix: Expression
    adjoint: Expression
    operand: Expression


@dataclass(frozen=True, eq=False)
class Graph:
    """The step and its derivative.

    `updates`, `output` and `values` are the step; `states`, `inputs`, `vectors` the gradients of old
    states, inputs and vectors that are the same at every step; `kept` is what the derivative reads of
    the step and does not compute again. `groups` are the strata of states, in the order of the step.
    """

    plan: Plan
    updates: dict[str, Expression]
    output: Expression
    values: dict[str, Expression]
    states: dict[str, Expression]
    inputs: dict[str, Expression]
    vectors: dict[Expression, Expression]
    outers: tuple[Outer, ...]
    kept: frozenset[Expression]
    groups: tuple[tuple[str, ...], ...]
    dims: dict[Expression, Dimension] = field(default_factory=dict)  # those asked for before

    def dim(self, node: Expression) -> Dimension:
        """The size of a vector: a named dimension or a number."""
        found = self.dims.get(node)
        if found is None:
            found = self.dims[node] = _dim(node, self.plan)
        return found


@lru_cache(maxsize=256)
def graph(plan: Plan) -> Graph:
    """The graph of a plan."""
    step = {**{f"new {name}": node for name, node in plan.updates.items()}, OUTPUT: plan.output}
    step |= {f"value {name}": node for name, node in plan.values.items()}
    seeds = [(node, _seed(name)) for name, node in step.items() if node.varies]
    adjoints, products = backpropagate(seeds, lambda node: _dim(node, plan))
    leaf = plan.cell.leaf
    zero = number(0.0)
    wanted: dict[tuple[str, Any], Expression] = {
        ("state", s.name): adjoints.get(leaf[s.name], zero) for s in plan.cell.states
    }
    wanted |= {("input", e.name): adjoints.get(leaf[e.name], zero) for e in plan.cell.inputs}
    wanted |= {
        ("vector", node): gradient
        for node, gradient in adjoints.items()
        if node.kind == "vector" and not node.varies
    }
    wanted |= {("outer", k): product.adjoint for k, product in enumerate(products)}
    wanted |= {("operand", k): product.operand for k, product in enumerate(products)}
    wanted |= {("step", name): node for name, node in step.items()}
    wanted = _map(wanted, simplify(wanted.values()))
    wanted = _map(wanted, _spell_out(wanted.values()))
    forward = [node for key, node in wanted.items() if key[0] == "step"]
    wanted = _map(wanted, _merge(forward, wanted.values(), frozenset()))
    wanted = _with_loads(wanted)
    forward = [node for key, node in wanted.items() if key[0] == "step"]
    wanted = _map(wanted, _merge(wanted.values(), wanted.values(), frozenset(ordered(forward))))

    def of(kind: str) -> dict:
        return {key[1]: node for key, node in wanted.items() if key[0] == kind}

    ends = of("step")
    updates = {name: ends[f"new {name}"] for name in plan.updates}
    outers = tuple(
        Outer(product.matrix, of("outer")[k], of("operand")[k]) for k, product in enumerate(products)
    )
    reverse = [*of("state").values(), *of("input").values(), *of("vector").values()]
    reverse += [node for outer in outers for node in (outer.adjoint, outer.operand)]
    return Graph(
        plan=plan,
        updates=updates,
        output=ends[OUTPUT],
        values={name: ends[f"value {name}"] for name in plan.values},
        states=of("state"),
        inputs=of("input"),
        vectors=of("vector"),
        outers=outers,
        kept=_kept(reverse, frozenset(n for n in ordered(forward) if n.varies)),
        groups=tuple(loop.states for loop in plan.loops),
    )


def _seed(name: str) -> Expression:
    """The gradient of a value that leaves the step; that of a state is read in its own loop, by a `load`."""
    if name.startswith("new "):
        return make("load", (make("adjoint", (), name.removeprefix("new ")),))
    return make("adjoint", (), name)


def _map(
    wanted: dict[tuple[str, Any], Expression], change: dict[Expression, Expression]
) -> dict[tuple[str, Any], Expression]:
    return {key: change[node] for key, node in wanted.items()}


def _with_loads(wanted: dict[tuple[str, Any], Expression]) -> dict[tuple[str, Any], Expression]:
    """Operands of products that only a pass can read get a `load`, so that they lie in memory."""
    leaves = {node for node in ordered(wanted.values()) if node.op in ("adjoint", "noise")}  # not yet loaded
    loads = {leaf: make("load", (leaf,)) for leaf in leaves}
    result: dict[Expression, Expression] = {}
    for node in ordered(wanted.values()):
        args = tuple(result[arg] for arg in node.args)
        if node.op == "matmul":
            args = (args[0], loads.get(args[1], args[1]))
        result[node] = node if args == node.args else make(node.op, args, node.data)
    changed = _map(wanted, result)
    for key, node in changed.items():
        if key[0] in ("outer", "operand"):
            changed[key] = loads.get(node, node)
    return changed


def _dim(node: Expression, plan: Plan) -> Dimension:
    if node.op in REDUCTIONS:
        return 1
    if node.op == "adjoint":
        name = node.data
        if name == OUTPUT:
            return _dim(plan.output, plan)
        if name.startswith("value "):
            return _dim(plan.values[name.removeprefix("value ")], plan)
        return _dim(plan.cell.leaf[name], plan)
    if node in plan.shapes:
        return plan.shapes[node][0]
    if node.op == "accumulate":
        return _dim(node.args[0], plan)
    if node.op == "matmul":
        return _rows(node.args[0], plan)
    found = [_dim(arg, plan) for arg in node.args if arg.kind == "vector"]
    return next((dim for dim in found if dim != 1), 1)


def _rows(matrix: Expression, plan: Plan) -> Dimension:
    if matrix in plan.shapes:
        return plan.shapes[matrix][0]
    return plan.shapes[matrix.args[0]][1]  # a transpose that only the derivative has


def _spell_out(roots: Iterable[Expression]) -> dict[Expression, Expression]:
    """Every `layer_norm` as the quotient that it is."""
    result: dict[Expression, Expression] = {}
    for node in ordered(roots):
        args = tuple(result[arg] for arg in node.args)
        if node.op == "layer_norm":
            centred, deviation = centred_and_deviation(args[0])
            result[node] = apply("divide", (centred, deviation))
        else:
            result[node] = node if args == node.args else make(node.op, args, node.data)
    return result


def _merge(
    counted: Iterable[Expression], roots: Iterable[Expression], leave: frozenset[Expression]
) -> dict[Expression, Expression]:
    """Products that are added up only once, in one sum, as one `accumulate`; nodes in `leave` stay."""
    counted = list(counted)
    order = ordered(counted)
    uses = Counter(arg for node in order for arg in node.args)
    uses.update(set(counted))
    inner = {
        arg
        for node in order
        if node.op in ("add", "subtract") and node not in leave
        for arg in node.args
        if arg.op in ("add", "subtract") and uses[arg] == 1 and arg not in leave
    }
    result: dict[Expression, Expression] = {}
    for node in ordered([*counted, *roots]):
        args = tuple(result[arg] for arg in node.args)
        result[node] = node if args == node.args else make(node.op, args, node.data)
        if node.op in ("add", "subtract") and node not in inner and node not in leave and node in uses:
            terms = sum_terms(node, inner)
            products = [
                term
                for term, minus in terms
                if term.op == "matmul" and not minus and uses[term] == 1 and term.varies
            ]
            if len(products) > 1:
                rest = [(result[term], minus) for term, minus in terms if term not in products]
                total = make("accumulate", tuple(result[term] for term in products))
                result[node] = _sum([*rest, (total, False)])
    return result


def _sum(terms: list[tuple[Expression, bool]]) -> Expression:
    terms = sorted(terms, key=lambda term: term[1])  # what is subtracted comes last
    total = terms[0][0]
    for term, minus in terms[1:]:
        total = make("subtract" if minus else "add", (total, term))
    return total


def _kept(reverse: list[Expression], forward: frozenset[Expression]) -> frozenset[Expression]:
    """Values of the step that the derivative reads and that cost too much to compute again.

    That is what matrices and sums over units give, and functions that take long unless they are functions of
    what the derivative has: to compute one takes less than to bring it from memory.
    """
    read: dict[Expression, None] = {}
    seen: set[Expression] = set()
    stack = list(reverse)
    while stack:
        node = stack.pop()
        if node in seen or not node.varies or not node.args:
            continue
        seen.add(node)
        if node in forward and (node.op in PRODUCTS or node.op in REDUCTIONS or _costly(node)):
            read[node] = None
        else:
            stack.extend(node.args)
    return frozenset(node for node in read if not (_costly(node) and follows(node, read)))


def _costly(node: Expression) -> bool:
    return node.op in OPERATIONS and OPERATIONS[node.op].costly


def uses_of(roots: Iterable[Expression], given: Callable[[Expression], bool]) -> list[Expression]:
    """Everything that has to be computed for `roots`, operands first; what is given ends the search."""
    seen: set[Expression] = set()
    result: list[Expression] = []
    stack = [(root, False) for root in reversed(list(roots))]
    while stack:
        node, expanded = stack.pop()
        if expanded:
            result.append(node)
        elif node not in seen and node.varies:
            seen.add(node)
            stack.append((node, True))
            if not given(node):
                stack.extend((arg, False) for arg in reversed(node.args))
    return result
