"""The emitted kernels as texts that are read by people, made for one processor that is named here."""

import platform
import subprocess
import sys

import pytest
import torch

from elman import cells
from elman.equations.plan import plan
from elman.kernels.cpu import amx, emit, gemm, jit, kernel, mathematics
from elman.kernels.cpu.source import source

here = jit.host
HOST = jit.Host(
    cpu="haswell",
    features="+avx2,+fma",
    triple="x86_64-unknown-linux-gnu",
    vector_bytes=32,
    registers=16,
    tiles=False,
)


@pytest.fixture(autouse=True)
def _named_host(monkeypatch):
    """The text must not depend on the machine that the tests run on."""
    for module in (jit, emit, gemm, amx, kernel, mathematics):
        monkeypatch.setattr(module, "host", lambda: HOST, raising=False)


@pytest.mark.parametrize("cell", [cells.LSTM, cells.GRUBefore, cells.LayerNormLSTM], ids=lambda c: c.name)
@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_golden(cell, direction, golden):
    """A changed text is part of the review: `ELMAN_GOLDEN=write python -m pytest tests/kernels -k golden`."""
    golden(f"{cell.name.lower()}_{direction}.ll", source(plan(cell))[direction])


def test_inference_writes_nothing_that_only_the_derivative_reads():
    texts = source(plan(cells.LSTM))
    assert texts["inference"].count("store <8 x float>") < texts["forward"].count("store <8 x float>")


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize(("lanes", "registers"), [(16, 16), (32, 16), (64, 32)])
def test_every_processor_gets_registers_of_its_own(monkeypatch, dtype, lanes, registers):
    host = jit.Host("some", "", "x86_64-unknown-linux-gnu", lanes, registers, False)
    for module in (jit, emit, gemm, amx, kernel, mathematics):
        monkeypatch.setattr(module, "host", lambda: host, raising=False)
    name, width = {4: ("float", 4), 8: ("double", 8)}[dtype.itemsize]
    for text in source(plan(cells.GRU), dtype).values():
        assert f"<{lanes // width} x {name}>" in text
        jit.llvm.parse_assembly(text).verify()


def test_other_kinds_of_processors_wait_in_their_own_way(monkeypatch):
    host = jit.Host("some", "", "aarch64-unknown-linux-gnu", 16, 32, False)
    for module in (jit, emit, gemm, amx, kernel, mathematics):
        monkeypatch.setattr(module, "host", lambda: host, raising=False)
    text = source(plan(cells.LSTM))["forward"]
    assert "@llvm.aarch64.hint(i32 1)" in text and "x86" not in text
    jit.llvm.parse_assembly(text).verify()


OTHERS = {
    # processors whose code runs here, with registers that are narrower than ours
    "AVX2": {"cpu": "haswell", "vector_bytes": 32},
    "SSE2": {"cpu": "x86-64", "vector_bytes": 16},
}
PROGRAM = """
import sys
from elman import cells
from elman.kernels.cpu import amx, emit, gemm, jit, kernel, mathematics
from elman.testing import check_cell
from elman.testing.random_cells import random_cell

host = jit.Host({cpu!r}, "", jit.host().triple, {vector_bytes}, 16, False)
for module in (jit, emit, gemm, amx, kernel, mathematics):
    module.host = lambda: host
for cell in (cells.GRUBefore, cells.LayerNormLSTM, random_cell(3)):
    check_cell(cell, backends=["cpu"])
"""


@pytest.mark.parametrize("other", OTHERS)
def test_kernels_of_other_processors_keep_the_contract(other):
    """In a process of its own, where every kernel is made for that processor."""
    if platform.machine().lower() not in ("x86_64", "amd64") or here().vector_bytes < 32:
        pytest.skip("needs a processor with AVX2, which runs the code of older ones")
    program = PROGRAM.format(**OTHERS[other])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
