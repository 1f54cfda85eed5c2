"""The pointer over bags of words: it cannot see the order in which they are given."""

import itertools
import math

import pytest
import torch

import elman
from elman.models.beam import Search, beam_search
from elman.models.ordering import OrderingModel, OrderingShape


@pytest.fixture
def model():
    torch.manual_seed(2)
    return OrderingModel(elman.cells.GRU, OrderingShape((9, 4), 6, 8)).eval()


def units(rows):
    return torch.tensor([[[word, word % 4] for word in row] for row in rows])


def test_the_probabilities_of_all_orders_add_up_to_one(model):
    words = [2, 5, 7, 5]
    total = 0.0
    model.requires_grad_(False)
    for order in set(itertools.permutations(words)):
        bag = model.read(units([order]), torch.tensor([order]), [4])
        total += math.exp(float(model(bag, [4]).sum()))
    assert math.isclose(total, 1.0, abs_tol=1e-5)


def test_a_wide_beam_finds_the_likeliest_of_all_orders_and_its_probability(model):
    words = [2, 5, 7, 5, 8]
    scores = {}
    model.requires_grad_(False)
    for order in set(itertools.permutations(words)):
        bag = model.read(units([order]), torch.tensor([order]), [5])
        scores[order] = float(model(bag, [5]).sum())
    best = sorted(scores, key=lambda order: -scores[order])[:5]
    given = [5, 8, 2, 5, 7]  # in any order
    bag = model.read(units([given]), torch.tensor([given]), [5])
    (found,) = beam_search(model.step, model.start(bag), [5], Search(60, best=5), start=1, end=5)
    assert [tuple(given[unit] for unit in hypothesis.units) for hypothesis in found] == best
    for order, hypothesis in zip(best, found, strict=True):
        assert math.isclose(hypothesis.log_probability, scores[order], abs_tol=1e-5)


def test_a_bag_among_longer_ones_is_as_it_is_alone(model):
    alone = model.read(units([[3, 4]]), torch.tensor([[3, 4]]), [2])
    rows = [[1, 2, 3, 4], [3, 4, 0, 0]]
    among = model.read(units(rows), torch.tensor(rows), [4, 2])
    expected = model(alone, [2])[0]
    found = model(among, [4, 2])[1]
    torch.testing.assert_close(found[:2], expected, atol=1e-6, rtol=1e-5)
    assert found[2:].tolist() == [0.0, 0.0]
    (first,) = beam_search(model.step, model.start(alone), [2], Search(4), start=1, end=2)
    _, second = beam_search(model.step, model.start(among), [4, 4], Search(4), start=1, end=4)
    assert first[0].units == second[0].units


def test_every_parameter_learns_and_padding_gives_no_nan(model):
    rows = [[1, 2, 3, 4], [3, 3, 0, 0]]
    bag = model.read(units(rows), torch.tensor(rows), [4, 2])
    (-model(bag, [4, 2]).sum()).backward()
    for name, value in model.named_parameters():
        assert value.grad is not None, name
        assert torch.isfinite(value.grad).all(), name
        assert value.grad.abs().sum() > 0, name
