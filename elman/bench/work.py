"""What a measurement has to do at the least: sizes, lengths, floating-point operations, bytes.

Counted from the equations alone, so that the counts owe nothing to the code that is measured.
"""

from __future__ import annotations

import random
import re
from typing import NamedTuple

from elman.equations.cell import Cell
from elman.equations.expression import ordered
from elman.errors import OptionError

RESET_RATE = 0.05
"""Share of the steps that begin anew where resets are measured."""
_SHAPE = re.compile(r"(\d+)x(\d+)x(\d+)x(\d+)")


class Shape(NamedTuple):
    """Steps T, rows B, features of the input I and units H of one layer."""

    steps: int
    batch: int
    inputs: int
    hidden: int

    def __str__(self) -> str:
        return "x".join(map(str, self))


def shape_from(text: str) -> Shape:
    """ "128x32x256x256" as T, B, I and H; raises OptionError for anything else."""
    found = _SHAPE.fullmatch(text.strip())
    if not found or min(map(int, found.groups())) < 1:
        raise OptionError(
            f"{text!r} is not a shape; write steps x batch x input x hidden, such as 128x32x256x256."
        )
    return Shape(*map(int, found.groups()))


def lengths(shape: Shape) -> list[int]:
    """Valid steps of each row, uniform in 1..T and the longest first, which is what packing likes best."""
    draw = random.Random(0)
    return sorted((draw.randint(1, shape.steps) for _ in range(shape.batch)), reverse=True)


def product_flops(cell: Cell, shape: Shape) -> int:
    """Operations of the matrix products of one step of one row: 2 * rows * columns of each matrix."""
    size = cell.dimensions(shape.inputs, shape.hidden)
    nodes = ordered([*cell.updates.values(), cell.output])
    matrices = [cell.shapes[node.args[0]] for node in nodes if node.op == "matmul" and node.varies]
    return sum(2 * size[rows] * size[columns] for rows, columns in matrices)


def flops(cell: Cell, shape: Shape, steps: int, *, training: bool) -> int:
    """Operations of all matrix products over `steps` valid steps; training takes three times a forward pass.

    The derivative of y = M x is two products of the same size, one for x and one for M. Element-wise work
    is not counted.
    """
    return product_flops(cell, shape) * steps * (3 if training else 1)


def training_bytes(cell: Cell, shape: Shape, width: int = 4) -> int:
    """Bytes that a training step has to move even if nothing else left the caches.

    Forward reads x and writes the output; backward reads both and the gradient of the output, and writes
    that of x. Parameters are read twice, their gradients written once.
    """
    size = cell.dimensions(shape.inputs, shape.hidden)
    outputs = size[cell.output_size]
    parameters = 0
    for parameter in cell.parameters:
        count = 1
        for dimension in parameter.shape:
            count *= size[dimension]
        parameters += count
    return width * (3 * shape.steps * shape.batch * (shape.inputs + outputs) + 3 * parameters)
