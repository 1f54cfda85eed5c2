"""A trained language model, loaded from its run folder, and everything that one does with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from elman.data.corpus import grammar
from elman.data.streams import Stream
from elman.data.text import read_text
from elman.data.units import Unit, Words, restore
from elman.equations.cell import Cell
from elman.equations.reading import parse
from elman.errors import DataError, ElmanError, RunError
from elman.models.language import LanguageModel
from elman.tasks import correction, generation, reordering, scoring, suggestion
from elman.tasks.language import LanguageOptions, evaluate
from elman.training.files import read_json, read_tensors
from elman.training.folder import RunFolder
from elman.training.metrics import of_language
from elman.training.weights import load_weights


class LanguageRun:
    """A run of the task language, ready to use. It is made by `elman.load(folder)`.

    Attributes: `model`, `unit` (what it reads and writes), `cell`, `options`, `about` (run.toml).
    """

    def __init__(self, path: str | Path):
        self.folder = RunFolder(path)
        self.about = self.folder.about()
        if self.about["task"] != "language":
            raise RunError(f"{path} holds a run of the task {self.about['task']}, not of language.")
        self.options = LanguageOptions.read(self.about["options"])
        self.cell = read_cell(self.folder)
        self.unit, self.lexicon = read_unit(self.folder)
        self.model = self._model()

    def _model(self) -> LanguageModel:
        shape = self.options.shape(self.unit.size)
        model = LanguageModel(self.cell, shape, dropout=self.options.regularisation)
        path = self.folder / "weights.safetensors"
        tensors, _ = read_tensors(path)
        load_weights(model, tensors, path)
        return model.eval()

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

    def evaluate(self, *paths: str | Path, encoding: str = "utf-8") -> dict[str, float]:
        """Metrics on text files; `unknown` is the share of units that the model does not have."""
        stream = Stream.of([read_text(path, encoding) for path in paths], self.unit)
        if not len(stream):
            raise DataError(f"{', '.join(map(str, paths))} holds no {self.unit.name}s.")
        found = evaluate(self.model, stream)
        return {**found, "unknown": stream.unknown}

    def __repr__(self) -> str:
        return f"<language model {self.folder.path}: {self.cell.name}, {self.unit.size} {self.unit.name}s>"


def read_cell(folder: RunFolder) -> Cell:
    """The equations of a run."""
    path = folder / "cell.txt"
    try:
        return parse(path.read_text(encoding="utf-8"), file=str(path))
    except OSError as problem:
        raise RunError(f"{path} cannot be read: {problem.strerror}.") from None


def read_unit(folder: RunFolder) -> tuple[Unit, dict[str, int]]:
    """The unit of a run, and the words of its training text with their counts."""
    saved = read_json(folder / "tokenizer.json")
    try:
        return restore(saved), {str(word): int(count) for word, count in saved["lexicon"].items()}
    except (DataError, KeyError, TypeError, ValueError, AttributeError) as problem:
        raise RunError(f"{folder / 'tokenizer.json'} is damaged ({problem}).") from None


def lexicon(documents: Sequence[str], unit: Unit, most: int = 20_000) -> Mapping[str, int]:
    """The most frequent words of a text with their counts."""
    splitter = unit if isinstance(unit, Words) else Words((), "line", "marks")
    counts = Counter(word for text in documents for sentence in splitter.split(text) for word in sentence)
    if isinstance(unit, Words):
        return {word: counts[word] for word in unit.words[:most]}
    return dict(counts.most_common(most))
