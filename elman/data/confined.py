"""Where files may lie that a table of somebody else names: anywhere, or inside one folder.

A table of pictures or sounds may name any file of the machine. Where it came from over a network, as in the
workbench, reading is confined to the folder of the workbench; the processes that it starts know the folder
from their environment.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from elman.errors import DataError

VARIABLE = "ELMAN_INSIDE"
"""Environment variable with the folder that a process is confined to."""

_folder: ContextVar[str | None] = ContextVar("folder", default=None)


@contextmanager
def confined(folder: Path) -> Iterator[None]:
    """Within, files that tables name lie inside `folder`."""
    token = _folder.set(str(folder.resolve()))
    try:
        yield
    finally:
        _folder.reset(token)


def allowed(path: Path) -> Path:
    """The path, if it may be read; raises DataError for one outside the folder, where there is one."""
    folder = _folder.get() or os.environ.get(VARIABLE)
    if folder is not None and not path.resolve().is_relative_to(folder):
        raise DataError(f"{path} is outside the folder of the workbench, {folder}; copy it there first.")
    return path
