"""The Reber grammar and its embedded form, the first tests of long short-term memory.

A. S. Reber, 1967; embedded form: A. Cleeremans, D. Servan-Schreiber and J. McClelland, 1989, and S.
Hochreiter and J. Schmidhuber, 1997: the second and the last but one symbol are the same T or P, however
long the string between them is.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

GRAPH: tuple[tuple[tuple[str, int], ...], ...] = (
    # node -> (symbol, next node); from node 6 the string ends
    (("B", 1),),
    (("T", 2), ("P", 3)),
    (("S", 2), ("X", 4)),
    (("T", 3), ("V", 5)),
    (("X", 3), ("S", 6)),
    (("P", 4), ("V", 6)),
    (("E", 7),),
)

SYMBOLS = "BEPSTVX"


def reber(random: np.random.Generator) -> str:
    """One string of the Reber grammar, such as BTSSXXTVVE."""
    node, text = 0, ""
    while node < len(GRAPH):
        symbol, node = GRAPH[node][random.integers(len(GRAPH[node]))]
        text += symbol
    return text


def embedded(random: np.random.Generator) -> str:
    """One string of the embedded Reber grammar: B, T or P, a Reber string, the same T or P, E."""
    side = "TP"[random.integers(2)]
    return f"B{side}{reber(random)}{side}E"


def strings(count: int, seed: int = 0, *, nested: bool = False) -> list[str]:
    """`count` strings of the plain or (with `nested`) the embedded grammar."""
    random = np.random.default_rng(seed)
    make = embedded if nested else reber
    return [make(random) for _ in range(count)]


def accepts(text: str, *, nested: bool = False) -> bool:
    """Whether a string belongs to the grammar."""
    if nested:
        return (
            text[:1] == "B" and text[1:2] in ("T", "P") and text[-2:] == f"{text[1]}E" and accepts(text[2:-2])
        )
    node = 0
    for symbol in text:
        if node == len(GRAPH):
            return False
        following = dict(GRAPH[node])
        if symbol not in following:
            return False
        node = following[symbol]
    return node == len(GRAPH)


def allowed(prefix: Iterable[str]) -> set[str]:
    """The symbols that may follow a beginning of a Reber string."""
    node = 0
    for symbol in prefix:
        node = dict(GRAPH[node])[symbol]
    return {symbol for symbol, _ in GRAPH[node]} if node < len(GRAPH) else set()
