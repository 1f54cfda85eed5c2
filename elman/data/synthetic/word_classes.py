"""Sentences whose words have other classes in other places.

Clauses of Elman's grammar of 1990 joined by "and", each word tagged with its class there. Some nouns are
verbs too ("rock", "plate"), and "see" and "break" belong to two classes of verbs that only the following
noun tells apart. What the best tagger can reach is known exactly, for one that reads the whole sentence and
for one that reads only up to the word.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import numpy as np

from elman.data.synthetic.elman_grammar import CLASSES, TEMPLATES

ALSO: dict[str, tuple[str, ...]] = {
    "verb-intransitive": ("book",),
    "verb-transitive": ("dog", "man"),
    "verb-agent-patient": ("rock",),
    "verb-destroy": ("plate",),
    "verb-perception": ("mouse",),
    "noun-inanimate": ("smell", "break"),
}
"""Words that a class has besides those of Elman's grammar."""

LEXICON = {name: (*words, *ALSO.get(name, ())) for name, words in CLASSES.items()}
CLAUSES = 3
"""A sentence has one clause to so many, all equally likely."""

AND, AND_TAG = "and", "conjunction"

Tagged = tuple[tuple[str, ...], tuple[str, ...]]


def sentences(count: int, seed: int = 0) -> list[Tagged]:
    """`count` sentences: their words and their tags."""
    random = np.random.default_rng(seed)
    found: list[Tagged] = []
    for clauses in random.integers(1, CLAUSES + 1, size=count):
        words: list[str] = []
        tags: list[str] = []
        for number in range(clauses):
            template = TEMPLATES[random.integers(len(TEMPLATES))]
            if number:
                words.append(AND)
                tags.append(AND_TAG)
            words += [str(random.choice(LEXICON[name])) for name in template]
            tags += template
        found.append((tuple(words), tuple(tags)))
    return found


@cache
def _clauses() -> dict[tuple[str, ...], dict[tuple[str, ...], float]]:
    """The chance of every clause with each of its readings."""
    found: defaultdict[tuple[str, ...], defaultdict[tuple[str, ...], float]]
    found = defaultdict(lambda: defaultdict(float))
    for template in TEMPLATES:
        expanded: list[tuple[str, ...]] = [()]
        for name in template:
            expanded = [(*words, word) for words in expanded for word in LEXICON[name]]
        for words in expanded:
            found[words][template] += 1 / len(TEMPLATES) / len(expanded)
    return {words: dict(readings) for words, readings in found.items()}


def optimum(*, whole: bool = True) -> float:
    """The share of words that the best tagger gets right, in the long run.

    With `whole` it reads the sentence before it decides, otherwise only up to the word.
    """
    weights: defaultdict[tuple[object, ...], defaultdict[str, float]]
    weights = defaultdict(lambda: defaultdict(float))
    words_per_clause = 0.0
    for words, readings in _clauses().items():
        for tags, chance in readings.items():
            words_per_clause += chance * len(words)
            for place, tag in enumerate(tags):
                seen = words if whole else words[: place + 1]
                weights[(place, *seen)][tag] += chance
    right = sum(max(chances.values()) for chances in weights.values())
    mean = (1 + CLAUSES) / 2
    joints = mean - 1  # "and" is never wrong
    return min(1.0, (mean * right + joints) / (mean * words_per_clause + joints))  # rounding aside
