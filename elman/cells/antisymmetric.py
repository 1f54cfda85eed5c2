"""A recurrent matrix whose eigenvalues lie near the imaginary axis.

B. Chang et al., "AntisymmetricRNN", 2019, arXiv 1902.09689.
"""

from elman.equations import I, U, W, b, cell, fan_in, tanh


@cell
def AntisymmetricRNN(x, h, *, step=0.1, gamma=0.01):
    """Euler steps of an ordinary differential equation that neither grows nor fades by itself."""
    A = U.h(init=fan_in()) - U.h.T - gamma * I
    return h + step * tanh(A @ h + W.h @ x + b.h)
