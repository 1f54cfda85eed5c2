"""What goes around the kernels of plans: the division of a job among the threads of a team, packing and
adding up as its items, and how long a thread's look at another takes."""

from __future__ import annotations

import ctypes
import time
from functools import cached_property, lru_cache

import numpy as np

from elman.kernels.cpu import jit
from elman.kernels.cpu.emit import Function, Kind, Module, kind
from elman.kernels.cpu.gemm import PACK

PATIENCE = 1e-4
"""Seconds that a thread waits for another before it offers its processor to somebody else."""
LOOKS = 2_000
"""Looks that tell how long one takes: a pause is ten cycles of some processors, 140 of others."""

PACK_WORDS = 1 + len(PACK.split(", "))
"""Words that say what is to be packed, and with which function."""

FILLED = 4
"""Words that `fill` reads before the begins."""

Call = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
"""A function of one address."""


class Work:
    """The compiled functions, by their addresses."""

    def __init__(self) -> None:
        module, k = Module(), kind(4)
        _pack_item(module, k)
        _fill(module, k)
        _looks(module, k)
        for each in (k, kind(8)):
            _add_up(module, each)
        module.functions.append(_TEAM)
        code = jit.compiled(str(module), "work")
        self.pack_item = code.address("pack_item")
        self.pack_items = code.address("pack_items")
        self.team = code.address("team")
        self.alone = [code.address(name) for name in ("zero", "one", "nothing")]
        self.fill = Call(code.address("fill"))
        self.add_up = {each: code.address(f"add_up_f{8 * each}") for each in (4, 8)}
        self._looks = code.address("looks")

    @cached_property
    def patience(self) -> int:
        """How often a thread looks for another before it gives way."""
        looks, given = Call(self._looks), np.array([LOOKS, 0], dtype=np.int64)
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


def _fill(module: Module, k: Kind) -> None:
    """`fill(given)`: words[n] = known[n] + begins[which[n]].

    given = [words, known, which, how many, begins...].
    """
    f = Function(module, "fill", "ptr %given", k)
    words, known, which = (f.get("ptr", "%given", place) for place in range(3))
    begins = f.at("%given", FILLED, "i64")
    with f.loop(0, f.get("i64", "%given", 3)) as n:
        begin = f.get("i64", f.at(begins, f.get("i64", f.at(which, n, "i64")), "i64"))
        f.put("i64", f.add(f.get("i64", f.at(known, n, "i64")), begin), f.at(words, n, "i64"))
    f.finish()


def _looks(module: Module, k: Kind) -> None:
    """`looks(given)`: given[0] looks at given[1], as threads do that wait for each other."""
    f = Function(module, "looks", "ptr %given", k)
    place = f.at("%given", 1, "i64")
    with f.loop(0, f.get("i64", "%given")):
        f.op(f"load atomic i64, ptr {place} acquire, align 8")
        f.pause()
    f.finish()


def _add_up(module: Module, k: Kind) -> None:
    """`add_up_f32(given)`, or of the type of `k`: arrays are added to one, the first of them first.

    given = [to, first array, bytes from one array to the next, arrays, elements (in whole registers)].
    """
    f = Function(module, f"add_up_{k.suffix}", "ptr %given", k)
    to, first = f.get("ptr", "%given"), f.get("ptr", "%given", 1)
    apart, arrays, size = (f.get("i64", "%given", word) for word in (2, 3, 4))
    with f.loop(0, arrays) as number:
        own = f.at(first, f.mul(number, apart), "i8")
        with f.loop(0, size, k.lanes) as j:
            f.store(f.float("fadd", f.load(f.at(to, j)), f.load(f.at(own, j))), f.at(to, j))
    f.finish()


_TEAM = """
define i32 @zero() #0 {
  ret i32 0
}
define i32 @one() #0 {
  ret i32 1
}
define void @nothing() #0 {
  ret void
}
define void @team(ptr %job) #0 {
entry:
  %needed.at = getelementptr i64, ptr %job, i64 1
  %needed = load i64, ptr %needed.at
  %phases.at = getelementptr i64, ptr %job, i64 2
  %phases = load i64, ptr %phases.at
  %number.at = getelementptr i64, ptr %job, i64 3
  %number.of = load ptr, ptr %number.at
  %size.at = getelementptr i64, ptr %job, i64 4
  %size.of = load ptr, ptr %size.at
  %barrier.at = getelementptr i64, ptr %job, i64 5
  %barrier = load ptr, ptr %barrier.at
  %begin = getelementptr i64, ptr %job, i64 6
  %number32 = call i32 %number.of()
  %size32 = call i32 %size.of()
  %number = sext i32 %number32 to i64
  %size = sext i32 %size32 to i64
  %enough = icmp sge i64 %size, %needed
  br i1 %enough, label %phase, label %few
few:
  %last = sub i64 %size, 1
  %own = icmp eq i64 %number, %last
  br i1 %own, label %say, label %end
say:
  store i64 0, ptr %job
  br label %end
phase:
  %k = phi i64 [ 0, %entry ], [ %k.next, %wait ]
  %word = mul i64 %k, 4
  %work.at = getelementptr i64, ptr %begin, i64 %word
  %work = load ptr, ptr %work.at
  %items.at = getelementptr i64, ptr %work.at, i64 1
  %items = load i64, ptr %items.at
  %first.at = getelementptr i64, ptr %work.at, i64 2
  %first = load ptr, ptr %first.at
  %apart.at = getelementptr i64, ptr %work.at, i64 3
  %apart = load i64, ptr %apart.at
  br label %test
test:
  %item = phi i64 [ %number, %phase ], [ %next, %body ]
  %more = icmp slt i64 %item, %items
  br i1 %more, label %body, label %done
body:
  %offset = mul i64 %item, %apart
  %argument = getelementptr i8, ptr %first, i64 %offset
  call void %work(ptr %argument)
  %next = add i64 %item, %size
  br label %test
done:
  %k.next = add i64 %k, 1
  %again = icmp slt i64 %k.next, %phases
  br i1 %again, label %wait, label %end
wait:
  call void %barrier()
  br label %phase
end:
  ret void
}
"""
"""`team(job)`: what falls to this thread of a team, phase after phase, with the others at each end of one.

A job is [1, threads, phases, number(), size(), barrier(), then of each phase: function, items, argument of
the first, bytes from one argument to the next]. The division asks for the size of the team inside it, so
that a smaller team than hoped for still does all the work; where fewer than `threads` are there, nothing is
done, and the first word becomes 0. `zero`, `one` and `nothing` stand for a team of one.
"""
