"""Output layers: features in, the probability of every unit out, and the loss without all logits at once.

Shapes: N targets, H features, V units.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.errors import LayerError, OptionError
from elman.kernels import cross_entropy
from elman.models.marks import START


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

    def nats(self, features: Tensor, targets: Tensor) -> Tensor:
        """Negative log likelihood of each of `targets` (...) after features (..., H), without gradients."""
        bias = _without_start(self.bias)
        found = cross_entropy(features.flatten(0, -2), self.weight, bias, targets.flatten())
        return found.nats.view(targets.shape)


class _MeanNats(torch.autograd.Function):
    """Mean nats of targets (N,). The forward pass makes the gradients, the backward pass only scales them."""

    @staticmethod
    def forward(ctx: Any, features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor) -> Tensor:
        wanted = tuple(ctx.needs_input_grad[:3])  # vectors that are loaded, tied and frozen need none
        found = cross_entropy(features, weight, bias, targets, wanted)
        ctx.save_for_backward(found.of_features, found.of_weight, found.of_bias)
        return found.nats.mean()

    @staticmethod
    def backward(ctx: Any, of_loss: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        # torch's once_differentiable would let a penalty on these gradients pass as zero
        if torch.is_grad_enabled():
            raise LayerError(
                "the loss of a softmax has no second derivative (create_graph=True); "
                "make the loss of log_probabilities."
            )
        return (*(None if value is None else value * of_loss for value in ctx.saved_tensors), None)


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
