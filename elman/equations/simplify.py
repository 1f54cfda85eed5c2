"""Simplification: the same value in fewer operations.

Only rules that hold for every float, NaN and infinity included, are applied to values; so `0 * a` stays
(it is NaN where a is), while `a + 0`, `1 * a` and `--a` do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from elman.equations.expression import Expression, make, number, number_value, ordered


def simplify(roots: Iterable[Expression]) -> dict[Expression, Expression]:
    """Every expression below `roots`, mapped to a simpler equal one."""
    result: dict[Expression, Expression] = {}
    for node in ordered(roots):
        args = tuple(result[arg] for arg in node.args)
        result[node] = apply(node.op, args, node.data)
    return result


def apply(op: str, args: tuple[Expression, ...], data: object = None) -> Expression:
    """`op` of simplified operands, simplified; numbers are folded, hyper-parameters keep their names."""
    if args and all(arg.op == "number" for arg in args):
        return number(number_value(make(op, args, data)))
    simpler = RULES[op](*args) if op in RULES else None
    return make(op, args, data) if simpler is None else simpler


def _is(node: Expression, value: float) -> bool:
    return node.op == "number" and node.data == value


def _negated(node: Expression) -> Expression | None:
    """b where node is -b, for a number or a negation."""
    if node.op == "negative":
        return node.args[0]
    return number(-node.data) if node.op == "number" and node.data < 0 else None


def _add(a: Expression, b: Expression) -> Expression | None:
    if _is(a, 0):
        return b
    if _is(b, 0):
        return a
    if (positive := _negated(b)) is not None:
        return apply("subtract", (a, positive))
    if (positive := _negated(a)) is not None:
        return apply("subtract", (b, positive))
    return None


def _subtract(a: Expression, b: Expression) -> Expression | None:
    if _is(b, 0):
        return a
    if _is(a, 0):
        return apply("negative", (b,))
    if (positive := _negated(b)) is not None:
        return apply("add", (a, positive))
    return None


def _multiply(a: Expression, b: Expression) -> Expression | None:
    for one, other in ((a, b), (b, a)):
        if _is(one, 1):
            return other
        if _is(one, -1):
            return apply("negative", (other,))
    if a.op == "negative" and b.op == "negative":
        return apply("multiply", (a.args[0], b.args[0]))
    if a.op == "negative":
        return apply("negative", (apply("multiply", (a.args[0], b)),))
    if b.op == "negative":
        return apply("negative", (apply("multiply", (a, b.args[0])),))
    return None


def _divide(a: Expression, b: Expression) -> Expression | None:
    return a if _is(b, 1) else None


def _negative(a: Expression) -> Expression | None:
    if a.op == "negative":
        return a.args[0]
    if a.op == "subtract":
        return make("subtract", (a.args[1], a.args[0]))
    return None


def _where(condition: Expression, a: Expression, b: Expression) -> Expression | None:
    if condition.op == "number":
        return a if condition.data else b
    return a if a is b else None


RULES: dict[str, Callable[..., Expression | None]] = {
    "add": _add,
    "subtract": _subtract,
    "multiply": _multiply,
    "divide": _divide,
    "negative": _negative,
    "where": _where,
    "matmul": lambda a, b: b if a.op == "identity" else None,
    "transpose": lambda a: a.args[0] if a.op == "transpose" else None,
    "mean": lambda a: a if a.op == "mean" else None,
}
"""For each operation, the simpler expression of its simplified operands, or None to leave it."""
