"""What threads are told in a call: their tables, what is packed before and what is added up after."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from struct import Struct
from typing import TYPE_CHECKING

import numpy as np
from torch import Tensor

from elman.kernels.cpu.half import Entries
from elman.kernels.cpu.kernel import LATE, LINE
from elman.kernels.cpu.team import Job, Phase
from elman.kernels.cpu.work import FILLED, work

if TYPE_CHECKING:
    from elman.kernels.cpu.frames import Geometry

Key = tuple[tuple[str, ...], tuple[tuple[int, ...], ...], bool]


class Sheet:
    """The words of one direction in one array, which one addition fills: of where memory begins, to places
    behind the begins. It serves one call at a time, and those of the same kind one after the other.

    `tables` (threads, entries) are what the kernel reads. The phases `packing` and `adding` are None where
    there is nothing to do, `packing` also where the threads of the kernel do it themselves.

    Args:
        key: what calls that can use it have in common: names of what they give, strides of the tensors, and
            whether the whole of a kernel runs, not its blocks one by one.
        given: what a call like that gives.
        matrices: those of which something is packed.
    """

    def __init__(self, geometry: Geometry, key: Key, given: Entries, matrices: Sequence[Tensor]):
        self.key, self._geometry, packing = key, geometry, geometry.form.packing
        names, _, whole = key
        numbers = {name: number for number, name in enumerate(names, 1)}
        items = packing.described(matrices)
        first = np.array([0, numbers["packed"], *range(len(names) + 1, len(names) + len(matrices) + 1)])
        tables, which = geometry.described(given)
        entries = geometry.half.kernel.table.entries
        # where members of a part meet; None where every part has one member
        self.places = np.zeros(len(tables) * LINE, dtype=np.int64) if geometry.lay.members > 1 else None
        if self.places is not None and "places" in entries:
            tables[:, entries["places"]] += self.places.ctypes.data
        parts = [(tables, which), (items, first[packing.begins])]
        if geometry.shares_of_sums is not None:
            added = np.array([numbers["sums"], numbers["scratch"], 0, 0, 0])
            parts.append((geometry.shares_of_sums, np.broadcast_to(added, geometry.shares_of_sums.shape)))
        self._known = np.concatenate([known.ravel() for known, _ in parts])
        self._which = np.concatenate([which.ravel() for _, which in parts])
        self._words = np.empty_like(self._known)
        self._filling = self._filling_with(1 + len(names) + len(matrices))
        begin, found = 0, []
        for known, _ in parts:
            found.append(self._words[begin : begin + known.size].reshape(known.shape))
            begin += known.size
        self.tables, self._items, *rest = found
        self.packing: Phase | None = None
        self.adding = self._phase(work().add_up[geometry.engine.kind.bytes], rest[0]) if rest else None
        if whole and geometry.packs_alone:
            self._let_threads_pack()
        else:
            self.packing = self._phase(work().pack_item, self._items)

    def _filling_with(self, begins: int) -> array[int]:
        """The argument of `fill`, with so many begins."""
        self._begins = Struct(f"{begins}q")
        arrays = [each.ctypes.data for each in (self._words, self._known, self._which)]
        return array("q", [*arrays, len(self._known), *[0] * begins])

    def _let_threads_pack(self) -> None:
        """Tell the kernel where the items are."""
        tables = self._known[: self.tables.size].reshape(self.tables.shape)  # a view
        entries = self._geometry.half.kernel.table.entries
        tables[:, entries["items"]] += self._items.ctypes.data
        shares = self._geometry.form.packing.item_shares
        tables[:, entries["item count"]] = [end - begin for begin, end in shares]

    def _phase(self, function: int, words: np.ndarray) -> Phase | None:
        return Phase(function, len(words), words.ctypes.data, words.strides[0]) if len(words) else None

    def fill(self, begins: list[int]) -> None:
        """Say the numbers of a call: 0, those of `given`, and where its tensors and the matrices begin."""
        self._begins.pack_into(self._filling, FILLED * 8, *begins)
        work().fill(self._filling.buffer_info()[0])
        if self.places is not None:
            self.places.fill(0)

    def waits(self) -> tuple[int, int]:
        """How often a member waited too long for another in the call before, and how often they met."""
        assert self.places is not None
        return sum(self.places[LATE::LINE].tolist()), int(self.places[0])

    def job(self, again: Sheet | None = None) -> Job:
        """Pack, run the kernel, every table on a thread of its own, and add up; `again` is the sheet by which
        the kernel computes blocks of the other direction."""
        if again is None:
            return self._job
        return self._job_of([self.packing, again.packing])

    @cached_property
    def _job(self) -> Job:
        return self._job_of([self.packing])

    def _job_of(self, before: Sequence[Phase | None]) -> Job:
        running = self._phase(self._geometry.half.run, self.tables)
        wanted = [each for each in (*before, running, self.adding) if each is not None]
        return Job(wanted, len(self.tables) if self._geometry.lay.members > 1 else 0)
