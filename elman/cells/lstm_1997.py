"""Long short-term memory as it was first published: nothing is ever forgotten.

S. Hochreiter and J. Schmidhuber, Neural Computation 9(8), 1997.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def LSTM1997(x, h, c):
    """LSTM without a forget gate: c adds up for ever, and its gradient stays exactly 1."""
    i = sigmoid(W.i @ x + U.i @ h + b.i)
    g = tanh(W.g @ x + U.g @ h + b.g)
    o = sigmoid(W.o @ x + U.o @ h + b.o)
    c = c + i * g
    return o * tanh(c), c
