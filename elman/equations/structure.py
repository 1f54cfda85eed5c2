"""What a cell allows: the structure class of each state, with the reason in words.

    A       one matrix product with the state per step, then element-wise work: sequential
    A2, Ak  products that need the result of another product of the same step: k in a row
    B       element-wise but not linear in the state: sequential, no product in the loop
    C       element-wise and linear in the state, coefficients free of it: parallel over time
    C0      as C, with coefficients that are the same at every step
    -       does not depend on itself: a read-out of other states

States are classified in strata: a state that depends only on itself and on states already known for
all steps is looked at alone (a running maximum inside an LSTM stays parallel).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from elman.equations.cell import Cell
from elman.equations.expression import Expression, ordered
from elman.equations.gradient import sensitivity
from elman.equations.operations import OPERATIONS
from elman.equations.writing import PREVIOUS, brief
from elman.errors import sentence_list

_LINEAR = {"add", "subtract", "negative", "multiply", "divide", "where"}


@dataclass(frozen=True)
class Stratum:
    """States that depend on each other, and on earlier strata only.

    `kind` is the class, `stages` the number of products in a row, `reason` says why in words.
    """

    states: tuple[str, ...]
    kind: str
    reason: str
    stages: int = 0

    def __str__(self) -> str:
        return f"{', '.join(self.states)}: class {self.kind}. {self.reason}"


@dataclass(frozen=True)
class Structure:
    """The strata of a cell, in the order in which they can be computed."""

    strata: tuple[Stratum, ...]

    @property
    def kind(self) -> str:
        """The classes of the strata in order, such as "A2" or "C, A"; read-outs are left out."""
        kinds = [stratum.kind for stratum in self.strata if stratum.kind != "-"]
        return ", ".join(dict.fromkeys(kinds)) or "-"

    def of(self, state: str) -> Stratum:
        """The stratum of one state."""
        return next(stratum for stratum in self.strata if state in stratum.states)

    def __str__(self) -> str:
        return "\n".join(map(str, self.strata))


@lru_cache(maxsize=256)
def structure(cell: Cell) -> Structure:
    """Classify every state of a cell."""
    return Structure(tuple(_classify(cell, states) for states in strata(cell)))


def strata(cell: Cell) -> list[tuple[str, ...]]:
    """States grouped by mutual dependence, each group after those it reads."""
    names = [state.name for state in cell.states]
    reach = {name: set(_reads(cell.updates[name])) for name in names}
    for middle in names:  # transitive closure
        for name in names:
            if middle in reach[name]:
                reach[name] |= reach[middle]
    groups: list[tuple[str, ...]] = []
    for name in names:
        group = tuple(n for n in names if n == name or (n in reach[name] and name in reach[n]))
        if group not in groups:
            groups.append(group)
    placed: list[tuple[str, ...]] = []
    while groups:
        known = {name for group in placed for name in group}
        ready = next(g for g in groups if all(reach[n] <= known | set(g) for n in g))
        placed.append(ready)
        groups.remove(ready)
    return placed


def _reads(node: Expression) -> list[str]:
    return [below.data for below in ordered([node]) if below.op == "state"]


def depends(node: Expression, states: frozenset[str]) -> bool:
    """Whether a value depends on one of these states as it enters the step."""
    return not states.isdisjoint(_reads(node))


def stages(roots: list[Expression], states: frozenset[str]) -> dict[Expression, int]:
    """For each value below `roots`, how many products with these states come one after another in it."""
    count: dict[Expression, int] = {}
    for node in ordered(roots):
        below = max((count[arg] for arg in node.args), default=0)
        own = node.op == "matmul" and node.kind == "vector" and depends(node.args[1], states)
        count[node] = below + own
    return count


def _classify(cell: Cell, names: tuple[str, ...]) -> Stratum:
    states = frozenset(names)
    updates = [cell.updates[name] for name in names]
    words = {node: name for name, node in cell.values.items()}
    if not any(depends(update, states) for update in updates):
        return Stratum(names, "-", "It does not depend on itself: computed for all steps at once.")
    source = ordered([*cell.values.values()])  # in the order of the equations
    count = stages(updates, states)
    count = {node: count[node] for node in source if node in count}
    mixing = [n for n in count if OPERATIONS[n.op].family == "mixing" and depends(n, states)]
    depth = max(count[update] for update in updates)
    if depth:
        kind = "A" if depth == 1 else f"A{depth}"
        reason = _product_reason(count, states, words, depth)
        if mixing:
            reason += f" {mixing[0].op} mixes the units besides."
        return Stratum(names, kind, reason, depth)
    if mixing:
        return Stratum(names, "A", f"{mixing[0].op} mixes the units of {_old(names)} at every step.")
    return _classify_pointwise(cell, names, updates)


def _product_reason(
    count: dict[Expression, int], states: frozenset[str], words: dict[Expression, str], depth: int
) -> str:
    products = [n for n in count if n.op == "matmul" and n.kind == "vector" and depends(n.args[1], states)]
    first = [n for n in products if count[n] == 1]
    matrices = sentence_list(dict.fromkeys(brief(n.args[0], words) for n in first))
    operands = sentence_list(dict.fromkeys(_write(n.args[1], words) for n in first))
    reason = f"{matrices} multipl{'y' if len(first) > 1 else 'ies'} {operands} at every step"
    for level in range(2, depth + 1):
        product = next(n for n in products if count[n] == level)
        matrix = brief(product.args[0], words)
        reason += f"; {matrix} multiplies {_write(product.args[1], words)}, which needs the result"
    return reason + "."


def _write(node: Expression, words: dict[Expression, str]) -> str:
    return brief(node, words, previous=PREVIOUS)


def _old(names: tuple[str, ...]) -> str:
    return sentence_list(f"{name}{PREVIOUS}" for name in names)


def _classify_pointwise(cell: Cell, names: tuple[str, ...], updates: list[Expression]) -> Stratum:
    states = frozenset(names)
    slopes = [
        slope
        for update in updates
        for name in names
        if (slope := sensitivity(update, cell.leaf[name])) is not None
    ]
    if not any(depends(slope, states) for slope in slopes):
        constant = not any(slope.varies for slope in slopes)
        how = "the same at every step" if constant else f"free of {_old(names)}"
        reason = f"Element-wise and linear in {_old(names)}, with coefficients {how}: parallel over time."
        return Stratum(names, "C0" if constant else "C", reason)
    if len(names) == 1 and _is_running_maximum(updates[0], cell.leaf[names[0]], states):
        return Stratum(
            names, "C", f"A running maximum of {_old(names)} plus known terms: a scan in (max, +)."
        )
    return Stratum(names, "B", f"Element-wise, but {_culprit(updates, states)}: not linear in the state.")


def _is_running_maximum(update: Expression, old: Expression, states: frozenset[str]) -> bool:
    if update.op != "maximum":
        return False
    slopes = [sensitivity(arg, old) for arg in update.args]
    return all(slope is None or (slope.op == "number" and slope.data == 1) for slope in slopes)


def _culprit(updates: list[Expression], states: frozenset[str]) -> str:
    """Where the state meets something that is not linear, in words."""
    for node in ordered(updates):
        touched = [arg for arg in node.args if depends(arg, states)]
        if touched and node.op not in _LINEAR:
            return f"{node.op} is applied to {_old(tuple(sorted(states)))}"
        if len(touched) > 1 and node.op in ("multiply", "divide"):
            return f"{_old(tuple(sorted(states)))} is multiplied by itself"
    return "it meets itself"
