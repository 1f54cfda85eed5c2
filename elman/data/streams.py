"""A text as one long stream of units, cut into rows and chunks for truncated backpropagation.

x[t] is what the model sees, y[t] what comes next; after the end of a sentence x is the start mark, and at
the start of a document the state is reset.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.units import Unit
from elman.errors import DataError
from elman.models.marks import END, START, UNKNOWN


@dataclass(frozen=True)
class Stream:
    """Inputs x, targets y and document starts, all of one length; `characters` of the text they stand for."""

    x: NDArray[np.int64]
    y: NDArray[np.int64]
    starts: NDArray[np.bool_]
    characters: int

    def __len__(self) -> int:
        return len(self.y)

    @property
    def unknown(self) -> float:
        """The share of units that the vocabulary does not have."""
        return float((self.y == UNKNOWN).mean()) if len(self) else 0.0

    @classmethod
    def of(cls, documents: Sequence[str], unit: Unit) -> Stream:
        """The stream of a list of documents."""
        pieces = [unit.encode(document) for document in documents]
        pieces = [piece for piece in pieces if len(piece)]
        y = np.concatenate(pieces) if pieces else np.zeros(0, np.int64)
        starts = np.zeros(len(y), bool)
        starts[np.cumsum([0, *map(len, pieces[:-1])])[: len(pieces)]] = True
        before = np.concatenate([[START], y[:-1]])[: len(y)]
        ended = starts | ((before == END) if unit.name == "word" else False)
        return cls(np.where(ended, START, before), y, starts, sum(map(len, documents)))


@dataclass(frozen=True)
class Chunk:
    """One piece of the stream in every row: x, y (B, T) int64, `reset` (B, T) bool, `counted` (B, T) bool."""

    x: Tensor
    y: Tensor
    reset: Tensor
    counted: Tensor


class Chunks:
    """A stream in `batch` contiguous rows, cut every `steps` units; chunk i continues chunk i - 1.

    With `warm_up`, every row begins that many units early, uncounted, so that its state is as it would be
    in one row; without it, up to batch - 1 units at the end are left out.
    """

    def __init__(self, stream: Stream, batch: int, steps: int, *, warm_up: int = 0):
        if not len(stream):
            raise DataError("this part of the text holds no units.")
        batch = max(1, min(batch, len(stream) // 2))
        if warm_up:
            places, counted = _warm_rows(len(stream), batch, warm_up)
        else:
            length = len(stream) // batch
            places = np.arange(batch * length).reshape(batch, length)
            counted = np.ones_like(places, bool)
        self.steps = min(steps, places.shape[1])
        self._x, self._y, self._starts = (
            torch.from_numpy(part) for part in (stream.x, stream.y, stream.starts)
        )
        self._places, self._counted = torch.from_numpy(places), torch.from_numpy(counted)

    def __len__(self) -> int:
        return -(-self._places.shape[1] // self.steps)

    @property
    def rows(self) -> int:
        """Rows side by side."""
        return self._places.shape[0]

    @property
    def units(self) -> int:
        """Units that are counted in one pass."""
        return int(self._counted.sum())

    def __getitem__(self, index: int) -> Chunk:
        here = slice(index * self.steps, (index + 1) * self.steps)
        places = self._places[:, here]
        return Chunk(self._x[places], self._y[places], self._starts[places], self._counted[:, here])

    def __iter__(self) -> Iterator[Chunk]:
        return (self[index] for index in range(len(self)))


def _warm_rows(total: int, batch: int, warm_up: int) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Places (B, T) and which of them are counted: rows overlap by the warm-up, each unit counts once."""
    borders = np.linspace(0, total, batch + 1).astype(np.int64)
    begin = np.maximum(borders[:-1] - warm_up, 0)
    length = int((borders[1:] - begin).max())
    places = borders[1:, None] - length + np.arange(length)  # rows end where their part ends
    counted = places >= borders[:-1, None]
    return np.maximum(places, 0), counted & (places >= 0)
