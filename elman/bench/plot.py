"""What a benchmark found, as a picture: how many times as fast, on a scale where 1 is as fast."""

from __future__ import annotations

import importlib
import importlib.util
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from elman.bench.rows import Row
from elman.bench.running import Found
from elman.errors import OptionError
from elman.training.files import write_whole

INK = "#777777"
"""Text and lines: a grey that reads as well on white as on black."""
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")
_MARKERS = "osD^vP*X"
ENDINGS = (".png", ".svg")


def check(path: Path) -> None:
    """Raise OptionError, before anything is measured, if no picture can be written there."""
    if path.suffix not in ENDINGS:
        raise OptionError(f"--plot takes a file that ends in .png or .svg, not {path.name}.")
    if importlib.util.find_spec("matplotlib") is None:
        raise OptionError("a plot needs matplotlib: pip install 'elman[pictures]', or leave --plot out.")


def write(found: Found, path: Path) -> None:
    """Write the picture of all rows with a peer; raises OptionError if there are none."""
    rows = [row for row in found.rows if row.entry.peer]
    if not rows:
        raise OptionError("there is nothing to plot: no row has a peer.")
    matplotlib = importlib.import_module("matplotlib")
    figures = importlib.import_module("matplotlib.figure")
    with matplotlib.rc_context(_style()):
        figure = _figure(figures, rows, found)
        content = io.BytesIO()
        figure.savefig(content, format=path.suffix[1:], transparent=True, dpi=160, bbox_inches="tight")
    write_whole(path, content.getvalue())


def _style() -> dict[str, Any]:
    ink = ("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color")
    return {**dict.fromkeys(ink, INK), "font.size": 9, "svg.fonttype": "none"}


def _figure(figures: Any, rows: Sequence[Row], found: Found) -> Any:
    """One line for each cell, measure and peer; one mark for each shape, hollow on the default heap."""
    labels = list(dict.fromkeys(map(label, rows)))[::-1]
    shapes = list(dict.fromkeys(row.entry.shape for row in rows))
    peers = list(dict.fromkeys(row.entry.peer for row in rows))
    figure = figures.Figure(figsize=(8, 1.6 + 0.24 * len(labels)))
    axes = figure.subplots()
    for row in rows:
        colour = _COLOURS[peers.index(row.entry.peer) % len(_COLOURS)]
        axes.plot(
            row.ratio,
            labels.index(label(row)),
            marker=_MARKERS[shapes.index(row.entry.shape) % len(_MARKERS)],
            markersize=6,
            color=colour,
            markerfacecolor=colour if row.entry.heap == "warm" else "none",
            alpha=0.3 if row.noisy else 1,
            linestyle="none",
        )
    axes.axvline(1, color=INK, linewidth=1)
    axes.set_xscale("log")
    low, high = axes.get_xlim()
    ticks = [digit * 10.0**power for power in range(-3, 5) for digit in (1, 2, 5)]
    axes.set_xticks([tick for tick in ticks if low <= tick <= high])
    axes.set_xticks([], minor=True)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.set_yticks(range(len(labels)), labels)
    axes.set_ylim(-0.7, len(labels) - 0.3)
    axes.grid(axis="x", color=INK, alpha=0.25)
    axes.set_xlabel(
        "times as fast as the other (right of 1: elman is faster; hollow: default heap; faint: noisy)"
    )
    machine = f"{found.machine['cpu']}, {found.machine['threads']} threads"
    axes.set_title(f"{sentence(rows)}\n{machine}", loc="left")
    for k, shape in enumerate(shapes):  # marks of the legend only
        axes.plot([], [], _MARKERS[k % len(_MARKERS)], color=INK, label=str(shape))
    axes.legend(title="T x B x I x H", frameon=False, loc="upper left", bbox_to_anchor=(1, 1))
    return figure


def label(row: Row) -> str:
    """Which line of the picture a row is on."""
    return f"{row.entry.cell}, {row.entry.measure}, {row.entry.against}"


def sentence(rows: Sequence[Row]) -> str:
    """What is to be seen, of the rows that can be trusted if there are any; and how many are left out."""
    sure = [row for row in rows if not row.noisy] or rows
    slowest = min(sure, key=lambda row: row.ratio)
    fastest = max(sure, key=lambda row: row.ratio)
    lost, noisy = sum(row.loss for row in sure), [row for row in rows if row not in sure]
    more = ""
    if noisy:
        more = f"\nnoisy and not counted: {len(noisy)}, losses among them: {sum(row.loss for row in noisy)}"
    return (
        f"elman is faster in {len(sure) - lost} of {len(sure)} comparisons: from {slowest.ratio:.3g} times "
        f"({slowest.entry.cell}) to {fastest.ratio:.3g} times ({fastest.entry.cell}) as fast{more}"
    )
