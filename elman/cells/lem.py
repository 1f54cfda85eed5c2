"""Long expressive memory: two states with learned time steps.

T. K. Rusch et al., 2021, arXiv 2110.04744; two gates and the order of updates as in the authors' code.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell
def LEM(x, y, z, *, dt=1.0):
    """Long expressive memory: learns tasks of thousands of steps when dt is small."""
    d1 = dt * sigmoid(W.d1 @ x + U.d1 @ y + b.d1)
    d2 = dt * sigmoid(W.d2 @ x + U.d2 @ y + b.d2)
    z = (1 - d2) * z + d2 * tanh(W.z @ x + U.z @ y + b.z)
    y = (1 - d1) * y + d1 * tanh(W.y @ x + U.y @ z + b.y)
    return y, z
