"""Trees of a batch as rows of tensors, and the order of their nodes: all of one height at once.

Shapes: N nodes of all trees, M nodes with a word, K children that a node has at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.errors import LayerError

Indices = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class TreeShape:
    """One tree without its words: children before their parent, the root last.

    `children` (N, K) holds node numbers, -1 where there is none; `height` (N,) is 0 at leaves; `word` (N,)
    says which nodes have one.
    """

    children: Indices
    height: Indices
    word: NDArray[np.bool_]

    @classmethod
    def of(cls, children: Sequence[Sequence[int]], word: Sequence[bool]) -> TreeShape:
        """From the children of each node; raises LayerError unless they are one tree in that order."""
        most = max((len(below) for below in children), default=0)
        table = np.full((len(children), most), -1, np.int64)
        height = np.zeros(len(children), np.int64)
        for node, below in enumerate(children):
            if any(not 0 <= child < node for child in below):
                raise LayerError(f"node {node} comes before one of its children {list(below)}.")
            table[node, : len(below)] = below
            height[node] = 1 + max((int(height[child]) for child in below), default=-1)
        used = table[table >= 0]
        if not len(children) or len(used) != len(children) - 1 or len(np.unique(used)) != len(used):
            raise LayerError("every node but the last, which is the root, is the child of exactly one node.")
        return cls(table, height, np.asarray(word, bool))

    def __len__(self) -> int:
        return len(self.children)


@dataclass(frozen=True, eq=False)
class Level:
    """Nodes that are computed in one call.

    `words` (n,) are their rows among the nodes with a word, None where they have none; `children` (n, K) are
    rows of the pool, row 0 for a child that is not there, None at leaves; `counts` (n,) is how many each has;
    `keep` are the rows of the pool that later levels need.
    """

    size: int
    words: Tensor | None
    children: Tensor | None
    counts: tuple[int, ...]
    keep: Tensor


class Forest:
    """A batch of trees, its levels and where each node is in their order.

    Nodes are counted tree by tree. `place` (N,) is the row of each node in the order of the levels, `roots`
    are the node numbers of the roots.
    """

    def __init__(self, shapes: Sequence[TreeShape]):
        if not shapes:
            raise LayerError("a forest has at least one tree.")
        sizes = np.array([len(shape) for shape in shapes])
        first = np.cumsum(sizes) - sizes
        self.most = max(shape.children.shape[1] for shape in shapes)
        children = np.concatenate(
            [_moved(s.children, at, self.most) for s, at in zip(shapes, first, strict=True)]
        )
        height = np.concatenate([shape.height for shape in shapes])
        word = np.concatenate([shape.word for shape in shapes])
        order = np.lexsort((~word, height))
        place = np.empty_like(order)
        place[order] = np.arange(len(order))
        self.nodes = len(order)
        self.roots = torch.from_numpy(first + sizes - 1)
        self.words = torch.from_numpy(np.flatnonzero(word))  # (M,) nodes that have a word
        self.place = torch.from_numpy(place)
        self.levels = _levels(order, children, height, word)


def _moved(children: Indices, first: int, most: int) -> Indices:
    """Node numbers of a tree as those of the forest, in `most` columns."""
    wide = np.full((len(children), most), -1, np.int64)
    wide[:, : children.shape[1]] = np.where(children >= 0, children + first, -1)
    return wide


def _levels(order: Indices, children: Indices, height: Indices, word: NDArray[np.bool_]) -> list[Level]:
    row_of_word = np.cumsum(word) - 1
    kind = 2 * height[order] + ~word[order]
    cuts = np.flatnonzero(np.diff(kind)) + 1
    parent = np.full(len(order), -1, np.int64)
    has = children >= 0
    parent[children[has]] = np.nonzero(has)[0]
    pool = np.full(1, -1, np.int64)  # the node in each row of the pool; row 0 is no node
    row = np.zeros(len(order) + 1, np.int64)  # the row of each node; the last entry is for -1
    levels = []
    for nodes in np.split(order, cuts):
        below = children[nodes]
        counts = (below >= 0).sum(1)
        waiting = np.isin(pool, below, invert=True) | (pool < 0)
        levels.append(
            Level(
                size=len(nodes),
                words=torch.from_numpy(row_of_word[nodes]) if word[nodes[0]] else None,
                children=torch.from_numpy(row[below[:, : counts.max()]]) if counts.any() else None,
                counts=tuple(counts.tolist()),
                keep=torch.from_numpy(np.flatnonzero(waiting)),
            )
        )
        pool = np.concatenate([pool[waiting], nodes])
        row[pool] = np.arange(len(pool))
        row[-1] = 0
    return levels
