"""A whole benchmark: measuring processes one after the other, one for each heap, and what they found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Protocol

from elman.bench import work
from elman.bench.choosing import Choice, entries
from elman.bench.rows import Row, Timing, row_from
from elman.cells.lookup import cell_from
from elman.errors import ElmanError, OptionError

WARM = {
    "MALLOC_MMAP_THRESHOLD_": "4294967296",
    "MALLOC_TRIM_THRESHOLD_": "8589934592",
    "MALLOC_TOP_PAD_": "268435456",
}
"""Settings of glibc by which freed memory stays with the process instead of being faulted in again."""
FORMAT = 1
_QUIET = 0.3
"""Load average from which others are at work."""
_STEADY = 0.9
"""The least that may be left of the peak for a machine to have been the same all the time."""


class Progress(Protocol):
    """Who watches."""

    def begin(self, count: int) -> None:
        """Before the first of `count` rows."""

    def row(self, row: Row) -> None:
        """After each row."""

    def note(self, text: str) -> None:
        """A sentence to know before the first row."""


@dataclass(frozen=True)
class Found:
    """What a benchmark found: the machine as plain values, rows, and sentences on what to know besides."""

    machine: Mapping[str, Any]
    rows: tuple[Row, ...]
    notes: tuple[str, ...]
    settings: Mapping[str, Any]

    @property
    def peak(self) -> float:
        """Float32 operations in a second."""
        return self.machine["peak"]

    def plain(self) -> dict[str, Any]:
        """As plain values, for a file."""
        return {
            "format": FORMAT,
            "machine": dict(self.machine),
            "settings": dict(self.settings),
            "rows": [row.plain(self.peak) for row in self.rows],
            "notes": list(self.notes),
        }


def run(choice: Choice, *, threads: int | None, seconds: float, repetitions: int, watch: Progress) -> Found:
    """Measure every entry of a choice.

    Raises OptionError if there is nothing to measure, ElmanError if a measuring process dies.
    """
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    notes, rows, machines = list(choice.notes), [], []
    if load > _QUIET:
        notes.append(f"the machine was not quiet: its load average was {load:.1f} before the first row.")
        watch.note(notes[-1])
    jobs = {heap: wanted for heap in choice.heaps if (wanted := entries(choice, heap))}
    if not jobs:
        raise OptionError("nothing to measure: no peer that was chosen has any of these cells.")
    count = sum(map(len, jobs.values()))
    watch.begin(count)
    limits = {"threads": threads, "seconds": seconds, "repetitions": repetitions}
    try:
        for heap, wanted in jobs.items():
            job = {"entries": [asdict(entry) for entry in wanted], **limits}
            for line in _lines(job, heap):
                if "row" in line:
                    rows.append(row_from(line["row"]))
                    watch.row(rows[-1])
                elif "machine" in line:
                    machines.append(line["machine"])
                else:
                    notes.append(line["note"])
    except KeyboardInterrupt:
        if not rows:
            raise
        notes.append(f"stopped after {len(rows)} of {count} rows.")
    best = _best(machines)
    least = min(entry["peak"] for entry in machines)
    if least < _STEADY * best["peak"]:
        notes.append(
            f"the machine was not steady: its peak went down to {least / best['peak']:.0%} of the best that "
            "was seen; repeat when nothing else runs."
        )
    rows = [_with_floor(row, best) if row.entry.measure == "floor" else row for row in rows]
    settings = {**limits, "load_before": load, "dtype": "float32"}
    return Found(best, tuple(rows), tuple(dict.fromkeys(notes)), settings)


def _with_floor(row: Row, machine: Mapping[str, Any]) -> Row:
    """The least time that the machine could need: product operations at peak, or bytes at bandwidth."""
    moved = work.training_bytes(cell_from(row.entry.cell), row.entry.shape)
    least = max(row.our_flops / machine["peak"], moved / machine["bandwidth"])
    return replace(row, theirs=Timing(least, least, least, 0, least))


def _best(machines: list[dict[str, Any]]) -> dict[str, Any]:
    """One machine with the best that was seen of each limit."""
    limits = ("peak_one", "peak", "bandwidth")
    return machines[0] | {name: max(entry[name] for entry in machines) for name in limits}


def _lines(job: Mapping[str, Any], heap: str) -> Iterator[dict[str, Any]]:
    """The lines that one measuring process prints, as they come."""
    with tempfile.TemporaryFile() as faults:
        command = [sys.executable, "-m", "elman.bench.worker"]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=faults, env=_environment(heap)
        )
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(json.dumps(job).encode())
            process.stdin.close()
            yield from (json.loads(line) for line in process.stdout if line.startswith(b"{"))
            code = process.wait()
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
        if code:
            faults.seek(0)
            last = (faults.read().decode(errors="replace").strip().splitlines() or ["it said nothing"])[-1]
            raise ElmanError(f"the measuring process ended with code {code}: {last}")


def _environment(heap: str) -> dict[str, str]:
    """The environment of a measuring process: the heap's settings, and JAX kept to the processor."""
    plain = {name: value for name, value in os.environ.items() if name not in WARM}
    return plain | (WARM if heap == "warm" else {}) | {"JAX_PLATFORMS": "cpu"}
