"""Rows of a table as vectors: numbers scaled, words as one of several, gaps marked.

Shapes: N rows, D inputs.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.data.refusals import Refusals
from elman.data.tables import NOTHING, Row, Table
from elman.errors import DataError

NAMES = {"", "id", "index", "row", "row_id", "rownames", "unnamed: 0"}
"""Columns that number the rows; they are left out unless they are asked for."""

MOST_WORDS = 50
"""Different words that a column may have: with more it is a text or a name."""


@dataclass(frozen=True)
class Column:
    """One column as inputs.

    A number is taken less its mean and divided by its deviation; where it is missing it is the mean, and
    one more input says so if that occurs in training. Of `words` one input is 1; a word that training did not
    have is none of them.
    """

    name: str
    words: tuple[str, ...] = ()
    mean: float = 0.0
    deviation: float = 1.0
    gaps: bool = False

    @property
    def size(self) -> int:
        """Inputs that it makes."""
        return len(self.words) or 1 + self.gaps


@dataclass(frozen=True)
class Vectors:
    """How rows become vectors, learned from the training part."""

    columns: tuple[Column, ...]

    @classmethod
    def learn(cls, table: str, rows: Sequence[Row], names: Sequence[str]) -> Vectors:
        """The columns of some rows; raises DataError for texts that are all different."""
        found = tuple(column for name in names if (column := _learn(table, rows, name)) is not None)
        if not found:
            raise DataError(
                f"{table} has no column that differs between its rows; there is nothing to learn."
            )
        return cls(found)

    @property
    def size(self) -> int:
        """D."""
        return sum(column.size for column in self.columns)

    def encode(self, table: Table, rows: Sequence[Row], refusals: Refusals) -> tuple[NDArray[Any], list[int]]:
        """Vectors (N, D) of the rows that can be used, and the places of those."""
        found: list[list[float]] = []
        places: list[int] = []
        for place, row in enumerate(rows):
            try:
                found.append([value for column in self.columns for value in _values(row, column)])
                places.append(place)
            except DataError as problem:
                refusals.refuse(f"{table.where(row)}: {problem}")
        return np.array(found, np.float32).reshape(len(found), self.size), places

    def save(self) -> list[dict[str, Any]]:
        """As plain data."""
        return [{**vars(column), "words": list(column.words)} for column in self.columns]

    @classmethod
    def restore(cls, saved: Sequence[dict[str, Any]]) -> Vectors:
        """From what `save` gave."""
        return cls(tuple(Column(**{**entry, "words": tuple(entry["words"])}) for entry in saved))


def _learn(table: str, rows: Sequence[Row], name: str) -> Column | None:
    texts = [row.text(name) for row in rows]
    there = [text for text in texts if text.lower() not in NOTHING]
    gaps = len(there) < len(texts)
    values = np.array([value for text in there if (value := read_number(text)) is not None])
    if 2 * len(values) > len(there) or not there:  # the others are refused where vectors are made
        deviation = float(values.std()) if len(values) else 0.0
        if deviation <= 1e-9 * float(np.abs(values).max(initial=0.0)):
            return None  # always the same
        return Column(name, (), float(values.mean()), deviation, gaps)
    counts = Counter(texts)
    if len(counts) > MOST_WORDS:
        raise DataError(
            f"{table} has {len(counts):,} different texts in the column {name}; leave it out with --ignore "
            f"{name}, or use elman train classify for texts."
        )
    return Column(name, tuple(sorted(counts))) if len(counts) > 1 else None


def _values(row: Row, column: Column) -> list[float]:
    text = row.text(column.name)
    if column.words:
        return [float(text == word) for word in column.words]
    missing = text.lower() in NOTHING
    value = column.mean if missing else read_number(text)
    if value is None:
        raise DataError(f"in the column {column.name} {text!r} is no number, as most others in training are.")
    scaled = (value - column.mean) / column.deviation
    return [scaled, float(missing)] if column.gaps else [scaled]


def read_number(text: str) -> float | None:
    """A finite number, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
