"""Kneser-Ney against a plain reading of its definition, and against the published perplexity."""

import math
from collections import Counter, defaultdict

import numpy as np
import pytest

from elman.data.streams import Stream
from elman.data.text import read_text
from elman.data.units import Words
from elman.models.marks import START
from elman.models.ngram import NGram


class PlainKneserNey:
    """Interpolated modified Kneser-Ney with dictionaries, word for word from Chen and Goodman (1999)."""

    def __init__(self, sentences, size, order):
        self.size, self.order = size, order
        full = [Counter() for _ in range(order + 1)]
        for sentence in sentences:
            words = (START, *sentence)
            for end in range(1, len(words)):
                for n in range(1, min(order, end + 1) + 1):
                    full[n][words[end - n + 1 : end + 1]] += 1
        self.counts = [None] * (order + 1)
        for n in range(1, order + 1):
            if n == order:
                self.counts[n] = full[n]
                continue
            before = defaultdict(set)
            for gram in full[n + 1]:
                before[gram[1:]].add(gram[0])
            self.counts[n] = Counter({g: full[n][g] if g[0] == START else len(before[g]) for g in full[n]})
        self.discount = [None, *(self._discounts(Counter(c.values())) for c in self.counts[1:])]

    @staticmethod
    def _discounts(of):
        n1, n2, n3, n4 = (of[k] for k in (1, 2, 3, 4))
        if not (n1 and n2 and n3):
            return (0, 0.5, 1.0, 1.5)
        y = n1 / (n1 + 2 * n2)
        found = (0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3)
        return found if all(0 <= d <= k for k, d in enumerate(found)) else (0, 0.5, 1.0, 1.5)

    def probability(self, context, word, n=None):
        n = self.order if n is None else n
        if n == 0:
            return 1 / (self.size - 1)
        context = tuple(context)[-(n - 1) :] if n > 1 else ()
        if len(context) < n - 1:
            return self.probability(context, word, n - 1)
        counts, discount = self.counts[n], self.discount[n]
        following = {g[-1]: c for g, c in counts.items() if g[:-1] == context}
        shorter = self.probability(context[1:], word, n - 1)
        if not following:
            return shorter
        total = sum(following.values())
        free = sum(discount[min(c, 3)] for c in following.values())
        count = following.get(word, 0)
        return (max(count - discount[min(count, 3)], 0) + free * shorter) / total


def stream(sentences):
    y = np.array([w for s in sentences for w in s])
    x = np.array([w for s in sentences for w in (START, *s[:-1])])
    return x, y


@pytest.mark.parametrize("order", [1, 2, 3, 5])
def test_equals_a_plain_reading_of_the_definition(order):
    random = np.random.default_rng(order)
    size = 9
    train = [list(random.integers(2, size, random.integers(1, 9)) ** 2 % 7 + 2) for _ in range(60)]
    test = [list(random.integers(2, size, random.integers(1, 9))) for _ in range(10)]
    plain = PlainKneserNey(train, size, order)
    expected = [
        math.log(plain.probability((START, *sentence[:k]), word))
        for sentence in test
        for k, word in enumerate(sentence)
    ]
    found = NGram(*stream(train), size, order).log_probabilities(*stream(test))
    assert np.allclose(found, expected, rtol=1e-12, atol=1e-12)


def test_probabilities_add_up_to_one():
    random = np.random.default_rng(0)
    x, y = stream([list(random.integers(2, 12, 30)) for _ in range(20)])
    model = NGram(x, y, 12, 4)
    context = [START, 5, 7]
    every = [k for k in range(12) if k != START]
    found = [model.log_probabilities(np.array(context), np.array([5, 7, word]))[-1] for word in every]
    assert math.isclose(np.exp(found).sum(), 1, rel_tol=1e-12)


def test_counts_and_memory_are_those_of_the_tables():
    model = NGram(*stream([[2, 3, 2, 3, 4]]), 5, 3)
    # 2 3 4; (s)2 23 32 34; (s)23 232 323 234: every different n-gram once
    assert model.counts == [3, 4, 4]
    assert model.bytes > 0


@pytest.mark.data
def test_five_grams_on_penn_treebank_reach_the_published_perplexity(elman_data):
    train, test = (read_text(elman_data / f"ptb/ptb.{part}.txt.gz") for part in ("train", "test"))
    unit = Words.learn([train], 10_001)
    streams = [Stream.of([text], unit) for text in (train, test)]
    model = NGram(streams[0].x, streams[0].y, unit.size, 5)
    found = np.exp(-model.log_probabilities(streams[1].x, streams[1].y).mean())
    assert abs(found - 141.2) < 0.5  # Mikolov et al. 2011 and later papers: 141.2
