"""The CPU engine: plans run as generated LLVM kernels.

Takes the arguments of `reference.run` and gives its results, faster.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from elman.equations.expression import Expression
from elman.equations.plan import Plan
from elman.equations.regularise import ZONEOUT
from elman.equations.sizes import Dimension
from elman.kernels import noise
from elman.kernels.cpu.engine import Call, Draw, Engine, Given, Saved, engine
from elman.kernels.reference import PURPOSES, Masks, Result, constants


def run(
    plan: Plan,
    sizes: Mapping[Dimension, int],
    parameters: Mapping[str, Tensor],
    inputs: Mapping[str, Tensor],
    initial: Mapping[str, Tensor],
    *,
    start: Mapping[str, Tensor],
    lengths: Sequence[int] | None = None,
    reset: Tensor | None = None,
    reverse: bool = False,
    masks: Masks | None = None,
) -> Result:
    """Run a plan over time; arguments and result as those of `reference.run`."""
    x = next(iter(inputs.values()))
    own = engine(plan, x.dtype)
    known = constants(plan, sizes, parameters, x)
    call = Call(
        sizes={str(name): size for name, size in sizes.items()},
        steps=x.shape[0],
        batch=x.shape[1],
        lengths=None if lengths is None else tuple(lengths),
        reset=reset,
        reverse=reverse,
        draws=() if masks is None else tuple(_draw(plan, node, masks) for node in own.noise),
    )
    given = [
        *(inputs[name] for name in own.inputs),
        *(known[node] for node in own.matrices),
        *(known[node] for node in own.vectors),
        *(initial[name] for name in own.states),
        *(start[name] for name in own.states),
    ]
    if torch.is_grad_enabled() and any(tensor.requires_grad for tensor in given):
        flat = _Run.apply(own, call, *given)
    else:
        output, final, values, _ = own.run(_sorted(own, given), call, save=False)
        flat = (output, *final.values(), *values.values())
    count = 1 + len(own.states)
    return Result(
        flat[0],
        dict(zip(own.states, flat[1:count], strict=True)),
        dict(zip(plan.values, flat[count:], strict=True)),
    )


def _draw(plan: Plan, node: Expression, masks: Masks) -> Draw:
    purpose, name = node.data
    names = [state.name for state in plan.cell.states]
    key = noise.key(masks.seed, *masks.stream, PURPOSES.index(purpose), names.index(name))
    if purpose == ZONEOUT:
        return Draw(key, masks.zoneout[name], 1.0, True)
    return Draw(key, masks.recurrent, 1 / (1 - masks.recurrent), not masks.variational)


def _sorted(own: Engine, tensors: Sequence[Tensor]) -> Given:
    """The flat tensors of a run by what they are."""
    left = iter(tensors)
    return Given(
        inputs={name: _rows(next(left)) for name in own.inputs},
        matrices={node: next(left) for node in own.matrices},
        vectors={node: next(left) for node in own.vectors},
        initial={name: next(left) for name in own.states},
        start={name: next(left) for name in own.states},
    )


def _rows(x: Tensor) -> Tensor:
    """x with features side by side."""
    return x if x.stride(-1) == 1 or x.shape[-1] == 1 else x.contiguous()


class _Run(torch.autograd.Function):
    """One run with its gradients."""

    @staticmethod
    def forward(ctx, own: Engine, call: Call, *tensors: Tensor):
        output, final, values, saved = own.run(_sorted(own, tensors), call, save=True)
        ctx.save_for_backward(*tensors)
        ctx.own, ctx.call, ctx.saved = own, call, saved
        ctx.set_materialize_grads(False)
        return (output, *final.values(), *values.values())

    @staticmethod
    def backward(ctx, output, *rest):
        own: Engine = ctx.own
        saved: Saved = ctx.saved
        tensors = ctx.saved_tensors
        given = _sorted(own, tensors)
        final = dict(zip(own.states, rest[: len(own.states)], strict=True))
        values = dict(zip(own.plan.values, rest[len(own.states) :], strict=True))
        wanted = [
            name
            for name, need in zip(own.inputs, ctx.needs_input_grad[2:], strict=False)
            if need
        ]
        found = own.back(given, ctx.call, saved, output, final, values, wanted)
        flat = [
            *(found.inputs[name] for name in own.inputs),
            *(found.matrices[node] for node in own.matrices),
            *(found.vectors[node] for node in own.vectors),
            *(found.initial[name] for name in own.states),
            *(found.start[name] for name in own.states),
        ]
        return (None, None, *flat)
