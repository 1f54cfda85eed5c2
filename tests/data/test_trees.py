"""Bracketed trees: read as they are written, and every mistake with its line and column."""

import pytest

from elman.data.refusals import Refusals
from elman.data.synthetic.formulas import OPERATORS, formulas
from elman.data.trees import BUILDERS, escaped, parse_tree, read_trees
from elman.errors import DataError

SST = "(3 (2 (2 The) (2 Rock)) (4 (3 is) (2 destined)))"


def test_a_tree_is_read_and_written():
    tree = parse_tree(SST)
    assert str(tree) == SST
    assert tree.text == ("The", "Rock", "is", "destined")
    assert tree.labels[-1] == "3"
    assert tree.children[-1] == (2, 5)
    assert tree.phrases[2] == ("The", "Rock")
    dependency = parse_tree("(2 bites (2 dog (2 the)) (_ man))")
    assert dependency.text == ("bites", "dog", "the", "man")
    assert dependency.labels == ("2", "2", None, "2")


def test_trees_of_several_lines(tmp_path):
    path = tmp_path / "trees.txt"
    path.write_text(f"\n(3 (2 a)\n   (4 b))\n{SST}\n\n")
    assert [str(tree) for tree in read_trees(path, Refusals())] == ["(3 (2 a) (4 b))", SST]
    assert [tree.where for tree in read_trees(path, Refusals())] == [f"{path} line 2", f"{path} line 4"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("(3 (2 a) (4 b)", "line 7 column 1: this bracket is never closed"),
        ("(3 (2 a) (4 b)))", r"line 7 column 16: the tree has ended and '\)' follows"),
        ("((2 a) (3 b))", "line 7 column 1: this bracket has no label"),
        ("(3 (2 a) ())", "line 7 column 10: this bracket has no label"),
        ("(3 good film)", "line 7 column 9: 'film' follows the word 'good'"),
        ("(3 (2 a)\n b)", "line 8 column 2: 'b' follows children"),
        ("(3)", r"line 7 column 1: \(3\) has neither a word nor children"),
        ("3 a", "line 7 column 1: '3' stands outside of brackets"),
        ("(3 a) (2 b)", "line 7 column 7: the tree has ended"),
        ("", "line 7 column 1: there is no tree"),
    ],
)
def test_what_does_not_parse_is_told_with_its_place(text, says):
    with pytest.raises(DataError, match=f"trees.txt {says}"):
        parse_tree(text, "trees.txt", 7)


def test_bad_trees_are_refused_or_left_out(tmp_path):
    path = tmp_path / "trees.txt"
    path.write_text(f"{SST}\n(3 (2 a)\n(_ (2 a) (2 b))\n{SST}\n")
    with pytest.raises(
        DataError, match=r"trees.txt line 2 column 1: this bracket is never closed.*--skip-bad"
    ):
        read_trees(path, Refusals())
    refusals = Refusals(skip=True)
    assert len(read_trees(path, refusals)) == 2
    assert "line 3 has no label at its root" in refusals.sentences[1]
    assert len(read_trees(path, Refusals(skip=True), labelled=False)) == 3
    (tmp_path / "none.txt").write_text("(3\n")
    with pytest.raises(DataError, match="has no tree that can be used"):
        read_trees(tmp_path / "none.txt", Refusals(skip=True))
    (tmp_path / "empty.txt").write_text("")
    with pytest.raises(DataError, match=r"empty.txt is empty"):
        read_trees(tmp_path / "empty.txt", Refusals())


def test_deep_trees_need_no_deep_stack():
    words = [f"w{k}" for k in range(20_000)]
    tree = BUILDERS["right"](words)
    assert tree.text == tuple(words)


def test_shapes_over_words():
    shown = {name: str(build(list("abcde"))).replace("_ ", "") for name, build in BUILDERS.items()}
    assert shown == {
        "right": "((a) ((b) ((c) ((d) (e)))))",
        "left": "(((((a) (b)) (c)) (d)) (e))",
        "balanced": "((((a) (b)) (c)) ((d) (e)))",
    }
    assert str(BUILDERS["right"](["a"])) == "(_ a)"
    assert [escaped(word) for word in ("(", "a)", "b")] == ["-LRB-", "a-RRB-", "b"]


def test_formulas_have_their_values():
    trees = formulas(300, seed=4)
    assert len({str(tree) for tree in trees}) == 300
    for tree in trees:
        done = []
        for label, word, below in zip(tree.labels, tree.words, tree.children, strict=True):
            parts = [done[child] for child in below]
            if word is not None:
                value = word == "true" if word in ("true", "false") else OPERATORS.get(word, word)
            elif parts[0] == "not":
                value = not parts[1]
            elif callable(parts[0]):
                value = parts  # an operator waits for its left operand
            else:
                operation, right = parts[1]
                value = operation(parts[0], right)
            if label is not None:
                assert label == str(value).lower()
            done.append(value)
    roots = [tree.labels[-1] for tree in trees]
    assert 0.4 < roots.count("true") / len(roots) < 0.6
    with pytest.raises(DataError, match="too few formulas"):
        formulas(1000, least=2, most=2)
