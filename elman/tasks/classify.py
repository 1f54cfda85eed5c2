"""The task `classify`: a label, or several, for a sequence of words, letters or numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from pydantic import Field

from elman.data.refusals import Refusals
from elman.data.synthetic import negation
from elman.equations.cell import Cell
from elman.tasks.many_to_one import ManyToOne
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.options import TrainingOptions
from elman.tasks.sequence_options import SequenceOptions
from elman.tasks.sequence_task import GENERATED, generated_parts, prepare_sequences
from elman.tasks.task import Headline, Run, Task


class ClassifyOptions(SequenceOptions):
    """Options of `classify`."""

    several: str | None = Field(
        None, min_length=1, description="Labels of a row are several, joined by this."
    )
    class_weights: Literal["none", "balanced"] = Field(
        "none", description="balanced: every class counts alike in the loss, however rare."
    )


class ClassifyRun(SequenceRun):
    """A trained classifier."""


class Classify(Task):
    """A label for a sequence."""

    name = "classify"
    summary = "Learn a label for each text or series: sentiment, topic, DNA, digits."
    Options: ClassVar[type[TrainingOptions]] = ClassifyOptions
    Run = ClassifyRun
    headlines = (
        Headline("accuracy", "accuracy", "{:.2%}", best="high"),
        Headline("micro_f1", "micro F1", "{:.3f}", best="high"),
        Headline("macro_f1", "macro F1", "{:.3f}", best="high"),
        Headline("nats", "nats", "{:.3f}"),
    )
    floor_headlines = (Headline("parameters", "parameters", "{:,}"),)
    floor_names: ClassVar[Mapping[str, str]] = {
        "majority": "most frequent class",
        "bag_of_words_and_pairs": "bag of words and pairs of neighbours",
        "feedforward": "padded one-hot network",
    }
    example = "--text 'the soup was not at all bad but the bread was really so good'"

    def prepare(
        self, options: TrainingOptions, cell: Cell | None, refusals: Refusals, before: Run | None
    ) -> ManyToOne:
        assert isinstance(options, ClassifyOptions)
        rows = {
            part: negation.verdicts(count, 3 * options.seed + k)
            for k, (part, count) in enumerate(GENERATED.items())
        }
        return prepare_sequences(
            options,
            cell,
            refusals,
            before,
            kind="class",
            generated=generated_parts(rows, "sentences with a negation"),
            optimum={"accuracy": 1.0, "macro_f1": 1.0, "nats": 0.0},
        )


ClassifyRun.task = Classify()
