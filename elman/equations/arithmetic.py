"""Operations on plain numbers, by the rules of IEEE arithmetic: no exception for 1/0 or log(0)."""

from __future__ import annotations

import math
from collections.abc import Callable


def _divide(a: float, b: float) -> float:
    if b:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1, b)


def _sigmoid(a: float) -> float:
    return 1 / (1 + _exp(-a))


def _exp(a: float) -> float:
    try:
        return math.exp(a)
    except OverflowError:
        return math.inf


def _log(a: float) -> float:
    return math.log(a) if a > 0 else -math.inf if a == 0 else math.nan


def _wave(function: Callable[[float], float]) -> Callable[[float], float]:
    """Sine or cosine, NaN at infinity."""
    return lambda a: math.nan if math.isinf(a) else function(a)


def _extreme(choose: Callable[..., float]) -> Callable[[float, float], float]:
    """`min` or `max`, NaN where either operand is."""
    return lambda a, b: math.nan if math.isnan(a) or math.isnan(b) else choose(a, b)


# fmt: off
PLAIN: dict[str, Callable[..., float]] = {
    "add":           lambda a, b: a + b,
    "subtract":      lambda a, b: a - b,
    "multiply":      lambda a, b: a * b,
    "divide":        _divide,
    "negative":      lambda a: -a,
    "sigmoid":       _sigmoid,
    "tanh":          math.tanh,
    "relu":          lambda a: max(a, 0.0),
    "exp":           _exp,
    "log":           _log,
    "softplus":      lambda a: max(a, 0.0) + math.log1p(math.exp(-abs(a))),
    "silu":          lambda a: a * _sigmoid(a),
    "abs":           math.fabs,
    "sqrt":          lambda a: math.sqrt(a) if a >= 0 else math.nan,
    "sin":           _wave(math.sin),
    "cos":           _wave(math.cos),
    "minimum":       _extreme(min),
    "maximum":       _extreme(max),
    "where":         lambda c, a, b: a if c else b,
    "greater":       lambda a, b: float(a > b),
    "greater_equal": lambda a, b: float(a >= b),
}
# fmt: on
