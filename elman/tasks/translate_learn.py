"""Training of a translator: batches of pairs, validation by searched translations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import Tensor

from elman.data.batches import Buckets
from elman.data.pairs import Pairs
from elman.layers import Carry
from elman.models.beam import Search
from elman.tasks.translate_options import TranslateOptions
from elman.tasks.translating import Batch, Pair, Translator, compare, of_units

VALIDATED = 500
"""Sentences translated at each validation, greedily; nats are of all."""

VALIDATED_BATCH = 100

SHOWN = 3

MOST_STEPS = 30_000
"""Units of a batch at most, padding included."""


class TranslateLearner:
    """What the training loop asks for."""

    unit_name = "token"

    def __init__(
        self,
        translator: Translator,
        options: TranslateOptions,
        pairs: Mapping[str, Sequence[Pair]],
        valid: Pairs,
    ):
        self.translator, self.options = translator, options
        self.model = translator.model
        self.train, self.valid_pairs, self.valid = pairs["train"], pairs["valid"], valid
        lengths = [len(pair.source) + len(pair.target) for pair in self.train]
        self.buckets = Buckets(lengths, options.batch or 1, options.seed, MOST_STEPS)

    @property
    def higher_is_better(self) -> bool:
        """Whether the metric that chooses is to rise: all but nats."""
        return self.options.choose != "nats"

    def __len__(self) -> int:
        return len(self.buckets)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean nats per unit of the targets of a batch."""
        batch = Batch.of([self.train[place] for place in self.buckets.of(epoch)[index]])
        inputs = self._sampled(batch, (epoch + index / len(self)) / (self.options.epochs or 1))
        features, _ = self.model(batch.sources, batch.source_lengths, inputs, batch.lengths)
        targets = batch.targets[batch.mask]
        loss = self.model.decoder.loss(features[batch.mask], targets, self.options.label_smoothing or 0.0)
        return loss, len(targets), None

    def _sampled(self, batch: Batch, progress: float) -> Tensor:
        """Inputs of which a share, growing with progress, is what the model would have said itself.

        Scheduled sampling (Bengio et al. 2015, arXiv 1506.03099) in one parallel pass (Mihaylova and Martins
        2019, arXiv 1906.07651): the guesses are made from the true words before them.
        """
        share = self.options.scheduled_sampling * progress
        if not share:
            return batch.inputs
        with torch.no_grad():
            features, _ = self.model(batch.sources, batch.source_lengths, batch.inputs, batch.lengths)
            guesses = self.model.guesses(features, batch.mask)
        inputs = batch.inputs.clone()
        chosen = (torch.rand(inputs.shape) < share) & batch.mask
        chosen[:, 0] = False  # the start is the start
        inputs[:, 1:] = torch.where(chosen[:, 1:], guesses[:, :-1], inputs[:, 1:])
        return inputs

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """Nats of the validation part; BLEU, chrF and exact matches of its first sentences, greedily."""
        pairs = self.valid_pairs if batches is None else self.valid_pairs[: batches * VALIDATED_BATCH]
        count = min(VALIDATED, len(pairs))
        found = self.translator.translate(self.valid.sources[:count], Search(beam=1))
        texts = [of_text[0].text for of_text in found]
        options = self.options
        metrics = {
            **compare(texts, self.valid.targets[:count], lower=options.lower, tokenizer=options.tokenizer),
            **of_units(*self.translator.nats(pairs)),
        }
        order = [options.choose or "bleu", "bleu", "chrf", "exact", "nats", "perplexity"]
        return {name: float(metrics[name]) for name in dict.fromkeys(order)}

    def sample(self) -> str:
        """Some sentences of the validation part, their translations and the truth."""
        sources = self.valid.sources[:SHOWN]
        found = self.translator.translate(sources, Search(beam=1))
        truth = self.valid.targets[:SHOWN]
        return "\n".join(
            f"{source}\n  -> {of_text[0].text}\n   = {target}"
            for source, of_text, target in zip(sources, found, truth, strict=True)
        )


def by_length(
    pairs: Pairs, texts: Sequence[str], lengths: Sequence[int], options: TranslateOptions
) -> list[tuple[str, int, float, float, float]]:
    """(lengths, sentences, BLEU, chrF, exact) for five groups by the length of the source, about as large."""
    borders = np.unique(np.quantile(lengths, [0.2, 0.4, 0.6, 0.8]).round())
    groups = np.searchsorted(borders, lengths)  # sources of one length are in one group
    rows = []
    for group in np.unique(groups):
        places = np.flatnonzero(groups == group).tolist()
        found = compare(
            [texts[place] for place in places],
            [pairs.targets[place] for place in places],
            lower=options.lower,
            tokenizer=options.tokenizer,
        )
        low, high = min(lengths[place] for place in places), max(lengths[place] for place in places)
        name = f"{low}" if low == high else f"{low} to {high}"
        rows.append((name, len(places), found["bleu"], found["chrf"], found["exact"]))
    return rows
