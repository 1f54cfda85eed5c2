"""Beam search against looking at every sequence there is."""

import itertools
import math

import pytest
import torch

from elman.errors import OptionError
from elman.models.beam import Search, beam_search

UNITS, START, END, MOST = 4, 1, 2, 3


class Table:
    """A model by table: the probability of a unit depends on the sentence and the last two units."""

    def __init__(self, sentences: int, seed: int = 0):
        torch.manual_seed(seed)
        shape = (sentences, UNITS, UNITS, UNITS)
        scores = torch.randn(shape) * 2
        scores[..., START] = -torch.inf
        self.scores = scores.log_softmax(-1)
        self.looks = torch.rand(sentences, UNITS, 3).softmax(-1)  # attention: by sentence and last unit

    def start(self, sentences: int) -> torch.Tensor:
        return torch.stack([torch.arange(sentences), torch.full((sentences,), START)], dim=1)

    def step(self, units, state):
        sentence, before = state.unbind(1)
        weights = self.looks[sentence, units]
        return self.scores[sentence, before, units], weights, torch.stack([sentence, units], dim=1)

    def everything(self, sentence: int, alpha: float, beta: float):
        """(score, units, log probability) of every sequence, best first."""
        found = []
        for length in range(MOST + 1):
            for units in itertools.product([0, 3], repeat=length):
                before, last, total, seen = START, START, 0.0, torch.zeros(3)
                for unit in (*units, END):
                    seen = seen + self.looks[sentence, last]
                    total += float(self.scores[sentence, before, last, unit])
                    before, last = last, unit
                score = total / ((6 + length) / 6) ** alpha
                score += beta * float(seen.clamp(max=1).log().sum()) if beta else 0.0
                found.append((score, units, total))
        return sorted(found, reverse=True)


@pytest.mark.parametrize(("alpha", "beta"), [(0.0, 0.0), (1.0, 0.0), (0.6, 0.3)])
def test_a_beam_as_wide_as_the_language_finds_what_exhaustive_search_finds(alpha, beta):
    sentences, table = 5, Table(5)
    search = Search(beam=32, best=4, length_penalty=alpha, coverage_penalty=beta)
    found = beam_search(table.step, table.start(sentences), [MOST] * sentences, search, start=START, end=END)
    for sentence, hypotheses in enumerate(found):
        expected = table.everything(sentence, alpha, beta)[:4]
        assert [h.units for h in hypotheses] == [units for _, units, _ in expected]
        for hypothesis, (score, units, total) in zip(hypotheses, expected, strict=True):
            assert math.isclose(hypothesis.score, score, abs_tol=1e-5)
            assert math.isclose(hypothesis.log_probability, total, abs_tol=1e-5)
            assert hypothesis.weights is not None
            assert hypothesis.weights.shape == (len(units), 3)


def test_greedy_takes_the_likeliest_unit_at_each_step():
    table = Table(6, seed=3)
    found = beam_search(table.step, table.start(6), [MOST] * 6, Search(beam=1), start=START, end=END)
    for sentence, (hypothesis,) in enumerate(found):
        before, last, units = START, START, []
        while len(units) < MOST:
            unit = int(table.scores[sentence, before, last].argmax())
            if unit == END:
                break
            units.append(unit)
            before, last = last, unit
        assert list(hypothesis.units) == units


def test_a_sentence_is_searched_alike_alone_and_among_others():
    table = Table(7, seed=1)
    search = Search(beam=3, best=3, length_penalty=1.0)
    together = beam_search(table.step, table.start(7), [1, 2, 3, 4, 5, 6, 7], search, start=START, end=END)
    for sentence in range(7):
        alone = beam_search(
            table.step, table.start(7)[[sentence]], [sentence + 1], search, start=START, end=END
        )
        assert [(h.units, h.score) for h in alone[0]] == [(h.units, h.score) for h in together[sentence]]


def test_no_sequence_is_longer_than_allowed():
    table = Table(4)
    table.scores[..., END] = -50.0  # it would never end by itself
    found = beam_search(table.step, table.start(4), [0, 1, 2, 5], Search(beam=2), start=START, end=END)
    assert [len(hypotheses[0].units) for hypotheses in found] == [0, 1, 2, 5]


def test_a_sentence_without_any_possible_sequence_gives_nothing():
    table = Table(2)
    table.scores[0] = -torch.inf
    found = beam_search(table.step, table.start(2), [3, 3], Search(beam=2), start=START, end=END)
    assert found[0] == []
    assert found[1]


def test_a_likely_sequence_is_not_lost_to_unlikely_ones_that_end_before_it():
    def step(units, state):
        # 5 units and then the end have nearly all probability; every other choice has little, the end too
        scores = torch.full((len(units), 6), -8.0)
        scores[:, START] = -torch.inf
        likely = torch.where(state < 5, 3 + state % 3, END)
        scores[torch.arange(len(units)), likely] = -0.01
        return scores, None, state + 1

    search = Search(beam=3, length_penalty=1.0)
    ((best,),) = beam_search(step, torch.zeros(1, dtype=torch.int64), [9], search, start=START, end=END)
    assert best.units == (3, 4, 5, 3, 4)
    assert math.isclose(best.log_probability, -0.06, abs_tol=1e-6)


def test_more_results_than_hypotheses_are_refused():
    with pytest.raises(OptionError, match="not 3 of 2"):
        Search(beam=2, best=3)
