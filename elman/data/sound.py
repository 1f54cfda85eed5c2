"""Sound as numbers: samples from files, another sample rate, log-mel features.

Shapes: N samples, T frames, M mel bands. Samples are float32 in -1..1, one channel.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.data.confined import allowed
from elman.data.optional import library
from elman.errors import DataError, OptionError, did_you_mean

Samples = NDArray[np.float32]

SILENT = 1e-4
"""A sound whose samples differ by less is silent: about three steps of 16 bits."""

LEAST_POWER = 1e-8
"""What a mel band holds at least before the logarithm: about the rounding noise of 16 bits."""

LOW = 20.0
"""Hz: where the lowest mel band begins."""

SUFFIXES = (".wav", ".flac", ".ogg", ".mp3", ".aiff", ".aif", ".au")


@dataclass(frozen=True, eq=False)
class Sound:
    """Samples of one recording, mixed down to one channel."""

    samples: Samples
    rate: int
    channels: int = 1

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / self.rate


def read_sound(path: str | Path) -> Sound:
    """A sound file (wav, flac and what else libsndfile reads), channels mixed down to their mean.

    Raises DataError for a file that is missing, empty, damaged, silent or holds values that are no numbers;
    the sentence begins with the path.
    """
    path = allowed(Path(path))
    if not path.is_file():
        near = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
        raise DataError(f"{path} is not there{did_you_mean(path.name, near, cutoff=0.8)}")
    if not path.stat().st_size:
        raise DataError(f"{path} is an empty file; record it again or leave it out.")
    soundfile = library("soundfile", "sound", "reading sound")
    try:
        values, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (RuntimeError, OSError, TypeError) as problem:  # libsndfile's errors are RuntimeErrors
        reason = str(problem).rpartition(": ")[2].strip().rstrip(".")
        raise DataError(f"{path} cannot be read as sound ({reason}); wav and flac can be.") from None
    if not len(values):
        raise DataError(f"{path} holds no samples; record it again or leave it out.")
    if not np.isfinite(values).all():
        raise DataError(f"{path} has samples that are no numbers (NaN or infinite); write it again.")
    samples = np.ascontiguousarray(values.mean(1, dtype=np.float32))
    if samples.max() - samples.min() < SILENT:
        raise DataError(f"{path} is silent from beginning to end; record it again or leave it out.")
    return Sound(samples, int(rate), values.shape[1])


def resample(samples: Samples, before: int, after: int, zeros: int = 24) -> Samples:
    """Samples taken `before` times a second as if they had been taken `after` times.

    A polyphase filter: band-limited interpolation by a sinc under a Hann window that reaches `zeros` of its
    zero crossings to each side and lets through 94 % of the lower rate's band (J. O. Smith, Digital Audio
    Resampling). The first sample stays where it is; there are ceil(N * after / before) of them.
    """
    divisor = math.gcd(before, after)
    up, down = after // divisor, before // divisor
    if up == down or not len(samples):
        return samples
    cutoff = 0.94 * min(1.0, up / down)  # of the old half rate
    reach = math.ceil(zeros / cutoff)  # old samples to each side
    place = torch.arange(-reach, reach + down + 1, dtype=torch.float64)
    # output p + k * up lies p * down / up old samples behind old sample k * down
    offset = place - torch.arange(up, dtype=torch.float64)[:, None] * down / up
    window = torch.cos(offset * math.pi / 2 / (zeros / cutoff)).square() * (offset.abs() < zeros / cutoff)
    kernel = (cutoff * torch.sinc(cutoff * offset) * window).float()[:, None]
    padded = F.pad(torch.from_numpy(samples), (reach, reach + 2 * down))
    phases = F.conv1d(padded[None, None], kernel, stride=down)[0]  # (up, ...)
    return phases.T.reshape(-1)[: -(-len(samples) * up // down)].contiguous().numpy()


@dataclass(frozen=True)
class LogMel:
    """Logarithms of the power in mel bands, frame by frame.

    A frame is `window` seconds of samples without their mean, under a periodic Hann window; frame t begins at
    sample t * hop, so nothing is padded and a stream has the frames of a file. Its power spectrum is summed
    by `bands` triangles with peak 1, linear in Hz, whose corners are equally spaced on the mel scale of HTK,
    2595 log10(1 + f / 700), from 20 Hz to half the sample rate. What lies below 1e-8 becomes 1e-8; then the
    natural logarithm.
    """

    rate: int
    bands: int = 40
    window: float = 0.025
    hop: float = 0.010

    def __post_init__(self) -> None:
        if self.rate / 2 <= 4 * LOW:
            raise OptionError(f"a sample rate of {self.rate} Hz is too low for speech; give 4000 or more.")
        if self.step < 1 or self.size < 4:
            raise OptionError(f"frames of {self.size} samples are too short at {self.rate} Hz.")
        if bool((self.filters.sum(0) <= 0).any()):
            raise OptionError(
                f"--bands {self.bands} is too many for {self.rate} Hz: some would hold no frequency; "
                "give fewer."
            )

    @property
    def size(self) -> int:
        """Samples of a frame."""
        return round(self.rate * self.window)

    @property
    def step(self) -> int:
        """Samples from the beginning of a frame to that of the next."""
        return round(self.rate * self.hop)

    @property
    def points(self) -> int:
        """Points of the Fourier transform: a power of two, at least twice a frame, for the low bands."""
        return 1 << (2 * self.size - 1).bit_length()

    @cached_property
    def filters(self) -> Tensor:
        """The triangles (frequencies, M)."""
        top = _mel(self.rate / 2)
        corners = _hertz(np.linspace(_mel(LOW), top, self.bands + 2))
        frequencies = np.arange(self.points // 2 + 1)[:, None] * self.rate / self.points
        rising = (frequencies - corners[:-2]) / (corners[1:-1] - corners[:-2])
        falling = (corners[2:] - frequencies) / (corners[2:] - corners[1:-1])
        return torch.from_numpy(np.maximum(np.minimum(rising, falling), 0).astype(np.float32))

    @cached_property
    def hann(self) -> Tensor:
        """What a frame is multiplied with (size,)."""
        return torch.hann_window(self.size, periodic=True)

    def frames(self, samples: int) -> int:
        """How many frames so many samples have."""
        return 0 if samples < self.size else 1 + (samples - self.size) // self.step

    def __call__(self, samples: Samples) -> NDArray[np.float32]:
        """Features (T, M) of samples (N,); none where there is no whole frame."""
        if len(samples) < self.size:
            return np.zeros((0, self.bands), np.float32)
        frames = torch.from_numpy(samples).unfold(0, self.size, self.step)
        spectrum = torch.fft.rfft((frames - frames.mean(1, keepdim=True)) * self.hann, n=self.points)
        power = spectrum.real.square() + spectrum.imag.square()
        return (power @ self.filters).clamp(min=LEAST_POWER).log().numpy()

    def save(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def restore(cls, saved: dict[str, Any]) -> LogMel:
        """From what `save` gave."""
        return cls(**saved)


def _mel(hertz: float) -> float:
    return 2595 * math.log10(1 + hertz / 700)


def _hertz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    return 700 * (10 ** (mel / 2595) - 1)


def whitened(features: NDArray[np.float32]) -> NDArray[np.float32]:
    """Features (T, M) with mean 0 and deviation 1 in every band of this one utterance."""
    deviation = np.maximum(features.std(0), 1e-3)
    return ((features - features.mean(0)) / deviation).astype(np.float32)
