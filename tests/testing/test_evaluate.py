"""The independent evaluation against formulas by hand: what everything else is held against."""

import numpy as np
import pytest

from elman import cells
from elman.equations import I, U, parse
from elman.equations.expression import make
from elman.testing import evaluate
from elman.testing.evaluate import Problem, order
from elman.testing.tolerances import FORWARD, GRADIENT

SUM = parse("def Sum(x, h):\n    return v.decay * h + W.h @ x")  # short enough to be solved by hand


def problem(reset, lengths, reverse=False):
    """Two rows, three steps, one unit with decay 1/2; x = 1, 10, 100."""
    steps = np.array([1.0, 10.0, 100.0])
    return Problem(
        parameters={"v.decay": np.array([0.5]), "W.h": np.array([[1.0]])},
        inputs={"x": np.stack([steps, steps], 1)[..., None]},
        initial={"h": np.array([[8.0], [8.0]])},
        start={"h": np.array([2.0])},
        lengths=lengths,
        reset=np.array(reset, bool),
        reverse=reverse,
        d_output=np.zeros((3, 2, 1)),
        d_final={"h": np.ones((2, 1))},
    )


NEVER = [[0, 0], [0, 0], [0, 0]]


def test_a_sum_by_hand():
    found = evaluate.solve(SUM, problem(NEVER, [3, 2]))
    assert found.output[:, 0, 0].tolist() == [8 / 2 + 1, 5 / 2 + 10, 12.5 / 2 + 100]
    assert found.output[:, 1, 0].tolist() == [5.0, 12.5, 0.0]
    assert found.final["h"].ravel().tolist() == [106.25, 12.5]


def test_a_reset_brings_the_initial_state_back_before_the_step():
    found = evaluate.solve(SUM, problem([[0, 0], [1, 0], [0, 1]], [3, 2]))
    assert found.output[:, 0, 0].tolist() == [5.0, 2 / 2 + 10, 11 / 2 + 100]
    assert found.output[:, 1, 0].tolist() == [5.0, 12.5, 0.0]  # beyond the length a reset says nothing


def test_backwards_a_reset_stands_between_the_same_two_steps():
    found = evaluate.solve(SUM, problem([[1, 0], [0, 0], [1, 1]], [3, 2], reverse=True))
    assert found.output[:, 0, 0].tolist() == [11 / 2 + 1, 2 / 2 + 10, 8 / 2 + 100]
    assert found.output[:, 1, 0].tolist() == [14 / 2 + 1, 8 / 2 + 10, 0.0]
    assert found.final["h"].ravel().tolist() == [6.5, 8.0]
    assert order(problem([[1, 0], [0, 0], [1, 1]], [3, 2], reverse=True), 0) == [
        (2, False),
        (1, True),
        (0, False),
    ]


def test_an_empty_row_keeps_its_state():
    assert evaluate.solve(SUM, problem(NEVER, [3, 0])).final["h"].ravel().tolist() == [106.25, 8.0]


def test_gradients_by_hand():
    """d(final) = 1 for each row: dh0 = 1/8 and 1/4, dx by powers of the decay, all resets by row."""
    found = evaluate.backward(SUM, problem([[0, 0], [0, 1], [0, 0]], [3, 2]))
    assert found["initial"]["h"].ravel().tolist() == [0.125, 0.0]
    assert found["start"]["h"].tolist() == [0.5]  # of the row that was reset before its second step
    assert found["inputs"]["x"][:, 0, 0].tolist() == [0.25, 0.5, 1.0]
    assert found["inputs"]["x"][:, 1, 0].tolist() == [0.0, 1.0, 0.0]
    # row 0: 12.5 + 1/2 * 5 + 1/4 * 8; row 1: the fresh state 2
    assert found["parameters"]["v.decay"].tolist() == [12.5 + 2.5 + 2.0 + 2.0]
    assert found["parameters"]["W.h"].tolist() == [[100 + 10 / 2 + 1 / 4 + 10]]


def test_the_loss_is_what_the_gradients_belong_to():
    assert evaluate.loss(SUM, problem(NEVER, [3, 2])) == 106.25 + 12.5


def test_matrices_of_parameters():
    random = np.random.default_rng(0)
    u, x = random.standard_normal((3, 3)), random.standard_normal(3)
    leaf = make("input", (), "x")
    root = (2 * (U.h - U.h.T) - 0.1 * I) @ leaf
    found = evaluate.values([root], {U.h: u, leaf: x})[root]
    np.testing.assert_allclose(found, 2 * (u - u.T) @ x - 0.1 * x, rtol=FORWARD["float64"])


@pytest.mark.parametrize(
    "text",
    [
        "(U.a - U.a.T - 0.1 * I) @ h",
        "U.a @ U.b @ h",
        "U.a.T @ (U.b[2].T @ (U.b @ h))",
        "(U.a @ U.b - 2 * U.a) @ (exp(-exp(v.p)) * h)",
    ],
)
def test_gradients_of_derived_parameters_by_differences(text):
    """Central differences of the loss in every element of every parameter."""
    cell = parse(f"def C(x, h):\n    return tanh(W.h @ x + {text})")
    random = np.random.default_rng(0)
    sizes = cell.dimensions(1, 3)
    one = problem([[0], [0], [0]], [3])
    one.parameters = {p.name: random.standard_normal([sizes[d] for d in p.shape]) for p in cell.parameters}
    one.inputs = {"x": random.standard_normal((3, 1, 1))}
    one.initial, one.start = {"h": random.standard_normal((1, 3))}, {"h": np.zeros(3)}
    one.d_output, one.d_final = random.standard_normal((3, 1, 3)), {"h": random.standard_normal((1, 3))}
    found = evaluate.backward(cell, one)["parameters"]
    for name, array in one.parameters.items():
        for place in np.ndindex(array.shape):
            kept, ends = array[place], []
            for side in (1e-5, -1e-5):
                array[place] = kept + side
                ends.append(evaluate.loss(cell, one))
            array[place] = kept
            # the difference is exact to 1e-10 (third derivative) + 1e-16 / 1e-5 (rounding)
            assert found[name][place] == pytest.approx((ends[0] - ends[1]) / 2e-5, abs=1e-8)


def test_the_independent_gradient_is_as_exact_as_its_tolerance_says():
    assert GRADIENT["float64"] < 1e-8 and FORWARD["float64"] < 1e-9


def test_the_evaluation_reads_the_equations_as_written_not_the_plan():
    """No backend, plan or simplification is imported by it."""
    source = evaluate.__loader__.get_source(evaluate.__name__)
    for module in ("kernels", "equations.plan", "equations.simplify", "torch"):
        assert f"import {module}" not in source
        assert f"elman.{module}" not in source


def test_a_zoo_step_by_hand():
    """UGRNN with all parameters 0 but the bias: keeps sigmoid(1) of its state."""
    cell = cells.UGRNN
    zero = {
        p.expression: np.zeros([{"input_size": 2, "hidden_size": 3}[d] for d in p.shape])
        for p in cell.parameters
    }
    zero[next(p.expression for p in cell.parameters if p.name == "b.g")] = np.ones(3)
    known = {**zero, cell.leaf["x"]: np.ones(2), cell.leaf["h"]: np.array([1.0, -2.0, 4.0])}
    new = evaluate.values(cell.updates.values(), known)[cell.updates["h"]]
    np.testing.assert_allclose(new, np.array([1.0, -2.0, 4.0]) / (1 + np.exp(-1.0)), rtol=FORWARD["float64"])
