"""Trees: learned from brackets or tables, judged, labelled; shapes, sequences and mistakes."""

import csv
from typing import Any

import pytest
import torch

import elman
from elman import U, W, b, cell, tanh
from elman.data.refusals import Refusals
from elman.data.synthetic.formulas import formulas
from elman.data.trees import parse_tree, read_trees
from elman.errors import DataError, ElmanError, OptionError
from elman.tasks.tree import TreeTask
from elman.tasks.tree_data import Labels, TreeOptions

QUICK: dict[str, Any] = {"hidden": 12, "embedding_size": 8, "epochs": 2, "threads": 1}


@cell(sizes={"h_left": "hidden_size", "h_right": "hidden_size"})
def Gated(x, h_left, h_right, h):
    n = tanh(W.n @ x + U.l @ h_left + U.r @ h_right + b.n)
    return n + 0.5 * (h_left + h_right)


@pytest.fixture(scope="module")
def brackets(tmp_path_factory):
    path = tmp_path_factory.mktemp("trees") / "trees.txt"
    path.write_text("".join(f"{tree}\n" for tree in formulas(300)))
    return path


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    path = tmp_path_factory.mktemp("trees") / "texts.csv"
    rows = [(" ".join(tree.text), tree.labels[-1]) for tree in formulas(200)]
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("text", "label"), *rows])
    return path


@pytest.fixture(scope="module")
def run(brackets, tmp_path_factory):
    return elman.train(
        "tree", brackets, out=tmp_path_factory.mktemp("runs") / "r", **QUICK | {"epochs": 6, "lr": 0.02}
    )


def test_a_run_is_judged_beside_its_floors(run, brackets):
    result = run.folder.result()
    assert set(result["test"]["floors"]) == {"majority", "bag of words", "bag of words, all phrases"}
    assert result["test"]["accuracy_nodes"] > 0.6
    assert 25 <= result["test"]["trees"] <= 35
    found = run.evaluate(brackets)
    assert found["trees"] == 300
    assert 0 <= found["accuracy"] <= 1


@pytest.mark.long
def test_formulas_are_learned(tmp_path):
    run = elman.train("tree", out=tmp_path / "r", threads=1)
    assert run.folder.result()["test"]["accuracy"] > 0.97


def test_labels_are_put_into_trees(run, tmp_path):
    path = tmp_path / "new.txt"
    path.write_text("(_ (_ true) (_ (_ and) (_ false)))\n(_ true)\n")
    lines = run.predict_file(path, None, run.task.PredictOptions()).decode().splitlines()
    trees = [parse_tree(line) for line in lines]
    assert [tree.text for tree in trees] == [("true", "and", "false"), ("true",)]
    assert {label for tree in trees for label in tree.labels} <= {"true", "false"}
    with pytest.raises(OptionError, match="bracketed trees are written as lines of text"):
        run.predict_file(path, "out.csv", run.task.PredictOptions())
    (first,) = run.predict_texts(["true or false"], run.task.PredictOptions(shape="left"))
    assert parse_tree(first["tree"]).children == ((), (), (0, 1), (), (2, 3))
    assert first["label"] in ("true", "false")
    assert 0.5 <= first["probability"] <= 1


def test_a_table_is_read_as_balanced_trees(table, tmp_path):
    run = elman.train("tree", table, out=tmp_path / "r", **QUICK)
    assert run.options.shape == "balanced"
    content = run.predict_file(table, None, run.task.PredictOptions()).decode()
    rows = list(csv.DictReader(content.splitlines()))
    assert len(rows) == 200
    assert list(rows[0]) == ["text", "label", "predicted", "probability"]
    assert {row["predicted"] for row in rows} <= {"true", "false"}
    own = tmp_path / "own.csv"
    own.write_text("text,predicted\ntrue or false,mine\n,none\n")
    content = run.predict_file(own, None, run.task.PredictOptions(skip_bad=True)).decode()
    first, refused = csv.DictReader(content.splitlines())
    assert first["predicted"] == "mine" and first["predicted_2"] in ("true", "false")
    assert refused == {"text": "", "predicted": "none", "predicted_2": "", "probability": ""}


@pytest.mark.parametrize("shape", ["right", "left", "balanced"])
def test_other_shapes_have_phrases_of_their_own(brackets, tmp_path, shape):
    run = elman.train("tree", brackets, out=tmp_path / "r", shape=shape, cell="recursive-net", **QUICK)
    labelled = sum(label is not None for tree in read_trees(brackets, Refusals()) for label in tree.labels)
    found = run.evaluate(brackets)
    assert (found["trees"], found["nodes"]) == (300, labelled)


def test_a_cell_over_words_reads_them_in_order(brackets, tmp_path):
    run = elman.train("tree", brackets, out=tmp_path / "r", cell="GRU", phrases=False, dropout=0.2, **QUICK)
    assert run.options.shape == "sequence"
    (found,) = run.predict_texts(["true or false"], run.task.PredictOptions())
    assert found["label"] in ("true", "false")


def test_a_cell_of_the_users_own(brackets, tmp_path):
    own = elman.train("tree", brackets, out=tmp_path / "a", cell=Gated, **QUICK)
    (tmp_path / "cells.py").write_text(str(Gated))
    file = elman.train("tree", brackets, out=tmp_path / "b", cell=f"{tmp_path / 'cells.py'}:Gated", **QUICK)
    assert own.cell == file.cell == elman.load(tmp_path / "b").cell
    assert all(
        torch.equal(p, q) for p, q in zip(own.model.parameters(), file.model.parameters(), strict=True)
    )


def test_trees_with_many_children_take_the_child_sum(tmp_path):
    lines = [
        f"({name} {f'({name} a) ' * (k % 4)}({name} b{k}))\n" for k in range(60) for name in ("yes", "no")
    ]
    (tmp_path / "wide.txt").write_text("".join(lines))
    run = elman.train("tree", tmp_path / "wide.txt", out=tmp_path / "r", **QUICK)
    assert run.cell.name == "ChildSumTreeLSTM"
    with pytest.raises(DataError, match=r"wide.txt line \d+ has a node with \d children and BinaryTreeLSTM"):
        elman.train("tree", tmp_path / "wide.txt", out=tmp_path / "x", cell="binary-tree-lstm", **QUICK)


def test_binary_leaves_the_middle_out(tmp_path):
    lines = [f"({k % 5} ({k % 5} w{k}) (2 film))\n" for k in range(200)]
    (tmp_path / "sst.txt").write_text("".join(lines))
    fine = elman.train("tree", tmp_path / "sst.txt", out=tmp_path / "f", **QUICK)
    assert fine.folder.result()["test"]["accuracy_binary"] is not None
    run = elman.train("tree", tmp_path / "sst.txt", out=tmp_path / "r", binary=True, **QUICK)
    assert run.labels.names == ("negative", "positive")
    assert run.evaluate(tmp_path / "sst.txt")["trees"] == 160
    with pytest.raises(DataError, match="--binary is for labels that are whole numbers around a middle"):
        (tmp_path / "two.txt").write_text("".join(f"({k % 2} a{k})\n" for k in range(40)))
        elman.train("tree", tmp_path / "two.txt", out=tmp_path / "y", binary=True, **QUICK)


def test_labels_are_in_their_order():
    trees = [parse_tree(f"({label} a)") for label in ("10", "2", "b", "a")]
    assert Labels.learn(trees, True).names == ("2", "10", "a", "b")
    assert Labels(("0", "1", "2")).middle == 1
    assert Labels(("0", "1")).middle is None
    assert Labels(("a", "b", "c")).middle is None


def test_a_resumed_run_gives_the_same_weights(brackets, tmp_path):
    whole = elman.train("tree", brackets, out=tmp_path / "a", **QUICK)
    elman.train("tree", brackets, out=tmp_path / "b", **QUICK)
    (tmp_path / "b" / "result.json").unlink()
    again = elman.train("tree", brackets, out=tmp_path / "b", **QUICK)
    assert all(
        torch.equal(p, q) for p, q in zip(whole.model.parameters(), again.model.parameters(), strict=True)
    )
    further = elman.train(
        "tree", brackets, out=tmp_path / "c", from_run=str(tmp_path / "a"), epochs=1, threads=1
    )
    assert further.vocabulary == whole.vocabulary


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"layers": 2}, "--layers has no effect on BinaryTreeLSTM"),
        ({"zoneout": 0.1}, "--zoneout has no effect on BinaryTreeLSTM"),
        ({"cell": "lstm", "shape": "given"}, "--shape given does not fit LSTM"),
        ({"shape": "sequence"}, "--shape sequence does not fit BinaryTreeLSTM"),
        ({"text": "text"}, "--text and --label name columns of a table"),
        ({"freeze": True}, "--freeze is for loaded vectors"),
        ({"binary": True}, "--binary is for labels that are whole numbers"),
    ],
)
def test_options_without_effect_are_refused(brackets, tmp_path, options, says):
    with pytest.raises(ElmanError, match=says):
        elman.train("tree", brackets, out=tmp_path / "r", **options)
    assert not (tmp_path / "r").exists()


def test_mistakes_in_the_data_are_told(table, brackets, tmp_path):
    with pytest.raises(OptionError, match="--shape given needs bracketed trees"):
        elman.train("tree", table, out=tmp_path / "r", shape="given")
    odd = tmp_path / "odd.txt"
    odd.write_text("(true true)\n(maybe (true true) (_ false))\n")
    with pytest.raises(DataError, match=r"odd.txt line 2 has the label maybe, which is not among"):
        elman.train("tree", brackets, test=str(odd), out=tmp_path / "r")
    options = TreeOptions.read({"files": [str(brackets)], "test": str(odd), "skip_bad": True})
    problem = TreeTask().prepare(options, None, Refusals(True), None)
    assert len(problem.parts.trees["test"]) == 1
    assert len(problem.describe().refused) == 1
    (tmp_path / "t.csv").write_text("text,label\na b,\nc,yes\n,no\n")
    with pytest.raises(DataError, match=r"t.csv line 2 has no label in its column label"):
        elman.train("tree", tmp_path / "t.csv", out=tmp_path / "r")
    (tmp_path / "one.txt").write_text("".join(f"(2 a{k})\n" for k in range(30)))
    with pytest.raises(DataError, match=r"every tree of .*one.txt has the label 2; there is nothing to tell"):
        elman.train("tree", tmp_path / "one.txt", out=tmp_path / "r")
