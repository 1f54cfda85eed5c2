"""Simple recurrent unit.

T. Lei et al., 2017, arXiv 1709.02755; the highway input passes through a matrix, so sizes may differ.
"""

from elman.equations import W, b, cell, sigmoid, v


@cell(output="h")
def SRU(x, c):
    """Simple recurrent unit: gates see the state only through one weight per unit."""
    f = sigmoid(W.f @ x + v.f * c + b.f(init=1.0))
    r = sigmoid(W.r @ x + v.r * c + b.r)
    c = f * c + (1 - f) * (W.c @ x)
    h = r * c + (1 - r) * (W.skip @ x)
    return c
