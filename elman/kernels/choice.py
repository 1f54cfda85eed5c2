"""Which backend runs a call: the kernels where they can serve, else the reference, said once."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

import torch
from torch import Tensor
from torch.autograd import forward_ad

from elman.equations.plan import Plan
from elman.equations.sizes import Dimension
from elman.kernels import reference
from elman.kernels.notice import PLAIN, is_wrapped, say
from elman.kernels.reference import Masks, Result

EXACT = (torch.float32, torch.float64)
"""What the kernels compute in."""
HALF = (torch.bfloat16, torch.float16)
"""What is computed in float32 and rounded when it leaves; products may round before, see `rounded`."""


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
    memory: str = "auto",
) -> Result:
    """Run a plan over time on the best backend for it; arguments and result as those of `reference.run`.

    `memory` says what stays for the backward pass: "keep" everything, the "states" alone, the states of a
    "checkpoint" for each block of steps, or "auto"; the reference keeps everything.
    """
    options: dict[str, Any] = {"lengths": lengths, "reset": reset, "reverse": reverse, "masks": masks}
    x = next(iter(inputs.values()))
    reason = reason_for_reference(plan, x.dtype, x.device.type)
    if not reason:
        reason = _transformed(inputs, parameters, initial)
    if reason:
        say(plan.cell.name, reason)
    if reason or not x.shape[0] or not x.shape[1]:
        return reference.run(plan, sizes, parameters, inputs, initial, start=start, **options)
    cpu = _engine()
    options |= {"memory": memory, "rounded": rounded(x.dtype)}
    if x.dtype in EXACT:
        return cpu(plan, sizes, parameters, inputs, initial, start=start, **options)
    wide = [_as(torch.float32, given) for given in (parameters, inputs, initial, start)]
    found = cpu(plan, sizes, *wide[:3], start=wide[3], **options)
    return Result(found.output.to(x.dtype), dict(_as(x.dtype, found.final)), dict(_as(x.dtype, found.values)))


class Route(Protocol):
    """The way of calls that differ in their numbers alone, see `kernels.cpu.Route`."""

    def run(
        self,
        x: Tensor,
        parameters: Mapping[str, Tensor],
        initial: Sequence[Tensor],
        start: Sequence[Tensor],
        lengths: Sequence[int] | None,
        reset: Tensor | None,
    ) -> list[Tensor]: ...


def route(
    plan: Plan, sizes: Mapping[Dimension, int], x: Tensor, *, reverse: bool, memory: str
) -> Route | None:
    """The way of plain calls like this one, with x alone and nothing that changes what a step computes; None
    where they have to come by `run`."""
    plain = x.dtype in EXACT and x.shape[0] and x.shape[1]
    if not plain or reason_for_reference(plan, x.dtype, x.device.type):
        return None
    found = importlib.import_module("elman.kernels.cpu").route
    return found(plan, sizes, x, reverse=reverse, memory=memory, rounded=rounded(x.dtype))


def transforming() -> bool:
    """Whether torch may be transforming calls: then each is looked at."""
    by_func = torch._C._functorch.peek_interpreter_stack() is not None  # type: ignore[attr-defined]
    return by_func or forward_ad._current_level >= 0


def plain(*tensors: Tensor) -> bool:
    """Whether these are numbers in a CPU's memory that kernels may read without torch: it neither traces the
    call nor transforms it."""
    traced = torch.compiler.is_compiling() or not PLAIN.issuperset(map(type, tensors)) or transforming()
    return not traced and all(tensor.device.type == "cpu" for tensor in tensors)


@lru_cache(maxsize=16)
def has_kernel(module: str, dtype: torch.dtype) -> bool:
    """Whether a module of the CPU engine can make its kernel for a floating type here, by its `make`."""
    if dtype not in EXACT or importlib.util.find_spec("llvmlite") is None:
        return False
    try:
        importlib.import_module(f"elman.kernels.cpu.{module}").make(dtype)
    except (RuntimeError, OSError, ImportError):  # of LLVM, or of an unknown processor
        return False
    return True


def _as(dtype: torch.dtype, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: tensor.to(dtype) for name, tensor in tensors.items()}


@lru_cache(maxsize=1)
def _engine() -> Callable[..., Result]:
    return importlib.import_module("elman.kernels.cpu").run  # loads LLVM, which most commands do not need


def rounded(dtype: torch.dtype) -> bool:
    """Whether matrix products round what they multiply to bfloat16.

    That is so where the processor has tiles for it, in bfloat16, and in float32 if the user allowed it with
    `torch.set_float32_matmul_precision("medium")`.
    """
    allowed = dtype is torch.bfloat16 or (
        dtype is torch.float32 and torch.get_float32_matmul_precision() == "medium"
    )
    return allowed and rounds()


@lru_cache(maxsize=1)
def rounds() -> bool:
    """Whether this processor has tiles that multiply bfloat16, and its system lets us use them."""
    return importlib.import_module("elman.kernels.cpu").rounds()


@lru_cache(maxsize=512)
def reason_for_reference(plan: Plan, dtype: torch.dtype, device: str) -> str:
    """Why a plan runs as plain torch operations here, as a clause; the empty string if it does not."""
    if device != "cpu":
        return f"there are no kernels for {device} yet"
    if dtype not in (*EXACT, *HALF):
        return f"there are no kernels for {dtype}"
    if importlib.util.find_spec("llvmlite") is None:
        return "llvmlite, which makes the kernels, is not installed"
    try:
        importlib.import_module("elman.kernels.cpu").operator(
            plan, dtype if dtype in EXACT else torch.float32
        )
    except (RuntimeError, OSError, ImportError) as problem:  # of LLVM, or of an unknown processor
        what = str(problem) or type(problem).__name__
        return f"its kernels could not be made ({what.splitlines()[0]})"
    return ""


def _transformed(*groups: Mapping[str, Tensor]) -> str:
    """Whether torch transforms the call in a way that an operator would answer with silent zeros."""
    if not transforming():
        return ""
    tensors = [tensor for group in groups for tensor in group.values()]
    if any(is_wrapped(tensor) for tensor in tensors):
        return "torch.func transforms it"
    forward = forward_ad._current_level >= 0
    if forward and any(forward_ad.unpack_dual(tensor).tangent is not None for tensor in tensors):
        return "it is differentiated in forward mode"
    return ""


@dataclass(frozen=True)
class Bill:
    """What a call of the engine takes: bytes that stay for the backward pass, threads, and what "auto" is."""

    bytes: int
    threads: int
    auto: str


def bill(
    plan: Plan,
    sizes: Mapping[Dimension, int],
    steps: int,
    batch: int,
    dtype: torch.dtype,
    memory: str,
    reverse: bool = False,
) -> Bill:
    """What a call of these sizes takes, without running it."""
    found = importlib.import_module("elman.kernels.cpu").bill(
        plan, sizes, steps, batch, dtype if dtype in EXACT else torch.float32, memory, reverse
    )
    return Bill(*found)


def describe_host() -> str:
    """The processor that kernels are made for, in words."""
    return importlib.import_module("elman.kernels.cpu").describe_host()


def _cpu(*arguments: Any, **options: Any) -> Result:
    """The engine itself; only calls without steps or rows are left to the reference."""
    x = next(iter(arguments[3].values()))
    if not x.shape[0] or not x.shape[1]:
        return reference.run(*arguments, **options)
    return _engine()(*arguments, **options)


BACKENDS: dict[str, Callable[..., Result]] = {"reference": reference.run}
"""Every way to run a plan that this machine has; all take the arguments of `reference.run`."""

if importlib.util.find_spec("llvmlite") is not None:
    BACKENDS["cpu"] = _cpu
