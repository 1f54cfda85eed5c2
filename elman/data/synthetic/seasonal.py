"""Generated monthly series: a level, a trend and two waves of a year, with noise of known size."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from elman.errors import DataError


def seasonal(
    series: int, steps: int, seed: int = 0, *, season: int = 12, noise: float = 0.1
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(values, curves), both (series, steps): what is measured, and the same without its noise.

    Every series has its own size (1 to 100), level, trend, and waves of `season` and half of it. The noise
    is normal; its standard deviation is `noise` times the size of the series. Knowing the curve is the best
    that a forecast can do: its mean absolute error is `seasonal_optimum` sizes.
    """
    if series < 1 or steps < 2 * season:
        raise DataError(f"at least 1 series of {2 * season} steps, not {series} of {steps}.")
    random = np.random.default_rng(seed)
    size = 10 ** random.uniform(0, 2, (series, 1))
    time = np.arange(steps)[None]
    curve = random.uniform(3, 6, (series, 1)) + random.uniform(-0.01, 0.03, (series, 1)) * time
    for k in (1, 2):
        height = random.uniform(0.3, 1.0, (series, 1)) / k
        phase = random.uniform(0, 2 * math.pi, (series, 1))
        curve = curve + height * np.sin(2 * math.pi * k * time / season + phase)
    values = curve + noise * random.standard_normal(curve.shape)
    return values * size, curve * size


def seasonal_optimum(noise: float = 0.1) -> float:
    """Mean absolute error of the curve itself, in sizes: the mean of |n| for normal noise."""
    return noise * math.sqrt(2 / math.pi)
