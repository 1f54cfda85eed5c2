"""Users who browse a shop: a Markov process over kinds of items, and a taste that each user keeps.

An item is one brand of one kind. The kind that a user looks at next depends on the last one alone; the
brand is mostly that of the user's taste, which nobody is told: it shows in what the user chose before, also
in earlier sessions. The best possible prediction is known from the rules and the history.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from elman.data.events import Session
from elman.data.times import DAY

KINDS, BRANDS = 20, 12

TOWARDS = (0.6, 0.3, 0.1)
"""How likely the three kinds are that may follow a kind."""

LOYALTY = 0.75
"""The share of choices that are of the user's own brand; the rest are of all brands evenly."""

SESSIONS = (4, 8)
EVENTS = (3, 6)
DAYS = 60


def following() -> NDArray[np.float64]:
    """The probability of each kind after each kind, (KINDS, KINDS)."""
    table = np.zeros((KINDS, KINDS))
    for kind in range(KINDS):
        for step, p in zip((1, 7, 12), TOWARDS, strict=True):
            table[kind, (3 * kind + step) % KINDS] = p
    return table


def preferences() -> NDArray[np.float64]:
    """The probability of each brand for each taste, (BRANDS, BRANDS)."""
    return np.full((BRANDS, BRANDS), (1 - LOYALTY) / BRANDS) + LOYALTY * np.eye(BRANDS)


def name(item: int) -> str:
    """How an item is called: kind and brand."""
    return f"k{item // BRANDS:02d}b{item % BRANDS:02d}"


def number(item: str) -> int:
    """The place of an item in `predictions`."""
    return int(item[1:3]) * BRANDS + int(item[4:6])


def sessions(users: int, seed: int = 0) -> list[Session]:
    """Sessions of so many users over 60 days, by their beginning."""
    random = np.random.default_rng(seed)
    kinds, brands = following(), preferences()
    found = []
    for user in range(users):
        taste = brands[random.integers(BRANDS)]
        starts = np.sort(random.random(random.integers(SESSIONS[0], SESSIONS[1] + 1)))
        for place, start in enumerate(starts, 1):
            items, kind = [], int(random.integers(KINDS))
            for _ in range(random.integers(EVENTS[0], EVENTS[1] + 1)):
                items.append(name(kind * BRANDS + int(random.choice(BRANDS, p=taste))))
                kind = int(random.choice(KINDS, p=kinds[kind]))
            begin = float(start) * DAYS * DAY
            found.append(Session(f"u{user:04d}", str(place), begin, begin + 60.0 * len(items), tuple(items)))
    return sorted(found, key=lambda session: session.start)


def predictions(history: Sequence[str], items: Sequence[str]) -> NDArray[np.float64]:
    """The probability of every item at each of `items` but the first, (len(items) - 1, KINDS * BRANDS).

    `history` is what the same user chose before this session; brands of it tell of the taste.
    """
    kinds, brands = following(), preferences()
    belief = np.zeros(BRANDS)  # log of the probability of each taste, up to a constant
    for item in history:
        belief += np.log(brands[:, number(item) % BRANDS])
    found = np.zeros((max(len(items) - 1, 0), KINDS * BRANDS))
    for place, item in enumerate(items[:-1]):
        kind, brand = divmod(number(item), BRANDS)
        belief += np.log(brands[:, brand])
        taste = np.exp(belief - belief.max())
        found[place] = np.outer(kinds[kind], taste / taste.sum() @ brands).ravel()
    return found
