"""The estimators: scikit-learn's own checks, and sequences that it has no checks for."""

import pickle

import numpy as np
import pytest
import sklearn.base
import torch
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.utils.estimator_checks import parametrize_with_checks

import elman
from elman.errors import DataError, ElmanError
from elman.tasks.estimators import SequenceClassifier, SequenceRegressor

SIZE = {"hidden": 12, "epochs": 10, "lr": 2e-2, "dropout": 0.0}

FAILING = {
    "check_regressors_train": "its number follows one of ten columns, told by its place: a recurrent network "
    "reads columns as steps and would have to learn to count from 200 rows"
}


def expected(estimator):
    """The checks that do not apply, with the reason; none for the classifier."""
    return FAILING if isinstance(estimator, SequenceRegressor) else {}


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")  # the checks provoke warnings on purpose
@parametrize_with_checks(
    [SequenceClassifier(**SIZE), SequenceRegressor(**SIZE)], expected_failed_checks=expected
)
def test_the_checks_of_scikit_learn(estimator, check):
    torch.set_num_threads(1)
    check(estimator)


@pytest.fixture(scope="module")
def waves():
    """60 waves of unlike length (T, 2) and whether they are fast."""
    chance = np.random.default_rng(0)
    fast = np.arange(60) % 2
    X = []
    for k in fast:
        time = np.arange(int(chance.integers(8, 20)))[:, None] * (1.5 if k else 0.3)
        X.append(np.sin(time + [[0, 1.5]] + chance.random() * 6))
    return X, np.array(["slow", "fast"])[fast]


def test_texts_and_waves_are_classified(waves):
    texts = [f"a {word} film" for word in ("good", "great", "bad", "dull")] * 8
    liked = np.array([1, 1, 0, 0] * 8)
    model = elman.SequenceClassifier(hidden=8, epochs=15, lr=2e-2).fit(texts, liked)
    assert model.predict(["a great film", "a dull film"]).tolist() == [1, 0]
    X, y = waves
    model = SequenceClassifier(hidden=8, epochs=15, lr=2e-2, pool="mean").fit(X, y)
    assert model.score(X, y) > 0.9 and model.classes_.tolist() == ["fast", "slow"]
    chances = model.predict_proba(X[:5])
    np.testing.assert_allclose(chances.sum(1), 1)
    np.testing.assert_allclose(model.predict_proba(X[4:5]), chances[4:5], atol=1e-6)
    with pytest.raises(DataError, match="fitted to numbers"):
        model.predict(["a text"])


def test_they_are_copied_pickled_and_searched(waves):
    X, y = waves
    model = sklearn.base.clone(SequenceClassifier(hidden=4, epochs=2, pool="max")).fit(X, y)
    again = pickle.loads(pickle.dumps(model))
    np.testing.assert_array_equal(again.predict_proba(X), model.predict_proba(X))
    same = SequenceClassifier(hidden=4, epochs=2, pool="max").fit(X, y)
    np.testing.assert_array_equal(same.predict_proba(X), model.predict_proba(X))
    texts = [f"{word} film {k}" for k in range(12) for word in ("good", "bad")]
    search = GridSearchCV(SequenceClassifier(epochs=6, lr=3e-2), {"hidden": [2, 8]}, cv=2)
    assert search.fit(texts, ["x", "y"] * 12).best_score_ == 1.0


def test_numbers_are_told_of_sequences():
    chance = np.random.default_rng(0)
    X = chance.random((120, 6))
    y = X.sum(1)
    scores = cross_val_score(
        SequenceRegressor(hidden=16, epochs=30, lr=2e-2, dropout=0.0, pool="last"), X, y, cv=2
    )
    assert scores.mean() > 0.7  # share of variance; the mean alone has 0


@pytest.mark.parametrize(
    ("X", "sentence"),
    [
        (["good", " "], "a text of X is empty"),
        ("good", "X is one text; give a list"),
        ([np.zeros((3, 2)), np.zeros((3, 1))], "the same K"),
        ([np.zeros((3, 2)), np.full((3, 2), np.nan)], "sequence 1 of X has NaN"),
    ],
)
def test_what_is_no_sequence_is_said(X, sentence):
    with pytest.raises(DataError, match=sentence):
        SequenceClassifier().fit(X, [0, 1])


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"validation": 1.5}, "validation is a share of X, from 0 to less than 1, not 1.5"),
        ({"hidden": 0}, "--hidden should be greater than or equal to 1, not 0"),
        ({"pool": "least"}, "--pool should be 'last', 'mean', 'max' or 'attention', not 'least'"),
        ({"cell": "gruu"}, "there is no cell gruu; did you mean GRU"),
        ({"tokens": "letters"}, "--tokens has no effect on sequences of numbers"),
    ],
)
def test_parameters_that_make_no_sense_are_said(waves, parameters, sentence):
    with pytest.raises(ElmanError, match=sentence):
        SequenceClassifier(**parameters).fit(*waves)
