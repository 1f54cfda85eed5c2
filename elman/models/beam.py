"""Beam search over any step function, for many sentences side by side.

Shapes: B sentences, K hypotheses of each, N = B * K rows, V units, S steps of a memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

import torch
from torch import Tensor

from elman.errors import OptionError


class Rows(Protocol):
    """States of many rows, from which some can be chosen."""

    def __getitem__(self, rows: Tensor) -> Rows:
        """The rows of the given indices, which may repeat."""
        ...


State = TypeVar("State", bound=Rows)

Step = Callable[[Tensor, State], tuple[Tensor, Tensor | None, State]]
"""(last units (N,), state) to (log probabilities (N, V), attention weights (N, S) or None, state)."""


@dataclass(frozen=True)
class Search:
    """How to search.

    Attributes:
        beam: hypotheses kept for each sentence; 1 is greedy.
        best: hypotheses returned for each sentence, at most `beam`.
        length_penalty: alpha; scores are divided by ((5 + length) / 6) ** alpha, which favours longer ones.
        coverage_penalty: beta; beta * sum over the memory of log(min(sum of its weights, 1)) is added, which
            favours hypotheses that looked at everything. Both are those of Wu et al. 2016, arXiv 1609.08144.
    """

    beam: int = 5
    best: int = 1
    length_penalty: float = 0.0
    coverage_penalty: float = 0.0

    def __post_init__(self) -> None:
        if self.beam < 1 or not 1 <= self.best <= self.beam:
            raise OptionError(
                f"a search keeps 1 hypothesis or more and returns at most as many, not {self.best} of "
                f"{self.beam}."
            )


@dataclass(frozen=True)
class Hypothesis:
    """A finished sequence: its units without the end, and how likely it is.

    `log_probability` counts the end; `score` is what the search ranks by; `weights` (T, S) are the attention
    weights with which each unit was chosen, if the step function gives any.
    """

    units: tuple[int, ...]
    log_probability: float
    score: float
    weights: Tensor | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Kept:
    """A hypothesis that a search kept at a step, or that ended there.

    Attributes:
        sentence: whose it is.
        step: from 1; how many units it has, an end included.
        parent: its place in the trace without its last unit; -1 for the beginning.
        unit: its last unit.
        log_probability: of all its units.
        score: what finished ones are ranked by; None for one that goes on.
    """

    sentence: int
    step: int
    parent: int
    unit: int
    log_probability: float
    score: float | None = None


class Trace:
    """Everything that a search kept, step after step: a tree for each sentence.

    `kept` has parents before their children, and at each step those that end before those that go on,
    the likeliest first.
    """

    def __init__(self) -> None:
        self.kept: list[Kept] = []
        self._places = {-1: -1}  # of each node of the search

    def add(self, node: int | None, parent: int, entry: Kept) -> None:
        """Note a hypothesis: its node in the search, None for a finished one, and that of its parent."""
        if node is not None:
            self._places[node] = len(self.kept)
        self.kept.append(replace(entry, parent=self._places[parent]))

    def path(self, place: int) -> list[int]:
        """The places from the beginning to a place of `kept`."""
        found: list[int] = []
        while place >= 0:
            found.append(place)
            place = self.kept[place].parent
        return found[::-1]


@torch.no_grad()
def beam_search(
    step: Step[State],
    state: State,
    most: Sequence[int],
    search: Search,
    *,
    start: int,
    end: int,
    mask: Tensor | None = None,
    trace: Trace | None = None,
) -> list[list[Hypothesis]]:
    """The best sequences of units for each of B sentences, best first.

    Args:
        step: one step of the model; impossible units have log probability -inf.
        state: B rows, before the first unit.
        most: for each sentence the most units a sequence may have before its end; the end is then forced.
        start: what stands before the first unit.
        end: the unit that ends a sequence.
        mask: (B, S) what of the memory has to be covered, for a coverage penalty.
        trace: notes what is kept.

    A sentence is finished when `beam` of its hypotheses are and the others, ended here, would not be among
    the best, or when none of the others can still get a better score. A beam as wide as there are sequences
    makes the search exhaustive. A sentence of which no sequence is possible gives an empty list.
    """
    return _Beam(step, state, most, search, start, end, mask, trace).run()


class _Beam:
    def __init__(
        self,
        step: Step[State],
        state: State,
        most: Sequence[int],
        search: Search,
        start: int,
        end: int,
        mask: Tensor | None,
        trace: Trace | None,
    ):
        self.step, self.search, self.end, self.trace = step, search, end, trace
        self.most, self.mask = list(most), mask
        self.alive = list(range(len(self.most)))  # sentences that are not finished
        beam, count = search.beam, len(self.most)
        self.state: Rows = state[torch.arange(count).repeat_interleave(beam)]
        self.units = torch.full((count * beam,), start)
        self.totals = torch.full((count, beam), -torch.inf)
        self.totals[:, 0] = 0.0  # at first all hypotheses of a sentence are the same one
        self.covered: Tensor | None = None  # (N, S)
        self.nodes = [-1] * (count * beam)  # each row's last node in the tree of all hypotheses
        self.parents: list[int] = []
        self.labels: list[int] = []
        self.places: list[tuple[int, int]] = []  # (step, row) at which a node was made
        self.weights: list[Tensor] = []  # of each step, (N, S)
        self.found: list[list[Hypothesis]] = [[] for _ in range(count)]

    def run(self) -> list[list[Hypothesis]]:
        length = 0
        while self.alive:
            scores, weights, self.state = self.step(self.units, self.state)  # type: ignore[arg-type]
            self._grow(scores.to(torch.float32), weights, length)
            length += 1
        search = self.search
        return [sorted(found, key=lambda h: -h.score)[: search.best] for found in self.found]

    def _grow(self, scores: Tensor, weights: Tensor | None, length: int) -> None:
        """One unit more for every hypothesis; `length` is how many they have."""
        beam, size = self.search.beam, scores.shape[1]
        scores = self._forced(scores, length)
        if weights is not None:
            self.weights.append(weights)
            self.covered = weights if self.covered is None else self.covered + weights
        totals = self.totals[:, :, None] + scores.view(len(self.alive), beam, size)
        # of 2 K candidates at most K are ends, so K that go on are among them
        kept = min(2 * beam, beam * size)
        values, flat = totals.flatten(1).topk(kept, dim=1)
        table, places = values.tolist(), flat.tolist()
        rows: list[int] = []
        units: list[int] = []
        sums: list[list[float]] = []
        going: list[int] = []
        for at, sentence in enumerate(self.alive):
            live: list[tuple[float, int, int]] = []
            for rank, (value, place) in enumerate(zip(table[at], places[at], strict=True)):
                row, unit = at * beam + place // size, place % size
                if value == -torch.inf:
                    break
                if unit != self.end:
                    live.append((value, row, unit))
                elif rank < beam:  # an end further down would not have been kept
                    self._finish(sentence, row, value, length)
            live = live[:beam]
            if not live or self._done(sentence, live[0][0], length + 1):
                continue
            going.append(sentence)
            padding = [(-torch.inf, live[0][1], live[0][2])] * (beam - len(live))
            for _, row, unit in [*live, *padding]:
                rows.append(row)
                units.append(unit)
            sums.append([value for value, _, _ in [*live, *padding]])
        self._advance(going, rows, units, sums, length)

    def _forced(self, scores: Tensor, length: int) -> Tensor:
        """Scores in which sentences that are as long as they may be can only end."""
        full = [self.most[sentence] <= length for sentence in self.alive]
        if not any(full):
            return scores
        forced = torch.tensor(full).repeat_interleave(self.search.beam)[:, None]
        other = torch.arange(scores.shape[1])[None, :] != self.end
        return scores.masked_fill(forced & other, -torch.inf)

    def _advance(
        self, going: list[int], rows: list[int], units: list[int], sums: list[list[float]], length: int
    ) -> None:
        first = len(self.parents)
        self._note(going, rows, units, sums, length)
        self.parents += [self.nodes[row] for row in rows]
        self.labels += units
        self.places += [(length, row) for row in rows]
        self.nodes = list(range(first, first + len(rows)))
        self.alive = going
        if not going:
            return
        chosen = torch.tensor(rows)
        self.state = self.state[chosen]
        self.units = torch.tensor(units)
        self.totals = torch.tensor(sums)
        self.covered = None if self.covered is None else self.covered[chosen]

    def _note(
        self, going: list[int], rows: list[int], units: list[int], sums: list[list[float]], length: int
    ) -> None:
        """Tell the trace what goes on."""
        if self.trace is None:
            return
        first, totals = len(self.parents), [value for of_sentence in sums for value in of_sentence]
        for place, (row, unit, total) in enumerate(zip(rows, units, totals, strict=True)):
            if total > -torch.inf:
                kept = Kept(going[place // self.search.beam], length + 1, -1, unit, total)
                self.trace.add(first + place, self.nodes[row], kept)

    def _finish(self, sentence: int, row: int, total: float, length: int) -> None:
        units: list[int] = []
        places: list[tuple[int, int]] = []
        node = self.nodes[row]
        while node >= 0:
            units.append(self.labels[node])
            places.append(self.places[node])
            node = self.parents[node]
        weights = None
        if self.weights:
            seen = [self.weights[step][place] for step, place in reversed(places)]
            weights = torch.stack(seen) if seen else self.weights[0].new_zeros(0, self.weights[0].shape[1])
        score = total / self._penalty(length + 1) + self._coverage(sentence, row)
        if self.trace is not None:
            kept = Kept(sentence, length + 1, -1, self.end, total, score)
            self.trace.add(None, self.nodes[row], kept)
        self.found[sentence].append(Hypothesis(tuple(reversed(units)), total, score, weights))

    def _penalty(self, length: int) -> float:
        return ((5 + length) / 6) ** self.search.length_penalty

    def _coverage(self, sentence: int, row: int) -> float:
        if not self.search.coverage_penalty or self.covered is None:
            return 0.0
        seen = self.covered[row].clamp(1e-6, 1.0).log()
        if self.mask is not None:
            seen = seen.masked_fill(~self.mask[sentence], 0.0)
        return self.search.coverage_penalty * float(seen.sum())

    def _done(self, sentence: int, best: float, length: int) -> bool:
        """Whether enough is finished, or nothing unfinished can get a better score than what is.

        `best` is the log probability of the likeliest that goes on, `length` its units.
        """
        found = self.found[sentence]
        if len(found) < self.search.best:
            return False
        worst = sorted(hypothesis.score for hypothesis in found)[-self.search.best]
        # where few units are likely at all, many unlikely ends are found before the likely one
        if len(found) >= self.search.beam and best / self._penalty(length + 1) <= worst:
            return True
        # probabilities only fall, the length penalty is largest at the end, coverage is never above zero
        longest = self.most[sentence] + 1 if self.search.length_penalty > 0 else 1
        return best / self._penalty(longest) <= worst
