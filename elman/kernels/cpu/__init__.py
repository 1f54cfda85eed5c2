"""The CPU engine: plans run as generated LLVM kernels.

Takes the arguments of `reference.run` and gives its results, faster.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from elman.equations.expression import Expression
from elman.equations.plan import Plan
from elman.equations.sizes import Dimension
from elman.errors import LayerError
from elman.kernels.cpu import amx, jit, team
from elman.kernels.cpu.engine import AUTO, Call, engine
from elman.kernels.cpu.operator import Operator, operator
from elman.kernels.reference import TORCH, Masks, Result, constants, draws, given


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
    memory: str = AUTO,
    rounded: bool = False,
) -> Result:
    """Run a plan over time; arguments and result as those of `reference.run`.

    `memory` says what stays for the backward pass: AUTO, KEEP, STATES or CHECKPOINT of `engine.py`. With
    `rounded` products of matrices in float32 round what they multiply to bfloat16; `rounds` has to be true.
    """
    x = next(iter(inputs.values()))
    own = operator(plan, x.dtype, rounded)
    made_for = own.own
    known = constants(plan, sizes, parameters, x) if plan.once else given(plan, parameters)
    tensors = [
        *(inputs[name] for name in made_for.inputs),
        *(known[node] for node in made_for.matrices),
        *(known[node] if node in known else _vector(node, known) for node in made_for.vectors),
        *(initial[name] for name in made_for.states),
        *(start[name] for name in made_for.states),
    ]
    _of_one_type(tensors, x, plan)
    drawn = draws(plan, masks) if made_for.noise else {}
    steps, batch, _ = x.shape
    call = Call(
        sizes={name: sizes[name] for name in made_for.dimensions},
        steps=steps,
        batch=batch,
        lengths=None if lengths is None else tuple(lengths),
        reset=reset,
        reverse=reverse,
        draws=tuple(drawn[node] for node in made_for.noise),
        memory=memory,
    )
    made_for.settle(call)
    found = own(tensors, call)
    count = 1 + len(made_for.states)
    return Result(
        found[0],
        dict(zip(made_for.states, found[1:count], strict=True)),
        dict(zip(plan.values, found[count:], strict=True)),
    )


class Route:
    """Calls that differ in their numbers alone: what serves them is found once.

    They have no masks, and nothing of them is computed once per call.
    """

    def __init__(
        self,
        own: Operator,
        names: Sequence[str],
        sizes: Mapping[Dimension, int],
        x: Tensor,
        reverse: bool,
        memory: str,
    ):
        self._own, self._names = own, names
        steps, batch, _ = x.shape
        chosen: dict[Dimension, int] = {name: sizes[name] for name in own.own.dimensions}
        self._call = Call(chosen, steps, batch, None, None, reverse, memory=memory)
        self._settled: dict[tuple[int, bool], Call] = {}  # by what may change from call to call

    def run(
        self,
        x: Tensor,
        parameters: Mapping[str, Tensor],
        initial: Sequence[Tensor],
        start: Sequence[Tensor],
        lengths: Sequence[int] | None,
        reset: Tensor | None,
    ) -> list[Tensor]:
        """Output (T, B, size) and final states (B, size).

        Given are x, parameters by name, initial states (B, size), those that a reset brings (size,), lengths
        (B,) and resets (T, B).
        """
        tensors = [x, *[parameters[name] for name in self._names], *initial, *start]
        _of_one_type(tensors, x, self._own.own.plan)
        return self._own(tensors, self._settled_call(lengths, reset))

    def _settled_call(self, lengths: Sequence[int] | None, reset: Tensor | None) -> Call:
        if lengths is not None or reset is not None:
            rows = None if lengths is None else tuple(lengths)
            call = replace(self._call, lengths=rows, reset=reset, geometries={})
            self._own.own.settle(call)
            return call
        now = team.threads(), team.crowd.now
        if now not in self._settled:
            self._settled[now] = replace(self._call)
            self._own.own.settle(self._settled[now])
        return self._settled[now]


def route(
    plan: Plan, sizes: Mapping[Dimension, int], x: Tensor, *, reverse: bool, memory: str, rounded: bool
) -> Route | None:
    """The route of calls like this one, or None where each is different."""
    own = operator(plan, x.dtype, rounded)
    made_for = own.own
    nodes = (*made_for.matrices, *made_for.vectors)
    more = plan.once or plan.values or made_for.noise or len(made_for.inputs) > 1
    if more or any(node.op != "parameter" for node in nodes):
        return None
    return Route(own, [".".join(node.data) for node in nodes], sizes, x, reverse, memory)


def rounds() -> bool:
    """Whether this processor has tiles that multiply bfloat16, and its system lets us use them."""
    return amx.available()


def _of_one_type(tensors: Sequence[Tensor], x: Tensor, plan: Plan) -> None:
    """Kernels read memory as what it is not, if they are not told; torch's operations would complain too."""
    if len({tensor.dtype for tensor in tensors}) > 1 or not all(tensor.is_cpu for tensor in tensors):
        found = ", ".join(sorted({f"{tensor.dtype} on {tensor.device}" for tensor in tensors}))
        raise LayerError(
            f"the parameters, inputs and states of {plan.cell.name} are of several types ({found}); "
            f"use rnn.to({x.dtype})."
        )


def _vector(node: Expression, known: dict[Expression, Tensor]) -> Tensor:
    """A vector that is the same at every step, also one that only the derivative reads."""
    if node not in known:
        known[node] = TORCH[node.op](*(_vector(arg, known) for arg in node.args))
    return known[node]


def bill(
    plan: Plan,
    sizes: Mapping[Dimension, int],
    steps: int,
    batch: int,
    dtype: torch.dtype,
    memory: str,
    reverse: bool,
) -> tuple[int, int, str]:
    """Bytes that stay for the backward pass, threads, and what AUTO means, for a call of these sizes."""
    own = engine(plan, dtype)
    named: dict[Dimension, int] = {name: sizes[name] for name in own.dimensions}
    call = Call(named, steps, batch, None, None, reverse, memory=memory)
    call.threads = own.threads(call)
    return own.bill(call, memory), own.using(call), own.memory(replace(call, memory=AUTO))


def describe_host() -> str:
    """The processor that kernels are made for, in words."""
    here = jit.host()
    tiles = ", float32 and bfloat16 on tiles of AMX" if amx.available() else ""
    return (
        f"vectors of {here.vector_bytes} bytes, products of {here.tile[0]} x {here.tile[1]} of them{tiles}, "
        f"{team.describe()}"
    )
