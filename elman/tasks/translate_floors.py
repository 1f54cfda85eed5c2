"""What translates without having learned a language: copying, the commonest sentence, a dictionary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from elman.data.pairs import Pairs
from elman.data.units import Words

ROUNDS = 5
"""Rounds of expectation and maximisation; the dictionary's first choices hardly change after them."""

LINKS = 8_000_000
"""Pairs of words, one of each side of a sentence, that are counted at most."""

_WORDS = Words((), "line", "marks")


class Dictionary:
    """For every source word the target word that it most probably stands for, by IBM model 1.

    Source: Brown et al. 1993, with an empty word on the source side.
    """

    def __init__(self, pairs: Pairs, lower: bool = False):
        self.lower = lower
        sources = [["", *self._words(text)] for text in pairs.sources]
        targets = [self._words(text) for text in pairs.targets]
        self._learn(sources, targets)

    def _words(self, text: str) -> list[str]:
        return [word for words in _WORDS.split(text.lower() if self.lower else text) for word in words]

    def _learn(self, sources: list[list[str]], targets: list[list[str]]) -> None:
        total, count = 0, 0
        for source, target in zip(sources, targets, strict=True):
            total += len(source) * len(target)
            count += 1
            if total > LINKS:
                break
        from_words, source_ids = _numbered(sources[:count])
        to_words, target_ids = _numbered(targets[:count])
        s, t, slot = _links(source_ids, target_ids)
        kinds, kind = np.unique(s * len(to_words) + t, return_inverse=True)
        of_source = kinds // len(to_words)
        chance = np.ones(len(kinds))
        for _ in range(ROUNDS):
            share = chance[kind]
            share /= np.bincount(slot, share)[slot]  # over the source words that could explain a target word
            counted = np.bincount(kind, share, minlength=len(kinds))
            chance = counted / np.bincount(of_source, counted)[of_source]
        best = np.lexsort((-chance, of_source))
        first = np.unique(of_source[best], return_index=True)[1]
        chosen = kinds[best[first]]
        self.table = {from_words[k // len(to_words)]: to_words[k % len(to_words)] for k in chosen.tolist()}

    def translate(self, text: str) -> str:
        """Word by word, in the order of the source; a word that it does not have stays as it is."""
        return _WORDS.join([self.table.get(word, word) for word in self._words(text)])


def _numbered(texts: Sequence[Sequence[str]]) -> tuple[list[str], list[NDArray[np.int64]]]:
    names: dict[str, int] = {}
    ids = [np.array([names.setdefault(w, len(names)) for w in text], np.int64) for text in texts]
    return list(names), ids


def _links(
    sources: Sequence[NDArray[np.int64]], targets: Sequence[NDArray[np.int64]]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """(source word, target word, number of the target's place) for all pairs of places of all sentences."""
    s, t, slots, at = [], [], [], 0
    for source, target in zip(sources, targets, strict=True):
        s.append(np.tile(source, len(target)))
        t.append(np.repeat(target, len(source)))
        slots.append(np.repeat(np.arange(at, at + len(target)), len(source)))
        at += len(target)
    return np.concatenate(s), np.concatenate(t), np.concatenate(slots)


def floors(train: Pairs, sources: Sequence[str], *, lower: bool = False) -> dict[str, list[str]]:
    """Translations of sources by each trivial method, by its name."""
    commonest = Counter(train.targets).most_common(1)[0][0]
    dictionary = Dictionary(train, lower)
    return {
        "copy_source": list(sources),
        "commonest_target": [commonest] * len(sources),
        "dictionary": [dictionary.translate(source) for source in sources],
    }
