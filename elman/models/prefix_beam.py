"""Prefix beam search: the likeliest texts of a CTC model, alignments summed, with a language model if wanted.

A. Hannun et al. 2014, arXiv 1408.2873. A beam holds texts, not alignments: for each the probability that
its alignments end in the blank, and that they end in its last symbol.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Protocol

from torch import Tensor

from elman.errors import OptionError
from elman.models.ctc import BLANK

Text = tuple[int, ...]
LOG_ZERO = -math.inf


class Reader(Protocol):
    """A language model that reads a text symbol by symbol; a state is whatever it likes."""

    def start(self) -> Any:
        """The state before the first symbol."""
        ...

    def log_probability(self, state: Any, symbol: int) -> float:
        """What a symbol costs after a state: the logarithm of its probability, in nats."""
        ...

    def advance(self, states: Sequence[Any], symbols: Sequence[int]) -> list[Any]:
        """The states after one symbol each."""
        ...

    def finish(self, state: Any) -> float:
        """The logarithm of the probability that the text ends here."""
        ...


class PrefixBeam:
    """The likeliest texts of one row, fed with its steps in any portions.

    Args:
        width: texts that are kept after every step.
        reader: a language model, or None.
        weight: how much its logarithms count beside those of the sound.
        bonus: what each symbol gains, in nats: a language model likes short texts.
        least: symbols less likely than this at a step are not tried there.
    """

    def __init__(
        self,
        width: int,
        reader: Reader | None = None,
        *,
        weight: float = 0.0,
        bonus: float = 0.0,
        least: float = 1e-5,
    ):
        if width < 1:
            raise OptionError(f"a beam has a width of at least 1, not {width}.")
        self.width, self.reader, self.weight, self.bonus = width, reader, weight, bonus
        self.least = math.log(least) if least > 0 else LOG_ZERO
        # text -> (ends in the blank, ends in its last symbol), natural logarithms
        self.beam: dict[Text, tuple[float, float]] = {(): (0.0, LOG_ZERO)}
        self._read: dict[Text, float] = {(): 0.0}  # logarithm of the language model
        self._states: dict[Text, Any] = {(): reader.start() if reader else None}

    def extend(self, scores: Tensor) -> None:
        """Read steps: log probabilities (S, V)."""
        for step in scores.tolist():
            self._step(step)

    def _step(self, scores: list[float]) -> None:
        tried = [s for s, score in enumerate(scores) if s != BLANK and score > self.least]
        found: dict[Text, list[float]] = {}
        for text, (blank, last) in self.beam.items():
            whole = _add(blank, last)
            own = found.setdefault(text, [LOG_ZERO, LOG_ZERO])
            own[0] = _add(own[0], whole + scores[BLANK])
            if text:
                own[1] = _add(own[1], last + scores[text[-1]])
            for symbol in tried:
                # the same symbol again is a new one only after a blank
                before = blank if text and symbol == text[-1] else whole
                if before == LOG_ZERO:
                    continue
                longer = found.setdefault((*text, symbol), [LOG_ZERO, LOG_ZERO])
                longer[1] = _add(longer[1], before + scores[symbol])
        self._keep(found)

    def _keep(self, found: dict[Text, list[float]]) -> None:
        """The best texts, each with its state of the language model."""
        if self.reader is not None:
            for text in found:
                if text not in self._read:
                    step = self.reader.log_probability(self._states[text[:-1]], text[-1])
                    self._read[text] = self._read[text[:-1]] + step
        order = sorted(found, key=lambda text: -self._rank(text, *found[text]))[: self.width]
        self.beam = {text: (found[text][0], found[text][1]) for text in order}
        if self.reader is not None:
            new = [text for text in order if text not in self._states]
            if new:
                before = [self._states[text[:-1]] for text in new]
                self._states |= zip(new, self.reader.advance(before, [text[-1] for text in new]), strict=True)
            self._states = {text: self._states[text] for text in order}
            self._read = {text: self._read[text] for text in order}

    def _rank(self, text: Text, blank: float, last: float) -> float:
        read = self.weight * self._read[text] if self.reader is not None else 0.0
        return _add(blank, last) + read + self.bonus * len(text)

    def best(self, count: int = 1) -> list[tuple[Text, float]]:
        """The likeliest texts with their logarithms, as if the sound ended here."""
        ended = {}
        for text, (blank, last) in self.beam.items():
            end = self.weight * self.reader.finish(self._states[text]) if self.reader is not None else 0.0
            ended[text] = self._rank(text, blank, last) + end
        return sorted(ended.items(), key=lambda item: -item[1])[:count]


def _add(a: float, b: float) -> float:
    """log(exp(a) + exp(b))."""
    if a < b:
        a, b = b, a
    return a if b == LOG_ZERO else a + math.log1p(math.exp(b - a))
