"""What goes around the matrix products, whatever their kind: the division of work items among the threads of
a team, packing as such an item, and how long a thread's look at another takes."""

from __future__ import annotations

import time
from functools import cached_property, lru_cache

import numpy as np

from elman.kernels.cpu import jit, team
from elman.kernels.cpu.emit import Function, Kind, Module, kind
from elman.kernels.cpu.gemm import PACK

PATIENCE = 1e-4
"""Seconds that a thread waits for another before it offers its processor to somebody else."""
LOOKS = 2_000
"""Looks that tell how long one takes: a pause is ten cycles of some processors, 140 of others."""

PACK_WORDS = 1 + len(PACK.split(", "))
"""Words that say what is to be packed, and with which function."""


class Work:
    """The compiled functions, by their addresses."""

    def __init__(self) -> None:
        module, k = Module(), kind(4)
        _pack_item(module, k)
        _team(module)
        _looks(module, k)
        code = jit.compiled(str(module), "work")
        self.pack_item = code.address("pack_item")
        self.pack_items = code.address("pack_items")
        self.team = code.address("team")
        self.together = code.address("together")
        self._looks = code.address("looks")

    @cached_property
    def patience(self) -> int:
        """How often a thread looks for another before it gives way."""
        looks, given = team.Call(self._looks), np.array([LOOKS, 0], dtype=np.int64)
        taken = []
        for _ in range(3):
            begin = time.perf_counter()
            looks(given.ctypes.data)
            taken.append(time.perf_counter() - begin)
        return int(PATIENCE / min(taken) * LOOKS)


@lru_cache(maxsize=1)
def work() -> Work:
    """Compiled once."""
    return Work()


def _pack_item(module: Module, k: Kind) -> None:
    """A `pack` with its arguments from an array, as a work item of a team: which one is said behind them.

    `pack_items` does all of them.
    """
    lines = ["define void @pack_item(ptr %given) #0 {", "entry:"]
    names = []
    for number, argument in enumerate(PACK.split(", ")):
        kind, name = argument.split()
        lines.append(f"  {name}.at = getelementptr i64, ptr %given, i64 {number}")
        lines.append(f"  {name} = load {kind}, ptr {name}.at")
        names.append(f"{kind} {name}")
    lines.append(f"  %pack.at = getelementptr i64, ptr %given, i64 {len(names)}")
    lines.append("  %pack = load ptr, ptr %pack.at")
    module.functions.append(
        "\n".join([*lines, f"  call void %pack({', '.join(names)})", "  ret void", "}", ""])
    )
    f = Function(module, "pack_items", "ptr %items, i64 %count", k)
    with f.loop(0, "%count") as item:
        f.line(f"call void @pack_item(ptr {f.at('%items', f.mul(item, PACK_WORDS), 'i64')})")
    f.finish()


def _looks(module: Module, k: Kind) -> None:
    """`looks(given)`: given[0] looks at given[1], as threads do that wait for each other."""
    f = Function(module, "looks", "ptr %given", k)
    place = f.at("%given", 1, "i64")
    with f.loop(0, f.get("i64", "%given")):
        f.op(f"load atomic i64, ptr {place} acquire, align 8")
        f.pause()
    f.finish()


_JOB = """entry:
  %work = load ptr, ptr %job
  %items.at = getelementptr i64, ptr %job, i64 1
  %items = load i64, ptr %items.at
  %number.at = getelementptr i64, ptr %job, i64 2
  %number.of = load ptr, ptr %number.at
  %size.at = getelementptr i64, ptr %job, i64 3
  %size.of = load ptr, ptr %size.at
  %number32 = call i32 %number.of()
  %size32 = call i32 %size.of()
  %number = sext i32 %number32 to i64
  %size = sext i32 %size32 to i64
  %first = getelementptr i64, ptr %job, i64 4
"""
"""How a thread begins: what there is to do, and which of how many it is."""


def _team(module: Module) -> None:
    """`team(job)`: run the work items of a job that fall to this thread of an OpenMP team.

    `together(job)`: run item n on thread n; where the team is smaller none at all, and word 0 becomes 0.

    A job is [function, items, number(), size(), argument of item 0, ...]. The division asks for the size
    of the team inside it, so that a smaller team than hoped for still does all the work.
    """
    module.functions.append(
        "define void @team(ptr %job) #0 {\n"
        + _JOB
        + """  br label %test
test:
  %item = phi i64 [ %number, %entry ], [ %next, %body ]
  %more = icmp slt i64 %item, %items
  br i1 %more, label %body, label %end
body:
  %at = getelementptr i64, ptr %first, i64 %item
  %argument = load ptr, ptr %at
  call void %work(ptr %argument)
  %next = add i64 %item, %size
  br label %test
end:
  ret void
}
"""
    )
    module.functions.append(
        "define void @together(ptr %job) #0 {\n"
        + _JOB
        + """  %enough = icmp sge i64 %size, %items
  br i1 %enough, label %body, label %none
body:
  %at = getelementptr i64, ptr %first, i64 %number
  %argument = load ptr, ptr %at
  call void %work(ptr %argument)
  ret void
none:
  %last = sub i64 %size, 1
  %own = icmp eq i64 %number, %last
  br i1 %own, label %say, label %end
say:
  store i64 0, ptr %job
  br label %end
end:
  ret void
}
"""
    )
