"""A plan run by its kernels: memory laid out, tables filled, threads sent, gradients collected.

Shapes: T time, B batch. `Engine` holds the compiled kernels of one plan in one floating type; nothing in
it depends on T, B or the sizes.
"""

from __future__ import annotations

import ctypes
import math
import os
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial

import numpy as np
import torch
from torch import Tensor

from elman.equations.expression import Expression, Size, make
from elman.equations.plan import Plan
from elman.equations.sizes import Dimension
from elman.kernels.cpu import amx, gemm, jit, team, workspace
from elman.kernels.cpu.emit import Kind, kind
from elman.kernels.cpu.frames import CHECKPOINT, KEEP, Frames, Geometry, Packing
from elman.kernels.cpu.graph import OUTPUT, graph
from elman.kernels.cpu.half import Half, Table
from elman.kernels.cpu.kernel import LATE, LINE, write
from elman.kernels.cpu.layout import Layout, Part, layout, reset_flags
from elman.kernels.cpu.schedule import Dim, Product, backward, forward
from elman.kernels.reference import Draw

BLOCK_ROWS = 192
"""Rows of a block: its arrays stay in the second-level cache, and products over them are large enough."""
SMALL_PACK = 1 << 17
"""Elements of packed matrices below which other threads are not asked to help."""
THREAD_WORK = 2_000_000
"""Floating-point operations below which another thread costs more than it brings."""
STEP_WORK = 16_000
"""Weights times rows of a step, for each meeting, below which another member costs more than it brings."""
FEW_ROWS = 16
"""Rows of a thread up to which reading the weights takes as long as computing with them."""

AUTO = "auto"
"""KEEP as long as what stays is a moderate share of the machine's memory, else CHECKPOINT."""
MODERATE = 0.25


@dataclass(frozen=True, eq=False)
class Call:
    """What one run is given besides tensors that have gradients."""

    sizes: Mapping[Dimension, int]
    steps: int
    batch: int
    lengths: tuple[int, ...] | None
    reset: Tensor | None
    reverse: bool
    draws: tuple[Draw, ...] = ()
    memory: str = AUTO
    threads: int = 1


@dataclass(eq=False)
class Given:
    """Tensors by what they are: inputs (T, B, size), matrices, vectors, initial (B, size), start (size,)."""

    inputs: dict[str, Tensor]
    matrices: dict[Expression, Tensor]
    vectors: dict[Expression, Tensor]
    initial: dict[str, Tensor]
    start: dict[str, Tensor]


@dataclass(eq=False)
class Saved:
    """What a forward pass leaves for the backward pass."""

    layout: Layout
    reserve: Tensor
    flags: list[np.ndarray | None]


@dataclass(frozen=True)
class Wanted:
    """Names of the inputs, initial states and starts whose gradients are asked for."""

    inputs: tuple[str, ...]
    initial: tuple[str, ...]
    start: tuple[str, ...]


@dataclass(frozen=True)
class Measures:
    """What a step of a row takes: weights that it meets, those of them within the loop over time, bytes that
    stay of it at most, and how often threads that share its units meet."""

    weights: int
    stepped: int
    kept: int
    meetings: int


@dataclass(eq=False)
class Gradients:
    """By the names of `Given`; None where there is none, and no entry for states that were not asked for."""

    inputs: dict[str, Tensor | None]
    matrices: dict[Expression, Tensor | None]
    vectors: dict[Expression, Tensor | None]
    initial: dict[str, Tensor]
    start: dict[str, Tensor]


class Engine:
    """The kernels of one plan in one floating type.

    With `rounded` the numbers of matrix products are rounded to bfloat16; sums and everything else are not.
    """

    def __init__(self, plan: Plan, dtype: torch.dtype, rounded: bool = False):
        self.plan, self.dtype, self.rounded = plan, dtype, rounded
        self.kind: Kind = kind(dtype.itemsize)
        self.graph = graph(plan)
        self.states = [state.name for state in plan.cell.states]
        self.inputs = [entry.name for entry in plan.cell.inputs]
        self._lock = threading.Lock()
        self._backward: dict[tuple[str, ...], Half] = {}
        self._known: dict[tuple[int, ...], Measures] = {}  # by the sizes of the cell

    @cached_property
    def training(self) -> Half:
        """Forward, with everything kept that the derivative reads."""
        return Half(
            write(self.graph, forward(self.graph, True), self.kind, reverse=False), self.name("forward")
        )

    @cached_property
    def inference(self) -> Half:
        """Forward, nothing kept."""
        return Half(
            write(self.graph, forward(self.graph, False), self.kind, reverse=False), self.name("infer")
        )

    def derivative(self, inputs: Iterable[str]) -> Half:
        """Backward, with gradients of these inputs."""
        wanted = tuple(inputs)
        with self._lock:
            if wanted not in self._backward:
                program = backward(self.graph, self.training.kernel.program, wanted)
                self._backward[wanted] = Half(
                    write(self.graph, program, self.kind, reverse=True), self.name("backward")
                )
            return self._backward[wanted]

    def make(self) -> None:
        """Compile what a call in training runs first; RuntimeError where that cannot be done."""
        assert self.products.product and self.training.run

    def name(self, what: str) -> str:
        return f"{self.plan.cell.name}.{what}.{self.kind.suffix}"

    @cached_property
    def products(self) -> _Products:
        """The matrix products of this floating type."""
        return _products(self.kind.bytes, self.rounded)

    @cached_property
    def dimensions(self) -> list[Size]:
        """The named sizes of the cell, in a fixed order."""
        return sorted({d for shape in self.plan.shapes.values() for d in shape if isinstance(d, Size)})

    @cached_property
    def matrices(self) -> list[Expression]:
        """Matrices that meet values of the step, parameters or made from them once per call."""
        wanted = dict.fromkeys(outer.matrix for outer in self.graph.outers)
        for product in self.training.kernel.products:
            wanted |= dict.fromkeys(matrix for row in product.matrices for matrix in row)
        return list(wanted)

    @cached_property
    def vectors(self) -> list[Expression]:
        """Vectors that are the same at every step."""
        wanted: dict[Expression, None] = dict.fromkeys(self.training.kernel.vectors)
        wanted |= dict.fromkeys(self.derivative(self.inputs).kernel.vectors)
        wanted |= dict.fromkeys(self.inference.kernel.vectors)
        wanted |= dict.fromkeys(self.graph.vectors)
        return list(wanted)

    @cached_property
    def noise(self) -> list[Expression]:
        """Masks that are drawn."""
        wanted = dict.fromkeys(self.training.kernel.noise)
        return list(wanted | dict.fromkeys(self.derivative(self.inputs).kernel.noise))

    # forward
    def run(
        self, given: Given, call: Call, save: bool
    ) -> tuple[Tensor, dict[str, Tensor], dict[str, Tensor], Saved | None]:
        """Output (T, B, size), final states (B, size), values (T, B, size), and what backward needs."""
        half = self.training if save else self.inference
        lay = self.layout(call)
        flags = self.flags(call, lay)
        users = {"output": self._array(call, self.graph.output)}
        users |= {f"value {name}": self._array(call, node) for name, node in self.plan.values.items()}
        if call.lengths is not None and min(call.lengths, default=0) < call.steps:
            for array in users.values():
                array.zero_()
        finals = {
            name: workspace.shaped(self.dtype, len(lay.order), self.padded(self.state_dim(name), call.sizes))
            for name in self.states
        }
        frames = self._frames(half, call, lay, given, memory=call.memory if save else "")
        vectors = self.padded_vectors(half, given, call.sizes)
        starts = self._starts(given, call)
        tables = []
        for worker, (number, part, _) in enumerate(lay.workers):
            table = frames.table(worker)
            self.fill_inputs(table, given, call, flags[number])
            for name, array in users.items():
                table.array(name, array)
            for name, final in finals.items():
                table.pointer(f"final.{name}", final[part.begin :])
                table.value(f"final.{name}.stride", final.shape[1])
            self.fill_known(table, vectors, starts, call)
            for name, initial in given.initial.items():
                table.rows(f"initial {name}", initial)
            tables.append(table)
        self._send(half, tables, lay)
        final = {name: self._final(lay, finals[name], given.initial[name]) for name in self.states}
        saved = Saved(lay, frames.saved, flags) if save else None
        values = {name: users[f"value {name}"] for name in self.plan.values}
        return users["output"], final, values, saved

    def _send(self, half: Half, tables: Sequence[Table], lay: Layout, more: Sequence[Table] = ()) -> None:
        """Run one direction, every table on a thread of its own; `more` tables go with them one to one."""
        if not tables:
            return
        addresses = [table.address for table in tables]
        if lay.members == 1:
            team.run(self.products.team, half.run, addresses)
            return
        places = np.zeros((len(lay.parts), lay.members * LINE), dtype=np.int64)
        for table, (number, _, _) in zip((*tables, *more), [*lay.workers] * 2, strict=False):
            table.numbers("places", places[number])
            table.value("give way", team.give_way())
        team.Together(self.products.together, half.run, addresses).run()
        team.crowd.note(int(places.reshape(-1, LINE)[:, LATE].sum()))

    def _final(self, lay: Layout, found: Tensor, initial: Tensor) -> Tensor:
        size = initial.shape[1]
        if lay.natural:
            return found if found.shape[1] == size else found[:, :size].clone()
        final = initial.detach().clone(memory_format=torch.contiguous_format)
        final[torch.from_numpy(lay.order)] = found[:, :size]
        return final

    # backward
    def back(
        self,
        given: Given,
        call: Call,
        saved: Saved,
        output: Tensor | None,
        final: Mapping[str, Tensor | None],
        values: Mapping[str, Tensor | None],
        wanted: Wanted,
    ) -> Gradients:
        """Gradients from those of the output, the final states and the recorded values."""
        half = self.derivative(wanted.inputs)
        lay = saved.layout
        frames = self._frames(half, call, lay, given, memory=call.memory, saved=saved.reserve)
        users = {
            f"into {name}": self._zeros_if_short(call, given.inputs[name].shape[2]) for name in wanted.inputs
        }
        gradients = {
            OUTPUT: self._gradient(output, call, self.graph.output),
            **{
                f"value {name}": self._gradient(value, call, self.graph.values[name])
                for name, value in values.items()
            },
        }
        vectors = self.padded_vectors(half, given, call.sizes)
        leaving = {name: self._final_gradient(final.get(name), given.initial[name]) for name in self.states}
        tables = []
        for worker, (number, _, _) in enumerate(lay.workers):
            table = frames.table(worker)
            self.fill_inputs(table, given, call, saved.flags[number])
            for name, array in users.items():
                table.array(name, array)
            for name, gradient in gradients.items():
                table.array(f"gradient {name}", gradient)
            self.fill_known(table, vectors, {}, call)
            for name, gradient in leaving.items():
                table.rows(f"gradient final {name}", gradient)
            tables.append(table)
        again, alive = self._step_again(tables, saved, given, call) if call.memory != KEEP else ((), ())
        self._send(half, tables, lay, again)
        del alive
        return self._collect(half, frames, given, call, users, final, wanted)

    def _collect(
        self,
        half: Half,
        frames: Frames,
        given: Given,
        call: Call,
        users: Mapping[str, Tensor],
        final: Mapping[str, Tensor | None],
        wanted: Wanted,
    ) -> Gradients:
        matrices: dict[Expression, Tensor | None] = dict.fromkeys(given.matrices)
        for number, outer in enumerate(half.kernel.program.outers):
            whole = frames.weight_gradients(number)
            pieces = whole.view(len(outer.matrices), -1, whole.shape[1]).unbind()
            for matrix, piece in zip(outer.matrices, pieces, strict=True):
                height, width = given.matrices[matrix].shape
                exact = piece.shape == (height, width)
                part = piece if exact else piece[:height, :width].contiguous()
                before = matrices[matrix]
                matrices[matrix] = part if before is None else before + part
        vectors: dict[Expression, Tensor | None] = dict.fromkeys(given.vectors)
        for k, node in enumerate(half.kernel.sums):
            vectors[node] = frames.added(f"sum.{k}")[: given.vectors[node].shape[0]]
        initial = {}
        for name in wanted.initial:
            before = torch.zeros_like(given.initial[name], memory_format=torch.contiguous_format)
            gradient = final.get(name)
            initial[name] = frames.left(name, before if gradient is None else before.copy_(gradient))
        return Gradients(
            inputs={name: users.get(f"into {name}") for name in given.inputs},
            matrices=matrices,
            vectors=vectors,
            initial=initial,
            start={
                name: frames.added(f"start.{name}")[: given.start[name].shape[0]] for name in wanted.start
            },
        )

    def _step_again(
        self, tables: Sequence[Table], saved: Saved, given: Given, call: Call
    ) -> tuple[list[Table], list[object]]:
        """Tables by which the derivative computes a block of steps again before it goes back over it.

        Returns them, and what has to live until it has run.
        """
        half = self.training
        frames = self._frames(half, call, saved.layout, given, memory=call.memory, saved=saved.reserve)
        vectors = self.padded_vectors(half, given, call.sizes)
        starts = self._starts(given, call)
        leaving = [self.graph.output, *self.graph.values.values()]
        widest = max(self.padded(self.graph.dim(node), call.sizes) for node in leaving)
        alive: list[object] = [frames, vectors, starts]
        again: list[Table] = []
        for table, (worker, (number, _, _)) in zip(tables, enumerate(saved.layout.workers), strict=True):
            own = frames.table(worker)
            self.fill_inputs(own, given, call, saved.flags[number])
            nowhere = torch.empty(widest, dtype=self.dtype)  # what leaves has left before
            for name in ("output", *(f"value {name}" for name in self.plan.values)):
                own.pointer(name, nowhere)
            rows = len(saved.layout.parts[number].rows)
            finals = [
                torch.empty(rows, self.padded(self.state_dim(name), call.sizes), dtype=self.dtype)
                for name in self.states
            ]
            for name, array in zip(self.states, finals, strict=True):
                own.pointer(f"final.{name}", array)
                own.value(f"final.{name}.stride", array.shape[1])
            self.fill_known(own, vectors, starts, call)
            frames.share(own, table)
            table.value("again", half.block)
            table.value("again table", own.address)
            again.append(own)
            alive += [nowhere, finals]
        return again, alive

    # what both directions need
    def padded(self, dim: Dim, sizes: Mapping[Dimension, int]) -> int:
        """A size in whole registers, in elements."""
        lanes = self.kind.lanes
        return -(-self.size(dim, sizes) // lanes) * lanes

    def size(self, dim: Dim, sizes: Mapping[Dimension, int]) -> int:
        """A dimension as a number."""
        return dim if isinstance(dim, int) else sizes[dim]

    def state_dim(self, name: str) -> Dim:
        return self.graph.dim(self.plan.cell.leaf[name])

    def layout(self, call: Call) -> Layout:
        """Who computes what in a call."""
        members = self._members(call)
        parts = max(1, min(call.threads // members, call.batch))
        return layout(call.steps, call.batch, call.lengths, call.reverse, parts, BLOCK_ROWS, members)

    def _members(self, call: Call) -> int:
        """How many threads share the units of a part.

        Those that find no row, unless they had to wait for each other lately; and so many that the weights of
        the loop fit their private caches, where the rows are few. Both only if a step is worth it. For any
        number of members results are the same to the last bit.
        """
        measures, members = self._measures(call.sizes), 1
        if call.batch < call.threads:
            members = 1 if team.crowd.now else call.threads // max(call.batch, 1)
        elif call.batch <= FEW_ROWS * call.threads:
            members = min(call.threads, -(-measures.stepped * self.kind.bytes // jit.host().cache))
        rows = -(-call.batch * members // call.threads)
        return max(1, min(members, measures.stepped * rows // (STEP_WORK * measures.meetings)))

    def stepping_members(self, sizes: Mapping[Dimension, int]) -> int:
        """How many threads share the units of what is run step by step: so many that all weights, which each
        step reads, lie in half of their private caches and stay there."""
        measures = self._measures(sizes)
        wanted = -(-2 * measures.weights * self.kind.bytes // jit.host().cache)
        return max(1, min(team.threads(), wanted, measures.weights // (STEP_WORK * measures.meetings)))

    def geometry(self, half: Half, call: Call, lay: Layout, memory: str) -> Geometry:
        """Where the memory of one direction lies."""
        return _geometry(self, half, tuple(call.sizes.items()), lay, memory)

    def _frames(
        self, half: Half, call: Call, lay: Layout, given: Given, *, memory: str, saved: Tensor | None = None
    ) -> Frames:
        """The memory of one direction, with the matrices packed; `saved` is what a forward pass left."""
        geometry = self.geometry(half, call, lay, memory)
        if saved is None:
            saved = workspace.empty(geometry.saved_size, self.dtype)
        scratch = workspace.empty(geometry.scratch_size, self.dtype)
        packed = self.pack(geometry.packing, given)
        if not half.kernel.reverse:
            return Frames(geometry, saved, scratch, packed)
        totals = torch.zeros(max(len(lay.parts), 1), geometry.totals_size, dtype=self.dtype)
        outers = workspace.empty(geometry.outers_size, self.dtype)
        if not lay.parts:  # a part writes all of its own
            outers.zero_()
        return Frames(geometry, saved, scratch, packed, totals, outers)

    def settled(self, call: Call) -> Call:
        """A call with its threads, and what stays of it, decided."""
        return replace(call, threads=self.threads(call), memory=self.memory(call))

    def memory(self, call: Call) -> str:
        """What stays, where the user leaves it to us."""
        if call.memory != AUTO:
            return call.memory
        limit = MODERATE * _machine_memory()
        at_most = (call.steps + 1) * call.batch * self._measures(call.sizes).kept
        return KEEP if at_most <= limit or self.bill(call, KEEP) <= limit else CHECKPOINT

    def bill(self, call: Call, memory: str) -> int:
        """Bytes that stay from a forward pass to its backward pass, inputs and outputs apart."""
        return self.geometry(self.training, call, self.layout(call), memory).saved_size * self.kind.bytes

    def threads(self, call: Call) -> int:
        """How many threads the work of a call is worth."""
        steps = call.steps * call.batch if call.lengths is None else sum(call.lengths)
        work = 2 * steps * max(self._measures(call.sizes).weights, 1)
        return max(1, min(team.threads(), work // THREAD_WORK))

    def using(self, call: Call) -> int:
        """How many threads compute a call: no more than find rows, or units, that are worth it."""
        lay = self.layout(call)
        return max(1, len(lay.parts) * lay.members)

    def _measures(self, sizes: Mapping[Dimension, int]) -> Measures:
        key = tuple(sizes.values())
        if key not in self._known:
            weights = sum(
                self.size(self.graph.dim(outer.adjoint), sizes)
                * self.size(self.graph.dim(outer.operand), sizes)
                for outer in self.graph.outers
            )
            widest = max(self.padded(size, sizes) for size in (1, *self.dimensions))
            frames = self.training.kernel.program.frames
            slots = [count for frame, count in frames.items() if frame.kind in ("kept", "state")]
            kept = (sum(slots) * widest + len(slots) * self.kind.lanes) * self.kind.bytes
            self._known[key] = Measures(
                weights, self._stepped(sizes), kept, max(self.training.kernel.meetings, 1)
            )
        return self._known[key]

    def _stepped(self, sizes: Mapping[Dimension, int]) -> int:
        """Weights that a step reads in the loops."""
        program = self.training.kernel.program
        return sum(
            self.size(work.operand.first.frame.dim, sizes)
            * self.size(work.dest.first.frame.dim, sizes)
            * work.operand.count
            * work.dest.count
            for segment in program.segments
            if segment.loop is not None
            for work in segment.work
            if isinstance(work, Product)
        )

    def _array(self, call: Call, node: Expression) -> Tensor:
        """(T, B, size), batch first in memory."""
        size = self.size(self.graph.dim(node), call.sizes)
        return workspace.shaped(self.dtype, call.batch, call.steps, size).transpose(0, 1)

    def _zeros_if_short(self, call: Call, size: int) -> Tensor:
        array = workspace.shaped(self.dtype, call.batch, call.steps, size).transpose(0, 1)
        if call.lengths is not None and min(call.lengths, default=0) < call.steps:
            array.zero_()
        return array

    def _gradient(self, gradient: Tensor | None, call: Call, node: Expression) -> Tensor:
        if gradient is None:
            size = self.size(self.graph.dim(node), call.sizes)
            return torch.zeros(1, 1, size, dtype=self.dtype).expand(call.steps, call.batch, size)
        return features_together(gradient)

    def _final_gradient(self, gradient: Tensor | None, initial: Tensor) -> Tensor:
        """(B, size), zeros where there is none."""
        if gradient is None:
            return torch.zeros(initial.shape[1], dtype=self.dtype).expand_as(initial)
        return features_together(gradient)

    def flags(self, call: Call, lay: Layout) -> list[np.ndarray | None]:
        """Which rows are reset, for every part."""
        if call.reset is None:
            return [None] * len(lay.parts)
        return [reset_flags(part, call.reset, lay.direction) for part in lay.parts]

    def fill_constant(self, table: Table, sizes: Mapping[Dimension, int], lay: Layout, part: Part) -> None:
        """What calls of the same sizes share."""
        for name, size in sizes.items():
            table.value(f"size.{name}", size)
            table.value(f"padded.{name}", self.padded(name, sizes))
        for dim in self._fixed_dims:
            table.value(f"size.{dim}", int(dim))
            table.value(f"padded.{dim}", self.padded(dim, sizes))
        table.numbers("offsets", part.offsets)
        table.numbers("blocks", part.blocks)
        table.value("block count", len(part.blocks) - 1)
        table.value("row count", len(part.rows))
        table.numbers("times", part.times)
        table.numbers("rows", part.rows)
        table.value("direction", lay.direction)
        table.value("product", self.products.product)
        table.value("pack", self.products.pack)

    @cached_property
    def _fixed_dims(self) -> list[int]:
        return sorted(
            {d for frame in self.training.kernel.program.frames if isinstance(d := frame.dim, int) and d != 1}
        )

    def fill_inputs(self, table: Table, given: Given, call: Call, flag: np.ndarray | None) -> None:
        """What a thread reads of the user's: inputs, resets, and how masks are drawn."""
        for name, x in given.inputs.items():
            table.array(f"input {name}", x)
        if flag is not None:
            table.numbers("resets", flag)
        for k, node in enumerate(table.half.kernel.noise):
            draw = call.draws[self.noise.index(node)]
            table.value(f"noise.{k}.key", draw.key)
            table.value(f"noise.{k}.rate", int(np.float32(draw.rate).view(np.int32)))
            scale = np.float32(1) / np.float32(1 - draw.rate)
            bits = scale.view(np.int32) if self.kind.bytes == 4 else np.float64(scale).view(np.int64)
            table.value(f"noise.{k}.scale", int(bits))
            table.value(f"noise.{k}.steps", int(draw.changes))

    def fill_known(
        self, table: Table, vectors: Sequence[Tensor], starts: Mapping[str, Tensor], call: Call
    ) -> None:
        """Vectors that are the same at every step, and the states that follow a reset."""
        for k, vector in enumerate(vectors):
            table.pointer(f"vector.{k}", vector)
        for name, start in starts.items():
            table.pointer(f"start.{name}", start)

    def _starts(self, given: Given, call: Call) -> dict[str, Tensor]:
        """The states that follow a reset, padded; {} for a call without resets."""
        if call.reset is None:
            return {}
        return {
            name: _pad(given.start[name], self.padded(self.state_dim(name), call.sizes))
            for name in self.states
        }

    def padded_vectors(self, half: Half, given: Given, sizes: Mapping[Dimension, int]) -> list[Tensor]:
        return [
            _pad(given.vectors[node], self.padded(self.graph.dim(node), sizes))
            for node in half.kernel.vectors
        ]

    def source(self, matrix: Expression) -> tuple[Expression, bool]:
        """The matrix as it is given, and whether it is meant transposed."""
        if matrix in self.matrices:
            return matrix, False
        if matrix.op == "transpose" and matrix.args[0] in self.matrices:
            return matrix.args[0], True
        return make("transpose", (matrix,)), True

    def pack(self, packing: Packing, given: Given) -> Tensor:
        """The matrices of every product, in the order in which the kernel reads them, as one flat tensor."""
        packed = workspace.empty(packing.size, self.dtype)
        for begin, end in packing.gaps:
            packed[begin:end] = 0.0
        arguments = packing.arguments(packed, given.matrices)
        begin, step, count = arguments.ctypes.data, arguments.strides[0], len(arguments)
        if packing.size < SMALL_PACK:
            self.products.pack_items(begin, count)
        elif count:
            addresses = [begin + k * step for k in range(count)]
            team.run(self.products.team, self.products.pack_item, addresses)
        return packed


_PACK_ITEMS = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int64)


class _Products:
    """The compiled matrix products of one floating type."""

    def __init__(self, bytes_each: int, rounded: bool):
        own = kind(bytes_each)
        self.size: Callable[[int, int], int]
        if rounded:
            self.code, self.size = jit.compiled(amx.text(), "products of bfloat16"), amx.packed_size
        else:
            self.code = jit.compiled(gemm.text(own), f"products{bytes_each}", plain=True)
            self.size = partial(gemm.packed_size, own)
        self.product = self.code.address("product")
        self.pack = self.code.address("pack")
        self.pack_item = self.code.address("pack_item")
        self.pack_items = _PACK_ITEMS(self.code.address("pack_items"))
        self.team = self.code.address("team")
        self.together = self.code.address("together")


@lru_cache(maxsize=3)
def _products(bytes_each: int, rounded: bool) -> _Products:
    return _Products(bytes_each, rounded)


@lru_cache(maxsize=1)
def _machine_memory() -> float:
    """Bytes of the machine's memory; infinite where the system does not tell."""
    try:
        return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, ValueError, OSError):
        return math.inf


@lru_cache(maxsize=256)
def _geometry(
    engine: Engine, half: Half, sizes: tuple[tuple[Dimension, int], ...], lay: Layout, memory: str
) -> Geometry:
    return Geometry(engine, half, dict(sizes), lay, memory)


def features_together(x: Tensor) -> Tensor:
    """The same numbers, with the features of a row in one piece."""
    return x if x.stride(-1) == 1 or x.shape[-1] == 1 else x.contiguous()


def _pad(vector: Tensor, size: int) -> Tensor:
    """A contiguous vector with zeros up to `size`."""
    if vector.shape[0] == size and vector.stride(0) == 1:
        return vector
    padded = vector.new_zeros(size)
    padded[: vector.shape[0]] = vector
    return padded


@lru_cache(maxsize=256)
def engine(plan: Plan, dtype: torch.dtype, rounded: bool = False) -> Engine:
    """The engine of a plan in float32 or float64, in float32 also with products of bfloat16."""
    return Engine(plan, dtype, rounded)
