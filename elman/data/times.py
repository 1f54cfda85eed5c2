"""Times of a series: read from text, counted in steps of their frequency, and turned into calendar features.

Times are one array: numbers (float64), or dates (datetime64[s], in UTC where a zone is written).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

Times = NDArray[Any]
"""float64 or datetime64[s]."""

FORMATS = ("%Y-%m", "%Y/%m/%d", "%Y/%m/%d %H:%M", "%Y/%m/%d %H:%M:%S", "%d.%m.%Y", "%b %d %Y", "%d %b %Y")
"""Ways to write a date beside ISO 8601, each with one reading; 01/02/2020 has two and needs --time-format."""

MINUTE, HOUR, DAY, WEEK = 60, 3600, 86400, 604800


def read_time(text: str, form: str | None = None) -> float | datetime:
    """A number or a date from text; raises ValueError for anything else.

    `form` is a format of strptime. A date with a zone becomes UTC; four digits are a number (a year).
    """
    if form is not None:
        return _utc(datetime.strptime(text, form))
    try:
        value = float(text)
    except ValueError:
        pass
    else:
        if not math.isfinite(value):
            raise ValueError(text)
        return value
    try:
        return _utc(datetime.fromisoformat(text))
    except ValueError:
        pass
    for known in FORMATS:
        try:
            return datetime.strptime(text, known)
        except ValueError:
            continue
    raise ValueError(text)


def _utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)


def as_times(values: Sequence[float | datetime]) -> Times:
    """Numbers or dates, not both, as an array; raises TypeError for a mixture."""
    if all(isinstance(value, datetime) for value in values):
        return np.array(values, "datetime64[s]")
    if any(isinstance(value, datetime) for value in values):
        raise TypeError("numbers and dates")
    return np.array(values, np.float64)


def write_time(value: Any) -> str | float | int:
    """A time as it stands in a table: a whole number, a number, a date, or a date with its time of day."""
    if isinstance(value, np.datetime64):
        text = str(value.astype("datetime64[s]"))
        return text[:10] if text.endswith("T00:00:00") else text.replace("T", " ")
    return int(value) if float(value).is_integer() else float(value)


@dataclass(frozen=True)
class Frequency:
    """How far apart the times of a series are.

    Attributes:
        unit: "number", "second" or "month".
        step: units from one time to the next.
    """

    unit: str
    step: float

    @classmethod
    def of(cls, all_times: Iterable[Times]) -> Frequency:
        """The most common step of sorted times; calendar months where all days of the month agree."""
        several = [times for times in all_times if len(times) > 1]
        if not several:
            return cls("number", 1.0)
        if several[0].dtype.kind != "M":
            return cls("number", _most_common(np.concatenate([np.diff(times) for times in several])))
        seconds = [np.diff(times).astype(np.int64).astype(np.float64) for times in several]
        step = _most_common(np.concatenate(seconds))
        if step >= 28 * DAY and all(_monthly(times) for times in several):
            months = [np.diff(_month(times)).astype(np.float64) for times in several]
            return cls("month", _most_common(np.concatenate(months)))
        return cls("second", step)

    @property
    def name(self) -> str:
        """For people: "hour", "month", "15 minutes", "step"."""
        if self.unit == "number":
            return "step"
        if self.unit == "month":
            return {1: "month", 3: "quarter", 12: "year"}.get(int(self.step), f"{self.step:g} months")
        for length, name in ((WEEK, "week"), (DAY, "day"), (HOUR, "hour"), (MINUTE, "minute")):
            if self.step % length == 0:
                count = self.step / length
                return name if count == 1 else f"{count:g} {name}s"
        return "second" if self.step == 1 else f"{self.step:g} seconds"

    @property
    def apart(self) -> str:
        """How far apart times are, for people: "one month apart", "15 minutes apart", "0.5 apart"."""
        name = f"{self.step:g}" if self.unit == "number" else self.name
        return f"{name} apart" if name[0].isdigit() else f"one {name} apart"

    @property
    def seasons(self) -> tuple[int, ...]:
        """Steps of the usual seasons, shortest first: day and week of hours, year of months; () for none."""
        if self.unit == "number":
            return ()
        if self.unit == "month":
            return (int(12 / self.step),) if 12 % self.step == 0 and self.step < 12 else ()
        lengths = (DAY, WEEK) if self.step < DAY else (WEEK,) if self.step < WEEK else ()
        found = tuple(int(length / self.step) for length in lengths if length % self.step == 0)
        return (52,) if self.step == WEEK else found

    @property
    def horizon(self) -> int:
        """Steps that are usually forecast."""
        if self.unit == "month":
            return {1: 12, 3: 4}.get(int(self.step), 4)
        return {HOUR: 24, DAY: 7, WEEK: 8}.get(int(self.step), 10) if self.unit == "second" else 10

    def steps(self, times: Times) -> NDArray[np.float64]:
        """Steps of every time from the first: 0, 1, 2, ... where the series is regular."""
        if not len(times):
            return np.zeros(0)
        if self.unit == "month":
            months = _month(times)
            return (months - months[0]).astype(np.float64) / self.step
        since = times - times[0]
        if times.dtype.kind == "M":
            since = since.astype(np.int64).astype(np.float64)
        return since / self.step

    def after(self, times: Times, count: int) -> Times:
        """The `count` times that follow the last one."""
        last = times[-1]
        if self.unit == "month":
            start = last.astype("datetime64[M]")
            within = last - start.astype("datetime64[s]")
            at_end = _is_month_end(times[-1:])[0] and bool(_is_month_end(times).all())
            ahead = start + (np.arange(1, count + 1) * int(self.step)).astype("timedelta64[M]")
            if at_end:
                following = (ahead + np.timedelta64(1, "M")).astype("datetime64[D]")
                return (following - np.timedelta64(1, "D")).astype("datetime64[s]")
            return ahead.astype("datetime64[s]") + within
        if times.dtype.kind == "M":
            return last + (np.arange(1, count + 1) * int(self.step)).astype("timedelta64[s]")
        return last + np.arange(1, count + 1) * self.step


def _most_common(differences: NDArray[np.float64]) -> float:
    """The most common positive difference, to nine digits; among equals the smallest."""
    positive = differences[differences > 0]
    if not len(positive):
        return 1.0
    digits = 9 - int(np.floor(np.log10(positive.max()))) if positive.max() > 0 else 9
    values, counts = np.unique(np.round(positive, digits), return_counts=True)
    if counts.max() >= max(1, 0.1 * len(positive)) and (counts.max() > 1 or len(positive) == 1):
        return float(values[counts.argmax()])
    return float(np.median(positive))  # irregular times have no common step, but a typical one


def _month(times: Times) -> NDArray[np.int64]:
    return times.astype("datetime64[M]").astype(np.int64)


def _is_month_end(times: Times) -> NDArray[np.bool_]:
    days = times.astype("datetime64[D]")
    return (days + np.timedelta64(1, "D")).astype("datetime64[M]") > days.astype("datetime64[M]")


def _monthly(times: Times) -> bool:
    within = times - times.astype("datetime64[M]").astype("datetime64[s]")
    return bool((within == within[0]).all() or _is_month_end(times).all())


_CYCLES = {
    # name: (longest step in seconds that sees it, where in the cycle from 0 to 1)
    "hour of the day": (DAY / 2, lambda t: _share(t, "s", "D", DAY)),
    "day of the week": (DAY, lambda t: (_share(t, "D", None, 1) + 3) % 7 / 7),  # 1970-01-01: a Thursday
    "day of the month": (DAY, lambda t: _share(t, "D", "M", 31)),
    "month of the year": (92 * DAY, lambda t: _share(t, "M", "Y", 12)),
}


def _share(times: Times, fine: str, coarse: str | None, length: float) -> NDArray[np.float64]:
    """How far each time is within its day, month or year, counted in `fine` units, over `length`."""
    counted = times.astype(f"datetime64[{fine}]")
    if coarse is not None:
        counted = counted - counted.astype(f"datetime64[{coarse}]").astype(f"datetime64[{fine}]")
    return counted.astype(np.int64).astype(np.float64) / length


def calendar_names(frequency: Frequency) -> tuple[str, ...]:
    """The cycles that times of this frequency go through; () for numbers."""
    if frequency.unit == "number":
        return ()
    step = frequency.step * (30 * DAY if frequency.unit == "month" else 1)
    return tuple(name for name, (longest, _) in _CYCLES.items() if step <= longest)


def calendar(times: Times, names: Sequence[str]) -> NDArray[np.float64]:
    """Sine and cosine of each cycle at each time, (T, 2 * names): known for all the future."""
    angles = [2 * math.pi * _CYCLES[name][1](times) for name in names]
    waves = [wave for angle in angles for wave in (np.sin(angle), np.cos(angle))]
    return np.stack(waves, 1) if waves else np.zeros((len(times), 0))
