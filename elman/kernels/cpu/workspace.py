"""Memory that is used again: a pool of blocks that does not depend on what the heap does with free memory.

A tensor's block returns to the pool when the last tensor on it dies, so two forward passes may come before a
backward pass, and layers overlap. What only kernels see is borrowed and given back.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

_POOLED = 1 << 18
"""Bytes from which a tensor's block is worth keeping; the heap is good at smaller ones."""
_ALIGNED = 4096
"""Blocks begin with a page: a register loaded across two cache lines takes twice the time."""
_LARGE = 1 << 20
"""Bytes from which a block gets large pages: the processor finds their addresses in fewer places."""
_LARGE_PAGE = 1 << 21
_ADVISE_LARGE = 14
"""Linux: `MADV_HUGEPAGE`."""
_FREE = 1 << 31
"""Bytes that wait in the pool at most."""


class Block:
    """Memory as bytes, and where it begins."""

    __slots__ = ("address", "memory")

    def __init__(self, memory: np.ndarray):
        self.memory, self.address = memory, memory.ctypes.data

    def tensor(self, dtype: torch.dtype) -> Tensor:
        """A flat tensor on it."""
        return torch.frombuffer(self.memory, dtype=dtype)


_lock = threading.RLock()  # a block may be returned while another is being taken
_free: dict[int, list[Block]] = {}
_waiting = 0


class _Lease(np.ndarray):
    """The memory of a block, which returns to the pool when the last tensor on it dies."""

    block: Block | None = None  # numpy makes views of its own, without one

    def __del__(self) -> None:
        if self.block is not None:
            give_back(self.block)


def empty(size: int, dtype: torch.dtype) -> Tensor:
    """A flat tensor of `size` elements with whatever was there before."""
    width = dtype.itemsize
    if size * width < _POOLED:
        return torch.empty(size, dtype=dtype)
    block = borrow(size * width)
    lease = block.memory.view(_Lease)
    lease.block = block
    return torch.frombuffer(lease, dtype=dtype, count=size)


def over_time(dtype: torch.dtype, steps: int, batch: int, size: int) -> Tensor:
    """A tensor (steps, batch, size), batch first in memory, with whatever was there before."""
    shape, strides = (steps, batch, size), (size, steps * size, 1)
    if steps * batch * size * dtype.itemsize < _POOLED:
        return torch.empty_strided(shape, strides, dtype=dtype)
    return empty(steps * batch * size, dtype).as_strided(shape, strides)


@lru_cache(maxsize=1024)
def _rounded(size: int) -> int:
    """A size in steps of an eighth of a power of two, so that blocks of similar size are one."""
    step = 1 << max((size - 1).bit_length() - 4, 12)
    return -(-size // step) * step


def borrow(size: int) -> Block:
    """At least so many bytes, with whatever was there before, until they are given back."""
    global _waiting
    size = _rounded(size)
    with _lock:
        blocks = _free.get(size)
        if blocks:
            _waiting -= size
            return blocks.pop()
    return Block(_new(size))


def give_back(block: Block) -> None:
    """Nobody reads or writes it any more."""
    global _waiting
    size = block.memory.nbytes
    with _lock:
        if _waiting + size <= _FREE:
            _waiting += size
            _free.setdefault(size, []).append(block)


def _new(size: int) -> np.ndarray:
    """New memory; of a large piece the system is told that large pages are better."""
    large = size >= _LARGE and sys.platform == "linux"
    page = _LARGE_PAGE if large else _ALIGNED
    span = -(-size // page) * page
    whole = np.empty(span + page, dtype=np.uint8)
    begin = -whole.ctypes.data % page
    if large:
        place = ctypes.c_void_p(whole.ctypes.data + begin)
        ctypes.CDLL(None).madvise(place, ctypes.c_size_t(span), _ADVISE_LARGE)
    return whole[begin : begin + size]


def release() -> None:
    """Give everything that waits back to the system."""
    global _waiting
    with _lock:
        _free.clear()
        _waiting = 0
