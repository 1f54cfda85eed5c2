"""Memory that is used again: a pool of blocks that does not depend on what the heap does with free memory.

A block returns to the pool when the last tensor on it dies, so two forward passes may come before a
backward pass, and layers overlap.
"""

from __future__ import annotations

import math
import threading
import weakref

import numpy as np
import torch
from torch import Tensor

_POOLED = 1 << 18
"""Bytes from which a block is worth keeping; the heap is good at smaller ones."""
_ALIGNED = 4096
"""Blocks begin with a page: a register loaded across two cache lines takes twice the time."""
_FREE = 1 << 31
"""Bytes that wait in the pool at most."""

_lock = threading.RLock()  # a block may be returned while another is being taken
_free: dict[int, list[np.ndarray]] = {}
_waiting = 0


def empty(size: int, dtype: torch.dtype) -> Tensor:
    """A flat tensor of `size` elements with whatever was there before."""
    width = dtype.itemsize
    if size * width < _POOLED:
        return torch.empty(size, dtype=dtype)
    base = _take(_rounded(size * width))
    lease = base[-base.ctypes.data % _ALIGNED :]
    weakref.finalize(lease, _give, base).atexit = False
    return torch.frombuffer(lease, dtype=torch.uint8)[: size * width].view(dtype)


def shaped(dtype: torch.dtype, *shape: int) -> Tensor:
    """A tensor of this shape with whatever was there before."""
    return empty(math.prod(shape), dtype).view(shape)


def _rounded(size: int) -> int:
    """A size in steps of an eighth of a power of two, so that blocks of similar size are one."""
    step = 1 << max((size - 1).bit_length() - 4, 12)
    return -(-size // step) * step


def _take(size: int) -> np.ndarray:
    global _waiting
    with _lock:
        blocks = _free.get(size)
        if blocks:
            _waiting -= size
            return blocks.pop()
    return np.empty(size + _ALIGNED, dtype=np.uint8)


def _give(base: np.ndarray) -> None:
    global _waiting
    size = base.nbytes - _ALIGNED
    with _lock:
        if _waiting + size <= _FREE:
            _waiting += size
            _free.setdefault(size, []).append(base)


def release() -> None:
    """Give everything that waits back to the system."""
    global _waiting
    with _lock:
        _free.clear()
        _waiting = 0
