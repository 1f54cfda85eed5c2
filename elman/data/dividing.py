"""Examples into parts and folds: shuffled, each class with its share, identical sequences kept together."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.data.text import parse_split
from elman.errors import DataError, OptionError

USUAL = "80/10/10"
"""Shares of train, valid and test if nobody says so."""

MOST_CLASSES = 20
"""Different labels of a small set of rows beyond which they are measurements, not classes."""


def drawn(count: int, split: str, own: Collection[str], seed: int, source: str) -> dict[str, list[int]]:
    """Places of the rows of each part, shuffled and cut by `split` from `count` rows.

    Parts with files of their own (`own`) are not drawn, and beside a validation part of its own no test part
    is: nobody asked for one. Every part has a row at least. `source` begins the sentence of a DataError for
    too few rows, "deu.tsv holds too few pairs"; raises OptionError for a split that has no effect.
    """
    shares = _shares(split, own)
    if len(shares) == 1:
        return {"train": [*range(count)]}
    held = {part: max(1, round(count * share)) for part, share in shares.items() if part != "train"}
    learned = count - sum(held.values())
    if learned < 1:
        raise _too_few(f"{source} ({count:,})", list(held), split)
    order = np.random.default_rng([seed, 5]).permutation(count)
    pieces = np.split(order, np.cumsum([learned, *held.values()])[:-1])
    return {part: sorted(rows.tolist()) for part, rows in zip(shares, pieces, strict=True)}


def drawn_by_class(
    values: Sequence[Any],
    labels: Sequence[Hashable],
    split: str,
    own: Collection[str],
    seed: int,
    source: str,
) -> dict[str, list[int]]:
    """As `drawn`, but every class with its share, and rows of the same value in one part (see `divide`)."""
    shares = _shares(split, own)
    if len(shares) == 1:
        return {"train": [*range(len(values))]}
    pieces = divide(values, classes(labels), tuple(shares.values()), seed)
    parts = {part: rows.tolist() for part, rows in zip(shares, pieces, strict=True)}
    missing = [part for part, rows in parts.items() if not rows]
    if missing:
        alone = "what is the same stays together, and a class that comes once is not divided"
        raise _too_few(f"{source} ({len(values):,}; {alone})", missing, split)
    return parts


def _shares(split: str, own: Collection[str]) -> dict[str, float]:
    """The share of each part that is to be cut off, the training part first."""
    if "valid" in own:
        if split != USUAL:
            raise OptionError("--split has no effect beside --valid: nothing is divided.")
        return {"train": 1.0}
    train, valid, *test = parse_split(split)
    if test and "test" not in own:
        return {"train": train, "valid": valid, "test": test[0]}
    return {"train": train + sum(test), "valid": valid}


def _too_few(source: str, parts: Sequence[str], split: str) -> DataError:
    return DataError(
        f"{source} to keep some for {' and '.join(parts)} by --split {split}; give more, or files of their "
        "own with --valid and --test."
    )


def classes(labels: Sequence[Hashable]) -> list[str]:
    """Labels that parts are to have in equal shares; all "" where they are measurements, not classes."""
    names = [str(label) for label in labels]
    return names if len({*names}) <= max(MOST_CLASSES, len(names) // 20) else [""] * len(names)


def digest(value: Any) -> bytes:
    """A fingerprint of a sequence: a text, white space and case aside, or an array."""
    if isinstance(value, str):
        return hashlib.blake2b(" ".join(value.lower().split()).encode(), digest_size=12).digest()
    array = np.ascontiguousarray(value)
    return hashlib.blake2b(repr(array.shape).encode() + array.tobytes(), digest_size=12).digest()


def divide(
    values: Sequence[Any], labels: Sequence[Hashable], shares: Sequence[float], seed: int
) -> list[NDArray[np.int64]]:
    """Places of the examples of each part, in their order.

    A class is divided as the whole is, up to whole groups; a class of one group goes to the first part, so
    that none has to be told without having been seen. Identical sequences are one group: none of them is
    in two parts.
    """
    groups = _groups(values, labels, seed)
    parts: list[list[int]] = [[] for _ in shares]
    for of_class in groups:
        total = sum(map(len, of_class))
        ends = np.cumsum(shares) * total
        done = 0
        for number, group in enumerate(of_class):
            # a group goes where its middle lies; the first of each class is learned from
            part = int(np.searchsorted(ends, done + len(group) / 2)) if number else 0
            parts[min(part, len(parts) - 1)] += group
            done += len(group)
    return [np.array(sorted(part), np.int64) for part in parts]


def folds(
    values: Sequence[Any], labels: Sequence[Hashable], count: int, seed: int
) -> list[NDArray[np.int64]]:
    """Places of the examples of each fold: every class and every size as even as can be.

    Identical sequences are in one fold. A class of one group is in none: nothing could be learned of it.
    Raises DataError where a fold would have no row.
    """
    sizes = [0] * count
    parts: list[list[int]] = [[] for _ in range(count)]
    for of_class in _groups(values, labels, seed):
        in_class = [0] * count
        for group in of_class if len(of_class) > 1 else ():
            fold = min(range(count), key=lambda k: (in_class[k], sizes[k]))
            parts[fold] += group
            in_class[fold] += len(group)
            sizes[fold] += len(group)
    if not all(parts):
        raise DataError(
            f"{len(values):,} rows, of which the same ones stay together, are too few for {count:,} folds; "
            "give fewer with --folds."
        )
    return [np.array(sorted(part), np.int64) for part in parts]


def _groups(values: Sequence[Any], labels: Sequence[Hashable], seed: int) -> list[list[list[int]]]:
    """For each class its groups of identical sequences, shuffled."""
    same: defaultdict[bytes, list[int]] = defaultdict(list)
    for place, value in enumerate(values):
        same[digest(value)].append(place)
    by_class: defaultdict[Hashable, list[list[int]]] = defaultdict(list)
    for group in same.values():
        most = Counter(labels[place] for place in group).most_common(1)[0][0]
        by_class[most].append(group)
    chance = np.random.default_rng([seed, 77])
    return [
        [of_class[k] for k in chance.permutation(len(of_class))]
        for _, of_class in sorted(by_class.items(), key=lambda item: str(item[0]))
    ]


def shared(first: Sequence[Any], second: Sequence[Any]) -> int:
    """How many of the second are also among the first."""
    known = {digest(value) for value in first}
    return sum(digest(value) in known for value in second)
