"""A relu network that begins by copying its state.

Q. V. Le, N. Jaitly and G. E. Hinton, 2015, arXiv 1504.00941.
"""

from elman.equations import I, U, W, b, cell, normal, relu


@cell
def IRNN(x, h):
    """Relu network whose recurrent matrix starts as the identity: the state begins by staying."""
    return relu(W.h(init=normal(0.001)) @ x + U.h(init=1.0 * I) @ h + b.h)
