"""Sound: features against their definition, resampling against sines, files that cannot be used."""

import math
import wave
from pathlib import Path

import numpy as np
import pytest

from elman.data.sound import LogMel, Sound, read_sound, resample
from elman.data.utterances import Ear
from elman.errors import DataError, OptionError

soundfile = pytest.importorskip("soundfile")


def by_definition(samples: np.ndarray, mel: LogMel) -> np.ndarray:
    """Log-mel features in float64, one frame, one frequency and one band at a time."""
    size, step = round(mel.rate * 0.025), round(mel.rate * 0.010)
    points = 1
    while points < 2 * size:
        points *= 2
    n = np.arange(size)
    window = 0.5 - 0.5 * np.cos(2 * math.pi * n / size)
    low, high = 2595 * math.log10(1 + 20 / 700), 2595 * math.log10(1 + mel.rate / 2 / 700)
    corners = [
        700 * (10 ** ((low + (high - low) * k / (mel.bands + 1)) / 2595) - 1) for k in range(mel.bands + 2)
    ]
    rows = []
    for begin in range(0, len(samples) - size + 1, step):
        frame = samples[begin : begin + size].astype(np.float64)
        frame = (frame - frame.mean()) * window
        k = np.arange(points // 2 + 1)
        power = np.abs(np.exp(-2j * math.pi * np.outer(k, n) / points) @ frame) ** 2
        row = []
        for band in range(mel.bands):
            left, middle, right = corners[band : band + 3]
            total = 0.0
            for bin_, hertz in enumerate(k * mel.rate / points):
                if left < hertz <= middle:
                    total += power[bin_] * (hertz - left) / (middle - left)
                elif middle < hertz < right:
                    total += power[bin_] * (right - hertz) / (right - middle)
            row.append(math.log(max(total, 1e-8)))
        rows.append(row)
    return np.array(rows)


@pytest.mark.parametrize(("rate", "bands"), [(8000, 40), (4000, 20), (16000, 80)])
def test_features_are_those_of_the_definition(rate, bands):
    random = np.random.default_rng(0)
    time = np.arange(int(0.06 * rate)) / rate
    samples = (
        0.3 * np.sin(2 * math.pi * 440 * time) + 0.01 * random.standard_normal(len(time)) + 0.1
    ).astype(np.float32)
    mel = LogMel(rate, bands)
    found, expected = mel(samples), by_definition(samples, mel)
    assert found.shape == expected.shape == (mel.frames(len(samples)), bands)
    # float32 spectra: relative errors of 1e-6 of the largest power, seen in bands 60 dB below it
    np.testing.assert_allclose(found, expected, atol=5e-3)
    assert abs(found - expected).mean() < 1e-4


def test_features_of_digital_silence_are_the_floor():
    mel = LogMel(8000)
    np.testing.assert_allclose(mel(np.zeros(400, np.float32)), math.log(1e-8), rtol=1e-6)
    assert mel(np.zeros(199, np.float32)).shape == (0, 40)
    assert mel(np.zeros(200, np.float32)).shape == (1, 40)


def test_more_bands_than_frequencies_are_refused():
    with pytest.raises(OptionError, match=r"--bands 400 is too many for 8000 Hz"):
        LogMel(8000, 400)
    with pytest.raises(OptionError, match="too low"):
        LogMel(100)


@pytest.mark.parametrize(("before", "after"), [(44100, 16000), (48000, 8000), (8000, 11025), (16000, 8000)])
def test_a_sine_is_a_sine_at_another_rate(before, after):
    hertz = 700
    count = before // 4
    found = resample(
        np.sin(2 * math.pi * hertz * np.arange(count) / before).astype(np.float32), before, after
    )
    assert len(found) == math.ceil(count * after / before)
    expected = np.sin(2 * math.pi * hertz * np.arange(len(found)) / after)
    edge = after // 50  # where the filter reaches beyond the ends
    # pass-band ripple of a Hann-windowed sinc with 24 zero crossings is below -60 dB
    np.testing.assert_allclose(found[edge:-edge], expected[edge:-edge], atol=1e-3)


def test_what_the_lower_rate_cannot_hold_is_taken_away():
    tone = np.sin(2 * math.pi * 6000 * np.arange(16000) / 16000).astype(np.float32)
    assert abs(resample(tone, 16000, 8000)[200:-200]).max() < 2e-3  # it would come back as 2000 Hz


def write(path: Path, values: np.ndarray, rate: int = 8000, **options) -> Path:
    soundfile.write(path, values, rate, **options)
    return path


def test_wav_and_flac_are_read_and_channels_mixed(tmp_path):
    random = np.random.default_rng(0)
    left, right = random.uniform(-0.5, 0.5, (2, 1000))
    for name in ("a.wav", "a.flac"):
        sound = read_sound(write(tmp_path / name, np.stack([left, right], 1), 22050))
        assert (sound.rate, sound.channels, sound.samples.dtype) == (22050, 2, np.float32)
        np.testing.assert_allclose(sound.samples, (left + right) / 2, atol=2**-15)  # 16 bits


def test_another_rate_gives_nearly_the_same_features():
    time = np.arange(16000) / 16000
    tone = (0.2 * np.sin(2 * math.pi * (300 + 500 * time) * time)).astype(np.float32)
    ear = Ear(LogMel(8000, 20))
    there = ear(Sound(tone, 16000))
    here = ear(Sound(np.ascontiguousarray(tone[::2]), 8000))  # the tone stays below 1300 Hz: nothing folds
    loud = here > here.max() - 8
    np.testing.assert_allclose(there[: len(here)][loud], here[loud], atol=0.05)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path: None, "is not there"),
        (lambda path: path.write_bytes(b""), "is an empty file"),
        (lambda path: path.write_bytes(b"RIFF nonsense" * 20), "cannot be read as sound"),
        (lambda path: write(path, np.zeros(0)), "holds no samples"),
        (lambda path: write(path, np.zeros(4000)), "is silent from beginning to end"),
        (lambda path: write(path, np.full(4000, 0.25)), "is silent from beginning to end"),
        (lambda path: write(path, np.array([0.1, np.nan] * 500), subtype="FLOAT"), "are no numbers"),
    ],
)
def test_files_that_cannot_be_used(tmp_path, make, told):
    make(tmp_path / "x.wav")
    with pytest.raises(DataError, match=told) as problem:
        read_sound(tmp_path / "x.wav")
    assert str(problem.value).startswith(str(tmp_path / "x.wav"))
    assert "\n" not in str(problem.value)


def test_half_a_file_is_read_or_refused_in_a_sentence(tmp_path):
    path = tmp_path / "x.flac"
    write(path, np.random.default_rng(0).uniform(-0.5, 0.5, 20_000))
    path.write_bytes(path.read_bytes()[:9000])
    try:
        assert len(read_sound(path).samples)
    except DataError as problem:
        assert "cannot be read as sound" in str(problem)


def test_eight_bit_wav(tmp_path):
    with wave.open(str(tmp_path / "x.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(bytes([128, 192, 64] * 500))
    np.testing.assert_allclose(read_sound(tmp_path / "x.wav").samples[:3], [0, 0.5, -0.5], atol=1e-6)
