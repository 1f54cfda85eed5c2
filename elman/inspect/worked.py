"""The worked example of a textbook with the numbers of the user's own model and sentence: what goes in, the
states, the prediction and its loss at every step, and the gradients that flow back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from pydantic import Field
from torch import Tensor

from elman.inspect.diagram import diagram
from elman.inspect.picture import Picture, Theme, heat
from elman.inspect.subject import Reading, one_way, readings, step_by_step
from elman.layers import Recurrent
from elman.tasks.options import Options
from elman.tasks.task import SCORES, Run

SHOWN = 6
"""Numbers of a state that are printed; the JSON holds all."""

LIKELIEST = 3

SENTENCE_START, SENTENCE_END = "<s>", "</s>"
"""How models of words spell the marks around a sentence: the first is only read, the second only expected."""


class NetworkOptions(Options):
    """Options of `inspect RUN network`."""

    text: str | None = Field(None, description="A sentence to follow. (default: from the training part)")
    file: str | None = Field(None, description="A file to read instead.")
    steps: int = Field(6, ge=2, le=12, description="Most steps that are followed, the first ones.")


def network(run: Run, options: NetworkOptions) -> list[Picture]:
    """The cell as a diagram, and one sentence followed through it by its numbers."""
    reading = max(readings(run, options.text, options.file), key=lambda one: one.steps)
    return [diagram(run.cell), worked(run, _first(reading, options.steps))]


def _first(reading: Reading, most: int) -> Reading:
    inputs = {name: value[:, :most] for name, value in reading.inputs.items()}
    x, labels = reading.x[:, :most], reading.labels[:most]
    return Reading(reading.name, reading.layer, x, inputs, labels, reading.source)


def worked(run: Run, reading: Reading) -> Picture:
    """Forward and backward through a few steps, all numbers kept.

    For a language model the loss of step t is -log p(next unit); the last step has none, for nobody knows
    what follows. For other models the loss is half the squared length of the last output.
    """
    place, layer, x, inputs = one_way(reading)[0]
    x = x.detach().requires_grad_()
    states, outputs = step_by_step(layer, x, inputs)
    scores = _scores(run, outputs) if not place else None
    targets = _targets(reading.labels)
    losses = _losses(scores, _units(run, scores, targets), outputs)
    total = torch.stack(losses).sum()
    name = _shown_state(layer)
    grads = torch.autograd.grad(total, [x, *(state[name] for state in states), *outputs], allow_unused=True)
    flows = _flows(grads, len(states), states, outputs, name, layer)
    data = {
        "source": reading.source,
        "labels": list(reading.labels),
        "state": name,
        "input": x[0].tolist(),
        "states": {key: [state[key][0].tolist() for state in states] for key in states[0]},
        "loss": [loss.item() for loss in losses],
        "targets": targets if scores is not None else [],
        "one_hot": _units(run, scores, reading.labels),
        "vocabulary": 0 if scores is None else scores.shape[1],
        "likeliest": _likeliest(run, scores),
        "gradient": {f"dL/d{name}": flows, "dL/dx": None if grads[0] is None else grads[0][0].tolist()},
    }
    sizes = [float(np.linalg.norm(flow)) for flow in flows]
    sentence = (
        f"{reading.steps} steps of {reading.source} through {layer.cell.name}: the loss adds up to "
        f"{total.item():.3f}; its gradient with respect to {name} has length {sizes[-1]:.3g} at the last "
        f"step and {sizes[0]:.3g} at the first."
    )
    return Picture(
        "network",
        "One sentence through the network",
        sentence,
        data,
        lambda figure, theme: _draw(figure, theme, data, sizes),
        (1.6 + 1.35 * reading.steps, 6.2),
    )


def _shown_state(layer: Recurrent) -> str:
    top = layer.stack.num_layers - 1
    names = [state.name for state in layer.cell.states]
    return f"{top}.{layer.cell.output_name if layer.cell.output_name in names else names[0]}"


def _scores(run: Run, outputs: Sequence[Tensor]) -> Tensor | None:
    """Log probabilities (T, V) where the model has a softmax for every step."""
    score = getattr(run.model, "log_probabilities", None)
    if score is None:
        return None
    bridge = getattr(run.model, "bridge", None) or (lambda y: y)
    return score(bridge(torch.cat(list(outputs))))


def _units(run: Run, scores: Tensor | None, words: Sequence[str]) -> list[int]:
    """The index of each word: which of the numbers of its one-hot vector is 1."""
    if scores is None:
        return []
    spell = run.spellings()[SCORES]
    index = {spell(place): place for place in reversed(range(scores.shape[1]))}
    return [index.get(word, 0) for word in words]


def _targets(labels: Sequence[str]) -> list[str]:
    """What comes after each step but the last: where a sentence begins anew, the end of the one before."""
    return [SENTENCE_END if label == SENTENCE_START else label for label in labels[1:]]


def _losses(scores: Tensor | None, units: Sequence[int], outputs: Sequence[Tensor]) -> list[Tensor]:
    if scores is None:
        return [0.5 * outputs[-1].square().sum()]
    return [-scores[step, unit] for step, unit in enumerate(units)]


def _likeliest(run: Run, scores: Tensor | None) -> list[list[tuple[str, float]]]:
    if scores is None:
        return []
    best = scores.exp().topk(min(LIKELIEST, scores.shape[1]))
    spell = run.spellings()[SCORES]
    return [
        list(zip(map(spell, units.tolist()), p.tolist(), strict=True))
        for p, units in zip(best.values, best.indices, strict=True)
    ]


def _flows(
    grads: Sequence[Tensor | None],
    steps: int,
    states: Sequence[dict[str, Tensor]],
    outputs: Sequence[Tensor],
    name: str,
    layer: Recurrent,
) -> list[list[float]]:
    """dL/dh_t, all of it: through later steps and, where the state is the output, through its own loss."""
    is_output = name.endswith(f".{layer.cell.output_name}")
    found = []
    for step in range(steps):
        whole = torch.zeros_like(states[step][name])
        for grad in (grads[1 + step], grads[1 + steps + step] if is_output else None):
            if grad is not None:
                whole = whole + grad
        found.append(whole[0].tolist())
    return found


def _draw(figure: Any, theme: Theme, data: dict[str, Any], sizes: Sequence[float]) -> None:
    words, table, flow = figure.subplots(3, 1, height_ratios=[1.5, 2.6, 1.6], sharex=True)
    steps, name = len(data["labels"]), data["state"]
    shown = np.array(data["states"][name])[:, :SHOWN].T
    limit = float(np.abs(shown).max()) or 1.0
    heat(table, shown, theme, limit=limit)
    for (row, step), value in np.ndenumerate(shown):
        dark = abs(value) > 0.6 * limit
        table.text(
            step,
            row,
            f"{value:+.2f}",
            ha="center",
            va="center",
            fontsize=8,
            color="#ffffff" if dark else "#1d2430",
        )
    table.set_yticks(range(len(shown)), [f"{name}[{k}]" for k in range(len(shown))], fontsize=8)
    table.set_title(
        f"state {name} after each step (the first {len(shown)} of {len(data['states'][name][0])} numbers)"
    )
    words.axis("off")
    words.set_ylim(-3.2, 1.2)
    for step, label in enumerate(data["labels"]):
        words.text(step, 0.9, label, ha="center", color=theme.series[0], fontsize=10, family="monospace")
        if data["one_hot"]:
            place = f"one-hot: {data['one_hot'][step]} of {data['vocabulary']}"
            words.text(step, 0.3, place, ha="center", color=theme.soft, fontsize=7.5)
        for rank, (word, p) in enumerate(data["likeliest"][step] if data["likeliest"] else []):
            words.text(
                step, -0.35 - 0.75 * rank, f"{word} {p:.0%}", ha="center", fontsize=8, color=theme.soft
            )
        if data["targets"] and step < len(data["loss"]):
            words.text(
                step, -2.9, f"loss {data['loss'][step]:.2f}", ha="center", fontsize=8.5, color=theme.series[1]
            )
    words.set_title(
        "input; what the model expects next; loss of the next word that came"
        if data["likeliest"]
        else "input"
    )
    flow.bar(range(steps), sizes, color=theme.series[0], width=0.6)
    for step, size in enumerate(sizes):
        flow.text(step, size, f"{size:.2g}", ha="center", va="bottom", fontsize=8, color=theme.ink)
    flow.set_title(f"|dL/d{name}| flowing back from the last step to the first")
    flow.set_xticks(range(steps), data["labels"], fontsize=8)
    flow.margins(y=0.2)
