"""Write: what follows from equations as they are typed, and the contract and the speed of a cell."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import torch

from elman.cells import ZOO
from elman.equations.cell import Cell
from elman.equations.gradient import derivative
from elman.equations.latex import latex
from elman.equations.plan import plan
from elman.equations.reading import parse
from elman.equations.structure import structure
from elman.errors import CellError, ContractError, DataError, ElmanError
from elman.inspect.diagram import diagram
from elman.inspect.picture import image_of
from elman.kernels.cpu.source import source
from elman.layers import Recurrent
from elman.testing import check_cell
from elman.training.files import write_whole

FIRST = """@cell
def Mine(x, h):
    f = sigmoid(W.f @ x + U.f @ h + b.f)
    n = tanh(W.n @ x + U.n @ (f * h) + b.n)
    return (1 - f) * h + f * n
"""


def cells() -> dict[str, str]:
    """The zoo as texts, to begin with."""
    return {cell.name: str(cell) for cell in ZOO}


def read(text: str) -> Cell:
    """The cell of a text; it is read, never run. Raises CellError."""
    return parse(text, file="your equations")


def follow(text: str) -> dict[str, Any]:
    """Everything that follows from a text, or {"error", "line", "column"}."""
    try:
        cell = read(text)
        return {
            "name": cell.name,
            "class": f"{structure(cell).kind}\n{structure(cell)}",
            "derivative": str(derivative(cell)),
            "plan": str(plan(cell)),
            "latex": latex(cell),
            "diagram": image_of(diagram(cell)),
            "parameters": "\n".join(f"{p.name:<8} ({', '.join(map(str, p.shape))})" for p in cell.parameters),
        }
    except CellError as problem:
        return {"error": str(problem), "line": problem.line, "column": problem.column}
    except ElmanError as problem:
        return {"error": str(problem), "line": None, "column": None}


def kernels(text: str) -> str:
    """The source of the kernels for this machine."""
    return "\n".join(f"; {name}\n{part}" for name, part in source(plan(read(text))).items())


def contract(text: str) -> dict[str, Any]:
    """The contract of a cell, run here and now: {"passed", "report"}."""
    try:
        return {"passed": True, "report": str(check_cell(read(text)))}
    except ContractError as problem:
        return {"passed": False, "report": str(problem)}


def speed(text: str, hidden: int = 128, batch: int = 32, steps: int = 100) -> str:
    """What `rnn.explain()` says of the cell: path, memory, speed."""
    torch.manual_seed(0)
    return Recurrent(read(text), hidden, hidden).explain(batch, steps)


def keep(root: Path, text: str) -> str:
    """Save a cell as cells/NAME.txt; returns the path that --cell takes."""
    cell = read(text)
    if not re.fullmatch(r"\w{1,60}", cell.name):
        raise DataError(f"{cell.name} is no name for a file.")
    folder = root / "cells"
    folder.mkdir(exist_ok=True)
    write_whole(folder / f"{cell.name}.txt", f"{cell}\n".encode())
    return f"cells/{cell.name}.txt"
