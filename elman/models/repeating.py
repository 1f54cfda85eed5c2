"""What comes next, where something that was there before may come again.

A recurrent model gives every unit its probability; beside it stand the chance g that one of the last K steps
comes again, and how likely each of them then is, by how long ago it was:

    p(i) = (1 - g) softmax(i) + g * sum of the weights of those of the last K steps that hold i

The weights are counted in the training part. The chance is what makes the validation part likeliest: what it
was trained on, a network knows by heart, repeats and all, so that a gate which is trained with it nearly
closes. Sources: pointer sentinel mixtures (Merity et al. 2017, arXiv 1609.07843); RepeatNet (Ren et al. 2019,
arXiv 1812.02646), whose gate and weights are networks of the state.

Shapes: N targets, H features, V units, K steps before.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.layers import Dropout
from elman.models.language import LanguageModel, Shape
from elman.models.marks import START

REACH = 20
"""K: steps after which nothing comes again."""

CAUTION = 20
"""Steps that the share of all ages counts for in the share of one."""

ROUNDS = 200
"""Rounds of expectation and maximisation; a chance near zero is reached slowly."""


class Repeats(nn.Module):
    """How likely one of the last steps comes again, and which.

    `chance` () is g; `weights` (K,) are those of the steps, the latest last, of which only their relation
    counts. Both are saved with the weights of the model. `seen` (N, K) are units of steps, the latest last, 0
    where there is none.
    """

    chance: Tensor
    weights: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("chance", torch.zeros(()))
        self.register_buffer("weights", torch.ones(REACH))

    def count(self, seen: Tensor, targets: Tensor) -> None:
        """Weights by how often a step was the latest to hold the target (N,) that came."""
        there, again = seen > 0, seen == targets[:, None]
        latest = again & (again.flip(1).cumsum(1).flip(1) == 1)
        share = (latest.sum() + 1) / (there.sum() + 1)
        self.weights.copy_((latest.sum(0) + CAUTION * share) / (there.sum(0) + CAUTION))

    def again(self, seen: Tensor, targets: Tensor) -> Tensor:
        """The share (N,) of each target (N,) in what comes again; 0 where it was not there before."""
        return (self(seen) * (seen == targets[:, None])).sum(1)

    def fit(self, odds: Tensor, possible: int) -> None:
        """The chance by which targets are likeliest.

        `odds` (M,) are of those that were there before: the logarithm of their share in what comes again,
        less their log probability without repeats. `possible` counts the targets with something before them.
        """
        chance = torch.tensor(0.5)
        for _ in range(ROUNDS):
            shares = torch.sigmoid(chance.logit() + odds)  # in logs, as a probability may be too small
            chance = shares.sum() / (possible + 1)  # with few targets rather too small
        self.chance.copy_(chance)

    def forward(self, seen: Tensor) -> Tensor:
        """The share of each step (N, K) in what comes again; a row without units has none."""
        weights = self.weights * (seen > 0)
        return weights / weights.sum(1, keepdim=True).clamp(min=torch.finfo(weights.dtype).tiny)

    def mixed(self, scores: Tensor, seen: Tensor) -> Tensor:
        """Log probabilities (N, V) of every unit, from those (N, V) without repeats."""
        chance = self.chance * (seen > 0).any(1, keepdim=True)
        again = torch.zeros_like(scores).scatter_add(1, seen, chance * self(seen))
        return torch.logaddexp(scores + torch.log1p(-chance), again.log())


class RepeatingModel(LanguageModel):
    """A language model of items, with or without a chance that one of the last K steps comes again.

    Args:
        repeat: whether there is that chance.
        others: as for a language model.
    """

    def __init__(
        self,
        cell: Cell,
        shape: Shape,
        *,
        repeat: bool,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__(cell, shape, dropout=dropout, init=init, horizon=horizon)
        self.repeats = Repeats() if repeat else None

    def log_probabilities(self, features: Tensor, seen: Tensor | None = None) -> Tensor:
        """Natural logarithms of the probability of every unit (N, V) after features (N, H).

        Without `seen` (N, K), nothing comes again.
        """
        scores = super().log_probabilities(features)
        return scores if self.repeats is None or seen is None else self.repeats.mixed(scores, seen)


def seen_before(x: Tensor, told: Tensor) -> Tensor:
    """The last K steps (N, K) up to each step of x (B, T) where `told` (B, T) is true; marks are no units."""
    seen = F.pad(x, (REACH - 1, 0)).unfold(1, REACH, 1)[told]
    return seen * (seen > START)
