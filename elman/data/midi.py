"""MIDI files read onto a grid and written from it."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from elman.data.music import (
    HIGHEST,
    LOWEST,
    MOST_STEPS,
    LeftOut,
    Music,
    Piece,
    read_rolls,
    without_overlaps,
)
from elman.data.optional import library
from elman.data.refusals import Refusals
from elman.errors import DataError

DRUMS = 9
"""The channel of drums (10 where channels are counted from 1), whose pitches are instruments."""

SUFFIXES = (".mid", ".midi")

TICKS = 480
"""Parts of a quarter note in files that are written."""

VELOCITY = 80

SLOWEST, FASTEST = 4.0, 1000.0
"""Quarter notes a minute that a file's tempo can mean."""


def read_music(
    files: Sequence[str | Path], refusals: Refusals, grid: Fraction, encoding: str = "utf-8"
) -> Music:
    """Pieces from MIDI files, folders of them (and their folders), and piano rolls in JSON.

    Raises DataError for files that are missing or something else; MIDI files that cannot be used are
    refused. Parts are those of the one JSON file that has them.
    """
    left_out = LeftOut()
    loose: list[Piece] = []
    parts: Mapping[str, list[Piece]] = {}
    for path in _expanded(files):
        if path.name.lower().removesuffix(".gz").endswith(".json"):
            found = read_rolls(path, refusals, left_out, encoding)
            if "" not in found:
                if len(files) > 1:
                    raise DataError(f"{path} has its own parts train, valid and test; give it alone.")
                parts = found
            loose += found.get("", [])
        else:
            piece = _read_midi(path, refusals, left_out, grid)
            loose += [piece] if piece is not None else []
    whole = {part: tuple(pieces) for part, pieces in (parts or {"": loose}).items()}
    names = ", ".join(map(str, files))
    if not any(whole.values()):
        raise DataError(f"{names} holds no piece with a note that can be read.")
    return Music(names, whole, left_out)


def _expanded(files: Sequence[str | Path]) -> Iterator[Path]:
    """Every file, folders by their MIDI files in the order of their names."""
    for path in map(Path, files):
        if not path.exists():
            raise DataError(f"there is no file {path}.")
        if path.is_dir():
            inside = sorted(entry for entry in path.rglob("*") if entry.suffix.lower() in SUFFIXES)
            if not inside:
                raise DataError(f"the folder {path} holds no MIDI file (.mid, .midi).")
            yield from inside
        elif path.suffix.lower() in SUFFIXES or path.name.lower().endswith((".json", ".json.gz")):
            yield path
        else:
            raise DataError(f"{path} is no music that can be read here; give .mid, .midi, .json or a folder.")


def _read_midi(path: Path, refusals: Refusals, left_out: LeftOut, grid: Fraction) -> Piece | None:
    mido = library("mido", "music", "reading MIDI")
    try:
        file = mido.MidiFile(file=io.BytesIO(path.read_bytes()), clip=True)
    except Exception as problem:  # mido has errors of many kinds for damaged files
        reason = str(problem) or "it ends too early"
        refusals.refuse(f"{path} cannot be read as MIDI ({reason}); it may be damaged.")
        return None
    per_step = file.ticks_per_beat * 4 * grid
    if per_step <= 0:
        refusals.refuse(f"{path} counts time in film frames and has no beats; save it with beats (PPQ).")
    elif file.type == 2:
        refusals.refuse(f"{path} holds independent patterns (MIDI type 2); save it as type 0 or 1.")
    else:
        return _on_grid(path, file, per_step, refusals, left_out)
    return None


def _on_grid(
    path: Path, file: Any, per_step: Fraction, refusals: Refusals, left_out: LeftOut
) -> Piece | None:
    sounding = [note for track in file.tracks for note in _notes(track, left_out)]
    notes = [
        (_nearest(first, per_step), max(_nearest(end, per_step), _nearest(first, per_step) + 1), pitch)
        for first, end, pitch in sounding
    ]
    inside = [note for note in notes if LOWEST <= note[2] <= HIGHEST]
    left_out.beyond += len(notes) - len(inside)
    if not inside:
        refusals.refuse(f"{path} has no note on the keys of a piano ({LOWEST} to {HIGHEST}).")
        return None
    begin = min(first for first, _, _ in inside)  # silence before the first note is no music
    steps = max(end for _, end, _ in inside) - begin
    if not 2 <= steps <= MOST_STEPS:
        refusals.refuse(
            f"{path} lasts {steps:,} steps of the grid and 2 to {MOST_STEPS:,} can be read; choose another "
            "--grid."
        )
        return None
    whole = without_overlaps([(first - begin, end - begin, pitch) for first, end, pitch in inside])
    return Piece(str(path), whole, steps, _tempo(file))


def _nearest(tick: int, per_step: Fraction) -> int:
    """The step nearest to a tick; half a step goes up."""
    return math.floor(tick / per_step + Fraction(1, 2))


def _notes(track: Any, left_out: LeftOut) -> Iterator[tuple[int, int, int]]:
    """(first tick, last tick, pitch) of each note; one that is never let go ends with the track."""
    now = 0
    open_: dict[tuple[int, int], list[int]] = {}
    for message in track:
        now += message.time
        if message.type not in ("note_on", "note_off"):
            continue
        starts = message.type == "note_on" and message.velocity > 0
        if message.channel == DRUMS:
            left_out.drums += starts
            continue
        key = (message.channel, message.note)
        if starts:
            open_.setdefault(key, []).append(now)
        elif open_.get(key):
            yield open_[key].pop(0), now, message.note
    for (_, pitch), begun in open_.items():
        yield from ((first, max(now, first), pitch) for first in begun)


def _tempo(file: Any) -> float:
    """Quarter notes a minute at the first mark, 120 without one; later marks move no note on the grid."""
    for track in file.tracks:
        for message in track:
            if message.type == "set_tempo" and message.tempo > 0:
                return min(max(60e6 / message.tempo, SLOWEST), FASTEST)
    return 120.0


def midi_bytes(piece: Piece, grid: Fraction) -> bytes:
    """A piece as a MIDI file of one track, played by a piano."""
    mido = library("mido", "music", "writing MIDI")
    per_step = TICKS * 4 * grid
    ticks = TICKS * per_step.denominator  # steps have to begin at whole ticks
    per_step *= per_step.denominator
    # (tick, 0 for notes that end, 1 for those that begin, pitch): ends come first, a note may be struck again
    changes = [(int(end * per_step), 0, pitch) for _, end, pitch in piece.notes.tolist()]
    changes += [(int(first * per_step), 1, pitch) for first, _, pitch in piece.notes.tolist()]
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("set_tempo", tempo=round(60e6 / piece.tempo), time=0))
    track.append(mido.Message("program_change", program=0, time=0))
    now = 0
    for tick, begins, pitch in sorted(changes):
        kind = "note_on" if begins else "note_off"
        track.append(mido.Message(kind, note=pitch, velocity=VELOCITY if begins else 0, time=tick - now))
        now = tick
    track.append(mido.MetaMessage("end_of_track", time=max(0, int(piece.steps * per_step) - now)))
    file = mido.MidiFile(type=0, ticks_per_beat=ticks)
    file.tracks.append(track)
    content = io.BytesIO()
    file.save(file=content)
    return content.getvalue()


def seconds_per_step(piece: Piece, grid: Fraction) -> float:
    """How long a step lasts."""
    return float(grid * 4) * 60 / piece.tempo
