"""The options of `forecast`, and how they are settled from the data."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from elman.data.dividing import USUAL
from elman.data.series import Columns, Reading
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.models.forecaster import takes_time
from elman.tasks.options import TrainingOptions, time_scales

STEPS = 1500
"""Training steps that the default number of epochs comes to."""

MANY = 25_000
"""Steps of test parts from which on not every step is a cutoff, unless --stride says so."""


class ForecastOptions(TrainingOptions):
    """What `elman train forecast` can be told."""

    valid: str | None = Field(None, description="File with the rows of the validation part, behind FILE.")
    test: str | None = Field(None, description="File with the rows of the test part, after all others.")
    split: str = Field(
        USUAL, description="Shares of train/valid/test by time, or rest/48/48: steps of valid and test."
    )
    lr: float = Field(5e-3, gt=0, description="Learning rate.")
    horizon: int | None = Field(  # type: ignore[assignment]
        None, ge=1, description="Steps to forecast. (default: by the frequency)"
    )
    memory: str | None = Field(None, description="Memory that gates start with, as LO/HI steps: 2/200.")
    time: list[str] = Field([], description="Column of times; several, such as year and month, make one.")
    value: list[str] = Field([], description="Column to forecast (repeatable), or all.")
    id: str | None = Field(None, description="Column that says which series a row belongs to.")
    future: list[str] = Field([], description="Column of numbers known of the future too (repeatable).")
    time_format: str | None = Field(None, description="How times are written: %d/%m/%Y.")
    gaps: Literal["refuse", "fill", "skip"] = Field(
        "refuse",
        description="Missing steps: refuse (but fill those of rows left out), fill (missing values), skip "
        "(rows count as steps).",
    )
    calendar: bool = Field(False, description="Hour, weekday, day and month as known future inputs.")
    season: int | None = Field(None, ge=1, description="Steps of a season; 1: none. (default: by frequency)")
    context: int | None = Field(None, ge=2, description="Steps that are read. (default: by the data)")
    mode: Literal["direct", "recursive"] = Field(
        "direct", description="All steps at once, or one after the other, each reading the one before."
    )
    output: Literal["point", "quantiles", "normal", "student", "negative_binomial"] = Field(
        "point", description="point, quantiles, normal, student or negative_binomial."
    )
    quantiles: list[float] = Field(
        [], description="Quantile to forecast (repeatable; 0.5 among them). (default: 0.1, 0.5 and 0.9)"
    )
    loss: Literal["mse", "mae", "huber"] | None = Field(
        None, description="With --output point: mse, mae or huber. (default: mae)"
    )
    center: Literal["last", "mean", "season", "none"] | None = Field(
        None, description="Values are relative to the last one, the mean, the last season, or none."
    )
    scale: Literal["window", "series", "none"] | None = Field(
        None, description="Values are divided by the spread of the window, of the series, or not."
    )
    log: bool = Field(False, description="Learn the logarithms of the values.")
    lags: int | None = Field(
        None, ge=0, description="Latest values on a linear path beside the network. (default: a season)"
    )
    burn_in: int | None = Field(
        None, ge=0, description="First steps of a window that count no loss. (default: a quarter)"
    )
    stateful: bool = Field(False, description="Rows follow the series, nothing shuffled, states handed on.")
    windows: int | None = Field(None, ge=1, description="Cutoffs of the backtest, the latest. (default: all)")
    stride: int | None = Field(None, ge=1, description="Steps between cutoffs. (default: 1, or the horizon)")
    metric_scale: Literal["none", "train"] = Field(
        "none", description="train: errors in standard deviations of each series' training part."
    )

    @property
    def time_scales(self) -> tuple[float, float] | None:
        """`memory` as two numbers."""
        return time_scales(self.memory, "memory")

    @property
    def columns(self) -> Columns:
        """The columns that were named."""
        return Columns(tuple(self.time), tuple(self.value), self.id, tuple(self.future), self.time_format)

    @property
    def levels(self) -> list[float]:
        """The quantiles that are forecast; a point is one."""
        return [0.5] if self.output == "point" else self.quantiles

    def shares(self) -> tuple[float | None, float, float]:
        """`split` as (train, valid, test); train None: valid and test are steps."""
        parts = self.split.split("/")
        try:
            if len(parts) != 3:
                raise ValueError
            first = None if parts[0] == "rest" else float(parts[0])
            valid, test = float(parts[1]), float(parts[2])
        except ValueError:
            raise OptionError(
                f"--split is three shares of train/valid/test, such as 80/10/10, or steps of valid and test, "
                f"such as rest/48/48, not {self.split}."
            ) from None
        if valid <= 0 or test < 0 or (first is not None and first <= 0):
            raise OptionError(f"--split {self.split} leaves a part empty; train and valid need some steps.")
        return first, valid, test


SHAPING = (
    "cell", "hidden", "layers", "horizon", "context", "season", "lags", "center", "scale", "log", "mode",
    "output", "quantiles", "future", "calendar", "stateful", "gaps",
)  # fmt: skip
"""Options that the shape of the model or its way to see a series depends on."""


def check(options: ForecastOptions, cell: Cell) -> None:
    """Raise OptionError for options that contradict each other or have no effect."""
    if options.loss is not None and options.output != "point":
        raise OptionError(f"--loss has no effect with --output {options.output}, which has its own.")
    if options.quantiles and options.output == "point":
        raise OptionError("--quantiles has no effect with --output point; use --output quantiles.")
    for level in options.quantiles:
        if not 0 < level < 1:
            raise OptionError(f"--quantiles are between 0 and 1, not {level:g}.")
    if options.quantiles and 0.5 not in options.quantiles:
        raise OptionError("--quantiles need 0.5 among them: the median is the forecast.")
    if options.mode == "recursive" and options.output == "quantiles":
        raise OptionError(
            "--mode recursive draws futures step by step and --output quantiles has nothing to draw from; "
            "use normal, student or negative_binomial, or --mode direct."
        )
    if options.output == "negative_binomial" and (options.log or options.center not in (None, "none")):
        raise OptionError("--output negative_binomial counts from zero: leave out --log and --center.")
    if options.stateful and options.scale == "window":
        raise OptionError("--stateful has no windows to take a scale from; use --scale series.")
    if options.stateful and options.mode == "recursive":
        raise OptionError("--stateful goes with --mode direct; a recursive forecast reads windows.")
    if options.stateful and options.burn_in is not None:
        raise OptionError("--burn-in has no effect with --stateful, where every step counts.")
    if (options.valid or options.test) and options.split != USUAL:
        raise OptionError("--split has no effect where --valid or --test are files of their own.")
    if (options.valid is not None) != (options.test is not None) and options.test is None:
        raise OptionError("--valid FILE needs --test FILE, with the rows that come after.")
    if options.center == "season" and options.season == 1:
        raise OptionError("--center season needs a --season of more than 1 step.")
    if options.horizon is not None and options.mode == "direct" and options.horizon > 2000:
        raise OptionError(f"--horizon {options.horizon} is too far for --mode direct; use --mode recursive.")


def settle(options: ForecastOptions, reading: Reading, longest: int, judged: int) -> ForecastOptions:
    """Every option that was left open; steps of the longest training part and of all test parts."""
    seasons = reading.frequency.seasons if reading.regular and options.gaps != "skip" else ()
    season = options.season or (seasons[0] if seasons else 1)
    horizon = options.horizon or reading.frequency.horizon
    if season == 1 and options.center == "season":
        raise OptionError("--center season needs a --season: none follows from the times of these series.")
    context = options.context or min(max(3 * horizon, 2 * season, 24), 512)
    context = max(2, min(context, longest - 1))
    counts = options.output == "negative_binomial"
    center = options.center or ("none" if counts else "last")
    lags = options.lags if options.lags is not None else min(season if season > 1 else 0, context)
    scale = options.scale or ("series" if options.stateful else "window")
    quantiles = sorted(set(options.quantiles)) or ([] if options.output == "point" else [0.1, 0.5, 0.9])
    # generated series have no file whose columns could be named
    columns = reading.columns if options.files else Columns()
    return options.model_copy(
        update={
            "horizon": horizon,
            "season": season,
            "context": context,
            "center": center,
            "scale": scale,
            "lags": lags,
            "quantiles": quantiles,
            "loss": options.loss or ("mae" if options.output == "point" else None),
            "burn_in": None if options.stateful else min(_or(options.burn_in, context // 4), context - 1),
            "stride": options.stride or (1 if judged < MANY else horizon),
            "time": list(columns.time),
            "value": list(columns.value),
            "id": columns.id,
            "hidden": options.hidden or 32,
            "layers": options.layers or 1,
            "dropout": options.dropout or 0.0,
            "batch": options.batch or 32,
        }
    )


def _or(value: int | None, otherwise: int) -> int:
    return otherwise if value is None else value


def irregular(options: ForecastOptions, cell: Cell) -> bool:
    """Whether times of any distance are taken as they are."""
    return takes_time(cell) and options.gaps == "refuse"
