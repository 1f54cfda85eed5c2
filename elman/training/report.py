"""What one sees while a run trains: a live line where there is a terminal, plain lines elsewhere."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Protocol

from rich.cells import cell_len
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from rich.table import Table
from rich.text import Text


class Report(Protocol):
    """What a run tells while it goes on."""

    def note(self, text: str) -> None:
        """A sentence."""

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A table of what is shown in its cells."""

    @contextmanager
    def training(self, done: int, steps: int, unit: str) -> Iterator[None]:
        """Around all steps; `unit` is what a step's rate counts."""
        yield

    def step(self, step: int, loss: float, gradient_norm: float, units_per_second: float) -> None:
        """After each step."""

    def round(self, step: int, metrics: Mapping[str, float], better: bool, sample: str) -> None:
        """After each validation."""


class Silent:
    """Says nothing."""

    def note(self, text: str) -> None:
        pass

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        pass

    @contextmanager
    def training(self, done: int, steps: int, unit: str) -> Iterator[None]:
        yield

    def step(self, step: int, loss: float, gradient_norm: float, units_per_second: float) -> None:
        pass

    def round(self, step: int, metrics: Mapping[str, float], better: bool, sample: str) -> None:
        pass


SHOWN = 3
"""Metrics that a round's line shows: the first ones."""


TELL_EVERY = 2.0
"""Seconds between two rounds that are told."""

_GAP = 2
"""Spaces between two columns."""

_LEAST_WIDTH = 12
"""Letters that a column keeps when it is cut."""

_NUMBER = re.compile(r"[-+±]?\d[\d,]*(\.\d+)?(e[-+]?\d+)?( ?%)?|[-+]?inf|nan")


def of_numbers(cells: Sequence[str]) -> bool:
    """Whether a column holds numbers, as far as it holds anything: they are shown flush right."""
    there = [cell for cell in cells if cell]
    return bool(there) and all(_NUMBER.fullmatch(cell) for cell in there)


class Live:
    """One live line, and one line with a sample below for each round of validation."""

    def __init__(self, console: Console, sample_lines: int = 3):
        self.console = console
        self.sample_lines = sample_lines
        self._recent: deque[tuple[float, float, float]] = deque(maxlen=50)
        self._live: tuple[Progress, TaskID] | None = None
        self._shown = 0.0
        self._told = 0.0

    def note(self, text: str) -> None:
        self.console.print(text, highlight=False, markup=False, soft_wrap=True)

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        if title:
            self.note(title)
        table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0))
        cells = [[name, *(row[place] for row in rows)] for place, name in enumerate(columns)]
        widths = [max(map(cell_len, column)) for column in cells]
        widest = widths.index(max(widths))
        room = self.console.width - sum(widths) + widths[widest] - _GAP * len(widths)
        for place, (name, *below) in enumerate(cells):
            most = max(room, _LEAST_WIDTH) if place == widest else None  # it is cut, that all others are seen
            justify = "right" if of_numbers(below) else "left"
            table.add_column(Text(name), justify=justify, no_wrap=True, max_width=most)
        for row in rows:
            table.add_row(*map(Text, row))  # brackets are no markup
        self.console.print(table, highlight=False)

    @contextmanager
    def training(self, done: int, steps: int, unit: str) -> Iterator[None]:
        self._done, self._steps, self._unit, self._began = done, steps, unit, time.monotonic()
        self._recent.clear()
        if done:
            self.note(f"going on from step {done:,} of {steps:,}")
        columns = BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("{task.description}")
        shown = self.console.is_terminal
        with Progress(*columns, console=self.console, transient=True, disable=not shown) as live:
            self._live = (live, live.add_task("", total=steps, completed=done)) if shown else None
            yield

    def step(self, step: int, loss: float, gradient_norm: float, units_per_second: float) -> None:
        self._recent.append((loss, gradient_norm, units_per_second))
        now = time.monotonic()
        if self._live is not None and now - self._shown > 0.1:
            self._shown = now
            live, task = self._live
            live.update(task, completed=step, description=self._numbers(step))

    def _numbers(self, step: int) -> str:
        """Means over the last steps, and the time left at the speed so far."""
        means = [sum(part) / len(self._recent) for part in zip(*self._recent, strict=True)]
        loss, norm, rate = means if means else (0.0, 0.0, 0.0)
        left = (time.monotonic() - self._began) / max(step - self._done, 1) * (self._steps - step)
        return f"loss {loss:.3f}  gradient {norm:.2f}  {rate:,.0f} {self._unit}s/s  {_duration(left)} left"

    def round(self, step: int, metrics: Mapping[str, float], better: bool, sample: str) -> None:
        now = time.monotonic()
        if now - self._told < TELL_EVERY and step < self._steps:
            return  # rounds of small texts follow each other fast; the log has them all
        self._told = now
        first = list(metrics.items())[:SHOWN]
        shown = "  ".join(f"{name.replace('_', ' ')} {value:.4g}" for name, value in first)
        mark = "  best" if better else ""
        self.note(f"step {step:,} of {self._steps:,}  validation {shown}  {self._numbers(step)}{mark}")
        for line in sample.strip("\n").split("\n")[: self.sample_lines]:
            self.note(f"    {line[: max(self.console.width - 5, 20)]}")


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"
