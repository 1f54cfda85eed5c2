"""The reference backend: a plan run by plain torch operations. It is the definition of every cell.

Any floating dtype, any device, differentiable as often as torch is. Shapes: T time, B batch,
N valid steps of all rows together. Rows are ordered by length, so that the rows which are still
running at step t are the first ones; steps beyond a row's length are never read nor computed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.expression import Expression, number_value, ordered
from elman.equations.operations import LAYER_NORM_EPSILON
from elman.equations.plan import Loop, Plan, Products, group_products
from elman.equations.regularise import RECURRENT, ZONEOUT
from elman.equations.sizes import Dimension
from elman.kernels import noise


def _layer_norm(a: Tensor) -> Tensor:
    return F.layer_norm(a, a.shape[-1:], eps=LAYER_NORM_EPSILON)


# fmt: off
TORCH: dict[str, Callable[..., Tensor]] = {
    "add":           torch.add,
    "subtract":      torch.subtract,
    "multiply":      torch.multiply,
    "divide":        torch.divide,
    "negative":      torch.negative,
    "sigmoid":       torch.sigmoid,
    "tanh":          torch.tanh,
    "relu":          torch.relu,
    "exp":           torch.exp,
    "log":           torch.log,
    "softplus":      lambda a: torch.logaddexp(a, torch.zeros_like(a)),  # F.softplus is linear from 20 on
    "silu":          F.silu,
    "abs":           torch.abs,
    "sqrt":          torch.sqrt,
    "sin":           torch.sin,
    "cos":           torch.cos,
    "minimum":       torch.minimum,
    "maximum":       torch.maximum,
    "where":         lambda c, a, b: torch.where(c != 0, a, b),
    "greater":       lambda a, b: (a > b).to(a.dtype),
    "greater_equal": lambda a, b: (a >= b).to(a.dtype),
    "mean":          lambda a: a.mean(-1, keepdim=True).expand_as(a),
    "layer_norm":    _layer_norm,
    "total":         lambda a: a.sum(-1, keepdim=True),
    "matmul":        lambda m, a: F.linear(a, m),  # a holds one row per sample
    "outer":         lambda a, b: a.T @ b,         # summed over the samples
    "transpose":     lambda m: m.T,
}
# fmt: on


PURPOSES = (RECURRENT, ZONEOUT)
"""Each has random numbers of its own."""


@dataclass(frozen=True)
class Masks:
    """How masks are drawn in one call: `stream` names the layer, rates are shares of units."""

    seed: int
    stream: tuple[int, ...]
    recurrent: float = 0.0
    variational: bool = True
    zoneout: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Draw:
    """How one mask is drawn: `holds` (zoneout: 1 with probability `rate`) or drops and scales what is left;
    `changes` says whether each step has a mask of its own."""

    key: int
    rate: float
    holds: bool
    changes: bool


@dataclass(frozen=True)
class Result:
    """`output` (T, B, size), zero beyond each row's length.

    `final` holds (B, size) by state, `values` what was recorded, (T, B, size) by name.
    """

    output: Tensor
    final: dict[str, Tensor]
    values: dict[str, Tensor]


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
    """Run a plan over time.

    Args:
        sizes: the named dimensions as numbers.
        parameters: by name ("W.r"), of the shapes the cell says.
        inputs: by name, (T, B, size).
        initial: the states that enter the first step, by name, (B, size).
        start: the cell's own initial states, (size,), which a reset brings back.
        lengths: valid steps of each row, at most T; None = all.
        reset: (T, B) bool; true: the state entering that step is `start` (in reverse: the state
            that passes from this step to the one before). No gradient crosses.
        reverse: from each row's last valid step to its first.
        masks: how the masks in the plan are drawn.
    """
    x = next(iter(inputs.values()))
    return run_known(
        plan,
        sizes,
        constants(plan, sizes, parameters, x),
        inputs,
        initial,
        start=start,
        lengths=lengths,
        reset=reset,
        reverse=reverse,
        draws=draws(plan, masks),
    )


def run_known(
    plan: Plan,
    sizes: Mapping[Dimension, int],
    known: Mapping[Expression, Tensor],
    inputs: Mapping[str, Tensor],
    initial: Mapping[str, Tensor],
    *,
    start: Mapping[str, Tensor],
    lengths: Sequence[int] | None = None,
    reset: Tensor | None = None,
    reverse: bool = False,
    draws: Mapping[Expression, Draw],
    stacked: Mapping[Products, Tensor] | None = None,
) -> Result:
    """`run` with what is the same at every step computed already (`constants`, `draws`, `stacks`)."""
    stacked = stacked or {}
    x = next(iter(inputs.values()))
    order = Order(x.shape[0], x.shape[1], lengths, reverse, x.device)
    packed = {plan.cell.leaf[name]: order.pack(value) for name, value in inputs.items()}
    for node, draw in draws.items():
        packed[node] = _mask(draw, order, sizes[plan.shapes[node][0]]).to(x.dtype)
    entering = None if reset is None else order.entering(reset)
    final: dict[str, Tensor] = {}
    for loop in plan.loops:
        _over_all_steps(loop.before, known, packed, stacked)
        final |= _loop(plan, loop, order, known, packed, initial, start, entering, stacked)
    _over_all_steps(plan.after, known, packed, stacked)
    values = {name: order.unpack(packed[node]) for name, node in plan.values.items()}
    final = {state.name: final[state.name] for state in plan.cell.states}  # not in the order of the loops
    return Result(order.unpack(packed[plan.output]), final, values)


class Order:
    """Which step of which row is computed when: rows by length, longest first, packed step after step."""

    def __init__(
        self, steps: int, batch: int, lengths: Sequence[int] | None, reverse: bool, device: torch.device
    ):
        self.shape = (steps, batch)
        self.reverse = reverse
        self.rows = torch.arange(batch, device=device)  # (B,) the row of the batch in each place
        self.index: Tensor | None = None  # (N,) place in the flat (T * B); None = all in order
        self.counts = [batch] * steps or [0]  # rows that run at each step; an empty call is one empty step
        if lengths is not None and any(length < steps for length in lengths):
            self._sort(torch.tensor(lengths, device=device))

    def _sort(self, length: Tensor) -> None:
        self.rows = torch.sort(length, descending=True, stable=True).indices
        steps = torch.arange(int(length.max()), device=length.device)
        self.counts = (length > steps[:, None]).sum(1).tolist() or [0]
        row, step = self.places()
        position = length[row] - 1 - step if self.reverse else step
        self.index = position * self.shape[1] + row

    def places(self) -> tuple[Tensor, Tensor]:
        """(N,) row of the batch and (N,) step of every packed place."""
        counts = torch.tensor(self.counts, device=self.rows.device)
        steps = torch.arange(len(self.counts), device=self.rows.device).repeat_interleave(counts)
        return torch.cat([self.rows[:count] for count in self.counts]), steps

    def pack(self, x: Tensor) -> Tensor:
        """(T, B, k) -> (N, k)."""
        if self.index is None and self.reverse:
            x = x.flip(0)
        flat = x.reshape(-1, *x.shape[2:])
        return flat if self.index is None else flat[self.index]

    def unpack(self, packed: Tensor) -> Tensor:
        """(N, k) -> (T, B, k), zero where no row was running."""
        if self.index is not None:
            flat = packed.new_zeros(self.shape[0] * self.shape[1], *packed.shape[1:])
            return flat.index_copy(0, self.index, packed).reshape(*self.shape, *packed.shape[1:])
        x = packed.reshape(*self.shape, *packed.shape[1:])
        return x.flip(0) if self.reverse else x

    def split(self, packed: Tensor) -> tuple[Tensor, ...]:
        """(N, k) -> one (n, k) for each step."""
        return torch.split(packed, self.counts)

    def sort(self, x: Tensor) -> Tensor:
        """(B, k) in the order in which rows are run."""
        return x if self.index is None else x[self.rows]

    def unsort(self, x: Tensor) -> Tensor:
        """(B, k) back in the order of the batch."""
        return x if self.index is None else x[torch.argsort(self.rows)]

    def entering(self, reset: Tensor) -> tuple[Tensor, ...]:
        """(n, 1) bool for each step: whether the state that enters it is the initial one."""
        if not self.reverse:
            return self.split(self.pack(reset[..., None]))
        # from t + 1 to t the state crosses the boundary that is marked at t + 1
        crossing = torch.cat([reset[1:], torch.zeros_like(reset[:1])]) if len(reset) else reset
        first, *rest = self.split(self.pack(crossing[..., None]))
        return torch.zeros_like(first), *rest


@lru_cache(maxsize=256)
def _parameters(plan: Plan) -> list[tuple[Expression, str]]:
    return [(node, ".".join(node.data)) for node in _everything(plan) if node.op == "parameter"]


@lru_cache(maxsize=256)
def _numbers(plan: Plan) -> list[tuple[Expression, float]]:
    return [(node, number_value(node)) for node in _everything(plan) if node.kind == "number"]


@lru_cache(maxsize=256)
def _noise(plan: Plan) -> list[Expression]:
    return [node for node in _everything(plan) if node.op == "noise"]


def _everything(plan: Plan) -> list[Expression]:
    return ordered([*plan.updates.values(), plan.output, *plan.values.values()])


def given(plan: Plan, parameters: Mapping[str, Tensor]) -> dict[Expression, Tensor]:
    """The parameters by what they are called in a plan."""
    return {node: parameters[name] for node, name in _parameters(plan)}


def numbers(plan: Plan, x: Tensor) -> dict[Expression, Tensor]:
    """The numbers of a plan, as tensors like x."""
    return {node: torch.tensor(value, dtype=x.dtype, device=x.device) for node, value in _numbers(plan)}


def constants(
    plan: Plan, sizes: Mapping[Dimension, int], parameters: Mapping[str, Tensor], x: Tensor
) -> dict[Expression, Tensor]:
    """What is the same at every step: numbers, parameters and expressions of them."""
    known = {**numbers(plan, x), **given(plan, parameters)}
    for node in plan.once:
        if node.kind == "number":
            continue
        for arg in node.args:
            if arg.op == "identity":  # of the size that this use asks for
                known[arg] = torch.eye(sizes[plan.shapes[node][0]], dtype=x.dtype, device=x.device)
        operands = (known[arg] for arg in node.args)
        known[node] = torch.matmul(*operands) if node.op == "matmul" else TORCH[node.op](*operands)
    return known


def _over_all_steps(
    nodes: Sequence[Expression],
    known: Mapping[Expression, Tensor],
    packed: dict[Expression, Tensor],
    stacked: Mapping[Products, Tensor],
) -> None:
    """Compute values for all steps at once; products with one operand are one product."""
    group_of = {node: group for group in _groups(tuple(nodes)) for node in group.nodes}
    for node in nodes:
        if node in packed:
            continue
        if node in group_of:
            packed |= _multiply(group_of[node], _stack(group_of[node], known, stacked), known, packed)
        else:
            packed[node] = TORCH[node.op](
                *(packed[arg] if arg in packed else known[arg] for arg in node.args)
            )


_groups = lru_cache(maxsize=1024)(group_products)


def stacks(plan: Plan, known: Mapping[Expression, Tensor]) -> dict[Products, Tensor]:
    """The stacked matrices of a plan's products, for several calls with the same parameters."""
    groups = [*_groups(plan.after)]
    for loop in plan.loops:
        groups += _groups(loop.before)
        groups += [group for stage in loop.stages for group in stage.products]
    return {group: _stack(group, known, {}) for group in groups if len(group.nodes) > 1}


def _stack(group: Products, known: Mapping[Expression, Tensor], stacked: Mapping[Products, Tensor]) -> Tensor:
    if group in stacked:
        return stacked[group]
    matrices = [known[matrix] for matrix in group.matrices]
    return matrices[0] if len(matrices) == 1 else torch.cat(matrices)


def _multiply(
    group: Products, weight: Tensor, known: Mapping[Expression, Tensor], values: Mapping[Expression, Tensor]
) -> dict[Expression, Tensor]:
    operand = group.operand
    product = F.linear(values[operand] if operand in values else known[operand], weight)
    rows = [known[matrix].shape[0] for matrix in group.matrices]
    return dict(zip(group.nodes, product.split(rows, dim=-1), strict=True))


def _loop(
    plan: Plan,
    loop: Loop,
    order: Order,
    known: Mapping[Expression, Tensor],
    packed: dict[Expression, Tensor],
    initial: Mapping[str, Tensor],
    start: Mapping[str, Tensor],
    entering: tuple[Tensor, ...] | None,
    stacked: Mapping[Products, Tensor],
) -> dict[str, Tensor]:
    """One stratum over time; adds to `packed` what it emits and returns its final states."""
    leaf = plan.cell.leaf
    weights = {group: _stack(group, known, stacked) for stage in loop.stages for group in stage.products}
    per_step = {node: order.split(packed[node]) for node in _read(plan, loop) if node in packed}
    state = {name: order.sort(initial[name]) for name in loop.states}
    finished: dict[str, list[Tensor]] = {name: [] for name in loop.states}
    emitted: dict[Expression, list[Tensor]] = {node: [] for node in loop.emits}
    for t, count in enumerate(order.counts):
        for name, old in state.items():
            if count < len(old):  # some rows ended before this step
                finished[name].append(old[count:])
                state[name] = old[:count]
            if entering is not None:
                state[name] = torch.where(entering[t], start[name], state[name])
        values = {leaf[name]: old for name, old in state.items()}
        values |= {node: steps[t] for node, steps in per_step.items()}
        _step(loop, weights, known, values)
        for name, old in state.items():
            new = plan.updates[name]
            state[name] = (values[new] if new in values else known[new]).expand_as(old)
        for node, steps in emitted.items():
            steps.append(values[node])
    packed |= {node: torch.cat(steps) for node, steps in emitted.items()}
    return {
        name: order.unsort(torch.cat([state[name], *reversed(parts)])) for name, parts in finished.items()
    }


def _step(
    loop: Loop,
    weights: Mapping[Products, Tensor],
    known: Mapping[Expression, Tensor],
    values: dict[Expression, Tensor],
) -> None:
    """One step: products, then element-wise work, stage after stage; fills `values`."""
    for stage in loop.stages:
        for group in stage.products:
            values |= _multiply(group, weights[group], known, values)
        for node in stage.body:
            values[node] = TORCH[node.op](
                *[values[arg] if arg in values else known[arg] for arg in node.args]
            )


def _read(plan: Plan, loop: Loop) -> set[Expression]:
    """What the step of a loop reads without making it."""
    made = {node for stage in loop.stages for node in stage.body}
    made |= {node for stage in loop.stages for group in stage.products for node in group.nodes}
    return ({arg for node in made for arg in node.args} | {plan.updates[name] for name in loop.states}) - made


def draws(plan: Plan, masks: Masks | None) -> dict[Expression, Draw]:
    """How every mask of the plan is drawn."""
    if masks is None:
        return {}
    names = [state.name for state in plan.cell.states]
    found: dict[Expression, Draw] = {}
    for node in _noise(plan):
        purpose, name = node.data
        key = noise.key(masks.seed, *masks.stream, PURPOSES.index(purpose), names.index(name))
        rate = masks.zoneout[name] if purpose == ZONEOUT else masks.recurrent
        found[node] = Draw(key, rate, purpose == ZONEOUT, purpose == ZONEOUT or not masks.variational)
    return found


def _mask(draw: Draw, order: Order, size: int) -> Tensor:
    """A mask with its values, (N, size)."""
    rows, steps = order.places()
    if draw.holds:
        return noise.uniform(draw.key, rows, steps, size) < draw.rate
    if draw.changes:
        return noise.dropout_mask(draw.key, rows, steps, size, draw.rate)
    every = torch.arange(order.shape[1], device=rows.device)  # one mask for all steps of a row: draw it once
    return noise.dropout_mask(draw.key, every, torch.zeros_like(every), size, draw.rate)[rows]
