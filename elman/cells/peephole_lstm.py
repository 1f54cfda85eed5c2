"""LSTM whose gates see the cell state.

F. Gers, N. Schraudolph and J. Schmidhuber, JMLR 3, 2002.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh, v


@cell
def PeepholeLSTM(x, h, c):
    """LSTM whose gates also see the cell state, one weight per unit: for precise timing."""
    i = sigmoid(W.i @ x + U.i @ h + v.i * c + b.i)
    f = sigmoid(W.f @ x + U.f @ h + v.f * c + b.f(init=1.0))
    g = tanh(W.g @ x + U.g @ h + b.g)
    c = f * c + i * g
    o = sigmoid(W.o @ x + U.o @ h + v.o * c + b.o)
    return o * tanh(c), c
