"""Batches of ragged examples: every example once, the same for the same epoch, little padding."""

import numpy as np
import pytest
import torch

from elman.data.batches import Buckets, in_order, pad


@pytest.mark.parametrize("steps", [None, 200])
@pytest.mark.parametrize("count", [1, 7, 64, 1000])
def test_each_epoch_has_each_example_once(count, steps):
    lengths = np.random.default_rng(0).integers(0, 50, count)
    buckets = Buckets(lengths, 8, seed=3, steps=steps)
    for epoch in (0, 1, 5):
        batches = buckets.of(epoch)
        assert len(batches) == len(buckets)  # in every epoch, so that a step's place is known
        assert sorted(np.concatenate(batches)) == list(range(count))
        assert all(1 <= len(batch) <= 8 for batch in batches)


def test_order_depends_on_seed_and_epoch_alone():
    lengths = [5, 9, 2, 2, 7, 8, 1, 3] * 40
    first, again = Buckets(lengths, 4, seed=1), Buckets(lengths, 4, seed=1)
    again.of(7)
    for a, b in zip(first.of(2), again.of(2), strict=True):
        assert (a == b).all()
    assert any((a != b).any() for a, b in zip(first.of(2), first.of(3), strict=True) if len(a) == len(b))
    assert any((a != b).any() for a, b in zip(first.of(2), Buckets(lengths, 4, seed=2).of(2), strict=True))


def test_buckets_leave_little_padding():
    lengths = np.random.default_rng(1).geometric(0.05, 5000)
    buckets = Buckets(lengths, 32)
    computed = sum(lengths[batch].max() * len(batch) for batch in buckets.of(0))
    assert computed < 1.15 * lengths.sum()  # in random batches it is about four times the sum


def test_one_endless_sequence_is_a_batch_of_its_own():
    lengths = [10] * 99 + [100_000]
    batches = Buckets(lengths, 16, steps=16_000).of(0)
    longest = next(batch for batch in batches if 99 in batch)
    assert list(longest) == [99]
    assert max(len(batch) for batch in batches) == 16


def test_judging_sees_everything_longest_first():
    batches = list(in_order([3, 1, 2, 5], 3))
    assert [list(batch) for batch in batches] == [[3, 0, 2], [1]]


def test_padding():
    whole = pad([np.array([1, 2, 3]), np.array([], np.int64), np.array([4])])
    assert torch.equal(whole, torch.tensor([[1, 2, 3], [0, 0, 0], [4, 0, 0]]))
    assert pad([np.ones((2, 3), np.float32)], steps=4).shape == (1, 4, 3)
