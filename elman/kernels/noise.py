"""Random masks by counter: the same numbers for the same (seed, place), in any order and on any device.

A mask element is a hash of (seed, stream, row, unit, step). Nothing is stored or advanced, so a kernel
can draw a mask again in its backward pass, and the split of a batch over threads changes nothing.
The mixing function is the 32-bit finaliser of C. Wellons' hash-prospector (constants by T. Ettinger).
"""

from __future__ import annotations

import torch
from torch import Tensor

_WORD = 0xFFFFFFFF
FIRST, SECOND = 0x21F0AAAD, 0x735A2D97
_GOLDEN = 0x9E3779B9


def mix(value: int) -> int:
    """A bijection on 32-bit integers in which every input bit reaches every output bit."""
    value = (value ^ (value >> 16)) * FIRST & _WORD
    value = (value ^ (value >> 15)) * SECOND & _WORD
    return value ^ (value >> 15)


def mix_tensor(value: Tensor) -> Tensor:
    """`mix` of every element of an int32 tensor (the same 32 bits, read as signed)."""
    value = (value ^ ((value >> 16) & 0xFFFF)) * FIRST  # & makes the shift a logical one; products wrap
    value = (value ^ ((value >> 15) & 0x1FFFF)) * SECOND
    return value ^ ((value >> 15) & 0x1FFFF)


def key(seed: int, *stream: int) -> int:
    """One 32-bit key for a seed (up to 64 bits) and a path of small integers."""
    value = mix((seed & _WORD) ^ _GOLDEN)
    for part in (seed >> 32 & _WORD, *stream):
        value = mix(value ^ mix(part + _GOLDEN & _WORD))
    return value


def uniform(key: int, rows: Tensor, steps: Tensor, units: int) -> Tensor:
    """Uniform numbers in [0, 1), float32, of the shape of `rows` and `steps` with `units` behind it.

    `rows` and `steps` are integer tensors that broadcast: row of the batch, and step (0 for a mask that
    stays over time).
    """
    signed = key - (1 << 32) if key >> 31 else key
    place = mix_tensor(mix_tensor(rows.int() ^ signed) ^ steps.int())
    unit = torch.arange(units, device=rows.device, dtype=torch.int32)
    return ((mix_tensor(place[..., None] ^ mix_tensor(unit)) >> 8) & 0xFFFFFF).float() * 2.0**-24


def dropout_mask(key: int, rows: Tensor, steps: Tensor, units: int, rate: float) -> Tensor:
    """0 with probability `rate`, else 1 / (1 - rate); float32, shaped as by `uniform`."""
    return (uniform(key, rows, steps, units) >= rate).float() / (1 - rate)
