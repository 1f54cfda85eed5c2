"""Generated pictures of coloured shapes, each with the one caption that a small grammar gives it.

    one shape      a small red circle
    two shapes     a small red circle above a large blue square        (or: left of)
    three shapes   a large green cross between a small red circle and a large blue square

The shape named first stands above or left of the other; of three in a row or in a column, the middle one is
named first and then the others from the left or from above. Sizes, colours, kinds, places and the shade of
the background are drawn by chance, so there are 36, 2,592 and 46,656 captions of one, two and three shapes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from elman.errors import DataError

SIDE = 32
"""Pixels of a picture in each direction."""

COLOURS = {
    "red": (220, 40, 40),
    "green": (40, 170, 60),
    "blue": (50, 80, 220),
    "yellow": (235, 215, 50),
    "purple": (150, 50, 170),
    "white": (250, 250, 250),
}
KINDS = ("circle", "square", "cross")
RADIUS = {"small": 3.0, "large": 4.8}

WORDS = ("a", *COLOURS, *KINDS, *RADIUS, "above", "left", "of", "between", "and")
"""Every word of the grammar."""


@dataclass(frozen=True)
class Thing:
    """One shape: what is said of it, and the place of its centre in pixels from the upper left corner."""

    size: str
    colour: str
    kind: str
    row: float
    column: float

    @property
    def name(self) -> str:
        """'a small red circle'."""
        return f"a {self.size} {self.colour} {self.kind}"


def scenes(count: int, seed: int = 0) -> tuple[NDArray[np.uint8], list[str]]:
    """`count` pictures (N, 32, 32, 3) and their captions; the same seed gives the same ones.

    Raises DataError for a count below one.
    """
    if count < 1:
        raise DataError(f"the number of scenes is a whole number from 1, not {count}.")
    random = np.random.default_rng(seed)
    pictures = np.empty((count, SIDE, SIDE, 3), np.uint8)
    captions: list[str] = []
    for place in range(count):
        things, across = _things(random, shapes=1 + int(random.integers(3)))
        pictures[place] = paint(things, background=int(random.integers(20, 100)))
        captions.append(caption(things, across))
    return pictures, captions


def _things(random: np.random.Generator, shapes: int) -> tuple[list[Thing], bool]:
    """Shapes from the left to the right or from above to below, and whether they stand side by side."""
    across = bool(random.integers(2))
    # each has a band of the picture of its own along the row, so none covers another
    width = SIDE / shapes
    things: list[Thing] = []
    for place in range(shapes):
        size = list(RADIUS)[random.integers(len(RADIUS))]
        free = max(width / 2 - RADIUS[size] - 0.5, 0.0)
        along = width * (place + 0.5) + random.uniform(-free, free)
        aside = SIDE / 2 + random.uniform(-6, 6) / (2 if shapes > 1 else 1)
        row, column = (aside, along) if across else (along, aside)
        colour, kind = list(COLOURS)[random.integers(len(COLOURS))], KINDS[random.integers(len(KINDS))]
        things.append(Thing(size, colour, kind, row, column))
    return things, across


def caption(things: list[Thing], across: bool) -> str:
    """What the grammar says of one, two or three shapes in their order."""
    names = [thing.name for thing in things]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return f"{names[0]} {'left of' if across else 'above'} {names[1]}"
    return f"{names[1]} between {names[0]} and {names[2]}"


def paint(things: list[Thing], background: int = 50) -> NDArray[np.uint8]:
    """The picture (32, 32, 3) of some shapes on a grey background; edges are smoothed."""
    fine = 4  # sample points along each side of a pixel
    steps = (np.arange(SIDE * fine) + 0.5) / fine
    rows, columns = np.meshgrid(steps, steps, indexing="ij")
    picture = np.full((SIDE, SIDE, 3), float(background))
    for thing in things:
        inside = _inside(thing, rows, columns).reshape(SIDE, fine, SIDE, fine).mean((1, 3))[..., None]
        picture += inside * (np.array(COLOURS[thing.colour]) - picture)
    return picture.round().astype(np.uint8)


def _inside(thing: Thing, rows: NDArray[np.float64], columns: NDArray[np.float64]) -> NDArray[np.bool_]:
    down, right = np.abs(rows - thing.row), np.abs(columns - thing.column)
    radius = RADIUS[thing.size]
    if thing.kind == "circle":
        return down**2 + right**2 <= radius**2
    if thing.kind == "square":
        return np.maximum(down, right) <= radius * 0.886  # of the area of the circle
    return (np.minimum(down, right) <= 0.4 * radius) & (np.maximum(down, right) <= radius)
