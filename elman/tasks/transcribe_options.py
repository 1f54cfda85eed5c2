"""Options of the task transcribe."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from elman.data.sound import LogMel
from elman.data.utterances import Ear
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.models.ctc import Shape, Transcriber
from elman.tasks.options import TrainingOptions
from elman.tasks.task import PredictOptions
from elman.tasks.transcribe_learn import Masks

MASK_TIME = 0.1


class TranscribeOptions(TrainingOptions):
    """Options of `train transcribe`. None stands for a choice made from the data, written to run.toml."""

    files: list[str] = Field(
        [], description="A table of sounds and texts, or a folder; without one, Morse code is generated."
    )
    path_column: str | None = Field(
        None, description="Column with the sound files. (default: path, file, ...)"
    )
    text_column: str | None = Field(None, description="Column with the texts. (default: text, sentence, ...)")
    unit: Literal["char", "word"] = Field(
        "char", description="What the model writes: letters or whole words."
    )
    lower: bool = Field(False, description="Turn texts to lower case.")
    stream: bool = Field(
        False,
        description="One direction, so that the model can hear streams; both do better on files.",
    )
    rate: int | None = Field(
        None,
        ge=200,
        description="Hz; sounds of other rates are resampled. (default: that of most, up to 16000)",
    )
    bands: int | None = Field(None, ge=2, description="Mel bands. (default: 40; 6 for Morse)")
    stack: int | None = Field(
        None,
        ge=1,
        le=8,
        description="Frames of 10 ms that one step reads. (default: up to 3, if texts have room)",
    )
    normalise: Literal["all", "utterance"] = Field(
        "all", description="Mean and deviation of each band: over the training part, or of each utterance."
    )
    masks: int | None = Field(
        None,
        ge=0,
        description="SpecAugment: masks of each kind per utterance; 0 is off. (default: 2; 0 for Morse)",
    )
    mask_bands: int | None = Field(
        None, ge=1, description="Widest mask over bands. (default: a fifth of them)"
    )
    mask_time: float = Field(
        MASK_TIME, gt=0, le=0.5, description="Widest mask over time, as a share of the utterance."
    )
    speed_change: float = Field(
        0.0, ge=0, le=0.3, description="Train on faster and slower copies too: 0.1 is a tenth."
    )
    beam: int = Field(1, ge=1, description="Texts that prefix beam search keeps; 1 is the greedy alignment.")

    def ear(self) -> Ear:
        """How sound becomes features, once every choice is made."""
        return Ear(LogMel(self.rate or 16_000, self.bands or 40), self.normalise == "utterance")

    def augmentation(self) -> Masks:
        """What is masked in training."""
        return Masks(self.masks or 0, self.mask_bands or 1, self.mask_time)

    def model(self, cell: Cell, symbols: int) -> Transcriber:
        """A new model for so many symbols, once every choice is made."""
        shape = Shape(
            bands=self.bands or 40,
            symbols=symbols,
            hidden=self.hidden or 1,
            layers=self.layers or 1,
            stack=self.stack or 1,
            both=not self.stream,
        )
        return Transcriber(cell, shape, dropout=self.regularisation, init=self.init, horizon=self.time_scales)

    @property
    def speeds(self) -> tuple[float, ...]:
        """Further speeds of training utterances."""
        change = round(self.speed_change, 2)
        return (1 - change, 1 + change) if change else ()

    def check(self) -> None:
        """Raise OptionError for options that contradict each other or have no effect."""
        if self.stream and self.normalise == "utterance":
            raise OptionError(
                "--normalise utterance needs the whole utterance, which --stream does not have; use "
                "--normalise all."
            )
        if self.masks == 0 and (self.mask_bands is not None or self.mask_time != MASK_TIME):
            raise OptionError("--mask-bands and --mask-time have no effect with --masks 0.")
        if not self.files:
            for name in ("valid", "test", "path_column", "text_column"):
                if getattr(self, name) is not None:
                    raise OptionError(
                        f"--{name.replace('_', '-')} needs files to train on; without any, Morse code "
                        "is generated."
                    )
        if self.unit == "word" and not self.files:
            raise OptionError("--unit word has no effect on Morse code, whose words are random letters.")


class TranscribePredictOptions(PredictOptions):
    """What `predict` can be told."""

    beam: int | None = Field(
        None, ge=1, description="Texts that prefix beam search keeps. (default: the run's)"
    )
    lm: str | None = Field(None, description="Run of a language model (char or word) that helps to choose.")
    lm_weight: float | None = Field(None, ge=0, description="Its weight beside the sound. (default: 0.5)")
    lm_bonus: float | None = Field(
        None,
        description="What each letter (or word) gains, in nats, so that texts do not get short. (default: 0)",
    )

    def check(self) -> None:
        """Raise OptionError for options that have no effect."""
        if self.lm is None and (self.lm_weight is not None or self.lm_bonus is not None):
            raise OptionError("--lm-weight and --lm-bonus have no effect without --lm RUN.")
        if self.lm is not None and self.beam == 1:
            raise OptionError("--lm needs a beam to choose from; use --beam 8, say, or leave --beam out.")
