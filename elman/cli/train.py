"""`elman train TASK` and `elman data TASK`: their options are made from the task's own declaration."""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from elman.cli.parameters import command
from elman.errors import ElmanError, OptionError, UsageError, did_you_mean
from elman.inspect import gallery
from elman.tasks import driver
from elman.tasks.running import TASKS, task_named
from elman.tasks.task import Task
from elman.training.folder import RunFolder
from elman.training.loop import Interrupted
from elman.training.report import Live

_OUT = Annotated[str | None, typer.Option(help="Run folder. (default: the next one under runs/)")]
_CONFIG = Annotated[
    str | None, typer.Option(help="A TOML file of options, or the run.toml of a run; the command line wins.")
]
_DRY = Annotated[bool, typer.Option("--dry-run", help="One batch of each kind, time and memory; no run.")]
_BASELINE = Annotated[bool, typer.Option("--baseline", help="What trivial methods reach, and no more.")]


def app_for(words: list[str]) -> tuple[typer.Typer, list[str], str]:
    """The application for `train TASK ...` or `data TASK ...`, its words, and what it is called."""
    verb, rest = words[0], words[1:]
    if not rest or rest[0] in ("--help", "-h"):
        return _overview(verb), rest, f"elman {verb}"
    if rest[0] not in TASKS:
        raise UsageError(f"there is no task {rest[0]}{did_you_mean(rest[0], TASKS, _listed())}")
    task = task_named(rest[0])
    build = _train if verb == "train" else _data
    return build(task), rest[1:], f"elman {verb} {task.name}"


def _listed() -> str:
    return f"; there are {', '.join(TASKS)}"


def _overview(verb: str) -> typer.Typer:
    """What `elman train --help` says: the tasks."""
    rows = "\n\n".join(f"{name}: {learns}" for name, (_, learns) in TASKS.items())
    purpose = {
        "train": "Train a model for a task from your files.",
        "data": "What a task would read from your files; nothing is trained.",
    }[verb]
    app = typer.Typer(add_completion=False, no_args_is_help=True)

    @app.command(help=f"{purpose}\n\n{rows}\n\nelman {verb} TASK --help lists the options.")
    def overview(task: Annotated[str, typer.Argument(metavar="TASK")]) -> None:
        """Never called: without a task there is only help."""

    return app


def _train(task: Task) -> typer.Typer:
    def act(
        given: dict[str, Any], out: str | None, config: str | None, dry_run: bool, baseline: bool
    ) -> None:
        options = task.Options.read({**_configured(config, task), **given})
        report = Live(Console())
        if baseline:
            driver.baseline(task, options, report)
        elif dry_run:
            driver.dry_run(task, options, report)
        else:
            _to_the_end(task, options, out, report)

    own = [
        ("out", _OUT, None),
        ("config", _CONFIG, None),
        ("dry_run", _DRY, False),
        ("baseline", _BASELINE, False),
    ]
    return command(task.name, act, task.Options, own, f"{task.summary}\n\n{_AGAIN}")


_AGAIN = "The same command again goes on where it was stopped, or shows the result."


def _to_the_end(task: Task, options: Any, out: str | None, report: Live) -> None:
    try:
        folder, _ = driver.train(task, options, out, report)
    except Interrupted as stopped:
        raise ElmanError(f"stopped; everything is saved. Go on with:\n  {stopped}") from None
    _draw(task, folder, report)
    report.console.print(f"run: {folder.path}", highlight=False)
    if (folder / "report.html").exists():
        report.console.print(f"page: {folder / 'report.html'}", highlight=False)


def _draw(task: Task, folder: RunFolder, report: Live) -> None:
    """Pictures for the page, once, where matplotlib is there."""
    if importlib.util.find_spec("matplotlib") is None or (folder / "pictures").exists():
        return
    run = task.Run(folder.path)
    found = gallery.gallery(run, tell=report.note)
    if found:
        gallery.save(run, found)


def _data(task: Task) -> typer.Typer:
    def act(given: dict[str, Any], config: str | None) -> None:
        options = task.Options.read({**_configured(config, task), **given})
        driver.describe(task, options, Live(Console()))

    summary = f"What `elman train {task.name}` would read from your files; nothing is trained."
    return command(task.name, act, task.Options, [("config", _CONFIG, None)], summary)


def _configured(path: str | None, task: Task) -> dict[str, Any]:
    """Options from a TOML file: its table [options], or the whole file."""
    if path is None:
        return {}
    try:
        whole = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as problem:
        raise OptionError(f"--config {path} cannot be read: {problem.strerror}.") from None
    except ValueError as problem:
        raise OptionError(f"--config {path} is not TOML: {problem}.") from None
    if whole.get("task", task.name) != task.name:
        raise OptionError(f"--config {path} is of the task {whole['task']}, not {task.name}.")
    own = whole.get("options", {name: value for name, value in whole.items() if name != "task"})
    if not isinstance(own, dict):
        raise OptionError(f"--config {path} has {own!r} for options; they are a table, [options].")
    return {name.replace("-", "_"): value for name, value in own.items()}
