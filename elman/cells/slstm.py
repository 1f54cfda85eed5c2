"""LSTM with exponential gates, a normaliser and a stabiliser.

M. Beck et al., "xLSTM", 2024, arXiv 2405.04517; one head. c and n are stored divided by exp(m). The forget
bias starts as the authors' code has it, from 5 down to -7 by a power law over the units.
"""

from elman.equations import U, W, b, cell, exp, log, maximum, sigmoid, softplus, tanh, uniform


@cell(one_scale=["c", "n", "m"], keep={"c": "f"})
def sLSTM(x, h, c, n, m):
    """LSTM whose input gate is exponential: it can revise what it stored."""
    i = W.i @ x + U.i(init=0.0) @ h + b.i
    a = W.f @ x + U.f(init=0.0) @ h + b.f(init=5 - 12 * exp(0.3 * log(uniform(0, 1))))
    z = tanh(W.z @ x + U.z(init=0.0) @ h + b.z)
    o = sigmoid(W.o @ x + U.o(init=0.0) @ h + b.o)
    f = sigmoid(a)
    kept = m - softplus(-a)
    m = maximum(kept, i)
    c = exp(kept - m) * c + exp(i - m) * z
    n = exp(kept - m) * n + exp(i - m)
    return o * c / n, c, n, m
