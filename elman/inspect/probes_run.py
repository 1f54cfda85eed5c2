"""`check_run`: the probes on a trained run of any task, on a batch that its model is called with.

The task's learner computes the losses; the call of the model in it is noted and made again with changed
inputs. Where a model is not called with tensors, its first recurrent layer is probed instead.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from elman.inspect import probes_data, probes_learning, probes_loss
from elman.inspect.calls import Inputs, prediction, unharmed
from elman.inspect.probed import Subject
from elman.inspect.probes import PROBES
from elman.inspect.subject import problem_of
from elman.inspect.verdicts import DoesNotApplyError, Report, Said, Verdict, told
from elman.layers import Recurrent
from elman.tasks.task import Run
from elman.training.loop import Learner

ROWS, STEPS = 16, 256
"""Rows and steps of a batch that are kept for probing: enough to tell, and quick."""

SECONDS = 3.0
"""Time to read further batches, for what the parts of the data share."""

_OF_LOSSES = (probes_learning.gradients, probes_learning.overfit, probes_loss.loss_input)

_Note = tuple[nn.Module, Inputs]


def check_run(run: Run) -> Report:
    """The twelve probes on a run; raises RunError if its data have changed since."""
    problem = problem_of(run)
    learner = problem.learner(run.model)
    with unharmed(run.model):
        subject = _subject(run, learner)
    fresh = problem.model()  # a trained model has little left to learn
    losses = Subject(fresh, {0: torch.zeros(1)}, whole=_loss_of(problem.learner(fresh)))
    verdicts: list[Verdict] = []
    for name, probe in PROBES.items():
        used = losses if probe in _OF_LOSSES else subject
        said: Callable[[], Said] = lambda probe=probe, used=used: probe(used) if used else _no_call()  # noqa: E731
        if probe is probes_data.shift_scan:
            said = _targets_unknown
        elif probe is probes_data.data_order and subject is not None:
            said = lambda subject=subject: _leaks(run, learner, subject)  # noqa: E731
        with unharmed(used.model if used else run.model):
            found = told(name, said)
        wrong = [verdict for verdict in found if verdict.outcome != "ok"]
        verdicts += wrong or found
    layer = subject is not None and subject.model is not run.model
    of = f", its {subject.name} ({subject.model.extra_repr()})" if subject and layer else ""
    return Report(f"{run.folder.path} ({run.task.name}{of})", tuple(verdicts))


def _no_call() -> Said:
    raise DoesNotApplyError("no call of the model has rows and steps that could be changed.")
    yield  # it is to be an iterator


def _targets_unknown() -> Said:
    raise DoesNotApplyError("the task makes its targets itself, from the files.")
    yield  # it is to be an iterator


def _loss_of(learner: Learner) -> Callable[[], Tensor]:
    def loss() -> Tensor:
        torch.manual_seed(0)
        return learner.loss(0, 0, None)[0]

    return loss


def _subject(run: Run, learner: Learner) -> Subject | None:
    """The call of the model in the first batch, or of a layer in it; None if nothing fits."""
    run.model.eval()
    with _noted(run.model) as calls, torch.no_grad():
        learner.loss(0, 0, None)
    for module, inputs in calls:
        try:
            subject = Subject(module, inputs, forward=None)
            if not subject.sequences:
                continue
            subject = Subject(module, _small(subject), carried=True)
            with unharmed(module), torch.no_grad():
                module.eval()
                subject.by_rows(prediction(subject.call()))
            return subject
        except Exception:  # a call that cannot be made again with fewer rows: the next one
            continue
    return None


def _small(subject: Subject) -> Inputs:
    """A few rows and steps of a call: those of the longest row and others."""
    order = [subject.longest, *(row for row in range(subject.rows) if row != subject.longest)][:ROWS]
    order = sorted(order)
    until = min(STEPS, max(subject.ends[row] for row in order)) or None
    return subject.only(order, until=until)


@contextmanager
def _noted(model: nn.Module) -> Iterator[list[_Note]]:
    """The calls of the model and of its recurrent layers, the model's first."""
    found: list[_Note] = []

    def keep(module: nn.Module, arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
        inputs = _by_name(module, arguments, named)
        found.append((module, inputs))

    modules = [model, *(m for m in model.modules() if isinstance(m, Recurrent) and m is not model)]
    handles = [module.register_forward_pre_hook(keep, with_kwargs=True) for module in modules]
    try:
        yield found
    finally:
        for handle in handles:
            handle.remove()
        found.sort(key=lambda note: note[0] is not model)


def _by_name(module: nn.Module, arguments: tuple[Any, ...], named: dict[str, Any]) -> Inputs:
    """The arguments of a call by their names, without those that are None."""
    signature = inspect.signature(module.forward)
    found: Inputs = {}
    for name, value in signature.bind(*arguments, **named).arguments.items():
        rest = signature.parameters[name].kind is inspect.Parameter.VAR_KEYWORD
        found |= value if rest else {name: value}
    return {
        key: value.detach() if isinstance(value, Tensor) else value
        for key, value in found.items()
        if value is not None
    }


def _leaks(run: Run, learner: Learner, subject: Subject) -> Said:
    """Whether rows that are judged are also trained on."""
    whole: list[tuple[Inputs, Any]] = []
    run.model.eval()
    began = time.monotonic()
    with torch.no_grad():
        for index in range(len(learner)):
            with _noted(run.model) as calls:
                learner.loss(0, index, None)
            whole += [(inputs, None) for module, inputs in calls if module is subject.model]
            if time.monotonic() - began > SECONDS:
                break
        with _noted(run.model) as calls:
            learner.validate(1)
        judged = [(inputs, None) for module, inputs in calls if module is subject.model]
    shared, rows = probes_data.shared_rows(subject, whole, judged)
    if not rows:
        raise DoesNotApplyError("no row that is judged is long enough to tell a repetition from chance.")
    if shared:
        yield (
            "finding",
            f"{shared} of {rows} rows of the validation part stand whole in {len(whole)} batches of the "
            "training part: rows are duplicated; remove duplicates before dividing the data.",
        )
        return
    yield "ok", f"none of {rows} rows of the validation part stands in {len(whole)} batches of training."
