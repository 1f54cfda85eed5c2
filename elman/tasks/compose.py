"""Composing: learn pieces of music, say what comes next, and go on from a beginning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import Field
from torch import nn

from elman.cells.lookup import cell_from
from elman.data.midi import midi_bytes, read_music, seconds_per_step
from elman.data.music import Piece, parse_grid, rolls_bytes
from elman.data.note_events import spell_event
from elman.data.refusals import Refusals
from elman.data.synthesis import render, wav_bytes
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.tasks.compose_events import EventForm
from elman.tasks.compose_frames import FrameForm
from elman.tasks.compose_problem import FORMS, ComposeOptions, ComposeProblem, Form, music_of, totals
from elman.tasks.options import as_before
from elman.tasks.task import SCORES, Headline, Metrics, PredictOptions, Run, Spell, Task

SHAPING = ("cell", "model", "grid", "hidden", "layers")
"""Options that the weights of an earlier run decide."""


class ComposeChoices(PredictOptions):
    """Options of `predict` with a run of `compose`."""

    begin: str | None = Field(None, description="A piece to go on from: MIDI, or piano rolls in JSON.")
    begin_steps: int | None = Field(None, ge=1, description="Steps of the beginning to keep. (default: all)")
    length: int = Field(64, ge=1, le=100_000, description="Steps to compose.")
    temperature: float = Field(
        1.0, ge=0, description="Below 1 the likely gets likelier; 0 takes the likeliest."
    )
    sample: Literal["chords", "keys"] | None = Field(
        None, description="Frames among those of the training part, or each key by itself. (default: chords)"
    )
    tempo: float | None = Field(
        None, ge=4, le=1000, description="Quarter notes a minute. (default: that of the beginning, or 120)"
    )
    seed: int = Field(0, ge=0, description="Another seed gives another piece.")


class ComposeRun(Run):
    """A model of music.

    run = elman.load("runs/chorales")
    piece = run.compose(length=64, begin=run.read("mine.mid"), temperature=0.8)
    Path("piece.mid").write_bytes(run.written(piece, ".mid"))
    """

    needs_file: ClassVar[bool] = False
    form: Form
    grid: Fraction

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.form = FORMS[saved["model"]].restore(saved["chords"])
        self.grid = parse_grid(saved["grid"])

    def spellings(self) -> Mapping[str, Spell]:
        return {"embedding": spell_event, SCORES: spell_event} if isinstance(self.form, EventForm) else {}

    def build(self) -> nn.Module:
        return self.form.model(self.options, self.cell)

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics on pieces; of a file that has parts, on its test part."""
        music = read_music(files, Refusals(skip_bad), self.grid, encoding)
        pieces = music.parts.get("test") or [p for found in music.parts.values() for p in found]
        return totals(self.form, self.form.piece_metrics(self.model, pieces))

    def read(self, path: str | Path, encoding: str = "utf-8") -> Piece:
        """The first piece of a file, on the grid of the run."""
        music = read_music([path], Refusals(), self.grid, encoding)
        return next(piece for pieces in music.parts.values() for piece in pieces)

    def compose(
        self,
        length: int = 64,
        begin: Piece | None = None,
        temperature: float = 1.0,
        seed: int = 0,
        sample: str | None = None,
    ) -> Piece:
        """A new piece of `length` steps, or a beginning and so many steps that go on from it."""
        if sample is not None and not isinstance(self.form, FrameForm):
            raise OptionError("--sample chooses frames, and this run composes events; leave it out.")
        return self.form.compose(self.model, begin, length, temperature, seed, sample != "keys")

    def written(self, piece: Piece, kind: str) -> bytes:
        """A piece as the content of a file: ".mid", ".json" or ".wav"."""
        if kind in (".mid", ".midi"):
            return midi_bytes(piece, self.grid)
        if kind == ".wav":
            return wav_bytes(render(piece, seconds_per_step(piece, self.grid)))
        if kind == ".json":
            return rolls_bytes([piece])
        raise DataError(f"music is written as .mid, .wav or .json, not {kind or 'a file without a suffix'}.")

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: ComposeChoices) -> bytes:
        """A composed piece; a file given takes the place of --begin."""
        if path is not None and options.begin is not None:
            raise OptionError(f"{path} and --begin are both a beginning; give one of them.")
        source = path if path is not None else options.begin
        if options.begin_steps is not None and source is None:
            raise OptionError("--begin-steps has no effect without a beginning; give --begin too.")
        kind = ".json" if out is None else Path(out).suffix.lower()
        if kind not in (".mid", ".midi", ".wav", ".json"):
            raise DataError(f"music is written as .mid, .wav or .json; {out} has another suffix.")
        begin = None if source is None else self.read(source, options.encoding)
        if begin is not None and options.begin_steps is not None:
            begin = begin.cut(options.begin_steps)
        piece = self.compose(options.length, begin, options.temperature, options.seed, options.sample)
        return self.written(piece if options.tempo is None else replace(piece, tempo=options.tempo), kind)


class Compose(Task):
    """Music: the next frame or event, and whole pieces."""

    name = "compose"
    summary = "music from MIDI files, frame by frame or event by event"
    Options = ComposeOptions
    PredictOptions = ComposeChoices
    Run = ComposeRun
    headlines = (
        Headline("nats_per_frame", "nats/frame", "{:.3f}"),
        Headline("nats_per_event", "nats/event", "{:.3f}"),
        Headline("accuracy", "accuracy", "{:.1%}", best="high"),
    )
    example = "--length 64 --out piece.mid"

    def prepare(
        self, options: ComposeOptions, cell: Cell | None, refusals: Refusals, before: ComposeRun | None
    ) -> ComposeProblem:
        form: Form | None = None
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            cell, form = cell or before.cell, before.form
        _check(options)
        cell = cell or cell_from(options.cell)
        return ComposeProblem(options, cell, music_of(options, refusals), refusals, form)


def _check(options: ComposeOptions) -> None:
    """Options that would have no effect."""
    parse_grid(options.grid)
    if not options.files:
        for name in ("valid", "test"):
            if getattr(options, name) is not None:
                raise OptionError(f"--{name} has no effect on generated music; give files to learn from.")


ComposeRun.task = Compose()
