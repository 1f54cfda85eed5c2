"""The recursive net over binary trees.

R. Socher et al., "Parsing natural scenes and natural language with recursive neural networks", 2011. There
a leaf is its word's vector; here it is tanh(W @ x + b), so that words may have another size than nodes.
"""

from elman.equations import U, W, b, cell, tanh


@cell(sizes={"h_left": "hidden_size", "h_right": "hidden_size"})
def RecursiveNet(x, h_left, h_right, h):
    """Recursive net: a node is one layer of neurons over its word and its two children."""
    return tanh(W.h @ x + U.left @ h_left + U.right @ h_right + b.h)
