"""Who computes what: the rows of a batch dealt to threads, and each thread's steps cut into blocks.

The rows of a part lie longest first, packed step after step: its arrays hold valid steps only. One thread
computes a part and needs nobody else until the end; where there are fewer rows than threads, several members
compute a part together, each its share of the units, and meet where one reads what others wrote.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise

import numpy as np
import torch
from torch import Tensor

BLOCK_ROWS = 128
"""Rows of a block: its arrays stay in the second-level cache, and products over them are large enough."""
FEW_BLOCK_ROWS, MANY_BLOCK_ROWS = 64, 384
"""The same for tiles, which take half of the time: where weights stay in that cache too, and where they come
from further away with each block."""

STEP_ROWS = 1.0
"""Rows whose work takes as long as what a step takes whatever its rows: it reads the weights, and begins."""

ROUNDS = 3
"""How often shares are tried: with the steps alone, then with what rows of the try before cost."""


@dataclass(frozen=True, eq=False)
class Part:
    """The share of one thread, or of some together.

    `rows` (R,) of the batch, longest first; `times` (R,) where packed step 0 lies; `offsets` (steps + 2,)
    packed row of each step's first; `blocks` (n + 1,) first step of each block. `begin` is the place of
    its first row among those of all parts.
    """

    rows: np.ndarray
    times: np.ndarray
    offsets: np.ndarray
    blocks: np.ndarray
    begin: int
    steps: int
    total: int
    largest: int  # rows of the largest block

    @cached_property
    def addresses(self) -> tuple[int, int, int, int]:
        """Where `offsets`, `blocks`, `times` and `rows` lie."""
        offsets, blocks, times, rows = (
            array.ctypes.data for array in (self.offsets, self.blocks, self.times, self.rows)
        )
        return offsets, blocks, times, rows

    @cached_property
    def cells(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(packed rows,) each: the step, where the row's step 0 lies in time, the row of the batch."""
        counts = np.diff(self.offsets)[:-1]
        step = np.repeat(np.arange(self.steps), counts)
        place = np.arange(self.total) - self.offsets[step]
        return step, self.times[place], self.rows[place]

    @cached_property
    def forward_cells(self) -> tuple[np.ndarray, np.ndarray]:
        """(packed rows,) each: time and row of the batch, in forward direction."""
        step, begin, row = self.cells
        return begin + step, row


@dataclass(frozen=True, eq=False)
class Layout:
    """All parts; `order` are the rows with valid steps, in the order of the parts.

    `natural`: the order is that of the batch, and no row is missing. `members` compute each part; `looping`
    of them, all or one, what goes step by step.
    """

    parts: tuple[Part, ...]
    order: np.ndarray
    natural: bool
    direction: int
    members: int = 1
    looping: int = 1


def layout(
    steps: int,
    batch: int,
    lengths: tuple[int, ...] | None,
    reverse: bool,
    threads: int,
    block_rows: int,
    members: int = 1,
    looping: int | None = None,
) -> Layout:
    """Deal rows to `threads` so that all take about as long, with `members` for each share, of which
    `looping` (None: all) loop over the steps."""
    looping = members if looping is None else looping
    if lengths is None or all(length == steps for length in lengths):
        return _even(steps, batch, reverse, threads, block_rows, members, looping)
    return _build(np.asarray(lengths, dtype=np.int64), reverse, threads, block_rows, members, looping)


@lru_cache(maxsize=64)
def _even(
    steps: int, batch: int, reverse: bool, threads: int, block_rows: int, members: int, looping: int
) -> Layout:
    return _build(np.full(batch, steps, dtype=np.int64), reverse, threads, block_rows, members, looping)


def _build(
    lengths: np.ndarray, reverse: bool, threads: int, block_rows: int, members: int, looping: int
) -> Layout:
    order = np.argsort(-lengths, kind="stable")
    ordered = lengths[order]
    if len(ordered) and not ordered[-1]:
        order, ordered = order[ordered > 0], ordered[ordered > 0]
    parts = [
        _part(order[begin:end], ordered[begin:end], begin, reverse, block_rows)
        for begin, end in pairwise(_cuts(ordered.tolist(), threads))
        if end > begin
    ]
    natural = len(order) == len(lengths) and bool((order[1:] > order[:-1]).all())
    return Layout(tuple(parts), order, natural, -1 if reverse else 1, members, looping)


def _cuts(lengths: list[int], threads: int) -> list[int]:
    """(threads + 1,) the first row of each thread, of rows longest first, so that all take about as long.

    A step takes a thread the time of its rows and of `STEP_ROWS` more, so those with long rows get fewer.
    """
    rows = len(lengths)
    if threads == 1 or not rows:
        return [0] * threads + [rows]
    before = list(accumulate(lengths, initial=0))
    middles = [(one + other) / 2 for one, other in pairwise(before)]
    shares = [before[-1] / threads] * threads
    best, least = [0] * threads + [rows], math.inf
    for _ in range(ROUNDS):
        upto = list(accumulate(shares))[:-1]
        cuts = [0, *accumulate((bisect_left(middles, each) for each in upto), max), rows]
        own = [STEP_ROWS * lengths[min(begin, rows - 1)] for begin in cuts[:-1]]
        taken = zip(pairwise(cuts), own, strict=True)
        longest = max(before[end] - before[begin] + extra for (begin, end), extra in taken)
        if longest < least:
            best, least = cuts, longest
        mean = (before[-1] + sum(own)) / threads
        shares = [mean - extra for extra in own]
    return best


def share(pieces: int, members: int, member: int) -> tuple[int, int]:
    """(begin, end) of a member's share of so many pieces."""
    return pieces * member // members, pieces * (member + 1) // members


def _part(rows: np.ndarray, lengths: np.ndarray, begin: int, reverse: bool, block_rows: int) -> Part:
    steps = int(lengths[0])
    offsets = np.zeros(steps + 2, dtype=np.int64)
    counts = len(rows) - np.searchsorted(lengths[::-1], np.arange(steps), side="right")
    np.cumsum(counts, out=offsets[1:-1])
    offsets[-1] = offsets[-2]
    firsts, blocks = offsets[:-1].tolist(), [0]
    while blocks[-1] < steps:
        last = bisect_right(firsts, firsts[blocks[-1]] + block_rows) - 1
        blocks.append(min(max(last, blocks[-1] + 1), steps))
    return Part(
        rows=np.ascontiguousarray(rows, dtype=np.int64),
        times=lengths - 1 if reverse else np.zeros(len(rows), dtype=np.int64),
        offsets=offsets,
        blocks=np.array(blocks, dtype=np.int64),
        begin=begin,
        steps=steps,
        total=firsts[-1],
        largest=max(firsts[end] - firsts[first] for first, end in pairwise(blocks)),
    )


def reset_flags(part: Part, reset: Tensor, direction: int) -> np.ndarray:
    """(packed rows,) uint8: whether the states entering a step of a row are the initial ones.

    `reset` is (T, B). In reverse the state crosses from step t + 1 to t the boundary marked at t + 1.
    """
    marked = reset.view(torch.uint8).numpy()
    if direction > 0 and part.total == part.steps * len(part.rows):  # no row ends before another
        return marked[: part.steps, part.rows].ravel()
    if direction > 0:
        return marked[part.forward_cells]
    step, begin, row = part.cells
    following = np.minimum(begin - step + 1, marked.shape[0] - 1)
    return np.where(step > 0, marked[following, row], 0).astype(np.uint8)
