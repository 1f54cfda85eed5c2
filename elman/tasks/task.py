"""What a task is: options, a problem made from the user's files, and a run that one can use.

    Task      one per kind of task: what it is called, its options, how it reads files
    Problem   one set of data with every choice made: model, learner, floors, metrics
    Run       a trained model, loaded from its folder: evaluate, predict

The driver (`elman.tasks.driver`) trains any task; the command line and the workbench know no more than this.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from torch import nn

from elman.data.refusals import Refusals
from elman.equations.cell import Cell
from elman.equations.reading import parse
from elman.errors import OptionError, RunError, sentence_list
from elman.tasks.options import Options, TrainingOptions
from elman.training.files import read_json, read_tensors
from elman.training.folder import RunFolder
from elman.training.loop import Learner
from elman.training.report import Report, Silent
from elman.training.weights import load_weights

Metrics = dict[str, Any]
"""Numbers by name: {"accuracy": 0.93, "nats": 0.21, "examples": 1000}."""

Spell = Callable[[int], str]
"""From the index of a unit to how it is written."""

SCORES = "scores"
"""Among spellings: what `model.log_probabilities` gives probabilities of."""


@dataclass(frozen=True)
class TableOf:
    """A small table of a report: rows of values under their columns."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True)
class Description:
    """What `elman data` tells of the files, and what a report begins with.

    `facts` are sentences or numbers by name, in order: {"train": "800 rows, 3 to 80 words (median 17)"}.
    `refused` are the sentences of rows that were left out.
    """

    facts: Mapping[str, str]
    tables: Sequence[TableOf] = ()
    refused: Sequence[str] = ()


class Problem(ABC):
    """Everything that is known before training: options with their defaults settled, data, cell."""

    options: Any
    """Of the task's own class of options."""
    cell: Cell
    report: Report = Silent()
    """Who is told of long work beside the training, such as folds; the driver sets it."""
    folder: RunFolder | None = None
    """Where such work keeps what it has until it is done; the driver sets it."""

    @abstractmethod
    def facts(self) -> dict[str, Any]:
        """What makes the data what they are, flat; a run refuses to go on with others.

        Has "data" (a name for people), "digest" (of the content), "equations" and counts.
        """

    @abstractmethod
    def saved(self) -> dict[str, Any]:
        """What the model needs later beside options and weights, as JSON: vocabularies, classes, scales."""

    @abstractmethod
    def describe(self) -> Description:
        """The data in words and numbers."""

    @abstractmethod
    def model(self) -> nn.Module:
        """A new model."""

    @abstractmethod
    def learner(self, model: nn.Module) -> Learner:
        """Model and data as the training loop wants them."""

    @abstractmethod
    def floors(self) -> dict[str, dict[str, Metrics]]:
        """Metrics of trivial methods: {"valid": {"majority class": {...}}, "test": {...}}.

        They are the same metrics as those of `judge`, under the same names.
        """

    @abstractmethod
    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        """Metrics of the model on every part but "train"."""

    @property
    def models(self) -> int:
        """How many models a run trains, all in all; cross-validation trains more than one."""
        return 1

    def summary(self) -> str:
        """The model in a line: "GRU, 2 x 128, both directions"."""
        options = self.options
        return f"{self.cell.name}, {options.layers} x {options.hidden}"

    def findings(self, model: nn.Module) -> Mapping[str, Any]:
        """More for result.json; a `TableOf` also goes to the report: confusions, errors to look at."""
        return {}

    def tell(self, result: Mapping[str, Any], report: Report) -> None:
        """Say more of a finished run than its tables do; nothing by default."""
        return


class Run(ABC):
    """A trained model, loaded from its run folder; made by `elman.load(folder)`.

    Attributes: `folder`, `about` (run.toml), `options`, `cell`, `saved` (what `Problem.saved` gave), `model`.
    """

    task: ClassVar[Task]
    needs_file: ClassVar[bool] = True

    def __init__(self, path: str | Path):
        self.folder = RunFolder(path)
        self.about = self.folder.about()
        if self.about["task"] != self.task.name:
            raise RunError(f"{path} holds a run of the task {self.about['task']}, not of {self.task.name}.")
        self.options: Any = self.task.Options.read(self.about["options"])
        self.cell = read_cell(self.folder)
        self.saved = read_json(self.folder / self.task.saved_as)
        try:
            self.restore(self.saved)
            self.model = self.build()
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as problem:
            raise RunError(
                f"{self.folder / self.task.saved_as} is damaged ({type(problem).__name__}: {problem})."
            ) from None
        path = self.folder / "weights.safetensors"
        tensors, _ = read_tensors(path)
        load_weights(self.model, tensors, path)
        self.model.eval()

    @abstractmethod
    def restore(self, saved: Mapping[str, Any]) -> None:
        """Set attributes (vocabularies, ...) from the saved data; called before `build`."""

    @abstractmethod
    def build(self) -> nn.Module:
        """The model, without its weights yet."""

    @abstractmethod
    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics on files of the kind that the run was trained on."""

    @abstractmethod
    def predict_file(self, path: str | Path | None, out: str | Path | None, options: Any) -> bytes:
        """Predictions for a file, in the format it has, or adding columns to its table.

        `path` is None only where the task says `needs_file = False` (a piece of music out of nothing).

        `options` is of `Task.PredictOptions`; `out` decides the format where there is a choice. Returns the
        content; the caller writes it, whole or not at all.
        """

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        """Predictions for texts given by hand: a mapping of what is shown for each.

        Raises RunError where the task does not read text.
        """
        raise RunError(f"a run of {self.task.name} reads files, not text; give it a file.")

    def steps(self, text: str) -> list[str]:
        """What the recurrent layers read for a text, a word for each step; [] for tasks without text."""
        return []

    def spellings(self) -> Mapping[str, Spell]:
        """How indices of embeddings are spelled, by the names of the embeddings in the model, words first.

        Under SCORES, where the model has `log_probabilities`, what these are of.
        """
        return {}

    def __repr__(self) -> str:
        return f"<{self.task.name} {self.folder.path}: {self.cell.name}>"


class PredictOptions(Options):
    """What every task can be told when it predicts; a task inherits and adds its own."""

    encoding: str = "utf-8"
    skip_bad: bool = False


@dataclass(frozen=True)
class Headline:
    """A metric that tables show: its key in `Metrics`, its name there, how it is written."""

    key: str
    name: str
    form: str = "{:.4g}"
    best: str = field(default="low")  # or "high"


class Task(ABC):
    """A kind of task."""

    name: ClassVar[str]
    summary: ClassVar[str]
    Options: ClassVar[type[TrainingOptions]]
    PredictOptions: ClassVar[type[PredictOptions]] = PredictOptions
    Run: ClassVar[type[Run]]
    headlines: ClassVar[tuple[Headline, ...]]
    """The metrics that tables show; the first is the one by which model and floors are compared."""
    floor_headlines: ClassVar[tuple[Headline, ...]] = ()
    """What a table of floors shows beside them: "ngrams", "parameters"."""
    floor_names: ClassVar[Mapping[str, str]] = {}
    """How floors are called in tables, where that is not their key with spaces."""
    feeds_only_x: ClassVar[bool] = True
    """Whether a cell gets nothing beside its input; otherwise the task says what cells it takes."""
    saved_as: ClassVar[str] = "vocabulary.json"
    example: ClassVar[str] = ""
    """A prediction to try after training, "--text 'a good film'"; "" for none."""

    @abstractmethod
    def prepare(self, options: Any, cell: Cell | None, refusals: Refusals, before: Any) -> Problem:
        """Read the data and settle every option of `options` (of `Options`) that was left open.

        `before` is the run to begin from (--from): what shapes the model and its vocabularies are taken
        from it (`options.as_before`). Raises DataError, OptionError or CellError.
        """


def check_inputs(cell: Cell, task: str) -> None:
    """Raise OptionError for a cell that needs inputs beside x, which the data of a task do not have."""
    missing = [entry.name for entry in cell.inputs[1:] if entry.default is None]
    if missing:
        raise OptionError(
            f"the cell {cell.name} needs {sentence_list(missing)} beside its input, which the data of {task} "
            "do not have; choose another with --cell."
        )


def read_cell(folder: RunFolder) -> Cell:
    """The equations of a run."""
    path = folder / "cell.txt"
    try:
        return parse(path.read_text(encoding="utf-8"), file=str(path))
    except OSError as problem:
        raise RunError(f"{path} cannot be read: {problem.strerror}.") from None
