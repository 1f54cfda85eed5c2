"""Regularisation of a recurrent layer: the same words for every cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from torch import Tensor

from elman import kernels
from elman.errors import OptionError
from elman.kernels import noise


@dataclass(frozen=True)
class Dropout:
    """Rates from 0 to below 1; what is not named is 0.

    Attributes:
        input: on the input of the first layer.
        between: on the output of each layer but the last.
        output: on the output of the last layer.
        recurrent: on the states inside matrix products (Gal and Ghahramani 2016, arXiv 1512.05287).
        variational: one mask per sequence, the same at every step, for the four rates above;
            otherwise a new mask at every step.
        weight: on the recurrent matrices, once per call (Merity et al. 2017, arXiv 1708.02182).
        zoneout: share of units that keep their old state at a step, one rate or by state name
            (Krueger et al. 2017, arXiv 1606.01305).

    Masks are drawn by counter from one seed per call (taken from torch's generator), so a run repeats
    exactly. An option that could have no effect raises OptionError when the layer is made.
    """

    input: float = 0.0
    between: float = 0.0
    output: float = 0.0
    recurrent: float = 0.0
    variational: bool = False
    weight: float = 0.0
    zoneout: float | Mapping[str, float] = 0.0

    def __post_init__(self) -> None:
        for entry in fields(self):
            rate = getattr(self, entry.name)
            if entry.name in ("variational", "zoneout"):
                continue
            if not isinstance(rate, int | float) or not 0 <= rate < 1:
                raise OptionError(
                    f"the dropout rate {entry.name} is a number from 0 to below 1, not {rate!r}."
                )
        masked = self.input or self.between or self.output or self.recurrent
        if self.variational and not masked:
            raise OptionError(
                "variational has no effect without a rate for input, between, output or recurrent."
            )

    @cached_property
    def random(self) -> bool:
        """Whether anything is drawn in training."""
        return any(getattr(self, entry.name) for entry in fields(self) if entry.name != "variational")


def drop(x: Tensor, rate: float, seed: int, stream: tuple[int, ...], variational: bool) -> Tensor:
    """Dropout on x (T, B, features) with masks by counter."""
    if not rate:
        return x
    return kernels.drop(x, noise.key(seed, *stream), rate, changes=not variational)


def drop_weight(weight: Tensor, rate: float, seed: int, stream: tuple[int, ...]) -> Tensor:
    """Dropout on the elements of a matrix."""
    return kernels.drop(weight[None], noise.key(seed, *stream), rate, changes=False)[0]
