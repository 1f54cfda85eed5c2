"""What a layer is given, looked at before anything runs: one sentence for each mistake."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from elman.equations.cell import Cell
from elman.equations.expression import ordered
from elman.errors import LayerError, OptionError, did_you_mean, sentence_list
from elman.layers.carry import Carry
from elman.layers.stack import Stack

MEMORY = ("auto", "keep", "states", "checkpoint")
"""What may stay for the backward pass."""
_KEYWORDS = {"carry", "lengths", "reset", "initial", "record", "states", "check", "x"}


def shape(x: Tensor) -> str:
    """The shape of a tensor, as in '(3, 7)'."""
    return str(tuple(x.shape))


def construction(cell: object, input_size: int, hidden_size: int, num_layers: int) -> None:
    """The arguments that make a layer."""
    if not isinstance(cell, Cell):
        raise LayerError(
            "the first argument is a cell, such as elman.cells.LSTM or a function decorated with @cell, "
            f"not {cell!r}."
        )
    for name, value in (("input_size", input_size), ("hidden_size", hidden_size), ("num_layers", num_layers)):
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise LayerError(f"{name} is a whole number from 1, not {value!r}.")
    for entry in cell.inputs[1:]:
        if entry.name in _KEYWORDS:
            raise LayerError(
                f"an input of {cell.name} is called {entry.name}, which the layer uses itself; rename it."
            )


def inputs(stack: Stack, x: Tensor, given: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """x and the further inputs of the cell, all (B, T, size)."""
    cell = stack.cell
    if not isinstance(x, Tensor) or x.dim() != 3:
        seen = shape(x) if isinstance(x, Tensor) else type(x).__name__
        raise LayerError(
            f"x is (batch, time, features) and has 3 dimensions, not {seen}; one sequence is x[None], "
            "one step of a batch is x[:, None]."
        )
    if x.shape[2] != stack.input_size:
        raise LayerError(f"x has {x.shape[2]} features, and this layer takes input_size={stack.input_size}.")
    if not x.is_floating_point():
        raise LayerError(f"x holds {x.dtype}; use x.float(), or an embedding for indices.")
    known = [entry.name for entry in cell.inputs[1:]]
    for name in given:
        if name not in known:
            reads = f"; it reads {sentence_list([cell.inputs[0].name, *known])}"
            hint = did_you_mean(name, [*known, *_KEYWORDS], reads)
            raise OptionError(f"{cell.name} has no input {name}{hint}")
    result = {cell.inputs[0].name: x}
    for entry in cell.inputs[1:]:
        size = stack.sizes(0)[entry.size]
        result[entry.name] = _further(cell, entry.name, entry.default, given.get(entry.name), size, x)
    return result


def memory(choice: str) -> None:
    """What stays for the backward pass is one of four words."""
    if choice not in MEMORY:
        hint = did_you_mean(choice, MEMORY, f"; there are {sentence_list(MEMORY)}")
        raise OptionError(f"memory={choice!r} is no choice{hint}")


def same_kind(x: Tensor, weight: Tensor) -> None:
    """x has the dtype and the device of the layer; autocast converts by itself."""
    if x.device != weight.device:
        raise LayerError(
            f"x is on {x.device} and the layer on {weight.device}; use x.to({str(weight.device)!r})."
        )
    if x.dtype != weight.dtype and not torch.is_autocast_enabled(x.device.type):
        raise LayerError(
            f"x is {x.dtype} and the layer {weight.dtype}; use x.to({weight.dtype}), or rnn.to({x.dtype})."
        )


def _further(
    cell: Cell, name: str, default: float | None, value: Tensor | None, size: int, x: Tensor
) -> Tensor:
    """One further input, (B, T, size)."""
    if value is None:
        if default is None:
            raise LayerError(
                f"{cell.name} needs the input {name}: rnn(x, {name}=...), of shape (batch, time, {size})."
            )
        return x.new_full((*x.shape[:2], size), default)
    if not isinstance(value, Tensor):
        raise LayerError(f"{name} is a tensor of shape (batch, time, {size}), not {value!r}.")
    if value.shape == x.shape[:2] and size == 1:
        value = value[..., None]
    if value.shape != (*x.shape[:2], size):
        also = f" or {tuple(x.shape[:2])}" if size == 1 else ""
        raise LayerError(f"{name} has shape {shape(value)}; expected is {(*x.shape[:2], size)}{also}.")
    return value.to(x.dtype)


def lengths(given: Tensor | Sequence[int] | None, x: Tensor) -> list[int] | None:
    """Lengths as whole numbers, one for each row."""
    if given is None:
        return None
    try:
        values = [_whole(value) for value in (given.tolist() if isinstance(given, Tensor) else given)]
    except TypeError:
        seen = f"{given.dtype} {shape(given)}" if isinstance(given, Tensor) else repr(given)
        raise LayerError(f"lengths holds one whole number for each row, (B,), not {seen}.") from None
    if len(values) != x.shape[0]:
        raise LayerError(f"lengths has {len(values)} entries and x has {x.shape[0]} rows.")
    for row, length in enumerate(values):
        if not 0 <= length <= x.shape[1]:
            raise LayerError(
                f"row {row} has length {length}, and x has {x.shape[1]} steps; 0 to {x.shape[1]} is possible."
            )
    return values


def _whole(value: object) -> int:
    """A whole number of Python or NumPy; TypeError for anything else, truths among them."""
    if isinstance(value, bool):
        raise TypeError
    return operator.index(value)  # type: ignore[arg-type]


def reset(given: Tensor, x: Tensor) -> Tensor:
    """Resets, (B, T) bool."""
    if not isinstance(given, Tensor) or given.dtype != torch.bool:
        seen = given.dtype if isinstance(given, Tensor) else type(given).__name__
        raise LayerError(
            f"reset is a tensor of bool, not {seen}; whole numbers would be taken for row numbers "
            "elsewhere. Use reset=done.bool()."
        )
    if given.shape != x.shape[:2]:
        raise LayerError(f"reset has shape {shape(given)}; expected is (batch, time) = {tuple(x.shape[:2])}.")
    return given


def carry(given: Carry, stack: Stack, x: Tensor) -> Mapping[str, Tensor]:
    """The states of a carry, after making sure that they belong to this layer and this batch."""
    if not isinstance(given, Carry):
        raise LayerError(
            "states are handed on as the Carry of a call (out.carry, out.final), not as "
            f"{type(given).__name__}."
        )
    if given.layout != stack.layout:
        raise LayerError(
            f"this carry belongs to another model: it holds [{given.layout}], not [{stack.layout}]."
        )
    if len(given) != x.shape[0]:
        raise LayerError(
            f"this carry has {len(given)} rows and x has {x.shape[0]}; choose rows with carry[rows], or "
            "start anew with carry=None."
        )
    state = next(iter(given.states.values()))
    if state.device != x.device or state.dtype != x.dtype:
        raise LayerError(
            f"this carry is {state.dtype} on {state.device} and x {x.dtype} on {x.device}; use carry.to(x)."
        )
    return given.states


def no_nan(cell: Cell, values: Mapping[str, Tensor], steps: list[int] | None) -> None:
    """Raise LayerError for the first NaN in the valid part of an input, by row and step.

    An input that the cell only ever chooses, as GRU-D does where(observed > 0, x, ...), may have gaps.
    """
    for name, value in values.items():
        if _only_chosen(cell, name):
            continue
        found = value.isnan().any(-1)
        if steps is not None:
            valid = (
                torch.arange(value.shape[1], device=value.device)
                < torch.tensor(steps, device=value.device)[:, None]
            )
            found = found & valid
        if found.any():
            row, step = (int(k) for k in found.nonzero()[0])
            raise LayerError(
                f"{name} is NaN in row {row} at step {step} ({int(found.sum())} steps in all); fill the gap, "
                "or use a cell that takes missing values, such as GRUD."
            )


def _only_chosen(cell: Cell, name: str) -> bool:
    """Whether an input is nothing but a branch of `where`, so that it can be left unread."""
    leaf = cell.leaf[name]
    uses = [node for node in ordered([*cell.updates.values(), cell.output]) if leaf in node.args]
    return bool(uses) and all(node.op == "where" and node.args[0] is not leaf for node in uses)
