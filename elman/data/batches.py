"""Ragged examples in batches of similar length, in an order that epoch and seed decide alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

WINDOW = 50
"""Batches that are shuffled together before they are sorted by length: short rows meet short ones, and
which ones they meet changes from epoch to epoch."""


class Buckets:
    """Batches of an epoch as arrays of example indices; the same epoch gives the same batches.

    Args:
        lengths: steps of each example.
        batch: examples in a batch.
        seed: of the order.
        steps: where the longest examples would make a batch of more steps, padding included, batches are
            cut into smaller ones, so that one sequence of 100,000 steps among short ones costs only itself;
            lengths are then put together alike in every epoch. None: no bound.
    """

    def __init__(self, lengths: Sequence[int], batch: int, seed: int = 0, steps: int | None = None):
        self.lengths = np.asarray(lengths, np.int64)
        self.batch, self.seed = batch, seed
        self.steps = steps if steps is not None and self.lengths.max(initial=0) * batch > steps else None
        # the number of batches has to be one for all epochs: what is cut is decided on sorted lengths
        self._shapes = self._cut(np.argsort(-self.lengths, kind="stable"))
        self._epoch: tuple[int, list[NDArray[np.int64]]] = (-1, [])

    def __len__(self) -> int:
        return len(self._shapes)

    def _cut(self, order: NDArray[np.int64]) -> list[int]:
        """Sizes of the batches, longest examples first."""
        sizes, at = [], 0
        while at < len(order):
            longest = max(int(self.lengths[order[at]]), 1)
            most = self.batch if self.steps is None else max(1, min(self.batch, self.steps // longest))
            sizes.append(min(most, len(order) - at))
            at += sizes[-1]
        return sizes

    def of(self, epoch: int) -> list[NDArray[np.int64]]:
        """The batches of an epoch."""
        if self._epoch[0] != epoch:
            self._epoch = (epoch, self._draw(epoch))
        return self._epoch[1]

    def _draw(self, epoch: int) -> list[NDArray[np.int64]]:
        chance = np.random.default_rng([self.seed, epoch])
        if self.steps is not None:
            # equal lengths change places, so batches differ; the shapes stay
            order = np.lexsort((chance.random(len(self.lengths)), -self.lengths))
            cuts = np.cumsum(self._shapes)[:-1]
            batches = np.split(order, cuts)
        else:
            order = chance.permutation(len(self.lengths))
            size = self.batch * WINDOW
            windows = [order[at : at + size] for at in range(0, len(order), size)]
            ordered = np.concatenate([w[np.argsort(-self.lengths[w], kind="stable")] for w in windows])
            batches = [ordered[at : at + self.batch] for at in range(0, len(ordered), self.batch)]
        return [batches[place] for place in chance.permutation(len(batches))]


def in_order(lengths: Sequence[int], batch: int) -> Iterator[NDArray[np.int64]]:
    """Batches for judging: longest first, each example once."""
    order = np.argsort(-np.asarray(lengths, np.int64), kind="stable")
    return (order[at : at + batch] for at in range(0, len(order), batch))


def pad(
    rows: Sequence[NDArray[np.int64]] | Sequence[NDArray[np.float32]] | Sequence[NDArray[np.bool_]],
    steps: int | None = None,
) -> Tensor:
    """Rows (T_i, ...) as one tensor (B, T, ...), zeros behind each; the zeros are never to be counted."""
    steps = max([len(row) for row in rows], default=0) if steps is None else steps
    whole = np.zeros((len(rows), steps, *rows[0].shape[1:]), rows[0].dtype)
    for place, row in enumerate(rows):
        whole[place, : len(row)] = row
    return torch.from_numpy(whole)
