"""From a sequence of units to another: an encoder and a decoder with a vocabulary each.

Shapes: B batch, S steps of the source, T steps of the target, F features in front of the softmax.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from elman.equations.cell import Cell
from elman.layers import Dropout
from elman.models.attention import AttentionName
from elman.models.encoder_decoder import Decoder, DecoderShape, DecoderState, Encoder, FeedName


@dataclass(frozen=True)
class TranslationShape:
    """The sizes of a model: what its weights can be loaded into.

    `sources` and `targets` count the units of each side; `hidden` are the units of a decoder layer, and of
    both directions of an encoder layer together.
    """

    sources: int
    targets: int
    embedding: int
    hidden: int
    layers: int = 1
    bidirectional: bool = True
    attention: AttentionName | None = "general"
    feed: FeedName = "none"
    tie: bool = True


class TranslationModel(nn.Module):
    """Encoder, decoder, softmax."""

    def __init__(
        self,
        cell: Cell,
        shape: TranslationShape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(
            cell,
            shape.sources,
            shape.embedding,
            -(-shape.hidden // 2) if shape.bidirectional else shape.hidden,
            shape.layers,
            bidirectional=shape.bidirectional,
            dropout=dropout,
            init=init,
            horizon=horizon,
        )
        decoder = DecoderShape(
            units=shape.targets,
            embedding=shape.embedding,
            hidden=shape.hidden,
            layers=shape.layers,
            summary=self.encoder.summary_size,
            memory=self.encoder.output_size,
            attention=shape.attention,
            feed=shape.feed,
            tie=shape.tie,
        )
        self.decoder = Decoder(cell, decoder, dropout=dropout, init=init, horizon=horizon)

    def begin(self, sources: Tensor, lengths: Sequence[int]) -> DecoderState:
        """The decoder's state after reading sources (B, S)."""
        memory, summary = self.encoder(sources, lengths)
        return self.decoder.start(summary, memory if self.shape.attention is not None else None)

    def forward(
        self, sources: Tensor, source_lengths: Sequence[int], inputs: Tensor, lengths: Sequence[int]
    ) -> tuple[Tensor, Tensor | None]:
        """Features (B, T, F) of what follows each of `inputs` (B, T), and attention weights (B, T, S)."""
        return self.decoder(inputs, self.begin(sources, source_lengths), lengths)

    @torch.no_grad()
    def guesses(self, features: Tensor, mask: Tensor) -> Tensor:
        """The likeliest unit (B, T) after each of features (B, T, F) where `mask` (B, T), zero elsewhere."""
        found = torch.zeros(mask.shape, dtype=torch.int64)
        rows = features[mask]
        places = [
            self.decoder.softmax.log_probabilities(part).argmax(1) for part in rows.split(256)
        ]  # a part at a time: the logits of all would be as large as the vocabulary times the batch
        found[mask] = torch.cat(places) if places else found[mask]
        return found
