"""Curves as SVG that a page holds in itself: no library, colours from the page."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT = 420, 240
LEFT, BOTTOM, TOP, RIGHT = 56, 34, 12, 10

ROW = 17
"""Height of a row of bars."""

DECADES = 8
"""Most powers of ten that bars span."""

POINTS = 400
"""Most points that are drawn; more are averaged."""


def curve(
    x: Sequence[float], y: Sequence[float], name: str, x_name: str, *, logarithmic: bool = False
) -> str:
    """One curve with axes and a caption that gives its first, lowest, highest and last value."""
    pairs = [(a, b) for a, b in zip(x, y, strict=True) if math.isfinite(b)]
    if not pairs:
        return ""
    logarithmic = logarithmic and min(b for _, b in pairs) > 0
    caption = (
        f"{name} by {x_name}{' (logarithmic)' if logarithmic else ''}: first {pairs[0][1]:.4g}, lowest "
        f"{min(b for _, b in pairs):.4g}, highest {max(b for _, b in pairs):.4g}, last {pairs[-1][1]:.4g}"
    )
    return _figure([("one", _thin(pairs))], caption, x_name, pairs[-1][0], logarithmic)


def curves(
    lines: Sequence[tuple[str, Sequence[float], Sequence[float]]],
    caption: str,
    x_name: str,
    *,
    logarithmic: bool = True,
) -> str:
    """Several curves in one frame: (CSS classes, x, y); on a logarithmic axis zeros are left out."""
    known = [
        (
            kind,
            [(a, b) for a, b in zip(x, y, strict=False) if math.isfinite(b) and (b > 0 or not logarithmic)],
        )
        for kind, x, y in lines
    ]
    thin = [(kind, _thin(pairs)) for kind, pairs in known if pairs]
    end = max((pairs[-1][0] for _, pairs in known if pairs), default=0.0)
    return _figure(thin, caption, x_name, end, logarithmic) if thin else ""


def _figure(
    lines: Sequence[tuple[str, Sequence[tuple[float, float]]]],
    caption: str,
    x_name: str,
    end: float,
    logarithmic: bool,
) -> str:
    """Lines (CSS classes, points) between axes that fit them."""
    scaled = [(kind, [(a, math.log10(b) if logarithmic else b) for a, b in pairs]) for kind, pairs in lines]
    values = [b for _, pairs in scaled for _, b in pairs]
    low, high = min(values), max(values)
    if high - low < 1e-12:
        low, high = low - 0.5, high + 0.5
    first = min(pairs[0][0] for _, pairs in scaled)
    last = max(max(pairs[-1][0] for _, pairs in scaled), first + 1e-9)

    def at(a: float, b: float) -> str:
        px = LEFT + (a - first) / (last - first) * (WIDTH - LEFT - RIGHT)
        py = HEIGHT - BOTTOM - (b - low) / (high - low) * (HEIGHT - BOTTOM - TOP)
        return f"{px:.1f},{py:.1f}"

    drawn = "".join(
        f'<polyline class="{kind}" points="{" ".join(at(a, b) for a, b in pairs)}"/>'
        for kind, pairs in scaled
    )
    marks = "".join(
        f'<text x="{LEFT - 6}" y="{HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP) + 4:.1f}" '
        f'text-anchor="end">{_short(low + share * (high - low), logarithmic)}</text>'
        for share in (0, 0.5, 1)
    )
    return (
        f'<figure><svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(caption)}">'
        f'<path class="axis" d="M{LEFT},{TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}"/>{marks}'
        f'<text x="{LEFT}" y="{HEIGHT - 12}">{first:,.0f}</text>'
        f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 12}" text-anchor="end">{x_name} {end:,.0f}</text>'
        f"{drawn}</svg><figcaption>{escape(caption)}</figcaption></figure>"
    )


def bars(rows: Mapping[str, tuple[float, float | None]], caption: str) -> str:
    """A bar for each name on a logarithmic axis: (value, an earlier value as a mark, or None)."""
    values = [value for pair in rows.values() for value in pair if value]
    if not values:
        return ""
    high = math.log10(max(values))
    low = max(min(math.log10(value) for value in values), high - DECADES) - 0.2
    left, height = min(max(map(len, rows)) * 7.4 + 8, WIDTH * 0.5), ROW * len(rows) + 4
    room = WIDTH - left - 58

    def wide(value: float) -> float:
        return max((math.log10(value) - low) / (high - low) * room, 1.0) if value else 0.0

    parts = []
    for place, (name, (value, before)) in enumerate(rows.items()):
        y = ROW * place
        size = f'x="{left:.0f}" y="{y + 3}" width="{wide(value):.1f}" height="{ROW - 7}"'
        mark = "" if not before else f'<path class="mark" d="M{left + wide(before):.1f},{y + 1}v{ROW - 3}"/>'
        parts.append(
            f'<text x="{left - 6:.0f}" y="{y + 12}" text-anchor="end">{escape(name)}</text>'
            f'<rect class="bar" {size}/>{mark}'
            f'<text x="{left + max(wide(value), wide(before or 0)) + 5:.1f}" y="{y + 12}">'
            f"{f'{value:.2g}' if value else 'none'}</text>"
        )
    return (
        f'<figure><svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(caption)}">'
        f"{''.join(parts)}</svg><figcaption>{escape(caption)}</figcaption></figure>"
    )


def _thin(pairs: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """At most POINTS points, each the mean of those it stands for."""
    size = -(-len(pairs) // POINTS)
    groups = (pairs[k : k + size] for k in range(0, len(pairs), size))
    return [(sum(a for a, _ in g) / len(g), sum(b for _, b in g) / len(g)) for g in groups]


def _short(value: float, logarithmic: bool) -> str:
    value = 10**value if logarithmic else value
    return f"{value:.3g}" if value == 0 or 1e-3 <= abs(value) < 1e5 else f"{value:.0e}"
