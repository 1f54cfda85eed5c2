"""What this machine can do: its name, the peak of a generated FMA loop, the bandwidth of a copy."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch

from elman.kernels.cpu import jit, team
from elman.kernels.cpu.emit import Function, Module, kind

_UNROLL = 4
_WORK = 600_000_000
"""Operations of each thread: some milliseconds, long beside what a team takes to gather."""
_COPIED = 1 << 27
"""Bytes of the array that is copied: more than caches hold."""
_LIBRARIES = ("torch", "numpy", "llvmlite", "jax", "jaxlib", "onnxruntime")


@dataclass(frozen=True)
class Machine:
    """A machine and its limits: float32 operations (one thread, all threads) and bytes in a second."""

    cpu: str
    target: str
    system: str
    cores: int
    threads: int
    versions: dict[str, str]
    peak_one: float
    peak: float
    bandwidth: float


def machine() -> Machine:
    """Measure this machine with as many threads as torch has now; takes about a second."""
    threads = torch.get_num_threads()
    return Machine(
        cpu=cpu_name(),
        target=jit.host().cpu,
        system=platform.platform(),
        cores=cores(),
        threads=threads,
        versions={"python": platform.python_version(), **_versions()},
        peak_one=peak(1),
        peak=peak(threads),
        bandwidth=bandwidth(),
    )


def cpu_name() -> str:
    """The processor as its maker calls it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _versions() -> dict[str, str]:
    found = {}
    for name in _LIBRARIES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def peak(threads: int, seconds: float = 0.4) -> float:
    """Float32 operations in a second of `threads` loops of fused multiply-adds; the best of many runs."""
    run, operations = fma_loops(threads)
    run()  # compiles
    return operations / _best(run, seconds)


def fma_loops(threads: int) -> tuple[Callable[[], None], int]:
    """A call of `threads` loops of fused multiply-adds in registers, and its float32 operations."""
    turns = _WORK // _operations()
    arrays = [np.full(4 * kind(4).lanes, 0.5, np.float32) for _ in range(threads)]

    def run() -> None:
        tables = np.array([(turns, array.ctypes.data) for array in arrays], dtype=np.int64)
        team.Job([team.phase(_fma_loop().address("fma_loop"), tables)]).run()

    return run, threads * turns * _operations()


def bandwidth(seconds: float = 0.15) -> float:
    """Bytes in a second, read and written, that a copy by torch reaches; the best of many runs."""
    source = torch.zeros(_COPIED, dtype=torch.uint8)
    target = torch.empty_like(source)
    return 2 * _COPIED / _best(lambda: target.copy_(source), seconds)


def _best(run: Callable[[], object], seconds: float) -> float:
    """Seconds of the fastest of at least five calls."""
    end = time.perf_counter() + seconds
    found = [_timed(run) for _ in range(5)]
    while time.perf_counter() < end:
        found.append(_timed(run))
    return min(found)


def _timed(run: Callable[[], object]) -> float:
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def _chains() -> int:
    """Independent sums: as many as a matrix product of ours keeps in registers."""
    rows, vectors = jit.host().tile
    return rows * vectors


def _operations() -> int:
    """Operations of one turn of the loop."""
    return 2 * _UNROLL * _chains() * kind(4).lanes


@lru_cache(maxsize=1)
def _fma_loop() -> jit.Code:
    """`fma_loop(table)`: sum = sum * factor + term in every register, table = [turns, the numbers]."""
    k, module = kind(4), Module()
    f = Function(module, "fma_loop", "ptr %given", k)
    turns, numbers = f.get("i64", "%given", 0), f.get("ptr", "%given", 1)
    factor, term, begin = (f.load(f.at(numbers, place * k.lanes)) for place in range(3))
    sums = [f.slot(k.vector) for _ in range(_chains())]
    for place in sums:
        f.put(k.vector, begin, place)
    with f.loop(0, turns):
        for place in sums * _UNROLL:
            f.put(k.vector, f.fma(f.get(k.vector, place), factor, term), place)
    total = begin
    for place in sums:  # used, so that none is left out
        total = f.float("fadd", total, f.get(k.vector, place))
    f.store(total, f.at(numbers, 3 * k.lanes))
    f.finish()
    return jit.compiled(str(module), "fma_loop")
