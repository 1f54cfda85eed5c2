"""Layers under `torch.compile`: one opaque call, which torch traces through with its own tensors.

Equations and plans are Python objects that dynamo cannot follow, and need not: what it has to see are the
tensors that go in and come out.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from weakref import WeakValueDictionary

from torch import Tensor

from elman.layers.stack import Answer, Call, Stack, run

_stacks: WeakValueDictionary[int, Stack] = WeakValueDictionary()


def handle(stack: Stack) -> int:
    """A number by which the opaque call finds a stack; the owner keeps the stack alive."""
    _stacks[id(stack)] = stack
    return id(stack)


def run_traced(number: int, weights: Mapping[str, Mapping[str, Tensor]], call: Call) -> Answer:
    """`stack.run` inside of a graph that is being traced."""
    _announce()
    y, final, values = _opaque(
        number,
        {place: {**by_name} for place, by_name in weights.items()},
        {**call.inputs},
        {**call.initial},
        call.lengths is not None,
        call.lengths or [],
        [] if call.reset is None else [call.reset],
        {place: [*names] for place, names in call.record.items()},
        call.training,
        call.memory,
    )
    return Answer(y, final, values)


def _opaque(
    number: int,
    weights: dict[str, dict[str, Tensor]],
    inputs: dict[str, Tensor],
    initial: dict[str, Tensor],
    ragged: bool,
    lengths: list[int],
    reset: list[Tensor],
    record: dict[str, list[str]],
    training: bool,
    memory: str,
) -> tuple[Tensor, dict[str, Tensor], dict[str, Tensor]]:
    names = {place: tuple(wanted) for place, wanted in record.items()}
    steps, marked = lengths if ragged else None, reset[0] if reset else None  # None cannot be passed
    call = Call(inputs, initial, steps, marked, names, training, memory)
    answer = run(_stacks[number], lambda place: weights[place], call)
    return answer.y, answer.final, answer.values


def _announce() -> bool:
    """Tell dynamo, which is loaded by now, not to look into `_opaque`.

    Dynamo runs this while it traces, because of the mark below; before that there is no dynamo to tell,
    and loading it would double the time that `import torch` takes.
    """
    rules = importlib.import_module("torch._dynamo.trace_rules")
    rules._allowed_callable_ids.add(id(_opaque))
    rules._nonstrict_trace_callable_ids.add(id(_opaque))
    return True


_announce._dynamo_marked_constant = True  # type: ignore[attr-defined]  # what assume_constant_result sets
