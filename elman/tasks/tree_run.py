"""A trained model of trees: judge it on more trees, put labels into trees, label texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from pydantic import Field

from elman.data.batches import in_order
from elman.data.refusals import Refusals
from elman.data.tables import (
    kind_of,
    kind_to_write,
    lines_bytes,
    lines_or_kind,
    read_table,
    table_bytes,
    with_columns,
)
from elman.data.trees import BUILDERS, Tree, escaped, read_trees
from elman.data.vocabulary import Vocabulary
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.models.tree import Shape, TreeClassifier
from elman.tasks.task import Metrics, PredictOptions, Run, Spell
from elman.tasks.tree_data import (
    Example,
    Labels,
    TreeOptions,
    as_binary,
    batch_of,
    examples,
    trees_of,
)
from elman.tasks.tree_floors import metrics

BATCH = 100
"""Trees that are judged together."""


class TreePredictOptions(PredictOptions):
    """Options of `predict` for trees."""

    shape: Literal["right", "left", "balanced"] | None = Field(
        None, description="Trees for texts that have none. (default: as in training, else right)"
    )


def model_of(options: TreeOptions, cell: Cell, words: int, labels: int) -> TreeClassifier:
    """The model that options describe, new."""
    shape = Shape(words, labels, options.embedding_size or 1, options.hidden or 1, options.layers or 1)
    return TreeClassifier(
        cell, shape, dropout=options.regularisation, init=options.init, horizon=options.time_scales
    )


def scores_of(model: TreeClassifier, chosen: Sequence[Example]) -> list[np.ndarray]:
    """Log probabilities (nodes, C) of each example."""
    found: list[np.ndarray] = [np.zeros(0)] * len(chosen)
    sizes = [len(example.targets) for example in chosen]
    with torch.no_grad():
        for rows in in_order([len(example.words) for example in chosen], BATCH):
            batch = batch_of([chosen[row] for row in rows])
            scores = model(batch.words, batch.order).log_softmax(1).double().numpy()
            ends = np.cumsum([sizes[row] for row in rows])[:-1]
            for row, part in zip(rows, np.split(scores, ends), strict=True):
                found[row] = part
    return found


def judge_examples(model: TreeClassifier, chosen: Sequence[Example], labels: Labels) -> Metrics:
    """Metrics on examples."""
    scores = np.concatenate(scores_of(model, chosen))
    targets = np.concatenate([example.targets for example in chosen])
    whole = np.zeros(len(targets), bool)
    ends = np.cumsum([len(example.targets) for example in chosen]) - 1
    whole[ends] = [example.whole for example in chosen]
    return metrics(scores, targets, whole, labels)


class TreeRun(Run):
    """A trained model of trees."""

    vocabulary: Vocabulary
    labels: Labels
    model: TreeClassifier

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.vocabulary = Vocabulary.restore(saved["vocabulary"])
        self.labels = Labels(tuple(saved["labels"]))
        self.middle: float | None = saved["middle"]
        self.shape: str = saved["shape"]

    def spellings(self) -> Mapping[str, Spell]:
        return {"embedding": self.vocabulary.spell}

    def build(self) -> TreeClassifier:
        return model_of(self.options, self.cell, len(self.vocabulary), len(self.labels.names))

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics on files of trees or tables; `refused` counts what was left out."""
        refusals = Refusals(skip_bad)
        trees = [tree for path in files for tree in self._read(str(path), refusals, encoding)]
        if self.middle is not None:
            trees = [
                tree for tree in (as_binary(t, self.middle) for t in trees) if tree.labels[-1] is not None
            ]
        for tree in trees:
            self._check(tree, refusals)
        kept = [tree for tree in trees if tree.labels[-1] in self.labels.index]
        if not kept:
            raise DataError(f"{', '.join(map(str, files))} has no tree with a label that the run knows.")
        chosen = [e for tree in kept for e in examples(tree, self.shape, self.vocabulary, self.labels, True)]
        return {**judge_examples(self.model, chosen, self.labels), "refused": refusals.count}

    def _read(self, path: str, refusals: Refusals, encoding: str) -> list[Tree]:
        if not kind_of(path):
            return read_trees(path, refusals, encoding)
        if self.shape == "given":
            raise OptionError(f"{path} is a table of texts and this run reads trees; give bracketed trees.")
        table = read_table(path, refusals, encoding)
        return [tree for _, tree in trees_of(table, self.options.text, self.options.label, refusals)]

    def _check(self, tree: Tree, refusals: Refusals) -> None:
        if tree.labels[-1] not in self.labels.index:
            refusals.refuse(
                f"{tree.where} has the label {tree.labels[-1]}, which this run was not trained on; it knows "
                f"{', '.join(self.labels.names)}."
            )

    # labels for trees and texts

    def label(self, trees: Iterable[Tree]) -> list[tuple[Tree, np.ndarray]]:
        """Each tree with predicted labels, and the probabilities (nodes, C) at its nodes.

        A run over words in their order labels the root alone. Raises DataError for trees with more children
        than the cell reads.
        """
        trees = list(trees)
        shape = "given" if self.shape != "sequence" else "sequence"
        chosen = [examples(tree, shape, self.vocabulary, self.labels, False)[0] for tree in trees]
        found = []
        for tree, scores in zip(trees, scores_of(self.model, chosen), strict=True):
            names: list[str | None] = [self.labels.names[k] for k in scores.argmax(1)]
            names = [None] * (len(tree) - len(names)) + names
            found.append((Tree(tuple(names), tree.words, tree.children, tree.where), np.exp(scores)))
        return found

    def predict_texts(self, texts: Sequence[str], options: TreePredictOptions) -> list[Mapping[str, Any]]:
        """Label, probability and labelled tree of each text; a text in brackets is taken as a tree."""
        trees = [self._tree_of(text.split(), options) for text in texts]
        return [
            {"text": text, "label": tree.labels[-1], "probability": float(p[-1].max()), "tree": str(tree)}
            for text, (tree, p) in zip(texts, self.label(trees), strict=True)
        ]

    def _tree_of(self, words: Sequence[str], options: TreePredictOptions) -> Tree:
        if not words:
            raise DataError("a text has at least one word.")
        if options.shape is not None and self.shape == "sequence":
            raise OptionError("--shape has no effect on a run that reads words in their order.")
        shape = options.shape or (self.shape if self.shape in BUILDERS else "right")
        return BUILDERS[shape]([escaped(word) for word in words])

    def predict_file(
        self, path: str | Path | None, out: str | Path | None, options: TreePredictOptions
    ) -> bytes:
        """Bracketed trees with predicted labels, or a table with `predicted` and `probability` added.

        Rows that are refused have nothing there.
        """
        assert path is not None
        refusals = Refusals(options.skip_bad)
        if not kind_of(path):
            if lines_or_kind(out):
                raise OptionError(f"bracketed trees are written as lines of text, and {out} is a table.")
            trees = read_trees(path, refusals, options.encoding, labelled=False)
            return lines_bytes([str(tree) for tree, _ in self.label(trees)], out)
        kind, table = kind_to_write(out, path), read_table(path, refusals, options.encoding)
        found = trees_of(table, self.options.text, None, refusals, labelled=False)
        labelled = self.label(self._tree_of(tree.text, options) for _, tree in found)
        added = {
            "predicted": [tree.labels[-1] for tree, _ in labelled],
            "probability": [float(p[-1].max()) for _, p in labelled],
        }
        columns, rows = with_columns(table, added, [place for place, _ in found])
        return table_bytes(kind, columns, rows, table.columns)
