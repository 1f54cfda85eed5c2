"""`elman memory CELL...`: how far back cells remember, and what that costs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from elman.cli.parameters import command
from elman.data.optional import library
from elman.errors import OptionError
from elman.inspect.memory import Memory, MemoryOptions, memory
from elman.inspect.memory_pictures import pictures
from elman.inspect.picture import THEMES
from elman.training.files import write_json

_CELLS = Annotated[
    list[str], typer.Argument(metavar="CELL", help="Cells of the zoo, or files.", show_default=False)
]
_OUT = Annotated[Path | None, typer.Option(help="Folder for a picture of each measure.", show_default=False)]
_JSON = Annotated[Path | None, typer.Option(help="Write all numbers to this file.", show_default=False)]
_THEME = Annotated[str, typer.Option(help="light or dark, of the PNG files.")]

_HELP = """How far back cells remember, and what that costs: a row for each cell.

reach: how far the gradient reaches in a new cell. horizon: how long its gates keep what is stored.
recall: one of 8 symbols kept over noise, the longest lag with 0.9 of the possible accuracy.
forgetting: counting since the last mark, share of the possible accuracy.
cost: training steps until the adding problem is solved. capacity: bits of its past inputs that a linear
read-out finds in the state, new and trained to tell them.
time: seconds and memory of a training step by length.

Small networks are trained for --budget seconds for each cell; what that cut short is said below the table.
"""


def app_for(words: list[str]) -> tuple[typer.Typer, list[str], str]:
    """The application for `memory CELL...`."""
    own = [("cells", _CELLS, ...), ("out", _OUT, None), ("json", _JSON, None), ("theme", _THEME, "light")]
    app = command("memory", _act, MemoryOptions, own, _HELP, leave_out=("cells",))
    return app, words[1:], "elman memory"


def _act(given: dict[str, Any], cells: list[str], out: Path | None, json: Path | None, theme: str) -> None:
    if theme not in THEMES:
        raise OptionError(f"--theme is light or dark, not {theme}.")
    if json is not None and not json.absolute().parent.is_dir():
        raise OptionError(f"there is no folder {json.parent} to write {json.name} to.")
    if out is not None:
        library("matplotlib.figure", "pictures", "drawing")  # what is missing is better known now
    options = MemoryOptions.read({**given, "cells": cells})
    progress = Console(stderr=True, soft_wrap=True)
    found = memory(options, lambda text: progress.print(text, markup=False, highlight=False))
    _show(found)
    if json is not None:
        write_json(json, found.plain())
    if out is not None:
        made = pictures(found)
        for picture in made:
            picture.save(out, THEMES[theme])
        Console(soft_wrap=True).print(
            f"wrote {len(made)} pictures as PNG, SVG and JSON into {out}", markup=False, highlight=False
        )


def _show(found: Memory) -> None:
    console = Console()
    if not console.is_terminal:
        console.width = 190
    columns, rows = found.table()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, justify="right" if column == "parameters" else "left")
    for row in rows:
        table.add_row(*row)
    console.print(table, markup=False, highlight=False)
    for remark in found.remarks:
        console.print(f"* {remark}", markup=False, highlight=False, soft_wrap=True)
