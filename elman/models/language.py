"""The recurrent language model: units in, the probability of the next unit out.

Shapes: B batch, T time, V units, E embedding, H hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.layers import Carry, Dropout, Recurrent, stepping
from elman.models.softmax import AdaptiveSoftmax, Softmax


@dataclass(frozen=True)
class Shape:
    """The sizes of a language model: what its weights can be loaded into."""

    units: int
    hidden: int
    layers: int = 1
    embedding: int = 0  # 0: one-hot
    tie: bool = False
    adaptive: bool = False  # softmax


class LanguageModel(nn.Module):
    """Embedding, recurrent layers, softmax.

    Args:
        cell: the equations of the recurrent layers.
        shape: sizes; with `tie` the softmax reads units with the vectors that the embedding writes.
        dropout: regularisation of the recurrent layers.
        init, horizon: how the recurrent layers start.
    """

    def __init__(
        self,
        cell: Cell,
        shape: Shape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        if shape.tie and not shape.embedding:
            raise OptionError("a tied softmax needs an embedding; one-hot input has no vectors to share.")
        if shape.tie and shape.adaptive:
            raise OptionError(
                "an adaptive softmax has no vectors that an embedding can share; leave out --tie."
            )
        self.shape = shape
        self.embedding = nn.Embedding(shape.units, shape.embedding) if shape.embedding else None
        self.rnn = Recurrent(
            cell,
            shape.embedding or shape.units,
            shape.hidden,
            shape.layers,
            dropout=dropout or Dropout(),
            init=init,
            horizon=horizon,
        )
        width = self.rnn.output_size
        if self.embedding is not None:
            nn.init.normal_(self.embedding.weight, std=shape.embedding**-0.5)
        # a tied softmax compares in the space of the embedding
        bridge = shape.tie and width != shape.embedding
        self.bridge = nn.Linear(width, shape.embedding, bias=False) if bridge else None
        self.softmax = _softmax(shape, width, self.embedding)

    def forward(
        self,
        units: Tensor,
        carry: Carry | None = None,
        *,
        lengths: Sequence[int] | None = None,
        reset: Tensor | None = None,
        check: bool = False,
    ) -> tuple[Tensor, Carry]:
        """Features (B, T, H) after each of `units` (B, T), and the carry for what follows."""
        out = self.rnn(self._input(units), carry, lengths=lengths, reset=reset, check=check)
        return (out.y if self.bridge is None else self.bridge(out.y)), out.carry

    def _input(self, units: Tensor) -> Tensor:
        """What the layers are given of units (...), (..., E)."""
        if self.embedding is not None:
            return self.embedding(units)
        return F.one_hot(units, self.shape.units).to(next(self.parameters()).dtype)

    def log_probabilities(self, features: Tensor) -> Tensor:
        """Natural logarithms of the probability of every unit, (..., V); the start mark has none."""
        return self.softmax.log_probabilities(features)

    def loss(self, features: Tensor, targets: Tensor) -> Tensor:
        """Mean negative log likelihood of `targets` (B, T) in nats, to be differentiated."""
        return self.softmax.loss(features, targets)

    def nats(self, features: Tensor, targets: Tensor) -> Tensor:
        """Negative log likelihood of each of `targets` (B, T), in nats, without gradients."""
        return self.softmax.nats(features, targets)

    @torch.no_grad()
    def read(self, units: Tensor, carry: Carry | None = None) -> tuple[Tensor, Carry]:
        """Log probabilities (B, V) of what follows `units` (B, T >= 1), and the carry there."""
        features, after = self(units, carry)
        return self.log_probabilities(features[:, -1]), after

    def reader(self) -> Callable[[Sequence[int]], Tensor]:
        """A function that reads units of one sequence, at least one at a time, the states going on.

        It gives the log probabilities (V,) of what follows, in eval mode: as `read` does, but for one unit
        at a time in a fraction of its time.
        """
        step = stepping(self.rnn)

        @torch.no_grad()
        def read(units: Sequence[int]) -> Tensor:
            *before, last = self._input(torch.tensor(units)[:, None])
            for x in before:
                step(x)
            features = step(last)
            return self.log_probabilities(features if self.bridge is None else self.bridge(features))[0]

        return read

    @torch.no_grad()
    def extend(
        self, scores: Tensor, carry: Carry, sequences: Sequence[Sequence[int]]
    ) -> tuple[Tensor, Tensor, Carry]:
        """Go on from B states with one sequence of units each.

        `scores` (B, V) are the log probabilities that `read` gave with `carry`. Returns the log
        probability of each sequence (B,), and scores and carry after it.
        """
        lengths = [len(sequence) for sequence in sequences]
        units = torch.zeros(len(sequences), max(lengths), dtype=torch.int64)
        for row, sequence in enumerate(sequences):
            units[row, : lengths[row]] = torch.tensor(sequence)
        features, carry = self(units, carry, lengths=lengths)
        after = self.log_probabilities(features)  # (B, T, V)
        before = torch.cat([scores[:, None], after[:, :-1]], dim=1)
        each = before.gather(2, units[..., None])[..., 0]
        valid = torch.arange(units.shape[1]) < torch.tensor(lengths)[:, None]
        rows = torch.arange(len(sequences))
        return torch.where(valid, each, 0.0).sum(1), after[rows, torch.tensor(lengths) - 1], carry


def _softmax(shape: Shape, width: int, embedding: nn.Embedding | None) -> Softmax | AdaptiveSoftmax:
    """The output layer; tied, it reads units with the vectors that the embedding writes."""
    if shape.adaptive:
        return AdaptiveSoftmax(width, shape.units)
    if not shape.tie or embedding is None:
        return Softmax(width, shape.units)
    softmax = Softmax(shape.embedding, shape.units)
    softmax.weight = embedding.weight
    return softmax
