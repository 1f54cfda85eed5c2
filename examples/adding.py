"""The adding problem: two marked numbers far apart, their sum asked for at the end.

Always answering 1 has a mean squared error of 1/6; 0.01 counts as solved.

    python examples/adding.py               GRU, 200 steps
    python examples/adding.py lstm 100      another cell, another length
"""

import sys
from collections.abc import Iterator

import torch
from torch import nn

from elman import Cell, Recurrent
from elman.cells.lookup import cell_from
from elman.data.synthetic import ADDING_FLOOR, adding


def learn(cell: Cell, length: int, most: int = 2000) -> Iterator[tuple[int, float]]:
    """(step, validation error) every 50 steps, until it is below 0.01."""
    torch.manual_seed(0)
    rnn = Recurrent(cell, 2, 64)
    out = nn.Linear(rnn.output_size, 1)
    optimiser = torch.optim.Adam([*rnn.parameters(), *out.parameters()], lr=2e-3)
    held_x, held_y = adding(500, length, seed=10**6)
    for step in range(1, most + 1):
        x, y = adding(50, length, seed=step)
        loss = (out(rnn(x).last)[:, 0] - y).square().mean()
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(rnn.parameters(), 1.0)
        optimiser.step()
        if step % 50 == 0:
            with torch.no_grad():
                error = float((out(rnn(held_x).last)[:, 0] - held_y).square().mean())
            yield step, error
            if error < 0.01:
                return


if __name__ == "__main__":
    name, length = (*sys.argv[1:], "gru", "200")[:2] if len(sys.argv) < 3 else sys.argv[1:3]
    print(f"always answering 1: {ADDING_FLOOR:.4f}")
    for step, error in learn(cell_from(name), int(length)):
        print(f"step {step:5}  mean squared error {error:.4f}")
