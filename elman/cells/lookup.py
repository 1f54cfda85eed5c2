"""Which cell a word on the command line means."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from elman.cells import find
from elman.equations.cell import Cell
from elman.equations.reading import parse
from elman.errors import CellError

_CALL = re.compile(r"([A-Za-z][\w-]*)\s*(?:\((.*)\))?\s*")


def cell_from(spec: str) -> Cell:
    """The cell that a specification names.

    "gru" is of the zoo, "lem(dt=0.1)" with other hyper-parameters, "cells.py:Mine" is defined in a
    file, "mine.txt" is the only cell of a file. Files are read as equations, never run.
    """
    path, _, name = spec.rpartition(":")
    if path and _is_file(path):
        name, _, arguments = name.partition("(")
        return _with(_read(path, name), arguments.rstrip(")"), spec)
    if _is_file(spec):
        return _read(spec, None)
    call = _CALL.fullmatch(spec)
    if not call:
        raise CellError(
            f"{spec} is not a cell: name one of the zoo (gru), FILE.py:NAME, or a file of equations."
        )
    return _with(find(call[1]), call[2] or "", spec)


def _is_file(path: str) -> bool:
    if Path(path).is_file():
        return True
    if path.endswith((".py", ".txt")):
        raise CellError(
            f"there is no file {path}; --cell takes a cell of the zoo, FILE.py:NAME, or a file of equations."
        )
    return False


def _read(path: str, name: str | None) -> Cell:
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeError) as problem:
        raise CellError(f"{path} cannot be read as equations: {problem}.") from None
    return parse(text, name, file=Path(path).name)


def _with(cell: Cell, arguments: str, spec: str) -> Cell:
    if not arguments.strip():
        return cell
    try:
        call = ast.parse(f"f({arguments})", mode="eval").body
        if not isinstance(call, ast.Call) or call.args:
            raise ValueError
        changes = {str(entry.arg): ast.literal_eval(entry.value) for entry in call.keywords}
    except (SyntaxError, ValueError):
        raise CellError(f"{spec}: hyper-parameters are written name=value, as in lem(dt=0.5).") from None
    return cell(**changes)
