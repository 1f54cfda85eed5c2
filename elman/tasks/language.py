"""Language models: learn a text, say what comes next.

The data are a stream of characters, words or subwords; the network is trained on it in contiguous rows with
the state handed on (truncated backpropagation through time); it is judged in nats per unit beside
unigram and Kneser-Ney models of the same text.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch
from pydantic import Field
from torch import Tensor

from elman.cells.lookup import cell_from
from elman.data import corpus as corpora
from elman.data.corpus import Corpus
from elman.data.streams import Chunks, Stream
from elman.data.units import Characters, Subwords, Unit, Words
from elman.data.vectors import read_vectors
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.layers import Carry, Dropout
from elman.models.language import LanguageModel, Shape
from elman.models.softmax import AdaptiveSoftmax
from elman.tasks.floors import language_floors
from elman.tasks.generation import generate
from elman.tasks.options import Options
from elman.training import loop
from elman.training.metrics import of_language
from elman.training.optimise import OptimiserName, ScheduleName

WARM_UP = 256
"""Units that a row of an evaluation reads before it is judged."""

EVALUATION_ROWS, EVALUATION_STEPS = 16, 128


class LanguageOptions(Options):
    """Options of `train language`. None stands for a choice made from the data, written to run.toml."""

    files: list[str] = Field([], description="Text files; without one, sentences of Elman's grammar of 1990.")
    valid: str | None = Field(None, description="Validation text from a file of its own.")
    test: str | None = Field(None, description="Test text from a file of its own.")
    split: str = Field("90/5/5", description="Shares of train/valid/test (or train/valid), in order.")
    encoding: str = Field("utf-8", description="Encoding of the files.")
    unit: Literal["char", "word", "subword"] | None = Field(
        None, description="What the model reads and writes. (default: char, word for the grammar)"
    )
    lower: bool = Field(False, description="Turn words to lower case.")
    vocabulary: int | None = Field(
        None, ge=10, description="Most words or subwords. (default: 10000 words, 4000 subwords)"
    )
    min_count: int = Field(1, ge=1, description="Words that occur less often are unknown.")
    cell: str = Field("gru", description="A cell of the zoo, FILE.py:NAME, or a file of equations.")
    hidden: int | None = Field(
        None, ge=1, description="Units of the state. (default: by the size of the text)"
    )
    layers: int | None = Field(None, ge=1, description="Recurrent layers. (default: 2, 1 for small texts)")
    embedding: str = Field("learned", description="learned, onehot, or a file of word2vec or GloVe vectors.")
    embedding_size: int | None = Field(None, ge=1, description="Numbers per unit. (default: from the unit)")
    freeze: bool = Field(False, description="Keep loaded vectors as they are.")
    tie: bool | None = Field(
        None, description="Softmax shares the embedding's vectors. (default: not for char)"
    )
    softmax: Literal["full", "adaptive"] = Field(
        "full", description="adaptive computes rare units only where they are wanted; not with --tie."
    )
    dropout: float | None = Field(
        None, ge=0, lt=1, description="Dropout between layers and on the output. (default: by the size)"
    )
    dropout_input: float = Field(0.0, ge=0, lt=1, description="Dropout on the embedded input.")
    dropout_recurrent: float = Field(0.0, ge=0, lt=1, description="Dropout on states inside products.")
    variational: bool = Field(False, description="One dropout mask per sequence instead of one per step.")
    weight_dropout: float = Field(0.0, ge=0, lt=1, description="Dropout on recurrent matrices.")
    zoneout: float = Field(0.0, ge=0, lt=1, description="Share of units that keep their state at a step.")
    init: Literal["default", "torch"] = Field("default", description="How recurrent parameters start.")
    horizon: str | None = Field(None, description="Memory that gates start with, as LO/HI steps: 2/200.")
    epochs: int | None = Field(None, ge=1, description="Passes over the text. (default: by its size)")
    batch: int | None = Field(
        None, ge=1, description="Rows side by side. (default: 32, fewer for small texts)"
    )
    bptt: int | None = Field(
        None, ge=1, description="Steps that gradients reach back. (default: 64, 32 for words)"
    )
    optimiser: OptimiserName = Field("adamw", description="adam, adamw, sgd or rmsprop.")
    lr: float = Field(2e-3, gt=0, description="Learning rate.")
    schedule: ScheduleName = Field("cosine", description="cosine, constant or decay.")
    warm_up: int = Field(0, ge=0, description="Steps over which the learning rate rises.")
    decay: float = Field(0.5, gt=0, le=1, description="With --schedule decay: factor for each epoch.")
    decay_from: int = Field(1, ge=1, description="With --schedule decay: first epoch that has it (from 0).")
    weight_decay: float = Field(0.0, ge=0, description="Weight decay.")
    clip: float = Field(1.0, ge=0, description="Gradients are clipped to this norm; 0 is off.")
    clip_value: float = Field(0.0, ge=0, description="Gradients are clipped to this value; 0 is off.")
    patience: int | None = Field(None, ge=1, description="Stop after so many rounds without improvement.")
    rounds: int = Field(1, ge=1, description="Validations per epoch.")
    order: int = Field(5, ge=1, le=8, description="Longest n-gram of the baseline.")
    prompt: list[str] = Field([], description="Beginning of a sample to show at each round (repeatable).")
    seed: int = Field(0, ge=0, description="Seed of everything that is drawn.")
    threads: int | None = Field(None, ge=1, description="Processor threads. (default: torch's choice)")
    from_run: str | None = Field(None, description="Begin with the weights of this run.")

    @property
    def regularisation(self) -> Dropout:
        """The dropout of the recurrent layers."""
        between = self.dropout or 0.0
        return Dropout(
            input=self.dropout_input,
            between=between if self.layers != 1 else 0.0,
            output=between,
            recurrent=self.dropout_recurrent,
            variational=self.variational,
            weight=self.weight_dropout,
            zoneout=self.zoneout,
        )

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

    @property
    def plan(self) -> loop.Plan:
        """What the training loop needs to know."""
        return loop.Plan(
            epochs=self.epochs or 1,
            rounds=self.rounds,
            optimiser=self.optimiser,
            lr=self.lr,
            schedule=self.schedule,
            warm_up=self.warm_up,
            decay=self.decay,
            decay_from=self.decay_from,
            weight_decay=self.weight_decay,
            clip=self.clip or None,
            clip_value=self.clip_value or None,
            patience=self.patience,
        )

    @property
    def time_scales(self) -> tuple[float, float] | None:
        """`horizon` as two numbers."""
        if self.horizon is None:
            return None
        try:
            low, high = (float(part) for part in self.horizon.split("/"))
        except ValueError:
            raise OptionError(f"--horizon is LO/HI in steps, such as 2/200, not {self.horizon}.") from None
        return low, high


@dataclass(frozen=True)
class Prepared:
    """Everything that is known before training: options with their defaults resolved, data, cell."""

    options: LanguageOptions
    cell: Cell
    corpus: Corpus
    unit: Unit
    streams: dict[str, Stream]

    def facts(self) -> dict[str, Any]:
        """What makes the data what they are; a run refuses to go on with others."""
        return {
            "data": self.corpus.name,
            "digest": self.corpus.digest(),
            "characters": {p: s.characters for p, s in self.streams.items()}["train"],
            "tokens": len(self.streams["train"]),
            "units": self.unit.size,
            "equations": str(self.cell),
        }

    def model(self) -> LanguageModel:
        """A new model of the size that the options say."""
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
        return model


def prepare(
    options: LanguageOptions,
    cell: Cell | None = None,
    before: tuple[LanguageOptions, Cell, Unit] | None = None,
) -> Prepared:
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
    return Prepared(settled, cell, corpus, unit, streams)


_SHAPING = (
    *("unit", "lower", "vocabulary", "min_count"),
    *("cell", "hidden", "layers", "embedding_size", "tie", "softmax"),
)


def _as_before(options: LanguageOptions, before: LanguageOptions) -> LanguageOptions:
    """Options whose model fits the weights of an earlier run; contradicting them is an error."""
    given = options.model_fields_set
    for name in _SHAPING:
        if name in given and getattr(options, name) != getattr(before, name):
            raise OptionError(
                f"--{name.replace('_', '-')} {getattr(options, name)} does not fit the run to begin from, "
                f"which has {getattr(before, name)}; leave it out."
            )
    changes: dict[str, Any] = {name: getattr(before, name) for name in _SHAPING}
    if before.embedding == "onehot":
        changes["embedding"] = "onehot"
    return options.model_copy(update=changes)


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
        chosen["embedding_size"] = options.embedding_size or (min(64, hidden) if kind == "char" else hidden)
        if options.embedding != "learned" and options.embedding_size is None:
            chosen["embedding_size"] = len(next(iter(_vectors(options, None).values())))
    elif options.embedding_size is not None or options.freeze:
        raise OptionError("--embedding-size and --freeze have no effect on one-hot input.")
    if options.freeze and options.embedding == "learned":
        raise OptionError("--freeze is for loaded vectors; name their file with --embedding FILE.")
    return options.model_copy(update=chosen)


def _vectors(options: LanguageOptions, words: Sequence[str] | None) -> Mapping[str, Any]:
    return read_vectors(Path(options.embedding), words)


def load_vectors(model: LanguageModel, unit: Unit, options: LanguageOptions) -> float:
    """Put loaded word vectors into the embedding; returns the share of units that have one."""
    assert model.embedding is not None
    names = [unit.spell(index) for index in range(unit.size)]
    found = _vectors(options, names)
    size = model.shape.embedding
    weight = model.embedding.weight
    with torch.no_grad():
        for index, name in enumerate(names):
            if name in found:
                if len(found[name]) != size:
                    raise OptionError(
                        f"the vectors of {options.embedding} have {len(found[name])} numbers and "
                        f"--embedding-size is {size}; leave that option out."
                    )
                weight[index] = torch.from_numpy(found[name])
    weight.requires_grad_(not options.freeze)
    return len(found) / len(names)


class Learner:
    """A language model and its stream, as the training loop wants them."""

    def __init__(self, prepared: Prepared, model: LanguageModel):
        options = prepared.options
        self.model = model
        self.unit = prepared.unit
        self.prompts = options.prompt or [""]
        self.seed = options.seed
        self._chunks = Chunks(prepared.streams["train"], options.batch or 1, options.bptt or 1)
        self._valid = prepared.streams["valid"]

    @property
    def unit_name(self) -> str:
        return self.unit.name

    def __len__(self) -> int:
        return len(self._chunks)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        chunk = self._chunks[index]
        features, carry = self.model(chunk.x, carry, reset=chunk.reset, check=True)
        return self.model.loss(features, chunk.y), chunk.y.numel(), carry

    def validate(self) -> dict[str, float]:
        return evaluate(self.model, self._valid)

    def sample(self) -> str:
        length = 40 if self.unit.name == "word" else 200
        pieces = (
            prompt + "".join(generate(self.model, self.unit, prompt, length, seed=self.seed, temperature=0.8))
            for prompt in self.prompts
        )
        return "\n".join(pieces)


@torch.no_grad()
def evaluate(model: LanguageModel, stream: Stream) -> dict[str, float]:
    """Metrics of a model on a stream; every unit counts once.

    The stream is read in several rows at once, each beginning 256 units early so that its state is
    what it would be in one row.
    """
    model.eval()
    rows = max(1, min(EVALUATION_ROWS, len(stream) // (4 * WARM_UP)))
    chunks = Chunks(stream, rows, EVALUATION_STEPS, warm_up=WARM_UP)
    nats = 0.0
    carry: Carry | None = None
    for chunk in chunks:
        features, carry = model(chunk.x, carry, reset=chunk.reset)
        found = model.nats(features, chunk.y)
        nats += float(found[chunk.counted].double().sum())
    return of_language(nats, chunks.units, stream.characters)


def judge(
    prepared: Prepared, model: LanguageModel, floors: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Metrics of every part but the training part, with floors and, where it is known, the optimum."""
    result: dict[str, dict[str, Any]] = {}
    for part, stream in prepared.streams.items():
        if part == "train":
            continue
        result[part] = {**evaluate(model, stream), "floors": floors[part]}
        if prepared.corpus.optimum is not None:
            nats, units = prepared.corpus.optimum(prepared.corpus.parts[part])
            result[part]["optimum"] = of_language(nats, units, stream.characters)
    return result


def grammatical(prepared: Prepared, model: LanguageModel, count: int = 1000) -> float | None:
    """The share of generated sentences that the grammar accepts; None for text without a known grammar."""
    if prepared.corpus.accepts is None:
        return None
    units = int(count * 4)
    text = "".join(generate(model, prepared.unit, "", units, seed=prepared.options.seed))
    sentences = text.split("\n")[:-1]  # the last may be cut off
    return sum(prepared.corpus.accepts(sentence.split()) for sentence in sentences) / max(len(sentences), 1)


def timed_floors(prepared: Prepared) -> tuple[dict[str, dict[str, Any]], list[dict[str, int]], float]:
    """n-gram floors, their tables, and the seconds they took."""
    began = time.monotonic()
    floors, tables = language_floors(prepared.streams, prepared.unit.size, prepared.options.order)
    return floors, tables, time.monotonic() - began
