"""LSTM with layer normalisation of every gate and of the cell state.

J. L. Ba, J. R. Kiros and G. E. Hinton, 2016, arXiv 1607.06450.
"""

from elman.equations import U, W, b, cell, layer_norm, sigmoid, tanh, v


def normed(gate, x, h):
    """What a gate sees, both parts normalised with gains of their own."""
    from_input = layer_norm(W[gate] @ x) * v[f"x{gate}"](init=1.0)
    return from_input + layer_norm(U[gate] @ h) * v[f"h{gate}"](init=1.0)


@cell
def LayerNormLSTM(x, h, c):
    """LSTM with layer norm inside: the size of the state cannot drift."""
    i = sigmoid(normed("i", x, h) + b.i)
    f = sigmoid(normed("f", x, h) + b.f(init=1.0))
    g = tanh(normed("g", x, h) + b.g)
    o = sigmoid(normed("o", x, h) + b.o)
    c = f * c + i * g
    return o * tanh(layer_norm(c) * v.c(init=1.0) + b.c), c
