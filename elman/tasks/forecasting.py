"""Forecasts of a trained model: from windows, from carried states, or step by step; and the trivial ones.

Shapes: W forecasts, B of them at once, H horizon, Q quantiles, S paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from elman.data.panel import (
    Panel,
    Places,
    Seen,
    Spread,
    Values,
    View,
    base,
    features,
    lagged,
    told,
)
from elman.layers import Carry
from elman.models.forecast_outputs import ForecastOutput
from elman.models.forecaster import Forecaster

PATHS = 200
"""Futures that are drawn for one recursive probabilistic forecast."""

STEPS_AT_ONCE = 40_000
"""Steps of windows that are read together: memory, not speed, asks for a bound."""


@dataclass(frozen=True, eq=False)
class Forecasting:
    """A model with all that it needs to forecast.

    Attributes:
        horizon: steps to forecast; that of the view is 1 for a recursive model.
        levels: quantiles to give.
        stateful: states are carried from the start of a series instead of read from a window.
    """

    model: Forecaster
    output: ForecastOutput
    view: View
    spread: Spread
    horizon: int
    levels: Sequence[float]
    stateful: bool
    seed: int = 0
    chunk: int = 1024  # steps that are read together where states are carried

    @torch.no_grad()
    def __call__(self, panel: Panel, index: Places, cutoff: Places) -> Values:
        """Quantiles (W, H, Q) of the user's values after step `cutoff` (W,) of the series `index` (W,)."""
        found = np.zeros((len(index), self.horizon, len(self.levels)))
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self.seed)
            for places, values in self._pieces(panel, index, cutoff):
                found[places] = panel.back(values)
        return found

    def _pieces(self, panel: Panel, index: Places, cutoff: Places) -> Iterator[tuple[Places, Values]]:
        if self.stateful:
            yield from self._carried(panel, index, cutoff)
            return
        lengths = np.minimum(cutoff + 1, self.view.context)
        order = np.argsort(-lengths, kind="stable")
        paths = PATHS if self.view.recursive and self.output.sampled else 1
        most = max(1, STEPS_AT_ONCE // (self.view.context + (paths - 1) * self.horizon))
        for at in range(0, len(order), most):
            places = order[at : at + most]
            seen = windows(panel, self.view, self.spread, index[places], cutoff[places])
            answer = self._rolled(panel, seen) if self.view.recursive else self._direct(seen)
            yield places, answer

    def _direct(self, seen: Seen) -> Values:
        given = seen.inputs()
        assert seen.lengths is not None
        y, _ = self.model(given.pop("x"), lengths=seen.lengths.tolist(), **given)
        rows, steps = np.arange(len(seen.lengths)), seen.lengths - 1
        return self.quantiles(y[rows, steps], seen, rows, steps)

    def quantiles(self, states: Tensor, seen: Seen, rows: Places, steps: Places) -> Values:
        """Quantiles (N, H, Q) of learned values, from features (N, hidden) at the counted places."""
        raw = self.model.forecast(states, seen.known(rows, steps), seen.lags(rows, steps))
        scale = seen.scale[rows, steps][:, None]
        scaled = self.output.quantiles(raw, self.levels, torch.from_numpy(scale).float())
        return seen.base(rows, steps)[..., None] + scale[..., None] * scaled.double().numpy()

    def _carried(self, panel: Panel, index: Places, cutoff: Places) -> Iterator[tuple[Places, Values]]:
        """Every series is read once from its start; forecasts are made on the way."""
        chunk = self.chunk
        which, row = np.unique(index, return_inverse=True)
        last = np.array([cutoff[index == series].max() for series in which])
        carry: Carry | None = None
        for begin in range(0, int(last.max()) + 1, chunk):
            steps = np.minimum(begin + np.arange(chunk)[None], last[:, None])
            lengths = np.clip(last + 1 - begin, 0, chunk)
            steps = steps[:, : max(1, int(lengths.max()))]
            seen = Seen(
                panel, self.view, self.spread, np.repeat(which[:, None], steps.shape[1], 1), steps, lengths
            )
            given = seen.inputs()
            y, carry = self.model(given.pop("x"), carry, lengths=lengths.tolist(), **given)
            places = np.nonzero((cutoff >= begin) & (cutoff < begin + chunk))[0]
            for part in np.array_split(places, max(1, len(places) // 4096)):
                if len(part):
                    rows, at = row[part], cutoff[part] - begin
                    yield part, self.quantiles(y[rows, at], seen, rows, at)

    def _rolled(self, panel: Panel, seen: Seen) -> Values:
        """Step by step: each step reads the one forecast before."""
        assert seen.lengths is not None
        output, count = self.output, PATHS if self.output.sampled else 1
        again = np.repeat(np.arange(len(seen.lengths)), count)
        given = seen.inputs()
        y, carry = self.model(given.pop("x"), lengths=seen.lengths.tolist(), **given)
        state, carry = y[again, (seen.lengths - 1)[again]], carry[torch.from_numpy(again)]
        paths = _Paths(panel, self.view, seen, again, self.horizon)
        for k in range(self.horizon):
            if k:
                given = paths.inputs()
                y, carry = self.model(given.pop("x"), carry, **given)
                state = y[:, 0]
            raw = self.model.forecast(state, None, paths.lags())
            width = torch.from_numpy(paths.scale[:, None]).float()
            drawn = (
                output.sample(raw, width) if output.sampled else output.quantiles(raw, [0.5], width)[..., 0]
            )
            paths.add(drawn[:, 0])
        drawn = paths.futures.reshape(len(seen.lengths), count, self.horizon)
        return np.quantile(drawn, self.levels, axis=1).transpose(1, 2, 0)


class _Paths:
    """Futures of recursive forecasts that grow by one step at a time, N of them, and how the model sees them.

    Args:
        panel, view: the data, and how they are seen.
        seen: windows that end with the last known steps.
        again: (N,) the window of each path.
        horizon: steps to come.
    """

    def __init__(self, panel: Panel, view: View, seen: Seen, again: Places, horizon: int):
        assert seen.lengths is not None
        last = (again, (seen.lengths - 1)[again])
        self.panel, self.view, self.seen = panel, view, seen
        self.at, low = seen.at[last], seen.low[last]
        self.level, self.scale, self.mean = seen.level[last], seen.scale[last], seen.mean[last]
        self.count = seen.lengths[again].astype(np.float64)
        latest = np.maximum(self.at[:, None] - np.arange(view.past, -1, -1), low[:, None])
        self.values = np.concatenate([panel.filled[latest], np.zeros((len(again), horizon))], 1)
        self.end = view.past  # place of the last value

    @property
    def futures(self) -> Values:
        """What came behind the known values, (N, H)."""
        return self.values[:, self.view.past + 1 :]

    def take(self, lag: int) -> Values:
        """Values so many steps before the last one."""
        return self.values[:, self.end - lag]

    def add(self, scaled: Tensor) -> None:
        """One step more, from what the model said (N,)."""
        value = base(self.view, self.take, self.mean)[:, 0] + self.scale * scaled.double().numpy()
        self.end, self.at = self.end + 1, self.at + 1
        self.values[:, self.end] = value
        if self.view.scale == "window":
            self.count = self.count + 1
            self.mean = self.mean + (value - self.mean) / self.count

    def inputs(self) -> dict[str, Tensor]:
        """What the model reads at the last step (N, 1, ...)."""
        clock, at = self.panel.clock, self.at
        measured, dt = np.ones(len(at), bool), clock[at] - clock[at - 1]
        observed, elapsed = told(self.view, measured, dt, dt)
        known, ahead = self.seen.known_at(at + 1), clock[at + 1] - clock[at]
        x = features(self.view, self.take, self.level, self.mean, self.scale, measured, known, ahead)
        return {"x": _step(x), "dt": _step(dt), "observed": _step(observed), "elapsed": _step(elapsed)}

    def lags(self) -> Tensor | None:
        """What the linear path reads (N, L)."""
        if not self.view.lags:
            return None
        return torch.from_numpy(lagged(self.view, self.take, self.mean, self.scale)).float()


def _step(values: Values) -> Tensor:
    """(B, ...) as one step (B, 1, ...)."""
    return torch.from_numpy(np.ascontiguousarray(values, np.float32))[:, None]


def windows(panel: Panel, view: View, spread: Spread, index: Places, last: Places) -> Seen:
    """Windows of up to `context` steps that end with step `last` (B,) of the series `index` (B,)."""
    lengths = np.minimum(last + 1, view.context)
    steps = (last - lengths + 1)[:, None] + np.arange(int(lengths.max()))
    steps = np.minimum(steps, last[:, None])
    return Seen(panel, view, spread, np.repeat(index[:, None], steps.shape[1], 1), steps, lengths)


# trivial forecasts


def floors(panel: Panel, index: Places, cutoff: Places, horizon: int, season: int) -> dict[str, Values]:
    """Forecasts (W, H) of the user's values that need no learning, from all history up to the cutoff.

    "last value", "seasonal naive" (value of the last season; one that was not measured: of the season
    before), "drift" (the line through the first and the last value) and "mean".
    """
    ahead = np.arange(1, horizon + 1)
    found: dict[str, Values] = {
        name: np.zeros((len(index), horizon)) for name in ("last value", "drift", "mean")
    }
    if season > 1:
        found["seasonal naive"] = np.zeros((len(index), horizon))
    for series in np.unique(index):
        here = index == series
        start, steps = panel.start[series], panel.length[series]
        values, filled = (panel.back(part[start : start + steps]) for part in (panel.values, panel.filled))
        ends = cutoff[here]
        last = filled[ends]
        found["last value"][here] = last[:, None]
        slope = (last - filled[0]) / np.maximum(ends, 1)
        found["drift"][here] = last[:, None] + slope[:, None] * ahead
        measured = ~np.isnan(values)
        means = np.cumsum(np.where(measured, values, 0)) / np.cumsum(measured)
        found["mean"][here] = means[ends][:, None]
        if season > 1:
            seasonal = _seasonal(values, filled, season)
            back = ends[:, None] + ahead - season * -(-ahead // season)
            found["seasonal naive"][here] = np.where(back >= 0, seasonal[np.maximum(back, 0)], last[:, None])
    return found


def _seasonal(values: Values, filled: Values, season: int) -> Values:
    """Values; one that was not measured is that of the season before, in the first season the last one."""
    found = values.copy()
    for at in np.nonzero(np.isnan(values))[0].tolist():
        found[at] = found[at - season] if at >= season else filled[at]
    return found
