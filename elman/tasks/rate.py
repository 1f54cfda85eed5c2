"""The task `rate`: a number for a sequence of words, letters or numbers."""

from __future__ import annotations

from typing import ClassVar

from elman.data.synthetic import negation
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.options import TrainingOptions
from elman.tasks.sequence_options import SequenceOptions
from elman.tasks.sequence_task import SequenceTask
from elman.tasks.task import Headline, Metrics


class RateOptions(SequenceOptions):
    """Options of `rate`."""


class RateRun(SequenceRun):
    """A trained rater."""


class Rate(SequenceTask):
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
    kind = "number"
    optimum: ClassVar[Metrics] = {"rmse": 0.0, "mae": 0.0, "accuracy": 1.0}
    generated = staticmethod(negation.ratings)


RateRun.task = Rate()
