"""Masks put into the step of a cell: recurrent dropout and zoneout, as further equations.

A mask is a leaf `noise(purpose, state)`; the backend draws it by counter (`kernels/noise.py`).
Sources: recurrent dropout on the state inside the products, Gal and Ghahramani 2016, arXiv 1512.05287;
zoneout, Krueger et al. 2017, arXiv 1606.01305.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from elman.equations.cell import Cell, rewritten
from elman.equations.expression import Expression, make, number, ordered
from elman.errors import OptionError, did_you_mean

RECURRENT = "recurrent"
"""Purpose of the mask on a state inside products: 0 or 1 / (1 - rate)."""

ZONEOUT = "zoneout"
"""Purpose of the mask that holds a state: 1 where the old value stays."""


@lru_cache(maxsize=256)
def with_recurrent_dropout(cell: Cell) -> Cell:
    """The cell with its states masked where they are an operand of a matrix product.

    Raises OptionError for a cell whose states meet no matrix.
    """
    new_states = {node: name for name, node in cell.updates.items()}
    plain: dict[Expression, Expression] = {}  # each value in the new cell
    masked: dict[Expression, Expression] = {}  # the same as part of an operand
    for node in ordered(cell.values.values()):
        if node.op == "matmul" and node.kind == "vector":
            operand = node.args[1]
            inside = masked[operand]
            if operand in new_states:  # a product with a state that was made in this step
                inside = make("multiply", (_mask(RECURRENT, new_states[operand]), plain[operand]))
            plain[node] = masked[node] = make("matmul", (node.args[0], inside))
            continue
        plain[node] = _with(node, plain)
        if node.op == "state":
            masked[node] = make("multiply", (_mask(RECURRENT, node.data), node))
        else:
            masked[node] = plain[node] if node in new_states else _with(node, masked)
    if all(plain[node] is node for node in cell.updates.values()):
        raise OptionError(
            f"recurrent dropout has no effect on {cell.name}: none of its states is multiplied by a matrix; "
            "use zoneout, or dropout on the input or the output."
        )
    updates, names = (
        {name: plain[node] for name, node in part.items()} for part in (cell.updates, cell.names)
    )
    return rewritten(cell, updates, names)


def takes_recurrent_dropout(cell: Cell) -> bool:
    """Whether a state of the cell is multiplied by a matrix, so that recurrent dropout has an effect."""
    try:
        with_recurrent_dropout(cell)
    except OptionError:
        return False
    return True


@lru_cache(maxsize=256)
def with_zoneout(cell: Cell, rates: tuple[tuple[str, float], ...], training: bool) -> Cell:
    """The cell with its states held at random (in training) or by their expected share (otherwise).

    `rates` gives the share of units of each state that keep their old value at a step.
    """
    updates = dict(cell.updates)
    for name, rate in rates:
        old, new = cell.leaf[name], cell.updates[name]
        if training:
            shared = cell.one_scale[0] if name in cell.one_scale else name
            updates[name] = make("where", (_mask(ZONEOUT, shared), old, new))
        else:
            kept = make("multiply", (number(rate), old))
            updates[name] = make("add", (kept, make("multiply", (number(1 - rate), new))))
    return rewritten(cell, updates, cell.names)


def zoneout_rates(cell: Cell, zoneout: float | Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """Rates by state from one rate for all or a mapping; raises OptionError for a state it does not have."""
    given = zoneout if isinstance(zoneout, Mapping) else {state.name: zoneout for state in cell.states}
    for name, rate in given.items():
        if name not in cell.updates:
            raise OptionError(
                f"zoneout names {name}, which is no state of {cell.name}{did_you_mean(name, cell.updates)}"
            )
        if not isinstance(rate, int | float) or not 0 <= rate < 1:
            raise OptionError(f"the zoneout of {name} is a share from 0 to below 1, not {rate!r}.")
    scaled = {given.get(name, 0.0) for name in cell.one_scale}
    if len(scaled) > 1:
        raise OptionError(
            f"the states {', '.join(cell.one_scale)} of {cell.name} are stored on one scale and are held "
            "together; give them the same zoneout."
        )
    return tuple((name, float(rate)) for name, rate in given.items() if rate)


def _mask(purpose: str, state: str) -> Expression:
    return make("noise", (), (purpose, state))


def _with(node: Expression, known: Mapping[Expression, Expression]) -> Expression:
    args = tuple(known[arg] for arg in node.args)
    return node if args == node.args else make(node.op, args, node.data)
