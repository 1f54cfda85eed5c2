"""An orthogonal recurrent matrix and modReLU, which changes the length of no more than it must.

A. Saxe et al., 2013, arXiv 1312.6120 (orthogonal starts); K. Helfrich et al., 2018, arXiv 1707.09520
(modReLU on real values).
"""

from elman.equations import U, W, b, cell, orthogonal, relu, where


@cell
def OrthogonalRNN(x, h):
    """Network whose recurrent matrix starts orthogonal, with modReLU: gradients keep their length."""
    a = W.h @ x + U.h(init=orthogonal()) @ h
    return where(a > 0, relu(a + b.h), -relu(b.h - a))
