"""The weights of a model as named tensors, each stored once however often it is used."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from elman.errors import RunError


def weights_of(model: nn.Module) -> dict[str, Tensor]:
    """Parameters and buffers by name; what is shared (a tied softmax) appears once."""
    return {**dict(model.named_parameters()), **dict(model.named_buffers())}


def parameters(model: nn.Module) -> int:
    """Numbers that a model learns."""
    return sum(p.numel() for p in model.parameters())


def load_weights(model: nn.Module, tensors: Mapping[str, Tensor], source: Path) -> None:
    """Put weights into a model; raises RunError, naming the first that does not fit."""
    own = weights_of(model)
    for name, wanted in own.items():
        if name not in tensors:
            raise RunError(f"{source} belongs to another model: it has no {name}.")
        if tensors[name].shape != wanted.shape:
            raise RunError(
                f"{source} belongs to another model: {name} is {tuple(tensors[name].shape)} in it and "
                f"{tuple(wanted.shape)} here."
            )
    extra = [name for name in tensors if name not in own]
    if extra:
        raise RunError(f"{source} belongs to another model: it has {extra[0]}, which this one does not.")
    with torch.no_grad():
        for name, target in own.items():
            target.copy_(tensors[name])
