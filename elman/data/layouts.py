"""Which columns of a table hold labelled sequences: those that are named, or as names and first row tell."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from elman.data.tables import NOTHING, Table
from elman.errors import DataError

TEXT = (
    *("text", "sentence", "review", "sequence", "comment", "content", "phrase", "message", "document"),
    *("utterance", "tweet", "title", "body", "question", "dna", "seq"),
)
LABEL = (
    *("label", "labels", "class", "category", "target", "sentiment", "rating", "stars", "score", "liked"),
    *("intent", "topic", "tags", "y"),
)
ID = ("id", "series", "series_id", "sequence_id", "unique_id", "case", "case_id", "sample", "sample_id")
TIME = ("time", "step", "t", "timestamp", "datetime", "date", "ds", "frame")


@dataclass(frozen=True)
class Columns:
    """Which columns hold what; None and () are to be found by their usual names.

    `layout` is "text", "wide" (a row is a sequence of numbers), "long" (a row is a step of a sequence) or
    "ts" (no table). With `several` a row may have any number of labels, none too.
    """

    layout: str | None = None
    text: str | None = None
    label: str | None = None
    id: str | None = None
    time: str | None = None
    values: tuple[str, ...] = ()
    several: bool = False


def settled(table: Table, columns: Columns, labelled: bool) -> Columns:
    """Every choice that was left open, made from the names and the first row."""
    if labelled:
        label = table.one_of(columns.label, LABEL) or table.find("label", None, LABEL[:5])
    else:
        label = columns.label if columns.label in table.columns else None
    others = [name for name in table.columns if name != label]
    layout = columns.layout or _layout(table, columns, others)
    found = Columns(layout, label=label, several=columns.several)
    if layout == "text":
        text = table.one_of(columns.text, TEXT) or _only_text(table, others)
        return replace(found, text=text or table.find("text", None, TEXT[:4]))
    if layout == "wide":
        rest = tuple(name for name in others if name.lower() not in (*ID, *TIME))
        return replace(found, values=_named(table, columns.values) or rest)
    name = table.find("id", columns.id, ID)
    time = table.one_of(columns.time, TIME)
    rest = tuple(column for column in others if column not in (name, time))
    return replace(found, id=name, time=time, values=_named(table, columns.values) or rest)


def _named(table: Table, values: Sequence[str]) -> tuple[str, ...]:
    return tuple(table.require(name) for name in values)


def _layout(table: Table, columns: Columns, others: Sequence[str]) -> str:
    """What the table looks like; raises DataError where that is not plain."""
    if columns.text is not None:
        return "text"
    if columns.id is not None or columns.time is not None:
        return "long"
    first = table.rows[0]
    folded = {name.lower(): name for name in others}
    for usual in TEXT:
        if usual in folded and number(first[folded[usual]]) is None:
            return "text"
    name = next((folded[usual] for usual in ID if usual in folded), None)
    if name is not None and len({row.text(name) for row in table}) < len(table):
        return "long"
    rest = [n for n in others if n.lower() not in (*ID, *TIME)]
    if len(rest) > 1 and all(number(first[column]) is not None for column in rest):
        return "wide"
    if _only_text(table, others):
        return "text"
    raise DataError(
        f"{table.path} has the columns {table.told}, and which of them hold the sequences is not plain; name "
        "a column of text with --text, those of a long table with --id and --time, or say --layout wide for "
        "a sequence of numbers in each row."
    )


def _only_text(table: Table, others: Sequence[str]) -> str | None:
    """The only column, label aside, whose first value is no number; None where there are more or none."""
    first = table.rows[0]
    texts = [name for name in others if isinstance(first[name], str) and number(first[name]) is None]
    return texts[0] if len(texts) == 1 else None


def number(cell: Any) -> float | None:
    """A cell as a number, NaN for nothing; None if it is something else."""
    if cell is None or (isinstance(cell, str) and cell.strip().lower() in NOTHING):
        return math.nan
    try:
        return None if isinstance(cell, bool) else float(cell)
    except (TypeError, ValueError):
        return None
