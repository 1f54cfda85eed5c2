"""A captioner: a model between things and words; and how good captions are.

Shapes: N things, B of them in a batch, T words.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.captions import Captioned, join_words, split_words
from elman.data.optional import library
from elman.data.vocabulary import Vocabulary
from elman.models.beam import Search, beam_search
from elman.models.captioning import CaptionModel
from elman.models.marks import END, START
from elman.tasks.task import Metrics
from elman.training.cider import cider

MARKS = ("<start>", "<end>")
"""START and END among the words."""

TOGETHER = 64
"""Things captioned side by side."""

Array = NDArray[Any]


@dataclass(frozen=True)
class Caption:
    """A text for a thing, and the mean log probability of its words and its end."""

    text: str
    score: float


@dataclass(frozen=True)
class Things:
    """N things with the words of their captions."""

    features: Array
    words: tuple[tuple[tuple[str, ...], ...], ...]
    names: tuple[str, ...]

    @classmethod
    def read(cls, found: Captioned, lower: bool) -> Things:
        """What was read from files."""
        words = tuple(tuple(words_of(text, lower) for text in texts) for texts in found.captions)
        return cls(found.features, words, found.names)

    def __len__(self) -> int:
        return len(self.names)

    def pairs(self) -> list[tuple[int, tuple[str, ...]]]:
        """Each caption with the number of its thing."""
        return [(place, words) for place, captions in enumerate(self.words) for words in captions]

    def of(self, places: Sequence[int]) -> Things:
        """Some of them."""
        return Things(
            self.features[list(places)],
            tuple(self.words[k] for k in places),
            tuple(self.names[k] for k in places),
        )


class Captioner:
    """A model and the words that it writes.

    Args:
        most: words that a caption may have before it is ended.
    """

    def __init__(self, model: CaptionModel, words: Vocabulary, most: int):
        self.model, self.words, self.most = model, words, most

    @torch.no_grad()
    def captions(self, features: Array, search: Search) -> list[list[Caption]]:
        """The best captions of each of N things."""
        self.model.eval()
        found: list[list[Caption]] = []
        for at in range(0, len(features), TOGETHER):
            things = torch.from_numpy(features[at : at + TOGETHER])
            state = self.model.start(things)
            most = [self.most] * len(things)
            best = beam_search(self.model.decoder.step, state, most, search, start=START, end=END)
            found += [
                [
                    Caption(
                        self.text(hypothesis.units),
                        hypothesis.log_probability / (len(hypothesis.units) + 1),
                    )
                    for hypothesis in of_thing
                ]
                for of_thing in best
            ]
        return found

    def judge(self, things: Things, beam: int, lower: bool) -> tuple[Metrics, list[str]]:
        """Metrics of the captions that a search finds (see `compare`, `of_words`), and those captions."""
        texts = [best[0].text for best in self.captions(things.features, Search(beam))]
        return {**compare(texts, things, lower), **of_words(*self.nats(things))}, texts

    def text(self, units: Sequence[int]) -> str:
        """The words of a caption as a text."""
        return join_words([self.words.spell(unit) for unit in units])

    @torch.no_grad()
    def nats(self, things: Things) -> tuple[float, int]:
        """Nats of all captions, ends included, and how many words and ends that are."""
        self.model.eval()
        total, count = 0.0, 0
        pairs = sorted(things.pairs(), key=lambda pair: -len(pair[1]))
        for at in range(0, len(pairs), TOGETHER):
            batch = Batch.of(things.features, pairs[at : at + TOGETHER], self.words)
            features = self.model(batch.things, batch.inputs, batch.lengths)
            nats = self.model.decoder.softmax.nats(features[batch.mask], batch.targets[batch.mask])
            total += float(nats.double().sum())
            count += int(batch.mask.sum())
        return total, count


@dataclass(frozen=True)
class Batch:
    """Captions side by side: `inputs` (B, T) begin with the start mark, `targets` (B, T) finish with the end.

    `mask` (B, T) is true where there is a word or an end; `things` (B, ...) belong to the rows.
    """

    things: Tensor
    inputs: Tensor
    targets: Tensor
    mask: Tensor
    lengths: list[int]

    @classmethod
    def of(cls, features: Array, pairs: Sequence[tuple[int, tuple[str, ...]]], words: Vocabulary) -> Batch:
        """A batch of captions, each with the number of its thing."""
        lengths = [len(caption) + 1 for _, caption in pairs]
        inputs = np.zeros((len(pairs), max(lengths)), np.int64)
        targets = np.zeros_like(inputs)
        inputs[:, 0] = START
        for row, (_, caption) in enumerate(pairs):
            units = words.encode(caption)
            inputs[row, 1 : len(units) + 1] = units
            targets[row, : len(units)] = units
            targets[row, len(units)] = END
        mask = np.arange(max(lengths)) < np.array(lengths)[:, None]
        return cls(
            torch.from_numpy(features[[place for place, _ in pairs]]),
            torch.from_numpy(inputs),
            torch.from_numpy(targets),
            torch.from_numpy(mask),
            lengths,
        )


def of_words(nats: float, count: int) -> Metrics:
    """Mean nats of a word (or an end of a caption), and the perplexity."""
    mean = nats / max(count, 1)
    return {"nats": mean, "perplexity": math.exp(min(mean, 700.0))}


def words_of(text: str, lower: bool) -> tuple[str, ...]:
    """The words of a caption."""
    return tuple(split_words(text.lower() if lower else text))


def compare(found: Sequence[str], things: Things, lower: bool) -> Metrics:
    """BLEU, CIDEr-D and exact matches of one caption for each thing beside all of its references.

    `bleu` is sacreBLEU's, 0 to 100, with several references; `cider` is 0 to 10, over words without marks of
    punctuation; `exact` is the share of captions that are one of the references word for word.
    Raises DataError without the library sacrebleu.
    """
    metrics = library("sacrebleu.metrics", "text", "BLEU")
    own = [words_of(text, lower) for text in found]
    most = max(map(len, things.words), default=1)
    streams = [
        [join_words(captions[k]) if k < len(captions) else None for captions in things.words]
        for k in range(most)
    ]
    bleu = metrics.BLEU(lowercase=lower)
    score = bleu.corpus_score(list(found), streams) if found else None
    spoken = [[_spoken(words) for words in captions] for captions in things.words]
    return {
        "bleu": float(score.score) if score else 0.0,
        "cider": cider([_spoken(words) for words in own], spoken),
        "exact": sum(words in captions for words, captions in zip(own, things.words, strict=True))
        / max(len(own), 1),
        "examples": len(own),
        "signature": str(bleu.get_signature()) if score else "",
    }


def _spoken(words: Sequence[str]) -> list[str]:
    """Words without marks of punctuation, in lower case, as CIDEr is usually counted."""
    return [word.lower() for word in words if any(letter.isalnum() for letter in word)]


# floors


def constant(train: Things) -> str:
    """The most frequent caption of the training part; of equal ones the first by the alphabet."""
    counts = Counter(words for _, words in train.pairs())
    return join_words(min(counts, key=lambda words: (-counts[words], words)))


def nearest(train: Things, others: Array) -> list[str]:
    """For each thing the first caption of the training thing that looks most like it.

    Pictures are compared as 8 x 8 mean colours, vectors and the means of grids in deviations of the
    training part.
    """
    known, asked = _looks(train.features), _looks(others)
    centre, deviation = known.mean(0), known.std(0)
    deviation[deviation < 1e-9] = 1.0
    if train.features.dtype == np.uint8:
        centre, deviation = np.zeros_like(centre), np.ones_like(deviation)
    known, asked = (known - centre) / deviation, (asked - centre) / deviation
    squares = (known**2).sum(1)
    found: list[str] = []
    for at in range(0, len(asked), TOGETHER):
        block = asked[at : at + TOGETHER]
        places = (squares - 2 * block @ known.T).argmin(1)
        found += [join_words(train.words[place][0]) for place in places]
    return found


def _looks(features: Array) -> Array:
    if features.dtype != np.uint8:
        return features.astype(np.float64).mean(1) if features.ndim == 3 else features.astype(np.float64)
    side = features.shape[1]
    cuts = np.linspace(0, side, min(8, side), endpoint=False).astype(int)
    sums = np.add.reduceat(np.add.reduceat(features.astype(np.float64), cuts, axis=1), cuts, axis=2)
    sizes = np.diff([*cuts, side])
    return (sums / (sizes[:, None] * sizes)[None, :, :, None]).reshape(len(features), -1)
