"""What `classify` and `rate` do alike: files or generated data to a problem, tested on a part or by folds."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from torch import nn

from elman.cells.lookup import cell_from
from elman.data.labelled import Examples, joined
from elman.data.layouts import Columns
from elman.data.refusals import Refusals
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.tasks.cross_validation import cross_validate, fold_floors, fold_places, mean_and_spread
from elman.tasks.many_to_one import ManyToOne
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.options import as_before
from elman.tasks.sequence_options import SHAPING, Parts, SequenceOptions, known_labels, read_parts, settle
from elman.tasks.targets import learn_target
from elman.tasks.task import Headline, Metrics, Run, Task

GENERATED = {"train": 2_000, "valid": 500, "test": 1_000}
"""Rows of each part of the data sets that ship."""


class ManyToOneTested(ManyToOne):
    """A problem whose test part may be cross-validation."""

    @property
    def models(self) -> int:
        return 1 + (self.options.folds or 0)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        found = super().floors()
        if self.options.folds:
            found["test"] = fold_floors(self, self.options.folds, self.report)
        return found

    def judge(self, model: nn.Module) -> dict[str, dict[str, Metrics]]:
        result: dict[str, Metrics] = super().judge(model)
        if self.options.folds:
            tested = cross_validate(self, self.options.folds, self.report, self.folder)
            self.judged["test"] = (tested.wanted, tested.found, tested.part)
            each = [next(iter(metrics.values())) for metrics in tested.folds]
            result["test"] = {**mean_and_spread(list(tested.folds)), "each": each}
        return result


class SequenceTask(Task):
    """One thing that is said of a whole sequence: `kind` "class" or "number"."""

    kind: ClassVar[str]
    optimum: ClassVar[Metrics]
    """Metrics of the best possible model of the data that ship."""
    floor_headlines = (Headline("parameters", "parameters", "{:,}"),)
    floor_names: ClassVar[Mapping[str, str]] = {
        "majority": "most frequent class",
        "mean": "mean value",
        "bag_of_words_and_pairs": "bag of words and pairs of neighbours",
        "feedforward": "padded one-hot network",
    }
    example = "--text 'the soup was not at all bad but the bread was really so good'"

    @staticmethod
    @abstractmethod
    def generated(count: int, seed: int) -> Sequence[tuple[str, Any]]:
        """Texts and labels of the data that ship."""

    def prepare(
        self, options: SequenceOptions, cell: Cell | None, refusals: Refusals, before: Run | None
    ) -> ManyToOne:
        """Read the files, or make the data that ship, and settle every option by the training part."""
        if before is not None:
            options = as_before(options, before.options, SHAPING)
        cell = cell or (cell_from(options.cell) if before is None else before.cell)
        ships = not options.files
        if ships and (options.valid or options.test):
            raise OptionError("--valid and --test need a training file.")
        parts = self._parts(options.seed) if ships else read_parts(options, refusals)
        train = parts["train"]
        if isinstance(before, SequenceRun):
            target, encoding = before.target, before.encoding
        else:
            target, encoding = learn_target(train.labels, self.kind, options.separator, train.path), None
        parts = known_labels(parts, target, refusals)
        if options.folds:  # said now, not after the first model is trained
            fold_places(joined(list(parts.values())), options.folds, options.seed)
        return ManyToOneTested(
            settle(options, parts["train"], generated=ships),
            cell,
            parts,
            target,
            train.path,
            encoding=encoding,
            refused=refusals.sentences,
            begin=None if before is None else before.model.state_dict(),
            optimum=self.optimum if ships else None,
        )

    def _parts(self, seed: int) -> Parts:
        """The data that ship."""
        columns = Columns("text", "text", "label")
        parts = {}
        for place, (part, count) in enumerate(GENERATED.items()):
            texts, labels = zip(*self.generated(count, 3 * seed + place), strict=True)
            places = [f"{part} sentence {k}" for k in range(1, count + 1)]
            parts[part] = Examples(
                "sentences with a negation", columns, list(texts), [str(label) for label in labels], places
            )
        return parts
