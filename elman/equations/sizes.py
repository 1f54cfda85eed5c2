"""Sizes follow from use: which dimension every value and every parameter of a cell has.

A dimension is a name ("input_size", "hidden_size", a `*_size` argument) or a whole number. Values
that meet element-wise have one size; a value of size 1 (a per-step scalar such as dt) is repeated
over the units. What nothing ties down is hidden_size.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from elman.equations.expression import Expression, Lines, Size, make, ordered
from elman.equations.writing import brief, text
from elman.errors import CellError

INPUT_SIZE = Size("input_size")
HIDDEN_SIZE = Size("hidden_size")

Dimension = Size | int
Shape = tuple[Dimension, ...]
"""(size,) of a vector, (rows, columns) of a matrix, () of a number."""

_Variable = tuple[Expression, str]


class Dimensions(dict[Dimension, int]):
    """Named dimensions as numbers; a whole number stands for itself."""

    def __missing__(self, size: Dimension) -> int:
        if isinstance(size, int):
            return size
        raise KeyError(size)


class _Classes:
    """Union-find over the unknown dimensions, each class with its known size if it has one."""

    def __init__(self, lines: Lines):
        self.lines = lines
        self.parent: dict[_Variable, _Variable] = {}
        self.known: dict[_Variable, Dimension] = {}
        self.tied_by: dict[_Variable, Expression] = {}  # what gave a class its size

    def root(self, variable: _Variable) -> _Variable:
        while (above := self.parent.get(variable, variable)) != variable:
            variable = above
        return variable

    def size(self, variable: _Variable) -> Dimension | None:
        return self.known.get(self.root(variable))

    def fix(self, variable: _Variable, size: Dimension, by: Expression) -> None:
        root = self.root(variable)
        self.known[root] = size
        self.tied_by[root] = by

    def union(self, one: _Variable, other: _Variable, where: Expression, what: str) -> None:
        """Make two dimensions one; `what` tells the user how they meet."""
        first, second = self.root(one), self.root(other)
        if first == second:
            return
        sizes = self.known.get(first), self.known.get(second)
        if None not in sizes and sizes[0] != sizes[1]:
            raise CellError(f"{self.lines.at(where)}{what.format(*sizes)}")
        if sizes[0] is None:
            first, second = second, first
        self.parent[second] = first
        if first in self.known and None in sizes:
            self.tied_by[first] = where


def infer(
    pairs: Iterable[tuple[Expression, Expression]],
    others: Iterable[Expression],
    known: Mapping[Expression, Dimension],
    rows: Mapping[Expression, Dimension],
    lines: Lines,
) -> dict[Expression, Shape]:
    """The shape of every expression of a cell.

    `pairs` holds each state with its new value and with its initial value, `others` are further
    roots, `known` gives the size of each input and `rows` the declared rows of parameters.
    Raises CellError where sizes contradict.
    """
    pairs = list(pairs)
    classes = _Classes(lines)
    nodes = ordered([*others, *(node for pair in pairs for node in pair)])
    for node in nodes:
        _enter(classes, node, known, rows)
    for state, value in pairs:
        if value.kind == "vector":
            what = f"{text(state)} has size {{0}} and is given a value of size {{1}}."
            classes.union((state, "size"), (value, "size"), value, what)
    _settle(classes, nodes, pairs[0][0])
    operands: dict[Expression, Expression] = {}
    for node in nodes:
        if node.op == "matmul":
            _columns(classes, node, operands)
    return {node: tuple(_dimension(classes, variable) for variable in _variables(node)) for node in nodes}


def _variables(node: Expression) -> tuple[_Variable, ...]:
    if node.kind == "number":
        return ()
    if node.kind == "vector":
        return ((node, "size"),)
    return ((node, "rows"), (node, "columns"))


def _dimension(classes: _Classes, variable: _Variable) -> Dimension:
    size = classes.size(variable)
    return HIDDEN_SIZE if size is None else size


def _enter(
    classes: _Classes,
    node: Expression,
    known: Mapping[Expression, Dimension],
    rows: Mapping[Expression, Dimension],
) -> None:
    """Add what one expression says about sizes; columns of products wait until the rest is known."""
    if node in known:
        classes.fix((node, "size"), known[node], node)
    elif node in rows:
        classes.fix((node, "rows"), rows[node], node)
    elif node.op == "noise":
        state = make("state", (), node.data[1])
        classes.union((node, "size"), (state, "size"), node, "a mask of size {0} meets {1}.")
    elif node.op == "transpose":
        matrix = node.args[0]
        classes.union((node, "rows"), (matrix, "columns"), node, "{0} rows meet {1} columns.")
        classes.union((node, "columns"), (matrix, "rows"), node, "{0} columns meet {1} rows.")
    elif node.op == "matmul":
        matrix, operand = node.args
        rows_here = "rows" if node.kind == "matrix" else "size"
        classes.union((node, rows_here), (matrix, "rows"), node, "{0} rows meet {1}.")
        if node.kind == "matrix":
            classes.union((node, "columns"), (operand, "columns"), node, "{0} columns meet {1}.")
    elif node.op == "total":
        classes.fix((node, "size"), 1, node)
    elif node.args and node.kind == "matrix":
        _meet_matrices(classes, node)
    elif node.args and node.kind == "vector":
        _meet_vectors(classes, node)


def _meet_vectors(classes: _Classes, node: Expression) -> None:
    """Element-wise: one size for all, except that a size of 1 is repeated."""
    operands = [arg for arg in node.args if arg.kind == "vector"]
    wide = [arg for arg in operands if classes.size((arg, "size")) != 1]
    for arg in wide or operands:
        classes.union(
            (node, "size"), (arg, "size"), node,
            f"values of size {{0}} and {{1}} meet element by element ({_short(node)}); "
            "bring one to the other's size with a matrix, as in W.skip @ x.",
        )  # fmt: skip


def _meet_matrices(classes: _Classes, node: Expression) -> None:
    for arg in node.args:
        if arg.op == "identity":
            classes.union((node, "rows"), (node, "columns"), node, _NOT_SQUARE)
        elif arg.kind == "matrix":
            for side in ("rows", "columns"):
                classes.union((node, side), (arg, side), node, f"matrices with {{0}} and {{1}} {side} meet.")


_NOT_SQUARE = "I is square and meets a matrix of {0} rows and {1} columns."


def _settle(classes: _Classes, nodes: list[Expression], state: Expression) -> None:
    """Give hidden_size to what is free; a cell in which nothing is free has its states tied to x."""
    free = [
        variable
        for node in nodes
        for variable in _variables(node)
        if variable[1] != "columns" and node.op != "identity" and classes.size(variable) is None
    ]
    if not free and HIDDEN_SIZE not in classes.known.values():
        by = classes.tied_by.get(classes.root((state, "size")), state)
        raise CellError(
            f"{classes.lines.at(by)}the size of {text(state)} is tied to that of an input ({_short(by)}), so "
            "the layer could not choose hidden_size; use a matrix, as in W.skip @ x, where they meet."
        )
    for node, side in free:
        if classes.size((node, side)) is None:
            classes.fix((node, side), HIDDEN_SIZE, node)


def _columns(classes: _Classes, product: Expression, operands: dict[Expression, Expression]) -> None:
    """Tie the columns of a product's matrix to its operand; `operands` remembers the first of each."""
    matrix, operand = product.args
    side = "rows" if operand.kind == "matrix" else "size"
    have, meet = classes.size((matrix, "columns")), classes.size((operand, side))
    if have is not None and have != meet:
        before = f"with {brief(operands[matrix])}" if matrix in operands else "as a matrix"
        space, _, name = brief(matrix).partition(".")
        own = f", such as {'W' if space == 'U' else 'U'}.{name}" if name.isidentifier() else ""
        raise CellError(
            f"{classes.lines.at(product)}{brief(matrix)} is used {before} (size {have}) and with "
            f"{brief(operand)} (size {meet}); a parameter has one shape. Give one of the two uses a "
            f"parameter of its own{own}."
        )
    operands.setdefault(matrix, operand)
    classes.union((matrix, "columns"), (operand, side), product, "{0} columns meet {1}.")


def _short(node: Expression) -> str:
    """A few characters that show an expression in a message."""
    whole = brief(node)
    return whole if len(whole) <= 60 else whole[:57] + "..."
