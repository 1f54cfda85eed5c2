"""`elman cells` and `elman show`: what follows from equations, without torch."""

from __future__ import annotations

import importlib
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from elman.cells import TREES, ZOO
from elman.cells.lookup import cell_from
from elman.equations.cell import Cell
from elman.equations.gradient import derivative
from elman.equations.horizon import horizon
from elman.equations.latex import latex
from elman.equations.plan import plan
from elman.equations.sizes import HIDDEN_SIZE, INPUT_SIZE, Dimension
from elman.equations.structure import structure

app = typer.Typer(add_completion=False)


@app.command()
def cells() -> None:
    """The cells of the zoo, those over trees last: class, states, parameters, memory when new."""
    titles = ("cell", "class", "states", "parameters", "horizon", "what it is")
    rows = [
        (
            cell.name,
            structure(cell).kind,
            " ".join(state.name for state in cell.states),
            parameter_count(cell),
            ", ".join(map(_range, horizon(cell).values())),
            cell.doc,
        )
        for cell in (*ZOO, *TREES)
    ]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for place, title in enumerate(titles):
        width = max(len(row[place]) for row in rows) if title != titles[-1] else None
        table.add_column(title, no_wrap=True, overflow="ellipsis", min_width=width)
    for row in rows:
        table.add_row(*row)
    console = Console()
    if not console.is_terminal:
        console.width = 170
    console.print(table, highlight=False)
    console.print(
        "\nH hidden, D input size. Class A: a product with the state at every step; A2: two in a row;\n"
        "B: element-wise; C, C0: element-wise and linear, parallel over time.\n"
        "Horizon: steps that a new cell keeps what it stored; horizon= sets it.\n"
        "Equations, derivative and plan of one cell: elman show NAME",
        highlight=False,
    )


def _range(ends: tuple[float, float]) -> str:
    low, high = (f"{steps:.3g}" for steps in ends)
    return low if low == high else f"{low}-{high}"


@app.command()
def show(
    cell: Annotated[str, typer.Argument(help="A cell of the zoo, FILE.py:NAME, or a file of equations.")],
    latex_: Annotated[bool, typer.Option("--latex", help="Only the equations, as LaTeX.")] = False,
    graph: Annotated[bool, typer.Option("--graph", help="Only the expression graph.")] = False,
    llvm: Annotated[bool, typer.Option("--llvm", help="Only the kernels of this machine, as LLVM.")] = False,
) -> None:
    """Equations of a cell, its class and why, its derivative and its plan."""
    found = cell_from(cell)
    console = Console(soft_wrap=True)
    if latex_ or graph or llvm:
        text = latex(found) if latex_ else found.graph() if graph else _kernels(found)
        console.print(text, markup=False, highlight=False)
        return
    for title, text in (
        ("equations", str(found).rstrip()),
        ("class", f"{structure(found).kind}\n{structure(found)}"),
        ("derivative of one step", str(derivative(found))),
        ("plan", str(plan(found))),
        ("parameters", _parameters(found)),
    ):
        console.print(f"[bold]{title}[/bold]", highlight=False)
        console.print(
            "\n".join(f"  {line}" for line in text.splitlines()) + "\n", markup=False, highlight=False
        )


def _kernels(cell: Cell) -> str:
    source = importlib.import_module("elman.kernels.cpu.source").source  # loads torch and LLVM
    return "\n".join(f"; {cell.name}, float32, {name}\n{text}" for name, text in source(plan(cell)).items())


def _parameters(cell: Cell) -> str:
    rows = [f"{p.name:<8} ({', '.join(map(str, p.shape))})" for p in cell.parameters]
    return "\n".join([*rows, f"in all {parameter_count(cell)}"])


def parameter_count(cell: Cell) -> str:
    """How many parameters a cell has, as a formula: '4HD + 4H² + 4H'."""
    letters: dict[Dimension, str] = {HIDDEN_SIZE: "H", INPUT_SIZE: "D"}
    counts: dict[str, int] = {}
    for parameter in cell.parameters:
        symbols = sorted(letters.get(d, str(d).removesuffix("_size")[:1].upper()) for d in parameter.shape)
        term = "".join("HD" if pair == "DH" else pair for pair in ["".join(symbols)])
        term = "H²" if term == "HH" else term
        counts[term] = counts.get(term, 0) + 1
    order = sorted(counts, key=lambda term: (-len(term.replace("²", "H")), term != "HD", term))
    return " + ".join(f"{counts[term] if counts[term] > 1 else ''}{term}" for term in order)
