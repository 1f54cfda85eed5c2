"""`Stream`: a layer run step by step on live input, with its own states."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from elman import kernels
from elman.equations.plan import plan
from elman.equations.regularise import with_zoneout, zoneout_rates
from elman.errors import LayerError, OptionError, did_you_mean, sentence_list
from elman.layers import stack as stacks
from elman.layers.carry import Carry
from elman.layers.checks import shape
from elman.layers.recurrent import Recurrent


class Stream:
    """Step by step through a `Recurrent`, in eval mode: no autograd, no allocation, its own states.

    Args:
        rnn: a layer in one direction, on the CPU; its weights are copied, `refresh()` copies them again.
        rows: sequences that run side by side.
        carry: states to begin with (`out.carry`); None = the cell's initial states.

    A stream belongs to one thread at a time; streams of one layer may run in threads side by side. Where the
    weights are larger than a core's own cache, a step runs on torch's threads.
    Raises LayerError for a layer that cannot stream.

        stream = Stream(rnn)
        for x in microphone:           # (input_size,) or (rows, input_size), a tensor or an array
            y = stream.step(x)         # (rows, output_size), overwritten by the next step
    """

    def __init__(self, rnn: Recurrent, rows: int = 1, carry: Carry | None = None):
        self.rnn, self.rows = rnn, rows
        self._check(rnn, rows)
        stepper = importlib.import_module("elman.kernels.cpu.stepper").Stepper
        self._steppers: dict[str, Any] = {}
        below: Tensor | None = None
        for place, layer, _ in rnn.stack.places():
            weights = rnn.weights(place).by_name()
            cell = rnn.cell
            sizes = rnn.stack.sizes(layer)
            begin = {
                s.name: stacks.initial_state(
                    cell, s.name, sizes[s.size], weights, next(iter(weights.values()))
                )
                for s in cell.states
            }
            made = stepper(plan(self._stepping), sizes, weights, begin, rows, below)
            below = made.y
            self._steppers[place] = made
        made = list(self._steppers.values())
        self._calls = [one.step for one in made]
        self._inputs: dict[str, list[Tensor]] = {
            name: [one.x[name] for one in made] for name in list(made[0].x)[1:]
        }
        self._x = made[0].x[rnn.cell.inputs[0].name]
        self._x_array = self._x.numpy()
        self._y = made[-1].y
        self._defaults = {entry.name: entry.default for entry in rnn.cell.inputs[1:]}
        if carry is not None:
            self.carry = carry

    @property
    def _stepping(self) -> Any:
        zoneout = zoneout_rates(self.rnn.cell, self.rnn.stack.dropout.zoneout)
        return with_zoneout(self.rnn.cell, zoneout, False) if zoneout else self.rnn.cell

    def _check(self, rnn: Recurrent, rows: int) -> None:
        if rnn.stack.bidirectional:
            raise LayerError("a bidirectional layer cannot stream: its other direction starts at the end.")
        if rows < 1:
            raise LayerError(f"a stream has at least one row, not {rows}.")
        weight = next(rnn.parameters())
        reason = kernels.reason_for_reference(plan(self._stepping), weight.dtype, weight.device.type)
        if weight.dtype not in (torch.float32, torch.float64):
            reason = reason or f"the layer is {weight.dtype}; use rnn.float()"
        if reason:
            raise LayerError(f"this layer cannot stream: {reason}; rnn.step works, more slowly.")

    def step(self, x: Tensor | np.ndarray, **inputs: Tensor | np.ndarray | float) -> Tensor:
        """One step: x (rows, input_size) to the output (rows, output_size).

        The result is overwritten by the next step: clone it to keep it. Further inputs of the cell are
        given by name. Raises LayerError for x of another shape.
        """
        try:
            self._x_array[...] = x if isinstance(x, np.ndarray) else x.numpy()
        except (ValueError, RuntimeError):
            raise LayerError(
                f"a step of this stream takes ({self.rows}, {self._x.shape[1]}), not "
                f"{shape(torch.as_tensor(x))}, on the CPU and without a gradient."
            ) from None
        if self._inputs or inputs:
            self._further(inputs)
        for call in self._calls:
            call()
        return self._y

    def _further(self, given: dict[str, Any]) -> None:
        for name in given:
            if name not in self._inputs:
                known = [self.rnn.cell.inputs[0].name, *self._inputs]
                hint = did_you_mean(name, known, f"; it reads {sentence_list(known)}")
                raise OptionError(f"{self.rnn.cell.name} has no input {name}{hint}")
        for name, places in self._inputs.items():
            value = given.get(name, self._defaults[name])
            if value is None:
                raise LayerError(f"{self.rnn.cell.name} reads {name} at every step: give {name}=.")
            for place in places:
                value = torch.as_tensor(value, dtype=place.dtype)
                place.copy_(value[:, None] if value.dim() == 1 and len(value) == self.rows else value)

    def run(self, x: Tensor) -> Tensor:
        """Several steps: x (rows, T, input_size) to (rows, T, output_size), the states going on."""
        if x.dim() != 3 or x.shape[0] != self.rows:
            raise LayerError(f"run takes ({self.rows}, T, {self._x.shape[1]}), not {shape(x)}.")
        steps = [self.step(x[:, t].detach()).clone() for t in range(x.shape[1])]
        return torch.stack(steps, 1) if steps else x.new_zeros(self.rows, 0, self._y.shape[1])

    def reset(self, rows: Sequence[int] | slice = slice(None)) -> None:
        """Begin again: the cell's initial states for all rows, or for some."""
        for one in self._steppers.values():
            one.reset(rows if isinstance(rows, slice) else list(rows))

    def refresh(self) -> None:
        """Copy the weights of the layer again, after they changed."""
        for place, layer, _ in self.rnn.stack.places():
            weights = self.rnn.weights(place).by_name()
            self._steppers[place].refresh(plan(self._stepping), self.rnn.stack.sizes(layer), weights)

    @property
    def carry(self) -> Carry:
        """The states that enter the next step, as `out.carry` has them; a copy."""
        states = {
            f"{place}.{state.name}": one.state(state.name).clone()
            for place, one in self._steppers.items()
            for state in self.rnn.cell.states
        }
        return Carry(states, self.rnn.stack.layout)

    @carry.setter
    def carry(self, carry: Carry) -> None:
        if carry.layout != self.rnn.stack.layout or len(carry) != self.rows:
            raise LayerError(
                f"this carry has {len(carry)} rows of {carry.layout}; the stream has {self.rows} of "
                f"{self.rnn.stack.layout}."
            )
        for place, one in self._steppers.items():
            for state in self.rnn.cell.states:
                one.state(state.name).copy_(carry[f"{place}.{state.name}"].detach())


def stepping(rnn: Recurrent) -> Callable[[Tensor], Tensor]:
    """A function from x (1, input_size) to y (1, output_size), step after step, the states going on.

    That of a `Stream`, or of the layer itself where it cannot stream. It is called without gradients, in eval
    mode, and a result may be overwritten by the next step.
    """
    try:
        return Stream(rnn).step
    except LayerError:
        carry: Carry | None = None

    def step(x: Tensor) -> Tensor:
        nonlocal carry
        y, carry = rnn.step(x, carry)
        return y

    return step
