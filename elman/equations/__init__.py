"""Equations of a recurrent cell: notation, graph, derivative, structure, plan. Pure Python."""

from elman.equations.cell import Cell
from elman.equations.notation import (
    I,
    U,
    W,
    abs,
    b,
    bh,
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
from elman.equations.reading import parse
from elman.equations.tracing import cell

__all__ = [
    "Cell", "I", "U", "W", "abs", "b", "bh", "cell", "cos", "exp", "fan_in", "glorot", "layer_norm",
    "log", "maximum", "minimum", "normal", "orthogonal", "parse", "relu", "sigmoid", "silu", "sin",
    "softplus", "sqrt", "tanh", "uniform", "v", "where",
]  # fmt: skip
