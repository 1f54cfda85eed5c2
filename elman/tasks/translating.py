"""A translation model with its vocabularies: it translates texts and is judged."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from elman.data.batches import in_order, pad
from elman.data.optional import library
from elman.data.pairs import Pairs
from elman.data.refusals import Refusals
from elman.data.sides import Side
from elman.data.units import Indices, Words
from elman.errors import DataError
from elman.models.beam import Hypothesis, Search, beam_search
from elman.models.marks import START
from elman.models.translation import TranslationModel
from elman.tasks.task import Metrics
from elman.tasks.translate_options import TranslateOptions

ROWS = 500
"""Rows of hypotheses that are searched side by side."""


@dataclass(frozen=True)
class Pair:
    """A source and its target as indices, ends included."""

    source: Indices
    target: Indices


def encode(source: Side, target: Side, sources: Sequence[str], targets: Sequence[str]) -> list[Pair]:
    """Texts of both sides as indices."""
    return [Pair(source.encode(a), target.encode(b)) for a, b in zip(sources, targets, strict=True)]


@dataclass(frozen=True)
class Batch:
    """Pairs side by side: what the model reads, and what it should say where `mask` is true."""

    sources: Tensor  # (B, S)
    source_lengths: list[int]
    inputs: Tensor  # (B, T)
    targets: Tensor  # (B, T)
    lengths: list[int]
    mask: Tensor  # (B, T)

    @classmethod
    def of(cls, pairs: Sequence[Pair]) -> Batch:
        """A batch of some pairs."""
        targets = pad([pair.target for pair in pairs])
        inputs = torch.full_like(targets, START)
        inputs[:, 1:] = targets[:, :-1]
        lengths = [len(pair.target) for pair in pairs]
        mask = torch.arange(targets.shape[1])[None, :] < torch.tensor(lengths)[:, None]
        sources = [pair.source for pair in pairs]
        return cls(pad(sources), [len(source) for source in sources], inputs, targets, lengths, mask)


@dataclass(frozen=True)
class Translation:
    """A translation: its text, the score that ranked it, its log probability, attention weights (T, S)."""

    text: str
    score: float
    log_probability: float
    units: tuple[int, ...]
    weights: Tensor | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Translator:
    """A model between two sides.

    `ratio` is about how many units a target has at most for each of its source's.
    """

    model: TranslationModel
    source: Side
    target: Side
    ratio: float
    copies: bool = False

    def encode(self, sources: Sequence[str], targets: Sequence[str]) -> list[Pair]:
        """Texts as indices."""
        return encode(self.source, self.target, sources, targets)

    @torch.no_grad()
    def translate(
        self, texts: Sequence[str], search: Search, copies: bool | None = None
    ) -> list[list[Translation]]:
        """The best translations of each text, best first; nothing for an empty text."""
        self.model.eval()
        copies = self.copies if copies is None else copies
        found: list[list[Translation]] = [[] for _ in texts]
        encoded = [self.source.encode(text) for text in texts]
        for places in in_order([len(source) for source in encoded], max(1, ROWS // search.beam)):
            kept: list[int] = [place for place in places.tolist() if len(encoded[place]) > 1]
            if not kept:
                continue
            hypotheses = self._search([encoded[place] for place in kept], search)
            for place, of_text in zip(kept, hypotheses, strict=True):
                found[place] = [self.written(texts[place], h, copies) for h in of_text]
        return found

    def most(self, length: int) -> int:
        """The most units that a translation of so many units may have."""
        return math.ceil(self.ratio * length) + 10

    def _search(self, sources: Sequence[Indices], search: Search) -> list[list[Hypothesis]]:
        lengths = [len(source) for source in sources]
        state = self.model.begin(pad(sources), lengths)
        most = [self.most(length) for length in lengths]
        mask = None if state.memory is None else state.memory.mask
        return beam_search(
            self.model.decoder.step, state, most, search, start=START, end=self.target.end, mask=mask
        )

    def written(self, text: str, found: Hypothesis, copies: bool) -> Translation:
        """What a hypothesis says in place of a text."""
        replacement = self._copying(text, found.weights) if copies else None
        return Translation(
            self.target.decode(found.units, replacement),
            found.score,
            found.log_probability,
            found.units,
            found.weights,
        )

    def _copying(self, text: str, weights: Tensor | None) -> Callable[[int], str] | None:
        """For a place of the translation the source's word with most attention there."""
        if weights is None or not isinstance(self.source.unit, Words):
            return None
        words = self.source.words(text)
        looks: Tensor = weights

        def word(place: int) -> str:
            return words[int(looks[place, : len(words)].argmax())]

        return word

    @torch.no_grad()
    def nats(self, pairs: Sequence[Pair], batch: int = 100) -> tuple[float, int]:
        """(sum of the negative log likelihoods of the targets' units, how many there are)."""
        self.model.eval()
        total, units = 0.0, 0
        for places in in_order([len(p.source) + len(p.target) for p in pairs], batch):
            part = Batch.of([pairs[place] for place in places])
            features, _ = self.model(part.sources, part.source_lengths, part.inputs, part.lengths)
            nats = self.model.decoder.softmax.nats(features[part.mask], part.targets[part.mask])
            total += float(nats.sum(dtype=torch.float64))
            units += len(nats)
        return total, units


def short_enough(
    pairs: Pairs, sides: tuple[Side, Side], options: TranslateOptions, refusals: Refusals
) -> Pairs:
    """The pairs whose sides have no more units than --longest; refuses the others.

    Raises DataError where none is left.
    """
    kept = []
    for place, texts in enumerate(zip(pairs.sources, pairs.targets, strict=True)):
        # no unit is shorter than a byte, so most texts need not be cut
        counts = [
            len(side.encode(text)) - 1 if 4 * len(text) > options.longest else 0
            for side, text in zip(sides, texts, strict=True)
        ]
        if max(counts) <= options.longest:
            kept.append(place)
            continue
        side, count = ("source", counts[0]) if counts[0] > options.longest else ("target", counts[1])
        unit = sides[side == "target"].unit.name
        refusals.refuse(
            f"{pairs.where[place]} has a {side} of {count:,} {unit}s, and --longest is {options.longest:,}; "
            "cut it into sentences, or raise --longest."
        )
    if not kept:
        raise DataError(f"{pairs.path} has no pair of at most {options.longest:,} units; raise --longest.")
    return pairs if len(kept) == len(pairs) else pairs.select(kept)


def compare(
    found: Sequence[str], truth: Sequence[str], *, lower: bool = False, tokenizer: str = "13a"
) -> Metrics:
    """BLEU and chrF of sacreBLEU (0 to 100), and the share of exact matches; case aside with `lower`.

    Sources: Papineni et al. 2002; Popovic 2015; Post 2018, arXiv 1804.08771. Raises DataError
    without the library sacrebleu.
    """
    metrics = library("sacrebleu.metrics", "text", "BLEU")
    bleu = metrics.BLEU(lowercase=lower, tokenize=tokenizer, force=True)
    chrf = metrics.CHRF(lowercase=lower)
    level = str.lower if lower else str
    same = sum(level(a) == level(b) for a, b in zip(found, truth, strict=True))
    return {
        "bleu": bleu.corpus_score(list(found), [list(truth)]).score,
        "chrf": chrf.corpus_score(list(found), [list(truth)]).score,
        "exact": same / len(truth),
        "sentences": len(truth),
        "bleu_signature": str(bleu.get_signature()),
        "chrf_signature": str(chrf.get_signature()),
    }


def of_units(nats: float, units: int) -> Metrics:
    """Nats and perplexity per unit of the target, ends included."""
    mean = nats / units
    return {"nats": mean, "perplexity": math.exp(mean) if mean < 700 else math.inf, "tokens": units}
