"""What can go wrong, in the user's words.

    ElmanError
    ├── CellError       an equation that cannot be a cell
    ├── LayerError      a layer built or called in a way that has no meaning
    ├── DataError       a file or a value that cannot be read as the task needs it
    ├── OptionError     an option that does not exist, has no effect or contradicts another
    │   └── UsageError  a command line that names something that is not there
    ├── RunError        a run folder that cannot be made, read or continued
    └── ContractError   a cell or a backend that breaks the contract of `check_cell`

Every message is one sentence or two: what, where, what was expected, what to do. The command line
prints it and ends with exit code 1.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class ElmanError(Exception):
    """Base of every error that elman raises on purpose."""


class CellError(ElmanError):
    """An equation cannot be a cell: names the file and the line.

    `line` and `column` (both from 1) say where in a text, if that is known.
    """

    def __init__(self, message: str, line: int | None = None, column: int | None = None):
        super().__init__(message)
        self.line, self.column = line, column


class LayerError(ElmanError, ValueError):
    """A layer was built or called in a way that has no meaning."""


class DataError(ElmanError, ValueError):
    """A file or a value cannot be read as the task needs it."""


class OptionError(ElmanError, ValueError):
    """An option does not exist, has no effect or contradicts another."""


class UsageError(OptionError):
    """A command line names a command or a task that does not exist."""


class RunError(ElmanError):
    """A run folder cannot be made, read or continued."""


class ContractError(ElmanError, AssertionError):
    """A cell or a backend breaks the contract that `check_cell` runs."""


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "", *, cutoff: float = 0.6) -> str:
    """A sentence's end: "; did you mean gru?" when something known is close, else `otherwise` and a stop."""
    known = list(known)
    by_folded = {name.lower(): name for name in known}
    close = difflib.get_close_matches(word.lower(), by_folded, n=1, cutoff=cutoff)
    return f"; did you mean {by_folded[close[0]]}?" if close else f"{otherwise}."


def sentence_list(words: Iterable[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    words = list(words)
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]
