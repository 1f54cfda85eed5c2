"""Tables of a user: CSV, TSV, JSON lines and Parquet, read with line numbers and written as they came."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from elman.data.optional import library
from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.errors import DataError, did_you_mean, sentence_list

SUFFIXES = (".csv", ".tsv", ".jsonl", ".parquet")


@dataclass(frozen=True)
class Row:
    """One row: its values by column, and the line of the file where it begins (from 1)."""

    line: int
    values: Mapping[str, Any]

    def __getitem__(self, column: str) -> Any:
        return self.values[column]

    def text(self, column: str) -> str:
        """A value as text without surrounding space; nothing is ''."""
        value = self.values[column]
        return "" if value is None else str(value).strip()


@dataclass(frozen=True)
class Table:
    """The rows of a file in their order."""

    path: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def where(self, row: Row) -> str:
        """How a message names a row: 'reviews.csv line 12'."""
        return f"{self.path} line {row.line:,}"

    def require(self, column: str) -> str:
        """A column that has to be there; raises DataError with what is like it, or all columns."""
        if column not in self.columns:
            hint = did_you_mean(column, self.columns, f"; its columns are {sentence_list(self.columns)}")
            raise DataError(f"{self.path} has no column {column}{hint}")
        return column

    def one_of(self, chosen: str | None, usual: Sequence[str]) -> str | None:
        """The chosen column, which has to be there, or the first `usual` name that is, in any case."""
        if chosen is not None:
            return self.require(chosen)
        by_folded = {column.lower(): column for column in reversed(self.columns)}
        return next((by_folded[name] for name in usual if name in by_folded), None)

    def find(self, option: str, chosen: str | None, usual: Sequence[str]) -> str:
        """`one_of`; raises DataError that names the option if there is none."""
        found = self.one_of(chosen, usual)
        if found is None:
            raise DataError(
                f"{self.path} has no column called {' or '.join(usual)}; name it with --{option}; its "
                f"columns are {sentence_list(self.columns)}."
            )
        return found


def kind_of(path: str | Path) -> str:
    """'.csv', '.tsv', '.jsonl' or '.parquet', a trailing .gz aside; '' for other files."""
    suffixes = [suffix.lower() for suffix in Path(path).suffixes]
    if suffixes and suffixes[-1] == ".gz":
        suffixes.pop()
    last = suffixes[-1] if suffixes else ""
    return {".tab": ".tsv", ".ndjson": ".jsonl", ".pq": ".parquet"}.get(
        last, last if last in SUFFIXES else ""
    )


def read_table(path: str | Path, refusals: Refusals, encoding: str = "utf-8") -> Table:
    """A table by the suffix of its file (.gz may follow).

    CSV and TSV begin with a line of column names; the separator of a .csv may be a comma, a semicolon or a
    tab. Rows of another length are refused. Raises DataError for files that are no such table.
    """
    kind = kind_of(path)
    if kind not in _READERS:
        raise DataError(
            f"{path} is not a table that can be read here; give {sentence_list(SUFFIXES)} (and .gz)."
        )
    table = _READERS[kind](Path(path), refusals, encoding)
    if not table.rows:
        raise DataError(f"{path} has no rows; a table has a line of column names and at least one row.")
    return table


def _read_separated(path: Path, refusals: Refusals, encoding: str) -> Table:
    text = read_text(path, encoding)
    head = text.split("\n", 1)[0]
    separator = "\t" if kind_of(path) == ".tsv" else max(",;\t", key=head.count)
    # a tab-separated file has no quoting convention: a lone quote is a letter of the text
    quoting = csv.QUOTE_NONE if kind_of(path) == ".tsv" else csv.QUOTE_MINIMAL
    csv.field_size_limit(1 << 30)
    reader = csv.reader(io.StringIO(text), delimiter=separator, quoting=quoting, strict=True)
    rows: list[Row] = []
    columns: tuple[str, ...] = ()
    before = 0
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            if not columns:
                columns = _column_names(path, cells)
            elif any(cells):
                row = _row(path, refusals, columns, cells, line)
                rows += [row] if row else []
    except csv.Error as problem:
        raise DataError(
            f"{path} line {reader.line_num:,} cannot be read as a table ({problem}); a quotation mark may be "
            "open: double those inside quoted text."
        ) from None
    return Table(str(path), columns, tuple(rows))


def _column_names(path: Path, cells: Sequence[str]) -> tuple[str, ...]:
    names = tuple(name.strip() for name in cells)
    double = [name for place, name in enumerate(names) if name in names[:place]]
    if double:
        raise DataError(f"{path} line 1 names the column {double[0]!r} twice; rename one of them.")
    return names


def _row(
    path: Path, refusals: Refusals, columns: Sequence[str], cells: Sequence[str], line: int
) -> Row | None:
    if len(cells) == len(columns):
        return Row(line, dict(zip(columns, cells, strict=True)))
    refusals.refuse(
        f"{path} line {line:,} has {len(cells)} values and the table {len(columns)} columns; quote text that "
        "holds the separator."
    )
    return None


def _read_json_lines(path: Path, refusals: Refusals, encoding: str) -> Table:
    rows: list[Row] = []
    columns: dict[str, None] = {}
    for line, text in enumerate(read_text(path, encoding).split("\n"), 1):
        if not text.strip():
            continue
        try:
            value = json.loads(text)
        except ValueError as problem:
            refusals.refuse(f"{path} line {line:,} is not JSON ({problem}); each line holds one object.")
            continue
        if not isinstance(value, dict):
            refusals.refuse(
                f"{path} line {line:,} is no JSON object; each line is like {{'text': ..., 'label': ...}}."
            )
            continue
        columns |= dict.fromkeys(value)
        rows.append(Row(line, value))
    whole = tuple(Row(row.line, {name: row.values.get(name) for name in columns}) for row in rows)
    return Table(str(path), tuple(columns), whole)


def _read_parquet(path: Path, refusals: Refusals, encoding: str) -> Table:
    if not path.is_file():
        raise DataError(f"there is no file {path}.")
    parquet = library("pyarrow.parquet", "tables", "reading Parquet")
    try:
        found = parquet.read_table(path)
    except Exception as problem:  # arrow has its own errors for every kind of damage
        raise DataError(f"{path} cannot be read as Parquet ({str(problem).splitlines()[0]}).") from None
    rows = tuple(Row(line, values) for line, values in enumerate(found.to_pylist(), 1))
    return Table(str(path), tuple(found.column_names), rows)


_READERS: dict[str, Callable[[Path, Refusals, str], Table]] = {
    ".csv": _read_separated,
    ".tsv": _read_separated,
    ".jsonl": _read_json_lines,
    ".parquet": _read_parquet,
}


def table_bytes(kind: str, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> bytes:
    """A table as the content of a file of the given kind; values that a row lacks are empty."""
    if kind == ".parquet":
        arrow = library("pyarrow", "tables", "writing Parquet")
        parquet = library("pyarrow.parquet", "tables", "writing Parquet")
        sink = io.BytesIO()
        values = {name: [row.get(name) for row in rows] for name in columns}
        parquet.write_table(arrow.table(values), sink)
        return sink.getvalue()
    if kind == ".jsonl":
        lines = (json.dumps({name: row.get(name) for name in columns}, ensure_ascii=False) for row in rows)
        return ("\n".join(lines) + "\n").encode()
    text = io.StringIO()
    if kind == ".tsv":
        lines = [columns, *([_cell(row.get(name)) for name in columns] for row in rows)]
        text.write("".join("\t".join(" ".join(str(c).split("\t")) for c in line) + "\n" for line in lines))
    else:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_cell(row.get(name)) for name in columns] for row in rows)
    return text.getvalue().encode()


def _cell(value: Any) -> str:
    return "" if value is None else f"{value:.6g}" if isinstance(value, float) else str(value)
