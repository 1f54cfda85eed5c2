"""The cross entropy of an output layer, with its gradients, block by block: all logits are never held.

Shapes: N targets, H features, V units. On a CPU one kernel does it (`kernels/cpu/softmax.py`), elsewhere and
where there is little to do torch's operations do.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from elman.errors import LayerError
from elman.kernels.choice import has_kernel, plain, rounded

BLOCK = 2**22
"""Logits that are held at once: 16 MB of float32. Every block goes over the weights twice and over their
gradient once, so smaller ones take longer: with 10,000 units, half as many a tenth."""

BLOCK_ROWS = 128
"""Rows that a block has at least: with fewer, a large vocabulary's weights are read for too little work."""

ALIGNED = 16
"""Logits to whose multiple a row begins, a line of the cache: torch's products that write rows begin in the
middle of lines otherwise, which takes up to 1.6 times as long."""

LEAST_WORK = 4_000_000
"""Weights times targets below which torch's operations take no longer than to begin the kernel."""

LEAST_UNITS = 200
"""Units below which threads have too few registers of them each to share, and torch is as fast."""


@dataclass(frozen=True)
class CrossEntropy:
    """Nats (N,), and the gradients of their mean by features (N, H), weight (V, H) and bias (V,): None where
    none was asked for."""

    nats: Tensor
    of_features: Tensor | None = None
    of_weight: Tensor | None = None
    of_bias: Tensor | None = None


Wanted = tuple[bool, bool, bool]
"""Whether gradients by features, weight and bias are asked for."""


def cross_entropy(
    features: Tensor,
    weight: Tensor,
    bias: Tensor,
    targets: Tensor,
    wanted: Wanted = (False, False, False),
) -> CrossEntropy:
    """Negative log likelihood of `targets` (N,) after `features` (N, H), in nats, and gradients of the mean.

    Logits are features times `weight` (V, H) and `bias` (V,), where one may be -inf. None of this is in a
    graph of torch. Raises LayerError for a target that is no unit.
    """
    with torch.no_grad():
        if not _by_kernel(features, weight, bias, targets):
            return by_torch(features, weight, bias, targets, wanted)
        _check(targets, len(weight))
        run = importlib.import_module("elman.kernels.cpu.softmax").run
        height = _height(len(features), len(weight))
        return run(
            features, weight, bias, targets, height=height, wanted=wanted, rounded=rounded(features.dtype)
        )


def by_torch(features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor, wanted: Wanted) -> CrossEntropy:
    """The same in torch's operations, on any device; no gradients are recorded."""
    nats = features.new_empty(len(features))
    of_features = torch.empty_like(features) if wanted[0] else None
    of_weight = torch.zeros_like(weight) if wanted[1] else None
    of_bias = torch.zeros_like(bias) if wanted[2] else None
    for rows, logits in _blocks(features, weight):
        target = targets[rows, None]
        nats[rows], total = _exponentials(features[rows], weight, bias, target, logits)
        if not any(wanted):
            continue
        logits /= total * len(features)
        each = torch.full_like(total, -1 / len(features))
        logits.scatter_add_(1, target, each)  # now they are their own gradients
        if of_features is not None:
            torch.mm(logits, weight, out=of_features[rows])
        if of_weight is not None:
            of_weight.addmm_(logits.t(), features[rows])
        if of_bias is not None:
            of_bias += logits.sum(0)
    return CrossEntropy(nats, of_features, of_weight, of_bias)


def _by_kernel(features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor) -> bool:
    """Whether the kernel serves: plain numbers of one type, and enough of them."""
    return (
        plain(features, weight, bias, targets)
        and targets.dtype is torch.int64
        and len(weight) >= LEAST_UNITS
        and len(features) * weight.numel() >= max(LEAST_WORK, 1)
        and {weight.dtype, bias.dtype} == {features.dtype}
        and has_kernel("softmax", features.dtype)
    )


def _check(targets: Tensor, units: int) -> None:
    low, high = (int(value) for value in targets.aminmax())
    if low < 0 or high >= units:
        wrong = low if low < 0 else high
        raise LayerError(
            f"targets are units from 0 to {units - 1:,}, and here is {wrong:,}; check their map."
        )


def _height(count: int, units: int) -> int:
    """Rows of a block: of nearly equal number."""
    blocks = max(1, -(-count // max(BLOCK_ROWS, BLOCK // units)))
    return max(1, -(-count // blocks))


def _blocks(features: Tensor, weight: Tensor) -> Iterator[tuple[slice, Tensor]]:
    """Rows, and the place for their logits: the same memory each time."""
    count, units = len(features), len(weight)
    height = _height(count, units)
    # a compiler takes no part of rows
    wide = units if torch.compiler.is_compiling() else -(-units // ALIGNED) * ALIGNED
    memory = features.new_empty(height, wide)[:, :units]
    for start in range(0, count, height):
        rows = slice(start, min(start + height, count))
        yield rows, memory[: rows.stop - start]


def _exponentials(
    features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor, out: Tensor
) -> tuple[Tensor, Tensor]:
    """Nats of targets (n, 1), and the sums (n, 1) of `out`, which becomes exp(logit - largest of the row)."""
    torch.addmm(bias, features, weight.t(), out=out)
    out -= out.amax(1, keepdim=True)
    wanted = out.gather(1, targets)
    total = out.exp_().sum(1, keepdim=True)
    return (total.log() - wanted)[:, 0], total
