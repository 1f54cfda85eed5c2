"""Tree-LSTM over binary trees: the N-ary Tree-LSTM for N = 2.

K. S. Tai, R. Socher and C. D. Manning, 2015, arXiv 1503.00075, equations 9 to 14; every gate reads both
children by matrices of their own. Forget biases start at 1.
"""

from elman.equations import U, W, b, cell, sigmoid, tanh

CHILDREN = ("h_left", "c_left", "h_right", "c_right")


@cell(sizes=dict.fromkeys(CHILDREN, "hidden_size"))
def BinaryTreeLSTM(x, h_left, c_left, h_right, c_right, h, c):
    """N-ary Tree-LSTM for two children: each has a forget gate that reads both."""
    i = sigmoid(W.i @ x + U.i_left @ h_left + U.i_right @ h_right + b.i)
    f_left = sigmoid(W.f @ x + U.f_left_left @ h_left + U.f_left_right @ h_right + b.f(init=1.0))
    f_right = sigmoid(W.f @ x + U.f_right_left @ h_left + U.f_right_right @ h_right + b.f)
    g = tanh(W.g @ x + U.g_left @ h_left + U.g_right @ h_right + b.g)
    o = sigmoid(W.o @ x + U.o_left @ h_left + U.o_right @ h_right + b.o)
    c = i * g + f_left * c_left + f_right * c_right
    return o * tanh(c), c
