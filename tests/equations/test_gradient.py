"""The derivative of a step as text, and the element-wise sensitivity of a state to itself.

That the numbers are right is shown by the contract (tests/kernels) and, row by row, in
test_operation_tables.py.
"""

import pytest

from elman import cells
from elman.equations import parse
from elman.equations.expression import make
from elman.equations.gradient import derivative, sensitivity
from elman.equations.writing import text


@pytest.mark.parametrize("name", ["LSTM", "GRU", "LRU", "LayerNormLSTM"])
def test_the_derivative_reads_as_one_would_write_it(name, golden):
    golden(f"{name.lower()}_derivative.txt", str(derivative(cells.find(name))))


def test_what_is_used_again_is_written_once():
    lines = derivative(cells.GRU).equations()
    assert sum("1 - z" in line for line in lines) == 1
    assert all(line.count("=") == 1 or ">=" in line for line in lines)


@pytest.mark.parametrize(
    ("name", "state", "slope"),
    [
        ("LSTM", "c", "f"),
        ("LSTM1997", "c", "1"),
        ("CoupledLSTM", "c", "f"),
        ("GRU", "h", "z"),
        ("GRUBefore", "h", "z"),
        ("UGRNN", "h", "g"),
        ("JANET", "h", "f"),
        ("MGU", "h", "1 - f"),
        ("minGRU", "h", "1 - z"),
        ("minLSTM", "h", "1 / (f + i) * f"),
        ("RGLRU", "h", "exp(-(c * r * softplus(v.a)))"),
        ("LRU", "re", "a"),
        ("LEM", "z", "1 - d2"),
        ("LEM", "y", "1 - d1"),
        ("coRNN", "z", "1 - dt * epsilon"),
        ("AntisymmetricRNN", "h", "1"),
        ("IndRNN", "h", "where(h > 0, 1, 0) * v.u"),
        ("GRUD", "h", "(1 - z) * exp(-relu(W.old @ elapsed + b.old))"),
    ],
)
def test_the_element_wise_slope_of_a_state(name, state, slope):
    """By paths that pass no matrix; this is what a gate multiplies."""
    cell = cells.find(name)
    found = sensitivity(cell.updates[state], cell.leaf[state])
    names = {node: name for name, node in cell.values.items()}
    assert text(found, names, own=False) == slope


@pytest.mark.parametrize("name", ["Elman", "IRNN", "OrthogonalRNN", "Jordan", "CfC"])
def test_a_state_that_only_passes_a_matrix_has_no_slope(name):
    cell = cells.find(name)
    first = cell.states[0].name
    assert sensitivity(cell.updates[first], cell.leaf[first]) is None


def test_the_slope_adds_over_all_paths():
    cell = parse("def C(x, h):\n    a = sigmoid(W.a @ x)\n    return a * h + tanh(W.h @ x) * h - 2 * h")
    found = sensitivity(cell.updates["h"], cell.leaf["h"])
    assert text(found, {cell.names["a"]: "a"}) == "a + tanh(W.h @ x) - 2"


def test_an_output_that_is_not_a_state_has_an_adjoint_of_its_own():
    reverse = derivative(cells.LRU)
    d_output = make("adjoint", (), "output")
    assert reverse.of[cells.LRU.output] is d_output
    products = {text(product.matrix): product.adjoint for product in reverse.products}
    assert products["W.skip"] is d_output
    assert products["U.im"] is -d_output


def test_inputs_and_states_that_are_not_read_have_a_gradient_of_zero():
    cell = parse("def C(x, h, c):\n    return tanh(W.h @ x), h * 0.5 + W.c @ x")
    assert text(derivative(cell).states["c"]) == "0"
    assert text(derivative(cell).states["h"]) == "d_c * 0.5"


def test_a_scalar_input_gets_the_sum_over_units():
    cell = parse("def C(x, dt, h):\n    return tanh(W.h @ x + dt * h)")
    assert "total(" in text(derivative(cell).inputs["dt"])
