"""Words as a tagger sees them: a known word or none, a shape, and letters; each distinct form once.

Shapes: F distinct forms, B sentences, T words, U distinct forms of a batch, L letters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.batches import pad
from elman.data.vocabulary import Vocabulary

LETTERS = 40
"""Letters of a form that are read; of longer ones (addresses) the first and the last half of that."""

SHAPE_COUNT = 10
"""A shape that fewer different words have is unknown."""

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Spelling:
    """What is known of words: learned from the training part, saved with the model.

    `zeros`: every digit is read as 0.
    """

    words: Vocabulary
    letters: Vocabulary
    shapes: Vocabulary
    zeros: bool = False

    @classmethod
    def learn(
        cls,
        sentences: Iterable[Sequence[str]],
        *,
        min_count: int = 1,
        lower: bool = True,
        zeros: bool = False,
        more: Collection[str] = (),
    ) -> Spelling:
        """From the training sentences; words of `more` (those with loaded vectors) are known too."""
        counts = Counter(word for sentence in sentences for word in sentence)
        forms = [_DIGIT.sub("0", form) if zeros else form for form in counts]
        repeated: Counter[str] = Counter()
        for form, count in zip(forms, counts.values(), strict=True):
            repeated[form.lower() if lower else form] += count
        ranked = sorted(repeated.items(), key=lambda item: (-item[1], item[0]))
        known = dict.fromkeys(word for word, count in ranked if count >= min_count)
        return cls(
            Vocabulary((*known, *sorted({*more} - known.keys())), lower),
            Vocabulary.learn(forms),
            Vocabulary.learn([[shape_of(form) for form in forms]], min_count=SHAPE_COUNT),
            zeros,
        )

    def normal(self, word: str) -> str:
        """A word as its letters are read."""
        return _DIGIT.sub("0", word) if self.zeros else word

    def save(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "words": self.words.save(),
            "letters": self.letters.save(),
            "shapes": self.shapes.save(),
            "zeros": self.zeros,
        }

    @classmethod
    def restore(cls, saved: dict[str, Any]) -> Spelling:
        """From what `save` gave."""
        words, letters, shapes = (Vocabulary.restore(saved[name]) for name in ("words", "letters", "shapes"))
        return cls(words, letters, shapes, bool(saved["zeros"]))


def shape_of(word: str) -> str:
    """A word's shape: X for capitals, x for small letters, 0 for digits, runs cut to two: "Xxx-00"."""
    kinds = ("X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in word)
    return re.sub(r"(.)\1{2,}", r"\1\1", "".join(kinds))


@dataclass(frozen=True)
class WordBatch:
    """Sentences side by side as a tagger reads them.

    Attributes:
        words, shapes: indices (B, T), zeros behind each sentence.
        forms: which of the distinct forms of the batch a word is (B, T).
        letters: their letters (U, L), zeros behind each.
        letter_lengths: letters of each distinct form.
        lengths: words of each sentence.
    """

    words: Tensor
    shapes: Tensor
    forms: Tensor
    letters: Tensor
    letter_lengths: list[int]
    lengths: list[int]

    @property
    def valid(self) -> Tensor:
        """Where a word is (B, T)."""
        return torch.arange(self.words.shape[1]) < torch.tensor(self.lengths)[:, None]


class Sentences:
    """Sentences as indices of their distinct forms, ready to be put in batches."""

    def __init__(self, sentences: Sequence[Sequence[str]], spelling: Spelling):
        places: dict[str, int] = {}
        self.rows: list[NDArray[np.int64]] = [
            np.array([places.setdefault(word, len(places)) for word in sentence], np.int64)
            for sentence in sentences
        ]
        self.lengths = [len(row) for row in self.rows]
        forms = [spelling.normal(form) for form in places]
        self._words = np.array([spelling.words.look_up(form) for form in forms], np.int64)
        self._shapes = np.array([spelling.shapes.look_up(shape_of(form)) for form in forms], np.int64)
        half = LETTERS // 2
        cut = (form if len(form) <= LETTERS else form[:half] + form[-half:] for form in forms)
        self._letters = [spelling.letters.encode(form) for form in cut]

    def __len__(self) -> int:
        return len(self.rows)

    def known(self, row: int) -> NDArray[np.bool_]:
        """Which words of a sentence are in the vocabulary."""
        return self._words[self.rows[row]] > 0

    def batch(self, rows: Iterable[int]) -> WordBatch:
        """Some of the sentences."""
        chosen = [self.rows[row] for row in rows]
        forms, places = np.unique(np.concatenate(chosen), return_inverse=True)
        lengths = [len(row) for row in chosen]
        cuts = np.cumsum(lengths)[:-1]
        letters = [self._letters[form] for form in forms]
        return WordBatch(
            pad([self._words[row] for row in chosen]),
            pad([self._shapes[row] for row in chosen]),
            pad(np.split(places.reshape(-1), cuts)),
            pad(letters),
            [len(row) for row in letters],
            lengths,
        )
