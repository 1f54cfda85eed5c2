"""Saying once that a call takes the slow path, and why."""

from __future__ import annotations

import warnings


class SlowPathWarning(UserWarning):
    """A call runs as plain torch operations, and why."""


_said: set[tuple[str, str]] = set()


def say(cell: str, reason: str) -> None:
    """One sentence, once for each cell and reason."""
    if (cell, reason) not in _said:
        _said.add((cell, reason))
        warnings.warn(
            f"{cell} runs as plain torch operations, about 3 to 20 times slower: {reason}.",
            SlowPathWarning,
            stacklevel=4,
        )
