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
            answer = self._rolled(panel, seen, cutoff[places]) if self.view.recursive else self._direct(seen)
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

    def _rolled(self, panel: Panel, seen: Seen, cutoff: Places) -> Values:
        """Step by step: each step reads the one forecast before."""
        view, output = self.view, self.output
        assert seen.lengths is not None
        rows, steps = np.arange(len(cutoff)), seen.lengths - 1
        given = seen.inputs()
        y, carry = self.model(given.pop("x"), lengths=seen.lengths.tolist(), **given)
        paths = PATHS if output.sampled else 1
        again = np.repeat(rows, paths)
        state = y[again, steps[again]]
        carry = carry if paths == 1 else Carry({n: s[again] for n, s in carry.states.items()}, carry.layout)
        at, low = seen.at[rows, steps][again], seen.low[rows, steps][again]
        # the latest values, and those to come behind them
        values = np.zeros((len(again), view.past + 1 + self.horizon))
        values[:, : view.past + 1] = panel.filled[
            np.maximum(at[:, None] - np.arange(view.past, -1, -1), low[:, None])
        ]
        pick = (again, steps[again])
        level, scale = seen.level[pick], seen.scale[pick]
        mean, count = seen.mean[pick], seen.lengths[again].astype(np.float64)
        width = torch.from_numpy(scale[:, None]).float()
        for k in range(self.horizon):
            end = view.past + k

            def take(lag: int, end: int = end) -> Values:
                return values[:, end - lag]

            if k:
                if view.scale == "window":
                    count = count + 1
                    mean = mean + (take(0) - mean) / count
                place = at + k
                dt = panel.clock[place] - panel.clock[place - 1]
                measured = np.ones(len(at), bool)
                x = features(
                    view, take, level, mean, scale, measured, seen.known_at(place + 1),
                    panel.clock[place + 1] - panel.clock[place],
                )  # fmt: skip
                observed, elapsed = told(view, measured, dt, dt)
                y, carry = self.model(
                    _step(x), carry, dt=_step(dt), observed=_step(observed), elapsed=_step(elapsed)
                )
                state = y[:, 0]
            lags = lagged(view, take, mean, scale) if view.lags else None
            raw = self.model.forecast(state, None, None if lags is None else torch.from_numpy(lags).float())
            if output.sampled:
                scaled = output.sample(raw, width)[:, 0]
            else:
                scaled = output.quantiles(raw, [0.5], width)[:, 0, 0]
            values[:, end + 1] = base(view, take, mean)[:, 0] + scale * scaled.double().numpy()
        drawn = values[:, view.past + 1 :].reshape(len(rows), paths, self.horizon)
        return np.quantile(drawn, self.levels, axis=1).transpose(1, 2, 0)


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
