"""A tagger and its sentences as the training loop wants them, and predictions for any sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.batches import Buckets, pad
from elman.data.forms import Sentences, Spelling
from elman.data.tagged import Sentence
from elman.equations.cell import Cell
from elman.layers import Carry
from elman.models.tagger import Tagger, TaggerShape
from elman.tasks.tag_data import Tagset
from elman.tasks.tag_options import TagOptions
from elman.tasks.tag_scores import Predicted, judged, shown

MOST_WORDS = 20_000
"""Words in a batch, padding included: one very long sentence comes alone, not with 31 times its padding."""

JUDGED_TOGETHER = 128
SAMPLES = 3


def make_model(cell: Cell, options: TagOptions, spelling: Spelling, tagset: Tagset) -> Tagger:
    """A new model for settled options."""
    letters = options.char_hidden > 0
    shape = TaggerShape(
        words=len(spelling.words),
        tags=len(tagset.inner),
        hidden=options.hidden or 1,
        layers=options.layers or 1,
        bidirectional=options.bidirectional,
        embedding=options.embedding_size or 1,
        letters=len(spelling.letters) if letters else 0,
        letter_embedding=options.char_embedding if letters else 0,
        letter_hidden=options.char_hidden,
        shapes=len(spelling.shapes) if options.shapes else 0,
        intents=len(tagset.intents),
        crf=options.output == "crf",
    )
    return Tagger(cell, shape, dropout=options.regularisation, init=options.init, horizon=options.time_scales)


def predict(
    model: Tagger, sentences: Sentences, tagset: Tagset, batches: int | None = None
) -> dict[int, Predicted]:
    """Tags and class of each sentence, or of those in some first batches, by their places."""
    model.eval()
    found: dict[int, Predicted] = {}
    for rows in Buckets(sentences.lengths, JUDGED_TOGETHER, steps=MOST_WORDS).of(0)[:batches]:
        tags, classes = model.decode(sentences.batch(rows), tagset.allowed)
        for number, row in enumerate(rows):
            intent = None if classes is None else tagset.intents[classes[number]]
            found[int(row)] = (tagset.decode(tags[number]), intent)
    return found


class TagLearner:
    """A tagger with its training and its validation part."""

    unit_name = "word"
    higher_is_better = True

    def __init__(
        self,
        model: Tagger,
        arrays: Mapping[str, Sentences],
        parts: Mapping[str, Sequence[Sentence]],
        tagset: Tagset,
        options: TagOptions,
    ):
        self.model, self.tagset = model, tagset
        self._train, self._valid, self._truth = arrays["train"], arrays["valid"], parts["valid"]
        self._tags: list[NDArray[np.int64]] = [tagset.encode(s.tags or ()) for s in parts["train"]]
        places = {name: place for place, name in enumerate(tagset.intents)}
        intents = [places[s.intent or ""] for s in parts["train"]] if places else []
        self._intents = torch.tensor(intents, dtype=torch.int64)
        self._buckets = Buckets(self._train.lengths, options.batch or 1, options.seed, MOST_WORDS)
        chance = np.random.default_rng(options.seed)
        self._shown = sorted(chance.permutation(len(self._truth))[:SAMPLES].tolist())
        self._last: dict[int, Predicted] = {}

    def __len__(self) -> int:
        return len(self._buckets)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """The loss of a batch and its words."""
        rows = self._buckets.of(epoch)[index]
        batch = self._train.batch(rows)
        intents = self._intents[torch.from_numpy(rows)] if self.tagset.intents else None
        loss = self.model.loss(batch, pad([self._tags[row] for row in rows]), intents)
        return loss, sum(batch.lengths), None

    def validate(self, batches: int | None = None) -> dict[str, Any]:
        """Metrics of the validation part, F1 of spans or the share of right tags first.

        Where sentences have a class, the mean of that and its accuracy comes first: the best model is the
        best at both.
        """
        self._last = predict(self.model, self._valid, self.tagset, batches)
        rows = sorted(self._last)
        scores = judged(
            [self._truth[row] for row in rows],
            [self._last[row] for row in rows],
            [self._valid.known(row) for row in rows],
            spans=self.tagset.scheme is not None,
        )
        found = scores.metrics()
        if "intent_accuracy" not in found:
            return found
        tags = found.get("f1", found["accuracy"])
        return {"tags_and_intents": (tags + found["intent_accuracy"]) / 2, **found}

    def sample(self) -> str:
        """Sentences of the validation part with their tags; wrong ones are followed by the truth."""
        return "\n".join(shown(self._truth[row], self._last[row]) for row in self._shown if row in self._last)
