"""Use: what one does with a trained model, each as {"text"}, {"columns", "rows"}, {"image"} or {"sound"}."""

from __future__ import annotations

import base64
import csv
import io
import re
import shlex
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import Field

from elman.data.sound import Sound
from elman.data.synthesis import wav_bytes
from elman.data.synthetic import morse
from elman.data.tables import kind_of
from elman.data.times import write_time
from elman.errors import OptionError
from elman.inspect import gallery
from elman.inspect.attention import AttentionOptions, attention
from elman.inspect.forecast import ForecastPictureOptions, forecast
from elman.inspect.picture import Picture, image_of
from elman.inspect.searching import attends
from elman.tasks.forecast_problem import generated
from elman.tasks.options import Options
from elman.tasks.task import Run
from elman.tasks.transcribe_options import TranscribePredictOptions

Answer = dict[str, Any]

MOST_INPUT = 200_000
"""Characters that a box takes."""

MOST_HEARD = 10_000_000
"""Bytes of a sound that is sent back to be heard."""

_SOUNDS = {".wav": "audio/wav", ".flac": "audio/flac", ".ogg": "audio/ogg", ".mp3": "audio/mpeg"}
"""What browsers play."""


class GenerateOptions(Options):
    """Options of generating text."""

    length: int = Field(200, ge=1, le=5000, description="Units to write.")
    temperature: float = Field(0.8, ge=0, le=5, description="Below 1: more of the likely.")
    seed: int = Field(0, ge=0, description="The same seed gives the same text.")


class SuggestOptions(Options):
    """Options of next-word suggestions."""

    count: int = Field(5, ge=1, le=50, description="How many words.")


class WriteOptions(Options):
    """Options of translating and of putting words in order."""

    beam: int | None = Field(None, ge=1, le=100, description="Hypotheses of the search; 1 is greedy.")
    n_best: int = Field(1, ge=1, le=20, description="Answers for each text, with their scores.")
    attend: list[str] = Field(
        [],
        description="TARGET=SOURCE: of the first text, output step TARGET looks only at source step SOURCE.",
    )


class CaptionUseOptions(Options):
    """Options of captioning a thing."""

    row: int = Field(1, ge=1, description="Which thing of the file, from 1.")
    attend: list[str] = Field([], description="TARGET=SOURCE: word TARGET looks only at region SOURCE.")


class TranscribeUseOptions(TranscribePredictOptions):
    """Options of transcribing a sound."""

    row: int = Field(1, ge=1, description="Which of its own recordings, from 1, where no file is named.")


class MorseOptions(Options):
    """Options of sending Morse code."""

    noise: float = Field(0.05, ge=0, le=2, description="Deviation of the noise; the tone is 0.3 high.")
    seed: int = Field(0, ge=0, description="Another seed is another sender: speed, pitch and hand.")


class SeriesOptions(Options):
    """Options of a forecast."""

    history: int = Field(60, ge=1, le=5000, description="Measured steps that are drawn.")


class ComposeUseOptions(Options):
    """Options of composing."""

    length: int = Field(64, ge=1, le=2000, description="Steps to compose.")
    temperature: float = Field(1.0, ge=0, le=5, description="Below 1: more of the likely.")
    seed: int = Field(0, ge=0, description="Another seed gives another piece.")
    begin: str | None = Field(None, description="A MIDI file of this folder to go on from.")


@dataclass(frozen=True)
class Verb:
    """One box of the page: its title, what the user types (none without a prompt), and what is done.

    `live`: while one types; `file`: what is typed names a file of the folder.
    """

    name: str
    title: str
    prompt: str
    Options: type[Options]
    act: Callable[[Run, str, Any], Answer]
    live: bool = False
    example: str = ""
    file: bool = False


def verbs(run: Run) -> list[Verb]:
    """What can be done with a run."""
    own = list(_OWN.get(run.task.name, ()))
    if run.task.name == "transcribe" and not run.options.files:
        prompt = "words of the letters a to z"
        own.append(Verb("morse", "Send Morse code", prompt, MorseOptions, _morse, example="hello world"))
    reads_text = type(run).predict_texts is not Run.predict_texts
    if run.task.name in _TEXTS:
        numbers = getattr(getattr(run, "encoding", None), "kind", "text") != "text"
        if reads_text and not numbers:
            title, prompt = _TEXTS[run.task.name]
            own.append(Verb("predict", title, prompt, run.task.PredictOptions, _texts))
        else:
            own.append(Verb("rows", "Predict", _ROWS, run.task.PredictOptions, _rows))
    if run.task.name not in _WITHOUT_FILE:
        own.append(Verb("file", "Predict for a file", _FILE, run.task.PredictOptions, _file, file=True))
    return own


def example(run: Any, verb: Verb) -> str:
    """What a box holds to begin with: something that a run of generated data understands, or nothing."""
    if verb.example or verb.file or run.options.files:
        return verb.example
    if verb.name in ("predict", "translate", "reorder") and "--text" in run.task.example:
        words = shlex.split(run.task.example)
        return words[words.index("--text") + 1]
    if run.task.name == "next":
        return " ".join(run.vocabulary.tokens[-3:])
    if run.task.name == "forecast":
        return "\n".join(f"{value:g}" for value in generated(run.options.seed)[0].series[0].values[-48:])
    return "x,y\n0.5,0.2\n-0.3,0.4" if run.task.name == "vector" else ""


_ROWS = "rows of a table, comma-separated, with its header"
_FILE = "the name of a file in this folder"


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
    out = "shown.csv" if kind_of(text.strip()) == ".parquet" else None  # what can be read on a page
    content = run.predict_file(text.strip(), out, options)
    return {"text": content[:MOST_INPUT].decode("utf-8", errors="replace")}


def _rows(run: Run, text: str, options: Any) -> Answer:
    """Predictions for a pasted table."""
    if not text.strip():
        raise OptionError("paste some rows, the header first.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pasted.csv"
        path.write_text(f"{text.strip()}\n", encoding="utf-8")
        content = run.predict_file(path, Path(folder) / "out.csv", options).decode()
    columns, *rows = csv.reader(io.StringIO(content))
    return {"columns": columns, "rows": rows}


def _written(run: Run, text: str, options: WriteOptions) -> Answer:
    """Texts as other texts, and what was looked at for the first of them."""
    own = {name: getattr(options, name) for name in ("beam", "n_best")}
    known = {name: value for name, value in own.items() if value is not None}
    found = _texts(run, text, run.task.PredictOptions.read(known))
    if not attends(run):
        return found
    first = next(line for line in text.split("\n") if line.strip())
    return {
        **found,
        **_pictured(attention(run, AttentionOptions.read({"text": first, "attend": options.attend}))),
    }


def _pictured(picture: Picture) -> Answer:
    return {"sentence": picture.sentence, "image": image_of(picture)}


def _caption(run: Run, text: str, options: CaptionUseOptions) -> Answer:
    """A caption for a thing of a file, or of the run's own data, and where it looked."""
    chosen = {"file": text.strip() or None, "row": options.row}
    kind = "attention" if attends(run) else "beam"
    more = {"attend": options.attend} if attends(run) else {}
    picture = gallery.pictures(run, kind, gallery.KINDS[kind].Options.read({**chosen, **more}))[0]
    written = picture.data["outputs"][-1]["text"] if attends(run) else picture.data["output"]
    return {"text": written, **_pictured(picture)}


def _transcribe(run: Any, text: str, options: Any) -> Answer:
    """The text of a sound file, or of a recording of the run's own, which is heard beside it."""
    given = {name: getattr(options, name) for name in options.model_fields_set - {"row"}}
    if text.strip():
        path = Path(text.strip())
        written = run.transcribe(path, **given)
        kind = _SOUNDS.get(path.suffix.lower())
        if kind is None or path.stat().st_size > MOST_HEARD:
            return {"text": written}
        return {"text": written, "sound": _sounding(path.read_bytes(), kind)}
    sound, said = run.example(options.row)
    return _heard(run, sound, said, given)


def _morse(run: Any, text: str, options: MorseOptions) -> Answer:
    """What is typed, sent as Morse code and read again."""
    words = " ".join(text.lower().split())
    unknown = sorted(set(words) - {*morse.CODE, " "})
    if not words or unknown:
        raise OptionError(
            f"type words of the letters a to z{f', without {unknown[0]!r}' if unknown else ''}."
        )
    samples = morse.sound(words, np.random.default_rng(options.seed), noise=options.noise)
    return _heard(run, Sound(samples, morse.RATE), words, {})


def _heard(run: Any, sound: Sound, said: str, given: dict[str, Any]) -> Answer:
    return {
        "text": f"heard:   {run.transcribe(sound, **given)}\nwritten: {said}",
        "sound": _sounding(wav_bytes(sound.samples, sound.rate), "audio/wav"),
    }


def _sounding(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


def _forecast(run: Any, text: str, options: SeriesOptions) -> Answer:
    """A pasted series: its forecasts as a table and as a picture."""
    if not text.strip():
        raise OptionError("paste a series: a number a line, or rows of a table with their header.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "series.csv"
        path.write_text(_as_table(run, text), encoding="utf-8")
        rows = run.forecast(path)
        picture = forecast(run, ForecastPictureOptions.read({"file": str(path), "history": options.history}))
    return {
        "columns": list(rows[0]),
        "rows": [[_short(value) for value in row.values()] for row in rows],
        **_pictured(picture),
    }


def _as_table(run: Any, text: str) -> str:
    """Numbers alone get times as far apart as the run knows them; what has a header stays as it is."""
    words = re.split(r"[\s,;]+", text.strip())
    lines = text.strip().splitlines()
    alone = len(lines) == 1 or all(len(line.split(",")) == 1 for line in lines)
    if not alone or not all(_is_number(word) for word in words):
        return f"{text.strip()}\n"
    if len(run.options.time) > 1 or len(run.options.value) > 1:
        raise OptionError("this run reads several columns; paste rows of a table with their header.")
    first: Any = np.zeros(1) if run.frequency.unit == "number" else np.array(["2000-01-01"], "datetime64[s]")
    times = np.concatenate([first, run.frequency.after(first, len(words) - 1)])
    header = f"{(run.options.time or ['time'])[0]},{(run.options.value or ['value'])[0]}"
    rows = [f"{write_time(time)},{word}" for time, word in zip(times, words, strict=True)]
    return "\n".join([header, *rows, ""])


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return True


def _compose(run: Any, text: str, options: ComposeUseOptions) -> Answer:
    """A new piece, as a sound."""
    begin = None if options.begin is None else run.read(options.begin)
    piece = run.compose(options.length, begin, options.temperature, options.seed)
    return {
        "text": f"{len(piece.notes)} notes in {piece.steps} steps",
        "sound": _sounding(run.written(piece, ".wav"), "audio/wav"),
    }


def _short(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else "" if value is None else str(value)


_TEXTS: dict[str, tuple[str, str]] = {
    "classify": ("Classify", "one text a line"),
    "rate": ("Rate", "one text a line"),
    "tag": ("Tag", "one sentence a line"),
    "tree": ("Label trees", "one sentence a line, or a tree in brackets"),
    "next": ("What comes next", "items with spaces between them, one user a line"),
    "vector": ("Predict", _ROWS),
}
"""Tasks whose answers are a row for each text: title, prompt."""

_WITHOUT_FILE = ("language", "compose", "caption", "transcribe")

_OWN: dict[str, list[Verb]] = {
    "language": [
        Verb("suggest", "Next words", "Type; what comes next follows", SuggestOptions, _suggest, True),
        Verb("generate", "Generate", "Beginning of the text", GenerateOptions, _generate),
        Verb("score", "Score", "A text", Options, _score),
    ],
    "translate": [Verb("translate", "Translate", "one text a line", WriteOptions, _written)],
    "reorder": [
        Verb("reorder", "Put in order", "words of a sentence, one sentence a line", WriteOptions, _written)
    ],
    "caption": [
        Verb(
            "caption",
            "Describe",
            f"{_FILE}; nothing: its own examples",
            CaptionUseOptions,
            _caption,
            file=True,
        )
    ],
    "transcribe": [
        Verb(
            "transcribe",
            "Transcribe",
            f"{_FILE}, a sound; nothing: a recording of its own",
            TranscribeUseOptions,
            _transcribe,
            file=True,
        )
    ],
    "forecast": [
        Verb(
            "forecast",
            "Forecast",
            "a number a line, or rows of a table with their header",
            SeriesOptions,
            _forecast,
        )
    ],
    "compose": [Verb("compose", "Compose", "", ComposeUseOptions, _compose)],
}
