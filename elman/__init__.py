"""elman: equations of a recurrent network in, everything else out.

The notation is plain Python and loads at once; what needs torch loads when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from elman import cells, errors
from elman.equations import (
    Cell,
    I,
    U,
    W,
    abs,
    b,
    bh,
    cell,
    cos,
    exp,
    fan_in,
    glorot,
    layer_norm,
    log,
    maximum,
    minimum,
    normal,
    orthogonal,
    parse,
    relu,
    sigmoid,
    silu,
    sin,
    softplus,
    sqrt,
    tanh,
    uniform,
    v,
    where,
)

if TYPE_CHECKING:
    from elman.inspect.probes import check
    from elman.layers import GRU, LSTM, RNN, Carry, Dropout, Output, Recurrent, Stream
    from elman.tasks.estimators import SequenceClassifier, SequenceRegressor
    from elman.tasks.running import load, train
    from elman.testing import check_cell

__version__ = "0.1.0"

_LATER = {
    "elman.inspect.probes": ("check",),
    "elman.layers": ("GRU", "LSTM", "RNN", "Carry", "Dropout", "Output", "Recurrent", "Stream"),
    "elman.tasks.estimators": ("SequenceClassifier", "SequenceRegressor"),
    "elman.tasks.running": ("load", "train"),
    "elman.testing": ("check_cell",),
}
_HOME = {name: module for module, names in _LATER.items() for name in names}

__all__ = [
    "GRU",
    "LSTM",
    "RNN",
    "Carry",
    "Cell",
    "Dropout",
    "I",
    "Output",
    "Recurrent",
    "SequenceClassifier",
    "SequenceRegressor",
    "Stream",
    "U",
    "W",
    "abs",
    "b",
    "bh",
    "cell",
    "cells",
    "check",
    "check_cell",
    "cos",
    "errors",
    "exp",
    "fan_in",
    "glorot",
    "layer_norm",
    "load",
    "log",
    "maximum",
    "minimum",
    "normal",
    "orthogonal",
    "parse",
    "relu",
    "sigmoid",
    "silu",
    "sin",
    "softplus",
    "sqrt",
    "tanh",
    "train",
    "uniform",
    "v",
    "where",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'elman' has no attribute {name!r}{errors.did_you_mean(name, __all__)}")
    value = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
