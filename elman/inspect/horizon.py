"""How long the units of a run keep what they store, on the run's own data, untrained and trained.

The keep factor of a unit is what one step multiplies its old value by: the cell's own gate where it has one,
else the diagonal of the Jacobian d s_t / d s_(t-1). Its mean k over the steps gives the horizon 1 / (1 - k).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor

from elman.data.optional import library
from elman.equations.cell import Cell
from elman.equations.expression import Expression, number_value
from elman.equations.horizon import gates
from elman.errors import RunError
from elman.inspect.gradient import untrained
from elman.inspect.order import order_picture, use_of_order
from elman.inspect.picture import Picture, Theme
from elman.inspect.subject import one_way, readings
from elman.kernels.reference import TORCH
from elman.layers import Recurrent
from elman.layers.carry import Carry
from elman.models.one_to_one import OneToOne
from elman.tasks.options import Options
from elman.tasks.task import Run

LONGEST = 10_000.0
"""Horizons are shown up to this many steps."""

_ROWS = 16_384
"""Most rows of the call that finds a Jacobian's diagonal; units are drawn if there are more."""


class RunMemoryOptions(Options):
    """Options of `inspect RUN memory`."""

    text: str | None = Field(None, description="A text to read for the horizons. (default: from the data)")
    file: str | None = Field(None, description="A file to read instead.")
    steps: int = Field(200, ge=2, le=2000, description="Most steps that the horizons are taken over.")
    batches: int = Field(1, ge=1, description="Batches of the validation part that the order is judged on.")
    seconds: float = Field(15.0, gt=0, description="Time for the order of the steps.")


def run_memory(run: Run, options: RunMemoryOptions) -> list[Picture]:
    """Two pictures: how long units keep what they store, and what the model uses of the past."""
    return [horizons(run, options), order_picture(use_of_order(run, options.seconds, options.batches))]


def has_memory(run: Run) -> bool:
    """Whether a run has a recurrent layer that reads more than one step."""
    return not isinstance(run.model, OneToOne) and any(
        isinstance(module, Recurrent) for module in run.model.modules()
    )


def horizons(run: Run, options: RunMemoryOptions) -> Picture:
    """The horizon of every unit in steps, untrained and trained, on what the run reads."""
    reading = max(readings(run, options.text, options.file), key=lambda one: one.steps).cut(options.steps)
    if reading.steps < 2:
        raise RunError("a horizon needs at least two steps; give a longer --text or a --file.")
    states: dict[str, dict[str, Any]] = {}
    for place, layer, x, inputs in one_way(reading):
        new = keeps(untrained(run, layer), x, inputs)
        for name, (kept, how) in keeps(layer, x, inputs).items():
            shown = f"{place}.{name.partition('.')[2]}" if place else name
            states[shown] = {
                "from": how,
                "trained": steps_of(kept),
                "untrained": steps_of(new[name][0]) if name in new else [],
            }
    data = {"cell": run.cell.name, "source": reading.source, "steps": reading.steps, "states": states}
    return Picture(
        "horizon",
        "How long its units keep",
        _sentence(data),
        data,
        lambda f, t: _draw(f, t, data),
        (7.0, 4.0),
    )


def steps_of(keeps_: Tensor) -> list[float]:
    """Horizons 1 / (1 - k) of keep factors (H,), rising, between 1 and `LONGEST`."""
    kept = keeps_.double().abs().clamp(max=1 - 1 / LONGEST)
    return [float(f"{value:.4g}") for value in (1 / (1 - kept)).sort().values.tolist()]


def keeps(layer: Recurrent, x: Tensor, inputs: Mapping[str, Tensor]) -> dict[str, tuple[Tensor, str]]:
    """By state ("0.c"): the mean keep factor (H,) over the steps of x (1, T, I), and "gate" or "Jacobian"."""
    gated = {gate.state: gate.keep.node for gate in gates(layer.cell)}
    with torch.no_grad():
        out = layer(x, record=tuple(layer.cell.recordable), states=True, **inputs)
    states, found = out.states, {}
    for name in states:
        place, _, state = name.partition(".")
        node = gated.get(state)
        values = None if node is None else _gate(layer, place, node, out)
        if values is not None:
            width = states[name].shape[2]
            found[name] = values.expand(-1, -1, width)[0].mean(0), "gate"
        else:
            found[name] = diagonal(layer, x, inputs, states, name).mean(0), "Jacobian"
    return found


def _gate(layer: Recurrent, place: str, node: Expression, out: Any) -> Tensor | None:
    """A keep factor over time from what was recorded of the equations; None where that does not tell it."""
    cell: Cell = layer.cell
    named = {cell.values[name]: name for name in cell.recordable}
    weights = layer.weights(place).by_name()

    def value(at: Expression) -> Tensor | None:
        if at in named:
            return out[f"{place}.{named[at]}"]
        if at.op in ("number", "hyper"):
            return torch.tensor(number_value(at), dtype=out.y.dtype)
        if at.op == "parameter" and at.kind == "vector":
            return weights[".".join(at.data)].detach()
        if at.op not in TORCH or not at.args or at.op == "matmul":
            return None
        parts = [value(arg) for arg in at.args]
        return None if any(part is None for part in parts) else TORCH[at.op](*parts)

    found = value(node)
    return None if found is None or found.dim() != 3 else found


def diagonal(
    layer: Recurrent, x: Tensor, inputs: Mapping[str, Tensor], states: Mapping[str, Tensor], name: str
) -> Tensor:
    """d s_t[i] / d s_(t-1)[i] as (T - 1, units) for one state; of wide states so many units as fit.

    `states` are those of every step (1, T, H); every step and unit is a row of one call of one step.
    """
    steps, width = x.shape[1] - 1, states[name].shape[2]
    units = torch.arange(width)[: max(_ROWS // max(steps, 1), 1)]
    count = len(units)

    def rows(value: Tensor) -> Tensor:
        return value.repeat_interleave(count, dim=0)

    before = {key: rows(value[0, :-1].detach()) for key, value in states.items()}
    before[name].requires_grad_()
    layout = layer.stack.layout
    here = {key: rows(value[0, 1:])[:, None] for key, value in inputs.items()}
    out = layer(rows(x[0, 1:])[:, None], initial=Carry(before, layout), **here)
    which = units.repeat(steps)
    at = torch.arange(len(which))
    (grad,) = torch.autograd.grad(out.final[name][at, which].sum(), before[name], allow_unused=True)
    if grad is None:
        return torch.zeros(steps, count)
    return grad[at, which].unflatten(0, (steps, count)).detach()


def _sentence(data: Mapping[str, Any]) -> str:
    def middle(values: Sequence[float]) -> float:
        return float(np.median(values)) if values else 1.0

    states = data["states"]
    name = max(states, key=lambda key: max(states[key]["trained"], default=0.0))
    new, now = states[name]["untrained"], states[name]["trained"]
    how = "its gates" if states[name]["from"] == "gate" else "the diagonal of its Jacobian"
    return (
        f"Over the {data['steps']} steps of {data['source']} the units of {name} in the {data['cell']} keep "
        f"what they store for {middle(now):.3g} steps in the middle and {now[-1]:,.4g} at most, by {how}; "
        f"before training it was {middle(new):.3g} and {max(new, default=1.0):,.4g}."
    )


def _draw(figure: Any, theme: Theme, data: Mapping[str, Any]) -> None:
    axes = figure.subplots()
    for place, (name, found) in enumerate(data["states"].items()):
        colour = theme.series[place % len(theme.series)]
        for key, style in (("trained", "-"), ("untrained", ":")):
            values = found[key]
            if values:
                share = np.linspace(0, 100, len(values)) if len(values) > 1 else [50]
                axes.plot(share, values, color=colour, ls=style, label=f"{name} {key}")
    axes.set_yscale("log")
    ticks = library("matplotlib.ticker", "pictures", "drawing")
    axes.yaxis.set_major_locator(ticks.LogLocator(base=10, subs=(1.0, 2.0, 5.0)))
    axes.yaxis.set_major_formatter(ticks.StrMethodFormatter("{x:,g}"))
    axes.yaxis.set_minor_locator(ticks.NullLocator())
    axes.set_xlabel("units, from the shortest to the longest (%)")
    axes.set_ylabel("horizon (steps)")
    axes.legend(fontsize=8)
