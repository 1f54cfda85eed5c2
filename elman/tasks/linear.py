"""Linear models by scikit-learn, as floors: what can be said without a network.

Shapes: M examples, N outputs, F features.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from elman.data.optional import library
from elman.tasks.targets import LabelSets, Number, Target

Array = NDArray[Any]


def fit_linear(
    target: Target, table: Any, wanted: Array, *, scale: bool, iterations: int = 300
) -> Callable[[Any], Array]:
    """Logistic or ridge regression on a table (M, F); the function gives what the target reads, (rows, N).

    With `scale` every feature is less its mean and divided by its deviation; sparse tables stay as they are.
    """
    linear = library("sklearn.linear_model", "learn", "the floor of a linear model")
    scaling = library("sklearn.preprocessing", "learn", "the floor of a linear model")
    pipeline = library("sklearn.pipeline", "learn", "the floor of a linear model")

    def fitted(model: Any, to: Array) -> Any:
        steps = [scaling.StandardScaler()] if scale else []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a floor may stop before its optimum
            return pipeline.make_pipeline(*steps, model).fit(table, to)

    def logistic() -> Any:
        return linear.LogisticRegression(max_iter=iterations)

    if isinstance(target, Number):
        ridge = fitted(linear.Ridge(alpha=1.0), (wanted - target.mean) / target.deviation)
        return lambda rows: target.read(torch.from_numpy(ridge.predict(rows)[:, None]))
    if isinstance(target, LabelSets):
        each = [_there(fitted(logistic(), own > 0.5) if np.ptp(own) else float(own[0])) for own in wanted.T]
        return lambda rows: np.stack([there(rows) for there in each], axis=1)
    if not np.ptp(wanted):  # a run that goes on from another may get a single one of its classes
        return lambda rows: np.tile(np.eye(target.outputs)[wanted[0]], (rows.shape[0], 1))
    classes = fitted(logistic(), wanted)

    def answer(rows: Any) -> Array:
        found = np.zeros((rows.shape[0], target.outputs))
        found[:, classes.classes_] = classes.predict_proba(rows)
        return found

    return answer


def _there(model: Any) -> Callable[[Any], Array]:
    """The probability that a label is there, by a model, or the same everywhere."""
    if isinstance(model, float):
        return lambda rows: np.full(rows.shape[0], model)
    return lambda rows: model.predict_proba(rows)[:, 1]
