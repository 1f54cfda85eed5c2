"""`elman embed`, `neighbours`, `analogy` and `judge`: word vectors as things of their own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from elman.cli.parameters import command
from elman.data.refusals import Refusals
from elman.errors import OptionError
from elman.tasks.embedding import VECTORS, EmbedOptions, Vectors, judge, load_vectors, train_vectors
from elman.training.files import write_json

app = typer.Typer(add_completion=False)

_VECTORS = Annotated[
    str, typer.Argument(help="A file of vectors (word2vec, GloVe) or a run folder.", show_default=False)
]
_COUNT = Annotated[int, typer.Option("--count", "-n", help="How many words.")]
_JSON = Annotated[bool, typer.Option("--json", help="As JSON.")]


def _embed(
    given: dict[str, Any],
    sources: list[str],
    out: str,
    form: str | None,
    convert: bool,
    tests: list[str] | None,
) -> None:
    console = Console(stderr=True)
    run = len(sources) == 1 and Path(sources[0]).is_dir()
    if run or convert:
        if given:
            flag = next(iter(given)).replace("_", "-")
            raise OptionError(f"--{flag} has no effect on vectors that are trained already; leave it out.")
        if len(sources) > 1:
            raise OptionError("--convert takes one file of vectors.")
        vectors = load_vectors(sources[0])
    else:
        vectors = _trained(sources, EmbedOptions.read(given), console)
    place = Path(out)
    if not place.suffix:  # a folder, with what the judges say beside the vectors
        place.mkdir(parents=True, exist_ok=True)
        place = place / VECTORS
    vectors.save(place, form)
    rows, size = vectors.matrix.shape
    console.print(f"wrote {rows:,} vectors of {size} numbers to {place}", highlight=False)
    judged = _show_judged(vectors, tests, False) if tests else []
    if place.name == VECTORS:
        found = {Path(entry["test"]).name.partition(".")[0]: entry for entry in judged}
        write_json(place.parent / "result.json", {"words": rows, "size": size, "judged": found})


def _trained(sources: list[str], options: EmbedOptions, console: Console) -> Vectors:
    if options.threads is not None:
        torch.set_num_threads(options.threads)
    columns = BarColumn(bar_width=20), TextColumn("{task.description}"), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as live:
        task = live.add_task("reading", total=None)

        def tell(done: int, total: int, loss: float) -> None:
            live.update(task, completed=done, total=total, description=f"loss {loss:.3f}")

        return train_vectors(sources, options, tell)


_OWN = [
    (
        "sources",
        Annotated[
            list[str],
            typer.Argument(help="Text files, or the folder of a run.", metavar="FILE...", show_default=False),
        ],
        ...,
    ),
    (
        "out",
        Annotated[str, typer.Option(help="File to write (.bin: word2vec's binary; .gz) or a folder.")],
        ...,
    ),
    (
        "form",
        Annotated[str | None, typer.Option(help="word2vec, binary, glove. (default: by --out)")],
        None,
    ),
    (
        "convert",
        Annotated[bool, typer.Option("--convert", help="FILE holds vectors: write them.")],
        False,
    ),
    (
        "tests",
        Annotated[list[str] | None, typer.Option("--judge", help="Pairs or analogies (repeatable).")],
        None,
    ),
]
app.registered_commands += command(
    "embed", _embed, EmbedOptions, _OWN, "Learn word vectors from text, or take those of a trained run."
).registered_commands


@app.command()
def neighbours(
    vectors: _VECTORS,
    words: Annotated[list[str], typer.Argument(help="Words.", metavar="WORD...", show_default=False)],
    count: _COUNT = 10,
    as_json: _JSON = False,
) -> None:
    """The nearest words by cosine."""
    found = load_vectors(vectors)
    near = {word: found.neighbours(word, count) for word in words}
    if as_json:
        _say(
            json.dumps({w: [{"word": n, "cosine": s} for n, s in rows] for w, rows in near.items()}, indent=2)
        )
        return
    for word, rows in near.items():
        _say(word)
        for name, score in rows:
            _say(f"{score:7.3f}  {name}")


@app.command()
def analogy(
    vectors: _VECTORS,
    one: Annotated[str, typer.Argument(help="man", show_default=False)],
    other: Annotated[str, typer.Argument(help="king", show_default=False)],
    third: Annotated[str, typer.Argument(help="woman", show_default=False)],
    count: _COUNT = 5,
    as_json: _JSON = False,
) -> None:
    """What is to THIRD as OTHER is to ONE: man king woman gives queen, if the vectors know."""
    rows = load_vectors(vectors).analogy(one, other, third, count)
    if as_json:
        _say(json.dumps([{"word": name, "cosine": score} for name, score in rows], indent=2))
        return
    for name, score in rows:
        _say(f"{score:7.3f}  {name}")


@app.command("judge")
def judge_command(
    vectors: _VECTORS,
    tests: Annotated[
        list[str],
        typer.Argument(help="Pairs with a number, or analogies.", metavar="TEST...", show_default=False),
    ],
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Leave out lines of another form.")] = False,
    as_json: _JSON = False,
) -> None:
    """How well word vectors agree with people: rank correlation of pairs, accuracy of analogies."""
    _show_judged(load_vectors(vectors), tests, as_json, skip_bad)


def _show_judged(
    vectors: Vectors, tests: list[str], as_json: bool, skip_bad: bool = False
) -> list[dict[str, Any]]:
    refusals = Refusals(skip_bad)
    found = [judge(vectors, test, refusals) for test in tests]
    if as_json:
        _say(json.dumps(found, indent=2, ensure_ascii=False))
        return found
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for place, column in enumerate(("test", "measure", "value", "known", "coverage")):
        table.add_column(column, justify="left" if place < 2 else "right")
    for row in found:
        table.add_row(Path(row["test"]).name, *_judged_row(row))
        for name, section in row.get("sections", {}).items():
            share = section["known"] / section["count"]
            table.add_row(f"  {name}", *_judged_row({**section, "coverage": share}))
    Console().print(table, highlight=False, markup=False)
    if refusals.count:
        _say(f"{refusals.count:,} lines left out")
    return found


def _judged_row(row: dict[str, Any]) -> tuple[str, ...]:
    correlation = "spearman" in row
    value = row["spearman"] if correlation else row["accuracy"]
    shown = "-" if value is None else f"{value:.3f}" if correlation else f"{value:.1%}"
    name = "Spearman" if correlation else "3CosAdd"
    return name, shown, f"{row['known']:,} of {row['count']:,}", f"{row['coverage']:.0%}"


def _say(text: str) -> None:
    Console(soft_wrap=True).print(text, markup=False, highlight=False)
