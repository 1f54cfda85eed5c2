"""A trained forecaster, ready to use: judged on files, and forecasts beyond their end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import Field
from torch import nn

from elman.data.panel import Panel, Places, Spread, Values, View
from elman.data.refusals import Refusals
from elman.data.series import Reading
from elman.data.tables import kind_to_write, table_bytes
from elman.data.times import Frequency, calendar_names, write_time
from elman.errors import DataError
from elman.models.forecaster import Forecaster
from elman.tasks.forecast_options import ForecastOptions, irregular
from elman.tasks.forecast_problem import build, forecasting, read, units
from elman.tasks.forecast_results import Judging, cutoffs
from elman.tasks.task import Metrics, PredictOptions, Run


class ForecastPredictOptions(PredictOptions):
    """What `elman predict RUN FILE` of a forecaster can be told."""

    windows: int | None = Field(
        None, ge=1, description="Forecast from so many earlier cutoffs instead, with what happened beside it."
    )
    stride: int | None = Field(None, ge=1, description="With --windows: steps between cutoffs.")


class ForecastRun(Run):
    """A run of the task forecast."""

    model: Forecaster
    options: ForecastOptions

    def restore(self, saved: Mapping[str, Any]) -> None:
        """Frequency, view and spreads."""
        self.frequency = Frequency(**saved["frequency"])
        self.view = View(**saved["view"])
        self._series: dict[str, list[float]] = dict(saved["series"])
        self._known = [np.array(part, np.float64) for part in saved["known"]]

    def build(self) -> nn.Module:
        """The model, without its weights yet."""
        return build(self.options, self.cell, self.view)

    def read(self, files: Sequence[str | Path], encoding: str = "utf-8", skip_bad: bool = False) -> Reading:
        """Series of files that are like those of the training."""
        options = self.options.model_copy(update={"encoding": encoding})
        return read(options, Refusals(skip_bad), irregular(options, self.cell), list(files), self.frequency)

    def panel(self, reading: Reading) -> Panel:
        """The series as flat arrays."""
        cycles = calendar_names(self.frequency) if self.options.calendar else ()
        margin = (self.options.horizon or 1) + 1
        panel = Panel.of(reading.series, self.frequency, margin, cycles, self.options.log)
        if not self.view.masked and any(series.missing for series in reading.series):
            first = next(series for series in reading.series if series.missing)
            at = int(np.nonzero(np.isnan(first.values))[0][0])
            raise DataError(
                f"{first.where(at)}: the series {first.name} has no value for {write_time(first.times[at])}, "
                f"and those that {self.folder.path} learned from had none missing; fill it in, or train on "
                "series with missing values."
            )
        return panel

    def spread(self, panel: Panel, until: Places) -> Spread:
        """Spreads of known series as they were in training, of others from their first `until` steps."""
        found = Spread.of(panel, until)
        mean, std, size = found.mean.copy(), found.std.copy(), found.size.copy()
        for at, series in enumerate(panel.series):
            if series.name in self._series:
                mean[at], std[at], size[at] = self._series[series.name][:3]
        return replace(
            found, mean=mean, std=std, size=size, known_mean=self._known[0], known_std=self._known[1]
        )

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics of forecasts from cutoff to cutoff through files, floors beside them.

        A series that the run learned from is judged behind the parts that training and choice of the
        model have seen, any other one from its first full context on.
        """
        reading = self.read(files, encoding, skip_bad)
        panel, options = self.panel(reading), self.options
        horizon = options.horizon or 1
        first = np.minimum(options.context or 2, np.maximum(panel.length - horizon, 1))
        for at in range(len(panel.series)):
            seen = self._seen(panel, at)
            first[at] = seen if seen is not None else first[at]
        index, cutoff = cutoffs(first, panel.length, horizon, options.stride or horizon, options.windows)
        if not len(index):
            raise DataError(
                f"no series of {', '.join(map(str, files))} has {horizon} steps to be judged by behind those "
                "that it was trained on."
            )
        in_units = None
        if options.metric_scale == "train":
            in_units = units(panel, first)
            for at, series in enumerate(panel.series):
                if series.name in self._series:
                    in_units[at] = self._series[series.name][3]
        judging = Judging(panel, index, cutoff, horizon, options.season or 1, in_units)
        spread = self.spread(panel, first)
        quantiles = forecasting(options, self.model, self.view, spread)(panel, index, cutoff)
        return {**judging.metrics(quantiles, options.levels), "floors": judging.floors()}

    def _seen(self, panel: Panel, at: int) -> int | None:
        """Steps of a series that training has seen; None for a series that is new."""
        series = panel.series[at]
        if series.name not in self._series:
            return None
        mean, seen = self._series[series.name][0], int(self._series[series.name][4])
        if seen >= len(series):
            return None
        # a name alone does not make it the same series
        start = panel.start[at]
        own = panel.values[start : start + seen]
        return seen if abs(np.nanmean(own) - mean) < 0.5 * (np.nanstd(own) + 1e-9) else None

    def forecast(
        self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False
    ) -> list[dict[str, Any]]:
        """Forecasts beyond the end of each series: rows as `predict_file` writes them."""
        return self._rows(files, encoding, skip_bad, None, None)

    def backtest(
        self, *files: str | Path, windows: int, stride: int | None = None, encoding: str = "utf-8"
    ) -> list[dict[str, Any]]:
        """Forecasts from `windows` earlier cutoffs, with what happened in the column `actual`."""
        return self._rows(files, encoding, False, windows, stride)

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: Any) -> bytes:
        """A table of forecasts: series, cutoff, time, step, forecast, lower and upper or quantiles."""
        assert path is not None
        kind = kind_to_write(out)
        rows = self._rows((path,), options.encoding, options.skip_bad, options.windows, options.stride)
        return table_bytes(kind, list(rows[0]), rows)

    def _rows(
        self,
        files: Sequence[str | Path],
        encoding: str,
        skip_bad: bool,
        most: int | None,
        stride: int | None,
    ) -> list[dict[str, Any]]:
        return self.ahead(self.read(files, encoding, skip_bad), most, stride)

    def ahead(
        self, reading: Reading, most: int | None = None, stride: int | None = None
    ) -> list[dict[str, Any]]:
        """Forecasts of series that were read, series after series; `most`: from so many earlier cutoffs."""
        panel = self.panel(reading)
        horizon = self.options.horizon or 1
        if most is None:
            index, cutoff = np.arange(len(panel.series)), panel.length - 1
            self._future_is_known(panel, horizon)
        else:
            low = np.full(len(panel.series), 2)
            index, cutoff = cutoffs(low, panel.length, horizon, stride or horizon, most)
            if not len(index):
                raise DataError(f"no series has {horizon + 2} steps, so there is no earlier cutoff.")
        spread = self.spread(panel, np.array([cutoff[index == s].min() + 1 if (index == s).any() else 1
                                              for s in range(len(panel.series))]))  # fmt: skip
        found = forecasting(self.options, self.model, self.view, spread)(panel, index, cutoff)
        truth = None if most is None else panel.truth(index, cutoff, horizon)
        return self._table(reading, panel, index, cutoff, found, truth)

    def _future_is_known(self, panel: Panel, horizon: int) -> None:
        """Raise DataError where rows of known future inputs are missing behind the end."""
        if not self.options.future:
            return
        for series, until, length in zip(panel.series, panel.known_until, panel.length, strict=True):
            if until < length + horizon:
                raise DataError(
                    f"{series.places[0][0]}: a forecast of {horizon} steps of the series {series.name} needs "
                    f"{' and '.join(self.options.future)} of the {horizon} steps after "
                    f"{write_time(series.times[length - 1])}, and {until - length} are there; add rows with "
                    f"their time and an empty {series.target}."
                )

    def _table(
        self,
        reading: Reading,
        panel: Panel,
        index: Places,
        cutoff: Places,
        found: Values,
        truth: Values | None,
    ) -> list[dict[str, Any]]:
        options, rows = self.options, []
        levels, columns = options.levels, reading.columns
        several, named = len(columns.value) > 1, any(series.id for series in panel.series)
        for place, (which, last) in enumerate(zip(index, cutoff, strict=True)):
            series = panel.series[which]
            times = series.times[last + 1 : last + 1 + found.shape[1]]
            if len(times) < found.shape[1]:
                times = np.concatenate(
                    [times, self.frequency.after(series.times, found.shape[1] - len(times))]
                )
            for step, values in enumerate(found[place]):
                row: dict[str, Any] = {columns.id or "id": series.id} if named else {}
                row |= {"target": series.target} if several else {}
                row |= {"cutoff": write_time(series.times[last]), "time": write_time(times[step])}
                row |= {"step": step + 1, "forecast": float(values[levels.index(0.5)])}
                if len(levels) > 1:
                    row |= {"lower": float(values[0]), "upper": float(values[-1])}
                if len(levels) > 3:
                    row |= {f"q{level:g}": float(v) for level, v in zip(levels, values, strict=True)}
                if truth is not None:
                    actual = truth[place, step]
                    row["actual"] = None if np.isnan(actual) else float(actual)
                rows.append(row)
        return rows
