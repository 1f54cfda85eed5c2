"""`@cell`: read a Python function as a cell, by calling it once on expressions.

Loops over plain numbers, helpers and conditions on hyper-parameters are Python and run as such; what
remains is the straight line of operations.
"""

from __future__ import annotations

import inspect
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import FrameType, FunctionType
from typing import Any, overload

from elman.equations.building import Definition, build
from elman.equations.cell import Cell
from elman.equations.expression import Expression, reading
from elman.equations.notation import FUNCTIONS, SPACES, STARTS
from elman.errors import CellError, ElmanError, did_you_mean


@overload
def cell(function: Callable[..., Any], /) -> Cell: ...
@overload
def cell(
    *,
    output: str | None = None,
    sizes: Mapping[str, str | int] | None = None,
    one_scale: Sequence[str] = (),
    keep: Mapping[str, str] | None = None,
) -> Callable[[Callable[..., Any]], Cell]: ...
def cell(function: Callable[..., Any] | None = None, /, **options: Any) -> Any:
    """Read the decorated function as a cell.

    Its arguments are the inputs, then the states; it returns the new value of each state. The first
    state is the output. A state's default value is its initial value (a number, or `v.name` for a
    learned one), an input's default its value where none is given. Keyword-only arguments are
    hyper-parameters; one named `*_size` is a further dimension (None: follows hidden_size).

    Options: `output` names the local value that is handed up instead of the first state; `sizes`
    gives the size of an input after the first ("input_size", a `*_size`, or a whole number; without
    it an input is one number per step); `one_scale` names states that are stored on a common scale
    (zoneout then holds them together); `keep` names, for a state, the value that is its keep factor,
    where that does not show in its derivative (it is what `horizon=` sets).

    Raises CellError, with file and line, for a function that cannot be a cell.
    """
    if function is not None:
        return build(_definition(function, {}))
    given = {name: value for name, value in options.items() if value}
    return lambda decorated: build(_definition(decorated, given))


def _definition(function: Callable[..., Any], options: Mapping[str, Any]) -> Definition:
    if not isinstance(function, FunctionType):
        raise CellError(f"@cell decorates a function, not {function!r}.")
    source = Path(function.__code__.co_filename).name
    positional, keywords, defaults = [], {}, {}
    for name, entry in inspect.signature(function).parameters.items():
        if entry.kind in (entry.VAR_POSITIONAL, entry.VAR_KEYWORD):
            raise CellError(
                f"{source} line {function.__code__.co_firstlineno}: a cell names its inputs and states one "
                f"by one; {entry} does not."
            )
        given = None if entry.default is entry.empty else entry.default
        if entry.kind is entry.KEYWORD_ONLY:
            keywords[name] = given
        else:
            positional.append(name)
            defaults[name] = given
    return Definition(
        name=function.__name__,
        source=source,
        line=function.__code__.co_firstlineno,
        doc=(inspect.getdoc(function) or "").partition("\n")[0],
        arguments=tuple(positional),
        defaults=defaults,
        keywords=keywords,
        options=options,
        body=lambda arguments, seen: _call(function, source, {**arguments, **seen}),
    )


def _call(
    function: FunctionType, source: str, arguments: Mapping[str, object]
) -> tuple[list[object], dict[str, object]]:
    """Call the function and keep its local values; any error in it is told with its line."""
    local: dict[str, object] = {}

    lines = reading.get()

    def keep_locals(frame: FrameType, event: str, _: object) -> None:
        if event == "return" and frame.f_code is function.__code__:
            local.update(frame.f_locals)
            if lines is not None:
                lines.current = frame.f_lineno

    before = sys.getprofile()
    sys.setprofile(keep_locals)
    try:
        result = function(**arguments)
    except ElmanError:
        raise
    except Exception as problem:
        raise CellError(_explain(problem, function, source)) from problem
    finally:
        sys.setprofile(before)
    returned = list(result) if isinstance(result, tuple | list) else [] if result is None else [result]
    return returned, local


def _explain(problem: Exception, function: FunctionType, source: str) -> str:
    """One sentence for an exception that was raised inside the function."""
    frames = traceback.extract_tb(problem.__traceback__)
    inside = [frame.lineno for frame in frames if frame.filename == function.__code__.co_filename]
    where = f"{source} line {inside[-1]}: " if inside else f"{source}: "
    if isinstance(problem, NameError) and problem.name:
        known = {**FUNCTIONS, **STARTS, **SPACES, "I": None}
        where = f"{where}{problem.name} is not known here"
        if problem.name in known:
            return f"{where}: from elman import {problem.name}."
        return f"{where}: it is not defined{did_you_mean(problem.name, known)}"
    if isinstance(problem, TypeError) and Expression.__name__ in str(problem):
        return (
            f"{where}a cell is written with elman's own functions (sigmoid, tanh, exp, where, ...), which "
            f"work on values of the step; this one does not: {problem}."
        )
    return f"{where}{type(problem).__name__}: {problem}."
