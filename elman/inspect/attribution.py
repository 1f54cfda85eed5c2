"""Which steps of the input decided: integrated gradients and occlusion, in eval mode.

Integrated gradients (Sundararajan et al. 2017, arXiv 1703.01365): the gradient along the straight way from a
baseline (all inputs zero) to the input, times the input; the parts add up to the difference of the outputs.
Occlusion: the output with one step taken away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from elman.inspect.picture import Picture, Theme
from elman.inspect.subject import Reading, call, readings
from elman.tasks.options import Options
from elman.tasks.task import SCORES, Run

Answer = Callable[[Tensor], Tensor]

PARTS = 64
"""Points on the way from the baseline to the input; the parts then add up to about a percent."""


class AttributionOptions(Options):
    """Options of `inspect RUN attribution`."""

    text: str | None = Field(None, description="A text to read. (default: from the training part)")
    file: str | None = Field(None, description="A file to read instead.")
    steps: int = Field(80, ge=2, le=1000, description="Most steps that are looked at, the last ones.")


def attribution(run: Run, options: AttributionOptions) -> Picture:
    """How much each step adds to the answer, by integrated gradients and by leaving it out."""
    reading = max(readings(run, options.text, options.file), key=lambda one: one.steps).cut(options.steps)
    answer, meaning = answer_of(run, reading, options)
    parts = integrated_gradients(answer, reading.x)
    left_out = occlusion(answer, reading.x)
    with torch.no_grad():
        whole, empty = float(answer(reading.x)), float(answer(torch.zeros_like(reading.x)))
    order = np.argsort(-np.abs(parts))[:3]
    told = ", ".join(f"{reading.labels[k]!r} (step {k + 1}, {parts[k]:+.3g})" for k in order)
    sentence = (
        f"{meaning[0].upper()}{meaning[1:]} is {whole:.3g}, without any input {empty:.3g}; the steps that "
        f"decide most are {told}; all parts add up to {parts.sum():.3g} of {whole - empty:.3g}."
    )
    data = {
        "meaning": meaning,
        "labels": list(reading.labels),
        "integrated_gradients": parts.tolist(),
        "occlusion": left_out.tolist(),
        "answer": whole,
        "baseline": empty,
    }
    steps = reading.steps

    def draw(figure: Any, theme: Theme) -> None:
        first, second = figure.subplots(2, 1, sharex=True)
        for axes, values, title in (
            (first, parts, "integrated gradients: what each step adds"),
            (second, left_out, "occlusion: what is lost without it"),
        ):
            colours = [theme.series[0] if value >= 0 else theme.series[1] for value in values]
            axes.bar(range(steps), values, color=colours)
            axes.axhline(0, color=theme.line, lw=1)
            axes.set_title(title)
        if steps <= 60:
            second.set_xticks(range(steps), reading.labels, rotation=90, fontsize=8)
        else:
            second.set_xlabel("step")

    return Picture("attribution", "Which steps decided", sentence, data, draw, (9.0, 4.4))


def answer_of(run: Run, reading: Reading, options: AttributionOptions) -> tuple[Answer, str]:
    """The number that is explained, as a function of what the recurrent layer reads, and its meaning.

    For a model that answers with one row of scores, the score of its decision; for a language model the log
    probability of the likeliest next unit; else the length of the last output.
    """
    decision = _decision(run, reading, options)
    if decision is not None:
        return decision
    layer, inputs = reading.layer, reading.inputs

    def last(x: Tensor) -> Tensor:
        rows = {name: value.expand(len(x), *value.shape[1:]) for name, value in inputs.items()}
        return layer(x, **rows).last

    score = getattr(run.model, "log_probabilities", None)
    if score is None:
        return (lambda x: last(x).norm(dim=1).sum()), "the length of the last output"
    bridge = getattr(run.model, "bridge", None) or (lambda y: y)
    with torch.no_grad():
        likeliest = int(score(bridge(last(reading.x)))[0].argmax())
    word = run.spellings()[SCORES](likeliest)
    return (lambda x: score(bridge(last(x)))[:, likeliest].sum()), f"the log probability of {word!r} next"


def _decision(run: Run, reading: Reading, options: AttributionOptions) -> tuple[Answer, str] | None:
    """The score of what a classifier decides: the model called again, its recurrent layer fed with x."""
    calls: list[tuple[tuple[Any, ...], dict[str, Any], Any]] = []

    def keep(module: nn.Module, arguments: tuple[Any, ...], named: dict[str, Any], found: Any) -> None:
        calls.append((arguments, named, found))

    handle = run.model.register_forward_hook(keep, with_kwargs=True)
    try:
        with torch.no_grad():
            call(run, options.text, options.file)
    finally:
        handle.remove()
    if not calls or not isinstance(calls[0][2], Tensor) or calls[0][2].dim() != 2:
        return None
    arguments, named, scores = calls[0]
    row = _row_of(arguments, named, reading, len(scores))
    if row is None:
        return None
    chosen = int(scores[row].argmax())

    def answer(x: Tensor) -> Tensor:
        def feed(module: nn.Module, given: tuple[Any, ...], more: dict[str, Any]) -> Any:
            return (x, *given[1:]), more

        fed = reading.layer.register_forward_pre_hook(feed, with_kwargs=True)
        try:
            rows = [_rows(value, row, len(scores), len(x)) for value in arguments]
            more = {name: _rows(value, row, len(scores), len(x)) for name, value in named.items()}
            return run.model(*rows, **more)[:, chosen].sum()
        finally:
            fed.remove()

    try:
        with torch.no_grad():
            again = answer(reading.x.expand(2, -1, -1)) / 2
    except (RuntimeError, TypeError, ValueError, IndexError):
        return None  # the model cannot be called with this row alone, so many times
    if not torch.allclose(again, scores[row, chosen], atol=1e-3, rtol=1e-3):
        return None  # the answer depends on more than this layer reads
    return answer, f"the score of {_named(run, chosen)}"


def _named(run: Run, chosen: int) -> str:
    """What the score number `chosen` is of."""
    names = getattr(getattr(run, "target", None), "names", ())
    return f"{names[chosen]!r}" if len(names) > chosen else "the answer"


def _row_of(arguments: Any, named: Any, reading: Reading, batch: int) -> int | None:
    """The row of the call that the reading is of: the only one, or the longest as readings choose it."""
    if batch == 1:
        return 0
    for value in (*arguments, *named.values()):
        if isinstance(value, list) and len(value) == batch and all(isinstance(n, int) for n in value):
            return int(np.argmax(value)) if max(value) == reading.steps else None
    return None


def _rows(value: Any, row: int, batch: int, count: int) -> Any:
    """One row of an argument, `count` times."""
    if isinstance(value, Tensor) and value.dim() and len(value) == batch:
        return value[row : row + 1].expand(count, *value.shape[1:])
    if isinstance(value, list | tuple) and len(value) == batch:
        return [value[row]] * count
    return value


def integrated_gradients(answer: Callable[[Tensor], Tensor], x: Tensor, parts: int = PARTS) -> Any:
    """(T,): what each step of x (1, T, I) adds to answer(x) - answer(0), by the midpoint rule."""
    shares = (torch.arange(parts, dtype=x.dtype) + 0.5) / parts
    way = (shares[:, None, None] * x).requires_grad_()
    (gradient,) = torch.autograd.grad(answer(way), way)
    return (gradient.mean(0) * x[0]).sum(1).double().detach().numpy()


def occlusion(answer: Callable[[Tensor], Tensor], x: Tensor) -> Any:
    """(T,): answer(x) less the answer with that step's input set to zero."""
    lost = []
    with torch.no_grad():
        whole = float(answer(x))
        for step in range(x.shape[1]):
            without = x.clone()
            without[:, step] = 0
            lost.append(whole - float(answer(without)))
    return np.asarray(lost)
