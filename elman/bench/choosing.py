"""Which comparisons a benchmark makes: cells, shapes and peers, each with the measures that suit it."""

from __future__ import annotations

import importlib.util
import platform
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from elman.bench.rows import PEERS, Entry
from elman.bench.work import Shape, shape_from
from elman.cells.lookup import cell_from
from elman.equations.structure import structure
from elman.errors import OptionError, did_you_mean

SHAPES = ("128x32x256x256", "100x64x512x512", "512x16x64x128", "200x1x128x128")
CELLS = "LSTM GRU Elman PeepholeLSTM LayerNormLSTM LEM sLSTM GRUBefore IndRNN minGRU RGLRU".split()
IN_TORCH = ("LSTM", "GRU", "Elman")
"""Cells that torch.nn, our JAX functions and ONNX have too; the last is called RNN there."""
NEEDS = {"jax": ("jax",), "onnx": ("onnx", "onnxruntime")}
"""Modules of the peers that torch does not bring."""
_ASKED = ("compile",)
"""Peers that are measured only where asked for: a first call takes minutes."""
_ROWS_OF_INFERENCE = 16
"""Batch from which inference is measured: below, a layer over time is not the way to serve."""
_STREAMED = 100
"""Steps of one row that are taken one by one where that is measured."""


@dataclass(frozen=True)
class Choice:
    """What to measure: cells as they were written, shapes, peers, and what was left out and why."""

    cells: tuple[str, ...]
    shapes: tuple[Shape, ...]
    peers: tuple[str, ...]
    heaps: tuple[str, ...]
    notes: tuple[str, ...]


def choose(cells: str | None, shapes: str | None, peers: str | None, *, quick: bool) -> Choice:
    """A choice from the words of the command line, None for the usual ones.

    Raises CellError or OptionError for what does not exist or is not installed.
    """
    wanted = _words(cells) if cells else [*IN_TORCH, "LEM"] if quick else CELLS
    for word in wanted:
        _check(word)
    sizes = [shape_from(word) for word in (_words(shapes) if shapes else SHAPES[: 1 if quick else None])]
    if peers:
        chosen, notes = _asked(_words(peers)), []
    else:
        chosen, notes = _installed(["torch", "loop"] if quick else [p for p in PEERS if p not in _ASKED])
    heaps = ("warm", "default")
    if platform.libc_ver()[0] != "glibc":
        heaps = ("default",)
        notes.append("no warm heap: only glibc has its settings.")
    return Choice(
        tuple(dict.fromkeys(map(_named, wanted))),
        tuple(dict.fromkeys(sizes)),
        tuple(chosen),
        heaps,
        tuple(notes),
    )


def _words(text: str) -> list[str]:
    """Words between commas; those in parentheses belong to a cell: lem(dt=0.5)."""
    return [word.strip() for word in re.split(r",(?![^(]*\))", text) if word.strip()]


def _named(word: str) -> str:
    """A cell of the zoo by its own name; anything else as it was written."""
    name = cell_from(word).name
    return name if name.lower() == re.sub("[-_]", "", word.lower()) else word


def _check(word: str) -> None:
    cell = cell_from(word)
    needed = [entry.name for entry in cell.inputs[1:] if entry.default is None]
    if needed:
        raise OptionError(
            f"{cell.name} cannot be measured: it also reads {' and '.join(needed)}, which has no default."
        )


def _asked(names: Sequence[str]) -> list[str]:
    for name in names:
        if name not in PEERS:
            hint = did_you_mean(name, PEERS, f"; there are {', '.join(PEERS)}")
            raise OptionError(f"there is no peer {name}{hint}")
        if missing := _missing(name):
            raise OptionError(
                f"{name} is not installed: pip install {' '.join(missing)}, or leave it out of --peers."
            )
    return [name for name in PEERS if name in names]


def _installed(names: Iterable[str]) -> tuple[list[str], list[str]]:
    missing = {name: _missing(name) for name in names}
    notes = [f"no {PEERS[name]}: {' and '.join(m)} not installed." for name, m in missing.items() if m]
    return [name for name, modules in missing.items() if not modules], notes


def _missing(peer: str) -> list[str]:
    return [module for module in NEEDS.get(peer, ()) if importlib.util.find_spec(module) is None]


def entries(choice: Choice, heap: str) -> list[Entry]:
    """Every comparison on one heap, in the order in which they are measured."""
    found = []
    for word in choice.cells:
        for shape in choice.shapes:
            found += [Entry(*parts, heap) for parts in _of(word, shape, choice, heap)]
    return list(dict.fromkeys(found))


def _of(word: str, shape: Shape, choice: Choice, heap: str) -> Iterator[tuple[str, str, Shape, str]]:
    """The comparisons of one cell at one shape.

    The default heap is measured against torch.nn in training only, where it tells; for all else the warm
    one stands, which is the better for others.
    """
    cell = cell_from(word)
    shared = cell.name in IN_TORCH and word == cell.name
    for peer in choice.peers:
        known = peer in ("loop", "compile") or shared
        if known and peer != "onnx" and (peer == "torch" or heap == choice.heaps[0]):
            yield "training", word, shape, peer
    if heap != choice.heaps[0]:
        return
    if shared and shape.batch >= _ROWS_OF_INFERENCE:
        for peer in [peer for peer in ("torch", "onnx") if peer in choice.peers]:
            yield "inference", word, shape, peer
    if shared and "torch" in choice.peers:
        yield "stream", word, Shape(_STREAMED, 1, shape.inputs, shape.hidden), "torch"
    if shared and cell.name != "Elman":
        if shape.batch > 1:
            if "torch" in choice.peers:
                yield "lengths", word, shape, "torch"
            yield "no lengths", word, shape, ""
        yield "resets", word, shape, ""
        yield "bfloat16", word, shape, ""
        yield "peak", word, shape, ""
    if cell.name not in IN_TORCH:
        yield "per flop" if "A" in structure(cell).kind else "floor", word, shape, ""
