"""`elman train TASK`: one command for each task, its options made from the task's own declaration."""

from __future__ import annotations

import inspect
import typing
from typing import Annotated, Any

import typer
from pydantic.fields import FieldInfo
from rich.console import Console

from elman.errors import ElmanError
from elman.tasks.language import LanguageOptions
from elman.tasks.language_train import train_language
from elman.tasks.options import Options
from elman.training.loop import Interrupted
from elman.training.report import Live

app = typer.Typer(add_completion=False)
tasks = typer.Typer(help="Train a model for a task from your files.", no_args_is_help=True)
app.add_typer(tasks, name="train")

_FLAGS = {"from_run": "--from"}
"""Options whose flag is a word that Python keeps for itself."""


@app.callback()
def _elman() -> None:
    """Without it typer would take the only group for the whole."""


@tasks.callback()
def _train() -> None:
    """Train a model for a task from your files."""


def language(out: str | None, **values: Any) -> None:
    """Learn a text: characters, words or subwords, and what comes next.

    Without a file it learns sentences of Elman's grammar of 1990. The same command again goes on where it
    was stopped, or shows the result.
    """
    given = {name: value for name, value in values.items() if value is not None}
    options = LanguageOptions.read(
        {**given, "files": given.get("files") or [], "prompt": given.get("prompt") or []}
    )
    console = Console()
    try:
        folder, _ = train_language(options, out, Live(console))
    except Interrupted as stopped:
        raise ElmanError(f"stopped; everything is saved. Go on with:\n  {stopped}") from None
    console.print(f"run: {folder.path}", highlight=False)


def _with_options(command: Any, options: type[Options]) -> Any:
    """A command whose parameters are the fields of `options`, and --out."""
    out = Annotated[str | None, typer.Option(help="Run folder. (default: the next one under runs/)")]
    parameters = [_parameter(name, entry) for name, entry in options.model_fields.items() if name == "files"]
    parameters += [inspect.Parameter("out", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=out)]
    parameters += [_parameter(name, entry) for name, entry in options.model_fields.items() if name != "files"]
    command.__signature__ = inspect.Signature(parameters)
    command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return command


def _parameter(name: str, entry: FieldInfo) -> inspect.Parameter:
    if name == "files":
        kind: Any = typer.Argument(help=entry.description, metavar="FILE", show_default=False)
    else:
        flags = [_FLAGS[name]] if name in _FLAGS else []
        kind = typer.Option(*flags, help=entry.description, show_default=entry.default not in (None, [], ""))
    annotation = entry.annotation
    choices = _choices(annotation)
    if choices:  # left to the task, which says in a sentence what is possible
        kind.metavar = "|".join(choices)
        annotation = str
    default = entry.get_default(call_default_factory=True)
    default = None if default == [] else default
    if default is None:
        annotation = annotation | None  # type: ignore[operator]
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[annotation, kind]
    )


def _choices(annotation: Any) -> tuple[str, ...]:
    """The words of a Literal, optional or not."""
    options = [annotation, *typing.get_args(annotation)]
    return next((typing.get_args(part) for part in options if typing.get_origin(part) is typing.Literal), ())


tasks.command()(_with_options(language, LanguageOptions))
