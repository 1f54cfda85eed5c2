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
from elman.kernels.cpu.engine import KEEP
from elman.kernels.cpu.operator import Options, operator
from elman.kernels.reference import TORCH, Masks, Result, constants, draws


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
    memory: str = KEEP,
) -> Result:
    """Run a plan over time; arguments and result as those of `reference.run`.

    `memory` says what stays for the backward pass: KEEP, STATES or CHECKPOINT of `engine.py`.
    """
    x = next(iter(inputs.values()))
    own = operator(plan, x.dtype)
    engine = own.own
    known = constants(plan, sizes, parameters, x)
    tensors = [
        *(inputs[name] for name in engine.inputs),
        *(known[node] for node in engine.matrices),
        *(_vector(node, known) for node in engine.vectors),
        *(initial[name] for name in engine.states),
        *(start[name] for name in engine.states),
    ]
    drawn = draws(plan, masks)
    made = [drawn[node] for node in engine.noise]
    options = Options(
        sizes=[sizes[name] for name in engine.dimensions],
        lengths=None if lengths is None else list(lengths),
        reset=reset,
        reverse=reverse,
        keys=[word for draw in made for word in (draw.key, int(draw.holds), int(draw.changes))],
        rates=[draw.rate for draw in made],
        threads=1,
        memory=memory,
    )
    options = replace(options, threads=engine.threads(options.call(engine, tensors)))
    save = torch.is_grad_enabled() and any(tensor.requires_grad for tensor in tensors)
    found = own.forward(tensors, *options.flat(), save)
    count = 1 + len(engine.states)
    return Result(
        found[0],
        dict(zip(engine.states, found[1:count], strict=True)),
        dict(zip(plan.values, found[count:-1], strict=True)),
    )


def _vector(node: Expression, known: dict[Expression, Tensor]) -> Tensor:
    """A vector that is the same at every step, also one that only the derivative reads."""
    if node not in known:
        known[node] = TORCH[node.op](*(_vector(arg, known) for arg in node.args))
    return known[node]
