"""Dropout in a kernel: the numbers of torch's operations, bit for bit, whatever lies where."""

import pytest
import torch

from elman.kernels import drop, noise
from elman.kernels.cpu import dropout as kernel
from elman.kernels.dropout import by_torch

KEY = noise.key(2**61 + 3, 4)


@pytest.fixture
def served(monkeypatch):
    """Shapes that the kernel was called with."""
    shapes = []
    run = kernel.run

    def seen(x, *given, **options):
        shapes.append(tuple(x.shape))
        return run(x, *given, **options)

    monkeypatch.setattr(kernel, "run", seen)
    return shapes


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("changes", [False, True])
@pytest.mark.parametrize(
    "shape", [(1, 1, 1), (3, 2, 7), (5, 4, 16), (2, 3, 100), (70, 9, 131), (0, 2, 4), (2, 0, 4)]
)
def test_the_numbers_of_torch(served, shape, changes, dtype):
    x = torch.randn(shape, dtype=dtype)
    found = drop(x, KEY, 0.3, changes=changes)
    assert served == [shape]
    assert torch.equal(found, by_torch(x, KEY, 0.3, changes=changes))


def test_threads_and_memory_change_nothing(served):
    """Batch first, every second feature, features that do not lie together."""
    x = torch.randn(50, 20, 90)
    expected = by_torch(x, KEY, 0.5, changes=True)
    before = torch.get_num_threads()
    for threads in (1, 2, 3):
        torch.set_num_threads(threads)
        for given in (x, x.transpose(0, 1).contiguous().transpose(0, 1), x.mT.contiguous().mT):
            assert torch.equal(drop(given, KEY, 0.5, changes=True), expected)
    torch.set_num_threads(before)
    wide = torch.randn(50, 20, 180)
    assert torch.equal(
        drop(wide[..., ::2], KEY, 0.5, changes=True), by_torch(wide[..., ::2], KEY, 0.5, changes=True)
    )
    assert len(served) == 10


def test_what_is_dropped_may_be_anything():
    x = torch.full((30, 2, 40), torch.nan)
    found = drop(x, KEY, 0.5, changes=True)
    assert (found == 0).any() and torch.equal(
        found == 0, by_torch(torch.ones_like(x), KEY, 0.5, changes=True) == 0
    )


def test_gradients_have_the_same_mask(served):
    x = torch.randn(6, 5, 11, dtype=torch.float64, requires_grad=True)
    given = torch.randn(6, 5, 11, dtype=torch.float64)
    found = torch.autograd.grad(drop(x, KEY, 0.4, changes=True), x, given)[0]
    assert torch.equal(found, by_torch(given, KEY, 0.4, changes=True))
    assert torch.autograd.gradcheck(lambda x: drop(x, KEY, 0.4, changes=False), x)
    assert torch.autograd.gradgradcheck(lambda x: drop(x, KEY, 0.4, changes=True).sin(), x)
    assert served


@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")  # torch's own, inside jvp
def test_torch_where_it_transforms_or_the_type_is_another(served):
    x = torch.randn(6, 5, 11)
    expected = by_torch(x, KEY, 0.4, changes=True)
    each = torch.func.vmap(lambda x: drop(x, KEY, 0.4, changes=True))(torch.stack([x, x]))
    assert torch.equal(each, torch.stack([expected, expected]))
    tangent = torch.func.jvp(lambda x: drop(x, KEY, 0.4, changes=True), (x,), (x,))[1]
    assert torch.equal(tangent, expected)
    compiled = torch.compile(lambda x: drop(x, KEY, 0.4, changes=True), backend="eager", fullgraph=True)
    assert torch.equal(compiled(x), expected)
    half = x.bfloat16()
    assert torch.equal(drop(half, KEY, 0.4, changes=True), by_torch(half, KEY, 0.4, changes=True))
    assert not served
