"""Rows of a user's file that cannot be used: the first stops the run, or all are counted and left out."""

from __future__ import annotations

from elman.errors import DataError


class Refusals:
    """What was refused and why.

    Args:
        skip: leave refused rows out and go on; without it the first one raises DataError.
    """

    def __init__(self, skip: bool = False):
        self.skip = skip
        self.sentences: list[str] = []

    def refuse(self, sentence: str) -> None:
        """Refuse a row; the sentence names file and line, what is wrong, and what to do.

        Raises DataError unless refused rows are skipped.
        """
        if not self.skip:
            raise DataError(f"{sentence} --skip-bad leaves such rows out and goes on.")
        self.sentences.append(sentence)

    @property
    def count(self) -> int:
        """How many rows were refused."""
        return len(self.sentences)

    def all_of(self, path: str) -> str:
        """What to say where no row of a file is left."""
        return f"{path} has no row that can be used; {self.sentences[-1]}"
