"""Time series in the tables of a user: found by their columns, put in order, regular or said why not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.data.refusals import Refusals
from elman.data.regular import Measured, Place, Rows, like, named, ordered, regular
from elman.data.tables import Row, Table, read_table
from elman.data.times import Frequency, Times, read_time
from elman.errors import DataError, sentence_list

TIME = ("time", "timestamp", "datetime", "date", "ds", "t", "month", "week", "day", "year", "period", "step")
PARTS = ("year", "month", "day", "hour", "minute", "second")
"""Columns that make one time together."""
VALUE = ("value", "y", "target", "values")
ID = ("id", "unique_id", "series", "item_id", "symbol")
MISSING = {"", "na", "nan", "n/a", "null", "none", "-", "?"}
"""Ways to write a value that was not measured, in any case."""


@dataclass(frozen=True)
class Columns:
    """Which columns hold what, as the user named them; None and () are found by usual names.

    `time` may be several columns (year, month, day, hour). `value` may be ("all",): every column of
    numbers that is nothing else.
    """

    time: tuple[str, ...] = ()
    value: tuple[str, ...] = ()
    id: str | None = None
    future: tuple[str, ...] = ()
    time_format: str | None = None


@dataclass(frozen=True, eq=False)
class Series:
    """One series in the order of time.

    Attributes:
        id, target: which series and which column; the id is "" where there is but one.
        times: (T + F,) of its T values, and of F later rows that have known future inputs but no value.
        values: (T,) float64; NaN = missing. Begins and ends with a measured value.
        future: (T + F, n) known future inputs.
        places: (T + F,) file and line of each row; of a step put in for a gap, those of the row before.
        parts: (T,) 0, 1 or 2 where a row came from the files to learn from, --valid or --test.
    """

    id: str
    target: str
    times: Times
    values: NDArray[np.float64]
    future: NDArray[np.float64]
    places: Sequence[Place]
    parts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.values)

    @property
    def name(self) -> str:
        """For people: the id, and the column where it is needed."""
        return f"{self.id} {self.target}".strip() if self.id else self.target

    @property
    def missing(self) -> int:
        """Values that were not measured."""
        return int(np.isnan(self.values).sum())

    def where(self, step: int) -> str:
        """How a message names a step: 'sales.csv line 12'."""
        return named(self.places[step])


@dataclass
class Reading:
    """What was read: the series, the columns that were found, and what had to be done."""

    series: list[Series]
    columns: Columns
    frequency: Frequency
    regular: bool = True
    notes: list[str] = field(default_factory=list)


def read_series(
    files: Sequence[str | Path],
    refusals: Refusals,
    columns: Columns | None = None,
    *,
    encoding: str = "utf-8",
    gaps: str = "refuse",
    irregular: bool = False,
    frequency: Frequency | None = None,
    later: Sequence[str | Path | None] = (),
) -> Reading:
    """Series from tables.

    Args:
        files: tables; without a column of ids, each file is a series.
        columns: which columns hold what.
        gaps: "refuse", "fill" (missing values stand there) or "skip" (rows count as steps). As many steps
            as rows of a series were refused are filled whatever it says.
        irregular: keep times of any distance as they are.
        frequency: of an earlier reading, whose times these have to be like; None = the most common step.
        later: files of the validation and of the test part; their rows go on where `files` end.

    Raises DataError that names file and line: no such column, gaps, irregular times, times unlike those of
    the earlier reading; refuses rows whose time or value cannot be read, and second rows for one time.
    """
    found = columns or Columns()
    collected: dict[str, Rows] = {}
    notes: list[str] = []
    sources = [(path, 0) for path in files]
    sources += [(path, part) for part, path in enumerate(later, 1) if path is not None]
    for number, (path, part) in enumerate(sources):
        before = refusals.count
        table = read_table(path, refusals, encoding)
        found = _find(table, found) if number == 0 else _same(table, found)
        lone = "" if len(files) == 1 or part else Path(path).name.split(".")[0]
        _collect(table, found, collected, refusals, lone, part, refusals.count - before)
    if not any(rows.rows for rows in collected.values()):
        raise DataError(f"{sentence_list(map(str, files))} holds no row that can be used.")
    several = ordered([*collected.values()], refusals, notes)
    if frequency is None:
        frequency = Frequency.of([times for times, _ in several])
    else:
        like(several, frequency, counted=not found.time, irregular=irregular)
    whole = True
    series: list[Series] = []
    for times, rows in several:
        if irregular:
            whole &= bool(np.allclose(np.diff(frequency.steps(times)), 1, atol=1e-6))
        elif gaps != "skip":
            times, rows = regular(times, rows, frequency, gaps, notes)
        series += _by_target(times, rows, found, notes)
    if not series:
        raise DataError(f"{sentence_list(map(str, files))} holds no measured value.")
    return Reading(series, found, frequency, whole, notes)


def _find(table: Table, asked: Columns) -> Columns:
    """The columns of the first table: those asked for, else by their usual names."""
    by_folded = {column.lower(): column for column in reversed(table.columns)}
    future = tuple(table.require(column) for column in asked.future)
    if asked.id is not None:
        series = table.require(asked.id)
    else:
        series = next((by_folded[name] for name in ID if name in by_folded), None)
    given = [table.require(column) for column in asked.value if column != "all"]
    free = [c for c in table.columns if c not in (*future, series, *given)]
    time = tuple(table.require(column) for column in asked.time) or _find_time(free)
    free = [column for column in free if column not in time]
    value = tuple(given)
    if not value and "all" in asked.value:
        value = tuple(c for c in free if any(_number(row.text(c)) is not None for row in table.rows[:100]))
    if not value:
        named = next((c for name in VALUE for c in free if c.lower() == name), None)
        value = (named,) if named else tuple(free)
    if len(value) != 1 and not asked.value:
        raise DataError(
            f"{table.path} has the columns {table.told}, and it is not clear which of "
            "them is to be forecast; name it with --value (again for more of them, or --value all)."
        )
    if not value:
        raise DataError(f"{table.path} has no column of values beside {sentence_list((*time, *future))}.")
    others = [column for column in free if column not in value]
    if not time and others:
        raise DataError(
            f"{table.path} has no column called {', '.join(TIME[:5])}; name that of the times with --time; "
            f"its columns are {table.told}."
        )
    return Columns(time, value, series, future, asked.time_format)


def _find_time(columns: Sequence[str]) -> tuple[str, ...]:
    by_folded = {column.lower(): column for column in reversed(columns)}
    single = next((by_folded[name] for name in TIME[:6] if name in by_folded), None)
    if single is None and {"year", "month"} <= by_folded.keys():
        return tuple(by_folded[part] for part in PARTS if part in by_folded)
    single = single or next((by_folded[name] for name in TIME if name in by_folded), None)
    return () if single is None else (single,)


def _same(table: Table, columns: Columns) -> Columns:
    """The columns of the first table are in this one too."""
    named = (*columns.time, *columns.value, *columns.future, *(() if columns.id is None else (columns.id,)))
    for name in named:
        table.require(name)
    return columns


def _number(text: str) -> float | None:
    """A number, NaN for a value that is missing, None for anything else."""
    if text.lower() in MISSING:
        return math.nan
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _collect(
    table: Table,
    columns: Columns,
    into: dict[str, Rows],
    refusals: Refusals,
    lone: str,
    part: int,
    nameless: int,
) -> None:
    """Rows of a table to the rows of their series.

    `nameless` rows of the table were refused already: they may be of any of its series.
    """
    before = {id: len(rows.rows) + len(rows.holes) for id, rows in into.items()}
    present: dict[str, Rows] = {}
    for row in table:
        id = row.text(columns.id) if columns.id is not None else lone
        if columns.id is not None and not id:
            refusals.refuse(f"{table.where(row)} has no {columns.id}; say which series it belongs to.")
            nameless += 1
            continue
        rows = present[id] = into.setdefault(id, Rows(id))
        before[id] = before.get(id, 0) + 1
        time = _time(table, row, before[id], columns, refusals)
        future = _numbers(table, row, columns.future, refusals, missing=False)
        values = _numbers(table, row, columns.value, refusals, missing=True)
        if time is None or future is None:
            rows.refused += 1
            continue
        place = (table.path, row.line)
        if values is None:
            rows.holes.append(Measured(time, (math.nan,) * len(columns.value), future, place, part))
        else:
            rows.rows.append(Measured(time, values, future, place, part))
    for rows in present.values():
        rows.refused += nameless


def _time(table: Table, row: Row, place: int, columns: Columns, refusals: Refusals) -> Any:
    """The time of a row; its place in its series, from 1, where there is no column of times."""
    if not columns.time:
        return float(place)
    texts = [row.text(column) for column in columns.time]
    if len(texts) > 1:
        texts = [_joined(columns.time, texts)] if columns.time_format is None else [" ".join(texts)]
    try:
        return read_time(texts[0], columns.time_format)
    except ValueError:
        way = columns.time_format or "a number or a date such as 2026-11-21 17:00"
        refusals.refuse(
            f"{table.where(row)} has the {' '.join(columns.time)} {texts[0]!r}, which cannot be read as {way}"
            + ("." if columns.time_format else "; say how times are written, such as --time-format %d/%m/%Y.")
        )
        return None


def _joined(names: Sequence[str], texts: Sequence[str]) -> str:
    """A date from columns called year, month, day, ...; otherwise the texts side by side."""
    by_name = {name.lower(): text for name, text in zip(names, texts, strict=True)}
    if not by_name.keys() <= set(PARTS):
        return " ".join(texts)
    year, month, day, *clock = (by_name.get(part, "1" if at < 3 else "0") for at, part in enumerate(PARTS))
    return f"{year:0>4}-{month:0>2}-{day:0>2}T" + ":".join(f"{part:0>2}" for part in clock)


def _numbers(
    table: Table, row: Row, columns: Sequence[str], refusals: Refusals, *, missing: bool
) -> tuple[float, ...] | None:
    values = []
    for column in columns:
        value = _number(row.text(column))
        if value is None or (math.isnan(value) and not missing):
            hint = (
                "leave it empty where it was not measured" if missing else "a known future input has no gaps"
            )
            refusals.refuse(
                f"{table.where(row)} has the {column} {row.text(column)!r}, which is no number; {hint}."
            )
            return None
        values.append(value)
    return tuple(values)


def _by_target(times: Times, rows: Rows, columns: Columns, notes: list[str]) -> list[Series]:
    """One series for each column of values, from its first to its last measured value."""
    table = np.array([row.values for row in rows.rows])
    future = np.array([row.future for row in rows.rows], np.float64).reshape(len(times), -1)
    places, parts = [row.place for row in rows.rows], np.array([row.part for row in rows.rows])
    series = []
    for target, values in zip(columns.value, table.T, strict=True):
        whole = Series(rows.id, target, times, values, future, places, parts)
        measured = np.nonzero(~np.isnan(values))[0]
        if not len(measured):
            notes.append(f"the series {whole.name} has no measured value and was left out")
            continue
        series.append(_between(whole, int(measured[0]), int(measured[-1]) + 1))
    return series


def _between(series: Series, first: int, end: int) -> Series:
    """A series whose values begin at `first` and end before `end`; later rows stay as the known future."""
    return replace(
        series,
        times=series.times[first:],
        values=series.values[first:end],
        future=series.future[first:],
        places=series.places[first:],
        parts=series.parts[first:end],
    )
