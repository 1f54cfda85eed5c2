"""The recurrent tagger: a tag for each word, and perhaps a class for the sentence.

Shapes: B sentences, T words, U distinct forms of a batch, L letters, H features, K tags.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.layers import Dropout, Recurrent
from elman.models.crf import CRF, Allowed, viterbi
from elman.models.marks import UNKNOWN

SHAPE_SIZE = 16
"""Numbers that a word's shape becomes."""


@dataclass(frozen=True)
class TaggerShape:
    """The sizes of a tagger: what its weights can be loaded into. 0 leaves a part out."""

    words: int
    tags: int
    hidden: int
    layers: int = 1
    bidirectional: bool = True
    embedding: int = 100
    letters: int = 0
    letter_embedding: int = 0
    letter_hidden: int = 0
    shapes: int = 0
    intents: int = 0
    crf: bool = False


class Batch(Protocol):
    """Sentences side by side: what `elman.data.forms.WordBatch` holds."""

    @property
    def words(self) -> Tensor: ...
    @property
    def shapes(self) -> Tensor: ...
    @property
    def forms(self) -> Tensor: ...
    @property
    def letters(self) -> Tensor: ...
    @property
    def letter_lengths(self) -> list[int]: ...
    @property
    def lengths(self) -> list[int]: ...
    @property
    def valid(self) -> Tensor: ...


class Tagger(nn.Module):
    """Word, shape and letters in, recurrent layers over the sentence, a CRF or a softmax over tags.

    Letters of a word go through a small bidirectional network of the same cell, once for each distinct word
    of a batch; its last outputs of both directions stand for the word. The class of a sentence is read
    from the largest and the last features of the sentence.

    Args:
        cell: the equations of all recurrent layers.
        shape: sizes.
        dropout: regularisation of the layers over the sentence.
        init, horizon: how the recurrent layers start.
    """

    missing: Tensor

    def __init__(
        self,
        cell: Cell,
        shape: TaggerShape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.words, shape.embedding)
        nn.init.normal_(self.embedding.weight, std=shape.embedding**-0.5)
        self.register_buffer("missing", torch.zeros(shape.words), persistent=False)
        self.shapes = nn.Embedding(shape.shapes, SHAPE_SIZE) if shape.shapes else None
        self.letters: nn.Embedding | None = None
        self.speller: Recurrent | None = None
        width = shape.embedding + (SHAPE_SIZE if shape.shapes else 0)
        if shape.letter_hidden:
            self.letters = nn.Embedding(shape.letters, shape.letter_embedding)
            nn.init.normal_(self.letters.weight, std=shape.letter_embedding**-0.5)
            self.speller = Recurrent(
                cell, shape.letter_embedding, shape.letter_hidden, bidirectional=True, init=init
            )
            width += self.speller.output_size
        self.rnn = Recurrent(
            cell,
            width,
            shape.hidden,
            shape.layers,
            shape.bidirectional,
            dropout=dropout or Dropout(),
            init=init,
            horizon=horizon,
        )
        features = self.rnn.output_size
        self.scores = nn.Linear(features, shape.tags)
        self.crf = CRF(shape.tags) if shape.crf else None
        self.intents = nn.Linear(2 * features, shape.intents) if shape.intents else None

    def drop_words(self, counts: Tensor, rate: float) -> None:
        """In training read a word as unknown with chance rate / (rate + its count); `counts` (V,).

        Rare words are then often unknown, as new words will be (Kiperwasser and Goldberg 2016).
        """
        self.missing = torch.where(counts > 0, rate / (rate + counts), 0.0)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor | None]:
        """Scores of tags (B, T, K) and of the sentences' classes (B, classes), if it has them."""
        words = batch.words
        if self.training and bool(self.missing.any()):
            words = words.masked_fill(torch.rand(words.shape) < self.missing[words], UNKNOWN)
        parts = [self.embedding(words)]
        if self.shapes is not None:
            parts.append(self.shapes(batch.shapes))
        if self.letters is not None and self.speller is not None:
            ends = self.speller(self.letters(batch.letters), lengths=batch.letter_lengths).last  # (U, 2H)
            parts.append(ends[batch.forms])
        out = self.rnn(torch.cat(parts, dim=2), lengths=batch.lengths)
        classes = None
        if self.intents is not None:
            most = out.y.masked_fill(~batch.valid[..., None], -torch.inf).amax(1)
            classes = self.intents(torch.cat([most, out.last], dim=1))
        return self.scores(out.y), classes

    def loss(self, batch: Batch, tags: Tensor, intents: Tensor | None = None) -> Tensor:
        """Mean nats per word of `tags` (B, T), plus the mean nats per sentence of `intents` (B,)."""
        scores, classes = self(batch)
        valid = batch.valid
        if self.crf is not None:
            loss = self.crf.nats(scores, tags, batch.lengths) / sum(batch.lengths)
        else:
            loss = F.cross_entropy(scores[valid], tags[valid])
        if classes is not None and intents is not None:
            loss = loss + F.cross_entropy(classes, intents)
        return loss

    @torch.no_grad()
    def decode(
        self, batch: Batch, allowed: Allowed | None = None
    ) -> tuple[list[list[int]], list[int] | None]:
        """The best tags of each sentence, only such as are `allowed`, and its best class."""
        scores, classes = self(batch)
        if self.crf is not None:
            best = self.crf.decode(scores, batch.lengths, allowed)
        elif allowed is not None:
            zeros = scores.new_zeros(scores.shape[2])
            best = viterbi(scores, torch.diag(zeros), zeros, zeros, batch.lengths, allowed)
        else:
            best = scores.argmax(2)
        rows = zip(best.tolist(), batch.lengths, strict=True)
        return [row[:length] for row, length in rows], None if classes is None else classes.argmax(1).tolist()
