"""The kernels' own exp, log, tanh, ... over the whole range, in units of the last place of exact values."""

import ctypes
from functools import lru_cache

import mpmath
import numpy as np
import pytest

from elman.kernels.cpu import jit
from elman.kernels.cpu.emit import Function, Module, kind
from elman.kernels.cpu.mathematics import VECTOR
from elman.testing.evaluate import NUMPY
from elman.testing.tolerances import LIBRARY_ULPS, NOTHING, ULPS

DTYPES = {"float32": np.float32, "float64": np.float64}
every_dtype = pytest.mark.parametrize("dtype", DTYPES)
every_function = pytest.mark.parametrize("name", ULPS)


@lru_cache
def mapped(name: str, dtype: str, arguments: int = 1):
    """The function of the table as one over arrays."""
    module, k = Module(), kind(np.dtype(dtype).itemsize)
    given = ", ".join(f"ptr %from{n}" for n in range(arguments))
    f = Function(module, "map", f"ptr %to, i64 %count, {given}", k)
    with f.loop(0, "%count", k.lanes) as i:
        loaded = [f.load(f.at(f"%from{n}", i)) for n in range(arguments)]
        f.store(VECTOR[name](f, *loaded), f.at("%to", i))
    f.finish()
    code = jit.compiled(str(module), f"map.{name}")
    types = [ctypes.c_void_p, ctypes.c_int64, *[ctypes.c_void_p] * arguments]
    call = ctypes.CFUNCTYPE(None, *types)(code.address("map"))

    def run(*arrays: np.ndarray) -> np.ndarray:
        whole = [np.resize(array, -(-len(array) // k.lanes) * k.lanes) for array in arrays]
        to = np.empty_like(whole[0])
        call(to.ctypes.data, len(to), *(array.ctypes.data for array in whole))
        return to[: len(arrays[0])]

    return run


def edges(dtype: str) -> np.ndarray:
    """Zeros, denormals, the ends of the range where a function changes its form, and neighbours."""
    limits = np.finfo(dtype)
    places = [0.0, limits.smallest_subnormal, limits.tiny, limits.eps, 0.5, 1.0, 2.0, limits.max, np.inf]
    places += [
        np.log(2) / 2,
        np.log(2),
        np.sqrt(0.5),
        np.sqrt(2),
        9.1,
        18.2,
        20,
        40,
        80,
        87,
        88.7,
        89,
        103.9,
        104,
    ]
    places += [700, 708, 709.7, 709.8, 710, 744.4, 745.1, 746]
    near = np.array(places, dtype)
    with np.errstate(over="ignore"):
        near = np.concatenate([near, np.nextafter(near, np.inf), np.nextafter(near, -np.inf)])
    return np.concatenate([near, -near, [np.nan]]).astype(dtype)


# float32: every pattern of bits, in strides, against float64


def exact32(name: str, x: np.ndarray) -> np.ndarray:
    """In float64, whose errors are 2**-29 of an ulp of float32."""
    with np.errstate(all="ignore"):  # a NaN may be a signaling one
        wide = x.astype(np.float64)
        e = np.exp(-np.abs(wide))
        sigmoid = np.where(wide >= 0, 1, e) / (1 + e)
        return {
            "softplus": lambda: np.maximum(wide, 0) + np.log1p(e),
            "sigmoid": lambda: np.where(np.isnan(wide), wide, sigmoid),
            "silu": lambda: wide * sigmoid,
        }.get(name, lambda: NUMPY[name](wide))()


@np.errstate(all="ignore")
def error32(name: str, x: np.ndarray) -> float:
    """The largest error in ulp; infinite where NaN or infinity is in the wrong place."""
    found, exact = mapped(name, "float32")(x), exact32(name, x)
    nearest = exact.astype(np.float32)
    finite = np.isfinite(nearest)
    inward = np.nextafter(nearest, np.float32(0))  # an infinity by rounding may be the largest number too
    special = np.array_equal(np.isnan(found), np.isnan(nearest))
    special &= bool((finite | np.isnan(nearest) | (found == nearest) | (found == inward)).all())
    counted = finite & ~((found == 0) & (np.abs(exact) < nothing(name, "float32")))
    ulp = np.spacing(np.minimum(np.abs(nearest[counted]), np.float32(2.0**126)))
    errors = np.abs(found[counted].astype(np.float64) - exact[counted]) / ulp
    return float(errors.max(initial=0)) if special else np.inf


def nothing(name: str, dtype: str) -> float:
    """Results below this may be 0."""
    largest = {"float32": 90, "float64": 710}[dtype]
    return NOTHING[dtype] * {"sigmoid": 1, "silu": largest}.get(name, 0)


def patterns(stride: int, first: int, count: int) -> np.ndarray:
    """`count` of the 2**32 patterns of bits; a stride that is odd meets all of them in the end."""
    words = (np.arange(first, first + count, dtype=np.uint64) * stride) & 0xFFFFFFFF
    return words.astype(np.uint32).view(np.float32)


@every_function
def test_float32_over_all_patterns_of_bits(name):
    """Every 4093rd pattern, denormals, infinities and NaN among them; densely where functions bend."""
    near = np.linspace(-4, 4, 1 << 18, dtype=np.float32)
    wide = np.linspace(-110, 110, 1 << 18, dtype=np.float32)
    x = np.concatenate([patterns(4093, 0, 2**32 // 4093), near, wide, edges("float32")])
    assert error32(name, x) <= ULPS[name]


@pytest.mark.long
@every_function
def test_float32_over_a_sixteenth_of_all_patterns(name):
    errors = [error32(name, patterns(15, first, 1 << 22)) for first in range(0, 2**28, 1 << 22)]
    assert max(errors) <= ULPS[name]


@pytest.mark.parametrize("name", ["sqrt", "sin", "cos"])
def test_functions_of_the_library_in_float32(name):
    """sin and cos of float32 in float64 are exact enough up to 2**128: NumPy reduces them exactly."""
    assert error32(name, np.concatenate([patterns(65521, 0, 1 << 16), edges("float32")])) <= LIBRARY_ULPS


# float64 against as many digits as it takes


EXACT = {
    "exp": mpmath.exp,
    "log": mpmath.log,
    "tanh": mpmath.tanh,
    "sigmoid": lambda x: 1 / (1 + mpmath.exp(-x)),
    "softplus": lambda x: mpmath.log1p(mpmath.exp(x)),
    "silu": lambda x: x / (1 + mpmath.exp(-x)),
}


def samples64(count: int) -> np.ndarray:
    """Patterns of bits at random, numbers over the range of exp, and numbers about one."""
    random = np.random.default_rng(0)
    bits = random.integers(0, 1 << 64, count, dtype=np.uint64).view(np.float64)
    parts = [bits, random.uniform(-760, 760, count), 2 * random.standard_normal(count), edges("float64")]
    x = np.concatenate([*parts, np.exp(random.uniform(-1, 1, count))])
    return x[np.isfinite(x)]


@every_function
def test_float64_against_many_digits(name):
    x = samples64(600)
    x = x[x > 0] if name == "log" else x
    found = mapped(name, "float64")(x)
    with mpmath.workprec(160):
        errors = [_ulps64(name, float(a), float(y)) for a, y in zip(x, found, strict=True)]
    assert max(errors) <= ULPS[name]


def _ulps64(name: str, x: float, found: float) -> float:
    if x < -2000 or x > 2000:  # mpmath would take its time for e^1e300
        limits = {"exp": (0, np.inf), "tanh": (-1, 1), "sigmoid": (0, 1), "softplus": (0, x), "silu": (0, x)}
        if name in limits:
            return 0.0 if found == limits[name][x > 0] else np.inf
    exact = EXACT[name](mpmath.mpf(x))
    nearest = float(exact)
    if np.isinf(nearest) or np.isinf(found):
        return 0.0 if nearest == found else 1.0 if np.nextafter(nearest, found) == found else np.inf
    if found == 0 and abs(nearest) < nothing(name, "float64"):
        return 0.0
    return float(abs(mpmath.mpf(found) - exact) / float(np.spacing(abs(nearest))))


# the ends


@every_dtype
@pytest.mark.parametrize(
    ("name", "at_minus_infinity", "at_zero", "at_infinity"),
    [
        ("exp", 0, 1, np.inf),
        ("log", np.nan, -np.inf, np.inf),
        ("tanh", -1, 0, 1),
        ("sigmoid", 0, 0.5, 1),
        ("softplus", 0, np.log(2), np.inf),
        ("silu", np.nan, 0, np.inf),
    ],
)
def test_limits_are_exact_and_nan_stays(dtype, name, at_minus_infinity, at_zero, at_infinity):
    x = np.array([-np.inf, -0.0, 0.0, np.inf, np.nan], dtype)
    expected = np.array([at_minus_infinity, at_zero, at_zero, at_infinity, np.nan]).astype(dtype)
    np.testing.assert_array_equal(mapped(name, dtype)(x), expected)


@every_dtype
@pytest.mark.parametrize("name", ["exp", "tanh", "sigmoid", "softplus"])
def test_what_only_rises_is_in_its_bounds(dtype, name):
    x = np.sort(np.concatenate([np.linspace(-800, 800, 100_001), edges(dtype)[:-1]]).astype(dtype))
    low, high = {"exp": (0, np.inf), "tanh": (-1, 1), "sigmoid": (0, 1), "softplus": (0, np.inf)}[name]
    found = mapped(name, dtype)(x)
    assert found.min() >= low
    assert found.max() <= high


# what is one instruction

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.3, -2.5, 1e-40, -1e-40, 3e38, np.inf, -np.inf, np.nan]
FEW = {"negative": 1, "relu": 1, "abs": 1, "sqrt": 1, "where": 3}


@every_dtype
@pytest.mark.parametrize(
    "name",
    ["add", "subtract", "multiply", "divide", "minimum", "maximum", "greater", "greater_equal", *FEW],
)
def test_simple_operations_are_exact(dtype, name):
    """Bit for bit those of IEEE 754, and NaN wherever NumPy has it."""
    count = FEW.get(name, 2)
    grid = np.meshgrid(*[np.array(SPECIAL, dtype)] * count, indexing="ij")
    arrays = [np.ascontiguousarray(part.ravel()) for part in grid]
    with np.errstate(all="ignore"):
        expected = np.asarray(NUMPY[name](*arrays)).astype(dtype)
    np.testing.assert_array_equal(mapped(name, dtype, count)(*arrays), expected)


def test_the_table_has_every_operation_of_a_step():
    over_units_or_products = {"mean", "layer_norm", "total", "matmul", "outer", "transpose"}
    assert VECTOR.keys() - {"load"} == NUMPY.keys() - over_units_or_products
