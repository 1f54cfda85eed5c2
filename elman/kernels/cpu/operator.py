"""One torch operator per plan: the engine as torch sees it, with shapes, gradients and gradients of those.

The derivative of the backward operator runs through the reference backend: it is right for every cell,
and nobody trains with it for long.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress
from typing import Any

import torch
from torch import Tensor

from elman.equations.plan import Plan
from elman.equations.sizes import Dimension
from elman.kernels import reference
from elman.kernels.cpu.engine import Call, Engine, Given, Saved, Wanted, engine, features_together
from elman.kernels.notice import PLAIN, is_wrapped, say
from elman.kernels.reference import Draw

_NAMESPACE = "elman"
_OPTIONS = (
    "int[] sizes, int[]? lengths, Tensor? reset, bool reverse, int[] keys, float[] rates, int threads, "
    "str memory"
)


@dataclass(frozen=True, eq=False)
class Options:
    """What a run is given besides its tensors, as an operator takes it.

    `keys` and `rates` say how the masks of `Engine.noise` are drawn: key, whether it holds and whether it
    changes with the step; and its rate.
    """

    sizes: list[int]
    lengths: list[int] | None
    reset: Tensor | None
    reverse: bool
    keys: list[int]
    rates: list[float]
    threads: int
    memory: str

    @classmethod
    def of(cls, own: Engine, call: Call) -> Options:
        """Those of a call."""
        return cls(
            sizes=[call.sizes[name] for name in own.dimensions],
            lengths=None if call.lengths is None else list(call.lengths),
            reset=call.reset,
            reverse=call.reverse,
            keys=[word for draw in call.draws for word in (draw.key, int(draw.holds), int(draw.changes))],
            rates=[draw.rate for draw in call.draws],
            threads=call.threads,
            memory=call.memory,
        )

    def flat(self) -> tuple[Any, ...]:
        """In the order of the operator's arguments."""
        return (
            self.sizes,
            self.lengths,
            self.reset,
            self.reverse,
            self.keys,
            self.rates,
            self.threads,
            self.memory,
        )

    def call(self, own: Engine, tensors: Sequence[Tensor]) -> Call:
        """As the engine takes it."""
        return Call(
            sizes=dict(zip(own.dimensions, self.sizes, strict=True)),
            steps=int(tensors[0].shape[0]),
            batch=int(tensors[0].shape[1]),
            lengths=None if self.lengths is None else tuple(self.lengths),
            reset=self.reset,
            reverse=self.reverse,
            draws=tuple(
                Draw(self.keys[3 * k], rate, bool(self.keys[3 * k + 1]), bool(self.keys[3 * k + 2]))
                for k, rate in enumerate(self.rates)
            ),
            memory=self.memory,
            threads=self.threads,
        )


class Operator:
    """The forward and backward operators of one plan in one floating type."""

    def __init__(self, own: Engine, name: str):
        own.make()
        self.own = own
        self.library = torch.library.Library(_NAMESPACE, "FRAGMENT")
        self.library.define(f"{name}(Tensor[] tensors, {_OPTIONS}, bool save) -> Tensor[]")
        self.library.define(
            f"{name}_backward(Tensor[] gradients, Tensor[] tensors, Tensor reserve, bool[] wanted, "
            f"{_OPTIONS}) -> Tensor[]"
        )
        self.library.impl(name, self.run_now, "CPU")
        self.library.impl(f"{name}_backward", self.back_now, "CPU")
        for full, fake in ((name, self._run_shapes), (f"{name}_backward", self._back_shapes)):
            torch.library.register_fake(f"{_NAMESPACE}::{full}", fake, lib=self.library)
        torch.library.register_autograd(
            f"{_NAMESPACE}::{name}", self._gradient, setup_context=self._remember, lib=self.library
        )
        torch.library.register_autograd(
            f"{_NAMESPACE}::{name}_backward",
            self._second_gradient,
            setup_context=self._remember_backward,
            lib=self.library,
        )
        operators = getattr(torch.ops, _NAMESPACE)
        self.forward = getattr(operators, name).default
        self.backward = getattr(operators, f"{name}_backward").default
        self.results = 1 + len(own.states) + len(own.plan.values)
        counts = map(len, (own.inputs, own.matrices, own.vectors, own.states, own.states))
        self._ends = list(accumulate(counts, initial=0))
        self._known: dict[tuple[bool, ...], Wanted] = {}  # by the gradients that are asked for

    def __call__(self, tensors: Sequence[Tensor], call: Call) -> list[Tensor]:
        """Output, final states and recorded values, with a graph where gradients are wanted."""
        save = torch.is_grad_enabled() and any(tensor.requires_grad for tensor in tensors)
        if not PLAIN.issuperset(map(type, tensors)):  # torch is tracing
            return self.forward(list(tensors), *Options.of(self.own, call).flat(), save)[:-1]
        if save:  # what torch would do with the operator, in a tenth of the time
            return list(_Eager.apply(self, call, *tensors))
        return self.run(tensors, call, False)[:-1]

    # forward
    def run_now(self, tensors: list[Tensor], *options: Any) -> list[Tensor]:
        *most, save = options
        return self.run(tensors, Options(*most).call(self.own, tensors), save)

    def run(self, tensors: Sequence[Tensor], call: Call, save: bool) -> list[Tensor]:
        """Output, final states, recorded values, and what the backward pass reads."""
        output, final, values, saved = self.own.run(self._sorted(tensors), call, save)
        reserve = tensors[0].new_empty(0) if saved is None else saved.reserve
        return [*output, *final, *values, reserve]

    def _run_shapes(self, tensors: list[Tensor], *options: Any) -> list[Tensor]:
        own, x = self.own, tensors[0]
        sizes: dict[Dimension, int] = dict(zip(own.dimensions, options[0], strict=True))

        def over_time(node: Any) -> Tensor:
            return x.new_empty(x.shape[1], x.shape[0], own.size(own.graph.dim(node), sizes)).transpose(0, 1)

        final = [x.new_empty(x.shape[1], own.size(own.state_dim(name), sizes)) for name in own.states]
        values = [over_time(node) for node in own.graph.values.values()]
        *most, save = options
        call = Options(*most).call(own, tensors)
        size = own.bill(call, call.memory) // own.kind.bytes if save else 0
        return [over_time(own.graph.output), *final, *values, x.new_empty(size)]

    def _remember(self, ctx: Any, inputs: tuple[Any, ...], output: list[Tensor]) -> None:
        tensors, *options, _ = inputs
        ctx.save_for_backward(*tensors, output[-1], *(() if options[2] is None else (options[2],)))
        ctx.options = [*options[:2], None, *options[3:]]
        ctx.with_reset = options[2] is not None
        ctx.needed = [tensor.requires_grad for tensor in tensors]
        ctx.shapes = [result.shape for result in output[:-1]]
        ctx.set_materialize_grads(False)

    def _gradient(self, ctx: Any, gradients: list[Tensor | None]) -> tuple[Any, ...]:
        saved = list(ctx.saved_tensors)
        options = list(ctx.options)
        if ctx.with_reset:
            options[2] = saved.pop()
        reserve = saved.pop()
        whole = [
            no_gradient(saved[0], shape) if gradient is None else gradient
            for gradient, shape in zip(gradients, ctx.shapes, strict=False)
        ]
        found = self.backward(whole, saved, reserve, ctx.needed, *options)
        wanted = [g if need else None for g, need in zip(found, ctx.needed, strict=True)]
        return (wanted, *map(_nothing, options), None)

    # backward
    def back_now(
        self,
        gradients: list[Tensor],
        tensors: list[Tensor],
        reserve: Tensor,
        wanted: list[bool],
        *options: Any,
    ) -> list[Tensor]:
        found = self.back(gradients, tensors, reserve, wanted, Options(*options).call(self.own, tensors))
        shaped = self._gradient_layout(tensors, wanted)
        return [
            empty.zero_() if gradient is None else gradient
            for gradient, empty in zip(found, shaped, strict=True)
        ]

    def back(
        self,
        gradients: Sequence[Tensor | None],
        tensors: Sequence[Tensor],
        reserve: Tensor,
        wanted: Sequence[bool],
        call: Call,
    ) -> list[Tensor | None]:
        """Gradients of the wanted tensors, None for the others and where there is none."""
        own = self.own
        lay = own.layout(call)
        count = 1 + len(own.states)
        found = own.back(
            self._sorted(tensors),
            call,
            Saved(lay, reserve, own.flags(call, lay)),
            [gradients[0], *gradients[count:]],
            gradients[1:count],
            self._asked(tuple(wanted)),
        )
        flat = [*found.inputs, *found.matrices, *found.vectors, *found.initial, *found.start]
        return [gradient if need else None for gradient, need in zip(flat, wanted, strict=True)]

    def _asked(self, wanted: tuple[bool, ...]) -> Wanted:
        """What is wanted, by name."""
        if wanted not in self._known:
            own, states = self.own, len(self.own.states)
            self._known[wanted] = Wanted(
                tuple(compress(own.inputs, wanted)),
                tuple(compress(own.states, wanted[-2 * states : -states])),
                tuple(compress(own.states, wanted[-states:])),
            )
        return self._known[wanted]

    def _gradient_layout(self, tensors: Sequence[Tensor], wanted: Sequence[bool]) -> list[Tensor]:
        """Empty gradients as they lie in memory: of inputs batch first, nothing where none is wanted."""
        found = []
        for number, (tensor, need) in enumerate(zip(tensors, wanted, strict=True)):
            if not need:
                found.append(tensor.new_empty(0))
            elif number < len(self.own.inputs):
                steps, batch, size = tensor.shape
                found.append(tensor.new_empty(batch, steps, size).transpose(0, 1))
            else:
                found.append(tensor.new_empty(tensor.shape))
        return found

    def _back_shapes(
        self, gradients: list[Tensor], tensors: list[Tensor], reserve: Tensor, wanted: list[bool], *_: Any
    ) -> list[Tensor]:
        return self._gradient_layout(tensors, wanted)

    def _remember_backward(self, ctx: Any, inputs: tuple[Any, ...], output: list[Tensor]) -> None:
        gradients, tensors, _, wanted, *options = inputs
        ctx.save_for_backward(*gradients, *tensors)
        ctx.wanted, ctx.options = wanted, options

    def _second_gradient(self, ctx: Any, second: list[Tensor | None]) -> tuple[Any, ...]:
        """Through the reference: its gradients, differentiated once more."""
        say(self.own.plan.cell.name, "its gradient is differentiated again")
        count = self.results
        saved = [tensor.detach().requires_grad_() for tensor in ctx.saved_tensors]
        gradients, tensors = saved[:count], saved[count:]
        with torch.enable_grad():
            reached = self._by_reference(tensors, Options(*ctx.options).call(self.own, tensors))
            wanted = [tensor for tensor, need in zip(tensors, ctx.wanted, strict=True) if need]
            first = torch.autograd.grad(
                reached, wanted, gradients, create_graph=True, allow_unused=True, materialize_grads=True
            )
            onward = [s for s, need in zip(second, ctx.wanted, strict=True) if need]
            pairs = [(f, s) for f, s in zip(first, onward, strict=True) if s is not None and f.requires_grad]
            found = (
                torch.autograd.grad(
                    [f for f, _ in pairs],
                    saved,
                    [s for _, s in pairs],
                    allow_unused=True,
                    materialize_grads=True,
                )
                if pairs
                else [torch.zeros_like(tensor) for tensor in saved]
            )
        return (
            list(found[:count]),
            list(found[count:]),
            None,
            _nothing(ctx.wanted),
            *map(_nothing, ctx.options),
        )

    def gradients_by_reference(
        self,
        gradients: Sequence[Tensor],
        tensors: Sequence[Tensor],
        wanted: Sequence[bool],
        call: Call,
        again: bool,
    ) -> list[Tensor]:
        """What the backward pass gives, for many gradients at once (`is_grads_batched`)."""
        say(self.own.plan.cell.name, "its gradients are taken in batches")
        with torch.enable_grad():
            using = list(tensors) if again else [tensor.detach().requires_grad_() for tensor in tensors]
            results = self._by_reference(using, call)
            reached = [tensor for tensor, need in zip(using, wanted, strict=True) if need]
            found = iter(
                torch.autograd.grad(
                    results, reached, gradients, create_graph=again, allow_unused=True, materialize_grads=True
                )
            )
        return [next(found) if need else tensors[0].new_empty(0) for need in wanted]

    def _by_reference(self, tensors: Sequence[Tensor], call: Call) -> list[Tensor]:
        """The results of a run, by torch operations on the same tensors."""
        own, given = self.own, self._sorted(tensors)
        known = zip((*own.matrices, *own.vectors), (*given.matrices, *given.vectors), strict=True)
        result = reference.run_known(
            own.plan,
            call.sizes,
            {**dict(known), **reference.numbers(own.plan, tensors[0])},
            dict(zip(own.inputs, given.inputs, strict=True)),
            dict(zip(own.states, given.initial, strict=True)),
            start=dict(zip(own.states, given.start, strict=True)),
            lengths=None if call.lengths is None else list(call.lengths),
            reset=call.reset,
            reverse=call.reverse,
            draws=dict(zip(own.noise, call.draws, strict=True)),
        )
        return [result.output, *result.final.values(), *result.values.values()]

    def _sorted(self, tensors: Sequence[Tensor]) -> Given:
        """The flat tensors of a run by what they are."""
        _, inputs, matrices, vectors, initial, start = self._ends
        return Given(
            inputs=[features_together(x) for x in tensors[:inputs]],
            matrices=tensors[inputs:matrices],
            vectors=tensors[matrices:vectors],
            initial=[features_together(state) for state in tensors[vectors:initial]],
            start=tensors[initial:start],
        )


class _Eager(torch.autograd.Function):
    """The operator with its gradients, outside of every tracer."""

    @staticmethod
    def forward(ctx: Any, operator: Operator, call: Call, *tensors: Tensor) -> tuple[Tensor, ...]:
        *results, reserve = operator.run(tensors, call, True)
        ctx.save_for_backward(*tensors, reserve)  # as an attribute it would outlive the backward pass
        ctx.operator, ctx.call = operator, call
        ctx.shapes = [result.shape for result in results]
        ctx.set_materialize_grads(False)
        return tuple(results)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor | None) -> tuple[Any, ...]:
        *tensors, reserve = ctx.saved_tensors
        needed = list(ctx.needs_input_grad[2:])
        again = torch.is_grad_enabled()  # the gradients will be differentiated: by the operator's own rule
        batched = any(gradient is not None and is_wrapped(gradient) for gradient in gradients)
        if not again and not batched:
            found = ctx.operator.back(gradients, tensors, reserve, needed, ctx.call)
            return (None, None, *found)
        whole = [
            no_gradient(tensors[0], shape) if gradient is None else gradient
            for gradient, shape in zip(gradients, ctx.shapes, strict=True)
        ]
        if batched:
            found = ctx.operator.gradients_by_reference(whole, tensors, needed, ctx.call, again)
        else:
            options = Options.of(ctx.operator.own, ctx.call)
            found = ctx.operator.backward(whole, tensors, reserve, needed, *options.flat())
        return (None, None, *(g if need else None for g, need in zip(found, needed, strict=True)))


def no_gradient(like: Tensor, shape: torch.Size) -> Tensor:
    """Zeros that take no memory."""
    return like.new_zeros(shape[-1]).expand(shape)


def _nothing(argument: Any) -> Any:
    """No gradient, in the form that torch asks for: an empty list for an empty list."""
    return [] if isinstance(argument, list | tuple) and not argument else None


def _name(own: Engine) -> str:
    """A name that says which kernels are meant, also in the caches of another process."""
    texts = [str(own.plan), own.training.kernel.text, own.derivative(own.inputs).kernel.text]
    text = "\0".join([*texts, "rounded"] if own.rounded else texts)
    return f"{own.plan.cell.name}_{hashlib.sha256(text.encode()).hexdigest()[:16]}"


_made: dict[str, Operator] = {}  # an operator cannot be taken back, and equal plans share one
_making = threading.Lock()


@lru_cache(maxsize=512)
def operator(plan: Plan, dtype: torch.dtype, rounded: bool = False) -> Operator:
    """The operator of a plan in float32 or float64, in float32 also with products of bfloat16."""
    own = engine(plan, dtype, rounded)
    name = _name(own)
    with _making:
        if name not in _made:
            _made[name] = Operator(own, name)
        return _made[name]
