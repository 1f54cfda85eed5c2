"""From what a front door has read to a cell, one check after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from elman.equations.cell import Cell, Input, Parameter, State, shapes_of
from elman.equations.expression import (
    Expression,
    Lines,
    Size,
    as_expression,
    declared,
    make,
    number,
    ordered,
    reading,
    rebuild,
)
from elman.equations.notation import FUNCTIONS, SPACES, STARTS
from elman.equations.sizes import HIDDEN_SIZE, INPUT_SIZE, Dimension
from elman.equations.writing import brief
from elman.errors import CellError, OptionError, did_you_mean, sentence_list

RESERVED = {*SPACES, *FUNCTIONS, *STARTS, "I", "T"}

MAX_DEPTH = 300
"""Operations inside one another; whatever walks over a cell relies on a bound."""

Body = Callable[[Mapping[str, Expression], Mapping[str, object]], tuple[list[object], dict[str, object]]]


@dataclass(frozen=True)
class Definition:
    """What a front door has read: a signature, options of `@cell`, and how to apply the body.

    `body(arguments, keywords)` returns (returned values, local values by name).
    """

    name: str
    source: str  # file name, for messages
    line: int
    doc: str
    arguments: tuple[str, ...]
    defaults: Mapping[str, object]
    keywords: Mapping[str, object]
    options: Mapping[str, Any]
    body: Body


Declarations = dict[Expression, tuple[Expression | None, Dimension | None]]
"""(how it starts, its rows) of each parameter that says so."""


def build(definition: Definition, keywords: Mapping[str, object] | None = None) -> Cell:
    """Apply a definition to expressions and make the cell; raises CellError with file and line."""
    lines = Lines(definition.source, definition.line)
    _check_arguments(definition, lines)
    sizes, hyper, seen = _keyword_values(definition, keywords or definition.keywords, lines)
    arguments = {name: make("input", (), name) for name in definition.arguments}
    token = reading.set(lines)
    try:
        returned, local = definition.body(arguments, seen)
        _check_returned(definition, lines, returned, local)
        values = [as_expression(value) for value in returned]
        _check_rebound(definition, lines, values, local)
    finally:
        reading.reset(token)
    lines.current = definition.line
    return _assemble(definition, lines, sizes, hyper, values, local)


def _assemble(
    definition: Definition,
    lines: Lines,
    sizes: dict[str, int | None],
    hyper: dict[str, object],
    returned: list[Expression],
    local: dict[str, object],
) -> Cell:
    count = len(definition.arguments) - len(returned)
    states = definition.arguments[count:]
    named = {
        name: node
        for name, node in local.items()
        if isinstance(node, Expression)
        and node.kind != "number"
        and name not in {*definition.arguments, *definition.keywords, *RESERVED}
        and not name.startswith("_")
    }
    declarations: Declarations = {}
    plain = _strip(lines, [*returned, *named.values()], states, declarations)
    updates = dict(zip(states, (plain[node] for node in returned), strict=True))
    names = {name: plain[node] for name, node in named.items()}
    initial = {name: _initial(definition, lines, name, declarations) for name in states}
    inputs = _inputs(definition, lines, definition.arguments[:count], sizes)
    _check_values(definition, lines, inputs, updates, names)
    _check_starts(lines, [*updates.values(), *names.values(), *initial.values()], declarations)
    rows = {node: rows for node, (_, rows) in declarations.items() if rows is not None}
    shapes = shapes_of(inputs, initial, updates, names.values(), rows, lines)
    return Cell(
        name=definition.name,
        inputs=inputs,
        states=tuple(State(name, shapes[make("state", (), name)][0], initial[name]) for name in states),
        hyper=hyper,
        sizes=sizes,
        parameters=tuple(
            Parameter(node, shape, *declarations.get(node, (None, None)))
            for node, shape in shapes.items()
            if node.op == "parameter"
        ),
        updates=updates,
        names=names,
        output_name=_output(definition, lines, states, names, updates),
        one_scale=tuple(_of_states(definition, lines, "one_scale", states)),
        keep=_keep(definition, lines, states, names),
        shapes=shapes,
        doc=definition.doc,
        lines=lines,
        rebuild=lambda keywords: build(definition, keywords),
    )


def _check_arguments(definition: Definition, lines: Lines) -> None:
    for name in (*definition.arguments, *definition.keywords):
        if name in RESERVED or name.startswith("_"):
            raise CellError(
                f"{lines.at()}an argument cannot be called {name}; that name belongs to the notation."
            )
    if not definition.name.isidentifier():
        raise CellError(f"{lines.at()}a cell needs a name: write it as `def Name(x, h): return ...`.")
    for name, value in definition.options.items():
        if name not in _OPTIONS:
            hint = did_you_mean(name, _OPTIONS, f"; it takes {sentence_list(sorted(_OPTIONS))}")
            raise CellError(f"{lines.at()}@cell has no option {name}{hint}")
        kind, example = _OPTIONS[name]
        if not isinstance(value, kind):
            raise CellError(f"{lines.at()}{name}= of @cell is written as in {example}, not {value!r}.")


_OPTIONS: dict[str, tuple[Any, str]] = {
    "output": (str, 'output="y"'),
    "sizes": (Mapping, 'sizes={"observed": "input_size"}'),
    "one_scale": (list | tuple, 'one_scale=["c", "n"]'),
    "keep": (Mapping, 'keep={"c": "f"}'),
}
"""Options of `@cell`: what each holds, and an example for messages."""


def _keyword_values(
    definition: Definition, keywords: Mapping[str, object], lines: Lines
) -> tuple[dict[str, int | None], dict[str, object], dict[str, object]]:
    """Sizes, hyper-parameters, and what the body sees of them: sizes and floats keep their names."""
    sizes: dict[str, int | None] = {}
    hyper: dict[str, object] = {}
    seen: dict[str, object] = {}
    for name, value in keywords.items():
        if name.endswith("_size"):
            if value is not None and (type(value) is not int or value < 1):
                problem = f"{name} of {definition.name} is a whole number from 1, not {value!r}."
                if value is definition.keywords[name]:
                    raise CellError(f"{lines.at()}{problem}")
                raise OptionError(problem)
            sizes[name] = value
            seen[name] = Size(name)
        else:
            hyper[name] = _hyper_value(definition, lines, name, value)
            named = isinstance(hyper[name], float)
            seen[name] = make("hyper", (), (name, hyper[name])) if named else hyper[name]
    return sizes, hyper, seen


def _hyper_value(definition: Definition, lines: Lines, name: str, value: object) -> object:
    default = definition.keywords[name]
    if not isinstance(default, bool | int | float | str):
        raise CellError(
            f"{lines.at()}hyper-parameter {name} of {definition.name} needs a default value: "
            "a number, a word, or None if its name ends in _size."
        )
    if isinstance(default, float) and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(default):
        raise OptionError(
            f"hyper-parameter {name} of {definition.name} takes a {type(default).__name__} such as "
            f"{default!r}, not {value!r}."
        )
    return value


def _check_returned(
    definition: Definition, lines: Lines, returned: list[object], local: dict[str, object]
) -> None:
    """Catch a forgotten state, and states in the wrong order, by the names of what is returned."""
    arguments = definition.arguments
    count = len(arguments) - len(returned)
    if count < 1 or not returned:
        raise CellError(
            f"{lines.at()}{definition.name} returns {len(returned)} value{'s' * (len(returned) != 1)} and "
            f"takes {len(arguments)} argument{'s' * (len(arguments) != 1)} ({', '.join(arguments)}); it "
            "returns one new value for each state, the states are its last arguments, and at least one input "
            "comes before them."
        )
    inputs, states = arguments[:count], arguments[count:]
    for place, value in enumerate(returned):
        if not isinstance(value, Expression) or value.op == "input":  # an old value may go anywhere: a delay
            continue
        names = [name for name in arguments if local.get(name) is value]
        name, where = next(iter(names), ""), lines.at(value)
        if name in inputs:
            raise CellError(
                f"{where}{definition.name} returns {name}, but with {len(returned)} returned "
                f"value{'s' * (len(returned) > 1)} only {sentence_list(states)} of its arguments "
                f"count{'s' * (len(states) == 1)} as state{'s' * (len(states) > 1)}; "
                f"return {', '.join(arguments[arguments.index(name) :])}."
            )
        if name in states and states[place] not in names and returned[states.index(name)] is not value:
            raise CellError(
                f"{where}{definition.name} returns {name} where the new {states[place]} belongs; return the "
                f"states in the order of the arguments: {', '.join(states)}."
            )


def _check_rebound(
    definition: Definition, lines: Lines, returned: list[Expression], local: Mapping[str, object]
) -> None:
    """Catch a new value of a state that is neither returned nor used."""
    own = [v for n, v in local.items() if n not in definition.arguments and isinstance(v, Expression)]
    used = set(ordered([*returned, *own]))
    for name in definition.arguments:
        new = local.get(name)
        if isinstance(new, Expression) and new.op != "input" and new not in used:
            raise CellError(
                f"{lines.at(new)}{definition.name} gives {name} a new value that nothing uses; return it as "
                "the new state, or take it out."
            )


def _check_starts(lines: Lines, roots: list[Expression], declarations: Declarations) -> None:
    """Starts may refer to other parameters of the cell, but not in a circle."""
    parameters = {node for node in ordered(roots) if node.op == "parameter"}
    needs = {
        target: {below for below in ordered([start]) if below.op == "parameter"}
        for target, (start, _) in declarations.items()
        if start is not None
    }
    for target, others in needs.items():
        for other in others - parameters:
            raise CellError(
                f"{lines.at(target)}{target!r} starts from {other!r}, which the equations do not use."
            )
    while needs:
        ready = [target for target, others in needs.items() if not others & needs.keys()]
        if not ready:
            circle = sentence_list(map(repr, needs))
            raise CellError(
                f"{lines.at(*needs)}{circle} start from one another; give one a start of its own."
            )
        for target in ready:
            del needs[target]


def _strip(
    lines: Lines, roots: list[Expression], states: tuple[str, ...], declarations: Declarations
) -> dict[Expression, Expression]:
    """Each expression with its last arguments as states and the declarations taken off (and noted)."""
    change = {make("input", (), name): make("state", (), name) for name in states}
    for node in ordered(roots):
        if node.op == "declared":
            change[node] = _declare(lines, node, declarations)
    moved = rebuild(roots, change)
    for old, new in moved.items():
        if old in lines.of:
            lines.of.setdefault(new, lines.of[old])
    return moved


def _declare(lines: Lines, node: Expression, declarations: Declarations) -> Expression:
    """Note what a declaration says of its parameter; saying two different things is an error."""
    target, start, rows = declared(node)
    old_start, old_rows = declarations.get(target, (None, None))
    if None not in (start, old_start) and start is not old_start:
        raise CellError(f"{lines.at(node)}{target!r} is given two different init=; say it once.")
    if None not in (rows, old_rows) and rows != old_rows:
        raise CellError(f"{lines.at(node)}{target!r} is given {old_rows} and {rows} rows; say it once.")
    declarations[target] = (old_start if start is None else start, old_rows if rows is None else rows)
    return target


def _initial(definition: Definition, lines: Lines, name: str, declarations: Declarations) -> Expression:
    value = definition.defaults.get(name)
    if value is None:
        return number(0.0)
    start = as_expression(value) if isinstance(value, Expression) or _is_number(value) else None
    if start is not None and start.op == "declared":
        start = _declare(lines, start, declarations)
    if start is None or (start.op != "number" and (start.op, start.kind) != ("parameter", "vector")):
        raise CellError(
            f"{lines.at()}the initial value of {name} is a number or a vector such as v.{name}0, not "
            f"{value!r}."
        )
    return start


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value


def _inputs(
    definition: Definition, lines: Lines, names: tuple[str, ...], sizes: Mapping[str, int | None]
) -> tuple[Input, ...]:
    given = dict(definition.options.get("sizes") or {})
    known = [INPUT_SIZE, HIDDEN_SIZE, *sizes]
    for name, size in given.items():
        if name not in names[1:]:
            raise CellError(f"{lines.at()}sizes= names {name}, which is not an input after the first.")
        if size not in known and not (type(size) is int and size > 0):
            raise CellError(
                f"{lines.at()}the size of {name} is a whole number or one of {sentence_list(known)}, "
                f"not {size!r}."
            )
    result = [Input(names[0], INPUT_SIZE)]
    if definition.defaults.get(names[0]) is not None:
        raise CellError(f"{lines.at()}the first input, {names[0]}, is always given; take its default away.")
    for name in names[1:]:
        default = definition.defaults.get(name)
        if default is not None and not _is_number(default):
            raise CellError(f"{lines.at()}the default of input {name} is a plain number, not {default!r}.")
        size = given.get(name, 1)
        size = Size(size) if isinstance(size, str) else size
        result.append(Input(name, size, None if default is None else float(default)))
    return tuple(result)


def _check_values(
    definition: Definition,
    lines: Lines,
    inputs: tuple[Input, ...],
    updates: Mapping[str, Expression],
    names: Mapping[str, Expression],
) -> None:
    for name, node in updates.items():
        if node.kind != "vector":
            raise CellError(
                f"{lines.at(node)}the new value of {name} is a {node.kind}; a state is a vector over units."
            )
    depth: dict[Expression, int] = {}
    for node in ordered([*updates.values(), *names.values()]):
        if node.op in STARTS:
            raise CellError(f"{lines.at(node)}{node.op} says how a parameter starts: write it in (init=...).")
        if node.op == "matmul" and node.args[0].op == "parameter" and node.args[1].op == "input":
            _check_matrix_of_input(lines, node, inputs, updates)
        depth[node] = 1 + max((depth[arg] for arg in node.args), default=0)
        if depth[node] > MAX_DEPTH:
            raise CellError(f"{lines.at(node)}the cell is nested more than {MAX_DEPTH} operations deep.")
    used = {node.data for node in depth if node.op == "input"}
    for entry in inputs:
        if entry.name not in used:
            raise CellError(
                f"{lines.at()}{definition.name} never uses its input {entry.name}; use it or take it out."
            )


def _check_matrix_of_input(
    lines: Lines, product: Expression, inputs: tuple[Input, ...], updates: Mapping[str, Expression]
) -> None:
    """A recurrent matrix on a further input: most likely a state whose new value is not returned."""
    (space, name), operand = product.args[0].data, product.args[1].data
    if space == "U" and operand in [entry.name for entry in inputs[1:] if entry.size != HIDDEN_SIZE]:
        raise CellError(
            f"{lines.at(product)}U.{name} is a recurrent matrix and {operand} counts as an input, because "
            f"only {sentence_list(updates)} get{'s' * (len(updates) == 1)} a new value; return one for "
            f"{operand} too, use W.{name}, or, where it is the state of a child, say "
            f'@cell(sizes={{"{operand}": "hidden_size"}}).'
        )


def _output(
    definition: Definition,
    lines: Lines,
    states: tuple[str, ...],
    names: Mapping[str, Expression],
    updates: Mapping[str, Expression],
) -> str:
    name = definition.options.get("output") or states[0]
    known = [*names, *states]
    if name not in known:
        hint = did_you_mean(name, known, f"; it has {sentence_list(known)}")
        raise CellError(f'{lines.at()}output="{name}" is not a value of {definition.name}{hint}')
    value = {**names, **updates}[name]
    if not value.varies or value.kind != "vector":
        raise CellError(
            f"{lines.at(value)}the output of {definition.name} is {brief(value)}, which is the same at every "
            'step; name one that changes with @cell(output="...").'
        )
    return name


def _of_states(definition: Definition, lines: Lines, option: str, states: tuple[str, ...]) -> list[str]:
    given = [str(name) for name in definition.options.get(option) or ()]
    for name in given:
        if name not in states:
            raise CellError(
                f"{lines.at()}{option}= names {name}, which is not a state{did_you_mean(name, states)}"
            )
    return given


def _keep(
    definition: Definition, lines: Lines, states: tuple[str, ...], names: Mapping[str, Expression]
) -> dict[str, str]:
    _of_states(definition, lines, "keep", states)
    given = dict(definition.options.get("keep") or {})
    for name in given.values():
        if name not in names:
            raise CellError(
                f"{lines.at()}keep= names {name}, which is not a value{did_you_mean(name, names)}"
            )
    return given
