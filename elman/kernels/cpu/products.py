"""The compiled matrix products, and which of them a call multiplies with."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

import numpy as np

from elman.kernels.cpu import amx, gemm, jit, team
from elman.kernels.cpu.emit import kind

PATIENCE = 1e-4
"""Seconds that a thread waits for another before it offers its processor to somebody else."""
LOOKS = 2_000
"""Looks that tell how long one takes: a pause is ten cycles of some processors, 140 of others."""

FLOAT32, FLOAT64, TILES, BFLOAT16 = "float32", "float64", "float32 in tiles", "bfloat16"
"""Products in registers, of float32 or float64; and on tiles, of float32 in parts or of bfloat16."""
PARTS = {TILES: 3, BFLOAT16: 1}
"""Parts of a number that tiles multiply."""

TALL, TALL_NEAR = 16, 8
"""Rows of a thread from which on tiles are faster than registers in a step, the second where its weights take
a small part of the second-level cache: a tile takes the time of its rows, but no less than reading what
they meet does."""

MANY = 64
"""Rows of a thread in all steps from which on it pays to pack weights for tiles, which takes longer."""


class Products:
    """The compiled matrix products of one kind: whether they are on `tiles`, bytes of a packed `weight`, and
    the `size` of (columns, depth) packed, in elements of the numbers that rows have."""

    def __init__(self, name: str):
        self.tiles = name in PARTS
        self.size: Callable[[int, int], int]
        if self.tiles:
            parts = PARTS[name]
            self.code = jit.compiled(amx.text(parts), f"products of {name}")
            self.size, self.weight = partial(amx.packed_size, parts=parts), 2 * parts
        else:
            own = kind(8 if name == FLOAT64 else 4)
            self.code = jit.compiled(gemm.text(own), f"products of {name}", plain=True)
            self.size, self.weight = partial(gemm.packed_size, own), own.bytes
        self.product = self.code.address("product")
        self.pack = self.code.address("pack")


class Work:
    """What goes around products: the division of work among threads, which is the same for all of them."""

    def __init__(self) -> None:
        code = products(FLOAT32).code
        self.pack_item = code.address("pack_item")
        self.pack_items = code.address("pack_items")
        self.team = code.address("team")
        self.together = code.address("together")
        self._looks = code.address("looks")

    @cached_property
    def patience(self) -> int:
        """How often a thread looks for another before it gives way."""
        looks, given = team.Call(self._looks), np.array([LOOKS, 0], dtype=np.int64)
        taken = []
        for _ in range(3):
            begin = time.perf_counter()
            looks(given.ctypes.data)
            taken.append(time.perf_counter() - begin)
        return int(PATIENCE / min(taken) * LOOKS)


@dataclass(frozen=True)
class Choice:
    """The products of a call: those over many steps at once, those of each step, and, where rows end before
    others, those of steps with fewer than `few_rows`."""

    bulk: Products
    stepped: Products
    few: Products | None = None
    few_rows: int = 0


@lru_cache(maxsize=4)
def products(name: str) -> Products:
    """The products of a kind, compiled once."""
    return Products(name)


@lru_cache(maxsize=1)
def work() -> Work:
    """The division of work."""
    return Work()


def choice(
    bytes_each: int, rounded: bool, rows: int, rows_of_all: int, *, near: bool, ragged: bool
) -> Choice:
    """Which products serve a thread with so many rows in a step, at most where they are `ragged`, and so many
    in all steps.

    Tiles serve float32 where there are rows enough; `near` says whether a step's weights lie in the cache.
    So a result depends on the sizes and the number of threads alone, not on who shares what.
    """
    if rounded:
        return Choice(products(BFLOAT16), products(BFLOAT16))
    if bytes_each == 8:
        return Choice(products(FLOAT64), products(FLOAT64))
    registers, tall = products(FLOAT32), TALL_NEAR if near else TALL
    if not amx.available() or rows_of_all < MANY:
        return Choice(registers, registers)
    tiles = products(TILES)
    if rows < tall or (ragged and rows == tall):
        return Choice(tiles, registers)
    return Choice(tiles, tiles, registers, tall) if ragged else Choice(tiles, tiles)
