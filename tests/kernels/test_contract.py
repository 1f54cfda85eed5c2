"""The contract of every zoo cell, and of cells made at random, on every backend that this machine has."""

import pytest

from elman import kernels
from elman.cells import ZOO
from elman.testing import check_cell
from elman.testing.random_cells import random_cell

every_backend = pytest.mark.parametrize("backend", kernels.BACKENDS)


@every_backend
@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_a_zoo_cell_keeps_the_contract(cell, backend):
    assert check_cell(cell, backends=[backend]).passed


@every_backend
@pytest.mark.parametrize("seed", range(25))
def test_a_random_cell_keeps_the_contract(seed, backend):
    assert check_cell(random_cell(seed), backends=[backend], seed=seed).passed


@pytest.mark.long
@every_backend
@pytest.mark.parametrize("seed", range(25, 225))
def test_many_random_cells_keep_the_contract(seed, backend):
    assert check_cell(random_cell(seed), backends=[backend], seed=seed).passed


def test_the_reference_is_always_there():
    assert next(iter(kernels.BACKENDS)) == "reference"
