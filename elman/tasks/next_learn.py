"""A model of items and its sessions as the training loop wants them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from elman.data.batches import Buckets
from elman.data.vocabulary import Vocabulary
from elman.layers import Carry
from elman.models.repeating import RepeatingModel
from elman.models.sampled import SampledLoss
from elman.models.softmax import Softmax
from elman.tasks.next_metrics import KS, Visit, of_places
from elman.tasks.next_options import NextOptions
from elman.tasks.next_streams import (
    EVALUATION_BATCH,
    Judged,
    Rows,
    Stream,
    fit_repeats,
    judged,
    likeliest,
    padded,
)
from elman.tasks.task import Metrics

MOST_STEPS = 20_000
"""Events of a batch at most, padding included."""

SHOWN = 3
"""Sessions whose ends are told after each validation."""

FITTED = 5000
"""Streams at most by which the chance of a repeat is found: it is one number."""

PAST = 50
"""Earlier items of a user that are read for these."""


class NextLearner:
    """Batches of sessions of like length, or users' streams in rows whose state is handed on.

    Args:
        model: what is trained.
        options: every choice made.
        train, valid: what is read.
        visits: the sessions of the validation part.
        vocabulary: the items.
    """

    higher_is_better = True
    unit_name = "event"

    def __init__(
        self,
        model: RepeatingModel,
        options: NextOptions,
        train: Sequence[Stream],
        valid: Sequence[Stream],
        visits: Sequence[Visit],
        vocabulary: Vocabulary,
    ):
        self.model, self.options, self.vocabulary = model, options, vocabulary
        self.train, self.valid = train, valid
        self.shown = [visit for visit in visits if len(visit.items) > 1][:SHOWN]
        batch = options.batch or 1
        self.batches: Rows | Buckets
        if options.stateful:
            self.batches = Rows(train, batch, options.bptt or 1, options.seed)
        else:
            self.batches = Buckets([len(stream.x) for stream in train], batch, options.seed, MOST_STEPS)
        self.sampled: SampledLoss | None = None
        if options.softmax == "sampled":
            counts = np.bincount(np.concatenate([stream.y for stream in train]), minlength=len(vocabulary))
            counts[0] = 0  # no target
            self.sampled = SampledLoss(torch.from_numpy(counts), options.samples or 1)

    def __len__(self) -> int:
        return len(self.batches)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean nats of the items that came."""
        if isinstance(self.batches, Rows):
            x, y, reset = self.batches.of(epoch, index)
            features, after = self.model(x, carry, reset=reset)
        else:
            x, y, lengths = padded([self.train[k] for k in self.batches.of(epoch)[index].tolist()])
            features, _ = self.model(x, lengths=lengths)
            after = None
        told = y > 0
        return self._loss(features[told], y[told]), int(told.sum()), after

    def _loss(self, features: Tensor, targets: Tensor) -> Tensor:
        if not len(targets):  # a chunk of sessions of one event
            return features.sum()
        if self.sampled is not None:
            assert isinstance(self.model.softmax, Softmax)
            return self.sampled(self.model.softmax, features, targets)
        return self.model.loss(features, targets)

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """Metrics of the validation part, recall first; it also settles how likely an item comes again."""
        streams = self.valid if batches is None else self.valid[: batches * EVALUATION_BATCH]
        fit_repeats(self.model, streams[:FITTED])
        found = metrics(judged(self.model, streams))
        first = ("recall_20", "mrr_20")
        return {**{name: found[name] for name in first}, **found}

    def sample(self) -> str:
        """Sessions of the validation part, what is likeliest to end them, and what did."""
        names = self.vocabulary.spell
        lines = []
        for visit in self.shown:
            past = visit.history[-PAST:] if self.options.stateful else visit.history[:0]
            items = visit.items.tolist()
            stream = Stream.of_user([(past, False), (visit.items[:-1], False)])
            best = ", ".join(names(index) for index, _ in likeliest(self.model, stream.x, min(KS)))
            given = " ".join(names(index) for index in items[:-1])
            lines.append(f"{given} > {best} (came {names(items[-1])})")
        return "\n".join(lines)


def metrics(found: Judged) -> Metrics:
    """Metrics of a model's places."""
    nats = float(found.nats.mean()) if len(found.nats) else 0.0
    return {**of_places(found.above, found.tied), "nats": nats}
