"""Pieces of music on a grid of equal steps: notes, piano rolls, and the files of pieces that people have.

Shapes: N notes, T steps (frames), K = 88 keys of a piano.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.errors import DataError, OptionError

LOWEST, HIGHEST = 21, 108
"""MIDI numbers of the first and the last key of a piano, A0 and C8."""

KEYS = HIGHEST - LOWEST + 1

MOST_STEPS = 500_000
"""Steps of a piece; a longer one comes from a damaged file (8 hours in sixteenths at 60 beats a minute)."""

SILENCE = -1
"""A voice that rests, in files of separate voices."""

PARTS = ("train", "valid", "test")

_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


@dataclass(frozen=True)
class Piece:
    """A piece: notes (N, 3) int64 as (first step, step after the last, MIDI number), by beginning and pitch.

    No two notes of one pitch overlap. `tempo` is in quarter notes a minute.
    """

    name: str
    notes: NDArray[np.int64]
    steps: int
    tempo: float = 120.0

    def frames(self) -> NDArray[np.bool_]:
        """The piano roll (T, K): which keys sound in each step; a note struck again is not seen."""
        roll = np.zeros((self.steps, KEYS), bool)
        for first, end, pitch in self.notes.tolist():
            roll[first:end, pitch - LOWEST] = True
        return roll

    def transposed(self, by: int) -> Piece:
        """All notes so many semitones higher; the caller sees to it that they stay on the piano."""
        return Piece(self.name, self.notes + np.array([0, 0, by]), self.steps, self.tempo)

    def room(self, most: int) -> tuple[int, int]:
        """How far the piece can go down and up, at most `most` semitones each, and stay on the piano."""
        if not len(self.notes):
            return 0, 0
        low, high = int(self.notes[:, 2].min()), int(self.notes[:, 2].max())
        return max(-most, LOWEST - low), min(most, HIGHEST - high)

    def cut(self, steps: int) -> Piece:
        """The first so many steps."""
        notes = self.notes[self.notes[:, 0] < steps].copy()
        notes[:, 1] = np.minimum(notes[:, 1], steps)
        return Piece(self.name, notes, min(steps, self.steps), self.tempo)


def from_frames(name: str, frames: NDArray[np.bool_], tempo: float = 120.0) -> Piece:
    """The piece of a piano roll (T, K): a key that sounds in neighbouring steps is one held note."""
    silent = np.zeros((1, KEYS), np.int8)
    change = np.diff(np.concatenate([silent, frames.astype(np.int8), silent]), axis=0)
    # by key and then by time, so that beginnings and ends stand in the same order
    keys, first = np.nonzero(change.T == 1)
    _, end = np.nonzero(change.T == -1)
    return Piece(name, in_order(np.stack([first, end, keys + LOWEST], axis=1)), len(frames), tempo)


def in_order(notes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Notes sorted by beginning and pitch."""
    return notes[np.lexsort((notes[:, 2], notes[:, 0]))].astype(np.int64)


def without_overlaps(notes: Sequence[tuple[int, int, int]]) -> NDArray[np.int64]:
    """Notes (N, 3) of which no two of one pitch overlap: one struck again ends where the next begins.

    Of two that begin together (the same key in two voices) the longer stays.
    """
    by_pitch: dict[int, list[list[int]]] = {}
    for first, end, pitch in sorted(notes, key=lambda note: (note[0], -note[1])):
        line = by_pitch.setdefault(pitch, [])
        if line and line[-1][0] == first:
            continue
        if line and line[-1][1] > first:
            line[-1][1] = first
        line.append([first, end, pitch])
    whole = [note for line in by_pitch.values() for note in line]
    return in_order(np.array(whole, np.int64).reshape(-1, 3))


def spell(pitches: Sequence[int]) -> str:
    """Names of MIDI numbers: [60, 64] is 'C4 E4'; nothing is 'silence'."""
    return " ".join(f"{_NAMES[p % 12]}{p // 12 - 1}" for p in pitches) or "silence"


def parse_grid(grid: str) -> Fraction:
    """'1/16' as a part of a whole note; raises OptionError for what is no such part."""
    try:
        step = Fraction(grid)
    except (ValueError, ZeroDivisionError):
        step = Fraction(0)
    if not 0 < step <= 1 or step.denominator > 64:
        raise OptionError(
            f"--grid is a step as part of a whole note, from 1/64 to 1, such as 1/16, not {grid}."
        )
    return step


@dataclass
class LeftOut:
    """Notes of the files that no piece has."""

    drums: int = 0
    beyond: int = 0  # not on the piano
    silent: int = 0  # pieces without a note, in files that hold several

    def told(self) -> str:
        """In words; '' if nothing was left out."""
        entries = {
            "notes of drums": self.drums,
            f"notes beyond the piano's keys {LOWEST} to {HIGHEST}": self.beyond,
            "pieces without a note": self.silent,
        }
        return ", ".join(f"{count:,} {name}" for name, count in entries.items() if count)


@dataclass(frozen=True)
class Music:
    """Pieces by part; files that have no parts give the part "" alone."""

    name: str
    parts: Mapping[str, tuple[Piece, ...]]
    left_out: LeftOut = field(default_factory=LeftOut)

    def digest(self) -> str:
        """A fingerprint of all notes, by which a run notices that its data changed."""
        whole = hashlib.sha256()
        for part, pieces in self.parts.items():
            whole.update(f"{part} {len(pieces)};".encode())
            for piece in pieces:
                whole.update(fingerprint(piece))
        return whole.hexdigest()[:16]


def fingerprint(piece: Piece) -> bytes:
    """Equal for equal notes, whatever the pieces are called."""
    return hashlib.sha256(piece.notes.tobytes() + str(piece.steps).encode()).digest()


def read_rolls(path: Path, refusals: Refusals, left_out: LeftOut, encoding: str) -> Mapping[str, list[Piece]]:
    """Pieces of a JSON file (.json, .json.gz): {"train": [...], "valid": [...], "test": [...]} or [...].

    A piece is a list of steps, a step a list of MIDI numbers; -1 is a voice that rests. Pieces that are
    something else are refused; raises DataError for a file that is something else.
    """
    try:
        value = json.loads(read_text(path, encoding))
    except ValueError as problem:
        if isinstance(problem, DataError):
            raise
        raise DataError(
            f"{path} is not JSON ({problem}); a file of piano rolls holds a list of pieces."
        ) from None
    except RecursionError:
        raise DataError(f"{path} is nested too deep for a file of piano rolls.") from None
    if isinstance(value, dict):
        wrong = [name for name in value if name not in PARTS]
        if wrong or not value:
            raise DataError(
                f"{path} has no part {wrong[0]!r} to read; its parts are train, valid and test." if wrong
                else f"{path} holds no part; its parts are train, valid and test."
            )  # fmt: skip
        parts = {name: value[name] for name in PARTS if name in value}
    else:
        parts = {"": value}
    return {part: _pieces(path, part, found, refusals, left_out) for part, found in parts.items()}


def _pieces(path: Path, part: str, value: Any, refusals: Refusals, left_out: LeftOut) -> list[Piece]:
    if not isinstance(value, list):
        raise DataError(f"{path} holds no list of pieces{f' in {part}' if part else ''}.")
    pieces = []
    for number, entry in enumerate(value, 1):
        name = f"{path}{f' {part}' if part else ''} piece {number:,}"
        piece = _piece(name, entry, refusals, left_out)
        if piece is not None and not len(piece.notes):
            left_out.silent += 1
        elif piece is not None:
            pieces.append(piece)
    return pieces


def _piece(name: str, value: Any, refusals: Refusals, left_out: LeftOut) -> Piece | None:
    if not isinstance(value, list) or len(value) < 2:
        refusals.refuse(f"{name} is no list of two steps or more.")
        return None
    if len(value) > MOST_STEPS:
        refusals.refuse(f"{name} has {len(value):,} steps and at most {MOST_STEPS:,} can be read; cut it up.")
        return None
    roll = np.zeros((len(value), KEYS), bool)
    for place, step in enumerate(value):
        if not isinstance(step, list) or not all(
            (type(pitch) is int and 0 <= pitch < 128) or pitch == SILENCE for pitch in step
        ):
            refusals.refuse(
                f"{name} step {place + 1:,} is {json.dumps(step)[:60]}; a step is a list of MIDI numbers, "
                "0 to 127, such as [60, 64, 67]."
            )
            return None
        there = [pitch for pitch in step if LOWEST <= pitch <= HIGHEST]
        left_out.beyond += sum(pitch != SILENCE for pitch in step) - len(there)
        roll[place, [pitch - LOWEST for pitch in there]] = True
    return from_frames(name, roll)


def rolls_bytes(pieces: Sequence[Piece]) -> bytes:
    """Pieces as the JSON that `read_rolls` reads."""
    value = [[(np.flatnonzero(step) + LOWEST).tolist() for step in piece.frames()] for piece in pieces]
    return json.dumps(value).encode() + b"\n"
