"""Tagged sentences in their parts, and the tags that a model knows.

Tagset    tags and classes of the training part, the scheme of the files and that of the model
read      the parts of a run, every sentence usable
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from elman.data.dividing import USUAL, divide
from elman.data.refusals import Refusals
from elman.data.synthetic import word_classes
from elman.data.tagged import Columns, Sentence, read_tagged
from elman.data.text import parse_split
from elman.errors import DataError, OptionError, sentence_list
from elman.models.crf import Allowed
from elman.tasks.tag_options import INTENT, NO_INTENT, TagOptions, inner_scheme
from elman.training import spans

GENERATED = 3000
"""Sentences that are generated where there is no file."""

Parts = dict[str, list[Sentence]]


@dataclass(frozen=True)
class Tagset:
    """What a model can say.

    Attributes:
        tags: those of the files.
        inner: those of the model, in the scheme `inner_scheme`.
        intents: classes of sentences; () where there are none.
        scheme: "bio", "bioes" or "bilou" where the tags mark spans.
        constrained: predict only what the scheme allows.
    """

    tags: tuple[str, ...]
    inner: tuple[str, ...]
    intents: tuple[str, ...]
    scheme: str | None
    inner_scheme: str | None
    constrained: bool

    @classmethod
    def learn(cls, train: Sequence[Sentence], options: TagOptions) -> Tagset:
        """From the training part."""
        sequences = [sentence.tags or () for sentence in train]
        scheme = spans.scheme_of(sequences)
        inner = inner_scheme(options, scheme)
        own = sequences if inner == scheme or inner is None else [spans.convert(t, inner) for t in sequences]
        regular = scheme is not None and (
            inner != scheme or all(spans.regular(tags, scheme) for tags in sequences)
        )
        return cls(
            tuple(sorted({tag for tags in sequences for tag in tags})),
            tuple(sorted({tag for tags in own for tag in tags})),
            tuple(sorted({sentence.intent for sentence in train if sentence.intent is not None})),
            scheme,
            inner,
            regular if options.constrain is None else options.constrain,
        )

    def encode(self, tags: Sequence[str]) -> NDArray[np.int64]:
        """Indices of a sentence's tags, all of which are known."""
        if self.inner_scheme is not None and self.inner_scheme != self.scheme:
            tags = spans.convert(tags, self.inner_scheme)
        return np.array([self._places[tag] for tag in tags], np.int64)

    def decode(self, indices: Sequence[int]) -> tuple[str, ...]:
        """The tags of indices, in the scheme of the files."""
        tags = [self.inner[index] for index in indices]
        if self.scheme is not None and self.inner_scheme != self.scheme:
            tags = spans.convert(tags, self.scheme)
        return tuple(tags)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {tag: place for place, tag in enumerate(self.inner)}

    @cached_property
    def allowed(self) -> Allowed | None:
        """What may follow what in a prediction; None for everything."""
        if not self.constrained or self.inner_scheme is None:
            return None
        return Allowed(*map(torch.from_numpy, spans.allowed(self.inner, self.inner_scheme)))

    def save(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def restore(cls, saved: Mapping[str, Any]) -> Tagset:
        """From what `save` gave."""
        lists = {name: tuple(saved[name]) for name in ("tags", "inner", "intents")}
        return cls(**{**saved, **lists})

    def refuse_unseen(
        self, sentences: Sequence[Sentence], refusals: Refusals, way: str = "--unseen wrong counts"
    ) -> list[Sentence]:
        """The sentences whose tags and class are all known; the others are refused.

        `way` begins what a message says of counting them as wrong.
        """
        tags, intents = set(self.tags), set(self.intents)
        kept = []
        for sentence in sentences:
            place = next((k for k, tag in enumerate(sentence.tags or ()) if tag not in tags), None)
            advice = f"the training part lacks; {way} it as wrong."
            if place is not None and sentence.tags:
                refusals.refuse(f"{sentence.where(place)} has the tag {sentence.tags[place]}, which {advice}")
            elif self.intents and sentence.intent not in intents:
                refusals.refuse(f"{sentence.where()} has the class {sentence.intent}, which {advice}")
            else:
                kept.append(sentence)
        return kept


def read(options: TagOptions, refusals: Refusals) -> tuple[Parts, TagOptions]:
    """The parts of a run, and the options with columns and comment settled.

    Raises DataError and OptionError.
    """
    if not options.files:
        return _divided(_generated(options.seed), options), options
    asked = options.intent is not None and options.intent != NO_INTENT
    key = None if options.intent == NO_INTENT else options.intent or INTENT
    columns = Columns(options.column, options.word_column, key)
    train: list[Sentence] = []
    for path in options.files:
        found = read_tagged(path, refusals, columns, encoding=options.encoding)
        columns = replace(found.columns, comment=key)
        train += found.sentences
    parts: Parts = {"train": train}
    for part, path in (("valid", options.valid), ("test", options.test)):
        if path is not None:
            parts[part] = list(read_tagged(path, refusals, columns, encoding=options.encoding).sentences)
    if all(sentence.intent is None for sentence in train):
        if asked:
            raise DataError(
                f"no sentence of {sentence_list(options.files)} has a comment # {key} = ... (--intent {key})."
            )
        key = None
    parts = {part: with_intents(sentences, key, refusals) for part, sentences in parts.items()}
    for part, sentences in parts.items():
        if not sentences:
            raise DataError(f"the {part} part has no sentences that can be used.")
    settled = options.model_copy(
        update={"column": columns.tag, "word_column": columns.word, "intent": key or NO_INTENT}
    )
    if "valid" not in parts:
        parts = {**_divided(train, options, has_test="test" in parts), **_only(parts, "test")}
    elif options.split != USUAL:
        raise OptionError("--split has no effect beside --valid.")
    return parts, settled


def _only(parts: Parts, name: str) -> Parts:
    return {name: parts[name]} if name in parts else {}


def with_intents(sentences: Sequence[Sentence], key: str | None, refusals: Refusals) -> list[Sentence]:
    """Sentences with a class each where `key` names their comment; those without one are refused."""
    if key is None:
        return [replace(sentence, intent=None) for sentence in sentences]
    kept = []
    for sentence in sentences:
        if sentence.intent:
            kept.append(sentence)
        else:
            refusals.refuse(
                f"{sentence.where()} begins a sentence without a comment # {key} = ..., which others have; "
                "give it one, or read none with --intent none."
            )
    return kept


def _generated(seed: int) -> list[Sentence]:
    return [
        Sentence(words, tags, None, number, path="generated sentences")
        for number, (words, tags) in enumerate(word_classes.sentences(GENERATED, seed), 1)
    ]


def _divided(sentences: Sequence[Sentence], options: TagOptions, *, has_test: bool = False) -> Parts:
    """Parts by their shares; sentences with tags that the training part would lack go to it."""
    shares = parse_split(options.split)
    if has_test:
        shares = (shares[0] + sum(shares[2:]), shares[1])
    texts = [" ".join(sentence.words) for sentence in sentences]
    places = divide(texts, [sentence.intent or "" for sentence in sentences], shares, options.seed)
    names = ("train", "valid", "test")[: len(shares)]
    parts = {name: [sentences[k] for k in part] for name, part in zip(names, places, strict=True)}
    known = {name for sentence in parts["train"] for name in _names(sentence)}
    for name in names[1:]:
        familiar, strange = [], []
        for sentence in parts[name]:
            (familiar if _names(sentence) <= known else strange).append(sentence)
        parts["train"] += strange
        known |= {tag for sentence in strange for tag in _names(sentence)}
        parts[name] = familiar
        if not parts[name]:
            raise DataError(
                f"{sentence_list(options.files)} has too few sentences ({len(sentences)}) for a {name} part "
                f"by --split {options.split}; give more, or a file of its own with --{name}."
            )
    return parts


def _names(sentence: Sentence) -> set[str]:
    return {*(sentence.tags or ()), *([f"class {sentence.intent}"] if sentence.intent else [])}


def digest(parts: Parts) -> str:
    """A fingerprint of all sentences."""
    found = hashlib.blake2b(digest_size=16)
    for part, sentences in parts.items():
        found.update(f"\x00{part}".encode())
        for sentence in sentences:
            line = "\x01".join((*sentence.words, "", *(sentence.tags or ()), sentence.intent or ""))
            found.update(f"\x02{line}".encode())
    return found.hexdigest()
