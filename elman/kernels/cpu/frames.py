"""The memory of a kernel's frames: what is saved for the backward pass, and what is scratch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from elman.kernels.cpu.half import Half, Table
from elman.kernels.cpu.layout import Layout, Part
from elman.kernels.cpu.schedule import Frame, Slot

if TYPE_CHECKING:
    from elman.kernels.cpu.engine import Call, Engine

KEEP, STATES, CHECKPOINT = "keep", "states", "checkpoint"
"""What stays for the backward pass: everything; the states, gates being computed again; or only the
states that enter each block of steps, everything else being computed again."""


class Frames:
    """The memory of a kernel's frames for all parts: what is saved, and what is scratch."""

    def __init__(self, engine: Engine, half: Half, call: Call, lay: Layout, memory: str):
        self.engine, self.call, self.lay = engine, call, lay
        self.kept = {KEEP: ("kept", "state"), STATES: ("state",)}.get(
            memory, ()
        )  # frames that hold all steps
        self.checkpointed = memory == CHECKPOINT
        self.frames = half.kernel.program.frames
        self.half = half
        self.strides = {frame: self._stride(frame, slots) for frame, slots in self.frames.items()}
        self.saved: dict[tuple[Frame, int], int] = {}  # (frame, part) -> element of the reserve
        self.scratch: dict[tuple[Frame, int], int] = {}
        self.checkpoints: dict[tuple[Frame, int], int] = {}
        saved = scratch = 0
        ordered = sorted(self.frames, key=str)  # the same in both directions
        for number, part in enumerate(lay.parts):
            for frame in ordered:
                size = self.strides[frame] * self._rows(frame, part)
                if frame.kind in self.kept:
                    self.saved[frame, number] = saved
                    saved += size
                else:
                    self.scratch[frame, number] = scratch
                    scratch += size
                if frame.kind == "state" and self.checkpointed:
                    self.checkpoints[frame, number] = saved
                    saved += self.strides[frame] * len(part.rows) * (len(part.blocks) - 1)
        self.saved_size, self.scratch_size = saved, scratch
        self.parts = {id(part): number for number, part in enumerate(lay.parts)}
        self.views: dict[tuple[str, int], Tensor] = {}

    def _stride(self, frame: Frame, slots: int) -> int:
        lanes, width = self.engine.kind.lanes, self.engine.kind.bytes
        stride = slots * self.engine.padded(frame.dim, self.call.sizes)
        return stride + (lanes if stride * width % 4096 == 0 else 0)

    def _rows(self, frame: Frame, part: Part) -> int:
        if frame.kind.startswith("carry"):
            return 2 * len(part.rows)
        if frame.kind in self.kept:
            return part.total + len(part.rows)
        return part.largest + len(part.rows)

    def fill(self, table: Table, part: Part, reserve: Tensor, scratch: Tensor) -> None:
        """Addresses of one part's frames."""
        number = self.parts[id(part)]
        for frame, stride in self.strides.items():
            table.value(f"{frame}.stride", stride)
            moves = (frame, number) in self.saved
            home = reserve[self.saved[frame, number] :] if moves else scratch[self.scratch[frame, number] :]
            size = stride * self._rows(frame, part)
            view = home[:size].view(-1, stride)
            self.views[str(frame), number] = view
            if frame.kind.startswith("carry"):
                table.pointer(f"{frame}.now", view)
                table.pointer(f"{frame}.next", view[len(part.rows) :])
                continue
            table.pointer(f"{frame}.base", view)
            table.value(f"{frame}.moves", int(moves))
            if (frame, number) in self.checkpoints:
                table.pointer(f"{frame}.saved", reserve[self.checkpoints[frame, number] :])

    def share(self, own: Table, table: Table) -> None:
        """Let the derivative read the frames in which its block is computed again."""
        for frame in self.strides:
            if frame.kind in ("kept", "state") or frame.kind.startswith("input"):
                table.copy(f"{frame}.base", own)

    def states(self, part: Part) -> dict[str, Tensor]:
        """Views (rows, size) of the states where the first step reads them."""
        number = self.parts[id(part)]
        found = {}
        for name, slot in self._state_slots().items():
            begin = slot.index * self.engine.padded(slot.frame.dim, self.call.sizes)
            size = self.engine.size(slot.frame.dim, self.call.sizes)
            found[name] = self.views[str(slot.frame), number][: len(part.rows), begin : begin + size]
        return found

    def enter(self, part: Part, initial: Mapping[str, Tensor]) -> None:
        """Put the initial states where the first step reads them."""
        number = self.parts[id(part)]
        count = int(part.offsets[1])
        rows = self._batch_rows(part)
        for name, slot in self._state_slots().items():
            view = self.views[str(slot.frame), number]
            padded = self.engine.padded(slot.frame.dim, self.call.sizes)
            place = view[:count, slot.index * padded : (slot.index + 1) * padded]
            size = initial[name].shape[1]
            place[:, :size] = initial[name][rows]
            if size < padded:
                place[:, size:] = 0.0

    def carry(self, part: Part, final: Mapping[str, Tensor | None]) -> None:
        """Put the gradients of the final states where each row's last step reads them."""
        number = self.parts[id(part)]
        count = len(part.rows)
        rows = self._batch_rows(part)
        slots = {n.data: s for n, s in self.half.kernel.program.where.items() if n.op == "adjoint"}
        for frame in {slot.frame for slot in slots.values()}:
            self.views[str(frame), number].zero_()
        for name, slot in slots.items():
            gradient = final.get(name)
            if gradient is None:
                continue
            padded = self.engine.padded(slot.frame.dim, self.call.sizes)
            begin = slot.index * padded
            view = self.views[str(slot.frame), number]
            for half in (view[:count], view[count:]):
                half[:, begin : begin + gradient.shape[1]] = gradient[rows]

    def left(self, lay: Layout, name: str, gradient: Tensor) -> Tensor:
        """Gradients of the initial states, from the first step; rows without steps keep `gradient`."""
        slot = next(
            s for n, s in self.half.kernel.program.where.items() if n.op == "adjoint" and n.data == name
        )
        padded = self.engine.padded(slot.frame.dim, self.call.sizes)
        for number, part in enumerate(lay.parts):
            count = len(part.rows)
            view = self.views[str(slot.frame), number]
            now = view[count:] if part.steps % 2 else view[:count]
            gradient[self._batch_rows(part)] = now[
                :, slot.index * padded : slot.index * padded + gradient.shape[1]
            ]
        return gradient

    def _batch_rows(self, part: Part) -> slice | Tensor:
        if self.lay.natural:
            return slice(part.begin, part.begin + len(part.rows))
        return torch.from_numpy(part.rows)

    def _state_slots(self) -> dict[str, Slot]:
        leaf = self.engine.plan.cell.leaf
        return {name: self.half.kernel.program.where[leaf[name]] for name in self.engine.states}
