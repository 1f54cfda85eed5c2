"""A transcriber in training and judged: batches with masks, greedy or beam decoding, blanks watched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.batches import Buckets, in_order, pad
from elman.data.utterances import Utterance
from elman.data.vocabulary import Vocabulary
from elman.layers import Carry
from elman.models.ctc import BLANK, Transcriber, greedy, least_steps
from elman.models.prefix_beam import PrefixBeam, Reader
from elman.tasks.transcribe_scores import scores

MOST_STEPS = 100_000
"""Steps of a batch: a recording of an hour among short ones gets a batch of its own."""

COLLAPSED = 0.995
"""The share of blanks from which a model has written nothing yet."""


@dataclass(frozen=True)
class Alphabet:
    """The symbols of a transcriber: letters, or whole words; index 0 is the blank."""

    vocabulary: Vocabulary
    words: bool = False

    @classmethod
    def learn(cls, texts: Sequence[str], words: bool) -> Alphabet:
        """Every symbol of some texts."""
        return cls(Vocabulary.learn([text.split() if words else list(text) for text in texts]), words)

    def __len__(self) -> int:
        return len(self.vocabulary)

    def encode(self, text: str) -> list[int]:
        """The symbols of a text; those that are unknown are left out: the model cannot write them."""
        found = self.vocabulary.encode(text.split() if self.words else list(text))
        return [int(symbol) for symbol in found if symbol != BLANK]

    def unknown(self, text: str) -> list[str]:
        """What of a text is not among the symbols."""
        parts = text.split() if self.words else list(text)
        return [part for part in parts if part not in self.vocabulary]

    def decode(self, symbols: Sequence[int]) -> str:
        """Symbols as text, spaces tidied."""
        text = (" " if self.words else "").join(self.vocabulary.spell(symbol) for symbol in symbols)
        return " ".join(text.split())


@dataclass(frozen=True)
class Masks:
    """SpecAugment without warping (D. Park et al. 2019, arXiv 1904.08779).

    `count` masks over bands and as many over time, each up to `bands` wide, or up to the share `time` of
    the utterance; what is masked is read as the mean.
    """

    count: int
    bands: int
    time: float

    def draw(self, frames: Sequence[int], bands: int, random: np.random.Generator) -> Tensor | None:
        """Masks (B, T, M), true where nothing is heard; None without any."""
        if not self.count:
            return None
        masked = np.zeros((len(frames), max(frames), bands), bool)
        for row, length in enumerate(frames):
            for _ in range(self.count):
                width = random.integers(0, self.bands + 1)
                low = random.integers(0, bands - width + 1)
                masked[row, :, low : low + width] = True
                time = random.integers(0, int(self.time * length) + 1)
                begin = random.integers(0, length - time + 1)
                masked[row, begin : begin + time] = True
        return torch.from_numpy(masked)


@dataclass(frozen=True)
class Heard:
    """What a model makes of utterances, in their order; `nats` per symbol where texts are known."""

    texts: list[str]
    blanks: float
    nats: float


@torch.no_grad()
def hear(
    model: Transcriber,
    alphabet: Alphabet,
    features: Sequence[NDArray[np.float32]],
    said: Sequence[str] | None = None,
    *,
    batch: int = 32,
    batches: int | None = None,
    beam: int = 1,
    reader: Reader | None = None,
    weight: float = 0.0,
    bonus: float = 0.0,
) -> Heard:
    """Transcribe features of utterances; the greedy alignment with a beam of 1 and no language model."""
    model.eval()
    texts = [""] * len(features)
    blank = steps_all = symbols = 0
    nats = 0.0
    for rows in _cut([len(one) for one in features], batch, batches):
        scored, steps, _ = model(pad([features[row] for row in rows]), [len(features[row]) for row in rows])
        for row, found, count in zip(rows, scored, steps, strict=True):
            found = found[:count]
            blank += int((found.argmax(-1) == BLANK).sum())
            steps_all += count
            if beam == 1 and reader is None:
                chosen: Sequence[int] = greedy(found)
            else:
                search = PrefixBeam(beam, reader, weight=weight, bonus=bonus)
                search.extend(found)
                chosen = search.best()[0][0]
            texts[row] = alphabet.decode(chosen)
        if said is not None:
            loss, counted = _loss(model, scored, steps, [alphabet.encode(said[row]) for row in rows])
            nats, symbols = nats + loss, symbols + counted
    return Heard(texts, blank / max(steps_all, 1), nats / max(symbols, 1))


def _cut(lengths: Sequence[int], batch: int, most: int | None) -> Iterator[list[int]]:
    """Rows of similar length, the longest first."""
    for place, rows in enumerate(in_order(lengths, batch)):
        if place == most:
            return
        size = max(1, MOST_STEPS // max(lengths[rows[0]], 1))
        yield from (rows[at : at + size].tolist() for at in range(0, len(rows), size))


def _loss(
    model: Transcriber, scored: Tensor, steps: Sequence[int], texts: Sequence[list[int]]
) -> tuple[float, int]:
    """(nats, symbols) of the rows that have room for their texts."""
    fit = [row for row, text in enumerate(texts) if text and least_steps(text) <= steps[row]]
    if not fit:
        return 0.0, 0
    loss = model.loss(scored[fit], [steps[row] for row in fit], [texts[row] for row in fit])
    return float(loss), sum(len(texts[row]) for row in fit)


class Learner:
    """A transcriber and its utterances, as the training loop wants them."""

    higher_is_better = False

    def __init__(
        self,
        model: Transcriber,
        alphabet: Alphabet,
        train: Sequence[Utterance],
        valid: Sequence[Utterance],
        masks: Masks,
        *,
        batch: int,
        seed: int,
    ):
        self.model, self.alphabet, self.masks = model, alphabet, masks
        self.train, self.valid, self.batch, self.seed = train, valid, batch, seed
        self.unit_name = "word" if alphabet.words else "letter"
        lengths = [utterance.frames for utterance in train]
        self._buckets = Buckets(lengths, batch, seed, MOST_STEPS)
        self._symbols = [alphabet.encode(utterance.text) for utterance in train]
        self._round: Heard | None = None

    def __len__(self) -> int:
        return len(self._buckets)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, None]:
        rows = self._buckets.of(epoch)[index]
        random = np.random.default_rng([self.seed, 2, epoch, index])
        versions = [self.train[row].features for row in rows]
        features = [version[random.integers(len(version))] for version in versions]
        frames = [len(one) for one in features]
        masked = self.masks.draw(frames, features[0].shape[1], random)
        scored, steps, _ = self.model(pad(features), frames, masked=masked)
        texts = [self._symbols[row] for row in rows]
        count = sum(map(len, texts))
        return self.model.loss(scored, steps, texts) / count, count, None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        features = [utterance.features[0] for utterance in self.valid]
        said = [utterance.text for utterance in self.valid]
        found = hear(self.model, self.alphabet, features, said, batch=self.batch, batches=batches)
        self._round = found
        measured = scores(said, found.texts)
        return {
            "cer": measured["cer"],
            "wer": measured["wer"],
            "blanks": found.blanks,
            "nats": found.nats,
            "exact": measured["exact"],
        }

    def sample(self) -> str:
        found = self._round
        if found is None:
            return ""
        lines = []
        if found.blanks > COLLAPSED:
            lines.append(
                f"nearly every step is still the blank ({found.blanks:.1%}): usual for the first rounds; if "
                "it stays, try another --lr, a smaller --stack, --masks 0 or more data."
            )
        for k in range(min(3, len(self.valid))):
            said, heard = self.valid[k].text, found.texts[k]
            lines.append(f"said  {said}" + ("  (and heard)" if said == heard else f"  heard  {heard}"))
        return "\n".join(lines)


def judged(
    model: Transcriber,
    alphabet: Alphabet,
    utterances: Sequence[Utterance],
    **how: Any,
) -> tuple[dict[str, Any], list[str]]:
    """Metrics of a model on utterances, and what it heard; options as in `hear`."""
    said = [utterance.text for utterance in utterances]
    found = hear(model, alphabet, [utterance.features[0] for utterance in utterances], said, **how)
    return {**scores(said, found.texts), "nats": found.nats, "blanks": found.blanks}, found.texts
