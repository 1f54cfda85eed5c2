"""Memory horizon: how long a cell keeps what it has stored when its parameters are new.

Along the element-wise path from a state to itself, one step multiplies by the keep factor k; the horizon
is 1 / (1 - k) steps. The keep factor follows from the equations (the derivative of the new state by the
old one) or is declared by the cell (`@cell(keep=...)`). Setting a horizon solves it for one vector
parameter, with inputs and states at 0: LSTM's b.f, GRU's b.z, the decay of a linear cell.
Source for gates set by time scale: Tallec and Ollivier 2018, arXiv 1804.11188.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from elman.equations.arithmetic import PLAIN
from elman.equations.cell import Cell
from elman.equations.expression import Expression, number_value, ordered
from elman.equations.gradient import sensitivity
from elman.equations.structure import structure
from elman.equations.writing import brief
from elman.errors import OptionError

_FAR = 30.0
"""Parameters beyond this saturate every gate in float32."""

_ORDER = ("b", "v", "bh")
"""Which vector is set where several could be."""


@dataclass(frozen=True)
class Factor:
    """Something that scales a state at every step, and the vector parameter that sets it at rest.

    `start` holds the values that other parameters start with.
    """

    node: Expression
    parameter: Expression
    start: Mapping[Expression, float]

    def at(self, value: float) -> float:
        """The factor at rest when the parameter is `value`."""
        return at_rest(self.node, {**self.start, self.parameter: value})

    @property
    def reach(self) -> tuple[float, float]:
        """The smallest and the largest value of the factor."""
        ends = self.at(-_FAR), self.at(_FAR)
        return min(ends), max(ends)

    def solve(self, wanted: float) -> float:
        """The value of the parameter at which the factor is `wanted`, which lies in its reach."""
        low, high = -_FAR, _FAR
        rising = self.at(low) < self.at(high)
        for _ in range(60):  # bisection: the factor is monotonic in the parameter
            middle = (low + high) / 2
            if (self.at(middle) < wanted) == rising:
                low = middle
            else:
                high = middle
        return (low + high) / 2


@dataclass(frozen=True)
class Gate:
    """What sets the horizon of one state.

    `keep` multiplies the old state; `write`, if there is one with a parameter of its own, scales what
    is added, and is set to 1 - keep so that the state keeps its size (chrono initialisation).
    """

    state: str
    keep: Factor
    write: Factor | None

    def solve(self, steps: float) -> dict[Expression, float]:
        """Parameters at which the horizon is `steps`; OptionError if that is out of reach."""
        shortest, longest = (1 / (1 - k) if k < 1 else math.inf for k in self.keep.reach)
        if not shortest <= steps <= longest:
            raise OptionError(
                f"a horizon of {steps:g} steps is out of reach of the state {self.state}: it keeps "
                f"{brief(self.keep.node)}, which allows {shortest:.3g} to {longest:.3g} steps."
            )
        values = {self.keep.parameter: self.keep.solve(1 - 1 / steps)}
        if self.write is not None:
            values[self.write.parameter] = self.write.solve(1 / steps)
        return values


def gates(cell: Cell) -> list[Gate]:
    """The gates of a cell, one for each state that has one; states that share a parameter count once."""
    found: dict[Expression, Gate] = {}
    for state in cell.states:
        if cell.keep and state.name not in cell.keep:
            continue
        declared = cell.keep.get(state.name)
        old, new = cell.leaf[state.name], cell.updates[state.name]
        node = cell.values[declared] if declared else sensitivity(new, old)
        if node is None or structure(cell).of(state.name).kind == "-":
            continue
        keep = _factor(cell, node)
        if keep is not None:
            write = None if declared else _write_gate(cell, new, old, keep.parameter)
            found.setdefault(keep.parameter, Gate(state.name, keep, write))
    return list(found.values())


def horizon(cell: Cell) -> dict[str, tuple[float, float]]:
    """(shortest, longest) horizon in steps of each gated state of a new cell, inputs and states at 0."""
    result = {}
    for gate in gates(cell):
        keeps = [at_rest(gate.keep.node, _starts(cell, end)) for end in (0, 1)]
        steps = sorted(1 / (1 - keep) if keep < 1 else math.inf for keep in keeps)
        result[gate.state] = (steps[0], steps[1])
    return result


def _factor(cell: Cell, node: Expression) -> Factor | None:
    """The factor with the vector that sets it between forgetting and keeping all, if there is one.

    A vector that starts at random is preferred: its cell draws it as a time scale.
    """
    start = _starts(cell)
    drawn = {p.expression for p in cell.parameters if p.init is not None and not _plain(p.init)}
    vectors = [below for below in ordered([node]) if below.op == "parameter" and below.kind == "vector"]
    for parameter in sorted(vectors, key=lambda n: (n not in drawn, _ORDER.index(n.data[0]))):
        factor = Factor(node, parameter, start)
        low, high = factor.reach
        # up to keeping (nearly) all, and of influence: a small time step may not allow to forget much
        if 0.9 < high <= 1 and 1 - low > 10 * (1 - high):
            return factor
    return None


def _write_gate(cell: Cell, new: Expression, old: Expression, keeper: Expression) -> Factor | None:
    """The gate on what is added to the state, unless the keep factor's own parameter already scales it."""
    if new.op != "add":
        return None
    added = [arg for arg in new.args if sensitivity(arg, old) is None or old not in _factors_of(arg)]
    if len(added) != 1:
        return None
    factors = _factors_of(added[0])
    if any(keeper in ordered([factor]) for factor in factors):
        return None
    found = (_factor(cell, factor) for factor in factors if factor.op == "sigmoid")
    return next((factor for factor in found if factor is not None), None)


def _factors_of(node: Expression) -> list[Expression]:
    """a, b and c of a * b * c."""
    if node.op != "multiply":
        return [node]
    return [factor for arg in node.args for factor in _factors_of(arg)]


def _starts(cell: Cell, end: int | None = None) -> dict[Expression, float]:
    """What vector parameters start with; a uniform draw counts as its lower (end=0) or upper end (1).

    Without `end`, whatever is drawn at random counts as 0.
    """
    result: dict[Expression, float] = {}
    for parameter in cell.parameters:
        init = parameter.init
        known = init is not None and (_plain(init) or end is not None)
        result[parameter.expression] = at_rest(init, result, end) if known and init is not None else 0.0
    return result


def _plain(init: Expression) -> bool:
    return all(n.op in PLAIN or n.op in ("number", "hyper") for n in ordered([init]))


def at_rest(root: Expression, parameters: Mapping[Expression, float], end: int | None = None) -> float:
    """A value with inputs, states and so all matrix products at 0; uniform draws at one `end`."""
    known: dict[Expression, float] = {}
    for node in ordered([root]):
        if node.op in ("number", "hyper"):
            known[node] = number_value(node)
        elif node.op == "parameter":
            known[node] = parameters.get(node, 0.0)
        elif node.op in PLAIN:
            known[node] = PLAIN[node.op](*(known[arg] for arg in node.args))
        elif node.op == "uniform" and end is not None:
            known[node] = known[node.args[end]]
        else:
            known[node] = 0.0
    return known[root]
