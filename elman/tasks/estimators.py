"""Classifier and regressor of sequences with the interface of scikit-learn: fit, predict, score.

Shapes: M sequences, T steps, K values at a step, N classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.cells.lookup import cell_from
from elman.data.labelled import Examples
from elman.data.layouts import Columns
from elman.data.optional import library
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.tasks.cross_validation import trained
from elman.tasks.many_to_one import Encoded, ManyToOne, answers
from elman.tasks.sequence_options import SequenceOptions, learned_and_chosen, settle
from elman.tasks.targets import Classes, Number, Target

_base = library("sklearn.base", "learn", "SequenceClassifier")
_validation = library("sklearn.utils.validation", "learn", "SequenceClassifier")
_multiclass = library("sklearn.utils.multiclass", "learn", "SequenceClassifier")

LEAST_ROWS = 20
"""With fewer sequences none is kept for validation: the model is chosen by those it learns from."""


class _SequenceEstimator(_base.BaseEstimator):
    """What both estimators share; parameters that are None are chosen by the data, as on the command line."""

    def __init__(
        self,
        cell: str | Cell = "gru",
        *,
        hidden: int | None = None,
        layers: int | None = None,
        bidirectional: bool | None = None,
        pool: str | None = None,
        dropout: float | None = None,
        epochs: int | None = None,
        batch: int | None = None,
        lr: float = 2e-3,
        patience: int | None = None,
        tokens: str | None = None,
        vocabulary: int | None = None,
        embedding: str = "learned",
        longest: int | None = None,
        validation: float = 0.1,
        random_state: int = 0,
    ):
        self.cell = cell
        self.hidden = hidden
        self.layers = layers
        self.bidirectional = bidirectional
        self.pool = pool
        self.dropout = dropout
        self.epochs = epochs
        self.batch = batch
        self.lr = lr
        self.patience = patience
        self.tokens = tokens
        self.vocabulary = vocabulary
        self.embedding = embedding
        self.longest = longest
        self.validation = validation
        self.random_state = random_state

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.three_d_array = True
        tags.input_tags.string = True
        return tags

    def _options(self) -> SequenceOptions:
        given = {
            name: value
            for name, value in self.get_params(deep=False).items()
            if value is not None and name not in ("cell", "validation", "random_state")
        }
        return SequenceOptions.read({**given, "seed": self.random_state})

    def _learn(self, values: list[Any], labels: list[str], target: Target) -> None:
        """Train on sequences and their labels; raises OptionError for parameters that make no sense."""
        if not 0 <= self.validation < 1:
            raise OptionError(f"validation is a share of X, from 0 to less than 1, not {self.validation}.")
        layout = "text" if isinstance(values[0], str) else "long"
        places = [f"sequence {k}" for k in range(len(values))]
        whole = Examples("X", Columns(layout), values, list(labels), places)
        if len(values) < LEAST_ROWS:
            parts = {"train": whole, "valid": whole}
        else:
            parts = learned_and_chosen(whole, self.validation, self.random_state)
        options = settle(self._options(), parts["train"], generated=False)
        cell = self.cell if isinstance(self.cell, Cell) else cell_from(self.cell)
        problem = ManyToOne(options, cell, parts, target, "X")
        self.model_ = trained(problem, self.random_state)
        self.encoding_, self.target_ = problem.encoding, target

    def _answers(self, X: Any) -> NDArray[Any]:
        _validation.check_is_fitted(self, "model_")
        values = self._sequences(X, fitting=False)
        kind = "text" if isinstance(values[0], str) else "numbers"
        if kind != self.encoding_.kind:
            raise DataError(f"X is {kind} and this estimator was fitted to {self.encoding_.kind}.")
        return answers(self.model_, Encoded(values, self.encoding_), self.target_)[1]

    def _sequences(self, X: Any, *, fitting: bool) -> list[Any]:
        """X as texts or as arrays (T, K)."""
        if _are_texts(X):
            if any(not text.strip() for text in X):
                raise DataError("a text of X is empty; give each sequence words.")
            return [str(text) for text in X]
        if _are_arrays(X):
            found = [np.asarray(one, np.float32) for one in X]
            found = [one[:, None] if one.ndim == 1 else one for one in found]
            _check_arrays(found)
            return found
        table = _validation.validate_data(self, X, reset=fitting, dtype=np.float32)
        return list(table[:, :, None])


class SequenceClassifier(_base.ClassifierMixin, _SequenceEstimator):
    """A recurrent classifier of sequences.

    `fit(X, y)` takes X as a list of texts, a list of arrays (T, K) of any lengths, an array (M, T, K), or
    a table (M, T) of one number at each step. `predict(X)` gives labels, `predict_proba(X)` (M, N) the
    probability of each of `classes_`. A share `validation` of X chooses the best epoch.

        SequenceClassifier("lstm", epochs=5).fit(texts, labels).predict(["a fine film"])

    Parameters are those of `elman train classify`; None = by the data. Raises ValueError: DataError for empty
    texts, NaN, arrays of unlike K and a single class, OptionError for parameters that make no sense.
    """

    def fit(self, X: Any, y: Any) -> SequenceClassifier:
        """Learn; returns itself."""
        y = _one_label_each(y)
        values = self._sequences(X, fitting=True)
        _validation.check_consistent_length(values, y)
        _multiclass.check_classification_targets(y)
        self.classes_, places = np.unique(y, return_inverse=True)
        if len(self.classes_) < 2:
            raise DataError(f"y has one class only, {self.classes_[0]}; a classifier needs two or more.")
        names = tuple(str(k) for k in range(len(self.classes_)))
        self._learn(values, [names[k] for k in places], Classes(names))
        return self

    def predict(self, X: Any) -> NDArray[Any]:
        """The most likely class of each sequence (M,)."""
        places = self.predict_proba(X).argmax(1)
        return self.classes_[places]

    def predict_proba(self, X: Any) -> NDArray[Any]:
        """Probabilities (M, N) of `classes_`."""
        return self._answers(X)


class SequenceRegressor(_base.RegressorMixin, _SequenceEstimator):
    """A recurrent model of a number for each sequence.

    X as for `SequenceClassifier`; `predict(X)` gives numbers (M,), `score` is the share of variance that
    is explained, as everywhere in scikit-learn.
    """

    def fit(self, X: Any, y: Any) -> SequenceRegressor:
        """Learn; returns itself."""
        y = _one_label_each(y)
        values = self._sequences(X, fitting=True)
        numbers = _validation.check_array(y, ensure_2d=False, dtype=np.float64)
        _validation.check_consistent_length(values, numbers)
        labels = [repr(float(number)) for number in numbers]
        low, high = float(numbers.min()), float(numbers.max())
        spread = float(numbers.std())
        target = Number(float(numbers.mean()), spread if spread > 1e-12 else 1.0, low, high, integers=False)
        self._learn(values, labels, target)
        return self

    def predict(self, X: Any) -> NDArray[Any]:
        """A number for each sequence (M,)."""
        return self._answers(X)[:, 0]


def _one_label_each(y: Any) -> NDArray[Any]:
    if y is None:
        raise ValueError("y is None; this estimator requires y to be passed, but the target y is None.")
    return _validation.column_or_1d(y, warn=True)


def _are_texts(X: Any) -> bool:
    if isinstance(X, str):
        raise DataError("X is one text; give a list of texts.")
    first = _first(X)
    return isinstance(first, str)


def _are_arrays(X: Any) -> bool:
    """Whether X is a list of arrays, or one array (M, T, K)."""
    if getattr(X, "ndim", 0) == 3:
        return True
    first = _first(X)
    return isinstance(X, Sequence) and isinstance(first, np.ndarray) and first.ndim >= 1


def _first(X: Any) -> Any:
    if getattr(X, "ndim", 1) != 1 or not hasattr(X, "__len__") or not len(X) or hasattr(X, "tocsr"):
        return None
    return next(iter(X))


def _check_arrays(found: list[NDArray[Any]]) -> None:
    widths = {one.shape[1] for one in found if one.ndim == 2}
    if any(one.ndim != 2 or not len(one) for one in found) or len(widths) != 1:
        raise DataError("X is to be arrays (T, K) with one step or more and the same K.")
    for place, one in enumerate(found):
        if not np.isfinite(one).all():
            raise DataError(f"sequence {place} of X has NaN or infinite values; fill them first.")
