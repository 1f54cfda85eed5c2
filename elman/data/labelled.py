"""Sequences with a label each: texts in tables, numbers in long or wide tables, .ts files of the archive.

Shapes: T steps, K values at a step. A sequence is a text, or an array (T, K) of float32 in which NaN stands
for a value that is not there.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import numpy as np

from elman.data.archive import read_ts
from elman.data.layouts import Columns, number, settled
from elman.data.refusals import Refusals
from elman.data.tables import Row, Table, read_table
from elman.data.times import read_time
from elman.errors import DataError

Label = str | tuple[str, ...] | None
"""What a row says about its sequence: one label, several, or nothing."""


@dataclass
class Examples:
    """Labelled sequences in the order of their files.

    Attributes:
        path: where they come from, for people.
        columns: the columns that were read.
        values: texts, or arrays (T, K).
        labels: what the rows say, None where they say nothing.
        places: how a message names each: "reviews.csv line 12".
        names: id of each sequence in a long table; otherwise empty.
        table: the table whose rows they are, and `rows`, the place of each in it; without one (.ts) its line.
    """

    path: str
    columns: Columns
    values: list[Any] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    table: Table | None = None

    def __len__(self) -> int:
        return len(self.values)

    @property
    def numeric(self) -> bool:
        """Whether sequences are arrays of numbers."""
        return self.columns.layout != "text"

    def of(self, places: Sequence[int]) -> Examples:
        """Some of them, without the table."""

        def taken(values: list[Any]) -> list[Any]:
            return [values[place] for place in places] if values else []

        return Examples(
            self.path,
            self.columns,
            taken(self.values),
            taken(self.labels),
            taken(self.places),
            taken(self.names),
        )

    def keeping(self, places: Sequence[int]) -> Examples:
        """Some of them, with the table of all; itself where none is missing."""
        if len(places) == len(self):
            return self
        rows = [self.rows[place] for place in places] if self.rows else []
        return replace(self.of(places), rows=rows, table=self.table)

    def add(self, value: Any, label: Label, place: str, row: int, name: str | None = None) -> None:
        """One more."""
        self.values.append(value)
        self.labels.append(label)
        self.places.append(place)
        self.rows.append(row)
        if name is not None:
            self.names.append(name)


def read_examples(
    path: str, columns: Columns, refusals: Refusals, encoding: str = "utf-8", *, labelled: bool = True
) -> Examples:
    """The sequences of a file; without `labelled` a label column may be missing or empty.

    Raises DataError for a file without the columns that are needed; rows that cannot be used are refused.
    """
    if path.lower().removesuffix(".gz").endswith(".ts"):
        return _from_ts(path, columns, refusals, encoding, labelled)
    table = read_table(path, refusals, encoding)
    columns = settled(table, columns, labelled)
    found = Examples(path, columns, table=table)
    readers = {"text": _read_texts, "wide": _read_wide, "long": _read_long}
    readers[columns.layout or ""](found, refusals, labelled)
    return found


def joined(parts: Sequence[Examples]) -> Examples:
    """Several files as one."""
    whole = Examples(", ".join(part.path for part in parts), parts[0].columns)
    for part in parts:
        if part.columns.layout != whole.columns.layout:
            raise DataError(
                f"{part.path} is read as {part.columns.layout} and {parts[0].path} as "
                f"{parts[0].columns.layout}; give files of one kind."
            )
        for name in ("values", "labels", "places", "names"):
            getattr(whole, name).extend(getattr(part, name))
    return whole


# rows

Step = tuple[float, np.ndarray, Row, int]
"""A row of a long table: its time, its values (K,), itself and its place."""


def _read_texts(found: Examples, refusals: Refusals, labelled: bool) -> None:
    table, column = _table(found), found.columns.text or ""
    for place, row in enumerate(table):
        value = row[column]
        where = table.where(row)
        if value is not None and not isinstance(value, str):
            refusals.refuse(
                f"{where} has {value!r} in the column {column}, which is no text; give text in each row."
            )
        elif value is None or not value.strip():
            refusals.refuse(f"{where} has no text in the column {column}; give each row a text.")
        elif (label := _label(found, row, refusals, labelled)) is not False:
            found.add(value.strip(), label, where, place)


def _read_wide(found: Examples, refusals: Refusals, labelled: bool) -> None:
    table, columns = _table(found), found.columns.values
    for place, row in enumerate(table):
        numbers = _numbers(found, row, refusals)
        if numbers is None:
            continue
        here = np.flatnonzero(~np.isnan(numbers))
        if not len(here):
            refusals.refuse(f"{table.where(row)} has no numbers in its {len(columns)} columns of values.")
            continue
        label = _label(found, row, refusals, labelled)
        if label is not False:  # empty cells at the end of a row: a shorter sequence
            found.add(numbers[: here[-1] + 1, None], label, table.where(row), place)


def _read_long(found: Examples, refusals: Refusals, labelled: bool) -> None:
    table, columns = _table(found), found.columns
    steps: dict[str, list[Step]] = {}
    broken: set[str] = set()
    for place, row in enumerate(table):
        name = row.text(columns.id or "")
        numbers = _numbers(found, row, refusals)
        time: float | None = float(place)
        if columns.time is not None:
            time = _time(row[columns.time])
            if time is None:
                refusals.refuse(
                    f"{table.where(row)} has {row[columns.time]!r} in the column {columns.time}; a time is a "
                    "number or a date such as 2020-05-03 12:00."
                )
        if numbers is None or time is None:
            broken.add(name)  # a sequence with a step torn out is another sequence
        else:
            steps.setdefault(name, []).append((time, numbers, row, place))
    for name, rows in steps.items():
        if name not in broken:
            _add_long(found, name, sorted(rows, key=lambda step: step[0]), refusals, labelled)


def _add_long(
    found: Examples,
    name: str,
    rows: list[Step],
    refusals: Refusals,
    labelled: bool,
) -> None:
    table = _table(found)
    for before, after in itertools.pairwise(rows):
        if before[0] == after[0]:
            column = found.columns.time
            refusals.refuse(
                f"{table.where(after[2])} has the same {column} {after[2].text(column or '')} of {name} as "
                f"line {before[2].line:,}; a sequence has one row for each time."
            )
            return
    label = _label(found, rows[0][2], refusals, labelled)
    if label is False:
        return
    for _, _, row, _ in rows:
        if found.columns.label is not None and _plain(row[found.columns.label]) != label:
            refusals.refuse(
                f"{table.where(row)} gives {name} the label {row.text(found.columns.label)} and line "
                f"{rows[0][2].line:,} {rows[0][2].text(found.columns.label)}; a sequence has one label, "
                "repeated in its rows."
            )
            return
    values = np.stack([numbers for _, numbers, _, _ in rows])
    found.add(values, label, table.where(rows[0][2]), rows[0][3], name)


def _from_ts(path: str, columns: Columns, refusals: Refusals, encoding: str, labelled: bool) -> Examples:
    if columns.layout not in (None, "ts") or columns.text or columns.id or columns.time or columns.values:
        raise DataError(f"{path} is a .ts file, which has no columns; leave the options of columns out.")
    found = Examples(path, replace(columns, layout="ts", label=None))
    for line, values, label in read_ts(path, refusals, encoding):
        if label is None and labelled:
            raise DataError(f"{path} has no labels: its head has neither @classLabel nor @targetLabel true.")
        found.add(values, label, f"{path} line {line:,}", line)
    if not len(found):
        raise DataError(f"{path} has no sequences after its line @data.")
    return found


def _table(found: Examples) -> Table:
    assert found.table is not None
    return found.table


def _numbers(found: Examples, row: Row, refusals: Refusals) -> np.ndarray | None:
    """The values (K,) of a row; None where one of them is no number, which is refused."""
    cells = [row[name] for name in found.columns.values]
    try:
        return np.array(cells, np.float32)  # plain numbers at once
    except (TypeError, ValueError):
        pass
    numbers = [number(cell) for cell in cells]
    for name, value in zip(found.columns.values, numbers, strict=True):
        if value is None:
            refusals.refuse(
                f"{_table(found).where(row)} has {row[name]!r} in the column {name}, which is no number; "
                "name the columns of numbers with --values."
            )
            return None
    return np.array(numbers, np.float32)


def _time(cell: Any) -> float | None:
    """A time as a number, the seconds since 1970 of a date; None for what is neither."""
    try:
        time = read_time(str(cell).strip())
    except ValueError:
        return None
    return time.replace(tzinfo=UTC).timestamp() if isinstance(time, datetime) else float(time)


def _label(found: Examples, row: Row, refusals: Refusals, labelled: bool) -> Any:
    """The label of a row; False where it is missing and needed."""
    column = found.columns.label
    label = None if column is None else _plain(row[column])
    if label is None and labelled and not found.columns.several:
        refusals.refuse(f"{_table(found).where(row)} has no label in the column {column}.")
        return False
    return label


def _plain(cell: Any) -> Label:
    """A label as text: 1, 1.0 and "1" are one label; a list holds several."""
    if isinstance(cell, list | tuple):
        return tuple(text for text in map(_plain, cell) if isinstance(text, str))
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return None
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip() or None


def refuse_missing(found: Examples, refusals: Refusals) -> Examples:
    """Sequences of numbers without those that have gaps or infinite values, which are refused."""
    kept = []
    for place, values in enumerate(found.values):
        bad = ~np.isfinite(values)
        if not bad.any():
            kept.append(place)
            continue
        step, column = (int(at[0]) for at in np.nonzero(bad))
        what = "no number" if np.isnan(values[step, column]) else "an infinite number"
        refusals.refuse(
            f"{found.places[place]} has {what} at step {step + 1:,}"
            + (f", value {column + 1}" if values.shape[1] > 1 else "")
            + "; fill gaps with --missing previous."
        )
    return found.keeping(kept)


def refuse_short(found: Examples, grams: int, refusals: Refusals) -> Examples:
    """Sequences of letters without those that have fewer than are read at a time, which are refused."""
    kept = []
    for place, text in enumerate(found.values):
        letters = len("".join(text.split()))
        if letters >= grams:
            kept.append(place)
        else:
            refusals.refuse(
                f"{found.places[place]} has {letters} of the {grams} letters that are read at a time; give a "
                "smaller --grams."
            )
    return found.keeping(kept)


def fill_missing(values: np.ndarray) -> np.ndarray:
    """(T, K) with each gap filled by the value before it; one at the start by the first that comes, or 0."""
    filled = values.copy()
    for column in filled.T:
        known = np.flatnonzero(np.isfinite(column))
        if len(known):
            places = np.maximum.accumulate(np.where(np.isfinite(column), np.arange(len(column)), -1))
            column[:] = column[np.where(places < 0, known[0], places)]
        else:
            column[:] = 0.0
    return filled
