"""`elman.train` and `elman.load`: everything that the command line does, as functions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from elman.equations.cell import Cell
from elman.errors import OptionError, did_you_mean
from elman.tasks.language import LanguageOptions
from elman.tasks.language_run import LanguageRun
from elman.tasks.language_train import train_language
from elman.training.report import Report, Silent

TASKS = {"language": LanguageOptions}
"""Every task with its options."""


def train(
    task: str,
    files: str | Path | list[str | Path] | None = None,
    *,
    out: str | Path | None = None,
    cell: str | Cell = "gru",
    report: Report | None = None,
    **options: Any,
) -> LanguageRun:
    """Train a model for a task from files and return it, ready to use.

    Args:
        task: "language".
        files: text files; None = the embedded default.
        out: the run folder; the same call again goes on with it, or returns it if it is finished.
        cell: the name of a cell, a file of equations, or a cell itself.
        report: what is told meanwhile; nothing by default.
        **options: as on the command line, with underscores: `hidden=128, epochs=3`.

    Raises OptionError, DataError, CellError or RunError, each with one sentence.
    """
    if task not in TASKS:
        raise OptionError(
            f"there is no task {task}{did_you_mean(task, TASKS, '; there is ' + ', '.join(TASKS))}"
        )
    given = [] if files is None else files if isinstance(files, list) else [files]
    own = cell if isinstance(cell, Cell) else None
    chosen = TASKS[task].read(
        {**options, "files": [str(f) for f in given], "cell": own.name if own else cell}
    )
    folder, _ = train_language(chosen, out, report or Silent(), own)
    return LanguageRun(folder.path)


def load(run: str | Path) -> LanguageRun:
    """A trained model from its run folder."""
    return LanguageRun(run)
