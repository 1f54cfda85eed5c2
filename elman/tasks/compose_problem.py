"""Music to learn from: pieces in parts, every choice made, batches of them, metrics and floors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from elman.data.batches import Buckets
from elman.data.dividing import USUAL, drawn
from elman.data.midi import read_music
from elman.data.music import Music, fingerprint, parse_grid, spell
from elman.data.refusals import Refusals
from elman.data.synthetic import canon
from elman.equations.cell import Cell
from elman.equations.regularise import takes_recurrent_dropout
from elman.errors import DataError
from elman.layers import Carry
from elman.tasks import compose_events, compose_frames
from elman.tasks.compose_events import EventForm
from elman.tasks.compose_frames import FrameForm
from elman.tasks.options import TrainingOptions
from elman.tasks.task import Description, Metrics, Problem, TableOf

Form = FrameForm | EventForm

FORMS: dict[str, type[FrameForm] | type[EventForm]] = {"frames": FrameForm, "events": EventForm}

CANONS = {"train": 300, "valid": 40, "test": 40}
"""Pieces of the generated data."""

BATCH_STEPS = 150_000
"""Steps that a batch may hold, padding included: a piece of hours among short ones costs only itself."""

SHOWN_STEPS = 6
SHOWN_PIECES = 8


class ComposeOptions(TrainingOptions):
    """Options of `train compose`."""

    files: list[str] = Field(
        [], description="MIDI files, folders of them, or piano rolls in JSON; without one, generated canons."
    )
    valid: str | None = Field(None, description="Validation pieces: a file or a folder of their own.")
    test: str | None = Field(None, description="Test pieces: a file or a folder of their own.")
    split: str = Field(USUAL, description="Shares of train/valid/test pieces, where no file says them.")
    model: Literal["frames", "events"] = Field(
        "frames",
        description="What comes next: the keys that sound in a step, or one key or shift of time.",
    )
    grid: str = Field("1/16", description="A step as part of a whole note; MIDI is moved onto this grid.")
    lr: float = Field(6e-3, gt=0, description="Learning rate.")
    dropout_input: float | None = Field(  # type: ignore[assignment]
        None, ge=0, lt=1, description="Dropout on the input. (default: 0.1, none for canons)"
    )
    dropout_recurrent: float | None = Field(  # type: ignore[assignment]
        None, ge=0, lt=1, description="Dropout on states inside products. (default: by the data)"
    )
    variational: bool | None = Field(  # type: ignore[assignment]
        None, description="One dropout mask per piece instead of one per step. (default: yes)"
    )
    transpose: int = Field(
        0, ge=0, le=12, description="Training pieces are moved by up to so many semitones, drawn each epoch."
    )


def music_of(options: ComposeOptions, refusals: Refusals) -> Music:
    """The pieces of each part; raises DataError for files that cannot be used."""
    if not options.files:
        parts = {
            part: tuple(canon.canons(count, options.seed * 3 + k))
            for k, (part, count) in enumerate(CANONS.items())
        }
        return Music("canons in two voices (generated)", parts)
    grid = parse_grid(options.grid)
    whole = read_music(options.files, refusals, grid, options.encoding)
    own = {
        part: read_music([path], refusals, grid, options.encoding)
        for part, path in (("valid", options.valid), ("test", options.test))
        if path is not None
    }
    if "" not in whole.parts:
        return _with_own_parts(whole, own)
    pieces = whole.parts[""]
    places = drawn(len(pieces), options.split, own, options.seed, f"{whole.name} holds too few pieces")
    parts = {part: tuple(pieces[k] for k in rows) for part, rows in places.items()} | {
        part: tuple(p for pieces in music.parts.values() for p in pieces) for part, music in own.items()
    }
    for music in own.values():
        whole.left_out.drums += music.left_out.drums
        whole.left_out.beyond += music.left_out.beyond
        whole.left_out.silent += music.left_out.silent
    return Music(whole.name, parts, whole.left_out)


def _with_own_parts(whole: Music, own: Mapping[str, Music]) -> Music:
    if own:
        raise DataError(f"{whole.name} has its own parts; leave out --{next(iter(own))}.")
    missing = [part for part in ("train", "valid") if not whole.parts.get(part)]
    if missing:
        raise DataError(f"{whole.name} has no pieces in the part {missing[0]}; it needs train and valid.")
    return Music(whole.name, {part: pieces for part, pieces in whole.parts.items() if pieces}, whole.left_out)


class ComposeProblem(Problem):
    """Pieces, and how they are read."""

    options: ComposeOptions

    def __init__(
        self,
        options: ComposeOptions,
        cell: Cell,
        music: Music,
        refusals: Refusals,
        before: Form | None = None,
    ):
        self.cell, self.music, self.refusals = cell, music, refusals
        self._sums: dict[str, list[Metrics]] = {}  # of each piece of a part that was judged
        self.form: Form = before or FORMS[options.model].learn(music.parts["train"])
        self.options = _settled(options, cell, sum(piece.steps for piece in music.parts["train"]))

    def facts(self) -> dict[str, Any]:
        counts = {f"{part}_pieces": len(pieces) for part, pieces in self.music.parts.items()}
        return {
            "data": self.music.name,
            "digest": self.music.digest(),
            "equations": str(self.cell),
            "grid": self.options.grid,
            **counts,
        }

    def saved(self) -> dict[str, Any]:
        return {"model": self.options.model, "grid": self.options.grid, "chords": self.form.save()}

    def describe(self) -> Description:
        facts = {"data": self.music.name}
        for part, pieces in self.music.parts.items():
            steps = sorted(piece.steps for piece in pieces)
            facts[part] = (
                f"{len(pieces):,} pieces, {sum(steps):,} steps; {steps[0]:,} to {steps[-1]:,} a piece "
                f"(median {steps[len(steps) // 2]:,})"
            )
        train = self.music.parts["train"]
        pitches = np.concatenate([piece.notes[:, 2] for piece in train])
        sounding = sum(int((piece.notes[:, 1] - piece.notes[:, 0]).sum()) for piece in train)
        facts["keys"] = (
            f"{spell([int(pitches.min())])} to {spell([int(pitches.max())])}, "
            f"{sounding / sum(piece.steps for piece in train):.1f} at once"
        )
        if isinstance(self.form, FrameForm):
            facts["chords"] = f"{len(self.form.chords):,} different frames in training"
        known = {fingerprint(piece) for piece in train}
        for part, pieces in self.music.parts.items():
            twice = sum(fingerprint(piece) in known for piece in pieces)
            if part != "train" and twice:
                facts[f"also in {part}"] = f"{twice:,} pieces of {part} are in training, note for note"
        if told := self.music.left_out.told():
            facts["left out"] = told
        return Description(facts, refused=self.refusals.sentences)

    def model(self) -> nn.Module:
        model = self.form.model(self.options, self.cell)
        self.form.begin(model, self.music.parts["train"])
        return model

    def learner(self, model: nn.Module) -> ComposeLearner:
        return ComposeLearner(self, model)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        parts = {part: pieces for part, pieces in self.music.parts.items() if part != "train"}
        return self.form.floors(self.music.parts["train"], parts)

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        self._sums = {
            part: self.form.piece_metrics(model, pieces)
            for part, pieces in self.music.parts.items()
            if part != "train"
        }
        result = {part: totals(self.form, sums) for part, sums in self._sums.items()}
        if not self.options.files:
            for part, metrics in result.items():
                best = canon.optimum(self.music.parts[part], frames=self.options.model == "frames")
                metrics["optimum"] = {"nats_per_frame": best}
        return result

    def summary(self) -> str:
        return f"{super().summary()}, next {self.form.unit} of music"

    def findings(self, model: nn.Module) -> Mapping[str, Any]:
        part = "test" if "test" in self.music.parts else "valid"
        pieces = self.music.parts[part]
        if part not in self._sums:
            self.judge(model)
        each = [
            (piece.name, piece.steps, entry["nats"] / max(entry["frames"], 1))
            for piece, entry in zip(pieces, self._sums[part], strict=True)
        ]
        hardest = sorted(each, key=lambda entry: -entry[2])[:SHOWN_PIECES]
        title = f"the hardest pieces of the {part} part"
        return {"hardest": TableOf(title, ("piece", "steps", "nats per frame"), tuple(hardest))}


def totals(form: Form, sums: Sequence[Metrics]) -> Metrics:
    """Metrics of all pieces together."""
    return compose_frames.totals(sums) if isinstance(form, FrameForm) else compose_events.totals(sums)


def _settled(options: ComposeOptions, cell: Cell, steps: int) -> ComposeOptions:
    """Every option that was left open, by the number of training steps."""
    if not options.files:  # canons by rule: nothing is to be smoothed
        frames = options.model == "frames"
        defaults: dict[str, Any] = {"hidden": 128, "dropout": 0.0, "batch": 16 if frames else 8}
        defaults |= {"dropout_input": 0.0, "dropout_recurrent": 0.0, "epochs": 25 if frames else 40}
    else:
        few = steps < 50_000  # some hundred chorales are soon known by heart
        defaults = {"hidden": 256, "dropout": 0.4 if few else 0.3, "dropout_input": 0.1, "batch": 8}
        recurrent = (0.3 if few else 0.2) if takes_recurrent_dropout(cell) else 0.0
        defaults |= {"dropout_recurrent": recurrent, "epochs": min(35, max(5, 2_000_000 // steps))}
    chosen = {name: value for name, value in defaults.items() if getattr(options, name) is None}
    options = options.model_copy(update={"layers": options.layers or 1, **chosen})
    if options.variational is None:
        drops = options.dropout or options.dropout_input or options.dropout_recurrent
        options = options.model_copy(update={"variational": bool(drops)})
    return options


class ComposeLearner:
    """Batches of pieces of like length, moved by an interval that seed, epoch and batch decide."""

    higher_is_better = False

    def __init__(self, problem: ComposeProblem, model: nn.Module):
        self.model, self.problem, self.form = model, problem, problem.form
        options = problem.options
        self.seed, self.most = options.seed, options.transpose
        train = problem.music.parts["train"]
        self.rows: list[Any] = [self.form.encode(piece) for piece in train]
        self.room = [piece.room(self.most) for piece in train]
        self.buckets = Buckets([*map(len, self.rows)], options.batch or 1, options.seed, BATCH_STEPS)

    @property
    def unit_name(self) -> str:
        return self.form.unit

    def __len__(self) -> int:
        return len(self.buckets)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        chosen = self.buckets.of(epoch)[index].tolist()
        rows = [self.rows[k] for k in chosen]
        if self.most:
            chance = np.random.default_rng([self.seed, epoch, index])
            by = [int(chance.integers(self.room[k][0], self.room[k][1] + 1)) for k in chosen]
            rows = [self.form.transposed(row, shift) for row, shift in zip(rows, by, strict=True)]
        loss, count = self.form.loss(self.model, rows)
        return loss, count, None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        pieces = self.problem.music.parts["valid"]
        if batches is not None:
            pieces = pieces[: batches * compose_frames.EVALUATION_BATCH]
        return totals(self.form, self.form.piece_metrics(self.model, pieces))

    @torch.no_grad()
    def sample(self) -> str:
        piece = self.problem.music.parts["valid"][0]
        shown = self.form.compare(self.model, piece, SHOWN_STEPS)
        width = max((len(said) for said, _ in shown), default=0)
        lines = (f"    {said:<{width}}  (there is {there})" for said, there in shown)
        return "\n".join([f"{piece.name}, from its middle on:", *lines])
