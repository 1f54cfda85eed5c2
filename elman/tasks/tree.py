"""Learn labels of trees and of their parts by recursive networks, beside cells that read words in order."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.data.batches import Buckets
from elman.data.refusals import Refusals
from elman.data.trees import Tree
from elman.data.vocabulary import Vocabulary, unknown_share
from elman.equations.cell import Cell
from elman.errors import DataError
from elman.layers import Carry
from elman.models.marks import UNKNOWN
from elman.models.tree import TreeClassifier
from elman.tasks import tree_floors
from elman.tasks.options import as_before
from elman.tasks.task import Description, Headline, Metrics, Problem, TableOf, Task
from elman.tasks.tree_choices import check, check_labels, most_children, settled, with_cell
from elman.tasks.tree_data import (
    NONE,
    Example,
    Labels,
    Parts,
    TreeOptions,
    batch_of,
    examples,
    read_parts,
)
from elman.tasks.tree_run import TreePredictOptions, TreeRun, judge_examples, model_of, scores_of
from elman.tasks.word_vectors import WordVectors

SHAPING = ("shape", "hidden", "layers", "embedding_size", "lower", "binary")
"""Options that a run to begin from decides."""

SHOWN = 3
ERRORS_SHOWN = 12


class TreeProblem(Problem):
    """Trees of each part, the words and labels they have, and every choice made."""

    options: TreeOptions

    def __init__(
        self,
        options: TreeOptions,
        cell: Cell | None,
        refusals: Refusals,
        before: TreeRun | None,
    ):
        self.refusals = refusals
        self.parts: Parts = read_parts(options, refusals)
        train = self.parts.trees["train"]
        options, self.cell = with_cell(options, cell, self.parts, before)
        check(options, self.cell, self.parts)
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            self.vocabulary, self.labels = before.vocabulary, before.labels
            check_labels(self.labels, Labels.learn(train, options.phrases))
        else:
            words = ([word for word in tree.words if word is not None] for tree in train)
            self.vocabulary = Vocabulary.learn(words, None, options.min_count, options.lower)
            self.labels = Labels.learn(train, options.phrases)
        if len(self.labels.names) < 2:
            raise DataError(
                f"every tree of {self.parts.name} has the label {', '.join(self.labels.names)}; there is "
                "nothing to tell apart."
            )
        self.options = settled(options, self.cell, train, len(self.vocabulary))

    # what there is

    def facts(self) -> dict[str, Any]:
        content = hashlib.sha256()
        for trees in self.parts.trees.values():
            content.update("\n".join(map(str, trees)).encode())
        counts = {f"{part}_trees": len(trees) for part, trees in self.parts.trees.items()}
        return {
            "data": self.parts.name,
            "digest": content.hexdigest()[:16],
            "equations": str(self.cell),
            "words": len(self.vocabulary),
            "labels": len(self.labels.names),
            **counts,
        }

    def saved(self) -> dict[str, Any]:
        return {
            "vocabulary": self.vocabulary.save(),
            "labels": list(self.labels.names),
            "middle": self.parts.middle,
            "shape": self.options.shape,
        }

    def describe(self) -> Description:
        trees = self.parts.trees
        facts = {"data": self.parts.name}
        texts = {part: {tree.text for tree in found} for part, found in trees.items()}
        for part, found in trees.items():
            lengths = [len(tree.text) for tree in found]
            nodes = sum(label is not None for tree in found for label in tree.labels)
            unknown = unknown_share(self.vocabulary, texts[part])
            facts[part] = (
                f"{len(found):,} trees of {min(lengths)} to {max(lengths)} words (median "
                f"{int(np.median(lengths))}), {nodes:,} labelled nodes"
                + (f", {unknown:.1%} of the words unknown" if part != "train" else "")
            )
        facts["words"] = f"{len(self.vocabulary):,} in the vocabulary"
        facts["children"] = f"at most {most_children(trees['train'])}; trees are read as {self.options.shape}"
        if self.parts.neutral:
            facts["left out"] = f"{self.parts.neutral:,} trees with the middle label (--binary)"
        for part in ("valid", "test"):
            double = len(texts["train"] & texts.get(part, set()))
            if double:
                facts[f"{part}, seen"] = f"{double:,} of its texts are in the training part too"
        if self.vectors is not None:
            facts["vectors"] = str(self.vectors)
        counts = {part: Counter(tree.labels[-1] for tree in found) for part, found in trees.items()}
        rows = [(name, *(counts[part][name] for part in trees)) for name in self.labels.names]
        return Description(
            facts, (TableOf("labels of the roots", ("label", *trees), tuple(rows)),), self.refusals.sentences
        )

    def summary(self) -> str:
        options = self.options
        layers = f"{options.layers} x " if (options.layers or 1) > 1 else ""
        over = "the words in their order" if options.shape == "sequence" else f"trees ({options.shape})"
        return f"{self.cell.name}, {layers}{options.hidden}, over {over}"

    # what is learned

    @cached_property
    def vectors(self) -> WordVectors | None:
        """What is loaded for words."""
        return WordVectors.of(self.options.embedding, self.vocabulary.names)

    def model(self) -> nn.Module:
        model = model_of(self.options, self.cell, len(self.vocabulary), len(self.labels.names))
        if self.vectors is not None:
            self.vectors.put_into(model.embedding, freeze=self.options.freeze)
        return model

    def examples_of(self, part: str, phrases: bool) -> list[Example]:
        """The trees of a part as indices."""
        shape = self.options.shape or "given"
        return [
            example
            for tree in self.parts.trees[part]
            for example in examples(tree, shape, self.vocabulary, self.labels, phrases)
        ]

    def learner(self, model: nn.Module) -> TreeLearner:
        assert isinstance(model, TreeClassifier)
        return TreeLearner(self, model)

    # what it reaches

    def floors(self) -> dict[str, dict[str, Metrics]]:
        return tree_floors.floors(self.parts.trees, self.labels, self.options.phrases)

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        assert isinstance(model, TreeClassifier)
        return {
            part: judge_examples(model, self.examples_of(part, True), self.labels)
            for part in self.parts.trees
            if part != "train"
        }

    def findings(self, model: nn.Module) -> Mapping[str, Any]:
        assert isinstance(model, TreeClassifier)
        part = "test" if "test" in self.parts.trees else "valid"
        trees = self.parts.trees[part]
        found = [examples(t, self.options.shape or "", self.vocabulary, self.labels, False)[0] for t in trees]
        scores = root_scores(model, found)
        targets = np.array([example.targets[-1] for example in found])
        return {
            "errors": _errors(trees, scores, targets, self.labels),
            "lengths": _by_length(trees, scores, targets),
        }


class TreeLearner:
    """Model and batches as the training loop wants them."""

    higher_is_better = True
    unit_name = "node"

    def __init__(self, problem: TreeProblem, model: TreeClassifier):
        self.problem, self.model = problem, model
        options = problem.options
        self.train = [
            example
            for example in problem.examples_of("train", options.phrases)
            if (example.targets != NONE).any()
        ]
        self.valid = problem.examples_of("valid", options.shape == "given")
        self.batch = options.batch or 1
        if options.phrases and options.shape != "given":  # as many labels in a batch as with given trees
            self.batch = max(
                self.batch, round(self.batch * len(self.train) / len(problem.parts.trees["train"]))
            )
        self.buckets = Buckets([_size(example) for example in self.train], self.batch, options.seed)
        self.rare = self._rare()

    def _rare(self) -> Tensor:
        """(V,) words that occur once: half of the times they are read as unknown, to give that a meaning."""
        counts = np.zeros(len(self.problem.vocabulary), np.int64)
        for example in self.train:
            if example.whole:
                np.add.at(counts, example.words, 1)
        return torch.from_numpy(counts == 1)

    def __len__(self) -> int:
        return len(self.buckets)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean over the labelled nodes of a batch."""
        batch = batch_of([self.train[k] for k in self.buckets.of(epoch)[index]])
        unknown = self.rare[batch.words] & (torch.rand(batch.words.shape) < 0.5)
        scores = self.model(batch.words.masked_fill(unknown, UNKNOWN), batch.order)
        known = int((batch.targets != NONE).sum())
        return F.cross_entropy(scores, batch.targets, ignore_index=NONE), known, None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """Metrics of the validation part."""
        chosen = self.valid if batches is None else self.valid[: 100 * batches]
        return judge_examples(self.model, chosen, self.problem.labels)

    def sample(self) -> str:
        """Validation trees with what the model says beside the truth."""
        labels = self.problem.labels.names
        trees = self.problem.parts.trees["valid"][:SHOWN]
        shape = self.problem.options.shape or "given"
        chosen = [examples(t, shape, self.problem.vocabulary, self.problem.labels, False)[0] for t in trees]
        guesses = root_scores(self.model, chosen).argmax(1)
        return "\n".join(
            f"{labels[guess]} ({tree.labels[-1]}): {' '.join(tree.text)}"
            for tree, guess in zip(trees, guesses, strict=True)
        )


def _size(example: Example) -> int:
    return len(example.words) if example.shape is None else len(example.shape)


def root_scores(model: TreeClassifier, chosen: Sequence[Example]) -> Any:
    """Log probabilities (B, C) at the roots."""
    return np.array([scores[-1] for scores in scores_of(model, chosen)])


def _errors(trees: Sequence[Tree], scores: Any, targets: Any, labels: Labels) -> TableOf:
    """Trees that the model is surest and wrong about."""
    wrong = np.flatnonzero((scores.argmax(1) != targets) & (targets != NONE))
    sure = wrong[np.argsort(-scores.max(1)[wrong])][:ERRORS_SHOWN]
    rows = [
        (
            " ".join(trees[k].text)[:160],
            labels.names[targets[k]],
            labels.names[scores[k].argmax()],
            f"{np.exp(scores[k].max()):.0%}",
        )
        for k in sure
    ]
    return TableOf(
        "errors that the model is surest of", ("text", "label", "predicted", "probability"), tuple(rows)
    )


def _by_length(trees: Sequence[Tree], scores: Any, targets: Any) -> TableOf:
    """Accuracy by the number of words."""
    lengths = np.array([len(tree.text) for tree in trees])
    right = scores.argmax(1) == targets
    edges = sorted({int(edge) for edge in np.quantile(lengths, [0, 0.25, 0.5, 0.75, 1])})
    edges[-1] += 1
    rows = []
    for low, high in itertools.pairwise(edges):
        inside = (lengths >= low) & (lengths < high) & (targets != NONE)
        if inside.any():
            rows.append((f"{low} to {high - 1}", int(inside.sum()), f"{right[inside].mean():.1%}"))
    return TableOf("accuracy by length", ("words", "trees", "accuracy"), tuple(rows))


class TreeTask(Task):
    """Labels of trees and of their parts."""

    name = "tree"
    feeds_only_x = False  # cells of trees get the states of the children
    summary = "Learn labels of trees and of all their parts: recursive nets and Tree-LSTMs."
    Options = TreeOptions
    PredictOptions = TreePredictOptions
    Run = TreeRun
    headlines = (
        Headline("accuracy", "accuracy", "{:.2%}", "high"),
        Headline("accuracy_binary", "binary", "{:.2%}", "high"),
        Headline("accuracy_nodes", "all nodes", "{:.2%}", "high"),
        Headline("nats", "nats", "{:.4f}"),
    )
    example = "--text 'true and false or true'"

    def prepare(
        self, options: TreeOptions, cell: Cell | None, refusals: Refusals, before: TreeRun | None
    ) -> TreeProblem:
        """Read the trees and settle every choice."""
        return TreeProblem(options, cell, refusals, before)


TreeRun.task = TreeTask()
