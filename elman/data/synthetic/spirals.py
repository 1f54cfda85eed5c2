"""Points on three interleaved spirals: no straight line tells them apart.

After K. J. Lang and M. J. Witbrock, "Learning to tell two spirals apart", 1988, with three arms.
"""

from __future__ import annotations

import numpy as np

from elman.errors import DataError

ARMS = ("first", "second", "third")
TURNS = 1.0
SPREAD = 0.02
"""Deviation of the points from their arm; neighbouring arms are at least 0.2 apart but at the centre."""


def spirals(count: int, seed: int = 0) -> list[tuple[float, float, str]]:
    """`count` points (x, y, arm) with coordinates from about -1 to 1; the same seed gives the same points.

    Raises DataError for a count below one.
    """
    if count < 1:
        raise DataError(f"the number of points is a whole number from 1, not {count}.")
    random = np.random.default_rng(seed)
    arms = random.integers(len(ARMS), size=count)
    along = 0.1 + 0.9 * np.sqrt(random.random(count))
    angle = 2 * np.pi * (TURNS * along + arms / len(ARMS))
    points = along[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    points += random.normal(0, SPREAD, points.shape)
    return [(float(x), float(y), ARMS[arm]) for (x, y), arm in zip(points, arms, strict=True)]
