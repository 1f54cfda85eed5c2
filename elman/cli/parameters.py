"""Commands whose parameters are the fields of an options class: types, defaults and help stand once."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer
from pydantic.fields import FieldInfo

from elman.tasks.options import Options

_FLAGS = {"from_run": "--from"}
"""Options whose flag is a word that Python keeps for itself."""

Own = tuple[str, Any, Any]
"""A parameter that is not an option of the task: (name, annotation, default)."""


def command(
    name: str,
    act: Callable[..., None],
    options: type[Options],
    own: Sequence[Own],
    help_text: str,
    *,
    leave_out: Sequence[str] = (),
) -> typer.Typer:
    """An application of one command: `act(given, **own)`, `given` being the options that were given.

    What was not given is not in `given`, so that defaults, a file of options and the command line can be
    told apart.
    """
    app = typer.Typer(add_completion=False)

    def run(called: typer.Context, **values: Any) -> None:
        source = called.get_parameter_source
        mine = {entry[0]: values.pop(entry[0]) for entry in own}
        given = {key: value for key, value in values.items() if value is not None and _was_given(source(key))}
        act(given, **mine)

    kind = inspect.Parameter.KEYWORD_ONLY
    fields = {key: entry for key, entry in options.model_fields.items() if key not in leave_out}
    parameters = [
        inspect.Parameter("called", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    ]
    parameters += [_parameter(key, entry) for key, entry in fields.items() if key == "files"]
    parameters += [inspect.Parameter(key, kind, default=d, annotation=a) for key, a, d in own]
    parameters += [_parameter(key, entry) for key, entry in fields.items() if key != "files"]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    app.command(name=name, help=help_text)(run)
    return app


def _was_given(source: Any) -> bool:
    """Whether a value comes from the command line; typer carries a click of its own, so by its name."""
    return source is not None and not source.name.startswith("DEFAULT")


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
    default = None if default in ([], ()) else default
    if default is None:
        annotation = annotation | None  # type: ignore[operator]
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[annotation, kind]
    )


def _choices(annotation: Any) -> tuple[str, ...]:
    """The words of a Literal, optional or not."""
    options = [annotation, *typing.get_args(annotation)]
    found = next((typing.get_args(part) for part in options if typing.get_origin(part) is typing.Literal), ())
    return tuple(map(str, found))
