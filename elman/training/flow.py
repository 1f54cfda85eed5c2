"""How the gradient flows while a run trains: by parameter, and through time, recorded now and then.

On a recorded step the norm of every parameter's gradient is noted, and what arrives at the last step of the
longest rows is sent back through the states of the layer that reads them: |dL_T / d s_t| by lag. It takes
part in nothing: no number that training draws or computes is changed. The entries are lines of flow.jsonl.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from elman.layers import Carry, Output, Recurrent
from elman.training.folder import RunFolder

SHARES = {"parameters": 0.002, "time": 0.005}
"""Most of the time of training that noting each of them may take."""

ENTRIES = 200
"""Most entries of a run, evenly spread over its steps."""

LONGEST = 128
"""Longest lag."""

ROWS = 2
"""Rows that are sent back."""

_OWN = ("carry", "lengths", "initial", "record", "states", "check")


@dataclass
class _Call:
    """One call of a layer: what it read, and the gradients that arrived at what it gave."""

    name: str
    layer: Recurrent
    x: Tensor
    named: dict[str, Any]
    lengths: list[int]
    arrived: dict[str, Tensor] = field(default_factory=dict)

    def note(self, name: str, tensor: Tensor) -> None:
        """Keep the gradient that arrives at a tensor, if one does."""

        def keep(gradient: Tensor | None) -> None:
            if gradient is not None:
                self.arrived[name] = gradient

        if tensor.requires_grad:
            tensor.register_hook(keep)


class Flow:
    """Records the flow of the gradient into a run folder: the first step, then as often as `SHARES` allow.

    Args:
        model: what is trained.
        folder: of the run.
        steps: how many training steps there will be.
    """

    def __init__(self, model: nn.Module, folder: RunFolder, steps: int):
        self.model, self.folder = model, folder
        self.every = steps / ENTRIES
        self.began = time.monotonic()
        self.spent = dict.fromkeys(SHARES, 0.0)
        self.last: int | None = None  # the step that was recorded last
        self.calls: list[_Call] | None = None  # of the step that is being recorded

    @contextmanager
    def watching(self, step: int) -> Iterator[None]:
        """Around the loss of a step: if it is to be recorded, note what recurrent layers read and give."""
        self.calls = None
        first = self.last is None
        due = self.last is None or step - self.last >= self.every
        if not due or not (first or self._allowed("parameters")):
            yield
            return
        self.last, self.calls = step, []
        handles = [
            module.register_forward_hook(self._keeper(name, self.calls), with_kwargs=True)
            for name, module in self.model.named_modules()
            if isinstance(module, Recurrent) and (first or self._allowed("time"))
        ]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _allowed(self, what: str) -> bool:
        return self.spent[what] <= SHARES[what] * (time.monotonic() - self.began)

    def _keeper(self, name: str, calls: list[_Call]) -> Any:
        def keep(layer: Recurrent, given: tuple[Any, ...], named: dict[str, Any], out: Output) -> None:
            x, *more = given
            if x.shape[1] < 2:
                return
            named = {**({"carry": more[0]} if more else {}), **named}
            lengths = out.lengths or [x.shape[1]] * len(x)
            call = _Call(name, layer, x.detach(), named, lengths)
            call.note("y", out.answer.y)
            for state, value in out.answer.final.items():
                call.note(state, value)
            calls.append(call)

        return keep

    def record(self, step: int) -> None:
        """After the backward pass of a step that was watched: one line in flow.jsonl."""
        if self.calls is None:
            return
        with self._counted("parameters"):
            entry: dict[str, Any] = {"step": step, "parameters": parameter_norms(self.model)}
        call = main_call(self.calls)
        if call is not None:
            with self._counted("time"):
                entry |= {"layer": call.name, **through_time(call)}
        self.calls = None
        self.folder.flow(**entry)

    @contextmanager
    def _counted(self, what: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.spent[what] += time.monotonic() - began


def parameter_norms(model: nn.Module) -> dict[str, float]:
    """The norm of the gradient of every parameter that has one."""
    return {
        name: float(f"{float(parameter.grad.norm()):.4g}")
        for name, parameter in model.named_parameters()
        if parameter.grad is not None
    }


def main_call(calls: list[_Call]) -> _Call | None:
    """The first call of a layer called rnn, else of any: a layer that spells words has a name of its own.

    Bidirectional layers of several levels read both ways, and have no way back through time alone.
    """
    able = [
        call
        for call in calls
        if call.arrived and not (call.layer.stack.bidirectional and call.layer.stack.num_layers > 1)
    ]
    return next((call for call in able if call.name.rpartition(".")[2] == "rnn"), able[0] if able else None)


def through_time(call: _Call) -> dict[str, Any]:
    """{"lags", "states": {"0.h": [norms]}}: |dL_T / d s_t| by lag, mean over the longest rows.

    L_T is the part of the loss that reads the last step of a row: its gradient there is what the backward
    pass brought. Of a bidirectional layer the forward direction is shown.
    """
    steps = max(call.lengths)
    if steps < 2:
        return {}
    rows = [row for row, length in enumerate(call.lengths) if length == steps][:ROWS]
    lags = log_spaced(min(steps - 1, LONGEST))
    given = (call.named.get(name) for name in ("carry", "initial"))
    initial = next((states[rows].detach() for states in given if states is not None), None)
    inputs = _over_time(call.named, call.x.shape[:2])
    inputs = {name: value[rows, :steps].detach() for name, value in inputs.items()}
    brought = _brought(call, rows, steps)
    training, call.layer.training = (
        call.layer.training,
        False,
    )  # dropout would draw numbers that training draws
    try:
        found = gradients_by_lag(call.layer, call.x[rows, :steps], brought, lags, inputs, initial)
    finally:
        call.layer.training = training
    norms = {name: gradients.double().norm(dim=2).mean(1) for name, gradients in found.items()}
    return {
        "lags": lags,
        "states": {name: [float(f"{norm:.4g}") for norm in each.tolist()] for name, each in norms.items()},
    }


def _over_time(named: Mapping[str, Any], shape: torch.Size) -> dict[str, Tensor]:
    """Further arguments of a call that have a value for every step (B, T)."""
    return {
        name: value
        for name, value in named.items()
        if isinstance(value, Tensor) and value.dim() > 1 and value.shape[:2] == shape and name not in _OWN
    }


def _brought(call: _Call, rows: list[int], steps: int) -> dict[str, Tensor]:
    """The gradients (rows, size) that arrived at the rows' ends: at the output "y", and at states."""
    found = {name: gradient[rows] for name, gradient in call.arrived.items() if name != "y"}
    if "y" in call.arrived:
        y = call.arrived["y"][steps - 1, rows]
        found["y"] = y[:, : y.shape[1] // 2] if call.layer.stack.bidirectional else y
    return {name: gradient for name, gradient in found.items() if "reverse" not in name}


def gradients_by_lag(
    layer: Recurrent,
    x: Tensor,
    brought: Mapping[str, Tensor],
    lags: Sequence[int],
    inputs: Mapping[str, Tensor],
    initial: Carry | None,
) -> dict[str, Tensor]:
    """dL / d s_(T-lag) of every state of the forward direction, (lags, B, size), from one backward pass.

    `brought` are the gradients (B, size) of the loss at the end of x (B, T, I): by the output "y", and by
    final states. Every lag has rows of its own: they begin with the state at T - lag and read what is left.
    """
    steps, far, rows = x.shape[1], lags[-1], len(x)
    count = len(lags) - 1

    def window(value: Tensor, begin: list[int]) -> Tensor:
        """(count * B, far, ...): from `begin` on, for every lag; what lies beyond the end is not read."""
        places = (torch.tensor(begin)[:, None] + torch.arange(far)).clamp(max=steps - 1)
        return value[:, places].transpose(0, 1).flatten(0, 1)

    def call(begin: list[int], lengths: list[int], states: Carry | None) -> Output:
        more = {name: window(value, begin) for name, value in inputs.items()}
        every = [length for length in lengths for _ in range(rows)]
        return layer(window(x, begin), lengths=every, initial=states, **more)

    with torch.no_grad():
        first = {name: value[:, : steps - far] for name, value in inputs.items()}
        start = layer(x[:, : steps - far], initial=initial, **first).final
        start = Carry.stack([start] * count)
        reached = call([steps - far] * count, [far - lag for lag in lags[1:]], start).final
    leaves = {name: value.detach().requires_grad_() for name, value in reached.states.items()}
    with torch.enable_grad():
        out = call([steps - lag for lag in lags[1:]], list(lags[1:]), Carry(leaves, reached.layout))
        ends = {"y": out.last, **out.final.states}
        told = [(ends[n][:, : g.shape[1]] * g.repeat(count, 1)).sum() for n, g in brought.items()]
        names = [name for name in leaves if "reverse" not in name]
        grads = torch.autograd.grad(
            torch.stack(told).sum(), [leaves[name] for name in names], allow_unused=True
        )
    output = f"{layer.stack.num_layers - 1}.{layer.cell.output_name}"
    found = {}
    for name, grad in zip(names, grads, strict=True):
        here = brought.get(name, torch.zeros_like(leaves[name][:rows]))
        here = here + brought["y"] if name == output and "y" in brought else here
        earlier = torch.zeros_like(leaves[name]) if grad is None else grad
        found[name] = torch.cat([here[None], earlier.unflatten(0, (count, rows))])
    return found


def log_spaced(longest: int) -> list[int]:
    """0, 1, 2, 3, 4, 6, 8, 12, ... up to `longest`."""
    found, step = {0, 1, longest}, 2
    while step <= longest:
        found |= {step, min(step * 3 // 2, longest)}
        step *= 2
    return sorted(found)
