"""A GRU whose recurrent matrices are diagonal.

The form studied as ParaGRU by F. Danieli et al., "ParaRNN", 2025: no product in the loop, and yet gates
that see the state.
"""

from elman.equations import W, b, bh, cell, sigmoid, tanh, uniform, v


@cell
def DiagonalGRU(x, h):
    """GRU with one recurrent weight per unit: as cheap as a linear cell, and it still tracks parity."""
    r = sigmoid(W.r @ x + v.r(init=uniform(-1, 1)) * h + b.r)
    z = sigmoid(W.z @ x + v.z(init=uniform(-1, 1)) * h + b.z)
    n = tanh(W.n @ x + b.n + r * (v.n(init=uniform(-1, 1)) * h + bh.n))
    return (1 - z) * n + z * h
