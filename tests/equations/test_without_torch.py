"""The equations and the zoo are pure Python: importable, and of use, where torch is not."""

import subprocess
import sys

import pytest


def run(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("missing", ["torch", "numpy"])
def test_everything_symbolic_works_without(missing):
    program = f"""
import sys
sys.modules[{missing!r}] = None  # importing it raises ImportError
import elman, elman.cells
from elman.equations.gradient import derivative
from elman.equations.horizon import horizon
from elman.equations.latex import latex
from elman.equations.plan import plan
from elman.equations.structure import structure
for cell in elman.cells.ZOO:
    for show in (structure, plan, derivative, latex, horizon):
        assert str(show(cell))
    assert elman.parse(str(cell)) == cell
print(structure(elman.cells.LSTM).kind)
"""
    assert run(program) == "A\n"


def test_import_elman_does_not_import_torch_nor_numpy():
    assert run("import sys, elman; print(sorted({'torch', 'numpy'} & set(sys.modules)))") == "[]\n"


def test_what_needs_torch_loads_when_it_is_first_used():
    program = "import sys, elman; elman.LSTM; print('torch' in sys.modules, elman.LSTM.__module__)"
    assert run(program) == "True elman.layers.classic\n"


def test_a_name_that_elman_does_not_have_is_told_with_a_suggestion():
    program = """
import elman
try:
    elman.LTSM
except AttributeError as problem:
    print(problem)
"""
    assert run(program).startswith("module 'elman' has no attribute 'LTSM'; did you mean LSTM")
