"""The reference backend beyond the contract: dtypes, devices' order of rows, and differentiation."""

import pytest
import torch

from elman import cells, kernels
from elman.cells import ZOO
from elman.equations import parse
from elman.equations.plan import plan
from elman.layers.initial import start
from elman.testing.tolerances import FORWARD

SIZES = (3, 5)
REFERENCE = kernels.BACKENDS["reference"]
every_backend = pytest.mark.parametrize("run", kernels.BACKENDS.values(), ids=kernels.BACKENDS)


def call(cell, dtype=torch.float64, steps=1, batch=4, **options):
    """Arguments of `kernels.run` for random inputs and states."""
    torch.manual_seed(0)
    sizes = cell.dimensions(*SIZES)
    parameters = {name: value.to(dtype) for name, value in start(cell, sizes).items()}
    inputs = {e.name: torch.rand(steps, batch, sizes[e.size], dtype=dtype) for e in cell.inputs}
    initial = {s.name: torch.rand(batch, sizes[s.size], dtype=dtype) + 0.5 for s in cell.states}
    fresh = {s.name: torch.zeros(sizes[s.size], dtype=dtype) for s in cell.states}
    return (plan(cell), sizes, parameters, inputs, initial), {"start": fresh, **options}


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_bfloat16_is_float64_to_its_eight_bits(cell):
    arguments, options = call(cell, torch.bfloat16)
    found = kernels.run(*arguments, **options)
    running, sizes, *tensors = arguments
    widened = [{name: value.double() for name, value in part.items()} for part in tensors]
    options["start"] = {name: value.double() for name, value in options["start"].items()}
    exact = kernels.run(running, sizes, *widened, **options)
    assert found.output.dtype == torch.bfloat16
    error = (found.output.double() - exact.output).abs().max() / (1 + exact.output.abs().max())
    assert error < FORWARD["bfloat16"]


def test_nothing_is_computed_for_padding():
    """The rows that still run are counted: ops see 3 + 2 + 1 rows, never 3 * 3."""
    seen = []
    arguments, options = call(cells.Elman, steps=3, batch=3, lengths=[1, 3, 2])
    original = kernels.reference.TORCH["tanh"]
    try:
        kernels.reference.TORCH["tanh"] = lambda a: seen.append(len(a)) or original(a)
        REFERENCE(*arguments, **options)
    finally:
        kernels.reference.TORCH["tanh"] = original
    assert seen == [3, 2, 1]


def test_products_with_the_input_are_one_product_for_all_steps():
    """LSTM: one product over time, then one per step, whatever the number of gates."""
    arguments, options = call(cells.LSTM, steps=7)
    shapes = []
    original = kernels.reference.F.linear
    try:
        kernels.reference.F.linear = lambda a, w: shapes.append((len(a), len(w))) or original(a, w)
        REFERENCE(*arguments, **options)
    finally:
        kernels.reference.F.linear = original
    assert shapes == [(7 * 4, 4 * 5), *[(4, 4 * 5)] * 7]


@every_backend
def test_results_keep_the_order_of_the_states(run):
    arguments, options = call(cells.GRUD)  # its strata are computed in another order
    assert list(run(*arguments, **options).final) == ["h", "last"]


@every_backend
def test_a_state_that_nothing_changes_stays(run):
    cell = parse("def C(x, h, still):\n    return tanh(W.h @ x + U.h @ h) * still, still")
    arguments, options = call(cell, steps=3, lengths=[3, 0, 1, 2])
    found = run(*arguments, **options)
    assert torch.equal(found.final["still"], arguments[4]["still"])


@every_backend
def test_a_state_may_become_a_constant_or_an_input(run):
    cell = parse("def C(x, h, last, one):\n    return tanh(W.h @ x + U.h @ h), x, one * 0 + 1")
    arguments, options = call(cell, steps=3, lengths=[3, 0, 1, 2])
    final = run(*arguments, **options).final
    x, initial = arguments[3]["x"], arguments[4]
    assert torch.equal(final["last"], torch.stack([x[2, 0], initial["last"][1], x[0, 2], x[1, 3]]))
    assert torch.equal(final["one"][[0, 2, 3]], torch.ones(3, 5, dtype=torch.float64))
