"""The measuring process: `python -m elman.bench.worker` reads a job and prints results as lines of JSON.

A process of its own, because the heap is set up by the environment before a process starts. A job is
{"entries": [...], "threads": n or null, "seconds": s, "repetitions": n}; lines are {"machine": ...},
{"row": ...} and {"note": "a sentence"}.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

import torch

from elman.bench.machine import cores, fma_loops, machine
from elman.bench.measuring import in_turn
from elman.bench.peers import MAKERS, torch_cell
from elman.bench.problem import Setting, ours, problem, streamed
from elman.bench.rows import NOT_YET, Entry, Row, entry_from
from elman.cells import LSTM
from elman.cells.lookup import cell_from
from elman.kernels import SlowPathWarning

_FOREIGN = ("jax", "onnx")
"""Peers with threads of their own."""


def main() -> None:
    """Read a job from standard input and print its results as they come."""
    job = json.load(sys.stdin)
    for line in results(job):
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


def results(job: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The lines of a job: the machine before and after all rows."""
    _use(job["threads"])
    yield {"machine": asdict(machine())}
    for values in job["entries"]:
        yield from _lines(entry_from(values), job["seconds"], job["repetitions"])
    yield {"machine": asdict(machine())}


def _use(threads: int | None) -> None:
    """Keep every library to this many threads: torch by its setting, all by the cores they may use."""
    if threads is None:
        return
    torch.set_num_threads(threads)
    if hasattr(os, "sched_setaffinity") and threads < cores():
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])


def _lines(entry: Entry, seconds: float, repetitions: int) -> Iterator[dict[str, Any]]:
    """The row of one entry, or a sentence where it cannot be measured; other entries go on."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            row = measured(entry, seconds, repetitions)
            found = {"row": asdict(row)}
        except Exception as problem:  # of any library: a peer that fails must not end the others
            reason = (str(problem).splitlines() or [type(problem).__name__])[0]
            found = {"note": f"not measured: {entry} ({reason})."}
    slow = [str(warning.message) for warning in said if warning.category is SlowPathWarning]
    yield from ({"note": note} for note in dict.fromkeys(slow))
    yield found
    gc.collect()


def measured(entry: Entry, seconds: float, repetitions: int) -> Row:
    """Measure one entry; a floor is known only when all that was seen of the machine is."""
    setting = _setting(entry)
    theirs, their_flops = _theirs(entry, setting)
    one, other = in_turn(
        (streamed if entry.measure == "stream" else ours)(problem(setting)),
        theirs,
        seconds=seconds,
        repetitions=repetitions,
        blocks=entry.measure != "peak",  # which is of the clock that a step leaves behind
        rest=entry.peer in _FOREIGN,
    )
    return Row(entry, one, other or NOT_YET, setting.flops, their_flops)


def _setting(entry: Entry) -> Setting:
    return Setting(
        cell_from(entry.cell),
        entry.shape,
        training=entry.measure not in ("inference", "stream"),
        lengths=entry.measure in ("lengths", "no lengths"),
        resets=entry.measure == "resets",
        dtype=torch.bfloat16 if entry.measure == "bfloat16" else torch.float32,
    )


def _theirs(entry: Entry, setting: Setting) -> tuple[Callable[[], object] | None, int]:
    """The step that ours is held against, None for a floor, and its operations."""
    if entry.measure == "stream":
        return torch_cell(problem(setting)), setting.flops
    if entry.peer:
        return MAKERS[entry.peer](problem(setting)), setting.flops
    if entry.measure == "floor":
        return None, setting.flops
    if entry.measure == "peak":
        return fma_loops(torch.get_num_threads())
    plain = replace(setting, lengths=False, resets=False, dtype=torch.float32)
    if entry.measure == "per flop":
        plain = replace(plain, cell=LSTM)
    return ours(problem(plain)), plain.flops


if __name__ == "__main__":
    main()
