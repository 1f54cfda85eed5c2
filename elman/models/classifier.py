"""A sequence in, one vector of scores out: classes, several labels, or a number.

Shapes: B batch, T time, K numbers at a step, V units, E embedding, H hidden, N outputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.layers import Dropout, Recurrent
from elman.models.marks import UNKNOWN
from elman.models.pooling import Pooling


@dataclass(frozen=True)
class Shape:
    """The sizes of a classifier: what its weights can be loaded into.

    `inputs` are units where there is an `embedding` (0: one-hot), or numbers at a step (`embedding` None).
    So many first steps have `positions` of their own, later ones share the last.
    """

    inputs: int
    outputs: int
    hidden: int
    layers: int = 1
    bidirectional: bool = False
    pool: str = "last"
    embedding: int | None = None
    positions: int = 0


class SequenceClassifierModel(nn.Module):
    """Embedding (or one-hot input, or numbers), recurrent layers, pooling, an affine layer.

    Args:
        cell: the equations of the recurrent layers.
        shape: sizes.
        dropout: regularisation of the recurrent layers; its rate `output` applies to the pooled vector.
        unknown: share of units that training replaces by the unknown one, so that there is something to
            learn for units that no training text has.
        init, horizon: how the recurrent layers start.
    """

    def __init__(
        self,
        cell: Cell,
        shape: Shape,
        *,
        dropout: Dropout | None = None,
        unknown: float = 0.0,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        rates = dropout or Dropout()
        self.shape = shape
        self.unknown = unknown
        self.embedding = nn.Embedding(shape.inputs, shape.embedding) if shape.embedding else None
        size = shape.embedding or shape.inputs
        self.positions = nn.Embedding(shape.positions, size) if shape.positions else None
        self.rnn = Recurrent(
            cell,
            size,
            shape.hidden,
            shape.layers,
            shape.bidirectional,
            dropout=_without_output(rates),
            init=init,
            horizon=horizon,
        )
        width = self.rnn.output_size
        self.pool = Pooling(shape.pool, width)
        self.dropout = nn.Dropout(rates.output)
        self.output = nn.Linear(width, shape.outputs)
        if self.embedding is not None:
            nn.init.normal_(self.embedding.weight, std=(shape.embedding or 1) ** -0.5)
        if self.positions is not None:
            nn.init.zeros_(self.positions.weight)

    def forward(self, x: Tensor, lengths: Sequence[int]) -> Tensor:
        """Scores (B, N) of units (B, T) or numbers (B, T, K); what lies beyond `lengths` is never read."""
        return self.output(self.dropout(self.features(x, lengths)))

    def features(self, x: Tensor, lengths: Sequence[int]) -> Tensor:
        """The pooled vectors (B, H)."""
        inputs = self._inputs(x)
        if self.positions is not None:
            steps = torch.arange(x.shape[1], device=x.device).clamp(max=self.shape.positions - 1)
            inputs = inputs + self.positions(steps)
        return self.pool(self.rnn(inputs, lengths=lengths, check=self.training), lengths)

    def _inputs(self, x: Tensor) -> Tensor:
        if self.shape.embedding is None:
            return x
        if self.training and self.unknown:
            x = torch.where(torch.rand(x.shape) < self.unknown, UNKNOWN, x)
        if self.embedding is not None:
            return self.embedding(x)
        return F.one_hot(x, self.shape.inputs).to(self.output.weight.dtype)


def _without_output(rates: Dropout) -> Dropout:
    masked = rates.input or rates.between or rates.recurrent
    return Dropout(
        input=rates.input,
        between=rates.between,
        recurrent=rates.recurrent,
        variational=rates.variational and bool(masked),
        weight=rates.weight,
        zoneout=rates.zoneout,
    )
