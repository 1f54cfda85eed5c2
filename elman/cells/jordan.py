"""The output, not the hidden layer, is fed back.

M. I. Jordan, "Serial order: a parallel distributed processing approach", 1986.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def Jordan(x, y, *, output_size=None):
    """Feeds its output back: what it remembers is no wider than what it says."""
    h = tanh(W.h @ x + U.h @ y + b.h)
    return sigmoid(U.y[output_size] @ h + b.y)
