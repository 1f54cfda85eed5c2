"""Real data as files that a user of `elman train classify` would have.

python benchmarks/recipes/classify_prepare.py imdb|sst|splice|mnist SOURCE OUT
"""

import gzip
import re
import sys
from pathlib import Path

import numpy as np


def unpacked(path: Path) -> bytes:
    """The content of a gzip'd file."""
    return gzip.decompress(path.read_bytes())


def imdb(source: Path, out: Path) -> None:
    """Tables with a line of column names; line breaks of the web page are spaces."""
    for part in ("train", "test"):
        lines = unpacked(source / f"{part}.tsv.gz").decode()
        text = "label\trating\treview\ttext\n" + lines.replace("<br />", " ")
        (out / f"imdb_{part}.tsv").write_text(text, encoding="utf-8")


def phrases(tree: str) -> list[tuple[str, int]]:
    """Every phrase of a bracketed tree with its label, the whole sentence first."""
    found: list[tuple[str, int]] = []
    open_nodes: list[tuple[int, int, int]] = []  # place in `found`, label, first word
    words: list[str] = []
    for token in re.findall(r"\((\d)|([^\s()]+)|(\))", tree):
        label, word, closed = token
        if label:
            open_nodes.append((len(found), int(label), len(words)))
            found.append(("", int(label)))
        elif word:
            words.append(word.replace("\\/", "/").replace("-LRB-", "(").replace("-RRB-", ")"))
        elif closed:
            place, value, first = open_nodes.pop()
            found[place] = (" ".join(words[first:]), value)
    return found


def sst(source: Path, out: Path) -> None:
    """Five classes and two (the middle one left out); training has every phrase once, the rest sentences."""
    for part in ("train", "dev", "test"):
        trees = unpacked(source / f"{part}.txt.gz").decode().splitlines()
        rows = [row for tree in trees for row in (phrases(tree) if part == "train" else phrases(tree)[:1])]
        rows = list(dict.fromkeys(rows)) if part == "train" else rows
        for name, classes in (("sst5", {k: k for k in range(5)}), ("sst2", {0: 0, 1: 0, 3: 1, 4: 1})):
            lines = [f"{text}\t{classes[label]}" for text, label in rows if label in classes]
            whole = "\n".join(["text\tlabel", *lines, ""])
            (out / f"{name}_{part}.tsv").write_text(whole, encoding="utf-8")


def splice(source: Path, out: Path) -> None:
    """The table without the spaces around its values."""
    lines = unpacked(source / "splice.csv.gz").decode().splitlines()
    rows = [",".join(cell.strip() for cell in line.split(",")) for line in lines if line.strip()]
    (out / "splice.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def idx(path: Path) -> np.ndarray:
    """An array of the idx format of bytes."""
    raw = unpacked(path)
    sizes = [int.from_bytes(raw[at : at + 4], "big") for at in range(4, 4 + 4 * raw[3], 4)]
    return np.frombuffer(raw, np.uint8, offset=4 + 4 * raw[3]).reshape(sizes)


def mnist(source: Path, out: Path) -> None:
    """.ts files: 784 steps of a pixel, row by row and by one permutation (numpy's PCG64 of seed 92916)."""
    order = np.random.default_rng(92916).permutation(784)
    first, last, whole = slice(0, 50_000), slice(50_000, None), slice(None)
    cuts = (("train", "train", first), ("train", "valid", last), ("t10k", "test", whole))
    for name, part, rows in cuts:
        images = idx(source / f"{name}-images-idx3-ubyte.gz").reshape(-1, 784)[rows]
        labels = idx(source / f"{name}-labels-idx1-ubyte.gz")[rows]
        for kind, steps in (("smnist", slice(None)), ("pmnist", order)):
            _write_ts(out / f"{kind}_{part}.ts", kind, images[:, steps], labels)


def _write_ts(path: Path, name: str, rows: np.ndarray, labels: np.ndarray) -> None:
    head = f"@problemName {name}\n@univariate true\n@classLabel true 0 1 2 3 4 5 6 7 8 9\n@data\n"
    with path.open("w", encoding="utf-8") as file:
        file.write(head)
        for row, label in zip(rows, labels, strict=True):
            file.write(",".join(map(str, row.tolist())) + f":{label}\n")


if __name__ == "__main__":
    kind, source, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    {"imdb": imdb, "sst": sst, "splice": splice, "mnist": mnist}[kind](source, out)
