"""An operation is one row in each table; every row says the same thing."""

import math

import numpy as np
import pytest
import torch

from elman.equations.arithmetic import PLAIN
from elman.equations.expression import make, number
from elman.equations.gradient import DERIVATIVES
from elman.equations.latex import LATEX
from elman.equations.notation import FUNCTIONS, STARTS
from elman.equations.operations import LAYER_NORM_EPSILON, OPERATIONS
from elman.equations.simplify import RULES
from elman.kernels.cpu.mathematics import VECTOR
from elman.kernels.reference import TORCH
from elman.layers.initial import SAMPLING
from elman.testing.evaluate import NUMPY, values
from elman.testing.tolerances import FORWARD, GRADIENT

VALUES = ("pointwise", "comparison", "mixing")

TABLES = {
    # table: the rows it has, and the families of operations that need one
    "PLAIN (equations/arithmetic.py)": (PLAIN, ("pointwise", "comparison")),
    "DERIVATIVES (equations/gradient.py)": (DERIVATIVES, VALUES),
    "LATEX (equations/latex.py)": (LATEX, (*VALUES, "product", "matrix")),
    "TORCH (kernels/reference.py)": (TORCH, (*VALUES, "product", "matrix")),
    "VECTOR (kernels/cpu/mathematics.py)": (VECTOR, ("pointwise", "comparison")),
    "NUMPY (testing/evaluate.py)": (NUMPY, (*VALUES, "product", "matrix")),
    "SAMPLING (layers/initial.py)": (SAMPLING, ("sampling",)),
}


@pytest.mark.parametrize("table", TABLES)
def test_no_box_is_empty(table):
    rows, families = TABLES[table]
    wanted = {name for name, row in OPERATIONS.items() if row.family in families and name != "declared"}
    assert sorted(wanted - set(rows)) == [], f"{table} has no row for these operations"
    assert sorted(set(rows) - wanted) == [], f"{table} has rows for what is no such operation"


def test_every_function_of_the_notation_is_an_operation():
    assert set(FUNCTIONS) <= set(OPERATIONS)
    assert set(STARTS) == {name for name, row in OPERATIONS.items() if row.family == "sampling"}
    assert set(RULES) <= set(OPERATIONS)


def test_every_pointwise_operation_can_be_written():
    """By a function of its name, or by a sign."""
    for name, row in OPERATIONS.items():
        if row.family in ("pointwise", "comparison"):
            assert name in FUNCTIONS or row.symbol, name


ELEMENTWISE = [name for name, row in OPERATIONS.items() if row.family in ("pointwise", "comparison")]
SPECIAL = [0.0, 1.0, -1.0, 0.5, -30.0, 30.0, 710.0, -710.0, 1e-300, 1e300, math.inf, -math.inf, math.nan]


def tuples_of(points: list[float], arity: int) -> list[tuple[float, ...]]:
    grids = np.meshgrid(*[points] * arity)
    return list(zip(*(grid.ravel().tolist() for grid in grids), strict=True))


@pytest.mark.parametrize("op", ELEMENTWISE)
def test_python_numpy_and_torch_agree_everywhere(op):
    """Also on NaN (which stays NaN), infinities and where exp overflows."""
    points = [*SPECIAL, *np.random.default_rng(0).standard_normal(8).tolist()]
    places = tuples_of(points if OPERATIONS[op].arity < 3 else points[::3], OPERATIONS[op].arity)
    plain = np.array([PLAIN[op](*place) for place in places])
    columns = np.array(places).T
    with np.errstate(all="ignore"):
        numpy = NUMPY[op](*columns)
    found = TORCH[op](*torch.tensor(columns)).numpy()
    for other in (numpy, found):
        np.testing.assert_allclose(other, plain, rtol=FORWARD["float64"], atol=1e-300)


@pytest.mark.parametrize("op", ELEMENTWISE)
def test_nan_is_never_hidden(op):
    """A NaN in any operand that takes part makes the result NaN (a condition only chooses)."""
    arity = OPERATIONS[op].arity
    for place in range(op == "where", arity):
        operands = [1.0] * arity
        if op == "where":
            operands[0] = float(place == 1)
        operands[place] = math.nan
        expected = OPERATIONS[op].family != "comparison"
        with np.errstate(all="ignore"):
            assert math.isnan(float(NUMPY[op](*operands))) is expected
        assert math.isnan(PLAIN[op](*operands)) is expected
        assert math.isnan(TORCH[op](*torch.tensor(operands))) is expected


def test_layer_norm_mean_and_total_by_hand():
    a = torch.tensor([[1.0, 2.0, 6.0]], dtype=torch.float64)
    deviation = math.sqrt((4 + 1 + 9) / 3 + LAYER_NORM_EPSILON)
    normed = torch.tensor([[-2.0, -1.0, 3.0]], dtype=torch.float64) / deviation
    torch.testing.assert_close(TORCH["layer_norm"](a), normed, rtol=FORWARD["float64"], atol=0)
    np.testing.assert_allclose(NUMPY["layer_norm"](a[0].numpy()), normed[0].numpy(), rtol=FORWARD["float64"])
    assert TORCH["mean"](a).tolist() == [[3.0, 3.0, 3.0]]
    assert NUMPY["mean"](a[0].numpy()).tolist() == [3.0, 3.0, 3.0]
    assert TORCH["total"](a).tolist() == [[9.0]]
    assert NUMPY["total"](a[0].numpy()).tolist() == [9.0]


DIFFERENTIABLE = [name for name, row in OPERATIONS.items() if row.family in VALUES]


def both_gradients(op: str, operands: list[np.ndarray], g: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """(by the row of DERIVATIVES, by torch autograd) for every operand."""
    leaves = [make("input", (), f"operand{k}") for k in range(len(operands))]
    seed, node = make("adjoint", (), "result"), make(op, tuple(leaves))
    parts = DERIVATIVES[op](seed, node, *leaves)
    known = {seed: g, **dict(zip(leaves, operands, strict=True))}
    found = values([part for part in parts if part is not None], known)
    symbolic = [np.zeros_like(a) if p is None else np.broadcast_to(found[p], a.shape)
                for a, p in zip(operands, parts, strict=True)]  # fmt: skip
    tensors = [torch.tensor(a, requires_grad=True) for a in operands]
    result = TORCH[op](*tensors)
    if not result.requires_grad:
        return [(s, np.zeros_like(s)) for s in symbolic]
    grads = torch.autograd.grad(result, tensors, torch.tensor(g), allow_unused=True)
    auto = [np.zeros_like(a) if gr is None else gr.numpy() for a, gr in zip(operands, grads, strict=True)]
    return list(zip(symbolic, auto, strict=True))


@pytest.mark.parametrize("op", DIFFERENTIABLE)
def test_a_derivative_is_that_of_torch_at_random_points(op):
    random = np.random.default_rng(1)
    operands = [random.standard_normal(9) for _ in range(OPERATIONS[op].arity)]
    if op in ("log", "sqrt"):
        operands = [np.abs(a) + 0.1 for a in operands]
    if op == "where":
        operands[0] = (operands[0] > 0).astype(float)
    g = random.standard_normal(1 if op == "total" else 9)
    for symbolic, auto in both_gradients(op, operands, g):
        np.testing.assert_allclose(symbolic, auto, rtol=GRADIENT["float64"], atol=GRADIENT["float64"])


@pytest.mark.parametrize(
    ("op", "operands"),
    [
        ("maximum", [[1.0, 0.0, -2.0], [1.0, 0.0, -2.0]]),
        ("minimum", [[1.0, 0.0, -2.0], [1.0, 0.0, -2.0]]),
        ("abs", [[0.0, -0.0, 1.0]]),
        ("relu", [[0.0, -0.0, 1.0]]),
    ],
)
def test_ties_and_kinks_follow_torch(op, operands):
    arrays, g = [np.array(operand) for operand in operands], np.array([1.0, 3.0, -5.0])
    for symbolic, auto in both_gradients(op, arrays, g):
        np.testing.assert_array_equal(symbolic, auto)


def test_a_tie_is_shared_by_halves():
    """What torch is known to do, so that the test above does not compare two mistakes."""
    ((left, _), (right, _)) = both_gradients("maximum", [np.array([2.0]), np.array([2.0])], np.array([1.0]))
    assert left.tolist() == right.tolist() == [0.5]


def test_softplus_is_exact_where_torchs_own_is_linear():
    """F.softplus is the identity from 20 on, an error of 2e-9 that a float64 kernel would have to copy."""
    exact = 25 + math.log1p(math.exp(-25))
    assert TORCH["softplus"](torch.tensor(25.0, dtype=torch.float64)).item() == exact


@pytest.mark.parametrize("constant", [number(2.0) / number(0.0), -number(1.0) / number(0.0)])
def test_constants_are_computed_by_ieee_rules(constant):
    assert math.isinf(float(constant))
