"""LSTM with exponential gates, a normaliser and a stabiliser.

M. Beck et al., "xLSTM", 2024, arXiv 2405.04517; one head. c and n are stored divided by exp(m). The forget
biases of the authors' code are 5 - 12 p**k for p from 0 to 1 over the units, with k from 0.3 in the first
block to 1.6 in the last. A cell does not know its block; k = 1 spreads the horizons evenly from 1 to 149
steps on a log scale, where 0.3 drawn at random leaves most layers no unit that keeps anything for ten steps.
"""

from elman.equations import U, W, b, cell, exp, maximum, sigmoid, softplus, tanh, uniform


@cell(one_scale=["c", "n", "m"], keep={"c": "f"})
def sLSTM(x, h, c, n, m):
    """LSTM whose input gate is exponential: it can revise what it stored."""
    i = W.i @ x + U.i(init=0.0) @ h + b.i
    a = W.f @ x + U.f(init=0.0) @ h + b.f(init=uniform(-7, 5))
    z = tanh(W.z @ x + U.z(init=0.0) @ h + b.z)
    o = sigmoid(W.o @ x + U.o(init=0.0) @ h + b.o)
    f = sigmoid(a)
    kept = m - softplus(-a)
    m = maximum(kept, i)
    c = exp(kept - m) * c + exp(i - m) * z
    n = exp(kept - m) * n + exp(i - m)
    return o * c / n, c, n, m
