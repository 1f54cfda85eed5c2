"""Words and labels as indices, learned from the training part alone and saved with the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.models.marks import UNKNOWN


@dataclass(frozen=True)
class Vocabulary:
    """Tokens by frequency; index 0 is every token that is not among them.

    `marks` are tokens of the task itself (start, end) that come first, from index 1 on.
    """

    tokens: tuple[str, ...]
    lower: bool = False
    marks: tuple[str, ...] = ()
    _index: dict[str, int] = field(init=False, repr=False, compare=False)

    @classmethod
    def learn(
        cls,
        sequences: Iterable[Sequence[str]],
        size: int | None = None,
        min_count: int = 1,
        lower: bool = False,
        marks: Sequence[str] = (),
    ) -> Vocabulary:
        """The most frequent tokens: at most `size`, each at least `min_count` times."""
        tokens = chain.from_iterable(sequences)
        counts = Counter(map(str.lower, tokens) if lower else tokens)
        for mark in marks:
            counts.pop(mark, None)
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        kept = tuple(token for token, count in ranked[:size] if count >= min_count)
        return cls(kept, lower, tuple(marks))

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", {name: index for index, name in enumerate(self.names) if index})

    def __len__(self) -> int:
        """How many indices there are, the unknown one included."""
        return len(self.tokens) + len(self.marks) + 1

    def look_up(self, token: str) -> int:
        """Index of a token; UNKNOWN if it is not there."""
        return self._index.get(token.lower() if self.lower else token, UNKNOWN)

    def __contains__(self, token: str) -> bool:
        return self.look_up(token) != UNKNOWN

    def encode(self, tokens: Iterable[str]) -> NDArray[np.int64]:
        """Indices (T,) of a sequence."""
        names = map(str.lower, tokens) if self.lower else tokens
        return np.fromiter(map(self._index.get, names, repeat(UNKNOWN)), np.int64)  # `look_up`, in one sweep

    @property
    def names(self) -> tuple[str, ...]:
        """What every index stands for, the unknown one included."""
        return ("<unk>", *self.marks, *self.tokens)

    def spell(self, index: int) -> str:
        """The token of an index."""
        return (
            ("<unk>", *self.marks)[index]
            if index <= len(self.marks)
            else self.tokens[index - len(self.marks) - 1]
        )

    def save(self) -> dict[str, Any]:
        """As plain data."""
        return {"tokens": list(self.tokens), "lower": self.lower, "marks": list(self.marks)}

    @classmethod
    def restore(cls, saved: dict[str, Any]) -> Vocabulary:
        """From what `save` gave."""
        return cls(tuple(saved["tokens"]), bool(saved["lower"]), tuple(saved["marks"]))


def unknown_share(vocabulary: Vocabulary, sequences: Iterable[Sequence[str]]) -> float:
    """The share of tokens that a vocabulary does not have."""
    known = total = 0
    for sequence in sequences:
        total += len(sequence)
        known += sum(token in vocabulary for token in sequence)
    return 1 - known / total if total else 0.0
