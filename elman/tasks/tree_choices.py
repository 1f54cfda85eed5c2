"""Choices of `tree`: the cell, the shape that goes with it, sizes by the data, and what contradicts them."""

from __future__ import annotations

from collections.abc import Sequence

from elman.cells.lookup import cell_from
from elman.data.trees import Tree
from elman.equations.cell import Cell
from elman.equations.children import children
from elman.errors import DataError, OptionError
from elman.tasks.task import check_inputs
from elman.tasks.tree_data import Labels, Parts, TreeOptions, settled_sizes
from elman.tasks.tree_run import TreeRun
from elman.tasks.word_vectors import check_freeze, settled_size

FOR_SEQUENCES = ("dropout_recurrent", "variational", "weight_dropout", "zoneout", "horizon")
"""Options that only cells over words have a use for."""


def most_children(trees: Sequence[Tree]) -> int:
    """Children of the widest node."""
    return max(len(below) for tree in trees for below in tree.children)


def with_cell(
    options: TreeOptions, cell: Cell | None, parts: Parts, before: TreeRun | None
) -> tuple[TreeOptions, Cell]:
    """The cell, and the shape that goes with it; without a choice the cell suits the trees."""
    if before is not None:
        if cell is not None or "cell" in options.model_fields_set:
            given = cell or cell_from(options.cell)
            if given != before.cell:
                raise OptionError(
                    f"--cell {options.cell} is not that of the run to begin from; leave it out."
                )
        return options.model_copy(update={"cell": before.options.cell}), before.cell
    if cell is None and "cell" not in options.model_fields_set and options.shape in (None, "given"):
        most = max(most_children(trees) for trees in parts.trees.values())
        if most > 2:
            options = options.model_copy(update={"cell": "child-sum-tree-lstm"})
    cell = cell or cell_from(options.cell)
    if options.shape is None:
        shape = "sequence" if children(cell) is None else "given" if parts.given else "balanced"
        options = options.model_copy(update={"shape": shape})
    return options, cell


def check(options: TreeOptions, cell: Cell, parts: Parts) -> None:
    """Raise OptionError or DataError for options that contradict the cell or the data."""
    found = children(cell)
    if (found is None) != (options.shape == "sequence"):
        over = "reads words in their order" if found is None else "reads trees"
        fits = "sequence" if found is None else "given, right, left or balanced"
        raise OptionError(f"--shape {options.shape} does not fit {cell.name}, which {over}; it takes {fits}.")
    if options.shape == "given" and not parts.given:
        raise OptionError(f"--shape given needs bracketed trees, and {parts.name} holds texts; use balanced.")
    if parts.given and (options.text or options.label):
        raise OptionError("--text and --label name columns of a table and have no effect on bracketed trees.")
    check_freeze(options.freeze, options.embedding)
    if found is None:
        check_inputs(cell, "tree")
        return
    for name in FOR_SEQUENCES:
        if getattr(options, name):
            flag = name.replace("_", "-")
            raise OptionError(f"--{flag} has no effect on {cell.name}, which reads trees; leave it out.")
    if (options.layers or 1) > 1:
        raise OptionError(
            f"--layers has no effect on {cell.name}, which reads trees in one layer; leave it out."
        )
    if options.shape == "given" and not found.any_number:
        _check_children(cell, len(found.names), parts)


def _check_children(cell: Cell, most: int, parts: Parts) -> None:
    for trees in parts.trees.values():
        for tree in trees:
            wide = max(map(len, tree.children))
            if wide > most:
                raise DataError(
                    f"{tree.where} has a node with {wide} children and {cell.name} reads {most}; use "
                    "--cell child-sum-tree-lstm, which reads any number."
                )


def check_labels(known: Labels, now: Labels) -> None:
    """Raise DataError for a label that the run to begin from does not know."""
    new = [name for name in now.names if name not in known.index]
    if new:
        raise DataError(f"the trees have the label {new[0]}, which the run to begin from does not know.")


def settled(options: TreeOptions, cell: Cell, train: Sequence[Tree], vocabulary: int) -> TreeOptions:
    """Every choice that was left open, by the size of the data."""
    words = sum(word is not None for tree in train for word in tree.words)
    chosen = settled_sizes(words, vocabulary)
    size = settled_size(options.embedding, options.embedding_size, chosen["embedding_size"])
    chosen["embedding_size"] = size
    epochs = 5 if not options.files else max(6, min(20, 1_000_000 // max(words, 1)))
    chosen |= {"layers": 1, "epochs": epochs}
    return options.model_copy(
        update={name: value for name, value in chosen.items() if getattr(options, name) is None}
    )
