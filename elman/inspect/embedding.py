"""Which words lie together: a map of the embedding, and the clustering of hidden states by word that Elman
printed in 1990 (Finding structure in time, Cognitive Science 14, figures 7 and 8)."""

from __future__ import annotations

import contextlib
import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field
from torch import nn

from elman.data.optional import library
from elman.data.synthetic import elman_grammar
from elman.errors import DataError, OptionError, RunError
from elman.inspect.picture import Picture, Theme
from elman.inspect.subject import Reading, readings
from elman.tasks.embedding import Vectors, load_vectors
from elman.tasks.options import Options
from elman.tasks.task import Run

LABELS = 150
"""Words whose names are written on a map."""

MAP = (9.0, 7.0)
"""Inches of a map."""

MARGINS = 1.4
"""The picture of an analogy, in widths of what its points span."""

MOST_CLUSTERED = 60
"""Words of a clustering; more cannot be read."""

UNLIKE = 0.3
"""Arrows of an analogy below this cosine do not point the same way."""

SEEN = 5
"""A word's mean state needs so many occurrences."""

SIDES = ((1, 1), (-1, 1), (1, -1), (-1, -1))
"""Where a word may stand beside its point: to the right (1) or left of it, above (1) or below it."""

LETTER = 0.7
"""Width of a letter, for one point of the size of its font."""

BROKEN = "\ufffd"
"""In subwords that are a part of a letter's bytes, which nobody can read."""

DOT = 3.0
"""Points from the middle of a dot to its edge."""


class EmbeddingOptions(Options):
    """Options of `inspect RUN embedding`."""

    words: int = Field(1000, ge=10, le=10_000, description="Most words of the map, the most frequent.")
    method: Literal["tsne", "umap"] = Field(
        "tsne", description="tsne, or umap if umap-learn is there (its first map takes half a minute)."
    )
    near: str | None = Field(None, description="Only this word and its nearest neighbours.")
    analogy: str | None = Field(None, description="Three words, 'man king woman': what is to the third?")
    seed: int = Field(0, ge=0, description="Seed of the map.")


def has_embedding(run: Run) -> bool:
    """Whether a model looks up vectors."""
    return any(isinstance(module, nn.Embedding) for module in run.model.modules())


def embedding(run: Run, options: EmbeddingOptions) -> list[Picture]:
    """The map of the embedding, an analogy that is asked for, and the clustering of states by word, where the
    layers read words."""
    vectors = load_vectors(run.folder.path)
    found = [word_map(vectors, options)]
    if options.analogy is not None:
        found.append(analogy(vectors, options.analogy))
    with contextlib.suppress(RunError, DataError):  # the layers read no words, or too few: there is the map
        found.append(clustering(run))
    return found


def word_map(vectors: Vectors, options: EmbeddingOptions) -> Picture:
    """Words in the plane, near each other where their vectors are."""
    words, matrix = _chosen(vectors, options)
    if len(words) < 5:
        raise DataError(f"{vectors.source} has {len(words)} words; a map needs five.")
    places = _plane(matrix, options)
    trust = trustworthiness(matrix, places)
    pairs = _closest(words, matrix)
    told = ", ".join(f"{a} and {b} ({cosine:.2f})" for a, b, cosine in pairs[:3])
    sentence = (
        f"{len(words):,} words of {vectors.source} by {options.method}; nearest by cosine are {told}; "
        f"{trust:.0%} of the ten neighbours on the map are among the thirty nearest vectors."
    )
    data = {
        "words": list(words),
        "x": np.round(places[:, 0], 4).tolist(),
        "y": np.round(places[:, 1], 4).tolist(),
        "method": options.method,
        "closest": [list(pair) for pair in pairs],
        "kept": trust,
    }

    size = 11 if len(words) <= 60 else 7
    sides = beside(words[:LABELS], places, MAP, size)

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        axes.axis("off")
        axes.scatter(places[:, 0], places[:, 1], s=16, color=theme.series[0], alpha=0.8, lw=0)
        for word, at, side in zip(words, places, sides, strict=False):  # the first words alone have a side
            _name(axes, word, at, side, color=theme.ink, fontsize=size)

    return Picture("embedding", "Words that lie together", sentence, data, draw, MAP)


def beside(
    words: Sequence[str], places: NDArray[Any], inches: tuple[float, float], size: float
) -> list[tuple[int, int]]:
    """For each word the first of `SIDES` where it covers no dot and no earlier word and ends in the picture.

    `places` (n, 2) of the words, and maybe of more, fill a picture of so many inches; `size` is that of the
    font, in points. Where no side is free the one that covers least is taken.
    """
    span = np.ptp(places, 0)
    points = (places - places.min(0)) / np.where(span > 0, span, 1.0) * np.array(inches) * 72
    points = points[: len(words)]
    taken = [(x - DOT, y - DOT, x + DOT, y + DOT) for x, y in points]
    found = []
    for word, (x, y) in zip(words, points, strict=True):
        wide, high = LETTER * size * len(word), 1.2 * size
        boxes = [
            (x - wide * (a < 0), y - high * (b < 0), x + wide * (a > 0), y + high * (b > 0)) for a, b in SIDES
        ]
        costs = [
            (box[0] < 0 or box[2] > inches[0] * 72, round(sum(_overlap(box, other) for other in taken), 3))
            for box in boxes
        ]
        best = costs.index(min(costs))
        taken.append(boxes[best])
        found.append(SIDES[best])
    return found


def _overlap(one: Sequence[float], other: Sequence[float]) -> float:
    """The area that two boxes (left, low, right, high) share."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(wide, 0.0) * max(high, 0.0)


def _name(axes: Any, word: str, at: NDArray[Any], side: tuple[int, int], **look: Any) -> None:
    """Write a word on one side of its point."""
    right, above = side
    axes.annotate(
        word,
        at,
        xytext=(4 * right, 2 * above),
        ha="left" if right > 0 else "right",
        va="bottom" if above > 0 else "top",
        textcoords="offset points",
        **look,
    )


def analogy(vectors: Vectors, words: str) -> Picture:
    """What is to the third word as the second is to the first, as arrows in the plane of their vectors.

    The plane is that of the two main directions of the four words, so that two arrows that are alike in it
    are alike as vectors as far as it shows: the sentence tells the cosine of the two. Raises OptionError
    unless three different words are given, RunError where there is no fourth.
    """
    given = words.split()
    if len(given) != 3:
        raise OptionError(f"--analogy takes three words, such as 'man king woman', not {words!r}.")
    one, other, third = given
    if len({vectors.row(word) for word in given}) < 3:
        raise OptionError(f"--analogy takes three different words, not {words!r}.")
    answers = vectors.analogy(one, other, third)
    if not answers:
        raise RunError("there is no fourth word that could answer --analogy.")
    shown = list(dict.fromkeys([*given, *(word for word, _ in answers)]))
    unit = vectors.unit[[vectors.row(word) for word in shown]].astype(np.float64)
    four = unit[:4] - unit[:4].mean(0)
    plane = np.linalg.svd(four, full_matrices=False)[2][:2]
    places = (unit - unit[:4].mean(0)) @ plane.T
    first, second = unit[1] - unit[0], unit[3] - unit[2]
    alike = float(first @ second / max(np.linalg.norm(first) * np.linalg.norm(second), 1e-12))
    listed = ", ".join(f"{word} ({cosine:.2f})" for word, cosine in answers)
    sentence = (
        f"{one} is to {other} as {third} to {answers[0][0]}: the nearest to {other} - {one} + {third} by "
        f"cosine are {listed}; the two arrows have a cosine of {alike:.2f}"
    )
    if alike < UNLIKE:
        sentence += f", so it is rather nearness to {third} that answers than the direction"
    wide, high = 7.0, 4.5
    sides = beside(shown, places, (wide / MARGINS, high / MARGINS), 11)
    data = {
        "words": shown,
        "places": np.round(places, 4).tolist(),
        "answers": [list(pair) for pair in answers],
        "cosine_of_arrows": alike,
    }

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        axes.axis("off")
        for (begin, end), colour in zip(((0, 1), (2, 3)), theme.series, strict=False):
            axes.annotate(
                "", places[end], places[begin], arrowprops={"arrowstyle": "->", "color": colour, "lw": 2}
            )
        for place, (word, at, side) in enumerate(zip(shown, places, sides, strict=True)):
            colour = theme.ink if place < 4 else theme.soft
            axes.plot(*at, marker="o", ms=4, color=colour)
            _name(axes, word, at, side, color=colour, fontsize=11 if place < 4 else 9)
        axes.margins((MARGINS - 1) / 2)

    return Picture("analogy", "An analogy", f"{sentence}.", data, draw, (wide, high))


def _chosen(vectors: Vectors, options: EmbeddingOptions) -> tuple[list[str], NDArray[np.float32]]:
    if options.near is not None:
        around = [options.near, *(word for word, _ in vectors.neighbours(options.near, 40))]
        return around, vectors.unit[[vectors.row(word) for word in around]]
    known = [row for row, word in enumerate(vectors.words) if not word.startswith("<") and BROKEN not in word]
    known = known[: options.words]
    return [vectors.words[row] for row in known], vectors.unit[known]


def _plane(matrix: NDArray[np.float32], options: EmbeddingOptions) -> NDArray[np.float32]:
    if options.method == "umap":
        umap = library("umap", "pictures", "a map by UMAP (pip install umap-learn)")
        near = min(15, len(matrix) - 1)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it uses one thread, as a seed asks for
            reducer = umap.UMAP(n_neighbors=near, random_state=options.seed, metric="cosine")
            return reducer.fit_transform(matrix)
    manifold = library("sklearn.manifold", "learn", "a map by t-SNE")
    near = min(30.0, max((len(matrix) - 1) / 3, 1.0))
    steps = {"init": "pca" if min(matrix.shape) > 2 else "random", "random_state": options.seed}
    return manifold.TSNE(perplexity=near, metric="cosine", **steps).fit_transform(matrix)


def _closest(
    words: Sequence[str], matrix: NDArray[np.float32], count: int = 10
) -> list[tuple[str, str, float]]:
    """The pairs of words with the highest cosine."""
    few = matrix[:2000]
    cosines = np.triu(few @ few.T, 1)
    best = np.argsort(-cosines, axis=None)[:count]
    rows, columns = np.unravel_index(best, cosines.shape)
    return [(words[int(a)], words[int(b)], float(cosines[a, b])) for a, b in zip(rows, columns, strict=True)]


def trustworthiness(matrix: NDArray[np.float32], places: NDArray[np.float32], near: int = 10) -> float:
    """The share of a point's `near` neighbours on the map that are among its 3 * near nearest vectors."""
    few = np.arange(min(len(matrix), 1000))
    on_map = -np.square(places[few, None] - places[None, few]).sum(2)
    in_space = matrix[few] @ matrix[few].T
    for scores in (on_map, in_space):
        np.fill_diagonal(scores, -np.inf)
    near = min(near, len(few) - 1)
    map_near = np.argsort(-on_map, 1)[:, :near]
    space_near = np.argsort(-in_space, 1)[:, : 3 * near]
    return float(np.mean([np.isin(a, b).mean() for a, b in zip(map_near, space_near, strict=True)]))


# the clustering of hidden states


def mean_states(reading: Reading) -> tuple[list[str], NDArray[np.float64]]:
    """Words with the mean of the states around their occurrences, the most frequent words first.

    (words, 2 H): the output before the word is read, from which it has to be expected, and the output after
    it. Elman averaged the states after a word; his sentences had no ends, and where they have, what stands
    last in a sentence would be one class, noun or verb.
    """
    with torch.no_grad():
        y = reading.layer(reading.x, **reading.inputs).y[0].double().numpy()
    around = np.concatenate([np.concatenate([np.zeros_like(y[:1]), y[:-1]]), y], 1)
    labels = list(reading.labels)
    counts = Counter(label for label in labels if not label.startswith("<"))
    kept = [word for word, count in counts.most_common(MOST_CLUSTERED) if count >= SEEN]
    places = {word: [k for k, label in enumerate(labels) if label == word] for word in kept}
    return kept, np.array([around[places[word]].mean(0) for word in kept])


def clustering(run: Run) -> Picture:
    """Words joined by the likeness of the states that they leave, as Elman did with his grammar.

    Raises RunError where the layers read no words.
    """
    reading = max(readings(run), key=lambda one: one.steps)
    if all(label.isdigit() for label in reading.labels):
        raise RunError("the recurrent layers of this run read no words.")
    words, states = mean_states(reading)
    if len(words) < 5:
        raise RunError(f"only {len(words)} words occur {SEEN} times in what was read; it takes five.")
    hierarchy = library("scipy.cluster.hierarchy", "learn", "clustering")
    joins = hierarchy.linkage(states, "average")
    halves = hierarchy.fcluster(joins, 2, "maxclust")
    groups = [[word for word, half in zip(words, halves, strict=True) if half == k] for k in (1, 2)]
    sentence = (
        f"The mean states of {len(words)} words of {reading.source}, joined by likeness: the first division "
        f"parts {_listed(groups[0])} from {_listed(groups[1])}{_of_grammar(run, groups)}."
    )
    data = {"words": words, "joins": joins.tolist(), "groups": groups}

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        settings = {"color_threshold": 0, "above_threshold_color": theme.series[0], "leaf_font_size": 9}
        hierarchy.dendrogram(joins, labels=words, orientation="left", ax=axes, **settings)
        axes.tick_params(axis="y", labelcolor=theme.ink)
        axes.set_xlabel("distance of mean states")
        for side in ("left", "top", "right"):
            axes.spines[side].set_visible(False)

    size = (8.0, 1.2 + 0.2 * len(words))
    return Picture("clusters", "Words by the states they leave", sentence, data, draw, size)


def _listed(words: Sequence[str]) -> str:
    shown = ", ".join(words[:6])
    return f"{shown} and {len(words) - 6} more" if len(words) > 6 else shown


def _of_grammar(run: Run, groups: Sequence[Sequence[str]]) -> str:
    """How well the first division is that of nouns and verbs, on the shipped grammar."""
    classes: Mapping[str, str] = elman_grammar.PARTS_OF_SPEECH
    if run.options.files or not all(word in classes for group in groups for word in group):
        return ""
    total = sum(map(len, groups))
    right = max(
        sum(classes[word] == kind for kind, group in zip(kinds, groups, strict=True) for word in group)
        for kinds in (("noun", "verb"), ("verb", "noun"))
    )
    return f"; nouns and verbs are parted for {right} of {total} words"
