"""The states that one chunk of a sequence hands to the next."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, overload

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from elman.errors import LayerError


class Carry:
    """All states of a recurrent layer for a batch of rows; it is made by a layer and only handed on.

    `carry[rows]` selects rows (an index, a slice, a list or a tensor), `carry["0.h"]` is the tensor
    (B, size) of state h of layer 0; `len(carry)` is B.
    """

    def __init__(self, states: Mapping[str, Tensor], layout: str):
        self._states = dict(states)
        self.layout = layout  # which model it belongs to, in words

    def __len__(self) -> int:
        return next(iter(self._states.values())).shape[0]

    @overload
    def __getitem__(self, which: str) -> Tensor: ...
    @overload
    def __getitem__(self, which: int | slice | list[int] | Tensor) -> Carry: ...
    def __getitem__(self, which: object) -> Carry | Tensor:
        if isinstance(which, str):
            if which not in self._states:
                raise LayerError(f"this carry has no state {which}; it has {', '.join(self._states)}.")
            return self._states[which]
        single = isinstance(which, int) or getattr(which, "ndim", 1) == 0
        rows: Any = [int(which)] if single else which  # type: ignore[call-overload]
        return self._each(lambda state: state[rows])

    @property
    def states(self) -> Mapping[str, Tensor]:
        """Every state (B, size) by name: "0.h" is h of layer 0, "0_reverse.h" that of its other direction."""
        return dict(self._states)

    def detach(self) -> Carry:
        """The same numbers, without the graph that made them."""
        return self._each(torch.Tensor.detach)

    def to(self, *args: object, **kwargs: object) -> Carry:
        """Moved or converted as by torch.Tensor.to."""
        return self._each(lambda state: state.to(*args, **kwargs))  # type: ignore[call-overload]

    def _each(self, change: Callable[[Tensor], Tensor]) -> Carry:
        return Carry({name: change(state) for name, state in self._states.items()}, self.layout)

    @staticmethod
    def stack(carries: Iterable[Carry]) -> Carry:
        """The rows of several carries of one model, one after the other."""
        carries = list(carries)
        if len({carry.layout for carry in carries}) != 1:
            raise LayerError("only carries of one model can be put together, and at least one.")
        names = carries[0]._states
        return Carry({n: torch.cat([c._states[n] for c in carries]) for n in names}, carries[0].layout)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write to a safetensors file; the file appears whole or not at all.

        Raises LayerError where it cannot be written; what was there before stays.
        """
        aside = Path(f"{os.fspath(path)}.part")
        states = {name: state.detach().contiguous() for name, state in self._states.items()}
        try:
            save_file(states, aside, metadata={"layout": self.layout})
            aside.replace(path)
        except (OSError, SafetensorError) as problem:
            aside.unlink(missing_ok=True)
            raise LayerError(f"{os.fspath(path)} cannot be written: {problem}.") from problem

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Carry:
        """Read what `save` wrote; raises LayerError for a file that is something else."""
        try:
            with safe_open(path, framework="pt") as file:
                states = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  not a dict
                layout = (file.metadata() or {}).get("layout", "")
        except (OSError, SafetensorError) as problem:
            raise LayerError(f"{os.fspath(path)} cannot be read as a carry: {problem}.") from None
        if not layout or not states:
            raise LayerError(f"{os.fspath(path)} is not a carry; write one with carry.save(path).")
        return cls(states, layout)

    def __repr__(self) -> str:
        return f"<Carry of {len(self)} rows: {', '.join(self._states)}>"
