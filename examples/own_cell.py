"""A cell of one's own: written, looked at, checked, run on ragged sequences, its gate recorded.

python examples/own_cell.py
"""

import torch

from elman import Recurrent, U, W, b, cell, check_cell, sigmoid, tanh
from elman.equations.gradient import derivative
from elman.equations.structure import structure


@cell
def Leaky(x, h, *, leak=0.1):
    """A simple network that leaks into its past, with one gate."""
    g = sigmoid(W.g @ x + U.g @ h + b.g)
    n = tanh(W.n @ x + U.n @ (g * h) + b.n)
    return (1 - leak) * h + leak * n


if __name__ == "__main__":
    print(Leaky)
    print(structure(Leaky), end="\n\n")
    print(derivative(Leaky), end="\n\n")
    print(check_cell(Leaky(leak=0.5)), end="\n\n")
    rnn = Recurrent(Leaky, input_size=3, hidden_size=8)
    out = rnn(torch.randn(4, 10, 3), lengths=[10, 4, 0, 7], record=("g",))
    print(
        "outputs",
        tuple(out.y.shape),
        "gate",
        tuple(out["g"].shape),
        "mean",
        round(float(out["g"].mean().detach()), 3),
    )
