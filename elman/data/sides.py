"""One side of a pair as units and back: subwords, words or characters, with an end after the last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from elman.data.units import Characters, Indices, Subwords, Unit, Words, restore
from elman.models.marks import END, UNKNOWN

UnitName = Literal["subword", "word", "char"]


@dataclass(frozen=True)
class Side:
    """Texts of one side as indices.

    `size` counts all units and the end, which is `end`; `unit` is what is in between.
    """

    unit: Unit
    lower: bool = False

    @classmethod
    def learn(
        cls,
        texts: Sequence[str],
        unit: UnitName,
        size: int | None = None,
        min_count: int = 1,
        lower: bool = False,
    ) -> Side:
        """The units of the training part: at most `size`, words only if they come `min_count` times."""
        texts = [text.lower() for text in texts] if lower else texts
        if unit == "char":
            return cls(Characters.learn(texts), lower)
        if unit == "subword":
            # with a space in front the first word is the same unit as elsewhere
            return cls(Subwords.learn((f" {text}" for text in texts), size or 6000), lower)
        words = Words.learn(texts, (size or 10**9) + 3, min_count, lower)
        return cls(replace(words, sentences="line"), lower)

    @property
    def end(self) -> int:
        """The index of the end; words have one of their own."""
        return END if isinstance(self.unit, Words) else self.unit.size

    @property
    def size(self) -> int:
        """How many indices there are."""
        return self.unit.size if isinstance(self.unit, Words) else self.unit.size + 1

    def encode(self, text: str) -> Indices:
        """The units of a text and the end."""
        if isinstance(self.unit, Words):
            return np.array([*map(self.unit.look_up, self.words(text)), END], np.int64)
        text = text.lower() if self.lower else text
        within = self.unit.encode(f" {text}" if isinstance(self.unit, Subwords) else text)
        return np.append(within, self.end)

    def words(self, text: str) -> list[str]:
        """The words that units of a text stand for; only where units are words."""
        assert isinstance(self.unit, Words)
        return [word for sentence in self.unit.split(text) for word in sentence]

    def decode(self, indices: Iterable[int], replacement: Callable[[int], str] | None = None) -> str:
        """The text of indices without an end; `replacement` gives the word at a place that is unknown."""
        indices = list(indices)
        if not isinstance(self.unit, Words):
            return self.unit.decode(indices).strip()
        words = [self.unit.spell(index) for index in indices]
        if replacement is not None:
            words = [
                replacement(place) if index == UNKNOWN else word
                for place, (index, word) in enumerate(zip(indices, words, strict=True))
            ]
        return self.unit.join([word for word in words if word])

    def spell(self, index: int) -> str:
        """One unit as it is shown in a table."""
        return "</s>" if index == self.end else self.unit.spell(index)

    @property
    def names(self) -> list[str]:
        """Every unit by its index, as it is shown in a table."""
        return [self.spell(index) for index in range(self.size)]

    def save(self) -> dict[str, Any]:
        """As plain data."""
        return {**self.unit.save(), "lower": self.lower}

    @classmethod
    def restore(cls, saved: Mapping[str, Any]) -> Side:
        """From what `save` gave."""
        return cls(restore(dict(saved)), bool(saved["lower"]))


def unknown_units(encoded: Iterable[Indices]) -> float:
    """The share of units, ends aside, that the training part does not have."""
    within = np.concatenate([units[:-1] for units in encoded])
    return float((within == UNKNOWN).mean()) if len(within) else 0.0
