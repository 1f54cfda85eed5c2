"""Generated data: what they promise, and the optima and floors that are known."""

import itertools
import math

import numpy as np
import pytest
import torch

from elman.data import synthetic
from elman.data.synthetic import elman_grammar, reber
from elman.errors import DataError


def test_the_grammar_is_a_distribution_over_two_and_three_words():
    distribution = elman_grammar.distribution()
    assert math.isclose(sum(distribution.values()), 1, rel_tol=1e-12)
    assert {len(words) for words in distribution} == {2, 3}
    assert 10 <= len(elman_grammar.CLASSES) <= 13
    assert len(elman_grammar.TEMPLATES) in (15, 16)
    assert all(name in elman_grammar.CLASSES for template in elman_grammar.TEMPLATES for name in template)


def test_sentences_come_as_often_as_they_should():
    drawn = elman_grammar.sentences(20_000, seed=1)
    assert all(elman_grammar.accepts(sentence.split()) for sentence in drawn)
    expected = elman_grammar.distribution()[("dragon", "eat", "man")]
    share = drawn.count("dragon eat man") / len(drawn)
    assert abs(share - expected) < 4 * math.sqrt(expected / len(drawn))  # four standard errors


def test_the_optimum_on_a_sample_approaches_the_entropy():
    nats, units = elman_grammar.optimal_nats(elman_grammar.sentences(20_000, seed=2))
    assert abs(nats / units - elman_grammar.entropy()) < 0.01  # a sentence's nats vary by about one
    assert elman_grammar.optimal_nats(["rock eat man"]) == (math.inf, 4)


def test_next_words_agree_with_the_sentences():
    for prefix in ([], ["dragon"], ["boy", "break"], ["cat", "chase", "mouse"]):
        following = elman_grammar.next_words(prefix)
        assert math.isclose(sum(following.values()), 1, rel_tol=1e-9)
        beginning = [w for w in elman_grammar.distribution() if list(w[: len(prefix)]) == prefix]
        expected = {w[len(prefix)] if len(w) > len(prefix) else elman_grammar.END for w in beginning}
        assert set(following) == expected
    assert elman_grammar.next_words(["rock", "eat"]) == {}


def test_reber_strings_follow_the_graph():
    plain, nested = reber.strings(200, 0), reber.strings(200, 0, nested=True)
    assert all(map(reber.accepts, plain))
    assert all(reber.accepts(text, nested=True) for text in nested)
    assert not any(reber.accepts(text) for text in nested)
    assert all(text[1] == text[-2] for text in nested)
    assert reber.allowed("BT") == {"S", "X"}
    assert reber.allowed("BTX") == {"X", "S"}
    # every way to change one symbol of a short string is refused, or is a string of the grammar itself
    for place, symbol in itertools.product(range(5), reber.SYMBOLS):
        text = "BTXSE"[:place] + symbol + "BTXSE"[place + 1 :]
        assert reber.accepts(text) == (text in {"BTXSE", "BPVVE"})


def test_adding_marks_one_number_in_each_half():
    x, y = synthetic.adding(64, 21, seed=3)
    numbers, marks = x[..., 0], x[..., 1]
    assert torch.equal(marks[:, :10].sum(1), torch.ones(64))
    assert torch.equal(marks[:, 10:].sum(1), torch.ones(64))
    assert torch.allclose((numbers * marks).sum(1), y)
    _, many = synthetic.adding(20_000, 4, seed=0)
    assert abs(float((many - 1).square().mean()) - synthetic.ADDING_FLOOR) < 0.005


def test_copy_memory_repeats_what_it_was_shown():
    x, y = synthetic.copy_memory(8, 30, seed=1, symbols=5, length=4)
    assert x.shape == y.shape == (8, 38)
    assert torch.equal(x[:, :4], y[:, -4:])
    assert (x[:, 33] == 6).all()  # the mark, one step before the answer
    assert (y[:, :-4] == 0).all()
    assert math.isclose(synthetic.copy_memory_floor(100), 0.1733, abs_tol=5e-5)
    assert math.isclose(synthetic.copy_memory_floor(1000), 0.0204, abs_tol=5e-5)


def test_selective_copy_keeps_the_order():
    x, y = synthetic.selective_copy(16, 20, seed=2, symbols=9, length=5)
    for row in range(16):
        shown = x[row, :20]
        assert shown[shown > 0].tolist() == y[row, -5:].tolist()
    assert (x[:, 20:] == 10).all()


def test_parity_and_permutations_are_running_products():
    bits, odd = synthetic.parity(4, 50, seed=0)
    assert torch.equal(bits.cumsum(1) % 2, odd)
    x, y = synthetic.permutation_products(4, 30, seed=0, degree=4)
    group = list(itertools.permutations(range(4)))
    for row in range(4):
        state = (0, 1, 2, 3)
        for step in range(30):
            new = group[int(x[row, step])]
            state = tuple(new[k] for k in state)
            assert group[int(y[row, step])] == state


def test_noisy_sines_are_predictable_up_to_their_noise():
    x, y = synthetic.noisy_sines(8, 200, seed=0, noise=0.0)
    assert torch.allclose(x[:, 1:], y[:, :-1], atol=1e-6)
    noisy, _ = synthetic.noisy_sines(8, 5000, seed=0, noise=0.2)
    clean, _ = synthetic.noisy_sines(8, 5000, seed=0, noise=0.0)
    assert abs(float((noisy - clean).std()) - 0.2) < 0.01


@pytest.mark.parametrize(
    "make",
    [
        lambda seed: synthetic.adding(3, 9, seed),
        lambda seed: synthetic.copy_memory(3, 9, seed),
        lambda seed: synthetic.selective_copy(3, 9, seed),
        lambda seed: synthetic.parity(3, 9, seed),
        lambda seed: synthetic.permutation_products(3, 9, seed),
        lambda seed: synthetic.noisy_sines(3, 9, seed),
    ],
)
def test_the_same_seed_gives_the_same_batch(make):
    assert all(torch.equal(a, b) for a, b in zip(make(5), make(5), strict=True))
    assert not all(torch.equal(a, b) for a, b in zip(make(5), make(6), strict=True))


def test_impossible_sizes():
    with pytest.raises(DataError, match="at least 2 steps"):
        synthetic.adding(1, 1)
    with pytest.raises(DataError, match="do not fit"):
        synthetic.selective_copy(1, 3)
    with pytest.raises(DataError, match="2 to 6 things"):
        synthetic.permutation_products(1, 3, degree=9)
    with pytest.raises(DataError, match="steps is a whole number"):
        synthetic.parity(1, 0)
    assert isinstance(np.float64(elman_grammar.entropy()), float)
