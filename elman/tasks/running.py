"""`elman.train` and `elman.load`: everything that the command line does, as functions."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from elman.equations.cell import Cell
from elman.errors import OptionError, RunError, did_you_mean
from elman.tasks import driver
from elman.tasks.task import Run, Task
from elman.training.folder import RunFolder
from elman.training.report import Report, Silent

TASKS = {
    # name -> (module:class, what it learns); a module loads when its task is asked for
    "language": ("elman.tasks.language_run:Language", "what comes next in a text"),
    "classify": ("elman.tasks.classify:Classify", "a label for a sequence: sentiment, DNA, digits"),
    "rate": ("elman.tasks.rate:Rate", "a number for a sequence: stars"),
    "tag": ("elman.tasks.tag:Tag", "a label for each word: parts of speech, names, slots"),
    "translate": ("elman.tasks.translate:Translate", "a sequence for a sequence: sentences, dates"),
    "reorder": ("elman.tasks.reorder:Reorder", "the order of shuffled words"),
    "caption": ("elman.tasks.caption:CaptionTask", "a text for a picture or a vector"),
    "transcribe": ("elman.tasks.transcribe:Transcribe", "the text of a sound (CTC)"),
    "forecast": ("elman.tasks.forecast:Forecast", "how time series go on"),
    "compose": ("elman.tasks.compose:Compose", "how music goes on"),
    "next": ("elman.tasks.next_item:NextItem", "what a user does next"),
    "vector": ("elman.tasks.vector:VectorTask", "a class or a number for a row of a table (one-to-one)"),
    "tree": ("elman.tasks.tree:TreeTask", "a label for a tree and its parts (recursive networks)"),
}


def task_named(name: str) -> Task:
    """A task by name; raises OptionError with a suggestion."""
    if name not in TASKS:
        raise OptionError(
            f"there is no task {name}{did_you_mean(name, TASKS, '; there is ' + ', '.join(TASKS))}"
        )
    module, _, kind = TASKS[name][0].partition(":")
    return getattr(importlib.import_module(module), kind)()


def train(
    task: str,
    files: str | Path | Sequence[str | Path] | None = None,
    *,
    out: str | Path | None = None,
    cell: str | Cell | None = None,
    report: Report | None = None,
    **options: Any,
) -> Any:
    """Train a model for a task from files and return its run, ready to use.

    Args:
        task: "language", "classify", "tag", ...; `elman train --help` lists them.
        files: the user's files; None = the generated data that the task ships with.
        out: the run folder; the same call again goes on with it, or returns it if it is finished.
        cell: the name of a cell, a file of equations, or a cell itself; None = the task's default.
        report: what is told meanwhile; nothing by default.
        **options: as on the command line, with underscores: `hidden=128, epochs=3`.

    Raises OptionError, DataError, CellError or RunError, each with one sentence.
    """
    kind = task_named(task)
    given = [] if files is None else [files] if isinstance(files, str | Path) else files
    own = cell if isinstance(cell, Cell) else None
    if cell is not None:
        options["cell"] = own.name if own else cell
    chosen = kind.Options.read({**options, "files": [str(f) for f in given]})
    folder, _ = driver.train(kind, chosen, out, report or Silent(), own)
    return kind.Run(folder.path)


def load(run: str | Path) -> Any:
    """A trained model from its run folder: a `Run` of its task."""
    return run_of(run)


def run_of(path: str | Path) -> Run:
    """The run in a folder; raises RunError for a task that this elman does not know."""
    return task_of(path).Run(path)


def task_of(path: str | Path) -> Task:
    """The task of the run in a folder."""
    name = RunFolder(path).about()["task"]
    try:
        return task_named(name)
    except OptionError as problem:
        raise RunError(f"{path} holds a run of another elman: {problem}") from None
