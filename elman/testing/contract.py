"""`check_cell`: everything that a cell has to do, on every backend that runs here.

Results are held against an independent evaluation (`evaluate.py`), gradients against the cell's symbolic
derivative and against central differences. The cells of the zoo get no other treatment than yours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor

from elman import kernels
from elman.equations.cell import Cell
from elman.equations.plan import plan
from elman.equations.sizes import Dimensions
from elman.errors import ContractError, OptionError, did_you_mean
from elman.layers.initial import start
from elman.testing import evaluate
from elman.testing.evaluate import Problem
from elman.testing.tolerances import (
    CENTRAL_DIFFERENCE,
    CENTRAL_STEP,
    FORWARD,
    GRADIENT,
    LONG_FORWARD,
)

INPUT_SIZE, HIDDEN_SIZE = 3, 5
"""Odd, so that no vector width divides them."""

ROWS = 8
"""Of the single steps in float32: enough that kernels multiply them as they do large batches."""


@dataclass(frozen=True)
class Finding:
    """One check: what was compared, how far apart it was, and how far it may be."""

    backend: str
    what: str
    error: float
    tolerance: float

    @property
    def passed(self) -> bool:
        """Whether the error is within the tolerance (NaN is not)."""
        return self.error <= self.tolerance

    def __str__(self) -> str:
        mark = "ok    " if self.passed else "FAILED"
        return (
            f"{mark} {self.backend:<10} {self.what:<58} error {self.error:.1e}, allowed {self.tolerance:.0e}"
        )


@dataclass(frozen=True)
class Report:
    """What `check_cell` found, check by check; prints as a table."""

    cell: Cell
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return all(finding.passed for finding in self.findings)

    def __str__(self) -> str:
        return "\n".join([f"contract of {self.cell.name}", *map(str, self.findings)])


def check_cell(cell: Cell, *, backends: Sequence[str] | None = None, seed: int = 0) -> Report:
    """Run the contract on a cell.

    Forward against an independent float64 evaluation (float32 step by step from its states); the
    gradient of every input, parameter, initial, fresh and final state; T = 0, 1 and long; one row;
    non-contiguous input; lengths in any order with zeros; resets anywhere; two chunks with the states
    handed on; each row alone; NaN in padding; the same bits twice; NaN and infinity in valid input.

    Raises ContractError with the failed lines; returns a report that prints as a table.
    """
    for name in backends or ():
        if name not in kernels.BACKENDS:
            raise OptionError(f"there is no backend {name} here{did_you_mean(name, kernels.BACKENDS)}")
    findings = [
        finding
        for name in backends or kernels.BACKENDS
        for check in CHECKS
        for finding in check(_Bench(cell, name, seed))
    ]
    report = Report(cell, tuple(findings))
    if not report.passed:
        failed = "\n".join(str(finding) for finding in findings if not finding.passed)
        raise ContractError(f"{cell.name} breaks its contract:\n{failed}")
    return report


@dataclass
class _Bench:
    """One cell on one backend, with problems to try it on."""

    cell: Cell
    backend: str
    seed: int
    sizes: Dimensions = field(init=False)

    def __post_init__(self) -> None:
        self.random = np.random.default_rng(self.seed)
        self.sizes = self.cell.dimensions(INPUT_SIZE, HIDDEN_SIZE)
        generator = torch.random.get_rng_state()
        torch.manual_seed(self.seed)
        fresh = start(self.cell, self.sizes)
        torch.random.set_rng_state(generator)
        # off the starts, where zero biases would hide mistakes
        self.parameters = {n: p.double().numpy() + 0.2 * self._normal(*p.shape) for n, p in fresh.items()}

    def _normal(self, *shape: int) -> np.ndarray:
        return self.random.standard_normal(shape)

    def problem(
        self,
        steps: int,
        batch: int,
        *,
        lengths: Sequence[int] | None = None,
        resets: float = 0.0,
        reverse: bool = False,
    ) -> Problem:
        """A random problem; `resets` is the share of steps that are reset."""
        cell = self.cell
        states = {state.name: self.sizes[state.size] for state in cell.states}
        inputs = {entry.name: self._normal(steps, batch, self.sizes[entry.size]) for entry in cell.inputs}
        for entry in cell.inputs[1:]:  # elapsed time, masks: positive, some of them zero
            inputs[entry.name] = np.abs(inputs[entry.name]) * (
                self.random.random(inputs[entry.name].shape) < 0.7
            )
        return Problem(
            parameters=self.parameters,
            inputs=inputs,
            initial={name: self._state(name, batch, size) for name, size in states.items()},
            start={name: self._state(name, 1, size)[0] for name, size in states.items()},
            lengths=[steps] * batch if lengths is None else lengths,
            reset=self.random.random((steps, batch)) < resets,
            reverse=reverse,
            d_output=self._normal(steps, batch, self.sizes[cell.output_size]),
            d_final={name: self._normal(batch, size) for name, size in states.items()},
        )

    def _state(self, name: str, batch: int, size: int) -> np.ndarray:
        """A random state; states on one scale are positive, as a normaliser has to be."""
        state = self._normal(batch, size)
        return np.abs(state) + 0.5 if name in self.cell.one_scale else state

    def run(self, problem: Problem, dtype: torch.dtype = torch.float64) -> tuple[kernels.Result, dict]:
        """The backend's results and the leaves that they were computed from."""
        leaves = {
            "parameters": _tensors(problem.parameters, dtype),
            "inputs": _tensors(problem.inputs, dtype),
            "initial": _tensors(problem.initial, dtype),
            "start": _tensors(problem.start, dtype),
        }
        steps = problem.reset.shape[0]
        result = kernels.BACKENDS[self.backend](
            plan(self.cell),
            self.sizes,
            leaves["parameters"],
            leaves["inputs"],
            leaves["initial"],
            start=leaves["start"],
            lengths=None if all(n == steps for n in problem.lengths) else list(problem.lengths),
            reset=torch.tensor(problem.reset) if problem.reset.any() else None,
            reverse=problem.reverse,
        )
        return result, leaves

    def gradients(self, problem: Problem, dtype: torch.dtype = torch.float64) -> dict[str, dict[str, Tensor]]:
        """The backend's gradients of the problem's loss, of every leaf."""
        result, leaves = self.run(problem, dtype)
        loss = (result.output * torch.tensor(problem.d_output).to(dtype)).sum()
        for name, g in problem.d_final.items():
            loss = loss + (result.final[name] * torch.tensor(g).to(dtype)).sum()
        flat = [(kind, name, leaf) for kind, part in leaves.items() for name, leaf in part.items()]
        grads = torch.autograd.grad(loss, [leaf for _, _, leaf in flat], allow_unused=True)
        found: dict[str, dict[str, Tensor]] = {kind: {} for kind in leaves}
        for (kind, name, leaf), g in zip(flat, grads, strict=True):
            found[kind][name] = torch.zeros_like(leaf) if g is None else g
        return found

    def finding(self, what: str, error: float, tolerance: float) -> Finding:
        """One line of the report."""
        return Finding(self.backend, what, error, tolerance)


def _tensors(arrays: dict[str, np.ndarray], dtype: torch.dtype) -> dict[str, Tensor]:
    return {name: torch.tensor(array).to(dtype).requires_grad_() for name, array in arrays.items()}


def distance(found: object, expected: object) -> float:
    """The largest difference relative to 1 + the largest expected value; NaN and infinity must agree."""
    a, b = (
        x.detach().double().numpy() if isinstance(x, Tensor) else np.asarray(x) for x in (found, expected)
    )
    if a.shape != b.shape:
        return float("inf")
    finite = np.isfinite(b)
    if not (np.isfinite(a) == finite).all() or not (np.isnan(a) == np.isnan(b)).all():
        return float("inf")
    if not finite.any():
        return 0.0
    return float(np.abs(a[finite] - b[finite]).max() / (1 + np.abs(b[finite]).max()))


def _compare(bench: _Bench, problem: Problem, what: str, tolerance: float) -> Finding:
    result, _ = bench.run(problem)
    solution = evaluate.solve(bench.cell, problem)
    errors = [distance(result.output, solution.output)]
    errors += [distance(result.final[name], state) for name, state in solution.final.items()]
    return bench.finding(what, max(errors), tolerance)


def _forward(bench: _Bench) -> Iterator[Finding]:
    tolerance = FORWARD["float64"]
    for reverse in (False, True):
        way = "backward" if reverse else "forward"
        yield _compare(bench, bench.problem(9, 4, reverse=reverse), f"{way} direction", tolerance)
        ragged = bench.problem(9, 5, lengths=[4, 0, 9, 1, 7], resets=0.3, reverse=reverse)
        ragged.reset[[0, 8]] = True
        yield _compare(bench, ragged, f"{way} direction, lengths and resets", tolerance)
    for steps, batch, lengths in ((0, 3, None), (1, 3, None), (6, 1, None), (4, 3, [0, 0, 0])):
        problem = bench.problem(steps, batch, lengths=lengths)
        what = f"T = {steps}, B = {batch}" + (", all rows empty" if lengths else "")
        yield _compare(bench, problem, what, tolerance)
    yield _compare(bench, bench.problem(200, 2), "T = 200", LONG_FORWARD)


def _float32(bench: _Bench) -> Iterator[Finding]:
    """Every step of every row from float64's state: a batch of single steps."""
    problem = bench.problem(9, ROWS)
    solution = evaluate.solve(bench.cell, problem)
    entered = [solution.entered[row][t] for row in range(ROWS) for t in range(9)]
    single = replace(
        problem,
        inputs={n: x.transpose(1, 0, 2).reshape(1, 9 * ROWS, -1) for n, x in problem.inputs.items()},
        initial={n: np.stack([state[n] for state in entered]) for n in problem.initial},
        lengths=[1] * (9 * ROWS),
        reset=np.zeros((1, 9 * ROWS), bool),
        d_output=problem.d_output.transpose(1, 0, 2).reshape(1, 9 * ROWS, -1),
        d_final={n: bench._normal(9 * ROWS, g.shape[1]) for n, g in problem.d_final.items()},
    )
    result, _ = bench.run(single, torch.float32)
    expected = solution.output.transpose(1, 0, 2).reshape(1, 9 * ROWS, -1)
    yield bench.finding(
        "float32, each step from float64's state", distance(result.output, expected), FORWARD["float32"]
    )
    found = bench.gradients(single, torch.float32)
    exact = evaluate.backward(bench.cell, single)
    error = max(distance(g, exact[kind][name]) for kind, part in found.items() for name, g in part.items())
    yield bench.finding("float32 gradients of single steps", error, GRADIENT["float32"])


def _gradients(bench: _Bench) -> Iterator[Finding]:
    for reverse in (False, True):
        way = "backward direction" if reverse else "forward direction"
        problem = bench.problem(6, 4, lengths=[3, 6, 0, 5], resets=0.3, reverse=reverse)
        problem.reset[:, 1] = [True, False, False, True, False, True]
        found = bench.gradients(problem)
        exact = evaluate.backward(bench.cell, problem)
        for kind, part in found.items():
            error = max((distance(g, exact[kind][name]) for name, g in part.items()), default=0.0)
            yield bench.finding(f"gradient of {kind}, {way}", error, GRADIENT["float64"])
    for kind, part in found.items():
        errors = [_central_error(bench, problem, kind, name, g) for name, g in part.items()]
        what = f"gradient of {kind} against central differences"
        yield bench.finding(what, max(errors, default=0.0), CENTRAL_DIFFERENCE)


def _central_error(bench: _Bench, problem: Problem, kind: str, name: str, gradient: Tensor) -> float:
    """Along one random direction: the gradient against the central difference of the independent loss."""
    arrays = getattr(problem, kind)
    # an exact zero is a mask that is off, and a condition such as observed > 0 jumps there
    direction = bench._normal(*arrays[name].shape) * (arrays[name] != 0)
    ends = [
        evaluate.loss(
            bench.cell, replace(problem, **{kind: {**arrays, name: arrays[name] + sign * direction}})
        )
        for sign in (CENTRAL_STEP, -CENTRAL_STEP)
    ]
    slope = (ends[0] - ends[1]) / (2 * CENTRAL_STEP)
    return distance((gradient.numpy() * direction).sum(), slope)


def _layouts(bench: _Bench) -> Iterator[Finding]:
    problem = bench.problem(7, 4, lengths=[7, 2, 0, 5], resets=0.2)
    result, leaves = bench.run(problem)
    wide = {n: np.repeat(x, 2, axis=2) for n, x in problem.inputs.items()}
    strided = {n: torch.tensor(x)[..., ::2] for n, x in wide.items()}
    again = _rerun(bench, problem, leaves, inputs=strided)
    yield bench.finding("non-contiguous input", distance(again.output, result.output), FORWARD["float64"])
    rows = []
    for row in range(4):
        alone = _row(problem, row)
        rows.append(bench.run(alone)[0].output[:, 0])
    yield bench.finding("each row alone", distance(torch.stack(rows, 1), result.output), FORWARD["float64"])
    same = _rerun(bench, problem, leaves)
    error = 0.0 if torch.equal(same.output, result.output) else float("inf")
    yield bench.finding("the same call twice, bit for bit", error, 0.0)


def _rerun(bench: _Bench, problem: Problem, leaves: dict, inputs: dict | None = None) -> kernels.Result:
    return kernels.BACKENDS[bench.backend](
        plan(bench.cell), bench.sizes, leaves["parameters"], inputs or leaves["inputs"], leaves["initial"],
        start=leaves["start"], lengths=list(problem.lengths), reset=torch.tensor(problem.reset),
        reverse=problem.reverse,
    )  # fmt: skip


def _row(problem: Problem, row: int) -> Problem:
    """One row of a problem as a problem of its own."""
    one = slice(row, row + 1)
    return replace(
        problem,
        inputs={n: x[:, one] for n, x in problem.inputs.items()},
        initial={n: x[one] for n, x in problem.initial.items()},
        lengths=[problem.lengths[row]],
        reset=problem.reset[:, one],
        d_output=problem.d_output[:, one],
        d_final={n: x[one] for n, x in problem.d_final.items()},
    )


def _chunks(bench: _Bench) -> Iterator[Finding]:
    problem = bench.problem(8, 3, resets=0.2)
    whole, _ = bench.run(problem)
    first, second = slice(0, 3), slice(3, 8)
    head, _ = bench.run(_cut(problem, first, problem.initial))
    carried = {name: state.detach().numpy() for name, state in head.final.items()}
    tail, _ = bench.run(_cut(problem, second, carried))
    errors = [distance(torch.cat([head.output, tail.output]), whole.output)]
    errors += [distance(tail.final[name], whole.final[name]) for name in whole.final]
    yield bench.finding("two chunks with the states handed on", max(errors), FORWARD["float64"])


def _cut(problem: Problem, steps: slice, initial: dict[str, np.ndarray]) -> Problem:
    reset = problem.reset[steps]
    return replace(
        problem,
        inputs={n: x[steps] for n, x in problem.inputs.items()},
        initial=initial,
        lengths=[len(reset)] * len(problem.lengths),
        reset=reset,
        d_output=problem.d_output[steps],
    )


def _not_finite(bench: _Bench) -> Iterator[Finding]:
    lengths = [2, 0, 6, 4]
    problem = bench.problem(6, 4, lengths=lengths)
    clean = bench.gradients(problem)
    padded = replace(problem, inputs={n: x.copy() for n, x in problem.inputs.items()})
    for row, length in enumerate(lengths):
        for x in padded.inputs.values():
            x[length:, row] = np.nan
    result, _ = bench.run(padded)
    expected, _ = bench.run(problem)
    yield bench.finding("NaN in padding, results", distance(result.output, expected.output), 0.0)
    found = bench.gradients(padded)
    errors = [distance(g, clean[kind][name]) for kind, part in found.items() for name, g in part.items()]
    yield bench.finding("NaN in padding, gradients", max(errors), 0.0)
    for value, name in ((np.nan, "NaN"), (np.inf, "infinity")):
        spoilt = bench.problem(5, 3)
        spoilt.inputs[bench.cell.inputs[0].name][2, 1] = value
        yield _compare(
            bench, spoilt, f"{name} in a valid input comes out as by the equations", FORWARD["float64"]
        )


CHECKS: tuple[Callable[[_Bench], Iterator[Finding]], ...] = (
    _forward,
    _float32,
    _gradients,
    _layouts,
    _chunks,
    _not_finite,
)
