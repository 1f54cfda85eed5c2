"""Metrics of forecasts, over forecasts W of H steps each; values that were not measured do not count.

Sources: sMAPE and MASE as in the M4 competition (Makridakis et al. 2020), MASE from Hyndman and Koehler
2006, the pinball loss from Koenker and Bassett 1978.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


def _mean(errors: Values, known: NDArray[np.bool_]) -> float:
    """Mean of the known errors; NaN where there are none."""
    return float(errors[known].mean()) if known.any() else float("nan")


def mae(y: Values, forecast: Values) -> float:
    """Mean absolute error of forecasts (W, H)."""
    return _mean(np.abs(y - forecast), ~np.isnan(y))


def mse(y: Values, forecast: Values) -> float:
    """Mean squared error of forecasts (W, H)."""
    return _mean((y - forecast) ** 2, ~np.isnan(y))


def smape(y: Values, forecast: Values) -> float:
    """Symmetric mean absolute percentage error, 0 to 200: the mean of 200 |y - f| / (|y| + |f|).

    Two zeros are no error.
    """
    size = np.abs(y) + np.abs(forecast)
    errors = 200 * np.abs(y - forecast) / np.where(size > 0, size, 1)
    return _mean(errors, ~np.isnan(y))


def naive_error(history: Values, season: int) -> float:
    """What MASE divides by: the mean absolute change from a season before; NaN where nothing changes."""
    if len(history) <= season:
        season = 1
    changes = np.abs(history[season:] - history[:-season])
    changes = changes[~np.isnan(changes)]
    return float(changes.mean()) if len(changes) and changes.mean() > 0 else float("nan")


def mase(y: Values, forecast: Values, naive: Values) -> float:
    """Mean absolute scaled error; `naive` (W,) is `naive_error` of each forecast's series.

    Series in which nothing changes have no scale and do not count; NaN where no series counts.
    """
    errors = np.abs(y - forecast) / naive[:, None]
    return _mean(errors, ~np.isnan(errors))


def pinball(y: Values, quantiles: Values, levels: Sequence[float]) -> float:
    """Mean pinball loss of quantiles (W, H, Q)."""
    short = y[..., None] - quantiles
    level = np.asarray(levels)
    losses = np.maximum(level * short, (level - 1) * short)
    return _mean(losses.mean(-1), ~np.isnan(y))


def coverage(y: Values, lower: Values, upper: Values) -> float:
    """The share of values within their interval, ends included."""
    return _mean(((y >= lower) & (y <= upper)).astype(np.float64), ~np.isnan(y))


def of_forecast(
    y: Values,
    forecast: Values,
    naive: Values,
    *,
    unit: Values | None = None,
    quantiles: Values | None = None,
    levels: Sequence[float] = (),
) -> dict[str, float | int]:
    """Every metric that forecasts have, by name.

    Args:
        y, forecast: (W, H); `naive` (W,) as in `mase`.
        unit: (W,) what mae, mse, rmse and pinball are counted in, such as the standard deviation of the
            training part of each series; None = the values as they are.
        quantiles: (W, H, Q) at `levels`, lowest and highest being the interval.

    Metrics that are not defined (MASE of a series in which nothing changes) are left out.
    """
    in_units = np.ones(len(y)) if unit is None else unit
    scaled, predicted = y / in_units[:, None], forecast / in_units[:, None]
    found: dict[str, float | int] = {
        "mae": mae(scaled, predicted),
        "rmse": mse(scaled, predicted) ** 0.5,
        "mse": mse(scaled, predicted),
        "smape": smape(y, forecast),
        "mase": mase(y, forecast, naive),
    }
    if quantiles is not None and len(levels) > 1:
        found["pinball"] = pinball(scaled, quantiles / in_units[:, None, None], levels)
        found["coverage"] = coverage(y, quantiles[..., 0], quantiles[..., -1])
    found = {name: value for name, value in found.items() if not np.isnan(value)}
    return found | {"forecasts": len(y), "values": int((~np.isnan(y)).sum())}
