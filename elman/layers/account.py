"""What a layer costs: which path runs it, on how many threads, with how much memory, how fast."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import torch

from elman import kernels
from elman.equations.plan import plan

if TYPE_CHECKING:
    from elman.layers.recurrent import Recurrent

_PATIENCE = 1e11
"""Floating-point operations of a step above which we do not measure."""


def describe(rnn: Recurrent, batch: int, steps: int) -> str:
    """Path, threads, memory and speed of one call on x (batch, steps, input_size), as lines."""
    weight = next(rnn.parameters())
    count = sum(parameter.numel() for parameter in rnn.parameters())
    lines = [f"{rnn.extra_repr()}: {count:,} parameters of {weight.dtype}"]
    reason = kernels.reason_for_reference(plan(rnn.cell), weight.dtype, weight.device.type)
    if reason:
        lines.append(f"path      plain torch operations, because {reason}")
    else:
        lines += _engine_lines(rnn, batch, steps)
    work = 6 * batch * steps * sum(p.numel() for p in rnn.parameters() if p.dim() == 2)
    if work <= _PATIENCE:
        seconds = _measure(rnn, batch, steps)
        lines.append(
            f"speed     {seconds * 1e3:.3g} ms for a training step on ({batch}, {steps}, "
            f"{rnn.stack.input_size}), {work / seconds / 1e9:.3g} GFLOP/s in products; measured just now"
        )
    return "\n".join(lines)


def _engine_lines(rnn: Recurrent, batch: int, steps: int) -> list[str]:
    products = ", products of bfloat16" if kernels.rounded(next(rnn.parameters()).dtype) else ""
    lines = [f"path      kernels for this processor ({kernels.describe_host()}{products})"]
    bills = dict.fromkeys(("keep", "states", "checkpoint"), 0)
    threads, chosen = 1, ""
    for _, layer, reverse in rnn.stack.places():
        for choice in bills:
            found = kernels.bill(
                plan(rnn.cell),
                rnn.stack.sizes(layer),
                steps,
                batch,
                next(rnn.parameters()).dtype,
                choice,
                reverse,
            )
            bills[choice] += found.bytes
            threads = found.threads
            chosen = found.auto
    lines.append(f"threads   {threads} of {torch.get_num_threads()} for this size")
    shown = ", ".join(f"{choice} {_bytes(size)}" for choice, size in bills.items())
    using = chosen if rnn.memory == "auto" else rnn.memory
    lines.append(f"memory    stays for the backward pass of ({batch}, {steps}): {shown}; in use: {using}")
    return lines


def _bytes(size: float) -> str:
    for unit in ("bytes", "kB", "MB"):
        if size < 1000:
            return f"{size:.3g} {unit}"
        size /= 1000
    return f"{size:.3g} GB"


def _measure(rnn: Recurrent, batch: int, steps: int) -> float:
    """Seconds of a forward and backward pass, the median of a few; `.grad` stays as it is."""
    weight = next(rnn.parameters())
    shape = (batch, steps, rnn.stack.input_size)
    x = torch.zeros(shape, dtype=weight.dtype, device=weight.device).requires_grad_()
    more = {
        entry.name: torch.zeros(
            batch, steps, rnn.stack.sizes(0)[entry.size], dtype=weight.dtype, device=weight.device
        )
        for entry in rnn.cell.inputs[1:]
    }
    times = []
    for _ in range(4):
        begin = time.perf_counter()
        torch.autograd.grad(rnn(x, **more).y.sum(), [x, *rnn.parameters()], allow_unused=True)
        times.append(time.perf_counter() - begin)
    return statistics.median(times[1:])  # the first may compile
