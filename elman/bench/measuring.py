"""Two steps timed in turn, so that whatever else the machine does falls on both."""

from __future__ import annotations

import time
from collections.abc import Callable

from elman.bench.rows import Timing, timing

WARM_UP = 2
"""Calls before the first that counts: compilation, packing, page faults."""
REST = 0.02
"""Seconds in which the threads of one library fall asleep before another's wake: torch's spin for a while."""
BLOCK, SPAN = 3, 0.02
"""Calls in a row, as in training, at least, and the share of all seconds that they take, at least. The first
is not counted: after something else has run for some ten milliseconds, caches and predictors of a core are
somebody else's, and threads asleep; a call of a millisecond takes a tenth longer until the fifth or so."""


def in_turn(
    one: Callable[[], object],
    other: Callable[[], object] | None,
    *,
    seconds: float,
    repetitions: int,
    blocks: bool = True,
    rest: bool = False,
) -> tuple[Timing, Timing | None]:
    """Time `one` and `other` alternately for about `seconds`, each at least `repetitions` times.

    In `blocks` of calls of one side, or call by call. `rest` is a pause before each block, for libraries with
    threads of their own.
    """
    steps = [one] if other is None else [one, other]
    firsts = [_first(step) for step in steps]
    found: list[list[float]] = [[] for _ in steps]
    end = time.perf_counter() + seconds
    while len(found[0]) < repetitions or time.perf_counter() < end:
        for step, times in zip(steps, found, strict=True):
            if rest:
                time.sleep(REST)
            times += _block(step, SPAN * seconds) if blocks else [_timed(step)]
    timings = [timing(times, first) for times, first in zip(found, firsts, strict=True)]
    return timings[0], timings[1] if len(timings) > 1 else None


def _first(step: Callable[[], object]) -> float:
    """Seconds of the first call; some more warm up."""
    first = _timed(step)
    for _ in range(WARM_UP - 1):
        step()
    return first


def _block(step: Callable[[], object], span: float) -> list[float]:
    """Seconds of calls in a row, for `span` seconds at least."""
    end = time.perf_counter() + span
    times = [_timed(step)]
    while len(times) < BLOCK or time.perf_counter() < end:
        times.append(_timed(step))
    return times[1:]


def _timed(step: Callable[[], object]) -> float:
    begin = time.perf_counter()
    result = step()
    taken = time.perf_counter() - begin
    del result  # freeing is the next call's concern, not this one's
    return taken
