"""Plain text files: read them, or say in one sentence why not."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Sequence
from pathlib import Path

from elman.errors import DataError, did_you_mean


def read_text(path: str | Path, encoding: str = "utf-8") -> str:
    """The text of a file; `.gz` is unpacked, a byte order mark dropped, line ends become \\n.

    Raises DataError for a file that is missing, empty, binary or in another encoding.
    """
    path = Path(path)
    raw = _bytes(path)
    if not raw:
        raise DataError(f"{path} is empty; there is nothing to read in it.")
    wide = encoding.lower().replace("-", "").startswith(("utf16", "utf32"))
    zero = raw.find(0)
    if zero >= 0 and not wide:
        raise DataError(
            f"{path} is not a text file: byte {zero:,} of {len(raw):,} is zero; give a plain text file, or "
            "its encoding with --encoding (utf-16 has such bytes)."
        )
    try:
        text = raw.decode("utf-8-sig" if encoding.lower() in ("utf-8", "utf8") else encoding)
    except LookupError:
        raise DataError(f"there is no encoding {encoding}; usual ones are utf-8, latin-1, cp1252.") from None
    except UnicodeError as problem:
        where = ""
        if isinstance(problem, UnicodeDecodeError):
            line = raw.count(b"\n", 0, problem.start) + 1
            where = f": byte 0x{raw[problem.start]:02x} in line {line:,}"
        raise DataError(
            f"{path} is not {encoding} text{where}; say which encoding it has, such as --encoding latin-1."
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise DataError(f"{path} holds nothing but white space; there is nothing to read in it.")
    return text


def _bytes(path: Path) -> bytes:
    if not path.exists():
        near = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
        raise DataError(f"there is no file {path}{did_you_mean(path.name, near, cutoff=0.8)}")
    if path.is_dir():
        raise DataError(f"{path} is a folder; name the text files in it, such as {path}/*.txt.")
    try:
        raw = path.read_bytes()
        return gzip.decompress(raw) if path.suffix == ".gz" else raw
    except (OSError, EOFError, zlib.error) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise DataError(f"{path} cannot be read: {reason}.") from None


def parse_split(split: str) -> tuple[float, ...]:
    """'90/5/5' as shares of train, valid and test; '90/10' has no test part.

    Raises DataError unless it is two or three positive numbers that add up to 100.
    """
    try:
        shares = tuple(float(part) for part in split.split("/"))
    except ValueError:
        shares = ()
    if len(shares) not in (2, 3) or min(shares, default=0) <= 0 or abs(sum(shares) - 100) > 1e-6:
        raise DataError(
            f"a split is train/valid/test or train/valid in percent, such as 90/5/5 or 90/10, not {split!r}."
        )
    return tuple(share / 100 for share in shares)


def split_in_order(documents: Sequence[str], shares: Sequence[float], *, at_lines: bool) -> list[list[str]]:
    """Documents cut into parts in their order, by characters; with `at_lines` after the end of a line.

    A document on a border is cut in two. The first part gets floor(share * all) characters, and so on.
    """
    total = sum(map(len, documents))
    parts: list[list[str]] = []
    rest = list(documents)
    done, wanted = 0, 0.0
    for share in shares[:-1]:
        wanted += share
        target = int(total * wanted) - done
        part, rest = _take(rest, target, at_lines)
        done += sum(map(len, part))
        parts.append(part)
    return [*parts, rest]


def _take(documents: list[str], count: int, at_lines: bool) -> tuple[list[str], list[str]]:
    """(the first `count` characters, the rest)."""
    taken: list[str] = []
    for place, document in enumerate(documents):
        if len(document) > count:
            end = count
            if at_lines and count:
                line_end = document.find("\n", count - 1)
                end = len(document) if line_end < 0 else line_end + 1
            head, tail = document[:end], document[end:]
            return [*taken, *([head] if head else [])], [*([tail] if tail else []), *documents[place + 1 :]]
        taken.append(document)
        count -= len(document)
    return taken, []
