"""The smallest LSTM that runs parallel over time.

L. Feng et al., "Were RNNs all we needed?", 2024, arXiv 2410.01201.
"""

from elman.equations import W, b, cell, sigmoid


@cell
def minLSTM(x, h):
    """An LSTM whose gates do not see the state; what it keeps and what it writes add up to one."""
    f = sigmoid(W.f @ x + b.f(init=1.0))
    i = sigmoid(W.i @ x + b.i)
    return (f * h + i * (W.h @ x + b.h)) / (f + i)
