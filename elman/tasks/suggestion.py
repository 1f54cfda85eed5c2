"""The words that a language model expects next."""

from __future__ import annotations

import heapq
import itertools
import math

import torch
from torch import Tensor

from elman.data.units import Unit, Words
from elman.layers import Carry
from elman.models.language import LanguageModel
from elman.models.marks import END, START, UNKNOWN
from elman.tasks.generation import beginning

SENTENCE_END = "(end of sentence)"

_MOST_STEPS = 3000
"""Model steps that one search may take."""


def suggest(model: LanguageModel, unit: Unit, prompt: str, count: int = 5) -> list[tuple[str, float]]:
    """The `count` likeliest next words with their probabilities, likeliest first.

    For models of characters and subwords, words are spelled out by a search that finds the likeliest
    ones exactly: a word's probability is that of its letters and of anything after it that is no letter.
    """
    model.eval()
    if isinstance(unit, Words):
        return _suggest_words(model, unit, prompt, count)
    if prompt and not prompt[-1].isspace():
        prompt += " "
    scores, carry = model.read(torch.tensor([beginning(unit, prompt)]))
    return _Search(model, unit, count).run(scores[0], carry)


def _suggest_words(model: LanguageModel, unit: Words, prompt: str, count: int) -> list[tuple[str, float]]:
    scores, _ = model.read(torch.tensor([beginning(unit, prompt)]))
    p = scores[0].exp()
    p[[UNKNOWN, START]] = 0
    best = p.topk(min(count, len(p) - 2))
    spelled = (SENTENCE_END if index == END else unit.spell(index) for index in best.indices.tolist())
    return list(zip(spelled, best.values.tolist(), strict=True))


def _is_letter(piece: str) -> bool:
    """Whether a piece of text can be part of a word."""
    return bool(piece) and all(letter.isalnum() or letter in "'’-_" for letter in piece)


class _Search:
    """Words in the order of their probability, by always going on with the likeliest beginning.

    A beginning is never less likely than the words that it begins, so when the likeliest beginning left
    is less likely than the words found, no better word exists.
    """

    def __init__(self, model: LanguageModel, unit: Unit, count: int):
        self.model, self.unit, self.count = model, unit, count
        pieces = [unit.decode([index]) for index in range(unit.size)]
        self.pieces = pieces
        self.letters = torch.tensor([_is_letter(piece) for piece in pieces])
        self.letters[[UNKNOWN, START]] = False
        self.order = itertools.count()  # a tie-break: carries cannot be compared

    def run(self, scores: Tensor, carry: Carry) -> list[tuple[str, float]]:
        found: dict[str, float] = {}
        # (negative log probability, order, word so far, unit to read or None, carry)
        heap: list[tuple[float, int, str, Carry, int]] = []
        self._grow(heap, 0.0, "", scores, carry, found)
        for _ in range(_MOST_STEPS):
            if not heap or (len(found) >= self.count and math.exp(-heap[0][0]) < self._least(found)):
                break
            cost, _, word, carry, index = heapq.heappop(heap)
            scores, after = self.model.read(torch.tensor([[index]]), carry)
            self._grow(heap, cost, word, scores[0], after, found)
        return sorted(found.items(), key=lambda item: -item[1])[: self.count]

    def _least(self, found: dict[str, float]) -> float:
        return sorted(found.values(), reverse=True)[self.count - 1]

    def _grow(
        self, heap: list, cost: float, word: str, scores: Tensor, carry: Carry, found: dict[str, float]
    ) -> None:
        """Note that a word may end here, and queue the letters that it may go on with."""
        if word:
            end = float(scores[~self.letters].logsumexp(0))
            found[word] = found.get(word, 0.0) + math.exp(end - cost)
        worth = math.log(self._least(found)) if len(found) >= self.count else -math.inf
        for index in self.letters.nonzero()[:, 0].tolist():
            total = float(scores[index]) - cost
            if total > worth:
                heapq.heappush(heap, (-total, next(self.order), word + self.pieces[index], carry, index))
