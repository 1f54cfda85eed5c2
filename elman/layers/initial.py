"""How parameters start: by role, by the cell's own rule, or as torch.nn does.

W: Glorot uniform. U: orthogonal (columns or rows orthonormal where it is not square). b, bh, v: zero.
A cell may say otherwise in its equations: `b.f(init=1.0)`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import torch
from torch import Tensor

from elman.equations.cell import Cell, Parameter
from elman.equations.expression import Expression, number_value, ordered
from elman.equations.horizon import gates
from elman.equations.sizes import Dimension
from elman.errors import LayerError, OptionError
from elman.kernels.reference import TORCH

Shape = tuple[int, ...]


def _glorot(shape: Shape) -> Tensor:
    bound = math.sqrt(6 / (shape[0] + shape[-1]))
    return torch.empty(shape).uniform_(-bound, bound)


def _orthogonal(shape: Shape, gain: float) -> Tensor:
    return torch.nn.init.orthogonal_(torch.empty(shape), gain) if min(shape) else torch.empty(shape)


# fmt: off
SAMPLING: dict[str, Callable[..., Tensor]] = {
    # shape and arguments -> a new tensor; torch's own generator is the only source of chance
    "uniform":    lambda shape, low, high: torch.rand(shape) * (high - low) + low,
    "normal":     lambda shape, deviation: torch.randn(shape) * deviation,
    "glorot":     _glorot,
    "orthogonal": _orthogonal,
    "fan_in":     lambda shape, gain: torch.randn(shape) * (gain / math.sqrt(shape[-1])),
}
# fmt: on


def start(
    cell: Cell,
    sizes: Mapping[Dimension, int],
    init: str = "default",
    horizon: tuple[float, float] | None = None,
) -> dict[str, Tensor]:
    """New values for every parameter of a cell, by name, float32.

    Args:
        sizes: the named dimensions as numbers.
        init: "default" (by role and by the cell) or "torch" (uniform within ±1/sqrt(hidden_size)).
        horizon: (lo, hi) in steps: gates start so that the units' memories are spread over this
            range evenly on a log scale. Raises OptionError for a cell without such a gate.
    """
    if init not in ("default", "torch"):
        raise OptionError(f'init is "default" or "torch", not {init!r}.')
    shapes = {p.expression: tuple(sizes[d] for d in p.shape) for p in cell.parameters}
    if init == "torch":
        bound = 1 / math.sqrt(sizes[cell.states[0].size])
        made = {node: torch.empty(shape).uniform_(-bound, bound) for node, shape in shapes.items()}
    else:
        made = {}
    fixed = _for_horizon(cell, shapes, *_checked(horizon)) if horizon is not None else {}
    made |= fixed
    for parameter in cell.parameters:
        _make(cell, parameter, shapes, made)
    return {p.name: made[p.expression] for p in cell.parameters}


def _make(
    cell: Cell, parameter: Parameter, shapes: Mapping[Expression, Shape], made: dict[Expression, Tensor]
) -> None:
    """Add one parameter to `made`, after those that its rule refers to."""
    if parameter.expression in made:
        return
    shape = shapes[parameter.expression]
    rule = parameter.init
    if rule is None:
        made[parameter.expression] = _by_role(parameter.space, shape)
        return
    for other in cell.parameters:
        if other.expression in ordered([rule]):
            _make(cell, other, shapes, made)
    made[parameter.expression] = _evaluate(parameter.name, rule, shape, made)


def _by_role(space: str, shape: Shape) -> Tensor:
    if space == "W":
        return _glorot(shape)
    return _orthogonal(shape, 1.0) if space == "U" else torch.zeros(shape)


def _evaluate(name: str, rule: Expression, shape: Shape, made: Mapping[Expression, Tensor]) -> Tensor:
    values: dict[Expression, Tensor] = {}
    for node in ordered([rule]):
        if node in made:
            values[node] = made[node].double()
        elif node.op == "identity":
            values[node] = torch.eye(*shape).double()
        elif node.op in SAMPLING:
            values[node] = SAMPLING[node.op](shape, *(float(values[arg]) for arg in node.args)).double()
        elif not node.args:
            values[node] = torch.tensor(number_value(node), dtype=torch.float64)
        else:
            values[node] = TORCH[node.op](*(values[arg] for arg in node.args))
    try:
        return values[rule].expand(shape).float().clone()
    except RuntimeError:
        raise LayerError(f"{name} has shape {shape}, which the shape of its init= does not fit.") from None


def _checked(horizon: tuple[float, float]) -> tuple[float, float]:
    try:
        low, high = (float(steps) for steps in horizon)
    except (TypeError, ValueError):
        raise OptionError(f"horizon takes two numbers of steps, such as (1, 100), not {horizon!r}.") from None
    if not 1 < low <= high < math.inf:
        raise OptionError(f"a horizon (lo, hi) has 1 < lo <= hi steps, not ({low:g}, {high:g}).")
    return low, high


def _for_horizon(
    cell: Cell, shapes: Mapping[Expression, Shape], low: float, high: float
) -> dict[Expression, Tensor]:
    """Gate parameters whose time scales are drawn evenly on a log scale between low and high."""
    found = gates(cell)
    if not found:
        raise OptionError(
            f"{cell.name} has no gate whose bias sets how long a state is kept, so horizon= has no effect; "
            "leave it out, use a gated cell, or declare the gate with @cell(keep=...)."
        )
    made: dict[Expression, list[float]] = {}
    for gate in found:
        units = shapes[gate.keep.parameter][0]
        for steps in torch.empty(units).uniform_(math.log(low), math.log(high)).exp().tolist():
            for parameter, value in gate.solve(steps).items():
                made.setdefault(parameter, []).append(value)
    return {parameter: torch.tensor(values) for parameter, values in made.items()}
