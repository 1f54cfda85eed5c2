"""Optimisers, learning-rate schedules and gradient clipping."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any, Literal

import torch
from torch import Tensor, nn

from elman.errors import RunError

OptimiserName = Literal["adam", "adamw", "sgd", "rmsprop"]
ScheduleName = Literal["cosine", "constant", "decay"]

_OPTIMISERS: dict[str, Callable[..., torch.optim.Optimizer]] = {
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
    "sgd": torch.optim.SGD,
    "rmsprop": torch.optim.RMSprop,
}


def optimiser(
    name: str, parameters: Iterable[nn.Parameter], lr: float, weight_decay: float = 0.0
) -> torch.optim.Optimizer:
    """An optimiser by name."""
    # one pass over the memory of all parameters instead of a dozen: large embeddings are most of a step
    fused = {} if name == "rmsprop" else {"fused": True}
    return _OPTIMISERS[name](list(parameters), lr=lr, weight_decay=weight_decay, **fused)


def learning_rate(
    schedule: str,
    lr: float,
    step: int,
    steps: int,
    epoch: int,
    *,
    warm_up: int = 0,
    decay: float = 0.5,
    decay_from: int = 1,
) -> float:
    """The learning rate of a step.

    Args:
        schedule: "constant"; "cosine" (from lr to a twentieth of it over all steps); "decay" (times
            `decay` at the beginning of every epoch from `decay_from` on, epochs counted from 0).
        step, steps: this step, and how many there will be.
        warm_up: steps over which the rate rises from 0 first.
    """
    if step < warm_up:
        return lr * (step + 1) / warm_up
    if schedule == "cosine":
        done = (step - warm_up) / max(steps - warm_up, 1)
        return lr * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * min(done, 1.0))))
    if schedule == "decay":
        return lr * decay ** max(0, epoch - decay_from + 1)
    return lr


def clip(parameters: Iterable[nn.Parameter], norm: float | None, value: float | None) -> float:
    """Clip gradients by value and then by norm (None: not); returns the norm before clipping by norm."""
    parameters = [p for p in parameters if p.grad is not None]
    if value is not None:
        nn.utils.clip_grad_value_(parameters, value)
    return float(nn.utils.clip_grad_norm_(parameters, math.inf if norm is None else norm))


def state_tensors(chosen: torch.optim.Optimizer) -> dict[str, Tensor]:
    """The state of an optimiser as named tensors."""
    state = chosen.state_dict()["state"]
    return {
        f"{index}.{name}": value if isinstance(value, Tensor) else torch.tensor(value)
        for index, entries in state.items()
        for name, value in entries.items()
        if value is not None
    }


def restore_state(chosen: torch.optim.Optimizer, tensors: dict[str, Tensor]) -> None:
    """Put back what `state_tensors` gave; raises RunError if it belongs to another optimiser."""
    state: dict[int, dict[str, Any]] = {}
    for name, tensor in tensors.items():
        index, _, entry = name.partition(".")
        state.setdefault(int(index), {})[entry] = tensor
    whole = chosen.state_dict()
    count = sum(len(group["params"]) for group in whole["param_groups"])
    if any(not 0 <= index < count for index in state):
        raise RunError("the saved state of the optimiser belongs to another model.")
    chosen.load_state_dict({**whole, "state": state})
