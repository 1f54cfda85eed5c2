"""What a machine is for elman, and which ways to run a cell can be trusted on it."""

from __future__ import annotations

import importlib
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import torch

from elman import kernels
from elman.equations.cell import Cell
from elman.errors import ContractError
from elman.testing.contract import check_cell


@dataclass(frozen=True)
class Verdict:
    """Whether one cell keeps its contract on one backend; `problem` says what is wrong, or is empty."""

    backend: str
    cell: str
    problem: str


def machine() -> dict[str, str]:
    """What kernels are made for and run on: processor, registers, libraries, threads, kernels on disk."""
    versions = f"Python {platform.python_version()}, torch {torch.__version__}"
    if "cpu" not in kernels.BACKENDS:
        return {"versions": versions, "kernels": "none: llvmlite, which makes them, is not installed"}
    jit, team = (
        importlib.import_module(f"elman.kernels.cpu.{name}") for name in ("jit", "team")
    )  # load LLVM
    here = jit.host()
    rows, vectors = here.tile
    return {
        "processor": f"{here.cpu}, {here.triple}",
        "registers": f"{here.registers} of {8 * here.vector_bytes} bits, {here.lanes(4)} float32 each",
        "tile": f"{rows} rows x {vectors} registers in a matrix product",
        "versions": f"{versions}, llvmlite {metadata.version('llvmlite')}",
        "threads": team.describe(),
        "cache": _cache(jit.cache_folder()),
    }


def _cache(folder: Path | None) -> str:
    if folder is None:
        return "none: ELMAN_CACHE is empty, or its folder is not yours alone to write to"
    sizes = [file.stat().st_size for file in folder.glob("*.o")]
    return f"{folder}, {len(sizes)} kernels, {sum(sizes) / 1e6:.1f} MB"


def examine(cells: Sequence[Cell], backends: Sequence[str] | None = None) -> Iterator[Verdict]:
    """The contract of every cell on every backend of this machine, one verdict after the other."""
    for backend in backends or kernels.BACKENDS:
        for cell in cells:
            yield Verdict(backend, cell.name, _problem(cell, backend))


def _problem(cell: Cell, backend: str) -> str:
    try:
        check_cell(cell, backends=[backend])
    except ContractError as broken:
        return str(broken).splitlines()[1].strip()
    except Exception as fault:  # whatever it is, it is no way to run a cell
        return f"{type(fault).__name__}: {fault}"
    return ""
