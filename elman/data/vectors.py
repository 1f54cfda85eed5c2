"""Word vectors in files: word2vec (text and binary) and GloVe, read and written."""

from __future__ import annotations

import gzip
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from elman.errors import DataError, did_you_mean

MAX_DIMENSIONS = 100_000


def read_vectors(path: str | Path, words: Collection[str] | None = None) -> dict[str, NDArray[np.float32]]:
    """Vectors by word; with `words` only those (files hold millions).

    Formats, told apart by their beginning: word2vec text ("count dimensions", then a word and its
    numbers on each line), word2vec binary (the same beginning, then float32 numbers), GloVe (no
    beginning). `.gz` is unpacked. Raises DataError, with the line, for anything else.
    """
    path = Path(path)
    wanted = None if words is None else set(words)
    with _opened(path) as file:
        found = _read(file, path, wanted)
    if not found and wanted is None:
        raise DataError(f"{path} holds no word vectors.")
    return found


def vector_size(path: str | Path) -> int:
    """How many numbers each vector of a file has, by its beginning: a file may be larger than the memory."""
    path = Path(path)
    with _opened(path) as file:
        _, dimensions, _ = _head(file, path)
    if dimensions < 1:
        raise DataError(f"{path} holds no word vectors.")
    return dimensions


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    if not path.is_file():
        near = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
        raise DataError(f"there is no file {path}{did_you_mean(path.name, near)}")
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            yield cast(BinaryIO, file)
    except (OSError, EOFError) as problem:
        raise DataError(f"{path} cannot be read: {problem}.") from None


def _head(file: BinaryIO, path: Path) -> tuple[int | None, int, bytes]:
    """(how many vectors there are if it says so, numbers of each, the first line)."""
    first = file.readline(1_000_000)
    head = first.split()
    if len(head) != 2 or not all(part.isdigit() for part in head):
        return None, len(head) - 1, first
    count, dimensions = map(int, head)
    if not 0 < dimensions <= MAX_DIMENSIONS:
        raise DataError(f"{path} says it has vectors of {dimensions} numbers; that is no word vector file.")
    return count, dimensions, first


def _read(file: BinaryIO, path: Path, wanted: set[str] | None) -> dict[str, NDArray[np.float32]]:
    count, dimensions, first = _head(file, path)
    if count is None:
        return _read_text(file, path, wanted, first, dimensions, 1)
    second = file.readline(1_000_000)
    if _is_text_line(second, dimensions):
        return _read_text(file, path, wanted, second, dimensions, 2)
    file.seek(len(first))
    return _read_binary(file, path, wanted, count, dimensions)


def _is_text_line(line: bytes, dimensions: int) -> bool:
    parts = line.split()
    try:
        return len(parts) > dimensions and bool(
            np.isfinite([float(part) for part in parts[-dimensions:]]).all()
        )
    except ValueError:
        return False


def _read_text(
    file: BinaryIO, path: Path, wanted: set[str] | None, line: bytes, dimensions: int, number: int
) -> dict[str, NDArray[np.float32]]:
    """Lines of a word (which may hold spaces, as some of GloVe's do) and its numbers."""
    found: dict[str, NDArray[np.float32]] = {}
    while line:
        parts = line.rstrip().split(b" ")
        word = b" ".join(parts[:-dimensions]).decode("utf-8", errors="replace") if dimensions > 0 else ""
        if not word:
            raise DataError(
                f"{path} line {number} has no word with {max(dimensions, 1)} numbers behind it; expected is "
                "word2vec (text or binary) or GloVe."
            )
        if wanted is None or word in wanted:
            try:
                found.setdefault(word, np.array(parts[-dimensions:], dtype=np.float32))
            except ValueError:
                raise DataError(
                    f"{path} line {number} ({word}) holds something that is not a number."
                ) from None
        line = file.readline(10_000_000)
        number += 1
    return found


def _read_binary(
    file: BinaryIO, path: Path, wanted: set[str] | None, count: int, dimensions: int
) -> dict[str, NDArray[np.float32]]:
    found: dict[str, NDArray[np.float32]] = {}
    for place in range(count):
        word = bytearray()
        while (letter := file.read(1)) not in (b" ", b""):
            word += letter
        raw = file.read(4 * dimensions)
        if len(raw) < 4 * dimensions:
            raise DataError(f"{path} ends in word {place + 1:,} of {count:,}; it is cut off or damaged.")
        name = bytes(word).decode("utf-8", errors="replace").strip("\n")
        if wanted is None or name in wanted:
            found.setdefault(name, np.frombuffer(raw, dtype="<f4").copy())
    return found


FORMS = ("word2vec", "binary", "glove")
"""How vectors are written: word2vec's text, word2vec's binary, GloVe (text without a first line)."""


def vectors_bytes(words: Sequence[str], matrix: NDArray[np.float32], form: str) -> bytes:
    """The content of a file of vectors (V, D) in one of `FORMS`; `read_vectors` reads it back.

    Line ends and, in binary, spaces within a word are written as _ because the formats cannot hold them.
    """
    head = f"{len(words)} {matrix.shape[1]}\n"
    names = [word.replace("\n", "_").replace("\r", "_") for word in words]
    if form == "binary":
        rows = np.ascontiguousarray(matrix, "<f4")
        names = [name.replace(" ", "_") for name in names]
        return head.encode() + b"".join(
            name.encode() + b" " + row.tobytes() + b"\n" for name, row in zip(names, rows, strict=True)
        )
    lines = (
        f"{name} {' '.join(f'{number:.6g}' for number in row)}\n"
        for name, row in zip(names, matrix.tolist(), strict=True)
    )
    return ((head if form == "word2vec" else "") + "".join(lines)).encode()
