"""A plain feed-forward network in the words of this package: layers that run for a single step.

A layer without memory is a cell that does not read its state, so the equations, the kernels and the run
folder are those of every other network, and any other equation can take its place.
Shapes: B rows, D inputs, N outputs.
"""

from __future__ import annotations

from torch import Tensor, nn

from elman.equations import W, b, cell, tanh
from elman.equations.cell import Cell
from elman.layers import Dropout, Recurrent


@cell
def FeedForward(x, h):
    """A layer of neurons: no state is read, so nothing is remembered."""
    return tanh(W.h @ x + b.h)


FEED_FORWARD: Cell = FeedForward  # type: ignore[assignment]  # the decorator makes it one


class OneToOne(nn.Module):
    """Layers of a cell, run for one step, and an affine output: (B, D) to scores (B, N)."""

    def __init__(
        self,
        equations: Cell,
        inputs: int,
        hidden: int,
        layers: int,
        outputs: int,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
    ):
        super().__init__()
        self.layers = Recurrent(equations, inputs, hidden, layers, dropout=dropout or Dropout(), init=init)
        self.output = nn.Linear(self.layers.output_size, outputs)

    def forward(self, x: Tensor) -> Tensor:
        """Scores (B, N) of x (B, D)."""
        return self.output(self.layers(x[:, None]).y[:, 0])
