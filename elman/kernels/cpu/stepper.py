"""One step at a time, with memory and tables made once: what `Stream` runs on.

The states lie in two frames that change places at every step: a step reads one and writes the other, so
a pass may still read an old state while a new one is already stored. A step reads all weights: where a core's
own cache does not hold them, several threads share the units.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
import torch
from torch import Tensor

from elman.equations.plan import Plan
from elman.equations.sizes import Dimension
from elman.kernels.cpu import team, workspace
from elman.kernels.cpu.engine import BLOCK_ROWS, Call, Given, engine
from elman.kernels.cpu.format import CHECKPOINT
from elman.kernels.cpu.frames import Frames
from elman.kernels.cpu.kernel import LATE, LINE
from elman.kernels.cpu.layout import layout
from elman.kernels.cpu.work import work
from elman.kernels.reference import constants

LATE_STEPS = 3
"""Steps in a row in which a member waited too long, after which one thread goes on alone for a while."""


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
        self.y = torch.zeros(
            rows, self.own.size(self.own.graph.dim(self.own.graph.output), named), dtype=first.dtype
        )
        self.wanted = self.members = self.own.stepping_members(named)
        self.crowd = team.Crowd()
        self.packed: workspace.Block | None = None
        self.refresh(plan, sizes, parameters)
        self._prepare()
        self.reset()

    def refresh(self, plan: Plan, sizes: Mapping[Dimension, int], parameters: Mapping[str, Tensor]) -> None:
        """Take the weights as they are now; until the next call they may change without effect here."""
        own, x = self.own, next(iter(self.x.values()))
        nothing = x.new_empty(0)  # for what only the derivative reads
        with torch.no_grad():
            known = constants(plan, sizes, parameters, x)
            self.given = Given(
                inputs=[value[None] for value in self.x.values()],
                matrices=[known[node].detach().clone() for node in own.matrices],
                vectors=[known.get(node, nothing).detach().clone() for node in own.vectors],
                initial=[],
                start=[value.detach() for value in self.start.values()],
            )
        self._pack()

    def _pack(self) -> None:
        own = self.own
        lay = layout(1, self.call.batch, None, False, 1, BLOCK_ROWS, self.members)
        self._geometry = own.geometry(own.inference, self.call, lay, "")
        vectors = own.padded_vectors(self._geometry.form, self.given)
        packing, size = self._geometry.form.packing, self._geometry.form.packing.size * own.kind.bytes
        if self.packed is None:
            self.packed, self.vectors = workspace.borrow(size), [vector.clone() for vector in vectors]
        for mine, new in zip(self.vectors, vectors, strict=True):
            mine.copy_(new)  # tables point to the memory of the first
        packing.clear_gaps(self.packed.memory)
        items = packing.arguments(self.packed.address, self.given.matrices)
        team.Job([team.phase(work().pack_item, items)]).run()

    def _prepare(self) -> None:
        """The memory of the states, and two sets of tables: from one half to the other and back."""
        own, geometry = self.own, self._geometry
        scratch = [workspace.borrow(geometry.scratch_size * own.kind.bytes) for _ in range(2)]
        for half in scratch:
            half.memory[:] = 0
        self._places = np.zeros(self.members * LINE, dtype=np.int64)
        assert self.packed is not None
        empty = torch.empty(0, dtype=own.dtype)
        frames = [Frames(geometry, empty, half, self.packed.address) for half in scratch]
        self.states = [half.states(0) for half in frames]
        self.tables = [
            self._tables(half, following)
            for half, following in zip(frames, reversed(self.states), strict=True)
        ]
        self._scratch, run = scratch, own.inference.run
        self._calls: list[Callable[[], object]]
        if self.members == 1:
            self._calls = [partial(team.Call(run), tables.ctypes.data) for tables in self.tables]
        else:
            self._calls = [
                team.Job([team.phase(run, tables)], together=self.members).run for tables in self.tables
            ]
        self._now = self._late = self._waits = 0  # steps in a row that were late, waits that were too long

    def _tables(self, frames: Frames, following: Mapping[str, Tensor]) -> np.ndarray:
        """The tables of members whose states go on to `following`."""
        names = (*self.own.input_names, "output", *(f"final.{name}" for name in following))
        entries = self.own.entries(
            frames,
            self.call,
            None,
            names + frames.geometry.form.vector_names,
            [*self.given.inputs, self.y[None], *following.values(), *self.vectors],
        )
        tables = frames.geometry.tables(entries)
        index = self.own.inference.kernel.table.entries
        for name, view in following.items():
            tables[:, index[f"final.{name}.stride"]] = view.stride(0)
        if "places" in index:
            tables[:, index["places"]] += self._places.ctypes.data
        return tables

    def step(self) -> None:
        """From `x` and the states to `y` and the next states."""
        now = self._now
        self._now = 1 - now
        self._calls[now]()
        if self.wanted > 1:
            self._watch()

    def _watch(self) -> None:
        """One thread alone for a while after some steps in a row in which a member waited too long."""
        if self.members > 1:
            late = int(self._places[LATE::LINE].sum())
            self._late = self._late + 1 if late > self._waits else 0
            self._waits = late
            if self._late >= LATE_STEPS:
                self.crowd.avoid()
            elif not self._late:
                self.crowd.note(0)
        members = 1 if self.crowd.now else self.wanted
        if members != self.members:
            self.share(members)

    def share(self, members: int) -> None:
        """Go on with so many threads."""
        states = {name: view.clone() for name, view in self.states[self._now].items()}
        self.members, self.packed = members, None
        self._pack()
        self._prepare()
        for name, view in self.states[self._now].items():
            view.copy_(states[name])

    def reset(self, rows: list[int] | np.ndarray | slice = slice(None)) -> None:
        """Give rows their initial states again."""
        for name, view in self.states[self._now].items():
            view[rows] = self.start[name].detach()

    def state(self, name: str) -> Tensor:
        """The state that enters the next step, (rows, size); a view."""
        return self.states[self._now][name]
