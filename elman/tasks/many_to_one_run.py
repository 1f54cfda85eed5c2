"""A trained classifier or rater: judge it on files, add its answers to a table, ask it about a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from elman.data import encoding as encodings
from elman.data.labelled import Columns, Examples, joined, read_examples, refuse_missing
from elman.data.refusals import Refusals
from elman.data.tables import kind_of, table_bytes
from elman.errors import DataError, RunError
from elman.tasks import targets
from elman.tasks.many_to_one import Encoded, Encoding, answers, make_model
from elman.tasks.sequence_options import known_labels
from elman.tasks.targets import Target
from elman.tasks.task import Metrics, Run, Spell


class SequenceRun(Run):
    """A run of `classify` or `rate`.

    Attributes: `encoding`, `target`, `columns`, beside those of every run.
    """

    encoding: Encoding
    target: Target
    columns: Columns

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.encoding = encodings.restore(saved["encoding"])
        self.target = targets.restore(saved["target"])
        columns = saved["columns"]
        self.columns = Columns(**{**columns, "values": tuple(columns["values"])})

    def spellings(self) -> Mapping[str, Spell]:
        if isinstance(self.encoding, encodings.TextEncoding):
            return {"embedding": self.encoding.vocabulary.spell}
        return {}

    def build(self) -> nn.Module:
        return make_model(self.cell, self.options, self.encoding, self.target.outputs)

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        refusals = Refusals(skip_bad)
        part = joined([self._read(path, refusals, encoding, labelled=True) for path in files])
        part = known_labels({"test": part}, self.target, refusals)["test"]
        found = self._answers(part.values)
        metrics = self.target.metrics(self.target.encode(part.labels), found)
        return {**metrics, "refused": refusals.count}

    def predict(self, values: Sequence[Any]) -> list[Any]:
        """Predicted labels, or numbers, of texts or of arrays (T, K)."""
        return self.target.columns(self._answers(values))["predicted"]

    def probabilities(self, values: Sequence[Any]) -> Any:
        """Probabilities (M, N) of the classes `run.target.names`, or numbers (M, 1)."""
        return self._answers(values)

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: Any) -> bytes:
        assert path is not None  # a run that needs a file is not called without
        refusals = Refusals(options.skip_bad)
        part = self._read(path, refusals, options.encoding, labelled=False)
        found = self.target.columns(self._answers(part.values)) if len(part) else {}
        kind = (kind_of(out) if out else "") or kind_of(path) or ".csv"
        columns, rows = _with_answers(part, found)
        return table_bytes(kind, columns, rows)

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        if self.encoding.kind != "text":
            raise RunError(f"{self.folder.path} reads sequences of numbers, not text; give it a file.")
        empty = [text for text in texts if not text.strip()]
        if empty:
            raise DataError("a text is empty; give one with words.")
        found = self.target.columns(self._answers(texts))
        rows = []
        for place, text in enumerate(texts):
            row = {name: values[place] for name, values in found.items()}
            rows.append({"text": text, **row})
        return rows

    def _answers(self, values: Sequence[Any]) -> Any:
        part = Encoded(values, self.encoding, self.options.both_strands)
        if 0 in part.lengths:
            raise DataError(
                f"sequence {part.lengths.index(0) + 1:,} is shorter than the {self.options.grams} letters "
                "that this model reads at a time."
            )
        return answers(self.model, part, self.target)[1]  # type: ignore[arg-type]

    def _read(self, path: str | Path, refusals: Refusals, encoding: str, *, labelled: bool) -> Examples:
        archive = str(path).lower().removesuffix(".gz").endswith(".ts")
        columns = Columns() if archive or self.columns.layout == "ts" else self.columns
        found = read_examples(str(path), columns, refusals, encoding, labelled=labelled)
        if found.numeric != (self.encoding.kind == "numbers"):
            wanted = "text" if found.numeric else "sequences of numbers"
            raise DataError(f"{path} is read as {found.columns.layout}; this model reads {wanted}.")
        if found.numeric and self.options.missing == "refuse":
            found = refuse_missing(found, refusals)
        return found


def _with_answers(part: Examples, found: Mapping[str, list[Any]]) -> tuple[list[str], list[dict[str, Any]]]:
    """The user's own table with answers added; a row a sequence where that is not how it came.

    A column of the table that has the name of an answer is kept, and the answer's gets a number.
    """
    if part.table is None or part.names:
        name = part.columns.id or "case"
        names = part.names or [str(k + 1) for k in range(len(part))]
        rows: list[dict[str, Any]] = [{name: one} for one in names]
        columns, places = [name], list(range(len(part)))
    else:
        rows = [dict(row.values) for row in part.table]
        columns, places = list(part.table.columns), part.rows
    for name, values in found.items():
        free = next(n for n in (name, *(f"{name}_{k}" for k in range(2, 1000))) if n not in columns)
        columns.append(free)
        for place, value in zip(places, values, strict=True):
            rows[place][free] = value.item() if isinstance(value, np.generic) else value
    return columns, rows
