"""What a cell is written with: parameter spaces, functions and the identity matrix.

    W.name   input matrix       U.name   recurrent matrix
    b.name   bias vector        bh.name  second bias, of the recurrent side
    v.name   per-unit vector    I        identity matrix

A parameter exists by being used; its shape follows from use. The letter says what it is for, and so
how it starts: W by Glorot, U orthogonal, b, bh and v at zero, unless `(init=...)` says otherwise.
"""

from __future__ import annotations

from typing import NoReturn

from elman.equations.expression import (
    Expression,
    Value,
    as_expression,
    complain,
    make,
    mixing,
    pointwise,
)


class Space:
    """A family of parameters: `W.r` or `W["r"]` is the parameter named r."""

    def __init__(self, letter: str, meaning: str):
        self._letter = letter
        self._meaning = meaning

    def __getattr__(self, name: str) -> Expression:
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> Expression:
        if not isinstance(name, str) or not name.isidentifier() or name.startswith("_"):
            complain(f"a parameter is named by letters and digits, as in {self._letter}.r, not {name!r}.")
        if name == "T":
            complain(
                f"{self._letter}.T is reserved for the transpose of a matrix; name the matrix first: "
                f"{self._letter}.h.T."
            )
        return make("parameter", (), (self._letter, name))

    def _unnamed(self, *_: object) -> NoReturn:
        complain(
            f"{self._letter} is a family of {self._meaning}; name the one you mean, as in {self._letter}.h."
        )

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _unnamed
    __matmul__ = __rmatmul__ = __truediv__ = __rtruediv__ = __neg__ = __pow__ = _unnamed

    def __repr__(self) -> str:
        return f"<{self._letter}: {self._meaning}>"


W = Space("W", "input matrices")
U = Space("U", "recurrent matrices")
b = Space("b", "bias vectors")
bh = Space("bh", "bias vectors")
v = Space("v", "per-unit vectors")

SPACES = {"W": W, "U": U, "b": b, "bh": bh, "v": v}

I = make("identity")
"""The identity matrix, of the size that its use asks for."""


def sigmoid(a: Value) -> Expression:
    """1 / (1 + exp(-a))."""
    return pointwise("sigmoid", a)


def tanh(a: Value) -> Expression:
    """Hyperbolic tangent."""
    return pointwise("tanh", a)


def relu(a: Value) -> Expression:
    """max(a, 0); its derivative at 0 is 0, as in torch."""
    return pointwise("relu", a)


def exp(a: Value) -> Expression:
    """e to the power a."""
    return pointwise("exp", a)


def log(a: Value) -> Expression:
    """Natural logarithm."""
    return pointwise("log", a)


def softplus(a: Value) -> Expression:
    """log(1 + exp(a)), computed without overflow."""
    return pointwise("softplus", a)


def silu(a: Value) -> Expression:
    """a * sigmoid(a)."""
    return pointwise("silu", a)


def abs(a: Value) -> Expression:
    """Absolute value; its derivative at 0 is 0, as in torch."""
    return pointwise("abs", a)


def sqrt(a: Value) -> Expression:
    """Square root."""
    return pointwise("sqrt", a)


def sin(a: Value) -> Expression:
    """Sine of an angle in radians."""
    return pointwise("sin", a)


def cos(a: Value) -> Expression:
    """Cosine of an angle in radians."""
    return pointwise("cos", a)


def minimum(a: Value, b: Value) -> Expression:
    """The smaller of two; where they are equal each takes half of the gradient, as in torch."""
    return pointwise("minimum", a, b)


def maximum(a: Value, b: Value) -> Expression:
    """The larger of two; where they are equal each takes half of the gradient, as in torch."""
    return pointwise("maximum", a, b)


def where(condition: Value, a: Value, b: Value) -> Expression:
    """`a` where the condition (such as x > 0) holds, `b` elsewhere."""
    return pointwise("where", condition, a, b)


def layer_norm(a: Value) -> Expression:
    """(a - mean) / sqrt(variance + 1e-5) over the units; gain and shift are written out with v and b."""
    return mixing("layer_norm", a)


def uniform(low: Value, high: Value) -> Expression:
    """In `init=`: drawn between low and high, each element for itself."""
    return make("uniform", (as_expression(low), as_expression(high)))


def normal(deviation: Value) -> Expression:
    """In `init=`: drawn from a normal distribution of mean 0."""
    return make("normal", (as_expression(deviation),))


def glorot() -> Expression:
    """In `init=`: uniform within ±sqrt(6 / (rows + columns)) (Glorot and Bengio, 2010)."""
    return make("glorot")


def orthogonal(gain: Value = 1.0) -> Expression:
    """In `init=`: a random orthogonal matrix times gain (Saxe et al., 2013, arXiv 1312.6120)."""
    return make("orthogonal", (as_expression(gain),))


def fan_in(gain: Value = 1.0) -> Expression:
    """In `init=`: normal with deviation gain / sqrt(columns)."""
    return make("fan_in", (as_expression(gain),))


FUNCTIONS = {
    function.__name__: function
    for function in (
        sigmoid, tanh, relu, exp, log, softplus, silu, abs, sqrt, sin, cos,
        minimum, maximum, where, layer_norm,
    )
}  # fmt: skip
STARTS = {function.__name__: function for function in (uniform, normal, glorot, orthogonal, fan_in)}
