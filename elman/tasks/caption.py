"""The task caption: from a picture, a vector or a grid of features to a text."""

from __future__ import annotations

import hashlib
import statistics
from collections.abc import Mapping
from dataclasses import asdict
from functools import cached_property
from typing import Any, ClassVar

import numpy as np
from torch import Tensor

from elman.cells.lookup import cell_from
from elman.data.batches import Buckets
from elman.data.captions import Features, Layout, read_captioned, read_features
from elman.data.dividing import drawn, shared
from elman.data.refusals import Refusals
from elman.data.synthetic.scenes import scenes
from elman.data.vocabulary import Vocabulary, unknown_share
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.layers import Carry
from elman.models.beam import Search
from elman.models.captioning import CaptionModel, GridEncoder, VectorEncoder
from elman.tasks.caption_options import SHAPING, CaptionOptions, CaptionPredictOptions
from elman.tasks.caption_run import CaptionRun, build
from elman.tasks.captioning import (
    MARKS,
    TOGETHER,
    Batch,
    Captioner,
    Things,
    compare,
    constant,
    nearest,
    of_words,
    words_of,
)
from elman.tasks.options import as_before
from elman.tasks.task import Description, Headline, Metrics, Problem, TableOf, Task
from elman.tasks.word_vectors import WordVectors, check_freeze, settled_size

SCENES = 12_000
SCENE_SIDE = 32

TRAINED = 200_000
"""Captions that are gone through in all where epochs are left open."""

VALIDATED = 500
"""Things captioned at each validation, greedily; nats are of all."""

SHOWN, EXAMPLES = 3, 16


class CaptionProblem(Problem):
    """Things with captions in parts, and the words of the training part."""

    options: CaptionOptions

    def __init__(
        self,
        options: CaptionOptions,
        cell: Cell,
        layout: Layout,
        parts: Mapping[str, Things],
        words: Vocabulary,
        most: int,
        refusals: Refusals,
    ):
        self.options, self.cell, self.layout = options, cell, layout
        self.parts, self.words, self.most, self.refusals = dict(parts), words, most, refusals
        self._found: dict[str, list[str]] = {}

    def facts(self) -> dict[str, Any]:
        content = hashlib.sha256()
        for name, things in self.parts.items():
            content.update(name.encode() + np.ascontiguousarray(things.features).tobytes())
            content.update(repr(things.words).encode())
        return {
            "data": " ".join(self.options.files) or "scenes of coloured shapes, generated",
            "digest": content.hexdigest()[:16],
            "things": len(self.parts["train"]),
            "captions": len(self.parts["train"].pairs()),
            "words": len(self.words),
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        return {
            "words": self.words.save(),
            "most": self.most,
            "layout": asdict(self.layout),
        }

    def describe(self) -> Description:
        train = self.parts["train"]
        known = {words for _, words in train.pairs()}
        facts: dict[str, str] = {}
        for name, things in self.parts.items():
            pairs = things.pairs()
            lengths = sorted(len(words) for _, words in pairs)
            text = (
                f"{len(things):,} {_named(self.layout)} with {len(pairs):,} captions of {lengths[0]} to "
                f"{lengths[-1]} words (median {statistics.median_low(lengths)})"
            )
            if name != "train":
                again = sum(words in known for _, words in pairs) / len(pairs)
                text += f"; {again:.0%} of the captions also stand in the training part"
                seen = shared(list(train.features), list(things.features))
                text += f", and {seen:,} of the {_named(self.layout)}" if seen else ""
            facts[name] = text
        facts["words"] = f"{len(self.words.tokens):,} different ones are learned"
        unknown = {name: self._unknown(things) for name, things in self.parts.items()}
        if any(unknown.values()):
            facts["unknown"] = ", ".join(f"{name} {share:.1%}" for name, share in unknown.items())
        if self.vectors is not None:
            facts["vectors"] = str(self.vectors)
        return Description(facts, refused=self.refusals.sentences)

    def _unknown(self, things: Things) -> float:
        return unknown_share(self.words, [words for _, words in things.pairs()])

    @cached_property
    def vectors(self) -> WordVectors | None:
        """What is loaded for words."""
        return WordVectors.of(self.options.embedding, self.words.names)

    def model(self) -> CaptionModel:
        model = build(self.options, self.cell, self.layout, self.words)
        if self.vectors is not None:
            self.vectors.put_into(model.decoder.embedding, freeze=self.options.freeze)
        if isinstance(model.encoder, VectorEncoder | GridEncoder):
            model.encoder.scaled.learn(self.parts["train"].features)
        return model

    def learner(self, model: Any) -> CaptionLearner:
        return CaptionLearner(self._captioner(model), self.options, self.parts["train"], self.parts["valid"])

    def _captioner(self, model: Any) -> Captioner:
        return Captioner(model, self.words, self.most)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        train, lower = self.parts["train"], self.options.lower
        usual = constant(train)
        return {
            name: {
                "most_frequent_caption": compare([usual] * len(things), things, lower),
                "nearest_neighbour": compare(nearest(train, things.features), things, lower),
            }
            for name, things in self.parts.items()
            if name != "train"
        }

    def judge(self, model: Any) -> dict[str, Metrics]:
        captioner = self._captioner(model)
        result: dict[str, Metrics] = {}
        for name, things in self.parts.items():
            if name != "train":
                found = captioner.judge(things, self.options.beam, self.options.lower)
                result[name], self._found[name] = found
        return result

    def summary(self) -> str:
        options = self.options
        seen = {
            "picture": f"convolutions over {self.layout.side} x {self.layout.side} pixels",
            "vector": f"a vector of {self.layout.shape[-1]}",
            "grid": " x ".join(map(str, self.layout.shape)) + " features",
        }[self.layout.kind or "vector"]
        attention = "no" if options.attention == "none" else options.attention
        return f"{seen}, {self.cell.name} decoder, {options.layers} x {options.hidden}, {attention} attention"

    def findings(self, model: Any) -> Mapping[str, Any]:
        """Captions beside the truth, those that are no reference first."""
        part = "test" if "test" in self.parts else "valid"
        if part not in self._found:
            self.judge(model)
        things, lower = self.parts[part], self.options.lower
        rows = [
            (
                name,
                text,
                " | ".join(" ".join(words) for words in captions[:3]),
                words_of(text, lower) in captions,
            )
            for name, text, captions in zip(things.names, self._found[part], things.words, strict=True)
        ]
        rows.sort(key=lambda row: row[-1])
        wrong = sum(not row[-1] for row in rows)
        chosen = [*rows[: min(wrong, EXAMPLES // 2)], *rows[wrong : wrong + EXAMPLES // 2]]
        title = "Captions beside the truth: those that are no reference, then some that are"
        return {
            "examples": TableOf(title, ("name", "caption", "references"), tuple(row[:3] for row in chosen))
        }


class CaptionLearner:
    """What the training loop asks for."""

    unit_name = "word"
    higher_is_better = True

    def __init__(self, captioner: Captioner, options: CaptionOptions, train: Things, valid: Things):
        self.captioner, self.options = captioner, options
        self.model = captioner.model
        self.train, self.valid = train, valid
        self.pairs = train.pairs()
        # not by length: batch normalisation would hide from the convolutions what a batch has in common, and
        # the length of a caption is how much there is to see
        self.buckets = Buckets([1] * len(self.pairs), options.batch or 1, options.seed)

    def __len__(self) -> int:
        return len(self.buckets)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean nats per word of the captions of a batch."""
        places = self.buckets.of(epoch)[index]
        batch = Batch.of(self.train.features, [self.pairs[place] for place in places], self.captioner.words)
        features = self.model(batch.things, batch.inputs, batch.lengths)
        targets = batch.targets[batch.mask]
        loss = self.model.decoder.loss(features[batch.mask], targets, self.options.label_smoothing)
        return loss, len(targets), None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """CIDEr, BLEU and exact matches of the first things of the validation part, greedily; nats of all.

        CIDEr chooses: BLEU is 0 for captions of three words, however good they are.
        """
        things = self.valid
        if batches is not None:
            things = things.of(range(min(len(things), batches * TOGETHER)))
        first = things.of(range(min(len(things), VALIDATED)))
        texts = [of_thing[0].text for of_thing in self.captioner.captions(first.features, Search(1))]
        found = {**compare(texts, first, self.options.lower), **of_words(*self.captioner.nats(things))}
        return {name: float(found[name]) for name in ("cider", "bleu", "exact", "nats", "perplexity")}

    def sample(self) -> str:
        """Some things of the validation part, their captions and the truth."""
        first = self.valid.of(range(min(len(self.valid), SHOWN)))
        found = self.captioner.captions(first.features, Search(1))
        return "\n".join(
            f"{name}\n  -> {of_thing[0].text}\n   = {' '.join(captions[0])}"
            for name, of_thing, captions in zip(first.names, found, first.words, strict=True)
        )


class CaptionTask(Task):
    """A picture, a vector or a grid of features to a text."""

    name = "caption"
    summary = "Describe pictures, vectors or grids of features: one-to-many."
    Options = CaptionOptions
    PredictOptions = CaptionPredictOptions
    Run = CaptionRun
    headlines: ClassVar[tuple[Headline, ...]] = (
        Headline("cider", "CIDEr-D", "{:.3f}", "high"),
        Headline("bleu", "BLEU", "{:.2f}", "high"),
        Headline("exact", "exact", "{:.2%}", "high"),
        Headline("perplexity", "perplexity", "{:.3f}"),
    )
    floor_names: ClassVar[Mapping[str, str]] = {
        "most_frequent_caption": "most frequent caption",
        "nearest_neighbour": "caption of the nearest neighbour",
    }

    def prepare(
        self, options: Any, cell: Cell | None, refusals: Refusals, before: CaptionRun | None
    ) -> CaptionProblem:
        """Read things and captions, learn the words and settle what depends on them."""
        _check_files(options)
        check_freeze(options.freeze, options.embedding)
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            cell = cell or before.cell
        cell = cell or cell_from(options.cell)
        layout, parts = _parts(options, before.layout if before else options.layout(), refusals)
        options = _settle(options, layout, parts["train"])
        compare([], Things(parts["train"].features[:0], (), ()), options.lower)  # is the library there
        words = before.words if before else _learn_words(options, parts["train"])
        longest = max(len(words) for _, words in parts["train"].pairs())
        return CaptionProblem(options, cell, layout, parts, words, longest + longest // 2, refusals)


def _check_files(options: CaptionOptions) -> None:
    names = ("valid", "test", "picture", "caption", "id", "vector", "folder")
    given = [name for name in names if getattr(options, name)]
    if not options.files and given:
        raise OptionError(f"--{given[0]} goes with a table of captions; name its file.")
    if not options.files and options.size not in (None, SCENE_SIDE):
        raise OptionError(f"scenes are drawn with {SCENE_SIDE} pixels of a side; leave out --size.")
    if options.files and options.scenes:
        raise OptionError("--scenes has no effect beside files; leave it out.")


def _parts(options: CaptionOptions, layout: Layout, refusals: Refusals) -> tuple[Layout, dict[str, Things]]:
    """Things for training, validation and, if there is any, test."""
    if not options.files:
        pictures, captions = scenes(options.scenes or SCENES, options.seed)
        words = tuple((words_of(text, options.lower),) for text in captions)
        names = tuple(f"scene {k}" for k in range(len(words)))
        generated = Layout(side=SCENE_SIDE, kind="picture", shape=(SCENE_SIDE, SCENE_SIDE, 3))
        return generated, _divided(Things(pictures, words, names), options, ())
    features = _features(options)
    whole = read_captioned(options.files, layout, refusals, options.encoding)
    own: dict[str, Things] = {}
    for name, path in (("valid", options.valid), ("test", options.test)):
        if path is not None:
            found = read_captioned(
                path.split(","), whole.layout, refusals, options.encoding, features=features
            )
            own[name] = Things.read(found, options.lower)
    divided = _divided(Things.read(whole, options.lower), options, tuple(own))
    parts = {**divided, **own}
    return whole.layout, {name: parts[name] for name in ("train", "valid", "test") if name in parts}


def _features(options: CaptionOptions) -> Features | None:
    """The file of features among the training files."""
    path = next((file for file in options.files if file.endswith((".npz", ".npy"))), None)
    return read_features(path) if path and (options.valid or options.test) else None


def _divided(things: Things, options: CaptionOptions, own: tuple[str, ...]) -> dict[str, Things]:
    """Things shuffled into the parts that have no file of their own; all captions of one stay together."""
    source = f"{', '.join(options.files) or 'the generated data'} holds too few different things"
    places = drawn(len(things), options.split, own, options.seed, source)
    return {name: things.of(rows) for name, rows in places.items()}


def _settle(options: CaptionOptions, layout: Layout, train: Things) -> CaptionOptions:
    """Defaults that depend on the data."""
    pictures, regions = layout.kind == "picture", layout.kind != "vector"
    if not pictures and (options.filters or options.size or options.folder):
        name = next(name for name in ("filters", "size", "folder") if getattr(options, name))
        raise OptionError(f"--{name} is for pictures and has no effect on features; leave it out.")
    if not regions and options.attention not in (None, "none"):
        raise OptionError(
            f"--attention {options.attention} has no effect on a vector: it is a single region."
        )
    generated, count = not options.files, len(train.pairs())
    hidden = options.hidden or (128 if generated or count < 3000 else 256)
    dropout = options.dropout if options.dropout is not None else 0.0 if generated else 0.3
    return options.model_copy(
        update={
            "size": layout.side if pictures else None,
            "filters": (options.filters or 32) if pictures else None,
            "hidden": hidden,
            "embedding_size": settled_size(
                options.embedding, options.embedding_size, 64 if generated else min(256, hidden)
            ),
            "layers": options.layers or 1,
            "dropout": dropout,
            "attention": options.attention or ("general" if regions else "none"),
            "min_count": options.min_count or (2 if count >= 5000 and not generated else 1),
            "batch": options.batch or (64 if count >= 2000 else 32 if count >= 200 else 8),
            "epochs": options.epochs or (15 if generated else int(np.clip(TRAINED // count, 5, 60))),
            "vector": list(layout.vector) if layout.kind == "vector" else [],
            "scenes": (options.scenes or SCENES) if generated else None,
        }
    )


def _learn_words(options: CaptionOptions, train: Things) -> Vocabulary:
    return Vocabulary.learn(
        [words for _, words in train.pairs()],
        options.vocabulary,
        options.min_count or 1,
        lower=options.lower,
        marks=MARKS,
    )


def _named(layout: Layout) -> str:
    return {"picture": "pictures", "vector": "vectors", "grid": "grids of features"}[layout.kind or "vector"]


CaptionRun.task = CaptionTask()
