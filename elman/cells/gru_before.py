"""Gated recurrent unit as first published: reset before the product.

K. Cho et al., 2014, arXiv 1406.1078: z keeps.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def GRUBefore(x, h):
    """Gated recurrent unit, the reset gate before the recurrent product: two products in a row."""
    r = sigmoid(W.r @ x + U.r @ h + b.r)
    z = sigmoid(W.z @ x + U.z @ h + b.z)
    n = tanh(W.n @ x + U.n @ (r * h) + b.n)
    return (1 - z) * n + z * h
