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
from elman.kernels.cpu.format import Format
from elman.kernels.cpu.half import Entries, Table
from elman.kernels.cpu.kernel import LINE
from elman.kernels.cpu.layout import Layout, Part
from elman.kernels.cpu.schedule import Frame


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

    def tables(self, given: Entries) -> np.ndarray:
        """(threads, entries): the tables of a call, from what it is given and the memory it has.

        Memory is given by its begin: "saved", "scratch", "packed", "items" and "sums" of `Frames`.
        """
        begins = np.array([0, *given.values()], dtype=np.int64)
        tables = self._known + begins.take(self.form.places(tuple(given)))
        if "resets" in given:
            tables[:, self.half.kernel.table.entries["resets"]] += self._rows_before
        return tables

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
        sums = number * form.sums_size
        places |= {name: sums + begin for name, begin in form.totals.items()}
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
    """The memory of one call: flat tensors of the sizes that the geometry says.

    `items` say what its threads have to pack, None where that is done; `sums` (parts, size of a part's) is
    where the derivative adds up.
    """

    def __init__(
        self,
        geometry: Geometry,
        saved: Tensor,
        scratch: Tensor,
        packed: Tensor,
        items: np.ndarray | None = None,
        sums: Tensor | None = None,
    ):
        self.geometry, self.saved, self.scratch, self.packed = geometry, saved, scratch, packed
        self.items = items
        self.sums = sums

    def entries(self) -> Entries:
        """Where the memory begins; what the user gave is to be added."""
        found = Entries()
        found.pointer("saved", self.saved)
        found.pointer("scratch", self.scratch)
        found.pointer("packed", self.packed)
        if self.items is not None:
            found["items"] = self.items.ctypes.data
            found["item count"] = self.geometry.form.packing.item_count
        if self.sums is not None:
            found.pointer("sums", self.sums)
        return found

    def view(self, frame: Frame, number: int) -> Tensor:
        """A part's frame as (rows, stride)."""
        geometry, form = self.geometry, self.geometry.form
        begin = geometry.homes[frame, number]
        stride, rows = form.strides[frame], geometry.rows(frame, geometry.lay.parts[number])
        memory = self.saved if frame.kind in form.kept else self.scratch
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

    @cached_property
    def added(self) -> Tensor:
        """(size of a part's sums,): what all parts have added up."""
        assert self.sums is not None
        if len(self.sums) == 1:
            return self.sums[0]
        added = workspace.empty(self.sums.shape[1], self.sums.dtype)
        if len(self.sums) == 2:  # of megabytes 70 to 85 % of the time of a sum over a dimension
            return torch.add(*self.sums, out=added)
        return torch.sum(self.sums, 0, out=added)

    def totals(self) -> dict[str, Tensor]:
        """Gradients of vectors by entry, without pads."""
        form = self.geometry.form
        pieces = self.added[form.outers_size :].split_with_sizes(form.pieces)
        return dict(zip(form.totals, pieces[:: 2 if form.padded else 1], strict=True))

    def weight_gradients(self, number: int, count: int) -> Sequence[Tensor]:
        """The gradients of the `count` matrices of an outer product, (rows, columns) with pads."""
        begin, height, width = self.geometry.form.outers[number]
        rows = height // count
        if count == 1:
            return (self.added.as_strided((rows, width), (width, 1), begin),)
        return self.added.as_strided((count, rows, width), (rows * width, width, 1), begin).unbind()
