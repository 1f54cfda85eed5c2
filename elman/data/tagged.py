"""Files of tagged sentences: CoNLL-U, or one word and its columns per line; read and written in place.

A file keeps its lines as they came, so that it can be written again with nothing changed but one column.
A sentence may carry a class of its own in a comment, `# intent = flight`.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.errors import DataError, OptionError, did_you_mean, sentence_list

CONLLU = ("id", "form", "lemma", "upos", "xpos", "feats", "head", "deprel", "deps", "misc")
"""The ten columns of CoNLL-U (universaldependencies.org/format.html)."""

_WORD_ID = re.compile(r"[1-9][0-9]*")
_OTHER_ID = re.compile(r"[1-9][0-9]*-[1-9][0-9]*|[0-9]+\.[1-9][0-9]*")  # words in one; words not there
_COMMENT = re.compile(r"#\s*([^\s=]+)\s*=\s*(.*)")
_DOCUMENT = "-DOCSTART-"
_EMPTY_MEANS_NO_TAG = ("upos", "xpos", "deprel")


@dataclass(frozen=True)
class Columns:
    """Where words and tags are, as the user says it: numbers from 1, or names of CoNLL-U; None: as usual.

    `comment` is the key of the comment that holds a sentence's class, None where there is none to be read.
    """

    tag: str | None = None
    word: str | None = None
    comment: str | None = None


@dataclass(frozen=True)
class Sentence:
    """Words and, where they are known, their tags and the sentence's class.

    `line` is where it begins in the file (from 1); `places` are the indices of its words' lines.
    """

    words: tuple[str, ...]
    tags: tuple[str, ...] | None
    intent: str | None
    line: int
    places: tuple[int, ...] = ()
    path: str = ""

    def where(self, place: int | None = None) -> str:
        """How a message names the sentence, or one of its words: 'train.conll line 12'."""
        line = self.line if place is None or not self.places else self.places[place] + 1
        return f"{self.path} line {line:,}"


@dataclass(frozen=True)
class TaggedFile:
    """A file's lines, its sentences, and what is needed to write it again."""

    path: str
    lines: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    conllu: bool
    tabs: bool
    word: int
    tag: int
    """Columns from 0."""
    newline: str = "\n"

    @property
    def columns(self) -> Columns:
        """The columns as they are written to a run."""
        places = (self.tag, self.word)
        return Columns(*(CONLLU[place] if self.conllu else str(place + 1) for place in places))


def read_tagged(
    path: str | Path,
    refusals: Refusals,
    columns: Columns = Columns(),
    *,
    encoding: str = "utf-8",
    tags: bool = True,
) -> TaggedFile:
    """The sentences of a file; sentences that cannot be used are refused.

    Without `tags` they may be missing. A .conllu file, or one of ten columns that begins with a number, is
    CoNLL-U: words are lines with a whole number, the tag is upos. In other files the word is the first
    column and the tag the last one; columns are separated by tabs if the first line has one, else by
    spaces. Blank lines end sentences. Raises DataError and OptionError.
    """
    lines = tuple(read_text(path, encoding).split("\n"))
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    first = first or next((line for line in lines if line.strip()), "")
    conllu = _is_conllu(path, first)
    tabs = conllu or "\t" in first
    width = len(CONLLU) if conllu else len(_cells(first, tabs))
    word = _column(columns.word, path, conllu, width, "word-column", "form", 0)
    tag = _column(columns.tag, path, conllu, width, "column", "upos", -1, missing=not tags)
    if tag == word:
        raise OptionError(
            f"words and tags of {path} cannot both be column {tag + 1}; choose with --word-column, --column."
            if columns.tag or columns.word or width > 1
            else f"{path} has one column; a tag has to stand behind each word, after a tab or a space."
        )
    reader = _Reader(str(path), lines, conllu, tabs, width, word, tag, columns.comment, refusals, tags)
    sentences = tuple(reader.sentences())
    if not sentences:
        raise DataError(f"{path} holds no sentences that can be used; each line has a word and its tag.")
    return TaggedFile(str(path), lines, sentences, conllu, tabs, word, tag, _newline(Path(path)))


def _is_conllu(path: str | Path, first: str) -> bool:
    if ".conllu" in [suffix.lower() for suffix in Path(path).suffixes[-2:]]:
        return True
    cells = first.split("\t")
    return len(cells) == len(CONLLU) and bool(_WORD_ID.fullmatch(cells[0]) or _OTHER_ID.fullmatch(cells[0]))


def _column(
    chosen: str | None,
    path: str | Path,
    conllu: bool,
    width: int,
    option: str,
    usual: str,
    otherwise: int,
    *,
    missing: bool = False,
) -> int:
    """A column from 0; with `missing` it may be the one behind the last."""
    if conllu:
        name = (chosen or usual).lower()
        place = CONLLU.index(name) if name in CONLLU else int(name) - 1 if name.isdigit() else -1
        if not 0 < place < len(CONLLU):
            hint = did_you_mean(name, CONLLU[1:], f"; there are {sentence_list(CONLLU[1:])}")
            raise OptionError(f"CoNLL-U has no column {chosen} (--{option}){hint}")
        return place
    if chosen is not None and not chosen.isdigit():
        if chosen.lower() not in CONLLU:
            raise OptionError(
                f"--{option} is a number from 1, or a name where the file is CoNLL-U, which {path} is not; "
                f"{chosen} is neither."
            )
        return 0 if chosen.lower() == "form" else 1  # a run that learned from CoNLL-U reads word and tag
    place = int(chosen) - 1 if chosen is not None else otherwise % max(width, 1)
    if chosen is None and missing and width == 1:
        place = 1
    if not 0 <= place < width and not (missing and place >= 0):
        raise OptionError(
            f"{path} has {width} columns and no column {chosen} (--{option}); columns count from 1."
        )
    return place


def _cells(line: str, tabs: bool) -> list[str]:
    return line.split("\t") if tabs else [cell for cell in line.split(" ") if cell]


@dataclass
class _Reader:
    """One pass over the lines of a file."""

    path: str
    lines: Sequence[str]
    conllu: bool
    tabs: bool
    width: int
    word: int
    tag: int
    comment: str | None
    refusals: Refusals
    tags: bool

    def sentences(self) -> list[Sentence]:
        found: list[Sentence] = []
        block: list[int] = []
        for place, line in enumerate([*self.lines, ""]):
            if line.strip():
                block.append(place)
                continue
            sentence = self._sentence(block, first=not found) if block else None
            found += [sentence] if sentence is not None else []
            block = []
        return found

    def _sentence(self, block: Sequence[int], *, first: bool) -> Sentence | None:
        words: list[str] = []
        tags: list[str] = []
        places: list[int] = []
        intent: str | None = None
        for place in block:
            line = self.lines[place]
            if self._is_comment(line):
                match = _COMMENT.match(line)
                if match and match[1] == self.comment:
                    intent = match[2].strip()
                continue
            cells = _cells(line, self.tabs)
            wrong = self._wrong(cells, line)
            if wrong:
                self.refusals.refuse(f"{self.path} line {place + 1:,} {wrong}")
                return None
            if (self.conllu and not _WORD_ID.fullmatch(cells[0])) or cells[self.word] == _DOCUMENT:
                continue
            words.append(cells[self.word])
            tags += [cells[self.tag]] if self.tag < len(cells) else []
            places.append(place)
        if not words:
            if not first and any(not self.lines[place].startswith(_DOCUMENT) for place in block):
                self.refusals.refuse(
                    f"{self.path} line {block[0] + 1:,} begins a sentence without words; give it some, or "
                    "take its lines out."
                )
            return None
        known = tuple(tags) if len(tags) == len(words) else None
        return Sentence(tuple(words), known, intent, block[0] + 1, tuple(places), self.path)

    def _is_comment(self, line: str) -> bool:
        """In files of columns a word may begin with the sign: "#hashtag", and "# O" is a word with a tag."""
        if self.conllu:
            return line.startswith("#")
        if not line.startswith("# ") or "\t" in line:
            return False
        return _COMMENT.match(line) is not None or len(_cells(line, self.tabs)) != self.width

    def _wrong(self, cells: Sequence[str], line: str) -> str | None:
        """What is wrong with a word's line, as the end of a sentence."""
        if len(cells) != self.width:
            if self.tabs and "\t" not in line and " " in line:
                return "is separated by spaces and the file by tabs; use tabs."
            if not self.tabs and "\t" in line:
                return "is separated by tabs and the file by spaces; use one of them."
            if self.conllu:
                return f"has {len(cells)} columns; CoNLL-U has {self.width}, separated by tabs."
            return (
                f"has {_count(len(cells), 'column')} and the file {self.width} (its first line of words says "
                "so); each word needs its tag on its own line, and a blank line ends a sentence."
            )
        if self.conllu and not (_WORD_ID.fullmatch(cells[0]) or _OTHER_ID.fullmatch(cells[0])):
            return f"begins with {cells[0]!r}; a line of CoNLL-U begins with the word's number."
        if not cells[self.word].strip():
            return "has no word; take the line out, or put a blank line in its place."
        word = not self.conllu or _WORD_ID.fullmatch(cells[0])
        if not self.tags or not word or cells[self.word] == _DOCUMENT:
            return None
        tag = cells[self.tag].strip() if self.tag < len(cells) else ""
        name = CONLLU[self.tag] if self.conllu else f"column {self.tag + 1}"
        if not tag or (tag == "_" and name in _EMPTY_MEANS_NO_TAG):
            return f"has no tag for {cells[self.word]!r} in {name}; every word of a sentence needs one."
        return None


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _newline(path: Path) -> str:
    """How the lines of a file end."""
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        return "\r\n" if b"\r\n" in file.read(1 << 16) else "\n"


def written(
    file: TaggedFile,
    tags: Sequence[Sequence[str]],
    intents: Sequence[str] | None = None,
    *,
    comment: str = "intent",
    encoding: str = "utf-8",
) -> bytes:
    """The file with other tags (and classes) for its sentences; everything else is as it came.

    Sentences that were refused keep what they have. Where a file has no column for the tag, one is added
    behind the others. A class goes to the sentence's comment, which is added above its first word if it
    is not there.
    """
    lines = list(file.lines)
    above: dict[int, str] = {}
    for number, (sentence, found) in enumerate(zip(file.sentences, tags, strict=True)):
        for place, tag in zip(sentence.places, found, strict=True):
            lines[place] = _with_cell(file.lines[place], file.tag, tag, file.tabs)
        if intents is not None:
            own = f"# {comment} = {intents[number]}"
            here = [p for p in range(sentence.line - 1, sentence.places[0]) if _key(file.lines[p]) == comment]
            if here:
                lines[here[-1]] = own
            else:
                above[sentence.places[0]] = own
    whole = [text for place, line in enumerate(lines) for text in (above.get(place), line)]
    return file.newline.join(text for text in whole if text is not None).encode(encoding)


def _key(line: str) -> str | None:
    match = _COMMENT.match(line)
    return match[1] if match else None


def _with_cell(line: str, column: int, value: str, tabs: bool) -> str:
    """A line with another value in a column; what separates columns stays as it is."""
    pieces = re.split("(\t)" if tabs else "( +)", line)
    # cells and separators take turns; a line that begins with spaces has an empty cell in front
    lead = 1 if not tabs and pieces[0] == "" else 0
    at = 2 * (column + lead)
    if at < len(pieces) and (tabs or pieces[at] != ""):
        pieces[at] = value
        return "".join(pieces)
    return f"{line}\t{value}" if tabs or len(_cells(line, tabs)) == 1 else f"{line.rstrip(' ')} {value}"
