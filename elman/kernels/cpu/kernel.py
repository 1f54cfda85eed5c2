"""A program as one LLVM module: passes, segments over blocks of steps, and the drivers of both directions.

Everything a thread works on is reached through its table: one 64-bit entry each for pointers, sizes and
strides, found by name. Sizes, lengths and batch are entries, never part of the code. Rows of a block are
numbered from its first; a thread's rows are packed, so that only valid steps exist. Where several threads
compute the same rows, each has the same share of the units everywhere: what is element-wise reads what the
same thread has written, and they meet before products, which read what others have.

    blocks of steps
      gather inputs
      segment by segment: products and passes, over all rows of the block or step after step
      (derivative) weight gradients of the block
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial

from elman.equations.expression import Expression, number_value
from elman.equations.regularise import ZONEOUT
from elman.kernels.cpu import masks
from elman.kernels.cpu.emit import TABLE, Function, Kind, Module
from elman.kernels.cpu.graph import OUTPUT, REDUCTIONS, Graph
from elman.kernels.cpu.mathematics import VECTOR
from elman.kernels.cpu.schedule import Dim, Frame, OuterSum, Pass, Product, Program, Segment, Slot, Store

LINE = 16
"""Words from one member's place to the next: two lines of the cache, which are fetched together."""

LATE = 1
"""Word of a member's place that counts how often its patience ran out."""

OVER_TIME = ("kept", "state")
"""Frames that hold all steps in training where everything is kept: more than a core's own cache does."""

AHEAD = 16
"""Rows of such frames that are on their way, at least: those of the step to follow, or of some."""


Called = tuple[Product | Pass, str]
"""A piece of work and the function that does it."""


@dataclass
class Table:
    """The entries of a thread's table, in the order in which they were first asked for."""

    entries: dict[str, int] = field(default_factory=dict)

    def index(self, name: str) -> int:
        """Where an entry lies."""
        return self.entries.setdefault(name, len(self.entries))


@dataclass(eq=False)
class Kernel:
    """One direction of a plan as text, with what the engine has to provide."""

    text: str
    table: Table
    program: Program
    vectors: list[Expression]  # known vectors that passes read
    sums: list[Expression]  # known vectors whose gradients passes add up
    products: list[Product]
    stepped: list[bool]  # which of them are within a loop over time
    noise: list[Expression]
    meetings: int  # of members that share units, at each step
    reverse: bool


def write(graph: Graph, program: Program, kind: Kind, *, reverse: bool) -> Kernel:
    """The kernel of one direction; `reverse`: the derivative, from the last step to the first."""
    return _Writer(graph, program, kind, reverse).write()


class _Writer:
    def __init__(self, graph: Graph, program: Program, kind: Kind, reverse: bool):
        self.graph, self.program, self.kind, self.reverse = graph, program, kind, reverse
        self.module = Module()
        self.table = Table()
        self.vectors: dict[Expression, int] = {}
        self.sums: dict[Expression, int] = {}
        self.products: list[Product] = []
        self.stepped: list[bool] = []
        self.noise: dict[Expression, int] = {}
        self.passes = self.meetings = 0
        self.zero_pads = _read_together(program)
        meeting(self.module, self.table, kind)

    def write(self) -> Kernel:
        names = [self._segment(number, segment) for number, segment in enumerate(self.program.segments)]
        self._block([name for name in names if name])
        if self.reverse:
            self._drive_backward()
        else:
            self._drive_forward()
        self._run()
        return Kernel(
            str(self.module),
            self.table,
            self.program,
            list(self.vectors),
            list(self.sums),
            self.products,
            self.stepped,
            list(self.noise),
            self.meetings,
            self.reverse,
        )

    # the table
    def entry(self, f: Function, name: str, kind: str = "i64") -> str:
        """The value of an entry, as a number or a pointer."""
        return f.op(f"load {kind}, ptr {self.place(f, name)}, !tbaa {TABLE}")

    def place(self, f: Function, name: str) -> str:
        return f.op(f"getelementptr inbounds i64, ptr %t, i64 {self.table.index(name)}")

    def padded(self, f: Function, dim: Dim) -> str:
        """The padded size of a dimension, in elements."""
        return str(self.kind.lanes) if dim == 1 else self.entry(f, f"padded.{dim}")

    def size(self, f: Function, dim: Dim) -> str:
        return "1" if dim == 1 else self.entry(f, f"size.{dim}")

    def stride(self, f: Function, frame: Frame) -> str:
        """Elements from one row of a frame to the next."""
        return self.entry(f, f"{frame}.stride")

    def units(self, f: Function, dim: Dim, looped: bool = False) -> AbstractContextManager[str]:
        """A loop over the registers of a vector that are the member's own, where steps are `looped` over."""
        name = f"looped units.{dim}" if looped else f"units.{dim}"
        begin, end = self.entry(f, f"{name}.from"), self.entry(f, f"{name}.upto")
        return f.loop(begin, end, self.kind.lanes)

    # segments and blocks
    def _segment(self, number: int, segment: Segment) -> str:
        if not segment.work:
            return ""
        down = self.reverse and segment.loop is not None
        calls = [
            self._pass(work, down, segment.loop is not None)
            if isinstance(work, Pass)
            else self._product(work, segment.loop is not None)
            for work in segment.work
        ]
        name = f"segment{number}"
        f = Function(self.module, name, "ptr %t, i64 %begin, i64 %end", self.kind, public=False)
        off = self.entry(f, "offsets", "ptr")
        origin = self.entry(f, "origin")
        rows_from = f.sub(f.get("i64", off, "%begin"), origin)
        rows_to = f.sub(f.get("i64", off, "%end"), origin)
        if segment.loop is None:
            for run in _runs(zip(segment.work, calls, strict=True)):
                first, call = run[0]
                if isinstance(first, Product):
                    f.line(f"call void @{call}(ptr %t, i64 {rows_from}, i64 {f.sub(rows_to, rows_from)})")
                    self._meet(f)
                else:
                    self._over_steps(f, off, origin, run)
        else:
            meets = self._meets(segment)
            carries = any(_of_carry(work) for work in segment.work)
            self.meetings += sum(meets) + carries
            with self._looping(f), f.loop(0, f.sub("%end", "%begin")) as index:
                step = f.sub(f.sub("%end", 1), index) if self.reverse else f.add("%begin", index)
                if not self.reverse:
                    self._enter(f, segment.loop, off, origin, step)
                work = list(zip(segment.work, calls, strict=True))
                self._at_step(f, off, origin, step, work, meets, looped=True)
                if self.reverse:
                    self._leave(f, segment.loop, off, step)
                if carries:  # written again two steps later
                    self._meet(f, looped=True)
            self._meet(f)
        f.finish()
        return name

    def _over_steps(self, f: Function, off: str, origin: str, run: Sequence[Called]) -> None:
        """Passes one behind the other, over all rows of a block."""

        def steps(pieces: Sequence[Called]) -> None:
            with f.loop("%begin", "%end") as step:
                self._at_step(f, off, origin, step, pieces)

        def together() -> None:
            for piece in run:
                steps([piece])
                self._meet(f)

        if len(run) == 1:
            together()
        else:
            f.either(self._alone(f), lambda: steps(run), together)

    def _at_step(
        self,
        f: Function,
        off: str,
        origin: str,
        step: str,
        work: Sequence[Called],
        meets: Sequence[bool] = (),
        *,
        looped: bool = False,
    ) -> None:
        """The pieces of a step in their order; passes that follow each other do so row by row, as a row's
        values are in the first-level cache then, where members need not meet between them."""
        begin = f.get("i64", off, step)
        count = f.sub(f.get("i64", off, f.add(step, 1)), begin)
        row = f.sub(begin, origin)
        left = list(meets or [False] * len(work))

        def one(call: str, begin: str, end: str) -> None:
            f.line(f"call void @{call}(ptr %t, i64 {row}, i64 {begin}, i64 {end}, i64 {step})")

        def rows(run: Sequence[Called]) -> None:
            with f.loop(0, count) as number:
                following = f.add(number, 1)
                for _, call in run:
                    one(call, number, following)

        def pieces(run: Sequence[Called], meets: Sequence[bool]) -> None:
            for (item, call), meet in zip(run, meets, strict=True):
                if meet:
                    self._meet(f, looped)
                if isinstance(item, Product):
                    f.line(f"call void @{call}(ptr %t, i64 {row}, i64 {count})")
                else:
                    one(call, "0", count)

        for run in _runs(work):
            own, left = left[: len(run)], left[len(run) :]
            if len(run) == 1:
                pieces(run, own)
            else:
                f.either(self._alone(f, looped), partial(rows, run), partial(pieces, run, own))

    def _alone(self, f: Function, looped: bool = False) -> str:
        """Whether a part has one member, or one that loops over steps."""
        return f.compare("eq", self.entry(f, "looping" if looped else "members"), 1)

    def _looping(self, f: Function) -> AbstractContextManager[None]:
        """What is done by the members that loop over steps: by all, or by the first alone."""
        return f.when(f.compare("slt", self.entry(f, "member"), self.entry(f, "looping")))

    def _meets(self, segment: Segment) -> list[bool]:
        """Before which pieces of a loop the members of a part have to meet."""
        written = {slot for work in segment.work for slot in self._written(work)}
        written |= {slot for slot in self.program.where.values() if slot.frame.kind == "state"}
        found, alone = [], False
        for work in segment.work:
            meet = alone or _of_one_member(work) or not written.isdisjoint(self._read_across(work))
            if meet:
                written = set()
            found.append(meet)
            written |= self._written(work)
            alone = _of_one_member(work)
        if alone:  # the first piece of the next step comes after it
            found[0] = True
        return found

    def _written(self, work: Product | Pass) -> set[Slot]:
        if isinstance(work, Product):
            return work.dest.slots
        made = {self.program.where[node] for node in work.nodes if node.op in REDUCTIONS}
        return made | {slot for store in work.stores if (slot := self.target(store)) is not None}

    def target(self, store: Store) -> Slot | None:
        """The slot that a value leaves into, if it is one."""
        if store.role == "slot":
            assert isinstance(store.target, Slot)
            return store.target
        if store.role == "state":
            return self.program.where[self.graph.plan.cell.leaf[str(store.target)]]
        if store.role == "carry":
            where = self.program.where.items()
            return next(slot for node, slot in where if node.op == "adjoint" and node.data == store.target)
        return None

    def _read_across(self, work: Product | Pass) -> set[Slot]:
        """What a piece reads of other units than those it writes."""
        if isinstance(work, Product):
            return work.operand.slots
        where, dim = self.program.where, self.graph.dim
        read = [arg for node in work.nodes for arg in node.args] + [store.node for store in work.stores]
        return {where[node] for node in read if node in where and work.dim != 1 and dim(node) == 1}

    def _meet(self, f: Function, looped: bool = False) -> None:
        """Wait for the other members of the part, if there are any; in a loop, if they take part in it."""
        with f.when(f.compare("sgt", self.entry(f, "looping" if looped else "members"), 1)):
            f.line("call void @meet(ptr %t)")

    @contextmanager
    def _first(self, f: Function) -> Iterator[None]:
        """What one member does for all; the others wait for it."""
        with f.when(f.compare("eq", self.entry(f, "member"), 0)):
            yield
        self._meet(f)

    def _block(self, segments: Iterable[str]) -> None:
        f = Function(self.module, "block", "ptr %t, i64 %number", self.kind)
        blocks = self.entry(f, "blocks", "ptr")
        begin = f.get("i64", blocks, "%number")
        end = f.get("i64", blocks, f.add("%number", 1))
        off = self.entry(f, "offsets", "ptr")
        origin = f.get("i64", off, begin)
        f.put("i64", origin, self.place(f, "origin"))
        for frame in self.program.frames:
            if frame.of_step:
                continue
            move = f.mul(f.mul(origin, self.stride(f, frame)), self.entry(f, f"{frame}.moves"))
            base = self.entry(f, f"{frame}.base", "ptr")
            f.put("ptr", f.at(base, move), self.place(f, f"{frame}.now"))
        for entry in self.graph.plan.cell.inputs:
            frame = Frame(f"input-{entry.name}", self.graph.dim(self.graph.plan.cell.leaf[entry.name]))
            if frame in self.program.frames and self._reads_input(frame):
                with self._first(f):
                    self._gather(f, entry.name, frame, off, origin, begin, end)
        for name in segments:
            f.line(f"call void @{name}(ptr %t, i64 {begin}, i64 {end})")
        if self.program.outers:  # sums over blocks: the derivative begins with the last one
            first = f.compare("eq", "%number", f.sub(self.entry(f, "block count"), 1))
            add = f.op(f"select i1 {first}, i64 0, i64 1")
            for outer in self.program.outers:
                self._outer(f, outer, f.sub(f.get("i64", off, end), origin), add)
        self._meet(f)
        f.finish()

    def _reads_input(self, frame: Frame) -> bool:
        leaf = next(n for n, s in self.program.where.items() if s.frame == frame and n.op == "input")
        return leaf in self.program.leaves

    def _gather(
        self, f: Function, name: str, frame: Frame, off: str, origin: str, begin: str, end: str
    ) -> None:
        """The rows of an input that belong to a block, one behind the other."""
        to, stride = self.entry(f, f"{frame}.now", "ptr"), self.stride(f, frame)
        size = self.size(f, frame.dim)
        ahead = f.mul(self.entry(f, f"input {name}.time"), self.entry(f, "direction"))
        with f.loop(begin, end) as step:
            first = f.get("i64", off, step)
            count = f.sub(f.get("i64", off, f.add(step, 1)), first)
            with f.loop(0, count) as row:
                source = self._user_row(f, f"input {name}", step, row)
                dest = f.at(to, f.mul(f.add(f.sub(first, origin), row), stride))
                with f.loop(0, size, self.kind.lanes) as j:
                    mask = f.first_lanes(f.sub(size, j))
                    f.prefetch(f.beyond(f.at(source, j), ahead), write=False, level=2)
                    f.store(f.load_masked(f.at(source, j), mask), f.at(dest, j))

    def _user_row(self, f: Function, name: str, step: str, row: str) -> str:
        """Address of the row of a user's array that packed row `row` of `step` is."""
        base = f.get("i64", self.entry(f, "times", "ptr"), row)
        time = f.add(base, f.mul(step, self.entry(f, "direction")))
        number = f.get("i64", self.entry(f, "rows", "ptr"), row)
        along = f.mul(time, self.entry(f, f"{name}.time"))
        return f.at(self.entry(f, name, "ptr"), f.add(along, f.mul(number, self.entry(f, f"{name}.row"))))

    # products
    def _product(self, product: Product, stepped: bool) -> str:
        number = len(self.products)
        self.products.append(product)
        self.stepped.append(stepped)
        name = f"product{number}"
        f = Function(self.module, name, "ptr %t, i64 %row, i64 %count", self.kind, public=False)
        source, rs = self._slot(f, product.operand.first, "%row")
        dest, ldc = self._slot(f, product.dest.first, "%row", write=True)
        dim = product.operand.first.frame.dim
        depth = (
            f.mul(self.padded(f, dim), product.operand.count)
            if product.operand.count > 1
            else self.size(f, dim)
        )
        vectors = self.entry(f, f"pack.{number}.vectors")
        dest = f.at(dest, self.entry(f, f"pack.{number}.from"))
        apart = self.padded(f, product.dest.first.frame.dim)
        add = str(int(product.add))
        times = self.entry(f, f"pack.{number}.times")
        turned = ""
        if stepped:  # from the begin of the matrices in one step, from their end in the next
            place = self.place(f, f"pack.{number}.turn")
            turn = f.get("i64", place)
            f.put("i64", f.op(f"xor i64 {turn}, 2"), place)
            add = f.op(f"or i64 {turn}, {add}")
            turned = f.compare("ne", turn, 0)

        def multiply(into: str, slot: str, name: str) -> None:
            product, packed = (self.entry(f, f"{name}{what}", "ptr") for what in (".product", ""))
            matrix = f.at(packed, f.mul(slot, self.entry(f, f"{name}.next")))
            f.line(
                f"call void {product}(ptr {into}, i64 {ldc}, ptr {source}, i64 {rs}, i64 1, ptr {matrix}, "
                f"i64 {depth}, i64 %count, i64 {vectors}, i64 {add})"
            )

        with f.loop(0, times) as slot:
            if turned:
                back = f.sub(f.sub(times, 1), slot)
                slot = f.op(f"select i1 {turned}, i64 {back}, i64 {slot}")
            into = f.at(dest, f.mul(slot, apart))
            usual = partial(multiply, into, slot, f"pack.{number}")
            if stepped:
                few = f.compare("slt", "%count", self.entry(f, "few rows"))
                f.either(few, partial(multiply, into, slot, f"few.{number}"), usual)
            else:
                usual()
        f.finish()
        return name

    def _slot(self, f: Function, slot: Slot, row: str, *, write: bool = False) -> tuple[str, str]:
        """Address of a slot of a row, and the stride to the next row."""
        frame = slot.frame
        stride = self.stride(f, frame)
        if frame.of_step:
            following = write and frame.kind != "step"
            base = self.entry(f, f"{frame}.{'next' if following else 'now'}", "ptr")
        else:
            base = f.at(self.entry(f, f"{frame}.now", "ptr"), f.mul(row, stride))
        return f.at(base, f.mul(self.padded(f, frame.dim), slot.index) if slot.index else 0), stride

    def _outer(self, f: Function, outer: OuterSum, rows: str, add: str) -> None:
        number = self.program.outers.index(outer)
        packed = self.entry(f, "packed", "ptr")
        source, stride = self._slot(f, outer.operand, "0")
        size = self.size(f, outer.operand.frame.dim)
        columns, lanes = self.padded(f, outer.operand.frame.dim), self.kind.lanes
        vectors = f.op(f"sdiv i64 {columns}, {lanes}")
        pack = self.entry(f, "outer pack", "ptr")
        f.line(
            f"call void {pack}(ptr {packed}, ptr {source}, i64 1, i64 {stride}, i64 {size}, i64 {rows}, "
            f"i64 0, i64 {rows}, i64 0, i64 {vectors})"
        )
        adjoint, apart = self._slot(f, outer.adjoint.first, "0")
        dest, strip = self.entry(f, f"outer.{number}", "ptr"), self.entry(f, "strip", "ptr")
        begin, end = self.entry(f, f"outer.{number}.from"), self.entry(f, f"outer.{number}.upto")

        def multiply(first: str, count: str, adjoints: str, apart: str) -> None:
            f.line(
                f"call void {self.entry(f, 'outer product', 'ptr')}(ptr {f.at(dest, f.mul(first, columns))}, "
                f"i64 {columns}, ptr {adjoints}, i64 1, i64 {apart}, ptr {packed}, i64 {rows}, i64 {count}, "
                f"i64 {vectors}, i64 {add})"
            )

        def in_strips() -> None:
            """One register's width of adjoints after the other, side by side in memory."""
            with f.loop(begin, end, lanes) as first:
                with f.loop(0, rows) as row:
                    place = f.at(f.at(adjoint, f.mul(row, apart)), first)
                    f.prefetch(f.beyond(place, lanes), write=False, level=1)  # read after the product
                    f.store(f.load(place), f.at(strip, f.mul(row, lanes)))
                multiply(first, str(lanes), strip, str(lanes))

        def at_once() -> None:
            multiply(begin, f.sub(end, begin), f.at(adjoint, begin), apart)

        f.either(f.compare("ne", self.entry(f, "strips"), 0), in_strips, at_once)

    # resets
    def _enter(self, f: Function, group: int, off: str, origin: str, step: str) -> None:
        """Rows that are reset enter the step with the cell's own initial states."""
        with self._resets(f, off, step) as (_, packed):
            for name in self.graph.groups[group]:
                slot = self.program.where[self.graph.plan.cell.leaf[name]]
                dest, _ = self._slot(f, slot, f.sub(packed, origin))
                source = self.entry(f, f"start.{name}", "ptr")
                with self.units(f, slot.frame.dim, looped=True) as j:
                    f.store(f.load(f.at(source, j)), f.at(dest, j))

    def _leave(self, f: Function, group: int, off: str, step: str) -> None:
        """The gradients of reset rows belong to the initial states; then the two carries change places."""
        groups = tuple(reversed(self.graph.groups))
        where = {node.data: slot for node, slot in self.program.where.items() if node.op == "adjoint"}
        with self._resets(f, off, step) as (row, _):
            for name in groups[group]:
                frame = where[name].frame
                begin, stride = self._slot(f, where[name], "0", write=True)
                source = f.at(begin, f.mul(row, stride))
                total = self.entry(f, f"start.{name}", "ptr")
                with self.units(f, frame.dim, looped=True) as j:
                    place = f.at(total, j)
                    f.store(f.float("fadd", f.load(place), f.load(f.at(source, j))), place)
                    f.line(f"store {self.kind.vector} zeroinitializer, ptr {f.at(source, j)}, align 4")
        self._swap(f, [where[name].frame for name in groups[group]])

    def _swap(self, f: Function, frames: Iterable[Frame]) -> None:
        for frame in dict.fromkeys(frames):
            now, following = self.entry(f, f"{frame}.now", "ptr"), self.entry(f, f"{frame}.next", "ptr")
            f.put("ptr", following, self.place(f, f"{frame}.now"))
            f.put("ptr", now, self.place(f, f"{frame}.next"))

    @contextmanager
    def _resets(self, f: Function, off: str, step: str) -> Iterator[tuple[str, str]]:
        """For every row whose states are reset as it enters a step: (row of the step, packed row)."""
        flags = self.entry(f, "resets", "ptr")
        with f.when(f.op(f"icmp ne ptr {flags}, null")):
            first = f.get("i64", off, step)
            with f.loop(0, f.sub(f.get("i64", off, f.add(step, 1)), first)) as row:
                packed = f.add(first, row)
                with f.when(f.op(f"icmp ne i8 {f.get('i8', flags, packed)}, 0")):
                    yield row, packed

    # drivers
    def _run(self) -> None:
        """The entry: numbers too small for a full mantissa are zero within, as the processor takes a hundred
        times as long for them, and gradients that vanish are full of them. Before that the thread packs what
        it alone reads of the matrices: so it has them in its own cache."""
        f = Function(self.module, "run", "ptr %t", self.kind)
        count = self.entry(f, "item count")
        with f.when(f.compare("sgt", count, 0)):
            items = self.entry(f, "items", "ptr")
            f.line(f"call void {self.entry(f, 'pack items', 'ptr')}(ptr {items}, i64 {count})")
        with f.flushing():
            f.line("call void @drive(ptr %t)")
        f.finish()

    def _drive_forward(self) -> None:
        """All blocks in order. Where states are kept for a block only, its last rows begin the next one."""
        f = Function(self.module, "drive", "ptr %t", self.kind, public=False)
        self._begin(f)
        blocks, off = self.entry(f, "blocks", "ptr"), self.entry(f, "offsets", "ptr")
        with f.loop(0, self.entry(f, "block count")) as number:
            begin, end = f.get("i64", blocks, number), f.get("i64", blocks, f.add(number, 1))
            for frame in self._state_frames():
                self._save(
                    f, frame, number, f.sub(f.get("i64", off, f.add(begin, 1)), f.get("i64", off, begin))
                )
            f.line(f"call void @block(ptr %t, i64 {number})")
            origin, last = f.get("i64", off, begin), f.get("i64", off, end)
            following = f.sub(f.get("i64", off, f.add(end, 1)), last)
            for frame in self._state_frames():
                stays = f.compare("eq", self.entry(f, f"{frame}.moves"), 0)
                with f.when(stays), self._first(f):
                    base, stride = self.entry(f, f"{frame}.base", "ptr"), self.stride(f, frame)
                    source = f.at(base, f.mul(f.sub(last, origin), stride))
                    self._move_rows(f, source, base, f.mul(following, stride))
        f.finish()

    def _begin(self, f: Function) -> None:
        """The user's initial states enter the first step, if they are given."""
        off = self.entry(f, "offsets", "ptr")
        for state in self.graph.plan.cell.states:
            slot = self.program.where[self.graph.plan.cell.leaf[state.name]]
            given = self.entry(f, f"initial {state.name}", "ptr")
            with f.when(f.op(f"icmp ne ptr {given}, null")), self._first(f):
                base = self.entry(f, f"{slot.frame}.base", "ptr")
                self._take_rows(f, f"initial {state.name}", slot, [base], f.get("i64", off, 1))

    def _take_rows(self, f: Function, name: str, slot: Slot, bases: Sequence[str], count: str) -> None:
        """The first rows of a part, from the user's (B, size) into a slot of frames; pads become zero."""
        size, padded = self.size(f, slot.frame.dim), self.padded(f, slot.frame.dim)
        given, apart = self.entry(f, name, "ptr"), self.entry(f, f"{name}.row")
        rows, stride = self.entry(f, "rows", "ptr"), self.stride(f, slot.frame)
        with f.loop(0, count) as row:
            source = f.at(given, f.mul(f.get("i64", rows, row), apart))
            begin = f.add(f.mul(row, stride), f.mul(padded, slot.index))
            with f.loop(0, padded, self.kind.lanes) as j:
                value = f.load_masked(f.at(source, j), f.first_lanes(f.sub(size, j)))
                for base in bases:
                    f.store(value, f.at(f.at(base, begin), j))

    def _state_frames(self) -> list[Frame]:
        return [frame for frame in self.program.frames if frame.kind == "state"]

    def _save(self, f: Function, frame: Frame, number: str, rows: str) -> None:
        """Remember the states that enter a block, where the block is computed again for the derivative."""
        saved = self.entry(f, f"{frame}.saved", "ptr")
        with f.when(f.op(f"icmp ne ptr {saved}, null")), self._first(f):
            stride = self.stride(f, frame)
            dest = f.at(saved, f.mul(number, f.mul(self.entry(f, "row count"), stride)))
            self._move_rows(f, self.entry(f, f"{frame}.base", "ptr"), dest, f.mul(rows, stride))

    def _move_rows(self, f: Function, source: str, dest: str, elements: str) -> None:
        """Copy forwards: source and destination may be the same frame, the destination first."""
        with f.loop(0, elements, self.kind.lanes) as j:
            f.store(f.load(f.at(source, j)), f.at(dest, j))

    def _drive_backward(self) -> None:
        f = Function(self.module, "drive", "ptr %t", self.kind, public=False)
        with self._first(f):  # the last step of every row, in either half, reads gradients of final states
            for node, slot in self.program.where.items():
                if node.op == "adjoint" and node.data in self.graph.states:
                    halves = [self.entry(f, f"{slot.frame}.{half}", "ptr") for half in ("now", "next")]
                    self._take_rows(
                        f, f"gradient final {node.data}", slot, halves, self.entry(f, "row count")
                    )
            self._clear_totals(f)
        count = self.entry(f, "block count")
        again = self.entry(f, "again", "ptr")
        blocks, off = self.entry(f, "blocks", "ptr"), self.entry(f, "offsets", "ptr")
        with f.loop(0, count) as index:
            number = f.sub(f.sub(count, 1), index)
            with f.when(f.op(f"icmp ne ptr {again}, null")):
                begin = f.get("i64", blocks, number)
                rows = f.sub(f.get("i64", off, f.add(begin, 1)), f.get("i64", off, begin))
                for frame in self._state_frames():
                    self._restore(f, frame, number, rows)
                f.line(f"call void {again}(ptr {self.entry(f, 'again table', 'ptr')}, i64 {number})")
            f.line(f"call void @block(ptr %t, i64 {number})")
        f.finish()

    def _clear_totals(self, f: Function) -> None:
        """What rows add to is zero at first; the sums of products are written by the first block."""
        place, zero = self.entry(f, "totals", "ptr"), f"{self.kind.vector} zeroinitializer"
        with f.loop(0, self.entry(f, "totals.size"), self.kind.lanes) as j:
            f.line(f"store {zero}, ptr {f.at(place, j)}, align {self.kind.bytes}")

    def _restore(self, f: Function, frame: Frame, number: str, rows: str) -> None:
        """Bring back the states that entered a block."""
        saved = self.entry(f, f"{frame}.saved", "ptr")
        with f.when(f.op(f"icmp ne ptr {saved}, null")), self._first(f):
            stride = self.stride(f, frame)
            source = f.at(saved, f.mul(number, f.mul(self.entry(f, "row count"), stride)))
            self._move_rows(f, source, self.entry(f, f"{frame}.base", "ptr"), f.mul(rows, stride))

    # passes
    def _pass(self, work: Pass, down: bool, looped: bool) -> str:
        name = f"pass{self.passes}"
        self.passes += 1
        _PassWriter(self, name, work, down, looped).write()
        return name


def _runs(work: Iterable[Called]) -> list[list[Called]]:
    """Pieces in their order: each product for itself, passes that follow each other together."""
    runs: list[list[Called]] = []
    for item in work:
        if runs and isinstance(item[0], Pass) and isinstance(runs[-1][0][0], Pass):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


def _of_one_member(work: Product | Pass) -> bool:
    """Whether a piece needs all units, or is of one number for each row: one member has it."""
    if isinstance(work, Product):
        return False
    return work.dim == 1 or any(node.op in REDUCTIONS for node in work.nodes)


def _of_carry(work: Product | Pass) -> bool:
    return isinstance(work, Product) and work.operand.first.frame.kind.startswith("carry")


def meeting(module: Module, table: Table, kind: Kind) -> None:
    """`meet(t)`: say that one has come, wait until all members of the part have.

    Each has a line of the cache of its own to say so, and counts how often it came. Who has looked for the
    others `patience` times lets others run: they may have no processor.
    """
    f = Function(module, "meet", "ptr %t", kind, public=False)

    def entry(name: str, kind: str) -> str:
        return f.get(kind, "%t", table.index(name))

    places, own = entry("places", "ptr"), entry("member", "i64")
    mine = f.at(places, f.mul(own, LINE), "i64")
    turn = f.add(f.get("i64", mine), 1)
    f.line(f"store atomic i64 {turn}, ptr {mine} release, align 8")
    patience = f.slot("i64")
    f.put("i64", entry("patience", "i64"), patience)
    with f.loop(0, entry("members", "i64")) as other:
        theirs = f.at(places, f.mul(other, LINE), "i64")
        label = f.label("wait")
        f.line(f"br label %{label}.test")
        f.lines.append(f"{label}.test:")
        come = f.op(f"load atomic i64, ptr {theirs} acquire, align 8")
        f.line(f"br i1 {f.compare('slt', come, turn)}, label %{label}.wait, label %{label}.end")
        f.lines.append(f"{label}.wait:")
        f.pause()
        left = f.sub(f.get("i64", patience), 1)
        f.put("i64", left, patience)
        with f.when(f.compare("slt", left, 0)):
            f.op(f"call i32 {entry('give way', 'ptr')}()")
        with f.when(f.compare("eq", left, -1)):
            late = f.at(mine, LATE, "i64")
            f.put("i64", f.add(f.get("i64", late), 1), late)
        f.line(f"br label %{label}.test")
        f.lines.append(f"{label}.end:")
    f.finish()


def _read_together(program: Program) -> set[Slot]:
    """Slots that a product reads side by side: their pads are multiplied too and have to be zero."""
    found: set[Slot] = set()
    for segment in program.segments:
        for work in segment.work:
            if isinstance(work, Product) and work.operand.count > 1:
                found |= work.operand.slots
    return found


class _PassWriter:
    """One pass: rows `from` to `upto` of a step outside, vectors of units inside, everything in registers.

    `down`: steps follow from the last to the first; `looped`: one after the other.
    """

    def __init__(self, owner: _Writer, name: str, work: Pass, down: bool, looped: bool):
        self.owner, self.work, self.graph, self.down = owner, work, owner.graph, down
        self.looped = looped
        arguments = "ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step"
        self.f = Function(owner.module, name, arguments, owner.kind, public=False)
        self.made = set(work.nodes)
        self.frames: dict[Frame, str] = {}  # address of the current row
        self.values: dict[Expression, str] = {}
        self.spread: dict[Expression, str] = {}  # one number per row, in every lane
        self.inverse: dict[Expression, str] = {}  # of those by which something is divided
        self.users: dict[str, str] = {}
        self.ahead: dict[str, str] = {}  # elements from a row of the user's to that of the step to follow

    def write(self) -> None:
        f, owner = self.f, self.owner
        self.size = owner.size(f, self.work.dim)
        off = owner.entry(f, "offsets", "ptr")
        count = f.sub(f.get("i64", off, f.add("%step", 1)), f.get("i64", off, "%step"))
        rows = f.larger(count, AHEAD)
        self.rows_ahead = f.sub(0, rows) if self.down else rows
        for name in self._user_names():
            along = f.mul(owner.entry(f, f"{name}.time"), owner.entry(f, "direction"))
            self.ahead[name] = f.sub(0, along) if self.down else along
        if _of_one_member(self.work):
            with f.when(f.compare("eq", owner.entry(f, "member"), 0)):
                self._rows(partial(f.loop, 0, owner.padded(f, self.work.dim), f.kind.lanes))
        else:
            self._rows(partial(owner.units, f, self.work.dim, self.looped))
        f.finish()

    def _rows(self, units: Callable[[], AbstractContextManager[str]]) -> None:
        """All rows, and `units` of each."""
        f = self.f
        needed = self._needed()
        with f.loop("%from", "%upto") as row:
            self.row = row
            self._row_addresses(needed)
            totals = {node: f.slot(f.kind.vector) for node in self.work.nodes if node.op in REDUCTIONS}
            for place in totals.values():
                f.line(f"store {f.kind.vector} zeroinitializer, ptr {place}")
            with units() as j:
                self.j = j
                self.mask = ""
                self.values = dict(self.spread)
                for node in self.work.nodes:
                    if node.op in REDUCTIONS:
                        self._add_up(node, totals[node])
                    elif node.op == "load":
                        self.values[node] = self._value(node.args[0])
                    elif node.op == "divide" and node.args[1] in self.inverse:
                        own = self._value(node.args[0]), self.inverse[node.args[1]]
                        self.values[node] = f.float("fmul", *own)
                    else:
                        self.values[node] = VECTOR[node.op](f, *(self._value(arg) for arg in node.args))
                ready = [(store, self._value(store.node)) for store in self.work.stores]
                for store, value in ready:
                    self._store(store, value)
            for node, place in totals.items():
                self._finish(node, place)

    def _needed(self) -> list[Expression]:
        read = [arg for node in self.work.nodes for arg in node.args]
        read += [store.node for store in self.work.stores]
        return [node for node in dict.fromkeys(read) if node not in self.made or node.op in REDUCTIONS]

    def _user_names(self) -> list[str]:
        """The user's arrays that are read or written."""
        read = [name for node in self._needed() if (name := _user_name(node))]
        return [*read, *(str(store.target) for store in self.work.stores if store.role == "user")]

    def _row_addresses(self, needed: list[Expression]) -> None:
        """What is the same for all units of a row: addresses, and values of size 1."""
        f, owner, where = self.f, self.owner, self.owner.program.where
        self.frames, self.spread = {}, {}
        self.users = {name: owner._user_row(f, name, "%step", self.row) for name in self._user_names()}
        for node in needed:
            if node.kind != "number" and self.graph.dim(node) == 1 and self.work.dim != 1:
                self.spread[node] = f.broadcast(self._address(node))
        below = [node.args[1] for node in self.work.nodes if node.op == "divide"]
        self.inverse = {  # divided once for a row, not once for each register
            node: f.float("fdiv", f.constant(1.0), self.spread[node])
            for node in dict.fromkeys(below)
            if node in self.spread
        }
        self.where = where

    def _frame_row(self, frame: Frame) -> str:
        if frame not in self.frames:
            f, owner = self.f, self.owner
            which = f"{frame}.now"
            row = self.row if frame.of_step else f.add("%row", self.row)
            base = owner.entry(f, which, "ptr")
            self.frames[frame] = f.at(base, f.mul(row, owner.stride(f, frame)))
        return self.frames[frame]

    def _slot_address(self, slot: Slot) -> str:
        f, owner = self.f, self.owner
        return f.at(
            self._frame_row(slot.frame),
            f.mul(owner.padded(f, slot.frame.dim), slot.index) if slot.index else 0,
        )

    def _address(self, node: Expression) -> str:
        """Where a value that is not made here begins."""
        owner = self.owner
        name = _user_name(node)
        if name:
            return self.users[name]
        if not node.varies:
            number = owner.vectors.setdefault(node, len(owner.vectors))
            return owner.entry(self.f, f"vector.{number}", "ptr")
        return self._slot_address(owner.program.where[node])

    def _value(self, node: Expression) -> str:
        if node not in self.values:
            self.values[node] = self._load(node)
        return self.values[node]

    def _load(self, node: Expression) -> str:
        f = self.f
        if node.kind == "number":
            return f.constant(number_value(node))
        if node.op == "noise":
            return self._noise(node)
        place = f.at(self._address(node), self.j)
        name = _user_name(node)
        if name:
            self._fetch(name, place, write=False)
            return f.load_masked(place, self._mask())
        slot = self.owner.program.where.get(node)
        if slot is not None and self.down:
            self._fetch_row(slot.frame, place, write=False)
        return f.load(place)

    def _fetch_row(self, frame: Frame, place: str, *, write: bool) -> None:
        """Fetch what the row of the step to follow has in a frame over time: products come before it, and
        meanwhile it arrives."""
        if self.owner.program.training and frame.kind in OVER_TIME and self.work.dim != 1:
            apart = self.f.mul(self.rows_ahead, self.owner.stride(self.f, frame))
            self.f.prefetch(self.f.beyond(place, apart), write=write, level=2)

    def _fetch(self, name: str, place: str, *, write: bool) -> None:
        """Fetch what a row of the user's has at the step to follow: its steps lie far from those of other
        rows, so that the processor does not see what comes."""
        self.f.prefetch(self.f.beyond(place, self.ahead[name]), write=write, level=2)

    def _mask(self) -> str:
        """Lanes that are units, not pads."""
        if not self.mask:
            self.mask = self.f.first_lanes(self.f.sub(self.size, self.j))
        return self.mask

    def _add_up(self, node: Expression, place: str) -> None:
        f = self.f
        value = f.select(self._mask(), self._value(node.args[0]), f.constant(0.0))
        f.put(f.kind.vector, f.float("fadd", f.get(f.kind.vector, place), value), place)

    def _finish(self, node: Expression, place: str) -> None:
        f, k = self.f, self.f.kind
        total = f.reduced("fadd", f.get(k.vector, place))
        if node.op == "mean":
            size = f.op(f"sitofp i64 {self.size} to {k.name}")
            total = f.op(f"fdiv {k.name} {total}, {size}")
        f.put(k.name, total, self._slot_address(self.owner.program.where[node]))

    def _store(self, store: Store, value: str) -> None:
        f, owner = self.f, self.owner
        if store.role == "slot":
            slot = store.target
            assert isinstance(slot, Slot)
            self._put(slot, value, f.at(self._slot_address(slot), self.j))
        elif store.role == "state":
            slot = owner.program.where[self.graph.plan.cell.leaf[str(store.target)]]
            self._put(slot, value, f.at(self._next_row(str(store.target), slot), self.j))
        elif store.role == "carry":
            slot = owner.target(store)
            assert slot is not None
            base = owner.entry(f, f"{slot.frame}.next", "ptr")
            offset = f.add(
                f.mul(self.row, owner.stride(f, slot.frame)),
                f.mul(owner.padded(f, slot.frame.dim), slot.index),
            )
            f.store(self._without_pads(slot, value), f.at(base, f.add(offset, self.j)))
        elif store.role == "sum":
            assert isinstance(store.target, Expression)
            number = owner.sums.setdefault(store.target, len(owner.sums))
            place = f.at(owner.entry(f, f"sum.{number}", "ptr"), self.j)
            f.store(f.float("fadd", f.load(place), value), place)
        else:
            name = str(store.target)
            place = f.at(self.users[name], self.j)
            self._fetch(name, place, write=True)
            f.store_masked(value, place, self._mask())

    def _put(self, slot: Slot, value: str, place: str) -> None:
        """Store a value of the row in its frame."""
        self._fetch_row(slot.frame, place, write=True)
        self.f.store(self._without_pads(slot, value), place)

    def _without_pads(self, slot: Slot, value: str) -> str:
        if slot.frame.kind != "grad" and slot not in self.owner.zero_pads:
            return value
        return self.f.select(self._mask(), value, self.f.constant(0.0))

    def _next_row(self, name: str, slot: Slot) -> str:
        """Where a new state goes: into the step after, or to the final states if the row ends here."""
        f, owner = self.f, self.owner
        off = owner.entry(f, "offsets", "ptr")
        following = f.get("i64", off, f.add("%step", 1))
        count = f.sub(f.get("i64", off, f.add("%step", 2)), following)
        row = f.add(f.sub(following, owner.entry(f, "origin")), self.row)
        base = owner.entry(f, f"{slot.frame}.now", "ptr")
        padded = owner.padded(f, slot.frame.dim)
        inside = f.at(base, f.add(f.mul(row, owner.stride(f, slot.frame)), f.mul(padded, slot.index)))
        final = owner.entry(f, f"final.{name}", "ptr")
        final = f.at(final, f.mul(self.row, owner.entry(f, f"final.{name}.stride")))
        return f.op(f"select i1 {f.compare('slt', self.row, count)}, ptr {inside}, ptr {final}")

    # masks
    def _noise(self, node: Expression) -> str:
        """A mask drawn by counter: the numbers of `kernels/noise.py`."""
        f, owner, k = self.f, self.owner, self.f.kind
        number = owner.noise.setdefault(node, len(owner.noise))
        key = self._word(f"noise.{number}.key")
        number_of_row = f.op(f"trunc i64 {f.get('i64', owner.entry(f, 'rows', 'ptr'), self.row)} to i32")
        step = f.op(f"trunc i64 {f.mul('%step', owner.entry(f, f'noise.{number}.steps'))} to i32")
        place = masks.place(f, key, number_of_row, step)
        uniform = masks.uniform(f, place, masks.units(f, self.j))
        rate = masks.rate(f, self._word(f"noise.{number}.rate"))
        purpose, _ = node.data
        if purpose == ZONEOUT:
            return f.select(masks.below(f, uniform, rate), f.constant(1.0), f.constant(0.0))
        scale = f.spread(f.op(f"load {k.name}, ptr {owner.place(f, f'noise.{number}.scale')}"))
        return f.select(masks.below(f, uniform, rate), f.constant(0.0), scale)

    def _word(self, name: str) -> str:
        return self.f.op(f"trunc i64 {self.owner.entry(self.f, name)} to i32")


def _user_name(node: Expression) -> str:
    """The user's array that a leaf stands for: gradients of the output and of recorded values."""
    if node.op == "adjoint" and (node.data == OUTPUT or node.data.startswith("value ")):
        return f"gradient {node.data}"
    return ""
