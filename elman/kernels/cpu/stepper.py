"""One step at a time, with memory and tables made once: what `Stream` runs on.

The states lie in two frames that change places at every step: a step reads one and writes the other, so
a pass may still read an old state while a new one is already stored.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from elman.equations.plan import Plan
from elman.equations.sizes import Dimension
from elman.kernels.cpu import team
from elman.kernels.cpu.engine import Call, Given, engine
from elman.kernels.cpu.frames import CHECKPOINT, Frames
from elman.kernels.reference import constants


class Stepper:
    """A plan that is run step by step on a few rows.

    `x` holds the inputs (rows, size) by name and is written before a step, `y` (rows, size) the output;
    both stay where they are. Not for training.
    """

    def __init__(
        self,
        plan: Plan,
        sizes: Mapping[Dimension, int],
        parameters: Mapping[str, Tensor],
        start: Mapping[str, Tensor],
        rows: int,
        x: Tensor | None = None,
    ):
        first = next(iter(parameters.values()))
        self.own = engine(plan, first.dtype)
        named: dict[Dimension, int] = {name: sizes[name] for name in self.own.dimensions}
        self.call = Call(named, 1, rows, None, None, False, memory=CHECKPOINT)
        self.x = {
            name: torch.zeros(rows, sizes[entry.size], dtype=first.dtype)
            for name, entry in zip(self.own.inputs, plan.cell.inputs, strict=True)
        }
        if x is not None:
            self.x[self.own.inputs[0]] = x
        self.start = dict(start)
        self.refresh(plan, sizes, parameters)
        self._prepare(rows)
        self.reset()

    def refresh(self, plan: Plan, sizes: Mapping[Dimension, int], parameters: Mapping[str, Tensor]) -> None:
        """Take the weights as they are now; until the next call they may change without effect here."""
        own, x = self.own, next(iter(self.x.values()))
        with torch.no_grad():
            known = constants(plan, sizes, parameters, x)
            self.given = Given(
                inputs={name: value[None] for name, value in self.x.items()},
                matrices={node: known[node].detach().clone() for node in own.matrices},
                vectors={node: known[node].detach().clone() for node in own.vectors if node in known},
                initial={},
                start={name: value.detach() for name, value in self.start.items()},
            )
        self._geometry = own.geometry(own.inference, self.call, own.layout(self.call), "")
        packed = own.pack(self._geometry.packing, self.given)
        vectors = own.padded_vectors(own.inference, self.given, self.call.sizes)
        if hasattr(self, "packed"):  # tables point to the memory of the first
            for mine, new in zip((self.packed, *self.vectors), (packed, *vectors), strict=True):
                mine.copy_(new)
        else:
            self.packed, self.vectors = packed, [v.clone() for v in vectors]

    def _prepare(self, rows: int) -> None:
        own, call = self.own, self.call
        half, geometry = own.inference, self._geometry
        size = own.size(own.graph.dim(own.graph.output), call.sizes)
        self.y = torch.zeros(rows, size, dtype=own.dtype)
        self._scratch = [torch.zeros(geometry.scratch_size, dtype=own.dtype) for _ in range(2)]
        self.tables, self.states = [], []
        for scratch in self._scratch:
            frames = Frames(geometry, torch.empty(0, dtype=own.dtype), scratch, self.packed)
            table = frames.table(0)
            own.fill_inputs(table, self.given, call, None)
            table.array("output", self.y[None])
            own.fill_known(table, self.vectors, {}, call)
            self.states.append(frames.states(0))
            self.tables.append(table)
        for table, other in zip(self.tables, reversed(self.states), strict=True):
            for name, view in other.items():
                table.pointer(f"final.{name}", view)
                table.value(f"final.{name}.stride", view.stride(0))
        self._addresses = [table.address for table in self.tables]
        self._run = team.Call(half.run)
        self._now = 0

    def step(self) -> None:
        """From `x` and the states to `y` and the next states."""
        now = self._now
        self._run(self._addresses[now])
        self._now = 1 - now

    def reset(self, rows: list[int] | np.ndarray | slice = slice(None)) -> None:
        """Give rows their initial states again."""
        for name, view in self.states[self._now].items():
            view[rows] = self.start[name].detach()

    def state(self, name: str) -> Tensor:
        """The state that enters the next step, (rows, size); a view."""
        return self.states[self._now][name]
