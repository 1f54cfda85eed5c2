"""Probes of what a prediction reads: chance, other rows, later steps, padding."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _NormBase

from elman.inspect.calls import Inputs, prediction
from elman.inspect.probed import MOVED, Subject
from elman.inspect.verdicts import DoesNotApplyError, Said, first_line

GARBAGE = 1e3
"""What is written into padding: far from data, but a number, so that multiplying by a mask removes it."""


def repeatable(subject: Subject) -> Said:
    """Evaluation repeatable: the same batch twice, again with training in between, gives the same."""
    first, again = subject.predict(), subject.predict()
    far = _apart(first, again)
    if far > MOVED:
        subject.steady = False
        yield (
            "finding",
            f"the same batch evaluated twice from the same random numbers differs by {far:.2g} of the "
            "largest prediction: the module keeps a state from call to call; return the state, take it as "
            "an argument, and detach it between batches instead of keeping it in self.",
        )
        return
    far = _apart(first, subject.predict(seed=1))
    if far > MOVED:
        subject.steady = False
        yield (
            "finding",
            f"two evaluations of the same batch differ by {far:.2g} of the largest prediction: dropout is on "
            "in eval mode (F.dropout without training=self.training), or the initial state is drawn "
            "(torch.randn; use zeros or a parameter).",
        )
        return
    statistics = [m for m in subject.model.modules() if isinstance(m, _NormBase)]
    kept = [{k: v.clone() for k, v in m.state_dict().items()} for m in statistics]
    subject.model.train()
    with torch.no_grad():
        for seed in (1, 2):
            subject.call(seed=seed)
    for module, values in zip(statistics, kept, strict=True):
        module.load_state_dict(values)
    far = _apart(first, subject.predict())
    if far > MOVED:
        subject.steady = False
        yield (
            "finding",
            f"an evaluation differs by {far:.2g} of the largest prediction after a pass in training mode "
            "that updated nothing: weights that were dropped for training are not put back, or a state of "
            "training leaks into evaluation; compute the dropped weights anew in each forward from the kept "
            "ones.",
        )
        return
    yield from _inert_dropout(subject)
    yield "ok", "two evaluations are equal, also with a training pass in between."


def _apart(one: Tensor, other: Tensor) -> float:
    if one.shape != other.shape:
        return float("inf")
    scale = float(one.abs().nan_to_num(0, 0, 0).max()) or 1.0 if one.numel() else 1.0
    return float((one - other).abs().nan_to_num(0.0).max()) / scale if one.numel() else 0.0


def _inert_dropout(subject: Subject) -> Said:
    for name, module in subject.model.named_modules():
        if isinstance(module, nn.RNNBase) and module.dropout and module.num_layers == 1:
            yield (
                "finding",
                f"dropout={module.dropout:g} of {name or subject.name} does nothing: {type(module).__name__} "
                "drops between layers only and this one has 1; use num_layers=2, or nn.Dropout on its "
                "output.",
            )


def batch_independence(subject: Subject) -> Said:
    """Batch independence: changing a row moves no other, and fewer rows give the same."""
    subject.need_steady()
    if subject.rows < 2:
        raise DoesNotApplyError("the batch has one row.")
    before = subject.before
    for row in {0, subject.rows - 1}:
        moved = _moved_rows(subject, row)
        others = [k for k in range(subject.rows) if k != row and moved[k] > MOVED]
        if others:
            worst = max(others, key=lambda k: moved[k])
            own = "" if moved[row] > MOVED else f", while row {row} itself did not move"
            yield (
                "finding",
                f"changing row {row} of the input moved the prediction of {len(others)} other rows, row "
                f"{worst} by {moved[worst]:.2g} of the largest prediction{own}: time and batch are mixed up "
                "(batch_first=True), view or reshape stands where transpose is meant (h_n.transpose(0, 1)), "
                "rows sorted by length are not sorted back, or the input has no time dimension (x[:, "
                "None]).",
            )
            return
    for rows in (range(1), range(subject.rows - 1)):
        try:
            few = prediction_of(subject, rows)
        except DoesNotApplyError:
            raise
        except Exception as problem:
            yield (
                "finding",
                f"the model runs with {subject.rows} rows only and with {len(rows)} raises "
                f"{first_line(problem)}: a state has the size of the batch built in, so that the last, "
                "smaller batch fails; make it from x: torch.zeros(layers, x.shape[0], hidden).",
            )
            return
        _, far = _compared(subject, few, list(rows), before)
        if far > MOVED and subject.lengths is None:
            yield (
                "finding",
                f"the first {len(rows)} rows alone and in the batch of {subject.rows} differ by {far:.2g} of "
                "the largest prediction: something is computed over the rows (a mean or a norm over "
                "dimension 0).",
            )
            return
    yield "ok", f"a changed row moves no other of {subject.rows}; a smaller batch gives the same."


def _moved_rows(subject: Subject, row: int) -> list[float]:
    def where(key: Any, value: Tensor) -> Tensor:
        mask = torch.zeros(value.shape[:2], dtype=torch.bool)
        mask[row] = True
        return mask

    after = subject.predict(subject.changed(where))
    return [subject.far(subject.before[k], after[k]) for k in range(subject.rows)]


def prediction_of(subject: Subject, rows: range | list[int], inputs: Inputs | None = None) -> Tensor:
    """The prediction for some rows alone, (rows, ...)."""
    few = subject.only(list(rows)) if inputs is None else inputs
    subject.model.eval()
    with torch.no_grad():
        y = prediction(subject.call(few))
    if len(y) != len(rows) and len(y) % len(rows) == 0:
        y = y.reshape(len(rows), -1, *y.shape[1:])
    if subject.before.dim() == 3 == y.dim() and y.shape[2] != subject.before.shape[2]:
        y = y.transpose(1, 2)
    return y


def _compared(subject: Subject, few: Tensor, rows: list[int], before: Tensor) -> tuple[int, float]:
    """The worst row and how far it is, over valid steps that both have."""
    worst, most = rows[0], 0.0
    for place, row in enumerate(rows):
        one, other = few[place], before[row]
        if subject.by_step:
            one, other = one[: subject.ends[row]], other[: subject.ends[row]]
        far = subject.far(one, other)
        worst, most = (row, far) if far > most else (worst, most)
    return worst, most


def causality(subject: Subject) -> Said:
    """Causality: changing a step moves no prediction before it, or is said to."""
    subject.need_steady()
    if not subject.by_step:
        raise DoesNotApplyError("there is one prediction for a row, not one for each step.")
    if subject.ends[subject.longest] < 3:
        raise DoesNotApplyError("rows of fewer than 3 steps have no order to speak of.")
    ahead: list[tuple[Any, int, float]] = []
    for key, reads in subject.reads.items():
        if subject.sequences[key].shape[1] != subject.steps:
            continue
        yield from _turned(subject, reads)
        early = [(step, float(far[:step].max())) for step, far in reads.items() if step]
        worst = max(early, key=lambda pair: pair[1])
        if worst[1] > MOVED:
            ahead.append((key, *worst))
    if not ahead:
        yield "ok", "no prediction reads a later step; the model can stream."
        return
    key, step, far = ahead[0]
    from_later = f"changing step {step} moved a prediction before it by {far:.2g} of the largest prediction"
    found = subject.copied.get(key)
    if subject.causal:
        yield (
            "finding",
            f"{from_later}, though the model is to be causal: a bidirectional layer, a convolution padded on "
            "both sides, or attention without a mask; use bidirectional=False, or pad on the left only.",
        )
    elif found is not None and found > 0 and _leaks(subject, key, found):
        yield (
            "finding",
            f"{from_later}, and the target of a step is the input {found} step{'s' * (found > 1)} later, so "
            "the model reads its own answer: use bidirectional=False, pad convolutions on the left only, "
            "and mask attention.",
        )
    else:
        yield "ok", f"{from_later}: the model reads ahead, which is right for whole rows; it cannot stream."


def _leaks(subject: Subject, key: Any, lag: int) -> bool:
    """Whether the prediction at t reads the input at t + lag."""
    return any(
        step >= lag and float(far[step - lag]) > MOVED
        for step, far in subject.reads[key].items()
        if step >= lag
    )


def _turned(subject: Subject, reads: dict[int, Tensor]) -> Said:
    """A backward direction whose outputs stand in reversed order: the first step reads the last alone."""
    last = max(reads)
    between = [float(far[0]) for step, far in reads.items() if 0 < step < last]
    if len(between) > 1 and float(reads[last][0]) > MOVED and max(between) <= MOVED:
        yield (
            "finding",
            f"the first prediction reads the last step ({float(reads[last][0]):.2g} of the largest "
            "prediction) but none between: the outputs of the backward direction stand in reversed order; "
            "turn them back with flip(1) within each row's length before joining them to the forward ones.",
        )


def padding(subject: Subject) -> Said:
    """Padding: a row alone gives what it gives in a batch, whatever stands in the padding."""
    if subject.lengths is None:
        raise DoesNotApplyError("no lengths were given or found; give lengths= if rows are padded.")
    subject.need_steady()
    short = [row for row in range(subject.rows) if 0 < subject.ends[row] < subject.steps]
    if not short:
        raise DoesNotApplyError("no row is shorter than the longest.")
    most, worst = 0.0, short[0]
    for row in short[:4]:
        alone = prediction_of(subject, [row], subject.only([row], until=subject.ends[row]))
        _, far = _compared(subject, alone, [row], subject.before)
        most, worst = (far, row) if far > most else (most, worst)
    if most > MOVED:
        yield (
            "finding",
            f"row {worst} with {subject.ends[worst]} of {subject.steps} steps differs by {most:.2g} of the "
            "largest prediction from itself alone: padding is read; take the output at the row's end "
            "(out.last, or y[range(B), lengths - 1]) instead of y[:, -1], pack rows for a backward "
            "direction, and leave padding out of means.",
        )
    elif subject.lengths_key is not None and (far := _garbage(subject)) > MOVED:
        yield (
            "finding",
            f"other values in the padding move predictions by {far:.2g} of the largest one, though lengths "
            "are given: padding is read; set it to zero before a convolution, and give lengths to every "
            "layer.",
        )
    yield from _padded_loss(subject)
    yield "ok", f"rows alone and in the batch agree within {most:.1g}; padding is not read."


def _garbage(subject: Subject) -> float:
    """How far valid predictions move when padding is filled with something else."""
    beyond = torch.arange(subject.steps)[None] >= torch.tensor(subject.ends)[:, None]
    inputs = subject.changed(lambda key, value: beyond if value.shape[1] == subject.steps else None)
    for key, value in inputs.items():
        timed = key in subject.sequences and value.shape[1] == subject.steps
        if timed and value.is_floating_point():
            mask = beyond.to(value.device).reshape(beyond.shape + (1,) * (value.dim() - 2))
            inputs[key] = torch.where(mask, torch.full_like(value, GARBAGE), value)
    after = subject.predict(inputs)
    return _compared(subject, after, list(range(subject.rows)), subject.before)[1]


def _padded_loss(subject: Subject) -> Said:
    """Whether the loss counts predictions for padding."""
    if subject.loss is None or not subject.by_step:
        return
    subject.model.eval()
    with torch.no_grad():
        raw = prediction(subject.call())
    raw = raw.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(subject.loss(raw, subject.targets), raw)
    gradient = subject.by_rows(gradient)
    beyond = torch.arange(subject.steps)[None] >= torch.tensor(subject.ends)[:, None]
    each = gradient.abs().reshape(subject.rows, subject.steps, -1).sum(2)
    inside, outside = float(each[~beyond].sum()), float(each[beyond].sum())
    if outside > 1e-6 * inside:
        count = int(beyond.sum())
        yield (
            "finding",
            f"the loss counts padding: {count} of {beyond.numel()} steps are padding and have "
            f"{100 * outside / (inside + outside):.0f} % of the gradient; take the mean over valid steps "
            "only: loss(y[valid], targets[valid]), or ignore_index.",
        )
