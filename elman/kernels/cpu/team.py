"""Work items on torch's own threads.

torch's OpenMP workers spin for a while after every operation; a pool of our own would fight them for the
cores. So work runs on their team, whose entry `GOMP_parallel` is looked up in the library that torch
itself loaded. Where that cannot be reached, items run one after the other on the calling thread.
"""

from __future__ import annotations

import ctypes
import os
import threading
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch

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
        self.number = ctypes.cast(library.omp_get_thread_num, ctypes.c_void_p).value
        self.size = ctypes.cast(library.omp_get_num_threads, ctypes.c_void_p).value


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

Call = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

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


def run(team: int, function: int, arguments: Sequence[int]) -> None:
    """Call `function(argument)` for every argument; `team` is the address of the module's own division."""
    openmp = _openmp()
    if len(arguments) == 1 or _forked or openmp is None or torch.get_num_threads() == 1:
        call = Call(function)
        for argument in arguments:
            call(argument)
        return
    job = np.array([function, len(arguments), openmp.number, openmp.size, *arguments], dtype=np.int64)
    openmp.parallel(team, job.ctypes.data, min(len(arguments), torch.get_num_threads()), 0)


class Together:
    """Calls `function(argument)` for every argument at the same time, as the calls wait for each other.

    `together` is the address of the module's own division. Where torch's team has too few threads, those of
    Python do it: slower to begin, but all of them run.
    """

    def __init__(self, together: int, function: int, arguments: Sequence[int]):
        self._together, self._function, self._arguments = together, function, list(arguments)
        openmp = _openmp()
        entries = (0, 0) if openmp is None else (openmp.number, openmp.size)
        self._job = np.array([function, len(arguments), *entries, *arguments], dtype=np.int64)
        self._address = self._job.ctypes.data

    def run(self) -> None:
        """All calls, once; may be repeated."""
        openmp = _openmp()
        if openmp is not None and not _forked:
            openmp.parallel(self._together, self._address, len(self._arguments), 0)
            if self._job[0]:
                return
            self._job[0] = self._function  # the team was too small, and said so here
        call = Call(self._function)
        others = [threading.Thread(target=call, args=(argument,)) for argument in self._arguments]
        for thread in others:
            thread.start()
        for thread in others:
            thread.join()
