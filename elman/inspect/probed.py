"""What is probed: a model, a call of it, a loss; and the changes that probes make to the call.

Batch is the first dimension and time the second, of inputs and predictions. Nothing is known of the task:
what rows, steps, lengths and states are is read off the shapes and the signature of the model.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import torch
from torch import Tensor, nn

from elman.errors import LayerError
from elman.inspect.calls import Inputs, prediction, state
from elman.inspect.lags import copied_lags
from elman.inspect.verdicts import DoesNotApplyError, first_line
from elman.layers import Carry

MOVED = 1e-5
"""Part of the largest prediction from which on a change is no rounding: float32 keeps 7 digits, and a batch
of another size is summed in another order."""

STATES = ("carry", "state", "states", "hidden", "hx", "hc", "h", "h0", "hidden_state", "initial", "memory")
"""How people call the argument that takes a state."""


@dataclass
class Subject:
    """A model with one call of it.

    Attributes:
        model: what is called.
        inputs: its arguments.
        targets: what the loss compares with; None if the loss is known only as a whole.
        loss: (prediction, targets) -> number; None likewise.
        whole: the loss of the batch as a whole, for models whose loss is not (prediction, targets).
        forward: (model, inputs as the user gave them) -> output, if the model is not simply called.
        shape: "one", "many" or "named": how the user gave the inputs.
        lengths: valid steps of each row.
        state: name of the argument that takes a state.
    """

    model: nn.Module
    inputs: Inputs
    targets: Any = None
    loss: Callable[[Any, Any], Tensor] | None = None
    whole: Callable[[], Tensor] | None = None
    forward: Callable[..., Any] | None = None
    shape: str = "many"
    lengths: Tensor | None = None
    state: str | None = None
    causal: bool | None = None
    carried: bool | None = None
    batches: Sequence[tuple[Inputs, Any]] = ()
    valid: Sequence[tuple[Inputs, Any]] = ()
    steady: bool = field(default=True)
    """Whether two evaluations are equal; the first probe decides, others need it."""

    def __post_init__(self) -> None:
        tensors = [value for value in self.inputs.values() if isinstance(value, Tensor) and value.dim()]
        if not tensors:
            raise DoesNotApplyError("the model is not called with tensors.")
        self.rows = len(tensors[0])
        self.lengths_key: Any = None
        self._find_lengths()

    def _find_lengths(self) -> None:
        for key, value in list(self.inputs.items())[1:]:
            whole = isinstance(value, Tensor) and value.dim() == 1 and not value.is_floating_point()
            whole = whole and value.dtype != torch.bool
            listed = isinstance(value, list | tuple) and all(isinstance(entry, int) for entry in value)
            if not (whole or listed) or len(value) != self.rows:
                continue
            numbers = torch.as_tensor(value)
            named = isinstance(key, str) and "len" in key
            if self.steps and (named or int(numbers.max()) == self.steps) and int(numbers.min()) >= 0:
                self.lengths_key = key
                self.lengths = numbers if self.lengths is None else self.lengths
                return

    @cached_property
    def steps(self) -> int:
        """T of the first sequence; 0 without one."""
        return next((value.shape[1] for value in self.sequences.values()), 0)

    @cached_property
    def sequences(self) -> dict[Any, Tensor]:
        """Inputs (B, T, ...) that hold values, not masks."""
        return {
            key: value
            for key, value in self.inputs.items()
            if isinstance(value, Tensor)
            and value.dim() >= 2
            and len(value) == self.rows
            and value.dtype != torch.bool
        }

    @cached_property
    def ends(self) -> list[int]:
        """Valid steps of each row."""
        return [self.steps] * self.rows if self.lengths is None else [int(n) for n in self.lengths]

    @cached_property
    def longest(self) -> int:
        """The row with most steps."""
        return max(range(self.rows), key=lambda row: self.ends[row])

    @property
    def name(self) -> str:
        """The class of the model."""
        return type(self.model).__name__

    # --- calling ---

    def call(self, inputs: Inputs | None = None, state: Any = None, seed: int = 0) -> Any:
        """What the model returns, from the same random numbers each time."""
        inputs = self.inputs if inputs is None else inputs
        torch.manual_seed(seed)
        if self.forward is not None:
            given = self._as_given(inputs)
            return self.forward(self.model, given, *([] if state is None else [state]))
        positional = [value for key, value in inputs.items() if isinstance(key, int)]
        named = {key: value for key, value in inputs.items() if isinstance(key, str)}
        if state is not None:
            named[self.state_argument or ""] = state
        return self.model(*positional, **named)

    def _as_given(self, inputs: Inputs) -> Any:
        if self.shape == "one":
            return inputs[0]
        return tuple(inputs.values()) if self.shape == "many" else inputs

    def predict(self, inputs: Inputs | None = None, seed: int = 0) -> Tensor:
        """The prediction in eval mode, rows first, without a graph."""
        self.model.eval()
        with torch.no_grad():
            return self.by_rows(prediction(self.call(inputs, seed=seed)))

    @cached_property
    def before(self) -> Tensor:
        """The prediction of the unchanged call."""
        return self.predict()

    def by_rows(self, y: Tensor) -> Tensor:
        """A prediction with rows first: (B*T, C) is cut into rows."""
        if y.dim() and len(y) == self.rows:
            if y.dim() == 3 and y.shape[1] != self.steps == y.shape[2]:
                return y.transpose(1, 2)  # (B, C, T), as cross entropy wants it
            return y
        if self.rows and y.dim() and self.steps > 1 and len(y) == self.rows * self.steps:
            return y.reshape(self.rows, self.steps, *y.shape[1:])
        raise DoesNotApplyError(
            f"the prediction has shape {tuple(y.shape)}, whose first dimension is not the {self.rows} rows."
        )

    @cached_property
    def by_step(self) -> bool:
        """Whether there is a prediction for each step."""
        y = self.before
        single = isinstance(self.targets, Tensor) and self.targets.dim() == 1
        return y.dim() >= 2 and self.steps > 1 and y.shape[1] == self.steps and not (y.dim() == 2 and single)

    def objective(self) -> Tensor:
        """The loss of the batch, with a graph."""
        if self.whole is not None:
            return self.whole()
        if self.loss is None:
            raise DoesNotApplyError("no loss was given.")
        return self.loss(prediction(self.call()), self.targets)

    @property
    def parameters(self) -> dict[str, nn.Parameter]:
        """What is learned, by name; with that of the loss."""
        found = dict(self.model.named_parameters())
        if isinstance(self.loss, nn.Module):
            found |= {f"loss.{name}": value for name, value in self.loss.named_parameters()}
        return {name: value for name, value in found.items() if value.requires_grad}

    # --- changing ---

    def draw(self, key: Any) -> Tensor:
        """For each place (B, T) of a sequence, what stands at another place, chosen to differ from it."""
        value = self.sequences[key]
        ends = self.ends if value.shape[1] == self.steps else [value.shape[1]] * self.rows
        flat = value.reshape(self.rows * value.shape[1], *value.shape[2:])
        inside = torch.arange(value.shape[1])[None] < torch.tensor(ends)[:, None]
        pool = flat[inside.reshape(-1).to(flat.device)]
        pool = torch.unique(pool, dim=0) if len(pool) <= 4096 else pool[:4096]
        if len(pool) < 2:
            raise DoesNotApplyError("all values of the input are the same, so that none can be changed.")
        chance = torch.Generator().manual_seed(1)
        changed = value.clone().reshape(flat.shape)
        for _ in range(8):
            same = (changed == flat).reshape(len(flat), -1).all(1)
            if not same.any():
                break
            picks = torch.randint(len(pool), (int(same.sum()),), generator=chance)
            changed[same] = pool[picks.to(pool.device)]
        return changed.reshape(value.shape)

    def changed(self, where: Callable[[Any, Tensor], Tensor | None]) -> Inputs:
        """The inputs with other values where `where(key, sequence)` (B, T) is true."""
        found, same = dict(self.inputs), None
        for key, value in self.sequences.items():
            mask = where(key, value)
            if mask is None or not mask.any():
                continue
            try:
                drawn = self.draw(key)
            except DoesNotApplyError as reason:  # one of several inputs may well be constant
                same = reason
                continue
            mask = mask.to(value.device).reshape(mask.shape + (1,) * (value.dim() - 2))
            found[key] = torch.where(mask, drawn, value)
        if same is not None and all(found[key] is value for key, value in self.sequences.items()):
            raise same
        return found

    def only(self, rows: Sequence[int], until: int | None = None, since: int = 0) -> Inputs:
        """Some rows, and steps `since` to `until` of the sequences that are as long as the first."""
        index = torch.as_tensor(list(rows))
        found: Inputs = {}
        for key, value in self.inputs.items():
            if key == self.lengths_key:
                left = [min(self.ends[row], until or self.steps) - since for row in rows]
                found[key] = torch.tensor(left, device=value.device) if isinstance(value, Tensor) else left
            elif isinstance(value, Tensor) and value.dim() and len(value) == self.rows:
                value = value[index.to(value.device)]
                timed = value.dim() >= 2 and value.shape[1] == self.steps
                found[key] = value[:, since:until] if timed else value
            elif isinstance(value, list | tuple) and len(value) == self.rows:
                found[key] = [value[row] for row in rows]
            elif isinstance(value, Carry) and len(value) == self.rows:
                found[key] = value[list(rows)]
            else:
                found[key] = value
        return found

    def far(self, one: Tensor, other: Tensor) -> float:
        """The largest difference as part of the largest prediction; NaN at the same place is none."""
        if one.shape != other.shape:
            raise DoesNotApplyError(
                f"predictions change their shape from {tuple(one.shape)} to {tuple(other.shape)}."
            )
        if not one.numel():
            return 0.0
        scale = float(self.before.abs().nan_to_num(0, 0, 0).max()) or 1.0
        return float((one - other).abs().nan_to_num(0.0).max()) / scale

    def need_steady(self) -> None:
        """Raise DoesNotApplyError where predictions cannot be compared."""
        if not self.steady:
            raise DoesNotApplyError("two evaluations of the same batch differ, so nothing can be compared.")

    @cached_property
    def copied(self) -> dict[Any, int]:
        """The lag at which the target is an input, by sequence; see `copied_lags`."""
        return copied_lags(self.targets, self.sequences, self.ends)

    @cached_property
    def reads(self) -> dict[Any, dict[int, Tensor]]:
        """Which input steps move which predictions of the longest row, by sequence.

        For each step that was changed: the largest move of each predicted step (T,), or (1,) of a prediction
        for the whole row, as part of the largest prediction.
        """
        self.need_steady()
        row = self.longest
        scale = float(self.before.abs().nan_to_num(0, 0, 0).max()) or 1.0
        found: dict[Any, dict[int, Tensor]] = {}
        for key, value in self.sequences.items():
            if not (value != value[:1, :1]).any() and len(self.sequences) > 1:
                continue  # constant, as lengths or ages of one size are
            found[key] = {}
            end = self.ends[row] if value.shape[1] == self.steps else value.shape[1]
            for step in some_steps(end):
                moved = self.predict(self.changed(lambda k, v, s=step, key=key: at_step(v, s, k == key)))
                far = (moved[row] - self.before[row]).abs().nan_to_num(0.0) / scale
                far = (
                    far[: self.ends[row]].reshape(self.ends[row], -1) if self.by_step else far.reshape(1, -1)
                )
                found[key][step] = far.max(1).values
        return found

    # --- states ---

    @cached_property
    def state_argument(self) -> str | None:
        """The argument that takes the state which a call returns; None if there is none."""
        if self.state is not None:
            return self.state
        if self.forward is not None:
            return "state" if len(inspect.signature(self.forward).parameters) > 2 else None
        names = list(inspect.signature(self.model.forward).parameters)
        given = {key for key, value in self.inputs.items() if value is not None}
        given |= {name for place, name in enumerate(names) if place in given}
        if given & {*STATES}:  # it begins with a state of its own
            return None
        return next((name for name in names if name in STATES and name not in given), None)

    def need_state(self) -> Any:
        """The state after the call; raises DoesNotApplyError if the model has none to hand on."""
        self.need_steady()
        self.model.eval()
        with torch.no_grad():
            found = state(self.call())
        if found is None or self.state_argument is None:
            raise DoesNotApplyError("the model neither returns a state nor takes one.")
        return found


def some_steps(end: int) -> list[int]:
    """Steps to change: all of a short row, else some at its ends and in its middle."""
    return (
        [*range(end)] if end <= 10 else [0, 1, 2, end // 3, end // 2, end // 2 + 1, end - 3, end - 2, end - 1]
    )


def at_step(value: Tensor, step: int, here: bool = True) -> Tensor | None:
    """A mask (B, T) of one step; None where nothing is to be changed."""
    if not here:
        return None
    mask = torch.zeros(value.shape[:2], dtype=torch.bool)
    mask[:, step] = True
    return mask


def try_call(subject: Subject) -> None:
    """Raise LayerError if the model cannot be called at all."""
    try:
        subject.model.eval()
        with torch.no_grad():
            prediction(subject.call())
    except DoesNotApplyError as problem:
        raise LayerError(str(problem)) from None
    except Exception as problem:
        raise LayerError(f"the model cannot be called with this batch: {first_line(problem)}.") from problem
