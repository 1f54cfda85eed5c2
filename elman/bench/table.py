"""What a benchmark found, as people read it: a heading, a table, and what was not measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table

from elman.bench.rows import Row, Timing
from elman.bench.running import Found

_COLUMNS = (
    "measure,cell,T x B x I x H,heap,against,ours ms,quartiles,theirs ms,quartiles,ratio,GFLOP/s,of peak,"
)


def show(found: Found, console: Console) -> None:
    """Print a heading, one line for each row, and the notes."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for place, title in enumerate(_COLUMNS.split(",")):
        table.add_column(title, justify="right" if 5 <= place <= 11 else "left", no_wrap=True)
    rows = sorted(found.rows, key=lambda row: _ORDER.index(row.entry.measure))
    before = ""
    for row in rows:
        if before not in ("", row.entry.measure):
            table.add_section()
            table.add_row()
        before = row.entry.measure
        table.add_row(*cells(row, found.peak), style="bold red" if row.loss else None)
    console.print(heading(found.machine), highlight=False, soft_wrap=True)
    console.print()
    console.print(table, highlight=False)
    for line in ("", LEGEND, *found.notes):
        console.print(line, highlight=False, markup=False, soft_wrap=True)


_ORDER = [
    "training",
    "inference",
    "stream",
    "lengths",
    "no lengths",
    "resets",
    "bfloat16",
    "per flop",
    "peak",
    "floor",
]
LEGEND = """\
ratio: how many times as fast as the other side, for one product operation. training: forward and all
gradients. stream: steps of one row taken one by one, the peer's by its cell. lengths: valid steps
uniform in 1..T, the peer's input packed before the clock starts. no lengths: the time for a valid step
against that of a full batch. resets: 5 % of the steps begin anew, against none. per flop: against our
LSTM. peak: share of the peak in training, where an FMA loop takes turns with our step and so has its
clock. floor: share of the speed at which products ran at peak, or compulsory bytes at the bandwidth of a
copy, whichever is slower. GFLOP/s and share of peak: ours, matrix products only, beside the best peak that
was seen. noisy: the quartiles lie more than a fifth of the median apart."""


def heading(machine: Mapping[str, Any]) -> str:
    """The machine in a sentence or two."""
    versions = machine["versions"]
    return (
        f"{machine['cpu']} ({machine['target']}), {machine['cores']} cores, {machine['threads']} threads; "
        f"torch {versions['torch']}.\n"
        f"Peak of a generated FMA loop in float32: {machine['peak_one'] / 1e9:.0f} GFLOP/s on one thread, "
        f"{machine['peak'] / 1e9:.0f} on {machine['threads']}; a copy moves "
        f"{machine['bandwidth'] / 1e9:.1f} GB/s."
    )


def cells(row: Row, peak: float) -> tuple[str, ...]:
    """The texts of one line."""
    entry = row.entry
    return (
        entry.measure,
        entry.cell,
        str(entry.shape),
        entry.heap,
        entry.against,
        milliseconds(row.ours.median),
        _quartiles(row.ours),
        milliseconds(row.theirs.median),
        _quartiles(row.theirs),
        f"{row.ratio:.2f}",
        f"{row.gflops:.0f}",
        f"{row.gflops * 1e9 / peak:.0%}",
        " ".join(["LOSS"] * row.loss + ["noisy"] * row.noisy),
    )


def milliseconds(seconds: float) -> str:
    """Three digits of a time in milliseconds."""
    value = seconds * 1e3
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _quartiles(timing: Timing) -> str:
    return f"{milliseconds(timing.low)}-{milliseconds(timing.high)}" if timing.repetitions else ""
