"""The lag between two series: whether one is the other, so many steps later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

EQUAL = 0.98
"""Share of targets that have to be an input for it to be called the same series."""

FIT = 1e-4
"""Part of the deviation of a target that a straight line may leave, to call it the same series."""

DISTINCT = 4
"""Different numbers that a series needs to be recognised."""


def copied_lags(targets: Any, sequences: Mapping[Any, Tensor], ends: Sequence[int]) -> dict[Any, int]:
    """The lag at which targets (B, T) are inputs, for each sequence of which they are; 1 is the next step."""
    found: dict[Any, int] = {}
    for key, value in sequences.items():
        if not isinstance(targets, Tensor) or targets.dim() < 2 or targets.shape[:2] != value.shape[:2]:
            continue
        inside = torch.arange(value.shape[1])[None] < torch.tensor(ends)[:, None]
        lag = same_series(value.cpu(), targets.cpu(), value.shape[1] - 2, inside)
        if lag is not None:
            found[key] = lag
    return found


def same_series(x: Tensor, y: Tensor, most: int, inside: Tensor | None = None) -> int | None:
    """The lag k with y[:, t] = x[:, t + k], up to a straight line for numbers; None without.

    Of several, the next step comes first, then the nearest, later before earlier.
    """
    if x.is_floating_point() != y.is_floating_point():
        return None
    inside = torch.ones(x.shape[:2], dtype=torch.bool) if inside is None else inside
    steps = x.shape[1]
    for lag in sorted(range(-most, most + 1), key=lambda k: (k != 1, abs(k), -k)):
        since, until = max(0, -lag), steps - max(0, lag)
        valid = inside[:, since:until] & inside[:, since + lag : until + lag]
        one, other = x[:, since + lag : until + lag], y[:, since:until]
        if int(valid.sum()) < 6:
            continue
        one, other = one[valid].reshape(int(valid.sum()), -1), other[valid].reshape(int(valid.sum()), -1)
        if any(
            same_column(one[:, k], other[:, m]) for k in range(one.shape[1]) for m in range(other.shape[1])
        ):
            return lag
    return None


def same_column(one: Tensor, other: Tensor) -> bool:
    """Whether two columns are the same symbols, or the same numbers up to a straight line."""
    if not other.is_floating_point():
        if one.is_floating_point() or other.unique().numel() < 3:
            return False
        return float((one == other).double().mean()) >= EQUAL
    if not one.is_floating_point():
        return False
    one, other = one.double(), other.double()
    if other.unique().numel() < DISTINCT or not (one.isfinite().all() and other.isfinite().all()):
        return False
    a, b = one - one.mean(), other - other.mean()
    if float(a.norm()) == 0.0:
        return False
    rest = b - a * (a @ b / (a @ a))
    return float(rest.norm()) <= FIT * float(b.norm())
