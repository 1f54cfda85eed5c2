"""Probes of learning: how far gradients reach, what gets none, whether the loss falls."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from elman.errors import sentence_list
from elman.inspect.calls import learning, prediction
from elman.inspect.probed import MOVED, Subject
from elman.inspect.verdicts import DoesNotApplyError, Said, first_line
from elman.layers import Recursive

PASSES = 3
"""Updates before a parameter without gradient is named: a head that starts with zeros lets none through at
the first."""

OVERFIT_STEPS, OVERFIT_SECONDS = 60, 6.0
RATES = (1e-2, 1e-3)
FALLS, ENOUGH = 0.05, 0.3
"""Part of its loss that one batch has to lose to be called learned, and after which it is enough."""


def gradient_reach(subject: Subject) -> Said:
    """Gradient reach: whichever steps move the prediction also get a gradient."""
    if subject.steps < 2:
        raise DoesNotApplyError("there is no sequence of two or more steps.")
    subject.need_steady()
    row = subject.longest
    profiles = _profiles(subject, row)
    if not profiles:
        raise DoesNotApplyError(
            "the inputs are indices that no nn.Embedding looks up, so they have no gradient."
        )
    told = []
    for key, profile in profiles.items():
        at = subject.ends[row] - 1 if subject.by_step else 0
        reads = {step: float(far[at]) for step, far in subject.reads.get(key, {}).items()}
        lost = [step for step, far in reads.items() if far > MOVED and float(profile[step]) == 0.0]
        if lost:
            reached = sum(float(profile[step]) > 0 for step in reads)
            yield (
                "finding",
                f"the prediction at the end reads step {lost[0]} (a change moves it by {reads[lost[0]]:.2g} "
                f"of the largest), but no gradient gets there: it reaches {reached} of {len(reads)} steps "
                "that were tried, because the graph is cut on the way (.detach(), .data, .item() or no_grad "
                "inside the loop over time); detach between batches only.",
            )
            return
        strong = (profile > 0.01 * profile.max()).nonzero()
        if len(strong):
            told.append(f"{len(profile) - int(strong[0])} of {len(profile)} steps")
    yield (
        "ok",
        f"the gradient of the last prediction reaches back {sentence_list(told)} (to 1 % of its peak).",
    )


def _profiles(subject: Subject, row: int) -> dict[Any, Tensor]:
    """The size of the gradient of the row's last prediction at each step of each sequence."""
    learning(subject.model)
    inputs, leaves = dict(subject.inputs), {}
    for key, value in subject.sequences.items():
        if value.is_floating_point():
            inputs[key] = leaves[key] = value.detach().clone().requires_grad_()
    with _looked_up(subject.model) as looked_up, torch.enable_grad():
        y = subject.by_rows(prediction(subject.call(inputs)))
    y = y[row, subject.ends[row] - 1] if subject.by_step else y[row]
    if not y.requires_grad:
        return {key: torch.zeros(value.shape[1]) for key, value in leaves.items()}
    weights = torch.randn(y.shape, generator=torch.Generator().manual_seed(2)).to(y)
    y.nan_to_num(0.0).mul(weights).sum().backward()
    found = {key: _by_step(leaf, row, leaf.shape[1]) for key, leaf in leaves.items()}
    for key, value in subject.sequences.items():
        if key not in found and (pieces := _of(looked_up, value)):
            each = value.shape[1] // len(pieces)
            found[key] = torch.cat([_by_step(piece, row, each) for piece in pieces])
    return found


def _by_step(leaf: Tensor, row: int, steps: int) -> Tensor:
    """The size of a leaf's gradient in a row at each of its steps."""
    if leaf.grad is None:
        return torch.zeros(steps)
    return leaf.grad[row].nan_to_num(0.0).reshape(steps, -1).norm(dim=1).cpu()


@contextmanager
def _looked_up(model: nn.Module) -> Iterator[list[tuple[Tensor, Tensor]]]:
    """Indices and rows of every look-up in an embedding; the rows become leaves of the graph."""
    found: list[tuple[Tensor, Tensor]] = []

    def keep(module: nn.Module, arguments: tuple[Any, ...], rows: Tensor) -> Tensor:
        leaf = rows.detach().requires_grad_()
        found.append((arguments[0], leaf))
        return leaf

    handles = [m.register_forward_hook(keep) for m in model.modules() if isinstance(m, nn.Embedding)]
    try:
        yield found
    finally:
        for handle in handles:
            handle.remove()


def _of(looked_up: list[tuple[Tensor, Tensor]], value: Tensor) -> list[Tensor]:
    """The look-ups (B, T, E) of a sequence of indices: at once, or step by step."""
    for indices, rows in looked_up:
        if indices.shape == value.shape and torch.equal(indices, value):
            return [rows]
    single = [rows for indices, rows in looked_up if indices.numel() == len(value)]
    return single if len(single) == value.shape[1] else []


class _CarriedGraphError(Exception):
    """A training step goes back into that of the batch before."""


def _gradients_of(subject: Subject, updates: torch.optim.Optimizer) -> torch.Tensor:
    """The loss of the batch, its gradients in `.grad`."""
    learning(subject.model)
    updates.zero_grad(set_to_none=True)
    try:
        loss = subject.objective()
        loss.backward()
    except RuntimeError as problem:
        if "second time" in str(problem) or "modified by an inplace" in str(problem):
            raise _CarriedGraphError(first_line(problem)) from None
        raise
    return loss


def gradients(subject: Subject) -> Said:
    """Every parameter gets a gradient, none is NaN, and a second step can be made."""
    parameters = subject.parameters
    if not parameters:
        raise DoesNotApplyError("the model has no parameters to learn.")
    yield from _forget_bias(subject)
    reached = dict.fromkeys(parameters, 0.0)
    updates = torch.optim.Adam(parameters.values(), lr=1e-3)
    for _ in range(PASSES):
        try:
            loss = _gradients_of(subject, updates)
        except _CarriedGraphError as problem:
            yield (
                "finding",
                f"the second training step raises {str(problem)[:60]}...: a state of the batch before "
                "still carries its graph; detach it between batches (state.detach(), out.carry), and do not "
                "use retain_graph=True.",
            )
            return
        bad = [name for name, p in parameters.items() if p.grad is not None and not p.grad.isfinite().all()]
        if bad or not torch.isfinite(loss).all():
            yield "finding", _not_a_number(subject, bad, loss)
            return
        for name, parameter in parameters.items():
            if parameter.grad is not None:
                reached[name] = max(
                    reached[name], float(parameter.grad.abs().max()) if parameter.numel() else 1.0
                )
        updates.step()
    leaves = {p for m in subject.model.modules() if isinstance(m, Recursive) for p in m.parameters()}
    # a tree has words at its leaves only: what a gate above them reads of a word is multiplied by zero
    without = [n for n, size in reached.items() if size == 0.0 and parameters[n] not in leaves]
    if without:
        shown = sentence_list(without[:3]) + (f" and {len(without) - 3} more" if len(without) > 3 else "")
        backwards = any("reverse" in name for name in without)
        cause = (
            "the backward direction is read where it has made one step only: use out.last, or h_n, instead "
            "of y[:, -1]"
            if backwards
            else "what they compute is not used, is detached, or counts in no loss; use it, or remove it"
        )
        yield (
            "finding",
            f"{len(without)} of {len(parameters)} parameters get no gradient in {PASSES} steps ({shown}): "
            f"{cause}.",
        )
        return
    got = {name: size for name, size in reached.items() if size}
    least = min(got, key=lambda name: got[name])
    some = "all" if len(got) == len(reached) else f"{len(got)} of"
    yield "ok", f"{some} {len(reached)} parameters get one; the smallest is {got[least]:.1g}, of {least}."


def _not_a_number(subject: Subject, bad: list[str], loss: Tensor) -> str:
    what = (
        f"the gradient of {sentence_list(bad[:2])} is not finite"
        if bad
        else f"the loss is {float(loss.detach().sum())}"
    )
    for key, value in subject.sequences.items():
        if value.is_floating_point() and not value.isfinite().all():
            row, step = (~value.isfinite()).nonzero()[0][:2].tolist()
            place = "padding" if step >= subject.ends[row] else "data"
            cause = (
                "a loss over valid steps only does not help: 0 times NaN is NaN; fill padding with zeros"
                if place == "padding"
                else "fill the gap, or leave the row out"
            )
            value_there = float(value[row, step].sum())
            return (
                f"{what}: input {key} is {value_there} in row {row} at step {step}, in the {place}; {cause}."
            )
    return (
        f"{what}, though the input is finite: a logarithm or a root of zero, or a division by a length 0; "
        "clamp it."
    )


def _forget_bias(subject: Subject) -> Said:
    """A forget bias that was set in another gate's part of the bias, or in the first layer only."""
    for name, module in subject.model.named_modules():
        if not isinstance(module, nn.LSTM) or not module.bias:
            continue
        places = [
            k.removeprefix("bias_ih_") for k, _ in module.named_parameters() if k.startswith("bias_ih_")
        ]
        raised = {place: _raised(module, place) for place in places}
        wrong = {place: gates - {"forget"} for place, gates in raised.items() if gates - {"forget"}}
        here = name or subject.name
        if wrong and not any("forget" in gates for gates in raised.values()):
            place, gates = next(iter(wrong.items()))
            yield (
                "finding",
                f"the bias of the {sentence_list(sorted(gates))} gate of {here} ({place}) is set to a "
                "constant of 0.5 or more and that of the forget gate is not: torch's order is input, "
                "forget, cell, output, so the forget gate is bias[hidden:2 * hidden].",
            )
        elif 0 < sum("forget" in gates for gates in raised.values()) < len(places):
            missing = [place for place, gates in raised.items() if "forget" not in gates]
            yield (
                "finding",
                f"the forget bias of {here} is set in {len(places) - len(missing)} of {len(places)} layers "
                f"and directions, not in {sentence_list(missing)}: set it in a loop over all bias_ih_l{{k}}.",
            )


def _raised(module: nn.LSTM, place: str) -> set[str]:
    """Gates whose bias is one constant of at least 0.5."""
    found = set()
    for kind in ("bias_ih_", "bias_hh_"):
        parts = getattr(module, kind + place).detach().chunk(4)
        for gate, part in zip(("input", "forget", "cell", "output"), parts, strict=True):
            if float(part.min()) >= 0.5 and float(part.max() - part.min()) == 0.0:
                found.add(gate)
    return found


def overfit(subject: Subject) -> Said:
    """Overfit one batch: a few dozen steps on the same batch lower its loss."""
    if not subject.parameters:
        raise DoesNotApplyError("the model has no parameters to learn.")
    start = {name: value.detach().clone() for name, value in subject.parameters.items()}
    first, least, steps = math.inf, math.inf, 0
    for rate in RATES:
        with torch.no_grad():
            for name, value in subject.parameters.items():
                value.copy_(start[name])
        first, least, steps = _train(subject, rate)
        if first - least >= FALLS * abs(first) or abs(first) < 1e-3:
            break
    if abs(first) < 1e-3:
        raise DoesNotApplyError(f"the loss of the batch is {first:.1g} already.")
    if not first - least >= FALLS * abs(first):
        constant = float(subject.predict().reshape(subject.rows, -1).std(0).max()) < 1e-6
        more = "; the prediction is the same for every row" if constant and subject.rows > 1 else ""
        yield (
            "finding",
            f"{steps} steps on one batch lower its loss only from {first:.4g} to {least:.4g}{more}: the "
            "model cannot even learn by heart; look for a cut graph, inputs that are all alike, units that "
            "are dead from the start, or targets of other rows.",
        )
        return
    yield "ok", f"{steps} steps on one batch lower its loss from {first:.4g} to {least:.4g}."


def _train(subject: Subject, rate: float) -> tuple[float, float, int]:
    """First and least loss, and the steps made."""
    updates = torch.optim.Adam(subject.parameters.values(), lr=rate)
    first = least = math.inf
    began, step = time.monotonic(), 0
    for step in range(1, OVERFIT_STEPS + 1):
        try:
            loss = _gradients_of(subject, updates)
        except _CarriedGraphError:
            raise DoesNotApplyError("a second training step cannot be made (see gradients).") from None
        first = float(loss.detach()) if step == 1 else first
        least = min(least, float(loss.detach()))
        nn.utils.clip_grad_norm_(list(subject.parameters.values()), 1.0)
        updates.step()
        if first - least > ENOUGH * abs(first) or time.monotonic() - began > OVERFIT_SECONDS:
            break
    return first, least, step
