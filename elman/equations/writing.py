"""Expressions and cells as text, in the notation they are written in.

`parse(text_of_cell(cell))` is the same cell: parentheses keep the tree, names keep what can be
recorded, and a value used twice without a name gets one that starts with an underscore.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from elman.equations.expression import Expression, declared, ordered
from elman.equations.operations import OPERATIONS

if TYPE_CHECKING:
    from elman.equations.cell import Cell, Parameter

PREVIOUS = "[t-1]"
"""Marks a state as it enters the step, where old and new appear together."""

_ATOM = 9

_DEEP = 40
"""Operations inside one another after which a value gets a name of its own, so that lines can be read."""


def text(
    node: Expression,
    names: Mapping[Expression, str] | None = None,
    *,
    previous: str = "",
    own: bool = True,
    depth: int = 1_000_000,
) -> str:
    """One expression as text; what is in `names` is written by name, states with `previous` behind.

    With `own` the expression itself is spelled out even if it has a name. What lies more than `depth`
    operations deep is written `...`.
    """
    return _Writer(names or {}, previous, depth).write(node, top=own)


def brief(node: Expression, names: Mapping[Expression, str] | None = None, *, previous: str = "") -> str:
    """An expression for a sentence: by its name, or a few operations deep."""
    return text(node, names, previous=previous, own=False, depth=5)


def operand_text(node: Expression, names: Mapping[Expression, str]) -> str:
    """An expression as the right side of @, in parentheses where it needs them, briefly."""
    return _Writer(names, PREVIOUS, depth=8).write(node, OPERATIONS["matmul"].precedence, right=True)


def crowded(order: Iterable[Expression], named: Iterable[Expression], size: int = 30) -> list[Expression]:
    """Values among `order` (operands first) that need a name if a text is to stay short.

    Those that are used again and longer than `size` operations, and those that are deeply nested.
    """
    order, named = list(order), set(named)
    uses = Counter(arg for node in order for arg in node.args)
    found: list[Expression] = []
    measures: dict[Expression, tuple[int, int]] = {}  # (operations, depth) as written out
    for node in order:
        below = [measures.get(arg, (1, 0)) for arg in node.args]
        total, depth = 1 + sum(s for s, _ in below), 1 + max((d for _, d in below), default=-1)
        if node.args and node not in named and (depth >= _DEEP or (uses[node] > 1 and total > size)):
            found.append(node)
            named.add(node)
        measures[node] = (1, 0) if node in named else (total, depth)
    return found


class _Writer:
    def __init__(self, names: Mapping[Expression, str], previous: str = "", depth: int = 1_000_000):
        self.names = names
        self.previous = previous
        self.depth = depth  # levels that are still written out

    def write(self, node: Expression, context: int = 0, *, top: bool = False, right: bool = False) -> str:
        """`node`, in parentheses if it binds looser than `context` (or as loose, on the right)."""
        if not top and node in self.names:
            return self.names[node]
        if not self.depth and node.args:
            return "..."
        self.depth -= 1
        body, precedence = self._body(node)
        self.depth += 1
        loose = precedence < context or (right and precedence == context)
        return f"({body})" if loose else body

    def _body(self, node: Expression) -> tuple[str, int]:
        row = OPERATIONS[node.op]
        if row.family == "leaf":
            return self._leaf(node)
        if node.op == "declared":
            return self._declaration(node), _ATOM
        if node.op == "transpose":
            return self.write(node.args[0], _ATOM) + ".T", _ATOM
        if node.op == "negative":
            return "-" + self.write(node.args[0], row.precedence), row.precedence
        if row.symbol:
            # @ binds like * in Python; parentheses save the reader from having to know
            unclear = node.args[0].op == "matmul" and node.op in ("multiply", "divide")
            left = self.write(node.args[0], row.precedence + unclear)
            other = self.write(node.args[1], row.precedence, right=True)
            return f"{left} {row.symbol} {other}", row.precedence
        return f"{node.op}({', '.join(self.write(arg) for arg in node.args)})", _ATOM

    def _leaf(self, node: Expression) -> tuple[str, int]:
        if node.op == "number":
            return number_text(node.data), 4 if node.data < 0 else _ATOM
        if node.op == "identity":
            return "I", _ATOM
        if node.op == "parameter":
            return ".".join(node.data), _ATOM
        if node.op == "state":
            return node.data + self.previous, _ATOM
        if node.op == "adjoint":
            return f"d_{node.data}", _ATOM
        if node.op == "noise":
            return "_".join(node.data), _ATOM
        return (node.data[0] if node.op == "hyper" else node.data), _ATOM

    def _declaration(self, node: Expression) -> str:
        parameter, start, rows = declared(node)
        body = self.write(parameter, _ATOM, top=True)
        if rows is not None:
            body += f"[{rows}]"
        return body if start is None else f"{body}(init={self.write(start)})"


def listing(
    labelled: Iterable[tuple[str, Expression]],
    names: Mapping[Expression, str],
    *,
    sign: Mapping[str, str] | None = None,
) -> list[str]:
    """Lines `label = expression`, where what is used again and has no name gets one (t1, t2, ...).

    An expression that has been labelled is written by its label from then on.
    """
    labelled = list(labelled)
    known = dict(names)
    order = _below([n for _, n in labelled], known)
    uses = Counter(arg for node in order for arg in node.args)
    uses.update(node for _, node in labelled)
    repeated = {n for n in order if uses[n] > 1 and n.args and n.op != "transpose"}
    repeated.update(crowded(order, {*known, *repeated}))
    lines: list[str] = []
    temporary = 0
    for label, root in labelled:
        for node in _below([root], known):
            if node is not root and node in repeated:
                temporary += 1
                lines.append(f"t{temporary} = {text(node, known, previous=PREVIOUS, own=True)}")
                known[node] = f"t{temporary}"
        equals = (sign or {}).get(label, "=")
        lines.append(f"{label} {equals} {text(root, known, previous=PREVIOUS, own=known.get(root) == label)}")
        if equals == "=":
            known.setdefault(root, label)
    return lines


def graph_text(named: Mapping[str, Expression]) -> str:
    """Every operation below some values on a numbered line: `%3 = sigmoid(%2)    # i`."""
    number: dict[Expression, str] = {}
    lines = []
    for node in ordered(named.values()):
        if not node.args:
            number[node] = text(node, previous=PREVIOUS)
            continue
        number[node] = f"%{len(lines) + 1}"
        names = [name for name, value in named.items() if value is node]
        line = f"{number[node]:>5} = {node.op}({', '.join(number[arg] for arg in node.args)})"
        lines.append(f"{line:<48} # {', '.join(names)}" if names else line)
    return "\n".join(lines)


def _below(roots: list[Expression], known: Mapping[Expression, str]) -> list[Expression]:
    """Expressions below `roots` that a listing would spell out: it stops at what has a name."""
    result: dict[Expression, None] = {}
    for root in roots:
        stack = [(root, False)]
        while stack:
            node, done = stack.pop()
            if done:
                result.setdefault(node)
            elif node not in result:
                stack.append((node, True))
                if node is root or node not in known:
                    stack.extend((arg, False) for arg in reversed(node.args) if arg not in known)
    return list(result)


def int_or_none(value: float) -> int | None:
    """The whole number equal to `value`, if there is one that is written without an exponent."""
    return int(value) if abs(value) < 1e15 and value == int(value) else None


def number_text(value: float) -> str:
    """A number as Python reads it back; infinity is written as a number too large to be held."""
    if math.isinf(value):
        return "1e999" if value > 0 else "-1e999"
    whole = int_or_none(value)
    return repr(value) if whole is None else repr(whole)


def text_of_cell(cell: Cell) -> str:
    """The definition of a cell as text that `parse` reads back to the same cell."""
    return _CellWriter(cell).lines()


class _CellWriter:
    """Writes one cell; `names` grows as statements are written, so later ones refer to earlier ones."""

    def __init__(self, cell: Cell):
        self.cell = cell
        self.new = {state.name: cell.updates[state.name] for state in cell.states}
        self.names: dict[Expression, str] = {}
        self.undeclared = {
            parameter.expression: parameter
            for parameter in cell.parameters
            if parameter.init is not None or parameter.rows is not None
        }

    def lines(self) -> str:
        head = self._decorator(), f"def {self.cell.name}({self._signature()}):"
        plain = not {'"', "\\"}.intersection(self.cell.doc)
        doc = [f'"""{self.cell.doc}"""' if plain else repr(self.cell.doc)] if self.cell.doc else []
        body = [*doc, *self._statements()]
        body.append("return " + ", ".join(self._write(new) for new in self.new.values()))
        return "\n".join([*head, *(f"    {line}" for line in body)]) + "\n"

    def _decorator(self) -> str:
        cell = self.cell
        options: dict[str, object] = {}
        if cell.output_name != cell.states[0].name:
            options["output"] = cell.output_name
        sizes = {entry.name: _plain(entry.size) for entry in cell.inputs[1:] if entry.size != 1}
        if sizes:
            options["sizes"] = sizes
        if cell.one_scale:
            options["one_scale"] = list(cell.one_scale)
        if cell.keep:
            options["keep"] = dict(cell.keep)
        written = ", ".join(f"{name}={_quoted(value)}" for name, value in options.items())
        return f"@cell({written})" if options else "@cell"

    def _signature(self) -> str:
        cell = self.cell
        defaults: list[tuple[str, str | None]] = [
            (entry.name, None if entry.default is None else _float_text(entry.default))
            for entry in cell.inputs
        ]
        for state in cell.states:
            start = self._write(state.initial)
            earlier = any(value is not None for _, value in defaults)
            defaults.append((state.name, start if earlier or start != "0" else None))
        # whole numbers and words have shaped the equations already: to change them would have no effect
        keywords = {k: _float_text(v) for k, v in cell.hyper.items() if isinstance(v, float)}
        keywords |= {k: repr(v) for k, v in cell.sizes.items()}
        parts = [name if value is None else f"{name}={value}" for name, value in defaults]
        return ", ".join(parts + (["*"] if keywords else []) + [f"{k}={v}" for k, v in keywords.items()])

    def _statements(self) -> list[str]:
        """Assignments of every named value, operands first."""
        cell = self.cell
        order = ordered([*cell.names.values(), *self.new.values()])
        chosen = self._choose_names(order)
        statements = [f"{name} = {self._write(node)}" for name, node in cell.names.items() if not node.args]
        todo = [node for node in order if node in chosen]
        for position, node in enumerate(todo):
            name = chosen[node]
            rest = [*todo[position + 1 :], *(new for new in self.new.values() if new not in chosen)]
            if name in self.new and any(_reads(later, name, chosen) for later in rest):
                name = f"_{name}"  # the old value is still needed
            statements.append(f"{name} = {self._write(node, top=True)}")
            self.names[node] = name
        aliases = [(name, node) for name, node in cell.names.items() if node.args and chosen[node] != name]
        return statements + [f"{name} = {self._write(node)}" for name, node in aliases]

    def _choose_names(self, order: list[Expression]) -> dict[Expression, str]:
        """A name for every value that has one or is a new state, and for every one used again."""
        chosen: dict[Expression, str] = {}
        for name, node in (*self.cell.names.items(), *self.new.items()):
            if node.args:
                chosen.setdefault(node, name)
        uses = Counter(arg for node in order for arg in node.args)
        again = {n for n in order if uses[n] > 1 and n.args and n.kind != "number"}
        again.update(crowded(order, {*chosen, *again}))
        unnamed = [node for node in order if node in again and node not in chosen]
        return chosen | {node: f"_{i}" for i, node in enumerate(unnamed, 1)}

    def _write(self, node: Expression, *, top: bool = False) -> str:
        return _DeclaringWriter(self.names, self.undeclared).write(node, top=top)


def _reads(node: Expression, state: str, named: Mapping[Expression, str]) -> bool:
    """Whether the statement for `node` mentions the old value of `state` itself, not only named values."""
    stack, seen = list(node.args or (node,)), set()
    while stack:
        below = stack.pop()
        if below.op == "state" and below.data == state:
            return True
        if below not in seen and below not in named:
            seen.add(below)
            stack.extend(below.args)
    return False


class _DeclaringWriter(_Writer):
    """Writes a parameter with its declarations where it is used for the first time."""

    def __init__(self, names: Mapping[Expression, str], undeclared: dict[Expression, Parameter]):
        super().__init__(names)
        self.undeclared = undeclared

    def _leaf(self, node: Expression) -> tuple[str, int]:
        body, precedence = super()._leaf(node)
        parameter = self.undeclared.pop(node, None)
        if parameter is None:
            return body, precedence
        rows = f"[{parameter.rows}]" if parameter.rows is not None else ""
        start = f"(init={_Writer({}).write(parameter.init)})" if parameter.init is not None else ""
        return body + rows + start, _ATOM


def _float_text(value: float) -> str:
    """A default that is a float and stays one: 1.0, not 1."""
    return repr(value) if math.isfinite(value) else number_text(value)


def _plain(size: object) -> object:
    return str(size) if isinstance(size, str) else size


def _quoted(value: object) -> str:
    """A literal with double quotes."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, list):
        return f"[{', '.join(map(_quoted, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_quoted(k)}: {_quoted(v)}" for k, v in value.items()) + "}"
    return repr(value)
