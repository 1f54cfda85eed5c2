"""The reverse derivative of one step, as another graph.

Given the gradients of the loss with respect to the new states (and the output), it holds the gradient
with respect to everything the step reads: old states, inputs, and parameters. Backpropagation through
time is this graph, run over the steps from last to first; the gradient of a matrix is the sum over the
steps of the outer products named here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial, reduce

from elman.equations.cell import Cell
from elman.equations.expression import Expression, make, number, ordered
from elman.equations.operations import LAYER_NORM_EPSILON, OPERATIONS
from elman.equations.simplify import apply, simplify
from elman.equations.writing import PREVIOUS, brief, listing

OUTPUT = "output"
"""Name of the adjoint of the output: `adjoint("output")`; those of new states carry the state's name."""


def _op(name: str, *args: Expression | float) -> Expression:
    nodes = tuple(arg if isinstance(arg, Expression) else number(arg) for arg in args)
    return apply(name, nodes)


_add, _sub, _mul, _div, _neg, _where, _above = (
    partial(_op, name) for name in ("add", "subtract", "multiply", "divide", "negative", "where", "greater")
)


def _share(chosen: Expression, other: Expression) -> Expression:
    """1 where chosen > other, 1/2 where they are equal, 0 elsewhere: torch's gradient of a maximum."""
    return _mul(0.5, _add(_above(chosen, other), _op("greater_equal", chosen, other)))


def _silu(g: Expression, out: Expression, a: Expression) -> tuple[Expression]:
    gate = _op("sigmoid", a)
    return (_mul(g, _add(out, _mul(gate, _sub(1, out)))),)


def centred_and_deviation(a: Expression) -> tuple[Expression, Expression]:
    """The two parts whose quotient is `layer_norm(a)`."""
    centred = _sub(a, _op("mean", a))
    return centred, _op("sqrt", _add(_op("mean", _mul(centred, centred)), LAYER_NORM_EPSILON))


def _layer_norm(g: Expression, out: Expression, a: Expression) -> tuple[Expression]:
    _, deviation = centred_and_deviation(a)
    along = _mul(out, _op("mean", _mul(g, out)))
    return (_div(_sub(_sub(g, _op("mean", g)), along), deviation),)


Rule = Callable[..., tuple[Expression | None, ...]]

# fmt: off
DERIVATIVES: dict[str, Rule] = {
    # (gradient g of the result, the result, operands) -> gradient of each operand; None: no gradient
    "add":           lambda g, out, a, b: (g, g),
    "subtract":      lambda g, out, a, b: (g, _neg(g)),
    "multiply":      lambda g, out, a, b: (_mul(g, b), _mul(g, a)),
    "divide":        lambda g, out, a, b: (_div(g, b), _neg(_div(_mul(g, out), b))),
    "negative":      lambda g, out, a: (_neg(g),),
    "sigmoid":       lambda g, out, a: (_mul(_mul(g, out), _sub(1, out)),),
    "tanh":          lambda g, out, a: (_mul(g, _sub(1, _mul(out, out))),),
    "relu":          lambda g, out, a: (_where(_above(out, 0), g, 0),),
    "exp":           lambda g, out, a: (_mul(g, out),),
    "log":           lambda g, out, a: (_div(g, a),),
    "softplus":      lambda g, out, a: (_mul(g, _op("sigmoid", a)),),
    "silu":          _silu,
    "abs":           lambda g, out, a: (_mul(g, _sub(_above(a, 0), _above(0, a))),),
    "sqrt":          lambda g, out, a: (_div(_mul(0.5, g), out),),
    "sin":           lambda g, out, a: (_mul(g, _op("cos", a)),),
    "cos":           lambda g, out, a: (_neg(_mul(g, _op("sin", a))),),
    "minimum":       lambda g, out, a, b: (_mul(g, _share(b, a)), _mul(g, _share(a, b))),
    "maximum":       lambda g, out, a, b: (_mul(g, _share(a, b)), _mul(g, _share(b, a))),
    "where":         lambda g, out, c, a, b: (None, _where(c, g, 0), _where(c, 0, g)),
    "greater":       lambda g, out, a, b: (None, None),
    "greater_equal": lambda g, out, a, b: (None, None),
    "mean":          lambda g, out, a: (_op("mean", g),),  # averaging over all units is its own transpose
    "layer_norm":    _layer_norm,
    "total":         lambda g, out, a: (g,),
}
# fmt: on


@dataclass(frozen=True)
class Product:
    """One matrix product of the step with the gradient of its result."""

    node: Expression
    adjoint: Expression

    @property
    def matrix(self) -> Expression:
        """The matrix: a parameter, or an expression of parameters computed once per call."""
        return self.node.args[0]

    @property
    def operand(self) -> Expression:
        """What it is applied to."""
        return self.node.args[1]


@dataclass(frozen=True)
class Derivative:
    """The reverse derivative of one step of a cell.

    `states` and `inputs` hold gradients by name, `vectors` those of vectors that are the same at every
    step (of one row and one step; the caller sums). `products` are the matrix products with the
    gradients of their results: the gradient of the matrix is `outer(adjoint, operand)`. `of` is the
    gradient of every value that has one.
    """

    cell: Cell
    states: Mapping[str, Expression]
    inputs: Mapping[str, Expression]
    vectors: Mapping[Expression, Expression]
    products: tuple[Product, ...]
    of: Mapping[Expression, Expression]

    def __str__(self) -> str:
        return "\n".join(self.equations())

    def equations(self) -> list[str]:
        """The derivative as lines of text: gradients of named values from last to first, then the rest."""
        cell = self.cell
        names = {node: name for name, node in cell.values.items()}
        labelled: list[tuple[str, Expression]] = []
        for node in reversed(ordered(cell.values.values())):
            name = names.get(node, "")
            if not node.varies or node not in self.of or not node.args:
                continue
            if name and self.of[node].op != "adjoint":
                labelled.append((f"d_{name}", self.of[node]))
            inner = node.args[0]
            if name and len(node.args) == 1 and inner in self.of:
                labelled.append((f"d_{name}_in", self.of[inner]))  # of the function's argument
        labelled += [(f"d_{name}{PREVIOUS}", gradient) for name, gradient in self.states.items()]
        labelled += [(f"d_{name}", gradient) for name, gradient in self.inputs.items()]
        sums = [(f"d_{brief(node, names)}", gradient) for node, gradient in self.vectors.items()]
        for product in self.products:
            matrix = brief(product.matrix, names)
            sums.append((f"d_{matrix}", make("outer", (product.adjoint, product.operand))))
        return listing([*labelled, *sums], names, sign={label: "+=" for label, _ in sums})


def derivative(cell: Cell) -> Derivative:
    """The reverse derivative of one step of `cell`, simplified.

    Its leaves are the step's own (states, inputs, parameters), the adjoints of the new states, and
    that of the output where it is not itself a state. Expressions of parameters alone are leaves.
    """
    seeds = [(node, make("adjoint", (), name)) for name, node in cell.updates.items()]
    if cell.output_name not in cell.updates:
        seeds.append((cell.output, make("adjoint", (), OUTPUT)))
    adjoints, products = backpropagate(seeds, _widths(cell))
    return _collect(cell, adjoints, products)


def backpropagate(
    seeds: Iterable[tuple[Expression, Expression]], wide: Callable[[Expression], object]
) -> tuple[dict[Expression, Expression], list[Product]]:
    """Gradients of everything below some values, from the gradients of those values.

    Returns the gradient of each value that has one, and the matrix products on the way; `wide` tells the
    size of a value, so that what was spread over units is summed over them.
    """
    seeds = list(seeds)
    adjoints: dict[Expression, Expression] = {}
    for node, adjoint in seeds:
        _accumulate(adjoints, node, adjoint)
    products: list[Product] = []
    for node in reversed(ordered(node for node, _ in seeds)):
        gradient = adjoints.get(node)
        if gradient is None or not node.varies:
            continue
        if node.op == "matmul":
            products.append(Product(node, gradient))
            back = make("matmul", (apply("transpose", (node.args[0],)), gradient))
            _accumulate(adjoints, node.args[1], back)
        elif node.args:
            for arg, part in zip(node.args, DERIVATIVES[node.op](gradient, node, *node.args), strict=True):
                if part is not None and arg.kind == "vector":
                    narrow = wide(node) != 1 and wide(arg) == 1 and node.op != "total"
                    _accumulate(adjoints, arg, make("total", (part,)) if narrow else part)
    return adjoints, products


def _widths(cell: Cell) -> Callable[[Expression], object]:
    return lambda node: cell.shapes[node][0]


def _accumulate(adjoints: dict[Expression, Expression], node: Expression, part: Expression) -> None:
    adjoints[node] = _op("add", adjoints[node], part) if node in adjoints else part


def _collect(cell: Cell, adjoints: dict[Expression, Expression], products: list[Product]) -> Derivative:
    simple = simplify(adjoints.values())
    of = {node: simple[gradient] for node, gradient in adjoints.items()}
    zero = number(0.0)
    nodes = ordered([*cell.updates.values(), cell.output])
    return Derivative(
        cell=cell,
        states={state.name: of.get(cell.leaf[state.name], zero) for state in cell.states},
        inputs={entry.name: of.get(cell.leaf[entry.name], zero) for entry in cell.inputs},
        vectors={n: of[n] for n in nodes if n in of and n.kind == "vector" and not n.varies},
        products=tuple(Product(p.node, simple[p.adjoint]) for p in products),
        of=of,
    )


def sensitivity(new: Expression, old: Expression) -> Expression | None:
    """d(new)/d(old) per unit by element-wise paths alone (not through products); None if there is none.

    For a state and its own old value this is what its gate multiplies.
    """
    slopes: dict[Expression, Expression] = {old: number(1.0)}
    for node in ordered([new]):
        if node in slopes or OPERATIONS[node.op].family != "pointwise":
            continue
        parts = DERIVATIVES[node.op](number(1.0), node, *node.args)
        terms = [
            _op("multiply", part, slopes[arg])
            for arg, part in zip(node.args, parts, strict=True)
            if part is not None and arg in slopes
        ]
        if terms:
            slopes[node] = reduce(lambda a, b: _op("add", a, b), terms)
    found = slopes.get(new)
    return None if found is None else simplify([found])[found]
