"""Optimisers, schedules and clipping."""

import math

import pytest
import torch
from torch import nn

from elman.errors import RunError
from elman.training.optimise import clip, learning_rate, optimiser, restore_state, state_tensors


def train(model, chosen, steps, seed):
    generator = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        loss = model(torch.randn(4, 3, generator=generator)).square().sum()
        chosen.zero_grad()
        loss.backward()
        chosen.step()


@pytest.mark.parametrize("name", ["adam", "adamw", "sgd", "rmsprop"])
def test_a_restored_optimiser_goes_on_bit_for_bit(name):
    torch.manual_seed(0)
    one, other = nn.Linear(3, 2), nn.Linear(3, 2)
    first = optimiser(name, one.parameters(), 0.01, 0.1)
    train(one, first, 3, seed=1)
    other.load_state_dict(one.state_dict())
    second = optimiser(name, other.parameters(), 0.01, 0.1)
    restore_state(second, {k: v.clone() for k, v in state_tensors(first).items()})
    train(one, first, 3, seed=2)
    train(other, second, 3, seed=2)
    assert torch.equal(one.weight, other.weight)


def test_the_state_of_another_model_is_refused():
    small, large = nn.Linear(2, 2, bias=False), nn.Linear(2, 2)
    chosen = optimiser("adam", large.parameters(), 0.1)
    large(torch.ones(1, 2)).sum().backward()
    chosen.step()
    with pytest.raises(RunError, match="belongs to another model"):
        restore_state(optimiser("adam", small.parameters(), 0.1), state_tensors(chosen))


def rates(schedule, **more):
    return [learning_rate(schedule, 1.0, step, 100, step // 10, **more) for step in range(100)]


def test_schedules():
    assert set(rates("constant")) == {1.0}
    cosine = rates("cosine")
    assert cosine[0] == 1.0
    assert cosine == sorted(cosine, reverse=True)
    assert math.isclose(cosine[50], 0.525)
    assert abs(cosine[-1] - 0.05) < 1e-3
    halved = rates("decay", decay=0.5, decay_from=4)
    assert halved[39] == 1.0 and halved[40] == 0.5 and halved[59] == 0.25
    warm = rates("cosine", warm_up=10)
    assert warm[:10] == [k / 10 for k in range(1, 11)]
    assert warm[10] == 1.0


def test_clipping_by_norm_and_by_value():
    weight = nn.Parameter(torch.zeros(2))
    weight.grad = torch.tensor([3.0, 4.0])
    assert clip([weight], None, None) == 5.0
    assert weight.grad.tolist() == [3.0, 4.0]
    assert clip([weight], 1.0, None) == 5.0  # the norm before clipping
    assert torch.allclose(weight.grad, torch.tensor([0.6, 0.8]))
    weight.grad = torch.tensor([3.0, -4.0])
    clip([weight], None, 0.5)
    assert weight.grad.tolist() == [0.5, -0.5]
