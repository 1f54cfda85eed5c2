"""Memory that is used again: a pool of blocks that does not depend on what the heap does with free memory.

A block returns to the pool when the last tensor on it dies, so two forward passes may come before a
backward pass, and layers overlap.
"""

from __future__ import annotations

import ctypes
import sys
import threading

import numpy as np
import torch
from torch import Tensor

_POOLED = 1 << 18
"""Bytes from which a block is worth keeping; the heap is good at smaller ones."""
_ALIGNED = 4096
"""Blocks begin with a page: a register loaded across two cache lines takes twice the time."""
_LARGE = 1 << 20
"""Bytes from which a block gets large pages: the processor finds their addresses in fewer places."""
_LARGE_PAGE = 1 << 21
_ADVISE_LARGE = 14
"""Linux: `MADV_HUGEPAGE`."""
_FREE = 1 << 31
"""Bytes that wait in the pool at most."""

_lock = threading.RLock()  # a block may be returned while another is being taken
_free: dict[int, list[np.ndarray]] = {}
_waiting = 0


class _Lease(np.ndarray):
    """The memory of a block, which returns to the pool when the last tensor on it dies."""

    block: np.ndarray | None = None  # numpy makes views of its own, without one

    def __del__(self) -> None:
        if self.block is not None:
            _give(self.block)


def empty(size: int, dtype: torch.dtype) -> Tensor:
    """A flat tensor of `size` elements with whatever was there before."""
    width = dtype.itemsize
    if size * width < _POOLED:
        return torch.empty(size, dtype=dtype)
    block = _take(_rounded(size * width))
    lease = block.view(_Lease)
    lease.block = block
    return torch.frombuffer(lease, dtype=dtype, count=size)


def over_time(dtype: torch.dtype, steps: int, batch: int, size: int) -> Tensor:
    """A tensor (steps, batch, size), batch first in memory, with whatever was there before."""
    shape, strides = (steps, batch, size), (size, steps * size, 1)
    if steps * batch * size * dtype.itemsize < _POOLED:
        return torch.empty_strided(shape, strides, dtype=dtype)
    return empty(steps * batch * size, dtype).as_strided(shape, strides)


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
    if size >= _LARGE and sys.platform == "linux":
        return _in_large_pages(size)
    whole = np.empty(size + _ALIGNED, dtype=np.uint8)
    begin = -whole.ctypes.data % _ALIGNED
    return whole[begin : begin + size]


def _in_large_pages(size: int) -> np.ndarray:
    """New memory, of which the system is told that large pages are better; it may think otherwise."""
    span = -(-size // _LARGE_PAGE) * _LARGE_PAGE
    whole = np.empty(span + _LARGE_PAGE, dtype=np.uint8)
    begin = -whole.ctypes.data % _LARGE_PAGE
    place = ctypes.c_void_p(whole.ctypes.data + begin)
    ctypes.CDLL(None).madvise(place, ctypes.c_size_t(span), _ADVISE_LARGE)
    return whole[begin : begin + size]


def _give(block: np.ndarray) -> None:
    global _waiting
    size = block.nbytes
    with _lock:
        if _waiting + size <= _FREE:
            _waiting += size
            _free.setdefault(size, []).append(block)


def release() -> None:
    """Give everything that waits back to the system."""
    global _waiting
    with _lock:
        _free.clear()
        _waiting = 0
