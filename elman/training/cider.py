"""CIDEr-D: how much a caption says what people agree to say of a picture.

Source: Vedantam, Lawrence Zitnick and Parikh 2015, arXiv 1411.5726. Captions are compared as vectors of
their n-grams, n = 1 to 4, each weighted by how rare it is among the references of all pictures: words that
stand under every picture count for nothing. The -D form counts a repeated n-gram no more often than the
reference has it, and takes off for another length.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from elman.errors import DataError

ORDER = 4
"""Longest n-gram."""

SIGMA = 6.0
"""Words of difference in length at which the score is multiplied by exp(-1/2)."""

Grams = tuple[str, ...]


class Cider:
    """The scorer of one set of pictures: what is rare is learned from their references.

    Args:
        references: for each picture the captions that people gave, each as words.

    With a single picture every n-gram stands under all pictures, and every score is 0.
    """

    def __init__(self, references: Sequence[Sequence[Sequence[str]]]):
        counts: Counter[Grams] = Counter()
        for captions in references:
            if not captions:
                raise DataError("a picture without a reference caption cannot be scored.")
            counts.update({gram for words in captions for grams in _grams(words) for gram in grams})
        # an n-gram of a candidate that no reference has counts as one that stands under one picture
        self._rarest = math.log(len(references)) if references else 0.0
        self._rarity = {gram: self._rarest - math.log(count) for gram, count in counts.items()}
        self._references = [[self._vectors(words) for words in captions] for captions in references]
        self._lengths = [[len(words) for words in captions] for captions in references]

    def scores(self, candidates: Sequence[Sequence[str]]) -> list[float]:
        """The score of one caption for each picture, 0 to 10; their mean is CIDEr-D of the set."""
        if len(candidates) != len(self._references):
            raise DataError(
                f"there are {len(candidates)} captions for {len(self._references)} pictures; one for each."
            )
        return [self._score(words, place) for place, words in enumerate(candidates)]

    def _score(self, words: Sequence[str], place: int) -> float:
        own = self._vectors(words)
        total = 0.0
        for other, length in zip(self._references[place], self._lengths[place], strict=True):
            shorter = math.exp(-((len(words) - length) ** 2) / (2 * SIGMA**2))
            total += shorter * sum(map(_likeness, own, other)) / ORDER
        return 10 * total / len(self._references[place])

    def _vectors(self, words: Sequence[str]) -> list[dict[Grams, float]]:
        """For each n the weights of the n-grams."""
        return [
            {gram: count * self._rarity.get(gram, self._rarest) for gram, count in grams.items()}
            for grams in _grams(words)
        ]


def _grams(words: Sequence[str]) -> list[Counter[Grams]]:
    return [
        Counter(tuple(words[at : at + n]) for at in range(len(words) - n + 1)) for n in range(1, ORDER + 1)
    ]


def _likeness(own: dict[Grams, float], other: dict[Grams, float]) -> float:
    """The cosine of two vectors, the first cut down to the second where it is larger."""
    norms = math.hypot(*own.values()) * math.hypot(*other.values())
    if not norms:
        return 0.0
    return sum(min(own[gram], value) * value for gram, value in other.items() if gram in own) / norms


def cider(candidates: Sequence[Sequence[str]], references: Sequence[Sequence[Sequence[str]]]) -> float:
    """CIDEr-D of a set: one caption for each picture beside its references, all as words.

    >>> seen = [[["a", "red", "circle"]], [["a", "blue", "square"]]]
    >>> round(cider([["a", "red", "circle"], ["a", "red", "square"]], seen), 3)
    4.375
    """
    return sum(Cider(references).scores(candidates)) / max(len(candidates), 1)
