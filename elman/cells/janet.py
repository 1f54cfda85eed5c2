"""An LSTM of the forget gate alone.

J. van der Westhuizen and J. Lasenby, "The unreasonable effectiveness of the forget gate", 2018,
arXiv 1804.04849; the write gate 1 - s(a - beta) as in the authors' code.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def JANET(x, h, *, beta=1.0):
    """The forget gate alone: half an LSTM's parameters, much of its memory."""
    a = W.f @ x + U.f @ h + b.f(init=1.0)
    f = sigmoid(a)
    g = tanh(W.g @ x + U.g @ h + b.g)
    return f * h + (1 - sigmoid(a - beta)) * g
