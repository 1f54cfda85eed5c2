"""A cell: a function from inputs and states to new states, held as its equations.

Both front doors end here: `@cell` traces a Python function (`tracing.py`), `parse` reads text without
running it (`reading.py`). Each hands over a `Definition`, from which `building.py` makes the `Cell`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from elman.equations import sizes as size_rules
from elman.equations.expression import Expression, Lines, Size, make
from elman.equations.sizes import HIDDEN_SIZE, INPUT_SIZE, Dimension, Dimensions, Shape
from elman.equations.writing import graph_text, text_of_cell
from elman.errors import OptionError, did_you_mean, sentence_list


@dataclass(frozen=True)
class Input:
    """A per-step input. `size` is a dimension (1: one number per step), `default` its value if not given."""

    name: str
    size: Dimension
    default: float | None = None


@dataclass(frozen=True)
class State:
    """What the cell carries: its size and its initial value (a number, or a learned vector)."""

    name: str
    size: Dimension
    initial: Expression


@dataclass(frozen=True)
class Parameter:
    """A learned tensor: `name` such as "W.r", its shape, and how it starts if the cell says so."""

    expression: Expression
    shape: Shape
    init: Expression | None = None
    rows: Dimension | None = None

    @property
    def name(self) -> str:
        """As it is written: "W.r"."""
        return ".".join(self.expression.data)

    @property
    def space(self) -> str:
        """The letter: W, U, b, bh or v."""
        return self.expression.data[0]


@dataclass(frozen=True, eq=False)
class Cell:
    """A recurrent cell, written once as its equations; everything else is derived from it.

    Call it with keyword arguments to change hyper-parameters: `LEM(dt=0.5)` is a new cell. Two cells
    are equal when their equations, names, sizes and starts are. `str(cell)` is text that `parse`
    reads back to an equal cell.
    """

    name: str
    inputs: tuple[Input, ...]
    states: tuple[State, ...]
    hyper: Mapping[str, object]
    sizes: Mapping[str, int | None]
    parameters: tuple[Parameter, ...]
    updates: Mapping[str, Expression]
    names: Mapping[str, Expression]
    output_name: str
    one_scale: tuple[str, ...]
    keep: Mapping[str, str]
    shapes: Mapping[Expression, Shape] = field(repr=False)
    lines: Lines = field(repr=False)
    doc: str = field(default="", repr=False)
    rebuild: Callable[[Mapping[str, object]], Cell] | None = field(default=None, repr=False)

    @property
    def output(self) -> Expression:
        """What the layer hands up at each step."""
        return self.values[self.output_name]

    @property
    def output_size(self) -> Dimension:
        """The dimension of the output."""
        return self.shapes[self.output][0]

    @cached_property
    def values(self) -> Mapping[str, Expression]:
        """Every named value: locals of the equations, and each state's new value under its name."""
        return {**self.names, **self.updates}

    @cached_property
    def recordable(self) -> tuple[str, ...]:
        """Names that a layer can record: the named values that change from step to step."""
        return tuple(name for name, node in self.values.items() if node.varies)

    @cached_property
    def leaf(self) -> Mapping[str, Expression]:
        """The expression of each input and state, as it enters the step."""
        return {
            **{entry.name: make("input", (), entry.name) for entry in self.inputs},
            **{state.name: make("state", (), state.name) for state in self.states},
        }

    def dimensions(self, input_size: int, hidden_size: int) -> Dimensions:
        """Dimensions as numbers; a `*_size` argument without a value follows hidden_size."""
        known: dict[Dimension, int] = {INPUT_SIZE: input_size, HIDDEN_SIZE: hidden_size}
        return Dimensions(known | {Size(name): value or hidden_size for name, value in self.sizes.items()})

    def graph(self) -> str:
        """The expression graph, one numbered line for each operation, with the names that values have."""
        return graph_text({name: self.values[name] for name in self.values})

    def __call__(self, **changes: object) -> Cell:
        """This cell with other hyper-parameters or sizes; raises OptionError for one it does not have."""
        known = {**self.hyper, **self.sizes}
        for name in changes:
            if name not in known:
                has = f"it has {sentence_list(known)}" if known else "it has none"
                hint = did_you_mean(name, known, f" ({has})")
                raise OptionError(f"{self.name} has no hyper-parameter {name}{hint}")
        if self.rebuild is None:
            raise OptionError(f"{self.name} was derived from another cell; change that one instead.")
        return self.rebuild({**known, **changes})

    def __str__(self) -> str:
        return text_of_cell(self)

    def __repr__(self) -> str:
        arguments = [entry.name for entry in (*self.inputs, *self.states)]
        return f"<cell {self.name}({', '.join(arguments)})>"

    @cached_property
    def _key(self) -> tuple[object, ...]:
        hyper = {name: value for name, value in self.hyper.items() if isinstance(value, float)}
        parts = (hyper, self.sizes, self.updates, self.names, self.keep)
        declarations = frozenset((p.expression, p.init, p.rows) for p in self.parameters)
        return (
            self.name, self.inputs, self.states, self.output_name, self.one_scale, declarations,
            *(tuple(sorted(part.items(), key=lambda item: item[0])) for part in parts),
        )  # fmt: skip

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cell) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


def shapes_of(
    inputs: Iterable[Input],
    initial: Mapping[str, Expression],
    updates: Mapping[str, Expression],
    others: Iterable[Expression],
    rows: Mapping[Expression, Dimension],
    lines: Lines,
) -> dict[Expression, Shape]:
    """The shape of every value of a step; `initial` and `updates` are by state name."""
    leaf = {name: make("state", (), name) for name in updates}
    return size_rules.infer(
        pairs=[(leaf[name], value) for part in (updates, initial) for name, value in part.items()],
        others=others,
        known={make("input", (), entry.name): entry.size for entry in inputs},
        rows=rows,
        lines=lines,
    )


def rewritten(cell: Cell, updates: Mapping[str, Expression], others: Mapping[str, Expression]) -> Cell:
    """A cell with other equations for the same names (masks put in); it cannot be called again."""
    shapes = shapes_of(
        inputs=cell.inputs,
        initial={state.name: state.initial for state in cell.states},
        updates=updates,
        others=others.values(),
        rows={p.expression: p.rows for p in cell.parameters if p.rows is not None},
        lines=cell.lines,
    )
    return replace(cell, updates=updates, names=others, shapes=shapes, rebuild=None)
