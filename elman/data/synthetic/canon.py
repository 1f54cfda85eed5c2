"""Canons in two voices: what the second voice does is known, the first walks by chance.

The leader walks on a scale, one note in each step, and where it goes depends on where it is. Some steps
later the follower repeats it two octaves lower. A model that remembers has to guess the leader alone,
so the best possible result is known.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from elman.data.music import KEYS, LOWEST, Piece, from_frames

SCALE = (72, 74, 76, 77, 79, 81, 83, 84)
"""C major from C5 to C6: the leader's notes."""

BELOW = 24
"""Semitones between the voices: the follower is never where the leader can be."""

DELAY = 4
"""Steps after which the follower enters."""

END = 1 / 32
"""The chance that a note of the leader, from the second on, is its last."""


def walk() -> NDArray[np.float64]:
    """Where the leader goes: row by degree, columns sum to one; it never repeats a note, mostly goes on to
    its neighbours and from the ends returns to the middle."""
    degrees = len(SCALE)
    weight = np.zeros((degrees, degrees))
    for here in range(degrees):
        for there in range(degrees):
            weight[here, there] = {0: 0.0, 1: 6.0, 2: 1.0, 4: 1.0}.get(abs(there - here), 0.0)
    weight[0, 4] = weight[-1, 4] = 12.0
    return weight / weight.sum(1, keepdims=True)


def canons(count: int, seed: int = 0) -> list[Piece]:
    """Canons, each drawn for itself; the leader starts on any degree."""
    random = np.random.default_rng(seed)
    towards = walk()
    pieces = []
    for number in range(1, count + 1):
        steps = 1 + int(random.geometric(END))
        line = [int(random.integers(len(SCALE)))]
        for _ in range(steps - 1):
            line.append(int(random.choice(len(SCALE), p=towards[line[-1]])))
        roll = np.zeros((steps + DELAY, KEYS), bool)
        pitches = np.array(SCALE)[line] - LOWEST
        roll[np.arange(steps), pitches] = True
        roll[np.arange(steps) + DELAY, pitches - BELOW] = True
        pieces.append(from_frames(f"canon {number}", roll))
    return pieces


def optimum(pieces: Sequence[Piece], *, frames: bool) -> float:
    """Nats per frame (from the second on) of the best model of canons.

    With `frames` it has to guess each key alone, so the leader's next note costs the coins of all degrees;
    without, it costs the note's own probability. That the leader ends, too, can only be guessed.
    """
    towards = walk()
    total, count = 0.0, 0
    for piece in pieces:
        leader = _leader(piece)
        for place, here in enumerate(leader, 1):
            there = leader[place] if place < len(leader) else None
            p = towards[here] * (1 - END if place > 1 else 1.0)
            total += _coins(p, there) if frames else -math.log(END if there is None else p[there])
        count += piece.steps - 1
    return total / count


def _coins(p: NDArray[np.float64], there: int | None) -> float:
    """Nats of one note (None: of none), where each of `p` is a coin of its own."""
    return sum(
        -math.log(chance if k == there else 1 - chance) for k, chance in enumerate(p) if 0 < chance < 1
    )


def _leader(piece: Piece) -> list[int]:
    """Degrees of the upper voice, one a step."""
    upper = {first: pitch for first, _, pitch in piece.notes.tolist() if pitch >= SCALE[0]}
    return [SCALE.index(upper[step]) for step in sorted(upper)]
