"""The recurrent forecaster: it reads a series step by step and says what the next steps will be.

At every step t the recurrent layers see what is known by then, and a head turns their state into the next
H values (or into parameters of their distribution). Beside the head there may be a linear path from the
latest values, as in LSTNet (Lai et al. 2018, arXiv 1703.07015). Head and path begin at zero, so an untrained
forecaster repeats the value that everything is relative to.

Shapes: B batch, T time, N steps that are counted, H horizon, P numbers for each forecast value, F known
future inputs, L lags.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from elman.equations.cell import Cell
from elman.errors import OptionError, sentence_list
from elman.layers import Carry, Dropout, Recurrent

ELAPSED = {"dt", "elapsed"}
"""Inputs of cells that are told how much time has passed since the step before."""


@dataclass(frozen=True)
class ForecasterShape:
    """The sizes of a forecaster."""

    inputs: int  # features of a step
    hidden: int
    layers: int
    horizon: int
    parameters: int  # numbers for each forecast value
    known: int = 0  # inputs that are known of each future step
    lags: int = 0  # latest values on the linear path
    located: int | None = None  # how many of the parameters the linear path moves; None: all


class Forecaster(nn.Module):
    """Recurrent layers, a head for each step of the horizon, a linear path from the latest values.

    Args:
        cell: the equations; of its further inputs, `dt`, `observed` and `elapsed` are understood.
        shape: sizes.
        dropout, init, memory: of the recurrent layers.

    Raises OptionError for a cell that needs other inputs.
    """

    def __init__(
        self,
        cell: Cell,
        shape: ForecasterShape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        memory: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.extra = further_inputs(cell, shape.layers)
        self.shape = shape
        self.rnn = Recurrent(
            cell,
            shape.inputs,
            shape.hidden,
            shape.layers,
            dropout=dropout or Dropout(),
            init=init,
            horizon=memory,
        )
        width = self.rnn.output_size
        outputs = shape.parameters if shape.known else shape.horizon * shape.parameters
        if shape.known:
            # a step of the horizon meets the state in one hidden layer
            middle = max(16, min(64, width))
            self.state = nn.Linear(width, middle)
            self.future = nn.Linear(shape.known, middle, bias=False)
            self.step = nn.Parameter(torch.randn(shape.horizon, middle) * 0.1)
            width = middle
        self.head = nn.Linear(width, outputs)
        self.path = nn.Linear(shape.lags, shape.horizon, bias=False) if shape.lags else None
        for layer in (self.head, self.path):
            for weight in [] if layer is None else layer.parameters():
                nn.init.zeros_(weight)

    def forward(
        self,
        x: Tensor,
        carry: Carry | None = None,
        *,
        dt: Tensor | None = None,
        observed: Tensor | None = None,
        elapsed: Tensor | None = None,
        lengths: Sequence[int] | None = None,
        reset: Tensor | None = None,
    ) -> tuple[Tensor, Carry]:
        """Features (B, T, hidden) after each step of x (B, T, inputs), and the carry for what follows.

        `dt` (B, T) is the time since the step before; `observed` and `elapsed` (B, T, inputs) tell which
        inputs were measured and how long ago; what the cell does not read is left aside.
        """
        given = {"dt": dt, "observed": observed, "elapsed": elapsed}
        extra = {name: given[name] for name in self.extra}
        out = self.rnn(x, carry, lengths=lengths, reset=reset, **extra)
        return out.y, out.carry

    def forecast(self, features: Tensor, known: Tensor | None = None, lags: Tensor | None = None) -> Tensor:
        """(N, H, P) from features (N, hidden), known future inputs (N, H, F) and latest values (N, L)."""
        shape = self.shape
        if shape.known:
            assert known is not None
            middle = torch.tanh(self.state(features)[:, None] + self.future(known) + self.step)
            values = self.head(middle)
        else:
            values = self.head(features).reshape(len(features), shape.horizon, shape.parameters)
        if self.path is None:
            return values
        assert lags is not None
        moved = self.path(lags)[..., None]  # (N, H, 1)
        if shape.located is None:
            return values + moved
        return torch.cat([values[..., : shape.located] + moved, values[..., shape.located :]], -1)


def further_inputs(cell: Cell, layers: int) -> tuple[str, ...]:
    """The inputs of a cell beside x that a forecaster gives it; raises OptionError for others."""
    names = tuple(entry.name for entry in cell.inputs[1:])
    strange = [entry.name for entry in cell.inputs[1:] if entry.name not in ("dt", "observed", "elapsed")]
    if strange:
        raise OptionError(
            f"a forecast cannot give the cell {cell.name} its input {sentence_list(strange)}; it knows dt, "
            "observed and elapsed."
        )
    if "observed" in names and layers > 1:
        raise OptionError(
            f"the cell {cell.name} is told which inputs were observed, which a second layer does not have; "
            "use --layers 1."
        )
    return names


def takes_time(cell: Cell) -> bool:
    """Whether a cell is told how much time has passed, so that irregular series are no trouble."""
    return any(entry.name in ELAPSED for entry in cell.inputs[1:])
