"""A trained plain network, loaded from its run folder.

Shapes: N rows, D inputs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from elman.data.fixed import Vectors
from elman.data.refusals import Refusals
from elman.data.tables import Table, kind_to_write, read_table, table_bytes, with_columns
from elman.equations.cell import Cell
from elman.models.one_to_one import OneToOne
from elman.tasks import targets
from elman.tasks.targets import Target
from elman.tasks.task import Metrics, Run
from elman.tasks.vector_data import Array, VectorOptions, part_of

JUDGED_TOGETHER = 4096


def build(cell: Cell, options: VectorOptions, vectors: Vectors, target: Target) -> OneToOne:
    """A new model."""
    hidden, layers = options.hidden or 1, options.layers or 1
    rates = options.regularisation
    return OneToOne(cell, vectors.size, hidden, layers, target.outputs, dropout=rates, init=options.init)


@torch.no_grad()
def answers(model: nn.Module, inputs: Array, target: Target) -> Array:
    """What the target reads in the scores of inputs (N, D)."""
    model.eval()
    blocks = [inputs[at : at + JUDGED_TOGETHER] for at in range(0, max(len(inputs), 1), JUDGED_TOGETHER)]
    return np.concatenate([target.read(model(torch.from_numpy(block))) for block in blocks])


class VectorRun(Run):
    """A run of the task vector.

    Attributes: `vectors` (how rows become inputs), `target`, and those of every run.
    """

    options: VectorOptions
    model: OneToOne

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.vectors = Vectors.restore(saved["vectors"])
        self.target = targets.restore(saved["target"])
        self.column = str(saved["column"])

    def build(self) -> OneToOne:
        return build(self.cell, self.options, self.vectors, self.target)

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics on tables like that of training."""
        refusals = Refusals(skip_bad)
        found, labels = [], []
        for path in files:
            table = self._table(path, refusals, encoding)
            part = part_of(table, table, table.require(self.column), self.target, self.vectors, refusals)
            found.append(part.inputs)
            labels += part.labels
        inputs = np.concatenate(found)
        metrics = self.target.metrics(self.target.encode(labels), answers(self.model, inputs, self.target))
        return {**metrics, "refused": refusals.count}

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: Any) -> bytes:
        """The table with `predicted` added, for classes also their probabilities; refused rows have none."""
        assert path is not None  # a run that needs a file is not called without
        kind, refusals = kind_to_write(out, path), Refusals(options.skip_bad)
        table = self._table(path, refusals, options.encoding)
        inputs, places = self.vectors.encode(table, table.rows, refusals)
        found = answers(self.model, inputs, self.target) if places else np.zeros((0, self.target.outputs))
        columns, rows = with_columns(table, self.target.columns(found), places)
        return table_bytes(kind, columns, rows, table.columns)

    def _table(self, path: str | Path, refusals: Refusals, encoding: str) -> Table:
        table = read_table(path, refusals, encoding)
        for column in self.vectors.columns:
            table.require(column.name)
        return table
