"""Options of `next`, and how they are settled from the data."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from elman.data.dividing import USUAL
from elman.data.events import Columns
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.models.language import Shape
from elman.models.repeating import RepeatingModel
from elman.tasks.task import PredictOptions
from elman.tasks.word_vectors import VectorOptions, check_freeze, settled_size

RETURNING = 0.1
"""With this share of users who come again, their state is carried on by default."""

MANY = 200_000
"""With so many training events batches are larger."""

SHAPING = ("cell", "hidden", "layers", "embedding_size", "tie", "softmax", "repeat")
"""Options that the weights of an earlier run decide."""


class NextOptions(VectorOptions):
    """Options of `train next`."""

    files: list[str] = Field(
        [], description="Tables of events (user, time, item); without one, a generated shop."
    )
    valid: str | None = Field(None, description="Validation events from a file of their own.")
    test: str | None = Field(None, description="Test events from a file of their own.")
    split: str = Field(USUAL, description="Shares of train/valid/test sessions, by their time.")
    days: float | None = Field(
        None, gt=0, description="The last so many days are the test part, as many before them validation."
    )
    user: str | None = Field(None, description="Column of the user. (default: by its name)")
    session: str | None = Field(None, description="Column of the session. (default: by its name, or pauses)")
    time: str | None = Field(None, description="Column of the time; several are DATE,MILLISECOND.")
    item: str | None = Field(None, description="Column of the item. (default: by its name)")
    time_format: str | None = Field(None, description="How times are written, such as %d/%m/%Y %H:%M.")
    gap: float | None = Field(
        None, ge=0, description="Seconds of pause that end a session; 0 is never. (default: 1800)"
    )
    min_count: int = Field(1, ge=1, description="Items that training has less often are left out.")
    stateful: bool | None = Field(
        None, description="Carry a user's state from session to session. (default: if users come again)"
    )
    bptt: int | None = Field(None, ge=1, description="With --stateful: steps that gradients reach back.")
    embedding_size: int | None = Field(None, ge=1, description="Numbers per item. (default: as --hidden)")
    lr: float = Field(5e-3, gt=0, description="Learning rate.")
    tie: bool | None = Field(None, description="The output shares the items' vectors. (default: yes)")
    repeat: bool | None = Field(
        None, description="Learn how likely one of the last 20 items comes again. (default: yes)"
    )
    softmax: Literal["full", "adaptive", "sampled"] = Field(
        "full", description="For very many items: adaptive (not with --tie), or a loss from sampled items."
    )
    samples: int | None = Field(
        None, ge=1, description="With --softmax sampled: items drawn for each batch. (default: 1000)"
    )

    @property
    def columns(self) -> Columns:
        """Which columns to read."""
        return Columns(self.user, self.session, self.time, self.item, self.time_format)

    def model(self, cell: Cell, units: int) -> RepeatingModel:
        """A new model of so many items, the marks included, once every choice is made."""
        hidden = self.hidden or 1
        shape = Shape(
            units,
            hidden,
            self.layers or 1,
            self.embedding_size or hidden,
            bool(self.tie),
            self.softmax == "adaptive",
        )
        return RepeatingModel(
            cell,
            shape,
            repeat=bool(self.repeat),
            dropout=self.regularisation,
            init=self.init,
            horizon=self.time_scales,
        )


class NextChoices(PredictOptions):
    """Options of `predict` with a run of `next`; columns are found as in training."""

    count: int = Field(5, ge=1, description="Items to name for each user or session.")
    fresh: bool = Field(False, description="Name no item that the user or session has had.")


def check(options: NextOptions, *, continued: bool) -> None:
    """Options that would have no effect."""
    check_freeze(options.freeze, options.embedding)
    if continued and options.min_count > 1:
        raise OptionError("--min-count has no effect with --from: the items are those of the earlier run.")
    if options.valid is not None and options.days is not None:
        raise OptionError("--days has no effect with --valid: the parts are given.")
    if not options.files:
        unread = ("valid", "test", "user", "session", "time", "item", "time_format", "gap")
        for name in unread:
            if getattr(options, name) is not None:
                raise OptionError(
                    f"--{name.replace('_', '-')} has no effect on the generated shop; give files too."
                )


def settle(options: NextOptions, users: bool, returning: float, events: int) -> NextOptions:
    """Every option that was left open; raises OptionError for those that would have no effect."""
    if options.stateful and not users:
        raise OptionError("--stateful carries a user's state on, and the events name no users; leave it out.")
    stateful = returning >= RETURNING if options.stateful is None else options.stateful
    if options.bptt is not None and not stateful:
        raise OptionError("--bptt has no effect without --stateful: whole sessions are read.")
    if options.samples is not None and options.softmax != "sampled":
        raise OptionError("--samples has no effect without --softmax sampled.")
    defaults = {
        "stateful": stateful,
        "hidden": 100,
        "embedding_size": settled_size(options.embedding, options.embedding_size, None),
        "layers": 1,
        "dropout": 0.4,
        "epochs": 10,
        "batch": (8 if events < MANY else 32) if stateful else (32 if events < MANY else 128),
        "bptt": 32 if stateful else None,
        "tie": options.softmax != "adaptive",
        "repeat": True,
        "samples": 1000 if options.softmax == "sampled" else None,
    }
    return options.model_copy(
        update={name: value for name, value in defaults.items() if getattr(options, name) is None}
    )
