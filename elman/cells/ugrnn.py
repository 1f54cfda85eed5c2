"""The simplest gated network.

J. Collins, J. Sohl-Dickstein and D. Sussillo, 2016, arXiv 1611.09913.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def UGRNN(x, h):
    """Update gate network: a simple network and one gate between old and new."""
    g = sigmoid(W.g @ x + U.g @ h + b.g(init=1.0))
    c = tanh(W.c @ x + U.c @ h + b.c)
    return g * h + (1 - g) * c
