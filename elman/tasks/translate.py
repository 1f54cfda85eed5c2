"""The task translate: from a sequence to another of its own length."""

from __future__ import annotations

import hashlib
import statistics
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from elman.cells.lookup import cell_from
from elman.data.dividing import drawn
from elman.data.pairs import Pairs, read_pairs, read_part
from elman.data.refusals import Refusals
from elman.data.sides import Side, UnitName, unknown_units
from elman.data.synthetic.dates import dates
from elman.data.units import Indices
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.models.translation import TranslationModel
from elman.tasks.options import as_before
from elman.tasks.task import Description, Headline, Metrics, Problem, TableOf, Task
from elman.tasks.translate_floors import floors
from elman.tasks.translate_learn import TranslateLearner, by_length
from elman.tasks.translate_options import (
    SHAPING,
    TranslateOptions,
    TranslatePredictOptions,
    check,
)
from elman.tasks.translate_run import TranslateRun
from elman.tasks.translating import (
    Pair,
    Translation,
    Translator,
    compare,
    encode,
    of_units,
    short_enough,
)
from elman.tasks.word_vectors import WordVectors, check_freeze, settled_size

GENERATED = {"train": 8000, "valid": 500, "test": 1000}
"""Pairs of dates."""

TRAINED_PAIRS = 240_000
"""Pairs that are gone through in all where epochs are left open."""

EXAMPLES = 12

LEAST_FOR_SUBWORDS = 2000
"""With fewer pairs, parts of words are seen too seldom to be worth more than characters."""


class TranslateProblem(Problem):
    """Pairs in parts, with a vocabulary for each side."""

    options: TranslateOptions

    def __init__(
        self,
        options: TranslateOptions,
        cell: Cell,
        parts: Mapping[str, Pairs],
        sides: tuple[Side, Side],
        ratio: float,
        refusals: Refusals,
    ):
        self.options, self.cell, self.parts = options, cell, dict(parts)
        self.source, self.target = sides
        self.ratio, self.refusals = ratio, refusals
        self._found: dict[str, list[Translation | None]] = {}

    @cached_property
    def encoded(self) -> dict[str, list[Pair]]:
        """The pairs of every part as indices."""
        sides = self.source, self.target
        return {name: encode(*sides, pairs.sources, pairs.targets) for name, pairs in self.parts.items()}

    def facts(self) -> dict[str, Any]:
        content = hashlib.sha256()
        for name, pairs in self.parts.items():
            content.update("\n".join([name, *pairs.sources, *pairs.targets]).encode())
        return {
            "data": " ".join(self.options.files) or "dates, generated",
            "digest": content.hexdigest()[:16],
            "pairs": len(self.parts["train"]),
            "units": [self.source.size, self.target.size],
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        return {"source": self.source.save(), "target": self.target.save(), "ratio": self.ratio}

    def describe(self) -> Description:
        facts = {}
        train = self.parts["train"]
        known = set(zip(train.sources, train.targets, strict=True))
        for name, pairs in self.parts.items():
            source = _lengths([pair.source for pair in self.encoded[name]], self.source.unit.name)
            target = _lengths([pair.target for pair in self.encoded[name]], self.target.unit.name)
            text = f"{len(pairs):,} pairs; sources of {source}, targets of {target}"
            if name != "train":
                both = sum(pair in known for pair in zip(pairs.sources, pairs.targets, strict=True))
                text += f"; {both:,} of them are also in the training part" if both else ""
            facts[name] = text
        facts["units"] = (
            f"{self.source.size:,} {self.source.unit.name}s of the source and {self.target.size:,} "
            f"{self.target.unit.name}s of the target, their ends included"
        )
        unknown = {
            name: (
                unknown_units(pair.source for pair in pairs),
                unknown_units(pair.target for pair in pairs),
            )
            for name, pairs in self.encoded.items()
        }
        if any(max(shares) > 0.0005 for shares in unknown.values()):
            facts["unknown"] = "; ".join(
                f"{name} {of_source:.1%} of the source and {of_target:.1%} of the target"
                for name, (of_source, of_target) in unknown.items()
            )
        for part, vectors in self.vectors.items():
            facts[f"vectors of the {'source' if part == 'encoder' else 'target'}"] = str(vectors)
        return Description(facts, refused=self.refusals.sentences)

    @cached_property
    def vectors(self) -> dict[str, WordVectors]:
        """What is loaded, by the part of the model that reads it."""
        options = self.options
        sides = {
            "encoder": (options.embedding, self.source),
            "decoder": (options.embedding_target, self.target),
        }
        found = {part: WordVectors.of(path, side.names) for part, (path, side) in sides.items()}
        return {part: vectors for part, vectors in found.items() if vectors is not None}

    def model(self) -> TranslationModel:
        model = self.options.model(self.cell, self.source.size, self.target.size)
        embeddings = {"encoder": model.encoder.embedding, "decoder": model.decoder.embedding}
        for part, vectors in self.vectors.items():
            vectors.put_into(embeddings[part], freeze=self.options.freeze)
        return model

    def _translator(self, model: Any) -> Translator:
        copies = bool(self.options.copy_unknown)
        return Translator(model, self.source, self.target, self.ratio, copies)

    def learner(self, model: Any) -> TranslateLearner:
        return TranslateLearner(self._translator(model), self.options, self.encoded, self.parts["valid"])

    def floors(self) -> dict[str, dict[str, Metrics]]:
        names = [name for name in self.parts if name != "train"]
        sources = [source for name in names for source in self.parts[name].sources]
        found = floors(self.parts["train"], sources, lower=self.options.lower)
        result: dict[str, dict[str, Metrics]] = {}
        at = 0
        for name in names:
            truth = self.parts[name].targets
            part = {method: texts[at : at + len(truth)] for method, texts in found.items()}
            result[name] = {method: self._compare(texts, truth) for method, texts in part.items()}
            at += len(truth)
        return result

    def _compare(self, texts: Sequence[str], truth: Sequence[str]) -> Metrics:
        return compare(texts, truth, lower=self.options.lower, tokenizer=self.options.tokenizer)

    def judge(self, model: Any) -> dict[str, Metrics]:
        translator = self._translator(model)
        result: dict[str, Metrics] = {}
        for name, pairs in self.parts.items():
            if name == "train":
                continue
            found = translator.translate(pairs.sources, self.options.search)
            self._found[name] = [of_text[0] if of_text else None for of_text in found]
            nats = of_units(*translator.nats(self.encoded[name]))
            result[name] = {**self._compare(self._texts(name), pairs.targets), **nats}
        return result

    def _texts(self, part: str) -> list[str]:
        return [found.text if found else "" for found in self._found[part]]

    def summary(self) -> str:
        options = self.options
        way = "both directions" if options.bidirectional else "one direction"
        feed = {"none": "", "summary": ", summary fed", "bahdanau": ", context fed", "input": ", input fed"}
        attention = "no" if options.attention == "none" else options.attention
        return (
            f"{self.cell.name} encoder ({way}) and decoder, {options.layers} x {options.hidden}, "
            f"{attention} attention{feed[options.feed]}"
        )

    def findings(self, model: Any) -> Mapping[str, Any]:
        """Quality by the length of the source, and translations beside the truth."""
        part = "test" if "test" in self.parts else "valid"
        if part not in self._found:
            self.judge(model)
        pairs, texts = self.parts[part], self._texts(part)
        lengths = [len(pair.source) - 1 for pair in self.encoded[part]]
        places = np.linspace(0, len(pairs) - 1, min(EXAMPLES, len(pairs))).astype(int)
        examples = tuple((pairs.sources[k], texts[k], pairs.targets[k]) for k in places)
        return {
            "by_length": TableOf(
                f"Quality by length of the source, in {self.source.unit.name}s ({part} part)",
                ("length", "pairs", "BLEU", "chrF", "exact"),
                tuple(by_length(pairs, texts, lengths, self.options)),
            ),
            "examples": TableOf(
                "Translations beside the truth", ("source", "translation", "truth"), examples
            ),
        }


class Translate(Task):
    """Encoder-decoder from pairs of texts."""

    name = "translate"
    summary = "Learn to turn one sequence into another: sentences into another language, dates into ISO."
    Options = TranslateOptions
    PredictOptions = TranslatePredictOptions
    Run = TranslateRun
    headlines = (
        Headline("bleu", "BLEU", "{:.2f}", best="high"),
        Headline("chrf", "chrF", "{:.2f}", best="high"),
        Headline("exact", "exact", "{:.1%}", best="high"),
        Headline("perplexity", "perplexity", "{:,.2f}"),
    )
    floor_names: ClassVar[Mapping[str, str]] = {
        "copy_source": "the source itself",
        "commonest_target": "commonest target",
        "dictionary": "word by word (IBM model 1)",
    }
    example = "--text 'the third of May, 1998'"

    def prepare(
        self, options: Any, cell: Cell | None, refusals: Refusals, before: TranslateRun | None
    ) -> TranslateProblem:
        """Read pairs, learn vocabularies and settle what depends on them."""
        if not options.files and (options.valid or options.test or options.columns):
            raise OptionError("--valid, --test, --source and --target go with FILEs of pairs; name some.")
        parts = _parts(options, refusals)
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            cell = cell or before.cell
        cell = cell or cell_from(options.cell)
        check_freeze(options.freeze, options.embedding, options.embedding_target)
        options = _settle(options, parts["train"])
        check(options, options)
        sides = (before.source, before.target) if before else _sides(options, parts["train"])
        ratio = before.ratio if before else _ratio(parts["train"], sides)
        parts = {name: short_enough(pairs, sides, options, refusals) for name, pairs in parts.items()}
        return TranslateProblem(options, cell, parts, sides, ratio, refusals)


def _parts(options: TranslateOptions, refusals: Refusals) -> dict[str, Pairs]:
    """Pairs for training, validation and, if there is any, test."""
    if not options.files:
        found = dates(sum(GENERATED.values()), options.seed)
        ends = np.cumsum(list(GENERATED.values()))
        cut = {name: found[end - GENERATED[name] : end] for name, end in zip(GENERATED, ends, strict=True)}
        return {name: _generated(name, pairs) for name, pairs in cut.items()}
    pairs = read_pairs(options.files, options.columns, refusals, options.encoding)
    own = {
        name: read_part(path, options.columns, refusals, options.encoding)
        for name, path in (("valid", options.valid), ("test", options.test))
        if path is not None
    }
    places = drawn(len(pairs), options.split, own, options.seed, f"{pairs.path} holds too few pairs")
    return {name: pairs.select(rows) for name, rows in places.items()} | own


def _generated(name: str, pairs: Sequence[tuple[str, str]]) -> Pairs:
    sources, targets = zip(*pairs, strict=True)
    return Pairs("dates", sources, targets, tuple(f"{name} {k}" for k in range(len(pairs))))


def _settle(options: TranslateOptions, train: Pairs) -> TranslateOptions:
    """Defaults that depend on the data."""
    count, generated = len(train), not options.files
    words = statistics.median(len(target.split()) for target in train.targets)
    short = words <= 2  # dates, names, word forms
    usual: UnitName = "char" if short or count < LEAST_FOR_SUBWORDS else "subword"
    unit = options.unit or ("word" if options.embedding != "learned" else usual)
    usual = options.unit or usual
    other = options.unit_target or ("word" if options.embedding_target != "learned" else usual)
    counted = {unit, other} - {"char"}
    if options.vocabulary is not None and not counted:
        raise OptionError("--vocabulary has no effect on characters: all that occur are known.")
    if options.min_count > 1 and "word" not in counted:
        raise OptionError("--min-count has no effect without --unit word.")
    hidden = options.hidden or (128 if generated or count < 3000 else 256 if count < 10_000 else 384)
    dropout = options.dropout if options.dropout is not None else 0.0 if generated else 0.3
    settled: dict[str, Any] = {
        "unit": unit,
        "unit_target": other,
        "vocabulary": options.vocabulary or (_vocabulary(count) if counted else None),
        "hidden": hidden,
        "embedding_size": _embedding_size(options, 64 if generated else min(256, hidden)),
        "layers": options.layers or 1,
        "dropout": dropout,
        "dropout_input": dropout if options.dropout_input is None else options.dropout_input,
        "batch": options.batch or (64 if count >= 5000 else 32),
        "epochs": options.epochs or (10 if generated else int(np.clip(TRAINED_PAIRS // count, 6, 40))),
        "choose": options.choose or ("exact" if short else "bleu"),
    }
    if options.warm_up is None:
        settled["warm_up"] = min(200, settled["epochs"] * count // settled["batch"] // 10)
    if options.label_smoothing is None:
        settled["label_smoothing"] = 0.0 if short else 0.1
    if options.copy_unknown is None:
        settled["copy_unknown"] = options.attention != "none" and unit == "word" == other
    return options.model_copy(update=settled)


def _embedding_size(options: TranslateOptions, usual: int) -> int | None:
    """Numbers of the vectors, which both sides have."""
    size = settled_size(options.embedding, options.embedding_size, None)
    other = settled_size(options.embedding_target, options.embedding_size, None)
    if size and other and size != other:
        raise OptionError(
            f"the vectors of {options.embedding} have {size} numbers and those of {options.embedding_target} "
            f"{other}; both sides need as many."
        )
    return size or other or usual


def _vocabulary(count: int) -> int:
    return 2000 if count < 5000 else 4000 if count < 20_000 else 5000


def _sides(options: TranslateOptions, train: Pairs) -> tuple[Side, Side]:
    def learn(texts: Sequence[str], unit: UnitName | None) -> Side:
        size, least, lower = options.vocabulary, options.min_count, options.lower
        return Side.learn(texts, unit or "char", size, least, lower)

    return learn(train.sources, options.unit), learn(train.targets, options.unit_target)


def _lengths(encoded: Sequence[Indices], unit: str) -> str:
    """How long texts are, for people: "1 to 40 words (median 12)"."""
    counts = sorted(len(units) - 1 for units in encoded)
    return f"{counts[0]:,} to {counts[-1]:,} {unit}s (median {counts[len(counts) // 2]:,})"


def _ratio(train: Pairs, sides: tuple[Side, Side]) -> float:
    """Twice as many units of the target as there are for a unit of the source on average."""
    shown = slice(0, 2000)
    source, target = (
        sum(len(side.encode(text)) for text in texts[shown])
        for side, texts in zip(sides, (train.sources, train.targets), strict=True)
    )
    return max(1.0, 2 * target / source)


TranslateRun.task = Translate()
