"""The loss of a softmax from some of its units: the targets of a batch and others drawn by their frequency.

Shapes: N targets, H features, V units, S units drawn.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.models.softmax import Softmax


class SampledLoss:
    """Mean nats of targets among S units drawn anew for each batch, for vocabularies too large for all.

    Args:
        counts: how often each unit stands in training (V,).
        samples: S.
        power: units are drawn by their count to this power; below 1 rare ones come more often.

    The sum over all units is estimated by importance sampling: each draw stands for one divided by how
    often it is expected (Bengio and Senecal 2003). The target itself is counted exactly, and once. Draws
    come from torch's generator.
    """

    def __init__(self, counts: Tensor, samples: int, power: float = 0.75):
        weight = counts.double() ** power
        self.chance = (weight / weight.sum()).float()
        self.samples = samples
        self._expected = (self.chance * samples).clamp(min=1e-12).log()

    def __call__(self, softmax: Softmax, features: Tensor, targets: Tensor) -> Tensor:
        """Mean nats of targets (N,) after features (N, H), to be differentiated."""
        drawn = torch.multinomial(self.chance, self.samples, replacement=True)
        own = (features * softmax.weight[targets]).sum(1) + softmax.bias[targets]
        others = F.linear(features, softmax.weight[drawn], softmax.bias[drawn]) - self._expected[drawn]
        others = others.masked_fill(drawn[None] == targets[:, None], -torch.inf)
        return -F.log_softmax(torch.cat([own[:, None], others], dim=1), dim=1)[:, 0].mean()
