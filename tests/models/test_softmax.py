"""Output layers against torch's cross entropy of all logits at once."""

import math

import pytest
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812  torch's own habit
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from elman.errors import LayerError, OptionError
from elman.kernels import softmax
from elman.kernels.cpu import workspace
from elman.models.marks import START
from elman.models.softmax import AdaptiveSoftmax, Softmax
from elman.testing.tolerances import FORWARD, GRADIENT

WIDTH, UNITS = 6, 23


@pytest.fixture(params=["torch", "kernel"])
def way(request, monkeypatch):
    """All losses by torch's operations, or all by the kernel."""
    for name in ("LEAST_WORK", "LEAST_UNITS"):
        monkeypatch.setattr(softmax, name, {"torch": math.inf, "kernel": 0}[request.param])
    return request.param


both_ways = pytest.mark.usefixtures("way")


@pytest.fixture
def small_blocks(monkeypatch):
    """Blocks of three rows or less."""
    monkeypatch.setattr(softmax, "BLOCK", 1)
    monkeypatch.setattr(softmax, "BLOCK_ROWS", 3)


def draw(count, dtype=torch.float64, width=WIDTH, units=UNITS):
    """A layer, features that want gradients, targets."""
    layer = Softmax(width, units).to(dtype)
    nn.init.normal_(layer.bias)
    return (
        layer,
        torch.randn(count, width, dtype=dtype, requires_grad=True),
        torch.randint(2, units, (count,)),
    )


def all_at_once(layer, features, targets):
    """Nats of each target by torch, with all logits, the start mark's at minus infinity."""
    masked = torch.arange(len(layer.bias)) == START
    logits = (features @ layer.weight.T + layer.bias).masked_fill(masked, -torch.inf)
    return F.cross_entropy(logits, targets, reduction="none")


class Allocations(TorchDispatchMode):
    """Elements of every tensor that an operation made, views and what was written in place left out."""

    def __init__(self):
        super().__init__()
        self.sizes = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        known = {
            self.place(value) for value in tree_leaves((args, kwargs)) if isinstance(value, torch.Tensor)
        }
        result = func(*args, **(kwargs or {}))
        for value in tree_leaves(result):
            if isinstance(value, torch.Tensor) and self.place(value) not in known:
                self.sizes.append(value.numel())
        return result

    @staticmethod
    def place(value):
        return value.untyped_storage().data_ptr()


def relative(found, expected):
    return ((found - expected).abs().max() / (1 + expected.abs().max())).item()


# full


@both_ways
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 10, 300])  # blocks of 3: one, whole ones, a shorter last one
def test_loss_and_gradients_are_those_of_all_logits_at_once(small_blocks, count, dtype):
    name = str(dtype).removeprefix("torch.")
    layer, features, targets = draw(count, dtype)
    wanted = [features, layer.weight, layer.bias]
    loss = layer.loss(features, targets)
    direct = all_at_once(layer, features, targets)
    assert relative(loss, direct.mean()) < FORWARD[name]
    assert relative(layer.nats(features, targets), direct) < FORWARD[name]
    expected = torch.autograd.grad(3 * direct.mean(), wanted)
    for mine, theirs in zip(torch.autograd.grad(3 * loss, wanted), expected, strict=True):
        assert relative(mine, theirs) < GRADIENT[name]


@both_ways
def test_gradients_are_those_of_differences(small_blocks):
    layer, features, targets = draw(7)

    values = (features, layer.weight, layer.bias)  # changed in place
    assert torch.autograd.gradcheck(lambda *_: layer.loss(features, targets), values)


@both_ways
def test_any_leading_sizes_and_none():
    layer, features, targets = draw(12)
    flat = layer.nats(features, targets)
    shaped = features.view(3, 4, WIDTH), targets.view(3, 4)
    assert torch.equal(layer.nats(*shaped), flat.view(3, 4))
    assert torch.equal(layer.loss(*shaped), layer.loss(features, targets))
    assert layer.nats(features[:0], targets[:0]).shape == (0,)


@both_ways
def test_the_start_mark_is_never_expected():
    layer, features, targets = draw(5)
    targets[2] = START
    assert (layer.log_probabilities(features)[:, START] == -torch.inf).all()
    assert layer.nats(features, targets).isinf().tolist() == [False, False, True, False, False]
    layer.loss(features, targets[[0, 1, 3, 4, 4]]).backward()
    assert (layer.weight.grad[START] == 0).all() and layer.bias.grad[START] == 0


@both_ways
@pytest.mark.parametrize("scale", [1e3, 1e6])
def test_nats_of_what_is_almost_impossible(scale):
    """Its probability is below the smallest float; its nats are not."""
    layer, features, targets = draw(20, torch.float32)
    with torch.no_grad():
        features *= scale
    direct = all_at_once(layer, features, targets)
    assert direct.max() > 500
    assert relative(layer.nats(features, targets), direct) < FORWARD["float32"]
    layer.loss(features, targets).backward()
    assert layer.weight.grad.isfinite().all()


@both_ways
def test_what_is_frozen_gets_no_gradient(small_blocks):
    layer, features, targets = draw(10)
    layer.weight.requires_grad_(False)
    with Allocations() as made:
        layer.loss(features, targets).backward()
    assert layer.weight.grad is None
    assert layer.weight.numel() not in made.sizes  # nor is one made and thrown away
    expected = torch.autograd.grad(all_at_once(layer, features, targets).mean(), features)[0]
    assert relative(features.grad, expected) < GRADIENT["float64"]


@both_ways
def test_without_gradients_none_are_made(small_blocks):
    layer, features, targets = draw(10)
    with torch.no_grad(), Allocations() as made:
        loss = layer.loss(features, targets)
    assert not loss.requires_grad
    assert layer.weight.numel() not in made.sizes and features.numel() not in made.sizes


@both_ways
def test_a_second_backward_pass_gives_the_same_and_a_second_derivative_is_refused():
    layer, features, targets = draw(10)
    loss = layer.loss(features, targets)
    first = torch.autograd.grad(loss, features, retain_graph=True)[0]
    assert torch.equal(torch.autograd.grad(loss, features, retain_graph=True)[0], first)
    with pytest.raises(LayerError, match="no second derivative"):
        torch.autograd.grad(loss, features, create_graph=True)


def test_the_logits_are_never_all_held(way, monkeypatch):
    """Twice as many targets as an evaluation has at once, and the units of the Penn Treebank."""
    borrowed = []

    def borrow(size):
        borrowed.append(size // 4)
        return lend(size)

    lend = workspace.borrow
    monkeypatch.setattr(workspace, "borrow", borrow)
    count, units = 4096, 10_001
    layer, features, targets = draw(count, torch.float32, 8, units)
    with Allocations() as all_logits:
        all_at_once(layer, features, targets).mean().backward()
    assert max(all_logits.sizes) == count * units
    for run in (lambda: layer.loss(features, targets).backward(), lambda: layer.nats(features, targets)):
        with Allocations() as blocks:
            run()
        made = blocks.sizes + borrowed
        assert 0 < max(made) < count * units / 8
        assert made.count(max(made)) == 1  # one place for all blocks
        assert bool(borrowed) == (way == "kernel")
        borrowed.clear()


# adaptive

MANY = 1200


def draw_adaptive(count, counts=None):
    layer = AdaptiveSoftmax(WIDTH, MANY).double()
    if counts is not None:
        layer.sort(counts)
    features = torch.randn(count, WIDTH, dtype=torch.float64, requires_grad=True)
    rare = [0, 2, 3, MANY - 1, MANY // 2, MANY // 2 - 1, MANY // 10]  # of the head and of both tails
    return layer, features, torch.tensor([rare[k % len(rare)] for k in range(count)])


@pytest.mark.parametrize("sorted_by", [None, "counts"])
@pytest.mark.parametrize("count", [1, 2, 30])
def test_an_adaptive_loss_is_that_of_its_probabilities(count, sorted_by):
    layer, features, targets = draw_adaptive(count, torch.randint(0, 50, (MANY,)) if sorted_by else None)
    found = layer.log_probabilities(features)
    assert torch.allclose(found.exp().sum(1), torch.ones(count, dtype=torch.float64))
    assert (found[:, START] == -torch.inf).all()
    direct = -found.gather(1, targets[:, None])[:, 0]
    assert relative(layer.nats(features, targets), direct) < FORWARD["float64"]
    expected = torch.autograd.grad(direct.mean(), features)[0]
    mine = torch.autograd.grad(layer.loss(features, targets), features)[0]
    assert relative(mine, expected) < GRADIENT["float64"]
    shaped = layer.log_probabilities(features.view(1, count, WIDTH))
    assert torch.equal(shaped, found.view(1, count, MANY))


def test_frequent_units_come_first_and_equal_ones_keep_their_order():
    counts = torch.zeros(MANY, dtype=torch.int64)
    counts[[700, 5, START, 9]] = torch.tensor([8, 9, 99, 8])
    layer, _, _ = draw_adaptive(1, counts)
    assert layer.rank[[5, 9, 700, 0, 2, START]].tolist() == [0, 1, 2, 3, 4, MANY - 1]
    assert sorted(layer.rank.tolist()) == list(range(MANY))


def test_the_order_of_the_units_is_saved_with_the_weights():
    layer, features, targets = draw_adaptive(10, torch.randint(0, 50, (MANY,)))
    other, _, _ = draw_adaptive(1)
    other.load_state_dict(layer.state_dict())
    assert torch.equal(other.nats(features, targets), layer.nats(features, targets))


def test_the_start_mark_is_never_expected_by_an_adaptive_softmax_either():
    layer, features, targets = draw_adaptive(3)
    targets[1] = START
    assert layer.nats(features, targets).isinf().tolist() == [False, True, False]


@pytest.mark.parametrize(
    ("width", "units", "says"),
    [(64, 67, "1,000 units or more and here are 67"), (3, 5000, "4 features or more")],
)
def test_where_an_adaptive_softmax_makes_no_sense(width, units, says):
    with pytest.raises(OptionError, match=says):
        AdaptiveSoftmax(width, units)
