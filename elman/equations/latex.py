r"""Cells and expressions as LaTeX, for `\begin{aligned}`: old states carry t-1, new values t."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from elman.equations.cell import Cell
from elman.equations.expression import Expression, ordered
from elman.equations.operations import OPERATIONS
from elman.equations.writing import crowded, int_or_none

_GREEK = frozenset(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau "
    "upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega".split()
)


def _function(name: str) -> Callable[..., str]:
    return lambda *args: rf"{name}\left({', '.join(args)}\right)"


# fmt: off
LATEX: dict[str, Callable[..., str]] = {
    # written operands -> the whole; operands of infix signs come with their parentheses
    "add":           lambda a, b: f"{a} + {b}",
    "subtract":      lambda a, b: f"{a} - {b}",
    "multiply":      lambda a, b: rf"{a} \odot {b}",
    "divide":        lambda a, b: rf"\frac{{{a}}}{{{b}}}",
    "negative":      lambda a: f"-{a}",
    "sigmoid":       _function(r"\sigma"),
    "tanh":          _function(r"\tanh"),
    "relu":          _function(r"\operatorname{relu}"),
    "exp":           _function(r"\exp"),
    "log":           _function(r"\log"),
    "softplus":      _function(r"\operatorname{softplus}"),
    "silu":          _function(r"\operatorname{silu}"),
    "abs":           lambda a: rf"\left|{a}\right|",
    "sqrt":          lambda a: rf"\sqrt{{{a}}}",
    "sin":           _function(r"\sin"),
    "cos":           _function(r"\cos"),
    "minimum":       _function(r"\min"),
    "maximum":       _function(r"\max"),
    "where":         lambda c, a, b: rf"\begin{{cases}}{a} & {c}\\ {b} & \text{{otherwise}}\end{{cases}}",
    "greater":       lambda a, b: f"{a} > {b}",
    "greater_equal": lambda a, b: rf"{a} \ge {b}",
    "mean":          _function(r"\operatorname{mean}"),
    "layer_norm":    _function(r"\operatorname{LN}"),
    "total":         lambda a: rf"\mathbf{{1}}^\top {a}",
    "matmul":        lambda a, b: f"{a} {b}",
    "outer":         lambda a, b: rf"{a} {b}^\top",
    "transpose":     lambda a: rf"{a}^\top",
}
# fmt: on


def latex(cell: Cell) -> str:
    """The equations of a cell as a LaTeX `aligned` block, one line per named value."""
    names = {node: _value(name) if node.varies else _word(name) for name, node in cell.values.items()}
    order = ordered(cell.values.values())
    names |= {node: rf"a^{{({k})}}" for k, node in enumerate(crowded(order, names), 1)}
    lines = []
    for node in order:
        if node in names and node.args:
            lines.append(rf"{names[node]} &= {write(node, names, top=True)}")
    return "\\begin{aligned}\n" + " \\\\\n".join(lines) + "\n\\end{aligned}"


def write(
    node: Expression,
    names: Mapping[Expression, str] | None = None,
    context: int = 0,
    *,
    top: bool = False,
) -> str:
    """One expression as LaTeX; `names` are written instead of what they name."""
    names = names or {}
    if node in names and not top:
        return names[node]
    if not node.args:
        below_zero = node.op == "number" and node.data < 0 and context
        return rf"\left({_leaf(node)}\right)" if below_zero else _leaf(node)
    row = OPERATIONS[node.op]
    infix = bool(row.symbol)
    own = row.precedence if infix and node.op != "divide" else 9
    inside = 9 if node.op in ("transpose", "outer", "total") else own if infix and node.op != "divide" else 0
    sides = [inside, inside + (node.op in ("subtract", "matmul"))]
    args = [write(arg, names, sides[min(k, 1)]) for k, arg in enumerate(node.args)]
    scaled = node.op == "multiply" and any(arg.kind == "number" for arg in node.args)
    body = rf"{args[0]} \, {args[1]}" if scaled else LATEX[node.op](*args)
    return rf"\left({body}\right)" if own < context else body


def _leaf(node: Expression) -> str:
    if node.op == "number" and math.isinf(node.data):
        return r"\infty" if node.data > 0 else r"-\infty"
    if node.op == "number":
        whole = int_or_none(node.data)
        return str(whole) if whole is not None else f"{node.data:g}"
    if node.op == "identity":
        return "I"
    if node.op == "hyper":
        return _word(node.data[0])
    if node.op == "parameter":
        space, name = node.data
        letter = {"bh": "b'"}.get(space, space)
        return rf"{letter}_{{{_word(name)}}}"
    if node.op == "noise":
        return rf"\epsilon^{{\mathrm{{{node.data[0]}}}}}_{{{_word(node.data[1])}}}"
    if node.op == "adjoint":
        return rf"\bar{{{_word(node.data)}}}_t"
    return _value(node.data, old=node.op == "state")


def _value(name: str, *, old: bool = False) -> str:
    word, _, index = _word(name).partition("_")
    index = f"{index.strip('{}')}," if index else ""
    return rf"{word}_{{{index}{'t-1' if old else 't'}}}"


def _word(name: str) -> str:
    """A name as a symbol: Greek letters by name, digits as index, longer words upright."""
    match = re.fullmatch(r"([A-Za-z]+?)_?(\d+)", name)
    base, index = match.groups() if match else (name, "")
    if base in _GREEK:
        base = "\\" + base
    elif len(base) > 1:
        base = rf"\mathrm{{{base.replace('_', ' ')}}}"
    return f"{base}_{{{index}}}" if index else base
