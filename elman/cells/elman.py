"""The simple recurrent network.

J. L. Elman, "Finding structure in time", Cognitive Science 14, 1990.
"""

from elman.equations import U, W, b, cell, relu, tanh


@cell
def Elman(x, h):
    """Simple recurrent network: the state is a tanh of the input and the state before."""
    return tanh(W.h @ x + U.h @ h + b.h)


@cell
def ElmanReLU(x, h):
    """Simple recurrent network with relu: nothing bounds the state."""
    return relu(W.h @ x + U.h @ h + b.h)
