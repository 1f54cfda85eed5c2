"""Output layers: features in, the probability of every unit out, and the loss without all logits at once.

Shapes: N targets, H features, V units.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.errors import LayerError, OptionError
from elman.models.marks import START

BLOCK = 2**21
"""Logits that are held at once: 8 MB of float32. Smaller blocks stay nearer to the processor, but each of
them goes over the weights twice and over their gradient once: with 10,000 units and 650 features, 1 MB takes
half as long again."""

BLOCK_ROWS = 128
"""Rows that a block has at least: with fewer, a large vocabulary's weights are read for too little work."""

ALIGNED = 16
"""Logits to whose multiple a row begins, a line of the cache: products that write rows begin in the middle of
lines otherwise, which takes up to 1.6 times as long."""


class Softmax(nn.Linear):
    """An affine layer and a softmax over `units`; the start mark has probability zero."""

    def __init__(self, width: int, units: int):
        super().__init__(width, units)
        nn.init.zeros_(self.bias)

    def log_probabilities(self, features: Tensor) -> Tensor:
        """Natural logarithms of the probability of every unit, (..., V), after features (..., H)."""
        return F.log_softmax(F.linear(features, self.weight, _without_start(self.bias)), dim=-1)

    def loss(self, features: Tensor, targets: Tensor) -> Tensor:
        """Mean negative log likelihood of targets (...) after features (..., H), in nats.

        Its gradients are made with it, block by block, so the logits are computed once and never all held.
        There is no second derivative: raises LayerError where one is asked for.
        """
        if not torch.is_grad_enabled():
            return self.nats(features, targets).mean()
        bias = _without_start(self.bias)
        loss = _MeanNats.apply(features.flatten(0, -2), self.weight, bias, targets.flatten())
        assert isinstance(loss, Tensor)  # torch does not say so
        return loss

    @torch.no_grad()
    def nats(self, features: Tensor, targets: Tensor) -> Tensor:
        """Negative log likelihood of each of `targets` (...) after features (..., H), without gradients."""
        flat, bias = features.flatten(0, -2), _without_start(self.bias)
        result = flat.new_empty(len(flat))
        for rows, logits in _blocks(flat, self.weight):
            target = targets.flatten()[rows, None]
            result[rows], _ = _exponentials(flat[rows], self.weight, bias, target, logits)
        return result.view(targets.shape)


class _MeanNats(torch.autograd.Function):
    """Mean nats of targets (N,). The forward pass makes the gradients, the backward pass only scales them."""

    @staticmethod
    def forward(ctx: Any, features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor) -> Tensor:
        nats = features.new_empty(len(features))
        wanted = ctx.needs_input_grad  # vectors that are loaded, tied and frozen need none
        of_features = torch.empty_like(features) if wanted[0] else None
        of_weight = torch.zeros_like(weight) if wanted[1] else None
        of_bias = torch.zeros_like(bias) if wanted[2] else None
        for rows, logits in _blocks(features, weight):
            target = targets[rows, None]
            nats[rows], total = _exponentials(features[rows], weight, bias, target, logits)
            logits /= total
            logits.scatter_add_(1, target, -torch.ones_like(total))  # now they are their own gradients
            if of_features is not None:
                torch.mm(logits, weight, out=of_features[rows])
            if of_weight is not None:
                of_weight.addmm_(logits.t(), features[rows])
            if of_bias is not None:
                of_bias += logits.sum(0)
        ctx.save_for_backward(of_features, of_weight, of_bias)
        ctx.count = len(features)
        return nats.mean()

    @staticmethod
    def backward(ctx: Any, of_loss: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        # torch's once_differentiable would let a penalty on these gradients pass as zero
        if torch.is_grad_enabled():
            raise LayerError(
                "the loss of a softmax has no second derivative (create_graph=True); "
                "make the loss of log_probabilities."
            )
        scale = of_loss / ctx.count
        return (*(None if value is None else value * scale for value in ctx.saved_tensors), None)


def _blocks(features: Tensor, weight: Tensor) -> Iterator[tuple[slice, Tensor]]:
    """Rows of nearly equal number, and the place for their logits: the same memory each time."""
    count, units = len(features), len(weight)
    blocks = max(1, -(-count // max(BLOCK_ROWS, BLOCK // units)))
    height = -(-count // blocks)
    memory = features.new_empty(height, -(-units // ALIGNED) * ALIGNED)[:, :units]
    for start in range(0, count, max(1, height)):
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


def _without_start(bias: Tensor) -> Tensor:
    """The bias that gives the start mark probability zero."""
    return bias.index_fill(0, torch.tensor(START, device=bias.device), -torch.inf)


LEAST_UNITS = 1000
"""With fewer units an adaptive softmax saves nothing."""

CUTOFFS = (0.1, 0.5)
"""Shares of the units at which the two tails begin: by Zipf's law the first tenth of them makes four fifths
of a text."""

NARROWER = 2
"""Each tail has features fewer by this factor. The paper takes 4, of 1024 to 2048; we have some hundreds."""


class AdaptiveSoftmax(nn.Module):
    """A softmax that computes rare units only where they are wanted; the start mark has probability zero.

    Until `sort` is called, units are taken to come by frequency. Raises OptionError for so few units or
    features that nothing is saved. Source: Grave et al. 2017, arXiv 1609.04309.
    """

    rank: Tensor

    def __init__(self, width: int, units: int):
        super().__init__()
        if units < LEAST_UNITS:
            raise OptionError(
                f"an adaptive softmax is for {LEAST_UNITS:,} units or more and here are {units:,}; leave out "
                "--softmax."
            )
        least = NARROWER ** len(CUTOFFS)
        if width < least:
            raise OptionError(
                f"an adaptive softmax reads {least} features or more, and a state of {width} has less; raise "
                "--hidden."
            )
        cutoffs = [int(share * units) for share in CUTOFFS]
        self.parts = nn.AdaptiveLogSoftmaxWithLoss(
            width, units - 1, cutoffs, div_value=NARROWER, head_bias=True
        )
        self.register_buffer("rank", torch.empty(units, dtype=torch.int64))
        self.sort(torch.zeros(units))

    def sort(self, counts: Tensor) -> None:
        """Rank the units by their counts (V,) in the training text; the start mark comes after all others."""
        counts = counts.clone()
        counts[START] = -1
        self.rank[counts.argsort(descending=True, stable=True)] = torch.arange(len(counts))

    def log_probabilities(self, features: Tensor) -> Tensor:
        """Natural logarithms of the probability of every unit, (..., V), after features (..., H)."""
        by_rank = self.parts.log_prob(features.flatten(0, -2))
        found = F.pad(by_rank, (0, 1), value=-torch.inf)[:, self.rank]
        return found.view(*features.shape[:-1], len(self.rank))

    def loss(self, features: Tensor, targets: Tensor) -> Tensor:
        """Mean negative log likelihood of targets (...) after features (..., H), in nats."""
        return self._nats(features, targets).mean()

    @torch.no_grad()
    def nats(self, features: Tensor, targets: Tensor) -> Tensor:
        """Negative log likelihood of each of `targets` (...) after features (..., H), without gradients."""
        return self._nats(features, targets)

    def _nats(self, features: Tensor, targets: Tensor) -> Tensor:
        ranked = len(self.rank) - 1
        ranks = self.rank[targets.flatten()].clamp(max=ranked - 1)
        found = -self.parts(features.flatten(0, -2), ranks).output
        return found.view(targets.shape).masked_fill(targets == START, torch.inf)
