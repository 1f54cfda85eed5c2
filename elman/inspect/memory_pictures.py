"""The six measures of memory as pictures, one for each measure, with a line for each cell."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from elman.inspect.gradient import REACHED
from elman.inspect.memory import Memory, brief
from elman.inspect.memory_tasks import ADDED, SOLVED
from elman.inspect.picture import Picture, Theme

_MARKERS = "osD^vPX*"
_STYLES = ("-", "--", "-.", ":")

_Rows = Sequence[Mapping[str, Any]]


def pictures(found: Memory) -> list[Picture]:
    """A picture for each measure that was made, but for the horizon, which is a number."""
    chosen = found.options.chosen
    makers = {
        "reach": _reach,
        "recall": _recall,
        "forgetting": _forgetting,
        "cost": _cost,
        "capacity": _capacity,
        "time": _time,
    }
    return [make(found) for name, make in makers.items() if name in chosen]


def _line(axes: Any, theme: Theme, place: int, x: Sequence[Any], y: Sequence[Any], label: str) -> None:
    axes.plot(
        x,
        [math.nan if value is None else value for value in y],
        color=theme.series[place % len(theme.series)],
        marker=_MARKERS[place % len(_MARKERS)],
        ls=_STYLES[place % len(_STYLES)],
        ms=4,
        label=label,
    )


def _said(name: str, rows: _Rows) -> str:
    return "; ".join(f"{row['cell']} {brief(name, row[name])}" for row in rows)


def _picture(
    found: Memory, name: str, title: str, sentence: str, draw: Callable[[Any, Theme], None]
) -> Picture:
    data = {row["cell"]: row[name] for row in found.rows}
    return Picture(f"memory-{name}", title, sentence, data, draw, (7.0, 4.0))


def _reach(found: Memory) -> Picture:
    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        for place, row in enumerate(found.rows):
            shares = [share if share and share > 1e-12 else None for share in row["reach"]["shares"]]
            _line(axes, theme, place, row["reach"]["lags"], shares, row["cell"])
        axes.axhline(REACHED, color=theme.soft, lw=0.8, ls="--")
        axes.annotate("a thousandth", (1, REACHED), color=theme.soft, va="bottom", fontsize=8)
        axes.set_xscale("symlog", linthresh=1)
        axes.set_xlim(left=0)
        axes.set_yscale("log")
        axes.set_xlabel("lag (steps)")
        axes.set_ylabel("|dl/ds| as a share of lag 0")
        axes.legend(fontsize=8)

    sentence = f"In new cells a thousandth of the gradient still arrives after: {_said('reach', found.rows)}."
    return _picture(found, "reach", "How far the gradient reaches", sentence, draw)


def _recall(found: Memory) -> Picture:
    trained = found.options.trained

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        for place, row in enumerate(found.rows):
            _line(axes, theme, place, row["recall"]["lags"], row["recall"]["accuracy"], row["cell"])
        axes.axhline(SOLVED, color=theme.soft, lw=0.8, ls="--")
        axes.axvline(trained, color=theme.soft, lw=0.8)
        where = axes.get_xaxis_transform()
        axes.text(trained * 1.08, 0.3, "trained up to here", transform=where, color=theme.soft, rotation=90)
        axes.set_xscale("log", base=2)
        lags = max((row["recall"]["lags"] for row in found.rows), key=len)
        axes.set_xticks(lags, [str(lag) for lag in lags])
        axes.set_ylim(-0.03, 1.05)
        axes.set_xlabel("lag (steps)")
        axes.set_ylabel("share of the possible accuracy")
        axes.legend(fontsize=8)

    sentence = (
        f"One of 8 symbols is kept over other symbols and noise; trained on lags up to {trained}, the "
        f"longest lag with at least 0.9 of the possible accuracy is: {_said('recall', found.rows)}."
    )
    return _picture(found, "recall", "Store and recall", sentence, draw)


def _forgetting(found: Memory) -> Picture:
    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        lengths = found.rows[0]["forgetting"]["steps_of_a_row"]
        for k, length in enumerate(lengths):
            bars = axes.bar(
                [place + 0.4 * k for place in range(len(found.rows))],
                [row["forgetting"]["accuracy"][k] for row in found.rows],
                0.38,
                color=theme.series[k],
                hatch=("", "//")[k % 2],
                edgecolor=theme.back,
                label=f"{length} steps{' (as trained)' * (not k)}",
            )
            axes.bar_label(bars, fmt=lambda share: f"{share:.0%}", fontsize=8, color=theme.ink)
        axes.set_xticks([place + 0.2 for place in range(len(found.rows))], [r["cell"] for r in found.rows])
        axes.set_ylim(0, 1.1)
        axes.set_ylabel("share of the possible accuracy")
        axes.legend(fontsize=8, loc="upper center", bbox_to_anchor=(0.5, 1.14), ncols=2)

    sentence = (
        "Counting the ones since the last mark, and forgetting all before it; 0 is the best answer without "
        f"memory, at the trained length and four times it: {_said('forgetting', found.rows)}."
    )
    return _picture(found, "forgetting", "Forgetting on demand", sentence, draw)


def _cost(found: Memory) -> Picture:
    def draw(figure: Any, theme: Theme) -> None:
        lengths = found.rows[0]["cost"]["lengths"]
        for k, axes in enumerate(figure.subplots(1, len(lengths), sharey=True, squeeze=False)[0]):
            for place, row in enumerate(found.rows):
                steps, errors = zip(*row["cost"]["curves"][k] or [(0, None)], strict=True)
                axes.plot(
                    steps,
                    [math.nan if error is None else error for error in errors],
                    color=theme.series[place % len(theme.series)],
                    ls=_STYLES[place % len(_STYLES)],
                    label=row["cell"],
                )
            axes.axhline(ADDED, color=theme.soft, lw=0.8, ls="--")
            axes.axhline(1 / 6, color=theme.soft, lw=0.8, ls=":")
            axes.set_yscale("log")
            axes.set_title(f"{lengths[k]} steps long")
            axes.set_xlabel("training steps")
            if not k:
                axes.set_ylabel("mean squared error")
                for level, word in ((1 / 6, "always 1"), (ADDED, "solved")):
                    where = axes.get_yaxis_transform()
                    axes.text(0.99, level, word, transform=where, color=theme.soft, ha="right", va="bottom")
                axes.legend(fontsize=8)

    lengths = " and ".join(str(n) for n in found.options.numbers("lengths", 2))
    sentence = (
        f"Training steps until the adding problem over {lengths} steps is solved (mean squared error below "
        f"{ADDED}): {_said('cost', found.rows)}."
    )
    return _picture(found, "cost", "What it costs to learn", sentence, draw)


def _capacity(found: Memory) -> Picture:
    told = found.rows[0]["capacity"]["told"]

    def draw(figure: Any, theme: Theme) -> None:
        for axes, key, title in zip(
            figure.subplots(1, 2, sharey=True), ("untrained", "trained"), ("new", "trained"), strict=True
        ):
            for place, row in enumerate(found.rows):
                bits = row["capacity"][key]
                colour, style = theme.series[place % len(theme.series)], _STYLES[place % len(_STYLES)]
                label = f"{row['cell']}: {sum(bits):.1f}"
                axes.plot(row["capacity"]["lags"], bits, color=colour, ls=style, label=label)
            axes.set_title(title)
            axes.set_xlabel("lag (steps)")
            axes.set_ylim(-0.03, 1.05)
            axes.legend(fontsize=8, title="bits in all", title_fontsize=8)
        figure.axes[0].set_ylabel("bits of an input that the state still holds")
        figure.axes[1].axvline(told, color=theme.soft, lw=0.8)

    last = len(found.rows[0]["capacity"]["lags"])
    sentence = (
        f"Of a stream of random bits a linear read-out of the state finds so many of the last {last}, in the "
        f"new cell and after training to tell the last {told}: {_said('capacity', found.rows)}."
    )
    return _picture(found, "capacity", "How much is kept, and how long", sentence, draw)


def _time(found: Memory) -> Picture:
    def draw(figure: Any, theme: Theme) -> None:
        left, right = figure.subplots(1, 2)
        for place, row in enumerate(found.rows):
            at = row["time"]["lengths"]
            _line(left, theme, place, at, row["time"]["seconds"], row["cell"])
            kept = [None if size is None else size / 1e6 for size in row["time"]["keep"]]
            points = [None if size is None else size / 1e6 for size in row["time"]["checkpoint"]]
            _line(right, theme, place, at, kept, row["cell"])
            right.plot(
                at,
                [math.nan if size is None else size for size in points],
                color=theme.series[place % len(theme.series)],
                ls=":",
                lw=1,
            )
        for axes, what in ((left, "seconds of a training step"), (right, "MB kept (dotted: checkpoint)")):
            axes.set_xscale("log")
            axes.set_yscale("log")
            axes.set_xlabel("length of the row (steps)")
            axes.set_ylabel(what)
        left.legend(fontsize=8)

    sentence = (
        f"A training step on one row of {found.options.hidden} units, forward and backward: "
        f"{_said('time', found.rows)}."
    )
    return _picture(found, "time", "Time and memory of a training step", sentence, draw)
