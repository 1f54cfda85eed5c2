"""State tracking: running parity, learned on at most 40 bits and exact on 1000, or not at all.

Networks whose gates see the state can count; gated linear ones, with factors between 0 and 1, cannot.

    python examples/parity.py            Elman, GRU, LSTM, minGRU
    python examples/parity.py lem sru    cells of your choice
"""

import sys

import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812

from elman import Cell, Recurrent
from elman.cells.lookup import cell_from
from elman.data.synthetic import parity


class Tracker(nn.Module):
    """A recurrent layer and a read-out at every step."""

    def __init__(self, cell: Cell, width: int = 64):
        super().__init__()
        self.rnn = Recurrent(cell, 2, width)
        self.out = nn.Linear(self.rnn.output_size, 2)

    def forward(self, bits: torch.Tensor) -> torch.Tensor:
        return self.out(self.rnn(F.one_hot(bits, 2).float()).y)


@torch.no_grad()
def accuracy(model: Tracker, steps: int) -> float:
    """Share of right answers over 256 sequences."""
    bits, odd = parity(256, steps, seed=7)
    return float((model(bits).argmax(-1) == odd).float().mean())


def learn(cell: Cell, steps: int = 1600) -> Tracker:
    """Train on sequences of 3 to 40 bits, with a loss at every step."""
    torch.manual_seed(0)
    model = Tracker(cell)
    optimiser = torch.optim.Adam(model.parameters(), lr=3e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    for step in range(steps):
        bits, odd = parity(64, int(torch.randint(3, 41, ())), seed=1000 + step)
        loss = F.cross_entropy(model(bits).flatten(0, 1), odd.flatten())
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
    return model


if __name__ == "__main__":
    print("accuracy at       40 bits   256 bits   1000 bits   (chance: 0.5)")
    for name in sys.argv[1:] or ["elman", "gru", "lstm", "mingru"]:
        model = learn(cell_from(name))
        print(f"{name:<12}" + "".join(f"{accuracy(model, steps):12.4f}" for steps in (40, 256, 1000)))
