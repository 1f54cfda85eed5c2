"""Every unit for itself.

S. Li et al., "Independently recurrent neural network", 2018, arXiv 1803.04831.
"""

from elman.equations import W, b, cell, relu, uniform, v


@cell
def IndRNN(x, h):
    """Each unit sees only its own past: no product in the loop; stack layers to mix units."""
    return relu(W.h @ x + v.u(init=uniform(0, 1)) * h + b.h)
