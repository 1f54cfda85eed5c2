"""Generated tasks that measure memory and computation over time.

Each function returns tensors for one batch: inputs first. The same seed gives the same batch. Sources:
adding problem, Hochreiter and Schmidhuber 1997; copying, Arjovsky et al. 2015, arXiv 1511.06464; selective
copying, Gu and Dao 2023, arXiv 2312.00752; parity and permutations as in Merrill et al. 2024, arXiv
2404.08819.
Shapes: B batch, T steps.
"""

from __future__ import annotations

import itertools
import math

import numpy as np
import torch
from torch import Tensor

from elman.errors import DataError


def _positive(**values: int) -> None:
    for name, value in values.items():
        if value < 1:
            raise DataError(f"{name} is a whole number from 1, not {value}.")


def adding(batch: int, steps: int, seed: int = 0) -> tuple[Tensor, Tensor]:
    """The adding problem: x (B, T, 2) holds numbers in [0, 1) and two marks; y (B,) is the sum of the marked.

    One mark lies in each half. Always answering 1 has a mean squared error of 1/6.
    """
    _positive(batch=batch)
    if steps < 2:
        raise DataError(f"the adding problem has at least 2 steps, not {steps}.")
    random = np.random.default_rng(seed)
    numbers = random.random((batch, steps), dtype=np.float32)
    marks = np.zeros_like(numbers)
    rows = np.arange(batch)
    marks[rows, random.integers(0, steps // 2, batch)] = 1
    marks[rows, random.integers(steps // 2, steps, batch)] = 1
    x = np.stack([numbers, marks], axis=-1)
    return torch.from_numpy(x), torch.from_numpy((numbers * marks).sum(1))


ADDING_FLOOR = 1 / 6
"""Mean squared error of the best constant answer to the adding problem."""


def copy_memory(
    batch: int, delay: int, seed: int = 0, *, symbols: int = 8, length: int = 10
) -> tuple[Tensor, Tensor]:
    """Copying: remember `length` symbols over `delay` blanks, then say them; x and y (B, delay + 2 * length).

    Units: 0 blank, 1..symbols, and symbols + 1 the mark after which the answer begins (one step before
    the last `length`). y is blank but for the answer. The floor is `copy_memory_floor`.
    """
    _positive(batch=batch, delay=delay, symbols=symbols, length=length)
    random = np.random.default_rng(seed)
    data = random.integers(1, symbols + 1, (batch, length))
    x = np.zeros((batch, delay + 2 * length), np.int64)
    y = np.zeros_like(x)
    x[:, :length] = data
    x[:, length + delay - 1] = symbols + 1
    y[:, -length:] = data
    return torch.from_numpy(x), torch.from_numpy(y)


def copy_memory_floor(delay: int, symbols: int = 8, length: int = 10) -> float:
    """Mean cross-entropy in nats of knowing when to answer, but not what."""
    return length * math.log(symbols) / (delay + 2 * length)


def selective_copy(
    batch: int, steps: int, seed: int = 0, *, symbols: int = 16, length: int = 4
) -> tuple[Tensor, Tensor]:
    """Selective copying: `length` symbols lie among `steps` blanks; say them in order at the end.

    x and y are (B, steps + length); units as in `copy_memory`; the last `length` inputs are the mark.
    """
    _positive(batch=batch, symbols=symbols, length=length)
    if steps < length:
        raise DataError(f"{length} symbols do not fit into {steps} steps.")
    random = np.random.default_rng(seed)
    data = random.integers(1, symbols + 1, (batch, length))
    places = np.sort(random.random((batch, steps)).argsort(1)[:, :length], axis=1)
    x = np.zeros((batch, steps + length), np.int64)
    y = np.zeros_like(x)
    np.put_along_axis(x, places, data, axis=1)
    x[:, steps:] = symbols + 1
    y[:, steps:] = data
    return torch.from_numpy(x), torch.from_numpy(y)


def parity(batch: int, steps: int, seed: int = 0) -> tuple[Tensor, Tensor]:
    """Running parity: x (B, T) bits, y (B, T) whether the number of ones so far is odd."""
    _positive(batch=batch, steps=steps)
    bits = np.random.default_rng(seed).integers(0, 2, (batch, steps))
    return torch.from_numpy(bits), torch.from_numpy(bits.cumsum(1) % 2)


def permutation_products(batch: int, steps: int, seed: int = 0, *, degree: int = 3) -> tuple[Tensor, Tensor]:
    """Running products in the group of all permutations of `degree` things: x and y (B, T), degree! units.

    Unit k is the k-th permutation in lexicographic order, 0 the identity; y[t] is x[t] after y[t - 1].
    """
    _positive(batch=batch, steps=steps)
    if not 2 <= degree <= 6:
        raise DataError(f"permutations of 2 to 6 things are possible, not of {degree}.")
    elements = np.array(list(itertools.permutations(range(degree))))
    number = {tuple(p): k for k, p in enumerate(elements.tolist())}
    table = np.array([[number[tuple(q[p])] for p in elements] for q in elements])  # [new, before]
    x = np.random.default_rng(seed).integers(0, len(elements), (batch, steps))
    y = np.zeros_like(x)
    product = np.zeros(batch, np.int64)
    for t in range(steps):
        product = y[:, t] = table[x[:, t], product]
    return torch.from_numpy(x), torch.from_numpy(y)


def noisy_sines(batch: int, steps: int, seed: int = 0, *, noise: float = 0.1) -> tuple[Tensor, Tensor]:
    """Next-value prediction: x (B, T, 1) a sine of random period (10 to 50 steps) and phase with noise.

    y (B, T, 1) is the next value without its noise; the mean squared error of repeating the last value
    is the floor.
    """
    _positive(batch=batch, steps=steps)
    random = np.random.default_rng(seed)
    period = random.uniform(10, 50, (batch, 1))
    phase = random.uniform(0, 2 * math.pi, (batch, 1))
    clean = np.sin(2 * math.pi * np.arange(steps + 1) / period + phase)
    noisy = clean + noise * random.standard_normal(clean.shape)
    x, y = noisy[:, :-1, None], clean[:, 1:, None]
    return torch.from_numpy(x.astype(np.float32)), torch.from_numpy(y.astype(np.float32))


def store_recall(
    lags: Tensor, seed: int = 0, *, symbols: int = 8, noise: float = 0.5
) -> tuple[Tensor, Tensor, Tensor]:
    """Store and recall: keep the symbol of step 0 over others and noise, and say it `lags` steps later.

    x (B, max lag + 1, symbols + 2) holds a symbol in each step as a one and zeros, from the second step on
    with normal noise of deviation `noise`, then the mark of storing (step 0) and that of recalling (step
    lag); y (B,) is the stored symbol, from 0; lengths (B,) is lag + 1. Guessing is right in 1 of `symbols`
    rows.
    """
    if not len(lags) or int(lags.min()) < 1:
        raise DataError("lags are whole numbers from 1, one for each row.")
    random = np.random.default_rng(seed)
    batch, steps = len(lags), int(lags.max()) + 1
    shown = random.integers(0, symbols, (batch, steps))
    x = np.zeros((batch, steps, symbols + 2), np.float32)
    rows = np.arange(batch)
    np.put_along_axis(x, shown[..., None], 1, axis=2)
    x[:, 1:, :symbols] += noise * random.standard_normal((batch, steps - 1, symbols), np.float32)
    x[:, 0, symbols] = 1
    x[rows, lags.numpy(), symbols + 1] = 1
    return torch.from_numpy(x), torch.from_numpy(shown[:, 0]), lags + 1


def segment_counts(
    batch: int, steps: int, seed: int = 0, *, mark: float = 0.1, most: int = 5
) -> tuple[Tensor, Tensor]:
    """Counting since the last mark: forget all before it. x (B, T, 2) holds bits and marks.

    y (B, T) is the number of ones after the last mark, `most` for that many and more; a marked step
    has 0. Steps are marked with the probability `mark`.
    """
    _positive(batch=batch, steps=steps, most=most)
    random = np.random.default_rng(seed)
    bits = random.integers(0, 2, (batch, steps))
    marks = random.random((batch, steps)) < mark
    y = np.zeros((batch, steps), np.int64)
    count = np.zeros(batch, np.int64)
    for t in range(steps):
        count = y[:, t] = np.where(marks[:, t], 0, np.minimum(count + bits[:, t], most))
    x = np.stack([bits, marks], axis=-1).astype(np.float32)
    return torch.from_numpy(x), torch.from_numpy(y)
