"""Pieces as streams of events: a key goes down, a key comes up, time passes.

The events of a step stand in one order (keys that come up, then keys that go down, each from low to high),
and time passes in the longest shifts, so a piece has one stream and a stream one piece.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from elman.data.music import KEYS, LOWEST, Piece, in_order, spell
from elman.models.marks import START

LONGEST_SHIFT = 16
"""Steps that one event can let pass."""

ON = START + 1
OFF = ON + KEYS
SHIFT = OFF + KEYS
"""First index of each kind; SHIFT + k lets k + 1 steps pass. Index 0 is never used, START comes first."""

EVENTS = SHIFT + LONGEST_SHIFT
"""How many indices there are."""


def encode(piece: Piece) -> NDArray[np.int64]:
    """The events of a piece, up to its last step (what ends there is not said)."""
    steps: dict[int, tuple[list[int], list[int]]] = {}
    for first, end, pitch in piece.notes.tolist():
        steps.setdefault(first, ([], []))[1].append(ON + pitch - LOWEST)
        if end < piece.steps:
            steps.setdefault(end, ([], []))[0].append(OFF + pitch - LOWEST)
    events: list[int] = []
    now = 0
    for step in [*sorted(steps), piece.steps]:
        events += _shifts(step - now)
        now = step
        ended, begun = steps.get(step, ([], []))
        events += sorted(ended) + sorted(begun)
    return np.array(events, np.int64)


def _shifts(steps: int) -> list[int]:
    whole, rest = divmod(steps, LONGEST_SHIFT)
    return [SHIFT + LONGEST_SHIFT - 1] * whole + ([SHIFT + rest - 1] if rest else [])


def decode(events: Iterable[int], name: str, tempo: float = 120.0) -> Piece:
    """The piece of a stream; keys still down at its end come up there."""
    now = 0
    down: dict[int, int] = {}
    notes: list[tuple[int, int, int]] = []
    for event in events:
        if event >= SHIFT:
            now += event - SHIFT + 1
        elif event >= OFF:
            pitch = event - OFF + LOWEST
            if pitch in down:
                notes.append((down.pop(pitch), now, pitch))
        elif event >= ON:
            down.setdefault(event - ON + LOWEST, now)
    notes += [(first, now, pitch) for pitch, first in down.items()]
    heard = [note for note in notes if note[1] > note[0]]
    return Piece(name, in_order(np.array(heard, np.int64).reshape(-1, 3)), now, tempo)


def transposed(events: NDArray[np.int64], by: int) -> NDArray[np.int64]:
    """All keys so many semitones higher; the caller sees to it that they stay on the piano."""
    return np.where((events >= ON) & (events < SHIFT), events + by, events)


def after_first_step(events: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which events tell of the second step or a later one: the first shift and all after it."""
    return np.cumsum(events >= SHIFT) > 0


def spell_event(event: int) -> str:
    """An event to read: '+C4', '-C4', '>3'."""
    if event >= SHIFT:
        return f">{event - SHIFT + 1}"
    if event >= OFF:
        return f"-{spell([event - OFF + LOWEST])}"
    return f"+{spell([event - ON + LOWEST])}" if event >= ON else "(start)"


_NONE = -2 * KEYS


class Allowed:
    """Which events may come next, so that a stream stays the stream of a piece."""

    def __init__(self) -> None:
        self.down: set[int] = set()
        self.last = _NONE  # the last event of this step, keys that come up before all others

    def take(self, event: int) -> None:
        """Note that an event came."""
        if event >= SHIFT:
            self.last = _NONE
            return
        self.last = event if event < OFF else event - 2 * KEYS
        if event >= OFF:
            self.down.discard(event - OFF)
        elif event >= ON:
            self.down.add(event - ON)

    def mask(self) -> NDArray[np.bool_]:
        """(EVENTS,) true for what may come."""
        may = np.zeros(EVENTS, bool)
        down = np.zeros(KEYS, bool)
        down[list(self.down)] = True
        keys = np.arange(KEYS)
        may[ON:OFF] = ~down & (keys + ON > self.last)
        may[OFF:SHIFT] = down & (keys + OFF - 2 * KEYS > self.last) & (self.last < ON)
        may[SHIFT:] = True
        return may
