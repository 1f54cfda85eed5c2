"""Dropout over time with masks by counter (`noise.py`): one kernel on a CPU, torch's operations elsewhere.

Shapes: T time, B batch.
"""

from __future__ import annotations

import importlib
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor

from elman.kernels import noise
from elman.kernels.choice import has_kernel, plain

_MORE = 64
"""Units behind the last whose images a kernel may read: the lanes of a register at most."""


def drop(x: Tensor, key: int, rate: float, *, changes: bool) -> Tensor:
    """x (T, B, features), each element zero with probability `rate`, else divided by 1 - rate.

    With `changes` each step has a mask of its own, else a row has one for all. Masks depend on `key`, row,
    unit and step alone.
    """
    if x.dim() == 3 and plain(x) and has_kernel("dropout", x.dtype):
        dropped = _Dropout.apply(x, key, rate, changes)
        assert isinstance(dropped, Tensor)  # torch does not say so
        return dropped
    return by_torch(x, key, rate, changes=changes)


def by_torch(x: Tensor, key: int, rate: float, *, changes: bool) -> Tensor:
    """The same in torch's operations."""
    steps, batch, units = x.shape
    rows = torch.arange(batch, device=x.device)[None, :]
    step = torch.arange(steps, device=x.device)[:, None] if changes else torch.zeros_like(rows)
    mask = noise.dropout_mask(key, rows, step, units, rate)
    # where, not a product: what is dropped may be infinite
    return torch.where(mask > 0, x * mask.to(x.dtype), torch.zeros((), dtype=x.dtype, device=x.device))


class _Dropout(torch.autograd.Function):
    """It is linear, so its derivative is itself, drawn again."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, key: int, rate: float, changes: bool) -> Tensor:
        ctx.drawn = key, rate, changes
        run = importlib.import_module("elman.kernels.cpu.dropout").run
        return run(x, _images(x.shape[2]), key, rate, changes=changes)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        key, rate, changes = ctx.drawn
        return drop(gradient, key, rate, changes=changes), None, None, None


@lru_cache(maxsize=64)
def _images(units: int) -> Tensor:
    """What the numbers of units are mixed to."""
    return noise.mix_tensor(torch.arange(units + _MORE, dtype=torch.int32))
