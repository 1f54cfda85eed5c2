"""Cells made at random, for tests that have to hold for every cell.

A random cell uses any part of the notation and stays tame: its states are bounded, logarithms and roots
are of positive numbers, and a rounding error does not grow over hundreds of steps, so the contract
(`check_cell`) holds for a right backend and any seed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from elman.equations.building import Definition, build
from elman.equations.cell import Cell
from elman.equations.expression import Expression
from elman.equations.notation import (
    I,
    U,
    W,
    abs,
    b,
    bh,
    cos,
    exp,
    layer_norm,
    log,
    maximum,
    minimum,
    normal,
    orthogonal,
    relu,
    sigmoid,
    silu,
    sin,
    softplus,
    sqrt,
    tanh,
    uniform,
    v,
    where,
)

Operation = Callable[[Expression, Expression], Expression]

POINTWISE: tuple[Operation, ...] = (
    # values of size about 1 to values of size about 1
    lambda a, c: a + c,
    lambda a, c: a - c,
    lambda a, c: a * c,
    lambda a, c: -a,
    lambda a, c: a / (1 + abs(c)),
    lambda a, c: sigmoid(a),
    lambda a, c: tanh(a),
    lambda a, c: relu(a),
    lambda a, c: exp(-abs(a)),
    lambda a, c: log(1 + a * a),
    lambda a, c: softplus(a),
    lambda a, c: silu(a),
    lambda a, c: abs(a),
    lambda a, c: sqrt(0.5 + a * a),
    lambda a, c: sin(a),
    lambda a, c: cos(a),
    lambda a, c: minimum(a, c),
    lambda a, c: maximum(a, c),
    lambda a, c: where(a > c, a, 0.5 * c),
    lambda a, c: where(a >= 0.1, c, 0.3),
)

SQUASHING: tuple[Callable[[Expression], Expression], ...] = (
    # anything to between -1 and 1
    tanh,
    tanh,
    lambda a: 2 * sigmoid(a) - 1,
    lambda a: a / (1 + abs(a)),
    lambda a: minimum(relu(a), 1),
    lambda a: sin(a) * 0.9,
    lambda a: tanh(silu(a)),
    lambda a: exp(-softplus(a)),
)


def random_cell(seed: int) -> Cell:
    """The cell number `seed` (from 0): the same one every time.

    It has one to three states and one or two inputs, and any of: products with W and U, one or several
    in a row, element-wise recurrences, parameters derived from others, layer norm, every pointwise
    operation, learned initial states, a further dimension, hyper-parameters, a read-out as output.
    Its states may be of any structure class.

        >>> random_cell(11)
        <cell Random11(x, u, h, c)>
    """
    draw = Random(seed)
    states = tuple("hcm"[: draw.choice((1, 1, 2, 2, 3))])
    further = draw.choice(((), (), ("d",), ("u",)))
    defaults: dict[str, object] = {"d": 1.0} if "d" in further else {}
    for state in states:
        learned = draw.random() < 0.2
        defaults[state] = v[f"{state}0"](init=uniform(-1, 1)) if learned else draw.choice((None, 0.5))
    read_out = draw.random() < 0.3
    options: dict[str, object] = {"output": "y"} if read_out else {}
    if "u" in further:
        options["sizes"] = {"u": draw.choice(("input_size", 2))}
    return build(
        Definition(
            name=f"Random{seed}",
            source=f"random cell {seed}",
            line=0,
            doc="Made at random.",
            arguments=("x", *further, *states),
            defaults=defaults,
            keywords={"inner_size": draw.choice((None, 4)), "rate": draw.choice((0.25, 0.5, 0.9))},
            options=options,
            body=lambda arguments, seen: _Step(seed, arguments, seen, states).run(read_out),
        )
    )


class _Step:
    """Writes the equations of one cell; every call with one seed writes the same ones."""

    def __init__(
        self,
        seed: int,
        arguments: Mapping[str, Expression],
        keywords: Mapping[str, object],
        states: tuple[str, ...],
    ):
        self.draw = Random(f"{seed} equations")
        self.arguments = arguments
        self.inner = keywords["inner_size"]
        self.rate: Expression = keywords["rate"]  # type: ignore[assignment]
        self.states = states
        self.local: dict[str, object] = {**arguments, **keywords}
        self.count = 0

    def run(self, read_out: bool) -> tuple[list[object], dict[str, object]]:
        """(new states, local values by name), as a front door hands them over."""
        for state in self.states:
            style = self.draw.choice((self._dense, self._dense, self._diagonal, self._linear))
            self.local[state] = style(self.arguments[state])
        if read_out:
            new: Expression = self.local[self.states[0]]  # type: ignore[assignment]
            self.local["y"] = U.out @ new + W.out @ self.arguments["x"]
        return [self.local[state] for state in self.states], self.local

    # kinds of states
    def _dense(self, old: Expression) -> Expression:
        """Gates and candidates that see products with states."""
        candidate = self._candidate(self._from_input() + self._recurrent() + 0.2 * self._tree())
        return self._blend(old, candidate, self._from_input() + self._recurrent())

    def _diagonal(self, old: Expression) -> Expression:
        """Nothing but element-wise work on states."""
        own = 0.4 * v[self._next("v")] * old + 0.2 * self._tree()
        return self._blend(old, self._candidate(self._from_input() + own), self._from_input() + own)

    def _linear(self, old: Expression) -> Expression:
        """Linear in the state, with coefficients that do not see it, or a running maximum."""
        candidate = self._candidate(self._from_input())
        kind = self.draw.randrange(3)
        if kind == 0:
            return maximum(old - self.rate, candidate)
        keep = sigmoid(self._from_input()) if kind == 1 else exp(-exp(v[self._next("v")]))
        return keep * old + (1 - keep) * candidate

    # parts of equations
    def _from_input(self) -> Expression:
        gate = self._next("g")
        total = W[gate] @ self.arguments["x"] + b[gate](init=self.draw.choice((0.5, normal(0.3))))
        if "d" in self.arguments:
            total = total + W[f"d{gate}"] @ exp(-self.arguments["d"])
        if "u" in self.arguments:
            total = total - tanh(W[f"u{gate}"] @ self.arguments["u"])
        return layer_norm(total) * 0.5 if self.draw.random() < 0.15 else total

    def _recurrent(self) -> Expression:
        """A product with a state, old or new, possibly masked by a gate or through a further layer."""
        name, operand = self._next("u"), self._state()
        kind = self.draw.randrange(6)
        if kind == 0:
            operand = sigmoid(U[f"r{name}"] @ operand + self._from_input()) * operand
        elif kind == 1:
            operand = tanh(U[f"in{name}"][self.inner] @ operand + bh[name])  # type: ignore[index]
        elif kind == 2:
            return self._named("a", 0.3 * ((U[name](init=normal(0.3)) - U[name].T - 0.1 * I) @ operand))
        elif kind == 3:
            return 0.3 * self.rate * (U[name] @ operand) + 0.2 * v[name](init=uniform(0, 1)) * operand
        return self._named("a", 0.4 * (U[name](init=orthogonal(0.9)) @ operand))

    def _tree(self, depth: int = 2) -> Expression:
        """Pointwise operations at random over states and vectors."""
        if not depth or self.draw.random() < 0.1:
            return self._state() if self.draw.random() < 0.8 else v[self._next("v")]
        operation = self.draw.choice(POINTWISE)
        return operation(self._tree(depth - 1), self._tree(depth - 1))

    def _candidate(self, value: Expression) -> Expression:
        return self._named("n", self.draw.choice(SQUASHING)(value))

    def _blend(self, old: Expression, candidate: Expression, gate_input: Expression) -> Expression:
        """The new state from the old one and a candidate."""
        kind = self.draw.randrange(5)
        if kind < 2:
            return candidate
        gate = self._named("z", sigmoid(gate_input))
        if kind == 2:
            return where(gate > 0.4, candidate, 0.5 * old)
        return gate * candidate + (1 - gate) * old if kind == 3 else self.rate * gate * old + candidate / 2

    def _state(self) -> Expression:
        """A state, as it entered the step or as it leaves it where that is known already."""
        name = self.draw.choice(self.states)
        return self.draw.choice((self.arguments[name], self.local[name]))  # type: ignore[return-value]

    def _next(self, stem: str) -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def _named(self, stem: str, value: Expression) -> Expression:
        """`value`, half of the time under a name of its own."""
        if self.draw.random() < 0.5:
            self.local[self._next(stem)] = value
        return value
