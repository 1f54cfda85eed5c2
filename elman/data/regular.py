"""Rows of series in the order of time: each time once, a row for every step, or a sentence why not."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from elman.data.refusals import Refusals
from elman.data.times import Frequency, Times, as_times, write_time
from elman.errors import DataError

Place = tuple[str, int]
"""A file and a line of it, from 1."""


def named(place: Place) -> str:
    """How a message names a row: 'sales.csv line 12'."""
    return f"{place[0]} line {place[1]:,}"


@dataclass(frozen=True, slots=True)
class Measured:
    """One row of a series: its time, a value for each target (NaN: not measured), known future inputs.

    `part` is 0, 1 or 2 where it came from the files to learn from, --valid or --test.
    """

    time: float | datetime
    values: tuple[float, ...]
    future: tuple[float, ...]
    place: Place
    part: int


@dataclass
class Rows:
    """The rows of one id, perhaps from several files; `id` is '' where there is but one series.

    `holes` are rows whose value was refused: their time is known, and without them there would be a gap.
    `refused` counts the rows whose time is not known: as many steps may be missing.
    """

    id: str
    rows: list[Measured] = field(default_factory=list)
    holes: list[Measured] = field(default_factory=list)
    refused: int = 0

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def label(self) -> str:
        """How a message says whose rows they are: ' of the series north'."""
        return f" of the series {self.id}" if self.id else ""

    def where(self, row: int) -> str:
        """How a message names a row."""
        return named(self.rows[row].place)


def ordered(several: Sequence[Rows], refusals: Refusals, notes: list[str]) -> list[tuple[Times, Rows]]:
    """Series in the order of time with their times.

    Dates among numbers (or numbers among dates) and second rows for one time are refused; `notes` are told
    what was done. Raises DataError where the parts of --valid and --test do not come after.
    """
    kinds = Counter(isinstance(row.time, datetime) for rows in several for row in rows.rows)
    dated = kinds[True] > kinds[False]
    for rows in several:
        for row in rows.rows:
            if isinstance(row.time, datetime) != dated:
                refusals.refuse(
                    f"{named(row.place)} has the time {row.time}, a {'number' if dated else 'date'} among "
                    f"{'dates' if dated else 'numbers'}; write all times in one way."
                )
        before = len(rows.rows) + len(rows.holes)
        rows.rows = [row for row in rows.rows if isinstance(row.time, datetime) == dated]
        rows.holes = [hole for hole in rows.holes if isinstance(hole.time, datetime) == dated]
        rows.refused += before - len(rows.rows) - len(rows.holes)
    return [_ordered(rows, refusals, notes) for rows in several if rows.rows]


def _ordered(rows: Rows, refusals: Refusals, notes: list[str]) -> tuple[Times, Rows]:
    measured = {row.time for row in rows.rows}
    rows = replace(rows, rows=rows.rows + [hole for hole in rows.holes if hole.time not in measured])
    times = as_times([row.time for row in rows.rows])
    order = np.argsort(times, kind="stable")
    if (order != np.arange(len(order))).any():
        notes.append(f"rows{rows.label} were put in the order of time")
    keep: list[int] = []
    for at in order.tolist():
        if keep and times[at] == times[keep[-1]]:
            refusals.refuse(
                f"{rows.where(at)} is a second row for the time {write_time(times[at])}{rows.label} (the "
                f"first is {rows.where(keep[-1])}); keep one, or say which series they belong to with --id."
            )
        else:
            keep.append(at)
    kept = replace(rows, rows=[rows.rows[at] for at in keep])
    for row in range(1, len(kept)):
        if kept.rows[row].part < kept.rows[row - 1].part:
            raise DataError(
                f"{kept.where(row)} is later{rows.label} than {kept.where(row - 1)}, which is of a later "
                "part; --valid and --test hold what comes after."
            )
    return times[keep], kept


def like(series: Sequence[tuple[Times, Rows]], learned: Frequency, *, counted: bool, irregular: bool) -> None:
    """Raise DataError where times are of another kind, or plainly not as far apart, as those of a run.

    `counted`: rows were counted, as the file has no times; `irregular`: the run takes times of any distance.
    Times that may have gaps pass: `regular` looks at these.
    """
    own = Frequency.of([times for times, _ in series])
    dated = series[0][0].dtype.kind == "M"
    if dated == (learned.unit != "number"):
        plain = all(np.allclose(own.steps(times), np.arange(len(times))) for times, _ in series)
        if irregular or own == learned or not plain or max(len(times) for times, _ in series) < 3:
            return
    found = f"{'dates' if dated else 'numbers'} {own.apart}"
    wanted = f"{'dates' if learned.unit != 'number' else 'numbers'} {learned.apart}"
    raise DataError(
        f"{series[0][1].rows[0].place[0]} has "
        + ("no column of times" if counted else f"times that are {found}")
        + f", and the run learned from times that are {wanted}; give series whose times are like those."
    )


def regular(
    times: Times, rows: Rows, frequency: Frequency, gaps: str, notes: list[str]
) -> tuple[Times, Rows]:
    """The series with a row for every step; with `gaps` "fill", rows without a value are put in and told.

    So they are, whatever `gaps` says, where no more are missing than rows of the series were `refused`.
    Raises DataError that names the first step that is missing, or that is none of the frequency.
    """
    steps = frequency.steps(times)
    places = np.rint(steps).astype(np.int64)
    off = np.nonzero(
        (np.abs(steps - places) > 1e-6 * np.maximum(1, steps)) | (np.diff(places, prepend=-1) < 1)
    )[0]
    if len(off):
        raise DataError(
            f"{rows.where(off[0])}: the times{rows.label} are not {frequency.apart} "
            f"({write_time(times[off[0] - 1])}, then {write_time(times[off[0]])}); take a cell that is told "
            "how much time has passed (--cell cfc or grud), or --gaps skip to count rows as steps."
        )
    jumps = np.nonzero(np.diff(places) > 1)[0]
    if not len(jumps):
        return times, rows
    lost = int(places[-1] + 1 - len(places))
    if gaps != "fill" and lost > rows.refused:
        at = int(jumps[0])
        here = int(places[at + 1] - places[at] - 1)
        raise DataError(
            f"{rows.where(at + 1)}: {here:,} step{'s are' if here > 1 else ' is'} missing{rows.label} before "
            f"it ({write_time(times[at])}, then {write_time(times[at + 1])}; times are {frequency.apart}"
            + (f"; {lost:,} are missing in all" if len(jumps) > 1 else "")
            + "); put in rows without a value, or choose --gaps fill, which does, or --gaps skip (rows count "
            "as steps)."
        )
    if lost > 20 * len(places):
        raise DataError(
            f"{rows.where(0)} begins a series with {lost:,} missing steps and {len(places):,} rows; that is "
            "too little to fill the gaps of."
        )
    notes.append(f"{lost:,} missing steps{rows.label} were put in")
    return _filled(times, rows, places, frequency)


def _filled(times: Times, rows: Rows, places: NDArray[np.int64], frequency: Frequency) -> tuple[Times, Rows]:
    """A row for every step: what is put in has no value, and the place and known inputs of the row before."""
    whole = np.concatenate([times[:1], frequency.after(times[:1], int(places[-1]))])
    whole[places] = times
    before = np.searchsorted(places, np.arange(len(whole)), side="right") - 1
    present = {*places.tolist()}
    nothing = (math.nan,) * len(rows.rows[0].values)
    found = [
        rows.rows[row] if step in present else replace(rows.rows[row], values=nothing)
        for step, row in enumerate(before.tolist())
    ]
    return whole, Rows(rows.id, found)
