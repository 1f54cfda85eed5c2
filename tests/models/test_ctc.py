"""CTC: loss and prefix beam search against every alignment, padding, streaming chunks."""

import itertools
import math
from collections import defaultdict

import numpy as np
import pytest
import torch

from elman import cells
from elman.errors import LayerError, OptionError
from elman.models.ctc import Shape, Transcriber, greedy, least_steps, merge
from elman.models.prefix_beam import PrefixBeam


def by_enumeration(scores: torch.Tensor) -> dict[tuple[int, ...], float]:
    """The probability of every text: the sum over all alignments (S steps, V symbols: V**S of them)."""
    steps, symbols = scores.shape
    found: dict[tuple[int, ...], float] = defaultdict(float)
    for path in itertools.product(range(symbols), repeat=steps):
        merged = tuple(symbol for symbol, _ in itertools.groupby(path) if symbol)
        found[merged] += math.exp(sum(float(scores[t, s]) for t, s in enumerate(path)))
    return found


def random_scores(steps: int, symbols: int, seed: int = 0, sharpness: float = 1.5) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    values = torch.randn(steps, symbols, generator=generator, dtype=torch.float64) * sharpness
    return values.log_softmax(-1)


def model(stack: int = 2, both: bool = True, layers: int = 1) -> Transcriber:
    made = Transcriber(cells.GRU, Shape(5, 4, 6, layers, stack, both))
    made.normalise_by(torch.linspace(-1, 1, 5), torch.linspace(0.5, 2, 5))
    return made


def test_merging():
    assert merge([0, 1, 1, 0, 1, 2, 2, 0]) == [1, 1, 2]
    assert merge([1, 1, 2], before=1) == [2]
    assert greedy(torch.tensor([[0.1, 0.9], [0.2, 0.8], [0.9, 0.1], [0.1, 0.9]]).log()) == [1, 1]
    assert [least_steps(text) for text in ([], [1], [1, 2], [1, 1], [1, 1, 1])] == [0, 1, 2, 3, 5]


def test_the_loss_is_that_of_every_alignment():
    scores = random_scores(5, 3)
    every = by_enumeration(scores)
    assert math.isclose(sum(every.values()), 1, rel_tol=1e-12)
    for text in ([1], [1, 2], [1, 1], [2, 1, 2]):
        loss = model().loss(scores[None], [5], [text])
        assert math.isclose(float(loss), -math.log(every[tuple(text)]), rel_tol=1e-9)


def test_gradients_of_the_loss_are_finite_differences():
    values = torch.randn(2, 6, 4, dtype=torch.float64, requires_grad=True)
    net = model()
    assert torch.autograd.gradcheck(
        lambda x: net.loss(x.log_softmax(-1), [6, 4], [[1, 2, 2], [3, 1]]), (values,), eps=1e-6, atol=1e-6
    )


def test_padding_changes_neither_loss_nor_gradients():
    net = model(stack=3, layers=2)
    features = torch.randn(2, 12, 5)
    lengths, texts = [12, 7], [[1, 2], [3]]

    def gradients(x: torch.Tensor) -> tuple[float, list[torch.Tensor]]:
        net.zero_grad()
        scores, steps, _ = net(x, lengths)
        assert steps == [4, 3]
        loss = net.loss(scores, steps, texts)
        loss.backward()
        return loss.item(), [p.grad.clone() for p in net.parameters()]

    loss, plain = gradients(features)
    other = torch.cat([features, torch.full((2, 9, 5), 1e6)], 1)
    other[1, 7:] = torch.nan  # a row ends within a step of three frames
    padded_loss, padded = gradients(other)
    assert math.isclose(loss, padded_loss, rel_tol=1e-6)
    for a, b in zip(plain, padded, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-6)


def test_a_row_does_not_depend_on_its_company():
    net = model(stack=2).eval()
    features = torch.randn(3, 9, 5)
    together, steps, carry = net(features, [4, 9, 7])
    assert carry is None
    for row, length in enumerate([4, 9, 7]):
        alone, _, _ = net(features[row : row + 1, :length], [length])
        torch.testing.assert_close(together[row, : steps[row]], alone[0])


def test_a_text_that_is_too_long_is_refused():
    scores = random_scores(3, 3)[None]
    assert math.isfinite(model().loss(scores, [3], [[1, 1]]))
    with pytest.raises(LayerError, match=r"row 0 has 3 steps and its text needs 4"):
        model().loss(scores, [3], [[1, 1, 2]])


@pytest.mark.parametrize("seed", range(4))
def test_a_wide_beam_is_every_alignment(seed):
    scores = random_scores(5, 4, seed)
    search = PrefixBeam(10_000, least=0)
    search.extend(scores[:2])
    search.extend(scores[2:])  # in portions
    every = by_enumeration(scores)
    found = dict(search.best(10_000))
    assert found.keys() == {text for text, p in every.items() if p > 0}
    for text, score in found.items():
        assert math.isclose(score, math.log(every[text]), rel_tol=1e-9)
    assert search.best()[0][0] == max(every, key=every.__getitem__)


def test_alignments_are_summed_where_the_greedy_one_is_wrong():
    scores = torch.tensor([[0.6, 0.4], [0.6, 0.4]]).log()
    assert greedy(scores) == []  # 0.36, but 0.64 says 1 somewhere
    search = PrefixBeam(2)
    search.extend(scores)
    assert search.best()[0][0] == (1,)


class Bigrams:
    """A language model of bigrams: log probabilities (before, symbol), the last row for the end."""

    def __init__(self, table: np.ndarray):
        self.table = table

    def start(self) -> int:
        return 0

    def log_probability(self, state: int, symbol: int) -> float:
        return float(self.table[state, symbol])

    def advance(self, states, symbols) -> list[int]:
        return list(symbols)

    def finish(self, state: int) -> float:
        return float(self.table[state, 0])


def test_a_language_model_is_added_to_every_text():
    scores = random_scores(4, 4, 7)
    chance = np.random.default_rng(0).dirichlet(np.ones(4), 4)
    table = np.log(chance)
    search = PrefixBeam(10_000, Bigrams(table), weight=0.7, bonus=0.3, least=0)
    search.extend(scores)
    for text, score in search.best(10_000):
        read = sum(table[a, b] for a, b in itertools.pairwise((0, *text, 0)))
        expected = math.log(by_enumeration(scores)[text]) + 0.7 * read + 0.3 * len(text)
        assert math.isclose(score, expected, rel_tol=1e-9)


def test_a_narrow_beam_keeps_its_width():
    search = PrefixBeam(3)
    search.extend(random_scores(20, 6))
    assert len(search.beam) == 3
    with pytest.raises(OptionError, match="width"):
        PrefixBeam(0)


def test_chunks_of_a_one_direction_model_are_the_whole():
    net = model(stack=2, both=False, layers=2).eval()
    features = torch.randn(1, 11, 5)
    with torch.no_grad():
        whole, _, _ = net(features, [11])
        carry, parts = None, []
        for begin, end in ((0, 2), (2, 8), (8, 11)):
            part, _, carry = net(features[:, begin:end], [end - begin], carry)
            parts.append(part)
    torch.testing.assert_close(torch.cat(parts, 1), whole)
