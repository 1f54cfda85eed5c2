"""The smallest gated network that runs parallel over time.

L. Feng et al., "Were RNNs all we needed?", 2024, arXiv 2410.01201.
"""

from elman.equations import W, b, cell, sigmoid


@cell
def minGRU(x, h):
    """A GRU whose gate does not see the state: parallel over time, but it cannot count parity."""
    z = sigmoid(W.z @ x + b.z)
    return (1 - z) * h + z * (W.h @ x + b.h)
