"""Training of a model that puts words in order, and what it can be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from pydantic import Field
from torch import Tensor

from elman.data.batches import Buckets, in_order
from elman.data.sentences import Sentences, WordFeatures
from elman.equations.cell import Cell
from elman.layers import Carry
from elman.models.ordering import OrderingModel, OrderingShape
from elman.tasks.arranging import Sentence, bag_of, by_pointer, compare_orders, encode
from elman.tasks.task import PredictOptions
from elman.tasks.translating import of_units
from elman.tasks.word_vectors import VectorOptions

VALIDATED = 300
"""Sentences that are put in order at each validation, with a beam of VALIDATION_BEAM; nats are of all."""

VALIDATION_BEAM = 4
SHOWN = 3


class ReorderOptions(VectorOptions):
    """Options of `elman train reorder`."""

    files: list[str] = Field([], description="Text files with one sentence per line.")
    longest: int = Field(40, ge=2, description="Sentences with more words are left out.")
    lower: bool = Field(False, description="Read in lower case.")
    vocabulary: int | None = Field(None, ge=1, description="Most words that are known. (default: all)")
    min_count: int = Field(2, ge=1, description="Words that come less often are known by their endings.")
    beam: int = Field(32, ge=1, description="Orders kept in the search; 1 is greedy.")
    language: str | None = Field(
        None, description="A run of the task language with words, whose way of ordering is judged beside."
    )

    def model(self, cell: Cell, units: tuple[int, ...]) -> OrderingModel:
        """A new model for so many units of each kind, once every choice is made."""
        shape = OrderingShape(units, self.embedding_size or 1, self.hidden or 1, self.layers or 1)
        return OrderingModel(
            cell, shape, dropout=self.regularisation, init=self.init, horizon=self.time_scales
        )


SHAPING = ("lower", "vocabulary", "min_count", "embedding_size", "hidden", "layers")


class ReorderPredictOptions(PredictOptions):
    """Options of `elman predict` for a run of reorder."""

    beam: int | None = Field(None, ge=1, description="Orders kept in the search. (default: as trained)")
    n_best: int = Field(1, ge=1, description="Orders of each line, with their nats.")


class ReorderLearner:
    """What the training loop asks for."""

    unit_name = "word"
    higher_is_better = True

    def __init__(
        self,
        model: OrderingModel,
        features: WordFeatures,
        options: ReorderOptions,
        parts: Mapping[str, Sentences],
    ):
        self.model, self.features, self.options = model, features, options
        self.valid = parts["valid"].words
        self.train = [encode(features, words) for words in parts["train"].words]
        self.buckets = Buckets([len(equal) for _, equal in self.train], options.batch or 1, options.seed)

    def __len__(self) -> int:
        return len(self.buckets)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean nats of the next word among those that are left."""
        sentences = [self.train[place] for place in self.buckets.of(epoch)[index]]
        lengths = [len(equal) for _, equal in sentences]
        scores = self.model(bag_of(self.model, sentences), lengths)
        return -scores.sum() / sum(lengths), sum(lengths), None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """Neighbours that are right, sentences that are put in order exactly, and nats per word."""
        valid = self.valid if batches is None else self.valid[: batches * (self.options.batch or 1)]
        found = by_pointer(self.model, self.features, valid[:VALIDATED], VALIDATION_BEAM)
        metrics = {
            **compare_orders([orders[0].words for orders in found], valid[:VALIDATED]),
            **of_units(*nats(self.model, self.features, valid)),
        }
        names = ("neighbours", "exact", "nats", "perplexity")
        return {name: float(metrics[name]) for name in names}

    def sample(self) -> str:
        """Bags of the validation part, the order found and the truth."""
        shown = self.valid[:SHOWN]
        found = by_pointer(self.model, self.features, shown, VALIDATION_BEAM)
        return "\n".join(
            f"{' '.join(sorted(words))}\n  -> {' '.join(orders[0].words)}\n   = {' '.join(words)}"
            for words, orders in zip(shown, found, strict=True)
        )


@torch.no_grad()
def nats(
    model: OrderingModel, features: WordFeatures, sentences: Sequence[Sentence], batch: int = 100
) -> tuple[float, int]:
    """(sum of nats of the true orders, words)."""
    model.eval()
    total = 0.0
    for places in in_order([len(words) for words in sentences], batch):
        part = [sentences[place] for place in places.tolist()]
        scores = model(bag_of(model, [encode(features, words) for words in part]), [*map(len, part)])
        total -= float(scores.sum(dtype=torch.float64))
    return total, sum(map(len, sentences))
