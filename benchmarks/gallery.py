"""Draw docs/gallery from data that ship: cells, and small runs of four tasks.

    python benchmarks/gallery.py [FOLDER]

The runs are trained in FOLDER/runs (a temporary folder unless told otherwise), or taken from there if they
are finished. All is drawn from fixed seeds and a fixed number of steps; only how many windows are tried for
what a run uses of its past depends on the machine. An empty folder takes some minutes.
"""

import dataclasses
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import elman
from elman.cells import GRU, LSTM
from elman.inspect import gallery
from elman.inspect.diagram import diagram
from elman.inspect.gradient import clipping, compare_cells
from elman.inspect.memory import Memory, MemoryOptions, memory
from elman.inspect.memory_pictures import pictures as memory_pictures
from elman.inspect.picture import Picture
from elman.tasks.running import run_of
from elman.tasks.task import Run
from elman.training.files import write_whole
from elman.training.folder import RunFolder, command, flags

TARGET = Path(__file__).resolve().parent.parent / "docs" / "gallery"

SENTENCE = "dragon eat man boy chase girl"
DATE = "monday, march 4th 1985"
REVIEW = "the soup was not at all bad but the bread was really so good"

RUNS: dict[str, tuple[str, dict[str, Any]]] = {
    "grammar": ("language", {}),
    "reviews": ("classify", {}),
    "dates": ("translate", {"epochs": 4}),
    "dates-blind": ("translate", {"epochs": 4, "attention": "none"}),
    "months": ("forecast", {}),
}
"""Task and options of every run, all on the generated data of the task."""

DRAWN: list[tuple[str, str, dict[str, Any]]] = [
    ("grammar", "gradient", {}),
    ("grammar", "states", {"mark": "boy|girl|man|woman", "steps": 40}),
    ("grammar", "embedding", {"analogy": "boy man girl"}),
    ("grammar", "network", {"text": "boy see girl"}),
    ("grammar", "attribution", {"text": SENTENCE}),
    ("grammar", "memory", {"seconds": 60}),
    ("grammar", "training", {}),
    ("reviews", "attribution", {"text": REVIEW}),
    ("reviews", "memory", {"seconds": 60}),
    ("dates", "attention", {"text": DATE, "attend": ["7=19"]}),
    ("dates", "beam", {"text": DATE}),
    ("dates", "quality", {"beside": "runs/dates-blind"}),
    ("months", "forecast", {}),
]
"""Run, picture and its options, in the order of the page."""

CELLS = "lstm gru lem minGRU".split()


def trained(name: str) -> Run:
    """The run of a name under runs/, trained unless it is there."""
    folder = Path("runs") / name
    task, options = RUNS[name]
    if (folder / "run.toml").exists() and RunFolder(folder).finished:
        return run_of(folder)
    return elman.train(task, out=folder, **options)


def chapters(runs: Mapping[str, Run]) -> Iterable[tuple[str, str, list[Picture], list[str]]]:
    """Title, the command that draws the same, pictures, and lines of a table before them."""
    yield "Cells", "elman.inspect.diagram.diagram(cell)", [diagram(GRU), diagram(LSTM)], []
    textbook = [compare_cells(), clipping()]
    yield "Gradients of cells", "elman.inspect.gradient.compare_cells(), clipping()", textbook, []
    options = {"measures": "reach,horizon,recall,forgetting,cost,capacity", "steps": 1500, "budget": 10_000.0}
    measured = memory(MemoryOptions.read({"cells": CELLS, **options}))
    how = shlex.join(["elman", "memory", *CELLS, *flags(options)])
    yield "Memory of cells", how, memory_pictures(measured), _table(measured)
    for name, kind, given in DRAWN:
        run = runs[name]
        found = gallery.pictures(run, kind, gallery.kind_named(kind).Options.read(given))
        # the diagram of the cell stands above
        found = [
            dataclasses.replace(one, name=f"{name}-{one.name}") for one in found if "cell-" not in one.name
        ]
        how = shlex.join(["elman", "inspect", f"runs/{name}", kind, *flags(given)])
        yield f"{run.task.name}, {kind}", how, found, []


def _table(measured: Memory) -> list[str]:
    """What was measured, as Markdown, with what was cut short below."""
    columns, rows = measured.table()
    lines = [columns, ["---"] * len(columns), *rows]
    return [*(f"| {' | '.join(line)} |" for line in lines), "", *(f"\\* {text}" for text in measured.remarks)]


def write() -> None:
    """Draw everything and show it on one page."""
    runs = {name: trained(name) for name in RUNS}
    lines = [
        "# Gallery",
        "",
        "Every picture is made by `python benchmarks/gallery.py` from data that ship. The runs:",
        "",
        *(f"    {command(task, options, Path('runs') / name)}" for name, (task, options) in RUNS.items()),
        "",
    ]
    taken: set[str] = set()
    TARGET.mkdir(parents=True, exist_ok=True)
    for title, how, pictures, table in chapters(runs):
        lines += [
            f"## {title[0].upper()}{title[1:]}",
            "",
            f"    {how}",
            "",
            *table,
            *([""] if table else []),
        ]
        for picture in pictures:
            name = picture.name
            assert name not in taken, name
            taken.add(name)
            svg = re.sub(r"(\.\d{3})\d+", r"\1", picture.svg(alone=True))  # thousandths of a point are enough
            write_whole(TARGET / f"{name}.svg", svg.encode())
            lines += [f"![{picture.title}]({name}.svg)", "", picture.sentence, ""]
    write_whole(TARGET / "README.md", "\n".join(lines).encode())
    for path in TARGET.glob("*.svg"):
        if path.stem not in taken:
            path.unlink()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(sys.argv[1] if sys.argv[1:] else scratch)
        write()
