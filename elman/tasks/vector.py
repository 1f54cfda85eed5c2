"""The task vector: a class or a number for a row of a table, one-to-one, by a plain feed-forward network."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor

from elman.cells.lookup import cell_from
from elman.data.batches import Buckets
from elman.data.dividing import shared
from elman.data.fixed import NAMES, Vectors
from elman.data.refusals import Refusals
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.layers import Carry
from elman.models.one_to_one import FEED_FORWARD, OneToOne
from elman.tasks.linear import fit_linear
from elman.tasks.mistakes import ERRORS_SHOWN, confusions
from elman.tasks.options import as_before
from elman.tasks.targets import Classes, Number, Target, class_counts, learn_target
from elman.tasks.task import Description, Headline, Metrics, Problem, TableOf, Task
from elman.tasks.vector_data import (
    SHAPING,
    Array,
    Part,
    VectorOptions,
    check,
    kind_of_target,
    labelled,
    part_of,
    read_tables,
    settle,
)
from elman.tasks.vector_run import JUDGED_TOGETHER, VectorRun, answers, build


class VectorProblem(Problem):
    """Vectors in parts, how they were made, and the target."""

    options: VectorOptions

    def __init__(
        self,
        options: VectorOptions,
        cell: Cell,
        parts: Mapping[str, Part],
        vectors: Vectors,
        target: Target,
        column: str,
        refusals: Refusals,
    ):
        self.options, self.cell, self.parts, self.vectors = options, cell, dict(parts), vectors
        self.target, self.column, self.refusals = target, column, refusals
        self.wanted = {name: target.encode(part.labels) for name, part in parts.items()}
        self._found: dict[str, Array] = {}

    def facts(self) -> dict[str, Any]:
        content = hashlib.sha256()
        for name, part in self.parts.items():
            content.update(name.encode() + part.inputs.tobytes() + repr(part.labels).encode())
        return {
            "data": " ".join(self.options.files) or "three spirals, generated",
            "digest": content.hexdigest()[:16],
            "rows": sum(map(len, self.parts.values())),
            "inputs": self.vectors.size,
            "outputs": self.target.outputs,
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        return {"vectors": self.vectors.save(), "target": self.target.save(), "column": self.column}

    def summary(self) -> str:
        return (
            f"{self.vectors.size} inputs, {self.cell.name}, {self.options.layers} x {self.options.hidden}, "
            f"{self.target.outputs} outputs"
        )

    def describe(self) -> Description:
        numbers = [column.name for column in self.vectors.columns if not column.words]
        words = [f"{column.name} ({len(column.words)})" for column in self.vectors.columns if column.words]
        facts = {"target": f"{self.column}, a {self.target.kind}"}
        facts |= {"numbers": ", ".join(numbers)} if numbers else {}
        facts |= {"words": ", ".join(words)} if words else {}
        for name, part in self.parts.items():
            facts[name] = f"{len(part):,} rows"
            if name != "train":
                again = shared(list(self.parts["train"].inputs), list(part.inputs))
                facts[name] += f"; {again:,} of them are also in the training part" if again else ""
        tables = []
        if isinstance(self.target, Classes):
            counts = {name: class_counts(part.labels, self.target) for name, part in self.parts.items()}
            rows = tuple((label, *(count[label] for count in counts.values())) for label in self.target.names)
            tables = [TableOf("classes", ("class", *counts), rows[:50])]
        return Description(facts, tables, self.refusals.sentences)

    def model(self) -> OneToOne:
        return build(self.cell, self.options, self.vectors, self.target)

    def learner(self, model: Any) -> VectorLearner:
        return VectorLearner(self, model)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        answer = self.target.floor(self.wanted["train"])
        inputs, wanted = self.parts["train"].inputs, self.wanted["train"]
        straight = fit_linear(self.target, inputs, wanted, scale=False, iterations=1000)
        first, second = ("mean", "linear") if self.target.kind == "number" else ("majority", "logistic")
        return {
            name: {
                first: self.target.metrics(self.wanted[name], np.tile(answer, (len(part), 1))),
                second: self.target.metrics(self.wanted[name], straight(part.inputs)),
            }
            for name, part in self.parts.items()
            if name != "train"
        }

    def judge(self, model: Any) -> dict[str, Metrics]:
        result: dict[str, Metrics] = {}
        for name, part in self.parts.items():
            if name != "train":
                self._found[name] = answers(model, part.inputs, self.target)
                result[name] = self.target.metrics(self.wanted[name], self._found[name])
        return result

    def findings(self, model: Any) -> Mapping[str, Any]:
        """What was taken for what, and the most confident errors, or the largest ones."""
        name = "test" if "test" in self.parts else "valid"
        part, wanted = self.parts[name], self.wanted[name]
        found = self._found[name] if name in self._found else answers(model, part.inputs, self.target)
        said = self.target.columns(found)["predicted"]
        number = isinstance(self.target, Number)
        far = np.abs(found[:, 0] - wanted) if number else found.max(1) * (found.argmax(1) != wanted)
        rows = tuple(
            (part.places[k].rpartition("/")[2], part.labels[k], said[k], float(far[k]))
            for k in np.argsort(-far)[:ERRORS_SHOWN]
            if far[k]
        )
        columns = ("row", "is", "taken for", "off by" if number else "probability")
        title = "the largest errors" if number else "the most confident errors"
        return {**confusions(self.target, wanted, found), "errors": TableOf(title, columns, rows)}


class VectorLearner:
    """What the training loop asks for."""

    unit_name = "row"

    def __init__(self, problem: VectorProblem, model: OneToOne):
        self.problem, self.model, self.target = problem, model, problem.target
        self.inputs = torch.from_numpy(problem.parts["train"].inputs)
        self.wanted = torch.from_numpy(np.asarray(problem.wanted["train"]))
        balanced = problem.options.class_weights == "balanced"
        self.weights = self.target.weights(problem.wanted["train"]) if balanced else None
        self.batches = Buckets([1] * len(self.inputs), problem.options.batch or 1, problem.options.seed)

    @property
    def higher_is_better(self) -> bool:
        return self.target.kind != "number"

    def __len__(self) -> int:
        return len(self.batches)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean loss of the rows of a batch."""
        places = torch.from_numpy(self.batches.of(epoch)[index])
        found = self.model(self.inputs[places])
        return self.target.loss(found, self.wanted[places], self.weights), len(places), None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """Metrics of the validation part."""
        part, wanted = self.problem.parts["valid"], self.problem.wanted["valid"]
        count = len(part) if batches is None else min(len(part), batches * JUDGED_TOGETHER)
        metrics = self.target.metrics(wanted[:count], answers(self.model, part.inputs[:count], self.target))
        return {name: value for name, value in metrics.items() if name != "examples"}

    def sample(self) -> str:
        """Some rows of the validation part, what is said of them and what they are."""
        part = self.problem.parts["valid"]
        said = self.target.columns(answers(self.model, part.inputs[:3], self.target))["predicted"]
        return "\n".join(
            f"{place} -> {answer if isinstance(answer, str) else f'{answer:.4g}'} (is {label})"
            for place, answer, label in zip(part.places, said, part.labels, strict=False)
        )


class VectorTask(Task):
    """A class or a number for a vector."""

    name = "vector"
    summary = "Learn a class or a number for each row of a table: one-to-one, a plain network."
    Options = VectorOptions
    Run = VectorRun
    headlines: ClassVar[tuple[Headline, ...]] = (
        Headline("accuracy", "accuracy", "{:.2%}", "high"),
        Headline("macro_f1", "macro F1", "{:.3f}", "high"),
        Headline("nats", "nats", "{:.3f}"),
        Headline("rmse", "RMSE", "{:.4g}"),
        Headline("mae", "MAE", "{:.4g}"),
    )
    floor_names: ClassVar[Mapping[str, str]] = {
        "majority": "most frequent class",
        "logistic": "logistic regression",
        "linear": "linear regression",
    }

    def prepare(
        self, options: Any, cell: Cell | None, refusals: Refusals, before: VectorRun | None
    ) -> VectorProblem:
        """Read the tables, learn how rows become vectors, and settle what depends on them."""
        check(options)
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            cell = cell or before.cell
        cell = cell or (FEED_FORWARD if options.cell == "feedforward" else cell_from(options.cell))
        tables, column = read_tables(options, refusals)
        table, rows = tables["train"]
        labels = [row.text(column) for row in rows]
        kind = options.kind or kind_of_target(labels)
        if kind == "number" and options.class_weights == "balanced":
            raise OptionError("--class-weights has no effect on a number.")
        target = before.target if before else learn_target(labels, kind, None, table.path)
        left_out = {column, *options.ignore} | {n for n in table.columns if n.lower() in NAMES}
        names = [name for name in table.columns if name not in left_out]
        learned = labelled(table, rows, column, target, refusals)
        vectors = before.vectors if before else Vectors.learn(table.path, learned, names)
        tables["train"] = table, learned
        parts = {name: part_of(*found, column, target, vectors, refusals) for name, found in tables.items()}
        settled = settle(options, kind, len(parts["train"]))
        return VectorProblem(settled, cell, parts, vectors, target, column, refusals)


VectorRun.task = VectorTask()
