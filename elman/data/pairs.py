"""Pairs of texts: tables of two columns, or two files side by side, line by line.

deu.tsv                two columns; a first line of column names is not needed
pairs.csv .jsonl ...   a table with columns for source and target
train.de train.en      two text files; line n of one belongs to line n of the other
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from elman.data.refusals import Refusals
from elman.data.tables import Row, Table, kind_of, read_table
from elman.data.text import read_text
from elman.errors import DataError

SOURCE = ("source", "src", "input", "from", "question", "text")
TARGET = ("target", "tgt", "trg", "output", "to", "answer", "translation")


@dataclass(frozen=True)
class Columns:
    """The columns of source and target in a table; None: by their usual names, or the first two."""

    source: str | None = None
    target: str | None = None

    def __bool__(self) -> bool:
        return self.source is not None or self.target is not None


@dataclass(frozen=True)
class Pairs:
    """Sources and their targets, white space made single; `path` names the files for people.

    `where` is how a message names each pair: "train.de line 12".
    """

    path: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    where: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.sources)

    def select(self, places: Sequence[int]) -> Pairs:
        """The pairs at some places."""
        return Pairs(
            self.path,
            tuple(self.sources[place] for place in places),
            tuple(self.targets[place] for place in places),
            tuple(self.where[place] for place in places),
        )


def read_pairs(
    files: Sequence[str | Path], columns: Columns, refusals: Refusals, encoding: str = "utf-8"
) -> Pairs:
    """Pairs from tables, or from two text files side by side.

    Pairs of which one side is empty are refused, lines empty on both sides passed over. Raises DataError for
    files that are neither, and for two files of unequal length.
    """
    named = " ".join(map(str, files))
    if all(_is_table(path, encoding) for path in files):
        found = [pair for path in files for pair in _from_table(path, columns, refusals, encoding)]
    elif len(files) == 2:
        found = _side_by_side(files[0], files[1], columns, refusals, encoding)
    else:
        raise DataError(
            "give pairs as tables of two columns (.tsv, .csv, .jsonl, .parquet), or as two text files side "
            f"by side, not {named}."
        )
    if not found:
        raise DataError(f"{named} holds no pair that can be used.")
    sources, targets, where = zip(*found, strict=True)
    return Pairs(named, sources, targets, where)


def read_part(part: str, columns: Columns, refusals: Refusals, encoding: str = "utf-8") -> Pairs:
    """Pairs from what --valid and --test name: a table, or two files as SOURCE,TARGET."""
    files = [part] if Path(part).exists() else part.split(",")
    return read_pairs(files, columns, refusals, encoding)


@dataclass(frozen=True)
class Sources:
    """Texts to translate: one for each line or row, in order; `table` is theirs, if they come from one."""

    texts: tuple[str, ...]
    table: Table | None


def read_sources(path: str | Path, columns: Columns, refusals: Refusals, encoding: str = "utf-8") -> Sources:
    """The texts of a file, one per line, or the sources of a table; empty ones stay in their place."""
    if not _is_table(path, encoding):
        return Sources(tuple(_tidy(line) for line in _lines(path, encoding)), None)
    table = _pair_table(path, columns, refusals, encoding, targets=False)
    source = _source(table, columns)
    return Sources(tuple(_tidy(row.text(source)) for row in table), table)


def _is_table(path: str | Path, encoding: str) -> bool:
    """Whether a file holds pairs by itself: by its suffix, or because a text has a tab in its first line."""
    if kind_of(path):
        return True
    return "\t" in read_text(path, encoding).split("\n", 1)[0]


def _lines(path: str | Path, encoding: str) -> list[str]:
    lines = read_text(path, encoding).split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _side_by_side(
    first: str | Path, second: str | Path, columns: Columns, refusals: Refusals, encoding: str
) -> list[tuple[str, str, str]]:
    if columns:
        raise DataError(
            f"{first} and {second} are text files and have no columns; leave out --source and --target."
        )
    sources, targets = _lines(first, encoding), _lines(second, encoding)
    if len(sources) != len(targets):
        raise DataError(
            f"{first} has {len(sources):,} lines and {second} {len(targets):,}; line n of one belongs to "
            "line n of the other, so their numbers have to be equal."
        )
    found = []
    for line, (source, target) in enumerate(zip(sources, targets, strict=True), 1):
        pair = _tidy(source), _tidy(target)
        if all(pair):
            found.append((*pair, f"{first} line {line:,}"))
        elif any(pair):
            empty, other = (first, second) if not pair[0] else (second, first)
            refusals.refuse(
                f"{empty} line {line:,} is empty, and {other} has text there; fill it in or delete both."
            )
    return found


def _from_table(
    path: str | Path, columns: Columns, refusals: Refusals, encoding: str
) -> list[tuple[str, str, str]]:
    table = _pair_table(path, columns, refusals, encoding, targets=True)
    source, target = _source(table, columns), _target(table, columns)
    if source == target:
        raise DataError(f"{path} has one column, {source}, for both sides; name another with --target.")
    found = []
    for row in table:
        pair = _tidy(row.text(source)), _tidy(row.text(target))
        if all(pair):
            found.append((*pair, table.where(row)))
        elif any(pair):
            side = "source" if not pair[0] else "target"
            refusals.refuse(f"{table.where(row)} has no {side}; fill it in or delete the line.")
    return found


def _pair_table(
    path: str | Path, columns: Columns, refusals: Refusals, encoding: str, *, targets: bool
) -> Table:
    """A table with column names, or a tab-separated file without them."""
    if kind_of(path) in (".tsv", "") and not _has_names(path, columns, encoding):
        return _nameless(path, refusals, encoding, 2 if targets else 1)
    return read_table(path, refusals, encoding)


def _has_names(path: str | Path, columns: Columns, encoding: str) -> bool:
    """Whether the first line of a tab-separated file names its columns.

    It does if --source or --target name one, or if its first two cells are usual names, or two codes of
    languages ("de", "en").
    """
    if columns:
        return True
    cells = [cell.strip().lower() for cell in read_text(path, encoding).split("\n", 1)[0].split("\t")]
    usual = {*SOURCE, *TARGET}
    codes = len(cells) > 1 and all(len(cell) == 2 and cell.isalpha() for cell in cells)
    return codes or (len(cells) > 1 and set(cells[:2]) <= usual)


def _nameless(path: str | Path, refusals: Refusals, encoding: str, least: int) -> Table:
    """Lines of "source TAB target"; further columns (Tatoeba has a licence there) are left aside."""
    rows = []
    for line, text in enumerate(_lines(path, encoding), 1):
        cells = text.split("\t")
        if not text.strip():
            continue
        if len(cells) < least:
            refusals.refuse(f"{path} line {line:,} has no tab; each line is a source, a tab and its target.")
            continue
        rows.append(Row(line, dict(zip(("source", "target"), [*cells, ""], strict=False))))
    if not rows:
        raise DataError(f"{path} has no line with a tab; each line is a source, a tab and its target.")
    return Table(str(path), ("source", "target"), tuple(rows))


def _source(table: Table, columns: Columns) -> str:
    if columns.source is None and not _named(table, SOURCE):
        return table.columns[0]
    return table.find("source", columns.source, SOURCE)


def _target(table: Table, columns: Columns) -> str:
    if columns.target is None and not _named(table, TARGET):
        if len(table.columns) == 1:
            raise DataError(
                f"{table.path} has only the column {table.columns[0]}; pairs have a source and a target."
            )
        if len(table.columns) > 2:
            raise DataError(
                f"{table.path} has the columns {table.told}; name those of a pair with --source and --target."
            )
        source = _source(table, columns)
        return next(column for column in table.columns if column != source)
    return table.find("target", columns.target, TARGET)


def _named(table: Table, usual: Sequence[str]) -> bool:
    return any(column.lower() in usual for column in table.columns)
