"""Shuffled words into sentences: by a pointer model, by a language model, by pairs of words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.batches import in_order, pad
from elman.data.optional import library
from elman.data.sentences import WordFeatures
from elman.data.units import Words
from elman.layers import Carry
from elman.models.beam import Hypothesis, Search, beam_search
from elman.models.language import LanguageModel
from elman.models.marks import END, START
from elman.models.ordering import Bag, OrderingModel
from elman.tasks.task import Metrics

Sentence = tuple[str, ...]

ROWS = 1000
"""Rows of hypotheses that are searched side by side."""


@dataclass(frozen=True)
class Order:
    """An order of the words of a bag, and its log probability."""

    words: Sentence
    log_probability: float


Encoded = tuple[NDArray[np.int64], NDArray[np.int64]]
"""A sentence as the model reads it: indices of its words (n, 3), and which of them are equal (n,)."""


def encode(features: WordFeatures, words: Sentence) -> Encoded:
    """A sentence as the model reads it."""
    return features.encode(words), groups(words)


def bag_of(model: OrderingModel, sentences: Sequence[Encoded]) -> Bag:
    """Sentences as a bag for the model, their words in the order in which they stand."""
    units, equal = zip(*sentences, strict=True)
    return model.read(pad(units), pad(equal), [len(words) for words in equal])


def groups(words: Sentence) -> NDArray[np.int64]:
    """Numbers of words in which equal words have the same."""
    number: dict[str, int] = {}
    return np.array([number.setdefault(word, len(number)) for word in words], np.int64)


def by_pointer(
    model: OrderingModel, features: WordFeatures, bags: Sequence[Sentence], beam: int, best: int = 1
) -> list[list[Order]]:
    """The likeliest orders of bags of words under the pointer model."""
    model.eval()

    def begin(part: Sequence[Sentence]) -> tuple[Any, Any]:
        return model.step, model.start(bag_of(model, [encode(features, words) for words in part]))

    return _search(bags, begin, beam, best)


def by_language(
    model: LanguageModel, unit: Words, bags: Sequence[Sentence], beam: int, best: int = 1
) -> list[list[Order]]:
    """The likeliest orders under a language model of words; it is asked for the end of a sentence too."""
    model.eval()

    def begin(part: Sequence[Sentence]) -> tuple[Any, Any]:
        ids = pad([np.array([unit.look_up(word) for word in words], np.int64) for words in part])
        return _LanguageStep(model), _Placing(ids, *_left_and_earlier(part))

    return _search(bags, begin, beam, best)


def _search(
    bags: Sequence[Sentence],
    begin: Callable[[Sequence[Sentence]], tuple[Any, Any]],
    beam: int,
    best: int,
) -> list[list[Order]]:
    found: list[list[Order]] = [[] for _ in bags]
    sorted_bags = [tuple(sorted(words)) for words in bags]  # the order that was given must not matter
    search = Search(beam, best=min(best, beam))
    for places in in_order([len(words) for words in bags], max(1, ROWS // beam)):
        part = [sorted_bags[place] for place in places.tolist()]
        count = max(map(len, part))
        with torch.no_grad():
            step, state = begin(part)
            hypotheses = beam_search(step, state, [count] * len(part), search, start=START, end=count)
        for place, words, of_bag in zip(places.tolist(), part, hypotheses, strict=True):
            found[place] = [_order(words, h) for h in of_bag]
    return found


def _order(words: Sentence, found: Hypothesis) -> Order:
    return Order(tuple(words[unit] for unit in found.units), found.log_probability)


def _left_and_earlier(bags: Sequence[Sentence]) -> tuple[Tensor, Tensor]:
    """Which words are left (B, N), all at first, and which are equal to an earlier one (B, N, N)."""
    numbers = pad([groups(words) + 1 for words in bags])
    same = (numbers[:, :, None] == numbers[:, None, :]) & (numbers > 0)[:, :, None]
    earlier = torch.ones(numbers.shape[1], numbers.shape[1], dtype=torch.bool).tril(-1)
    return numbers > 0, same & earlier


@dataclass(frozen=True)
class _Placing:
    """Words of B rows by their indices in a model, those that are left, and where the model is.

    `earlier` (B, N, N): which words before a word are equal to it; `table` (B, N + 1, N + 1) are scores that
    need no model.
    """

    ids: Tensor
    left: Tensor
    earlier: Tensor
    started: bool = False
    carry: Carry | None = None
    table: Tensor | None = None

    def __getitem__(self, rows: Tensor) -> _Placing:
        return replace(
            self,
            ids=self.ids[rows],
            left=self.left[rows],
            earlier=self.earlier[rows],
            carry=None if self.carry is None else self.carry[rows],
            table=None if self.table is None else self.table[rows],
        )

    def after(self, last: Tensor) -> Tensor:
        """Which words are left (B, N) after the word `last` (B,) was placed."""
        left = self.left.clone()
        if self.started:
            left[torch.arange(len(last)), last] = False
        return left

    def possible(self, of_words: Tensor, of_end: Tensor, left: Tensor) -> Tensor:
        """Scores (B, N + 1) of the words that may come, of equal ones the first, and of the end."""
        doubled = (self.earlier & left[:, None, :]).any(2)
        words = of_words.masked_fill(~left | doubled, -torch.inf)
        end = torch.where(left.any(1), -torch.inf, of_end)
        return torch.cat([words, end[:, None]], dim=1)


@dataclass(frozen=True)
class _LanguageStep:
    model: LanguageModel

    def __call__(self, last: Tensor, state: _Placing) -> tuple[Tensor, None, _Placing]:
        left = state.after(last)
        units = state.ids[torch.arange(len(last)), last] if state.started else torch.full_like(last, START)
        scores, carry = self.model.read(units[:, None], state.carry)
        answer = state.possible(scores.gather(1, state.ids), scores[:, END], left)
        return answer, None, replace(state, left=left, started=True, carry=carry)


class WordPairs:
    """A bigram model with the discounts of absolute discounting: what needs no network."""

    DISCOUNT = 0.75

    def __init__(self, sentences: Sequence[Sentence]):
        self.pairs: Counter[tuple[str, str]] = Counter()
        for words in sentences:
            self.pairs.update(zip(("<s>", *words), (*words, "</s>"), strict=True))
        self.before: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()
        self.ways: Counter[str] = Counter()  # different words that stand before a word
        for (first, second), count in self.pairs.items():
            self.before[first] += count
            self.kinds[first] += 1
            self.ways[second] += 1
        self.all_ways = sum(self.ways.values()) + 1

    def log_probability(self, first: str, second: str) -> float:
        """Of a word after another, by Kneser-Ney with one discount."""
        alone = (self.ways[second] + 0.5) / self.all_ways
        total = self.before[first]
        if not total:
            return math.log(alone)
        seen = max(self.pairs[first, second] - self.DISCOUNT, 0) / total
        return math.log(seen + self.DISCOUNT * self.kinds[first] / total * alone)

    def table(self, words: Sentence, count: int) -> Tensor:
        """(count + 1, count + 1): row 0 is the start, the last column the end."""
        found = torch.zeros(count + 1, count + 1)
        for row, first in enumerate(("<s>", *words)):
            found[row, : len(words)] = torch.tensor([self.log_probability(first, word) for word in words])
            found[row, count] = self.log_probability(first, "</s>")
        return found

    def arrange(self, bags: Sequence[Sentence], beam: int) -> list[list[Order]]:
        """The likeliest orders of bags."""

        def begin(part: Sequence[Sentence]) -> tuple[Any, Any]:
            count = max(map(len, part))
            tables = torch.stack([self.table(words, count) for words in part])
            ids = torch.arange(1, count + 1).expand(len(part), -1)
            return _of_pairs, _Placing(ids, *_left_and_earlier(part), table=tables)

        return _search(bags, begin, beam, 1)


def _of_pairs(last: Tensor, state: _Placing) -> tuple[Tensor, None, _Placing]:
    """A step by the table alone."""
    assert state.table is not None
    left = state.after(last)
    row = last + 1 if state.started else torch.zeros_like(last)
    found = state.table[torch.arange(len(last)), row]
    return state.possible(found[:, :-1], found[:, -1], left), None, replace(state, left=left, started=True)


def compare_orders(found: Sequence[Sentence], truth: Sequence[Sentence]) -> Metrics:
    """Share of sentences that are as they were, of neighbours that are, and BLEU of the words as they stand.

    The start and the end count as neighbours of the first and the last word. BLEU counts up to four words in
    a row, so there is none where no sentence has as many. Raises DataError without the library sacrebleu.
    """
    exact = sum(a == b for a, b in zip(found, truth, strict=True)) / len(truth)
    right = total = 0
    for a, b in zip(found, truth, strict=True):
        ours = Counter(zip((None, *a), (*a, None), strict=True))
        theirs = Counter(zip((None, *b), (*b, None), strict=True))
        right += sum((ours & theirs).values())
        total += sum(theirs.values())
    metrics = {"exact": exact, "neighbours": right / total, "sentences": len(truth)}
    if max(map(len, truth)) < 4:
        return metrics
    bleu = library("sacrebleu.metrics", "text", "BLEU").BLEU(tokenize="none", force=True)
    texts = [" ".join(words) for words in found], [[" ".join(words) for words in truth]]
    score = bleu.corpus_score(*texts).score
    return {**metrics, "bleu": score, "bleu_signature": str(bleu.get_signature())}
