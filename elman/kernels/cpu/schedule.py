"""The order of the work: which products and which element-wise passes run where, and what lies in memory.

A program runs over blocks of time steps. Within a block come segments: `bulk` ones, over all rows of the
block at once, and `loop` ones, step after step. Each segment is a list of products and passes; a pass
goes over the units of every row with everything in registers. What one pass makes and another reads has
a slot in a frame: a frame is an array of rows, each with slots of one padded vector.

    kept     values of the step that the derivative reads       (all steps, or a block when recomputed)
    state    the states as they enter each step                 (as above)
    block    everything else that later rows or products read   (one block)
    input    the inputs, gathered                               (one block)
    grad     what the derivative stores for them                (one block)
    step     what one pass of a step makes and a later reads    (one step)
    carry    gradients of the states between two steps          (two steps; one frame for each stratum)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from elman.equations.expression import Expression, make
from elman.equations.sizes import Dimension
from elman.kernels.cpu.graph import OUTPUT, PRODUCTS, REDUCTIONS, Graph, uses_of

Dim = Dimension


@dataclass(frozen=True)
class Frame:
    """Which kind of memory, and the size of its vectors."""

    kind: str
    dim: Dim

    @property
    def of_step(self) -> bool:
        """Whether its rows are those of one step, not of a block of them."""
        return self.kind == "step" or self.kind.startswith("carry")

    def __str__(self) -> str:
        return f"{self.kind}.{self.dim}"


@dataclass(frozen=True)
class Slot:
    """One vector of each row of a frame."""

    frame: Frame
    index: int


@dataclass(frozen=True)
class Run:
    """`count` slots side by side."""

    first: Slot
    count: int

    @property
    def slots(self) -> set[Slot]:
        """All of them."""
        return {Slot(self.first.frame, self.first.index + k) for k in range(self.count)}


@dataclass(frozen=True)
class Product:
    """`dest` (+)= matrices applied to `operand`: one matrix for each (operand slot, dest slot)."""

    operand: Run
    dest: Run
    matrices: tuple[tuple[Expression, ...], ...]
    add: bool


@dataclass(frozen=True)
class Store:
    """A value that leaves a pass: `role` is slot, state, carry, user or sum; `target` says which."""

    node: Expression
    role: str
    target: object


@dataclass(frozen=True)
class Pass:
    """Element-wise work over vectors of one size: nodes in order, then what is stored."""

    dim: Dim
    nodes: tuple[Expression, ...]
    stores: tuple[Store, ...]


@dataclass(frozen=True)
class Segment:
    """Products and passes in order; `loop` is the stratum it steps through, None for all rows at once."""

    loop: int | None
    work: tuple[Product | Pass, ...]


@dataclass(frozen=True)
class OuterSum:
    """A weight gradient: the sum over all rows of outer(adjoint slots, operand)."""

    adjoint: Run
    operand: Slot
    matrices: tuple[Expression, ...]


@dataclass(eq=False)
class Program:
    """What runs, where its values lie, and the sizes of its frames in slots; whether for `training`."""

    segments: list[Segment]
    where: dict[Expression, Slot]
    frames: dict[Frame, int]
    outers: list[OuterSum]
    leaves: set[Expression] = field(default_factory=set)
    training: bool = True


@dataclass
class Task:
    """What is to be placed: values that are updated over time, that leave, and that are given."""

    dim: Callable[[Expression], Dim]
    groups: tuple[tuple[str, ...], ...]
    leaf: Mapping[str, Expression]  # what stands for the value of the step before
    updates: Mapping[str, Expression]
    leaving: Sequence[tuple[str, object, Expression]]  # (role, target, value)
    given: dict[Expression, Slot]
    stored: set[Expression]  # must have a slot
    states: str  # "state" or "carry"
    frame: Callable[[Expression], str]
    outers: tuple = ()
    training: bool = True


def forward(graph: Graph, training: bool) -> Program:
    """The step over time; in training everything that the derivative reads stays."""
    cell = graph.plan.cell
    given: dict[Expression, Slot] = {}
    for entry in cell.inputs:
        given[cell.leaf[entry.name]] = Slot(Frame(f"input-{entry.name}", graph.dim(cell.leaf[entry.name])), 0)
    given |= _state_slots(graph)
    kept = graph.kept if training else frozenset()
    task = Task(
        dim=graph.dim,
        groups=graph.groups,
        leaf=cell.leaf,
        updates=graph.updates,
        leaving=[("user", OUTPUT, graph.output)]
        + [("user", f"value {name}", node) for name, node in graph.values.items()],
        given=given,
        stored={node for node in kept if node in set(_all(graph))},
        states="state",
        frame=lambda node: "kept" if node in kept else "block",
        training=training,
    )
    return _Scheduler(task).program()


def _all(graph: Graph) -> list[Expression]:
    roots = [*graph.updates.values(), graph.output, *graph.values.values()]
    return uses_of(roots, lambda node: False)


def backward(graph: Graph, stepped: Program, inputs: Iterable[str]) -> Program:
    """The derivative over time, from last to first; `inputs` are those whose gradient is wanted."""
    given = {
        node: slot
        for node, slot in stepped.where.items()
        if slot.frame.kind in ("kept", "state") or slot.frame.kind.startswith("input-")
    }
    adjoint_of = {name: make("adjoint", (), name) for name in graph.updates}
    given |= {adjoint_of[name]: slot for name, slot in _carry_slots(graph).items()}
    stored = {node for outer in graph.outers for node in (outer.adjoint, outer.operand) if node.varies}
    leaving: list[tuple[str, object, Expression]] = [
        ("user", f"into {name}", graph.inputs[name]) for name in inputs if graph.inputs[name].varies
    ]
    leaving += [("sum", node, gradient) for node, gradient in graph.vectors.items()]
    leaving += [("none", k, outer.adjoint) for k, outer in enumerate(graph.outers)]
    leaving += [("none", k, outer.operand) for k, outer in enumerate(graph.outers)]
    task = Task(
        dim=graph.dim,
        groups=tuple(reversed(graph.groups)),
        leaf=adjoint_of,
        updates=graph.states,
        leaving=leaving,
        given=given,
        stored=stored,
        states="carry",
        frame=lambda node: "grad",
        outers=graph.outers,
    )
    return _Scheduler(task).program()


def _state_slots(graph: Graph) -> dict[Expression, Slot]:
    return _in_frames(graph, [(state.name, "state") for state in graph.plan.cell.states])


def _carry_slots(graph: Graph) -> dict[str, Slot]:
    names = [(name, f"carry-{k}") for k, group in enumerate(graph.groups) for name in group]
    slots = _in_frames(graph, names)
    return {name: slots[graph.plan.cell.leaf[name]] for name, _ in names}


def _in_frames(graph: Graph, names: list[tuple[str, str]]) -> dict[Expression, Slot]:
    slots: dict[Expression, Slot] = {}
    counts: dict[Frame, int] = {}
    for name, kind in names:
        leaf = graph.plan.cell.leaf[name]
        frame = Frame(kind, graph.dim(leaf))
        slots[leaf] = Slot(frame, counts.get(frame, 0))
        counts[frame] = counts.get(frame, 0) + 1
    return slots


class _Scheduler:
    """Places every value of a task in a segment, a pass and, where it must be, in memory."""

    def __init__(self, task: Task):
        self.task = task
        self.dim = task.dim
        roots = [*task.updates.values(), *(node for _, _, node in task.leaving)]
        self.order = uses_of(roots, lambda node: node in task.given)
        self.made = [node for node in self.order if node not in task.given and node.args]
        self.is_made = set(self.made)
        self.users: dict[Expression, list[Expression]] = {node: [] for node in self.order}
        for node in self.made:
            for arg in dict.fromkeys(node.args):
                if arg in self.users:
                    self.users[arg].append(node)
        self.where = dict(task.given)
        self.sizes: dict[Frame, int] = {}
        for slot in task.given.values():
            self.sizes[slot.frame] = max(self.sizes.get(slot.frame, 0), slot.index + 1)

    def program(self) -> Program:
        self._levels()
        self._segments()
        self._ranks()
        self._direct_updates()
        self._delay()
        passes = self._passes()
        self._allocate(passes)
        segments = [self._segment(number, passes) for number in range(2 * len(self.task.groups) + 1)]
        outers = list(self._outer_sums())
        leaves = {node for node in self.order if node not in self.is_made}
        return Program(segments, self.where, self.sizes, outers, leaves, self.task.training)

    # which segment: 2k is the bulk before loop k, 2k + 1 loop k
    def _levels(self) -> None:
        task = self.task
        stratum = {task.leaf[name]: k for k, group in enumerate(task.groups) for name in group}
        self.level: dict[Expression, int] = {}
        for node in self.order:
            below = (
                [self.level[arg] for arg in node.args if arg in self.level] if node in self.is_made else []
            )
            self.level[node] = max([stratum.get(node, -1), *below])
        self.inside: dict[Expression, int] = {}
        for k, group in enumerate(task.groups):
            for node in uses_of([task.updates[name] for name in group], lambda node: node in task.given):
                if node in self.is_made and self.level[node] == k:
                    self.inside[node] = k

    def _segments(self) -> None:
        """Products as early as they can be batched, element-wise work where it is used."""
        self.segment: dict[Expression, int] = {}
        earliest: dict[Expression, int] = {}
        for node in self.made:
            level = self.level[node]
            if node in self.inside:
                earliest[node] = 2 * self.inside[node] + 1
            elif node.op == "matmul":
                earliest[node] = 2 * (level + 1)
            else:
                own = 0 if level < 0 else 2 * level + 1
                earliest[node] = max([own, *(earliest[arg] for arg in node.args if arg in earliest)])
        for node in reversed(self.made):
            pinned = node.op in PRODUCTS or node.op == "load"  # what is loaded changes with the step
            if node in self.inside or pinned:
                self.segment[node] = earliest[node]
            else:
                using = [self.segment[user] for user in self.users[node]]
                latest = min(using, default=max(earliest[node], 1))
                self.segment[node] = max(earliest[node], latest)

    # which pass within the segment
    def _ranks(self) -> None:
        self.rank: dict[Expression, int] = {}
        for node in self.made:
            same = [
                arg for arg in node.args if arg in self.segment and self.segment[arg] == self.segment[node]
            ]
            self.rank[node] = max((self._after(arg, node) for arg in same), default=0)

    def _delay(self) -> None:
        """Element-wise work moves to the pass that reads it, where its value need not go through memory."""
        rests = {rest for _, rest in self.direct.values()}
        for node in reversed(self.made):
            if node.op in PRODUCTS or node.op in REDUCTIONS or node in rests:
                continue
            limits = [
                self._until(node, user)
                for user in self.users[node]
                if self.segment[user] == self.segment[node]
            ]
            outside = len(limits) < len(self.users[node]) or node in self._roots()
            if limits and not outside:
                self.rank[node] = max(self.rank[node], min(limits))

    def _roots(self) -> set[Expression]:
        return {*self.task.updates.values(), *(node for _, _, node in self.task.leaving)}

    def _after(self, arg: Expression, node: Expression) -> int:
        """The first rank at which `node` can use `arg`, both of one segment."""
        rank = self.rank[arg]
        if node.op == "accumulate":
            return rank
        if node.op == "matmul":
            return rank + 1
        if arg.op in PRODUCTS:
            return rank
        if arg.op in REDUCTIONS or (node.op not in REDUCTIONS and self.dim(arg) != self.dim(node)):
            return rank + 1
        return rank

    def _until(self, node: Expression, user: Expression) -> int:
        """The last rank at which `node` is early enough for `user`."""
        rank = self.rank[user]
        if user.op == "matmul":
            return rank - 1
        if user.op not in REDUCTIONS and self.dim(node) != self.dim(user):
            return rank - 1
        return rank

    def _direct_updates(self) -> None:
        """New values of a carry that end in products: those are added up in the carry itself."""
        self.direct: dict[
            Expression, tuple[str, Expression | None]
        ] = {}  # accumulate or product -> name, rest
        if self.task.states != "carry":
            return
        for k, group in enumerate(self.task.groups):
            for name in group:
                total, rest = self.task.updates[name], None
                if total.op == "add" and total in self.is_made and len(self.users[total]) == 0:
                    rest, total = total.args
                    if rest.op in PRODUCTS and total.op not in PRODUCTS:
                        rest, total = total, rest
                if total.op not in PRODUCTS or self._shared(total, rest):
                    continue
                parts = total.args if total.op == "accumulate" else (total,)
                if any(self.segment[part] != 2 * k + 1 for part in parts) or total in self.direct:
                    continue
                if rest is not None and (not rest.varies or self.segment.get(rest) != 2 * k + 1):
                    continue
                self.direct[total] = (name, rest)
                if rest is not None:
                    ready = self.rank[rest] + (rest.op not in PRODUCTS)
                    for part in (*parts, total):
                        self.rank[part] = max(self.rank[part], ready)

    def _shared(self, total: Expression, rest: Expression | None) -> bool:
        """Whether something else reads the sum of products."""
        owners = [node for node in self.task.updates.values() if node is total]
        readers = (
            len(self.users[total]) + len(owners) + sum(node is total for _, _, node in self.task.leaving)
        )
        return readers > 1

    # passes
    def _passes(self) -> dict[tuple[int, int, Dim], list[Expression]]:
        passes: dict[tuple[int, int, Dim], list[Expression]] = {}
        skipped = {self.task.updates[name] for name, rest in self.direct.values() if rest is not None}
        for node in self.made:
            if node.op in PRODUCTS or node in skipped:
                continue
            passes.setdefault(self._place(node), []).append(node)
        self.stores: dict[tuple[int, int, Dim], list[Store]] = {}
        for role, target, node in self._leaving():
            if role == "none":
                continue
            place = self._store_place(role, target, node)
            passes.setdefault(place, [])
            self.stores.setdefault(place, []).append(Store(node, role, target))
        return dict(sorted(passes.items(), key=lambda item: (item[0][0], item[0][1], str(item[0][2]))))

    def _leaving(self) -> Iterator[tuple[str, object, Expression]]:
        """Everything that leaves a pass for other than a slot."""
        direct = dict(self.direct.values())
        for name, node in self.task.updates.items():
            if name not in direct:
                yield self.task.states, name, node
            elif (rest := direct[name]) is not None:
                yield self.task.states, name, rest
        yield from self.task.leaving

    def _place(self, node: Expression) -> tuple[int, int, Dim]:
        dim = self.dim(node.args[0]) if node.op in REDUCTIONS else self.dim(node)
        return self.segment[node], self.rank[node], dim

    def _store_place(self, role: str, target: object, node: Expression) -> tuple[int, int, Dim]:
        """The first pass in which a value can leave."""
        dim = self._dim_of(role, target, node)
        if role in ("state", "carry"):
            group = next(k for k, names in enumerate(self.task.groups) if target in names)
            segment = 2 * group + 1
            if node not in self.is_made or self.segment[node] != segment:
                return segment, 0, dim
        elif node not in self.is_made:
            level = self.level.get(node, -1)
            return max(2 * level + 1, 1), 0, dim
        else:
            segment = self.segment[node]
        later = node.op in REDUCTIONS or (node.op not in PRODUCTS and self.dim(node) != dim)
        return segment, self.rank[node] + later, dim

    def _dim_of(self, role: str, target: object, node: Expression) -> Dim:
        if role == "sum":
            assert isinstance(target, Expression)
            return self.dim(target)
        return self.dim(node if role == "user" else self.task.leaf[str(target)])

    # memory
    def _allocate(self, passes: dict[tuple[int, int, Dim], list[Expression]]) -> None:
        self.pass_of = {node: place for place, nodes in passes.items() for node in nodes}
        for total, (name, _) in self.direct.items():
            slot = self.where[self.task.leaf[name]]
            for node in (total, *(total.args if total.op == "accumulate" else ())):
                self.where[node] = slot
        needed = [node for node in self.made if node not in self.where and self._needs_slot(node)]
        reuse = self._reuse(needed)
        for node in self._side_by_side(needed):
            self._give(node, reuse)
        for node in needed:
            self._give(node, reuse)

    def _needs_slot(self, node: Expression) -> bool:
        if node.op in PRODUCTS or node.op in REDUCTIONS or node in self.task.stored:
            return True
        place = self.pass_of.get(node)
        if place is None:
            return False
        used = any(self.pass_of.get(user) != place for user in self.users[node])
        left = any(
            store.node is node and where != place for where, stores in self.stores.items() for store in stores
        )
        return used or left

    def _reuse(self, needed: list[Expression]) -> dict[Expression, Expression]:
        """Kept values that take the place of the product that they are made from."""
        taken: dict[Expression, Expression] = {}
        for node in needed:
            if node.op in PRODUCTS or node.op in REDUCTIONS or self.task.frame(node) != "kept":
                continue
            for below in uses_of(node.args, lambda n: n in self.task.given or n.op in PRODUCTS):
                free = below.op in PRODUCTS and below not in taken and self.task.frame(below) == "block"
                if free and all(
                    self.pass_of.get(user) == self.pass_of[node] for user in self._readers(below)
                ):
                    taken[below] = node
                    break
        return taken

    def _readers(self, node: Expression) -> list[Expression]:
        """What reads the slot of a product."""
        readers = [user for user in self.users[node] if user.op != "accumulate"]
        sums = [user for user in self.users[node] if user.op == "accumulate"]
        stored = [node for _, _, left in self._leaving() if left is node]  # an unknown reader: not free
        return [*readers, *(reader for total in sums for reader in self._readers(total)), *stored]

    def _side_by_side(self, needed: list[Expression]) -> Iterator[Expression]:
        """Values in the order in which products want them: steps of a loop first, then what is in bulk."""
        groups = self._operand_groups()
        loops = [group for group in groups if self.segment[group[0]] % 2]
        bulks = [group for group in groups if not self.segment[group[0]] % 2]
        wanted = set(needed)
        for group in (*loops, *bulks):
            for product in group:
                for node in (self._dest(product), product.args[1]):
                    if node in wanted:
                        yield node
        for outer in self.task.outers:
            if outer.adjoint in wanted:
                yield outer.adjoint

    def _operand_groups(self) -> list[list[Expression]]:
        """Products with one operand, or with one place for their sum, in one rank."""
        groups: dict[object, list[Expression]] = {}
        for node in self.made:
            if node.op == "matmul":
                total = self._total(node)
                by = total if total is not None else node.args[1]
                key = (
                    self.segment[node],
                    self.rank[node],
                    by if self.task.states == "carry" else node.args[1],
                )
                groups.setdefault(key, []).append(node)
        return list(groups.values())

    def _total(self, product: Expression) -> Expression | None:
        return next((user for user in self.users[product] if user.op == "accumulate"), None)

    def _dest(self, product: Expression) -> Expression:
        total = self._total(product)
        return product if total is None else total

    def _give(self, node: Expression, reuse: dict[Expression, Expression]) -> None:
        if node in self.where:
            return
        total = self._total(node) if node.op == "matmul" else None
        if total is not None:
            self._give(total, reuse)
            self.where[node] = self.where[total]
            return
        owner = reuse.get(node, node)
        kind = self.task.frame(owner)
        frame = Frame("step" if kind != "kept" and self._within_step(node) else kind, self.dim(node))
        index = self.sizes.get(frame, 0)
        self.sizes[frame] = index + 1
        self.where[node] = self.where[owner] = Slot(frame, index)
        if node.op == "accumulate":
            for part in node.args:
                self.where[part] = self.where[node]

    def _within_step(self, node: Expression) -> bool:
        """Whether a value is made in a step of a loop and read by passes of that step alone.

        Products read what other threads have made; these may be at the next step by then.
        """
        segment = self.segment[node]
        made = [node, *(node.args if node.op == "accumulate" else ())]
        if node in self.task.stored or segment % 2 == 0 or any(self.segment[m] != segment for m in made):
            return False
        return all(user.op != "matmul" and self.segment[user] == segment for user in self.users[node])

    # work
    def _segment(self, number: int, passes: dict[tuple[int, int, Dim], list[Expression]]) -> Segment:
        products = self._product_runs(number)
        ranks = {place[1] for place in passes if place[0] == number} | set(products)
        work: list[Product | Pass] = []
        for rank in sorted(ranks):
            work += products.get(rank, [])
            for place, nodes in passes.items():
                if place[:2] == (number, rank):
                    work.append(Pass(place[2], tuple(nodes), self._stores_of(place, nodes)))
        return Segment(number // 2 if number % 2 else None, tuple(work))

    def _stores_of(self, place: tuple[int, int, Dim], nodes: list[Expression]) -> tuple[Store, ...]:
        slots = [
            Store(node, "slot", self.where[node])
            for node in nodes
            if node in self.where and node.op not in REDUCTIONS
        ]
        return (*slots, *self.stores.get(place, ()))

    def _product_runs(self, number: int) -> dict[int, list[Product]]:
        """The products of a segment by rank; those whose operands or results lie side by side as one."""
        by_rank: dict[int, list[Product]] = {}
        filled: set[Slot] = {
            self.where[self.task.leaf[name]] for name, rest in self.direct.values() if rest is not None
        }
        filled |= {
            self.where[self._dest(node)]
            for node in self.made
            if node.op == "matmul" and self.segment[node] < number
        }
        entries = [node for node in self.made if node.op == "matmul" and self.segment[node] == number]
        for rank in sorted({self.rank[node] for node in entries}):
            here = [node for node in entries if self.rank[node] == rank]
            by_rank[rank] = list(self._joined(here, filled))
        return by_rank

    def _joined(self, nodes: list[Expression], filled: set[Slot]) -> Iterator[Product]:
        """Products of one rank, joined along their results (one operand) or their operands (one result)."""
        cells = {(self.where[node.args[1]], self.where[node]): node.args[0] for node in nodes}
        left = dict.fromkeys(
            sorted(cells, key=lambda c: (str(c[0].frame), c[0].index, str(c[1].frame), c[1].index))
        )
        while left:
            operand, dest = next(iter(left))
            rows, operands = [dest], [operand]
            while (operand, below := Slot(dest.frame, rows[-1].index + 1)) in left:
                if (below in filled) != (dest in filled):
                    break
                rows.append(below)
            while len(rows) == 1 and (further := Slot(operand.frame, operands[-1].index + 1), dest) in left:
                operands.append(further)
            for source in operands:
                for row in rows:
                    del left[source, row]
            matrices = tuple(tuple(cells[source, row] for row in rows) for source in operands)
            yield Product(Run(operand, len(operands)), Run(dest, len(rows)), matrices, dest in filled)
            filled.update(rows)

    def _outer_sums(self) -> Iterator[OuterSum]:
        """Weight gradients with one operand and adjoints side by side as one sum."""
        left = [outer for outer in self.task.outers if outer.adjoint.varies and outer.operand.varies]
        left.sort(
            key=lambda o: (
                str(self.where[o.operand].frame),
                self.where[o.operand].index,
                self.where[o.adjoint].index,
            )
        )
        while left:
            first = left.pop(0)
            matrices, last = [first.matrix], self.where[first.adjoint]
            begin = last
            for outer in list(left):
                slot = self.where[outer.adjoint]
                same = self.where[outer.operand] == self.where[first.operand]
                if same and slot == Slot(last.frame, last.index + 1):
                    left.remove(outer)
                    matrices.append(outer.matrix)
                    last = slot
            yield OuterSum(Run(begin, len(matrices)), self.where[first.operand], tuple(matrices))


def describe(program: Program) -> str:
    """The program as text: frames, then the work in order."""
    lines = [f"frame {frame}: {size} slots" for frame, size in program.frames.items()]
    for segment in program.segments:
        if segment.work:
            lines.append("all rows of a block" if segment.loop is None else "step by step")
            lines += [f"  {_work_text(work)}" for work in segment.work]
    lines += [f"outer {_run_text(o.adjoint)} x {_run_text(Run(o.operand, 1))}" for o in program.outers]
    return "\n".join(lines)


def _work_text(work: Product | Pass) -> str:
    if isinstance(work, Product):
        return f"product {_run_text(work.operand)} -> {_run_text(work.dest)}{' added' * work.add}"
    stores = ", ".join(f"{store.role} {_target_text(store.target)}" for store in work.stores)
    return f"pass over {work.dim}: {' '.join(node.op for node in work.nodes)} | {stores}"


def _run_text(run: Run) -> str:
    last = f":{run.first.index + run.count}" if run.count > 1 else ""
    return f"{run.first.frame}[{run.first.index}{last}]"


def _target_text(target: object) -> str:
    if isinstance(target, Slot):
        return _run_text(Run(target, 1))
    return target.op if isinstance(target, Expression) else str(target)
