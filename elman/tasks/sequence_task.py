"""What `classify` and `rate` do alike: files or generated data to a problem, tested on a part or by folds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import nn

from elman.cells.lookup import cell_from
from elman.data.labelled import Columns, Examples
from elman.data.refusals import Refusals
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.tasks.cross_validation import cross_validate, fold_floors, mean_and_spread
from elman.tasks.many_to_one import ManyToOne
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.options import as_before
from elman.tasks.sequence_options import SHAPING, Parts, SequenceOptions, known_labels, read_parts, settle
from elman.tasks.targets import learn_target
from elman.tasks.task import Metrics, Run

GENERATED = {"train": 2_000, "valid": 500, "test": 1_000}
"""Rows of each part of the data sets that ship."""


class ManyToOneTested(ManyToOne):
    """A problem whose test part may be cross-validation."""

    def floors(self) -> dict[str, dict[str, Metrics]]:
        found = super().floors()
        if self.options.folds:
            found["test"] = fold_floors(self, self.options.folds)
        return found

    def judge(self, model: nn.Module) -> dict[str, dict[str, Metrics]]:
        result: dict[str, Metrics] = super().judge(model)
        if self.options.folds:
            tested = cross_validate(self, self.options.folds)
            self.judged["test"] = (tested.wanted, tested.found, tested.part)
            each = [next(iter(metrics.values())) for metrics in tested.folds]
            result["test"] = {**mean_and_spread(list(tested.folds)), "each": each}
        return result


def prepare_sequences(
    options: SequenceOptions,
    cell: Cell | None,
    refusals: Refusals,
    before: Run | None,
    *,
    kind: str,
    generated: Parts,
    optimum: Metrics,
) -> ManyToOne:
    """The problem of some options; `kind` is "class" or "number", `generated` the data that ship."""
    if before is not None:
        options = as_before(options, before.options, SHAPING)
    cell = cell or (cell_from(options.cell) if before is None else before.cell)
    ships = not options.files
    if ships and (options.valid or options.test):
        raise OptionError("--valid and --test need a training file.")
    parts = generated if ships else read_parts(options, refusals)
    train = parts["train"]
    separator = getattr(options, "several", None)
    if isinstance(before, SequenceRun):
        target, encoding = before.target, before.encoding
    else:
        target, encoding = learn_target(train.labels, kind, separator, train.path), None
    parts = known_labels(parts, target, refusals)
    options = settle(options, parts["train"], generated=ships)
    return ManyToOneTested(
        options,
        cell,
        parts,
        target,
        train.path,
        encoding=encoding,
        refused=refusals.sentences,
        begin=None if before is None else before.model.state_dict(),
        optimum=optimum if ships else None,
    )


def generated_parts(rows: Mapping[str, list[tuple[str, Any]]], name: str) -> dict[str, Examples]:
    """Parts of a data set that ships, from (text, label) pairs."""
    columns = Columns("text", "text", "label")
    return {
        part: Examples(
            name,
            columns,
            [text for text, _ in pairs],
            [str(label) for _, label in pairs],
            [f"{part} sentence {k}" for k in range(1, len(pairs) + 1)],
        )
        for part, pairs in rows.items()
    }
