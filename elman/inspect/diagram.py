"""A cell as a diagram drawn from its equations: what depends on what, the loop through time, and the unrolled
chain of steps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from elman.equations.cell import Cell
from elman.equations.expression import Expression
from elman.equations.structure import structure
from elman.inspect.picture import Picture, Theme

WIDEST = 34
"""Characters of an equation before it is broken, where there is room."""

ROOM = 112
"""Characters that fit side by side."""

Place = tuple[float, float]

SHARES = (0.45, 0.3, 0.6, 0.7, 0.22, 0.8)
"""Where on an arrow its label may stand, the best first."""

HALF = 0.17
"""Half the height of a box, in levels."""


def dependencies(cell: Cell) -> dict[str, dict[str, tuple[str, ...]]]:
    """What each named value is computed from: {"n": {"x": ("W.n",), "r": (), "h[t-1]": ("U.n",)}}.

    The words are the parameters that stand on the way. New states have their name, old ones "h[t-1]".
    """
    names = {node: name for name, node in cell.values.items()}
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, node in cell.values.items():
        reached: dict[str, tuple[str, ...]] = {}
        _walk(node, (), names, node, reached)
        found[name] = reached
    return found


def _walk(
    node: Expression,
    through: tuple[str, ...],
    names: Mapping[Expression, str],
    root: Expression,
    reached: dict[str, tuple[str, ...]],
) -> None:
    if node.op == "input":
        reached[str(node.data)] = _joined(reached.get(str(node.data)), through)
        return
    if node.op == "state":
        name = f"{node.data}[t-1]"
        reached[name] = _joined(reached.get(name), through)
        return
    if node is not root and node in names:
        reached[names[node]] = _joined(reached.get(names[node]), through)
        return
    if node.op == "matmul":
        matrix, vector = node.args
        _walk(vector, (*through, _parameter(matrix)), names, root, reached)
        return
    for argument in node.args:
        _walk(argument, through, names, root, reached)


def _joined(known: tuple[str, ...] | None, more: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*(known or ()), *more)))


def _parameter(matrix: Expression) -> str:
    """The name of the parameter in a matrix: "U.h" also of U.h - U.h.T."""
    if matrix.op == "parameter":
        return ".".join(map(str, matrix.data))
    return next((name for argument in matrix.args if (name := _parameter(argument))), "")


def levels(cell: Cell) -> list[list[str]]:
    """Named values in the order in which they can be computed, those of one level side by side."""
    needs = dependencies(cell)
    level: dict[str, int] = {}

    def of(name: str) -> int:
        if name not in level:
            level[name] = 1 + max((of(other) for other in needs[name] if other in needs), default=0)
        return level[name]

    for name in needs:
        of(name)
    rows: list[list[str]] = [[] for _ in range(max(level.values(), default=0))]
    for name, place in level.items():
        rows[place - 1].append(name)
    return rows


def diagram(cell: Cell) -> Picture:
    """The step of a cell as boxes of equations, its loop through time, and three steps unrolled."""
    needs, rows = dependencies(cell), levels(cell)
    equations = _equations(cell)
    sources = [*(entry.name for entry in cell.inputs), *(f"{state.name}[t-1]" for state in cell.states)]
    states = ", ".join(state.name for state in cell.states)
    sentence = (
        f"{cell.name} of class {structure(cell).kind}: {len(rows)} levels from {', '.join(sources)} to the "
        f"new {states}; dashed lines carry {states} to the next step, names on lines are matrices."
    )
    data = {
        "cell": cell.name,
        "sources": sources,
        "levels": rows,
        "equations": equations,
        "needs": {name: {other: list(way) for other, way in part.items()} for name, part in needs.items()},
        "output": cell.output_name,
    }
    height = 1.6 + 1.15 * len(rows) + 1.6

    def draw(figure: Any, theme: Theme) -> None:
        step, chain = figure.subplots(2, 1, height_ratios=[1.0 + 1.15 * len(rows), 1.7])
        _step(step, theme, cell, sources, rows, needs, equations)
        _chain(chain, theme, cell)

    return Picture(f"cell-{cell.name}", f"The cell {cell.name}", sentence, data, draw, (9.0, height))


def _equations(cell: Cell) -> dict[str, str]:
    """The right sides as they are written, by name."""
    found: dict[str, str] = {}
    for line in str(cell).splitlines():
        match = re.match(r"\s+(\w+) = (.+)", line)
        if match:
            found[match[1]] = match[2]
    returned = re.search(r"return (.+)", str(cell))
    if returned:
        parts = _split(returned[1])
        for state, text in zip(cell.states, parts, strict=False):
            found.setdefault(state.name, text if text != state.name else found.get(state.name, ""))
            if text != state.name and text not in cell.values:
                found[state.name] = text
    return found


def _split(text: str) -> list[str]:
    """Cut at the commas outside brackets."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]


def _step(
    axes: Any,
    theme: Theme,
    cell: Cell,
    sources: Sequence[str],
    rows: Sequence[Sequence[str]],
    needs: Mapping[str, Mapping[str, tuple[str, ...]]],
    equations: Mapping[str, str],
) -> None:
    axes.axis("off")
    axes.set_xlim(-0.06, 1.06)
    axes.set_ylim(-len(rows) - 0.7, 0.55)
    places = {name: ((k + 0.5) / len(sources), 0.0) for k, name in enumerate(sources)}
    for depth, row in enumerate(rows, 1):
        places |= {name: ((k + 0.5) / len(row), -float(depth)) for k, name in enumerate(row)}
    updated = {state.name for state in cell.states}
    breadth = {name: len(row) for row in rows for name in row}
    labels: list[tuple[float, float]] = []
    for name, part in needs.items():
        for other, way in part.items():
            (x0, y0), (x1, y1) = places[other], places[name]
            axes.annotate(
                "", (x1, y1 + HALF), (x0, y0 - HALF), zorder=1,
                arrowprops={"arrowstyle": "->", "color": theme.soft, "lw": 0.9, "shrinkA": 0, "shrinkB": 0},
            )  # fmt: skip
            if way:
                points = [
                    (x0 + share * (x1 - x0), y0 - HALF + share * (y1 - y0 + 2 * HALF)) for share in SHARES
                ]
                along = _free(points, labels, places.values())
                labels.append(along)
                axes.text(
                    *along, ", ".join(way), fontsize=7,
                    color=theme.series[0], ha="center", va="center", zorder=3,
                    bbox={"boxstyle": "square,pad=0.1", "fc": theme.back, "ec": "none"},
                )  # fmt: skip
    for name, (x, y) in places.items():
        source, state = name in sources, name in updated
        text = name if source else _broken(f"{name} = {equations.get(name, '')}", ROOM // breadth[name] - 5)
        edge = (
            theme.series[1] if state or name.endswith("[t-1]") else theme.series[0] if source else theme.soft
        )
        axes.text(
            x, y, text, ha="center", va="center", fontsize=7.5, family="monospace", color=theme.ink, zorder=2,
            bbox={"boxstyle": "round,pad=0.35", "fc": theme.back, "ec": edge, "lw": 1.6 if state else 1.0},
        )  # fmt: skip
    _loops(axes, theme, cell, rows, places)


def _free(points: Sequence[Place], labels: Sequence[Place], boxes: Iterable[Place]) -> Place:
    """The first of some points that lies beside, not upon, other labels and boxes; the first if none does."""
    taken = [(x, y, 0.07, 0.16) for x, y in labels] + [(x, y, 0.12, HALF + 0.1) for x, y in boxes]
    return next(
        (
            point
            for point in points
            if all(abs(point[0] - x) > wide or abs(point[1] - y) > high for x, y, wide, high in taken)
        ),
        points[0],
    )


def _loops(
    axes: Any, theme: Theme, cell: Cell, rows: Sequence[Any], places: Mapping[str, tuple[float, float]]
) -> None:
    """From each new state round the side to the old one."""
    for k, state in enumerate(cell.states):
        (x1, y1), (x0, y0) = places[state.name], places[f"{state.name}[t-1]"]
        side = 1.05 - 0.015 * k
        low, high = -len(rows) - 0.45 - 0.05 * k, 0.36 + 0.04 * k
        last = y1 <= -len(rows) + 0.5
        # what stands above another box leaves its own at the side
        out = ([x1, x1, side], [y1 - HALF, low, low]) if last else ([x1, side], [y1, y1])
        axes.plot(
            [*out[0], side, x0, x0], [*out[1], high, high, y0 + HALF],
            color=theme.series[1], ls="--", lw=1, zorder=0,
        )  # fmt: skip


def _broken(text: str, room: int) -> str:
    """An equation in lines of bearable length, cut before an operator."""
    widest = max(14, min(WIDEST, room))
    if len(text) <= widest:
        return text
    lines, line = [], ""
    for piece in re.split(r"(?= [+*-] )", text):
        if line and len(line) + len(piece) > widest:
            lines.append(line)
            line = "   " + piece.strip()
        else:
            line += piece
    return "\n".join([*lines, line])


def _chain(axes: Any, theme: Theme, cell: Cell) -> None:
    """Three steps side by side: the same cell, its states handed on."""
    axes.axis("off")
    axes.set_xlim(0, 4)
    axes.set_ylim(-1, 1)
    states = ", ".join(state.name for state in cell.states)
    arrow = {"arrowstyle": "->", "color": theme.soft, "lw": 1.1}
    for k, step in enumerate(("t-1", "t", "t+1")):
        x = k + 1
        axes.text(
            x, 0, cell.name, ha="center", va="center", color=theme.ink, fontsize=9,
            bbox={"boxstyle": "round,pad=0.5", "fc": theme.back, "ec": theme.soft},
        )  # fmt: skip
        axes.annotate("", (x, -0.25), (x, -0.72), arrowprops=arrow)
        axes.annotate("", (x, 0.75), (x, 0.25), arrowprops=arrow)
        inputs = ", ".join(f"{entry.name}[{step}]" for entry in cell.inputs)
        axes.text(x, -0.85, inputs, ha="center", va="center", fontsize=8, color=theme.ink)
        axes.text(
            x, 0.88, f"{cell.output_name}[{step}]", ha="center", va="center", fontsize=8, color=theme.ink
        )
    for k in range(4):
        axes.annotate(
            "", (k + 0.72, 0), (k + 0.28, 0),
            arrowprops={**arrow, "color": theme.series[1], "linestyle": "--"},
        )  # fmt: skip
        axes.text(k + 0.5, 0.12, states, ha="center", fontsize=8, color=theme.series[1])
