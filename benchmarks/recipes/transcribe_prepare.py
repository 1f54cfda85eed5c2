"""The Free Spoken Digit Dataset as wav files and lists: single digits, and strings of digits joined.

    python benchmarks/recipes/transcribe_prepare.py $ELMAN_DATA/fsdd/recordings.tar.gz FOLDER

Takes 0-4 of every speaker and digit are the test part, as its README says; takes 5-7 choose the model, the
others train. A string is 2-5 takes of one speaker, drawn within its part and joined without a pause. The same
archive gives the same files.
"""

import csv
import io
import sys
import tarfile
import wave
from pathlib import Path

import numpy as np

WORDS = "zero one two three four five six seven eight nine".split()
STRINGS = {"train": 2000, "valid": 150, "test": 300}
RATE = 8000


def part_of(take: int) -> str:
    """The part that a take belongs to."""
    return "test" if take < 5 else "valid" if take < 8 else "train"


def read(archive: Path) -> list[tuple[str, int, int, np.ndarray]]:
    """(speaker, digit, take, samples) of every recording, in the order of their names."""
    found = []
    with tarfile.open(archive) as members:
        for member in sorted(members.getmembers(), key=lambda entry: entry.name):
            name = Path(member.name)
            content = members.extractfile(member) if name.suffix == ".wav" else None
            if content is None:
                continue
            digit, speaker, take = name.stem.split("_")
            with wave.open(io.BytesIO(content.read())) as file:
                assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
                samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
            found.append((speaker, int(digit), int(take), samples))
    return found


def write(path: Path, samples: np.ndarray) -> None:
    """Samples as a wav file of 16 bits."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.astype("<i2").tobytes())


def write_list(path: Path, rows: list[tuple[str, str]]) -> None:
    """A table of sounds and texts."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("path", "text"), *rows])


def main(archive: Path, folder: Path) -> None:
    """Write FOLDER/digits/{train,valid,test}.csv and FOLDER/strings/..., with their sounds."""
    takes = read(archive)
    for kind in ("digits", "strings"):
        (folder / kind / "wav").mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(0)
    for part, count in STRINGS.items():
        own = [entry for entry in takes if part_of(entry[2]) == part]
        rows = []
        for speaker, digit, take, samples in own:
            name = f"wav/{digit}_{speaker}_{take}.wav"
            write(folder / "digits" / name, samples)
            rows.append((name, WORDS[digit]))
        write_list(folder / "digits" / f"{part}.csv", rows)
        speakers = sorted({entry[0] for entry in own})
        rows = []
        for number in range(count):
            mine = [entry for entry in own if entry[0] == speakers[number % len(speakers)]]
            chosen = [mine[k] for k in random.integers(len(mine), size=random.integers(2, 6))]
            name = f"wav/{part}_{number}.wav"
            write(folder / "strings" / name, np.concatenate([entry[3] for entry in chosen]))
            rows.append((name, " ".join(WORDS[entry[1]] for entry in chosen)))
        write_list(folder / "strings" / f"{part}.csv", rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
