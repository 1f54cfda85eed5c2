"""Spans in tag sequences: BIO, BIOES and BILOU tags, their scores, their rules.

A tag is a prefix and a type, "B-person"; "O" is outside. Sequences are read as the evaluation script of the
CoNLL shared tasks (conlleval) reads them, so every sequence has spans, whether or not it keeps to the rules:
I after O begins a span, and so does a change of type.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Tags = Sequence[str]

LETTERS = {"bio": "BIIB", "bioes": "BIES", "bilou": "BILU"}
"""Prefixes of the first, an inner, the last and the only word of a span."""

_TAG = re.compile(r"O|[BIESLU](?:-.+)?")
_BEGINS, _ENDS = "BSU", "ESLU"


class Span(NamedTuple):
    """Words `start` to before `end` of a sentence, and what they are."""

    start: int
    end: int
    type: str


def split_tag(tag: str) -> tuple[str, str]:
    """ "B-person" as ("B", "person"); a tag without a type has ''."""
    prefix, _, kind = tag.partition("-")
    return prefix, kind


def spans(tags: Tags) -> list[Span]:
    """The spans of a sentence in their order, by the rules of conlleval."""
    found: list[Span] = []
    begun: int | None = None
    before, before_type = "O", ""
    for place, tag in enumerate([*tags, "O"]):
        prefix, kind = split_tag(tag)
        changed = kind != before_type
        if begun is not None and (before in _ENDS or prefix in ("O", *_BEGINS) or changed):
            found.append(Span(begun, place, before_type))
            begun = None
        if prefix != "O" and (prefix in _BEGINS or before in ("O", *_ENDS) or changed):
            begun = place
        before, before_type = prefix, kind
    return found


def scheme_of(sequences: Iterable[Tags]) -> str | None:
    """ "bio", "bioes" or "bilou" by the prefixes that occur; None for tags that mark no spans."""
    every = {tag for tags in sequences for tag in tags}
    prefixes = {split_tag(tag)[0] for tag in every}
    if "O" not in prefixes or len(prefixes) < 2 or not all(_TAG.fullmatch(tag) for tag in every):
        return None
    if prefixes & {"L", "U"} and prefixes & {"E", "S"}:
        return None
    return "bilou" if prefixes & {"L", "U"} else "bioes" if prefixes & {"E", "S"} else "bio"


def tagged(found: Iterable[Span], length: int, scheme: str) -> list[str]:
    """The tags of a sentence of `length` words with these spans."""
    first, inner, last, only = LETTERS[scheme]
    tags = ["O"] * length
    for start, end, kind in found:
        prefixes = [only] if end - start == 1 else [first, *[inner] * (end - start - 2), last]
        tags[start:end] = [f"{prefix}-{kind}" if kind else prefix for prefix in prefixes]
    return tags


def convert(tags: Tags, scheme: str) -> list[str]:
    """The same spans in another scheme."""
    return tagged(spans(tags), len(tags), scheme)


def regular(tags: Tags, scheme: str) -> bool:
    """Whether a sentence keeps to the rules of its scheme: I only inside a span, and so on."""
    return convert(tags, scheme) == list(tags)


def allowed(
    names: Sequence[str], scheme: str
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """What a scheme allows between tags: (at the start (K,), from row to column (K, K), at the end (K,)).

    Each follows from the rule that a span is its first word, inner words, its last word, in this order.
    """
    first, _, last, _ = LETTERS[scheme]
    parts = [split_tag(name) for name in names]
    # BIO has no letters of its own for the last and the only word: any word may end a span there
    marked = last != "I"
    inside = [prefix in ("I", last) and prefix != "O" for prefix, _ in parts]
    open_after = [prefix in (first, "I") for prefix, _ in parts]
    pair = np.ones((len(parts), len(parts)), bool)
    for i, (_, kind) in enumerate(parts):
        for j, (_, next_kind) in enumerate(parts):
            if inside[j]:
                pair[i, j] = open_after[i] and kind == next_kind
            elif marked:
                pair[i, j] = not open_after[i]
    end = np.array([not (marked and is_open) for is_open in open_after])
    return ~np.array(inside), pair, end


@dataclass
class SpanScore:
    """Counts of spans by type: those of the truth, those predicted, those that agree in words and type."""

    gold: Counter[str] = field(default_factory=Counter)
    predicted: Counter[str] = field(default_factory=Counter)
    correct: Counter[str] = field(default_factory=Counter)

    def add(self, truth: Tags, predicted: Tags) -> None:
        """Count a sentence."""
        there, found = set(spans(truth)), set(spans(predicted))
        self.gold.update(span.type for span in there)
        self.predicted.update(span.type for span in found)
        self.correct.update(span.type for span in there & found)

    def of(self, kind: str | None = None) -> tuple[float, float, float]:
        """(precision, recall, F1) as shares, of a type or of all spans together; 0 where nothing is there."""
        gold, predicted, correct = (
            counts.total() if kind is None else counts[kind]
            for counts in (self.gold, self.predicted, self.correct)
        )
        precision = correct / predicted if predicted else 0.0
        recall = correct / gold if gold else 0.0
        f1 = 2 * correct / (gold + predicted) if gold + predicted else 0.0
        return precision, recall, f1
