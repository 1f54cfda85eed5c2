"""Saying once that a call takes the slow path, and why; and telling when torch transforms a call."""

from __future__ import annotations

import warnings

import torch
from torch import Tensor

PLAIN = frozenset((Tensor, torch.nn.Parameter))
"""Types of tensors that stand for nothing but their numbers."""


def is_wrapped(tensor: Tensor) -> bool:
    """Whether a tensor stands for others, inside torch.func or in a batch of gradients."""
    own_memory = torch._C._has_storage(tensor)  # type: ignore[attr-defined]  # not so with `is_grads_batched`
    return torch._C._functorch.is_functorch_wrapped_tensor(tensor) or not own_memory  # type: ignore[attr-defined]


class SlowPathWarning(UserWarning):
    """A call runs as plain torch operations, and why."""


_said: set[tuple[str, str]] = set()


def say(cell: str, reason: str) -> None:
    """One sentence, once for each cell and reason."""
    if (cell, reason) not in _said:
        _said.add((cell, reason))
        warnings.warn(
            f"{cell} runs as plain torch operations, about 3 to 20 times slower: {reason}.",
            SlowPathWarning,
            stacklevel=4,
        )
