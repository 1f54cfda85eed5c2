"""The operations that equations are made of: one row each.

The same names index the other tables of the house, one column per module: the derivative
(`gradient.py`), LaTeX (`latex.py`), torch (`kernels/reference.py`) and the independent NumPy
evaluator (`testing/evaluate.py`). A test names every empty box.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Family = Literal["leaf", "pointwise", "comparison", "mixing", "product", "matrix", "sampling"]


class Operation(NamedTuple):
    """One row: what an operation is called, how it is written and what it does to sizes."""

    name: str
    arity: int
    family: Family
    symbol: str = ""  # infix or prefix sign in the notation; "" = written as a function
    precedence: int = 9  # of Python's: 1 comparison, 2 + -, 3 * / @, 4 unary -, 9 call or name
    costly: bool = False  # worth keeping rather than computing again in the backward pass


# fmt: off
_ROWS = (
    # leaves: `data` holds the value or the name
    Operation("number",        0, "leaf"),                   # a literal
    Operation("hyper",         0, "leaf"),                   # a hyper-parameter: (name, value)
    Operation("input",         0, "leaf"),                   # a per-step input
    Operation("state",         0, "leaf"),                   # a state as it enters the step
    Operation("parameter",     0, "leaf"),                   # (space, name), such as ("W", "r")
    Operation("identity",      0, "leaf"),                   # the identity matrix I
    Operation("adjoint",       0, "leaf"),                   # gradient of the loss with respect to a value
    Operation("noise",         0, "leaf"),                   # a mask drawn by counter: (purpose, state)
    # pointwise
    Operation("add",           2, "pointwise",  "+", 2),
    Operation("subtract",      2, "pointwise",  "-", 2),
    Operation("multiply",      2, "pointwise",  "*", 3),
    Operation("divide",        2, "pointwise",  "/", 3),
    Operation("negative",      1, "pointwise",  "-", 4),
    Operation("sigmoid",       1, "pointwise",  costly=True),
    Operation("tanh",          1, "pointwise",  costly=True),
    Operation("relu",          1, "pointwise"),
    Operation("exp",           1, "pointwise",  costly=True),
    Operation("log",           1, "pointwise",  costly=True),
    Operation("softplus",      1, "pointwise",  costly=True),
    Operation("silu",          1, "pointwise",  costly=True),
    Operation("abs",           1, "pointwise"),
    Operation("sqrt",          1, "pointwise",  costly=True),
    Operation("sin",           1, "pointwise",  costly=True),
    Operation("cos",           1, "pointwise",  costly=True),
    Operation("minimum",       2, "pointwise"),
    Operation("maximum",       2, "pointwise"),
    Operation("where",         3, "pointwise"),
    # comparisons: 1 where true, 0 where not; no gradient
    Operation("greater",       2, "comparison", ">", 1),
    Operation("greater_equal", 2, "comparison", ">=", 1),
    # mixing: every unit of the result depends on every unit of the operand
    Operation("mean",          1, "mixing"),                 # over units, repeated for every unit
    Operation("layer_norm",    1, "mixing",     costly=True),  # (a - mean) / sqrt(variance + 1e-5)
    Operation("total",         1, "mixing"),                 # sum over units: a vector of size 1
    # products
    Operation("matmul",        2, "product",    "@", 3),
    Operation("outer",         2, "product"),                # weight gradient of a product
    Operation("transpose",     1, "matrix"),
    # where parameters start: drawn once, when a layer is made
    Operation("uniform",       2, "sampling"),
    Operation("normal",        1, "sampling"),               # standard deviation
    Operation("glorot",        0, "sampling"),
    Operation("orthogonal",    1, "sampling"),               # gain
    Operation("fan_in",        1, "sampling"),               # normal, deviation gain / sqrt(columns)
    Operation("declared",      2, "matrix"),                 # a parameter with its start and rows
)
# fmt: on

OPERATIONS: dict[str, Operation] = {row.name: row for row in _ROWS}

LAYER_NORM_EPSILON = 1e-5
"""Added to the variance in `layer_norm`, the value torch.nn.LayerNorm uses."""
