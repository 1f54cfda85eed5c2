"""What a model of sequences got wrong: what it took for what, and the errors it was surest of."""

from __future__ import annotations

from typing import Any

import numpy as np

from elman.data.labelled import Examples
from elman.tasks.targets import Classes, Number, Target
from elman.tasks.task import TableOf

CLASSES_SHOWN = 25
ERRORS_SHOWN = 20


def confusions(target: Target, wanted: Any, found: Any) -> dict[str, TableOf]:
    """What was taken for what, classes of few examples aside; nothing for other targets."""
    if not isinstance(target, Classes):
        return {}
    order = np.argsort(-np.bincount(wanted, minlength=target.outputs), kind="stable")[:CLASSES_SHOWN]
    said = found.argmax(1)
    table = [[int(((wanted == a) & (said == b)).sum()) for b in order] for a in order]
    rows = [(target.names[a], *row) for a, row in zip(order, table, strict=True)]
    names = tuple(target.names[k] for k in order)
    return {"confusion": TableOf("is (down), taken for (across)", ("", *names), tuple(rows))}


def worst(target: Target, wanted: Any, found: Any, part: Examples) -> TableOf:
    """The most confident errors, or the largest ones of a number."""
    if isinstance(target, Number):
        far = np.abs(found[:, 0] - wanted)
        wrong = far > 0
        columns = ("row", "sequence", "is", "taken for", "off by")
    elif isinstance(target, Classes):
        wrong = found.argmax(1) != wanted
        far = found.max(1)
        columns = ("row", "sequence", "is", "taken for", "probability")
    else:
        wrong = ((found > 0.5) != (wanted > 0.5)).any(1)
        far = np.abs(found - wanted).max(1)
        columns = ("row", "sequence", "is", "taken for", "furthest off")
    places = np.argsort(-np.where(wrong, far, -1.0), kind="stable")[:ERRORS_SHOWN]
    said = target.columns(found[places])["predicted"]
    rows = [
        (
            part.places[k].rpartition("/")[2],
            short(part.values[k], 160),
            target.show(wanted[k]),
            answer if isinstance(answer, str) else f"{answer:.3g}",
            round(float(far[k]), 4),
        )
        for k, answer in zip(places, said, strict=True)
        if wrong[k]
    ]
    kind = "the largest errors" if isinstance(target, Number) else "the most confident errors"
    return TableOf(kind, columns, tuple(rows))


def short(value: Any, width: int = 60) -> str:
    """A sequence in a line: the beginning of a text, or the length and first numbers of a series."""
    if isinstance(value, str):
        text = " ".join(value.split())
        return text if len(text) <= width else f"{text[: width - 1]}…"
    numbers = " ".join(f"{number:.3g}" for number in value.flatten()[:6])
    return f"{len(value):,} steps: {numbers} …"


def told(label: Any) -> str:
    """A label in a line."""
    return ", ".join(label) if isinstance(label, tuple) else str(label)
