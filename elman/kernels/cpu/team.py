"""Work items on torch's own threads.

torch's OpenMP workers spin for a while after every operation; a pool of our own would fight them for the
cores. So work runs on their team, whose entry `GOMP_parallel` is looked up in the library that torch
itself loaded. Where that cannot be reached, items run one after the other on the calling thread.

What is to be done comes as a job of phases, which one call of the team goes through: between calls, Python
and all that it needs have to come back into caches that the work has filled with its own.
"""

from __future__ import annotations

import ctypes
import os
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from elman.kernels.cpu.work import Call, work

_forked = False


def _after_fork() -> None:
    """A forked child inherits the library without its threads: the team would never answer."""
    global _forked
    _forked = True


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class _OpenMP:
    """The entries of torch's OpenMP library."""

    def __init__(self, path: str):
        library = ctypes.CDLL(path)
        self.parallel = library.GOMP_parallel
        self.parallel.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint]
        self.parallel.restype = None
        entries = library.omp_get_thread_num, library.omp_get_num_threads, library.GOMP_barrier
        self.words = [ctypes.cast(entry, ctypes.c_void_p).value or 0 for entry in entries]


@lru_cache(maxsize=1)
def _openmp() -> _OpenMP | None:
    folders = [Path(torch.__file__).parent / "lib", Path(torch.__file__).parents[1] / "torch.libs"]
    for folder in folders:
        for path in sorted(folder.glob("libgomp*.so*")):
            try:
                return _OpenMP(str(path))
            except (OSError, AttributeError):
                continue
    return None


def threads() -> int:
    """How many work items can run side by side."""
    return torch.get_num_threads() if not _forked and _openmp() is not None else 1


def describe() -> str:
    """What the team is, in words."""
    if _forked:
        return "one thread (a forked process has no team)"
    if _openmp() is None:
        return "one thread (torch's OpenMP library was not found)"
    return f"torch's team of {torch.get_num_threads()}"


class Crowd:
    """Whether others want the processors too, by how long threads that go together wait for each other.

    A thread that waits for another one without a processor waits for milliseconds, at every step. So after
    calls in which that happened, threads are not sent together for a while, twice as long every time.
    """

    OFTEN = 16  # waits; now and then a thread has to be woken, or its processor does something else
    SHARE = 0.01  # of the meetings; a wait costs about what a hundred meetings of two threads save
    KEPT = 0.8  # of the waits that were counted, from one call to the next
    FIRST, LONGEST = 1.0, 60.0  # seconds

    def __init__(self) -> None:
        self._until, self._pause, self._waits = 0.0, self.FIRST, 0.0

    @property
    def now(self) -> bool:
        """Whether threads should not wait for each other now."""
        return time.monotonic() < self._until

    def note(self, late: int, meetings: int = 0) -> None:
        """So many waits of the last call were too long, and so often did its threads meet."""
        self._waits = self.KEPT * self._waits + late
        if self._waits >= self.OFTEN + self.SHARE * meetings:
            self.avoid()
        elif not late:
            self._pause = self.FIRST

    def avoid(self) -> None:
        """Do not send threads together for a while."""
        self._until, self._waits = time.monotonic() + self._pause, 0.0
        self._pause = min(2 * self._pause, self.LONGEST)


crowd = Crowd()


@lru_cache(maxsize=1)
def _team() -> Callable[[int], None]:
    """The division of a job, to be called on one thread alone."""
    return Call(work().team)


_sleep = ctypes.CFUNCTYPE(ctypes.c_int)(lambda: time.sleep(0) or 0)
"""To give way where the system's own function for it is not found."""


@lru_cache(maxsize=1)
def give_way() -> int:
    """The address of a function without arguments that lets other threads have the processor."""
    try:
        found: object = ctypes.CDLL(None).sched_yield
    except (OSError, TypeError, AttributeError):
        found = _sleep
    return ctypes.cast(found, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


class Phase(NamedTuple):
    """`function` called with as many addresses as `items`, `apart` bytes from each other, from `first` on."""

    function: int
    items: int
    first: int
    apart: int


def phase(function: int, arguments: np.ndarray) -> Phase:
    """`function` called with every row of an array, which has to live until that is done."""
    return Phase(function, len(arguments), arguments.ctypes.data, arguments.strides[0])


class Job:
    """Phases one after the other, the items of each divided among torch's threads; may be run again.

    With `together` threads the items of every phase run at the same time, as they wait for each other. Where
    torch's team has too few threads for that, those of Python do it: slower to begin, but all of them run.
    """

    def __init__(self, phases: Sequence[Phase], together: int = 0):
        self._phases, self._together = phases, together
        self._threads = together or max(phase.items for phase in phases)
        words = [word for phase in phases for word in phase]
        openmp = _openmp()
        entries = work().alone if openmp is None else openmp.words
        self._job = array("q", [1, together, len(phases), *entries, *words])
        self._by_one = array("q", [1, 0, len(phases), *work().alone, *words])

    def run(self) -> None:
        """All of it, once."""
        openmp = _openmp()
        threads = self._threads if self._together else min(self._threads, torch.get_num_threads())
        if openmp is None or _forked or threads == 1:
            if self._together <= 1:
                _team()(self._by_one.buffer_info()[0])
            else:
                self._by_python()
            return
        openmp.parallel(work().team, self._job.buffer_info()[0], threads, 0)
        if not self._job[0]:  # the team was too small, and said so here
            self._job[0] = 1
            self._by_python()

    def _by_python(self) -> None:
        for function, items, first, apart in self._phases:
            arguments = [first + number * apart for number in range(items)]
            threads = [threading.Thread(target=Call(function), args=(each,)) for each in arguments]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
