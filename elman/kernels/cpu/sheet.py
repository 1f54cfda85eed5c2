"""What threads are told in a call: their tables, what is packed before and what is added up after."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from torch import Tensor

from elman.kernels.cpu.half import Entries
from elman.kernels.cpu.team import Job, Phase
from elman.kernels.cpu.work import work

if TYPE_CHECKING:
    from elman.kernels.cpu.frames import Geometry

Key = tuple[tuple[str, ...], tuple[tuple[int, ...], ...], bool]


class Sheet:
    """The words of one direction in one array, which one addition fills: of where memory begins, to places
    behind the begins. It serves one call at a time, and those of the same kind one after the other.

    `tables` (threads, entries) are what the kernel reads. The phases `packing` and `adding` are None where
    there is nothing to do, `packing` also where the threads of the kernel do it themselves.

    Args:
        key: what calls that can use it have in common: names of what they give, strides of the matrices, and
            whether the whole of a kernel runs, not its blocks one by one.
        matrices: those of which something is packed.
    """

    def __init__(self, geometry: Geometry, key: Key, matrices: Sequence[Tensor]):
        self.key, self._geometry, packing = key, geometry, geometry.form.packing
        names, _, whole = key
        places = {name: number for number, name in enumerate(names, 1)}
        items = packing.described(matrices)
        first = np.array([0, places["packed"], *range(len(names) + 1, len(names) + len(matrices) + 1)])
        parts = [geometry.described(names), (items, first[packing.begins])]
        if geometry.shares_of_sums is not None:
            added = np.array([places["sums"], places["scratch"], 0, 0, 0])
            parts.append((geometry.shares_of_sums, np.broadcast_to(added, geometry.shares_of_sums.shape)))
        self._known = np.concatenate([known.ravel() for known, _ in parts])
        self._places = np.concatenate([which.ravel() for _, which in parts])
        self._words = np.empty_like(self._known)
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

    def _let_threads_pack(self) -> None:
        """Tell the kernel where the items are."""
        tables = self._known[: self.tables.size].reshape(self.tables.shape)  # a view
        entries = self._geometry.half.kernel.table.entries
        tables[:, entries["items"]] += self._items.ctypes.data
        shares = self._geometry.form.packing.item_shares
        tables[:, entries["item count"]] = [end - begin for begin, end in shares]

    def _phase(self, function: int, words: np.ndarray) -> Phase | None:
        return Phase(function, len(words), words.ctypes.data, words.strides[0]) if len(words) else None

    def fill(self, given: Entries, matrices: Sequence[Tensor]) -> None:
        """Say where memory begins."""
        begins = np.array([0, *given.values(), *[matrix.data_ptr() for matrix in matrices]], dtype=np.int64)
        np.add(self._known, begins.take(self._places), out=self._words)

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
