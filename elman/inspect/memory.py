"""What a cell remembers, and what that costs: six measures side by side, on new and on trained cells.

    reach       how far the gradient reaches back in a new cell
    horizon     how long its gates keep what is stored, by the equations
    recall      one of 8 symbols kept over noise: trained on short lags, tested on long ones
    forgetting  counting since the last mark: what lies before it must be forgotten
    cost        training steps until the adding problem is solved, for two lengths
    capacity    bits of its past inputs that a linear read-out finds in the state, by lag
    time        seconds and memory of a training step by length

One number would hide what a memory is like: an orthogonal network has a long reach and cannot forget, a latch
keeps 3 bits for ever, a delay line keeps many for a while. What each measure asks is said where it is made.
"""

from __future__ import annotations

import itertools
import math
import os
import time as clock
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from pydantic import Field

from elman import kernels
from elman.cells.lookup import cell_from
from elman.equations import horizon as equations
from elman.equations.plan import plan
from elman.errors import OptionError, did_you_mean
from elman.inspect import memory_tasks
from elman.inspect.flow import reached
from elman.inspect.gradient import EXPLODED
from elman.inspect.memory_tasks import Setting
from elman.layers import Recurrent
from elman.tasks.options import Options, time_scales
from elman.training.flow import log_spaced

MEASURES = ("reach", "horizon", "recall", "forgetting", "cost", "capacity", "time")
TRAINED = ("recall", "forgetting", "cost", "capacity")
_SHARES = {"recall": 3, "forgetting": 3, "cost": 4, "capacity": 4}
"""How the seconds of a cell are divided among what is trained."""

_ROWS = 8
_INPUTS = 8


class MemoryOptions(Options):
    """Options of `elman memory`."""

    cells: list[str] = Field(["lstm", "gru", "lem", "minGRU"], description="Cells of the zoo, or files.")
    measures: str = Field(
        "reach,horizon,recall,forgetting,cost,capacity",
        description=f"Which measures, of {', '.join(MEASURES)}; all.",
    )
    budget: float = Field(30.0, gt=0, description="Processor seconds of training for each cell.")
    hidden: int = Field(32, ge=2, le=1024, description="Units of the state.")
    horizon: str | None = Field(None, description="Memory that gates start with, as LO/HI steps: 2/2000.")
    trained: int = Field(32, ge=2, le=10_000, description="Longest lag or delay that is trained.")
    longest: int = Field(4096, ge=16, le=65_536, description="Longest lag that is looked at.")
    lengths: str = Field("20,60", description="Lengths of the adding problem.")
    steps: int = Field(20_000, ge=1, description="Most training steps of one network.")
    threads: int = Field(1, ge=1, description="Processor threads; small networks gain little from more.")
    seed: int = Field(0, ge=0, description="Seed of everything that is drawn.")

    @property
    def chosen(self) -> list[str]:
        """The measures, in the order of a table."""
        names = MEASURES if self.measures == "all" else [part.strip() for part in self.measures.split(",")]
        for name in names:
            if name not in MEASURES:
                hint = did_you_mean(name, MEASURES, f"; there are {', '.join(MEASURES)}")
                raise OptionError(f"--measures: there is no measure {name}{hint}")
        return [name for name in MEASURES if name in names]

    @property
    def time_scales(self) -> tuple[float, float] | None:
        """`horizon` as two numbers."""
        return time_scales(self.horizon, "horizon")

    def numbers(self, name: str, least: int) -> list[int]:
        """An option that lists whole numbers from `least`, in rising order."""
        text = getattr(self, name)
        try:
            found = sorted({int(part) for part in text.split(",")})
        except ValueError:
            found = []
        if not found or found[0] < least:
            raise OptionError(f"--{name} lists whole numbers from {least}, such as 20,60, not {text}.")
        return found


@dataclass(frozen=True)
class Memory:
    """What was measured: one mapping for each cell, under the names of the measures.

    `remarks` say what was cut short.
    """

    options: MemoryOptions
    rows: list[dict[str, Any]]

    @property
    def remarks(self) -> list[str]:
        """A sentence for everything that was cut short."""
        return [
            f"{row['cell']}: {remark}."
            for row in self.rows
            for name in MEASURES
            for remark in row.get(name, {}).get("remarks", [])
        ]

    def table(self) -> tuple[list[str], list[list[str]]]:
        """(columns, rows): what was measured in words, a row for each cell."""
        names, columns = self.options.chosen, headings(self.options)
        rows = [
            [row["cell"], f"{row['parameters']:,}", *(brief(name, row[name]) for name in names)]
            for row in self.rows
        ]
        return ["cell", "parameters", *(columns[name] for name in names)], rows

    def plain(self) -> dict[str, Any]:
        """As JSON."""
        return {"options": self.options.plain(), "cells": self.rows}


def memory(options: MemoryOptions, tell: Callable[[str], None] = lambda text: None) -> Memory:
    """Measure the memory of cells. Raises CellError, OptionError for a cell or an option with no meaning.

    Trainings end with the processor's time, so what they find depends on the machine where a remark says that
    it ran out.
    """
    options.numbers("lengths", 2)  # mistakes are told first, those of measures below
    if not options.chosen:
        raise OptionError(f"--measures names none; there are {', '.join(MEASURES)}.")
    cells = [cell_from(spec) for spec in options.cells]
    settings = [
        Setting(cell, options.hidden, options.time_scales, steps=options.steps, seed=options.seed)
        for cell in cells
    ]
    for setting in settings:
        setting.network(_INPUTS, 1)  # a cell that cannot be made is better known now
    threads = torch.get_num_threads()
    torch.set_num_threads(options.threads)
    try:
        rows = [
            _row(spec, setting, options, tell) for spec, setting in zip(options.cells, settings, strict=True)
        ]
    finally:
        torch.set_num_threads(threads)
    return Memory(options, rows)


def _row(spec: str, setting: Setting, options: MemoryOptions, tell: Callable[[str], None]) -> dict[str, Any]:
    """All measures of a cell."""
    chosen = options.chosen
    row: dict[str, Any] = {"cell": setting.cell.name, "asked": spec, "parameters": _count(setting)}
    left = options.budget
    for place, name in enumerate(chosen):
        begin = clock.process_time()
        waiting = [other for other in chosen[place:] if other in TRAINED]
        seconds = left * _SHARES.get(name, 0) / max(sum(_SHARES[other] for other in waiting), 1)
        row[name] = _measure(name, setting, options, seconds)
        took = clock.process_time() - begin
        left = max(left - min(took, seconds), 0.0)  # tests take their own time
        tell(f"{setting.cell.name}: {name} {brief(name, row[name])} ({took:.1f} s)")
    return row


def _measure(name: str, setting: Setting, options: MemoryOptions, seconds: float) -> dict[str, Any]:
    if name == "reach":
        return reach(setting, options.longest)
    if name == "horizon":
        return horizon(setting)
    if name == "recall":
        return memory_tasks.recall(setting, options.trained, seconds, options.longest)
    if name == "forgetting":
        return memory_tasks.forgetting(setting, max(options.trained, 16), seconds)
    if name == "cost":
        return memory_tasks.cost(setting, options.numbers("lengths", 2), seconds)
    if name == "capacity":
        return memory_tasks.capacity(setting, seconds)
    return step_costs(setting)


def _count(setting: Setting) -> int:
    rnn = setting.network(_INPUTS, 1).rnn
    return sum(parameter.numel() for parameter in rnn.parameters())


def reach(setting: Setting, longest: int) -> dict[str, Any]:
    """|d l / d s_(T-lag)| of a new cell as a share of that at lag 0, for lags on a log scale up to `longest`.

    l is a random combination of the last output; inputs are normal; means over 8 rows. Where the output is
    none of the states, lag 1 is the measure.
    "reach" is the lag at which a thousandth is left, "peak" the largest share.
    """
    rnn = setting.network(_INPUTS, 1).rnn.eval()
    lags = log_spaced(longest)
    norms = gradient_norms(rnn, lags, setting.seed)
    whole = norms[0] or norms[1] or 1.0
    shares = [1.0, *(norm / whole for norm in norms[1:])]
    found, complete = reached(lags, shares)
    numbers = all(map(math.isfinite, shares))
    peak = max(shares) if numbers else math.inf
    kind = "exploding" if peak > EXPLODED else "kept" if complete else "vanishing"
    return {
        "lags": lags,
        "shares": [share if math.isfinite(share) else None for share in shares],
        "reach": found,
        "complete": complete,
        "peak": peak if math.isfinite(peak) else None,
        "kind": kind,
    }


def gradient_norms(rnn: Recurrent, lags: Sequence[int], seed: int = 0) -> list[float]:
    """Mean over rows of |d l / d s_(T-lag)|, all states of the layer together, for lags in rising order.

    l is a random combination of the last output. At lag 0 it is 0 where the output is none of the states.
    The row is read in pieces that end where a gradient is wanted, so that the lags may be thousands.
    """
    generator = torch.Generator().manual_seed(seed)
    steps = 1 + lags[-1]
    x = torch.randn(_ROWS, steps, rnn.stack.input_size, generator=generator)
    more = memory_tasks.further(rnn, x)
    ends = [0, *(steps - lag for lag in reversed(lags))]
    carry, y = None, x[:, 0]
    states: list[list[torch.Tensor]] = []
    for begin, end in itertools.pairwise(ends):
        piece = {name: value[:, begin:end] for name, value in more.items()}
        out = rnn(x[:, begin:end], initial=carry, **piece)
        carry, y = out.final, out.y[:, -1]
        states.append(list(carry.states.values()))
    v = torch.randn(y.shape, generator=generator)
    count = len(states[0])
    flat = [state for here in states for state in here]
    grads = torch.autograd.grad((y * v).sum(), flat, allow_unused=True)
    norms = []
    for place in range(len(states)):
        here = [g.double() for g in grads[place * count : (place + 1) * count] if g is not None]
        norms.append(float(torch.cat(here, dim=1).norm(dim=1).mean()) if here else 0.0)
    if rnn.cell.output_name in [state.name for state in rnn.cell.states]:
        norms[-1] = float(v.double().norm(dim=1).mean())  # the output is that state
    return norms[::-1]


def horizon(setting: Setting) -> dict[str, Any]:
    """(shortest, longest) steps that each gated state of a new cell keeps what it stored, at rest."""
    gates = equations.gates(setting.cell)
    if setting.horizon is not None and gates:
        return {"states": {gate.state: list(setting.horizon) for gate in gates}, "set": True}
    ends = equations.horizon(setting.cell).items()
    return {
        "states": {name: [end if math.isfinite(end) else None for end in both] for name, both in ends},
        "set": False,
    }


LENGTHS = (10, 100, 1000, 10_000, 100_000)
_PATIENCE = 8.0


def step_costs(setting: Setting) -> dict[str, Any]:
    """Seconds of a training step (forward and backward, one row) by length, and the bytes it keeps for it.

    Bytes are those of the kernels' own bill: everything kept, and with states at some steps only
    ("checkpoint"); None where plain torch operations run. Lengths that would take more than a quarter of
    the memory, or longer than a few seconds, are left out and named.
    """
    rnn = setting.network(_INPUTS, 1).rnn
    found: dict[str, Any] = {"lengths": [], "seconds": [], "keep": [], "checkpoint": [], "remarks": []}
    weight = next(rnn.parameters())
    billed = not kernels.reason_for_reference(plan(rnn.cell), weight.dtype, weight.device.type)
    for length in LENGTHS:
        bytes_ = {choice: _bill(rnn, length, choice) if billed else None for choice in ("keep", "checkpoint")}
        last = found["seconds"][-1] if found["seconds"] else 0.0
        if last * 10 > _PATIENCE:
            found["remarks"].append(f"a row of {length:,} steps would take about {last * 10:.0f} s")
            break
        if (bytes_["checkpoint"] or 0) > _machine() / 4:
            found["remarks"].append(f"a row of {length:,} steps would take more than a quarter of the memory")
            break
        found["lengths"].append(length)
        found["seconds"].append(_seconds(rnn, length))
        for choice, size in bytes_.items():
            found[choice].append(size)
    return found


def _bill(rnn: Recurrent, length: int, choice: str) -> int:
    return kernels.bill(plan(rnn.cell), rnn.stack.sizes(0), length, 1, torch.float32, choice).bytes


def _machine() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _seconds(rnn: Recurrent, length: int) -> float:
    """The fastest of a few training steps: what else runs on the machine only makes them slower."""
    x = torch.randn(1, length, rnn.stack.input_size)
    more = memory_tasks.further(rnn, x)
    best, begin = math.inf, clock.monotonic()
    for turn in range(5):
        if turn > 1 and clock.monotonic() - begin > 1:
            break
        start = clock.perf_counter()
        torch.autograd.grad(rnn(x, **more).y.sum(), list(rnn.parameters()), allow_unused=True)
        best = min(best, clock.perf_counter() - start)
    return best


def brief(name: str, found: Mapping[str, Any]) -> str:
    """What a table says of a measure, "2,048 steps"; with a star where something was cut short."""
    return f"{_brief(name, found)}{'*' * bool(found.get('remarks'))}"


def _brief(name: str, found: Mapping[str, Any]) -> str:
    if name == "reach":
        peak = found["peak"]
        if found["kind"] == "exploding":
            return f"explodes ({'beyond numbers' if peak is None else f'x {peak:.2g}'})"
        return f"{'>= ' if found['complete'] else ''}{found['reach']:,.0f} steps"
    if name == "horizon":
        each = [_range(both) for both in found["states"].values()]
        return f"{', '.join(dict.fromkeys(each))} steps" if each else "no gate"
    if name == "recall":
        return f"{'>= ' if found['all_reached'] else ''}{found['l90']:,} steps"
    if name == "forgetting":
        return " / ".join(f"{share:.0%}" for share in found["accuracy"])
    if name == "cost":
        each = [f"{steps:,}" if steps else "-" for steps in found["steps"]]
        more = f" (slope {found['slope']:.1f})" if found["slope"] is not None else ""
        return f"{' / '.join(each)}{more}"
    if name == "capacity":
        return f"{sum(found['untrained']):.1f} / {sum(found['trained']):.1f}"
    last = found["seconds"][-1]
    size = found["checkpoint"][-1]
    held = f", {found['keep'][-1] / 1e6:,.1f} MB" if size is not None else ""
    return f"{found['lengths'][-1] / last / 1e3:,.0f} thousand steps/s{held} at {found['lengths'][-1]:,}"


def _range(both: Sequence[float | None]) -> str:
    low, high = ("for ever" if end is None else f"{end:.3g}" for end in both)
    return low if low == high else f"{low}-{high}"


def headings(options: MemoryOptions) -> dict[str, str]:
    """The column of each measure, in words."""
    lengths = " / ".join(str(n) for n in options.numbers("lengths", 2))
    rows = max(options.trained, 16)
    return {
        "reach": "gradient reach, new",
        "horizon": "horizon, new",
        "recall": f"recall L90 (trained to {options.trained})",
        "forgetting": f"forgetting at {rows} / {4 * rows}",
        "cost": f"adding, steps at {lengths}",
        "capacity": f"bits of the last {memory_tasks.HEARD}, new / trained",
        "time": "training",
    }
