"""A layer with its data, and our step: what a peer is given to do the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from elman.bench import work
from elman.bench.work import Shape
from elman.equations.cell import Cell
from elman.layers import Recurrent, Stream

Step = Callable[[], tuple[object, Sequence[object]]]
"""One measured call: the output and, in training, the gradients of the input and of every weight."""


@dataclass(frozen=True)
class Setting:
    """What is computed: a cell at a shape, forward alone or with all gradients."""

    cell: Cell
    shape: Shape
    training: bool = True
    lengths: bool = False
    resets: bool = False
    dtype: torch.dtype = torch.float32

    @property
    def steps(self) -> int:
        """Valid steps of all rows."""
        return sum(work.lengths(self.shape)) if self.lengths else self.shape.steps * self.shape.batch

    @property
    def flops(self) -> int:
        """Operations of the matrix products."""
        return work.flops(self.cell, self.shape, self.steps, training=self.training)


@dataclass(frozen=True, eq=False)
class Problem:
    """A setting with numbers: `x` (B, T, I), `dy` the gradient of the output, our layer and its weights."""

    setting: Setting
    layer: Recurrent
    x: Tensor
    dy: Tensor
    lengths: list[int] | None
    reset: Tensor | None

    @property
    def weights(self) -> Mapping[str, Tensor]:
        """The parameters by their names in the equations."""
        return self.layer.weights().by_name()


def problem(setting: Setting) -> Problem:
    """The numbers of a setting; the same at every call."""
    torch.manual_seed(0)
    shape = setting.shape
    layer = Recurrent(setting.cell, shape.inputs, shape.hidden).to(setting.dtype).train(setting.training)
    x = torch.randn(shape.batch, shape.steps, shape.inputs, dtype=setting.dtype)
    dy = torch.randn(shape.batch, shape.steps, layer.output_size, dtype=setting.dtype)
    reset = torch.rand(shape.batch, shape.steps) < work.RESET_RATE if setting.resets else None
    lengths = work.lengths(shape) if setting.lengths else None
    return Problem(setting, layer, x, dy, lengths, reset)


def ours(given: Problem) -> Step:
    """Our layer, called as users call it."""
    x = given.x.clone().requires_grad_(given.setting.training)

    def forward() -> Tensor:
        return given.layer(x, lengths=given.lengths, reset=given.reset).y

    return step(forward, [x, *given.weights.values()], given.dy, given.setting.training)


def streamed(given: Problem) -> Step:
    """Our layer, one step after the other by `Stream`; the output is that of the last step, (B, size)."""
    stream = Stream(given.layer, given.setting.shape.batch)
    x = list(given.x.transpose(0, 1).contiguous())

    def forward() -> Tensor:
        stream.reset()
        for now in x[:-1]:
            stream.step(now)
        return stream.step(x[-1])

    return step(forward, [], given.dy, False)


def step(forward: Callable[[], Tensor], inputs: Sequence[Tensor], dy: Tensor, training: bool) -> Step:
    """A call of torch: forward, and in training the gradients of `inputs`."""

    def train() -> tuple[object, Sequence[object]]:
        y = forward()
        return y.detach(), torch.autograd.grad(y, inputs, dy)

    @torch.no_grad()
    def infer() -> tuple[object, Sequence[object]]:
        return forward(), ()

    return train if training else infer
