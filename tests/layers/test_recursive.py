"""Cells over trees: level by level equals the recursion of the papers, whatever the trees."""

import random

import pytest
import torch

import elman
from elman import U, W, b, cell, tanh
from elman.cells import GRU, LSTM, TREES, BinaryTreeLSTM, ChildSumTreeLSTM, RecursiveNet, find
from elman.equations.children import children
from elman.errors import CellError, LayerError
from elman.layers import Forest, Recurrent, Recursive, TreeShape

SIGMOID, TANH = torch.sigmoid, torch.tanh


@cell(sizes={"h_1": "hidden_size", "h_2": "hidden_size", "h_3": "hidden_size"})
def Ternary(x, h_1, h_2, h_3, h):
    return tanh(W.h @ x + U.a @ h_1 + U.b @ h_2 + U.c @ h_3 + b.h)


def random_tree(leaves, chance, most=2, inner_words=False):
    """(children of each node, whether it has a word), children first."""
    below, word = [], []

    def grow(count):
        cuts = min(chance.randint(2, most), count) if count > 1 else 0
        parts = sorted(chance.sample(range(1, count), cuts - 1)) if cuts else []
        sizes = [b - a for a, b in zip([0, *parts], [*parts, count], strict=True)] if cuts else []
        own = tuple([grow(size) for size in sizes])
        below.append(own)
        word.append(not own or (inner_words and chance.random() < 0.5))
        return len(below) - 1

    grow(leaves)
    return below, word


def recursion(model, x, tree):
    """The equations of the papers, node by node; x are the words of this tree."""
    w = {name.replace(".", "_"): value for name, value in model.weights.by_name().items()}
    nothing = torch.zeros(2, model.output_size, dtype=x.dtype)
    done, words = [], iter(x)
    for below, has_word in zip(*tree, strict=True):
        word = next(words) if has_word else torch.zeros_like(x[0])
        done.append(NODES[model.cell.name](w, word, [done[child] for child in below], nothing))
    return torch.stack([node[0] for node in done])


def recursive_net(w, x, below, nothing):
    left, right = (*below, nothing, nothing)[:2]
    h = TANH(w["W_h"] @ x + w["U_left"] @ left[0] + w["U_right"] @ right[0] + w["b_h"])
    return torch.stack([h, h])


def child_sum(w, x, below, nothing):
    h_sum = sum((child[0] for child in below), nothing[0])
    i, g, o = (w[f"W_{n}"] @ x + w[f"U_{n}"] @ h_sum + w[f"b_{n}"] for n in "igo")
    c = SIGMOID(i) * TANH(g)
    for h_k, c_k in below:
        c = c + SIGMOID(w["W_f"] @ x + w["U_f"] @ h_k + w["b_f"]) * c_k
    return torch.stack([SIGMOID(o) * TANH(c), c])


def binary(w, x, below, nothing):
    left, right = (*below, nothing, nothing)[:2]

    def gate(name, of_word):
        of_children = w[f"U_{name}_left"] @ left[0] + w[f"U_{name}_right"] @ right[0]
        return w[f"W_{of_word}"] @ x + of_children + w[f"b_{of_word}"]

    c = SIGMOID(gate("i", "i")) * TANH(gate("g", "g"))
    c = c + SIGMOID(gate("f_left", "f")) * left[1] + SIGMOID(gate("f_right", "f")) * right[1]
    return torch.stack([SIGMOID(gate("o", "o")) * TANH(c), c])


def ternary(w, x, below, nothing):
    first, second, third = (*below, nothing, nothing, nothing)[:3]
    h = w["W_h"] @ x + w["U_a"] @ first[0] + w["U_b"] @ second[0] + w["U_c"] @ third[0] + w["b_h"]
    return torch.stack([TANH(h), h])


NODES = {
    "RecursiveNet": recursive_net,
    "ChildSumTreeLSTM": child_sum,
    "BinaryTreeLSTM": binary,
    "Ternary": ternary,
}


@pytest.mark.parametrize("inner_words", [False, True])
@pytest.mark.parametrize(
    ("equations", "most"), [(RecursiveNet, 2), (BinaryTreeLSTM, 2), (ChildSumTreeLSTM, 5), (Ternary, 3)]
)
def test_level_by_level_equals_the_recursion(equations, most, inner_words):
    chance = random.Random(3)
    trees = [random_tree(chance.randint(1, 12), chance, most, inner_words) for _ in range(7)]
    trees.append(([(), (0,), (1,)], [True, False, inner_words]))  # nodes with one child
    model = Recursive(equations, 4, 6).double()
    forest = Forest([TreeShape.of(*tree) for tree in trees])
    x = torch.randn(len(forest.words), 4, dtype=torch.float64, requires_grad=True)
    counts = [sum(word) for _, word in trees]
    parts = [recursion(model, part, tree) for part, tree in zip(x.split(counts), trees, strict=True)]
    found, wanted = model(x, forest), torch.cat(parts)
    torch.testing.assert_close(found, wanted, atol=1e-12, rtol=0)
    weight = torch.randn_like(found)
    inputs = [x, *model.parameters()]
    ours = torch.autograd.grad((found * weight).sum(), inputs, materialize_grads=True)
    theirs = torch.autograd.grad((wanted * weight).sum(), inputs, materialize_grads=True)
    for one, other in zip(ours, theirs, strict=True):
        torch.testing.assert_close(one, other, atol=1e-11, rtol=0)
    single, _ = model.float()(x.float(), forest), None
    torch.testing.assert_close(single.double(), wanted, atol=1e-6, rtol=0)


def test_child_sum_on_a_chain_is_the_lstm():
    steps = 9
    tree = TreeShape.of([(), *((node,) for node in range(steps - 1))], [True] * steps)
    model, lstm = Recursive(ChildSumTreeLSTM, 3, 5), Recurrent(LSTM, 3, 5)
    with torch.no_grad():
        for name, value in lstm.weights().by_name().items():
            model.weights.by_name()[name].copy_(value)
    x = torch.randn(1, steps, 3)
    torch.testing.assert_close(model(x[0], Forest([tree])), lstm(x).y[0], atol=1e-6, rtol=0)


def test_a_tree_does_not_see_its_neighbours():
    chance = random.Random(0)
    trees = [random_tree(count, chance) for count in (1, 9, 4)]
    model = Recursive(BinaryTreeLSTM, 3, 5).double()
    x = [torch.randn(sum(word), 3, dtype=torch.float64) for _, word in trees]
    shapes = [TreeShape.of(*tree) for tree in trees]
    together = model(torch.cat(x), Forest(shapes))
    alone = [model(part, Forest([shape])) for part, shape in zip(x, shapes, strict=True)]
    torch.testing.assert_close(together, torch.cat(alone), atol=1e-14, rtol=0)
    roots = together[Forest(shapes).roots]
    torch.testing.assert_close(roots, torch.stack([part[-1] for part in alone]), atol=1e-14, rtol=0)


def test_nodes_of_one_height_are_one_call():
    balanced = TreeShape.of([(), (), (0, 1), (), (), (3, 4), (2, 5)], [True, True, False] * 2 + [False])
    forest = Forest([balanced] * 10)
    assert [level.size for level in forest.levels] == [40, 20, 10]


@pytest.mark.parametrize("equations", TREES)
def test_tree_cells_keep_the_contract(equations):
    assert elman.check_cell(equations).passed
    assert elman.parse(str(equations)) == equations
    assert find(equations.name.lower()) is equations


def test_which_children_a_cell_reads():
    assert children(GRU) is None
    assert children(BinaryTreeLSTM).names == ("left", "right")
    assert children(BinaryTreeLSTM).values == ("h", "c")
    assert children(ChildSumTreeLSTM).any_number


def test_mistakes_are_told():
    with pytest.raises(LayerError, match="GRU reads a sequence: it has no input for the state of a child"):
        Recursive(GRU, 3, 4)
    with pytest.raises(CellError, match=r'sizes=\{"h_left": "hidden_size"\}'):

        @cell
        def Forgotten(x, h_left, h):
            return tanh(W.h @ x + U.left @ h_left + b.h)

    @cell
    def Narrow(x, h_left, h):
        return tanh(W.h @ x + h_left)

    with pytest.raises(CellError, match=r"takes h_left, the h of a child, with size 1.*sizes="):
        Recursive(Narrow, 3, 4)

    @cell(sizes={"h_left": "hidden_size"})
    def Timed(x, h_left, dt, h):
        return tanh(W.h @ x + U.h @ h_left + b.t * dt)

    with pytest.raises(CellError, match="Timed takes dt beside children"):
        Recursive(Timed, 3, 4)
    model = Recursive(BinaryTreeLSTM, 3, 4)
    triple = TreeShape.of([(), (), (), (0, 1, 2)], [True] * 3 + [False])
    with pytest.raises(LayerError, match="a node has 3 children and BinaryTreeLSTM reads 2"):
        model(torch.zeros(3, 3), Forest([triple]))
    with pytest.raises(LayerError, match=r"the trees have 3 words of 3 features and x is"):
        model(torch.zeros(4, 3), Forest([triple]))
    with pytest.raises(LayerError, match="child of exactly one node"):
        TreeShape.of([(), (0,), (0, 1)], [True, False, False])
