"""What people say of words: pairs with a similarity (WordSim-353, SimLex-999), analogies (Google)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.errors import DataError

Pair = tuple[str, str, float]
Question = tuple[str, str, str, str]


@dataclass(frozen=True)
class WordTest:
    """A file of `pairs`, or of analogy `questions` by section; the other one is empty."""

    path: str
    pairs: tuple[Pair, ...] = ()
    questions: tuple[tuple[str, tuple[Question, ...]], ...] = ()

    @property
    def count(self) -> int:
        """Pairs or questions."""
        return len(self.pairs) + sum(len(section) for _, section in self.questions)


def read_word_test(path: str | Path, refusals: Refusals, encoding: str = "utf-8") -> WordTest:
    """Pairs: two words and a number on a line, between blanks, tabs or commas; a first line may name them.

    Questions: four words on a line, sections beginning with ": name". Which of both it is shows in the
    file. Raises DataError for a file with neither; lines of another form are refused.
    """
    lines = [
        (number, line.strip())
        for number, line in enumerate(read_text(path, encoding).split("\n"), 1)
        if line.strip() and not line.startswith("#")
    ]
    analogies = any(line.startswith(":") for _, line in lines) or all(
        len(line.split()) == 4 for _, line in lines[:5]
    )
    found = _questions(path, lines, refusals) if analogies else _pairs(path, lines, refusals)
    if not found.count:
        raise DataError(
            f"{path} holds no pairs (word word number) and no analogies (word word word word, by sections)."
        )
    return found


def _pairs(path: str | Path, lines: list[tuple[int, str]], refusals: Refusals) -> WordTest:
    found: list[Pair] = []
    for place, (number, line) in enumerate(lines):
        parts = re.split(r"\s*[,;\t]\s*|\s+", line)
        try:
            one, other, score = parts[0], parts[1], float(parts[2])
        except (IndexError, ValueError):
            if place:  # the first line may be names of columns
                refusals.refuse(f"{path} line {number:,} is not two words and a number: {line[:60]!r}.")
            continue
        found.append((one, other, score))
    return WordTest(str(path), pairs=tuple(found))


def _questions(path: str | Path, lines: list[tuple[int, str]], refusals: Refusals) -> WordTest:
    sections: dict[str, list[Question]] = {}
    name = "all"
    for number, line in lines:
        parts = line.split()
        if line.startswith(":"):
            name = line[1:].strip() or "all"
        elif len(parts) != 4:
            refusals.refuse(f"{path} line {number:,} is not an analogy of four words: {line[:60]!r}.")
        else:
            sections.setdefault(name, []).append((parts[0], parts[1], parts[2], parts[3]))
    return WordTest(str(path), questions=tuple((n, tuple(section)) for n, section in sections.items()))
