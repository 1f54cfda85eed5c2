"""LSTM whose recurrent state is narrower than its cell state.

H. Sak, A. Senior and F. Beaufays, 2014, arXiv 1402.1128 (LSTMP).
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def ProjectedLSTM(x, h, c, *, projection_size=None):
    """LSTM with a projection before the state is fed back: a large c at a small cost per step."""
    i = sigmoid(W.i @ x + U.i @ h + b.i)
    f = sigmoid(W.f @ x + U.f @ h + b.f(init=1.0))
    g = tanh(W.g @ x + U.g @ h + b.g)
    o = sigmoid(W.o @ x + U.o @ h + b.o)
    c = f * c + i * g
    return U.p[projection_size] @ (o * tanh(c)), c
