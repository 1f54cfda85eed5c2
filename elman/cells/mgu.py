"""One gate does the work of two.

G. Zhou et al., "Minimal gated unit", 2016, arXiv 1603.09420.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def MGU(x, h):
    """Minimal gated unit: one gate both resets and writes."""
    f = sigmoid(W.f @ x + U.f @ h + b.f)
    n = tanh(W.n @ x + U.n @ (f * h) + b.n)
    return (1 - f) * h + f * n
