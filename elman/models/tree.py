"""Labels for trees, for their parts, or for the words of a sentence in their order.

Shapes: N nodes of all trees, M words, B sentences, T words of the longest, H hidden, C labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor, nn

from elman.equations.cell import Cell
from elman.equations.children import children
from elman.layers import Dropout, Forest, Recurrent, Recursive


@dataclass(frozen=True)
class Shape:
    """The sizes of a model: what its weights can be loaded into."""

    words: int
    labels: int
    embedding: int
    hidden: int
    layers: int = 1


class TreeClassifier(nn.Module):
    """Embedding, a cell over trees or over words in their order, an affine layer.

    Args:
        cell: equations; those that read children are run over trees, others over the words.
        shape: sizes.
        dropout: regularisation; `input` applies to word vectors, `output` to what is read off a node. The
            rest is for cells over words.
        init, horizon: how the cell starts.
    """

    def __init__(
        self,
        cell: Cell,
        shape: Shape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.dropout = dropout or Dropout()
        self.embedding = nn.Embedding(shape.words, shape.embedding)
        nn.init.normal_(self.embedding.weight, std=shape.embedding**-0.5)
        self.over_trees = children(cell) is not None
        if self.over_trees:
            self.encoder = Recursive(cell, shape.embedding, shape.hidden, init=init)
        else:
            self.encoder = Recurrent(
                cell,
                shape.embedding,
                shape.hidden,
                shape.layers,
                dropout=self.dropout,
                init=init,
                horizon=horizon,
            )
        self.head = nn.Linear(self.encoder.output_size, shape.labels)

    def forward(self, words: Tensor, order: Forest | Sequence[int]) -> Tensor:
        """Scores of the labels: (N, C) at every node of a forest with `words` (M,), or (B, C) for sentences.

        `order` is the forest, or the lengths of the sentences `words` (B, T).
        """
        x = self.embedding(words)
        if isinstance(order, Forest):
            features = self._drop(self.encoder(self._drop(x, self.dropout.input), order), self.dropout.output)
        else:
            features = self.encoder(x, lengths=order).last
        return self.head(features)

    def _drop(self, x: Tensor, rate: float) -> Tensor:
        return nn.functional.dropout(x, rate, self.training)
