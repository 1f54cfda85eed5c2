"""What `tree` learns from: options, trees of each part, words and labels as indices, batches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field
from torch import Tensor

from elman.data.batches import pad
from elman.data.dividing import divide
from elman.data.refusals import Refusals
from elman.data.synthetic.formulas import formulas
from elman.data.tables import Table, kind_of, read_table
from elman.data.text import parse_split
from elman.data.trees import BUILDERS, Tree, balanced, escaped, read_trees
from elman.data.vocabulary import Vocabulary
from elman.errors import DataError, did_you_mean, sentence_list
from elman.layers import Forest, TreeShape
from elman.tasks.word_vectors import VectorOptions

TEXT = ("text", "sentence", "review", "phrase", "words")
LABEL = ("label", "class", "category", "sentiment", "rating", "score")

FORMULAS = {"train": 3000, "valid": 400, "test": 400}
"""Trees of the generated data."""

NONE = -1
"""Target of a node that has no label."""

Shape = Literal["given", "right", "left", "balanced", "sequence"]


class TreeOptions(VectorOptions):
    """Options of `train tree`."""

    files: list[str] = Field(
        [],
        description="Bracketed trees, (3 (2 a) (4 film)), or tables of texts and labels; without one, "
        "generated boolean formulas.",
    )
    text: str | None = Field(None, description="Column of the text in a table. (default: a usual name)")
    label: str | None = Field(None, description="Column of the label in a table. (default: a usual name)")
    cell: str = Field(
        "binary-tree-lstm",
        description="binary-tree-lstm, child-sum-tree-lstm, recursive-net, FILE.py:NAME, or one over words.",
    )
    shape: Shape | None = Field(
        None,
        description="Trees as given, or built: right, left, balanced; sequence for a cell over words. "
        "(default: given; balanced for tables)",
    )
    phrases: bool = Field(True, description="Learn the labels of all nodes, not those of the roots alone.")
    binary: bool = Field(
        False, description="Whole-number labels as negative and positive; the middle one is left out."
    )
    lower: bool = Field(False, description="Turn words to lower case.")
    min_count: int = Field(1, ge=1, description="Words that occur less often are unknown.")
    dropout_input: float | None = Field(  # type: ignore[assignment]
        None, ge=0, lt=1, description="Dropout on word vectors. (default: by the data)"
    )


# reading


@dataclass
class Parts:
    """The trees of each part, and what was left out of them."""

    name: str
    trees: dict[str, list[Tree]]
    neutral: int = 0  # trees whose root has the middle label
    given: bool = True  # whether the files hold trees
    middle: float | None = None


def read_parts(options: TreeOptions, refusals: Refusals) -> Parts:
    """The trees of each part; raises DataError for files that cannot be used."""
    if not options.files:
        trees = formulas(sum(FORMULAS.values()), options.seed)
        cuts = np.cumsum([0, *FORMULAS.values()])
        parts = {part: trees[a:b] for part, a, b in zip(FORMULAS, cuts, cuts[1:], strict=False)}
        return Parts("boolean formulas (generated)", parts)
    read = _reader(options, refusals)
    whole = [tree for path in options.files for tree in read(path)]
    own = {part: read(path) for part, path in (("valid", options.valid), ("test", options.test)) if path}
    found = Parts(", ".join(options.files), _divided(whole, own, options))
    found.given = not any(kind_of(path) for path in options.files)
    if options.binary:
        _make_binary(found)
    elif "test" in found.trees or "valid" in found.trees:
        _refuse_new_labels(found, refusals)
    return found


def _reader(options: TreeOptions, refusals: Refusals) -> Callable[[str], list[Tree]]:
    def read(path: str) -> list[Tree]:
        if kind_of(path):
            table = read_table(path, refusals, options.encoding)
            return [tree for _, tree in trees_of(table, options.text, options.label, refusals)]
        return read_trees(path, refusals, options.encoding)

    return read


def trees_of(
    table: Table, text: str | None, label: str | None, refusals: Refusals, *, labelled: bool = True
) -> list[tuple[int, Tree]]:
    """The place of each row, and its words as a tree without structure of its own, labelled at the root."""
    text = table.find("text", text, TEXT)
    column = table.find("label", label, LABEL) if labelled else None
    found: list[tuple[int, Tree]] = []
    for place, row in enumerate(table):
        words = row.text(text).split()
        own = row.text(column) if column else ""
        if not words:
            refusals.refuse(
                f"{table.where(row)} has no text in its column {text}; a text has a word at least."
            )
        elif column and not own:
            refusals.refuse(f"{table.where(row)} has no label in its column {column}; give each text one.")
        else:
            found.append((place, labelled_root(words, own or None, table.where(row))))
    return found


def labelled_root(words: Sequence[str], label: str | None, where: str = "") -> Tree:
    """Words as a balanced tree with a label at its root alone."""
    tree = balanced([escaped(word) for word in words])
    return replace(tree, labels=(*tree.labels[:-1], label), where=where)


def _divided(whole: list[Tree], own: Mapping[str, list[Tree]], options: TreeOptions) -> dict[str, list[Tree]]:
    if "valid" in own:
        return {"train": whole, **own}
    names = ("train", "valid") if "test" in own else ("train", "valid", "test")
    shares = (0.9, 0.1) if "test" in own else parse_split(options.split)
    labels = [tree.labels[-1] for tree in whole]
    pieces = divide([" ".join(tree.text) for tree in whole], labels, shares, options.seed)
    parts = {name: [whole[k] for k in piece] for name, piece in zip(names, pieces, strict=False)}
    for part, trees in parts.items():
        if not trees:
            count = len({tree.text for tree in whole})  # equal ones are in one part
            raise DataError(
                f"{', '.join(options.files)} holds {count} different texts, which leaves none for the part "
                f"{part}; give more, or --valid and --test."
            )
    return {**parts, **own}


def _make_binary(parts: Parts) -> None:
    values = {
        value for tree in parts.trees["train"] for value in map(_number, tree.labels) if value is not None
    }
    numbers = sorted(value for value in values if value == value)
    if len(numbers) < len(values) or len(numbers) < 3 or any(value % 1 for value in numbers):
        raise DataError(
            f"--binary is for labels that are whole numbers around a middle one, such as 0 to 4; those of "
            f"{parts.name} are {_some(parts)}."
        )
    parts.middle = (numbers[0] + numbers[-1]) / 2
    for part, trees in parts.trees.items():
        two = [as_binary(tree, parts.middle) for tree in trees]
        parts.trees[part] = [tree for tree in two if tree.labels[-1] is not None]
        parts.neutral += len(trees) - len(parts.trees[part])
        if not parts.trees[part]:
            raise DataError(f"--binary leaves no tree in the part {part}: all roots have the middle label.")


def _some(parts: Parts) -> str:
    found = sorted({label for tree in parts.trees["train"] for label in tree.labels if label is not None})
    return sentence_list(found[:5]) + (", ..." if len(found) > 5 else "")


def _number(label: str | None) -> float | None:
    if label is None:
        return None
    try:
        return float(label)
    except ValueError:
        return float("nan")


def as_binary(tree: Tree, middle: float) -> Tree:
    """Labels below and above the middle as words; the middle one is none."""
    numbers = [_number(label) for label in tree.labels]
    labels = (
        None
        if value is None or value != value or value == middle
        else "positive"
        if value > middle
        else "negative"
        for value in numbers
    )
    return replace(tree, labels=tuple(labels))


def _refuse_new_labels(parts: Parts, refusals: Refusals) -> None:
    """Labels of roots that training has never seen."""
    known = {label for tree in parts.trees["train"] for label in tree.labels}
    for part in ("valid", "test"):
        kept = []
        for tree in parts.trees.get(part, []):
            root = tree.labels[-1]
            if root in known:
                kept.append(tree)
                continue
            hint = did_you_mean(str(root), map(str, known - {None}), "; training has no tree with it")
            refusals.refuse(
                f"{tree.where} has the label {root}, which is not among the labels of training{hint}"
            )
        if part in parts.trees:
            parts.trees[part] = kept
            if not kept:
                raise DataError(f"no tree of the part {part} has a label that training knows.")


# as indices


@dataclass(frozen=True)
class Labels:
    """The labels by index, numbers in their order."""

    names: tuple[str, ...]
    index: dict[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "index", {name: place for place, name in enumerate(self.names)})

    @classmethod
    def learn(cls, trees: Iterable[Tree], phrases: bool) -> Labels:
        """Those of all nodes, or of the roots alone."""
        found = {label for tree in trees for label in (tree.labels if phrases else tree.labels[-1:])}
        return cls(tuple(sorted((name for name in found if name is not None), key=_order)))

    def of(self, label: str | None) -> int:
        """Index of a label; NONE where it is not known."""
        return NONE if label is None else self.index.get(label, NONE)

    @property
    def middle(self) -> float | None:
        """What divides labels that are whole numbers around a middle one; None for others."""
        numbers = [_number(name) for name in self.names]
        if len(numbers) < 3 or any(value is None or value % 1 for value in numbers):  # NaN % 1 is true
            return None
        low, high = min(map(float, self.names)), max(map(float, self.names))
        return (low + high) / 2 if (low + high) / 2 in numbers else None


def _order(name: str) -> tuple[bool, float, str]:
    value = _number(name)
    assert value is not None
    return value != value, 0.0 if value != value else value, name


@dataclass(frozen=True, eq=False)
class Example:
    """A tree as indices. `targets` are those of its nodes (or of the whole sentence alone), NONE for none.

    `shape` is None for a sentence that is read in its order; `whole` says whether it is a sentence of the
    data and not a phrase of one.
    """

    words: NDArray[np.int64]
    targets: NDArray[np.int64]
    shape: TreeShape | None
    whole: bool = True


def shaped(tree: Tree, shape: str) -> Tree:
    """The tree itself, or one of another shape over its words, labelled at the root alone."""
    if shape == "given":
        return tree
    built = BUILDERS[shape](tree.text)
    return replace(built, labels=(*built.labels[:-1], tree.labels[-1]), where=tree.where)


def examples(tree: Tree, shape: str, vocabulary: Vocabulary, labels: Labels, phrases: bool) -> list[Example]:
    """What is learned or judged of a tree: one example, or one for each labelled phrase.

    A given tree has its phrases inside it; of other shapes each phrase is an example of its own.
    """
    if shape == "given":
        targets = np.array([labels.of(label) for label in tree.labels], np.int64)
        if not phrases:
            targets[:-1] = NONE
        return [_example(tree, targets, vocabulary)]
    if not phrases:
        return [_unparsed(tree.text, tree.labels[-1], shape, vocabulary, labels, True)]
    return [
        _unparsed(words, label, shape, vocabulary, labels, node == len(tree) - 1)
        for node, (words, label) in enumerate(zip(tree.phrases, tree.labels, strict=True))
        if labels.of(label) != NONE or node == len(tree) - 1
    ]


def _example(tree: Tree, targets: NDArray[np.int64], vocabulary: Vocabulary, whole: bool = True) -> Example:
    words = vocabulary.encode(word for word in tree.words if word is not None)
    return Example(
        words, targets, TreeShape.of(tree.children, [word is not None for word in tree.words]), whole
    )


def _unparsed(
    words: Sequence[str], label: str | None, shape: str, vocabulary: Vocabulary, labels: Labels, whole: bool
) -> Example:
    target = labels.of(label)
    if shape == "sequence":
        return Example(vocabulary.encode(words), np.array([target]), None, whole)
    tree = BUILDERS[shape](words)
    targets = np.full(len(tree), NONE, np.int64)
    targets[-1] = target
    return _example(tree, targets, vocabulary, whole)


@dataclass(frozen=True, eq=False)
class Batch:
    """Some examples: `words` and `order` as the model takes them, `targets` of every row of its scores.

    `roots` are the rows of whole examples.
    """

    words: Tensor
    order: Forest | list[int]
    targets: Tensor
    roots: Tensor


def batch_of(chosen: Sequence[Example]) -> Batch:
    """Examples of one kind together."""
    targets = torch.from_numpy(np.concatenate([example.targets for example in chosen]))
    shapes = [example.shape for example in chosen if example.shape is not None]
    if not shapes:
        words = pad([example.words for example in chosen])
        lengths = [len(example.words) for example in chosen]
        return Batch(words, lengths, targets, torch.arange(len(chosen)))
    forest = Forest(shapes)
    words = torch.from_numpy(np.concatenate([example.words for example in chosen]))
    return Batch(words, forest, targets, forest.roots)


def settled_sizes(words: int, vocabulary: int) -> dict[str, Any]:
    """Choices by the size of the data: words of the training part, and how many different ones."""
    large = words >= 50_000
    return {
        "hidden": 150 if large else 64 if words >= 10_000 and vocabulary > 100 else 32,
        "embedding_size": 150 if large else min(64, 8 + vocabulary // 8),
        "batch": 25,
        "dropout": 0.5 if vocabulary > 1000 else 0.0,
        "dropout_input": 0.5 if vocabulary > 1000 else 0.0,
    }
