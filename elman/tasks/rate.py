"""The task `rate`: a number for a sequence of words, letters or numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from elman.data.refusals import Refusals
from elman.data.synthetic import negation
from elman.equations.cell import Cell
from elman.tasks.many_to_one import ManyToOne
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.options import TrainingOptions
from elman.tasks.sequence_options import SequenceOptions
from elman.tasks.sequence_task import GENERATED, generated_parts, prepare_sequences
from elman.tasks.task import Headline, Run, Task


class RateOptions(SequenceOptions):
    """Options of `rate`."""


class RateRun(SequenceRun):
    """A trained rater."""


class Rate(Task):
    """A number for a sequence."""

    name = "rate"
    summary = "Learn a number for each text or series: stars, an age, a measured value."
    Options: ClassVar[type[TrainingOptions]] = RateOptions
    Run = RateRun
    headlines = (
        Headline("rmse", "RMSE"),
        Headline("mae", "MAE"),
        Headline("accuracy", "accuracy when rounded", "{:.2%}", best="high"),
    )
    floor_headlines = (Headline("parameters", "parameters", "{:,}"),)
    floor_names: ClassVar[Mapping[str, str]] = {
        "mean": "mean value",
        "bag_of_words_and_pairs": "bag of words and pairs of neighbours",
        "feedforward": "padded one-hot network",
    }
    example = "--text 'the soup was not at all bad but the bread was really so good'"

    def prepare(
        self, options: TrainingOptions, cell: Cell | None, refusals: Refusals, before: Run | None
    ) -> ManyToOne:
        assert isinstance(options, RateOptions)
        rows = {
            part: negation.ratings(count, 3 * options.seed + k)
            for k, (part, count) in enumerate(GENERATED.items())
        }
        return prepare_sequences(
            options,
            cell,
            refusals,
            before,
            kind="number",
            generated=generated_parts(rows, "sentences with a negation"),
            optimum={"rmse": 0.0, "mae": 0.0, "accuracy": 1.0},
        )


RateRun.task = Rate()
