"""Dropout over time as a kernel: a mask is drawn where it is used, and never lies in memory.

Shapes: T time, B batch.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from elman.kernels.cpu import jit, masks, team, workspace
from elman.kernels.cpu.emit import Function, Kind, Module, kind
from elman.kernels.cpu.engine import features_together
from elman.kernels.cpu.layout import share
from elman.kernels.cpu.team import Job, phase

WORDS = (
    "ptr %x, i64 %x.time, i64 %x.row, ptr %y, i64 %y.time, i64 %y.row, ptr %units, i64 %size, i64 %steps, "
    "i64 %begin, i64 %end, i64 %key, i64 %changes, i64 %rate, ptr %scale"
)
"""What a thread is told, a word each: x and y with their strides in elements, what units make, features, T,
the first of its cells and the end (b * T + t), then how the mask is drawn."""

THREAD_CELLS = 32_768
"""Numbers below which another thread costs more than it brings."""


def text(k: Kind) -> str:
    """The module: `drop(words)`."""
    module = Module()
    f = Function(module, "drop", "ptr %given", k)
    for number, word in enumerate(WORDS.split(", ")):
        of, name = word.split()
        place = f.at("%given", number, "i64")
        f.line(f"{name} = load {of}, ptr {place}")
    rate = masks.rate(f, f.op("trunc i64 %rate to i32"))
    scale, key = f.broadcast("%scale"), f.op("trunc i64 %key to i32")
    even = f.op(f"and i64 %size, {-k.lanes}")
    some = f.first_lanes(f.sub("%size", even))
    with f.loop("%begin", "%end") as cell:
        row, step = f.op(f"sdiv i64 {cell}, %steps"), f.op(f"srem i64 {cell}, %steps")
        x, y = (
            f.at(base, f.add(f.mul(row, f"{base}.row"), f.mul(step, f"{base}.time"))) for base in ("%x", "%y")
        )
        words = [f.op(f"trunc i64 {number} to i32") for number in (row, f.mul(step, "%changes"))]
        place = masks.place(f, key, *words)

        def masked(j: str, value: str, place: str = place) -> str:
            """Selected, not multiplied: what is dropped may be infinite."""
            ints = f"<{k.lanes} x i32>"
            units = f.op(f"load {ints}, ptr {f.at('%units', j, 'i32')}, align 4")
            dropped = masks.below(f, masks.uniform(f, place, units), rate)
            return f.select(dropped, f.constant(0.0), f.float("fmul", value, scale))

        with f.loop(0, even, k.lanes) as j:
            f.store(masked(j, f.load(f.at(x, j))), f.at(y, j))
        with f.when(f.compare("slt", even, "%size")):
            value = f.load_masked(f.at(x, even), some)
            f.store_masked(masked(even, value), f.at(y, even), some)
    f.finish()
    return str(module)


def make(dtype: torch.dtype) -> int:
    """The address of the compiled function; RuntimeError where it cannot be made."""
    return _function(dtype.itemsize)


@lru_cache(maxsize=2)
def _function(bytes_each: int) -> int:
    own = kind(bytes_each)
    return jit.compiled(text(own), f"dropout.{own.suffix}").address("drop")


def run(x: Tensor, units: Tensor, key: int, rate: float, *, changes: bool) -> Tensor:
    """x (T, B, features) with what the mask drops set to zero and the rest scaled, batch first in memory.

    `units` (features + at least a register, int32) are the images of the units, `changes` says whether each
    step has a mask of its own.
    """
    x = features_together(x)
    steps, batch, size = x.shape
    y = workspace.over_time(x.dtype, steps, batch, size)
    scale = np.array(np.float32(1) / np.float32(1 - rate), dtype=f"f{x.element_size()}")
    cells = steps * batch
    count = max(1, min(team.threads(), cells * size // THREAD_CELLS))
    x_words, y_words = ((given.data_ptr(), *given.stride()[:2]) for given in (x, y))
    sizes = (units.data_ptr(), size, max(steps, 1))
    drawn = (key, int(changes), int(np.float32(rate).view(np.int32)), scale.ctypes.data)
    shares = (share(cells, count, number) for number in range(count))
    words = np.array([(*x_words, *y_words, *sizes, *each, *drawn) for each in shares], dtype=np.int64)
    Job([phase(make(x.dtype), words)]).run()
    return y
