"""`check`: twelve probes of any torch model on one batch, seconds each, without knowing its task."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from elman.errors import LayerError, OptionError, did_you_mean
from elman.inspect import probes_data, probes_learning, probes_loss, probes_reading, probes_states
from elman.inspect.calls import named, unharmed
from elman.inspect.probed import Subject, try_call
from elman.inspect.verdicts import DoesNotApplyError, Report, Said, told

PROBES: dict[str, Callable[[Subject], Said]] = {
    "evaluation repeatable": probes_reading.repeatable,  # first: what is not repeatable cannot be compared
    "batch independence": probes_reading.batch_independence,
    "causality": probes_reading.causality,
    "padding": probes_reading.padding,
    "chunks": probes_states.chunks,
    "state effect": probes_states.state_effect,
    "gradient reach": probes_learning.gradient_reach,
    "gradients": probes_learning.gradients,
    "loss input": probes_loss.loss_input,
    "overfit one batch": probes_learning.overfit,
    "shift scan": probes_data.shift_scan,
    "order and leaks": probes_data.data_order,
}


def check(
    model: nn.Module,
    batch: tuple[Any, Any],
    loss: Callable[[Any, Any], Tensor],
    *,
    forward: Callable[..., Any] | None = None,
    lengths: Any = None,
    batches: Iterable[tuple[Any, Any]] | None = None,
    valid: Iterable[tuple[Any, Any]] | None = None,
    state: str | None = None,
    carried: bool | None = None,
    causal: bool | None = None,
    skip: Sequence[str] = (),
) -> Report:
    """Look for the usual mistakes with recurrent networks in a model; any torch model will do.

    Weights, buffers, gradients, modes and torch's random numbers are put back afterwards.

    Args:
        model: what is called; it returns predictions, (predictions, state) or an `Output`.
        batch: (inputs, targets); inputs is a tensor, a tuple of arguments or a dict of named ones. Batch is
            the first dimension and time the second.
        loss: (predictions, targets) -> a number.
        forward: (model, inputs) -> what the model returns, if it is not simply called; with a third argument
            it also takes a state.
        lengths: valid steps of each row, (B,), if they are not among the inputs.
        batches: batches that follow in training, for the order of the stream and for leaks.
        valid: batches of the validation part, for leaks.
        state: name of the argument that takes a state, if it is not called state, hidden, carry, hx, ...
        carried: whether the state is carried over `batches`. None: if the model takes one.
        causal: true: any prediction that reads a later step is a finding. None: if it reads its own target.
        skip: probes to leave out.

    Returns a report: it prints as a table, has `findings` and `passed`, and `raise_for_findings()` for tests.
    Raises LayerError if the model cannot be called with the batch, OptionError for an unknown probe.

        report = elman.check(model, (x, y), torch.nn.functional.cross_entropy)
        print(report)
    """
    for name in skip:
        if name not in PROBES:
            raise OptionError(f"there is no probe {name}{did_you_mean(name, PROBES, _known())}")
    inputs, targets = batch
    arguments, shape = named(inputs)
    try:
        subject = Subject(
            model,
            arguments,
            targets,
            loss,
            forward=forward,
            shape=shape,
            lengths=None if lengths is None else torch.as_tensor(lengths),
            state=state,
            causal=causal,
            carried=carried,
            batches=_batches(batches),
            valid=_batches(valid),
        )
    except DoesNotApplyError as problem:
        raise LayerError(str(problem)) from None
    with unharmed(model, loss):
        try_call(subject)
        return report(subject, skip)


def report(subject: Subject, skip: Sequence[str] = ()) -> Report:
    """Every probe on a subject."""
    verdicts = []
    for name, probe in PROBES.items():
        if name not in skip:
            with unharmed(subject.model, subject.loss):
                found = told(name, lambda probe=probe: probe(subject))
            wrong = [verdict for verdict in found if verdict.outcome != "ok"]
            verdicts += wrong or found
    return Report(subject.name, tuple(verdicts))


def _batches(given: Iterable[tuple[Any, Any]] | None) -> list[tuple[Any, Any]]:
    if given is None:
        return []
    found = list(given)
    if len(found) == 2 and not isinstance(found[0], tuple | list):
        found = [tuple(found)]  # one batch instead of a list of them
    return [(named(inputs)[0], targets) for inputs, targets in found]


def _known() -> str:
    return f"; there are {', '.join(PROBES)}"
