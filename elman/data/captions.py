"""Things with captions: pictures, vectors or grids of features, each with one text or several.

    a table with a column of paths and one of captions                     pictures
    a table with a column of captions, all others being numbers            vectors
    a table with columns of ids and captions, and a .npz or .npy file      vectors (N, D), or grids of
                                                                           features (N, R, D) or (N, H, W, D)

A .npz holds `ids` and `features`, or one array for each id under its name; the ids of a .npy are the numbers
of its rows, from 0. Rows whose picture or vector is the same belong to one thing with several captions.

Shapes: N things, D features, R regions of a grid, H x W its rows and columns.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from elman.data.pictures import read_picture
from elman.data.refusals import Refusals
from elman.data.tables import Row, Table, read_table
from elman.errors import DataError, OptionError, did_you_mean, sentence_list

PICTURE = ("picture", "image", "path", "file", "filename", "file_name", "image_path", "photo")
CAPTION = ("caption", "captions", "text", "description", "sentence", "comment")
ID = ("id", "ids", "image_id", "picture_id", "name", "key", *PICTURE)

Kind = Literal["picture", "vector", "grid"]


@dataclass(frozen=True)
class Layout:
    """Where things and captions stand; None and () are found by their usual names.

    `kind` and the `shape` of one thing are fixed by the data that are read first: what is read later has to
    have them too. For pictures the shape is (side, side, 3).
    """

    side: int = 64
    picture: str | None = None
    caption: str | None = None
    id: str | None = None
    vector: tuple[str, ...] = ()
    folder: str | None = None
    kind: Kind | None = None
    shape: tuple[int, ...] = ()


@dataclass(frozen=True)
class Captioned:
    """N things in the order in which they were first met.

    `features` (N, side, side, 3) uint8 for pictures, (N, D) or (N, R, D) float32 otherwise; `captions` of
    each; `names`: how people know each. `table` is what was read, and `things` the number of the thing in
    each of its rows, -1 where the row was refused.
    """

    path: str
    layout: Layout
    features: NDArray[Any]
    captions: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    table: Table
    things: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.names)


def read_captioned(
    files: Sequence[str | Path],
    layout: Layout,
    refusals: Refusals,
    encoding: str = "utf-8",
    *,
    captions: bool = True,
    features: Features | None = None,
) -> Captioned:
    """A table, and for ids a file of features, as things with captions.

    With `captions=False` things are read and captions left aside. `features` of an earlier file serve
    where none is among the files. Raises DataError where nothing can be read, and refuses rows whose
    picture, vector or caption cannot be used.
    """
    tables = [Path(file) for file in files if Path(file).suffix not in (".npz", ".npy")]
    arrays = [Path(file) for file in files if Path(file).suffix in (".npz", ".npy")]
    if len(tables) != 1 or len(arrays) > 1:
        named = sentence_list(map(str, files)) or "nothing"
        raise DataError(
            "give one table with the captions, and at most one .npz or .npy file of features for its ids, "
            f"not {named}."
        )
    table = read_table(tables[0], refusals, encoding)
    if arrays:
        features = read_features(arrays[0])
    reader = _Reader(table, layout, refusals, features)
    return reader.read(captions)


class _Reader:
    """One table on its way to things."""

    def __init__(self, table: Table, layout: Layout, refusals: Refusals, features: Features | None):
        self.table, self.refusals, self.features = table, refusals, features
        self.layout = layout
        self.found: dict[bytes, int] = {}  # content of a thing: its number
        self.values: list[NDArray[Any]] = []
        self.captions: list[list[str]] = []
        self.names: list[str] = []
        self.shape = layout.shape

    def read(self, captions: bool) -> Captioned:
        column = self.table.find("caption", self.layout.caption, CAPTION) if captions else None
        look, layout = self._looker(column)
        things = tuple(self._row(row, column, look) for row in self.table)
        if not self.values:
            raise DataError(f"{self.table.path} has no row that can be used; see what is wrong above.")
        settled = _settled(layout, self.shape, column)
        return Captioned(
            self.table.path,
            settled,
            np.stack(self.values),
            tuple(map(tuple, self.captions)),
            tuple(self.names),
            self.table,
            things,
        )

    def _row(self, row: Row, column: str | None, look: _Look) -> int:
        text = "" if column is None else row.text(column)
        if column is not None and not split_words(text):
            self.refusals.refuse(
                f"{self.table.where(row)} has no words in the column {column}; every row has a caption."
            )
            return -1
        try:
            name, value = look(row)
        except DataError as problem:
            self.refusals.refuse(f"{self.table.where(row)}: {problem}")
            return -1
        if not self._fits(row, value):
            return -1
        place = self.found.setdefault(value.tobytes(), len(self.values))
        if place == len(self.values):
            self.values.append(value)
            self.captions.append([])
            self.names.append(name)
        if column is not None:
            self.captions[place].append(text)
        return place

    def _fits(self, row: Row, value: NDArray[Any]) -> bool:
        where = self.table.where(row)
        if not np.isfinite(value).all():
            self.refusals.refuse(f"{where} has a vector with a number that is NaN or infinite.")
            return False
        self.shape = self.shape or value.shape
        if value.shape != self.shape:
            self.refusals.refuse(
                f"{where} has features of {_sizes(value.shape)} where the others have {_sizes(self.shape)}; "
                "all have one shape."
            )
            return False
        return True

    def _looker(self, caption: str | None) -> tuple[_Look, Layout]:
        """How the thing of a row is found."""
        layout, table = self.layout, self.table
        kind = layout.kind
        if self.features is not None:
            if layout.picture or layout.vector:
                raise OptionError("--picture and --vector have no effect beside a file of features.")
            column = table.find("id", layout.id, ID)
            return self._by_id(column, self.features), _with(layout, id=column)
        named = {name.lower() for name in table.columns} & {*PICTURE}
        if kind == "picture" or (kind is None and not layout.vector and (layout.picture or named)):
            column = table.find("picture", layout.picture, PICTURE)
            return self._by_path(column), _with(layout, kind="picture", picture=column)
        if layout.id:
            raise DataError(
                f"the ids in the column {layout.id} of {table.path} stand for features; give their .npz or "
                ".npy file beside the table."
            )
        others = (name for name in table.columns if name != caption and name.lower() not in ID)
        columns = layout.vector or tuple(others)
        for name in columns:
            table.require(name)
        if not columns:
            raise DataError(
                f"{table.path} has nothing beside captions: give a column of picture files ("
                f"{PICTURE[0]}), columns of numbers, or a .npz file of features and a column of ids."
            )
        return self._by_numbers(columns), _with(layout, kind="vector", vector=columns)

    def _by_id(self, column: str, features: Features) -> _Look:
        def look(row: Row) -> tuple[str, NDArray[Any]]:
            return row.text(column), features.of(row.text(column))

        return look

    def _by_path(self, column: str) -> _Look:
        folder = Path(self.layout.folder) if self.layout.folder else Path(self.table.path).parent
        known: dict[str, NDArray[np.uint8] | DataError] = {}

        def look(row: Row) -> tuple[str, NDArray[Any]]:
            name = row.text(column)
            if not name:
                raise DataError(f"the column {column} is empty; it holds the path of a picture.")
            if name not in known:
                try:
                    known[name] = read_picture(folder / name, self.layout.side)
                except DataError as problem:
                    known[name] = problem
            found = known[name]
            if isinstance(found, DataError):
                raise found
            return name, found

        return look

    def _by_numbers(self, columns: Sequence[str]) -> _Look:
        def look(row: Row) -> tuple[str, NDArray[Any]]:
            return f"line {row.line}", np.array([number(row, column) for column in columns], np.float32)

        return look


_Look = Callable[[Row], tuple[str, NDArray[Any]]]


def _with(layout: Layout, **changes: Any) -> Layout:
    return Layout(**{**layout.__dict__, **changes})


def _settled(layout: Layout, shape: tuple[int, ...], caption: str | None) -> Layout:
    kind = layout.kind or ("vector" if len(shape) == 1 else "grid")
    return _with(layout, kind=kind, shape=shape, caption=caption or layout.caption)


def number(row: Row, column: str) -> float:
    """A value of a table as a number; raises DataError that names the column."""
    text = row.text(column)
    try:
        return float(text)
    except ValueError:
        what = f"{text!r} is" if text else "it is empty, which is"
        raise DataError(
            f"in the column {column} {what} no number; name the columns of the vector with --vector."
        ) from None


# files of features


@dataclass(frozen=True)
class Features:
    """Arrays by id, from a .npz or .npy file."""

    path: str
    arrays: NDArray[Any] | dict[str, NDArray[Any]]
    places: dict[str, int]

    def of(self, name: str) -> NDArray[np.float32]:
        """The features (D,) or (R, D) of an id; raises DataError where there are none."""
        if name not in self.places:
            raise DataError(
                f"{self.path} has no features for the id {name!r}"
                f"{did_you_mean(name, list(self.places)[:1000], cutoff=0.9)}"
            )
        found = self.arrays[name] if isinstance(self.arrays, dict) else self.arrays[self.places[name]]
        found = np.asarray(found, np.float32)
        if not 1 <= found.ndim <= 3 or not found.size:
            raise DataError(
                f"the features of {name!r} in {self.path} are {_sizes(found.shape)}; a vector is D, a grid "
                "R x D or H x W x D."
            )
        return found.reshape(-1, found.shape[-1]) if found.ndim == 3 else found


def read_features(path: str | Path) -> Features:
    """A .npz with `ids` and `features`, a .npz with one array for each id, or a .npy whose ids are 0, 1, ...

    Nothing in the file is run. Raises DataError for other content.
    """
    path = Path(path)
    if not path.is_file():
        raise DataError(f"there is no file {path}.")
    try:
        with path.open("rb") as file:
            found = np.load(file, allow_pickle=False)
            arrays = found if isinstance(found, np.ndarray) else {name: found[name] for name in found.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, KeyError) as problem:
        reason = str(problem).splitlines()[0] if str(problem) else type(problem).__name__
        if "allow_pickle" in reason:  # what has no head of NumPy's might be a pickle, too
            reason = "it is no file of NumPy's, or holds Python objects, which could run code; save numbers"
        raise DataError(f"{path} cannot be read as NumPy arrays: {reason}.") from None
    if isinstance(arrays, dict) and {"ids", "features"} <= arrays.keys():
        ids, arrays = [_plain(name) for name in arrays["ids"].tolist()], arrays["features"]
        if len(ids) != len(arrays):
            raise DataError(f"{path} has {len(ids):,} ids and {len(arrays):,} features; one for each.")
        double = [name for name, times in _counts(ids).items() if times > 1]
        if double:
            raise DataError(f"{path} has the id {double[0]!r} more than once.")
    else:
        ids = list(arrays) if isinstance(arrays, dict) else [str(place) for place in range(len(arrays))]
    for array in arrays.values() if isinstance(arrays, dict) else [arrays]:
        if array.dtype.kind not in "fiub":
            raise DataError(f"{path} has features of type {array.dtype}; they are numbers.")
    return Features(str(path), arrays, {name: place for place, name in enumerate(ids)})


def _plain(name: Any) -> str:
    return name.decode(errors="replace") if isinstance(name, bytes) else str(name)


def _counts(names: Sequence[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return counts


def _sizes(shape: Sequence[int]) -> str:
    return " x ".join(map(str, shape)) or "a single number"


# words


_WORD = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")


def split_words(text: str) -> list[str]:
    """Words, numbers and marks of punctuation.

    >>> split_words("A dog's ball, left of it.")
    ['A', "dog's", 'ball', ',', 'left', 'of', 'it', '.']
    """
    return _WORD.findall(text)


def join_words(words: Sequence[str]) -> str:
    """Words as text, marks of punctuation behind the word before them.

    >>> join_words(["a", "dog", ",", "left", "."])
    'a dog, left.'
    """
    return re.sub(r" (?=[.,;:!?)](?: |$))", "", " ".join(words))
