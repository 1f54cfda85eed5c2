"""The padded one-hot network: a text's first words, each one-hot, side by side, into a small hidden layer.

It is what came before recurrent networks, and what they are compared with: its parameters grow with the
words that it reads, times the vocabulary, times the hidden neurons, and it learns each word anew at each
place. 20 words of a vocabulary of 20,000 and 10 neurons are 4 million.

Shapes: B batch, P places, V units, H hidden, N outputs.
"""

from __future__ import annotations

from torch import Tensor, nn


class FeedForward(nn.Module):
    """P units of V, one-hot and concatenated (P V inputs), H hidden neurons (tanh), N outputs.

    A one-hot vector picks a column of the matrix, so the product with P V inputs is the sum of P columns:
    the same network, computed cheaply. Unit V stands for a place beyond the end of the text and adds
    nothing, as zeros do.
    """

    def __init__(self, places: int, units: int, hidden: int, outputs: int):
        super().__init__()
        self.places, self.units = places, units
        self.columns = nn.Embedding(places * units + 1, hidden, padding_idx=places * units, sparse=True)
        self.bias = nn.Parameter(self.columns.weight.new_zeros(hidden))
        self.output = nn.Linear(hidden, outputs)
        nn.init.normal_(self.columns.weight, std=places**-0.5)
        self.columns.weight.data[-1] = 0.0

    @property
    def parameters_of_network(self) -> int:
        """Numbers that it learns; the column of zeros is none."""
        hidden = self.bias.numel()
        return self.places * self.units * hidden + hidden + sum(p.numel() for p in self.output.parameters())

    def forward(self, units: Tensor) -> Tensor:
        """Scores (B, N) of units (B, P), V where a text has ended."""
        offsets = self.units * units.new_tensor(range(self.places))
        index = (units + offsets).where(units < self.units, self.places * self.units)
        return self.output((self.columns(index).sum(1) + self.bias).tanh())
