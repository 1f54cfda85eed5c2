"""How labelled sequences become what a network reads: indices of words or letters, or scaled numbers.

Shapes: T steps, K values at a step. An encoding is learned from the training part, turns sequences into
arrays and is saved with the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from elman.data.labelled import fill_missing
from elman.data.units import Words
from elman.data.vocabulary import Vocabulary
from elman.errors import DataError

Array = NDArray[Any]

COMPLEMENT = str.maketrans("ACGTURYKMBDHVacgturykmbdhv", "TGCAAYRMKVHDBtgcaayrmkvhdb")
"""What each nucleotide pairs with, ambiguous ones by the IUPAC code (S, W and N pair with themselves)."""


class Encoding(Protocol):
    """What every encoding can do."""

    kind: ClassVar[str]

    @property
    def size(self) -> int:
        """Different units there are, or values at a step."""
        ...

    def whole(self, value: Any) -> Array:
        """A sequence as indices (T,) or numbers (T, K), not cut."""
        ...

    def cut(self, array: Array) -> Array:
        """At most the longest steps of it."""
        ...

    def save(self) -> dict[str, Any]:
        """As plain data."""
        ...


def cut(array: Array, longest: int | None, keep: str) -> Array:
    """At most `longest` steps: the first ones, or with `keep` "end" the last ones."""
    if longest is None or len(array) <= longest:
        return array
    return array[-longest:] if keep == "end" else array[:longest]


@dataclass(frozen=True)
class TextEncoding:
    """Words, or `grams` letters at a time, as indices of a vocabulary.

    `tokens` is "spaces" (a text is already cut at spaces), "marks" (punctuation marks are tokens of their
    own) or "letters".
    """

    vocabulary: Vocabulary
    tokens: str
    grams: int = 1
    longest: int | None = None
    keep: str = "start"
    kind: ClassVar[str] = "text"

    @property
    def size(self) -> int:
        return len(self.vocabulary)

    def split(self, text: str) -> list[str]:
        """The tokens of a text, not cut."""
        return split(text, self.tokens, self.grams)

    def whole(self, value: str) -> Array:
        return self.vocabulary.encode(self.split(value))

    def cut(self, array: Array) -> Array:
        return cut(array, self.longest, self.keep)

    def save(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "tokens": self.tokens,
            "grams": self.grams,
            "longest": self.longest,
            "keep": self.keep,
            "vocabulary": self.vocabulary.save(),
        }


@dataclass(frozen=True)
class NumberEncoding:
    """Numbers, each less its mean over the training part and divided by its deviation there.

    With `each` it is the sequence's own mean and deviation. With `fill` a gap takes the value before it.
    """

    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    each: bool = False
    fill: bool = False
    longest: int | None = None
    keep: str = "start"
    kind: ClassVar[str] = "numbers"

    @property
    def size(self) -> int:
        return len(self.mean)

    @classmethod
    def learn(cls, values: Sequence[Array], scale: str, **options: Any) -> NumberEncoding:
        """Means and deviations over all steps; `scale` is "all", "each" (sequence its own) or "none"."""
        width = values[0].shape[1]
        if scale != "all":
            return cls((0.0,) * width, (1.0,) * width, scale == "each", **options)
        count = np.zeros(width)
        total = np.zeros(width)
        squares = np.zeros(width)
        for value in values:
            wide = value.astype(np.float64)
            count += np.isfinite(wide).sum(0)
            total += np.nansum(wide, 0)
        mean = total / np.maximum(count, 1)
        for value in values:
            squares += np.nansum((value.astype(np.float64) - mean) ** 2, 0)
        deviation = np.sqrt(squares / np.maximum(count, 1))
        deviation[deviation < 1e-12] = 1.0  # a value that never changes
        return cls(tuple(mean.tolist()), tuple(deviation.tolist()), False, **options)

    def whole(self, value: Array) -> Array:
        value = np.asarray(value, np.float32)
        value = value[:, None] if value.ndim == 1 else value
        if value.ndim != 2 or value.shape[1] != self.size:
            raise DataError(
                f"a sequence has {value.shape[-1]} values at a step and the model reads {self.size}; give "
                "what it was trained on."
            )
        value = fill_missing(value) if self.fill else value
        if self.each:
            deviation = value.std(0)
            return ((value - value.mean(0)) / np.where(deviation < 1e-6, 1.0, deviation)).astype(np.float32)
        mean, deviation = np.array(self.mean, np.float32), np.array(self.deviation, np.float32)
        return (value - mean) / deviation

    def cut(self, array: Array) -> Array:
        return cut(array, self.longest, self.keep)

    def save(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "mean": list(self.mean),
            "deviation": list(self.deviation),
            "each": self.each,
            "fill": self.fill,
            "longest": self.longest,
            "keep": self.keep,
        }


def restore(saved: dict[str, Any]) -> TextEncoding | NumberEncoding:
    """The encoding that was saved as `saved`."""
    given = {name: value for name, value in saved.items() if name != "kind"}
    if saved["kind"] == "text":
        return TextEncoding(**{**given, "vocabulary": Vocabulary.restore(given["vocabulary"])})
    return NumberEncoding(**{**given, "mean": tuple(given["mean"]), "deviation": tuple(given["deviation"])})


_SPLITTER = {style: Words((), "line", style) for style in ("spaces", "marks")}


def split(text: str, tokens: str, grams: int = 1) -> list[str]:
    """The tokens of a text."""
    if tokens != "letters":
        return [word for line in _SPLITTER[tokens].split(text) for word in line]
    letters = "".join(text.split())
    if grams == 1:
        return list(letters)
    return [letters[at : at + grams] for at in range(len(letters) - grams + 1)]


def guess_tokens(texts: Iterable[str]) -> str:
    """How texts are best cut: a long run without spaces is letters, text cut at spaces stays so.

    Text is already cut where punctuation marks stand alone: no comma or question mark touches a word.
    """
    sample = [text for text, _ in zip(texts, range(2000), strict=False)]
    runs = sum(len(text.split()) == 1 and len(text) >= 20 for text in sample)
    if runs > len(sample) / 2:
        return "letters"
    touching = sum(bool(re.search(r"\w[,;:!?]", text)) for text in sample)
    return "marks" if touching else "spaces"


def is_dna(texts: Iterable[str]) -> bool:
    """Whether letters are those of nucleotides, ambiguous ones included."""
    sample = {letter for text, _ in zip(texts, range(2000), strict=False) for letter in "".join(text.split())}
    return bool(sample) and sample <= set("ACGTURYKMSWBDHVNacgturykmswbdhvn")


def reverse_complement(text: str) -> str:
    """The other strand, read in its own direction."""
    return text[::-1].translate(COMPLEMENT)
