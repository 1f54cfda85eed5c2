"""The examples run, and what the course says about these tasks is what they show."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from elman import cells

EXAMPLES = Path(__file__).parent.parent / "examples"


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_examples_are_short(path):
    assert len(path.read_text().splitlines()) <= 60


def test_own_cell_prints_what_it_promises():
    done = subprocess.run([sys.executable, EXAMPLES / "own_cell.py"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "class A2" in done.stdout and "FAILED" not in done.stdout


def named(*quick, long):
    """Cells as arguments of a test; for some of them it is a long one."""
    return [
        *(pytest.param(cell, id=cell.name) for cell in quick),
        *(pytest.param(cell, id=cell.name, marks=pytest.mark.long) for cell in long),
    ]


@pytest.mark.parametrize("cell", named(cells.Elman, long=[cells.GRU, cells.LSTM]))
def test_parity_is_exact_at_a_thousand_bits_after_forty(cell):
    parity = load("parity")
    assert parity.accuracy(parity.learn(cell), 1000) == 1.0


@pytest.mark.parametrize("cell", named(cells.minGRU, long=[cells.RGLRU]))
def test_gated_linear_cells_do_not_learn_parity(cell):
    """Their factors lie between 0 and 1, so nothing alternates (arXiv 2411.12537)."""
    parity = load("parity")
    assert parity.accuracy(parity.learn(cell), 40) < 0.7


def test_short_sums_are_learned():
    adding = load("adding")
    *_, (_, error) = adding.learn(cells.GRU, 30, most=1200)
    assert error < 0.01


@pytest.mark.long
def test_gru_solves_the_adding_problem_of_200_steps_in_2000():
    adding = load("adding")
    *_, (step, error) = adding.learn(cells.GRU, 200)
    assert step <= 2000 and error < 0.01
