"""Sentences of two and three words.

J. L. Elman, "Finding structure in time", Cognitive Science 14, 1990.

Twelve classes of nouns and verbs and sixteen templates; a template is chosen, then a word of each class,
all with equal chance. What a network can at best predict is therefore known exactly.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np

CLASSES: dict[str, tuple[str, ...]] = {
    "noun-human": ("man", "woman", "boy", "girl"),
    "noun-animal": ("cat", "mouse", "dog"),
    "noun-inanimate": ("book", "rock", "car"),
    "noun-aggressor": ("dragon", "monster", "lion"),
    "noun-fragile": ("glass", "plate"),
    "noun-food": ("cookie", "bread", "sandwich"),
    "verb-intransitive": ("think", "sleep", "exist"),
    "verb-transitive": ("see", "chase", "like"),
    "verb-agent-patient": ("move", "break"),
    "verb-perception": ("smell", "see"),
    "verb-destroy": ("break", "smash"),
    "verb-eat": ("eat",),
}

PARTS_OF_SPEECH: dict[str, str] = {
    word: name.partition("-")[0] for name, words in CLASSES.items() for word in words
}
"""Noun or verb, by word."""

TEMPLATES: tuple[tuple[str, ...], ...] = tuple(
    tuple(template.split())
    for template in (
        "noun-human verb-eat noun-food",
        "noun-human verb-perception noun-inanimate",
        "noun-human verb-destroy noun-fragile",
        "noun-human verb-intransitive",
        "noun-human verb-transitive noun-human",
        "noun-human verb-agent-patient noun-inanimate",
        "noun-human verb-agent-patient",
        "noun-animal verb-eat noun-food",
        "noun-animal verb-transitive noun-animal",
        "noun-animal verb-agent-patient noun-inanimate",
        "noun-animal verb-agent-patient",
        "noun-inanimate verb-agent-patient",
        "noun-aggressor verb-destroy noun-fragile",
        "noun-aggressor verb-eat noun-human",
        "noun-aggressor verb-eat noun-animal",
        "noun-aggressor verb-eat noun-food",
    )
)

END = ""
"""What follows the last word of a sentence."""


def sentences(count: int, seed: int = 0) -> list[str]:
    """`count` sentences, words separated by spaces."""
    random = np.random.default_rng(seed)
    chosen = random.integers(len(TEMPLATES), size=count)
    return [" ".join(str(random.choice(CLASSES[name])) for name in TEMPLATES[k]) for k in chosen]


@cache
def distribution() -> dict[tuple[str, ...], float]:
    """The probability of every sentence of the grammar."""
    result: defaultdict[tuple[str, ...], float] = defaultdict(float)
    for template in TEMPLATES:
        expanded: list[tuple[str, ...]] = [()]
        for name in template:
            expanded = [(*words, word) for words in expanded for word in CLASSES[name]]
        for words in expanded:
            result[words] += 1 / len(TEMPLATES) / len(expanded)
    return dict(result)


@cache
def _prefixes() -> dict[tuple[str, ...], float]:
    """The probability that a sentence begins with these words."""
    result: defaultdict[tuple[str, ...], float] = defaultdict(float)
    for words, p in distribution().items():
        for length in range(len(words) + 1):
            result[words[:length]] += p
    return dict(result)


def accepts(words: Sequence[str]) -> bool:
    """Whether the grammar has this sentence."""
    return tuple(words) in distribution()


def next_words(prefix: Sequence[str]) -> dict[str, float]:
    """What may follow some words, with probabilities; END is the end of the sentence."""
    prefix = tuple(prefix)
    whole = _prefixes().get(prefix)
    if whole is None:
        return {}
    following = {words[-1]: p / whole for words, p in _prefixes().items() if words and words[:-1] == prefix}
    if prefix in distribution():
        following[END] = distribution()[prefix] / whole
    return following


def optimal_nats(text: Iterable[str]) -> tuple[float, int]:
    """(negative log likelihood in nats, units) of sentences under the grammar itself, ends counted.

    No model can do better on average. A sentence that the grammar does not have costs infinity.
    """
    nats, units = 0.0, 0
    for sentence in text:
        words = tuple(sentence.split())
        p = distribution().get(words, 0.0)
        nats += -math.log(p) if p else math.inf
        units += len(words) + 1
    return nats, units


def entropy() -> float:
    """Nats per unit (word or sentence end) of the grammar: the least that any model can reach."""
    pairs = distribution().items()
    nats = sum(-p * math.log(p) for _, p in pairs)
    return nats / sum(p * (len(words) + 1) for words, p in pairs)
