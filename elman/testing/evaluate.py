"""An independent evaluation of a cell: NumPy, float64, one row and one step at a time.

It reads the equations as they were written, not the plan, and shares no code with any backend.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.equations.cell import Cell
from elman.equations.expression import Expression, make, number_value, ordered
from elman.equations.gradient import DERIVATIVES, OUTPUT, Derivative, derivative
from elman.equations.operations import LAYER_NORM_EPSILON

Array = NDArray[np.float64]


def _sigmoid(a: Array) -> Array:
    small = np.exp(-np.abs(a))
    return np.where(a >= 0, 1, small) / (1 + small)


def _layer_norm(a: Array) -> Array:
    centred = a - a.mean()
    return centred / np.sqrt((centred * centred).mean() + LAYER_NORM_EPSILON)


# fmt: off
NUMPY: dict[str, Callable[..., Any]] = {
    "add":           np.add,
    "subtract":      np.subtract,
    "multiply":      np.multiply,
    "divide":        np.divide,
    "negative":      np.negative,
    "sigmoid":       _sigmoid,
    "tanh":          np.tanh,
    "relu":          lambda a: np.where(a <= 0, 0.0, a),  # NaN stays NaN
    "exp":           np.exp,
    "log":           np.log,
    "softplus":      lambda a: np.logaddexp(a, 0.0),
    "silu":          lambda a: a * _sigmoid(a),
    "abs":           np.abs,
    "sqrt":          np.sqrt,
    "sin":           np.sin,
    "cos":           np.cos,
    "minimum":       np.minimum,
    "maximum":       np.maximum,
    "where":         lambda c, a, b: np.where(c != 0, a, b),
    "greater":       lambda a, b: np.greater(a, b).astype(float),
    "greater_equal": lambda a, b: np.greater_equal(a, b).astype(float),
    "mean":          lambda a: np.full_like(a, a.mean()),
    "layer_norm":    _layer_norm,
    "total":         lambda a: np.array([a.sum()]),
    "matmul":        np.matmul,
    "outer":         np.outer,
    "transpose":     np.transpose,
}
# fmt: on


def values(roots: Iterable[Expression], known: Mapping[Expression, Any]) -> dict[Expression, Any]:
    """The value of every expression below `roots`, given its leaves."""
    found = dict(known)
    with np.errstate(all="ignore"):
        for node in ordered(roots):
            if node in found:
                continue
            if node.kind == "number":
                found[node] = number_value(node)
            elif node.op == "identity":
                found[node] = 1.0  # becomes a matrix where it meets one
            else:
                found[node] = NUMPY[node.op](*_identities(node, found))
    return found


def _identities(node: Expression, found: Mapping[Expression, Any]) -> list[Any]:
    """The operands of a node; a multiple of I, held as a number, becomes a matrix where it meets one."""
    size = next((len(found[arg]) for arg in node.args if np.ndim(found[arg])), 0)
    return [
        found[arg] * np.eye(size) if size and arg.kind == "matrix" and not np.ndim(found[arg]) else found[arg]
        for arg in node.args
    ]


@dataclass
class Problem:
    """One call of a cell in NumPy: inputs (T, B, size), initial and cotangents of the results.

    `start` holds the cell's own initial states (size,), `reset` (T, B) bool, `lengths` (B,).
    `d_output` (T, B, size) and `d_final` (B, size) are gradients of some loss.
    """

    parameters: dict[str, Array]
    inputs: dict[str, Array]
    initial: dict[str, Array]
    start: dict[str, Array]
    lengths: Sequence[int]
    reset: NDArray[np.bool_]
    reverse: bool
    d_output: Array
    d_final: dict[str, Array]


@dataclass
class Solution:
    """`output` (T, B, size), `final` (B, size), and the states that entered each step, for each row."""

    output: Array
    final: dict[str, Array]
    entered: list[dict[int, dict[str, Array]]]


def solve(cell: Cell, problem: Problem) -> Solution:
    """Run every row alone, step by step."""
    steps, batch = problem.reset.shape
    size = problem.d_output.shape[2]
    output = np.zeros((steps, batch, size))
    final = {name: state.copy() for name, state in problem.initial.items()}
    entered: list[dict[int, dict[str, Array]]] = []
    for row in range(batch):
        state = {name: value[row] for name, value in problem.initial.items()}
        entered.append({})
        for t, fresh in order(problem, row):
            if fresh:
                state = dict(problem.start)
            entered[row][t] = state
            found = values([*cell.updates.values(), cell.output], _leaves(cell, problem, row, t, state))
            output[t, row] = found[cell.output]
            state = {n: np.broadcast_to(found[new], state[n].shape) for n, new in cell.updates.items()}
        for name, value in state.items():
            final[name][row] = value
    return Solution(output, final, entered)


def order(problem: Problem, row: int) -> list[tuple[int, bool]]:
    """The steps of a row in the order in which they run, and whether the state entering them is fresh."""
    length = problem.lengths[row]
    if not problem.reverse:
        return [(t, bool(problem.reset[t, row])) for t in range(length)]
    return [(t, t + 1 < length and bool(problem.reset[t + 1, row])) for t in reversed(range(length))]


def _leaves(
    cell: Cell, problem: Problem, row: int, t: int, state: Mapping[str, Array]
) -> dict[Expression, Any]:
    known: dict[Expression, Any] = {p.expression: problem.parameters[p.name] for p in cell.parameters}
    known |= {cell.leaf[name]: value[t, row] for name, value in problem.inputs.items()}
    return known | {cell.leaf[name]: value for name, value in state.items()}


def loss(cell: Cell, problem: Problem) -> float:
    """The scalar whose gradients `backward` returns: results weighted by their cotangents."""
    solution = solve(cell, problem)
    total = float((solution.output * problem.d_output).sum())
    return total + sum(float((solution.final[n] * g).sum()) for n, g in problem.d_final.items())


def backward(cell: Cell, problem: Problem) -> dict[str, dict[str, Array]]:
    """Gradients of `loss` by backpropagation through time with the cell's symbolic derivative.

    Returns them under "parameters", "inputs", "initial" and "start", by name.
    """
    reverse = derivative(cell)
    solution = solve(cell, problem)
    sums: dict[Expression, Any] = {}
    grads = {
        "inputs": {n: np.zeros_like(x) for n, x in problem.inputs.items()},
        "initial": {n: np.zeros_like(x) for n, x in problem.initial.items()},
        "start": {n: np.zeros_like(x) for n, x in problem.start.items()},
    }
    for row in range(problem.reset.shape[1]):
        adjoint = {name: g[row] for name, g in problem.d_final.items()}
        for t, fresh in reversed(order(problem, row)):
            known = _leaves(cell, problem, row, t, solution.entered[row][t])
            adjoint = _step_back(
                reverse, problem.d_output[t, row], adjoint, known, sums, grads["inputs"], (t, row)
            )
            if fresh:
                for name in adjoint:
                    grads["start"][name] += adjoint[name]
                    adjoint[name] = np.zeros_like(adjoint[name])
        for name, g in adjoint.items():
            grads["initial"][name][row] += g
    return {**grads, "parameters": _to_parameters(cell, problem, sums)}


def _step_back(
    reverse: Derivative,
    d_output: Array,
    adjoint: dict[str, Array],
    known: dict[Expression, Any],
    sums: dict[Expression, Any],
    d_inputs: dict[str, Array],
    place: tuple[int, int],
) -> dict[str, Array]:
    """One step of backpropagation through time; adds to `sums` and `d_inputs`, returns d(old states)."""
    cell = reverse.cell
    seeds = dict(adjoint)
    if cell.output_name in seeds:
        seeds[cell.output_name] = seeds[cell.output_name] + d_output
    else:
        seeds[OUTPUT] = d_output
    known = known | {leaf: seeds[leaf.data] for leaf in _adjoints(reverse) if leaf.data in seeds}
    pairs = [(product.adjoint, product.operand) for product in reverse.products]
    wanted = [*reverse.states.values(), *reverse.inputs.values(), *reverse.vectors.values()]
    found = values([*wanted, *(node for pair in pairs for node in pair)], known)
    for product in reverse.products:
        part = np.outer(found[product.adjoint], found[product.operand])
        sums[product.matrix] = sums.get(product.matrix, 0.0) + part
    for node, gradient in reverse.vectors.items():
        sums[node] = sums.get(node, 0.0) + found[gradient]
    for name, gradient in reverse.inputs.items():
        d_inputs[name][place] += found[gradient]
    return {
        name: np.broadcast_to(found[gradient], adjoint[name].shape).copy()
        for name, gradient in reverse.states.items()
    }


def _adjoints(reverse: Derivative) -> list[Expression]:
    return [node for node in ordered(reverse.of.values()) if node.op == "adjoint"]


def _to_parameters(cell: Cell, problem: Problem, sums: Mapping[Expression, Any]) -> dict[str, Array]:
    """Gradients of expressions of parameters, carried on to the parameters themselves."""
    known = {p.expression: problem.parameters[p.name] for p in cell.parameters}
    forward = values(sums, known)
    total: dict[Expression, Any] = dict(sums)
    for node in reversed(ordered(sums)):
        if node not in total or not node.args:
            continue
        for arg, part in zip(node.args, _once_back(node, total[node], forward), strict=True):
            if part is not None and arg.kind != "number":
                total[arg] = total.get(arg, 0.0) + part
    return {
        p.name: np.asarray(total.get(p.expression, np.zeros_like(known[p.expression])))
        for p in cell.parameters
    }


def _once_back(node: Expression, gradient: Any, forward: Mapping[Expression, Any]) -> tuple[Any, ...]:
    """The gradient of each operand of an expression of parameters."""
    if node.op == "transpose":
        return (gradient.T,)
    if node.op == "matmul":
        a, b = (forward[arg] for arg in node.args)
        return np.outer(gradient, b) if np.ndim(b) == 1 else gradient @ b.T, a.T @ gradient
    seed = make("adjoint", (), "once")
    parts = DERIVATIVES[node.op](seed, node, *node.args)
    wanted = [part for part in parts if part is not None]
    found = values(wanted, {**forward, seed: gradient})
    return tuple(None if part is None else found[part] for part in parts)
