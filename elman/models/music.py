"""The next frame of a piano roll: a recurrent network and 88 independent coins.

Shapes: B batch, T time, K = 88 keys, H hidden.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.layers import Carry, Dropout, Recurrent


class FrameModel(nn.Module):
    """Recurrent layers over frames, and the log odds that each key sounds in the frame that follows.

    Args:
        cell: the equations of the recurrent layers.
        keys: keys of a frame.
        hidden, layers: sizes of the recurrent layers.
        dropout: regularisation of the recurrent layers.
        init, horizon: how the recurrent layers start.
    """

    def __init__(
        self,
        cell: Cell,
        keys: int,
        hidden: int,
        layers: int = 1,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.rnn = Recurrent(
            cell, keys, hidden, layers, dropout=dropout or Dropout(), init=init, horizon=horizon
        )
        self.output = nn.Linear(self.rnn.output_size, keys)

    def forward(
        self, frames: Tensor, carry: Carry | None = None, *, lengths: Sequence[int] | None = None
    ) -> tuple[Tensor, Carry]:
        """Log odds (B, T, K) of the keys after each of `frames` (B, T, K), and the carry for what follows."""
        out = self.rnn(frames, carry, lengths=lengths)
        return self.output(out.y), out.carry

    def start(self, odds: Tensor) -> None:
        """Begin with the keys' own log odds (K,): most keys are nearly never heard."""
        with torch.no_grad():
            self.output.bias.copy_(odds)

    @staticmethod
    def nats(logits: Tensor, frames: Tensor) -> Tensor:
        """Negative log likelihood (...) of frames (..., K), the sum over all keys."""
        return F.binary_cross_entropy_with_logits(logits, frames, reduction="none").sum(-1)
