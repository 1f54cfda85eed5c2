"""`LSTM`, `GRU` and `RNN` with the signatures, results and state_dict keys of torch.nn.

An existing model changes its import and keeps its weights; it gains lengths, resets and gradients in
evaluation mode. Layout is torch's: time first unless batch_first, states (layers * directions, B, H).
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pad_packed_sequence

from elman.cells import GRU as GRU_CELL
from elman.cells import LSTM as LSTM_CELL
from elman.cells import Elman, ElmanReLU, ProjectedLSTM
from elman.equations.cell import Cell
from elman.errors import LayerError
from elman.layers import checks, traced
from elman.layers.dropout import Dropout
from elman.layers.stack import Call, Stack, run

_Packing = tuple[Tensor, Tensor | None, Tensor | None]


class _Classic(nn.Module):
    """What the three share: torch's parameters, a cell that reads them, and torch's layout of states."""

    gates: tuple[str, ...] = ("h",)  # names of the cell's gates in the order of torch's rows

    def __init__(
        self,
        cell: Cell,
        input_size: int,
        hidden_size: int,
        num_layers: int,
        bias: bool,
        batch_first: bool,
        dropout: float,
        bidirectional: bool,
        proj_size: int,
        device: torch.device | str | None,
        dtype: torch.dtype | None,
    ):
        super().__init__()
        if dropout and num_layers == 1:
            warnings.warn("dropout acts between layers, so it has no effect with num_layers=1", stacklevel=3)
        checks.construction(cell, input_size, hidden_size, num_layers)
        between = dropout if num_layers > 1 else 0.0
        self.stack = Stack(cell, input_size, hidden_size, num_layers, bidirectional, Dropout(between=between))
        self.input_size, self.hidden_size, self.num_layers = input_size, hidden_size, num_layers
        self.bias, self.batch_first, self.dropout = bias, batch_first, dropout
        self.bidirectional, self.proj_size = bidirectional, proj_size
        rows, out = len(self.gates) * hidden_size, proj_size or hidden_size
        self._places, self._sizes = [place for place, _, _ in self.stack.places()], self.stack.state_sizes()
        self._handle = traced.handle(self.stack)
        for place, layer, _ in self.stack.places():
            width = input_size if layer == 0 else out * self.stack.directions
            shapes = {"weight_ih": (rows, width), "weight_hh": (rows, out)}
            shapes |= {"bias_ih": (rows,), "bias_hh": (rows,)} if bias else {}
            shapes |= {"weight_hr": (proj_size, hidden_size)} if proj_size else {}
            for name, shape in shapes.items():
                empty = torch.empty(shape, device=device, dtype=dtype)
                self.register_parameter(f"{name}_l{place}", nn.Parameter(empty))
        self.reset_parameters()

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._handle = traced.handle(self.stack)  # a copy has a stack of its own

    def reset_parameters(self) -> None:
        """Draw every parameter uniformly from ±1/sqrt(hidden_size), as torch does."""
        bound = 1 / math.sqrt(self.hidden_size)
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -bound, bound)

    def flatten_parameters(self) -> None:
        """Nothing to do: parameters are plain."""

    def _weights(self, place: str) -> dict[str, Tensor]:
        """The cell's parameters as views of torch's."""
        found = {"W": getattr(self, f"weight_ih_l{place}"), "U": getattr(self, f"weight_hh_l{place}")}
        weights = {
            f"{space}.{gate}": rows
            for space, stacked in found.items()
            for gate, rows in zip(self.gates, stacked.chunk(len(self.gates)), strict=True)
        }
        if self.proj_size:
            weights["U.p"] = getattr(self, f"weight_hr_l{place}")
        return weights | self._biases(place, found["W"])

    def _biases(self, place: str, like: Tensor) -> dict[str, Tensor]:
        if not self.bias:
            zero = like.new_zeros(self.hidden_size)
            return {f"b.{gate}": zero for gate in self.gates}
        both = getattr(self, f"bias_ih_l{place}") + getattr(self, f"bias_hh_l{place}")
        return {f"b.{gate}": part for gate, part in zip(self.gates, both.chunk(len(self.gates)), strict=True)}

    def forward(
        self,
        input: Tensor | PackedSequence,
        hx: Tensor | tuple[Tensor, Tensor] | None = None,
        *,
        lengths: Tensor | Sequence[int] | None = None,
        reset: Tensor | None = None,
    ) -> tuple[Tensor | PackedSequence, Tensor | tuple[Tensor, ...]]:
        """As in torch.nn; besides, `lengths` (B,) and `reset` (bool, in the layout of the input)."""
        packing: _Packing | None = None
        x = input
        if isinstance(x, PackedSequence):
            packing = x.batch_sizes, x.sorted_indices, x.unsorted_indices
            x, lengths = pad_packed_sequence(x)
        elif self.batch_first and x.dim() == 3:
            x = x.transpose(0, 1)
        single = packing is None and x.dim() == 2
        x = x[:, None] if single else x  # (T, B, features)
        batch_first = x.transpose(0, 1)
        self._check(x)
        if reset is not None:
            reset = reset[None] if single else reset if self.batch_first else reset.T
            reset = checks.reset(reset, batch_first).T
        call = Call(
            inputs={self.stack.cell.inputs[0].name: x},
            initial=self._initial(hx, x, single),
            lengths=checks.lengths(lengths, batch_first),
            reset=reset,
            record={},
            training=self.training,
            memory="auto",
        )
        if torch.compiler.is_compiling():
            weights = {place: self._weights(place) for place in self._places}
            answer = traced.run_traced(self._handle, weights, call)
        else:
            answer = run(self.stack, self._weights, call)
        return self._output(answer.y, packing, single), self._final(answer.final, single)

    def _check(self, x: Tensor) -> None:
        if x.dim() != 3:
            raise LayerError(f"the input has 2 dimensions (one sequence) or 3, not {checks.shape(x)}.")
        if x.shape[2] != self.input_size:
            raise LayerError(
                f"the input has {x.shape[2]} features, and this layer takes input_size={self.input_size}."
            )

    def _names(self) -> list[str]:
        return [state.name for state in self.stack.cell.states]

    def _initial(self, hx: Tensor | tuple[Tensor, ...] | None, x: Tensor, single: bool) -> dict[str, Tensor]:
        """Torch's (layers * directions, B, size) as states by name."""
        if hx is None:
            return {}
        states = (hx,) if isinstance(hx, Tensor) else tuple(hx)
        places, names = self._places, self._names()
        if len(states) != len(names):
            raise LayerError(f"hx holds {len(names)} tensors ({', '.join(names)}), not {len(states)}.")
        sizes = self._sizes
        result = {}
        for name, stacked in zip(names, states, strict=True):
            stacked = stacked[:, None] if single and stacked.dim() == 2 else stacked
            expected = (len(places), x.shape[1], sizes[f"0.{name}"])
            if tuple(stacked.shape) != expected:
                raise LayerError(f"{name}_0 has shape {checks.shape(stacked)}; expected is {expected}.")
            result |= {f"{place}.{name}": state for place, state in zip(places, stacked, strict=True)}
        return result

    def _final(self, final: dict[str, Tensor], single: bool) -> Tensor | tuple[Tensor, ...]:
        stacked = [
            torch.stack([final[f"{place}.{name}"] for place in self._places]) for name in self._names()
        ]
        stacked = [state[:, 0] for state in stacked] if single else stacked
        return stacked[0] if len(stacked) == 1 else tuple(stacked)

    def _output(self, y: Tensor, packing: _Packing | None, single: bool) -> Tensor | PackedSequence:
        if packing is None:
            y = y[:, 0] if single else y
            return y.transpose(0, 1) if self.batch_first and not single else y
        sizes, order, back = packing
        rows = torch.arange(y.shape[1], device=y.device) if order is None else order
        data = torch.cat([y[t, rows[:count]] for t, count in enumerate(sizes.tolist())])
        return PackedSequence(data, sizes, order, back)

    def extra_repr(self) -> str:
        return f"{self.input_size}, {self.hidden_size}, num_layers={self.num_layers}"


class LSTM(_Classic):
    """torch.nn.LSTM with the same arguments, results and state_dict keys."""

    gates = ("i", "f", "g", "o")

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        proj_size: int = 0,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ):
        if proj_size and not 0 < proj_size < hidden_size:
            raise LayerError(
                f"proj_size is a whole number below hidden_size={hidden_size}, not {proj_size!r}."
            )
        cell = ProjectedLSTM(projection_size=proj_size) if proj_size else LSTM_CELL
        super().__init__(
            cell, input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, proj_size,
            device, dtype,
        )  # fmt: skip


class GRU(_Classic):
    """torch.nn.GRU with the same arguments, results and state_dict keys."""

    gates = ("r", "z", "n")

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ):
        super().__init__(
            GRU_CELL, input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, 0,
            device, dtype,
        )  # fmt: skip

    def _biases(self, place: str, like: Tensor) -> dict[str, Tensor]:
        """The recurrent bias of n stays inside the reset gate."""
        if not self.bias:
            return super()._biases(place, like) | {"bh.n": like.new_zeros(self.hidden_size)}
        own = getattr(self, f"bias_ih_l{place}").chunk(3)
        recurrent = getattr(self, f"bias_hh_l{place}").chunk(3)
        return {
            "b.r": own[0] + recurrent[0],
            "b.z": own[1] + recurrent[1],
            "b.n": own[2],
            "bh.n": recurrent[2],
        }


class RNN(_Classic):
    """torch.nn.RNN with the same arguments, results and state_dict keys."""

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        nonlinearity: str = "tanh",
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ):
        cells = {"tanh": Elman, "relu": ElmanReLU}
        if nonlinearity not in cells:
            raise LayerError(f'nonlinearity is "tanh" or "relu", not {nonlinearity!r}.')
        self.nonlinearity = nonlinearity
        super().__init__(
            cells[nonlinearity], input_size, hidden_size, num_layers, bias, batch_first, dropout,
            bidirectional, 0, device, dtype,
        )  # fmt: skip
