"""How a run was trained: curves, clipping, parameters that never moved, and what it made on the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor

from elman.errors import RunError
from elman.inspect.flow import flow
from elman.inspect.picture import Picture, Theme
from elman.inspect.subject import problem_of
from elman.tasks.options import Options
from elman.tasks.page import read_log
from elman.tasks.task import Run

_NO_METRIC = {"event", "step", "seconds", "best"}


class TrainingPictureOptions(Options):
    """Options of `inspect RUN training`."""

    unchanged: bool = Field(
        True, description="Compare the weights with those at the beginning (reads the data again)."
    )


def training(run: Run, options: TrainingPictureOptions) -> list[Picture]:
    """Loss and validation by step, the gradient's norm with the clipped share, and parameters that never
    moved. Raises RunError for a run without a log."""
    log = read_log(run.folder)
    if not log["step"]:
        raise RunError(f"{run.folder / 'log.jsonl'} holds no step; the pictures of training need it.")
    entries = run.folder.lines("flow.jsonl")
    return [
        _curves(run, log),
        *([flow(entries)] if entries else []),
        *([_unchanged(run)] if options.unchanged else []),
    ]


def _curves(run: Run, log: Mapping[str, list[dict[str, Any]]]) -> Picture:
    steps, rounds = log["step"], log["round"]
    at = [entry["step"] for entry in steps]
    loss = [entry["loss"] for entry in steps]
    norm = [entry["gradient_norm"] for entry in steps]
    limit = float(run.options.clip)
    clipped = float(np.mean([value > limit for value in norm])) if limit else 0.0
    key = next((name for name in (rounds[0] if rounds else {}) if name not in _NO_METRIC), None)
    values = [entry[key] for entry in rounds] if key else []
    best = next((entry for entry in reversed(rounds) if entry["best"]), None)
    sentence = (
        f"{len(steps):,} steps: the loss goes from {np.mean(loss[:10]):.4g} to {np.mean(loss[-10:]):.4g}; "
        f"the gradient's norm is {np.median(norm):.3g} in the middle and {max(norm):.3g} at most, "
        + (f"{clipped:.0%} of the steps were clipped to {limit:g}" if limit else "clipping is off")
    )
    if best is not None and key is not None:
        sentence += f"; validation {key.replace('_', ' ')} is best at step {best['step']:,} ({best[key]:.4g})"
        early = best["step"] < 0.5 * at[-1] and len(rounds) > 3
        if early and values[-1] != best[key]:
            sentence += "; it got worse afterwards: fewer epochs or more dropout would do"
    sentence += "."
    data = {
        "step": at,
        "loss": loss,
        "gradient_norm": norm,
        "clip": limit,
        "clipped": clipped,
        "validation": {"metric": key, "step": [entry["step"] for entry in rounds], "value": values},
    }

    def draw(figure: Any, theme: Theme) -> None:
        first, second = figure.subplots(1, 2)
        first.plot(at, _smooth(loss), color=theme.series[0], label="training loss, smoothed")
        first.set_xlabel("step")
        if key:
            other = first.twinx()
            other.spines["right"].set_visible(True)
            other.plot(data["validation"]["step"], values, "o--", color=theme.series[1], ms=3, lw=1)
            other.set_ylabel(f"validation {key.replace('_', ' ')} (dashed)")
        first.set_ylabel("training loss, smoothed")
        second.plot(at, norm, color=theme.series[0], lw=0.7)
        if limit:
            second.axhline(limit, color=theme.series[1], ls="--", lw=1)
            second.annotate(
                f"clipped above {limit:g}", (at[0], limit), color=theme.soft, va="bottom", fontsize=8
            )
        if min(norm) > 0:
            second.set_yscale("log")
        second.set_xlabel("step")
        second.set_ylabel("gradient norm before clipping")

    return Picture("training", "Training", sentence, data, draw, (9.0, 3.4))


def _smooth(values: list[float]) -> list[float]:
    """Means over about a fiftieth of the run."""
    width = max(1, len(values) // 50)
    padded = np.pad(np.asarray(values, float), (width // 2, width - 1 - width // 2), mode="edge")
    return np.convolve(padded, np.ones(width) / width, mode="valid").tolist()


def _unchanged(run: Run) -> Picture:
    """How far every parameter moved from where it began; what never moved had no gradient.

    What begins with zeros has no size to compare with, and counts in no comparison.
    """
    problem = problem_of(run)
    torch.manual_seed(problem.options.seed)
    before, after = (dict(model.named_parameters()) for model in (problem.model(), run.model))
    rows = {name: _moved(before[name], after[name]) for name in after if name in before}
    began = {name: row for name, row in rows.items() if row["change"] is not None}
    sentence = ""
    if run.options.from_run:
        sentence = "This run began with the weights of another, so the change includes that of both: "
    if began:
        most, least = (pick(began, key=lambda name: began[name]["change"]) for pick in (max, min))
        sentence += (
            f"{most} moved most, by {began[most]['change']:.2g} of the size it began with, {least} least, by "
            f"{began[least]['change']:.2g}; "
        )
    frozen = [name for name, parameter in run.model.named_parameters() if not parameter.requires_grad]
    never = sorted(
        (name for name, row in rows.items() if row["still"] > 0 and name not in frozen),
        key=lambda name: -rows[name]["still"],
    )
    if frozen:
        sentence += f"held fixed: {', '.join(frozen[:4])}; "
    if never:
        listed = ", ".join(f"{rows[name]['still']:.0%} of {name}" for name in never[:4])
        sentence += f"never moved, unused by the data or without a gradient: {listed} (shares of rows)."
    else:
        sentence += f"every row of every {'other ' * bool(frozen)}parameter moved."

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        names = list(rows)[::-1]
        axes.barh(names, [rows[name]["change"] or 0.0 for name in names], color=theme.series[0])
        for place, name in enumerate(names):
            notes = ["began with zeros"] * (rows[name]["change"] is None)
            notes += [f"{rows[name]['still']:.0%} of rows never moved"] * (rows[name]["still"] > 0)
            axes.annotate(
                f" {'; '.join(notes)}", (rows[name]["change"] or 0.0, place),
                color=theme.ink, fontsize=8, va="center",
            )  # fmt: skip
        axes.margins(x=0.25)
        axes.set_xlabel("change, as a part of the size at the beginning")
        axes.tick_params(axis="y", labelsize=8)

    return Picture(
        "parameters", "What moved", sentence, {"parameters": rows}, draw, (8.0, 1.0 + 0.24 * len(rows))
    )


def _moved(before: Tensor, after: Tensor) -> dict[str, Any]:
    """The change as a part of the size at the beginning (None for zeros), and the share of rows that stood
    still."""
    before, after = before.detach().double(), after.detach().double()
    change = (after - before).reshape(len(after) if after.dim() else 1, -1)
    size = float(before.norm())
    still = float((change.abs().max(1).values == 0).double().mean()) if change.numel() else 0.0
    return {"change": float(change.norm()) / size if size else None, "still": still}
