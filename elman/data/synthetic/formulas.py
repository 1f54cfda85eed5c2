"""Boolean formulas as trees whose every part is labelled with its value.

    (true (false false) (_ (_ or) (true true)))   reads  false or true

Operators stand between their operands and there are no brackets among the words, so the words alone do not
tell the value: "true or false and false" is true or false, as the tree has it. Nodes of an operator and its
right operand have no label.
"""

from __future__ import annotations

import operator
from collections.abc import Callable

import numpy as np

from elman.data.trees import NO_LABEL, Tree, parse_tree
from elman.errors import DataError

OPERATORS: dict[str, Callable[[bool, bool], bool]] = {
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
}


def formulas(count: int, seed: int = 0, *, least: int = 3, most: int = 6) -> list[Tree]:
    """Distinct formulas of `least` to `most` truth values.

    A part of two values or more is negated with chance 1/4. Raises DataError for a count that formulas of
    this size do not give.
    """
    if not 2 <= least <= most:
        raise DataError(
            f"a formula has 2 values or more, and at most those that it may have, not {least} to {most}."
        )
    chance = np.random.default_rng(seed)
    found: dict[str, None] = {}
    for _ in range(20 * count):
        if len(found) == count:
            break
        text, _ = _formula(int(chance.integers(least, most + 1)), chance)
        found[text] = None
    if len(found) < count:
        raise DataError(
            f"there are too few formulas of {least} to {most} values for {count:,} distinct ones."
        )
    return [parse_tree(text) for text in found]


def _formula(values: int, chance: np.random.Generator, negated: bool = False) -> tuple[str, bool]:
    """(bracketed text, value) of a random formula."""
    if values == 1:
        value = bool(chance.integers(2))
        return f"({_name(value)} {_name(value)})", value
    if chance.random() < 0.25 and not negated:
        text, value = _formula(values, chance, negated=True)
        return f"({_name(not value)} ({NO_LABEL} not) {text})", not value
    left = int(chance.integers(1, values))
    (before, one), (after, other) = _formula(left, chance), _formula(values - left, chance)
    word = str(chance.choice(list(OPERATORS)))
    value = OPERATORS[word](one, other)
    return f"({_name(value)} {before} ({NO_LABEL} ({NO_LABEL} {word}) {after}))", value


def _name(value: bool) -> str:
    return "true" if value else "false"
