"""A plan run by its kernels: memory laid out, tables filled, threads sent, gradients collected.

Shapes: T time, B batch. `Engine` holds the compiled kernels of one plan in one floating type; nothing in
it depends on T, B or the sizes.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

import numpy as np
import torch
from torch import Tensor

from elman.equations.expression import Expression, Size, make
from elman.equations.plan import Plan
from elman.equations.sizes import Dimension
from elman.kernels.cpu import jit, team, workspace
from elman.kernels.cpu.emit import Kind, kind
from elman.kernels.cpu.format import CHECKPOINT, KEEP, Format
from elman.kernels.cpu.frames import Frames, Geometry
from elman.kernels.cpu.graph import OUTPUT, graph
from elman.kernels.cpu.half import Entries, Half, Table
from elman.kernels.cpu.kernel import write
from elman.kernels.cpu.layout import (
    BLOCK_ROWS,
    FEW_BLOCK_ROWS,
    MANY_BLOCK_ROWS,
    Layout,
    layout,
    reset_flags,
)
from elman.kernels.cpu.products import MANY, PARTS, TALL, TILES, Choice, choice
from elman.kernels.cpu.schedule import Dim, Product, backward, forward
from elman.kernels.cpu.sheet import Sheet
from elman.kernels.reference import Draw

THREAD_WORK = 2_000_000
"""Floating-point operations below which another thread costs more than it brings."""
STEP_WORK, STEP_WORK_NARROW = 16_000, 4_000
"""Weights times rows of a step, for each meeting, below which another member costs more than it brings; the
second where registers are narrower than 64 bytes."""
SENT_WORK = 130_000
"""Weights for each member below which a team costs a single step more than it brings: it is sent for each."""
FEW_ROWS, FEW_ROWS_NARROW = 16, 2
"""Rows of a thread up to which reading the weights takes as long as computing with them; the second where
registers are narrower than 64 bytes: there computing takes longer, and reading does not."""
NEAR_WEIGHTS = 0.25
"""Of the second-level cache, up to which the weights of a step stay there beside all that passes through."""

MOST_SETTLED = 64
"""Kinds of calls that are remembered with what was decided about them."""

AUTO = "auto"
"""KEEP as long as what stays is a moderate share of the machine's memory, else CHECKPOINT."""
MODERATE = 0.25


@dataclass(eq=False)
class Call:
    """What a run is given besides tensors that have gradients; `Engine.settle` decides what is left open."""

    sizes: Mapping[Dimension, int]
    steps: int
    batch: int
    lengths: tuple[int, ...] | None
    reset: Tensor | None
    reverse: bool
    draws: tuple[Draw, ...] = ()
    memory: str = AUTO
    threads: int = 1
    layout: Layout | None = None
    geometries: dict[tuple[Half, Layout, str], Geometry] = field(default_factory=dict)
    flags: np.ndarray | None = None

    @cached_property
    def short(self) -> bool:
        """Whether a row ends before the last step."""
        return self.lengths is not None and min(self.lengths, default=0) < self.steps


@dataclass(eq=False)
class Given:
    """Tensors in the order of the engine's names: inputs (T, B, size), matrices, vectors, initial (B, size),
    start (size,)."""

    inputs: Sequence[Tensor]
    matrices: Sequence[Tensor]
    vectors: Sequence[Tensor]
    initial: Sequence[Tensor]
    start: Sequence[Tensor]


@dataclass(eq=False)
class Saved:
    """What a forward pass leaves for the backward pass."""

    layout: Layout
    reserve: Tensor
    flags: np.ndarray | None


@dataclass(frozen=True)
class Again:
    """The memory in which blocks are computed again, and what has to live until that is done."""

    frames: Frames
    sheet: Sheet
    alive: tuple[object, ...]

    def give_back(self) -> None:
        """The blocks are computed."""
        self.frames.geometry.give_back(self.sheet)
        workspace.give_back(self.frames.scratch)


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
    """In the order of `Given`; None where there is none, or none was asked for."""

    inputs: list[Tensor | None]
    matrices: list[Tensor | None]
    vectors: list[Tensor | None]
    initial: list[Tensor | None]
    start: list[Tensor | None]


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
        self._known_names: dict[tuple[str, ...], tuple[str, ...]] = {}  # by the inputs with gradients
        self._settled: dict[tuple[object, ...], Call] = {}  # by what decides them

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
        assert (
            choice(self.kind.bytes, self.rounded, TALL, MANY, near=False, ragged=True).bulk.product
            and self.training.run
        )

    def name(self, what: str) -> str:
        return f"{self.plan.cell.name}.{what}.{self.kind.suffix}"

    def products(self, call: Call) -> Choice:
        """Which matrix products a call has."""
        each = max(call.threads, 1)
        rows = call.steps * call.batch if call.lengths is None else sum(call.lengths)
        stepped = self._measures(call.sizes).stepped * PARTS[TILES] * 2
        near = stepped <= NEAR_WEIGHTS * jit.host().cache
        return choice(
            self.kind.bytes, self.rounded, call.batch // each, rows // each, near=near, ragged=call.short
        )

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
    ) -> tuple[list[Tensor], list[Tensor], list[Tensor], Saved | None]:
        """Output and values (T, B, size), final states (B, size), in lists, and what backward needs."""
        half = self.training if save else self.inference
        lay = self.layout(call)
        geometry = self.geometry(half, call, lay, call.memory if save else "")
        form, starts = geometry.form, call.reset is not None
        flags = self.flags(call, lay)
        users = [self._array(call, size) for size in form.leaving]
        if call.short:
            for array in users:
                array.zero_()
        finals = self._finals(lay, form)
        frames = self._frames(geometry)
        entries = self.entries(
            frames,
            call,
            flags,
            self._run_names[starts] + form.vector_names,
            [
                *given.inputs,
                *users,
                *finals,
                *given.initial,
                *(self._starts(given) if starts else ()),
                *self.padded_vectors(form, given),
            ],
        )
        sheet = geometry.sheet(entries, given.matrices)
        self._send(sheet)
        geometry.give_back(sheet)
        workspace.give_back(frames.scratch)
        final = [self._final(lay, *each) for each in zip(finals, given.initial, strict=True)]
        saved = Saved(lay, frames.saved, flags) if save else None
        return users[:1], final, users[1:], saved

    @cached_property
    def _run_names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Entries of the tensors of a run, without states that follow a reset and with them."""
        initial = [f"initial {name}" for name in self.states]
        names = (*self.input_names, *self._leaving_names, *self._final_names, *initial)
        return names, (*names, *self._start_names)

    @cached_property
    def _again_names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The same of a run whose steps leave nothing."""
        names = (*self.input_names, *self._final_names)
        return names, (*names, *self._start_names)

    @cached_property
    def input_names(self) -> tuple[str, ...]:
        """Entries of the inputs."""
        return tuple(f"input {name}" for name in self.inputs)

    @cached_property
    def _leaving_names(self) -> tuple[str, ...]:
        """Entries of what leaves at every step."""
        return ("output", *(f"value {name}" for name in self.plan.values))

    @cached_property
    def _final_names(self) -> tuple[str, ...]:
        return tuple(f"final.{name}" for name in self.states)

    @cached_property
    def _start_names(self) -> tuple[str, ...]:
        return tuple(f"start.{name}" for name in self.states)

    @cached_property
    def leaving(self) -> list[Dim]:
        """What leaves at every step: the output and recorded values."""
        values = (self.graph.values[name] for name in self.plan.values)
        return [self.graph.dim(node) for node in (self.graph.output, *values)]

    def _finals(self, lay: Layout, form: Format) -> list[Tensor]:
        """Where final states go, in whole registers."""
        rows = len(lay.order)
        return [torch.empty(rows, size, dtype=self.dtype) for size in form.finals]

    def _starts(self, given: Given) -> list[Tensor]:
        """The states that follow a reset, as kernels read them."""
        return [_pad(begin, self.kind.lanes) for begin in given.start]

    def _send(self, sheet: Sheet, again: Sheet | None = None) -> None:
        """Let the threads do what is on a sheet."""
        if len(sheet.tables):
            sheet.job(again).run()
            if sheet.places is not None:
                team.crowd.note(*sheet.waits())

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
        leaving: Sequence[Tensor | None],
        final: Sequence[Tensor | None],
        wanted: Wanted,
    ) -> Gradients:
        """Gradients from those of the output and the recorded values, and of the final states."""
        half, lay = self.derivative(wanted.inputs), saved.layout
        geometry = self.geometry(half, call, lay, call.memory)
        form = geometry.form
        frames = self._frames(geometry, saved.reserve)
        into = [
            self._into(x, call) if name in wanted.inputs else None
            for name, x in zip(self.inputs, given.inputs, strict=True)
        ]
        entries = self.entries(
            frames,
            call,
            saved.flags,
            self._back_names(wanted.inputs) + form.vector_names,
            [
                *given.inputs,
                *[array for array in into if array is not None],
                *[self._arriving(*each) for each in zip(leaving, form.leaving, strict=True)],
                *[
                    self._arriving(gradient, initial.shape[1])
                    for gradient, initial in zip(final, given.initial, strict=True)
                ],
                *self.padded_vectors(form, given),
            ],
        )
        sheet = geometry.sheet(entries, given.matrices)
        if call.memory == KEEP:
            self._send(sheet)
        else:
            again = self._step_again(half, sheet.tables, saved, given, call)
            self._send(sheet, again.sheet)
            again.give_back()
        geometry.give_back(sheet)
        found = self._collect(frames, given, into, final, wanted)
        workspace.give_back(frames.scratch)
        return found

    def _back_names(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """Entries of the tensors of a derivative with gradients of these inputs."""
        if wanted not in self._known_names:
            leaving = (OUTPUT, *(f"value {name}" for name in self.plan.values))
            finals = (f"final {name}" for name in self.states)
            self._known_names[wanted] = (
                *self.input_names,
                *(f"into {name}" for name in wanted),
                *(f"gradient {name}" for name in (*leaving, *finals)),
            )
        return self._known_names[wanted]

    def _collect(
        self,
        frames: Frames,
        given: Given,
        into: list[Tensor | None],
        final: Sequence[Tensor | None],
        wanted: Wanted,
    ) -> Gradients:
        initial: list[Tensor | None] = [None] * len(self.states)
        for number, name in enumerate(self.states):
            if name in wanted.initial:
                before = torch.zeros_like(given.initial[number], memory_format=torch.contiguous_format)
                gradient = final[number]
                initial[number] = frames.left(name, before if gradient is None else before.copy_(gradient))
        gradients = frames.gradients()
        return Gradients(
            inputs=into,
            matrices=gradients[: len(given.matrices)],
            vectors=gradients[len(given.matrices) :],
            initial=initial,
            start=[frames.total(f"start.{name}") if name in wanted.start else None for name in self.states],
        )

    def _step_again(
        self,
        back: Half,
        tables: np.ndarray,
        saved: Saved,
        given: Given,
        call: Call,
    ) -> Again:
        """Let the derivative compute a block of steps again before it goes back over it.

        Its tables are told by which ones.
        """
        half, lay = self.training, saved.layout
        geometry = self.geometry(half, call, lay, call.memory)
        frames = self._frames(geometry, saved.reserve)
        starts, finals = call.reset is not None, self._finals(lay, geometry.form)
        entries = self.entries(
            frames,
            call,
            saved.flags,
            self._again_names[starts] + geometry.form.vector_names,
            [
                *given.inputs,
                *finals,
                *(self._starts(given) if starts else ()),
                *self.padded_vectors(geometry.form, given),
            ],
        )
        lanes = self.kind.lanes
        widest = max(-(-size // lanes) * lanes for size in geometry.form.leaving)
        nowhere = torch.empty(len(tables), widest, dtype=self.dtype)  # what leaves has left before
        sheet = geometry.sheet(entries, given.matrices, whole=False)
        for worker, (mine, theirs) in enumerate(zip(sheet.tables, tables, strict=True)):
            first, table = Table(half, mine), Table(back, theirs)
            for name in self._leaving_names:
                first.value(name, nowhere[worker].data_ptr())
            frames.share(first, table)
            table.value("again", half.block)
            table.value("again table", first.address)
        return Again(frames, sheet, (entries, nowhere))

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
        if call.layout is not None:
            return call.layout
        members = self._members(call)
        parts = max(1, min(call.threads // members, call.batch))
        rows = self.block_rows(call)
        looping = self._looping(call, members)
        return layout(call.steps, call.batch, call.lengths, call.reverse, parts, rows, members, looping)

    def block_rows(self, call: Call) -> int:
        """Rows of a block, at most."""
        products = self.products(call)
        if not products.bulk.tiles:
            return BLOCK_ROWS
        near = 2 * self._measures(call.sizes).weights * products.bulk.weight <= jit.host().cache
        return FEW_BLOCK_ROWS if near and products.stepped.tiles else MANY_BLOCK_ROWS

    def _members(self, call: Call) -> int:
        """How many threads share the units of a part.

        Those that find no row, unless they had to wait for each other lately; and so many that the weights of
        the loop fit their private caches, where the rows are few and a step is worth it. For any number of
        members results are the same to the last bit.
        """
        if call.batch < call.threads:
            most = 1 if team.crowd.now else call.threads // max(call.batch, 1)
            together = min(most, self._worth(call, most))
            return together if together > 1 else most
        if call.batch > (FEW_ROWS if _wide() else FEW_ROWS_NARROW) * call.threads:
            return 1
        weights = self._measures(call.sizes).stepped * self.products(call).stepped.weight
        members = min(call.threads, -(-weights // jit.host().cache))
        return max(1, min(members, self._worth(call, members)))

    def _looping(self, call: Call, members: int) -> int:
        """How many of the members of a part loop over its steps: all if a step is worth it, else one does so
        alone, and the others have a share in what is done for many steps at once."""
        return members if self._worth(call, members) > 1 else 1

    def _worth(self, call: Call, members: int) -> int:
        """How many members a step is worth; all if they need not meet in it."""
        measures = self._measures(call.sizes)
        if not measures.meetings:
            return members
        rows = -(-call.batch * members // call.threads)
        return measures.stepped * rows // (_step_work() * measures.meetings)

    def stepping_members(self, sizes: Mapping[Dimension, int]) -> int:
        """How many threads share the units of what is run step by step: so many that all weights, which each
        step reads, lie in half of their private caches and stay there."""
        measures = self._measures(sizes)
        wanted = -(-2 * measures.weights * self.kind.bytes // jit.host().cache)
        each = max(_step_work() * max(measures.meetings, 1), SENT_WORK)
        return max(1, min(team.threads(), wanted, measures.weights // each))

    def geometry(self, half: Half, call: Call, lay: Layout, memory: str) -> Geometry:
        """Where the memory of one direction lies."""
        found = call.geometries.get((half, lay, memory))
        if found is None:
            sizes, products = tuple(call.sizes.items()), self.products(call)
            form = _format(self, half, sizes, lay.members, lay.looping, memory, products)
            found = _geometry(form, lay)
            call.geometries[half, lay, memory] = found
        return found

    def _frames(self, geometry: Geometry, saved: Tensor | None = None) -> Frames:
        """The memory of one direction; `saved` is what a forward pass left."""
        if saved is None:
            saved = workspace.empty(geometry.saved_size, self.dtype)
        scratch, sums = workspace.borrow(geometry.borrowed), None
        if geometry.form.packing.gaps:
            geometry.form.packing.clear_gaps(scratch.memory[geometry.packed_from :])
        if geometry.half.kernel.reverse:
            sums = workspace.empty(geometry.form.sums_size, self.dtype)
            if not geometry.lay.parts:
                sums.zero_()
        return Frames(geometry, saved, scratch, scratch.address + geometry.packed_from, sums)

    def settle(self, call: Call) -> None:
        """Decide how many threads a call has, what stays of it, and who computes what."""
        if call.lengths is not None:
            call.threads, call.memory = self.threads(call), self.memory(call)
            call.layout = self.layout(call)
            return
        sizes = tuple(call.sizes.values())
        key = sizes, call.steps, call.batch, call.reverse, call.memory, team.threads(), team.crowd.now
        found = self._settled.get(key)
        if found is None:
            call.threads, call.memory = self.threads(call), self.memory(call)
            call.layout = self.layout(call)
            if len(self._settled) >= MOST_SETTLED:
                self._settled.clear()
            found = self._settled[key] = replace(call, reset=None, draws=(), flags=None)
        call.threads, call.memory, call.layout = found.threads, found.memory, found.layout
        call.geometries = found.geometries

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
            self._known[key] = Measures(weights, self._stepped(sizes), kept, self.training.kernel.meetings)
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

    def _array(self, call: Call, size: int) -> Tensor:
        """(T, B, size), batch first in memory."""
        return workspace.over_time(self.dtype, call.steps, call.batch, size)

    def _into(self, x: Tensor, call: Call) -> Tensor:
        """Where the gradient of an input goes."""
        array = self._array(call, x.shape[2])
        return array.zero_() if call.short else array

    def _arriving(self, gradient: Tensor | None, size: int) -> Tensor:
        """The gradient of what leaves, as kernels read it."""
        return _zeros(size, self.dtype) if gradient is None else features_together(gradient)

    def flags(self, call: Call, lay: Layout) -> np.ndarray | None:
        """Which rows are reset, those of the parts one behind the other; None without resets."""
        if call.reset is not None and call.flags is None:
            found = [reset_flags(part, call.reset, lay.direction) for part in lay.parts]
            call.flags = np.concatenate([*found, np.zeros(0, dtype=np.uint8)])
        return call.flags

    def entries(
        self,
        frames: Frames,
        call: Call,
        flags: np.ndarray | None,
        names: tuple[str, ...],
        tensors: list[Tensor],
    ) -> Entries:
        """What the threads of one direction are given: its memory, resets, how masks are drawn, and
        `tensors` under their `names`."""
        half, numbers = frames.geometry.half, frames.begins()
        if flags is not None:
            numbers.append(flags.ctypes.data)
        for node in half.kernel.noise:
            numbers += self._drawn(call.draws[self.noise.index(node)])
        return Entries(half.numbers(resets=flags is not None) + names, numbers, tensors)

    def _drawn(self, draw: Draw) -> tuple[int, int, int, int]:
        """Key, rate, scale and whether steps differ, as kernels read them."""
        scale = np.float32(1) / np.float32(1 - draw.rate)
        bits = scale.view(np.int32) if self.kind.bytes == 4 else np.float64(scale).view(np.int64)
        return draw.key, int(np.float32(draw.rate).view(np.int32)), int(bits), int(draw.changes)

    def padded_vectors(self, form: Format, given: Given) -> list[Tensor]:
        """The vectors that passes read, in whole registers."""
        lanes, vectors = self.kind.lanes, given.vectors
        return [_pad(vectors[number], lanes) for number in form.vectors]

    def source(self, matrix: Expression) -> tuple[Expression, bool]:
        """The matrix as it is given, and whether it is meant transposed."""
        if matrix in self.matrices:
            return matrix, False
        if matrix.op == "transpose" and matrix.args[0] in self.matrices:
            return matrix.args[0], True
        return make("transpose", (matrix,)), True


def _wide() -> bool:
    """Whether registers have 64 bytes."""
    return jit.host().vector_bytes == 64


def _step_work() -> int:
    return STEP_WORK if _wide() else STEP_WORK_NARROW


@lru_cache(maxsize=1)
def _machine_memory() -> float:
    """Bytes of the machine's memory; infinite where the system does not tell."""
    try:
        return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, ValueError, OSError):
        return math.inf


@lru_cache(maxsize=256)
def _format(
    engine: Engine,
    half: Half,
    sizes: tuple[tuple[Dimension, int], ...],
    members: int,
    looping: int,
    memory: str,
    products: Choice,
) -> Format:
    return Format(engine, half, dict(sizes), members, looping, memory, products)


@lru_cache(maxsize=64)
def _geometry(form: Format, lay: Layout) -> Geometry:
    return Geometry(form, lay)


def features_together(x: Tensor) -> Tensor:
    """The same numbers, with the features of a row in one piece."""
    return x if x.stride(-1) == 1 or x.shape[-1] == 1 else x.contiguous()


@lru_cache(maxsize=64)
def _zeros(size: int, dtype: torch.dtype) -> Tensor:
    """A vector of zeros that is only read."""
    return torch.zeros(size, dtype=dtype)


def _pad(vector: Tensor, lanes: int) -> Tensor:
    """A contiguous vector in whole registers, with zeros behind it."""
    size = vector.shape[0]
    if size % lanes == 0 and vector.stride(0) == 1:
        return vector
    padded = vector.new_zeros(-(-size // lanes) * lanes)
    padded[:size] = vector
    return padded


@lru_cache(maxsize=256)
def engine(plan: Plan, dtype: torch.dtype, rounded: bool = False) -> Engine:
    """The engine of a plan in float32 or float64, in float32 also with products of bfloat16."""
    return Engine(plan, dtype, rounded)
