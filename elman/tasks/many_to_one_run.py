"""A trained classifier or rater: judge it on files, add its answers to a table, ask it about a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from elman.data import encoding as encodings
from elman.data.labelled import Examples, joined, read_examples
from elman.data.layouts import Columns
from elman.data.refusals import Refusals
from elman.data.tables import Row, Table, kind_to_write, table_bytes, with_columns
from elman.errors import DataError, RunError
from elman.tasks import targets
from elman.tasks.many_to_one import Encoded, Encoding, answers, make_model
from elman.tasks.sequence_options import known_labels, usable
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
        """Metrics on files with labels, all together; `refused` counts what was left out."""
        refusals = Refusals(skip_bad)
        part = joined([self._read(path, refusals, encoding, labelled=True) for path in files])
        part = known_labels({"test": part}, self.target, refusals)["test"]
        found = self._answers(part.values)
        metrics = self.target.metrics(self.target.encode(part.labels), found)
        return {**metrics, "refused": refusals.count}

    def predict(self, values: Sequence[Any]) -> list[Any]:
        """Predicted labels, or numbers, of texts or of arrays (T, K), for K = 1 also (T,).

        Raises DataError for a sequence without steps or with another K.
        """
        return self.target.columns(self._answers(values))["predicted"]

    def probabilities(self, values: Sequence[Any]) -> Any:
        """Probabilities (M, N) of the classes `run.target.names`, or numbers (M, 1)."""
        return self._answers(values)

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: Any) -> bytes:
        """The table with `predicted` added, for classes also their probabilities; refused rows have none.

        Of a long table it is one with a row for each `id`, of a .ts file with each `line`.
        """
        assert path is not None  # a run that needs a file is not called without
        kind = kind_to_write(out, path)
        part = self._read(path, Refusals(options.skip_bad), options.encoding, labelled=False)
        table, places = _table(part)
        columns, rows = with_columns(table, self.target.columns(self._answers(part.values)), places)
        return table_bytes(kind, columns, rows, table.columns)

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        """`text`, `predicted` and, for classes, their probabilities of each text.

        Raises RunError for a run of numbers, DataError for an empty text.
        """
        if self.encoding.kind != "text":
            raise RunError(f"{self.folder.path} reads sequences of numbers, not text; give it a file.")
        empty = [text for text in texts if not text.strip()]
        if empty:
            raise DataError("a text is empty; give one with words.")
        found = {"text": texts, **self.target.columns(self._answers(texts))}
        return [dict(zip(found, row, strict=True)) for row in zip(*found.values(), strict=True)]

    def _answers(self, values: Sequence[Any]) -> Any:
        if isinstance(values, str):
            raise DataError("give a list of texts, not one text.")
        if not len(values):
            return np.zeros((0, self.target.outputs))
        part = Encoded(values, self.encoding, self.options.both_strands)
        if 0 in part.lengths:
            grams = self.options.grams
            least = f"less than the {grams} letters that are read at a time" if grams > 1 else "no steps"
            raise DataError(f"sequence {part.lengths.index(0) + 1:,} has {least}.")
        return answers(self.model, part, self.target)[1]  # type: ignore[arg-type]

    def _read(self, path: str | Path, refusals: Refusals, encoding: str, *, labelled: bool) -> Examples:
        archive = str(path).lower().removesuffix(".gz").endswith(".ts")
        columns = Columns() if archive or self.columns.layout == "ts" else self.columns
        found = read_examples(str(path), columns, refusals, encoding, labelled=labelled)
        if found.numeric != (self.encoding.kind == "numbers"):
            wanted = "text" if found.numeric else "sequences of numbers"
            raise DataError(f"{path} is read as {found.columns.layout}; this model reads {wanted}.")
        return usable(found, self.options, refusals)


def _table(part: Examples) -> tuple[Table, Sequence[int]]:
    """The table that gets the answers and their rows in it; a new one where a row is no sequence."""
    if part.table is not None and not part.names:
        return part.table, part.rows
    name, names = (part.columns.id or "id", part.names) if part.table is not None else ("line", part.rows)
    rows = tuple(Row(line, {name: one}) for line, one in enumerate(names, 1))
    return Table(part.path, (name,), rows), range(len(rows))
