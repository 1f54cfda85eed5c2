"""Masks by counter: the right distribution, and the same numbers wherever they are drawn."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from elman.kernels import noise

KEY = noise.key(1234, 5, 6)


def grid(rows: int, steps: int) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.arange(rows)[None, :], torch.arange(steps)[:, None]


def drawn(rows: int = 64, steps: int = 64, units: int = 64, key: int = KEY) -> torch.Tensor:
    """(steps, rows, units) uniform numbers."""
    return noise.uniform(key, *grid(rows, steps), units)


@given(st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=50))
def test_the_tensor_mixes_as_the_whole_number_does(words):
    signed = [word - 2**32 if word >= 2**31 else word for word in words]
    mixed = noise.mix_tensor(torch.tensor(signed, dtype=torch.int32))
    assert [word % 2**32 for word in mixed.tolist()] == [noise.mix(word) for word in words]


def test_mixing_loses_nothing():
    """A bijection, so a sample of words has as many images; inverted by hand: undo each line."""

    def unmix(value: int) -> int:
        def unshift(value: int, by: int) -> int:
            result = value
            for _ in range(3):
                result = value ^ (result >> by)
            return result

        value = unshift(value, 15) * pow(0x735A2D97, -1, 2**32) % 2**32
        value = unshift(value, 15) * pow(0x21F0AAAD, -1, 2**32) % 2**32
        return unshift(value, 16)

    for word in (0, 1, 2, 0xFFFFFFFF, 0x80000000, *range(5, 2**32, 2**32 // 997)):
        assert unmix(noise.mix(word)) == word


def test_every_input_bit_reaches_every_output_bit():
    """Flipping one bit of a word changes each bit of its image in half of the words: 0.5 ± 5 sigma."""
    words = torch.arange(4096, dtype=torch.int32) * 77_777
    image = noise.mix_tensor(words)
    for bit in range(32):
        flip = 2**bit if bit < 31 else -(2**31)
        changed = noise.mix_tensor(words ^ flip) ^ image
        share = torch.stack([(changed >> out) & 1 for out in range(32)]).float().mean(1)
        assert (share - 0.5).abs().max() < 5 * 0.5 / math.sqrt(4096)


def test_uniform_follows_its_definition():
    """Computed once more with whole numbers of Python, place by place."""
    found = noise.uniform(KEY, torch.tensor([[0, 7, 100_000]]), torch.tensor([[0], [3]]), 5)
    for t, step in enumerate((0, 3)):
        for r, row in enumerate((0, 7, 100_000)):
            for unit in range(5):
                place = noise.mix(noise.mix(row ^ KEY) ^ step)
                word = noise.mix(place ^ noise.mix(unit))
                assert found[t, r, unit].item() == (word >> 8) / 2**24


def test_numbers_are_those_of_every_release():
    """Frozen: a change here changes what every seed has ever meant."""
    assert noise.mix(1) == noise.mix_tensor(torch.tensor([1], dtype=torch.int32)).item() % 2**32
    assert [noise.mix(0), noise.mix(1), noise.mix(2**32 - 1)] == FROZEN_WORDS
    assert noise.key(2**62 - 1, 4, 0, 1) == FROZEN_KEY
    assert (drawn(2, 1, 3, noise.key(0)) * 2**24).long().flatten().tolist() == FROZEN_UNIFORM


FROZEN_WORDS = [0, 2261973619, 2578835075]
FROZEN_KEY = 3488935882
FROZEN_UNIFORM = [0, 13303482, 13285576, 5148153, 16693423, 9554017]


def test_mean_and_variance():
    """n = 64**3 numbers; the mean of n has deviation sqrt(1/12/n), their variance sqrt(1/180/n)."""
    numbers = drawn().double()
    n = numbers.numel()
    assert numbers.min() >= 0
    assert numbers.max() < 1
    assert abs(numbers.mean() - 1 / 2) < 5 * math.sqrt(1 / 12 / n)
    assert abs(numbers.var() - 1 / 12) < 5 * math.sqrt(1 / 180 / n)


@pytest.mark.parametrize("key", [noise.key(0), noise.key(1), noise.key(0, 1), noise.key(2**62 - 1, 4, 3)])
def test_all_values_are_equally_likely(key):
    """Chi squared over 256 bins has mean 255 and deviation sqrt(2 * 255); 5 of them are allowed."""
    counts = torch.histc(drawn(key=key), bins=256, min=0, max=1)
    expected = 64**3 / 256
    statistic = ((counts - expected) ** 2 / expected).sum()
    assert abs(statistic - 255) < 5 * math.sqrt(2 * 255)


@pytest.mark.parametrize("dimension", [0, 1, 2])
@pytest.mark.parametrize("lag", [1, 2, 7, 32])
def test_neighbours_in_row_step_and_unit_are_independent(dimension, lag):
    """The correlation of n independent pairs has deviation 1/sqrt(n)."""
    numbers = drawn().double() - 0.5
    one, other = numbers.narrow(dimension, 0, 64 - lag), numbers.narrow(dimension, lag, 64 - lag)
    correlation = (one * other).mean() * 12
    assert abs(correlation) < 5 / math.sqrt(one.numel())


@pytest.mark.parametrize(
    "other",
    [
        noise.key(1235, 5, 6),
        noise.key(1234, 5, 7),
        noise.key(1234, 6, 5),
        noise.key(1234, 5),
        noise.key(1234 + 2**32, 5, 6),
        noise.key(0, 1234, 5, 6),
    ],
)
def test_streams_are_independent(other):
    assert other != KEY
    one, two = drawn().double() - 0.5, drawn(key=other).double() - 0.5
    assert abs((one * two).mean() * 12) < 5 / math.sqrt(one.numel())


def test_seeds_and_streams_do_not_meet():
    """4096 neighbouring keys are all different (by chance two of them meet once in 500 trials)."""
    keys = {
        noise.key(seed, a, b, c) for seed in range(8) for a in range(8) for b in range(8) for c in range(8)
    }
    assert len(keys) == 8**4


def test_a_part_of_the_batch_draws_its_own_rows():
    whole = drawn(rows=10, steps=6, units=9)
    part = noise.uniform(KEY, torch.arange(4, 8)[None, :], torch.arange(2, 6)[:, None], 9)
    assert torch.equal(whole[2:6, 4:8], part)
    assert torch.equal(whole[..., :5], drawn(rows=10, steps=6, units=5))


@pytest.mark.parametrize("rate", [0.0, 0.1, 0.5, 0.9])
def test_a_dropout_mask_keeps_the_expected_value(rate):
    """Zero in a share `rate`, 1/(1 - rate) elsewhere: mean 1, deviation sqrt(rate/(1 - rate)/n)."""
    mask = noise.dropout_mask(KEY, *grid(64, 64), 64, rate).double()
    assert set(mask.unique().tolist()) <= {0.0, torch.tensor(1 / (1 - rate)).float().item()}
    assert abs((mask == 0).double().mean() - rate) < 5 * math.sqrt(rate * (1 - rate) / 64**3) + 1e-12
    assert abs(mask.mean() - 1) < 5 * math.sqrt(rate / (1 - rate) / 64**3) + 1e-6
