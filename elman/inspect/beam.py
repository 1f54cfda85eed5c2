"""The beam as a tree: every hypothesis that a search kept, step after step, and those that were finished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pydantic import Field

from elman.errors import RunError
from elman.inspect.picture import Picture, Theme
from elman.inspect.searching import Writer, writer_of
from elman.models.beam import Hypothesis, Kept, Trace
from elman.tasks.options import Options
from elman.tasks.task import Run


class BeamOptions(Options):
    """Options of `inspect RUN beam`."""

    text: str | None = Field(None, description="A text to read. (default: an example of the run)")
    file: str | None = Field(None, description="A file to read instead.")
    row: int = Field(1, ge=1, description="Which line, row or example, from 1.")
    width: int | None = Field(
        None, ge=1, le=30, description="Hypotheses kept at each step. (default: as in training, at most 8)"
    )
    steps: int = Field(30, ge=2, le=200, description="Most steps that are drawn; the JSON holds all.")


def beam(run: Run, options: BeamOptions) -> Picture:
    """Every hypothesis that the search kept at each step with its log probability; finished ones marked."""
    writer = writer_of(run, options.text, options.file, options.row)
    width = options.width or min(writer.search.beam, 8)
    trace = Trace()
    found = writer.best(search=replace(writer.search, beam=width, best=1), trace=trace)
    if not found:
        raise RunError("the search found no output.")
    leaf = best_leaf(trace)
    path = trace.path(leaf)
    ranks = _ranks(trace.kept)
    data = {
        "given": writer.given,
        "output": writer.written(found[0]),
        "score": found[0].score,
        "width": width,
        "best": path,
        "kept": [
            {
                "step": one.step,
                "rank": rank,
                "parent": one.parent,
                "unit": writer.spell(one.unit),
                "log_probability": round(one.log_probability, 5),
                "score": None if one.score is None else round(one.score, 5),
            }
            for one, rank in zip(trace.kept, ranks, strict=True)
        ],
    }
    most = min(max(one.step for one in trace.kept), options.steps)
    rows = max((rank for one, rank in zip(trace.kept, ranks, strict=True) if one.step <= most), default=1)
    letters = max(len(writer.spell(one.unit)) for one in trace.kept)
    wide = min(max(6.0, (0.42 + 0.075 * min(letters, 12)) * most + 1.0), 22.0)

    def draw(figure: Any, theme: Theme) -> None:
        _draw(figure, theme, writer, trace, ranks, path, most)

    size = (wide, 0.42 * rows + 1.3)
    return Picture("beam", "The beam as a tree", _told(writer, trace, ranks, found, path), data, draw, size)


def best_leaf(trace: Trace) -> int:
    """The place of the finished hypothesis with the best score; of equals the one found first."""
    return max(
        (place for place, one in enumerate(trace.kept) if one.score is not None),
        key=lambda place: (trace.kept[place].score, -place),
    )


def _ranks(kept: Sequence[Kept]) -> list[int]:
    """From 1, the place of each among those of its step by log probability."""
    by_step: dict[int, list[int]] = {}
    for place, one in enumerate(kept):
        by_step.setdefault(one.step, []).append(place)
    ranks = [0] * len(kept)
    for places in by_step.values():
        for rank, place in enumerate(sorted(places, key=lambda p: -kept[p].log_probability), 1):
            ranks[place] = rank
    return ranks


def _told(
    writer: Writer, trace: Trace, ranks: Sequence[int], found: Sequence[Hypothesis], path: Sequence[int]
) -> str:
    finished = [place for place, one in enumerate(trace.kept) if one.score is not None]
    steps = max(one.step for one in trace.kept)
    lowest = max(ranks[place] for place in path)
    best = found[0]
    sentence = (
        f"The search kept {len(trace.kept)} hypotheses in {steps} steps and finished {len(finished)}; the "
        f"best is {writer.written(best)!r} with log probability {best.log_probability:.3f}"
    )
    others = sorted(set(finished) - {path[-1]}, key=lambda place: -(trace.kept[place].score or 0.0))
    if others:
        units = tuple(trace.kept[place].unit for place in trace.path(others[0])[:-1])
        sentence += (
            f", before {' '.join(map(writer.spell, units))!r} with "
            f"{trace.kept[others[0]].log_probability:.3f}"
        )
    at = next(place for place in path if ranks[place] == lowest)
    if lowest == 1:
        return f"{sentence}; it was the likeliest at every step, so a greedy search would find it too."
    return (
        f"{sentence}; at step {trace.kept[at].step} its beginning was only number {lowest}, so a beam "
        "narrower than that could have lost it."
    )


def _draw(
    figure: Any,
    theme: Theme,
    writer: Writer,
    trace: Trace,
    ranks: Sequence[int],
    path: Sequence[int],
    most: int,
) -> None:
    axes = figure.subplots()
    chosen = set(path)
    for place, one in enumerate(trace.kept):
        if one.step > most:
            continue
        x, y = one.step, ranks[place]
        before = (one.step - 1, ranks[one.parent] if one.parent >= 0 else 1)
        best = place in chosen
        colour = theme.series[0] if best else theme.line
        axes.plot(
            [before[0], x],
            [before[1], y],
            color=theme.series[0] if best else theme.soft,
            lw=2.2 if best else 0.8,
            alpha=1.0 if best else 0.6,
            zorder=2 if best else 1,
        )
        ended = one.score is not None
        word = writer.spell(one.unit) if not ended else f"■ {one.score:.2f}"
        axes.annotate(
            f"{word}\n{one.log_probability:.2f}" if not ended else word,
            (x, y),
            ha="center",
            va="center",
            fontsize=7,
            color=theme.series[1] if ended else theme.ink if best else theme.soft,
            fontweight="bold" if best else "normal",
            bbox={"boxstyle": "round,pad=0.15", "fc": theme.back, "ec": colour, "lw": 1.2 if best else 0.6},
            zorder=3,
        )
    axes.set_xlim(-0.3, most + 0.6)
    axes.set_ylim(max(r for r, k in zip(ranks, trace.kept, strict=True) if k.step <= most) + 0.6, 0.4)
    axes.set_xlabel("step (unit and log probability so far; ■ finished, with its score)")
    axes.set_ylabel("rank")
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.xaxis.get_major_locator().set_params(integer=True)
