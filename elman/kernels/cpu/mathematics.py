"""The functions of the notation on registers, in float32 and float64.

Largest errors against the exact value, in units of the last place, float32 / float64, measured over the
whole range: exp 1.3 / 1.3, log 0.9 / 0.9, tanh 3.0 / 2.5, sigmoid 3.2 / 2.4, softplus 2.3 / 2.5, silu 3.2 /
2.6 (`testing/tolerances.py` holds the bounds). A NaN stays a NaN, infinities go to their limits; sigmoid is
0 where it would not be a normal number, and tanh of -0 is +0. sin, cos and sqrt are those of the C library.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from elman.kernels.cpu.emit import Function
from elman.kernels.cpu.jit import host

_EXP_RANGE = {4: (-104.0, 89.0), 8: (-746.0, 710.0)}
"""Below and above, exp is 0 and infinity."""
_MANTISSA = {4: 23, 8: 52}
_BIAS = {4: 127, 8: 1023}
# exp(r) - 1 - r over r^2 for |r| <= log(2) / 2, least maximal error
_EXP_TAIL = {
    4: (0.50000001, 0.16666519, 0.04166621, 0.00836892, 0.00139505),
    8: tuple(1 / math.factorial(n) for n in range(2, 14)),
}
_LOG2 = {4: (0.693359375, -2.12194440e-4), 8: (0.693145751953125, 1.42860682030941723212e-6)}
"""log(2) in two parts, the first with zeros at its end."""


def _polynomial(f: Function, x: str, coefficients: tuple[float, ...]) -> str:
    total = f.constant(coefficients[-1])
    for value in reversed(coefficients[:-1]):
        total = f.fma(total, x, f.constant(value))
    return total


def _clamp(f: Function, x: str, low: float, high: float) -> str:
    """x within limits; NaN stays, which a plain minimum would hide."""
    x = f.select(f.test("ogt", x, f.constant(high)), f.constant(high), x)
    return f.select(f.test("olt", x, f.constant(low)), f.constant(low), x)


def _reduce(f: Function, x: str) -> tuple[str, str]:
    """n (as the bits of a number that ends in it) and r with x = n log(2) + r, |r| <= log(2) / 2."""
    k = f.kind
    shift = 1.5 * 2.0 ** _MANTISSA[k.bytes]
    moved = f.fma(x, f.constant(1 / math.log(2)), f.constant(shift))
    n = f.op(f"fsub {k.vector} {moved}, {f.constant(shift)}")
    high, low = _LOG2[k.bytes]
    r = f.fma(n, f.constant(-high), x)
    return f.bits_of(moved), f.fma(n, f.constant(-low), r)


def _power_of_two(f: Function, n: str) -> str:
    """2^n for integers n in the range of exponents."""
    k = f.kind
    biased = f.whole("add", n, f.integers(_BIAS[k.bytes]))
    return f.of_bits(f.whole("shl", biased, f.integers(_MANTISSA[k.bytes])))


def _whole_part(f: Function, bits: str) -> str:
    """The integer at the end of the bits that `_reduce` gives."""
    k = f.kind
    up = 8 * k.bytes - _MANTISSA[k.bytes] + 1
    return f.whole("ashr", f.whole("shl", bits, f.integers(up)), f.integers(up))


def exp(f: Function, x: str) -> str:
    """e^x; both halves of the power are applied in turn, so that the ends of the range come out."""
    k = f.kind
    bits, r = _reduce(f, _clamp(f, x, *_EXP_RANGE[k.bytes]))
    tail = _polynomial(f, r, _EXP_TAIL[k.bytes])
    value = f.fma(f.op(f"fmul {k.vector} {r}, {r}"), tail, f.op(f"fadd {k.vector} {r}, {f.constant(1.0)}"))
    n = _whole_part(f, bits)
    half = f.whole("ashr", n, f.integers(1))
    rest = f.whole("sub", n, half)
    value = f.op(f"fmul {k.vector} {value}, {_power_of_two(f, half)}")
    return f.op(f"fmul {k.vector} {value}, {_power_of_two(f, rest)}")


def _expm1(f: Function, x: str) -> str:
    """e^x - 1 for x that stays well inside the range of exponents."""
    k = f.kind
    bits, r = _reduce(f, x)
    tail = _polynomial(f, r, _EXP_TAIL[k.bytes])
    p = f.fma(f.op(f"fmul {k.vector} {r}, {r}"), tail, r)
    scale = _power_of_two(f, _whole_part(f, bits))
    return f.fma(p, scale, f.op(f"fsub {k.vector} {scale}, {f.constant(1.0)}"))


def reciprocal(f: Function, x: str) -> str:
    """1 / x for x between 1 and 2^126."""
    k = f.kind
    if k.bytes == 4 and k.lanes == 16 and host().triple.startswith("x86"):
        arguments = ((k.vector, x), (k.vector, "zeroinitializer"), ("i16", "-1"))
        y = f.call(k.vector, "llvm.x86.avx512.rcp14.ps.512", *arguments)
        error = f.fma(f.op(f"fneg {k.vector} {x}"), y, f.constant(1.0))
        return f.fma(y, error, y)
    return f.op(f"fdiv {k.vector} {f.constant(1.0)}, {x}")


def sigmoid(f: Function, x: str) -> str:
    """1 / (1 + exp(-x)): as the exponential over itself and one, for small results to keep their digits."""
    k = f.kind
    limit = 87.0 if k.bytes == 4 else 708.0  # the reciprocal of e^limit is still a normal number
    bits, r = _reduce(f, _clamp(f, f.op(f"fneg {k.vector} {x}"), -limit, limit))
    tail = _polynomial(f, r, _EXP_TAIL[k.bytes])
    value = f.fma(f.op(f"fmul {k.vector} {r}, {r}"), tail, f.op(f"fadd {k.vector} {r}, {f.constant(1.0)}"))
    scale = _power_of_two(f, _whole_part(f, bits))
    found = reciprocal(f, f.fma(value, scale, f.constant(1.0)))
    return f.select(f.test("olt", x, f.constant(-limit)), f.constant(0.0), found)


def tanh(f: Function, x: str) -> str:
    """(e^2x - 1) / (e^2x + 1), exact to its last places near zero too."""
    k = f.kind
    limit = 18.2 if k.bytes == 4 else 40.0
    above = _expm1(f, _clamp(f, f.op(f"fadd {k.vector} {x}, {x}"), -limit, limit))
    below = f.op(f"fadd {k.vector} {above}, {f.constant(2.0)}")
    if k.bytes == 8:
        return f.op(f"fdiv {k.vector} {above}, {below}")
    # for x <= 0 the denominator lies between 1 and 2, else it grows with e^2x: both within `reciprocal`
    return f.op(f"fmul {k.vector} {above}, {reciprocal(f, below)}")


def log(f: Function, x: str) -> str:
    """The natural logarithm: exponent, and a series in (m - 1) / (m + 1) of the mantissa."""
    k = f.kind
    places, bias = _MANTISSA[k.bytes], _BIAS[k.bytes]
    least = 2.0 ** (1 - bias)
    tiny = f.test("olt", x, f.constant(least))
    lift = 2.0 ** (places + 2)
    scaled = f.select(tiny, f.op(f"fmul {k.vector} {x}, {f.constant(lift)}"), x)
    bits = f.bits_of(scaled)
    # shifted so that the mantissa lies between sqrt(1/2) and sqrt(2)
    root = {4: 0x3F3504F3, 8: 0x3FE6A09E667F3BCD}[k.bytes]
    apart = f.whole("sub", bits, f.integers(root))
    exponent = f.whole("ashr", apart, f.integers(places))
    mantissa = f.of_bits(f.whole("sub", bits, f.whole("shl", exponent, f.integers(places))))
    n = f.op(f"sitofp {k.integers} {exponent} to {k.vector}")
    n = f.select(tiny, f.op(f"fsub {k.vector} {n}, {f.constant(places + 2.0)}"), n)
    m = f.op(f"fsub {k.vector} {mantissa}, {f.constant(1.0)}")
    s = f.op(f"fdiv {k.vector} {m}, {f.op(f'fadd {k.vector} {m}, {f.constant(2.0)}')}")
    z = f.op(f"fmul {k.vector} {s}, {s}")
    terms = 5 if k.bytes == 4 else 11
    series = f.op(f"fmul {k.vector} {z}, {_polynomial(f, z, tuple(2 / (2 * j + 3) for j in range(terms)))}")
    half = f.op(f"fmul {k.vector} {f.op(f'fmul {k.vector} {m}, {m}')}, {f.constant(0.5)}")
    # log(1 + m) = m - (m^2/2 - s (m^2/2 + series)), whose leading part is exact
    inner = f.op(f"fmul {k.vector} {s}, {f.op(f'fadd {k.vector} {half}, {series}')}")
    high, low = _LOG2[k.bytes]
    small = f.fma(n, f.constant(low), inner)
    rest = f.op(f"fsub {k.vector} {half}, {small}")
    value = f.fma(n, f.constant(high), f.op(f"fsub {k.vector} {m}, {rest}"))
    infinity = f.constant(math.inf)
    value = f.select(f.test("oeq", x, infinity), infinity, value)
    value = f.select(f.test("oeq", x, f.constant(0.0)), f.constant(-math.inf), value)
    nothing = f.op(f"fsub {k.vector} {x}, {x}")  # NaN where x is
    below = f.op(f"fdiv {k.vector} {f.constant(0.0)}, {f.constant(0.0)}")
    value = f.select(f.test("olt", x, f.constant(0.0)), below, value)
    return f.select(f.test("uno", x, x), nothing, value)


def softplus(f: Function, x: str) -> str:
    """log(1 + e^x), as max(x, 0) + log(1 + e^-|x|)."""
    k = f.kind
    e = exp(f, f.op(f"fneg {k.vector} {f.unary('fabs', x)}"))
    u = f.op(f"fadd {k.vector} {e}, {f.constant(1.0)}")
    lost = f.op(f"fsub {k.vector} {e}, {f.op(f'fsub {k.vector} {u}, {f.constant(1.0)}')}")
    tail = f.op(f"fadd {k.vector} {log(f, u)}, {f.op(f'fdiv {k.vector} {lost}, {u}')}")
    return f.op(f"fadd {k.vector} {f.binary('maximum', x, f.constant(0.0))}, {tail}")


def _where(f: Function, condition: str, a: str, b: str) -> str:
    return f.select(f.test("une", condition, f.constant(0.0)), a, b)


def _above(how: str) -> Callable[..., str]:
    return lambda f, a, b: f.select(f.test(how, a, b), f.constant(1.0), f.constant(0.0))


# fmt: off
VECTOR: dict[str, Callable[..., str]] = {
    "add":           lambda f, a, b: f.float("fadd", a, b),
    "subtract":      lambda f, a, b: f.float("fsub", a, b),
    "multiply":      lambda f, a, b: f.float("fmul", a, b),
    "divide":        lambda f, a, b: f.float("fdiv", a, b),
    "negative":      lambda f, a: f.op(f"fneg {f.kind.vector} {a}"),
    "sigmoid":       sigmoid,
    "tanh":          tanh,
    "relu":          lambda f, a: f.select(f.test("olt", a, f.constant(0.0)), f.constant(0.0), a),
    "exp":           exp,
    "log":           log,
    "softplus":      softplus,
    "silu":          lambda f, a: f.float("fmul", a, sigmoid(f, a)),
    "abs":           lambda f, a: f.unary("fabs", a),
    "sqrt":          lambda f, a: f.unary("sqrt", a),
    "sin":           lambda f, a: f.unary("sin", a),
    "cos":           lambda f, a: f.unary("cos", a),
    "minimum":       lambda f, a, b: f.binary("minimum", a, b),
    "maximum":       lambda f, a, b: f.binary("maximum", a, b),
    "where":         _where,
    "greater":       _above("ogt"),
    "greater_equal": _above("oge"),
}
# fmt: on
"""Every element-wise operation as instructions on registers."""
