"""Curves as SVG that a page holds in itself: no library, colours from the page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

WIDTH, HEIGHT = 420, 240
LEFT, BOTTOM, TOP, RIGHT = 56, 34, 12, 10

POINTS = 400
"""Most points that are drawn; more are averaged."""


def curve(
    x: Sequence[float], y: Sequence[float], name: str, x_name: str, *, logarithmic: bool = False
) -> str:
    """One curve with axes and a caption that gives its first, lowest, highest and last value."""
    pairs = [(a, b) for a, b in zip(x, y, strict=True) if math.isfinite(b)]
    if not pairs:
        return ""
    logarithmic = logarithmic and min(b for _, b in pairs) > 0 and max(b for _, b in pairs) > 0
    means = _thin(pairs)
    values = [math.log10(b) if logarithmic else b for _, b in means]
    low, high = min(values), max(values)
    if high - low < 1e-12:
        low, high = low - 0.5, high + 0.5
    first, last = means[0][0], max(means[-1][0], means[0][0] + 1e-9)

    def at(a: float, b: float) -> str:
        px = LEFT + (a - first) / (last - first) * (WIDTH - LEFT - RIGHT)
        py = HEIGHT - BOTTOM - (b - low) / (high - low) * (HEIGHT - BOTTOM - TOP)
        return f"{px:.1f},{py:.1f}"

    points = " ".join(at(a, b) for (a, _), b in zip(means, values, strict=True))
    marks = "".join(
        f'<text x="{LEFT - 6}" y="{HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP) + 4:.1f}" '
        f'text-anchor="end">{_short(low + share * (high - low), logarithmic)}</text>'
        for share in (0, 0.5, 1)
    )
    caption = (
        f"{name} by {x_name}{' (logarithmic)' if logarithmic else ''}: first {pairs[0][1]:.4g}, lowest "
        f"{min(b for _, b in pairs):.4g}, highest {max(b for _, b in pairs):.4g}, last {pairs[-1][1]:.4g}"
    )
    return (
        f'<figure><svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(caption)}">'
        f'<path class="axis" d="M{LEFT},{TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}"/>{marks}'
        f'<text x="{LEFT}" y="{HEIGHT - 12}">{first:,.0f}</text>'
        f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 12}" text-anchor="end">{x_name} {pairs[-1][0]:,.0f}</text>'
        f'<polyline class="one" points="{points}"/></svg><figcaption>{escape(caption)}</figcaption></figure>'
    )


def _thin(pairs: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """At most POINTS points, each the mean of those it stands for."""
    size = -(-len(pairs) // POINTS)
    groups = (pairs[k : k + size] for k in range(0, len(pairs), size))
    return [(sum(a for a, _ in g) / len(g), sum(b for _, b in g) / len(g)) for g in groups]


def _short(value: float, logarithmic: bool) -> str:
    return f"{10**value if logarithmic else value:.3g}"
