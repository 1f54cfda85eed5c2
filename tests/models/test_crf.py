"""A conditional random field against all its paths, written out one by one."""

from itertools import pairwise, product

import pytest
import torch

from elman.errors import LayerError
from elman.models.crf import CRF, Allowed, viterbi

TAGS, LENGTHS = 3, (2, 5, 1, 4)


@pytest.fixture
def field() -> tuple[CRF, torch.Tensor, torch.Tensor]:
    crf = CRF(TAGS).double()
    for parameter in crf.parameters():
        torch.nn.init.normal_(parameter)
    scores = torch.randn(len(LENGTHS), max(LENGTHS) + 1, TAGS, dtype=torch.float64)
    for row, length in enumerate(LENGTHS):
        scores[row, length:] = torch.nan  # what is never to be read
    tags = torch.randint(TAGS, scores.shape[:2])
    return crf, scores, tags


def path_score(crf: CRF, scores: torch.Tensor, path: tuple[int, ...]) -> torch.Tensor:
    """The score of one path, term by term."""
    total = crf.start[path[0]] + crf.end[path[-1]]
    for step, tag in enumerate(path):
        total = total + scores[step, tag]
    for before, after in pairwise(path):
        total = total + crf.transitions[before, after]
    return total


def paths(crf: CRF, scores: torch.Tensor, length: int) -> dict[tuple[int, ...], torch.Tensor]:
    """Every path of a row with its score."""
    return {path: path_score(crf, scores, path) for path in product(range(TAGS), repeat=length)}


def test_the_likelihood_is_that_of_all_paths(field):
    crf, scores, tags = field
    wanted = 0.0
    for row, length in enumerate(LENGTHS):
        every = paths(crf, scores[row], length)
        own = every[tuple(tags[row, :length].tolist())]
        wanted += torch.logsumexp(torch.stack(list(every.values())), 0) - own
    assert torch.allclose(crf.nats(scores, tags, LENGTHS), wanted, rtol=1e-12)


def test_the_gradient_is_expected_minus_observed_counts(field):
    """By automatic differentiation of the sum over all paths, which knows nothing of ours."""
    crf, scores, tags = field
    scores = scores.nan_to_num().requires_grad_()
    inputs = [scores, *crf.parameters()]
    wanted = torch.zeros((), dtype=torch.float64)
    for row, length in enumerate(LENGTHS):
        every = paths(crf, scores[row], length)
        own = every[tuple(tags[row, :length].tolist())]
        wanted = wanted + torch.logsumexp(torch.stack(list(every.values())), 0) - own
    expected = torch.autograd.grad(2.5 * wanted, inputs)
    found = torch.autograd.grad(2.5 * crf.nats(scores, tags, LENGTHS), inputs)
    for one, other in zip(found, expected, strict=True):
        assert torch.allclose(one, other, atol=1e-12)


def test_marginals_are_those_of_all_paths(field):
    crf, scores, _ = field
    found = crf.marginals(scores, LENGTHS)
    for row, length in enumerate(LENGTHS):
        every = paths(crf, scores[row], length)
        chances = torch.softmax(torch.stack(list(every.values())), 0)
        wanted = torch.zeros(scores.shape[1], TAGS, dtype=torch.float64)
        for path, chance in zip(every, chances, strict=True):
            for step, tag in enumerate(path):
                wanted[step, tag] += chance.detach()
        assert torch.allclose(found[row], wanted, atol=1e-12)  # zero beyond the length too


def test_the_best_path_is_the_best_of_all(field):
    crf, scores, _ = field
    found = crf.decode(scores, LENGTHS)
    for row, length in enumerate(LENGTHS):
        every = paths(crf, scores[row], length)
        assert tuple(found[row, :length].tolist()) == max(every, key=lambda path: every[path].item())
        assert not found[row, length:].any()


def test_the_best_allowed_path_is_the_best_of_those_allowed(field):
    crf, scores, _ = field
    allowed = Allowed(
        torch.tensor([True, False, True]),
        torch.tensor([[True, True, False], [False, True, True], [True, False, True]]),
        torch.tensor([False, True, True]),
    )
    found = crf.decode(scores, LENGTHS, allowed)
    for row, length in enumerate(LENGTHS):
        every = {
            path: score.item()
            for path, score in paths(crf, scores[row], length).items()
            if allowed.start[path[0]]
            and allowed.end[path[-1]]
            and all(allowed.transitions[a, b] for a, b in pairwise(path))
        }
        assert tuple(found[row, :length].tolist()) == max(every, key=lambda path: every[path])


def test_where_nothing_is_allowed_there_still_is_a_path():
    nothing = Allowed(*(torch.zeros(shape, dtype=torch.bool) for shape in ((2,), (2, 2), (2,))))
    scores = torch.tensor([[[0.0, 1.0], [3.0, 0.0]]])
    zeros = torch.zeros(2)
    assert viterbi(scores, torch.zeros(2, 2), zeros, zeros, [2], nothing).tolist() == [[1, 0]]


def test_large_scores_lose_nothing():
    """A path that is 300 nats behind at one step and needed at the next: single precision alone loses it."""
    crf = CRF(2)
    with torch.no_grad():
        crf.transitions.copy_(torch.tensor([[0.0, -600.0], [0.0, 0.0]]))
    scores = torch.tensor([[[300.0, 0.0], [0.0, 400.0]]], requires_grad=True)
    # paths: 00 300; 01 300 - 600 + 400 = 100; 10 0; 11 400
    nats = crf.nats(scores, torch.tensor([[1, 1]]), [2])
    assert nats.item() == pytest.approx(0.0, abs=1e-6)
    nats.backward()
    assert torch.isfinite(scores.grad).all()
    assert crf.nats(scores, torch.tensor([[0, 0]]), [2]).item() == pytest.approx(100.0)


def test_rows_without_steps_are_refused():
    with pytest.raises(LayerError, match="at least one step"):
        CRF(2).nats(torch.zeros(2, 3, 2), torch.zeros(2, 3, dtype=torch.int64), [3, 0])


def test_a_second_derivative_is_refused():
    scores = torch.zeros(1, 2, 2, requires_grad=True)
    nats = CRF(2).nats(scores, torch.zeros(1, 2, dtype=torch.int64), [2])
    with pytest.raises(LayerError, match="second derivative"):
        torch.autograd.grad(nats, scores, create_graph=True)
