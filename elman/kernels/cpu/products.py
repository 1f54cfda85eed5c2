"""The compiled matrix products, and which of them a call multiplies with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial

from elman.kernels.cpu import amx, gemm, jit
from elman.kernels.cpu.emit import kind

FLOAT32, FLOAT64, TILES, FAR, BFLOAT16 = (
    "float32",
    "float64",
    "float32 in tiles",
    "far float32 in tiles",
    "bfloat16",
)
"""Products in registers, of float32 or float64; and on tiles, of float32 in parts, with weights that are
packed in parts or, as they come from far away, whole; or of bfloat16."""
PARTS = {TILES: 3, FAR: 3, BFLOAT16: 1}
"""Parts of a number that tiles multiply."""

HELD, HELD_LOW = 0.2, 0.35
"""Of the second-level cache, up to which a matrix in parts is taken to lie there beside all that passes; the
second in a step with one tile of rows, which takes no longer than to split what it meets."""

TALL, TALL_NEAR, TALL_RAGGED = 12, 8, 16
"""Rows of a thread from which on tiles are faster than registers in a step, the second where its weights take
a small part of the second-level cache: a tile takes the time of its rows, but no less than reading what
they meet does. The third where rows end before others, so that steps change from one to the other."""

MANY = 64
"""Rows of a thread in all steps from which on it pays to pack weights for tiles, which takes longer."""


class Products:
    """The compiled matrix products of one kind: whether they are on `tiles`, bytes of a packed `weight`, and
    the `size` of (columns, depth) packed, in elements of the numbers that rows have."""

    def __init__(self, name: str):
        self.name, self.tiles = name, name in PARTS
        self.size: Callable[[int, int], int]
        if self.tiles:
            parts, whole = PARTS[name], name == FAR
            text = amx.text(parts, whole)
            self.size = partial(amx.packed_size, parts=parts, whole=whole)
            self.weight = 4 if whole else 2 * parts
        else:
            own = kind(8 if name == FLOAT64 else 4)
            text = gemm.text(own)
            self.size, self.weight = partial(gemm.packed_size, own), own.bytes
        self.code = jit.compiled(text, f"products of {name}", plain=True)
        self.product = self.code.address("product")
        self.pack = self.code.address("pack")


@dataclass(frozen=True)
class Choice:
    """The products of a call: those over many steps at once, those of each step, and, where rows end before
    others, those of steps with fewer than `few_rows`. `low` are steps of no more rows than a tile has."""

    bulk: Products
    stepped: Products
    few: Products | None = None
    few_rows: int = 0
    low: bool = False

    def of(self, columns: int, depth: int, *, stepped: bool) -> Products:
        """Those with a matrix of this size."""
        usual = self.stepped if stepped else self.bulk
        held = (HELD_LOW if stepped and self.low else HELD) * jit.host().cache
        far = usual.name == TILES and 4 * usual.size(columns, depth) > held
        return products(FAR) if far else usual


@lru_cache(maxsize=5)
def products(name: str) -> Products:
    """The products of a kind, compiled once."""
    return Products(name)


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
    registers = products(FLOAT32)
    if not amx.available() or rows_of_all < MANY:
        return Choice(registers, registers)
    tiles = products(TILES)
    tall = TALL_NEAR if near else TALL_RAGGED if ragged else TALL
    low = rows <= amx.EDGE
    if ragged:
        return Choice(tiles, tiles, registers, tall, low) if rows > tall else Choice(tiles, registers)
    return Choice(tiles, tiles if rows >= tall else registers, low=low)
