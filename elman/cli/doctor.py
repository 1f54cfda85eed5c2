"""`elman doctor`: whether elman can be trusted on this machine."""

from __future__ import annotations

from collections.abc import Sequence

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from elman.cells import ZOO
from elman.errors import ContractError
from elman.kernels import BACKENDS
from elman.testing.doctor import Verdict, examine, machine

app = typer.Typer(add_completion=False)


@app.callback()
def _elman() -> None:
    """Without it typer would take the only command for the whole."""


@app.command()
def doctor() -> None:
    """What this machine is, and whether every cell of the zoo keeps its contract on it (10 to 60 seconds)."""
    console = Console(soft_wrap=True)
    for name, text in machine().items():
        console.print(f"{name:<12}{text}", markup=False, highlight=False)
    verdicts = _watched()
    console.print()
    failed = [name for name in BACKENDS if _tell(console, name, verdicts)]
    if failed:
        raise ContractError(
            f"{' and '.join(failed)} cannot be trusted on this machine: empty the folder of kernels above, "
            "if there is one, and run elman doctor again; if it stays so, report all of these lines."
        )


def _watched() -> list[Verdict]:
    """All verdicts; a bar on the error output where that is a terminal."""
    console = Console(stderr=True)
    columns = BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("{task.description}")
    found: list[Verdict] = []
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as live:
        task = live.add_task("", total=len(ZOO) * len(BACKENDS))
        for verdict in examine(ZOO):
            found.append(verdict)
            live.update(task, advance=1, description=f"{verdict.backend}: {verdict.cell}")
    return found


def _tell(console: Console, backend: str, verdicts: Sequence[Verdict]) -> bool:
    """The lines of one backend; returns whether it is not trusted."""
    own = [verdict for verdict in verdicts if verdict.backend == backend]
    broken = [verdict for verdict in own if verdict.problem]
    result = "NOT TRUSTED" if broken else "trusted"
    kept = f"{len(own) - len(broken)} of {len(own)} cells keep their contract"
    console.print(f"{backend:<12}{result}: {kept}", markup=False, highlight=False)
    for verdict in broken:
        console.print(f"  {verdict.cell}: {verdict.problem}", markup=False, highlight=False)
    return bool(broken)
