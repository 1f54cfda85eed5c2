"""Series with every choice made: the problem that `forecast` trains on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np
from torch import nn

from elman.data.panel import Panel, Places, Spread, Values, View
from elman.data.refusals import Refusals
from elman.data.series import Columns, Reading, Series, read_series
from elman.data.synthetic.seasonal import seasonal
from elman.data.times import Frequency, calendar_names, write_time
from elman.equations.cell import Cell
from elman.errors import DataError
from elman.models.forecast_outputs import forecast_output
from elman.models.forecaster import Forecaster, ForecasterShape, takes_time
from elman.tasks.forecast_learner import ForecastLearner, StatefulLearner
from elman.tasks.forecast_options import STEPS, ForecastOptions
from elman.tasks.forecast_results import Judging, cutoffs
from elman.tasks.forecasting import Forecasting
from elman.tasks.task import Description, Metrics, Problem, TableOf

GENERATED = (24, 180, 0.1)
"""Series, steps and noise of the data set that ships."""

NOTES = 5
"""Notes of the reading that a description tells."""

LEAST = 4
"""Steps of a training part, the horizon aside."""


@dataclass(frozen=True, eq=False)
class Bounds:
    """Where the parts of each series end: steps [0, train), [train, valid), [valid, test), all (S,)."""

    train: Places
    valid: Places
    test: Places


def generated(seed: int) -> tuple[Reading, list[Values]]:
    """The series that ship, and their curves without noise."""
    count, steps, noise = GENERATED
    values, curves = seasonal(count, steps, seed, noise=noise)
    month = np.datetime64("2010-01", "M") + np.arange(steps).astype("timedelta64[M]")
    times = month.astype("datetime64[s]")
    places = [("generated", line) for line in range(2, steps + 2)]
    nothing, parts = np.zeros((steps, 0)), np.zeros(steps, np.int64)
    series = [
        Series(f"series {k + 1}", "value", times, row, nothing, places, parts) for k, row in enumerate(values)
    ]
    return Reading(series, Columns(("time",), ("value",), "id"), Frequency("month", 1.0)), list(curves)


def divide(reading: Reading, options: ForecastOptions, horizon: int, refusals: Refusals) -> Bounds:
    """Where the parts of each series end; series that are too short are refused and leave the reading."""
    first, valid_share, test_share = options.shares()
    total = (first or 0.0) + valid_share + test_share
    kept: list[Series] = []
    bounds: list[tuple[int, int, int]] = []
    for series in reading.series:
        steps = len(series)
        if options.test is not None:
            test = int((series.parts == 2).sum())
            valid = int((series.parts == 1).sum()) or max(horizon, round(0.1 * (steps - test)))
        elif first is None:
            valid, test = int(valid_share), int(test_share)
        else:
            test = round(steps * test_share / total) if test_share else 0
            valid = round(steps * valid_share / total)
            valid, test = max(valid, horizon), max(test, horizon) if test_share else 0
        train = steps - valid - test
        if train < LEAST:
            refusals.refuse(
                f"{series.where(0)}: the series {series.name} has {steps:,} steps, too few for {valid:,} of "
                f"validation, {test:,} of test and at least {LEAST} to learn from; give a smaller --horizon "
                f"(now {horizon}) or another --split."
            )
            continue
        kept.append(series)
        bounds.append((train, train + valid, steps))
    if not kept:
        raise DataError(f"no series can be learned from; the last: {refusals.sentences[-1]}")
    reading.series = kept
    train, valid, test = np.array(bounds).T
    return Bounds(train, valid, test)


class ForecastProblem(Problem):
    """Series, how they are seen, and where they are divided."""

    options: ForecastOptions

    def __init__(
        self,
        options: ForecastOptions,
        cell: Cell,
        reading: Reading,
        bounds: Bounds,
        refusals: Refusals,
        curves: Sequence[Values] | None = None,
    ):
        self.options, self.cell, self.reading, self.bounds = options, cell, reading, bounds
        self.refusals, self.curves = refusals, curves
        self.horizon = options.horizon or 1
        cycles = calendar_names(reading.frequency) if options.calendar else ()
        self.panel = Panel.of(reading.series, reading.frequency, self.horizon + 1, cycles, options.log)
        self.spread = Spread.of(self.panel, bounds.train)
        self.view = view_of(options, reading, cell, self.panel)
        self.units = units(self.panel, bounds.train)
        self._judged: dict[str, Values] = {}

    def facts(self) -> dict[str, Any]:
        """Names of the files, a digest of all values and times, and counts."""
        return {
            "data": ", ".join(self.options.files) or "generated monthly series",
            "digest": self._digest,
            "equations": str(self.cell),
            "series": len(self.reading.series),
            "steps": int(self.panel.length.sum()),
        }

    @cached_property
    def _digest(self) -> str:
        found = hashlib.sha256()
        for series in self.reading.series:
            found.update(f"{series.id}\0{series.target}\0".encode())
            found.update(np.ascontiguousarray(series.values).tobytes())
            found.update(np.ascontiguousarray(series.times).tobytes())
        return found.hexdigest()[:16]

    def saved(self) -> dict[str, Any]:
        """How series are read and seen: frequency, view, spreads of the known series."""
        spread, names = self.spread, [series.name for series in self.reading.series]
        columns = zip(spread.mean, spread.std, spread.size, self.units, self.bounds.valid, strict=True)
        return {
            "frequency": asdict(self.reading.frequency),
            "view": asdict(self.view),
            "series": {name: list(map(float, row)) for name, row in zip(names, columns, strict=True)},
            "known": [spread.known_mean.tolist(), spread.known_std.tolist()],
            "digest": self._digest,
        }

    def describe(self) -> Description:
        """Series, their frequency, parts, missing values and what was done to them."""
        reading, bounds, panel = self.reading, self.bounds, self.panel
        lengths = panel.length
        steps = (
            f"{lengths[0]:,} steps"
            if lengths.min() == lengths.max()
            else f"{lengths.min():,} to {lengths.max():,} steps (median {int(np.median(lengths)):,})"
        )
        times = [series.times[[0, len(series) - 1]] for series in reading.series]
        low, high = min(t[0] for t in times), max(t[1] for t in times)
        columns = reading.columns
        checked = len(self._part("valid").index)
        facts = {
            "series": f"{len(lengths):,} of {steps}, {' and '.join(columns.value)}",
            "times": f"{write_time(low)} to {write_time(high)}, "
            + (f"every {reading.frequency.name}" if reading.regular else "irregular")
            + ("" if columns.time or self.curves is not None else " (no column of times: rows are counted)"),
            "season": f"{self.options.season} steps" if (self.options.season or 1) > 1 else "none",
            "forecast": f"{self.horizon} steps from the last {self.options.context}"
            + (", states carried on" if self.options.stateful else ""),
            "train": f"{int(bounds.train.sum()):,} steps",
            "valid": f"{int((bounds.valid - bounds.train).sum()):,} steps, {checked:,} forecasts",
        }
        if (bounds.test > bounds.valid).any():
            count = len(self._part("test").index)
            facts["test"] = f"{int((bounds.test - bounds.valid).sum()):,} steps, {count:,} forecasts"
        levels = self.options.levels
        if len(levels) > 1:
            facts["interval"] = (
                f"quantiles {levels[0]:g} to {levels[-1]:g}: {levels[-1] - levels[0]:.0%} of the values "
                "should lie in it"
            )
        return Description({**facts, **self._noticed()}, refused=self.refusals.sentences)

    def _noticed(self) -> dict[str, str]:
        """What is not as in every series: missing and constant values, known inputs, what was done."""
        reading, facts = self.reading, dict[str, str]()
        missing = sum(series.missing for series in reading.series)
        if missing:
            share = missing / max(1, int(self.panel.length.sum()))
            facts["missing values"] = f"{missing:,} ({share:.1%}), masked; the last measured one stands in"
        if self.view.columns:
            cycles = calendar_names(reading.frequency) if self.options.calendar else ()
            facts["known of the future"] = ", ".join([*reading.columns.future, *cycles])
        constant = [s.name for s in reading.series if np.nanmin(s.values) == np.nanmax(s.values)]
        if constant:
            more = ", ..." if len(constant) > 1 else ""
            facts["constant series"] = f"{len(constant):,} ({constant[0]}{more})"
        notes = list(dict.fromkeys(reading.notes))
        facts |= {f"note {number}": note for number, note in enumerate(notes[:NOTES], 1)}
        if len(notes) > NOTES:
            facts["more notes"] = f"{len(notes) - NOTES:,}"
        return facts

    def model(self) -> Forecaster:
        """A new forecaster."""
        return build(self.options, self.cell, self.view)

    def forecasting(self, model: Forecaster) -> Forecasting:
        """A model with all that it needs."""
        return forecasting(self.options, model, self.view, self.spread)

    def learner(self, model: nn.Module) -> ForecastLearner:
        """Windows, or rows that follow the series."""
        assert isinstance(model, Forecaster)
        options = self.options
        kind = StatefulLearner if options.stateful else ForecastLearner
        part = self._part("valid")
        return kind(
            self.forecasting(model),
            self.panel,
            self.bounds.train,
            (part.index, part.cutoff),
            self.units,
            batch=options.batch or 32,
            burn_in=options.burn_in or 0,
            seed=options.seed,
        )

    def _part(self, name: str) -> Judging:
        """The forecasts by which a part is judged."""
        bounds, options = self.bounds, self.options
        first, end = (bounds.train, bounds.valid) if name == "valid" else (bounds.valid, bounds.test)
        most = options.windows if name == "test" else None
        index, cutoff = cutoffs(first, end, self.horizon, options.stride or self.horizon, most)
        in_units = self.units if options.metric_scale == "train" else None
        return Judging(self.panel, index, cutoff, self.horizon, options.season or 1, in_units)

    def _parts(self) -> dict[str, Judging]:
        parts = {name: self._part(name) for name in ("valid", "test")}
        return {name: part for name, part in parts.items() if len(part.index)}

    def floors(self) -> dict[str, dict[str, Metrics]]:
        """Last value, seasonal naive, drift and mean."""
        return {name: part.floors() for name, part in self._parts().items()}

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        """Metrics of every forecast of each part."""
        assert isinstance(model, Forecaster)
        found: dict[str, Metrics] = {}
        for name, part in self._parts().items():
            quantiles = self.forecasting(model)(self.panel, part.index, part.cutoff)
            self._judged[name] = quantiles  # findings tell of the same forecasts
            found[name] = part.metrics(quantiles, self.options.levels)
            if self.curves is not None:
                found[name]["optimum"] = self._optimum(part, self.curves)
        return found

    def _optimum(self, part: Judging, curves: Sequence[Values]) -> Metrics:
        """Metrics of knowing the curve of generated series: what is left is their noise."""
        ahead = part.cutoff[:, None] + np.arange(1, self.horizon + 1)
        truth = np.stack(curves)[part.index[:, None], ahead]
        return part.metrics(truth[..., None], [0.5])

    def summary(self) -> str:
        """The model in a line."""
        options = self.options
        return (
            f"{self.cell.name}, {options.layers} x {options.hidden}, {options.mode}, {options.output}, "
            f"{options.context} steps to {options.horizon}"
            + (f", {options.lags} lags" if options.lags else "")
            + (", stateful" if options.stateful else "")
        )

    def findings(self, model: nn.Module) -> Mapping[str, Any]:
        """Errors by cutoff, by step of the horizon and by series."""
        assert isinstance(model, Forecaster)
        name, part = list(self._parts().items())[-1]
        quantiles = self._judged.get(name)
        if quantiles is None:
            quantiles = self.forecasting(model)(self.panel, part.index, part.cutoff)
        levels = self.options.levels
        found: dict[str, TableOf] = {"by_cutoff": part.by_cutoff(quantiles, levels)}
        if self.horizon > 1:
            found["by_step"] = part.by_step(quantiles, levels)
        if len(self.reading.series) > 1:
            found["by_series"] = part.by_series(quantiles, levels)
        return found


def units(panel: Panel, until: Places) -> Values:
    """Standard deviation (S,) of the first `until` values of each series, as the user has them."""
    found = []
    for start, steps in zip(panel.start, until, strict=True):
        values = panel.back(panel.values[start : start + steps])
        spread = np.nanstd(values) if (~np.isnan(values)).any() else 0.0
        found.append(spread if spread > 0 else 1.0)
    return np.array(found)


def view_of(options: ForecastOptions, reading: Reading, cell: Cell, panel: Panel) -> View:
    """How a forecaster with these options sees these series."""
    recursive = options.mode == "recursive"
    return View(
        horizon=1 if recursive else options.horizon or 1,
        context=options.context or 2,
        season=options.season or 1,
        lags=options.lags or 0,
        center=options.center or "last",
        scale=options.scale or "window",
        recursive=recursive,
        masked=any(series.missing for series in reading.series),
        timed=not reading.regular and takes_time(cell),
        columns=panel.known.shape[1],
    )


def build(options: ForecastOptions, cell: Cell, view: View) -> Forecaster:
    """A forecaster without weights yet."""
    output = forecast_output(options.output, options.levels, options.loss or "mae")
    shape = ForecasterShape(
        inputs=view.inputs,
        hidden=options.hidden or 32,
        layers=options.layers or 1,
        horizon=view.horizon,
        parameters=output.parameters,
        known=view.known,
        lags=view.lags,
        located=output.located,
    )
    return Forecaster(
        cell, shape, dropout=options.regularisation, init=options.init, memory=options.time_scales
    )


def forecasting(options: ForecastOptions, model: Forecaster, view: View, spread: Spread) -> Forecasting:
    """A model with all that it needs to forecast."""
    output = forecast_output(options.output, options.levels, options.loss or "mae")
    return Forecasting(
        model, output, view, spread, options.horizon or 1, options.levels, options.stateful, options.seed
    )


def counts_only(reading: Reading) -> None:
    """Raise DataError at the first value that is no count."""
    for series in reading.series:
        values = series.values
        bad = np.nonzero(~np.isnan(values) & ((values < 0) | (values != np.round(values))))[0]
        if len(bad):
            raise DataError(
                f"{series.where(int(bad[0]))} has the {series.target} {values[bad[0]]:g}, which is no count; "
                "--output negative_binomial is for counts, student or normal for other values."
            )


def epochs(steps: int) -> int:
    """Epochs of so many steps that come to about STEPS; each ends with a validation, so they are not many."""
    return max(1, min(40, round(STEPS / steps)))


def read(
    options: ForecastOptions,
    refusals: Refusals,
    irregular: bool,
    files: Sequence[Any],
    frequency: Frequency | None = None,
) -> Reading:
    """Series from files, as the options say."""
    return read_series(
        files,
        refusals,
        options.columns,
        encoding=options.encoding,
        gaps=options.gaps,
        irregular=irregular,
        frequency=frequency,
        later=(options.valid, options.test) if files is options.files else (),
    )
