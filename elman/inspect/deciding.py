"""Where in a sequence the step stands that decides its answer, and how good the model is by that place.

The deciding step of a row is the one whose input, set to zero, takes most from the answer (occlusion): of a
class its log probability, else the largest change of a score. Rows of more than `WINDOWS` steps are occluded
in so many equal windows, and the deciding step is the middle of one.
"""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from elman.data.batches import pad
from elman.inspect.picture import Theme
from elman.tasks.many_to_one import ManyToOne
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.targets import Target

WINDOWS = 48
"""Most pieces of a row that are taken away in turn."""

ROWS = 600
"""Most rows that are looked at."""

PARTS = 5
"""Equal parts of a row."""

FEW = 5
"""Rows of a part below which its metric says nothing."""

_STEPS = 60_000
"""Steps in one call."""


@dataclass(frozen=True)
class Decision:
    """The deciding step of one row: `step` of `length`, and what the model said of the row unchanged."""

    row: int
    step: int
    length: int
    scores: Tensor


def decisions(
    model: nn.Module, rows: Sequence[Any], kind: str, seconds: float, seed: int = 0
) -> list[Decision]:
    """The deciding steps of rows drawn at random, of as many as there is time for.

    The model is called with (rows, lengths) and reads each through the layer `rnn`.
    """
    chance = np.random.default_rng(seed)
    drawn = chance.permutation(len(rows))[:ROWS]
    drawn = drawn[np.argsort([len(rows[row]) for row in drawn], kind="stable")]
    groups = list(_groups(drawn, rows))
    begin, found = time.monotonic(), []
    model.eval()
    for group in chance.permutation(len(groups)):  # so that those without time are of all lengths
        if found and time.monotonic() - begin > seconds:
            break
        found += _decided(model, rows, groups[group], kind)
    return found


def _groups(order: Any, rows: Sequence[Any]) -> Iterator[list[int]]:
    """Rows of about one length that are occluded in one call."""
    group: list[int] = []
    for row in order.tolist():
        longest = len(rows[row])
        if group and (len(group) + 1) * (min(longest, WINDOWS) + 1) * longest > _STEPS:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _decided(model: Any, rows: Sequence[Any], group: Sequence[int], kind: str) -> list[Decision]:
    bounds = [
        np.linspace(0, len(rows[row]), min(len(rows[row]), WINDOWS) + 1).round().astype(int) for row in group
    ]
    every = [row for row, cuts in zip(group, bounds, strict=True) for _ in cuts]  # the last one whole
    hidden = torch.zeros(len(every), max(len(rows[row]) for row in group), dtype=torch.bool)
    at = 0
    for cuts in bounds:
        for place, (first, last) in enumerate(itertools.pairwise(cuts)):
            hidden[at + place, first:last] = True
        at += len(cuts)

    def feed(layer: nn.Module, given: tuple[Any, ...], named: dict[str, Any]) -> Any:
        return (given[0].masked_fill(hidden[..., None], 0.0), *given[1:]), named

    handle = model.rnn.register_forward_pre_hook(feed, with_kwargs=True)
    try:
        with torch.no_grad():
            scores = model(pad([rows[row] for row in every]), [len(rows[row]) for row in every])
    finally:
        handle.remove()
    found = []
    for row, cuts, part in zip(group, bounds, scores.split([len(cuts) for cuts in bounds]), strict=True):
        place = int(_taken(part, kind).argmax())
        step = int(cuts[place] + cuts[place + 1] - 1) // 2
        found.append(Decision(row, step, len(rows[row]), part[-1]))
    return found


def _taken(scores: Tensor, kind: str) -> Tensor:
    """What each of the changed rows lost against the last, the whole one."""
    if kind == "class":
        logs = scores.log_softmax(1)
        chosen = int(scores[-1].argmax())
        return logs[-1, chosen] - logs[:-1, chosen]
    return (scores[-1] - scores[:-1]).abs().max(1).values


def by_place(found: Sequence[Decision], target: Target, wanted: Any) -> tuple[str, list[dict[str, Any]]]:
    """The task's first metric by the fifth of the row in which the deciding step stands, with the counts."""
    parts: list[dict[str, Any]] = []
    places = [decision.step * PARTS // decision.length for decision in found]
    read = target.read(torch.stack([decision.scores for decision in found]))
    rows = np.array([decision.row for decision in found])
    key = next(iter(target.metrics(wanted[rows], read)))
    for part in range(PARTS):
        here = np.array([place == part for place in places])
        count = int(here.sum())
        value = target.metrics(wanted[rows[here]], read[here])[key] if count >= FEW else None
        parts.append({"rows": count, key: value})
    return key, parts


def deciding(run: SequenceRun, problem: ManyToOne, seconds: float) -> dict[str, Any]:
    """The metric by the place of the deciding step, and the words that decide most often."""
    part = "test" if "test" in problem.encoded else "valid"
    rows = problem.encoded[part].rows
    found = decisions(run.model, rows, problem.target.kind, seconds)
    key, parts = by_place(found, problem.target, problem.wanted[part])
    words: Counter[str] = Counter()
    if (spell := run.spellings().get("embedding")) is not None:
        words.update(spell(int(rows[decision.row][decision.step])) for decision in found)
    return {
        "part": part,
        "metric": key,
        "rows": len(found),
        "fifths": parts,
        "words": [list(pair) for pair in words.most_common(8)],
    }


_FIFTHS = ("first", "second", "third", "fourth", "last")


def told(data: Mapping[str, Any]) -> str:
    """The places in a sentence, and the words."""
    key, rows = data["metric"], data["rows"]
    said = [
        f"{part[key]:.4g} in the {name} fifth ({part['rows']})"
        for name, part in zip(_FIFTHS, data["fifths"], strict=True)
        if part[key] is not None
    ]
    text = (
        f"By the place of the deciding step (the one that is missed most when blank; {rows} rows) its "
        f"{key.replace('_', ' ')} is {', '.join(said) or 'not known'}"
    )
    words = ", ".join(f"{word!r} ({count})" for word, count in data["words"][:4])
    return f"{text}; what decides is most often {words}." if words else f"{text}."


def draw(axes: Any, theme: Theme, data: Mapping[str, Any]) -> None:
    """A bar for each fifth, with its rows."""
    values = [part[data["metric"]] for part in data["fifths"]]
    axes.bar(range(1, PARTS + 1), [value or 0.0 for value in values], 0.7, color=theme.series[2])
    for place, part in enumerate(data["fifths"]):
        axes.annotate(
            f"{part['rows']:,}", (place + 1, values[place] or 0.0), ha="center", va="bottom",
            fontsize=8, color=theme.ink,
        )  # fmt: skip
    axes.set_xlim(0.4, PARTS + 0.6)
    axes.set_xlabel("fifth of the row with the deciding step\n(numbers: rows)")
