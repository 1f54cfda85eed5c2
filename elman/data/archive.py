"""Files of the UCR/UEA time series archive (.ts): a head of @ lines, then a sequence with its label per line.

Dimensions of a sequence are separated by colons, their values by commas; ? is a missing value. Source of
the format: Bagnall et al. 2018, arXiv 1811.00075.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.errors import DataError

Case = tuple[int, NDArray[np.float32], str | None]


def read_ts(path: str, refusals: Refusals, encoding: str = "utf-8") -> list[Case]:
    """(line, values (T, K), label) of each case; the label is None where the head says there are none.

    Dimensions of unlike length are refused; so are values that are no numbers. Raises DataError for a file
    without @data, and for one whose values carry their own times.
    """
    lines = read_text(path, encoding).split("\n")
    head: dict[str, list[str]] = {}
    for number, line in enumerate(lines, 1):
        if line.startswith("@"):
            name, *rest = line[1:].split()
            head[name.lower()] = rest
            if name.lower() == "data":
                return list(_cases(path, refusals, lines, number, _labelled(head)))
        elif line.strip() and not line.startswith(("#", "%")):
            break
    raise DataError(f"{path} is no .ts file of the archive: it has no line @data after its head.")


def _labelled(head: dict[str, list[str]]) -> bool:
    for name in ("classlabel", "targetlabel"):
        if head.get(name, ["false"])[:1] and head.get(name, ["false"])[0].lower() == "true":
            return True
    return False


def _cases(path: str, refusals: Refusals, lines: list[str], begin: int, labelled: bool) -> Iterator[Case]:
    dimensions = 0
    for number, line in enumerate(lines[begin:], begin + 1):
        text = line.strip()
        if not text:
            continue
        if "(" in text:
            raise DataError(
                f"{path} line {number:,} has values with times of their own, (time, value); write a long "
                "table of id, time and value instead."
            )
        parts = text.split(":")
        label = parts.pop().strip() if labelled else None
        columns = [_numbers(part) for part in parts]
        dimensions = dimensions or len(columns)
        problem = _wrong(columns, dimensions)
        if problem:
            refusals.refuse(f"{path} line {number:,} {problem}")
            continue
        yield number, np.stack([c for c in columns if c is not None], axis=1), label


def _numbers(part: str) -> NDArray[np.float32] | None:
    """Values between commas; None where one is no number."""
    cells = part.split(",")
    try:
        return np.array(cells, np.float32)
    except ValueError:
        pass
    try:
        return np.array([math.nan if c.strip() in ("?", "NaN", "") else float(c) for c in cells], np.float32)
    except ValueError:
        return None


def _wrong(columns: list[NDArray[np.float32] | None], dimensions: int) -> str:
    if any(column is None for column in columns):
        return "has a value that is no number; values are separated by commas, dimensions by colons."
    if len(columns) != dimensions or not columns:
        return f"has {len(columns)} dimensions and the first case {dimensions}; all have the same."
    lengths = {len(column) for column in columns if column is not None}
    if len(lengths) > 1:
        return f"has dimensions of {min(lengths)} and of {max(lengths)} values; those of a case are as long."
    return ""
