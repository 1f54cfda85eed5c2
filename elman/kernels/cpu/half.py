"""One compiled direction of a plan, and the tables by which a thread reaches what it works on."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
from torch import Tensor

from elman.kernels.cpu import jit
from elman.kernels.cpu.kernel import Kernel


class Half:
    """One direction, compiled when it is first run."""

    def __init__(self, kernel: Kernel, name: str):
        self.kernel, self.name = kernel, name

    @cached_property
    def run(self) -> int:
        """The address of the whole, from the first block to the last."""
        return self._code.address("run")

    @cached_property
    def block(self) -> int:
        """The address of a block alone."""
        return self._code.address("block")

    @cached_property
    def _code(self) -> jit.Code:
        return jit.compiled(self.kernel.text, self.name)


class Table:
    """One thread's table: 64-bit entries by name; names that the kernel does not read are passed over.

    Args:
        array: the entries, to begin with; None: zeros.
    """

    def __init__(self, half: Half, array: np.ndarray | None = None):
        self.entries = half.kernel.table.entries
        self.array_ = np.zeros(len(self.entries), dtype=np.int64) if array is None else array

    @property
    def address(self) -> int:
        """Where it lies."""
        return self.array_.ctypes.data

    def value(self, name: str, value: int) -> None:
        index = self.entries.get(name)
        if index is not None:
            self.array_[index] = value

    def copy(self, name: str, other: Table) -> None:
        index = other.entries.get(name)
        if index is not None:
            self.value(name, int(other.array_[index]))


class Entries(dict[str, int]):
    """What a call adds to the entries of its tables, by name: addresses and strides of what it is given."""

    def pointer(self, name: str, tensor: Tensor) -> None:
        """A tensor in one piece, or a vector that stands for all times and rows."""
        self[name] = tensor.data_ptr()

    def array(self, name: str, tensor: Tensor) -> None:
        """A (T, B, size) tensor of any strides in time and batch."""
        time, row = _along(name)
        self[name] = tensor.data_ptr()
        self[time], self[row], _ = tensor.stride()

    def rows(self, name: str, tensor: Tensor) -> None:
        """A (B, size) tensor of any stride in the batch."""
        _, row = _along(name)
        self[name] = tensor.data_ptr()
        self[row], _ = tensor.stride()


@lru_cache(maxsize=1024)
def _along(name: str) -> tuple[str, str]:
    """The entries of an array's strides, in time and from row to row."""
    return f"{name}.time", f"{name}.row"
