"""Tree-LSTM over trees with any number of children.

K. S. Tai, R. Socher and C. D. Manning, 2015, arXiv 1503.00075, equations 2 to 8. A node reads its children
one after the other; the sums over them are the states of this small recurrence.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh


@cell(output="h", sizes={"h_child": "hidden_size", "c_child": "hidden_size"})
def ChildSumTreeLSTM(x, h_child, c_child, h_sum, c_kept):
    """Child-sum Tree-LSTM: gates read the sum of the children, each child has a forget gate of its own."""
    f = sigmoid(W.f @ x + U.f @ h_child + b.f(init=1.0))
    h_sum = h_sum + h_child
    c_kept = c_kept + f * c_child
    i = sigmoid(W.i @ x + U.i @ h_sum + b.i)
    g = tanh(W.g @ x + U.g @ h_sum + b.g)
    o = sigmoid(W.o @ x + U.o @ h_sum + b.o)
    c = i * g + c_kept
    h = o * tanh(c)
    return h_sum, c_kept
