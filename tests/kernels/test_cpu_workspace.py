"""The pool of memory: blocks come back when nothing reads them, and never before."""

import threading

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from elman.kernels.cpu import workspace

LARGE = 1 << 20


@pytest.fixture(autouse=True)
def _empty_pool():
    workspace.release()
    yield
    workspace.release()


def test_a_block_is_used_again():
    first = workspace.empty(LARGE, torch.float32)
    place = first.data_ptr()
    del first
    assert workspace.empty(LARGE, torch.float32).data_ptr() == place
    assert workspace.empty(LARGE // 2, torch.float64).data_ptr() == place  # the type does not matter


def test_blocks_that_live_are_apart():
    one, two = workspace.empty(LARGE, torch.float32), workspace.empty(LARGE, torch.float32)
    one.fill_(1)
    two.fill_(2)
    assert (one == 1).all()
    assert one.data_ptr() != two.data_ptr()


@pytest.mark.parametrize(
    "view",
    [
        lambda t: t[5:9],
        lambda t: t.view(1024, 1024).T,
        lambda t: t.detach(),
        lambda t: t.numpy(),
        lambda t: t.requires_grad_().square().grad_fn,
    ],
    ids=["slice", "transpose", "detach", "numpy", "saved by autograd"],
)
def test_a_view_keeps_its_block(view):
    whole = workspace.empty(LARGE, torch.float32)
    place = whole.data_ptr()
    kept = view(whole)
    del whole
    assert workspace.empty(LARGE, torch.float32).data_ptr() != place
    del kept


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.uint8], ids=str)
@pytest.mark.parametrize("shape", [(3, 0, 2), (1, 1, 1), (7, 3, 2), (400, 7, 301)], ids=str)
def test_shapes_and_types(dtype, shape):
    """Small ones of the heap and large ones of the pool lie in the same order: batch first, in one piece."""
    found = workspace.over_time(dtype, *shape)
    assert found.shape == shape and found.dtype == dtype
    assert found.transpose(0, 1).is_contiguous()
    assert workspace.empty(found.numel(), dtype).shape == (found.numel(),)


def test_what_is_given_back_to_the_system_is_gone():
    workspace.empty(LARGE, torch.float32)
    workspace.release()
    found = workspace.empty(LARGE, torch.float32)
    found.fill_(3)
    assert (found == 3).all()


@given(
    st.lists(st.one_of(st.integers(1, 3 << 19), st.none()), max_size=30), st.randoms(use_true_random=False)
)
def test_no_two_tensors_that_live_share_a_byte(actions, random):
    """A number takes so many bytes, None lets go of a tensor: what was written stays until then."""
    alive: list[tuple[int, torch.Tensor]] = []
    for number, size in enumerate(actions):
        if size is not None:
            alive.append((number % 251, workspace.empty(size, torch.uint8).fill_(number % 251)))
        elif alive:
            alive.pop(random.randrange(len(alive)))
    for number, tensor in alive:
        assert (tensor == number).all()


def test_threads_do_not_get_each_others_blocks():
    wrong = []

    def work(number: int) -> None:
        for _ in range(50):
            mine = workspace.empty(LARGE // 4, torch.float32).fill_(number)
            if not (mine == number).all():
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
