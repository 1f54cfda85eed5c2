"""States and gates over a text or a series: a heat map, one unit on the text, and the units that follow a
pattern which the user marks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field

from elman.errors import OptionError, did_you_mean, sentence_list
from elman.inspect.picture import Picture, Theme, heat
from elman.inspect.subject import Reading, readings
from elman.tasks.options import Options
from elman.tasks.task import Run

UNITS_SHOWN = 48
"""Units of a heat map: those that move most."""

SATURATED = 0.01
"""A gate is saturated within this of 0 or 1."""

STILL = 1e-3
"""A unit is dead if its standard deviation over the steps stays below."""

WORDS_IN_LINE = 90
"""Characters in a line of a coloured text."""


class StatesOptions(Options):
    """Options of `inspect RUN states`."""

    text: str | None = Field(None, description="A text to read. (default: from the training part)")
    file: str | None = Field(None, description="A file to read instead.")
    value: str | None = Field(None, description="A state or gate: h, 1.h, f. (default: the output)")
    unit: int | None = Field(None, ge=0, description="The unit to colour the text with. (default: by --mark)")
    mark: str | None = Field(
        None, description="Pattern of steps to look for units that follow it: '[aeiou]'."
    )
    steps: int = Field(120, ge=2, le=5000, description="Most steps that are looked at, the last ones.")


@dataclass(frozen=True)
class Recorded:
    """Values over the steps of a reading: (T, units) by name, "0.h", "0.f"."""

    reading: Reading
    values: Mapping[str, NDArray[np.float64]]

    def named(self, name: str | None) -> str:
        """The full name of a value; raises OptionError for one that is not there."""
        cell = self.reading.layer.cell
        wanted = name or cell.output_name
        full = [key for key in self.values if key in (wanted, f"0.{wanted}")]
        if not full:
            hint = did_you_mean(wanted, self.values, f"; there are {sentence_list(self.values)}")
            raise OptionError(f"{cell.name} has no value {wanted}{hint}")
        return full[-1] if "." in wanted else full[0]


def record(reading: Reading) -> Recorded:
    """Every named value of every layer and direction over a reading."""
    layer = reading.layer
    names = [*layer.cell.recordable]
    places = [place for place, _, _ in layer.stack.places()]
    with torch.no_grad():
        out = layer(reading.x, record=tuple(names), **reading.inputs)
        values = {f"{place}.{name}": out[f"{place}.{name}"][0] for place in places for name in names}
    return Recorded(
        reading, {name: value.double().numpy() for name, value in values.items() if value.dim() == 2}
    )


def states(run: Run, options: StatesOptions) -> list[Picture]:
    """The heat map of a value, one unit on the text, and how saturated the gates are."""
    reading = max(readings(run, options.text, options.file), key=lambda one: one.steps).cut(options.steps)
    recorded = record(reading)
    name = recorded.named(options.value)
    return [_heat_map(recorded, name), *_follow(recorded, name, options), saturation(recorded)]


def _heat_map(recorded: Recorded, name: str) -> Picture:
    whole, reading = recorded.values[name], recorded.reading
    order = np.argsort(-whole.std(0))[:UNITS_SHOWN]
    order = order[np.argsort(whole[:, order].argmax(0))]  # by when they are highest
    shown = whole[:, order].T
    limit = float(np.abs(shown).max()) or 1.0
    positive = float(shown.min()) >= 0
    busiest = int(order[np.argmax(whole[:, order].std(0))])
    sentence = (
        f"{name} of {reading.layer.cell.name} over {reading.steps} steps of {reading.source}: the "
        f"{len(order)} units of {whole.shape[1]} that move most, between {whole.min():.2f} and "
        f"{whole.max():.2f}; unit {busiest} moves most (standard deviation {whole[:, busiest].std():.2f})."
    )
    data = {
        "value": name,
        "labels": list(reading.labels),
        "units": order.tolist(),
        "values": np.round(shown, 5).tolist(),
    }

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        image = heat(axes, shown, theme, limit=None if positive else limit)
        _label_steps(axes, reading.labels)
        axes.set_ylabel(f"unit of {name}")
        axes.set_yticks([])
        bar = figure.colorbar(image, ax=axes, pad=0.01)
        bar.outline.set_visible(False)

    return Picture("states", f"{name} over time", sentence, data, draw, (9.0, 4.5))


def _label_steps(axes: Any, labels: Sequence[str]) -> None:
    if len(labels) <= 60:
        long = max(map(len, labels), default=0) > 2
        axes.set_xticks(range(len(labels)), labels, rotation=90 if long else 0, fontsize=8)
    else:
        axes.set_xlabel("step")


def _follow(recorded: Recorded, name: str, options: StatesOptions) -> list[Picture]:
    """One unit on the text: the one asked for, or the one that follows the marked pattern best."""
    whole, labels = recorded.values[name], recorded.reading.labels
    if options.unit is not None and options.unit >= whole.shape[1]:
        raise OptionError(f"--unit {options.unit} is too large: {name} has units 0 to {whole.shape[1] - 1}.")
    best: list[tuple[int, float]] = []
    if options.mark is not None:
        best = matching_units(whole, marked_steps(labels, options.mark))
    unit = options.unit if options.unit is not None else best[0][0] if best else int(whole.std(0).argmax())
    return [_unit(recorded, name, unit, options.mark, best)]


def marked_steps(labels: Sequence[str], pattern: str) -> NDArray[np.bool_]:
    """(T,): the steps whose labels match a regular expression, or, where no single one does, the steps of
    the matches in the labels joined. Raises OptionError for a pattern that is none or matches nothing."""
    try:
        wanted = re.compile(pattern)
    except re.error as problem:
        raise OptionError(f"--mark {pattern} is not a regular expression: {problem}.") from None
    marks = np.array([wanted.fullmatch(label) is not None for label in labels])
    if not marks.any():
        joined, starts = "", []
        for label in labels:
            starts.append(len(joined))
            joined += label if len(label) == 1 else f"{label} "
        ends = [*starts[1:], len(joined)]
        spans = [match.span() for match in wanted.finditer(joined)]
        marks = np.array(
            [any(s < b and a < e for s, e in spans if s < e) for a, b in zip(starts, ends, strict=True)]
        )
    if not marks.any() or marks.all():
        raise OptionError(
            f"--mark {pattern} matches {'every' if marks.all() else 'no'} step; mark some of them."
        )
    return marks


def matching_units(
    values: NDArray[np.float64], marks: NDArray[np.bool_], count: int = 5
) -> list[tuple[int, float]]:
    """Units by how well they follow marks (T,): (unit, correlation), the strongest first."""
    wanted = marks - marks.mean()
    moved = values - values.mean(0)
    scale = np.sqrt((moved**2).sum(0) * (wanted**2).sum())
    correlation = np.divide(moved.T @ wanted, scale, out=np.zeros(len(scale)), where=scale > 1e-12)
    order = np.argsort(-np.abs(correlation))[:count]
    return [(int(unit), float(correlation[unit])) for unit in order]


def _unit(
    recorded: Recorded, name: str, unit: int, mark: str | None, best: Sequence[tuple[int, float]]
) -> Picture:
    reading = recorded.reading
    series = recorded.values[name][:, unit]
    limit = float(np.abs(series).max()) or 1.0
    if best:
        listed = ", ".join(f"{k} ({c:+.2f})" for k, c in best)
        sentence = f"Units of {name} that follow the pattern {mark} best, with their correlation: {listed}. "
    else:
        sentence = ""
    high, low = int(series.argmax()), int(series.argmin())
    sentence += (
        f"Unit {unit} of {name} is highest ({series[high]:+.2f}) at step {high + 1}, "
        f"{reading.labels[high]!r}, and lowest ({series[low]:+.2f}) at step {low + 1}, "
        f"{reading.labels[low]!r}."
    )
    data = {
        "value": name,
        "unit": unit,
        "labels": list(reading.labels),
        "values": np.round(series, 5).tolist(),
        "mark": mark,
        "best": [{"unit": k, "correlation": c} for k, c in best],
    }
    lines = _lines(reading.labels)

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        if all(label.isdigit() for label in reading.labels):  # a series, not a text
            axes.plot(range(1, len(series) + 1), series, color=theme.series[0])
            axes.set_xlabel("step")
            axes.set_ylabel(f"{name}, unit {unit}")
            return
        _coloured(figure, axes, theme, lines, series, limit)

    rows = len(lines)
    return Picture(
        "unit", f"Unit {unit} of {name} on the text", sentence, data, draw, (9.0, 0.9 + 0.32 * rows)
    )


def _lines(labels: Sequence[str]) -> list[list[tuple[int, str]]]:
    """Labels with their steps, cut into lines."""
    lines: list[list[tuple[int, str]]] = [[]]
    width = 0
    for step, label in enumerate(labels):
        size = len(label) + (len(label) > 1)
        if width + size > WORDS_IN_LINE:
            lines.append([])
            width = 0
        lines[-1].append((step, label))
        width += size
    return lines


def _coloured(
    figure: Any,
    axes: Any,
    theme: Theme,
    lines: Sequence[Sequence[tuple[int, str]]],
    series: Any,
    limit: float,
) -> None:
    """Text with a bar above or below each word: colour and height say the same."""
    axes.set_xlim(0, WORDS_IN_LINE)
    axes.set_ylim(len(lines), 0)
    axes.axis("off")
    for row, line in enumerate(lines):
        at = 0.0
        for step, label in line:
            width = len(label) + (len(label) > 1)
            value = series[step] / limit
            colour = theme.series[0] if value >= 0 else theme.series[1]
            axes.fill_between(
                [at, at + width - 0.15],
                row + 0.72,
                row + 0.72 - 0.6 * abs(value),
                color=colour,
                alpha=0.35,
                lw=0,
            )
            axes.text(
                at + width / 2,
                row + 0.68,
                label,
                ha="center",
                fontsize=8,
                family="monospace",
                color=theme.ink,
            )
            at += width
    axes.text(
        0,
        len(lines) + 0.1,
        f"bars: blue positive, orange negative, full height {limit:.2f}",
        fontsize=8,
        color=theme.soft,
        va="top",
    )


def saturation(recorded: Recorded) -> Picture:
    """How saturated gates are and how many units stand still."""
    shares: dict[str, dict[str, float]] = {}
    for name, value in recorded.values.items():
        inside = value.min() >= 0 and value.max() <= 1
        shares[name] = {
            "closed": float((value < SATURATED).mean()) if inside else 0.0,
            "open": float((value > 1 - SATURATED).mean())
            if inside
            else float((np.abs(value) > 1 - SATURATED).mean()),
            "still": float((value.std(0) < STILL).mean()),
        }
    worst = max(shares, key=lambda name: shares[name]["closed"] + shares[name]["open"])
    dead = {name: share["still"] for name, share in shares.items() if share["still"] > 0}
    still = (
        ", ".join(f"{share:.0%} of {name}" for name, share in dead.items()) + " never move"
        if dead
        else "every unit moves"
    )
    sentence = (
        f"{worst} is most saturated: {shares[worst]['closed']:.0%} of its values lie within {SATURATED} of 0 "
        f"and {shares[worst]['open']:.0%} within {SATURATED} of its end; {still}."
    )

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        names = list(shares)
        places = np.arange(len(names))
        for k, (key, hatch) in enumerate((("closed", ""), ("open", "//"), ("still", ".."))):
            label = {"closed": "near 0", "open": "near its end", "still": "units that never move"}[key]
            axes.bar(
                places + (k - 1) * 0.27, [shares[name][key] for name in names], 0.25,
                color=theme.series[k], hatch=hatch, edgecolor=theme.back, label=label,
            )  # fmt: skip
        axes.set_xticks(places, names, rotation=90 if len(names) > 12 else 0)
        highest = max(max(share.values()) for share in shares.values())
        axes.set_ylim(0, min(1.0, max(1.3 * highest, 0.1)))
        axes.set_ylabel("share")
        axes.legend(fontsize=8)

    return Picture(
        "saturation", "Saturated gates and dead units", sentence, {"shares": shares}, draw, (8.0, 3.4)
    )
