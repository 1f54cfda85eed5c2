"""Probes of data: at which lag targets follow inputs, whether streams go on, what two splits share."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any

import torch
from torch import Tensor

from elman.inspect.calls import Inputs
from elman.inspect.lags import DISTINCT, same_column, same_series
from elman.inspect.probed import Subject
from elman.inspect.verdicts import DoesNotApplyError, Said

LONG = 16
"""A piece of text that two splits share is no chance if it has so many symbols."""


def shift_scan(subject: Subject) -> Said:
    """Shift scan: the target is not the input of its own step, and its lag lies within the window."""
    if not isinstance(subject.targets, Tensor) or not subject.steps:
        raise DoesNotApplyError("targets are not known as a tensor beside the inputs.")
    joined, windows = _joined(subject)
    for lag in subject.copied.values():
        if lag == 0:
            yield (
                "finding",
                "the target of a step is the input of the same step, so copying it is a perfect answer: the "
                "target is shifted by one step too few; use x = series[:, :-1] and y = series[:, 1:].",
            )
            return
    yield from _last_value(subject)
    for key, value in joined.items():
        lag = None if key in subject.copied else same_series(value[0], value[1], windows * subject.steps - 2)
        if lag is not None and abs(lag) >= subject.steps:
            yield (
                "finding",
                f"the target is the input {-lag} steps before, and a window holds {subject.steps} steps: it "
                f"can never be learned without what came before; use windows longer than {-lag} steps, or "
                "carry the state from window to window.",
            )
            return
    if subject.copied:
        said = ", ".join(_lag(lag) for lag in subject.copied.values())
        yield "ok", f"the target is {said}."
        return
    yield "ok", "the target is no shifted input."


def _lag(lag: int) -> str:
    steps = f"{abs(lag)} step{'s' * (abs(lag) > 1)}"
    return f"the input {steps} {'later' if lag > 0 else 'before'}"


def _joined(subject: Subject) -> tuple[dict[Any, tuple[Tensor, Tensor]], int]:
    """Inputs and targets of consecutive batches, joined over time."""
    parts = [(subject.inputs, subject.targets), *subject.batches]
    found: dict[Any, tuple[Tensor, Tensor]] = {}
    if len(parts) > 1 and all(_fits(subject, inputs, targets) for inputs, targets in parts):
        for key, value in subject.sequences.items():
            if value.shape[1] == subject.steps:
                x = torch.cat([inputs[key] for inputs, _ in parts], dim=1)
                found[key] = x, torch.cat([targets for _, targets in parts], dim=1)
    return found, len(parts)


def _fits(subject: Subject, inputs: Inputs, targets: Any) -> bool:
    same = isinstance(targets, Tensor) and targets.shape == subject.targets.shape and targets.dim() > 1
    shapes = all(inputs[key].shape == value.shape for key, value in subject.sequences.items())
    return same and shapes and targets.shape[1] == subject.steps


def _last_value(subject: Subject) -> Said:
    """A target for the whole row that is what the row ends with."""
    y = subject.targets
    if len(y) != subject.rows or subject.rows < 6 or y.dim() > 2:
        return
    ends = torch.tensor([max(end, 1) - 1 for end in subject.ends])
    for value in subject.sequences.values():
        if value.shape[1] != subject.steps or (y.dim() == 2 and y.shape[1] == subject.steps):
            continue
        last = value[torch.arange(subject.rows), ends].reshape(subject.rows, -1)
        first = y.reshape(subject.rows, -1)[:, 0]
        if any(same_column(last[:, column], first) for column in range(last.shape[1])):
            yield (
                "finding",
                "the target of a row is the last value of its own input, so copying it is a perfect answer: "
                "the target is one step too early; use y = series[t + 1] for a window that ends at t.",
            )
            return


def data_order(subject: Subject) -> Said:
    """Order and leaks: batches between which the state is carried go on, and splits share nothing."""
    told = []
    carried = subject.carried if subject.carried is not None else subject.state_argument is not None
    if subject.batches and carried and set(subject.copied.values()) == {1}:
        key = next(iter(subject.copied))
        share = _going_on(subject, key)
        if share < 0.5:
            yield (
                "finding",
                f"the state is carried from batch to batch, but {100 * (1 - share):.0f} % of the rows do not "
                "go on where the batch before ended: windows are shuffled; keep each stream in its own row "
                "and in order, or start each batch without a state (carried=False says so here).",
            )
            return
        told.append(f"{100 * share:.0f} % of the rows go on from batch to batch")
    if subject.valid:
        shared, rows = _shared(subject)
        if shared:
            yield (
                "finding",
                f"{shared} of {rows} validation rows end with steps that stand in a training row too: "
                "windows overlap across the split, or rows are duplicated; divide the series into parts "
                "before cutting windows, and remove duplicates before dividing.",
            )
            return
        told.append(f"none of {rows} validation rows ends with what stands in a training row")
    if not told:
        raise DoesNotApplyError(
            "one batch says nothing of order and splits; give batches= (those that follow) and valid=."
        )
    yield "ok", " and ".join(told) + "."


def _going_on(subject: Subject, key: Any) -> float:
    """Share of rows whose first input is the last target of the same row in the batch before."""
    parts = [(subject.inputs, subject.targets), *subject.batches]
    same: list[bool] = []
    for (_, before), (inputs, _) in itertools.pairwise(parts):
        for row in range(min(len(before), len(inputs[key]))):
            first, last = inputs[key][row, 0].reshape(-1), before[row, -1].reshape(-1)
            same.append(bool(torch.isclose(first[:, None].double(), last[None].double()).any()))
    return sum(same) / max(len(same), 1)


def _shared(subject: Subject) -> tuple[int, int]:
    """Validation rows whose end stands in a training row, and all that were long enough to tell."""
    trained = [
        row for inputs, _ in [(subject.inputs, None), *subject.batches] for row in _rows(subject, inputs)
    ]
    judged = [row for inputs, _ in subject.valid for row in _rows(subject, inputs)]
    shared = rows = 0
    pieces: dict[int, set[bytes]] = {}
    for row in judged:
        size = max(len(row) // 2, DISTINCT) if row.is_floating_point() else max(len(row) // 2, LONG)
        end = row[-size:]
        telling = end.unique().numel() >= DISTINCT
        if len(row) < size or not telling:
            continue
        rows += 1
        if size not in pieces:
            pieces[size] = {piece for one in trained for piece in _pieces(one, size)}
        shared += end.contiguous().numpy().tobytes() in pieces[size]
    return shared, rows


def _rows(subject: Subject, inputs: Inputs) -> Iterable[Tensor]:
    """The rows of the first sequence, without padding where lengths are among the inputs."""
    key = next(iter(subject.sequences))
    value = inputs.get(key)
    if not isinstance(value, Tensor):
        return []
    given = inputs.get(subject.lengths_key) if subject.lengths_key is not None else None
    ends: Sequence[int] = [value.shape[1]] * len(value) if given is None else [int(n) for n in given]
    return [row[:end].detach().cpu() for row, end in zip(value, ends, strict=True)]


def _pieces(row: Tensor, size: int) -> Iterable[bytes]:
    row = row.contiguous()
    return (row[at : at + size].numpy().tobytes() for at in range(len(row) - size + 1))


def shared_rows(
    subject: Subject, trained: Sequence[tuple[Inputs, Any]], judged: Sequence[tuple[Inputs, Any]]
) -> tuple[int, int]:
    """Rows of one part that stand whole in another, and all that were long enough to tell."""
    known = {row.contiguous().numpy().tobytes() for inputs, _ in trained for row in _rows(subject, inputs)}
    told = [
        row.contiguous().numpy().tobytes()
        for inputs, _ in judged
        for row in _rows(subject, inputs)
        if len(row) >= LONG and row.unique().numel() >= DISTINCT
    ]
    return sum(row in known for row in told), len(told)
