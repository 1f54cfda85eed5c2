"""How high the item stands that came: recall and reciprocal rank, of models and of trivial methods.

Places are pairs: how many items stand above the one that came, and how many share its place (itself
counted). Where several share one, metrics are what a random order of them gives on average, so that a
method that finds all items equal is not taken for one that finds all of them first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

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
        for before, after in zip(visit.items.tolist(), visit.items[1:].tolist(), strict=False):
            follows.setdefault(before, Counter())[after] += 1
    nothing: Counter[int] = Counter()
    methods: dict[str, Callable[[Visit, int], Mapping[int, int]]] = {
        "most popular": lambda visit, at: nothing,
        "last item": lambda visit, at: {int(visit.items[at]): 1},
        "most in the session": lambda visit, at: Counter(visit.items[: at + 1].tolist()),
        "item to item (bigram)": lambda visit, at: follows.get(int(visit.items[at]), nothing),
    }
    if users:
        methods["most of the user's own"] = lambda visit, at: (
            Counter(visit.history[-RECENT:].tolist()) + Counter(visit.items[: at + 1].tolist())
        )
    return {name: _judge(method, visits) for name, method in methods.items()}


def _judge(method: Callable[[Visit, int], Mapping[int, int]], visits: Iterable[Visit]) -> Metrics:
    above = [
        _above(method(visit, at), int(visit.items[at + 1]))
        for visit in visits
        for at in range(len(visit.items) - 1)
    ]
    return of_places(np.array(above, np.int64), np.ones(len(above), np.int64))


def _above(scores: Mapping[int, int], wanted: int) -> int:
    """How many items stand above one, by score and then by popularity; items without a score have 0."""
    if wanted in scores:
        own = (-scores[wanted], wanted)
        return sum((-score, item) < own for item, score in scores.items())
    more_popular = wanted - START - 1
    return more_popular + sum(item > wanted for item in scores)


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
