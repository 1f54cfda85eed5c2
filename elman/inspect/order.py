"""How much of its past a trained model uses, and whether the order of it matters.

What a recurrent layer reads is changed on its way, in memory only: the steps of each row are read in another
order, every output staying with its step; or every output is computed from its last k steps alone, beginning
with new states. Then the validation of the task is done as ever, and the loss on a few batches.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from elman.errors import RunError
from elman.inspect import deciding
from elman.inspect.deciding import PARTS
from elman.inspect.picture import Picture, Theme
from elman.inspect.subject import problem_of
from elman.layers import Recurrent
from elman.layers.carry import Carry
from elman.layers.recurrent import Output
from elman.tasks.many_to_one import ManyToOne
from elman.tasks.many_to_one_run import SequenceRun
from elman.tasks.task import Run
from elman.training.loop import Learner

_ROWS = 20_000
"""Most window rows in one call."""

_OWN = ("carry", "lengths", "reset", "initial", "record", "states", "check")

Change = Callable[[Recurrent, Tensor, Mapping[str, Any]], Output]
"""What is done instead of a call: (layer, x (B, T, I), arguments by name) -> its output."""


@dataclass(frozen=True)
class Replaced(Output):
    """An output whose steps were computed otherwise: `outputs` (B, T, O), and `ends` (B, O) at row ends."""

    outputs: Tensor
    ends: Tensor

    @property
    def y(self) -> Tensor:
        """The output (B, T, features)."""
        return self.outputs

    @property
    def last(self) -> Tensor:
        """The output (B, features) at each row's end."""
        return self.ends


def shuffled(seed: int = 0) -> Change:
    """The valid steps of each row are read in a random order; every output stays with its step."""

    def change(layer: Recurrent, x: Tensor, named: Mapping[str, Any]) -> Output:
        lengths = _lengths(x, named)
        generator = torch.Generator().manual_seed(seed)
        draws = torch.rand(x.shape[:2], generator=generator)
        beyond = torch.arange(x.shape[1]) >= lengths[:, None]
        order = draws.masked_fill(beyond, 2.0).sort(dim=1, stable=True).indices  # padding stays behind
        moved: dict[str, Any] = {
            key: _taken(value, order) if _over_time(key, value, x) else value for key, value in named.items()
        }
        out = Recurrent.forward(layer, _taken(x, order), **moved)
        back = order.argsort(dim=1)
        return Replaced(out.stack, out.answer, out.lengths, _taken(out.y, back), out.last)

    return change


def recent(steps: int) -> Change:
    """Every output is computed from its last `steps` steps alone, in both directions of a layer that has two.

    States that a row is given to begin with (`initial`) are given to every window, those of the chunk before
    (`carry`) to none. No window goes beyond a reset.
    """

    def change(layer: Recurrent, x: Tensor, named: Mapping[str, Any]) -> Output:
        lengths = _lengths(x, named)
        batch, count = x.shape[:2]
        here = torch.arange(count).expand(batch, count)
        first = torch.zeros_like(here)
        if named.get("reset") is not None:
            first = torch.where(named["reset"].bool(), here, 0).cummax(dim=1).values
        begin = torch.maximum(here - steps + 1, first)
        both = layer.stack.bidirectional
        end = torch.minimum(here + (steps if both else 1), lengths[:, None]).maximum(here + 1)
        rows = torch.arange(batch)[:, None].expand(batch, count)
        y, final = _windows(layer, x, named, rows.flatten(), begin.flatten(), end.flatten(), here.flatten())
        y = y.unflatten(0, (batch, count))
        y = y.masked_fill((here >= lengths[:, None])[..., None], 0.0)
        at_end = (lengths - 1).clamp(min=0)
        every = torch.arange(batch)
        states = {
            name: value.unflatten(0, (batch, count))[every, 0 if "reverse" in name else at_end]
            for name, value in final.items()
        }
        out = Recurrent.forward(layer, x, **named)  # for what else is asked of an output
        ends = y[every, at_end]
        if both:
            half = y.shape[2] // 2
            ends = torch.cat([ends[:, :half], y[:, 0, half:]], dim=1)
        ends = ends * (lengths > 0)[:, None]
        answer = type(out.answer)(out.answer.y, states, out.answer.values)
        return Replaced(out.stack, answer, out.lengths, y, ends)

    return change


def blanked(part: int) -> Change:
    """The input is zero in one of `PARTS` equal parts of each row, counted from 0."""

    def change(layer: Recurrent, x: Tensor, named: Mapping[str, Any]) -> Output:
        lengths = _lengths(x, named)[:, None]
        here = torch.arange(x.shape[1])
        hidden = (here * PARTS >= part * lengths) & (here * PARTS < (part + 1) * lengths)
        return Recurrent.forward(layer, x.masked_fill(hidden[..., None], 0.0), **named)

    return change


def _windows(
    layer: Recurrent,
    x: Tensor,
    named: Mapping[str, Any],
    rows: Tensor,
    begin: Tensor,
    end: Tensor,
    at: Tensor,
) -> tuple[Tensor, dict[str, Tensor]]:
    """Outputs (N, O) at the steps `at` of windows [begin, end) of rows, and the windows' final states."""
    outputs: list[Tensor] = []
    finals: list[Mapping[str, Tensor]] = []
    longest = int((end - begin).max())
    for part in torch.arange(len(rows)).split(max(_ROWS // longest, 1)):
        sizes = end[part] - begin[part]
        places = begin[part, None] + torch.arange(int(sizes.max())).clamp(max=sizes[:, None] - 1)
        who = rows[part, None]
        inputs = {name: value[who, places] for name, value in named.items() if _over_time(name, value, x)}
        inputs.pop("reset", None)
        initial = named.get("initial")
        out = Recurrent.forward(
            layer,
            x[who, places],
            lengths=sizes,
            initial=None if initial is None else initial[rows[part]],
            **inputs,
        )
        outputs.append(out.y[torch.arange(len(part)), at[part] - begin[part]])
        finals.append(out.final.states)
    return torch.cat(outputs), {n: torch.cat([final[n] for final in finals]) for n in finals[0]}


def _lengths(x: Tensor, named: Mapping[str, Any]) -> Tensor:
    lengths = named.get("lengths")
    if lengths is None:
        return torch.full((len(x),), x.shape[1])
    return torch.as_tensor(lengths).long()


def _over_time(name: str, value: Any, x: Tensor) -> bool:
    """Whether an argument has a value for every step."""
    if not isinstance(value, Tensor) or (name in _OWN and name != "reset"):
        return False
    return value.dim() > 1 and value.shape[:2] == x.shape[:2]


def _taken(value: Tensor, order: Tensor) -> Tensor:
    return value[torch.arange(len(value))[:, None], order]


@contextmanager
def instead(layer: Recurrent, change: Change) -> Iterator[None]:
    """Have calls of a layer over several steps answered by `change`; calls of one step stay as they are."""

    def forward(x: Tensor, carry: Carry | None = None, **named: Any) -> Output:
        named = {**named, "carry": carry}
        if x.dim() != 3 or x.shape[1] < 2:
            return Recurrent.forward(layer, x, **named)
        return change(layer, x, named)

    layer.forward = forward  # type: ignore[method-assign]
    try:
        yield
    finally:
        del layer.forward


def main_layer(model: nn.Module, learner: Learner) -> tuple[str, Recurrent]:
    """(name, layer): the first recurrent layer called rnn that reads a batch, else the first of another name.

    A layer that spells words letter by letter has a name of its own. Raises RunError where none reads several
    steps.
    """
    read: dict[str, Recurrent] = {}
    handles = []
    for name, module in model.named_modules():
        if isinstance(module, Recurrent):

            def note(layer: nn.Module, arguments: tuple[Any, ...], name: str = name) -> None:
                if arguments and arguments[0].shape[1] > 1:
                    read.setdefault(name, layer)  # type: ignore[arg-type]

            handles.append(module.register_forward_pre_hook(note))
    try:
        with torch.no_grad():
            learner.loss(0, 0, None)
    finally:
        for handle in handles:
            handle.remove()
    if not read:
        raise RunError("no recurrent layer of this run reads several steps at once.")
    name = next((name for name in read if name.rpartition(".")[2] == "rnn"), next(iter(read)))
    return name, read[name]


_STEPS = (1, 2, 4, 8, 16, 32, 64)


def use_of_order(run: Run, seconds: float = 20.0, batches: int = 1) -> dict[str, Any]:
    """Metrics of the validation with the true order, with the steps shuffled, and from the last k steps; and
    where the deciding steps are: of a task with one answer for a row the metric by their place (`deciding`),
    else with each fifth of the rows blanked.

    Each holds "loss", the mean of a training batch or two, and what `Learner.validate` gives for the first
    `batches`. Windows that would take longer than `seconds` in all are left out.
    """
    problem = problem_of(run)
    learner = problem.learner(run.model)
    run.model.eval()
    name, layer = main_layer(run.model, learner)
    begin = time.monotonic()
    found: dict[str, dict[str, float]] = {"true": _measured(run, learner, batches)}
    once = took = time.monotonic() - begin
    decided = None
    if isinstance(run, SequenceRun) and isinstance(problem, ManyToOne):
        decided = deciding.deciding(run, problem, seconds / 3)
    longest = _longest_row(layer, learner)
    with instead(layer, shuffled()):
        found["shuffled"] = _measured(run, learner, batches)
    for steps in _STEPS:
        left = seconds - (time.monotonic() - begin)
        if steps > longest or (took * 2.5 > left and steps > 1):  # twice the steps take about twice as long
            break
        start = time.monotonic()
        with instead(layer, recent(steps)):
            found[str(steps)] = _measured(run, learner, batches)
        took = time.monotonic() - start
    parts: list[dict[str, float]] = []
    if decided is None and longest >= PARTS and once * PARTS < seconds - (time.monotonic() - begin):
        for part in range(PARTS):
            with instead(layer, blanked(part)):
                parts.append(_measured(run, learner, batches))
    return {
        "layer": name,
        "bidirectional": layer.stack.bidirectional,
        "longest": longest,
        "higher_is_better": learner.higher_is_better,
        "metrics": found,
        "blanked": parts,
        "deciding": decided,
        "shown": _telling(found),
    }


def _measured(run: Run, learner: Learner, batches: int) -> dict[str, float]:
    run.model.eval()
    torch.manual_seed(0)
    losses, weight = 0.0, 0
    with torch.no_grad():
        carry: Carry | None = None
        for index in range(min(len(learner), 4)):
            loss, units, carry = learner.loss(0, index, carry)
            losses, weight = losses + float(loss) * units, weight + units
        metrics = learner.validate(batches)
    run.model.eval()
    numbers = {name: float(value) for name, value in metrics.items() if isinstance(value, (int, float))}
    return {**numbers, "loss": losses / max(weight, 1)}


def _longest_row(layer: Recurrent, learner: Learner) -> int:
    seen = [1]

    def change(layer: Recurrent, x: Tensor, named: Mapping[str, Any]) -> Output:
        seen.append(int(_lengths(x, named).max()))
        return Recurrent.forward(layer, x, **named)

    with instead(layer, change), torch.no_grad():
        learner.loss(0, 0, None)
    return max(seen)


def _telling(found: Mapping[str, Mapping[str, float]]) -> str:
    """The first metric of the validation that a change of what is read changes; else the loss."""
    for name, value in found["true"].items():
        others = [metrics.get(name, math.nan) for key, metrics in found.items() if key != "true"]
        if name != "loss" and any(other != value for other in others):
            return name
    return "loss"


def order_picture(data: Mapping[str, Any]) -> Picture:
    """What `use_of_order` found: the metric by steps kept, beside the true and the shuffled order."""
    shown, metrics = data["shown"], data["metrics"]
    values = {key: found[shown] for key, found in metrics.items()}
    kept = {int(key): value for key, value in values.items() if key.isdigit()}
    first = next(iter(metrics["true"]))
    rising = data["higher_is_better"] if shown == first else shown not in ("loss", "nats", "perplexity")

    hidden, decided = [metrics_[shown] for metrics_ in data["blanked"]], data["deciding"]

    def draw(figure: Any, theme: Theme) -> None:
        same = not decided or decided["metric"] == shown
        two = {"sharey": same, "width_ratios": (3, 2)}
        panels = figure.subplots(1, 2, **two) if hidden or decided else [figure.subplots()]
        for axes in panels[: 2 if same else 1]:
            axes.axhline(values["true"], color=theme.ink, lw=1.2, label="all steps, true order")
        axes = panels[0]
        axes.axhline(values["shuffled"], color=theme.series[1], ls="--", lw=1.2, label="all steps, shuffled")
        shares = list(kept.values())
        axes.plot(list(kept), shares, color=theme.series[0], marker="o", label="last k steps only")
        axes.set_xscale("log", base=2)
        axes.set_xticks(list(kept), [str(k) for k in kept])
        axes.set_xlabel("steps k that an output is computed from")
        axes.set_ylabel(f"{shown.replace('_', ' ')} ({'higher' if rising else 'lower'} is better)")
        axes.legend(fontsize=8)
        if decided:
            deciding.draw(panels[1], theme, decided)
            panels[1].set_ylabel("" if same else decided["metric"].replace("_", " "))
        elif hidden:
            panels[1].plot(range(1, PARTS + 1), hidden, color=theme.series[2], marker="s", ls="")
            panels[1].set_xlim(0.5, PARTS + 0.5)
            panels[1].set_xticks(range(1, PARTS + 1))
            panels[1].set_xlabel("fifth of the row that is blank")

    sentence = _order_sentence(values, kept, shown, hidden, rising)
    if decided:
        sentence += f" {deciding.told(decided)}"
    return Picture("order", "What it uses of the past", sentence, data, draw, (8, 4))


def _order_sentence(
    values: Mapping[str, float],
    kept: Mapping[int, float],
    shown: str,
    hidden: Sequence[float],
    rising: bool,
) -> str:
    true, mixed = values["true"], values["shuffled"]
    name = shown.replace("_", " ")
    worst = max(abs(true - value) for value in [mixed, *kept.values()])
    matters = abs(true - mixed) > 0.05 * max(worst, 0.02 * abs(true), 1e-9)
    verdict = "the order matters to this model" if matters else "the order hardly matters to this model"
    if matters and (mixed > true) == rising:
        verdict = "it does no worse without the order, so it has learned nothing from it"
    text = (
        f"The steps in their true order give {name} {true:.4g}, those of each row shuffled {mixed:.4g}: "
        f"{verdict}."
    )
    near = [k for k, value in kept.items() if abs(true - value) <= 0.05 * max(worst, 1e-12)]
    least = f"; the last {near[0]} do as well as all" if near and near[0] > 1 else ""
    text += f" One step alone gives {kept[1]:.4g}{least}."
    if hidden and max(hidden) > min(hidden):
        most = max(range(len(hidden)), key=lambda part: abs(true - hidden[part]))
        place = ("first", "second", "third", "fourth", "last")[most]
        text += f" Of the fifths of a row the {place} counts most: with it blank it is {hidden[most]:.4g}."
    return text
