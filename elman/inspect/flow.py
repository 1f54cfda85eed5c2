"""How the gradient flowed while a run trained, by parameter and through time: what training recorded."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from elman.inspect.gradient import EXPLODED, REACHED
from elman.inspect.picture import Picture, Theme, heat

SHOWN = 30
"""Rows of a picture; a model of more parameters is shown by layer."""

Entry = Mapping[str, Any]
"""One line of flow.jsonl: {"step", "parameters": {name: norm}, "lags", "states": {name: norms by lag}}."""


def by_layer(norms: Mapping[str, float]) -> dict[str, float]:
    """Norms by module: "rnn.0.U_n" belongs to "rnn.0"; those of one module are parts of one length."""
    found: dict[str, float] = {}
    for name, norm in norms.items():
        layer = name.rpartition(".")[0] or name
        found[layer] = math.hypot(found.get(layer, 0.0), norm)
    return found


def shown_rows(norms: Mapping[str, float]) -> dict[str, float]:
    """Every parameter, or every layer where they are too many to be read."""
    return dict(norms) if len(norms) <= SHOWN else by_layer(norms)


def reached(lags: Sequence[int], shares: Sequence[float]) -> tuple[float, bool]:
    """The lag at which a curve falls below a thousandth for the first time, and whether it never does.

    Between two lags it is taken to fall exponentially.
    """
    for place, share in enumerate(shares):
        if share >= REACHED or not math.isfinite(share):
            continue
        before = math.log(max(shares[place - 1], REACHED))
        after = math.log(max(share, 1e-30))
        part = (before - math.log(REACHED)) / (before - after)
        return lags[place - 1] + part * (lags[place] - lags[place - 1]), False
    return float(lags[-1]), True


def reach(lags: Sequence[int], norms: Sequence[float]) -> tuple[float, bool, float]:
    """(lag at which a thousandth is left, whether more is left at the end, the largest share).

    Shares are those of lag 0, or of lag 1 for a state that the loss does not read itself.
    """
    start = 0 if norms[0] > 0 else 1
    whole = norms[start]
    if not whole > 0:
        return 0.0, False, 0.0
    shares = [norm / whole for norm in norms[start:]]
    return *reached(lags[start:], shares), max(shares)


def through_time(entries: Sequence[Entry]) -> tuple[Entry, Entry] | None:
    """The first and the latest entry that tell of the way through time; None without."""
    known = [entry for entry in entries if entry.get("states")]
    return (known[0], known[-1]) if known else None


def told(entries: Sequence[Entry]) -> str:
    """What the entries say, in a sentence or two."""
    last = entries[-1]
    norms = last["parameters"]
    if not any(norms.values()):
        return f"At step {last['step']:,} no parameter gets a gradient."
    most = max(norms, key=lambda name: norms[name])
    got = {name: norm for name, norm in norms.items() if norm > 0}
    least = min(got, key=lambda name: got[name])
    sentence = (
        f"At step {last['step']:,} the largest gradient is that of {most} ({norms[most]:.2g}), the smallest "
        f"that of {least} ({got[least]:.2g})"
    )
    without = [name for name in norms if name not in got]
    if without:
        more = f" and {len(without) - 3} more" if len(without) > 3 else ""
        sentence += f"; none arrives at {', '.join(without[:3])}{more}"
    ends = through_time(entries)
    if ends is None:
        return f"{sentence}."
    first, now = ends
    name = max(now["states"], key=lambda key: reach(now["lags"], now["states"][key])[0])
    far, far_first = (_far(entry, name) for entry in (now, first))
    sentence += (
        f". At step {now['step']:,} a thousandth of what the last step of a row sends back still arrives "
        f"after {far} (state {name} of {now['layer']})"
    )
    return (
        f"{sentence}; at step {first['step']:,} it was {far_first}." if first is not now else f"{sentence}."
    )


def _far(entry: Entry, name: str) -> str:
    lag, complete, peak = reach(entry["lags"], entry["states"][name])
    if not peak:
        return "no step"
    steps = f"{lag:.0f} step{'s' * (round(lag) != 1)}"
    exploding = f", growing {peak:,.0f} times on the way" if peak > EXPLODED else ""
    return f"{'all of the ' if complete else ''}{steps}{exploding}"


def flow(entries: Sequence[Entry]) -> Picture:
    """The norm of every parameter's gradient over the steps of training, and |dL_T/ds_t| by lag."""
    names = list(shown_rows(entries[-1]["parameters"]))
    table = np.array(
        [[shown_rows(entry["parameters"]).get(name, 0.0) for entry in entries] for name in names]
    )
    timed = [entry for entry in entries if entry.get("states")]
    picked = [timed[round(k * (len(timed) - 1) / 2)] for k in range(3)] if len(timed) > 2 else timed
    data = {
        "step": [entry["step"] for entry in entries],
        "parameters": {name: row.tolist() for name, row in zip(names, table, strict=True)},
        "time": [{key: entry[key] for key in ("step", "layer", "lags", "states")} for entry in timed],
    }

    def draw(figure: Any, theme: Theme) -> None:
        panels = figure.subplots(1, 2, width_ratios=(3, 2)) if picked else [figure.subplots()]
        _by_parameter(figure, panels[0], theme, data["step"], names, table)
        if picked:
            _by_lag(panels[1], theme, picked)

    size = (9.5 if picked else 7.0, max(3.2, 1.3 + 0.2 * len(names)))
    return Picture("flow", "How the gradient flowed", told(entries), data, draw, size)


def _by_parameter(
    figure: Any, axes: Any, theme: Theme, steps: Sequence[int], names: Sequence[str], table: Any
) -> None:
    with np.errstate(divide="ignore"):
        image = heat(axes, np.where(table > 0, np.log10(table), np.nan), theme)
    axes.set_yticks(range(len(names)), names, fontsize=7)
    places = sorted({round(k * (len(steps) - 1) / 4) for k in range(5)})
    axes.set_xticks(places, [f"{steps[place]:,}" for place in places])
    axes.set_xlabel("step of training (empty: no gradient)")
    axes.set_title("norm of the gradient")
    bar = figure.colorbar(image, ax=axes, pad=0.01, format="$10^{%d}$")
    bar.outline.set_visible(False)
    low, high = image.get_clim()
    bar.set_ticks(list(range(math.ceil(low), math.floor(high) + 1)) or [low])


def _by_lag(axes: Any, theme: Theme, entries: Sequence[Entry]) -> None:
    styles = (":", "--", "-")[-len(entries) :]
    for entry, style in zip(entries, styles, strict=True):
        for place, (name, norms) in enumerate(entry["states"].items()):
            axes.plot(
                entry["lags"],
                [norm if norm > 0 else math.nan for norm in norms],
                color=theme.series[place % len(theme.series)],
                ls=style,
                label=f"{name}, step {entry['step']:,}",
            )
    axes.set_yscale("log")
    axes.set_xlabel("lag T - t (steps)")
    axes.set_title("|dL_T/ds_t|, back through time")
    axes.legend(fontsize=7)
