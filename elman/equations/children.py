"""Cells over trees: which inputs of a cell are values of a node's children, and cells where some are zero.

An input called VALUE_CHILD is the cell's value VALUE at the child CHILD: `h_left` is `h` of the left child.
The children come in the order in which the arguments name them; a child that is not there is zero. Where the
only child is called `child`, a node reads its children one after the other, as many as there are: its states
are then sums over them, which begin anew at each node.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from elman.equations.cell import Cell, rewritten
from elman.equations.expression import Expression, number, number_value, ordered
from elman.equations.simplify import apply
from elman.errors import CellError, sentence_list

EACH = "child"
"""The name that stands for every child in turn."""


@dataclass(frozen=True)
class Children:
    """How a cell reads children: their `names`, and the `values` that a node hands to its parent."""

    names: tuple[str, ...]
    values: tuple[str, ...]

    @property
    def any_number(self) -> bool:
        """Whether a node may have any number of children, read one after the other."""
        return self.names == (EACH,)

    def inputs(self, cell: Cell) -> list[tuple[str, str, int]]:
        """(input, value, place of the child) of every input that is a child's value."""
        return [
            (entry.name, value, self.names.index(name))
            for entry in cell.inputs[1:]
            for value, _, name in [entry.name.rpartition("_")]
        ]


@lru_cache(maxsize=256)
def children(cell: Cell) -> Children | None:
    """How a cell reads children; None for a cell that reads a sequence.

    Raises CellError for a cell that is neither.
    """
    names: dict[str, None] = {}
    values: dict[str, None] = {}
    other: list[str] = []
    for entry in cell.inputs[1:]:
        value, _, name = entry.name.rpartition("_")
        if value not in cell.values:
            other.append(entry.name)
            continue
        if cell.shapes[cell.values[value]] != (entry.size,):
            raise CellError(
                f"{cell.name} takes {entry.name}, the {value} of a child, with size {entry.size}, and its "
                f"{value} has size {cell.shapes[cell.values[value]][0]}; say it with "
                f'@cell(sizes={{"{entry.name}": "{cell.shapes[cell.values[value]][0]}"}}).'
            )
        names[name] = values[value] = None
    if not names:
        return None
    if other:
        raise CellError(
            f"{cell.name} takes {sentence_list(other)} beside children; a cell over trees takes the word and "
            f"values of children, such as {cell.states[0].name}_left."
        )
    if EACH in names and len(names) > 1:
        raise CellError(
            f"{cell.name} names the children {sentence_list(names)}; {EACH} stands for every child in turn "
            "and stands alone."
        )
    return Children(tuple(names), tuple(values))


@lru_cache(maxsize=256)
def with_zeros(cell: Cell, inputs: Collection[str], first_step: bool) -> Cell:
    """A cell for calls in which some inputs are zero: what follows from that is worked out beforehand.

    Values are taken to be finite, so a product with zero is zero. With `first_step` the states are their
    initial values where those are numbers. The cell no longer has the inputs.
    """
    roots = [*cell.updates.values(), *cell.names.values()]
    result: dict[Expression, Expression] = {cell.leaf[name]: number(0.0) for name in inputs}
    if first_step:
        starts = {state.name: state.initial for state in cell.states if state.initial.op == "number"}
        result |= {cell.leaf[name]: number(number_value(start)) for name, start in starts.items()}
    for node in ordered(roots):
        if node not in result:
            args = tuple(result[arg] for arg in node.args)
            zero = node.op in ("matmul", "multiply") and any(_is_zero(arg) for arg in args)
            result[node] = number(0.0) if zero else apply(node.op, args, node.data)
    names = {name: result[node] for name, node in cell.names.items() if result[node].kind != "number"}
    updates = {name: result[node] for name, node in cell.updates.items()}
    left = tuple(entry for entry in cell.inputs if entry.name not in inputs)
    return replace(rewritten(cell, updates, names), inputs=left, keep={})


def _is_zero(node: Expression) -> bool:
    return node.op == "number" and node.data == 0
