"""What the task vector can be told, and its tables in parts.

Shapes: N rows, D inputs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from elman.data.dividing import drawn_by_class
from elman.data.fixed import NAMES, Vectors, read_number
from elman.data.refusals import Refusals
from elman.data.synthetic.spirals import spirals
from elman.data.tables import NOTHING, Row, Table, read_table
from elman.errors import DataError, OptionError
from elman.tasks.options import TrainingOptions
from elman.tasks.targets import Target

TARGET = ("target", "label", "class", "category", "outcome", "species", "quality", "y")
FEW = 20
"""Numbers with at most so many different whole values are classes unless told otherwise."""

POINTS = {"train": 2000, "valid": 500, "test": 500}
"""Points of the spirals."""

Array = NDArray[Any]


class VectorOptions(TrainingOptions):
    """Options of `elman train vector`."""

    files: list[str] = Field([], description="Tables, a row for each vector; without one, three spirals.")
    target: str | None = Field(None, description="Column to predict. (default: the usual names)")
    kind: Literal["class", "number"] | None = Field(
        None, description="What the target is. (default: number for measurements)"
    )
    ignore: list[str] = Field([], description="A column that is no input (repeatable).")
    class_weights: Literal["none", "balanced"] = Field(
        "none", description="balanced: every class counts alike in the loss, however rare."
    )
    cell: str = Field("feedforward", description="Equations of a layer, run for a single step.")


NO_EFFECT = ("dropout_recurrent", "zoneout", "variational", "weight_dropout", "horizon")
"""What acts from step to step."""

SHAPING = ("hidden", "layers", "kind", "cell")


@dataclass(frozen=True)
class Part:
    """Rows of a part as vectors (N, D) and what is wanted of each."""

    inputs: Array
    labels: tuple[str, ...]
    places: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.labels)


Tables = dict[str, tuple[Table, Sequence[Row]]]


def check(options: VectorOptions) -> None:
    """Raise OptionError for options that could have no effect."""
    for name in NO_EFFECT:
        if getattr(options, name):
            flag = name.replace("_", "-")
            raise OptionError(f"--{flag} acts from step to step; a plain network has one: leave it out.")
    given = [name for name in ("valid", "test", "ignore", "kind") if getattr(options, name)]
    if not options.files and given and given != ["kind"]:
        raise OptionError(f"--{given[0]} goes with a table; name its file.")
    if len(options.files) > 1:
        raise OptionError(f"give one table to learn from, not {len(options.files)}.")


def read_tables(options: VectorOptions, refusals: Refusals) -> tuple[Tables, str]:
    """The rows of each part with the table they are from, and the column of the target."""
    if not options.files:
        return _spirals(options.seed), "arm"
    table = read_table(options.files[0], refusals, options.encoding)
    column = table.find("target", options.target, TARGET)
    for name in options.ignore:
        table.require(name)
    wanted = [n for n in table.columns if n not in options.ignore and n.lower() not in NAMES]
    own: Tables = {}
    for part, path in (("valid", options.valid), ("test", options.test)):
        if path is not None:
            other = read_table(path, refusals, options.encoding)
            for name in wanted:
                other.require(name)
            own[part] = other, _present(other, column, refusals)
    rows = _present(table, column, refusals)
    values = [repr([value for name, value in row.values.items() if name != column]) for row in rows]
    labels = [row.text(column) for row in rows]
    source = f"{table.path} holds too few rows"
    places = drawn_by_class(values, labels, options.split, own, options.seed, source)
    return {**{part: (table, [rows[k] for k in of]) for part, of in places.items()}, **own}, column


def _spirals(seed: int) -> Tables:
    """The data that ship."""
    tables: Tables = {}
    for k, (part, count) in enumerate(POINTS.items()):
        points = enumerate(spirals(count, 3 * seed + k), 2)
        rows = tuple(Row(line, {"x": str(x), "y": str(y), "arm": arm}) for line, (x, y, arm) in points)
        tables[part] = Table(f"spirals ({part})", ("x", "y", "arm"), rows), rows
    return tables


def _present(table: Table, column: str, refusals: Refusals) -> list[Row]:
    """The rows that have a target."""
    rows = []
    for row in table:
        if row.text(column).lower() in NOTHING:
            refusals.refuse(f"{table.where(row)} has nothing in the column {column}, which is to be learned.")
        else:
            rows.append(row)
    return rows


def kind_of_target(labels: Sequence[str]) -> Literal["class", "number"]:
    """Measurements are a number, a few that are something else aside (they are refused, by their lines).

    Words, and whole numbers of few different values, are classes.
    """
    values = [value for label in labels if (value := read_number(label)) is not None]
    if 2 * len(values) <= len(labels):
        return "class"
    whole = all(value == round(value) for value in values)
    return "class" if whole and len({*values}) <= FEW else "number"


def labelled(table: Table, rows: Iterable[Row], column: str, target: Target, refusals: Refusals) -> list[Row]:
    """The rows whose target can be encoded; others are refused."""
    kept = []
    for row in rows:
        wrong = target.accepts(row.text(column))
        if wrong:
            refusals.refuse(f"{table.where(row)} has in the column {column} {wrong}.")
        else:
            kept.append(row)
    return kept


def part_of(
    table: Table, rows: Iterable[Row], column: str, target: Target, vectors: Vectors, refusals: Refusals
) -> Part:
    """The rows that can be made vectors and whose target can be told; DataError where there is none."""
    rows = labelled(table, rows, column, target, refusals)
    inputs, places = vectors.encode(table, rows, refusals)
    if not places:
        raise DataError(refusals.all_of(table.path))
    kept = [rows[place] for place in places]
    return Part(inputs, tuple(row.text(column) for row in kept), tuple(map(table.where, kept)))


def settle(options: VectorOptions, kind: str, count: int) -> VectorOptions:
    """Defaults that depend on the data."""
    generated = not options.files
    small = count < 1000
    return options.model_copy(
        update={
            "kind": kind,
            "hidden": options.hidden or (32 if small else 64),
            "layers": options.layers or (2 if generated or not small else 1),
            "dropout": options.dropout if options.dropout is not None else 0.0 if generated else 0.1,
            "batch": options.batch or (16 if small else 64),
            "epochs": options.epochs or (60 if generated else int(np.clip(300_000 // count, 10, 200))),
        }
    )
