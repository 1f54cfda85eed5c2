"""Expressions: the immutable graph that every equation is read into.

An `Expression` is an operation applied to expressions. Equal expressions are one object, so a graph
shares what is written twice, and identity is equality. Sizes are not part of an expression: they
follow from the cell that uses it (`sizes.py`).
"""

from __future__ import annotations

import math
import sys
import weakref
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from types import FrameType
from typing import Any, Literal, NoReturn

from elman.equations.arithmetic import PLAIN
from elman.equations.operations import OPERATIONS
from elman.errors import CellError

Kind = Literal["number", "vector", "matrix"]

_interned: weakref.WeakValueDictionary[tuple[Any, ...], Expression] = weakref.WeakValueDictionary()


class Lines:
    """The line on which each expression was first written, while a cell is being read."""

    def __init__(self, source: str, first: int = 0):
        self.source = source
        self.first = first  # where the definition begins
        self.current: int | None = None  # set by the text reader; None = look at the call stack
        self.column: int | None = None  # of what the text reader reads, from 1
        self.of: dict[Expression, int] = {}

    def note(self, node: Expression) -> None:
        """Remember where an expression was first written."""
        self.of.setdefault(node, self.current or calling_line())

    def at(self, *nodes: Expression) -> str:
        """'gru.py line 9: ' for the first of `nodes` that was written on a known line."""
        line = next((self.of[node] for node in nodes if node in self.of), self.current or self.first)
        return f"{self.source} line {line}: " if line else f"{self.source}: "


reading: ContextVar[Lines | None] = ContextVar("reading", default=None)
"""Where lines are noted while a cell is being read; None outside."""


def calling_line() -> int:
    """Line number of the innermost frame that is not part of the equations package."""
    frame: FrameType | None = sys._getframe(1)
    while frame and frame.f_globals.get("__name__", "").startswith("elman.equations"):
        frame = frame.f_back
    return frame.f_lineno if frame else 0


def complain(problem: str, *nodes: Expression) -> NoReturn:
    """Raise a CellError that names the line being read, or that of the first known node."""
    lines = reading.get()
    if lines is None:
        raise CellError(problem)
    line = lines.current or calling_line()
    sentence = f"{lines.source} line {line}: {problem}" if line else lines.at(*nodes) + problem
    raise CellError(sentence, line or None, lines.column)


class Expression:
    """One operation on other expressions; made by writing equations, never changed.

    Attributes: `op` (a row of OPERATIONS), `args` (expressions), `data` (value or name of a leaf),
    `kind` ("number", "vector" or "matrix"), `varies` (whether it can change from step to step).
    """

    __slots__ = ("__weakref__", "args", "data", "kind", "op", "varies")
    __array_ufunc__ = None  # numpy arrays refuse at once instead of taking us apart
    __hash__ = object.__hash__

    op: str
    args: tuple[Expression, ...]
    data: Any
    kind: Kind
    varies: bool

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("expressions do not change; write a new one")

    def __reduce__(self) -> tuple[object, ...]:
        return make, (self.op, self.args, self.data)  # a copy is the one object again

    # arithmetic
    def __add__(self, other: Value) -> Expression:
        return pointwise("add", self, other)

    def __radd__(self, other: Value) -> Expression:
        return pointwise("add", other, self)

    def __sub__(self, other: Value) -> Expression:
        return pointwise("subtract", self, other)

    def __rsub__(self, other: Value) -> Expression:
        return pointwise("subtract", other, self)

    def __mul__(self, other: Value) -> Expression:
        return pointwise("multiply", self, other)

    def __rmul__(self, other: Value) -> Expression:
        return pointwise("multiply", other, self)

    def __truediv__(self, other: Value) -> Expression:
        return pointwise("divide", self, other)

    def __rtruediv__(self, other: Value) -> Expression:
        return pointwise("divide", other, self)

    def __neg__(self) -> Expression:
        return pointwise("negative", self)

    def __pos__(self) -> Expression:
        return self

    def __pow__(self, exponent: object) -> Expression:
        return power(self, exponent)

    def __matmul__(self, other: Value) -> Expression:
        return matmul(self, other)

    def __rmatmul__(self, other: Value) -> Expression:
        return matmul(other, self)

    # comparisons: masks of 1 and 0
    def __gt__(self, other: Value) -> Expression:
        return pointwise("greater", self, other)

    def __lt__(self, other: Value) -> Expression:
        return pointwise("greater", other, self)

    def __ge__(self, other: Value) -> Expression:
        return pointwise("greater_equal", self, other)

    def __le__(self, other: Value) -> Expression:
        return pointwise("greater_equal", other, self)

    # what would need the data at the time the cell is read
    def __bool__(self) -> bool:
        if self.kind == "number":
            return bool(number_value(self))
        complain(
            "`if`, `while`, `and` and `not` on a value cannot be part of a cell, whose steps are the "
            "same for every input; use where(condition, a, b)."
        )

    def __float__(self) -> float:
        if self.kind == "number":
            return number_value(self)
        complain("a value of the step is not a Python number; use elman's own functions on it.")

    def __iter__(self) -> Iterator[Expression]:
        complain(
            "a loop over a value cannot be part of a cell: an equation holds for all units at once; "
            "loop over range(n) with a plain number instead."
        )

    def __len__(self) -> int:
        complain("the size of a value is not known while the cell is read; it follows from use.")

    # parameters
    @property
    def T(self) -> Expression:
        """Transpose of a matrix."""
        if self.kind != "matrix":
            complain("only a matrix has a transpose (.T); vectors have no rows and columns.")
        return make("transpose", (self,))

    def __call__(self, *others: object, init: Value | None = None, **unknown: object) -> Expression:
        """`U.h(init=orthogonal())`: this parameter, and the rule by which it starts."""
        if others or unknown:
            complain(f"{self!r} is not a function; a parameter takes its start by name, as in b.f(init=1.0).")
        return declare(self, init=init)

    def __getitem__(self, rows: object) -> Expression:
        """`U.p[projection_size]`: this matrix, with its number of rows named."""
        return declare(self, rows=rows)

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        complain(f"a value has no attribute .{name}; write {name}(value) if that is the function meant.")

    def __repr__(self) -> str:
        return _sketch(self, depth=4)


Value = Expression | float | int


def _sketch(node: Expression, depth: int) -> str:
    """A few levels of an expression, for messages; `writing.text` is the whole."""
    if node.op == "number":
        return f"{node.data:g}"
    if node.op in ("hyper", "parameter"):
        return str(node.data[0]) if node.op == "hyper" else ".".join(node.data)
    if not node.args:
        return "I" if node.op == "identity" else str(node.data or node.op)
    if not depth:
        return "..."
    if node.op == "declared":
        return _sketch(node.args[0], depth)
    parts = [_sketch(arg, depth - 1) for arg in node.args]
    if node.op == "transpose":
        return f"{parts[0]}.T"
    if OPERATIONS[node.op].symbol and len(parts) == 2:
        parts = [f"({part})" if " " in part and part[-1] != ")" else part for part in parts]
        return f" {OPERATIONS[node.op].symbol} ".join(parts)
    return f"{node.op}({', '.join(parts)})"


_CHANGING = frozenset({"input", "state", "noise", "adjoint"})
"""Leaves that are not the same at every step."""


def make(op: str, args: tuple[Expression, ...] = (), data: Any = None) -> Expression:
    """The one expression with this operation, these operands and this data."""
    key = (op, args, data)
    node = _interned.get(key)
    if node is None:
        node = object.__new__(Expression)
        changes = op in _CHANGING or any(arg.varies for arg in args)
        fields = {"op": op, "args": args, "data": data, "kind": _kind(op, args, data), "varies": changes}
        for name, value in fields.items():
            object.__setattr__(node, name, value)
        _interned[key] = node
    lines = reading.get()
    if lines is not None:
        lines.note(node)
    return node


def _kind(op: str, args: tuple[Expression, ...], data: Any) -> Kind:
    if op in ("number", "hyper", "glorot"):  # what is drawn takes the shape of the parameter
        return "number"
    if op == "parameter":
        return "matrix" if data[0] in ("W", "U") else "vector"
    if op in ("identity", "transpose", "outer"):
        return "matrix"
    if op == "matmul":
        return args[1].kind
    kinds = {arg.kind for arg in args}
    if not args:
        return "vector"
    return "matrix" if "matrix" in kinds else "vector" if "vector" in kinds else "number"


def number(value: float) -> Expression:
    """A literal."""
    return make("number", (), float(value) + 0.0)  # + 0.0: minus zero and zero are one object


def as_expression(value: object) -> Expression:
    """`value` itself, or the literal that it is; anything else is an error that says what to use."""
    if isinstance(value, Expression):
        return value
    if isinstance(value, bool):
        complain(
            f"{value} is not a number; a condition on values is written with >, <, >= or <= (== compares "
            "what is written, not the values)."
        )
    if isinstance(value, int | float):
        return number(value) if not math.isnan(value) else complain("NaN cannot be part of an equation.")
    unnamed = getattr(value, "_unnamed", None)  # of a space
    if unnamed is not None:
        unnamed()
    where = type(value).__module__.split(".")[0]
    hint = f" ({where}'s {type(value).__name__})" if where != "builtins" else f" ({value!r})"
    complain(
        f"equations hold values of the step, parameters and plain numbers; this is something else{hint}. "
        "Name a space with a letter (W.h, b.h), and use elman's own functions."
    )


def pointwise(op: str, *operands: object) -> Expression:
    """A pointwise operation or comparison; matrices mix only with matrices and numbers."""
    args = tuple(map(as_expression, operands))
    kinds = {arg.kind for arg in args}
    if kinds >= {"matrix", "vector"}:
        matrix = next(arg for arg in args if arg.kind == "matrix")
        complain(
            f"{matrix!r} is a matrix and meets a vector in `{OPERATIONS[op].symbol or op}`; "
            f"a matrix is applied with @, as in {matrix!r} @ x."
        )
    return make(op, args)


def mixing(op: str, operand: object) -> Expression:
    """`mean` or `layer_norm`: an operation over the units of one vector."""
    arg = as_expression(operand)
    if arg.kind != "vector":
        complain(f"{op} works over the units of a value, not on a {arg.kind}.")
    return make(op, (arg,))


def matmul(left: object, right: object) -> Expression:
    """Matrix times vector, or matrix times matrix."""
    matrix, operand = as_expression(left), as_expression(right)
    if matrix.kind != "matrix" or operand.kind == "number":
        complain(
            f"`@` needs a matrix on its left and a value on its right, but {matrix!r} is a {matrix.kind} "
            f"and {operand!r} a {operand.kind}; element-wise products are written *."
        )
    return make("matmul", (matrix, operand))


def power(base: Expression, exponent: object) -> Expression:
    """A small whole power, as repeated multiplication; 0.5 is sqrt."""
    if exponent == 0.5:
        return pointwise("sqrt", base)
    if not isinstance(exponent, int | float) or exponent != int(exponent) or not 1 <= abs(exponent) <= 8:
        complain(
            f"** takes 0.5 or a whole number from 1 to 8 or -1 to -8, not {exponent!r}; "
            "for others write exp(p * log(value))."
        )
    result = base
    for _ in range(abs(int(exponent)) - 1):
        result = result * base
    return result if exponent > 0 else 1 / result


def declare(parameter: Expression, init: object = None, rows: object = None) -> Expression:
    """A parameter with the rule by which it starts or the name of its rows; stripped by `cell`."""
    target, start, known_rows = declared(parameter)
    if target.op != "parameter":
        complain("only a parameter (W.r, U.r, b.r, bh.r, v.r) takes [rows] or (init=...).")
    if rows is not None and target.kind != "matrix":
        complain(f"{target!r} is a vector; only a matrix takes [rows].")
    if rows is not None and not isinstance(rows, Size) and (not isinstance(rows, int) or rows < 1):
        complain(f"[rows] takes a *_size argument of the cell or a whole number from 1, not {rows!r}.")
    start = as_expression(init) if init is not None else start
    if start is not None and (start.varies or start.kind not in ("number", target.kind)):
        complain(
            f"{target!r} is a {target.kind} and cannot start as {start!r}, a {start.kind} of another kind."
        )
    return make(
        "declared",
        (target, target if start is None else start),
        known_rows if rows is None else rows,
    )


def declared(node: Expression) -> tuple[Expression, Expression | None, Size | int | None]:
    """(parameter, its start or None, its rows or None) of a parameter with or without declarations."""
    if node.op != "declared":
        return node, None, None
    target, start = node.args
    return target, (start if start is not target else None), node.data


class Size(str):
    """A named dimension: "input_size", "hidden_size" or a `*_size` argument of the cell."""

    __slots__ = ()


def number_value(node: Expression) -> float:
    """The value of arithmetic on literals and hyper-parameters."""
    if node.op == "number":
        return node.data
    if node.op == "hyper":
        return node.data[1]
    return PLAIN[node.op](*map(number_value, node.args))


def ordered(roots: Iterable[Expression]) -> list[Expression]:
    """Every expression below `roots`, operands before what uses them, in a fixed order."""
    seen: set[Expression] = set()
    result: list[Expression] = []
    stack: list[tuple[Expression, bool]] = [(root, False) for root in reversed(list(roots))]
    while stack:
        node, expanded = stack.pop()
        if expanded:
            result.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args) if arg not in seen)
    return result


def rebuild(
    roots: Iterable[Expression], change: dict[Expression, Expression]
) -> dict[Expression, Expression]:
    """Every expression below `roots` mapped to itself with the replacements of `change` made in it."""
    result = dict(change)
    for node in ordered(roots):
        if node not in result:
            args = tuple(result[arg] for arg in node.args)
            result[node] = node if args == node.args else make(node.op, args, node.data)
    return result
