"""Text from a language model, and how much of it is copied from the training text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from elman.data.units import Characters, Unit, Words
from elman.errors import DataError, OptionError
from elman.models.language import LanguageModel
from elman.models.marks import END, START, UNKNOWN

_CONTEXT = 50
"""Units that are spelled together, so that spaces and split characters come out right."""


def beginning(unit: Unit, prompt: str) -> list[int]:
    """The units that a model reads before it goes on from a prompt; they start with the start mark.

    Raises DataError for characters or words that the model has never seen.
    """
    if isinstance(unit, Words):
        # after the end of a sentence the model sees the start mark
        indices = [START if index == END else index for index in unit.encode_beginning(prompt).tolist()]
        missing = [word for sentence in unit.split(prompt) for word in sentence if not unit.look_up(word)]
    else:
        indices = unit.encode(prompt).tolist()
        missing = sorted({c for c, i in zip(prompt, indices, strict=False) if i == UNKNOWN})
    if missing and isinstance(unit, Characters | Words):
        kind = "characters" if unit.name == "char" else "words"
        shown = " ".join(dict.fromkeys(missing))
        raise DataError(f"the prompt has {kind} that the model has never seen: {shown}; leave them out.")
    return [START, *indices]


def generate(
    model: LanguageModel,
    unit: Unit,
    prompt: str,
    length: int,
    *,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
    seed: int = 0,
) -> Iterator[str]:
    """Pieces of text that go on from a prompt, one for each of `length` units; the state is carried on.

    Args:
        temperature: below 1 the likely becomes more likely; 0 always takes the likeliest.
        top_k: choose among the k likeliest units only.
        top_p: choose among the likeliest units that together have this probability.
        seed: the same seed gives the same text.

    Raises OptionError and DataError before the first piece.
    """
    _check(temperature, top_k, top_p, length)
    known = beginning(unit, prompt)
    random = torch.Generator().manual_seed(seed)
    return _pieces(model, unit, known, length, temperature, top_k, top_p, random)


def _check(temperature: float, top_k: int | None, top_p: float | None, length: int) -> None:
    if temperature < 0:
        raise OptionError(f"the temperature is 0 or more, not {temperature:g}.")
    if top_k is not None and top_k < 1:
        raise OptionError(f"top-k is a whole number from 1, not {top_k}.")
    if top_p is not None and not 0 < top_p <= 1:
        raise OptionError(f"top-p is above 0 and at most 1, not {top_p:g}.")
    if length < 0:
        raise OptionError(f"the length is 0 or more, not {length}.")


def _pieces(
    model: LanguageModel,
    unit: Unit,
    known: list[int],
    length: int,
    temperature: float,
    top_k: int | None,
    top_p: float | None,
    random: torch.Generator,
) -> Iterator[str]:
    model.eval()
    told: list[int] = [index for index in known if index != START]
    fed = known
    read = model.reader()
    for _ in range(length):
        chosen = choose(read(fed), temperature, top_k, top_p, random)
        fed = [START if chosen == END and unit.name == "word" else chosen]
        told = [*told, chosen][-_CONTEXT:]
        before, after = unit.decode(told[:-1]), unit.decode(told)
        if not after.endswith("\N{REPLACEMENT CHARACTER}"):  # half of a character: wait for the rest
            yield after[len(before.rstrip("\N{REPLACEMENT CHARACTER}")) :]


def choose(
    scores: Tensor,
    temperature: float,
    top_k: int | None,
    top_p: float | None,
    random: torch.Generator,
) -> int:
    """One unit by its log probabilities (V,); the unknown unit is never chosen."""
    scores = scores.clone()
    scores[UNKNOWN] = -torch.inf
    if temperature == 0:
        return int(scores.argmax())
    p = torch.softmax(scores / temperature, dim=-1)
    ordered, order = p.sort(descending=True)
    if top_k is not None:
        ordered[top_k:] = 0
    if top_p is not None:
        ordered[ordered.cumsum(0) - ordered >= top_p] = 0
    return int(order[torch.multinomial(ordered, 1, generator=random)])


def longest_copied(text: str, sources: Sequence[str]) -> str:
    """The longest piece of `text` that also stands in one of `sources`.

    Found by halving over the length: pieces of one length are compared by their hashes, then letter by
    letter.
    """
    best = ""
    for source in sources:
        hashes = _Hashes(text, source)
        low, high = len(best), min(len(text), len(source))
        while low < high:
            middle = (low + high + 1) // 2
            found = hashes.shared(middle)
            if found is None:
                high = middle - 1
            else:
                low, best = middle, found
    return best


class _Hashes:
    """Hashes of all pieces of two texts: polynomials in an odd base, modulo 2**64."""

    def __init__(self, text: str, source: str):
        self.text, self.source = text, source
        length = max(len(text), len(source)) + 1
        self.powers = np.cumprod(np.full(length, 0x9E3779B97F4A7C15, np.uint64))
        self.sums = [self._sums(text), self._sums(source)]

    def _sums(self, text: str) -> np.ndarray:
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
        return np.concatenate([np.zeros(1, np.uint64), np.cumsum(codes * self.powers[: len(codes)])])

    def _pieces(self, sums: np.ndarray, length: int) -> np.ndarray:
        windows = sums[length:] - sums[:-length]
        return windows * self.powers[::-1][: len(windows)]  # as if every piece began at the same place

    def shared(self, length: int) -> str | None:
        """A piece of the text, of this length, that the source has too."""
        mine, theirs = (self._pieces(sums, length) for sums in self.sums)
        ordered = np.sort(mine)
        place = np.minimum(np.searchsorted(ordered, theirs), len(ordered) - 1)
        for start in np.flatnonzero(np.isin(mine, np.unique(theirs[ordered[place] == theirs]))):
            piece = self.text[start : start + length]
            if piece in self.source:
                return piece
        return None
