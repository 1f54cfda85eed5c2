"""The memory of a call: what is saved for the backward pass, what is scratch, and where everything lies.

`Geometry` depends on the layout of a call and is computed once for calls of the same batch and steps;
`Frames` is the memory of one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from operator import mul

import numpy as np
import torch
from torch import Tensor

from elman.kernels.cpu import workspace
from elman.kernels.cpu.format import ALIGNED, PLACED, Extent, Format, View
from elman.kernels.cpu.half import Entries, Table
from elman.kernels.cpu.kernel import LINE
from elman.kernels.cpu.layout import Layout, Part
from elman.kernels.cpu.schedule import Frame
from elman.kernels.cpu.sheet import Sheet

MOST_SHEETS = 64
"""Kinds of calls whose sheets wait."""


class Geometry:
    """Where the memory of one direction lies: how much is saved and scratch, in elements, and where each part
    has its share."""

    def __init__(self, form: Format, lay: Layout):
        self.form, self.lay = form, lay
        self.engine, self.half = form.engine, form.half
        self.saved_size = self.scratch_size = 0
        self._begins: list[tuple[int, int]] = []  # of a part's share of what is saved, and of scratch
        self._measures: list[Extent] = []
        for part in lay.parts:
            rows = len(part.rows)
            measures = rows, part.total, part.largest, rows * (len(part.blocks) - 1)
            self._begins.append((self.saved_size, self.scratch_size))
            self._measures.append(measures)
            self.saved_size += _product(form.saved, measures)
            self.scratch_size += _product(form.scratch, measures)
        parts = len(lay.parts)
        self._asides = self._aside_size = self._operand_size = 0
        if form.half.kernel.reverse:  # every thread has a packed operand, then a strip of adjoints
            largest = max((part.largest for part in lay.parts), default=0)
            self._operand_size = form.operand_size(largest)
            self._asides, self._aside_size = (
                self.scratch_size,
                self._operand_size + largest * self.engine.kind.lanes,
            )
            self.scratch_size += parts * lay.members * self._aside_size
        self.others = self.scratch_size  # where all parts but the first add up
        self.scratch_size += max(parts - 1, 0) * form.sums_size
        width = self.engine.kind.bytes
        self.packed_from = -(-self.scratch_size * width // ALIGNED) * ALIGNED
        self.borrowed = self.packed_from + form.packing.size * width

    def home(self, frame: Frame, number: int) -> int:
        """The first element of a part's frame, of what is saved or of scratch."""
        saved, scratch = self._begins[number]
        begin = saved if frame.kind in self.form.kept else scratch
        return begin + _product(self.form.homes[frame], self._measures[number])

    def rows(self, frame: Frame, number: int) -> int:
        """Rows of a part's frame."""
        return _product(self.form.rows(frame), self._measures[number])

    def sheet(self, given: Entries, matrices: Sequence[Tensor], *, whole: bool = True) -> Sheet:
        """What the threads of a call are told, from what it is given, the memory it has and the engine's
        matrices; see `Sheet`. To be given back."""
        own = self.form.packing.sources(matrices)
        tensors = [*given.tensors, *own]
        key = given.names, tuple([tensor.stride() for tensor in tensors]), whole, len(self.lay.parts)
        try:
            sheet = self.form.sheets[key].pop()
        except (KeyError, IndexError):
            sheet = Sheet(self.form, key, given, own)
        sheet.fill(self, [0, *given.numbers, *[tensor.data_ptr() for tensor in tensors]])
        return sheet

    def give_back(self, sheet: Sheet) -> None:
        """Nobody reads it any more."""
        sheets = self.form.sheets
        if sheet.key not in sheets and len(sheets) >= MOST_SHEETS:
            sheets.clear()
        sheets.setdefault(sheet.key, []).append(sheet)

    def tables(self, given: Entries) -> np.ndarray:
        """(threads, entries): the tables of a call, from what it is given and the memory it has."""
        known, which = self.form.described(given, len(self.lay.parts))
        begins = [0, *given.numbers, *[tensor.data_ptr() for tensor in given.tensors]]
        return known + self.placed + np.array(begins, dtype=np.int64).take(which)

    @cached_property
    def placed(self) -> np.ndarray:
        """(threads, entries): what the layout adds to their tables; places in bytes behind the begin."""
        found, lay, form = [], self.lay, self.form
        for number, part in enumerate(lay.parts):
            sums = self.others + (number - 1) * form.sums_size if number else 0
            for member in range(lay.members):
                operand = self._asides + (number * lay.members + member) * self._aside_size
                own = *self._begins[number], sums, part.begin, operand, operand + self._operand_size
                numbers = lay.direction, number * lay.members * LINE * 8, len(part.blocks) - 1
                found.append((*self._measures[number], *own, *numbers, *part.addresses))
        return np.array(found, dtype=np.int64).reshape(len(found), len(PLACED)) @ form.placing

    @cached_property
    def rows_before(self) -> np.ndarray:
        """(threads,) the packed rows of all parts before a thread's own."""
        totals = [part.total for part in self.lay.parts]
        return np.repeat(np.cumsum([0, *totals])[:-1], self.lay.members)


def _product(extent: Extent, measures: Extent) -> int:
    return sum(map(mul, extent, measures))


class Frames:
    """The memory of one call: what is saved, what is borrowed for scratch, `packed`, where its matrices lie
    packed, and `sums`, where the derivative adds up."""

    def __init__(
        self,
        geometry: Geometry,
        saved: Tensor,
        scratch: workspace.Block,
        packed: int,
        sums: Tensor | None = None,
    ):
        self.geometry, self.saved, self.scratch, self.packed = geometry, saved, scratch, packed
        self.sums = sums

    def begins(self) -> list[int]:
        """Where the memory begins."""
        found = [self.saved.data_ptr(), self.scratch.address, self.packed]
        return found if self.sums is None else [*found, self.sums.data_ptr()]

    def view(self, frame: Frame, number: int) -> Tensor:
        """A part's frame as (rows, stride)."""
        geometry, form = self.geometry, self.geometry.form
        begin = geometry.home(frame, number)
        stride, rows = form.strides[frame], geometry.rows(frame, number)
        kept = frame.kind in form.kept
        memory = self.saved if kept else self.scratch.tensor(self.geometry.engine.dtype)
        return memory[begin : begin + stride * rows].view(rows, stride)

    def share(self, own: Table, table: Table) -> None:
        """Let the derivative read the frames in which its block is computed again."""
        for frame in self.geometry.form.strides:
            if frame.kind in ("kept", "state") or frame.kind.startswith("input"):
                table.copy(f"{frame}.base", own)

    def states(self, number: int) -> dict[str, Tensor]:
        """Views (rows, size) of the states where the first step reads them."""
        geometry, form = self.geometry, self.geometry.form
        count = len(geometry.lay.parts[number].rows)
        found = {}
        for name, slot in form.states.items():
            begin = form.first(slot)
            size = geometry.engine.size(slot.frame.dim, form.sizes)
            found[name] = self.view(slot.frame, number)[:count, begin : begin + size]
        return found

    def left(self, name: str, gradient: Tensor) -> Tensor:
        """Gradients of the initial states, from the first step; rows without steps keep `gradient`."""
        slot = self.geometry.form.adjoints[name]
        begin = self.geometry.form.first(slot)
        for number, part in enumerate(self.geometry.lay.parts):
            count = len(part.rows)
            view = self.view(slot.frame, number)
            now = view[count:] if part.steps % 2 else view[:count]
            gradient[self._batch_rows(part)] = now[:, begin : begin + gradient.shape[1]]
        return gradient

    def _batch_rows(self, part: Part) -> slice | Tensor:
        if self.geometry.lay.natural:
            return slice(part.begin, part.begin + len(part.rows))
        return torch.from_numpy(part.rows)

    def total(self, entry: str) -> Tensor:
        """The gradient of a vector that the entry adds up."""
        assert self.sums is not None
        begin, size = self.geometry.form.totals[entry]
        return self.sums.as_strided((size,), (1,), begin)

    def gradients(self) -> list[Tensor | None]:
        """Those of the engine's matrices, then of its vectors; None where there is none."""
        return [self._added(views) if views else None for views in self.geometry.form.gradients]

    def _added(self, views: list[View]) -> Tensor:
        assert self.sums is not None
        total = self.sums.as_strided(*views[0])
        for view in views[1:]:
            total = total + self.sums.as_strided(*view)
        return total.contiguous()
