"""What a tree model has to beat: the commonest label, and a linear bag of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from elman.data.optional import library
from elman.data.trees import Tree
from elman.tasks.task import Metrics
from elman.tasks.tree_data import NONE, Labels


def metrics(
    scores: NDArray[np.floating], targets: NDArray[np.int64], whole: NDArray[np.bool_], labels: Labels
) -> Metrics:
    """Metrics from log probabilities (N, C) of labelled nodes.

    `accuracy` and `nats` are those of whole trees, `accuracy_nodes` that of all nodes; where labels are
    numbers around a middle one, `accuracy_binary` is which side is likelier, the middle left out.
    """
    known = targets != NONE
    root = known & whole
    right = scores.argmax(1) == targets
    found: Metrics = {
        "accuracy": float(right[root].mean()) if root.any() else None,
        "accuracy_nodes": float(right[known].mean()) if known.any() else None,
    }
    middle = labels.middle
    if middle is not None:
        numbers = np.array([float(name) for name in labels.names])
        sided = root & (numbers[targets] != middle)
        above = np.exp(scores[:, numbers > middle]).sum(1) > np.exp(scores[:, numbers < middle]).sum(1)
        agree = above == (numbers[targets] > middle)
        found["accuracy_binary"] = float(agree[sided].mean()) if sided.any() else None
    rows = np.flatnonzero(root)
    found["nats"] = float(-scores[rows, targets[rows]].mean()) if len(rows) else None
    return {**found, "trees": int(root.sum()), "nodes": int(known.sum())}


def floors(
    parts: Mapping[str, Sequence[Tree]], labels: Labels, phrases: bool
) -> dict[str, dict[str, Metrics]]:
    """{part: {"majority": ..., "bag of words": ...}} for every part but "train"."""
    judged = {part: _phrases(trees, labels) for part, trees in parts.items() if part != "train"}
    found: dict[str, dict[str, Metrics]] = {part: {} for part in judged}
    counts = Counter(labels.of(tree.labels[-1]) for tree in parts["train"])
    smoothed = np.array([counts[k] + 1.0 for k in range(len(labels.names))])
    for part, (texts, targets, whole) in judged.items():
        scores = np.tile(np.log(smoothed / smoothed.sum()), (len(texts), 1))
        found[part]["majority"] = metrics(scores, targets, whole, labels)
    texts, targets, whole = _phrases(parts["train"], labels)
    ways = [("bag of words", "logistic regression", whole)]
    if phrases and not whole.all():
        ways.append(("bag of words, all phrases", "naive Bayes", targets != NONE))
    for name, kind, rows in ways:
        scored = _bag_of_words(kind, texts, targets, np.flatnonzero(rows), judged, len(labels.names))
        for part, scores in scored.items():
            found[part][name] = metrics(scores, *judged[part][1:], labels)
    return found


def _phrases(trees: Sequence[Tree], labels: Labels) -> tuple[list[str], NDArray[np.int64], NDArray[np.bool_]]:
    """Words, target and wholeness of every labelled node."""
    texts: list[str] = []
    targets: list[int] = []
    whole: list[bool] = []
    for tree in trees:
        last = len(tree) - 1
        for node, (words, label) in enumerate(zip(tree.phrases, tree.labels, strict=True)):
            if label is not None or node == last:
                texts.append(" ".join(words).lower())
                targets.append(labels.of(label))
                whole.append(node == last)
    return texts, np.array(targets, np.int64), np.array(whole)


def _bag_of_words(
    kind: str,
    texts: Sequence[str],
    targets: NDArray[np.int64],
    rows: NDArray[np.int64],
    judged: Mapping[str, tuple[list[str], NDArray[np.int64], NDArray[np.bool_]]],
    classes: int,
) -> dict[str, NDArray[np.float64]]:
    """Log probabilities of a linear method on which words there are.

    Naive Bayes counts what logistic regression fits: hundreds of thousands of phrases take a second.
    """
    purpose = "the bag-of-words floor"
    counting = library("sklearn.feature_extraction.text", "learn", purpose)
    linear = library("sklearn.linear_model", "learn", purpose)
    bayes = library("sklearn.naive_bayes", "learn", purpose)
    count = counting.CountVectorizer(analyzer=str.split, binary=True)
    x = count.fit_transform([texts[row] for row in rows])
    seen = np.unique(targets[rows])
    if len(seen) < 2:
        return {}
    logistic = kind == "logistic regression"
    model = linear.LogisticRegression(max_iter=200, tol=1e-3) if logistic else bayes.MultinomialNB()
    model.fit(x, targets[rows])
    found = {}
    for part, (others, _, _) in judged.items():
        scores = np.full((len(others), classes), -30.0)
        scores[:, model.classes_] = model.predict_log_proba(count.transform(others))
        found[part] = scores
    return found
