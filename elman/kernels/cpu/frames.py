"""The memory of a call: what is saved for the backward pass, what is scratch, and where everything lies.

`Geometry` depends on the layout of a call and is computed once for calls of the same batch and steps;
`Frames` is the memory of one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from elman.kernels.cpu import workspace
from elman.kernels.cpu.format import ALIGNED, Format, View
from elman.kernels.cpu.half import Entries, Table
from elman.kernels.cpu.kernel import LINE
from elman.kernels.cpu.layout import Layout, Part, share
from elman.kernels.cpu.schedule import Frame
from elman.kernels.cpu.sheet import Key, Sheet

MOST_SHEETS = 64
"""Kinds of calls whose sheets wait."""

SMALL_PACK = 1 << 19
"""Elements of packed matrices below which a single thread packs them by itself."""


class Geometry:
    """Where the memory of one direction lies: offsets into what is saved and scratch, in elements."""

    def __init__(self, form: Format, lay: Layout):
        self.form, self.lay = form, lay
        self.engine, self.half = form.engine, form.half
        # (frame, part) -> first element, of what is saved or of scratch
        self.homes: dict[tuple[Frame, int], int] = {}
        self.checkpoints: dict[tuple[Frame, int], int] = {}
        self.saved_size = self.scratch_size = 0
        for number, part in enumerate(lay.parts):
            for frame in form.strides:
                self._place(frame, number, part)
        parts = len(lay.parts)
        self.asides = self.aside_size = self.operand_size = 0
        if form.half.kernel.reverse:  # every thread has a packed operand, then a strip of adjoints
            largest = max((part.largest for part in lay.parts), default=0)
            self.operand_size = form.operand_size(largest)
            self.asides, self.aside_size = (
                self.scratch_size,
                self.operand_size + largest * self.engine.kind.lanes,
            )
            self.scratch_size += parts * lay.members * self.aside_size
        self.others = self.scratch_size  # where all parts but the first add up
        self.scratch_size += max(parts - 1, 0) * form.sums_size
        width = self.engine.kind.bytes
        self.packed_from = -(-self.scratch_size * width // ALIGNED) * ALIGNED
        self.borrowed = self.packed_from + form.packing.size * width
        self.shares_of_sums = self._shares_of_sums()
        alone = form.packing.members > 1 or form.packing.size < SMALL_PACK
        self.packs_alone = parts == 1 and alone
        self._sheets: dict[Key, list[Sheet]] = {}  # that wait

    def _shares_of_sums(self) -> np.ndarray | None:
        """(threads, words) what each of them adds up at the end, to the sums of the first part those of the
        others: arguments of `add_up`, with bytes from the begin of both in place of addresses. None where
        there is nothing to add."""
        parts, size = len(self.lay.parts), self.form.sums_size
        if parts < 2 or not size:
            return None
        lanes, width = self.engine.kind.lanes, self.engine.kind.bytes
        shares = [share(size // lanes, parts, number) for number in range(parts)]
        words = [
            (begin * lanes * width, (self.others + begin * lanes) * width, size * width, parts - 1, count)
            for begin, end in shares
            if (count := (end - begin) * lanes)
        ]
        return np.array(words, dtype=np.int64)

    def _place(self, frame: Frame, number: int, part: Part) -> None:
        form = self.form
        size = form.strides[frame] * self.rows(frame, part)
        if frame.kind in form.kept:
            self.homes[frame, number] = self.saved_size
            self.saved_size += size
        else:
            self.homes[frame, number] = self.scratch_size
            self.scratch_size += size
        if form.is_checkpointed(frame):
            self.checkpoints[frame, number] = self.saved_size
            self.saved_size += form.strides[frame] * len(part.rows) * (len(part.blocks) - 1)

    def rows(self, frame: Frame, part: Part) -> int:
        """Rows of a part's frame."""
        if frame.of_step:
            return len(part.rows) * (1 if frame.kind == "step" else 2)
        if frame.kind in self.form.kept:
            return part.total + len(part.rows)
        return part.largest + len(part.rows)

    def sheet(self, given: Entries, matrices: Sequence[Tensor], *, whole: bool = True) -> Sheet:
        """What the threads of a call are told, from what it is given, the memory it has and the engine's
        matrices; see `Sheet`. To be given back."""
        own = self.form.packing.sources(matrices)
        tensors = [*given.tensors, *own]
        key = given.names, tuple([tensor.stride() for tensor in tensors]), whole
        try:
            sheet = self._sheets[key].pop()
        except (KeyError, IndexError):
            sheet = Sheet(self, key, given, own)
        sheet.fill([0, *given.numbers, *[tensor.data_ptr() for tensor in tensors]])
        return sheet

    def give_back(self, sheet: Sheet) -> None:
        """Nobody reads it any more."""
        if sheet.key not in self._sheets and len(self._sheets) >= MOST_SHEETS:
            self._sheets.clear()
        self._sheets.setdefault(sheet.key, []).append(sheet)

    def tables(self, given: Entries) -> np.ndarray:
        """(threads, entries): the tables of a call, from what it is given and the memory it has."""
        known, places = self.described(given)
        begins = [0, *given.numbers, *[tensor.data_ptr() for tensor in given.tensors]]
        return known + np.array(begins, dtype=np.int64).take(places)

    def described(self, given: Entries) -> tuple[np.ndarray, np.ndarray]:
        """The tables as far as they are the same for all calls with such strides, and which of the named
        numbers a call adds to each entry, counted from 1; 0: none."""
        known, index = self._known.copy(), self.half.kernel.table.entries
        for name, stride in given.strides():
            if name in index:
                known[:, index[name]] = stride
        if "resets" in given.names:
            known[:, index["resets"]] += self._rows_before
        first, others = (self.form.places(given.names, sums) for sums in ("sums", "scratch"))
        rows = [first if number == 0 else others for number, _, _ in self.lay.workers]
        return known, np.array(rows, dtype=np.int64).reshape(len(rows), len(first))

    @cached_property
    def _rows_before(self) -> np.ndarray:
        """(threads,) the packed rows of all parts before a thread's own."""
        totals = [part.total for part in self.lay.parts]
        return np.repeat(np.cumsum([0, *totals])[:-1], self.lay.members)

    @cached_property
    def _known(self) -> np.ndarray:
        """(threads, entries): the tables before a call adds to them; places in bytes behind the begin."""
        tables = np.tile(np.array(self.form.tables), (len(self.lay.parts), 1))
        index, members = self.half.kernel.table.entries, self.lay.members
        for number, part in enumerate(self.lay.parts):
            found = self._entries(number, part)
            known = [name for name in found if name in index]
            rows = slice(number * members, (number + 1) * members)
            tables[rows, [index[name] for name in known]] = [found[name] for name in known]
        if self.half.kernel.reverse:
            width = self.engine.kind.bytes
            begins = (self.asides + np.arange(len(tables)) * self.aside_size) * width
            tables[:, index["packed"]] = begins
            tables[:, index["strip"]] = begins + self.operand_size * width
        return tables

    def _entries(self, number: int, part: Part) -> dict[str, int]:
        """What the table of a part holds of its own, by entry."""
        form, width = self.form, self.engine.kind.bytes
        places: dict[str, int] = {}
        for frame, stride in form.strides.items():
            begin = self.homes[frame, number]
            if frame.of_step:
                places[f"{frame}.now"] = begin
                places[f"{frame}.next"] = begin + len(part.rows) * stride
                continue
            places[f"{frame}.base"] = begin
            if (frame, number) in self.checkpoints:
                places[f"{frame}.saved"] = self.checkpoints[frame, number]
        for name in self.engine.states:
            places[f"final.{name}"] = part.begin * self.engine.padded(self.engine.state_dim(name), form.sizes)
        sums = self.others + (number - 1) * form.sums_size if number else 0
        places |= {name: sums + begin for name, (begin, _) in form.totals.items()}
        places["totals"] = sums + form.outers_size
        places |= {f"outer.{k}": sums + begin for k, (begin, _, _) in enumerate(form.outers)}
        return {
            **{name: begin * width for name, begin in places.items()},
            "offsets": part.offsets.ctypes.data,
            "blocks": part.blocks.ctypes.data,
            "block count": len(part.blocks) - 1,
            "row count": len(part.rows),
            "times": part.times.ctypes.data,
            "rows": part.rows.ctypes.data,
            "direction": self.lay.direction,
            "places": number * self.lay.members * LINE * 8,
        }


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
        begin = geometry.homes[frame, number]
        stride, rows = form.strides[frame], geometry.rows(frame, geometry.lay.parts[number])
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
