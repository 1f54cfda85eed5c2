"""GRU for series with missing values.

Z. Che et al., 2016, arXiv 1606.01865. `observed` is 1 where x was measured, `elapsed` the time since its
last measurement. An unobserved x is never read: it may be NaN.
"""

from elman.equations import U, W, b, cell, exp, relu, sigmoid, tanh, v, where


@cell(sizes={"observed": "input_size", "elapsed": "input_size"})
def GRUD(x, observed, elapsed, h, last):
    """GRU that lets inputs fade to their mean and its state to zero while nothing is measured."""
    fade = exp(-relu(v.fade * elapsed + b.fade))
    seen = where(observed > 0, x, fade * last + (1 - fade) * v.mean)
    old = exp(-relu(W.old @ elapsed + b.old)) * h
    r = sigmoid(W.r @ seen + U.r @ old + W.mr @ observed + b.r)
    z = sigmoid(W.z @ seen + U.z @ old + W.mz @ observed + b.z)
    n = tanh(W.n @ seen + U.n @ (r * old) + W.mn @ observed + b.n)
    last = where(observed > 0, x, last)
    return (1 - z) * old + z * n, last
