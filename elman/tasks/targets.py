"""What is said of a sequence: one class, several labels, or a number.

A target turns labels into an array, scores of a model into predictions, and both into a loss and metrics.
Shapes: B batch, N outputs, M examples.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.data.labelled import Label
from elman.data.optional import library
from elman.errors import DataError
from elman.tasks.task import Metrics

Array = NDArray[Any]

LEAST = 1e-12
"""The least probability in a logarithm: what gives something no chance at all is wrong, not infinitely so."""


class Target(Protocol):
    """What every target can do."""

    kind: ClassVar[str]

    @property
    def outputs(self) -> int:
        """Scores that a model gives."""
        ...

    def accepts(self, label: Label) -> str:
        """What is wrong with a label, as the end of a sentence; "" if it can be encoded."""
        ...

    def encode(self, labels: Sequence[Label]) -> Array:
        """Labels as an array of M rows."""
        ...

    def loss(self, scores: Tensor, wanted: Tensor, weights: Tensor | None) -> Tensor:
        """Mean loss of scores (B, N)."""
        ...

    def read(self, scores: Tensor) -> Array:
        """Probabilities (B, N), or numbers (B, 1), of scores (B, N)."""
        ...

    def metrics(self, wanted: Array, found: Array) -> Metrics:
        """How good what `read` gave is; the first metric chooses the best model."""
        ...

    def floor(self, wanted: Array) -> Array:
        """The constant answer (N,) that is best without looking at the sequence."""
        ...

    def columns(self, found: Array) -> Mapping[str, list[Any]]:
        """Predictions as columns of a table."""
        ...

    def show(self, wanted: Any) -> str:
        """A row of what `encode` gave, for people."""
        ...

    def weights(self, wanted: Array) -> Tensor | None:
        """Weights (N,) in the loss by which all classes count alike; None for numbers."""
        ...

    def save(self) -> dict[str, Any]:
        """As plain data."""
        ...


@dataclass(frozen=True)
class Classes:
    """One of several classes."""

    names: tuple[str, ...]
    kind: ClassVar[str] = "class"

    @classmethod
    def learn(cls, labels: Sequence[Label]) -> Classes:
        """The classes of the training part, numbers by size and words by the alphabet."""
        return cls(tuple(sorted({str(label) for label in labels}, key=_by_size)))

    @property
    def outputs(self) -> int:
        return len(self.names)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.names)}

    def accepts(self, label: Label) -> str:
        return "" if label in self._places else f"the label {label}, which no training row has"

    def encode(self, labels: Sequence[Label]) -> Array:
        return np.array([self._places[str(label)] for label in labels], np.int64)

    def loss(self, scores: Tensor, wanted: Tensor, weights: Tensor | None) -> Tensor:
        return F.cross_entropy(scores, wanted, weight=weights)

    def read(self, scores: Tensor) -> Array:
        return torch.softmax(scores.double(), dim=1).numpy()

    def metrics(self, wanted: Array, found: Array) -> Metrics:
        learn = library("sklearn.metrics", "learn", "judging a classifier")
        best = found.argmax(1)
        present = sorted({*wanted.tolist(), *best.tolist()})
        return {
            "accuracy": float(learn.accuracy_score(wanted, best)),
            "macro_f1": float(learn.f1_score(wanted, best, labels=present, average="macro", zero_division=0)),
            "nats": _nats(wanted, found),
            "examples": len(wanted),
        }

    def floor(self, wanted: Array) -> Array:
        return np.bincount(wanted, minlength=self.outputs) / len(wanted)

    def columns(self, found: Array) -> Mapping[str, list[Any]]:
        chances = {f"probability_{name}": found[:, k].tolist() for k, name in enumerate(self.names)}
        return {"predicted": [self.names[k] for k in found.argmax(1)], **chances}

    def show(self, wanted: Any) -> str:
        return self.names[int(wanted)]

    def weights(self, wanted: Array) -> Tensor:
        """Weights by which every class counts alike: M / (N count)."""
        count = np.bincount(wanted, minlength=self.outputs)
        return torch.from_numpy(len(wanted) / (self.outputs * np.maximum(count, 1))).float()

    def save(self) -> dict[str, Any]:
        return {"kind": self.kind, "names": list(self.names)}


def _nats(wanted: Array, found: Array) -> float:
    """Mean negative log likelihood; scikit-learn's log_loss refuses parts that lack a class."""
    return float(-np.log(np.maximum(found[np.arange(len(wanted)), wanted], LEAST)).mean())


@dataclass(frozen=True)
class LabelSets:
    """Any number of labels, each there or not; in text they are joined by `separator`."""

    names: tuple[str, ...]
    separator: str
    kind: ClassVar[str] = "labels"

    @classmethod
    def learn(cls, labels: Sequence[Label], separator: str) -> LabelSets:
        """The labels of the training part."""
        found = {name for label in labels for name in parts_of(label, separator)}
        return cls(tuple(sorted(found, key=_by_size)), separator)

    @property
    def outputs(self) -> int:
        return len(self.names)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.names)}

    def accepts(self, label: Label) -> str:
        new = [name for name in parts_of(label, self.separator) if name not in self._places]
        return f"the label {new[0]}, which no training row has" if new else ""

    def encode(self, labels: Sequence[Label]) -> Array:
        whole = np.zeros((len(labels), self.outputs), np.float32)
        for row, label in enumerate(labels):
            whole[row, [self._places[name] for name in parts_of(label, self.separator)]] = 1.0
        return whole

    def loss(self, scores: Tensor, wanted: Tensor, weights: Tensor | None) -> Tensor:
        return F.binary_cross_entropy_with_logits(scores, wanted, pos_weight=weights)

    def read(self, scores: Tensor) -> Array:
        return torch.sigmoid(scores.double()).numpy()

    def metrics(self, wanted: Array, found: Array) -> Metrics:
        learn = library("sklearn.metrics", "learn", "judging a classifier")
        there = found > 0.5
        chance = np.where(wanted > 0.5, found, 1 - found)
        return {
            "accuracy": float(learn.accuracy_score(wanted > 0.5, there)),
            "micro_f1": float(learn.f1_score(wanted > 0.5, there, average="micro", zero_division=0)),
            "macro_f1": float(learn.f1_score(wanted > 0.5, there, average="macro", zero_division=0)),
            "nats": float(-np.log(np.maximum(chance, LEAST)).sum(1).mean()),
            "examples": len(wanted),
        }

    def floor(self, wanted: Array) -> Array:
        return wanted.mean(0).astype(np.float64)

    def columns(self, found: Array) -> Mapping[str, list[Any]]:
        chances = {f"probability_{name}": found[:, k].tolist() for k, name in enumerate(self.names)}
        return {"predicted": [self.show(row > 0.5) for row in found], **chances}

    def show(self, wanted: Any) -> str:
        return self.separator.join(name for name, there in zip(self.names, wanted, strict=True) if there)

    def weights(self, wanted: Array) -> Tensor:
        """By how much a label that is there counts more, so that there and not there count alike."""
        share = np.clip(wanted.mean(0), 1 / len(wanted), 1 - 1 / len(wanted))
        return torch.from_numpy((1 - share) / share).float()

    def save(self) -> dict[str, Any]:
        return {"kind": self.kind, "names": list(self.names), "separator": self.separator}


def parts_of(label: Label, separator: str) -> tuple[str, ...]:
    """The single labels of a cell; an empty one has none."""
    if label is None:
        return ()
    parts = label if isinstance(label, tuple) else label.split(separator)
    return tuple(part.strip() for part in parts if part.strip())


@dataclass(frozen=True)
class Number:
    """A number; the model learns it less its mean and divided by its deviation in the training part.

    Where all training numbers are integers (stars) it is a rating: predictions stay between the lowest and
    the highest, and rounded ones have an accuracy.
    """

    mean: float
    deviation: float
    low: float
    high: float
    integers: bool
    kind: ClassVar[str] = "number"

    @classmethod
    def learn(cls, labels: Sequence[Label]) -> Number:
        """Mean, deviation and range of the training part."""
        values = np.array([float(str(label)) for label in labels])
        deviation = float(values.std())
        return cls(
            float(values.mean()),
            deviation if deviation > 1e-12 else 1.0,
            float(values.min()),
            float(values.max()),
            bool((values == np.round(values)).all()),
        )

    @property
    def outputs(self) -> int:
        return 1

    def accepts(self, label: Label) -> str:
        if _is_number(str(label)):
            return ""
        return f"the label {label!r} where a finite number is expected"

    def encode(self, labels: Sequence[Label]) -> Array:
        return np.array([float(str(label)) for label in labels], np.float64)

    def loss(self, scores: Tensor, wanted: Tensor, weights: Tensor | None) -> Tensor:
        return F.mse_loss(scores[:, 0], ((wanted - self.mean) / self.deviation).to(scores.dtype))

    def read(self, scores: Tensor) -> Array:
        found = scores.double().numpy() * self.deviation + self.mean
        return np.clip(found, self.low, self.high) if self.integers else found

    def metrics(self, wanted: Array, found: Array) -> Metrics:
        learn = library("sklearn.metrics", "learn", "judging numbers")
        metrics = {
            "rmse": float(learn.root_mean_squared_error(wanted, found[:, 0])),
            "mae": float(learn.mean_absolute_error(wanted, found[:, 0])),
        }
        if self.integers:
            metrics["accuracy"] = float(learn.accuracy_score(np.round(wanted), np.round(found[:, 0])))
        return {**metrics, "examples": len(wanted)}

    def floor(self, wanted: Array) -> Array:
        return np.array([wanted.mean()])

    def columns(self, found: Array) -> Mapping[str, list[Any]]:
        return {"predicted": found[:, 0].tolist()}

    def show(self, wanted: Any) -> str:
        return f"{float(wanted):.4g}"

    def weights(self, wanted: Array) -> None:
        return None

    def save(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "mean": self.mean,
            "deviation": self.deviation,
            "low": self.low,
            "high": self.high,
            "integers": self.integers,
        }


def restore(saved: Mapping[str, Any]) -> Target:
    """The target that was saved as `saved`."""
    given = {name: value for name, value in saved.items() if name != "kind"}
    if saved["kind"] == "number":
        return Number(**given)
    given["names"] = tuple(given["names"])
    return Classes(**given) if saved["kind"] == "class" else LabelSets(**given)


def learn_target(labels: Sequence[Label], kind: str, separator: str | None, path: str) -> Target:
    """The target of a training part; `kind` is "class" or "number".

    Several labels are those joined by a separator, or lists. Raises DataError where nothing is to be told
    apart, and where classes look like measurements.
    """
    if kind == "number":
        numbers = [label for label in labels if _is_number(str(label))]  # others are refused, by their lines
        if not numbers:
            raise DataError(f"the labels of {path} are no numbers; for classes use elman train classify.")
        return Number.learn(numbers)
    if separator is not None or any(isinstance(label, tuple) for label in labels):
        return LabelSets.learn(labels, separator or ";")
    target = Classes.learn(labels)
    if target.outputs < 2:
        raise DataError(f"all rows of {path} have the label {target.names[0]}; there is nothing to learn.")
    if target.outputs > 50 and target.outputs > len(labels) / 3 and all(map(_is_number, target.names)):
        raise DataError(
            f"{path} has {target.outputs:,} different labels in {len(labels):,} rows, all numbers; for a "
            "number use elman train rate."
        )
    return target


def class_counts(labels: Sequence[Label], target: Target) -> Counter[str]:
    """How often each class occurs; empty for numbers."""
    if isinstance(target, LabelSets):
        return Counter(name for label in labels for name in parts_of(label, target.separator))
    return Counter() if isinstance(target, Number) else Counter(str(label) for label in labels)


def _is_number(name: str) -> bool:
    try:
        return math.isfinite(float(name))
    except ValueError:
        return False


def _by_size(name: str) -> tuple[int, float, str]:
    return (0, float(name), name) if _is_number(name) else (1, 0.0, name)
