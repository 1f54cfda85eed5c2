"""How one direction of a plan lies for given sizes: strides, packed matrices, sums, and what tables share.

What is here depends neither on the batch nor on steps or lengths, so it is worked out once for a layer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np
from torch import Tensor

from elman.equations.expression import Expression
from elman.equations.sizes import Dimension
from elman.kernels.cpu import team
from elman.kernels.cpu.half import Entries, Half, Table
from elman.kernels.cpu.layout import MANY_BLOCK_ROWS, share
from elman.kernels.cpu.products import Choice, Products
from elman.kernels.cpu.schedule import Frame, Product, Slot
from elman.kernels.cpu.work import PACK_WORDS, work

if TYPE_CHECKING:
    from elman.kernels.cpu.engine import Engine
    from elman.kernels.cpu.sheet import Key, Sheet

KEEP, STATES, CHECKPOINT = "keep", "states", "checkpoint"
"""What stays for the backward pass: everything; the states, gates being computed again; or only the
states that enter each block of steps, everything else being computed again."""

Extent = tuple[int, int, int, int]
"""So many elements, or rows, for each of MEASURES."""

MEASURES = ("rows", "total", "largest", "checkpoints")
"""What decides how much memory a part needs: its rows, those of all its steps, those of its largest block,
and its rows times its blocks."""

PLACED = (
    *MEASURES,
    *("saved", "scratch", "sums", "begin", "operand", "strip"),
    *("direction", "places", "block count", "at offsets", "at blocks", "at times", "at rows"),
)
"""What the tables of a part depend on: its measures; in elements where its memory begins, and what it adds
up, its rows among those of all parts, and a thread's packed operand and strip; and numbers as they are."""

NOTHING: Extent = 0, 0, 0, 0

View = tuple[tuple[int, ...], tuple[int, ...], int]
"""Shape, strides and first element."""

ALIGNED = 64
"""Bytes at whose multiples packed matrices begin."""

CROWDED = 1024
"""Bytes: rows that lie a multiple of them apart would share few places of a cache, so a register's width is
left free behind each."""


class Format:
    """One direction of a plan for given sizes, with `members` threads for each part, of which `looping` loop
    over the steps.

    Sizes and strides are in elements; `tables` are those of the members, as far as all calls share them.
    """

    def __init__(
        self,
        engine: Engine,
        half: Half,
        sizes: Mapping[Dimension, int],
        members: int,
        looping: int,
        memory: str,
        products: Choice,
    ):
        self.engine, self.half, self.sizes, self.members = engine, half, sizes, members
        self.looping, self.products = looping, products
        # frames that hold all steps
        self.kept = {KEEP: ("kept", "state"), STATES: ("state",)}.get(memory, ())
        self.checkpointed = memory == CHECKPOINT
        frames = half.kernel.program.frames
        self.strides = {  # in an order that is the same in both directions
            frame: self._stride(frame, frames[frame]) for frame in sorted(frames, key=str)
        }
        # where they begin within the memory of a part, and how much of it there is, see MEASURES
        self.homes: dict[Frame, Extent] = {}
        self.checkpoints: dict[Frame, Extent] = {}
        self.saved = self.scratch = NOTHING
        for frame in self.strides:
            self._place(frame)
        self.packing = Packing(engine, half, sizes, (members, looping), products)
        # what a part adds up: weight gradients (first element, rows, columns), then totals by entry (first
        # element, size)
        self.outers: list[tuple[int, int, int]] = []
        self.totals: dict[str, tuple[int, int]] = {}
        self.outers_size = self.sums_size = 0
        # of each of the engine's matrices, then of its vectors: what is added up to its gradient
        self.gradients: list[list[View]] = [[] for _ in (*engine.matrices, *engine.vectors)]
        if half.kernel.reverse:
            self._place_sums()
        # of what leaves at every step, and of final states in whole registers
        self.leaving = [engine.size(dim, sizes) for dim in engine.leaving]
        self.finals = [engine.padded(engine.state_dim(name), sizes) for name in engine.states]
        self.tables = np.array([self._table(member).array_ for member in range(members)])
        self.placing = self._placing()
        self.sheets: dict[Key, list[Sheet]] = {}  # that wait
        self._places: dict[tuple[tuple[str, ...], str], np.ndarray] = {}
        self.vectors = [engine.vectors.index(node) for node in half.kernel.vectors]  # that passes read
        self.vector_names = tuple(f"vector.{k}" for k in range(len(self.vectors)))

    def _stride(self, frame: Frame, slots: int) -> int:
        lanes, width = self.engine.kind.lanes, self.engine.kind.bytes
        stride = slots * self.engine.padded(frame.dim, self.sizes)
        return stride + (lanes if stride * width % CROWDED == 0 else 0)

    def rows(self, frame: Frame) -> Extent:
        """Rows of a frame: those of a step, of all steps or of a block."""
        if frame.of_step:
            return (1 if frame.kind == "step" else 2), 0, 0, 0
        kept = frame.kind in self.kept
        return 1, int(kept), int(not kept), 0

    def _place(self, frame: Frame) -> None:
        stride, rows = self.strides[frame], self.rows(frame)
        if frame.kind in self.kept:
            self.homes[frame], self.saved = self.saved, _longer(self.saved, stride, rows)
        else:
            self.homes[frame], self.scratch = self.scratch, _longer(self.scratch, stride, rows)
        if self.is_checkpointed(frame):
            self.checkpoints[frame], self.saved = self.saved, _longer(self.saved, stride, (0, 0, 0, 1))

    def _placing(self) -> np.ndarray:
        """(features, entries): what every one of PLACED adds to the entries of a part's tables."""
        entries, width = self.half.kernel.table.entries, self.engine.kind.bytes
        found = np.zeros((len(PLACED), len(entries)), dtype=np.int64)
        number = {name: k for k, name in enumerate(PLACED)}

        def place(entry: str, begin: str, extent: Extent = NOTHING, times: int = width) -> None:
            if entry in entries:
                found[: len(MEASURES), entries[entry]] = np.array(extent) * times
                found[number[begin], entries[entry]] += times

        for frame, extent in self.homes.items():
            begin = "saved" if frame.kind in self.kept else "scratch"
            if frame.of_step:
                place(f"{frame}.now", begin, extent)
                place(f"{frame}.next", begin, _longer(extent, self.strides[frame], (1, 0, 0, 0)))
            else:
                place(f"{frame}.base", begin, extent)
            if frame in self.checkpoints:
                place(f"{frame}.saved", "saved", self.checkpoints[frame])
        for name, size in zip(self.engine.states, self.finals, strict=True):
            place(f"final.{name}", "begin", times=size * width)
        for entry in ("totals", *self.totals, *(f"outer.{k}" for k in range(len(self.outers)))):
            place(entry, "sums")
        if self.half.kernel.reverse:
            place("packed", "operand")
            place("strip", "strip")
        place("row count", "rows", times=1)
        for name in ("direction", "places", "block count", "at offsets", "at blocks", "at times", "at rows"):
            place(name.removeprefix("at "), name, times=1)
        return found

    def _place_sums(self) -> None:
        """Where gradients are added up."""
        engine, program = self.engine, self.half.kernel.program
        dims = {f"start.{name}": engine.state_dim(name) for name in engine.states}
        dims |= {f"sum.{k}": engine.graph.dim(node) for k, node in enumerate(self.half.kernel.sums)}
        for outer in program.outers:
            height = engine.padded(outer.adjoint.first.frame.dim, self.sizes) * outer.adjoint.count
            width = engine.padded(outer.operand.frame.dim, self.sizes)
            self.outers.append((self.outers_size, height, width))
            for place, matrix in enumerate(outer.matrices):
                begin = self.outers_size + place * (height // len(outer.matrices)) * width
                number, shape = engine.matrices.index(matrix), engine.plan.shapes[matrix]
                rows, columns = (engine.size(dim, self.sizes) for dim in shape)
                self.gradients[number].append(((rows, columns), (width, 1), begin))
            self.outers_size += height * width
        self.sums_size = self.outers_size
        for name, dim in dims.items():
            self.totals[name] = self.sums_size, engine.size(dim, self.sizes)
            self.sums_size += engine.padded(dim, self.sizes)
        for k, node in enumerate(self.half.kernel.sums):
            begin, size = self.totals[f"sum.{k}"]
            number = len(engine.matrices) + engine.vectors.index(node)
            self.gradients[number].append(((size,), (1,), begin))

    def operand_size(self, rows: int) -> int:
        """Elements of the packed operand of a weight gradient over so many rows."""
        lanes = self.engine.kind.lanes
        return -(-self.sums_products.size(self._widest, rows) // lanes) * lanes

    @property
    def _widest(self) -> int:
        """Columns of the widest weight gradient."""
        return max((width for _, _, width in self.outers), default=0)

    @cached_property
    def sums_products(self) -> Products:
        """What makes weight gradients."""
        return self.products.of_sums(self._widest, MANY_BLOCK_ROWS)

    def _table(self, member: int) -> Table:
        engine, table = self.engine, Table(self.half)
        for name, size in self.sizes.items():
            table.value(f"size.{name}", size)
            table.value(f"padded.{name}", engine.padded(name, self.sizes))
        for dim in {d for frame in self.strides if isinstance(d := frame.dim, int) and d != 1}:
            table.value(f"size.{dim}", dim)
            table.value(f"padded.{dim}", engine.padded(dim, self.sizes))
        for frame, stride in self.strides.items():
            table.value(f"{frame}.stride", stride)
            if not frame.of_step:
                table.value(f"{frame}.moves", int(frame.kind in self.kept))
        for name in engine.states:
            table.value(f"final.{name}.stride", engine.padded(engine.state_dim(name), self.sizes))
        # of the sums of a part, behind their begin
        places = self.totals | {"totals": (self.outers_size, 0)}
        places |= {f"outer.{k}": (begin, 0) for k, (begin, _, _) in enumerate(self.outers)}
        for name, (begin, _) in places.items():
            table.value(name, begin * engine.kind.bytes)
        table.value("totals.size", self.sums_size - self.outers_size)
        table.value("give way", team.give_way())
        table.value("outer product", self.sums_products.product)
        table.value("outer pack", self.sums_products.pack)
        table.value("few rows", self.products.few_rows)
        table.value("strips", int(not self.products.bulk.tiles))
        table.value("pack items", work().pack_items)
        self._fill_shares(table, member)
        return table

    def _fill_shares(self, table: Table, member: int) -> None:
        """Which units are a member's, in every product, every pass and every weight gradient."""
        engine, lanes, members = self.engine, self.engine.kind.lanes, self.members
        table.value("members", members)
        table.value("looping", self.looping)
        table.value("member", member)
        table.value("patience", work().patience if members > 1 else 0)
        begin, end = self.packing.item_shares[member]
        table.value("items", begin * self.packing.items.strides[0])
        for k, matrix in enumerate(self.packing.packed):
            begin, end = matrix.share(member)
            table.value(f"pack.{k}", matrix.begin(member) * engine.kind.bytes)
            table.value(f"pack.{k}.from", begin * lanes)
            table.value(f"pack.{k}.vectors", end - begin)
            table.value(f"pack.{k}.times", matrix.times)
            table.value(f"pack.{k}.next", matrix.size)
            table.value(f"pack.{k}.product", matrix.products.product)
        for k, matrix in self.packing.few.items():
            table.value(f"few.{k}", matrix.begin(member) * engine.kind.bytes)
            table.value(f"few.{k}.next", matrix.size)
            table.value(f"few.{k}.product", matrix.products.product)
        shares = {}
        for dim in {1, *self.sizes, *(frame.dim for frame in self.strides)}:
            vectors = engine.padded(dim, self.sizes) // lanes
            for name, several in (("units", members), ("looped units", self.looping)):
                begin, end = share(vectors, several, member) if member < several else (0, 0)
                shares[f"{name}.{dim}"] = begin * lanes, end * lanes
        for k, outer in enumerate(self.half.kernel.program.outers):
            height = engine.padded(outer.adjoint.first.frame.dim, self.sizes) * outer.adjoint.count
            begin, end = share(height // lanes, members, member)
            shares[f"outer.{k}"] = begin * lanes, end * lanes
        for name, (begin, end) in shares.items():
            table.value(f"{name}.from", begin)
            table.value(f"{name}.upto", end)

    def places(self, names: tuple[str, ...], sums: str) -> np.ndarray:
        """Which of the named numbers a call adds to each entry of a table, counted from 1; 0: none. `sums` is
        the name of the memory where a part adds up."""
        if (names, sums) not in self._places:
            number = {name: k for k, name in enumerate(names, 1)}
            number["sums"] = number.get(sums, 0)
            entries = self.half.kernel.table.entries
            found = np.zeros(len(entries), dtype=np.int64)
            for entry, place in entries.items():
                found[place] = number.get(self._homes.get(entry, entry), 0)
            self._places[names, sums] = found
        return self._places[names, sums]

    def described(self, given: Entries, parts: int) -> tuple[np.ndarray, np.ndarray]:
        """(threads, entries) for so many parts: what is the same for all calls with such strides, and which
        of the named numbers a call adds to each entry, counted from 1; 0: none."""
        known, index = np.tile(self.tables, (parts, 1)), self.half.kernel.table.entries
        for name, stride in given.strides():
            if name in index:
                known[:, index[name]] = stride
        first, others = (self.places(given.names, sums) for sums in ("sums", "scratch"))
        rows = [first if number < self.members else others for number in range(len(known))]
        return known, np.array(rows, dtype=np.int64).reshape(known.shape)

    @cached_property
    def _homes(self) -> dict[str, str]:
        """Entries that point into memory, and into which."""
        homes = {f"pack.{k}": "packed" for k in range(len(self.packing.packed))}
        homes |= {f"few.{k}": "packed" for k in self.packing.few}
        for frame in self.strides:
            home = "saved" if frame.kind in self.kept else "scratch"
            homes |= (
                {f"{frame}.now": home, f"{frame}.next": home} if frame.of_step else {f"{frame}.base": home}
            )
            if self.is_checkpointed(frame):
                homes[f"{frame}.saved"] = "saved"
        outers = (f"outer.{k}" for k in range(len(self.outers)))
        homes |= dict.fromkeys(("totals", *self.totals, *outers), "sums")
        return homes | ({"packed": "scratch", "strip": "scratch"} if self.half.kernel.reverse else {})

    def is_checkpointed(self, frame: Frame) -> bool:
        """Whether the states that enter a block are saved of a frame."""
        return frame.kind == "state" and self.checkpointed

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

    def first(self, slot: Slot) -> int:
        """The first element of a slot's vector in a row."""
        return slot.index * self.engine.padded(slot.frame.dim, self.sizes)


def _longer(extent: Extent, stride: int, rows: Extent) -> Extent:
    """With so many rows behind it."""
    first, second, third, fourth = (a + stride * b for a, b in zip(extent, rows, strict=True))
    return first, second, third, fourth


@dataclass(frozen=True, eq=False)
class Packed:
    """The matrices of a product, one (operand, dest) beside and below each other, as its kernel reads them.

    One thread has all columns in one piece. Members have a piece each for every slot of the result, with the
    columns of their units: `shares` are these in vectors of a slot, and the pieces, `size` elements each and
    `times` for each member, lie one behind the other from `first` on. `products` multiply with them. Who
    takes no part in a loop over steps has nothing of what is multiplied there: there are `members` that do.
    """

    products: Products
    first: int
    size: int
    times: int
    shares: Sequence[tuple[int, int]]

    @property
    def members(self) -> int:
        """How many have a share."""
        return len(self.shares)

    def share(self, member: int) -> tuple[int, int]:
        """A member's vectors of a slot."""
        return self.shares[member] if member < self.members else (0, 0)

    def begin(self, member: int) -> int:
        """The element at which a member's pieces begin."""
        return self.first + min(member, self.members - 1) * self.times * self.size


_Item = tuple[int, Expression, int, int, tuple[int, ...]]
"""(member, matrix, first column, how many at most, arguments) of what is packed at once."""


class Packing:
    """The matrices of every product of a direction, in the order in which its kernel reads them.

    `packed` says where each product's lie, `few` where they lie once more for steps with few rows, by the
    number of the product; `size` is that of all; `gaps` are the places (begin, end) that no
    matrix fills and that have to be zero. `items` are the arguments of `pack_item` as far as sizes
    decide them; those of a member lie together, from where to where `item_shares` say. What is packed comes
    of the engine's matrices, by their numbers, some of them transposed. `several` are the members of a part,
    and those of them that loop over steps.
    """

    def __init__(
        self,
        engine: Engine,
        half: Half,
        sizes: Mapping[Dimension, int],
        several: tuple[int, int],
        products: Choice,
    ):
        self.engine, self.sizes, (self.members, looping) = engine, sizes, several
        self.packed: list[Packed] = []
        self.few: dict[int, Packed] = {}
        self.gaps: list[tuple[int, int]] = []
        self.size = 0
        kernel = half.kernel
        found: list[_Item] = []
        for number, (product, stepped) in enumerate(zip(kernel.products, kernel.stepped, strict=True)):
            depth, _ = self._depth(product)
            columns = engine.padded(product.dest.first.frame.dim, sizes) * product.dest.count
            own = looping if stepped else self.members
            self.packed.append(self._place(product, products.of(columns, depth, stepped=stepped), own))
            found += self._items(product, self.packed[-1])
            if stepped and products.few is not None:
                self.few[number] = self._place(product, products.few, own)
                found += self._items(product, self.few[number])
        found.sort(key=itemgetter(0))
        index = {node: place for place, node in enumerate(dict.fromkeys(node for _, node, *_ in found))}
        sources = [engine.source(node) for node in index]
        self._sources = [(engine.matrices.index(node), turned) for node, turned in sources]
        self._which = np.array([index[node] for _, node, *_ in found], dtype=np.int64)
        self._first = np.array([first for _, _, first, *_ in found], dtype=np.int64)
        self._most = np.array([most for *_, most, _ in found], dtype=np.int64)
        self.items = np.array([item for *_, item in found], dtype=np.int64).reshape(-1, PACK_WORDS)
        counts = [sum(member == number for member, *_ in found) for number in range(self.members)]
        self.item_shares = list(pairwise(accumulate(counts, initial=0)))
        self.begins = np.zeros_like(self.items)  # as `described` says
        if found:
            self.begins[:, 0], self.begins[:, 1] = 1, 2 + self._which
        self._described: dict[tuple[tuple[int, ...], ...], np.ndarray] = {}  # by the strides of the matrices

    def _depth(self, product: Product) -> tuple[int, int]:
        """Elements of k of all operands, and of each."""
        source, several = product.operand.first.frame.dim, product.operand.count > 1
        each = self.engine.padded(source, self.sizes)
        return each * product.operand.count if several else self.engine.size(source, self.sizes), each

    def _place(self, product: Product, products: Products, members: int) -> Packed:
        """Where the matrices of a product will lie, for so many members."""
        lanes, aligned = self.engine.kind.lanes, ALIGNED // self.engine.kind.bytes
        vectors = self.engine.padded(product.dest.first.frame.dim, self.sizes) // lanes
        depth, each = self._depth(product)
        times = 1 if members == 1 else product.dest.count
        shares = [share(vectors, members, member) for member in range(members)]
        if members == 1:
            shares = [(0, vectors * product.dest.count)]
        widest = max(end - begin for begin, end in shares) * lanes
        size = -(-products.size(widest, depth) // aligned) * aligned
        matrix = Packed(products, self.size, size, times, shares)
        self.size += members * times * size
        if (
            product.operand.count > 1
            and self.engine.size(product.operand.first.frame.dim, self.sizes) != each
        ):
            self.gaps.append((matrix.first, self.size))
        return matrix

    def _items(self, product: Product, matrix: Packed) -> Iterator[_Item]:
        """Every piece of a product's matrices."""
        engine, lanes = self.engine, self.engine.kind.lanes
        vectors = engine.padded(product.dest.first.frame.dim, self.sizes) // lanes
        depth, each = self._depth(product)
        whole = matrix.members == 1
        for member, (begin, end) in enumerate(matrix.shares):
            first, most = (0, vectors * lanes) if whole else (begin * lanes, (end - begin) * lanes)
            for k, row in enumerate(product.matrices):
                for n, node in enumerate(row):
                    piece = matrix.begin(member) + (0 if whole else n * matrix.size)
                    to, place = piece * engine.kind.bytes, n * vectors if whole else 0
                    across, pack = end - begin, matrix.products.pack
                    item = (to, 0, 0, 0, 0, 0, place, depth, k * each, across, pack)
                    yield member, node, first, most, item

    def sources(self, matrices: Sequence[Tensor]) -> list[Tensor]:
        """Those of the engine's matrices of which something is packed."""
        return [matrices[number] for number, _ in self._sources]

    def arguments(self, packed: int, matrices: Sequence[Tensor]) -> np.ndarray:
        """(n, words) arguments of `pack_item`: from the engine's matrices to where they lie packed."""
        own = self.sources(matrices)
        begins = np.array([0, packed, *[matrix.data_ptr() for matrix in own]], dtype=np.int64)
        return self.described(own) + begins.take(self.begins)

    def clear_gaps(self, packed: np.ndarray) -> None:
        """Zeros where no matrix is; `packed` is the memory as bytes."""
        width = self.engine.kind.bytes
        for begin, end in self.gaps:
            packed[begin * width : end * width] = 0

    def described(self, own: Sequence[Tensor]) -> np.ndarray:
        """Arguments with places counted from the begin of what is packed and of each of the `sources`;
        `begins` says of which: 0 of none, 1 of what is packed, and on of the sources."""
        strides = tuple([matrix.stride() for matrix in own])
        if strides not in self._described:
            self._described[strides] = self._describe(own)
        return self._described[strides]

    def _describe(self, own: Sequence[Tensor]) -> np.ndarray:
        found = self.items.copy()
        if len(found):
            turned = [m.T if turn else m for m, (_, turn) in zip(own, self._sources, strict=True)]
            known = np.array([(*m.stride(), *m.shape) for m in turned], dtype=np.int64)
            apart, along, height, depth = known[self._which].T
            found[:, 1] = self._first * apart * own[0].element_size()
            found[:, 2], found[:, 3], found[:, 5] = apart, along, depth
            found[:, 4] = np.clip(height - self._first, 0, self._most)
        return found
