"""Options of the tasks that read labelled sequences, their files in parts, and defaults by the data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from elman.data.dividing import classes, divide, drawn_by_class
from elman.data.encoding import TextEncoding, guess_tokens, is_dna
from elman.data.labelled import Examples, joined, read_examples, refuse_missing, refuse_short
from elman.data.layouts import Columns
from elman.data.refusals import Refusals
from elman.data.vocabulary import Vocabulary
from elman.errors import DataError, OptionError
from elman.tasks.options import TrainingOptions
from elman.tasks.targets import Target
from elman.tasks.word_vectors import check_freeze, settled_size


class SequenceOptions(TrainingOptions):
    """Options of every task that reads labelled sequences."""

    text: str | None = Field(None, description="Column of the text. (default: by usual names)")
    label: str | None = Field(None, description="Column of the label. (default: by usual names)")
    layout: Literal["text", "wide", "long"] | None = Field(
        None, description="text; wide: a row is a sequence of numbers; long: a row is a step of one."
    )
    id: str | None = Field(None, description="Long tables: column that tells sequences apart.")
    time: str | None = Field(None, description="Long tables: column of the time or step.")
    values: list[str] = Field([], description="Columns of numbers. (repeatable; default: all the others)")
    tokens: Literal["spaces", "marks", "letters"] | None = Field(
        None, description="Cut text at spaces, also at punctuation marks, or into letters."
    )
    grams: int = Field(1, ge=1, le=8, description="Letters that are read at a time, overlapping.")
    both_strands: bool = Field(
        False, description="DNA: train on either strand at random, answer with the mean of both."
    )
    lower: bool | None = Field(None, description="Take capitals as small letters. (default: for words)")
    vocabulary: int | None = Field(None, ge=1, description="Most words to know. (default: 20,000)")
    min_count: int = Field(1, ge=1, description="How often a word has to occur to be known.")
    word_dropout: float | None = Field(
        None, ge=0, lt=1, description="Share of tokens taken as unknown in training. (default: 0.1 for words)"
    )
    embedding: str = Field("learned", description="learned, onehot, or a file of word vectors.")
    embedding_size: int | None = Field(None, ge=1, description="Numbers of a vector. (default: by the data)")
    freeze: bool = Field(False, description="Keep loaded word vectors as they are.")
    scale: Literal["all", "each", "none"] | None = Field(
        None, description="Numbers by mean and deviation of all training steps, of each sequence, or as is."
    )
    missing: Literal["refuse", "previous"] = Field(
        "refuse", description="Gaps in numbers: refuse the sequence, or fill with the value before."
    )
    longest: int | None = Field(None, ge=1, description="Most steps of a sequence. (default: 1,000 words)")
    keep: Literal["start", "end"] = Field("start", description="What stays of a sequence that is cut.")
    positions: int | None = Field(
        None,
        ge=1,
        description="Add a learned vector of its place to each of the first so many steps: for aligned "
        "sequences. (default: none)",
    )
    pool: Literal["last", "mean", "max", "attention"] | None = Field(
        None, description="Steps to one vector. (default: max for text, mean for numbers)"
    )
    bidirectional: bool | None = Field(None, description="Read both ways. (default: for text)")
    folds: int | None = Field(
        None, ge=2, description="Test by cross-validation: so many more models, each on the rest."
    )

    @property
    def separator(self) -> str | None:
        """What joins the labels of a row; None where it has one."""
        return None

    @property
    def balanced(self) -> bool:
        """Whether every class counts alike in the loss."""
        return False


NUMERIC_ONLY = ("scale",)
TEXT_ONLY = ("tokens", "lower", "vocabulary", "word_dropout", "embedding_size")
SHAPING = (
    *("tokens", "grams", "lower", "vocabulary", "min_count", "longest", "keep", "scale", "missing"),
    *("embedding_size", "pool", "bidirectional", "cell", "hidden", "layers", "both_strands", "positions"),
)
"""What a run that begins with the weights of another takes over from it."""

Parts = Mapping[str, Examples]


def read_parts(options: SequenceOptions, refusals: Refusals) -> dict[str, Examples]:
    """The files of the options as "train", "valid" and mostly "test".

    Without files of their own, parts are cut off as --split says: shuffled, each class with its share,
    identical sequences together. Raises DataError for files that cannot be read or parts without rows.
    """
    if options.folds and (options.valid or options.test):
        raise OptionError("--folds tests on every row in turn; leave --valid and --test out.")
    columns = Columns(
        options.layout,
        options.text,
        options.label,
        options.id,
        options.time,
        tuple(options.values),
        options.separator is not None,
    )
    first = _read(options.files[0], columns, refusals, options)
    columns = first.columns if first.columns.layout != "ts" else columns
    whole = joined([first, *(_read(path, columns, refusals, options) for path in options.files[1:])])
    own = {
        name: _read(path, columns, refusals, options)
        for name, path in (("valid", options.valid), ("test", options.test))
        if path
    }
    tested = {*own, "test"} if options.folds else own.keys()
    source = f"{whole.path} holds too few rows"
    places = drawn_by_class(whole.values, whole.labels, options.split, tested, options.seed, source)
    return {**{name: whole.of(part) for name, part in places.items()}, **own}


def _read(path: str, columns: Columns, refusals: Refusals, options: SequenceOptions) -> Examples:
    found = usable(read_examples(path, columns, refusals, options.encoding), options, refusals)
    if not len(found):
        raise DataError(refusals.all_of(path))
    return found


def usable(found: Examples, options: SequenceOptions, refusals: Refusals) -> Examples:
    """The sequences that can be read as the options say; others are refused."""
    if not found.numeric:
        return refuse_short(found, options.grams, refusals) if options.grams > 1 else found
    return refuse_missing(found, refusals) if options.missing == "refuse" else found


def learned_and_chosen(whole: Examples, share: float, seed: int) -> dict[str, Examples]:
    """ "train" and "valid", which gets a share; where that would be nothing, all rows are both."""
    train, valid = divide(whole.values, classes(whole.labels), (1 - share, share), seed)
    if not len(valid):
        return {"train": whole, "valid": whole}
    return {"train": whole.of(train.tolist()), "valid": whole.of(valid.tolist())}


def known_labels(parts: Parts, target: Target, refusals: Refusals) -> dict[str, Examples]:
    """The parts without rows whose label cannot be told, which are refused.

    Raises DataError for a part of which nothing is left.
    """
    kept = {}
    for name, part in parts.items():
        places = []
        for place, label in enumerate(part.labels):
            problem = target.accepts(label)
            if problem:
                refusals.refuse(f"{part.places[place]} has {problem}.")
            else:
                places.append(place)
        kept[name] = part if len(places) == len(part) else part.of(places)
        if not places:
            raise DataError(refusals.all_of(part.path))
    return kept


# options from the data


def settle(options: SequenceOptions, train: Examples, *, generated: bool) -> SequenceOptions:
    """Every option that was left open, from the training part; an option without effect is an error."""
    _check(options, train)
    chosen = _settle_numbers(options, train) if train.numeric else _settle_text(options, train)
    rows, steps = len(train), chosen.pop("steps")
    small = rows < 5_000
    chosen["longest"] = options.longest if options.longest is not None else chosen["longest"]
    settled: dict[str, Any] = {
        "hidden": options.hidden or (32 if generated else 64 if small else 128),
        "layers": options.layers or 1,
        "batch": options.batch or max(1, min(32 if rows < 50_000 else 128, rows // 10)),
        "epochs": options.epochs
        or (8 if generated else int(max(4, min(30, 20_000_000 // max(steps, 1), 1_000_000 // rows)))),
        "dropout": options.dropout if options.dropout is not None else 0.0 if generated else 0.3,
        **chosen,
    }
    return options.model_copy(update=settled)


def _check(options: SequenceOptions, train: Examples) -> None:
    given = options.model_fields_set
    for name in TEXT_ONLY if train.numeric else NUMERIC_ONLY:
        if name in given and getattr(options, name) is not None:
            kind = "sequences of numbers" if train.numeric else "text"
            raise OptionError(f"--{name.replace('_', '-')} has no effect on {kind}; leave it out.")
    wrong = {
        "embedding": train.numeric and options.embedding != "learned",
        "grams": train.numeric and options.grams > 1,
        "both_strands": train.numeric and options.both_strands,
        "min_count": train.numeric and options.min_count > 1,
        "missing": not train.numeric and options.missing != "refuse",
    }
    for name, out_of_place in wrong.items():
        if out_of_place:
            kind = "sequences of numbers" if train.numeric else "text"
            raise OptionError(f"--{name.replace('_', '-')} has no effect on {kind}; leave it out.")
    check_freeze(options.freeze, options.embedding)
    if options.embedding == "onehot" and options.embedding_size is not None:
        raise OptionError("--embedding-size has no effect on one-hot input.")
    if options.keep == "end" and options.longest is None and train.numeric:
        raise OptionError("--keep has no effect without --longest, as sequences of numbers are not cut.")


def _settle_numbers(options: SequenceOptions, train: Examples) -> dict[str, Any]:
    lengths = [len(value) for value in train.values]
    return {
        "scale": options.scale or "all",
        "pool": options.pool or "mean",
        "bidirectional": bool(options.bidirectional),
        "longest": None,
        "steps": sum(lengths),
    }


def _settle_text(options: SequenceOptions, train: Examples) -> dict[str, Any]:
    tokens = options.tokens or guess_tokens(train.values)
    letters = tokens == "letters"
    if options.grams > 1 and not letters:
        raise OptionError("--grams has no effect on words; use it with --tokens letters.")
    if options.both_strands and not (letters and is_dna(train.values)):
        raise OptionError("--both-strands is for DNA: letters A, C, G, T and the IUPAC code.")
    draft = TextEncoding(Vocabulary(()), tokens, options.grams)
    steps = sum(len(draft.split(value)) for value in train.values[:: max(1, len(train) // 5000)])
    size = options.embedding_size
    if options.embedding != "onehot":
        usual = 16 * min(options.grams, 3) if letters else 64 if len(train) < 5000 else 100
        size = settled_size(options.embedding, size, usual)
    return {
        "tokens": tokens,
        "lower": options.lower if options.lower is not None else not letters or is_dna(train.values),
        "vocabulary": options.vocabulary or 20_000,
        "word_dropout": options.word_dropout if options.word_dropout is not None else 0.0 if letters else 0.1,
        "embedding_size": size,
        "pool": options.pool or "max",
        "bidirectional": options.bidirectional if options.bidirectional is not None else True,
        "longest": None if letters else 1000,
        "steps": steps * max(1, len(train) // 5000),
    }
