"""The n-gram model: interpolated, modified Kneser-Ney smoothing, the baseline of every language model.

S. F. Chen and J. Goodman, "An empirical study of smoothing techniques for language modeling", 1999. Contexts
do not reach beyond a start mark; counts of n-grams that begin with one are plain counts, since nothing can
come before them. Everything is sorted NumPy arrays: a table has one row per n-gram that was seen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from elman.models.marks import START

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

NOTHING = -1
"""Beyond a start mark."""

_FALLBACK = (0.5, 1.0, 1.5)
"""Discounts where the counts do not determine them."""


@dataclass(frozen=True)
class _Order:
    """n-grams of one length. A context is a row number; it was seen after its parent, one unit shorter."""

    contexts: Ints  # sorted keys parent * V + farthest unit; the place is the context's number
    ngrams: Ints  # sorted keys context * V + unit
    discounted: Floats  # max(count - discount, 0) / total of the context, for each n-gram
    backoff: Floats  # weight of the shorter context, for each context

    @property
    def bytes(self) -> int:
        return sum(part.nbytes for part in (self.contexts, self.ngrams, self.discounted, self.backoff))


class NGram:
    """An n-gram model of a stream of units.

    Args:
        x: what comes before each unit (a start mark at the start of sentences and documents), (N,).
        y: the units, (N,).
        size: how many different units there are.
        order: n, from 1.
    """

    def __init__(self, x: Ints, y: Ints, size: int, order: int):
        self.size = size
        self.order = order
        history = _history(x, order)
        tables = [_Table.of(np.zeros(1, np.int64), np.zeros(len(y), np.int64), y, size)]
        for back in history:
            tables.append(tables[-1].extended(back, y, size))
        self._orders = [
            _smoothed(table, longer, size) for table, longer in zip(tables, [*tables[1:], None], strict=True)
        ]

    @property
    def counts(self) -> list[int]:
        """How many different n-grams of each length were seen."""
        return [len(order.ngrams) for order in self._orders]

    @property
    def bytes(self) -> int:
        """Memory of all tables."""
        return sum(order.bytes for order in self._orders)

    def log_probabilities(self, x: Ints, y: Ints) -> Floats:
        """Natural logarithm of the probability of every unit of a stream, (N,)."""
        history = _history(x, self.order)
        context = np.zeros(len(y), np.int64)
        p = np.full(len(y), 1 / max(self.size - 1, 1))  # every unit but the start mark, evenly
        for place, order in enumerate(self._orders):
            if place:
                back = history[place - 1]
                seen = (context >= 0) & (back != NOTHING)
                context = _find(order.contexts, context * self.size + back, seen)
            known = context >= 0
            ngram = _find(order.ngrams, context * self.size + y, known)
            direct = np.where(ngram >= 0, order.discounted[ngram], 0.0)
            p = np.where(known, direct + order.backoff[context] * p, p)
        return np.log(p)


def _history(x: Ints, order: int) -> list[Ints]:
    """The unit 1, 2, ..., order - 1 places back; beyond a start mark there is NOTHING."""
    result = [x][: order - 1]
    for _ in range(order - 2):
        shifted = np.concatenate([[NOTHING], result[-1][:-1]]) if len(x) else x
        ended = (result[-1] == START) | (result[-1] == NOTHING)
        result.append(np.where(ended, NOTHING, shifted))
    return result


def _find(keys: Ints, wanted: Ints, valid: NDArray[np.bool_]) -> Ints:
    """The place of each wanted key in sorted keys; -1 where it is missing or not valid."""
    place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(valid & (keys[place] == wanted), place, -1)


@dataclass(frozen=True)
class _Table:
    """Plain counts of the n-grams of one length, and the number of each position's context (-1: none)."""

    contexts: Ints
    at: Ints  # context of each position
    ngrams: Ints
    counts: Ints

    @classmethod
    def of(cls, contexts: Ints, at: Ints, y: Ints, size: int) -> _Table:
        there = at >= 0
        return cls(contexts, at, *np.unique(at[there] * size + y[there], return_counts=True))

    def extended(self, back: Ints, y: Ints, size: int) -> _Table:
        """The table of n-grams one unit longer, `back` being the farthest unit of each position."""
        there = (self.at >= 0) & (back != NOTHING)
        contexts, numbers = np.unique(self.at[there] * size + back[there], return_inverse=True)
        at = np.full(len(y), -1)
        at[there] = numbers
        return self.of(contexts, at, y, size)


def _smoothed(table: _Table, longer: _Table | None, size: int) -> _Order:
    """Discounted shares; where longer n-grams are known, counts are of how many units come before."""
    counts = table.counts
    if longer is not None:
        shorter = longer.contexts[longer.ngrams // size] // size * size + longer.ngrams % size
        ways = np.bincount(np.searchsorted(table.ngrams, shorter), minlength=len(counts))
        first = table.contexts[table.ngrams // size] % size == START  # nothing comes before: plain counts
        counts = np.where(first, counts, ways)
    context = table.ngrams // size
    total = np.bincount(context, counts, len(table.contexts))
    discount = np.array([0.0, *_discounts(counts)])[np.minimum(counts, 3)]
    backoff = np.bincount(context, discount, len(table.contexts)) / np.maximum(total, 1)
    return _Order(table.contexts, table.ngrams, (counts - discount) / total[context], backoff)


def _discounts(counts: Ints) -> tuple[float, float, float]:
    """Discounts of counts 1, 2 and 3 or more, from how many n-grams have counts 1 to 4."""
    n1, n2, n3, n4 = (int((counts == k).sum()) for k in (1, 2, 3, 4))
    if 0 in (n1, n2, n3):
        return _FALLBACK
    y = n1 / (n1 + 2 * n2)
    found = (1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3)
    if not all(0 <= discount <= count for count, discount in enumerate(found, 1)):
        return _FALLBACK
    return found
