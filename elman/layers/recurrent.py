"""`Recurrent`: any cell over time, as a torch module.

Shapes: B batch, T time. Tensors are (B, T, features); lengths, resets and states are part of the call,
never of the module.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from elman.equations.cell import Cell
from elman.equations.plan import plan
from elman.equations.structure import structure
from elman.errors import LayerError, OptionError, did_you_mean, sentence_list
from elman.layers import account, checks, traced
from elman.layers.carry import Carry
from elman.layers.dropout import Dropout
from elman.layers.initial import start
from elman.layers.stack import Answer, Call, Stack, run


class Recurrent(nn.Module):
    """A cell run over time, in layers and in one or both directions.

    Args:
        cell: the equations, such as `elman.cells.GRU` or your own `@cell`.
        input_size: features of x.
        hidden_size: units of each state that the equations do not size otherwise.
        num_layers: layers, each reading the output of the one below.
        bidirectional: a second direction from each row's last valid step to its first; outputs are
            joined. Such a layer cannot stream.
        dropout: a `Dropout`, or a number for dropout between layers.
        init: "default" (by role: orthogonal recurrent, Glorot input matrices) or "torch".
        horizon: (lo, hi) steps of memory that the gates start with, spread evenly on a log scale.
        memory: what stays for the backward pass: "keep" everything, "states" (gates are computed again),
            "checkpoint" (states of some steps; everything else is computed again); the gradients are the
            same. "auto" keeps everything unless that takes more than a quarter of the machine's memory.

    Raises LayerError or OptionError for sizes and options that have no meaning for this cell.

        rnn = Recurrent(elman.cells.LSTM, 32, 128, num_layers=2)
        out = rnn(x, lengths=lengths)      # x (B, T, 32)
        out.y, out.last, out.carry         # (B, T, 128), (B, 128), the states for the next chunk
    """

    def __init__(
        self,
        cell: Cell,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bidirectional: bool = False,
        *,
        dropout: Dropout | float = 0.0,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
        memory: str = "auto",
    ):
        super().__init__()
        checks.memory(memory)
        self.memory = memory
        checks.construction(cell, input_size, hidden_size, num_layers)
        rates = dropout if isinstance(dropout, Dropout) else Dropout(between=dropout)
        self.stack = Stack(cell, input_size, hidden_size, num_layers, bool(bidirectional), rates)
        self.stack.check()
        self._places = [place for place, _, _ in self.stack.places()]
        self._handle = traced.handle(self.stack)
        for place, layer, _ in self.stack.places():
            values = start(cell, self.stack.sizes(layer), init, horizon)
            self.add_module(place, Weights(values))

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._handle = traced.handle(self.stack)  # a copy has a stack of its own

    @property
    def cell(self) -> Cell:
        """The equations."""
        return self.stack.cell

    @property
    def output_size(self) -> int:
        """Features of `out.y`."""
        return self.stack.output_size

    def weights(self, place: str = "0") -> Weights:
        """The parameters of one layer and direction: "0", "0_reverse", "1", ..."""
        names = [name for name, _, _ in self.stack.places()]
        if place not in names:
            hint = did_you_mean(place, names, f"; there are {sentence_list(names)}")
            raise LayerError(f"there is no layer {place!r}{hint}")
        return self.get_submodule(place)  # type: ignore[return-value]

    def _weights(self) -> dict[str, dict[str, Tensor]]:
        """The parameters of every place."""
        found = {}
        for place in self._places:
            found[place] = self._modules[place].by_name()  # type: ignore[union-attr,operator]
        return found

    def forward(
        self,
        x: Tensor,
        carry: Carry | None = None,
        *,
        lengths: Tensor | Sequence[int] | None = None,
        reset: Tensor | None = None,
        initial: Carry | None = None,
        record: Sequence[str] = (),
        states: bool = False,
        check: bool = False,
        **inputs: Tensor,
    ) -> Output:
        """Run over x.

        Args:
            x: (B, T, input_size).
            carry: `out.carry` of the chunk before; None = the cell's initial states.
            lengths: valid steps of each row, 0 to T, in any order; what lies beyond is never read.
            reset: (B, T) bool; true: the state entering that step is the initial one.
            initial: states to begin with that carry a graph, such as `encoder_out.final`.
            record: named values of the equations to return over time: `record=("f",)`, then `out["f"]`;
                in deep layers "1.f".
            states: return every state at every step in `out.states`.
            check: look for NaN in the valid part of the inputs (costs a pass over them).
            **inputs: the cell's further inputs by name, (B, T) or (B, T, size).

        Raises LayerError for wrong shapes, states of another batch or model, and (with `check`) NaN.
        """
        prepared = checks.inputs(self.stack, x, inputs)
        weights = self._weights()
        checks.same_kind(x, next(iter(weights[self._places[0]].values())))
        steps = checks.lengths(lengths, x)
        call = Call(
            inputs={name: value.transpose(0, 1) for name, value in prepared.items()},
            initial=self._initial(carry, initial, x),
            lengths=steps,
            reset=None if reset is None else checks.reset(reset, x).transpose(0, 1),
            record=self._record(record, states),
            training=self.training,
            memory=self.memory,
        )
        if check:
            checks.no_nan(self.cell, prepared, steps)
        if torch.compiler.is_compiling():
            answer = traced.run_traced(self._handle, weights, call)
        else:
            answer = run(self.stack, weights.__getitem__, call)
        return Output(self.stack, answer, steps)

    def step(self, x: Tensor, carry: Carry | None = None, **options: Tensor) -> tuple[Tensor, Carry]:
        """One step: x (B, input_size) to (y (B, output_size), the carry for the next step).

        Takes `reset` (B,) and the cell's further inputs (B,) or (B, size) by name. The numbers are those
        of the sequence call, to rounding.
        """
        self._refuse_both_directions("step by step")
        if x.dim() != 2:
            raise LayerError(
                f"step takes one step of a batch, (B, {self.stack.input_size}), not {checks.shape(x)}."
            )
        for name, value in options.items():
            if not isinstance(value, Tensor) or name in ("lengths", "initial"):
                raise OptionError(
                    f"step takes tensors of one step: reset and the further inputs of {self.cell.name}, but "
                    f"not {name}; for more, call the layer on x[:, None]."
                )
        out = self(x[:, None], carry, **{name: value[:, None] for name, value in options.items()})
        return out.y[:, 0], out.carry

    def _initial(self, carry: Carry | None, initial: Carry | None, x: Tensor) -> Mapping[str, Tensor]:
        if carry is not None and initial is not None:
            raise OptionError("give carry= (the chunk before) or initial= (states with a graph), not both.")
        if carry is not None:
            self._refuse_both_directions("in chunks")
        given = carry if carry is not None else initial
        return {} if given is None else checks.carry(given, self.stack, x)

    def _refuse_both_directions(self, how: str) -> None:
        if self.stack.bidirectional:
            raise LayerError(
                f"a bidirectional layer cannot run {how}: its other direction starts at the end of the "
                "sequence, which is not known yet; use bidirectional=False, or initial= for states of "
                "whole sequences."
            )

    def _record(self, record: Sequence[str], states: bool) -> dict[str, tuple[str, ...]]:
        """What to record at each place, from names with or without a place."""
        if not record and not states:
            return {}
        if isinstance(record, str):
            raise OptionError(f'record takes a tuple of names: record=("{record}",).')
        places = [name for name, _, _ in self.stack.places()]
        wanted: dict[str, dict[str, None]] = {place: {} for place in places}
        for full in record:
            place, _, name = full.rpartition(".")
            known = self.cell.recordable
            if name not in known or place not in (*places, ""):
                hint = did_you_mean(name, known, f"; it has {sentence_list(known)}")
                raise OptionError(f"{self.cell.name} has no value {full} to record{hint}")
            for here in places if not place else [place]:
                wanted[here][name] = None
        if states:
            for names in wanted.values():
                names |= {state.name: None for state in self.cell.states}
        return {place: tuple(names) for place, names in wanted.items()}

    def explain(self, batch: int = 32, steps: int = 100) -> str:
        """The equations, their class, the plan, the path that runs them, its memory and its speed.

        Memory is that of one call on x (batch, steps, input_size); speed is measured here and now on such
        a call, forward and backward, and takes a moment.
        """
        return "\n\n".join(
            [
                str(self.cell).rstrip(),
                str(structure(self.cell)),
                str(plan(self.cell)),
                account.describe(self, batch, steps),
            ]
        )

    def extra_repr(self) -> str:
        stack = self.stack
        more = f", num_layers={stack.num_layers}" if stack.num_layers > 1 else ""
        more += ", bidirectional=True" if stack.bidirectional else ""
        more += f", dropout={stack.dropout}" if stack.dropout.random else ""
        return f"{stack.cell.name}, {stack.input_size}, {stack.hidden_size}{more}"


class Weights(nn.Module):
    """The parameters of one cell: "W.r" of the equations is the attribute W_r."""

    def __init__(self, values: Mapping[str, Tensor]):
        super().__init__()
        self._attributes = {name: name.replace(".", "_") for name in values}
        for name, value in values.items():
            self.register_parameter(self._attributes[name], nn.Parameter(value))

    def by_name(self) -> dict[str, Tensor]:
        """Every parameter by the name it has in the equations; parametrisations apply."""
        found: dict[str, Tensor] = {}
        for name, attribute in self._attributes.items():
            own = self._parameters.get(attribute)
            found[name] = getattr(self, attribute) if own is None else own
        return found


@dataclass(frozen=True, eq=False)
class Output:
    """What a recurrent layer returns.

    `y` (B, T, features), zero beyond each row's length; `final`: states at each row's end, part of the
    graph; `carry`: the same, detached, for the next chunk; `last` (B, features): the output at each
    row's end (backward direction: at its start), zero for rows of length 0; `states`: every state at
    every step (B, T, size) by name, if asked for; `out["f"]`: a recorded value (B, T, size).
    """

    stack: Stack
    answer: Answer
    lengths: list[int] | None

    @property
    def y(self) -> Tensor:
        """The output (B, T, features), zero beyond each row's length."""
        return self.answer.y.transpose(0, 1)

    @property
    def final(self) -> Carry:
        """The states at each row's end, part of the graph: for `initial=` of a decoder."""
        return Carry(self.answer.final, self.stack.layout)

    @property
    def carry(self) -> Carry:
        """The states at each row's end, detached: for the next chunk."""
        if self.stack.bidirectional:
            raise LayerError(
                "a bidirectional layer has no carry: its other direction starts at the end of the "
                "sequence; out.final holds its states."
            )
        return self.final.detach()

    @property
    def last(self) -> Tensor:
        """The output (B, features) at each row's end, in the backward direction at its start."""
        steps, batch = self.answer.y.shape[:2]
        ends = torch.tensor(self.lengths or [steps] * batch, dtype=torch.long, device=self.y.device)
        if not steps:
            return self.y.new_zeros(batch, self.y.shape[2])
        at = self.y[torch.arange(batch, device=ends.device), (ends - 1).clamp(min=0)]
        if self.stack.bidirectional:
            half = self.y.shape[2] // 2
            at = torch.cat([at[:, :half], self.y[:, 0, half:]], dim=1)
        return torch.where(ends[:, None] > 0, at, torch.zeros_like(at))

    @property
    def states(self) -> dict[str, Tensor]:
        """Every state at every step (B, T, size) by name, after a call with states=True."""
        names = self.stack.state_sizes()
        found = {name: value for name, value in self.answer.values.items() if name in names}
        if len(found) < len(names):
            raise LayerError("the states of every step were not kept; call the layer with states=True.")
        return {name: value.transpose(0, 1) for name, value in found.items()}

    def carry_at(self, step: int) -> Carry:
        """The carry after a step: `rnn(x[:, k:], out.carry_at(k - 1))` goes on from there.

        Rows that ended before have their final states. Needs a call with states=True.
        """
        final, states = self.carry, self.states
        steps, batch = self.answer.y.shape[:2]
        if not 0 <= step < steps:
            raise LayerError(f"there is no step {step}: the call had {steps} steps, from 0 on.")
        ends = torch.tensor(self.lengths or [steps] * batch, dtype=torch.long, device=self.y.device)
        running = (step < ends)[:, None]
        at = {n: torch.where(running, value[:, step].detach(), final[n]) for n, value in states.items()}
        return Carry(at, self.stack.layout)

    def __getitem__(self, name: str) -> Tensor:
        if not isinstance(name, str):  # also `y, state = rnn(x)`
            raise LayerError(
                "what this layer returns is one object, not a pair as of torch.nn: out.y is the output, "
                "out.carry the states for the next chunk."
            )
        recorded = self.answer.values
        matches = [full for full in recorded if name in (full, full.partition(".")[2])]
        if not matches:
            known = f" (recorded are {sentence_list(recorded)})" if recorded else ""
            raise LayerError(f'{name} was not recorded{known}; call the layer with record=("{name}",).')
        if len(matches) > 1:
            raise LayerError(f"{name} was recorded in several places: say {' or '.join(matches)}.")
        return recorded[matches[0]].transpose(0, 1)
