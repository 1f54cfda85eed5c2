"""`Recursive`: a cell over trees, as a torch module; all nodes of one height of all trees in one call.

Shapes: N nodes of all trees, M nodes with a word, K children, H hidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from elman.equations.cell import Cell
from elman.equations.children import children, with_zeros
from elman.equations.expression import Expression
from elman.equations.plan import Plan, Products, plan
from elman.equations.sizes import HIDDEN_SIZE, INPUT_SIZE, Dimensions
from elman.errors import LayerError
from elman.kernels import reference
from elman.layers import checks
from elman.layers.forest import Forest, Level
from elman.layers.initial import start
from elman.layers.recurrent import Weights
from elman.layers.stack import initial_state


class Recursive(nn.Module):
    """A cell run over trees, from the leaves to the root.

    Args:
        cell: equations that read values of children (`elman.equations.children` says how they are written),
            such as `elman.cells.BinaryTreeLSTM` or your own `@cell`.
        input_size: features of a word.
        hidden_size: units of a node.
        init: "default" or "torch", as for `Recurrent`.

    Raises CellError or LayerError for a cell that does not read children.
    """

    def __init__(self, cell: Cell, input_size: int, hidden_size: int, *, init: str = "default"):
        super().__init__()
        checks.construction(cell, input_size, hidden_size, 1)
        found = children(cell)
        if found is None:
            raise LayerError(
                f"{cell.name} reads a sequence: it has no input for the state of a child, such as "
                f"{cell.states[0].name}_left; use ChildSumTreeLSTM or BinaryTreeLSTM."
            )
        self.cell, self.children_of = cell, found
        self.sizes: Dimensions = cell.dimensions(input_size, hidden_size)
        self.weights = Weights(start(cell, self.sizes, init))
        self._plans: dict[tuple[tuple[str, ...], bool], tuple[Plan, tuple[str, ...]]] = {}

    @property
    def output_size(self) -> int:
        """Features of a node."""
        return self.sizes[self.cell.output_size]

    @property
    def most_children(self) -> int | None:
        """How many children a node may have; None for any number."""
        return None if self.children_of.any_number else len(self.children_of.names)

    def forward(self, x: Tensor, forest: Forest) -> Tensor:
        """The output (N, H) at every node; x (M, input_size) are the words, in the order of the nodes.

        Raises LayerError for words of another number or trees with more children than the cell reads.
        """
        if x.shape != (len(forest.words), self.sizes[INPUT_SIZE]):
            raise LayerError(
                f"the trees have {len(forest.words)} words of {self.sizes[INPUT_SIZE]} features and x is "
                f"{checks.shape(x)}."
            )
        most = self.most_children
        if most is not None and forest.most > most:
            raise LayerError(
                f"a node has {forest.most} children and {self.cell.name} reads {most}; use ChildSumTreeLSTM, "
                "which reads any number."
            )
        ready: dict[Plan, _Ready] = {}
        widths = [self.sizes[self.cell.shapes[self.cell.values[name]][0]] for name in self.children_of.values]
        pool = x.new_zeros(1, sum(widths))
        outputs: list[Tensor] = []
        for level in forest.levels:
            values = self._level(level, ready, x, pool, widths)
            outputs.append(values[self.cell.output_name])
            new = torch.cat([values[name] for name in self.children_of.values], dim=1)
            pool = torch.cat([pool.index_select(0, level.keep), new])
        return torch.cat(outputs).index_select(0, forest.place)

    def _level(
        self, level: Level, ready: dict[Plan, _Ready], x: Tensor, pool: Tensor, widths: list[int]
    ) -> dict[str, Tensor]:
        """The values (n, size) of nodes whose children are in the pool."""
        steps, lengths = 1, None
        inputs: dict[str, Tensor] = {}
        if level.children is not None:
            # (n, K, all values)
            found = pool.index_select(0, level.children.flatten()).view(*level.children.shape, -1)
            by_value = dict(zip(self.children_of.values, found.split(widths, dim=2), strict=True))
            for name, value, place in self.children_of.inputs(self.cell):
                if self.children_of.any_number:
                    inputs[name] = by_value[value].transpose(0, 1)
                elif place < found.shape[1]:
                    inputs[name] = by_value[value][None, :, place]
            if self.children_of.any_number:
                steps = found.shape[1]
                lengths = list(level.counts) if min(level.counts) < steps else None
        if level.words is not None:
            word = x.index_select(0, level.words)
            inputs = {self.cell.inputs[0].name: word.expand(steps, -1, -1), **inputs}
        return self._call(level.size, inputs, ready, lengths, first=level.children is None)

    def _call(
        self,
        size: int,
        inputs: Mapping[str, Tensor],
        ready: dict[Plan, _Ready],
        lengths: list[int] | None,
        first: bool,
    ) -> dict[str, Tensor]:
        """One call of the cell over children; what is not among the inputs is zero."""
        running, wanted = self._plan(tuple(inputs), first or not self.children_of.any_number)
        if running not in ready:
            ready[running] = self._ready(running, next(iter(inputs.values())))
        now = ready[running]
        # one step of some hundred rows: plain torch takes half the time of kernels made for many steps
        result = reference.run_known(
            running,
            self.sizes,
            now.known,
            inputs,
            {name: value.expand(size, -1) for name, value in now.begin.items()},
            start=now.begin,
            lengths=lengths,
            draws={},
            stacked=now.stacked,
        )
        last = {name: _at_end(value, lengths) for name, value in result.values.items()}
        return {name: last[name] if name in last else result.final[name] for name in wanted}

    def _plan(self, given: tuple[str, ...], single: bool) -> tuple[Plan, tuple[str, ...]]:
        """The plan for calls with these inputs, and the values that they are for."""
        if (given, single) not in self._plans:
            cell = self.cell
            missing = tuple(entry.name for entry in cell.inputs if entry.name not in given)
            running = with_zeros(cell, missing, single)
            wanted = tuple(dict.fromkeys([*self.children_of.values, cell.output_name]))
            recorded = tuple(name for name in wanted if name in running.names)
            self._plans[given, single] = plan(running, recorded), wanted
        return self._plans[given, single]

    def _ready(self, running: Plan, x: Tensor) -> _Ready:
        weights = self.weights.by_name()
        known = reference.constants(running, self.sizes, weights, x)
        begin = {
            state.name: initial_state(self.cell, state.name, self.sizes[state.size], weights, x)
            for state in self.cell.states
        }
        return _Ready(known, reference.stacks(running, known), begin)

    def extra_repr(self) -> str:
        return f"{self.cell.name}, {self.sizes[INPUT_SIZE]}, {self.sizes[HIDDEN_SIZE]}"


@dataclass(frozen=True, eq=False)
class _Ready:
    """What calls of one plan in one forward pass share: constants, stacked matrices, states to begin with."""

    known: dict[Expression, Tensor]
    stacked: dict[Products, Tensor]
    begin: dict[str, Tensor]


def _at_end(value: Tensor, lengths: list[int] | None) -> Tensor:
    """(T, n, size) at the last step of each row."""
    if lengths is None:
        return value[-1]
    ends = torch.tensor(lengths, device=value.device) - 1
    return value[ends, torch.arange(len(lengths), device=value.device)]
