"""Speech to text by connectionist temporal classification: features in, a distribution for every step out.

A. Graves, S. Fernández, F. Gomez and J. Schmidhuber, ICML 2006. Every step names a symbol or the blank;
repeats are merged, then blanks dropped, and the probability of a text is the sum over all its alignments.

Shapes: B batch, T frames, M bands, S steps (T / stack, rounded up), V symbols, the blank among them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.errors import LayerError
from elman.layers import Carry, Dropout, Recurrent

BLANK = 0
"""The symbol that stands for nothing; vocabularies have their unknown token there, which is never written."""


@dataclass(frozen=True)
class Shape:
    """The sizes of a transcriber: what its weights can be loaded into."""

    bands: int
    symbols: int
    hidden: int
    layers: int = 1
    stack: int = 1  # frames that one step reads
    both: bool = True  # directions


def least_steps(symbols: Sequence[int]) -> int:
    """The steps that a text takes at least: one each, and a blank between two that are the same."""
    return len(symbols) + sum(a == b for a, b in pairwise(symbols))


class Transcriber(nn.Module):
    """Features without their mean, several frames to a step, recurrent layers, a softmax with the blank.

    Args:
        cell: the equations of the recurrent layers.
        shape: sizes.
        dropout: regularisation of the recurrent layers.
        init, horizon: how the recurrent layers start.

    `mean` and `scale` (M,) are those of the training part, put there by `normalise_by` and saved with the
    weights.
    """

    mean: Tensor
    scale: Tensor

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
        self.shape = shape
        self.register_buffer("mean", torch.zeros(shape.bands))
        self.register_buffer("scale", torch.ones(shape.bands))
        self.rnn = Recurrent(
            cell,
            shape.bands * shape.stack,
            shape.hidden,
            shape.layers,
            shape.both,
            dropout=dropout or Dropout(),
            init=init,
            horizon=horizon,
        )
        self.output = nn.Linear(self.rnn.output_size, shape.symbols)

    def normalise_by(self, mean: Tensor, deviation: Tensor) -> None:
        """Take every band's mean away and divide by its deviation, from now on."""
        self.mean.copy_(mean)
        self.scale.copy_(1 / deviation.clamp(min=1e-3))

    def steps(self, frames: Sequence[int]) -> list[int]:
        """How many steps so many frames make."""
        return [-(-count // self.shape.stack) for count in frames]

    def forward(
        self,
        features: Tensor,
        frames: Sequence[int],
        carry: Carry | None = None,
        *,
        masked: Tensor | None = None,
    ) -> tuple[Tensor, list[int], Carry | None]:
        """Log probabilities (B, S, V) of `features` (B, T, M), the steps of each row, and the carry.

        Rows have `frames` valid frames; what lies beyond, and what is `masked` (B, T, M), is read as the
        mean. The carry is None where both directions are read.
        """
        # a row's padding shares its last step with valid frames, so it has to be the same whatever it was
        valid = torch.arange(features.shape[1])[None] < torch.tensor(frames)[:, None]
        hidden = ~valid[:, :, None] if masked is None else masked | ~valid[:, :, None]
        x = ((features - self.mean) * self.scale).masked_fill(hidden, 0.0)
        stack = self.shape.stack
        if x.shape[1] % stack:
            x = F.pad(x, (0, 0, 0, stack - x.shape[1] % stack))
        steps = self.steps(frames)
        out = self.rnn(x.reshape(len(x), -1, stack * x.shape[2]), carry, lengths=steps)
        scores = F.log_softmax(self.output(out.y), dim=-1)
        return scores, steps, None if self.shape.both else out.carry

    def loss(self, scores: Tensor, steps: Sequence[int], texts: Sequence[Sequence[int]]) -> Tensor:
        """Negative log likelihood of texts (indices of symbols) in nats, summed over the batch.

        `scores` (B, S, V) are log probabilities. Raises LayerError for a text that is longer than its row:
        no alignment makes it.
        """
        for row, (text, count) in enumerate(zip(texts, steps, strict=True)):
            if least_steps(text) > count:
                raise LayerError(
                    f"row {row} has {count} steps and its text needs {least_steps(text)}; leave such rows "
                    "out before training."
                )
        flat = torch.tensor([symbol for text in texts for symbol in text], dtype=torch.long)
        return F.ctc_loss(
            scores.transpose(0, 1),
            flat,
            torch.tensor(steps),
            torch.tensor([len(text) for text in texts]),
            blank=BLANK,
            reduction="sum",
        )


def greedy(scores: Tensor) -> list[int]:
    """The symbols of the likeliest alignment of one row (S, V): repeats merged, blanks dropped."""
    return merge(scores.argmax(-1).tolist())


def merge(path: Sequence[int], before: int = BLANK) -> list[int]:
    """The text of an alignment; `before` is the symbol of the step before it."""
    text = []
    for symbol in path:
        if symbol not in (before, BLANK):
            text.append(symbol)
        before = symbol
    return text
