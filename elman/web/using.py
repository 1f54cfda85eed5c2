"""Use: what one does with a trained model, each as {"text"}, {"columns", "rows"}, {"image"} or {"sound"}."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import Field

from elman.data.synthesis import render, wav_bytes
from elman.errors import OptionError
from elman.tasks.options import Options
from elman.tasks.task import Run

Answer = dict[str, Any]

SECONDS_PER_STEP = 0.25

MOST_INPUT = 200_000
"""Characters that a box takes."""


class GenerateOptions(Options):
    """Options of generating text."""

    length: int = Field(200, ge=1, le=5000, description="Units to write.")
    temperature: float = Field(0.8, ge=0, le=5, description="Below 1: more of the likely.")
    seed: int = Field(0, ge=0, description="The same seed gives the same text.")


class SuggestOptions(Options):
    """Options of next-word suggestions."""

    count: int = Field(5, ge=1, le=50, description="How many words.")


@dataclass(frozen=True)
class Verb:
    """One box of the page: its title, what the user types (none without a prompt), and what is done."""

    name: str
    title: str
    prompt: str
    Options: type[Options]
    act: Callable[[Run, str, Any], Answer]
    live: bool = False
    example: str = ""


def verbs(run: Run) -> list[Verb]:
    """What can be done with a run."""
    own = _OWN.get(run.task.name)
    if own is not None:
        return own
    options = run.task.PredictOptions
    if type(run).predict_texts is not Run.predict_texts:
        return [Verb("predict", "Predict", "one text a line", options, _texts, example="")]
    return [Verb("file", "Predict for a file", "the name of a file in this folder", options, _file)]


def verb_named(run: Run, name: str) -> Verb:
    """A verb of a run; raises OptionError."""
    found = next((verb for verb in verbs(run) if verb.name == name), None)
    if found is None:
        raise OptionError(f"a run of {run.task.name} has no {name}.")
    return found


def _suggest(run: Any, text: str, options: SuggestOptions) -> Answer:
    found = run.suggest(text, options.count)
    return {"columns": ["word", "probability"], "rows": [[word, f"{p:.1%}"] for word, p in found]}


def _generate(run: Any, text: str, options: GenerateOptions) -> Answer:
    pieces = run.generate(text, options.length, temperature=options.temperature, seed=options.seed)
    written = "".join(pieces)
    copied = run.copied(written)
    note = "" if copied is None else f"\n\n(longest span copied from the training text: {copied!r})"
    return {"text": text + written + note}


def _score(run: Any, text: str, options: Options) -> Answer:
    units = run.score(text)
    found = run.summary(units, text)
    return {
        "text": f"perplexity {found['perplexity']:.4g}, {found['bits_per_character']:.4g} bits per character",
        "columns": [run.unit.name, "nats"],
        "rows": [[unit, f"{nats:.3f}"] for unit, nats in units[:500]],
    }


def _texts(run: Run, text: str, options: Any) -> Answer:
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        raise OptionError("type a text, one a line.")
    found = run.predict_texts(lines, options)
    columns = list(dict.fromkeys(name for entry in found for name in entry))
    return {"columns": columns, "rows": [[_short(entry.get(name)) for name in columns] for entry in found]}


def _file(run: Run, text: str, options: Any) -> Answer:
    content = run.predict_file(text.strip(), None, options)
    return {"text": content[:MOST_INPUT].decode("utf-8", errors="replace")}


def _series(run: Run, text: str, options: Any) -> Answer:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "series.csv"
        path.write_text(text.strip() + "\n", encoding="utf-8")
        content = run.predict_file(path, Path(folder) / "out.csv", options).decode()
    columns, *rows = [line.split(",") for line in content.strip().splitlines()]
    return {"columns": columns, "rows": rows}


def _compose(run: Any, text: str, options: Any) -> Answer:
    wave = wav_bytes(render(run.compose(options), SECONDS_PER_STEP))
    return {"text": "", "sound": f"data:audio/wav;base64,{base64.b64encode(wave).decode()}"}


def _short(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else "" if value is None else str(value)


_OWN: dict[str, list[Verb]] = {
    "language": [
        Verb("suggest", "Next words", "Type; what comes next follows", SuggestOptions, _suggest, True),
        Verb("generate", "Generate", "Beginning of the text", GenerateOptions, _generate),
        Verb("score", "Score", "A text", Options, _score),
    ],
}
