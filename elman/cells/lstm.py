"""Long short-term memory with a forget gate, as torch.nn.LSTM has it.

F. Gers, J. Schmidhuber and F. Cummins, "Learning to forget", Neural Computation 12(10), 2000; a forget
bias of 1: R. Jozefowicz et al., 2015.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def LSTM(x, h, c):
    """Long short-term memory: input, forget and output gates around a cell state."""
    i = sigmoid(W.i @ x + U.i @ h + b.i)
    f = sigmoid(W.f @ x + U.f @ h + b.f(init=1.0))
    g = tanh(W.g @ x + U.g @ h + b.g)
    o = sigmoid(W.o @ x + U.o @ h + b.o)
    c = f * c + i * g
    return o * tanh(c), c
