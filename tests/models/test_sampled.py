"""The sampled loss: that of the whole softmax in the limit, and repeatable."""

import pytest
import torch

from elman.models.sampled import SampledLoss
from elman.models.softmax import Softmax

V, H, N = 12, 5, 40


def parts():
    softmax = Softmax(H, V)
    torch.nn.init.normal_(softmax.bias)
    counts = torch.arange(V) + 1
    counts[:2] = 0  # the marks are no targets
    return softmax, torch.randn(N, H), torch.randint(2, V, (N,)), counts


def test_with_many_samples_it_is_the_whole_softmax():
    """Importance sampling of the sum over all units: with S draws its relative error is about 2 / sqrt(S)."""
    softmax, features, targets, counts = parts()
    features.requires_grad_()
    sampled = SampledLoss(counts, 200_000)(softmax, features, targets)
    logits = torch.nn.functional.linear(features, softmax.weight[2:], softmax.bias[2:])
    whole = torch.nn.functional.cross_entropy(logits, targets - 2)
    assert sampled.item() == pytest.approx(whole.item(), abs=0.02)
    (of_sampled,) = torch.autograd.grad(sampled, features)
    (of_whole,) = torch.autograd.grad(whole, features)
    assert of_sampled == pytest.approx(of_whole, abs=0.02 * float(of_whole.abs().max()))


def test_a_target_that_is_drawn_is_counted_once():
    softmax, features, targets, _ = parts()
    counts = torch.zeros(V)
    counts[3] = 1  # only one unit is ever drawn
    loss = SampledLoss(counts, 50)
    only = torch.full_like(targets, 3)
    assert loss(softmax, features, only).item() == pytest.approx(0.0, abs=1e-6)


def test_the_same_seed_gives_the_same_loss():
    softmax, features, targets, counts = parts()
    loss = SampledLoss(counts, 7)
    torch.manual_seed(1)
    first = loss(softmax, features, targets)
    torch.manual_seed(1)
    assert torch.equal(first, loss(softmax, features, targets))
    assert not torch.equal(first, loss(softmax, features, targets))
