"""Options of a task, declared once with types, bounds and a sentence each; the command line follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from elman.data.dividing import USUAL
from elman.errors import OptionError, did_you_mean
from elman.layers import Dropout
from elman.training import loop
from elman.training.optimise import OptimiserName, ScheduleName
from elman.training.precision import PrecisionName

Chosen = TypeVar("Chosen", bound="Options")


class Options(BaseModel):
    """Base of all options: an option that does not exist is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    @classmethod
    def read(cls: type[Chosen], values: Mapping[str, Any]) -> Chosen:
        """Options from plain values; raises OptionError with one sentence for the first mistake."""
        try:
            return cls(**values)
        except ValidationError as problem:
            first = problem.errors()[0]
            name = str(first["loc"][0]) if first["loc"] else ""
            if first["type"] == "extra_forbidden":
                hint = did_you_mean(name, cls.model_fields, "; see the options with --help")
                raise OptionError(f"there is no option {name}{hint}") from None
            flag = name.replace("_", "-")
            message = first["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
            raise OptionError(f"--{flag} should be {message}, not {first['input']!r}.") from None

    def plain(self) -> dict[str, Any]:
        """As plain values, for run.toml."""
        return self.model_dump(mode="json")


WITHOUT_FILE = ("learned", "onehot")
"""What --embedding can say that is no file."""


class TrainingOptions(Options):
    """What every task can be told. None stands for a choice made from the data, written to run.toml.

    A task inherits, gives fields another default or a description of its own by declaring them again, and
    adds its own.
    """

    files: list[str] = Field([], description="Files to learn from.")
    valid: str | None = Field(None, description="Validation part from a file of its own.")
    test: str | None = Field(None, description="Test part from a file of its own.")
    split: str = Field(USUAL, description="Shares of train/valid/test (or train/valid), shuffled.")
    encoding: str = Field("utf-8", description="Encoding of the files.")
    skip_bad: bool = Field(False, description="Leave out rows that cannot be used, and count them.")
    cell: str = Field("gru", description="A cell of the zoo, FILE.py:NAME, or a file of equations.")
    hidden: int | None = Field(None, ge=1, description="Units of the state. (default: by the data)")
    layers: int | None = Field(None, ge=1, description="Recurrent layers. (default: by the data)")
    dropout: float | None = Field(
        None, ge=0, lt=1, description="Dropout between layers and on the output. (default: by the data)"
    )
    dropout_input: float = Field(0.0, ge=0, lt=1, description="Dropout on the input of the first layer.")
    dropout_recurrent: float = Field(0.0, ge=0, lt=1, description="Dropout on states inside products.")
    variational: bool = Field(False, description="One dropout mask per sequence instead of one per step.")
    weight_dropout: float = Field(0.0, ge=0, lt=1, description="Dropout on recurrent matrices.")
    zoneout: float = Field(0.0, ge=0, lt=1, description="Share of units that keep their state at a step.")
    init: Literal["default", "torch"] = Field("default", description="How recurrent parameters start.")
    horizon: str | None = Field(None, description="Memory that gates start with, as LO/HI steps: 2/200.")
    epochs: int | None = Field(None, ge=1, description="Passes over the data. (default: by their size)")
    batch: int | None = Field(None, ge=1, description="Sequences side by side. (default: by the data)")
    optimiser: OptimiserName = Field("adamw", description="adam, adamw, sgd or rmsprop.")
    lr: float = Field(2e-3, gt=0, description="Learning rate.")
    schedule: ScheduleName = Field("cosine", description="cosine, constant or decay.")
    warm_up: int = Field(0, ge=0, description="Steps over which the learning rate rises.")
    decay: float = Field(0.5, gt=0, le=1, description="With --schedule decay: factor for each epoch.")
    decay_from: int = Field(1, ge=1, description="With --schedule decay: first epoch that has it (from 0).")
    weight_decay: float = Field(0.0, ge=0, description="Weight decay.")
    clip: float = Field(1.0, ge=0, description="Gradients are clipped to this norm; 0 is off.")
    clip_value: float = Field(0.0, ge=0, description="Gradients are clipped to this value; 0 is off.")
    patience: int | None = Field(None, ge=1, description="Stop after so many rounds without improvement.")
    rounds: int = Field(1, ge=1, description="Validations per epoch.")
    published: list[str] = Field(
        [], description="NAME=VALUE of a published result, shown beside this one (repeatable)."
    )
    seed: int = Field(0, ge=0, description="Seed of everything that is drawn.")
    precision: PrecisionName = Field(
        "float32",
        description="What matrix products multiply in training: float32, or bfloat16 (8 bits), which is up "
        "to twice as fast on processors with tiles for it (AMX).",
    )
    threads: int | None = Field(None, ge=1, description="Processor threads. (default: torch's choice)")
    from_run: str | None = Field(None, description="Begin with the weights of this run.")

    @property
    def regularisation(self) -> Dropout:
        """The dropout of the recurrent layers."""
        between = self.dropout or 0.0
        return Dropout(
            input=self.dropout_input,
            between=between if self.layers != 1 else 0.0,
            output=between,
            recurrent=self.dropout_recurrent,
            variational=self.variational,
            weight=self.weight_dropout,
            zoneout=self.zoneout,
        )

    @property
    def plan(self) -> loop.Plan:
        """What the training loop needs to know."""
        return loop.Plan(
            epochs=self.epochs or 1,
            rounds=self.rounds,
            optimiser=self.optimiser,
            lr=self.lr,
            schedule=self.schedule,
            warm_up=self.warm_up,
            decay=self.decay,
            decay_from=self.decay_from,
            weight_decay=self.weight_decay,
            clip=self.clip or None,
            clip_value=self.clip_value or None,
            patience=self.patience,
        )

    @property
    def time_scales(self) -> tuple[float, float] | None:
        """`horizon` as two numbers."""
        return time_scales(self.horizon, "horizon")


def time_scales(text: str | None, option: str) -> tuple[float, float] | None:
    """LO/HI steps as two numbers; raises OptionError that names the option."""
    if text is None:
        return None
    try:
        low, high = (float(part) for part in text.split("/"))
    except ValueError:
        raise OptionError(f"--{option} is LO/HI in steps, such as 2/200, not {text}.") from None
    return low, high


def as_before(options: Chosen, before: Options, shaping: tuple[str, ...]) -> Chosen:
    """Options whose model fits the weights of an earlier run; contradicting them is an error.

    `shaping` names the options that the shape of the model or its vocabulary depends on.
    """
    for name in ("embedding", "embedding_target"):
        if getattr(options, name, WITHOUT_FILE[0]) not in WITHOUT_FILE:
            raise OptionError(
                f"--{name.replace('_', '-')} has no effect with --from: units keep the vectors of that run; "
                "leave it out."
            )
    for name in shaping:
        if name in options.model_fields_set and getattr(options, name) != getattr(before, name):
            raise OptionError(
                f"--{name.replace('_', '-')} {getattr(options, name)} does not fit the run to begin from, "
                f"which has {getattr(before, name)}; leave it out."
            )
    return options.model_copy(update={name: getattr(before, name) for name in shaping})
