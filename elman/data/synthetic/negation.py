"""Sentences whose verdict depends on what a "not" belongs to: word order decides, the words alone do not.

"the soup was not at all fine but the bread was really quite bad": two clauses, each with an adjective, and
exactly one negation. A fine soup counts 1 and a bad one -1, the other way round with "not"; the rating is
3 and both counts. With one good and one bad adjective the rating is 1 or 5, and for each sentence there is
one of the same words, the "not" moved, with the other rating. So nothing that counts words can be better
than chance. Two to four filler words stand before each adjective, so neither pairs nor triples of words
tell more than words do in the mean. An opening of up to 15 words stands before, so that no word has a fixed
place and a network that reads the first 20 places misses much. Every sentence has one right answer, which is
the known optimum.
"""

from __future__ import annotations

import numpy as np

GOOD = ("good", "fine", "great", "lovely", "fresh", "tasty", "friendly", "warm")
BAD = ("bad", "poor", "awful", "dull", "stale", "bland", "rude", "cold")
THINGS = ("soup", "bread", "wine", "service", "place", "waiter", "table", "dessert", "menu", "fish")
FILLERS = ("really", "quite", "all", "that", "so", "very", "just", "at", "in", "truly", "even", "rather")
OPENING = (
    "well",
    "yesterday",
    "we",
    "came",
    "late",
    "again",
    "with",
    "friends",
    "after",
    "work",
    "to",
    "eat",
    "here",
)
JOINTS = ("and", "but", "while", "though")


def ratings(count: int, seed: int = 0) -> list[tuple[str, int]]:
    """`count` sentences, each with its rating 1, 3 or 5."""
    chance = np.random.default_rng([seed, 31])
    return [_sentence(chance, bool(chance.integers(2)), bool(chance.integers(2))) for _ in range(count)]


def verdicts(count: int, seed: int = 0) -> list[tuple[str, str]]:
    """`count` sentences of one good and one bad adjective, each "positive" or "negative"."""
    chance = np.random.default_rng([seed, 32])
    found = []
    for _ in range(count):
        first = bool(chance.integers(2))
        text, rating = _sentence(chance, first, not first)
        found.append((text, "positive" if rating == 5 else "negative"))
    return found


def _sentence(chance: np.random.Generator, first: bool, second: bool) -> tuple[str, int]:
    """A sentence with a good (True) or bad adjective in each clause, and its rating."""
    negated = int(chance.integers(2))
    things = chance.choice(THINGS, 2, replace=False)
    clauses, rating = [], 3
    for place, good in enumerate((first, second)):
        rating += 1 if good != (place == negated) else -1
        fillers = chance.choice(FILLERS, int(chance.integers(2, 5)))
        words = ["the", str(things[place]), "was", *(["not"] if place == negated else []), *map(str, fillers)]
        clauses.append(" ".join([*words, str(chance.choice(GOOD if good else BAD))]))
    opening = chance.choice(OPENING, int(chance.integers(16)))
    return " ".join([*map(str, opening), clauses[0], str(chance.choice(JOINTS)), clauses[1]]), rating
