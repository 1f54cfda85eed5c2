"""Morse code as sound: tones of one pitch with noise, every sender with a speed and a hand of his own.

The code is that of ITU-R M.1677-1: a dash is three dots long, the gap between the parts of a letter one,
between letters three, between words seven.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

CODE: dict[str, str] = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        (
            ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- "
            "-..- -.-- --.."
        ).split(),
        strict=True,
    )
)
LETTER = {signs: letter for letter, signs in CODE.items()}
LETTERS = np.array([*CODE])

RATE = 4000
"""Samples a second."""

SPEED = (24.0, 36.0)
"""Words a minute: a dot is 1.2 seconds divided by it."""

PITCH = (400.0, 900.0)
"""Hz."""


def signals(text: str) -> list[tuple[bool, int]]:
    """A text as (tone or not, dots long), gaps at the beginning and the end left out."""
    found: list[tuple[bool, int]] = []
    for word in text.split():
        for place, letter in enumerate(word):
            if found:
                found.append((False, 3 if place else 7))
            for part, sign in enumerate(CODE[letter]):
                found += ([(False, 1)] if part else []) + [(True, 1 if sign == "." else 3)]
    return found


def sound(
    text: str,
    random: np.random.Generator,
    *,
    speed: float | None = None,
    pitch: float | None = None,
    noise: float | None = None,
    hand: float = 0.08,
) -> NDArray[np.float32]:
    """Samples of a text, RATE a second: what is not given is drawn.

    Args:
        speed: words a minute.
        pitch: Hz.
        noise: deviation of the white noise, where the tone's amplitude is 0.3.
        hand: how much the sender's durations vary, as a share of each.
    """
    speed = random.uniform(*SPEED) if speed is None else speed
    pitch = random.uniform(*PITCH) if pitch is None else pitch
    noise = random.uniform(0.02, 0.3) if noise is None else noise
    dot = 1.2 / speed * RATE
    parts = [np.zeros(int(dot * 3))]
    for on, length in signals(text):
        samples = max(1, round(dot * length * min(max(random.normal(1, hand), 0.7), 1.3)))
        parts.append(np.full(samples, float(on)))
    envelope = np.concatenate([*parts, np.zeros(int(dot * 3))])
    rise = np.hanning(int(0.006 * RATE) | 1)  # a hard edge would click
    envelope = np.convolve(envelope, rise / rise.sum(), "same")
    tone = 0.3 * np.sin(2 * np.pi * pitch * np.arange(len(envelope)) / RATE + random.uniform(0, 2 * np.pi))
    return (envelope * tone + noise * random.standard_normal(len(envelope))).astype(np.float32)


def messages(count: int, seed: int = 0) -> list[str]:
    """`count` texts of one to five random letters, in one to three words."""
    random = np.random.default_rng(seed)
    return [_message(random) for _ in range(count)]


def _message(random: np.random.Generator) -> str:
    letters = "".join(random.choice(LETTERS, size=random.integers(1, 6)))
    cuts = sorted({int(cut) for cut in random.integers(1, len(letters) + 1, size=random.integers(0, 3))})
    cuts = [cut for cut in cuts if cut < len(letters)]
    return " ".join(letters[a:b] for a, b in zip([0, *cuts], [*cuts, len(letters)], strict=True))


def recordings(count: int, seed: int = 0) -> list[tuple[str, NDArray[np.float32]]]:
    """`count` texts with their sounds."""
    random = np.random.default_rng([seed, 1])
    return [(text, sound(text, random)) for text in messages(count, seed)]


def by_rule(samples: NDArray[np.float32]) -> str:
    """What a program without learning reads: loudness at the loudest pitch, a threshold, then durations.

    The threshold lies between the loudness of tones and of gaps; a dot is the shorter kind of tone, and gaps
    are compared with it. Letters that the code does not have are left out.
    """
    size, hop = round(0.024 * RATE), round(0.004 * RATE)
    if len(samples) < 4 * size:
        return ""
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[::hop] * np.hanning(size)
    spectrum = np.abs(np.fft.rfft(frames, 512))
    low, high = (int(hz * 512 / RATE) for hz in (PITCH[0] - 50, PITCH[1] + 50))
    place = low + int(spectrum[:, low:high].std(0).argmax())
    loud = spectrum[:, place - 1 : place + 2].sum(1)
    quiet, tone = np.percentile(loud, 10), np.percentile(loud, 90)
    on = loud > (quiet + tone) / 2
    edges = np.flatnonzero(np.diff(on.astype(int))) + 1
    runs = [(bool(on[a]), b - a) for a, b in zip([0, *edges], [*edges, len(on)], strict=True)]
    runs = [(kind, length) for kind, length in runs[1:-1] if length > 2]
    tones = np.array([length for kind, length in runs if kind])
    if not len(tones):
        return ""
    long, short = tones.max(), tones.min()
    dot = tones.mean() if long < 2 * short else tones[tones < (long + short) / 2].mean()
    slowest = 1.2 / SPEED[0] / 0.004
    dot = dot if dot < 1.5 * slowest else dot / 3  # there are only dashes
    text, signs = "", ""
    for kind, length in runs:
        if kind:
            signs += "-" if length > 2 * dot else "."
        elif length > 2 * dot:
            text += LETTER.get(signs, "") + (" " if length > 5 * dot else "")
            signs = ""
    return " ".join((text + LETTER.get(signs, "")).split())
