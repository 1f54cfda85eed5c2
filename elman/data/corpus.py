"""A text in its parts: training, validation, test; from files or generated."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from elman.data.synthetic import elman_grammar
from elman.data.text import parse_split, read_text, split_in_order
from elman.errors import DataError

GRAMMAR_SENTENCES = {"train": 10_000, "valid": 1_000, "test": 1_000}


@dataclass(frozen=True)
class Corpus:
    """Documents of each part ("train", "valid" and mostly "test"), in order.

    `optimum` gives the nats and the units of the best possible model on some sentences, `accepts` says
    whether a sentence is well formed; both are known for generated text only.
    """

    name: str
    parts: Mapping[str, list[str]]
    optimum: Callable[[Sequence[str]], tuple[float, int]] | None = field(default=None, repr=False)
    accepts: Callable[[Sequence[str]], bool] | None = field(default=None, repr=False)

    def digest(self) -> str:
        """A fingerprint of the text, by which a run notices that its data changed."""
        whole = hashlib.sha256()
        for name, documents in self.parts.items():
            whole.update(name.encode())
            for document in documents:
                whole.update(document.encode())
                whole.update(b"\0")
        return whole.hexdigest()[:16]

    def characters(self, part: str) -> int:
        """Characters of one part."""
        return sum(map(len, self.parts[part]))


def from_files(
    files: Sequence[str],
    *,
    valid: str | None = None,
    test: str | None = None,
    split: str = "90/5/5",
    encoding: str = "utf-8",
    at_lines: bool = False,
) -> Corpus:
    """A corpus from text files, one document each; parts without a file are cut off in order.

    Raises DataError for files that cannot be read and for parts that would be empty.
    """
    documents = [read_text(path, encoding) for path in files]
    parts: dict[str, list[str]] = {}
    if valid is None and test is None:
        shares = parse_split(split)
        cut = split_in_order(documents, shares, at_lines=at_lines)
        parts = dict(zip(("train", "valid", "test"), cut, strict=False))
    elif valid is None:
        train, held = split_in_order(documents, (0.95, 0.05), at_lines=at_lines)
        parts = {"train": train, "valid": held}
    else:
        parts = {"train": documents, "valid": [read_text(valid, encoding)]}
    if test is not None:
        parts["test"] = [read_text(test, encoding)]
    for name, part in parts.items():
        if not any(text.strip() for text in part):
            raise DataError(
                f"the {name} part of {', '.join(files)} would be empty; give more text, another --split, or "
                "files of their own with --valid and --test."
            )
    return Corpus(", ".join(files), parts)


def grammar(seed: int = 0) -> Corpus:
    """Sentences of Elman's grammar of 1990, each part drawn for itself; the optimum is known."""
    parts = {
        name: ["\n".join(elman_grammar.sentences(count, seed * 3 + k)) + "\n"]
        for k, (name, count) in enumerate(GRAMMAR_SENTENCES.items())
    }

    def optimum(documents: Sequence[str]) -> tuple[float, int]:
        return elman_grammar.optimal_nats(line for text in documents for line in text.splitlines())

    return Corpus("sentences of Elman's grammar (1990)", parts, optimum, elman_grammar.accepts)
