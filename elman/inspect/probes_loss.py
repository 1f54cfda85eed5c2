"""The probe of the loss: what it is given, along which axis, and where it starts."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F  # noqa: N812  the name that torch's users know
from torch import Tensor

from elman.inspect.calls import learning, prediction
from elman.inspect.probed import Subject
from elman.inspect.verdicts import DoesNotApplyError, Said, first_line


def loss_input(subject: Subject) -> Said:
    """Loss input: scores for a loss that takes scores, along the axis it takes, and a start near chance."""
    if subject.loss is None:
        loss = float(subject.objective().detach())
        yield "ok", f"the loss is {loss:.4g}; the task's own loss takes scores and lengths itself."
        return
    learning(subject.model)
    with torch.no_grad():
        raw = prediction(subject.call())
    raw = raw.detach().requires_grad_()
    try:
        loss = subject.loss(raw, subject.targets)
        (slope,) = torch.autograd.grad(loss.sum(), raw)
    except Exception as problem:
        shape = tuple(subject.targets.shape) if isinstance(subject.targets, Tensor) else "its targets"
        yield (
            "finding",
            f"the loss raises {first_line(problem)} for predictions {tuple(raw.shape)} and targets {shape}: "
            "cross entropy takes (B, C, T) with (B, T); use y.transpose(1, 2), or y.flatten(0, 1) with "
            "targets.flatten().",
        )
        return
    targets = subject.targets
    if isinstance(targets, Tensor) and not targets.is_floating_point():
        yield from _classes(subject, raw.detach(), slope, float(loss.detach().sum()))
    elif isinstance(targets, Tensor):
        yield from _numbers(subject, raw.detach(), targets, float(loss.detach().sum()))
    if not torch.isfinite(loss).all():
        raise DoesNotApplyError(f"the loss is {float(loss.detach().sum())} (see gradients).")
    yield "ok", f"the loss is {float(loss.detach().sum()):.4g} and takes what the model gives."


def _classes(subject: Subject, raw: Tensor, slope: Tensor, loss: float) -> Said:
    targets = subject.targets
    axis = _class_axis(raw, targets)
    if axis is None:
        return
    size = float(slope.abs().sum())
    free = [float(slope.sum(k).abs().sum()) <= 1e-4 * size for k in range(raw.dim())]  # softmax along k
    if not free[axis] and any(free):
        wrong = free.index(True)
        yield (
            "finding",
            f"the loss takes a softmax over dimension {wrong} of predictions {tuple(raw.shape)}, not over "
            f"the classes in dimension {axis}: cross entropy takes (B, C, T); use y.transpose(1, 2), or "
            "y.flatten(0, 1) with targets.flatten().",
        )
        return
    for kind, values in (("softmax", raw), ("log_softmax", raw.exp())):
        sums = [_all_one(values, k) for k in range(raw.dim())]
        if any(sums) and not sums[axis]:
            yield (
                "finding",
                f"predictions sum to 1 over dimension {sums.index(True)} of {tuple(raw.shape)}, not over the "
                f"classes in dimension {axis}: {kind} has the wrong dim; use dim={axis - raw.dim()}.",
            )
            return
    if free[axis] and _all_one(raw, axis) and float(raw.min()) >= 0:
        best = math.log(1 + (raw.shape[axis] - 1) / math.e)
        yield (
            "finding",
            "the loss is given probabilities (rows sum to 1) and applies a softmax itself, so that even a "
            f"perfect answer costs {best:.2f}: leave the softmax out of the model and give it scores.",
        )
        return
    if not free[axis] and _picks(slope, targets, axis) and not _all_one(raw.exp(), axis):
        yield (
            "finding",
            f"the loss ({loss:.3g}) takes the score of the target as it is, without softmax, so it falls for "
            "ever: use cross_entropy, or log_softmax before nll_loss.",
        )
        return
    own, chance = _entropy(raw, targets, axis), math.log(raw.shape[axis])
    if own > 2 * chance + 1 and abs(own - loss) < 1e-3 * own:  # it is the cross entropy of these scores
        yield (
            "finding",
            f"the loss starts at {own:.1f}, and chance is ln {raw.shape[axis]} = {chance:.2f}: the first "
            "scores are far too large; start the last layer with small weights, or normalise what it reads.",
        )


def _class_axis(raw: Tensor, targets: Tensor) -> int | None:
    """The dimension of classes: the one that targets do not have; None where that is not one."""
    if raw.dim() == targets.dim():  # (B*T, C) with (B, T)
        return raw.dim() - 1 if raw.shape[:-1].numel() == targets.numel() else None
    if raw.dim() == 2 and raw.shape[0] == targets.numel():
        return 1
    if raw.dim() != targets.dim() + 1:
        return None
    if tuple(raw.shape[:-1]) == tuple(targets.shape):
        return raw.dim() - 1
    return 1 if (raw.shape[0], *raw.shape[2:]) == tuple(targets.shape) else None


def _all_one(values: Tensor, axis: int) -> bool:
    sums = values.sum(axis)
    return values.shape[axis] > 1 and bool(((sums - 1).abs() < 1e-4).all()) and float(values.min()) >= 0


def _picks(slope: Tensor, targets: Tensor, axis: int) -> bool:
    """Whether the loss reads the target's score only."""
    flat = slope.movedim(axis, -1).reshape(-1, slope.shape[axis])
    return bool(((flat != 0).sum(1) <= 1).all()) and len(flat) == targets.numel()


def _entropy(raw: Tensor, targets: Tensor, axis: int) -> float:
    """Cross entropy in nats per target, leaving negative targets out."""
    flat = raw.movedim(axis, -1).reshape(-1, raw.shape[axis])
    wanted = targets.reshape(-1)
    fine = (wanted >= 0) & (wanted < flat.shape[1])
    return float(F.cross_entropy(flat[fine].float(), wanted[fine].long())) if bool(fine.any()) else 0.0


def _numbers(subject: Subject, raw: Tensor, targets: Tensor, loss: float) -> Said:
    binary = bool(((targets == 0) | (targets == 1)).all()) and targets.unique().numel() == 2
    inside = raw.numel() >= 8 and float(raw.min()) >= 0 and float(raw.max()) <= 1
    if binary and inside and raw.shape == targets.shape:
        with_logits = float(F.binary_cross_entropy_with_logits(raw, targets.to(raw)))
        if abs(with_logits - loss) <= 1e-4 * max(1.0, abs(loss)):
            yield (
                "finding",
                f"the loss ({loss:.3g}) is given probabilities between {float(raw.min()):.2f} and "
                f"{float(raw.max()):.2f} and applies a sigmoid itself: leave the sigmoid out of the model.",
            )
            return
    wide = raw.shape != targets.shape and raw.numel() == targets.numel() and raw.dim() != targets.dim()
    if wide and torch.broadcast_shapes(raw.shape, targets.shape).numel() > raw.numel():
        yield (
            "finding",
            f"predictions {tuple(raw.shape)} and targets {tuple(targets.shape)} are spread over each other, "
            "so that every prediction is compared with every target: use y.squeeze(-1), or targets[..., "
            "None].",
        )
