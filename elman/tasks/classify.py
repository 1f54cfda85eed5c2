"""The task `classify`: a label, or several, for a sequence of words, letters or numbers."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from elman.data.synthetic import negation
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.options import TrainingOptions
from elman.tasks.sequence_options import SequenceOptions
from elman.tasks.sequence_task import SequenceTask
from elman.tasks.task import Headline, Metrics


class ClassifyOptions(SequenceOptions):
    """Options of `classify`."""

    several: str | None = Field(
        None, min_length=1, description="Labels of a row are several, joined by this."
    )
    class_weights: Literal["none", "balanced"] = Field(
        "none", description="balanced: every class counts alike in the loss, however rare."
    )

    @property
    def separator(self) -> str | None:
        return self.several

    @property
    def balanced(self) -> bool:
        return self.class_weights == "balanced"


class ClassifyRun(SequenceRun):
    """A trained classifier."""


class Classify(SequenceTask):
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
    kind = "class"
    optimum: ClassVar[Metrics] = {"accuracy": 1.0, "macro_f1": 1.0, "nats": 0.0}
    generated = staticmethod(negation.verdicts)


ClassifyRun.task = Classify()
