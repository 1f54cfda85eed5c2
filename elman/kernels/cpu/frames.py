"""The memory of a call: what is saved for the backward pass, what is scratch, and where everything lies.

`Geometry` depends on the sizes of a call alone and is computed once for calls of the same sizes; `Frames` is
the memory of one call.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from elman.equations.expression import Expression
from elman.equations.sizes import Dimension
from elman.kernels.cpu.half import Entries, Half, Table
from elman.kernels.cpu.kernel import LINE
from elman.kernels.cpu.layout import Layout, Part, share
from elman.kernels.cpu.schedule import Frame, Product, Slot

if TYPE_CHECKING:
    from elman.kernels.cpu.engine import Engine

KEEP, STATES, CHECKPOINT = "keep", "states", "checkpoint"
"""What stays for the backward pass: everything; the states, gates being computed again; or only the
states that enter each block of steps, everything else being computed again."""

_ALIGNED = 64
"""Bytes at whose multiples packed matrices begin."""


class Geometry:
    """Where the memory of one direction lies: offsets into what is saved, scratch and packed matrices.

    Sizes are in elements. `tables` makes what the threads of a call read; everything that stays the same from
    call to call is known before.
    """

    def __init__(self, engine: Engine, half: Half, sizes: Mapping[Dimension, int], lay: Layout, memory: str):
        self.engine, self.half, self.sizes, self.lay = engine, half, sizes, lay
        self._places: dict[tuple[str, ...], tuple[np.ndarray, np.ndarray]] = {}  # by the names given
        # frames that hold all steps
        self.kept = {KEEP: ("kept", "state"), STATES: ("state",)}.get(memory, ())
        self.checkpointed = memory == CHECKPOINT
        frames = half.kernel.program.frames
        self.strides = {frame: self._stride(frame, slots) for frame, slots in frames.items()}
        self.saved: dict[tuple[Frame, int], int] = {}  # (frame, part) -> element of what is saved
        self.scratch: dict[tuple[Frame, int], int] = {}
        self.checkpoints: dict[tuple[Frame, int], int] = {}
        self.saved_size = self.scratch_size = 0
        ordered = sorted(frames, key=str)  # the same in both directions
        for number, part in enumerate(lay.parts):
            for frame in ordered:
                self._place(frame, number, part)
        self.packing = Packing(engine, half, sizes, lay.members)
        self.totals: dict[str, int] = {}  # entry -> first element among a part's totals
        self.pieces: list[int] = []  # elements of each of them, if one is padded also of each pad
        self.outers: list[tuple[int, int, int]] = []  # weight gradients: first element, rows, columns
        self.totals_size = self.outers_size = 0
        if half.kernel.reverse:
            self._place_sums()

    def _place(self, frame: Frame, number: int, part: Part) -> None:
        size = self.strides[frame] * self.rows(frame, part)
        if frame.kind in self.kept:
            self.saved[frame, number] = self.saved_size
            self.saved_size += size
        else:
            self.scratch[frame, number] = self.scratch_size
            self.scratch_size += size
        if frame.kind == "state" and self.checkpointed:
            self.checkpoints[frame, number] = self.saved_size
            self.saved_size += self.strides[frame] * len(part.rows) * (len(part.blocks) - 1)

    def _place_sums(self) -> None:
        """Where gradients are added up, those of parts one behind the other."""
        engine, program = self.engine, self.half.kernel.program
        dims = {f"start.{name}": engine.state_dim(name) for name in engine.states}
        dims |= {f"sum.{k}": engine.graph.dim(node) for k, node in enumerate(self.half.kernel.sums)}
        for name, dim in dims.items():
            size, padded = engine.size(dim, self.sizes), engine.padded(dim, self.sizes)
            self.totals[name] = self.totals_size
            self.pieces += [size, padded - size]
            self.totals_size += padded
        self.padded = any(self.pieces[1::2])
        if not self.padded:
            self.pieces = self.pieces[::2]
        for outer in program.outers:
            height = engine.padded(outer.adjoint.first.frame.dim, self.sizes) * outer.adjoint.count
            width = engine.padded(outer.operand.frame.dim, self.sizes)
            self.outers.append((self.outers_size, height, width))
            self.outers_size += max(len(self.lay.parts), 1) * height * width
        largest = max((part.largest for part in self.lay.parts), default=0)
        widest = max((width for _, _, width in self.outers), default=0)
        self.operand_size = -(-engine.products.size(widest, largest) // engine.kind.lanes) * engine.kind.lanes
        self.asides = self.scratch_size  # of every thread: a packed operand, then a strip of adjoints
        self.aside_size = self.operand_size + largest * engine.kind.lanes
        self.scratch_size += len(self.lay.parts) * self.lay.members * self.aside_size

    def _stride(self, frame: Frame, slots: int) -> int:
        lanes, width = self.engine.kind.lanes, self.engine.kind.bytes
        stride = slots * self.engine.padded(frame.dim, self.sizes)
        return stride + (lanes if stride * width % 4096 == 0 else 0)

    def rows(self, frame: Frame, part: Part) -> int:
        """Rows of a part's frame."""
        if frame.of_step:
            return len(part.rows) * (1 if frame.kind == "step" else 2)
        if frame.kind in self.kept:
            return part.total + len(part.rows)
        return part.largest + len(part.rows)

    def tables(self, given: Entries) -> np.ndarray:
        """(threads, entries): the tables of a call, from what it is given and the memory it has.

        Memory is given by its begin: "saved", "scratch", "packed", "totals" and "outers" of `Frames`.
        """
        names = tuple(given)
        if names not in self._places:
            self._places[names] = self._places_of(names)
        entries, which = self._places[names]
        tables = self._known.copy()
        tables[:, entries] += np.fromiter(given.values(), np.int64, len(names))[which]
        if "resets" in given:
            tables[:, self.half.kernel.table.entries["resets"]] += self._rows_before
        return tables

    @cached_property
    def _rows_before(self) -> np.ndarray:
        """(threads,) the packed rows of all parts before a thread's own."""
        totals = [part.total for _, part, member in self.lay.workers if not member]
        return np.repeat(np.cumsum([0, *totals])[:-1], self.lay.members)

    def _places_of(self, names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """Entries of a table, and which of the names is added to each."""
        number = {name: k for k, name in enumerate(names)}
        found = [
            (place, number[home])
            for entry, place in self.half.kernel.table.entries.items()
            if (home := self._homes.get(entry, entry)) in number
        ]
        entries, which = np.array(found, dtype=np.int64).reshape(-1, 2).T
        return entries, which

    @cached_property
    def _known(self) -> np.ndarray:
        """(threads, entries): the tables before a call adds to them; places in bytes behind the begin."""
        return np.array([self._begin(*worker).array_ for worker in self.lay.workers], dtype=np.int64).reshape(
            -1, len(self.half.kernel.table.entries)
        )

    @cached_property
    def _homes(self) -> dict[str, str]:
        """Entries that point into memory, and into which."""
        if not self.lay.parts:
            return {}
        part = self.lay.parts[0]  # the same for all
        return {entry: home for home, places in self._memory(0, part, 0).items() for entry in places}

    def _begin(self, number: int, part: Part, member: int) -> Table:
        table = Table(self.half)
        self.engine.fill_constant(table, self.sizes, self.lay, part)
        self._fill_shares(table, member)
        for frame, stride in self.strides.items():
            table.value(f"{frame}.stride", stride)
            if not frame.of_step:
                table.value(f"{frame}.moves", int((frame, number) in self.saved))
        for name in self.engine.states:
            stride = self.engine.padded(self.engine.state_dim(name), self.sizes)
            table.value(f"final.{name}.stride", stride)
            table.value(f"final.{name}", part.begin * stride * self.engine.kind.bytes)
        table.value("places", number * self.lay.members * LINE * 8)
        for places in self._memory(number, part, member).values():
            for entry, begin in places.items():
                table.value(entry, begin * self.engine.kind.bytes)
        return table

    def _memory(self, number: int, part: Part, member: int) -> dict[str, dict[str, int]]:
        """Where the entries of a thread that point into memory point to, in elements behind its begin."""
        saved: dict[str, int] = {}
        scratch: dict[str, int] = {}
        for frame, stride in self.strides.items():
            moves = (frame, number) in self.saved
            home = saved if moves else scratch
            begin = self.saved[frame, number] if moves else self.scratch[frame, number]
            if frame.of_step:
                home[f"{frame}.now"] = begin
                home[f"{frame}.next"] = begin + len(part.rows) * stride
                continue
            home[f"{frame}.base"] = begin
            if (frame, number) in self.checkpoints:
                saved[f"{frame}.saved"] = self.checkpoints[frame, number]
        packed = {f"pack.{k}": matrix.begin(member) for k, matrix in enumerate(self.packing.packed)}
        totals = {name: number * self.totals_size + begin for name, begin in self.totals.items()}
        outers = {
            f"outer.{k}": begin + number * height * width
            for k, (begin, height, width) in enumerate(self.outers)
        }
        if self.half.kernel.reverse:
            scratch["packed"] = self.asides + (number * self.lay.members + member) * self.aside_size
            scratch["strip"] = scratch["packed"] + self.operand_size
        return {"saved": saved, "scratch": scratch, "packed": packed, "totals": totals, "outers": outers}

    def _fill_shares(self, table: Table, member: int) -> None:
        """Which units are a member's, in every product, every pass and every weight gradient."""
        engine, lanes, members = self.engine, self.engine.kind.lanes, self.lay.members
        table.value("members", members)
        table.value("member", member)
        table.value("patience", engine.products.patience if members > 1 else 0)
        for k, matrix in enumerate(self.packing.packed):
            begin, end = matrix.shares[member]
            table.value(f"pack.{k}.from", begin * lanes)
            table.value(f"pack.{k}.vectors", end - begin)
            table.value(f"pack.{k}.times", matrix.times)
            table.value(f"pack.{k}.next", matrix.size)
        shares = {}
        for dim in {1, *self.sizes, *(frame.dim for frame in self.strides)}:
            begin, end = share(engine.padded(dim, self.sizes) // lanes, members, member)
            shares[f"units.{dim}"] = begin * lanes, end * lanes
        for k, outer in enumerate(self.half.kernel.program.outers):
            height = engine.padded(outer.adjoint.first.frame.dim, self.sizes) * outer.adjoint.count
            begin, end = share(height // lanes, members, member)
            shares[f"outer.{k}"] = begin * lanes, end * lanes
        for name, (begin, end) in shares.items():
            table.value(f"{name}.from", begin)
            table.value(f"{name}.upto", end)

    @cached_property
    def states(self) -> dict[str, Slot]:
        """Where the states lie that enter a step."""
        leaf = self.engine.plan.cell.leaf
        return {name: self.half.kernel.program.where[leaf[name]] for name in self.engine.states}

    @cached_property
    def adjoints(self) -> dict[str, Slot]:
        """Where the gradients of the states lie between two steps."""
        where = self.half.kernel.program.where
        return {node.data: slot for node, slot in where.items() if node.op == "adjoint"}

    def columns(self, slot: Slot) -> tuple[int, int]:
        """The first element of a slot's vector in a row, and its padded size."""
        padded = self.engine.padded(slot.frame.dim, self.sizes)
        return slot.index * padded, padded


@dataclass(frozen=True, eq=False)
class Packed:
    """The matrices of a product, one (operand, dest) beside and below each other, as its kernel reads them.

    One thread has all columns in one piece. Members have a piece each for every slot of the result, with the
    columns of their units: `shares` are these in vectors of a slot, and the pieces, `size` elements each and
    `times` for each member, lie one behind the other from `first` on.
    """

    first: int
    size: int
    times: int
    shares: Sequence[tuple[int, int]]

    def begin(self, member: int) -> int:
        """The element at which a member's pieces begin."""
        return self.first + member * self.times * self.size


class Packing:
    """The matrices of every product of a direction, in the order in which its kernel reads them.

    `packed` says where each product's lie, `size` is that of all; `gaps` are the places (begin, end) that no
    matrix fills and that have to be zero. `items` are the arguments of `gemm.PACK` as far as sizes decide
    them: item n packs columns of matrix `which[n]`, at most `most[n]` from `first[n]` on. `sources` are those
    matrices as the engine is given them, and whether they are transposed.
    """

    def __init__(self, engine: Engine, half: Half, sizes: Mapping[Dimension, int], members: int):
        self.engine, self.sizes, self.members = engine, sizes, members
        self.packed: list[Packed] = []
        self.gaps: list[tuple[int, int]] = []
        self.size = 0
        found = [item for product in half.kernel.products for item in self._items(product)]
        index = {node: place for place, node in enumerate(dict.fromkeys(node for node, *_ in found))}
        self.sources = [engine.source(node) for node in index]
        self.which = np.array([index[node] for node, *_ in found], dtype=np.int64)
        self.first = np.array([first for _, first, _, _ in found], dtype=np.int64)
        self.most = np.array([most for _, _, most, _ in found], dtype=np.int64)
        self.items = np.array([item for *_, item in found], dtype=np.int64).reshape(-1, 10)
        self._known: dict[tuple[tuple[int, ...], ...], np.ndarray] = {}  # by the strides of the matrices

    def _items(self, product: Product) -> Iterator[tuple[Expression, int, int, tuple[int, ...]]]:
        """(matrix, first column, how many at most, arguments) for every piece of a product's matrices."""
        engine, lanes, aligned = self.engine, self.engine.kind.lanes, _ALIGNED // self.engine.kind.bytes
        source, dest = product.operand.first.frame.dim, product.dest.first.frame.dim
        each, vectors = engine.padded(source, self.sizes), engine.padded(dest, self.sizes) // lanes
        several = product.operand.count > 1
        depth = each * product.operand.count if several else engine.size(source, self.sizes)
        whole = self.members == 1
        times = 1 if whole else product.dest.count
        shares = [share(vectors, self.members, member) for member in range(self.members)]
        if whole:
            shares = [(0, vectors * product.dest.count)]
        across = [end - begin for begin, end in shares]
        widest = max(across) * lanes
        size = -(-engine.products.size(widest, depth) // aligned) * aligned
        matrix = Packed(self.size, size, times, shares)
        self.packed.append(matrix)
        self.size += self.members * times * size
        if several and engine.size(source, self.sizes) != each:
            self.gaps.append((matrix.first, self.size))
        for member, (begin, end) in enumerate(shares):
            first, most = (0, vectors * lanes) if whole else (begin * lanes, (end - begin) * lanes)
            for k, row in enumerate(product.matrices):
                for n, node in enumerate(row):
                    piece = matrix.begin(member) + (0 if whole else n * size)
                    to, place = piece * engine.kind.bytes, n * vectors if whole else 0
                    yield node, first, most, (to, 0, 0, 0, 0, 0, place, depth, k * each, across[member])

    def arguments(self, packed: Tensor, given: Mapping[Expression, Tensor]) -> np.ndarray:
        """(n, 10) arguments of `gemm.PACK` for n items."""
        own = [given[node] for node, _ in self.sources]
        strides = tuple(matrix.stride() for matrix in own)
        if strides not in self._known:
            self._known[strides] = self._described(own)
        found = self._known[strides].copy()
        if len(found):
            found[:, 0] += packed.data_ptr()
            found[:, 1] += np.array([matrix.data_ptr() for matrix in own])[self.which]
        return found

    def _described(self, own: Sequence[Tensor]) -> np.ndarray:
        """Arguments with places counted from the begin of what is packed and of each matrix."""
        found = self.items.copy()
        if len(found):
            turned = [m.T if turn else m for m, (_, turn) in zip(own, self.sources, strict=True)]
            known = np.array([(*m.stride(), *m.shape) for m in turned], dtype=np.int64)
            apart, along, height, depth = known[self.which].T
            found[:, 1] = self.first * apart * own[0].element_size()
            found[:, 2], found[:, 3], found[:, 5] = apart, along, depth
            found[:, 4] = np.clip(height - self.first, 0, self.most)
        return found


class Frames:
    """The memory of one call: flat tensors of the sizes that the geometry says.

    `totals` (parts, size of a part's) and `outers` are where the derivative adds up.
    """

    def __init__(
        self,
        geometry: Geometry,
        saved: Tensor,
        scratch: Tensor,
        packed: Tensor,
        totals: Tensor | None = None,
        outers: Tensor | None = None,
    ):
        self.geometry, self.saved, self.scratch, self.packed = geometry, saved, scratch, packed
        self.totals, self.outers = totals, outers

    def entries(self) -> Entries:
        """Where the memory begins; what the user gave is to be added."""
        found = Entries()
        found.pointer("saved", self.saved)
        found.pointer("scratch", self.scratch)
        found.pointer("packed", self.packed)
        if self.totals is not None and self.outers is not None:
            found.pointer("totals", self.totals)
            found.pointer("outers", self.outers)
        return found

    def view(self, frame: Frame, number: int) -> Tensor:
        """A part's frame as (rows, stride)."""
        geometry = self.geometry
        moves = (frame, number) in geometry.saved
        begin = geometry.saved[frame, number] if moves else geometry.scratch[frame, number]
        stride, rows = geometry.strides[frame], geometry.rows(frame, geometry.lay.parts[number])
        return (self.saved if moves else self.scratch)[begin : begin + stride * rows].view(rows, stride)

    def share(self, own: Table, table: Table) -> None:
        """Let the derivative read the frames in which its block is computed again."""
        for frame in self.geometry.strides:
            if frame.kind in ("kept", "state") or frame.kind.startswith("input"):
                table.copy(f"{frame}.base", own)

    def states(self, number: int) -> dict[str, Tensor]:
        """Views (rows, size) of the states where the first step reads them."""
        geometry = self.geometry
        count = len(geometry.lay.parts[number].rows)
        found = {}
        for name, slot in geometry.states.items():
            begin, _ = geometry.columns(slot)
            size = geometry.engine.size(slot.frame.dim, geometry.sizes)
            found[name] = self.view(slot.frame, number)[:count, begin : begin + size]
        return found

    def left(self, name: str, gradient: Tensor) -> Tensor:
        """Gradients of the initial states, from the first step; rows without steps keep `gradient`."""
        slot = self.geometry.adjoints[name]
        begin, _ = self.geometry.columns(slot)
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

    def added(self) -> dict[str, Tensor]:
        """What all parts have added up, by entry, without pads."""
        assert self.totals is not None
        geometry = self.geometry
        pieces = _over_parts(self.totals).split_with_sizes(geometry.pieces)
        return dict(zip(geometry.totals, pieces[:: 2 if geometry.padded else 1], strict=True))

    def weight_gradients(self, number: int, count: int) -> Sequence[Tensor]:
        """The gradients of the `count` matrices of an outer product, (rows, columns) with pads."""
        assert self.outers is not None
        begin, height, width = self.geometry.outers[number]
        parts, rows = len(self.geometry.lay.parts), height // count
        shape, strides = (count, rows, width), (rows * width, width, 1)
        if parts <= 1 and count == 1:
            return (self.outers.as_strided(shape[1:], strides[1:], begin),)
        if parts <= 1:
            return self.outers.as_strided(shape, strides, begin).unbind()
        return self.outers.as_strided((parts, *shape), (height * width, *strides), begin).sum(0).unbind()


def _over_parts(total: Tensor) -> Tensor:
    """The sum of what the parts have added up."""
    return total[0] if len(total) == 1 else total.sum(0)
