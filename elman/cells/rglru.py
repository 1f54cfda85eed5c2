"""Real-gated linear recurrent unit.

S. De et al., "Griffin", 2024, arXiv 2402.19427; dense gates, and a matrix before the recurrence so that
sizes may differ. The decay starts as in the authors' code: a radius between 0.9 and 0.999.
"""

from elman.equations import W, b, cell, exp, log, sigmoid, softplus, sqrt, uniform, v


@cell
def RGLRU(x, h, *, c=8.0):
    """Gated linear recurrence with a learned decay and an input scaled so that the state keeps its size."""
    r = sigmoid(W.r @ x + b.r)
    i = sigmoid(W.i @ x + b.i)
    radius = sqrt(uniform(0.81, 0.998001))
    a = exp(-c * r * softplus(v.a(init=log(1 / radius - 1))))
    return a * h + sqrt(1 - a * a) * (i * (W.x @ x))
