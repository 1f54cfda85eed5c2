"""How high the item stands that came: recall and reciprocal rank, of models and of trivial methods.

Places are pairs: how many items stand above the one that came, and how many share its place (itself
counted). Where several share one, metrics are what a random order of them gives on average, so that a
method that finds all items equal is not taken for one that finds all of them first.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from elman.models.marks import START
from elman.tasks.task import Metrics

Ints = NDArray[np.int64]

KS = (5, 10, 20)
"""How many items a list has."""

MOST = 20
"""Places beyond this one count nothing for the mean reciprocal rank."""

RECENT = 1000
"""Earlier items of a user that a floor looks at."""


@dataclass(frozen=True)
class Visit:
    """A session to be judged: its items, and those that its user chose before, as indices of the vocabulary.

    The first item is given; every later one is to be told.
    """

    history: Ints
    items: Ints

    @property
    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each item that is given, with the one that is to be told after it."""
        return pairwise(self.items.tolist())


def of_places(above: Ints, tied: Ints) -> Metrics:
    """Recall at 5, 10 and 20 and the mean reciprocal rank (up to 20) of places."""
    count = max(len(above), 1)
    harmonic = np.concatenate([[0.0], np.cumsum(1 / np.arange(1, MOST + 1))])
    reached = harmonic[np.minimum(above + tied, MOST)] - harmonic[np.minimum(above, MOST)]
    recalls = {f"recall_{k}": float(np.clip((k - above) / tied, 0, 1).sum() / count) for k in KS}
    return {**recalls, "mrr_20": float((reached / tied).sum() / count), "events": len(above)}


def floors(train: Sequence[Visit], visits: Sequence[Visit], users: bool) -> dict[str, Metrics]:
    """Metrics of trivial methods.

    Ties are broken by popularity, which is the order of the indices. With `users`, what a user chose in
    earlier sessions is known too.
    """
    follows: dict[int, Counter[int]] = {}
    for visit in train:
        for before, after in visit.pairs:
            follows.setdefault(before, Counter())[after] += 1
    ranking = cache(lambda item: _Ranking(follows.get(item, Counter())))
    methods: dict[str, Callable[[Visit], Iterable[int]]] = {
        "most popular": lambda visit: (wanted - START - 1 for wanted in visit.items[1:].tolist()),
        "last item": lambda visit: (_above({item: 1}, wanted) for item, wanted in visit.pairs),
        "most in the session": lambda visit: _by_counts(visit, Counter()),
        "item to item (bigram)": lambda visit: (ranking(item).above(wanted) for item, wanted in visit.pairs),
    }
    if users:
        methods["most of the user's own"] = lambda visit: _by_counts(
            visit, Counter(visit.history[-RECENT:].tolist())
        )
    return {name: _judge(method, visits) for name, method in methods.items()}


def _judge(method: Callable[[Visit], Iterable[int]], visits: Iterable[Visit]) -> Metrics:
    above = [count for visit in visits for count in method(visit)]
    return of_places(np.array(above, np.int64), np.ones(len(above), np.int64))


def _by_counts(visit: Visit, counts: Counter[int]) -> Iterator[int]:
    """Items above each one that came, by how often they were chosen: `counts` times before the session."""
    for item, wanted in visit.pairs:
        counts[item] += 1
        yield _above(counts, wanted)


def _above(scores: Mapping[int, int], wanted: int) -> int:
    """How many items stand above one, by score and then by popularity; items without a score have 0."""
    if wanted in scores:
        own = (-scores[wanted], wanted)
        return sum((-score, item) < own for item, score in scores.items())
    more_popular = wanted - START - 1
    return more_popular + sum(item > wanted for item in scores)


class _Ranking:
    """`_above` for scores that are asked for many times."""

    def __init__(self, scores: Mapping[int, int]):
        order = sorted(scores, key=lambda item: (-scores[item], item))
        self.places = {item: place for place, item in enumerate(order)}
        self.items = sorted(scores)

    def above(self, wanted: int) -> int:
        """How many items stand above one."""
        if wanted in self.places:
            return self.places[wanted]
        return wanted - START - 1 + len(self.items) - bisect_right(self.items, wanted)


def of_probabilities(rows: Sequence[NDArray[np.float64]], wanted: Sequence[Ints]) -> Metrics:
    """Metrics, with nats, of known probabilities: rows (N, V) and the columns (N,) that came."""
    places, nats = [], 0.0
    for table, columns in zip(rows, wanted, strict=True):
        own = np.take_along_axis(table, columns[:, None], 1)
        # probabilities that are equal by the rules differ by rounding
        higher = table > own * (1 + 1e-9)
        equal = ~higher & (table >= own * (1 - 1e-9))
        places.append(np.stack([higher.sum(1), equal.sum(1)]))
        nats -= float(np.log(own).sum())
    above, tied = np.concatenate(places, axis=1)
    return {**of_places(above, tied), "nats": nats / max(len(above), 1)}
