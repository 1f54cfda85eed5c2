"""Probes of states: that they are handed on whole, have an effect, and stay within bounds."""

from __future__ import annotations

import itertools
from typing import Any

import torch
from torch import Tensor

from elman.inspect.calls import prediction, state, tensors_of
from elman.inspect.probed import MOVED, Subject
from elman.inspect.verdicts import DoesNotApplyError, Said

GROWN = 1e3
"""Times that a state may be larger after ten times the steps."""


def chunks(subject: Subject) -> Said:
    """Chunks: two calls that hand the state on give what one call gives, and so do single steps."""
    subject.need_state()
    if not subject.by_step:
        raise DoesNotApplyError("there is one prediction for a row, not one for each step.")
    end = min(subject.ends)
    if end < 3:
        raise DoesNotApplyError("the shortest row has fewer than 3 steps, too few to cut.")
    own = [reads for key, reads in subject.reads.items() if subject.sequences[key].shape[1] == subject.steps]
    if any(float(far[:step].max()) > MOVED for reads in own for step, far in reads.items() if step):
        raise DoesNotApplyError("the model reads ahead, so it cannot be run in chunks.")
    whole = subject.before[:, :end]
    most = 0.0
    for cuts, how in (([0, end // 2, end], "two calls"), ([0, *range(1, min(end, 12)), end], "single steps")):
        y, _ = in_chunks(subject, cuts)
        far = subject.far(y, whole)
        if far > MOVED:
            yield (
                "finding",
                f"{how} that hand the state on differ by {far:.2g} of the largest prediction from one call: "
                "a part of the state is not returned or not used (all layers, h and c, the last inputs of a "
                "convolution), or it is the state of another step.",
            )
            return
        most = max(most, far)
    yield "ok", f"one call, two calls and single steps agree within {most:.1g}."


def in_chunks(subject: Subject, cuts: list[int], carried: bool = True) -> tuple[Tensor, Any]:
    """The prediction (B, T, ...) in chunks, and the last state."""
    subject.model.eval()
    pieces, before = [], None
    with torch.no_grad():
        for since, until in itertools.pairwise(cuts):
            inputs = subject.only(range(subject.rows), until=until, since=since)
            if subject.lengths_key is not None:
                full = [until - since] * subject.rows
                given = subject.inputs[subject.lengths_key]
                inputs[subject.lengths_key] = torch.tensor(full) if isinstance(given, Tensor) else full
            out = subject.call(inputs, state=before if carried else None)
            y = prediction(out)
            pieces.append(
                y if len(y) == subject.rows else y.reshape(subject.rows, until - since, *y.shape[1:])
            )
            before = state(out)
    return torch.cat(pieces, dim=1), before


def state_effect(subject: Subject) -> Said:
    """State effect: what came before matters, and the state stays within bounds."""
    subject.need_steady()
    if all(float(far.max()) <= 1e-7 for reads in subject.reads.values() for far in reads.values()):
        raise DoesNotApplyError("predictions do not depend on the input, as with a last layer of zeros.")
    yield from _memory(subject)
    first = subject.need_state()
    end = min(subject.ends)
    if not subject.by_step or end < 2:
        raise DoesNotApplyError("rows are too short to hand a state on.")
    cut = end // 2
    with_state, after = in_chunks(subject, [0, cut, end])
    without, _ = in_chunks(subject, [0, cut, end], carried=False)
    far = subject.far(with_state[:, cut:], without[:, cut:])
    if far <= 1e-7:
        yield (
            "finding",
            "the state that is handed on changes no prediction: it is taken but not used; begin the layer "
            "with it: self.rnn(x, state).",
        )
        return
    size = _size(tensors_of(after))
    state_now = first
    with torch.no_grad():
        for _ in range(9):
            state_now = state(subject.call(subject.only(range(subject.rows), until=end), state=state_now))
    grown = _size(tensors_of(state_now)) / max(size, 1e-9)
    if not grown < GROWN:
        yield (
            "finding",
            f"over ten times the length the state grows {grown:.3g} times: recurrent weights expand it; use "
            "an orthogonal start, gates, or a bounded nonlinearity.",
        )
        return
    yield (
        "ok",
        f"without the state predictions differ by {far:.2g} of the largest; after ten times the steps it is "
        f"{grown:.2g} times as large.",
    )


def _memory(subject: Subject) -> Said:
    """A prediction of a step that reads its own step only."""
    if not subject.by_step or subject.ends[subject.longest] < 3:
        return
    own = [reads for key, reads in subject.reads.items() if subject.sequences[key].shape[1] == subject.steps]
    elsewhere = max(
        (
            float(torch.cat([far[:step], far[step + 1 :]]).max())
            for reads in own
            for step, far in reads.items()
        ),
        default=1.0,
    )
    if elsewhere <= 1e-7 and len(own) == len(subject.reads):
        yield (
            "finding",
            "each prediction reads its own step only: the state is never handed from one step to the next; "
            "write h = cell(x_t, h) in the loop and give this h to the next step.",
        )


def _size(tensors: list[Tensor]) -> float:
    return max((float(tensor.abs().max()) for tensor in tensors if tensor.numel()), default=0.0)
