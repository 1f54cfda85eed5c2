"""Forecasts beside what happened: metrics, and tables by cutoff, by step and by series.

Shapes: W forecasts, H horizon, Q quantiles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from elman.data.panel import Panel, Places, Values
from elman.data.times import write_time
from elman.tasks.forecasting import floors
from elman.tasks.task import Metrics, TableOf
from elman.training.forecast_metrics import naive_error, of_forecast

SHOWN = 40
"""Rows of a table of a report."""


def cutoffs(
    first: Places, end: Places, horizon: int, stride: int, most: int | None = None
) -> tuple[Places, Places]:
    """Series and last known step of every forecast whose whole horizon lies in steps [first, end) (S,).

    The earliest forecast begins with step `first`; with `most`, the latest ones are taken, counted back
    from the end.
    """
    found: list[tuple[int, int]] = []
    for series, (low, high) in enumerate(zip(first, end, strict=True)):
        if most is None:
            here = range(low - 1, high - horizon, stride)
        else:
            here = range(high - horizon - 1, low - 2, -stride)[:most][::-1]
        found += [(series, cutoff) for cutoff in here if cutoff >= 0]
    pairs = np.array(found, np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


@dataclass(frozen=True, eq=False)
class Judging:
    """One part of the data, to be forecast and judged.

    Attributes:
        index, cutoff: (W,) series and last known step of each forecast.
        season: of the floors and of MASE.
        units: (S,) what errors are counted in; None = the values as they are.
    """

    panel: Panel
    index: Places
    cutoff: Places
    horizon: int
    season: int
    units: Values | None

    @cached_property
    def truth(self) -> Values:
        """What happened, (W, H); NaN = not measured."""
        return self.panel.truth(self.index, self.cutoff, self.horizon)

    @cached_property
    def naive(self) -> Values:
        """(W,) the error that MASE divides by: of each series up to its first cutoff."""
        scale = np.full(len(self.panel.series), np.nan)
        for series in np.unique(self.index):
            known = int(self.cutoff[self.index == series].min()) + 1
            start = self.panel.start[series]
            scale[series] = naive_error(
                self.panel.back(self.panel.values[start : start + known]), self.season
            )
        return scale[self.index]

    @cached_property
    def trivial(self) -> dict[str, Values]:
        """The trivial forecasts (W, H) by name."""
        return floors(self.panel, self.index, self.cutoff, self.horizon, self.season)

    def metrics(self, quantiles: Values, levels: Sequence[float]) -> Metrics:
        """Metrics of quantiles (W, H, Q)."""
        return self._of(quantiles, levels, np.ones(len(self.index), bool))

    def _of(self, quantiles: Values, levels: Sequence[float], here: NDArray[np.bool_]) -> Metrics:
        return of_forecast(
            self.truth[here],
            quantiles[here][..., list(levels).index(0.5)],
            self.naive[here],
            unit=None if self.units is None else self.units[self.index[here]],
            quantiles=quantiles[here],
            levels=levels,
        )

    def floors(self) -> dict[str, Metrics]:
        """Metrics of the trivial forecasts."""
        return {name: self.metrics(values[..., None], [0.5]) for name, values in self.trivial.items()}

    # tables

    def by_cutoff(self, quantiles: Values, levels: Sequence[float]) -> TableOf:
        """Errors of each cutoff beside those of the best known floor."""
        times = [self.panel.series[s].times[c] for s, c in zip(self.index, self.cutoff, strict=True)]
        distinct = sorted(set(times))
        thin = distinct[:: -(-len(distinct) // SHOWN)]
        groups = [(str(write_time(t)), np.array([time == t for time in times])) for t in thin]
        title = "by cutoff" if len(thin) == len(distinct) else f"by cutoff ({len(thin)} of {len(distinct):,})"
        return self._table(title, "cutoff", groups, quantiles, levels)

    def by_series(self, quantiles: Values, levels: Sequence[float]) -> TableOf:
        """Errors of each series, the worst first."""
        groups = [(self.panel.series[s].name, self.index == s) for s in np.unique(self.index)]
        table = self._table("by series, the worst first", "series", groups, quantiles, levels)
        worst = sorted(table.rows, key=lambda row: -(row[1] if isinstance(row[1], float) else 0.0))
        return TableOf(table.title, table.columns, tuple(worst[:SHOWN]))

    def by_step(self, quantiles: Values, levels: Sequence[float]) -> TableOf:
        """Errors of each step of the horizon."""
        rows = []
        steps = range(0, self.horizon, -(-self.horizon // SHOWN))
        naive = self.trivial
        middle = list(levels).index(0.5)
        truth, scale = self.truth, self.naive
        for k in steps:
            one = slice(k, k + 1)
            own = of_forecast(truth[:, one], quantiles[:, one, middle], scale)
            last = of_forecast(truth[:, one], naive["last value"][:, one], scale)
            rows.append((k + 1, own.get("mae"), own.get("smape"), last.get("mae")))
        return TableOf(
            "by step of the horizon", ("step", "MAE", "sMAPE", "MAE of the last value"), tuple(rows)
        )

    def _table(
        self,
        title: str,
        name: str,
        groups: Sequence[tuple[str, NDArray[np.bool_]]],
        quantiles: Values,
        levels: Sequence[float],
    ) -> TableOf:
        naive = self.trivial
        best = "seasonal naive" if "seasonal naive" in naive else "last value"
        rows = []
        for label, here in groups:
            own = self._of(quantiles, levels, here)
            floor = self._of(naive[best][..., None], [0.5], here)
            rows.append(
                (label, own.get("mase"), own.get("mae"), own.get("smape"), floor.get("mae"), int(here.sum()))
            )
        return TableOf(title, (name, "MASE", "MAE", "sMAPE", f"MAE of {best}", "forecasts"), tuple(rows))
