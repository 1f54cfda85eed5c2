"""Several series as flat arrays, and how a forecaster sees them: relative, scaled, with lags and calendar.

Every series lies in the arrays with a margin of H steps behind it, for what is known of the future. A step
is a place in the arrays; what a forecaster is told at a place depends on that place and earlier ones alone,
known future inputs aside.

Shapes: S series, M places, B rows, T steps, N counted places, H horizon, F known inputs, L lags.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.series import Series
from elman.data.times import Frequency, calendar
from elman.errors import DataError

Places = NDArray[np.int64]
Values = NDArray[np.float64]
Take = Callable[[int], Values]
"""The values so many steps before."""


@dataclass(frozen=True, eq=False)
class Panel:
    """Series as flat arrays.

    Attributes:
        series: what it was made from.
        start, length: (S,) place of the first step, steps with a value.
        values: (M,) as they are to be learned (logarithms, if so chosen); NaN = missing or margin.
        filled: (M,) the same with the last measured value in place of missing ones.
        known: (M, F) known future inputs, columns of the user first.
        known_until: (S,) steps whose columns of known future inputs are there.
        clock: (M,) steps of time since the start of the series, not whole where times are irregular.
        since: (M,) steps of time since the last measured value before.
    """

    series: Sequence[Series]
    start: Places
    length: Places
    values: Values
    filled: Values
    known: Values
    known_until: Places
    clock: Values
    since: Values
    log: bool

    @classmethod
    def of(
        cls, series: Sequence[Series], frequency: Frequency, margin: int, cycles: Sequence[str], log: bool
    ) -> Panel:
        """The arrays of some series; `cycles` of the calendar become known inputs.

        Raises DataError for a value that has no logarithm.
        """
        pieces = [_piece(one, frequency, margin, cycles, log) for one in series]
        sizes = np.array([len(piece[0]) for piece in pieces])
        values, filled, known, clock, since = (np.concatenate(part) for part in zip(*pieces, strict=True))
        return cls(
            series,
            np.concatenate([[0], np.cumsum(sizes)[:-1]]),
            np.array([len(one) for one in series]),
            values,
            filled,
            known,
            np.array([len(one.future) for one in series]),
            clock,
            since,
            log,
        )

    def back(self, values: Values) -> Values:
        """Learned values as the user's values."""
        return np.exp(values) if self.log else values

    def truth(self, index: Places, cutoff: Places, horizon: int) -> Values:
        """The user's values (W, H) after each cutoff (the last known step); NaN where there are none."""
        places = self.start[index, None] + cutoff[:, None] + 1 + np.arange(horizon)
        ends = (self.start + self.length)[index, None]
        inside = places < ends
        return self.back(np.where(inside, self.values[np.where(inside, places, 0)], np.nan))


def _piece(
    series: Series, frequency: Frequency, margin: int, cycles: Sequence[str], log: bool
) -> tuple[Values, ...]:
    """values, filled, known, clock, since of one series with its margin."""
    steps = len(series)
    values = series.values
    if log:
        bad = np.nonzero(values <= 0)[0]
        if len(bad):
            raise DataError(
                f"{series.where(int(bad[0]))} has the {series.target} {values[bad[0]]:g}, which has no "
                "logarithm; leave out --log."
            )
        values = np.log(values)
    measured = ~np.isnan(values)
    latest = np.maximum.accumulate(np.where(measured, np.arange(steps), 0))
    times = series.times
    short = steps + margin - len(times)
    if short > 0:
        times = np.concatenate([times, frequency.after(times, short)])
    times = times[: steps + margin]
    clock = frequency.steps(times)
    whole = np.concatenate([values, np.full(margin, np.nan)])
    filled = np.concatenate([values[latest], np.full(margin, values[latest[-1]])])
    future = np.zeros((steps + margin, series.future.shape[1]))
    future[: len(series.future)] = series.future[: steps + margin]
    known = np.concatenate([future, calendar(times, cycles)], 1)
    previous = np.concatenate([[0], np.concatenate([latest, np.full(margin, latest[-1])])[:-1]])
    since = clock - clock[previous]
    since[0] = 1.0
    return whole, filled, known, clock, since


@dataclass(frozen=True)
class View:
    """How a forecaster sees a series; all of it is part of the model.

    Attributes:
        horizon: steps of one forecast; 1 for a recursive one.
        context: steps of the input.
        season: 1 for none.
        lags: latest values on the linear path.
        center: what a value is relative to: "last" value, "mean", value of the last "season", or "none".
        scale: what it is divided by: the spread of the "window" or of the "series", or "none".
        recursive: inputs are told the known future of the next step, as there is no other place for it.
        masked: there is an input for whether the value was measured.
        timed: times are irregular; how far away a step lies is a known input.
    """

    horizon: int
    context: int
    season: int
    lags: int
    center: str
    scale: str
    recursive: bool
    masked: bool
    timed: bool
    columns: int  # known inputs

    @property
    def inputs(self) -> int:
        """Features of a step."""
        return 2 + (self.season > 1) + self.masked + self.columns + (self.timed and self.recursive)

    @property
    def known(self) -> int:
        """Known inputs of each step of the horizon, for the head of a direct forecast."""
        return 0 if self.recursive else self.columns + self.timed

    @property
    def past(self) -> int:
        """Steps before the present one that are looked at beside the state."""
        return max(self.lags, 1) + (self.season if self.season > 1 else 0)


@dataclass(frozen=True, eq=False)
class Spread:
    """Level and spread of each series in its training part: (S,), and of known columns: (F,)."""

    mean: Values
    std: Values
    size: Values  # mean absolute value
    known_mean: Values
    known_std: Values

    @classmethod
    def of(cls, panel: Panel, until: Places) -> Spread:
        """From the first `until` (S,) steps of each series; a spread of nothing is 1."""
        parts = [panel.values[s : s + n] for s, n in zip(panel.start, until, strict=True)]
        measured = [part[~np.isnan(part)] for part in parts]
        mean = np.array([part.mean() if len(part) else 0.0 for part in measured])
        std = np.array([part.std() if len(part) else 0.0 for part in measured])
        size = np.array([np.abs(part).mean() if len(part) else 0.0 for part in measured])
        known = np.concatenate([panel.known[s : s + n] for s, n in zip(panel.start, until, strict=True)])
        known_std = known.std(0)
        return cls(
            mean,
            _positive(std, size),
            _positive(size, np.ones_like(size)),
            known.mean(0),
            np.where(known_std > 1e-9, known_std, 1.0),
        )


def _positive(spread: Values, otherwise: Values) -> Values:
    """A spread, or something to divide by where all values are (nearly) one."""
    otherwise = np.where(otherwise > 0, otherwise, 1.0)
    return np.where(spread > 1e-9 * otherwise, spread, otherwise)


class Seen:
    """Rows of a panel as a forecaster sees them.

    Args:
        panel, view, spread: the data, and how they are seen.
        index: (B, T) which series each step belongs to.
        step: (B, T) which of its steps; what is beyond `lengths` only has to exist.
        lengths: (B,) valid steps; None = all.
    """

    def __init__(
        self,
        panel: Panel,
        view: View,
        spread: Spread,
        index: Places,
        step: Places,
        lengths: Places | None = None,
    ):
        self.panel, self.view, self.spread = panel, view, spread
        self.index, self.step, self.lengths = index, step, lengths
        self.low = panel.start[index]
        self.at = self.low + step
        valid = np.arange(step.shape[1]) < (step.shape[1] if lengths is None else lengths[:, None])
        self.valid = np.broadcast_to(valid, step.shape)
        now = self._take(self.at, self.low)(0)
        self.scale = np.broadcast_to(self._scale(now), step.shape)
        self.level = np.broadcast_to(self._level(now), step.shape)
        self.mean = np.broadcast_to(self._running_mean(now), step.shape)

    def _take(self, at: Places, low: Places) -> Take:
        """Values so many steps before `at`; the first of the series stands for what was before it."""
        return lambda lag: self.panel.filled[np.maximum(at - lag, low)]

    def _scale(self, now: Values) -> Values:
        view, index = self.view, self.index
        if view.scale == "none":
            return np.ones((1, 1))
        of_series = (self.spread.size if view.center == "none" else self.spread.std)[index]
        if view.scale == "series":
            return of_series
        count = self.valid.sum(1, keepdims=True)
        masked = np.where(self.valid, now, 0.0)
        if view.center == "none":
            found = np.abs(masked).sum(1, keepdims=True) / count
        else:
            middle = masked.sum(1, keepdims=True) / count
            found = np.sqrt((np.where(self.valid, now - middle, 0.0) ** 2).sum(1, keepdims=True) / count)
        # a window in which nothing happens says little of what may happen next
        return np.maximum(found, 0.05 * of_series[:, :1])

    def _level(self, now: Values) -> Values:
        """What the first input is relative to: it must be known at every step of the row."""
        if self.view.scale == "window":
            return now[:, :1]
        return self.spread.mean[self.index] if self.view.scale == "series" else np.zeros((1, 1))

    def _running_mean(self, now: Values) -> Values:
        if self.view.scale == "window":
            return np.cumsum(now, 1) / np.arange(1, now.shape[1] + 1)
        return self.spread.mean[self.index]

    # what goes into the recurrent layers

    def inputs(self) -> dict[str, Tensor]:
        """x (B, T, inputs) and dt (B, T), observed and elapsed (B, T, inputs)."""
        take = self._take(self.at, self.low)
        shift = self.at + 1 if self.view.recursive else self.at
        measured = ~np.isnan(self.panel.values[self.at])
        x = features(
            self.view,
            take,
            self.level,
            self.mean,
            self.scale,
            measured,
            self.known_at(shift),
            self.panel.clock[self.at + 1] - self.panel.clock[self.at],
        )
        dt = np.where(self.step > 0, self.panel.clock[self.at] - self.panel.clock[self.at - 1], 1.0)
        observed, elapsed = told(self.view, measured, self.panel.since[self.at], dt)
        return {
            "x": _tensor(x),
            "dt": _tensor(dt),
            "observed": _tensor(observed),
            "elapsed": _tensor(elapsed),
        }

    def known_at(self, at: Places) -> Values:
        """Standardised known inputs (..., F) at places."""
        return (self.panel.known[at] - self.spread.known_mean) / self.spread.known_std

    # what goes into the head, and what comes out of it

    def base(self, rows: Places, steps: Places) -> Values:
        """What forecasts from counted places are relative to, (N, H)."""
        at, low = self.at[rows, steps], self.low[rows, steps]
        return base(self.view, self._take(at, low), self.mean[rows, steps])

    def known(self, rows: Places, steps: Places) -> Tensor | None:
        """Known inputs of the steps of the horizon, (N, H, F)."""
        if not self.view.known:
            return None
        at = self.at[rows, steps]
        ahead = at[:, None] + np.arange(1, self.view.horizon + 1)
        found = self.known_at(ahead)
        if self.view.timed:
            away = (self.panel.clock[ahead] - self.panel.clock[at, None]) / self.view.horizon
            found = np.concatenate([found, away[..., None]], -1)
        return _tensor(found)

    def lags(self, rows: Places, steps: Places) -> Tensor | None:
        """Latest values (N, L), the most recent first."""
        if not self.view.lags:
            return None
        at, low = self.at[rows, steps], self.low[rows, steps]
        return _tensor(
            lagged(self.view, self._take(at, low), self.mean[rows, steps], self.scale[rows, steps])
        )

    def targets(self, rows: Places, steps: Places, until: Places) -> tuple[Tensor, Tensor]:
        """Scaled values (N, H) that follow, and which of them count: measured, before step `until` (S,)."""
        index, step = self.index[rows, steps], self.step[rows, steps]
        ahead = step[:, None] + np.arange(1, self.view.horizon + 1)
        inside = ahead < until[index, None]
        y = self.panel.values[np.where(inside, self.low[rows, steps][:, None] + ahead, 0)]
        counted = inside & ~np.isnan(y)
        scaled = (y - self.base(rows, steps)) / self.scale[rows, steps][:, None]
        return _tensor(np.where(counted, scaled, 0.0)), torch.from_numpy(counted)


def features(
    view: View,
    take: Take,
    level: Values,
    mean: Values,
    scale: Values,
    measured: NDArray[np.bool_],
    known: Values,
    ahead: Values,
) -> Values:
    """The features (..., inputs) of steps whose earlier values `take` gives."""
    now = take(0)
    first = {"none": now, "mean": now - mean}.get(view.center, now - level)
    found = [first / scale, (now - take(1)) / scale]
    if view.season > 1:
        found.append((now - take(view.season)) / scale)
    if view.masked:
        found.append(measured.astype(np.float64))
    if view.timed and view.recursive:
        found.append(ahead)
    return np.concatenate([np.stack(np.broadcast_arrays(*found), -1), known], -1)


def told(view: View, measured: NDArray[np.bool_], since: Values, dt: Values) -> tuple[Values, Values]:
    """`observed` and `elapsed` (..., inputs): the first inputs are the value, the others are always there."""
    of_value = np.arange(view.inputs) < 2 + (view.season > 1)
    observed = np.where(of_value, measured[..., None], True).astype(np.float64)
    return observed, np.where(of_value, since[..., None], dt[..., None])


def base(view: View, take: Take, mean: Values) -> Values:
    """What a forecast is relative to, (N, H)."""
    if view.center == "season":
        ahead = np.arange(1, view.horizon + 1)
        lag = view.season * -(-ahead // view.season) - ahead
        return np.stack([take(int(back)) for back in lag], 1)
    one = {"last": take(0), "mean": mean, "none": np.zeros_like(mean)}[view.center]
    return np.repeat(one[:, None], view.horizon, 1)


def lagged(view: View, take: Take, mean: Values, scale: Values) -> Values:
    """Latest values (N, L) relative to the same as the forecast, the most recent first."""
    if view.center == "season":
        found = [take(lag) - take(lag + view.season) for lag in range(view.lags)]
    elif view.center == "last":
        found = [take(lag) - take(0) for lag in range(1, view.lags + 1)]
    else:
        found = [take(lag) - (mean if view.center == "mean" else 0.0) for lag in range(view.lags)]
    return np.stack(found, 1) / scale[:, None]


def _tensor(values: Values) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(values, np.float32))
