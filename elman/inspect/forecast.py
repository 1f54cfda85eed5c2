"""A forecast as it goes on from what was measured, with its interval where the model gives one."""

from __future__ import annotations

from typing import Any

import numpy as np
from pydantic import Field

from elman.data.times import write_time
from elman.errors import OptionError, RunError
from elman.inspect.picture import Picture, Theme
from elman.tasks.forecast_problem import generated
from elman.tasks.forecast_run import ForecastRun
from elman.tasks.options import Options
from elman.tasks.task import Run


class ForecastPictureOptions(Options):
    """Options of `inspect RUN forecast`."""

    file: str | None = Field(None, description="A file of series. (default: that of training)")
    series: int = Field(1, ge=1, description="Which series of the file, from 1.")
    history: int = Field(60, ge=1, le=5000, description="Measured steps that are shown, the last ones.")


def forecasts(run: Run) -> bool:
    """Whether a run forecasts series."""
    return isinstance(run, ForecastRun)


def forecast(run: Run, options: ForecastPictureOptions) -> Picture:
    """The last steps of a series and what the model expects after them.

    Raises RunError for a run of another task, OptionError for a series that is not there.
    """
    if not isinstance(run, ForecastRun):
        raise RunError(f"{run.folder.path} forecasts nothing.")
    files = [options.file] if options.file is not None else run.options.files
    reading = run.read(files) if files else generated(run.options.seed)[0]
    if options.series > len(reading.series):
        raise OptionError(f"--series {options.series}: there are {len(reading.series)} series.")
    series = reading.series[options.series - 1]
    rows = run.ahead(reading)
    count = len(rows) // len(reading.series)
    rows = rows[(options.series - 1) * count : options.series * count]
    values = np.asarray(series.values, np.float64)
    shown = values[-options.history :]
    times = series.times[len(values) - len(shown) : len(values)]
    expected = [float(row["forecast"]) for row in rows]
    spread = "lower" in rows[0]
    step = run.frequency.name
    sentence = (
        f"After {write_time(times[-1])}, where {series.name} is {shown[-1]:.4g}, the model expects "
        f"{expected[0]:.4g} a {step} later and {expected[-1]:.4g} after {len(rows)} {step}s"
    )
    if spread:
        last = rows[-1]
        sentence += f", there with an interval from {last['lower']:.4g} to {last['upper']:.4g}"
    data = {
        "series": series.name,
        "times": [write_time(time) for time in times],
        "values": [None if np.isnan(value) else float(value) for value in shown],
        "forecast": rows,
        "step": step,
    }

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        past = np.arange(1 - len(shown), 1)
        ahead = np.arange(1, len(rows) + 1)
        axes.plot(past, shown, color=theme.ink, lw=1.4, label="measured")
        axes.plot([0, *ahead], [shown[-1], *expected], color=theme.series[0], ls="--", marker=".",
                  label="forecast")  # fmt: skip
        if spread:
            low, high = [row["lower"] for row in rows], [row["upper"] for row in rows]
            axes.fill_between(ahead, low, high, color=theme.series[0], alpha=0.2, lw=0, label="interval")
        axes.axvline(0, color=theme.soft, lw=0.8, ls=":")
        axes.set_xlabel(f"{step}s after {write_time(times[-1])}")
        axes.set_ylabel(series.name)
        axes.legend(fontsize=8)

    return Picture("forecast", "What is expected", f"{sentence}.", data, draw, (8.0, 3.8))
