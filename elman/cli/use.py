"""`elman evaluate RUN FILE...` and `elman predict RUN [FILE]`, for a run of any task."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from elman.cli.parameters import command
from elman.errors import OptionError
from elman.tasks.running import task_of
from elman.tasks.task import PredictOptions, Run
from elman.training.files import write_whole

_RUN = Annotated[str, typer.Argument(help="Run folder of a trained model.", show_default=False)]
_FILES = Annotated[
    list[str], typer.Argument(help="Files to judge on.", metavar="FILE...", show_default=False)
]
_FILE = Annotated[
    str | None,
    typer.Argument(help="A file of the kind it was trained on; - for lines of text on standard input."),
]
_TEXT = Annotated[list[str] | None, typer.Option("--text", help="A text to predict for (repeatable).")]
_OUT = Annotated[str | None, typer.Option(help="Where to write. (default: standard output)")]
_JSON = Annotated[bool, typer.Option("--json", help="As JSON.")]


def app_for(words: list[str]) -> tuple[typer.Typer, list[str], str]:
    """The application for `evaluate RUN ...` or `predict RUN ...`, its words, and what it is called."""
    verb, rest = words[0], words[1:]
    build = _evaluate if verb == "evaluate" else _predict
    options = PredictOptions
    if rest and not rest[0].startswith("-"):
        options = task_of(rest[0]).PredictOptions
    return build(options), rest, f"elman {verb}"


def _evaluate(options: type[PredictOptions]) -> typer.Typer:
    def act(given: dict[str, Any], run: str, files: list[str], as_json: bool) -> None:
        found = _load(run).evaluate(*files, **given)
        if as_json:
            _say(json.dumps(found, indent=2, ensure_ascii=False))
        else:
            _table(found)

    own = [("run", _RUN, ...), ("files", _FILES, ...), ("as_json", _JSON, False)]
    return command("evaluate", act, PredictOptions, own, "Judge a trained model on files.")


def _predict(options: type[PredictOptions]) -> typer.Typer:
    def act(
        given: dict[str, Any],
        run: str,
        file: str | None,
        text: list[str] | None,
        out: str | None,
        as_json: bool,
    ) -> None:
        model = _load(run)
        chosen = options.read(given)
        texts = [*(text or []), *(_lines() if file == "-" else [])]
        if texts:
            if file not in (None, "-"):
                raise OptionError("give a file or --text, not both.")
            _tell(model.predict_texts(texts, chosen), as_json, out)
            return
        if file is None and model.needs_file:
            raise OptionError(f"predict needs a file or --text; see elman predict {run} --help.")
        content = model.predict_file(file, out, chosen)
        if out is not None:
            write_whole(Path(out), content)
            Console(stderr=True).print(f"wrote {out}", highlight=False)
        else:
            sys.stdout.buffer.write(content)
            sys.stdout.flush()

    own = [
        ("run", _RUN, ...),
        ("file", _FILE, None),
        ("text", _TEXT, None),
        ("out", _OUT, None),
        ("as_json", _JSON, False),
    ]
    return command("predict", act, options, own, "Predict with a trained model.")


def _load(run: str) -> Run:
    return task_of(run).Run(run)


def _lines() -> list[str]:
    return [line for line in sys.stdin.read().split("\n") if line.strip()]


def _tell(found: Sequence[Mapping[str, Any]], as_json: bool, out: str | None) -> None:
    whole = json.dumps([dict(entry) for entry in found], indent=2, ensure_ascii=False)
    if out is not None:
        write_whole(Path(out), f"{whole}\n".encode())
    elif as_json:
        _say(whole)
    else:
        for entry in found:
            _say("\n".join(f"{name}: {_cell(value)}" for name, value in entry.items()))


def _cell(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _say(text: str) -> None:
    Console(soft_wrap=True).print(text, markup=False, highlight=False)


def _table(metrics: Mapping[str, Any]) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column("")
    table.add_column("", justify="right")
    for name, value in metrics.items():
        if isinstance(value, dict | list):
            continue
        shown = f"{value:,.4f}" if isinstance(value, float) else f"{value:,}" if type(value) is int else value
        table.add_row(name.replace("_", " "), str(shown))
    Console().print(table, highlight=False, markup=False)
