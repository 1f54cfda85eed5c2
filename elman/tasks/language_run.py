"""A trained language model, loaded from its run folder, and everything that one does with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from elman.data.corpus import grammar
from elman.data.refusals import Refusals
from elman.data.streams import Stream
from elman.data.tables import kind_to_write, table_bytes
from elman.data.text import read_text
from elman.data.units import Unit, Words, restore
from elman.equations.cell import Cell
from elman.errors import DataError, ElmanError, OptionError
from elman.models.language import LanguageModel
from elman.tasks import correction, generation, reordering, scoring, suggestion
from elman.tasks.language import LanguageOptions, LanguageProblem, evaluate, prepare
from elman.tasks.task import SCORES, Headline, PredictOptions, Run, Spell, Task
from elman.training.files import read_tensors
from elman.training.metrics import of_language


class LanguageRun(Run):
    """A run of the task language, ready to use. It is made by `elman.load(folder)`.

    Attributes beside those of every run: `unit`, what it reads and writes.
    """

    model: LanguageModel
    options: LanguageOptions
    unit: Unit
    lexicon: dict[str, int]

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.unit = restore(dict(saved))
        self.lexicon = {str(word): int(count) for word, count in saved["lexicon"].items()}

    def build(self) -> LanguageModel:
        shape = self.options.shape(self.unit.size)
        return LanguageModel(self.cell, shape, dropout=self.options.regularisation)

    def generate(self, prompt: str = "", length: int = 200, **options: Any) -> Iterator[str]:
        """Pieces of text that go on from a prompt; options as in `elman.tasks.generation.generate`."""
        return generation.generate(self.model, self.unit, prompt, length, **options)

    def copied(self, text: str) -> str | None:
        """The longest piece of `text` that stands in the training text; None if that is gone."""
        try:
            sources = self.training_text()
        except ElmanError:
            return None
        return generation.longest_copied(text, sources)

    def training_text(self) -> list[str]:
        """The documents that the run was trained on (validation and test parts included)."""
        if not self.options.files:
            return grammar(self.options.seed).parts["train"]
        return [read_text(path, self.options.encoding) for path in self.options.files]

    def suggest(self, prompt: str, count: int = 5) -> list[tuple[str, float]]:
        """The likeliest next words with their probabilities."""
        return suggestion.suggest(self.model, self.unit, prompt, count)

    def score(self, text: str) -> list[tuple[str, float]]:
        """Every unit of a text with its nats."""
        if not text.strip():
            raise DataError("there is no text to score.")
        return scoring.unit_nats(self.model, self.unit, text)

    def summary(self, units: Sequence[tuple[str, float]], text: str) -> dict[str, float]:
        """The metrics of a scored text."""
        return of_language(sum(nats for _, nats in units), len(units), len(text))

    def reorder(self, words: Sequence[str], *, beam: int = 128, count: int = 3) -> list[tuple[str, float]]:
        """The likeliest orders of some words, with their nats."""
        return reordering.reorder(self.model, self.unit, words, beam=beam, count=count)

    def correct(self, text: str, **options: Any) -> list[correction.Edit]:
        """Edits that make a text likelier; options as in `elman.tasks.correction.correct`."""
        return correction.correct(self.model, self.unit, self.lexicon, text, level=self._level(), **options)

    def _level(self) -> float:
        """The model's usual nats per unit, from its result or, before it has one, from its log."""
        if self.folder.finished:
            return float(self.folder.result()["valid"]["nats"])
        _, about = read_tensors(self.folder / "weights.safetensors")
        return float(about["nats"])

    def evaluate(
        self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False
    ) -> dict[str, float]:
        """Metrics on text files; `unknown` is the share of units that the model does not have."""
        if skip_bad:
            raise OptionError("--skip-bad has no effect on plain text.")
        stream = Stream.of([read_text(path, encoding) for path in files], self.unit)
        if not len(stream):
            raise DataError(f"{', '.join(map(str, files))} holds no {self.unit.name}s.")
        found = evaluate(self.model, stream)
        return {**found, "unknown": stream.unknown}

    def predict_texts(self, texts: Sequence[str], options: PredictOptions) -> list[Mapping[str, Any]]:
        """The likeliest next words after each text."""
        return [
            {"text": text, "next": ", ".join(f"{word} {p:.0%}" for word, p in self.suggest(text))}
            for text in texts
        ]

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: PredictOptions) -> bytes:
        """A table of the lines of a text: how likely each is, and the likeliest word after it."""
        assert path is not None
        kind = kind_to_write(out)
        lines = [line for line in read_text(path, options.encoding).split("\n") if line.strip()]
        scored = scoring.text_nats(self.model, self.unit, lines)
        rows = [
            {"line": line, "nats": nats, "units": units, "next": self.suggest(line, 1)[0][0]}
            for line, (nats, units) in zip(lines, scored, strict=True)
        ]
        return table_bytes(kind, ("line", "nats", "units", "next"), rows)

    def steps(self, text: str) -> list[str]:
        """The start mark, then the units of the text."""
        if text and not isinstance(self.unit, Words) and not text[-1].isspace():
            text += " "  # as suggestions read it
        return [self.unit.spell(index) for index in generation.beginning(self.unit, text)]

    def spellings(self) -> Mapping[str, Spell]:
        return {"embedding": self.unit.spell, SCORES: self.unit.spell}

    def __repr__(self) -> str:
        return f"<language model {self.folder.path}: {self.cell.name}, {self.unit.size} {self.unit.name}s>"


class Language(Task):
    """Language models: learn a text, say what comes next."""

    name = "language"
    summary = "Learn a text: characters, words or subwords, and what comes next."
    Options = LanguageOptions
    Run = LanguageRun
    headlines = (
        Headline("perplexity", "perplexity", "{:,.3f}"),
        Headline("nats", "nats", "{:.4f}"),
        Headline("bits_per_character", "bits/char", "{:.3f}"),
    )
    floor_headlines = (Headline("ngrams", "n-grams", "{:,}"), Headline("bytes", "bytes", "{:,}"))
    floor_names = {f"kneser_ney_{n}": f"Kneser-Ney {n}" for n in range(2, 9)}  # noqa: RUF012
    saved_as = "tokenizer.json"

    def prepare(
        self,
        options: LanguageOptions,
        cell: Cell | None,
        refusals: Refusals,
        before: LanguageRun | None,
    ) -> LanguageProblem:
        return prepare(options, cell, (before.options, before.cell, before.unit) if before else None)


LanguageRun.task = Language()
