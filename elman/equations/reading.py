"""`parse`: read a cell from text, without running it.

The text is Python's notation for a function, and of Python only this: assignments, arithmetic,
comparisons, the functions of the notation, `for name in range(...)` over plain numbers, and other
functions of the same text as helpers. It is walked as a syntax tree; nothing is executed.
"""

from __future__ import annotations

import ast
import copyreg
import math
import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NoReturn

from elman.equations.arithmetic import PLAIN
from elman.equations.building import Definition, build
from elman.equations.cell import Cell
from elman.equations.expression import Expression, Lines, Size, complain, power, reading
from elman.equations.notation import FUNCTIONS, SPACES, STARTS, I, Space
from elman.errors import CellError, did_you_mean, sentence_list

MAX_TEXT = 100_000
"""Characters; a cell is a page, and text may come from strangers."""

MAX_STEPS = 20_000
"""Syntax nodes that reading one cell may visit, loops and helpers unrolled."""

MAX_NAME = 100
"""Characters of a name that is put together from pieces."""

MAX_WHOLE = 2**63
"""Whole numbers stay below this."""


def parse(source: str, name: str | None = None, *, file: str = "equations") -> Cell:
    """The cell that a text defines; `name` chooses one of several.

    The text holds functions as `@cell` takes them, with or without the decorator and import lines.
    `file` is how messages call it. Raises CellError with the line for anything else.
    """
    functions = _functions(source, file)
    helpers = {n: f for n, f in functions.items() if not _decorator(f)}
    cells = {n: f for n, f in functions.items() if _decorator(f)} or helpers
    if not functions:
        raise CellError(f"{file} defines no cell; a cell is a function, as in `def Name(x, h): return ...`.")
    if name is None and len(cells) != 1:
        raise CellError(f"{file} defines {sentence_list(cells)}; name the one you mean.")
    chosen = name or next(iter(cells))
    if chosen not in functions:
        raise CellError(f"{file} defines no cell {chosen}{did_you_mean(chosen, cells)}")
    try:
        return build(_definition(functions[chosen], helpers, file))
    except (RecursionError, OverflowError):
        raise CellError(f"{file}: {chosen} is nested too deeply or holds a number too large.") from None


def _copied(cell: Cell) -> tuple[Callable[[str], Cell], tuple[str]]:
    return parse, (str(cell),)


copyreg.pickle(Cell, _copied)  # a cell goes to another process or into a file as its text


def _functions(source: str, file: str) -> dict[str, ast.FunctionDef]:
    if len(source) > MAX_TEXT:
        raise CellError(
            f"{file} has {len(source):,} characters; equations of a cell have at most {MAX_TEXT:,}."
        )
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
        line = getattr(problem, "lineno", None)
        where = f"{file} line {line}" if line else file
        sentence = f"{where}: this is not an equation: {getattr(problem, 'msg', problem)}."
        raise CellError(sentence, line, getattr(problem, "offset", None)) from None
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


def _decorator(function: ast.FunctionDef) -> ast.expr | None:
    for decorator in function.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        if getattr(target, "id", getattr(target, "attr", "")) == "cell":
            return decorator
    return None


def _definition(function: ast.FunctionDef, helpers: Mapping[str, ast.FunctionDef], file: str) -> Definition:
    first = (function.decorator_list or [function])[0].lineno  # as Python counts
    lines = Lines(file, first)
    lines.current = first
    token = reading.set(lines)
    try:
        options = _options(_decorator(function))
        arguments = [entry.arg for entry in (*function.args.posonlyargs, *function.args.args)]
        if function.args.vararg or function.args.kwarg:
            complain("a cell names its inputs and states one by one; * and ** arguments do not.")
        given = [None] * (len(arguments) - len(function.args.defaults))
        given += [_default(node) for node in function.args.defaults]
        keywords = {
            entry.arg: _default(node) if node else None
            for entry, node in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        }
    finally:
        reading.reset(token)
    return Definition(
        name=function.name,
        source=file,
        line=first,
        doc=(ast.get_docstring(function) or "").partition("\n")[0],
        arguments=tuple(arguments),
        defaults=dict(zip(arguments, given, strict=True)),
        keywords=keywords,
        options=options,
        body=lambda values, seen: _Reader(helpers).run(function, {**values, **seen}),
    )


def _options(decorator: ast.expr | None) -> dict[str, Any]:
    if not isinstance(decorator, ast.Call):
        return {}
    if decorator.args:
        complain('@cell takes its options by name, as in @cell(output="y").')
    try:
        return {entry.arg or "**": ast.literal_eval(entry.value) for entry in decorator.keywords}
    except (ValueError, TypeError):
        complain("options of @cell are plain words, numbers, lists and dictionaries.")


def _default(node: ast.expr) -> object:
    """A default value: a plain one, or a learned vector such as v.h0."""
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError):
        return _Reader({}).value(node, {})


class _Reader:
    """Walks the statements of one function; local values are a dictionary."""

    def __init__(self, helpers: Mapping[str, ast.FunctionDef]):
        self.helpers = helpers
        self.steps = 0
        self.depth = 0

    def run(
        self, function: ast.FunctionDef, values: Mapping[str, object]
    ) -> tuple[list[object], dict[str, object]]:
        """(returned values, local values) of a function applied to `values`."""
        local = dict(values)
        result = self._block(function.body, local)
        returned = list(result) if isinstance(result, tuple) else [] if result is None else [result]
        return returned, local

    def _block(self, body: list[ast.stmt], local: dict[str, object]) -> object:
        for statement in body:
            result = self._statement(statement, local)
            if result is not None:
                return result
        return None

    def _statement(self, node: ast.stmt, local: dict[str, object]) -> object:
        self._at(node)
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Pass():
                return None  # a docstring
            case ast.Assign(targets=targets, value=value):
                item = self.value(value, local)
                for target in targets:
                    self._assign(target, item, local)
                return None
            case ast.AugAssign(target=ast.Name(id=name), op=op, value=value):
                local[name] = self._binary(op, self._name(name, local), self.value(value, local))
                return None
            case ast.Return(value=ast.expr() as value):
                return self.value(value, local)
            case ast.For(target=ast.Name(id=name), orelse=[]):
                for number in self._range(node.iter, local):
                    local[name] = number
                    result = self._block(node.body, local)
                    if result is not None:
                        return result
                return None
            case ast.If() | ast.While():
                complain(
                    "a cell has no `if` and no `while`; choose between values with where(condition, a, b)."
                )
        complain(
            "a cell read from text holds assignments, `for ... in range(...)` and one return; anything "
            "else needs the cell to be written in Python with @cell and passed as an object."
        )

    def _assign(self, target: ast.expr, value: object, local: dict[str, object]) -> None:
        if isinstance(target, ast.Name):
            local[target.id] = value
        elif isinstance(target, ast.Tuple) and isinstance(value, tuple) and len(target.elts) == len(value):
            for part, item in zip(target.elts, value, strict=True):
                self._assign(part, item, local)
        else:
            complain("the left side of = is a name, or as many names as there are values on the right.")

    def _range(self, node: ast.expr, local: dict[str, object]) -> Iterator[int]:
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "range" and not node.keywords:
            bounds = [self.value(arg, local) for arg in node.args]
            if bounds and len(bounds) <= 3 and all(isinstance(bound, int) for bound in bounds):
                return iter(range(*bounds))  # type: ignore[arg-type]
        complain("a loop in a cell runs over range(n) with plain whole numbers, never over data.")

    def value(self, node: ast.expr, local: dict[str, object]) -> Any:
        """What an expression of the syntax tree stands for."""
        self._at(node)
        match node:
            case ast.Constant(value=bool() | int() | float() | str() as constant):
                return constant
            case ast.Name(id=name):
                return self._name(name, local)
            case ast.Tuple(elts=parts):
                return tuple(self.value(part, local) for part in parts)
            case ast.BinOp(left=left, op=op, right=right):
                return self._binary(op, self.value(left, local), self.value(right, local))
            case ast.UnaryOp(op=ast.USub() | ast.UAdd() as op, operand=operand):
                value = self.value(operand, local)
                return -value if isinstance(op, ast.USub) else value
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self._compare(op, self.value(left, local), self.value(right, local))
            case ast.Call():
                return self._call(node, local)
            case ast.Attribute(value=owner, attr=name):
                return self._attribute(owner, name, local)
            case ast.Subscript(value=owner, slice=index):
                return self._subscript(owner, self.value(index, local), local)
            case ast.JoinedStr(values=parts):
                joined = "".join(str(self._piece(part, local)) for part in parts)
                return joined if len(joined) <= MAX_NAME else complain("this name is too long.")
        complain(f"`{ast.unparse(node)[:40]}` is not part of the notation.")

    def _piece(self, node: ast.expr, local: dict[str, object]) -> object:
        if isinstance(node, ast.FormattedValue) and node.format_spec is None:
            node = node.value
        value = self.value(node, local)
        return (
            value if isinstance(value, int | str) else complain("names are made of words and whole numbers.")
        )

    def _name(self, name: str, local: dict[str, object]) -> Any:
        if name in local:
            return local[name]
        if name in SPACES:
            return SPACES[name]
        if name == "I":
            return I
        known = [*local, *FUNCTIONS, *SPACES, *self.helpers]
        complain(f"{name} is not known here{did_you_mean(name, known)}")

    def _binary(self, op: ast.operator, left: Any, right: Any) -> Any:
        for side in (left, right):
            if not isinstance(side, Expression | Space | int | float):
                complain(f"{side!r} cannot be part of an equation.")
        if not isinstance(left, Expression | Space) and not isinstance(right, Expression | Space):
            return _plain_arithmetic(op, left, right)
        match op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.Div():
                return left / right
            case ast.MatMult():
                return left @ right
            case ast.Pow() if isinstance(left, Expression):
                return power(left, right)
        complain("this operator is not part of the notation; it has + - * / @ ** and comparisons.")

    def _compare(self, op: ast.cmpop, left: Any, right: Any) -> Any:
        match op:
            case ast.Gt():
                return left > right
            case ast.Lt():
                return left < right
            case ast.GtE():
                return left >= right
            case ast.LtE():
                return left <= right
        complain("values are compared with >, <, >= and <=; equality of real numbers has no use in a cell.")

    def _call(self, node: ast.Call, local: dict[str, object]) -> Any:
        function: Callable[..., Any]
        if isinstance(node.func, ast.Name):
            name = node.func.id
            if name in self.helpers and name not in FUNCTIONS:
                return self._help(self.helpers[name], node, local)
            known = {**FUNCTIONS, **STARTS}
            if name not in known:
                complain(
                    f"{name} is not a function of the notation{did_you_mean(name, [*known, *self.helpers])}"
                )
            function = known[name]
        else:
            function = self.value(node.func, local)
            if not isinstance(function, Expression):
                complain(f"`{ast.unparse(node.func)}` cannot be called.")
        if any(keyword.arg is None for keyword in node.keywords):
            complain("** in a call is not part of the notation.")
        arguments = [self.value(arg, local) for arg in node.args]
        keywords = {str(entry.arg): self.value(entry.value, local) for entry in node.keywords}
        try:
            return function(*arguments, **keywords)
        except TypeError as problem:
            complain(f"{problem}.")

    def _help(self, helper: ast.FunctionDef, node: ast.Call, local: dict[str, object]) -> Any:
        """A function of the same text, put in place of its call."""
        names = [entry.arg for entry in helper.args.args]
        if len(names) != len(node.args) or node.keywords:
            complain(f"{helper.name} takes {len(names)} arguments ({', '.join(names)}), by position.")
        if self.depth > 20:
            complain(f"{helper.name} calls itself; a cell has no recursion.")
        self.depth += 1
        values = dict(zip(names, (self.value(arg, local) for arg in node.args), strict=True))
        returned, _ = self.run(helper, values)
        self.depth -= 1
        if not returned:
            complain(f"{helper.name} returns nothing.")
        return tuple(returned) if len(returned) > 1 else returned[0]

    def _attribute(self, owner: ast.expr, name: str, local: dict[str, object]) -> Any:
        value = self.value(owner, local)
        if isinstance(value, Space):
            return value[name]
        if isinstance(value, Expression) and name == "T":
            return value.T
        complain(f"`.{name}` is not part of the notation here.")

    def _subscript(self, owner: ast.expr, index: object, local: dict[str, object]) -> Any:
        value = self.value(owner, local)
        if isinstance(value, Space) and isinstance(index, str):
            return value[index]
        if isinstance(value, Expression) and isinstance(index, Size | int):
            return value[index]
        complain('[ ] names a parameter, as in W["r"], or the rows of a matrix, as in U.p[projection_size].')

    def _at(self, node: ast.stmt | ast.expr) -> None:
        """Note the line that is being read; a text that unrolls without end is refused."""
        lines = reading.get()
        if lines is not None:
            lines.current, lines.column = node.lineno, node.col_offset + 1
        self.steps += 1
        if self.steps > MAX_STEPS:
            _too_long()


_PLAIN: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: PLAIN["divide"],
    ast.Pow: operator.pow,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}


def _plain_arithmetic(op: ast.operator, left: float, right: float) -> float:
    """Arithmetic on plain numbers, for loops, names and constants."""
    huge = isinstance(op, ast.Pow) and (abs(left) > 1e6 or abs(right) > 64)
    try:
        result = math.nan if huge else _PLAIN[type(op)](left, right)
    except (KeyError, ArithmeticError):  # no such operator, division by zero
        result = math.nan
    if (
        result != result
        or isinstance(result, complex)
        or (isinstance(result, int) and abs(result) > MAX_WHOLE)
    ):
        complain("this operation on plain numbers has no result that a cell could use.")
    return result


def _too_long() -> NoReturn:
    complain(f"the cell unrolls to more than {MAX_STEPS:,} operations.")
