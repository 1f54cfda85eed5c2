"""The loss of an output layer in one kernel, against torch's cross entropy in float64."""

import pytest
import torch
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.errors import LayerError
from elman.kernels import cross_entropy, rounds, softmax
from elman.kernels.cpu import softmax as kernel
from elman.testing.tolerances import FORWARD, GRADIENT

ALL = (True, True, True)
SIZES = [  # targets, features, units, rows of a block
    (1, 1, 1, 1),
    (3, 5, 7, 2),
    (10, 6, 23, 3),
    (77, 33, 1001, 20),
    (64, 96, 96, 64),
    (130, 17, 577, 130),
    (300, 200, 1000, 128),
    (100, 700, 300, 40),  # a chunk is as narrow as it gets
]


def draw(count, size, units, dtype=torch.float32):
    """Features, weight, bias, targets."""
    return (
        torch.randn(count, size, dtype=dtype),
        torch.randn(units, size, dtype=dtype) / size**0.5,
        torch.randn(units, dtype=dtype),
        torch.randint(0, units, (count,)),
    )


def exact(features, weight, bias, targets):
    """Nats and the gradients of their mean, by torch in float64."""
    values = [value.double().detach().requires_grad_() for value in (features, weight, bias)]
    logits = values[0] @ values[1].T + values[2]
    nats = F.cross_entropy(logits, targets, reduction="none")
    return nats.detach(), *torch.autograd.grad(nats.mean(), values)


def parts(found):
    return found.nats, found.of_features, found.of_weight, found.of_bias


def check(found, expected, nats, gradients):
    """Errors of gradients are relative to the largest of them, as those of a mean are small."""
    for mine, theirs, tolerance in zip(parts(found), expected, (nats, *3 * [gradients]), strict=True):
        assert mine.shape == theirs.shape
        size = theirs.abs().max() + 1e-30
        assert (mine.double() - theirs).abs().max() <= tolerance * size


@pytest.fixture(params=[1, 2])
def threads(request):
    """So many of torch's threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(request.param)
    yield request.param
    torch.set_num_threads(before)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize(("count", "size", "units", "height"), SIZES)
def test_nats_and_gradients_are_exact(count, size, units, height, dtype, threads):
    given = draw(count, size, units, dtype)
    name = str(dtype).removeprefix("torch.")
    found = kernel.run(*given, height=height, wanted=ALL)
    check(found, exact(*given), FORWARD[name], GRADIENT[name])
    again = kernel.run(*given, height=height, wanted=ALL)
    assert all(torch.equal(a, b) for a, b in zip(parts(found), parts(again), strict=True))


@pytest.mark.parametrize("count", [20, 200])  # in registers, and on tiles where there are any
def test_memory_in_any_order(count):
    """Weights that lie transposed, every second feature, rows with a gap between them."""
    features, weight, bias, targets = draw(count, 50, 400)
    apart = torch.randn(count, 3, 50)
    apart[:, 1] = features
    wide = torch.randn(count, 100)
    wide[:, ::2] = features
    both = torch.stack([targets, targets], 1)
    expected = exact(features, weight, bias, targets)
    for rows in (apart[:, 1], wide[:, ::2]):
        given = rows, weight.T.contiguous().T, bias, both[:, 1]
        found = kernel.run(*given, height=64, wanted=ALL)
        check(found, expected, FORWARD["float32"], GRADIENT["float32"])


def test_what_is_not_asked_for_is_not_made():
    given = draw(70, 20, 300)
    whole = kernel.run(*given, height=30, wanted=ALL)
    for which in range(3):
        wanted = tuple(number == which for number in range(3))
        found = parts(kernel.run(*given, height=30, wanted=wanted))
        assert [value is not None for value in found[1:]] == list(wanted)
        assert torch.equal(found[1 + which], parts(whole)[1 + which])
    alone = parts(kernel.run(*given, height=30, wanted=(False, False, False)))
    assert alone[1:] == (None, None, None) and torch.equal(alone[0], whole.nats)


def test_units_that_cannot_be_and_logits_of_any_size():
    """A bias of -inf gives a probability of zero; nothing overflows, and what is no number stays none."""
    features, weight, bias, targets = draw(90, 30, 500)
    bias[[3, 499]] = -torch.inf
    targets[targets == 3] = 4
    targets[targets == 499] = 4
    given = features * 1e4, weight, bias, targets
    found = kernel.run(*given, height=40, wanted=ALL)
    expected = exact(*given)
    assert expected[0].max() > 1e4
    check(found, expected, FORWARD["float32"], GRADIENT["float32"])
    assert (found.of_weight[[3, 499]] == 0).all() and (found.of_bias[[3, 499]] == 0).all()
    targets[5] = 499
    assert kernel.run(*given, height=40, wanted=ALL).nats.isinf().nonzero().tolist() == [[5]]
    features[7, 2] = torch.nan
    found = kernel.run(features, weight, bias, targets, height=40, wanted=ALL)
    assert found.nats.isnan().nonzero().tolist() == [[7]]
    assert found.of_features[7].isnan().all() and found.of_features[8].isfinite().all()


def test_units_that_are_all_impossible_but_one():
    """Whole chunks have no largest logit."""
    features, weight, bias, _ = draw(10, 8, 1000)
    bias[:] = -torch.inf
    bias[700] = 0.5
    found = kernel.run(features, weight, bias, torch.full((10,), 700), height=10, wanted=ALL)
    assert found.nats.abs().max() < FORWARD["float32"]
    assert all(value.abs().max() < FORWARD["float32"] for value in parts(found)[1:])


@pytest.mark.skipif(not rounds(), reason="this processor has no tiles for bfloat16")
def test_products_that_round_to_bfloat16():
    given = draw(200, 64, 600)
    found = kernel.run(*given, height=100, wanted=ALL, rounded=True)
    check(found, exact(*given), FORWARD["bfloat16"], FORWARD["bfloat16"])
    assert not torch.equal(found.nats, kernel.run(*given, height=100, wanted=ALL).nats)


def test_the_kernel_serves_where_there_is_enough_to_do(monkeypatch):
    served = []
    monkeypatch.setattr(kernel, "run", lambda *given, **options: served.append(len(given[1])))
    cross_entropy(*draw(40, 100, 1000))
    cross_entropy(*draw(40, 10, 1000))
    cross_entropy(*draw(4000, 100, 100))
    assert served == [1000]


def test_no_kernel_where_torch_traces_or_numbers_are_of_another_type(monkeypatch):
    for name in ("LEAST_WORK", "LEAST_UNITS"):
        monkeypatch.setattr(softmax, name, 0)
    monkeypatch.setattr(kernel, "run", lambda *given, **options: pytest.fail("the kernel was called"))
    features, weight, bias, targets = draw(10, 8, 50)
    expected = exact(features, weight, bias, targets)[0]
    half = cross_entropy(features.bfloat16(), weight.bfloat16(), bias.bfloat16(), targets)
    assert (half.nats - expected).abs().max() < FORWARD["bfloat16"] * (1 + expected.max())
    compiled = torch.compile(cross_entropy, backend="eager", fullgraph=True)
    traced = compiled(features, weight, bias, targets).nats
    assert (traced - expected).abs().max() < FORWARD["float32"] * (1 + expected.max())


def test_a_target_that_is_no_unit():
    features, weight, bias, targets = draw(40, 100, 1000)
    for wrong in (-1, 1000):
        targets[3] = wrong
        with pytest.raises(LayerError, match=f"units from 0 to 999, and here is {wrong:,}"):
            cross_entropy(features, weight, bias, targets)
