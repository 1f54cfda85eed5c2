"""What a sequence model has to beat: no look at the sequence, bags of words, the padded network, summaries.

Shapes: M examples, N outputs, T steps, K values at a step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from elman.data.optional import library
from elman.models.feedforward import FeedForward
from elman.tasks.linear import fit_linear
from elman.tasks.targets import Number, Target
from elman.tasks.task import Metrics

Array = NDArray[Any]

PLACES = {"words": 20, "letters": 100}
"""How much of a sequence the padded network reads."""

NEURONS = 10
FEEDFORWARD_STEPS = 3000
MOST_LINEAR = 10_000
"""Sequences that the linear model of all steps is fitted to."""

LAST = 10
"""Steps that the model of the last values reads."""


class Sequences(Protocol):
    """What floors need to know of a problem: parts as arrays and their labels, by name."""

    @cached_property
    def encoded(self) -> dict[str, Any]:
        """Every part as arrays."""
        ...

    @cached_property
    def wanted(self) -> dict[str, Any]:
        """Labels of every part."""
        ...

    target: Target
    encoding: Any
    options: Any


def sequence_floors(problem: Sequences) -> dict[str, dict[str, Metrics]]:
    """Metrics of trivial methods on every part but "train"."""
    made: dict[str, tuple[Callable[[str], Array], dict[str, Any]]] = {
        "majority" if problem.target.kind != "number" else "mean": (_constant(problem), {})
    }
    if problem.encoding.kind == "text":
        made["bag_of_words"] = _bag(problem, 1)
        made["bag_of_words_and_pairs"] = _bag(problem, 2)
        made["feedforward"] = _feedforward(problem)
    else:
        made["linear_of_summary"] = _linear(problem, _summary)
        made["linear_of_last_values"] = _linear(problem, _last)
        lengths = {length for part in problem.encoded.values() for length in part.lengths}
        if len(lengths) == 1 and lengths.pop() * problem.encoding.size <= 2_000:
            made["linear_of_all_steps"] = _linear(problem, lambda row: row.reshape(-1))
    return {
        name: {
            floor: {**problem.target.metrics(problem.wanted[name], answer(name)), **about}
            for floor, (answer, about) in made.items()
        }
        for name in problem.encoded
        if name != "train"
    }


def _constant(problem: Sequences) -> Callable[[str], Array]:
    answer = problem.target.floor(problem.wanted["train"])
    return lambda name: np.tile(answer, (len(problem.encoded[name].lengths), 1))


def _bag(problem: Sequences, longest: int) -> tuple[Callable[[str], Array], dict[str, Any]]:
    """Logistic regression on which words (and with `longest` 2 which pairs of neighbours) there are."""
    sparse = library("scipy.sparse", "learn", "the floor of a bag of words")
    units = problem.encoding.size

    def grams(part: Any) -> tuple[Array, Array]:
        """Every gram of every sequence once, as a number, and how many each sequence has."""
        found = [np.unique(row) for row in part.rows]
        if longest > 1:
            pairs = [np.unique(row[:-1] * units + row[1:]) + units for row in part.rows]
            found = [np.concatenate(both) for both in zip(found, pairs, strict=True)]
        return np.concatenate(found), np.array([len(row) for row in found])

    train, counts = grams(problem.encoded["train"])
    known, often = np.unique(train, return_counts=True)
    if len(counts) >= 5_000:
        known = known[often > 1]

    def table(numbers: Array, counts: Array) -> Any:
        places = np.searchsorted(known, numbers).clip(max=len(known) - 1)
        there = known[places] == numbers
        rows = np.repeat(np.arange(len(counts)), counts)[there]
        shape = (len(counts), len(known))
        return sparse.csr_matrix((np.ones(len(rows)), (rows, places[there])), shape=shape)

    answer = fit_linear(problem.target, table(train, counts), problem.wanted["train"], scale=False)
    size = (len(known) + 1) * (1 if problem.target.outputs == 2 else problem.target.outputs)
    return lambda name: answer(table(*grams(problem.encoded[name]))), {"parameters": size}


def _linear(
    problem: Sequences, features: Callable[[Array], Array]
) -> tuple[Callable[[str], Array], dict[str, Any]]:
    """Logistic (or ridge) regression on numbers made of each sequence."""
    train, wanted = problem.encoded["train"].rows, problem.wanted["train"]
    # from all over the part: files are often sorted by class
    chosen = np.linspace(0, len(train) - 1, min(len(train), MOST_LINEAR)).astype(int)
    table = np.stack([features(train[k]) for k in chosen]).astype(np.float64)
    answer = fit_linear(problem.target, table, wanted[chosen], scale=True)
    size = (table.shape[1] + 1) * problem.target.outputs

    def of(name: str) -> Array:
        return answer(np.stack([features(row) for row in problem.encoded[name].rows]).astype(np.float64))

    return of, {"parameters": size}


def _summary(row: Array) -> Array:
    """Mean, deviation, least, largest, first, last, and mean step of each value (7 K)."""
    slope = (row[-1] - row[0]) / max(len(row) - 1, 1)
    return np.concatenate([row.mean(0), row.std(0), row.min(0), row.max(0), row[0], row[-1], slope])


def _last(row: Array) -> Array:
    """The last steps, the first of them repeated where there are fewer."""
    tail = row[-LAST:]
    return np.concatenate([np.repeat(tail[:1], LAST - len(tail), axis=0), tail]).reshape(-1)


def _feedforward(problem: Sequences) -> tuple[Callable[[str], Array], dict[str, Any]]:
    """The padded one-hot network of the first words, trained for some epochs; the best by validation."""
    letters = problem.encoding.tokens == "letters"
    places = PLACES["letters" if letters else "words"]
    tables = {n: _padded(part.rows, places, problem.encoding.size) for n, part in problem.encoded.items()}
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(problem.options.seed)
        model = FeedForward(places, problem.encoding.size, NEURONS, problem.target.outputs)
        _train_feedforward(problem, model, tables)

    @torch.no_grad()
    def answer(name: str) -> Array:
        return problem.target.read(model(tables[name]))

    return answer, {"parameters": model.parameters_of_network}


def _train_feedforward(problem: Sequences, model: FeedForward, tables: Mapping[str, torch.Tensor]) -> None:
    wanted = torch.from_numpy(np.asarray(problem.wanted["train"]))
    dense = [p for name, p in model.named_parameters() if name != "columns.weight"]
    steppers = [torch.optim.SparseAdam([model.columns.weight], lr=5e-3), torch.optim.Adam(dense, lr=5e-3)]
    count = len(wanted)
    batch = min(64, count)
    epochs = max(1, min(20, FEEDFORWARD_STEPS * batch // count))
    best, kept = -np.inf, None
    for _ in range(epochs):
        for places in torch.randperm(count).split(batch):
            loss = problem.target.loss(model(tables["train"][places]), wanted[places], None)
            for stepper in steppers:
                stepper.zero_grad()
            loss.backward()
            for stepper in steppers:
                stepper.step()
        with torch.no_grad():
            found = problem.target.read(model(tables["valid"]))
        first = next(iter(problem.target.metrics(problem.wanted["valid"], found).values()))
        score = -first if isinstance(problem.target, Number) else first
        if score > best:
            best, kept = score, {name: value.clone() for name, value in model.state_dict().items()}
    if kept is not None:
        model.load_state_dict(kept)


def _padded(rows: Sequence[Array], places: int, units: int) -> torch.Tensor:
    """The first `places` units of each, `units` where there is none (M, places)."""
    table = np.full((len(rows), places), units, np.int64)
    for place, row in enumerate(rows):
        table[place, : min(len(row), places)] = row[:places]
    return torch.from_numpy(table)
