"""Gated recurrent unit, reset after the product, as torch.nn.GRU, cuDNN and Keras have it.

K. Cho et al., 2014, arXiv 1406.1078, in the form of cuDNN: z keeps.
"""

from elman.equations import U, W, b, bh, cell, sigmoid, tanh


@cell
def GRU(x, h):
    """Gated recurrent unit, the reset gate after the recurrent product."""
    r = sigmoid(W.r @ x + U.r @ h + b.r)
    z = sigmoid(W.z @ x + U.z @ h + b.z)
    n = tanh(W.n @ x + b.n + r * (U.n @ h + bh.n))
    return (1 - z) * n + z * h
