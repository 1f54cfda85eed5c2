"""`forecast`: how time series go on, from tables with columns of times and values."""

from __future__ import annotations

from dataclasses import replace

from elman.cells.lookup import cell_from
from elman.data.refusals import Refusals
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.models.forecaster import further_inputs
from elman.tasks.forecast_options import SHAPING, ForecastOptions, check, irregular, settle
from elman.tasks.forecast_problem import ForecastProblem, counts_only, divide, epochs, generated, read
from elman.tasks.forecast_run import ForecastPredictOptions, ForecastRun
from elman.tasks.options import as_before
from elman.tasks.task import Headline, Task

_OF_FILES = ("valid", "test", "time", "value", "id", "future", "time_format")
"""Options that have a meaning for files only."""

_COLUMNS = {"time": ["time"], "value": ["value"], "id": "id"}
"""What they are settled to for generated series, so that the command of a run can be given again."""


class Forecast(Task):
    """Time series: values of the next steps, as numbers or as distributions."""

    name = "forecast"
    feeds_only_x = False
    summary = "how time series go on: points, quantiles or distributions"
    Options = ForecastOptions
    PredictOptions = ForecastPredictOptions
    Run = ForecastRun
    headlines = (
        Headline("mase", "MASE", "{:.4f}"),
        Headline("mae", "MAE"),
        Headline("rmse", "RMSE"),
        Headline("mse", "MSE"),
        Headline("smape", "sMAPE", "{:.3f}"),
        Headline("pinball", "pinball"),
        Headline("coverage", "coverage", "{:.1%}", best="high"),
    )
    saved_as = "series.json"

    def prepare(
        self, options: ForecastOptions, cell: Cell | None, refusals: Refusals, before: ForecastRun | None
    ) -> ForecastProblem:
        """Series from files, or the generated ones, with every option settled."""
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            cell = cell or before.cell
        cell = cell or cell_from(options.cell)
        check(options, cell)
        further_inputs(cell, options.layers or 1)
        curves = None
        if options.files:
            reading = read(options, refusals, irregular(options, cell), options.files)
        else:
            for name in _OF_FILES:
                if getattr(options, name) not in (None, [], _COLUMNS.get(name)):
                    raise OptionError(f"--{name.replace('_', '-')} has no effect on generated series.")
            reading, curves = generated(options.seed)
        if options.output == "negative_binomial":
            counts_only(reading)
        if options.calendar and reading.frequency.unit == "number":
            raise OptionError("--calendar needs dates, and the times of these series are numbers.")
        horizon = options.horizon or reading.frequency.horizon
        bounds = divide(reading, options, horizon, refusals)
        settled = settle(options, reading, int(bounds.train.max()), int((bounds.test - bounds.valid).sum()))
        problem = ForecastProblem(settled, cell, reading, bounds, refusals, curves)
        if before is not None:
            # the model was made for series that are seen in its way
            problem.view = replace(before.view, context=settled.context or 2)
        learner = problem.learner(problem.model())  # to count what it would be given
        if not len(learner.checks[0]):
            raise DataError(
                f"the validation part has no {horizon} steps to forecast; give a larger --split or a smaller "
                "--horizon."
            )
        if settled.epochs is None:
            problem.options = settled.model_copy(update={"epochs": epochs(len(learner))})
        return problem


ForecastRun.task = Forecast()
