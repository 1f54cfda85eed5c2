"""What one does with a trained language model alone: generate, suggest, score, reorder, correct."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from elman.data.text import read_text
from elman.tasks.running import load

app = typer.Typer(add_completion=False)

Run = Annotated[str, typer.Argument(help="Run folder of a trained model.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="As JSON.")]


def _say(text: str) -> None:
    Console(soft_wrap=True).print(text, markup=False, highlight=False)


def _table(columns: list[str], rows: list[list[str]]) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for place, column in enumerate(columns):
        table.add_column(column, justify="right" if place else "left")
    for row in rows:
        table.add_row(*row)
    Console().print(table, highlight=False, markup=False)


def _print_json(value: Any) -> None:
    _say(json.dumps(value, indent=2, ensure_ascii=False))


def _text(file: str, encoding: str) -> str:
    return sys.stdin.read() if file == "-" else read_text(file, encoding)


@app.command()
def generate(
    run: Run,
    prompt: Annotated[str, typer.Option(help="Beginning of the text.")] = "",
    length: Annotated[int, typer.Option(help="Units to write.")] = 300,
    temperature: Annotated[
        float, typer.Option(help="Below 1: more of the likely; 0: only the likeliest.")
    ] = 1.0,
    top_k: Annotated[int | None, typer.Option(help="Only the k likeliest units.")] = None,
    top_p: Annotated[float | None, typer.Option(help="Only the likeliest units of this probability.")] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same text.")] = 0,
) -> None:
    """Write text that goes on from a prompt."""
    model = load(run)
    pieces = model.generate(prompt, length, temperature=temperature, top_k=top_k, top_p=top_p, seed=seed)
    written = ""
    sys.stdout.write(prompt)
    for piece in pieces:
        sys.stdout.write(piece)
        sys.stdout.flush()
        written += piece
    sys.stdout.write("\n")
    sys.stdout.flush()
    copied = model.copied(written)
    if copied is None:
        note = "the training text is not there any more, so copied spans were not looked for"
    else:
        note = f"longest span copied from the training text: {len(copied)} characters: {copied!r}"
    Console(stderr=True, soft_wrap=True).print(f"({note})", markup=False, highlight=False, style="dim")


@app.command()
def suggest(
    run: Run,
    prompt: Annotated[str, typer.Argument(help="Beginning of a sentence.")] = "",
    count: Annotated[int, typer.Option("--count", "-n", help="How many words.")] = 5,
    as_json: Json = False,
) -> None:
    """The likeliest next words with their probabilities."""
    found = load(run).suggest(prompt, count)
    if as_json:
        _print_json([{"word": word, "probability": p} for word, p in found])
        return
    for word, p in found:
        _say(f"{p:7.2%}  {word}")


@app.command()
def score(
    run: Run,
    file: Annotated[str, typer.Argument(help="A text file, or - for standard input.", show_default=False)],
    per_token: Annotated[
        bool, typer.Option("--per-token", help="One line for each unit: nats, unit.")
    ] = False,
    encoding: Annotated[str, typer.Option(help="Encoding of the file.")] = "utf-8",
    as_json: Json = False,
) -> None:
    """Perplexity of a text, and the nats of each unit if asked."""
    model = load(run)
    text = _text(file, encoding)
    units = model.score(text)
    found = model.summary(units, text)
    if as_json:
        tokens = [{"token": unit, "nats": nats} for unit, nats in units]
        _print_json({**found, **({"per_token": tokens} if per_token else {})})
        return
    if per_token:
        for unit, nats in units:
            _say(f"{nats:8.4f}  {unit}")
    _say(
        f"perplexity {found['perplexity']:.4g}, {found['nats']:.4f} nats per {model.unit.name}, "
        f"{found['bits_per_character']:.4f} bits per character, {len(units):,} {model.unit.name}s"
    )


@app.command()
def reorder(
    run: Run,
    words: Annotated[list[str], typer.Argument(help="The words, in any order.", show_default=False)],
    count: Annotated[int, typer.Option("--count", "-n", help="How many orders to show.")] = 3,
    beam: Annotated[int, typer.Option(help="Beginnings that the search keeps.")] = 128,
    as_json: Json = False,
) -> None:
    """The order of the words that the model finds likeliest."""
    found = load(run).reorder(" ".join(words).split(), beam=beam, count=count)
    if as_json:
        _print_json([{"text": text, "nats": nats} for text, nats in found])
        return
    for text, nats in found:
        _say(f"{nats:8.2f} nats  {text}")


@app.command()
def correct(
    run: Run,
    text: Annotated[list[str], typer.Argument(help="The text, or - for standard input.", show_default=False)],
    gain: Annotated[float, typer.Option(help="Nats that an edit must gain.")] = 2.0,
    most: Annotated[int, typer.Option(help="Edits at most.")] = 10,
    as_json: Json = False,
) -> None:
    """Edits that make a text likelier, each with what it gains."""
    whole = sys.stdin.read().strip() if text == ["-"] else " ".join(text)
    edits = load(run).correct(whole, least_gain=gain, most=most)
    if as_json:
        _print_json([{"edit": edit.what, "gain": edit.gain, "text": edit.text} for edit in edits])
        return
    for edit in edits:
        _say(f"{edit.gain:8.2f} nats  {edit.what}")
    _say(edits[-1].text if edits else f"{whole}  (nothing to change)")
