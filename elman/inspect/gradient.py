"""The gradient through time: how much of what happens at T reaches back to t, and what to do about it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor

from elman.cells.lookup import cell_from
from elman.equations.cell import Cell
from elman.errors import RunError
from elman.inspect.jacobian import Reach, jacobian_norms, loss_norms
from elman.inspect.picture import Picture, Theme
from elman.inspect.subject import Reading, one_way, readings
from elman.layers import Recurrent
from elman.tasks.options import Options
from elman.tasks.task import Run

REACHED = 1e-3
"""A gradient below this share of that at T has not arrived."""

GATED = ("lstm", "gru", "lem")
"""Cells that advice names."""

EXPLODED = 100.0
"""A gradient above this multiple of that at T has exploded."""


class GradientOptions(Options):
    """Options of `inspect RUN gradient`."""

    text: str | None = Field(None, description="A text to read. (default: from the validation part)")
    file: str | None = Field(None, description="A file to read instead.")
    steps: int = Field(100, ge=2, le=2000, description="Most steps that are looked at, the last ones.")
    textbook: bool = Field(
        False, description="Also new cells beside 0.9^k and 1.9^k, and what clipping does to a gradient."
    )


@dataclass(frozen=True)
class Verdict:
    """What a curve of norms by lag says.

    Attributes:
        reach: lags up to which at least a thousandth arrives.
        complete: whether the whole window is reached, so that the reach may be longer.
        rate: factor per step of the fitted exponential; 1 keeps the gradient.
        kind: "exploding", "kept" (ten such windows would still be reached, by the rate) or "vanishing".
        peak: the largest norm, as a multiple of that at lag 0.
    """

    reach: int
    complete: bool
    rate: float
    kind: str
    peak: float

    def far(self) -> str:
        """The reach in words: "27 steps", "at least 15 steps (33 by its rate)"."""
        if not self.complete:
            return f"{self.reach} steps"
        if not 0 < self.rate < 1:
            return f"at least {self.reach} steps"
        return f"at least {self.reach} steps ({math.log(REACHED) / math.log(self.rate):,.0f} by its rate)"

    @property
    def half_life(self) -> float:
        """Steps after which half is left; infinite where nothing is lost."""
        return math.log(0.5) / math.log(self.rate) if 0 < self.rate < 1 else math.inf


def judge_curve(norms: Sequence[float]) -> Verdict:
    """Read a curve of norms by lag, the first of which is that at lag 0."""
    start = norms[0] or 1.0
    shares = [norm / start for norm in norms]
    reach = next((lag for lag, share in enumerate(shares) if share < REACHED), len(shares)) - 1
    complete = reach == len(shares) - 1
    peak = max(shares)
    used = [
        (lag, math.log(share)) for lag, share in enumerate(shares) if share > 1e-30 and math.isfinite(share)
    ]
    slope = float(np.polyfit([lag for lag, _ in used], [log for _, log in used], 1)[0]) if used[1:] else -50.0
    rate = math.exp(min(slope, 50.0))
    kept = complete and rate ** (10 * len(shares)) > REACHED
    kind = "exploding" if peak > EXPLODED else "kept" if kept else "vanishing"
    return Verdict(max(reach, 0), complete, rate, kind, peak)


def advice(kind: str, cell: str = "", memory: str = "--horizon 2/200") -> str:
    """What helps a network of `cell` against a vanishing or exploding gradient, in a sentence.

    `memory` is the option with which gates start with a longer horizon.
    """
    gated = ", ".join(name for name in GATED if name != cell.lower())
    return {
        "vanishing": (
            f"where the task needs more, gates with a longer horizon ({memory}), another gated cell "
            f"({gated}), layer normalisation or attention help; a longer --bptt does not, by itself"
        ),
        "exploding": (
            "clipping (--clip 1), a smaller --lr, a shorter --bptt, or an orthogonal or gated cell help"
        ),
        "kept": "nothing needs to be done; --bptt and windows should be at least as long as the dependence",
    }[kind]


def gradients(run: Run, options: GradientOptions) -> list[Picture]:
    """The gradient through a run, and the cases of textbooks if they are asked for."""
    if not options.textbook:
        return [gradient(run, options)]
    known = [cell_from(name) for name in TEXTBOOK]
    own = [run.cell] if run.cell not in known and len(run.cell.inputs) == 1 else []
    return [gradient(run, options), compare_cells([*known, *own]), clipping()]


def gradient(run: Run, options: GradientOptions) -> Picture:
    """|d s_T / d s_t| and |dL_T / d s_t| by lag, per layer and state, untrained and trained.

    Of bidirectional layers the first one is shown, in both directions. Raises RunError where nothing can be
    read.
    """
    reading = max(readings(run, options.text, options.file), key=lambda one: one.steps).cut(options.steps)
    if reading.steps < 2:
        raise RunError("a gradient through time needs at least two steps; give a longer --text or a --file.")
    trained: dict[str, Reach] = {}
    before: dict[str, Reach] = {}
    losses: dict[str, Reach] = {}
    for place, layer, x, inputs in one_way(reading):
        loss = likeliest(run) if not place else _length
        for found, reaches in (
            (trained, jacobian_norms(layer, x, inputs)),
            (before, jacobian_norms(untrained(run, layer), x, inputs)),
            (losses, loss_norms(layer, x, loss, inputs)),
        ):
            found.update({_named(place, one.state): one for one in reaches})
    verdicts = {name: judge_curve(one.spectral) for name, one in trained.items()}
    data = {
        "cell": run.cell.name,
        "source": reading.source,
        "steps": reading.steps,
        "lags": list(range(reading.steps)),
        "states": {
            name: {
                "trained": {"spectral": list(one.spectral), "mean": list(one.mean)},
                "untrained": {"spectral": list(before[name].spectral), "mean": list(before[name].mean)},
                "loss": list(losses[name].spectral),
                **_plain(verdicts[name]),
            }
            for name, one in trained.items()
        },
    }
    return Picture(
        "gradient",
        "Gradient through time",
        _sentence(run, reading, verdicts, {name: judge_curve(one.spectral) for name, one in before.items()}),
        data,
        lambda figure, theme: _draw(figure, theme, data),
        (8.0, 3.6),
    )


def _named(place: str, state: str) -> str:
    """The name of a state in the whole layer: that of a single direction begins with its place."""
    return f"{place}.{state.partition('.')[2]}" if place else state


def _length(y: Tensor) -> Tensor:
    return y.norm()


def _plain(verdict: Verdict) -> dict[str, Any]:
    return {
        "reach": verdict.reach,
        "complete": verdict.complete,
        "rate": verdict.rate,
        "kind": verdict.kind,
        "half_life": verdict.half_life if math.isfinite(verdict.half_life) else None,
    }


def untrained(run: Run, layer: Recurrent) -> Recurrent:
    """The same layers as training began with them."""
    torch.manual_seed(run.options.seed)
    stack = layer.stack
    return Recurrent(
        stack.cell,
        stack.input_size,
        stack.hidden_size,
        stack.num_layers,
        stack.bidirectional,
        init=run.options.init,
        horizon=run.options.time_scales,
    ).eval()


def likeliest(run: Run) -> Callable[[Tensor], Tensor]:
    """A loss of the last output: nats of the likeliest answer where the model has an output layer for one
    step, else the output's length."""
    score = getattr(run.model, "log_probabilities", None)
    if score is None:
        return _length
    return lambda y: -score(_bridged(run, y)).max()


def _bridged(run: Run, y: Tensor) -> Tensor:
    bridge = getattr(run.model, "bridge", None)
    return y if bridge is None else bridge(y)


def _sentence(
    run: Run, reading: Reading, verdicts: Mapping[str, Verdict], before: Mapping[str, Verdict]
) -> str:
    name = max(verdicts, key=lambda key: verdicts[key].reach)
    best, first = verdicts[name], before[name]
    half = f"half is left after {best.half_life:.1f} steps" if best.half_life < 1e6 else "none is lost"
    # a forecast calls its own steps the horizon
    memory = "--memory 2/200" if hasattr(run.options, "memory") else "--horizon 2/200"
    word = {"vanishing": "it vanishes", "exploding": "it explodes", "kept": "it is kept"}[best.kind]
    return (
        f"In the trained {run.cell.name} a thousandth of the gradient still arrives after {best.far()} in "
        f"state {name} ({half}), in the untrained one after {first.far()}; over the {reading.steps} steps of "
        f"{reading.source} {word}: {advice(best.kind, run.cell.name, memory)}."
    )


def _draw(figure: Any, theme: Theme, data: Mapping[str, Any]) -> None:
    left, right = figure.subplots(1, 2, sharey=False)
    for place, (name, found) in enumerate(data["states"].items()):
        colour = theme.series[place % len(theme.series)]
        left.plot(data["lags"], _visible(found["trained"]["spectral"]), color=colour, label=f"{name} trained")
        left.plot(
            data["lags"], _visible(found["untrained"]["spectral"]), color=colour, ls=":", label="untrained"
        )
        right.plot(data["lags"], _visible(found["loss"]), color=colour, label=name)
    start = max(found["trained"]["spectral"][0] for found in data["states"].values())
    left.axhline(REACHED * start, color=theme.soft, lw=0.8, ls="--")
    left.annotate(
        "a thousandth",
        (data["lags"][-1], REACHED * start),
        color=theme.soft,
        ha="right",
        va="bottom",
        fontsize=8,
    )
    left.set_title("|ds_T/ds_t|, largest singular value")
    right.set_title("|dL_T/ds_t|")
    for axes in (left, right):
        axes.set_yscale("log")
        axes.set_xlabel("lag T - t (steps)")
        axes.legend(fontsize=8)


def _visible(values: Sequence[float]) -> list[float]:
    """Zeros are off a logarithmic axis."""
    return [value if value > 1e-14 else math.nan for value in values]


TEXTBOOK = ("elman", "lstm", "gru", "lem")
"""Cells that are compared before training."""


def compare_cells(
    cells: Sequence[str | Cell] = TEXTBOOK, steps: int = 100, hidden: int = 64, seed: int = 0
) -> Picture:
    """Cells as they are at initialisation, on random input, beside the textbook cases 0.9^k and 1.9^k."""
    curves: dict[str, list[float]] = {}
    for one in cells:
        torch.manual_seed(seed)
        cell = cell_from(one) if isinstance(one, str) else one
        layer = Recurrent(cell, 8, hidden).eval()
        x = torch.randn(1, steps, 8)
        reaches = jacobian_norms(layer, x)
        best = max(reaches, key=lambda one: judge_curve(one.spectral).reach)
        name = f"{cell.name} ({best.state.partition('.')[2]})"
        curves[f"{name}, another" if name in curves else name] = list(best.spectral)
    verdicts = {name: judge_curve(curve) for name, curve in curves.items()}
    data = {
        "lags": list(range(steps)),
        "cells": curves,
        "reach": {name: verdict.reach for name, verdict in verdicts.items()},
        "textbook": {"0.9^k": [0.9**k for k in range(steps)], "1.9^k": [1.9**k for k in range(steps)]},
    }
    reached = ", ".join(f"{name} {verdict.far()}" for name, verdict in verdicts.items())
    sentence = (
        f"Untrained, on random input, a thousandth of the gradient still arrives after: {reached}; 0.9^50 is "
        f"{0.9**50:.4f} and 1.9^50 is {1.9**50:.2g}: one factor below 1 forgets, one above 1 explodes."
    )

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        for place, (name, curve) in enumerate(curves.items()):
            axes.plot(data["lags"], _visible(curve), color=theme.series[place % 6], label=name)
        for style, (name, curve) in zip(("--", ":"), data["textbook"].items(), strict=True):
            axes.plot(data["lags"], curve, color=theme.soft, ls=style, lw=1, label=name)
        axes.set_yscale("log")
        axes.set_ylim(1e-12, 1e6)
        axes.set_xlabel("lag (steps)")
        axes.set_ylabel("|ds_T/ds_t|")
        axes.legend(fontsize=8, ncols=2)

    return Picture("cells", "Gradients of cells before training", sentence, data, draw, (8.0, 4.0))


def clipping(values: Sequence[float] = (3.0, -0.5, 0.2), limit: float = 1.0) -> Picture:
    """What clipping by norm and by value does to a gradient: the length, and the direction."""
    gradient_ = np.asarray(values, float)
    by_norm = gradient_ * min(1.0, limit / np.linalg.norm(gradient_))
    by_value = gradient_.clip(-limit, limit)

    def angle(other: Any) -> float:
        cosine = gradient_ @ other / (np.linalg.norm(gradient_) * np.linalg.norm(other))
        return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))

    rows = {
        "gradient": gradient_,
        f"clipped to norm {limit:g}": by_norm,
        f"clipped to value {limit:g}": by_value,
    }
    data = {
        name: {"values": row.tolist(), "norm": float(np.linalg.norm(row)), "turned_degrees": angle(row)}
        for name, row in rows.items()
    }
    sentence = (
        f"Clipping to norm {limit:g} shortens the gradient from {np.linalg.norm(gradient_):.2f} to "
        f"{np.linalg.norm(by_norm):.2f} and keeps its direction; clipping each value to {limit:g} leaves "
        f"length {np.linalg.norm(by_value):.2f} and turns it by {angle(by_value):.0f} degrees."
    )

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        places = np.arange(len(gradient_))
        for k, (name, row) in enumerate(rows.items()):
            axes.bar(places + (k - 1) * 0.27, row, 0.25, color=theme.series[k], label=name)
        axes.axhline(0, color=theme.line, lw=1)
        axes.set_xticks(places, [f"value {k + 1}" for k in places])
        axes.legend(fontsize=8)

    return Picture("clipping", "Clipping by norm and by value", sentence, data, draw, (7.0, 3.2))
