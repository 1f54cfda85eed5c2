"""What threads are told in a call: their tables, what is packed before and what is added up after."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from struct import Struct
from typing import TYPE_CHECKING

import numpy as np
from torch import Tensor

from elman.kernels.cpu.half import Entries
from elman.kernels.cpu.kernel import LATE, LINE
from elman.kernels.cpu.layout import share
from elman.kernels.cpu.team import Job, Phase
from elman.kernels.cpu.work import FILLED, work

if TYPE_CHECKING:
    from elman.kernels.cpu.format import Format
    from elman.kernels.cpu.frames import Geometry

Key = tuple[tuple[str, ...], tuple[tuple[int, ...], ...], bool, int]

SMALL_PACK = 1 << 19
"""Elements of packed matrices below which a single thread packs them by itself."""


class Sheet:
    """The words of one direction in one array, which one addition fills: of where memory begins, to places
    behind the begins. It serves one call at a time, and those of the same kind one after the other.

    `tables` (threads, entries) are what the kernel reads. The phases `packing` and `adding` are None where
    there is nothing to do, `packing` also where the threads of the kernel do it themselves.

    Args:
        key: what calls that can use it have in common: names of what they give, strides of the tensors,
            whether the whole of a kernel runs, not its blocks one by one, and the number of parts.
        given: what a call like that gives.
        matrices: those of which something is packed.
    """

    def __init__(self, form: Format, key: Key, given: Entries, matrices: Sequence[Tensor]):
        self.key, self._form = key, form
        names, _, whole, parts = key
        numbers = {name: number for number, name in enumerate(names, 1)}
        tables, which = form.described(given, parts)
        items, shares = form.packing.described(matrices), self._shares_of_sums(parts)
        first = np.array([0, numbers["packed"], *range(len(names) + 1, len(names) + len(matrices) + 1)])
        added = np.array([numbers.get("sums", 0), numbers["scratch"], 0, 0, 0])
        which_of = which, first[form.packing.begins], np.broadcast_to(added, shares.shape)
        self._which = np.concatenate([each.ravel() for each in which_of])
        self._known = np.concatenate([each.ravel() for each in (tables, items, shares)])
        self._words = np.empty_like(self._known)
        self._filling = self._filling_with(1 + len(names) + len(matrices))
        self.tables, self._items, self._shares = self._split(self._words, tables, items, shares)
        self._known_tables, _, self._known_shares = self._split(self._known, tables, items, shares)
        # where members of a part meet; None where every part has one member
        self.places = np.zeros(len(tables) * LINE, dtype=np.int64) if form.members > 1 else None
        entries = form.half.kernel.table.entries
        if self.places is not None and "places" in entries:
            self._known_tables[:, entries["places"]] += self.places.ctypes.data
        self._resets = entries["resets"] if "resets" in names else None
        self.packing: Phase | None = None
        self.adding = self._phase(work().add_up[form.engine.kind.bytes], self._shares)
        if whole and parts == 1 and (form.members > 1 or form.packing.size < SMALL_PACK):
            self._let_threads_pack()
        else:
            self.packing = self._phase(work().pack_item, self._items)
        self._same = self._known_tables.copy()  # for all layouts
        self._geometry: Geometry | None = None

    def _shares_of_sums(self, parts: int) -> np.ndarray:
        """(threads, words) what each of them adds up at the end, to the sums of the first part those of the
        others: arguments of `add_up`, with bytes from the begin of both in place of addresses."""
        size, kind = self._form.sums_size, self._form.engine.kind
        shares = [share(size // kind.lanes, parts, number) for number in range(parts if parts > 1 else 0)]
        bounds = ((begin * kind.lanes, end * kind.lanes) for begin, end in shares)
        words = [
            (begin * kind.bytes, begin * kind.bytes, size * kind.bytes, parts - 1, end - begin)
            for begin, end in bounds
            if end > begin
        ]
        return np.array(words, dtype=np.int64).reshape(len(words), 5)

    def _split(self, words: np.ndarray, *like: np.ndarray) -> list[np.ndarray]:
        """Views of the arrays that lie one behind the other."""
        ends = list(accumulate(each.size for each in like))
        return [
            words[end - each.size : end].reshape(each.shape) for each, end in zip(like, ends, strict=True)
        ]

    def _filling_with(self, begins: int) -> array[int]:
        """The argument of `fill`, with so many begins."""
        self._begins = Struct(f"{begins}q")
        arrays = [each.ctypes.data for each in (self._words, self._known, self._which)]
        return array("q", [*arrays, len(self._known), *[0] * begins])

    def _let_threads_pack(self) -> None:
        """Tell the kernel where the items are."""
        tables, entries = self._known_tables, self._form.half.kernel.table.entries
        tables[:, entries["items"]] += self._items.ctypes.data
        shares = self._form.packing.item_shares
        tables[:, entries["item count"]] = [end - begin for begin, end in shares]

    def _phase(self, function: int, words: np.ndarray) -> Phase | None:
        return Phase(function, len(words), words.ctypes.data, words.strides[0]) if len(words) else None

    def fill(self, geometry: Geometry, begins: list[int]) -> None:
        """Say the numbers of a call: 0, those of `given`, and where its tensors and the matrices begin."""
        if geometry is not self._geometry:
            self._lay(geometry)
        self._begins.pack_into(self._filling, FILLED * 8, *begins)
        work().fill(self._filling.buffer_info()[0])
        if self.places is not None:
            self.places.fill(0)

    def _lay(self, geometry: Geometry) -> None:
        """Say where everything lies in another layout."""
        np.add(self._same, geometry.placed, out=self._known_tables)
        if self._resets is not None:
            self._known_tables[:, self._resets] += geometry.rows_before
        if len(self._known_shares):
            others = geometry.others * self._form.engine.kind.bytes
            self._known_shares[:, 1] = self._known_shares[:, 0] + others
        self._geometry = geometry

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
        running = self._phase(self._form.half.run, self.tables)
        wanted = [each for each in (*before, running, self.adding) if each is not None]
        return Job(wanted, len(self.tables) if self._form.members > 1 else 0)
