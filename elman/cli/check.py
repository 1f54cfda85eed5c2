"""`elman check RUN`: the usual mistakes with recurrent networks, looked for in a trained run."""

from __future__ import annotations

import dataclasses
import json
from typing import Annotated

import typer
from rich.console import Console

from elman.inspect.probes_run import check_run
from elman.tasks.running import run_of

app = typer.Typer(add_completion=False)

_RUN = Annotated[str, typer.Argument(help="Run folder of a trained model.", show_default=False)]
_JSON = Annotated[bool, typer.Option("--json", help="As JSON.")]


@app.callback()
def _elman() -> None:
    """Without it typer would take the only command for the whole."""


@app.command()
def check(run: _RUN, as_json: _JSON = False) -> int:
    """Twelve probes of a trained run, seconds each; ends with 1 if one of them finds something, else 0."""
    report = check_run(run_of(run))
    console = Console(soft_wrap=True)
    if as_json:
        found = {
            "subject": report.subject,
            "passed": report.passed,
            "verdicts": [dataclasses.asdict(verdict) for verdict in report.verdicts],
        }
        console.print(json.dumps(found, indent=2, ensure_ascii=False), markup=False, highlight=False)
    else:
        console.print(str(report), markup=False, highlight=False)
    return 0 if report.passed else 1
