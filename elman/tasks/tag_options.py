"""Options of `train tag`, and the choices that are made from the data."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from elman.errors import OptionError
from elman.tasks.word_vectors import VectorOptions, check_freeze
from elman.training.spans import LETTERS

NO_INTENT = "none"
INTENT = "intent"

WORDS_SEEN = 2_000_000
"""Training words, passes counted, that a model sees by default (within 8 to 30 passes)."""


class TagOptions(VectorOptions):
    """Options of `train tag`. None stands for a choice made from the data, written to run.toml."""

    files: list[str] = Field(
        [], description="CoNLL-U files, or files of a word and its tag per line; without one, generated."
    )
    column: str | None = Field(
        None, description="Column of the tag: upos, xpos, ..., or a number from 1. (default: upos, the last)"
    )
    word_column: str | None = Field(None, description="Column of the word. (default: form, the first)")
    intent: str | None = Field(
        None, description="Comment with a sentence's class, '# intent = flight'; or none. (default: if there)"
    )
    scheme: Literal["bio", "bioes", "bilou"] | None = Field(
        None, description="Learn spans in this scheme; files keep theirs. (default: that of the files)"
    )
    output: Literal["crf", "softmax"] | None = Field(
        None, description="Score whole sequences of tags, or each tag. (default: crf for spans)"
    )
    constrain: bool | None = Field(
        None, description="Predict only what the scheme allows. (default: where the training part does)"
    )
    unseen: Literal["error", "wrong"] = Field(
        "error", description="Tags that only a valid or test file has: an error, or words that are wrong."
    )
    bidirectional: bool = Field(True, description="Read sentences in both directions.")
    lower: bool = Field(True, description="Look words up in lower case; letters and shapes see the case.")
    digits: Literal["keep", "zero"] = Field("keep", description="zero: read every digit as 0.")
    min_count: int = Field(1, ge=1, description="Words that occur less often are unknown.")
    word_dropout: float = Field(
        0.25, ge=0, description="Read words as unknown with chance A / (A + their count); this is A."
    )
    embedding_size: int | None = Field(None, ge=1, description="Numbers per word. (default: 100, the file's)")
    char_hidden: int = Field(
        50, ge=0, description="Units of the network over a word's letters, each direction; 0 leaves it out."
    )
    char_embedding: int = Field(30, ge=1, description="Numbers per letter.")
    shapes: bool = Field(True, description="See capitals, digits and marks of a word.")
    dropout_input: float = Field(0.25, ge=0, lt=1, description="Dropout on words as the layers read them.")

    @property
    def loads_vectors(self) -> bool:
        """Whether `embedding` names a file."""
        return self.embedding != "learned"


SHAPING = (
    *("cell", "hidden", "layers", "bidirectional", "output", "embedding_size", "char_hidden"),
    *("char_embedding", "shapes", "lower", "digits", "min_count", "scheme", "intent", "constrain"),
)
"""What the shape of the model and its vocabularies depend on."""


def check(options: TagOptions, scheme: str | None) -> None:
    """Raise OptionError for options that have no effect on these data or with the others."""
    fields = type(options).model_fields
    # by value, not by whether it was typed: the command of a run names every option
    chosen = {name for name, entry in fields.items() if getattr(options, name) != entry.default}
    useless = {"column", "word_column", "intent", "valid", "test"} & chosen
    if not options.files and useless:
        raise OptionError(f"--{min(useless).replace('_', '-')} has no effect on generated sentences.")
    useless = {"scheme", "constrain"} & chosen
    if scheme is None and useless:
        raise OptionError(
            f"--{min(useless)} is for tags of spans (B-person, I-person, O), and these are not."
        )
    if "char_embedding" in chosen and not options.char_hidden:
        raise OptionError("--char-embedding has no effect with --char-hidden 0.")
    check_freeze(options.freeze, options.embedding)


def settle(options: TagOptions, *, words: int, sentences: int, scheme: str | None) -> TagOptions:
    """Defaults that depend on the data: `words` and `sentences` of the training part."""
    generated = not options.files
    small = words < 20_000
    chosen: dict[str, Any] = {
        "hidden": 64 if generated else 100 if small else 200,
        "layers": 1,
        "output": "softmax" if scheme is None else "crf",
        "embedding_size": 32 if generated else 100,
        "dropout": 0.1 if generated else 0.5,
        "batch": 32 if sentences >= 2000 else 16 if sentences >= 500 else 8,
        "epochs": 4 if generated else max(8, min(30, WORDS_SEEN // max(words, 1))),
    }
    if generated:
        chosen |= {"dropout_input": 0.0, "char_hidden": 16, "char_embedding": 16}
    fields = type(options).model_fields
    open_still = {
        name: value
        for name, value in chosen.items()
        if name not in options.model_fields_set and getattr(options, name) == fields[name].default
    }
    return options.model_copy(update=open_still)


def inner_scheme(options: TagOptions, scheme: str | None) -> str | None:
    """The scheme of the model's own tags."""
    assert options.scheme is None or options.scheme in LETTERS
    return scheme if options.scheme is None or scheme is None else options.scheme
