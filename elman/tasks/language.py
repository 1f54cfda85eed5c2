"""Language models: learn a text, say what comes next.

The data are a stream of characters, words or subwords; the network is trained on it in contiguous rows with
the state handed on (truncated backpropagation through time); it is judged in nats per unit beside
unigram and Kneser-Ney models of the same text.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from elman.cells.lookup import cell_from
from elman.data import corpus as corpora
from elman.data.corpus import Corpus
from elman.data.streams import Chunks, Stream
from elman.data.units import Characters, Subwords, Unit, Words
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.layers import Carry
from elman.models.language import LanguageModel, Shape
from elman.models.softmax import AdaptiveSoftmax
from elman.tasks.floors import language_floors
from elman.tasks.generation import generate
from elman.tasks.options import TrainingOptions, as_before
from elman.tasks.suggestion import suggest
from elman.tasks.task import Description, Metrics, Problem
from elman.tasks.word_vectors import WordVectors, check_freeze, settled_size
from elman.training.metrics import of_language
from elman.training.report import Report
from elman.training.weights import parameters

WARM_UP = 256
"""Units that a row of an evaluation reads before it is judged."""

EVALUATION_ROWS, EVALUATION_STEPS = 16, 128

SAMPLES = 3
"""Samples of the finished model in the result."""

LONG_LINE = 20
"""Characters from which a line that stands in two parts is worth a word."""


class LanguageOptions(TrainingOptions):
    """Options of `train language`. None stands for a choice made from the data, written to run.toml."""

    files: list[str] = Field([], description="Text files; without one, sentences of Elman's grammar of 1990.")
    valid: str | None = Field(None, description="Validation text from a file of its own.")
    test: str | None = Field(None, description="Test text from a file of its own.")
    split: str = Field("90/5/5", description="Shares of train/valid/test (or train/valid), in order.")
    unit: Literal["char", "word", "subword"] | None = Field(
        None, description="What the model reads and writes. (default: char, word for the grammar)"
    )
    lower: bool = Field(False, description="Turn words to lower case.")
    vocabulary: int | None = Field(
        None, ge=10, description="Most words or subwords. (default: 10000 words, 4000 subwords)"
    )
    min_count: int = Field(1, ge=1, description="Words that occur less often are unknown.")
    embedding: str = Field("learned", description="learned, onehot, or a file of word2vec or GloVe vectors.")
    embedding_size: int | None = Field(None, ge=1, description="Numbers per unit. (default: from the unit)")
    freeze: bool = Field(False, description="Keep loaded vectors as they are.")
    tie: bool | None = Field(
        None, description="Softmax shares the embedding's vectors. (default: not for char)"
    )
    softmax: Literal["full", "adaptive"] = Field(
        "full", description="adaptive computes rare units only where they are wanted; not with --tie."
    )
    batch: int | None = Field(
        None, ge=1, description="Rows side by side. (default: 32, fewer for small texts)"
    )
    bptt: int | None = Field(
        None, ge=1, description="Steps that gradients reach back. (default: 64, 32 for words)"
    )
    stateful: bool = Field(
        True,
        description="Rows hand their states from chunk to chunk; without it chunks begin anew, shuffled.",
    )
    order: int = Field(5, ge=1, le=8, description="Longest n-gram of the baseline.")
    prompt: list[str] = Field([], description="Beginning of a sample to show at each round (repeatable).")

    def shape(self, units: int) -> Shape:
        """The sizes of the model, once every choice is made."""
        return Shape(
            units=units,
            hidden=self.hidden or 1,
            layers=self.layers or 1,
            embedding=0 if self.embedding == "onehot" else self.embedding_size or 1,
            tie=bool(self.tie),
            adaptive=self.softmax == "adaptive",
        )


@dataclass
class LanguageProblem(Problem):
    """A text in its parts, as streams of units."""

    options: LanguageOptions
    cell: Cell
    corpus: Corpus
    unit: Unit
    streams: dict[str, Stream]

    def facts(self) -> dict[str, Any]:
        return {
            "data": self.corpus.name,
            "digest": self.corpus.digest(),
            "characters": self.streams["train"].characters,
            "tokens": len(self.streams["train"]),
            "units": self.unit.size,
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        words = dict(lexicon(self.corpus.parts["train"], self.unit))
        return {**self.unit.save(), "lexicon": words}

    def describe(self) -> Description:
        facts = {"data": self.corpus.name}
        for name, stream in self.streams.items():
            unknown = f", {stream.unknown:.1%} unknown" if stream.unknown else ""
            facts[name] = f"{len(stream):,} {self.unit.name}s, {stream.characters:,} characters{unknown}"
        facts["vocabulary"] = f"{self.unit.size:,} different {self.unit.name}s"
        if self.vectors is not None:
            facts["vectors"] = str(self.vectors)
        facts |= _repeated_lines(self.corpus)
        count, characters = parameters(self.model()), self.corpus.characters("train")
        if count > 10 * characters:
            facts["advice"] = (
                f"this model has {count / characters:.0f} parameters for each character of the text and will "
                "learn it by heart; a smaller --hidden or more text would serve better"
            )
        return Description(facts)

    def summary(self) -> str:
        options = self.options
        rows = f"{options.batch} rows of {options.bptt} {self.unit.name}s each"
        return f"{super().summary()}, {'stateful' if options.stateful else 'stateless'}, {rows}"

    @cached_property
    def vectors(self) -> WordVectors | None:
        """What is loaded for units."""
        return WordVectors.of(self.options.embedding, [*map(self.unit.spell, range(self.unit.size))])

    def model(self) -> LanguageModel:
        options = self.options
        model = LanguageModel(
            self.cell,
            options.shape(self.unit.size),
            dropout=options.regularisation,
            init=options.init,
            horizon=options.time_scales,
        )
        if isinstance(model.softmax, AdaptiveSoftmax):
            targets = torch.from_numpy(self.streams["train"].y)
            model.softmax.sort(targets.bincount(minlength=self.unit.size))
        if self.vectors is not None and model.embedding is not None:
            self.vectors.put_into(model.embedding, freeze=options.freeze)
        return model

    def learner(self, model: nn.Module) -> Learner:
        assert isinstance(model, LanguageModel)
        return Learner(self, model)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        return language_floors(self.streams, self.unit.size, self.options.order)

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        assert isinstance(model, LanguageModel)
        result: dict[str, Metrics] = {}
        for part, stream in self.streams.items():
            if part == "train":
                continue
            result[part] = evaluate(model, stream)
            if self.corpus.optimum is not None:
                nats, units = self.corpus.optimum(self.corpus.parts[part])
                result[part]["optimum"] = of_language(nats, units, stream.characters)
        return result

    def findings(self, model: nn.Module) -> dict[str, Any]:
        assert isinstance(model, LanguageModel)
        length = 12 if not self.options.files else 60 if self.unit.name == "word" else 300
        seeds = range(self.options.seed, self.options.seed + SAMPLES)
        found: dict[str, Any] = {
            "unit": self.unit.name,
            "units": self.unit.size,
            "samples": [
                "".join(generate(model, self.unit, "", length, seed=seed, temperature=0.8)) for seed in seeds
            ],
        }
        share = grammatical(self, model)
        if share is not None:
            found["grammatical"] = share
            found["suggestions"] = {
                text: suggest(model, self.unit, text, 4)
                for text in ("", "dragon", "boy break", "cat chase mouse")
            }
        return found

    def tell(self, result: Mapping[str, Any], report: Report) -> None:
        if "grammatical" in result:
            report.note(f"grammatical: {result['grammatical']:.1%} of 1,000 generated sentences")
            for text, words in result["suggestions"].items():
                guesses = ", ".join(f"{word} {p:.0%}" for word, p in words if p >= 0.005)
                report.note(f"after '{text or '(start)'}': {guesses}")
        report.note("it writes:")
        for sample in result["samples"]:
            for line in sample.strip().split("\n")[:6]:
                report.note(f"    {line}")


def _repeated_lines(corpus: Corpus) -> dict[str, str]:
    """How many longer lines of the other parts stand in the training part too."""
    if corpus.optimum is not None:
        return {}  # generated sentences repeat by nature
    known = {line.strip() for text in corpus.parts["train"] for line in text.split("\n")}
    found = {}
    for part, documents in corpus.parts.items():
        lines = [line.strip() for text in documents for line in text.split("\n")]
        lines = [line for line in lines if len(line) >= LONG_LINE]
        repeated = sum(line in known for line in lines)
        if part != "train" and repeated:
            found[f"lines of {part} that are in train"] = f"{repeated:,} of {len(lines):,}"
    return found


def prepare(
    options: LanguageOptions,
    cell: Cell | None = None,
    before: tuple[LanguageOptions, Cell, Unit] | None = None,
) -> LanguageProblem:
    """Read the data and settle every option that was left open.

    `before` holds options, cell and unit of the run to begin from: what shapes the model is taken from it.
    Raises DataError, OptionError or CellError.
    """
    options = options if before is None else _as_before(options, before[0])
    cell = cell or (cell_from(options.cell) if before is None else before[1])
    generated = not options.files
    if generated and (options.valid or options.test):
        raise OptionError("--valid and --test need a training file.")
    kind = options.unit or ("word" if generated else "char")
    if kind == "char" and (options.lower or options.min_count > 1 or options.vocabulary):
        raise OptionError(
            "--lower, --min-count and --vocabulary have no effect on characters; use --unit word."
        )
    corpus = corpora.grammar(options.seed) if generated else _read(options, at_lines=kind != "char")
    unit = _unit(kind, options, corpus.parts["train"]) if before is None else before[2]
    streams = {name: Stream.of(part, unit) for name, part in corpus.parts.items()}
    settled = _settle(options, kind, len(streams["train"]), generated)
    for name, stream in streams.items():
        least = (settled.bptt or 1) + 1 if name == "train" else 2
        if len(stream) < least:
            raise DataError(
                f"the {name} part has {len(stream)} {kind}s, less than one window of {least}; give more text"
                + (
                    f", or a smaller --bptt (now {settled.bptt})."
                    if name == "train"
                    else ", or another --split."
                )
            )
    return LanguageProblem(settled, cell, corpus, unit, streams)


_SHAPING = (
    *("unit", "lower", "vocabulary", "min_count"),
    *("cell", "hidden", "layers", "embedding_size", "tie", "softmax"),
)


def _as_before(options: LanguageOptions, before: LanguageOptions) -> LanguageOptions:
    options = as_before(options, before, _SHAPING)
    return options.model_copy(update={"embedding": "onehot"}) if before.embedding == "onehot" else options


def _read(options: LanguageOptions, *, at_lines: bool) -> Corpus:
    return corpora.from_files(
        options.files,
        valid=options.valid,
        test=options.test,
        split=options.split,
        encoding=options.encoding,
        at_lines=at_lines,
    )


def _unit(kind: str, options: LanguageOptions, train: Sequence[str]) -> Unit:
    if kind == "char":
        return Characters.learn(train)
    if kind == "subword":
        return Subwords.learn(train, options.vocabulary or 4000)
    return Words.learn(train, options.vocabulary or 10_000, options.min_count, options.lower)


def _settle(options: LanguageOptions, kind: str, tokens: int, generated: bool) -> LanguageOptions:
    """Defaults that depend on the data. Small texts get small models, more passes and more dropout."""
    small, tiny = tokens < 3_000_000, tokens < 200_000
    hidden = options.hidden or (64 if generated else 128 if tiny else 256 if small else 512)
    bptt = options.bptt or (16 if generated else 32 if kind == "word" else 64)
    batch = options.batch or max(1, min(32, tokens // (bptt * 4)))
    chosen: dict[str, Any] = {
        "unit": kind,
        "hidden": hidden,
        "layers": options.layers or (1 if generated or tiny else 2),
        "bptt": bptt,
        "batch": batch,
        "epochs": options.epochs or (15 if generated else max(3, min(40, 10_000_000 // max(tokens, 1)))),
        "dropout": options.dropout
        if options.dropout is not None
        else 0.0
        if generated
        else 0.2
        if small
        else 0.1,
        "tie": options.tie
        if options.tie is not None
        else kind != "char" and options.embedding != "onehot" and options.softmax == "full",
        "vocabulary": options.vocabulary,
    }
    if options.embedding != "onehot":
        usual = min(64, hidden) if kind == "char" else hidden
        chosen["embedding_size"] = settled_size(options.embedding, options.embedding_size, usual)
    elif options.embedding_size is not None or options.freeze:
        raise OptionError("--embedding-size and --freeze have no effect on one-hot input.")
    check_freeze(options.freeze, options.embedding)
    return options.model_copy(update=chosen)


class Learner:
    """A language model and its stream, as the training loop wants them.

    Stateful, the rows follow the stream and hand their states on. Stateless, every chunk begins with the
    initial state, and the chunks come in another order in each epoch.
    """

    higher_is_better = False

    def __init__(self, problem: LanguageProblem, model: LanguageModel):
        options = problem.options
        self.model = model
        self.unit = problem.unit
        self.prompts = options.prompt or [""]
        self.seed, self.stateful = options.seed, options.stateful
        self._chunks = Chunks(problem.streams["train"], options.batch or 1, options.bptt or 1)
        self._valid = problem.streams["valid"]

    @property
    def unit_name(self) -> str:
        return self.unit.name

    def __len__(self) -> int:
        return len(self._chunks)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        if not self.stateful:
            carry = None
            index = int(np.random.default_rng([self.seed, epoch]).permutation(len(self))[index])
        chunk = self._chunks[index]
        features, carry = self.model(chunk.x, carry, reset=chunk.reset, check=True)
        return self.model.loss(features, chunk.y), chunk.y.numel(), carry if self.stateful else None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        return evaluate(self.model, self._valid, batches)

    def sample(self) -> str:
        length = 40 if self.unit.name == "word" else 200
        pieces = (
            prompt + "".join(generate(self.model, self.unit, prompt, length, seed=self.seed, temperature=0.8))
            for prompt in self.prompts
        )
        return "\n".join(pieces)


@torch.no_grad()
def evaluate(model: LanguageModel, stream: Stream, chunks: int | None = None) -> dict[str, float]:
    """Metrics of a model on a stream, or on its first `chunks`; every unit counts once.

    The stream is read in several rows at once, each beginning 256 units early so that its state is
    what it would be in one row.
    """
    model.eval()
    rows = max(1, min(EVALUATION_ROWS, len(stream) // (4 * WARM_UP)))
    pieces = Chunks(stream, rows, EVALUATION_STEPS, warm_up=WARM_UP)
    nats, units = 0.0, 0
    carry: Carry | None = None
    warming = WARM_UP // EVALUATION_STEPS
    for chunk in itertools.islice(pieces, None if chunks is None else chunks + warming):
        features, carry = model(chunk.x, carry, reset=chunk.reset)
        found = model.nats(features, chunk.y)
        nats += float(found[chunk.counted].double().sum())
        units += int(chunk.counted.sum())
    units = max(units, 1)  # the first chunk of every row may be warm-up alone
    return of_language(nats, units, round(stream.characters * units / pieces.units))


def grammatical(problem: LanguageProblem, model: LanguageModel, count: int = 1000) -> float | None:
    """The share of generated sentences that the grammar accepts; None for text without a known grammar."""
    if problem.corpus.accepts is None:
        return None
    units = int(count * 4)
    text = "".join(generate(model, problem.unit, "", units, seed=problem.options.seed))
    sentences = text.split("\n")[:-1]  # the last may be cut off
    return sum(problem.corpus.accepts(sentence.split()) for sentence in sentences) / max(len(sentences), 1)


def lexicon(documents: Sequence[str], unit: Unit, most: int = 20_000) -> Mapping[str, int]:
    """The most frequent words of a text with their counts."""
    splitter = unit if isinstance(unit, Words) else Words((), "line", "marks")
    counts = Counter(word for text in documents for sentence in splitter.split(text) for word in sentence)
    if isinstance(unit, Words):
        return {word: counts[word] for word in unit.words[:most]}
    return dict(counts.most_common(most))
