"""What is measured, as plain data: entries go to the measuring process, rows come back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from typing import Any

from elman.bench.work import Shape

PEERS = {
    # name -> what it is, in a table
    "torch": "torch.nn",
    "loop": "loop of torch operations",
    "compile": "torch.compile of the loop",
    "jax": "JAX lax.scan under jit",
    "onnx": "ONNX Runtime",
}
"""Other people's ways to run a cell."""
OWN = {
    # measure -> what our own time is held against
    "no lengths": "no lengths",
    "resets": "no resets",
    "bfloat16": "float32",
    "per flop": "our LSTM",
    "peak": "FMA loop in turn",
    "floor": "max(flops, bytes)",
}
"""Measures without a peer."""


NOISE = 0.2
"""Distance of the quartiles, as a share of the median, from which a time is not to be trusted."""


@dataclass(frozen=True)
class Entry:
    """One comparison: our time against a peer's, or against our own under other conditions.

    `measure` is "training", "inference", "stream", "lengths" or a name of `OWN`; `peer` a name of `PEERS`, or
    empty.
    """

    measure: str
    cell: str
    shape: Shape
    peer: str
    heap: str

    @property
    def against(self) -> str:
        """The other side, in words."""
        return PEERS[self.peer] if self.peer else OWN[self.measure]

    def __str__(self) -> str:
        return f"{self.measure} {self.cell} {self.shape} {self.against} {self.heap} heap"


@dataclass(frozen=True)
class Timing:
    """Seconds of one call: the median, the quartiles, how many were measured, and the very first call."""

    median: float
    low: float
    high: float
    repetitions: int
    first: float


NOT_YET = Timing(0.0, 0.0, 0.0, 0, 0.0)
"""Where a floor will stand."""


def timing(seconds: Sequence[float], first: float) -> Timing:
    """The median and quartiles of repeated measurements."""
    low, _, high = quantiles(seconds, n=4, method="inclusive") if len(seconds) > 1 else (seconds[0],) * 3
    return Timing(median(seconds), low, high, len(seconds), first)


@dataclass(frozen=True)
class Row:
    """An entry with both times and the operations that each side did."""

    entry: Entry
    ours: Timing
    theirs: Timing
    our_flops: int
    their_flops: int

    @property
    def ratio(self) -> float:
        """How many times as fast we are, for one operation; 1 is as fast."""
        work = self.our_flops / self.their_flops if self.their_flops else 1.0
        return self.theirs.median / self.ours.median * work

    @property
    def gflops(self) -> float:
        """Our billions of product operations in a second."""
        return self.our_flops / self.ours.median / 1e9

    @property
    def loss(self) -> bool:
        """Whether somebody else is faster."""
        return bool(self.entry.peer) and self.ratio < 1

    @property
    def noisy(self) -> bool:
        """Whether either side's quartiles lie so far apart that something else was running."""
        return any(side.high - side.low > NOISE * side.median for side in (self.ours, self.theirs))

    def plain(self, peak: float) -> dict[str, Any]:
        """As plain values; `peak` in operations in a second."""
        return {
            **asdict(self.entry),
            "shape": list(self.entry.shape),
            "against": self.entry.against,
            "ours": asdict(self.ours),
            "theirs": asdict(self.theirs),
            "our_flops": self.our_flops,
            "their_flops": self.their_flops,
            "ratio": self.ratio,
            "gflops": self.gflops,
            "share_of_peak": self.gflops * 1e9 / peak,
            "loss": self.loss,
            "noisy": self.noisy,
        }


def entry_from(values: Mapping[str, Any]) -> Entry:
    """An entry from plain values."""
    return Entry(**{**values, "shape": Shape(*values["shape"])})


def row_from(values: Mapping[str, Any]) -> Row:
    """A row from plain values, as the measuring process prints them."""
    return Row(
        entry_from(values["entry"]),
        Timing(**values["ours"]),
        Timing(**values["theirs"]),
        values["our_flops"],
        values["their_flops"],
    )
