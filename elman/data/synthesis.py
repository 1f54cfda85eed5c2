"""Pieces made audible: a few decaying sine waves for each note, written as 16-bit WAV.

Shapes: S samples.
"""

from __future__ import annotations

import io
import wave

import numpy as np
from numpy.typing import NDArray

from elman.data.music import Piece

RATE = 22_050
"""Samples a second."""

PARTIALS = ((1, 1.0), (2, 0.5), (3, 0.25), (4, 0.12), (5, 0.06))
"""(multiple of the note's frequency, loudness): a plucked string, roughly."""

ATTACK, RELEASE = 0.008, 0.08
"""Seconds over which a note comes and goes, so that it does not click."""

HALF_LIFE = 0.6
"""Seconds in which a held note loses half of its loudness."""

MOST_SECONDS = 3600.0
"""A longer piece is cut here: an hour takes 160 MB as WAV."""


def frequency(pitch: int) -> float:
    """Hertz of a MIDI number, 440 for 69."""
    return 440.0 * 2.0 ** ((pitch - 69) / 12)


def render(piece: Piece, seconds_per_step: float, rate: int = RATE) -> NDArray[np.float32]:
    """The sound of a piece (S,) at `rate` samples a second, its loudest sample 0.9; silence stays silence."""
    total = min(piece.steps * seconds_per_step, MOST_SECONDS) + RELEASE
    sound = np.zeros(int(total * rate) + 1, np.float32)
    for first, end, pitch in piece.notes.tolist():
        begin = int(first * seconds_per_step * rate)
        note = _note(pitch, (end - first) * seconds_per_step, rate)[: max(0, len(sound) - begin)]
        sound[begin : begin + len(note)] += note
    loudest = float(np.abs(sound).max())
    return sound * np.float32(0.9 / loudest) if loudest > 0 else sound


def _note(pitch: int, seconds: float, rate: int) -> NDArray[np.float32]:
    time = np.arange(int((seconds + RELEASE) * rate), dtype=np.float32) / rate
    below = ((part, loudness) for part, loudness in PARTIALS if part * frequency(pitch) < rate / 2)
    tone = sum(
        (np.float32(loudness) * np.sin(np.float32(2 * np.pi * part * frequency(pitch)) * time)
         for part, loudness in below),
        np.zeros_like(time),
    )  # fmt: skip
    swell = np.minimum(time / ATTACK, 1) * np.clip((seconds + RELEASE - time) / RELEASE, 0, 1)
    return (tone * swell * 2.0 ** (-time / HALF_LIFE)).astype(np.float32)


def wav_bytes(sound: NDArray[np.float32], rate: int = RATE) -> bytes:
    """Samples from -1 to 1 as a mono WAV file of 16 bits; louder ones are cut."""
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(sound, -1, 1) * 32767).round().astype("<i2").tobytes())
    return content.getvalue()
