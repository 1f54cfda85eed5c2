"""How a state depends on an earlier one: d s_T / d s_t for every t, exactly, from one batch.

The sequence is run for as many rows as directions are asked for, all alike; row i sends the i-th direction
back, so that what arrives at step t is row i of the Jacobian.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from elman.inspect.subject import step_by_step
from elman.layers import Recurrent

DIRECTIONS = 256
"""Most directions that are sent back; for larger states they are drawn at random, and the spectral norm is
that on their span, a lower bound."""


@dataclass(frozen=True)
class Reach:
    """|d s_T / d s_t| of one state by lag T - t = 0, 1, ...

    `spectral` is the largest singular value, `mean` the norm for an average direction at T (Frobenius norm
    over the root of the directions). For the loss they are both |dL_T / d s_t|.
    """

    state: str
    spectral: tuple[float, ...]
    mean: tuple[float, ...]


def jacobian_norms(
    layer: Recurrent, x: Tensor, inputs: dict[str, Tensor] | None = None, seed: int = 0
) -> list[Reach]:
    """Norms for every state of every layer of a `Recurrent` on one sequence x (1, T, I)."""
    inputs = inputs or {}
    widths = [state.shape[1] for state in step_by_step(layer, x[:, :1], _first(inputs))[0][0].values()]
    rows = min(max(widths), DIRECTIONS)
    states, _ = step_by_step(layer, x, inputs, rows)
    names = list(states[-1])
    found = []
    for name in names:
        last = states[-1][name]
        directions = _directions(rows, last.shape[1], seed).to(last.dtype)
        earlier = [state[name] for state in states]
        grads = torch.autograd.grad(
            (last * directions).sum(), earlier, retain_graph=name != names[-1], allow_unused=True
        )
        blocks = [torch.zeros_like(last) if grad is None else grad for grad in reversed(grads)]
        used = int((directions.abs().sum(1) > 0).sum())
        found.append(
            Reach(
                name,
                tuple(float(torch.linalg.matrix_norm(block[:used].double(), 2)) for block in blocks),
                tuple(float(block[:used].double().norm() / used**0.5) for block in blocks),
            )
        )
    return found


def _first(inputs: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: value[:, :1] for name, value in inputs.items()}


def _directions(rows: int, width: int, seed: int) -> Tensor:
    """(rows, width): the unit vectors, or as many orthonormal directions as there are rows."""
    if width <= rows:
        return torch.eye(rows, width)
    generator = torch.Generator().manual_seed(seed)
    return torch.linalg.qr(torch.randn(width, rows, generator=generator))[0].T


def loss_norms(
    layer: Recurrent, x: Tensor, loss: Callable[[Tensor], Tensor], inputs: dict[str, Tensor] | None = None
) -> list[Reach]:
    """|dL_T / d s_t| by lag for a loss of the last output, `loss(y_T)` with y_T (1, O)."""
    states, outputs = step_by_step(layer, x, inputs or {})
    names = list(states[-1])
    flat = [state[name] for state in states for name in names]
    grads = torch.autograd.grad(loss(outputs[-1]), [*flat, outputs[-1]], allow_unused=True)
    norms = [0.0 if grad is None else float(grad.double().norm()) for grad in grads]
    found = []
    for place, name in enumerate(names):
        series = norms[place : -1 : len(names)][::-1]
        if name == _read_state(layer):
            series[0] = norms[-1]  # the loss reads the output, which is this state
        found.append(Reach(name, tuple(series), tuple(series)))
    return found


def _read_state(layer: Recurrent) -> str:
    """The state that is the output of the highest layer, "1.h"; another name where the output is none."""
    return f"{layer.stack.num_layers - 1}.{layer.cell.output_name}"
