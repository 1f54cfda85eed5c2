"""`elman bench`: how fast cells run beside their peers on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from elman.bench import plot as picture
from elman.bench.choosing import choose
from elman.bench.rows import Row
from elman.bench.running import run
from elman.bench.table import milliseconds, show
from elman.errors import OptionError
from elman.training.files import write_json

app = typer.Typer(add_completion=False)


@app.callback()
def _elman() -> None:
    """Without it typer would take the only command for the whole."""


@app.command()
def bench(
    quick: Annotated[bool, typer.Option("--quick", help="One shape, few cells, half a minute.")] = False,
    cells: Annotated[str | None, typer.Option(help="Cells of the zoo or files, such as lstm,gru.")] = None,
    shapes: Annotated[
        str | None, typer.Option(help="Steps x batch x input x hidden, such as 128x32x256x256,200x1x128x128.")
    ] = None,
    peers: Annotated[
        str | None,
        typer.Option(help="torch,loop,compile,jax,onnx (default: the installed ones but compile)."),
    ] = None,
    threads: Annotated[int | None, typer.Option(min=1, help="Threads (default: those of torch).")] = None,
    seconds: Annotated[float | None, typer.Option(min=0.0, help="Time for each row (default: 1).")] = None,
    json: Annotated[Path | None, typer.Option(help="Write everything to this file.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Write a picture (.png, .svg) to this file.")] = None,
) -> None:
    """Time cells beside torch.nn, a loop of torch operations, JAX and ONNX Runtime, and the machine's peak.

    Our repetitions and the peer's take turns in one process; medians and quartiles. LOSS marks rows where
    the other side is faster.
    """
    choice = choose(cells, shapes, peers, quick=quick)
    for path in (json, plot):
        _check(path)
    if plot is not None:
        picture.check(plot)
    with Watch(Console(stderr=True)) as watch:
        found = run(
            choice,
            threads=threads,
            seconds=(0.2 if quick else 1.0) if seconds is None else seconds,
            repetitions=5 if quick else 7,
            watch=watch,
        )
    console = Console()
    if not console.is_terminal:
        console.width = 190
    show(found, console)
    if json is not None:
        write_json(json, found.plain())
    if plot is not None:
        picture.write(found, plot)


def _check(path: Path | None) -> None:
    """A place that cannot be written to is better known before than after."""
    if path is not None and not path.absolute().parent.is_dir():
        raise OptionError(f"there is no folder {path.parent} to write {path.name} to.")


class Watch:
    """A bar with the last row where there is a terminal, a line for each row elsewhere."""

    def __init__(self, console: Console):
        self.console = console
        columns = BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("{task.description}")
        shown = console.is_terminal
        self.live = Progress(*columns, console=console, transient=True, disable=not shown)
        self.task = self.live.add_task("measuring this machine", total=None)

    def __enter__(self) -> Watch:
        self.live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.live.stop()

    def begin(self, count: int) -> None:
        """Before the first of `count` rows."""
        self.live.update(self.task, total=count)

    def row(self, row: Row) -> None:
        """After each row."""
        text = f"{row.entry}: {milliseconds(row.ours.median)} ms"
        text += f", {row.ratio:.2f}" if row.ratio else ""
        self.live.update(self.task, advance=1, description=text)
        if not self.console.is_terminal:
            self.note(text)

    def note(self, text: str) -> None:
        """A sentence."""
        self.console.print(text, highlight=False, markup=False, soft_wrap=True)
