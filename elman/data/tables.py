"""Tables of a user: CSV, TSV, JSON lines and Parquet, read with line numbers and written as they came."""

from __future__ import annotations

import csv
import gzip
import io
import itertools
import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from elman.data.optional import library
from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.errors import DataError, OptionError, did_you_mean, sentence_list

SHOWN = 4
"""Usual names of a column that a message tells."""

NOTHING = {"", "na", "n/a", "nan", "null", "none", "?"}
"""How tables write that a value is not there (lower case)."""

SUFFIXES = (".csv", ".tsv", ".jsonl", ".parquet")

DOCUMENTS = (".xlsx", ".xls", ".ods", ".json", ".xml", ".html", ".pdf", ".doc", ".docx", ".odt", ".zip")
"""Suffixes of files that lines of text are not."""

COLUMNS_SHOWN = 12
"""Columns of a table that a message names."""


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

    @property
    def told(self) -> str:
        """The names of the columns in a sentence, the first of them where they are many."""
        names, more = self.columns[:COLUMNS_SHOWN], len(self.columns) - COLUMNS_SHOWN
        return sentence_list([*names, f"{more:,} more"] if more > 0 else names)

    def where(self, row: Row) -> str:
        """How a message names a row: 'reviews.csv line 12'."""
        return f"{self.path} line {row.line:,}"

    def require(self, column: str) -> str:
        """A column that has to be there; raises DataError with what is like it, or all columns."""
        if column not in self.columns:
            hint = did_you_mean(column, self.columns, f"; its columns are {self.told}")
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
            few = len(usual) <= SHOWN
            names = " or ".join(usual) if few else f"{', '.join(usual[:SHOWN])} or the like"
            raise DataError(
                f"{self.path} has no column called {names}; name it with --{option}; its columns are "
                f"{self.told}."
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
            f"{path}: the row that begins in line {before + 1:,} cannot be read ({problem}); a quotation "
            "mark may be open: double those inside quoted text."
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


def kind_to_write(out: str | Path | None, path: str | Path | None = None) -> str:
    """How a table is written into `out`, for `table_bytes`: by its suffix, otherwise as `path` was, or CSV.

    Raises OptionError for a suffix that stands for something else.
    """
    if out is None or not Path(out).suffix:
        return kind_of(path or "") or ".csv"
    kind = kind_of(out)
    if not kind:
        raise OptionError(f"{out} is no table that can be written; give {sentence_list(SUFFIXES)} (and .gz).")
    return kind + (".gz" if Path(out).suffix.lower() == ".gz" else "")


def lines_or_kind(out: str | Path | None, path: str | Path | None = None) -> str:
    """How texts are written into `out`: as lines (""), or as a table of a kind; without `out` as `path` was.

    Raises OptionError for a suffix that stands for neither.
    """
    if out is None:
        return kind_of(path or "")
    plain = Path(out).with_suffix("") if Path(out).suffix.lower() == ".gz" else Path(out)
    if plain.suffix.lower() in DOCUMENTS:
        raise OptionError(
            f"{out} is neither text nor a table that can be written; give .txt, {sentence_list(SUFFIXES)} "
            "(and .gz)."
        )
    return kind_to_write(out) if kind_of(out) else ""


def lines_bytes(lines: Sequence[str], out: str | Path | None) -> bytes:
    """Lines as the content of a file, packed where it is called .gz."""
    content = ("\n".join(lines) + "\n").encode()
    return gzip.compress(content, mtime=0) if Path(out or "").suffix.lower() == ".gz" else content


def with_columns(
    table: Table, found: Mapping[str, Sequence[Any]], places: Sequence[int]
) -> tuple[list[str], list[dict[str, Any]]]:
    """The columns and rows of a table with more columns, whose values belong to the rows at `places`.

    Other rows have nothing there. A column of the table keeps its name; an added one like it gets a number.
    """
    columns, rows = list(table.columns), [dict(row.values) for row in table]
    for name, values in found.items():
        free = free_name(name, columns)
        columns.append(free)
        for place, value in zip(places, values, strict=True):
            rows[place][free] = value
    return columns, rows


def with_answers(
    table: Table, names: Sequence[str], answers: Sequence[Sequence[Mapping[str, Any]]]
) -> tuple[list[str], list[dict[str, Any]]]:
    """The columns and rows of a table with more columns, each row once for each of its answers.

    `answers` are of every row, values by `names`. A row without one stays and has nothing there. A column of
    the table keeps its name; an added one like it gets a number.
    """
    free = {name: free_name(name, table.columns) for name in names}
    rows = [
        {**row.values, **{free[name]: answer[name] for name in names if name in answer}}
        for row, of_row in zip(table, answers, strict=True)
        for answer in of_row or ({},)
    ]
    return [*table.columns, *free.values()], rows


def free_name(name: str, columns: Sequence[str]) -> str:
    """A name that no column has: this one, or with a number behind it."""
    names = itertools.chain([name], (f"{name}_{k}" for k in itertools.count(2)))
    return next(one for one in names if one not in columns)


def table_bytes(
    kind: str, columns: Sequence[str], rows: Sequence[Mapping[str, Any]], own: Collection[str] = ()
) -> bytes:
    """A table as the content of a file of the given kind; values that a row lacks are empty.

    In text, numbers are written with six digits, those in the user's `own` columns as they are. Raises
    DataError for what Parquet cannot hold.
    """
    if kind.endswith(".gz"):
        return gzip.compress(table_bytes(kind.removesuffix(".gz"), columns, rows, own), mtime=0)
    if kind == ".parquet":
        return _parquet_bytes(columns, rows)
    if kind == ".jsonl":
        whole = ({name: row.get(name) for name in columns} for row in rows)
        return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in whole).encode()
    lines = [columns, *([_cell(row.get(name), name in own) for name in columns] for row in rows)]
    if kind == ".tsv":
        # no quoting convention: what would part cells or rows becomes a space
        return "".join("\t".join(re.sub(r"[\t\r\n]", " ", c) for c in line) + "\n" for line in lines).encode()
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines)
    return text.getvalue().encode()


def _parquet_bytes(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> bytes:
    arrow = library("pyarrow", "tables", "writing Parquet")
    parquet = library("pyarrow.parquet", "tables", "writing Parquet")
    arrays = {}
    for name in columns:
        try:
            arrays[name] = arrow.array([row.get(name) for row in rows])
        except (arrow.ArrowInvalid, arrow.ArrowTypeError):
            raise DataError(
                f"the column {name} holds values of several kinds, which Parquet cannot; write .jsonl."
            ) from None
    sink = io.BytesIO()
    parquet.write_table(arrow.table(arrays), sink)
    return sink.getvalue()


def _cell(value: Any, own: bool) -> str:
    return "" if value is None else f"{value:.6g}" if isinstance(value, float) and not own else str(value)
