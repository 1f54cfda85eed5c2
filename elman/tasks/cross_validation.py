"""Cross-validation: each fold is answered by a model that has not seen it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from elman.data.dividing import classes, folds
from elman.data.labelled import Examples, joined
from elman.data.text import parse_split
from elman.models.classifier import SequenceClassifierModel
from elman.tasks.many_to_one import ManyToOne, answers
from elman.tasks.sequence_floors import sequence_floors
from elman.tasks.sequence_options import learned_and_chosen
from elman.tasks.task import Metrics
from elman.training.files import read_tensors
from elman.training.folder import RunFolder
from elman.training.loop import fit
from elman.training.precision import products
from elman.training.report import SHOWN, Report, Silent
from elman.training.weights import load_weights


@dataclass(frozen=True)
class CrossValidation:
    """Answers to every row, `wanted` and `found`, the rows in that order, and the metrics of each fold."""

    wanted: Any
    found: Any
    part: Examples
    folds: tuple[Metrics, ...]


def fold_problems(problem: ManyToOne, count: int) -> Iterator[ManyToOne]:
    """The same problem `count` times: each fold is the test part once, and the rest is divided anew.

    The validation part has the share that --split gives it. Identical sequences are in one fold.
    """
    whole, seed = joined(list(problem.parts.values())), problem.options.seed
    shares = parse_split(problem.options.split)
    for number, fold in enumerate(fold_places(whole, count, seed)):
        rest = np.setdiff1d(np.arange(len(whole)), fold)
        parts = learned_and_chosen(whole.of(rest.tolist()), shares[1], seed + number)
        yield problem.divided({**parts, "test": whole.of(fold.tolist())})


def fold_places(whole: Examples, count: int, seed: int) -> list[NDArray[np.int64]]:
    """Places of the rows of each fold; raises DataError where there are too few rows for so many."""
    return folds(whole.values, classes(whole.labels), count, seed)


def cross_validate(
    problem: ManyToOne, count: int, report: Report | None = None, folder: RunFolder | None = None
) -> CrossValidation:
    """Train a model for each fold, as the problem's options say, and judge it on the fold.

    With a `folder` each model is trained in a folder of its own below it until all are judged: after Ctrl-C
    (Interrupted) the same call goes on where it was.
    """
    report = report or Silent()
    wanted, found, parts, metrics = [], [], [], []
    for number, one in enumerate(fold_problems(problem, count), 1):
        report.note(f"fold {number} of {count}")
        own = folder and RunFolder(folder / "folds" / str(number))
        model = trained(one, problem.options.seed + number, report, own)
        _, answer = answers(model, one.encoded["test"], one.target)
        wanted.append(one.wanted["test"])
        found.append(answer)
        parts.append(one.parts["test"])
        metrics.append(one.target.metrics(wanted[-1], answer))
        report.note(f"fold {number} of {count}: {_told(metrics[-1])}")
    if folder is not None:
        shutil.rmtree(folder / "folds")
    return CrossValidation(np.concatenate(wanted), np.concatenate(found), joined(parts), tuple(metrics))


def _told(metrics: Metrics) -> str:
    return "  ".join(f"{name.replace('_', ' ')} {value:.4g}" for name, value in list(metrics.items())[:SHOWN])


def trained(
    problem: ManyToOne, seed: int, report: Report | None = None, folder: RunFolder | None = None
) -> SequenceClassifierModel:
    """A model with its best weights by the validation part, trained in a folder or where none stays.

    torch's generator is left as it was.
    """
    with torch.random.fork_rng(devices=[]), tempfile.TemporaryDirectory() as aside:
        own = folder or RunFolder(aside)
        own.path.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(seed)
        model = problem.model()
        if problem.begin is not None:
            model.load_state_dict(problem.begin)
        with products(problem.options.precision):
            fit(problem.learner(model), problem.options.plan, own, report or Silent())
        path = own / "weights.safetensors"
        load_weights(model, read_tensors(path)[0], path)
    return model.eval()


def fold_floors(problem: ManyToOne, count: int, report: Report | None = None) -> dict[str, Metrics]:
    """Floors on the same folds, as mean and spread."""
    each = []
    for number, one in enumerate(fold_problems(problem, count), 1):
        each.append(sequence_floors(one)["test"])
        (report or Silent()).note(f"fold {number} of {count}: floors are computed")
    return {name: mean_and_spread([floors[name] for floors in each]) for name in each[0]}


def mean_and_spread(metrics: list[Metrics]) -> Metrics:
    """Means over folds, each by its rows; "accuracy_spread" is the standard deviation between folds."""
    rows = np.array([one["examples"] for one in metrics], np.float64)
    found: Metrics = {}
    for name in metrics[0]:
        values = np.array([one[name] for one in metrics], np.float64)
        if name in ("examples", "parameters"):
            found[name] = int(values.sum() if name == "examples" else values.max())
        else:
            found[name] = float((values * rows).sum() / rows.sum())
            found[f"{name}_spread"] = float(values.std(ddof=1))
    return {**found, "folds": len(metrics)}
