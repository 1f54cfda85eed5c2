"""Utterances: recordings as features beside their texts, ready for batches."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from elman.data.optional import library
from elman.data.recordings import Listing, Recording, read_recording
from elman.data.refusals import Refusals
from elman.data.sound import LogMel, Samples, Sound, resample, whitened
from elman.errors import DataError

MOST_RATE = 16_000
"""Hz: speech has little above half of it."""


@dataclass(frozen=True, eq=False)
class Utterance:
    """One recording: `features` as recorded, then at each further speed; `digest` is of its samples."""

    recording: Recording
    text: str
    seconds: float
    features: tuple[NDArray[np.float32], ...]
    digest: bytes
    rate: int
    channels: int

    @property
    def frames(self) -> int:
        """Frames as recorded."""
        return len(self.features[0])

    @property
    def fewest(self) -> int:
        """Frames at the fastest speed."""
        return min(map(len, self.features))


@dataclass(frozen=True)
class Ear:
    """How sound becomes features: the sample rate and bands, and whether each utterance is whitened."""

    mel: LogMel
    whiten: bool = False

    def __call__(self, sound: Sound) -> NDArray[np.float32]:
        """Features (T, M) of a sound at any rate."""
        return self.at_rate(resample(sound.samples, sound.rate, self.mel.rate))

    def at_rate(self, samples: Samples) -> NDArray[np.float32]:
        """Features (T, M) of samples that have the rate already."""
        features = self.mel(samples)
        return whitened(features) if self.whiten and len(features) else features


def usual_rate(listing: Listing) -> int:
    """The sample rate of most files, but at most 16 kHz; files that cannot be read are passed over.

    Raises DataError if none can be.
    """
    soundfile = library("soundfile", "sound", "reading sound")
    rates: Counter[int] = Counter()
    for recording in listing:
        try:
            rates[int(soundfile.info(recording.path).samplerate)] += 1
        except (RuntimeError, OSError, TypeError):
            continue
    if not rates:
        first = f", such as {listing.recordings[0].path}" if len(listing) else ""
        raise DataError(f"none of the sounds of {listing.name} can be read{first}.")
    return min(max(rates, key=lambda rate: (rates[rate], rate)), MOST_RATE)


def read_utterances(
    listing: Listing, ear: Ear, refusals: Refusals, *, speeds: Sequence[float] = (), lower: bool = False
) -> list[Utterance]:
    """Every recording that can be used; the others are refused.

    `speeds` are further ones: 1.1 is a tenth faster (and higher), as T. Ko et al. do it (Interspeech 2015).
    """
    found = []
    for recording in listing:
        sound = read_recording(recording, refusals)
        if sound is None:
            continue
        utterance = utterance_of(recording, sound, ear, speeds, lower)
        if not utterance.fewest:
            refusals.refuse(
                f"{recording.where}: {recording.path} lasts {sound.seconds * 1000:.0f} ms, less than one "
                f"frame of {ear.mel.window * 1000:.0f} ms; leave it out."
            )
            continue
        found.append(utterance)
    return found


def utterance_of(
    recording: Recording, sound: Sound, ear: Ear, speeds: Sequence[float] = (), lower: bool = False
) -> Utterance:
    """One utterance from its sound."""
    samples = resample(sound.samples, sound.rate, ear.mel.rate)
    faster = (resample(samples, round(100 * speed), 100) for speed in speeds)
    return Utterance(
        recording,
        recording.text.lower() if lower else recording.text,
        sound.seconds,
        tuple(ear.at_rate(version) for version in (samples, *faster)),
        hashlib.sha256(sound.samples.tobytes()).digest(),
        sound.rate,
        sound.channels,
    )


def made(pairs: Iterable[tuple[str, Samples]], rate: int, ear: Ear, name: str) -> list[Utterance]:
    """Utterances of generated sounds."""
    return [
        utterance_of(Recording(Path(f"{name}-{k}"), text, f"{name} {k}"), Sound(samples, rate), ear)
        for k, (text, samples) in enumerate(pairs)
    ]


def moments(utterances: Iterable[Utterance]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean and deviation (M,) of every band over all frames of some utterances."""
    count, total, squares = 0, np.zeros(()), np.zeros(())
    for utterance in utterances:
        values = utterance.features[0].astype(np.float64)
        count += len(values)
        total = total + values.sum(0)
        squares = squares + (values**2).sum(0)
    mean = total / count
    return mean, np.sqrt(np.maximum(squares / count - mean**2, 0))


def digest(parts: dict[str, list[Utterance]]) -> str:
    """A fingerprint of sounds and texts, by which a run notices that its data changed."""
    whole = hashlib.sha256()
    for name, utterances in parts.items():
        whole.update(name.encode())
        for utterance in utterances:
            whole.update(utterance.digest + utterance.text.encode() + b"\0")
    return whole.hexdigest()[:16]
