"""Coupled oscillators.

T. K. Rusch and S. Mishra, 2020, arXiv 2010.00951; explicit damping, y from the new z.
"""

from elman.equations import U, W, b, cell, tanh


@cell
def coRNN(x, y, z, *, dt=0.05, gamma=1.0, epsilon=1.0):
    """A network of driven, damped, coupled oscillators: gradients have proven bounds."""
    force = tanh(W.z @ x + U.y @ y + U.z @ z + b.z)
    z = z + dt * (force - gamma * y - epsilon * z)
    y = y + dt * z
    return y, z
