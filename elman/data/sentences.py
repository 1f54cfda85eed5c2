"""Sentences of plain text files, one per line, as lists of words; and what is known of a word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.data.units import Words
from elman.data.vocabulary import Vocabulary
from elman.errors import DataError

SHAPES = ("lower", "Capital", "UPPER", "digits", "mixed", "mark")
"""How a word is written."""

SUFFIX = 3
"""Letters of an ending: it tells much of the part of speech of a word that was never seen."""


@dataclass(frozen=True)
class Sentences:
    """Lists of words, and how lines are cut into them.

    `left_out` counts lines that are too short or too long to be put in order.
    """

    path: str
    words: tuple[tuple[str, ...], ...]
    style: Words
    left_out: int = 0

    def __len__(self) -> int:
        return len(self.words)

    def select(self, places: Iterable[int]) -> Sentences:
        """The sentences at some places."""
        return replace(self, words=tuple(self.words[place] for place in places), left_out=0)


def read_sentences(
    files: Sequence[str | Path],
    refusals: Refusals,
    encoding: str = "utf-8",
    *,
    longest: int,
    lower: bool = False,
    style: Words | None = None,
) -> Sentences:
    """The lines of text files with 2 to `longest` words; blank lines are passed over.

    Words are cut at spaces, or at marks too where these touch words; `style` settles it as before. Raises
    DataError where nothing is left.
    """
    lines: list[str] = []
    for path in files:
        lines += read_text(path, encoding).split("\n")
    named = " ".join(map(str, files))
    style = style or style_of(lines, lower)
    found, left_out = [], 0
    for line in lines:
        words = cut(style, line)
        if 2 <= len(words) <= longest:
            found.append(words)
        elif words:
            left_out += 1
    if not found:
        raise DataError(
            f"{named} has no line of 2 to {longest} words; give a text file with one sentence in each line."
        )
    return Sentences(named, tuple(found), style, left_out)


def style_of(lines: Sequence[str], lower: bool) -> Words:
    """How lines are cut into words, without any words in it."""
    return replace(Words.learn(lines, 3, lower=lower), words=(), sentences="line")


def cut(style: Words, line: str) -> tuple[str, ...]:
    """The words of a line."""
    return tuple(word for words in style.split(line) for word in words)


@dataclass(frozen=True)
class WordFeatures:
    """A word as three indices: itself, its ending and how it is written; rare words have the last two."""

    words: Vocabulary
    endings: Vocabulary

    @classmethod
    def learn(cls, sentences: Sequence[Sequence[str]], size: int | None, min_count: int) -> WordFeatures:
        """From the training part."""
        endings = [[_ending(word) for word in sentence] for sentence in sentences]
        return cls(
            Vocabulary.learn(sentences, size, min_count),
            Vocabulary.learn(endings, min_count=min(min_count + 1, 3)),
        )

    def encode(self, words: Sequence[str]) -> NDArray[np.int64]:
        """(n, 3) for n words."""
        columns = [
            self.words.encode(words),
            self.endings.encode(map(_ending, words)),
            np.array([_shape(word) for word in words], np.int64),
        ]
        return np.stack(columns, axis=1)

    @property
    def sizes(self) -> tuple[int, int, int]:
        """How many indices there are of each kind."""
        return len(self.words), len(self.endings), len(SHAPES)

    def save(self) -> dict[str, Any]:
        """As plain data."""
        return {"words": self.words.save(), "endings": self.endings.save()}

    @classmethod
    def restore(cls, saved: Mapping[str, Any]) -> WordFeatures:
        """From what `save` gave."""
        return cls(Vocabulary.restore(saved["words"]), Vocabulary.restore(saved["endings"]))


def _ending(word: str) -> str:
    return word[-SUFFIX:].lower()


def _shape(word: str) -> int:
    if not any(letter.isalnum() for letter in word):
        return SHAPES.index("mark")
    if any(letter.isdigit() for letter in word):
        return SHAPES.index("digits")
    if word.islower():
        return SHAPES.index("lower")
    if word.isupper():
        return SHAPES.index("UPPER" if len(word) > 1 else "Capital")
    return SHAPES.index("Capital" if word[0].isupper() and word[1:].islower() else "mixed")
