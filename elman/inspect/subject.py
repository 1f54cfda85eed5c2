"""What a picture is of: the recurrent layers of a trained model, and what they read for an input.

Any task will do: the model is called as the task calls it, and what each `Recurrent` reads is caught on
its way in.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from elman.data.refusals import Refusals
from elman.errors import DataError, RunError
from elman.layers import Recurrent
from elman.layers.carry import Carry
from elman.tasks.task import Problem, Run, Spell

CHUNKS = 64
"""Chunks of a stream that are joined to one long reading."""

_Caught = tuple[Recurrent, Tensor, dict[str, Any]]


@dataclass(frozen=True)
class Reading:
    """One call of a recurrent layer: who read what.

    Attributes:
        name: of the layer in the model, "rnn".
        layer: the `Recurrent`.
        x: (1, T, I), one row without padding.
        inputs: further inputs by name.
        labels: one word for each step.
        source: where the input comes from, in words.
    """

    name: str
    layer: Recurrent
    x: Tensor
    inputs: dict[str, Tensor]
    labels: tuple[str, ...]
    source: str

    @property
    def steps(self) -> int:
        """T."""
        return self.x.shape[1]

    def cut(self, most: int) -> Reading:
        """Its last `most` steps."""
        if self.steps <= most:
            return self
        inputs = {name: value[:, -most:] for name, value in self.inputs.items()}
        return Reading(self.name, self.layer, self.x[:, -most:], inputs, self.labels[-most:], self.source)


def readings(run: Run, text: str | None = None, file: str | Path | None = None) -> list[Reading]:
    """What each recurrent layer of a run reads, for a text, a file, or the first batch of its data.

    Raises RunError for a model without recurrent layers, DataError where nothing was read.
    """
    layers = {m: name for name, m in run.model.named_modules() if isinstance(m, Recurrent)}
    if not layers:
        raise RunError(f"{run.folder.path} holds a model without recurrent layers.")
    caught: list[_Caught] = []
    with torch.no_grad(), _catch(run, caught):
        source = call(run, text, file)
    found: dict[str, Reading] = {}
    for layer, x, arguments in _joined(caught):
        row = _longest(x, arguments)
        reading = _reading(layers[layer], layer, x, arguments, row, source)
        if reading.steps and (layers[layer] not in found or reading.steps > found[layers[layer]].steps):
            found[layers[layer]] = reading
    if not found:
        raise DataError(f"the recurrent layers read nothing of {source}.")
    return [_labelled(reading, run, text) for reading in found.values()]


@contextmanager
def _catch(run: Run, caught: list[_Caught]) -> Iterator[None]:
    """Note what recurrent layers read, and which words it came from."""
    spellings = run.spellings()
    looked_up: list[tuple[Tensor, Spell]] = []

    def note(spell: Spell, module: nn.Module, arguments: tuple[Any, ...]) -> None:
        looked_up.append((arguments[0], spell))

    def keep(module: nn.Module, arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
        x, *more = arguments
        named = {**({"carry": more[0]} if more else {}), **named}
        fitting = [(units, spell) for units, spell in looked_up if units.shape == x.shape[:2]]
        if fitting:
            named["units"], named["spell"] = fitting[-1]
        caught.append((module, x.detach(), named))  # type: ignore[arg-type]

    handles = []
    for name, module in run.model.named_modules():
        if isinstance(module, Recurrent):
            handles.append(module.register_forward_pre_hook(keep, with_kwargs=True))
        elif name in spellings:
            handles.append(module.register_forward_pre_hook(partial(note, spellings[name])))
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def call(run: Run, text: str | None, file: str | Path | None) -> str:
    """Have the model read a text, a file, or the first rows of its training part; returns what it was."""
    if text is not None:
        run.predict_texts([text], run.task.PredictOptions())
        return repr(text)
    if file is not None:
        run.evaluate(file)
        return str(file)
    problem = problem_of(run)
    learner = problem.learner(run.model)
    carry: Carry | None = None
    for index in range(min(len(learner), CHUNKS)):  # as training reads them, but without dropout
        carry = learner.loss(0, index, carry)[2]
        if carry is None:
            break
    return "the training part"


_once: ContextVar[dict[int, tuple[Run, Problem]] | None] = ContextVar("once", default=None)


@contextmanager
def reading_once() -> Iterator[None]:
    """Within, the data of a run are read once, however many pictures need them."""
    if _once.get() is not None:
        yield
        return
    token = _once.set({})
    try:
        yield
    finally:
        _once.reset(token)


def problem_of(run: Run) -> Problem:
    """The data that a run was trained on, read again; raises RunError if they have changed."""
    known = _once.get()
    if known is None:
        return _read_again(run)
    if id(run) not in known:
        known[id(run)] = run, _read_again(run)  # the run stays, and with it its id
    return known[id(run)][1]


def _read_again(run: Run) -> Problem:
    settled = run.options.model_construct(
        _fields_set=set(), **dict(run.options)
    )  # nothing was typed just now
    earlier = run if run.options.from_run else None  # it took its vocabulary from there, and has it still
    problem = run.task.prepare(settled, run.cell, Refusals(skip=True), earlier)
    if problem.facts().get("digest") != run.about["facts"].get("digest"):
        raise RunError(
            f"the data of {run.folder.path} have changed since it was trained; put them back, or give --text "
            "or --file."
        )
    return problem


def _joined(caught: Sequence[_Caught]) -> Iterator[_Caught]:
    """Calls that go on where the one before of the same layer ended, as one."""
    for layer, calls in itertools.groupby(caught, key=lambda call: call[0]):
        first, *rest = calls
        for call in rest:
            if call[2].get("carry") is None or call[1].shape[0] != first[1].shape[0]:
                yield first
                first = call
                continue
            both = {name: value for name, value in first[2].items() if isinstance(value, Tensor)}
            named = {
                name: torch.cat([value, call[2][name]], dim=1)
                for name, value in both.items()
                if isinstance(call[2].get(name), Tensor) and value.dim() > 1
            }
            first = layer, torch.cat([first[1], call[1]], dim=1), {**first[2], **named}
        yield first


def _longest(x: Tensor, arguments: dict[str, Any]) -> int:
    """The row with most steps; among rows of one length that with the fewest resets."""
    lengths, reset = arguments.get("lengths"), arguments.get("reset")
    rows = torch.full((len(x),), x.shape[1]) if lengths is None else torch.as_tensor(lengths)
    resets = torch.zeros(len(x)) if reset is None else reset.float().sum(1)
    return int((rows - resets / (x.shape[1] + 1)).argmax())


def _reading(
    name: str, layer: Recurrent, x: Tensor, arguments: dict[str, Any], row: int, source: str
) -> Reading:
    lengths = arguments.get("lengths")
    steps = x.shape[1] if lengths is None else int(torch.as_tensor(lengths)[row])
    own = {"carry", "lengths", "reset", "initial", "record", "states", "check", "units", "spell"}
    inputs = {
        key: value[row : row + 1, :steps].detach()
        for key, value in arguments.items()
        if key not in own and isinstance(value, Tensor)
    }
    labels = tuple(str(step) for step in range(1, steps + 1))
    if "units" in arguments:
        labels = tuple(map(arguments["spell"], arguments["units"][row, :steps].tolist()))
    return Reading(name, layer, x[row : row + 1, :steps].clone(), inputs, labels, source)


def _labelled(reading: Reading, run: Run, text: str | None) -> Reading:
    """Words of the text as labels, where the task says how it cuts a text and the numbers agree."""
    labels = run.steps(text) if text is not None else []
    if len(labels) != reading.steps:
        return reading
    return Reading(reading.name, reading.layer, reading.x, reading.inputs, tuple(labels), reading.source)


def one_way(reading: Reading) -> list[tuple[str, Recurrent, Tensor, dict[str, Tensor]]]:
    """The layer as layers of one direction: (prefix of its states, layer, x, inputs).

    A layer of one direction is itself; of a bidirectional one the first layer of each direction, the backward
    one reading from the end: deeper ones read both, and have no single order of steps.
    """
    layer, stack = reading.layer, reading.layer.stack
    if not stack.bidirectional:
        return [("", layer, reading.x, reading.inputs)]
    found = []
    for place, reverse in (("0", False), ("0_reverse", True)):
        single = Recurrent(stack.cell, stack.input_size, stack.hidden_size)
        single.load_state_dict({f"0.{k}": v for k, v in layer.weights(place).state_dict().items()})
        single.to(reading.x.dtype).eval()
        x = reading.x.flip(1) if reverse else reading.x
        inputs = {n: v.flip(1) if reverse else v for n, v in reading.inputs.items()}
        found.append((place, single, x, inputs))
    return found


def step_by_step(
    layer: Recurrent, x: Tensor, inputs: dict[str, Tensor], rows: int = 1
) -> tuple[list[dict[str, Tensor]], list[Tensor]]:
    """Run a layer one step after the other with a graph through its states.

    Returns the states after each step by name ("0.h", "1.c"; each (rows, H), part of the graph) and the
    outputs (rows, O). Bidirectional layers have no such order: raises RunError.
    """
    if layer.stack.bidirectional:
        raise RunError("a bidirectional layer has no single order of steps; see one_way.")
    x = x.expand(rows, *x.shape[1:])
    states: list[dict[str, Tensor]] = []
    outputs: list[Tensor] = []
    initial: Carry | None = None
    for step in range(x.shape[1]):
        here = {
            name: value.expand(rows, *value.shape[1:])[:, step : step + 1] for name, value in inputs.items()
        }
        out = layer(x[:, step : step + 1], initial=initial, **here)
        initial = out.final
        assert initial is not None
        states.append(dict(initial.states))
        outputs.append(out.y[:, 0])
    return states, outputs
