"""Calls of any torch model: what goes in, what comes out, and how a model is left as it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _NormBase
from torch.nn.modules.dropout import _DropoutNd
from torch.nn.utils.rnn import PackedSequence, pad_packed_sequence

from elman.inspect.verdicts import DoesNotApplyError
from elman.layers import Carry, Output, Recurrent

Inputs = dict[Any, Any]
"""Arguments of a call: positional ones under 0, 1, ..., others under their name."""


def named(inputs: Any) -> tuple[Inputs, str]:
    """Inputs as a user gives them: by place or name, and how they were given."""
    if isinstance(inputs, Mapping):
        return dict(inputs), "named"
    if isinstance(inputs, tuple | list):
        return dict(enumerate(inputs)), "many"
    return {0: inputs}, "one"


def prediction(output: Any) -> Tensor:
    """The tensor of predictions in what a model returns: the output, or the first of a tuple or dict."""
    if isinstance(output, Tensor):
        return output
    if isinstance(output, Output):
        return output.y
    if isinstance(output, PackedSequence):
        return pad_packed_sequence(output, batch_first=True)[0]
    parts = list(output.values()) if isinstance(output, Mapping) else output
    if isinstance(parts, tuple | list) and parts:
        return prediction(parts[0])
    raise DoesNotApplyError(f"no tensor of predictions is found in {type(output).__name__}.")


def state(output: Any) -> Any:
    """The state in what a model returns: the carry of an `Output`, the rest of a tuple; None without."""
    if isinstance(output, Output):
        return None if output.stack.bidirectional else output.carry
    if isinstance(output, tuple) and len(output) == 2:
        return output[1]
    return None


def tensors_of(value: Any) -> list[Tensor]:
    """Every tensor in a state."""
    if isinstance(value, Tensor):
        return [value]
    if isinstance(value, Carry):
        return list(value.states.values())
    parts = value.values() if isinstance(value, Mapping) else value
    return [one for part in parts for one in tensors_of(part)] if isinstance(parts, tuple | list) else []


@contextmanager
def unharmed(model: nn.Module, loss: Any = None) -> Iterator[None]:
    """Put weights, buffers, gradients, modes and random numbers back afterwards."""
    roots = [model, *([loss] if isinstance(loss, nn.Module) else [])]
    modules = [module for root in roots for module in root.modules()]
    modes = [(module, module.training) for module in modules]
    tensors = [t for root in roots for t in (*root.parameters(), *root.buffers())]
    kept = [(tensor, tensor.detach().clone(), tensor.grad) for tensor in tensors]
    for tensor in tensors:
        tensor.grad = None
    try:
        with torch.random.fork_rng(), torch.backends.cudnn.flags(enabled=False):
            yield  # cudnn has no gradient in eval mode
    finally:
        with torch.no_grad():
            for tensor, value, gradient in kept:
                tensor.copy_(value)
                tensor.grad = gradient
        for module, mode in modes:
            module.training = mode


def learning(model: nn.Module) -> None:
    """Training mode without what is random in it: dropout, statistics of batches."""
    model.train()
    for module in model.modules():
        if isinstance(module, _DropoutNd | _NormBase | nn.RNNBase | Recurrent):
            module.training = False
