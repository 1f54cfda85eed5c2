"""Layers and directions over time: what `Recurrent` and the torch-shaped layers share.

Shapes: T time, B batch. Inside, time comes first: (T, B, features).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from elman import kernels
from elman.equations.cell import Cell
from elman.equations.expression import ordered
from elman.equations.plan import Plan, plan
from elman.equations.regularise import with_recurrent_dropout, with_zoneout, zoneout_rates
from elman.equations.sizes import Dimensions
from elman.errors import LayerError, OptionError
from elman.kernels.notice import is_wrapped
from elman.layers.dropout import Dropout, drop, drop_weight

INPUT, BETWEEN, OUTPUT, WEIGHT, INSIDE = range(5)
"""First number of the random stream of each purpose."""

Weights = Callable[[str], Mapping[str, Tensor]]
"""Parameters by name ("W.r") of the cell at a place ("0", "0_reverse", "1", ...)."""


@dataclass(frozen=True)
class Stack:
    """A cell in `num_layers` layers and one or two directions."""

    cell: Cell
    input_size: int
    hidden_size: int
    num_layers: int
    bidirectional: bool
    dropout: Dropout

    @property
    def directions(self) -> int:
        """1, or 2 for both directions."""
        return 2 if self.bidirectional else 1

    def sizes(self, layer: int) -> Dimensions:
        """The dimensions of one layer; from the second on the input is the output below."""
        return self._above if layer else self._first

    @cached_property
    def _first(self) -> Dimensions:
        return self.cell.dimensions(self.input_size, self.hidden_size)

    @cached_property
    def _above(self) -> Dimensions:
        return self.cell.dimensions(self.output_size, self.hidden_size)

    @property
    def output_size(self) -> int:
        """Features of the output, both directions together."""
        return self.directions * self.sizes(0)[self.cell.output_size]

    def places(self) -> Sequence[tuple[str, int, bool]]:
        """(name, layer, whether reversed) of every place, in the order in which they run."""
        return self._places

    @cached_property
    def _places(self) -> tuple[tuple[str, int, bool], ...]:
        return tuple(
            (f"{layer}{'_reverse' * reverse}", layer, reverse)
            for layer in range(self.num_layers)
            for reverse in (False, True)[: self.directions]
        )

    def running(self, training: bool, record: tuple[str, ...]) -> Plan:
        """The plan of the cell with what regularises it; `record` names values that shall be known."""
        dropped = training and self.dropout.recurrent
        stepping = with_recurrent_dropout(self.cell) if dropped else self.cell
        return plan(with_zoneout(stepping, self.zoneout, training) if self.zoneout else stepping, record)

    @cached_property
    def zoneout(self) -> tuple[tuple[str, float], ...]:
        """The rates of the states that are held at random."""
        return zoneout_rates(self.cell, self.dropout.zoneout)

    def state_sizes(self) -> dict[str, int]:
        """Size of every state by its full name ("0.h")."""
        return {
            f"{place}.{state.name}": self.sizes(layer)[state.size]
            for place, layer, _ in self.places()
            for state in self.cell.states
        }

    @cached_property
    def layout(self) -> str:
        """Which states a carry of this stack holds, in words; carries of other stacks are refused."""
        states = " ".join(f"{name}:{size}" for name, size in self.state_sizes().items())
        return f"{self.cell.name} {states}"

    @cached_property
    def routes(self) -> dict[tuple[object, ...], Route | None]:
        """How calls are served that differ in their numbers alone, as far as it is known."""
        return {}

    def __getstate__(self) -> dict[str, object]:
        """A copy finds out for itself what it needs."""
        return {entry.name: getattr(self, entry.name) for entry in fields(self)}

    def check(self) -> None:
        """Raise OptionError for options without effect, LayerError for a cell that cannot be stacked so."""
        rates = self.dropout
        if rates.between and self.num_layers == 1:
            raise OptionError("dropout between layers has no effect with one layer; use input= or output=.")
        if rates.recurrent:
            with_recurrent_dropout(self.cell)
        if rates.weight and not recurrent_matrices(plan(self.cell)):
            raise OptionError(
                f"weight dropout has no effect on {self.cell.name}: it has no recurrent matrix."
            )
        zoneout_rates(self.cell, rates.zoneout)  # raises for a state that there is not
        tied = [entry.name for entry in self.cell.inputs[1:] if entry.size == "input_size"]
        if tied and self.num_layers > 1:
            raise LayerError(
                f"the input {tied[0]} of {self.cell.name} has the size of x, which only the first layer "
                "sees; use num_layers=1 and put another layer on top."
            )


class Call(NamedTuple):
    """What one call of a stack is given; tensors are (T, B, features), `initial` holds (B, size) by name."""

    inputs: Mapping[str, Tensor]
    initial: Mapping[str, Tensor]
    lengths: list[int] | None
    reset: Tensor | None
    record: Mapping[str, tuple[str, ...]]  # by place
    training: bool
    memory: str

    @property
    def plain(self) -> bool:
        """Whether it reads x alone and leaves what every call leaves."""
        return not self.record and len(self.inputs) == 1


@dataclass(frozen=True, eq=False)
class Route:
    """What plain calls of one place have in common: what serves them, names of their states, and states that
    they begin with, where none are given, and after a reset."""

    served: kernels.Route
    names: Sequence[str]
    initial: Sequence[Tensor]
    start: Sequence[Tensor]

    def run(self, weights: Mapping[str, Tensor], call: Call, x: Tensor, place: str) -> kernels.Result:
        """`kernels.run` of such a call."""
        initial, given = self.initial, call.initial
        if given:
            own = zip(self.names, initial, strict=True)
            initial = [given.get(f"{place}.{name}", begin) for name, begin in own]
        output, *final = self.served.run(x, weights, initial, self.start, call.lengths, call.reset)
        return kernels.Result(output, dict(zip(self.names, final, strict=True)), {})


class Answer(NamedTuple):
    """`y` (T, B, features), `final` (B, size) by state, `values` (T, B, size) by recorded name."""

    y: Tensor
    final: dict[str, Tensor]
    values: dict[str, Tensor]


def run(stack: Stack, weights: Weights, call: Call) -> Answer:
    """Run every layer and direction of a stack."""
    rates = stack.dropout
    random = call.training and rates.random
    seed = int(torch.randint(0, 2**62, ()).item()) if random else 0
    x = call.inputs[stack.cell.inputs[0].name]
    if call.training:
        x = drop(x, rates.input, seed, (INPUT,), rates.variational)
    final: dict[str, Tensor] = {}
    values: dict[str, Tensor] = {}
    below = [x]
    for place, layer, reverse in stack.places():
        result = _run_place(stack, weights(place), call, x, place, layer, reverse, seed)
        final |= {f"{place}.{name}": state for name, state in result.final.items()}
        values |= {f"{place}.{name}": value for name, value in result.values.items()}
        below = [*below, result.output] if reverse else [result.output]
        if reverse or not stack.bidirectional:
            x = torch.cat(below, dim=-1) if stack.bidirectional else result.output
            last = layer == stack.num_layers - 1
            if call.training:
                purpose, rate = (OUTPUT, rates.output) if last else (BETWEEN, rates.between)
                x = drop(x, rate, seed, (purpose, layer), rates.variational)
    return Answer(x, final, values)


def _run_place(
    stack: Stack,
    weights: Mapping[str, Tensor],
    call: Call,
    x: Tensor,
    place: str,
    layer: int,
    reverse: bool,
    seed: int,
) -> kernels.Result:
    route = _route(stack, call, x, place, layer, reverse)
    if route is not None:
        return route.run(weights, call, x, place)
    cell, rates = stack.cell, stack.dropout
    stream = (layer, int(reverse))
    running = stack.running(call.training, call.record.get(place, ()))
    random = call.training and rates.random
    if rates.weight and call.training:
        dropped = recurrent_matrices(plan(cell))
        weights = {
            name: drop_weight(value, rates.weight, seed, (WEIGHT, *stream, k)) if name in dropped else value
            for k, (name, value) in enumerate(weights.items())
        }
    begin: dict[str, Tensor] = {}
    initial: dict[str, Tensor] = {}
    for state in cell.states:
        own = cell, state.name, stack.sizes(layer)[state.size], weights, x
        given = call.initial.get(f"{place}.{state.name}")
        begin[state.name] = initial_state(*own)
        initial[state.name] = initial_state(*own, rows=x.shape[1]) if given is None else given
    return kernels.run(
        running,
        stack.sizes(layer),
        weights,
        {**call.inputs, cell.inputs[0].name: x},
        initial,
        start=begin,
        lengths=call.lengths,
        reset=call.reset,
        reverse=reverse,
        masks=kernels.Masks(seed, (INSIDE, *stream), rates.recurrent, rates.variational, dict(stack.zoneout))
        if random
        else None,
        memory=call.memory,
    )


_MOST_ROUTES = 64


def _route(stack: Stack, call: Call, x: Tensor, place: str, layer: int, reverse: bool) -> Route | None:
    """How a call like this one is served, or None where it has to be looked at."""
    random = call.training and stack.dropout.random
    if random or not call.plain or type(x) is not Tensor or kernels.transforming():
        return None
    key = place, x.shape, x.dtype, x.device, call.training, call.memory, kernels.rounded(x.dtype)
    routes = stack.routes
    if key not in routes:
        if len(routes) >= _MOST_ROUTES:
            routes.clear()
        routes[key] = _new_route(stack, call, x, layer, reverse)
    return routes[key]


def _new_route(stack: Stack, call: Call, x: Tensor, layer: int, reverse: bool) -> Route | None:
    cell, sizes = stack.cell, stack.sizes(layer)
    running = stack.running(call.training, ())
    served = kernels.route(running, sizes, x, reverse=reverse, memory=call.memory)
    if served is None or any(state.initial.op == "parameter" for state in cell.states):
        return None
    own = [(cell, state.name, sizes[state.size], {}, x) for state in cell.states]
    return Route(
        served,
        [state.name for state in cell.states],
        [initial_state(*each, rows=x.shape[1]) for each in own],
        [initial_state(*each) for each in own],
    )


def initial_state(
    cell: Cell, name: str, size: int, weights: Mapping[str, Tensor], x: Tensor, rows: int | None = None
) -> Tensor:
    """The cell's own initial value of a state, (size,), or of so many `rows`, (rows, size)."""
    node = next(state.initial for state in cell.states if state.name == name)
    if node.op == "parameter":
        begin = weights[".".join(node.data)]
        return begin if rows is None else begin.expand(rows, -1)
    if type(x) is not Tensor:  # torch is tracing
        return _filled(size, float(node), x.dtype, x.device, rows)
    return _constant(size, float(node), x.dtype, x.device, rows)


_MOST_CONSTANTS = 256
_constants: dict[tuple[int, float, torch.dtype, torch.device, int | None], Tensor] = {}


def _constant(size: int, value: float, dtype: torch.dtype, device: torch.device, rows: int | None) -> Tensor:
    """A vector of one number, or rows of it, which are only read."""
    key = size, value, dtype, device, rows
    found = _constants.get(key)
    if found is None:
        with torch.inference_mode(False):  # such a tensor could not be saved for a backward pass
            found = _filled(size, value, dtype, device, rows)
        if type(found) is Tensor and not is_wrapped(found):  # of torch.func, and gone with it
            if len(_constants) >= _MOST_CONSTANTS:
                _constants.clear()
            _constants[key] = found
    return found


def _filled(size: int, value: float, dtype: torch.dtype, device: torch.device, rows: int | None) -> Tensor:
    """Rows share the memory of one vector."""
    made = torch.full((size,), value, dtype=dtype, device=device)
    return made if rows is None else made.expand(rows, -1)


def recurrent_matrices(running: Plan) -> set[str]:
    """Names of the matrices that are multiplied inside the loop."""
    groups = [group for loop in running.loops for stage in loop.stages for group in stage.products]
    nodes = ordered(matrix for group in groups for matrix in group.matrices)
    return {".".join(node.data) for node in nodes if node.op == "parameter" and node.kind == "matrix"}
