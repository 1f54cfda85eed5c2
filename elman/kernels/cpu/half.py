"""One compiled direction of a plan, and the tables by which a thread reaches what it works on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import numpy as np
from torch import Tensor

from elman.kernels.cpu import jit
from elman.kernels.cpu.kernel import Kernel


class Half:
    """One direction, compiled when it is first run."""

    def __init__(self, kernel: Kernel, name: str):
        self.kernel, self.name = kernel, name

    def numbers(self, resets: bool) -> tuple[str, ...]:
        """Names of the numbers that a call gives, in order: begins of memory, `resets` if there are any, and
        how masks are drawn."""
        return self._numbers[resets]

    @cached_property
    def _numbers(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        memory = ("saved", "scratch", "packed", "sums")[: 4 if self.kernel.reverse else 3]
        words = ("key", "rate", "scale", "steps")
        noise = [f"noise.{k}.{word}" for k in range(len(self.kernel.noise)) for word in words]
        return (*memory, *noise), (*memory, "resets", *noise)

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


class Entries(NamedTuple):
    """What a call adds to the entries of its tables: `numbers`, and where `tensors` begin.

    `names` are those of the numbers, then those of the tensors. Of a tensor (T, B, size) also its strides in
    time and from row to row are entries, of one (B, size) that from row to row; a vector stands for all times
    and rows.
    """

    names: tuple[str, ...]
    numbers: list[int]
    tensors: list[Tensor]

    def strides(self) -> Iterator[tuple[str, int]]:
        """Entries that hold a stride."""
        for name, tensor in zip(self.names[len(self.numbers) :], self.tensors, strict=True):
            yield from zip((f"{name}.time", f"{name}.row")[3 - tensor.dim() :], tensor.stride(), strict=False)
