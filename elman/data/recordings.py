"""Lists of recordings with what is said in them: a table of paths and texts, or a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from elman.data.refusals import Refusals
from elman.data.sound import SUFFIXES, Sound, read_sound
from elman.data.tables import Table, kind_of, read_table
from elman.data.text import read_text
from elman.errors import DataError

PATHS = ("path", "file", "file_name", "filename", "audio", "wav", "sound")
TEXTS = ("text", "transcript", "transcription", "sentence", "normalized_text")
LISTS = ("metadata.csv", "metadata.tsv", "metadata.jsonl", "transcripts.csv", "transcripts.tsv")


@dataclass(frozen=True)
class Recording:
    """A sound file and what is said in it.

    `where` is how a message names it, `row` its place in a table, from 0.
    """

    path: Path
    text: str
    where: str
    row: int | None = None


@dataclass(frozen=True)
class Listing:
    """Recordings in their order, and the table they come from where there is one."""

    name: str
    recordings: tuple[Recording, ...]
    table: Table | None = None
    said: bool = True  # whether there are texts

    def __iter__(self) -> Iterator[Recording]:
        return iter(self.recordings)

    def __len__(self) -> int:
        return len(self.recordings)


def list_recordings(
    path: str | Path,
    refusals: Refusals,
    *,
    path_column: str | None = None,
    text_column: str | None = None,
    encoding: str = "utf-8",
    texts: bool = True,
) -> Listing:
    """Recordings by a table, a folder, or one sound file (only where no text is needed).

    A table has a column with paths, relative to its own folder, and one with texts. A list of LJ Speech has
    lines NAME|TEXT or NAME|TEXT|NORMALISED and sounds in wavs/. A folder holds such a list (metadata.csv),
    transcripts of LibriSpeech (*.trans.txt), a NAME.txt beside every NAME.wav, or one folder for each thing
    that is said. Without `texts` a missing text is no mistake. Raises DataError for anything else.
    """
    path = Path(path)
    if path.is_dir():
        return _folder(path, refusals, path_column, text_column, encoding, texts)
    if path.suffix.lower() in SUFFIXES:
        if texts:
            raise DataError(
                f"{path} is one sound without its text; give a table with the columns path and text, or a "
                "folder of NAME.wav and NAME.txt."
            )
        return Listing(str(path), (Recording(path, "", str(path)),), said=False)
    if not path.exists():
        raise DataError(f"there is no file or folder {path}.")
    if not kind_of(path):
        raise DataError(
            f"{path} is no list of recordings; give a table (.csv, .tsv, .jsonl, .parquet) with the columns "
            "path and text, or a folder of sounds."
        )
    return _table(path, refusals, path_column, text_column, encoding, texts)


def sounds(path: Path) -> list[Path]:
    """Every sound file below a folder, by name."""
    return sorted(f for f in path.rglob("*") if f.suffix.lower() in SUFFIXES and f.is_file())


def read_recording(recording: Recording, refusals: Refusals) -> Sound | None:
    """The sound of a recording; None if it was refused."""
    try:
        return read_sound(recording.path)
    except DataError as problem:
        told = str(problem)
        refusals.refuse(told if recording.where == str(recording.path) else f"{recording.where}: {told}")
        return None


def _table(
    path: Path,
    refusals: Refusals,
    path_column: str | None,
    text_column: str | None,
    encoding: str,
    texts: bool,
) -> Listing:
    if kind_of(path) == ".csv" and path_column is None and text_column is None:
        listed = _bars(path, refusals, encoding)
        if listed is not None:
            return listed
    table = read_table(path, refusals, encoding)
    where = table.find("path-column", path_column, PATHS)
    said = texts or text_column is not None or any(c.lower() in TEXTS for c in table.columns)
    what = table.find("text-column", text_column, TEXTS) if said else None
    recordings = []
    for place, row in enumerate(table):
        if not row.text(where):
            refusals.refuse(f"{table.where(row)} names no sound file; fill in {where}.")
            continue
        text = _tidy(row.text(what)) if what else ""
        recordings.append(Recording(path.parent / row.text(where), text, table.where(row), place))
    kept = _with_text(recordings, refusals) if texts else tuple(recordings)
    return Listing(str(path), kept, table, said)


def _bars(path: Path, refusals: Refusals, encoding: str) -> Listing | None:
    """A list as LJ Speech has it; None if the file is none."""
    lines = read_text(path, encoding).split("\n")
    if "|" not in lines[0] or "," in lines[0].split("|")[0]:
        return None
    folder = path.parent / "wavs" if (path.parent / "wavs").is_dir() else path.parent
    recordings = []
    for line, text in enumerate(lines, 1):
        if not text.strip():
            continue
        cells = text.split("|")
        if len(cells) not in (2, 3):
            refusals.refuse(f"{path} line {line:,} is not NAME|TEXT or NAME|TEXT|NORMALISED TEXT.")
            continue
        name = cells[0].strip()
        file = folder / (name if Path(name).suffix.lower() in SUFFIXES else f"{name}.wav")
        recordings.append(Recording(file, _tidy(cells[-1]), f"{path} line {line:,}"))
    return Listing(str(path), _with_text(recordings, refusals))


def _folder(
    path: Path,
    refusals: Refusals,
    path_column: str | None,
    text_column: str | None,
    encoding: str,
    texts: bool,
) -> Listing:
    listed = next((path / name for name in LISTS if (path / name).is_file()), None)
    if listed is not None:
        return _table(listed, refusals, path_column, text_column, encoding, texts)
    if path_column or text_column:
        raise DataError(f"--path-column and --text-column name columns of a table, and {path} holds none.")
    files = sounds(path)
    if not files:
        raise DataError(f"{path} holds no sound files ({', '.join(SUFFIXES)}).")
    spoken = _transcripts(path, encoding)
    if not spoken and not any(f.with_suffix(".txt").is_file() for f in files):
        if all(f.parent != path for f in files):
            return Listing(str(path), tuple(Recording(f, _tidy(f.parent.name), str(f)) for f in files))
        if texts:
            raise DataError(
                f"{path} has sounds but no texts; put NAME.txt beside each NAME.wav, or a metadata.csv with "
                "the columns path and text, or the sounds into folders named by what is said."
            )
        return Listing(str(path), tuple(Recording(f, "", str(f)) for f in files), said=False)
    found = []
    for file in files:
        beside = file.with_suffix(".txt")
        if file.stem in spoken:
            found.append(Recording(file, *spoken[file.stem]))
        elif not beside.is_file():
            if texts:
                refusals.refuse(f"{file} has no text; write it into {beside}.")
            else:
                found.append(Recording(file, "", str(file)))
        else:
            empty = not beside.read_bytes().strip()
            found.append(Recording(file, "" if empty else _tidy(read_text(beside, encoding)), str(beside)))
    return Listing(str(path), _with_text(found, refusals) if texts else tuple(found))


def _transcripts(path: Path, encoding: str) -> dict[str, tuple[str, str]]:
    """{name: (text, where)} of the transcripts that LibriSpeech has: lines "NAME TEXT" in *.trans.txt."""
    found: dict[str, tuple[str, str]] = {}
    for file in sorted(path.rglob("*.trans.txt")):
        for line, entry in enumerate(read_text(file, encoding).split("\n"), 1):
            name, _, text = entry.partition(" ")
            if name:
                found[name] = (_tidy(text), f"{file} line {line:,}")
    return found


def _with_text(recordings: Sequence[Recording], refusals: Refusals) -> tuple[Recording, ...]:
    kept = []
    for recording in recordings:
        if recording.text:
            kept.append(recording)
        else:
            refusals.refuse(f"{recording.where}: {recording.path.name} has no text; say what is said in it.")
    return tuple(kept)


def _tidy(text: str) -> str:
    return " ".join(text.split())
