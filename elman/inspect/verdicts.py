"""What probes say: one verdict each, and the report that holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from elman.errors import ContractError

Outcome = Literal["ok", "finding", "does not apply"]


class DoesNotApplyError(Exception):
    """A probe cannot be applied here; the text says why, in one sentence."""


@dataclass(frozen=True)
class Verdict:
    """What one probe says.

    Attributes:
        probe: its name, "causality".
        outcome: "ok", "finding" or "does not apply".
        sentence: what was found, with the number; of a finding also the usual cause and what to change.
    """

    probe: str
    outcome: Outcome
    sentence: str

    def __str__(self) -> str:
        mark = {"ok": "ok", "finding": "FINDING", "does not apply": "-"}[self.outcome]
        return f"{mark:<8} {self.probe:<22} {self.sentence}"


@dataclass(frozen=True)
class Report:
    """The verdicts of all probes; prints as a table, one line each."""

    subject: str
    verdicts: tuple[Verdict, ...]

    @property
    def findings(self) -> tuple[Verdict, ...]:
        """The verdicts that say something is wrong."""
        return tuple(verdict for verdict in self.verdicts if verdict.outcome == "finding")

    @property
    def passed(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    def raise_for_findings(self) -> None:
        """Raise ContractError with every finding, for tests; do nothing if there is none."""
        if not self.passed:
            lines = "\n".join(f"{found.probe}: {found.sentence}" for found in self.findings)
            raise ContractError(f"{self.subject}: {_count(len(self.findings))}.\n{lines}")

    def __str__(self) -> str:
        applied = [verdict for verdict in self.verdicts if verdict.outcome != "does not apply"]
        probes = len({verdict.probe for verdict in applied})
        last = f"{probes} probes applied, {_count(len(self.findings))}."
        return "\n".join([f"check of {self.subject}", *map(str, self.verdicts), last])


def _count(findings: int) -> str:
    return "nothing found" if not findings else f"{findings} finding{'s' if findings > 1 else ''}"


Said = Iterator[tuple[Outcome, str]]
"""What a probe yields: findings and, if it found none, an "ok" with a sentence."""


def told(probe: str, said: Callable[[], Said]) -> list[Verdict]:
    """The verdicts of one probe; a fault of the model under the probe is why it does not apply."""
    found: list[Verdict] = []
    try:
        for outcome, sentence in said():
            found.append(Verdict(probe, outcome, sentence))
    except DoesNotApplyError as reason:
        if not found:
            found.append(Verdict(probe, "does not apply", str(reason)))
    except Exception as problem:  # a model of somebody else may raise anything
        if not found:
            text = f"the model raised {first_line(problem)} when its input was changed for this probe."
            found.append(Verdict(probe, "does not apply", text))
    return found


def first_line(problem: Exception) -> str:
    """'RuntimeError: sizes do not match', without the stop at its end."""
    lines = str(problem).strip().splitlines() or [""]
    return f"{type(problem).__name__}: {lines[0][:160].rstrip('.')}"
