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

HELD, HELD_LOW, HELD_SUMS = 0.2, 0.35, 0.5
"""Of the second-level cache, up to which a matrix in parts is taken to lie there beside all that passes; the
second in a step with one tile of rows, which takes no longer than to split what it meets; the third for
weight gradients, whose matrix is new for every block."""

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
    others, those of steps with fewer than `few_rows`.

    `held` are the shares of the cache up to which a matrix is taken to lie there: over many steps, in each
    step, and for weight gradients.
    """

    bulk: Products
    stepped: Products
    few: Products | None = None
    few_rows: int = 0
    held: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def of(self, columns: int, depth: int, *, stepped: bool) -> Products:
        """Those with a matrix of this size."""
        return _held(self.stepped if stepped else self.bulk, columns, depth, self.held[stepped])

    def of_sums(self, columns: int, depth: int) -> Products:
        """Those that make weight gradients, from so many columns and steps of rows at a time."""
        return _held(self.bulk, columns, depth, self.held[2])


def _held(usual: Products, columns: int, depth: int, share: float) -> Products:
    """The usual products, or those whose matrix comes from far if its parts take more than a share of the
    cache."""
    far = usual.name == TILES and 4 * usual.size(columns, depth) > share * jit.host().cache
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
    held = HELD, HELD_LOW if rows <= amx.EDGE else HELD, HELD_SUMS
    if ragged and rows > tall:
        return Choice(tiles, tiles, registers, tall, held=held)
    return Choice(tiles, tiles if rows >= tall and not ragged else registers, held=held)
