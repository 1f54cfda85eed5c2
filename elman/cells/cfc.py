"""Closed-form continuous-time network.

R. Hasani et al., 2022, arXiv 2106.13898: a backbone and two branches, blended by a gate of the time step.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def CfC(x, dt=1.0, h=0.0, *, backbone_size=None):
    """Closed-form continuous-time network: each step is told how much time has passed."""
    q = 1.7159 * tanh(0.666 * (W.q[backbone_size] @ x + U.q @ h + b.q))
    first = tanh(U.first @ q + b.first)
    second = tanh(U.second @ q + b.second)
    t = sigmoid((U.rate @ q + b.rate) * dt + U.shift @ q + b.shift)
    return first * (1 - t) + second * t
