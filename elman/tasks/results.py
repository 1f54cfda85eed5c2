"""A result beside its floors: tables and verdicts that terminal and page share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from elman.tasks.task import Headline, Metrics, Task

PARTS = {"test": "test part", "valid": "validation part, which also chose the model"}
"""Where a result is read, the best first."""


def result_table(task: Task, result: Mapping[str, Any], part: str) -> tuple[tuple[str, ...], list[list[str]]]:
    """The model beside floors, optimum and published numbers: column names and rows of text."""
    metrics = result[part]
    columns = held(task, dict(metrics))
    floors = metrics["floors"].items()
    rows = [[floor_name(task, name), *written(floor, columns)] for name, floor in floors]
    rows.append([f"{result['model']['cell']} (this run)", *written(metrics, columns)])
    if "optimum" in metrics:
        rows.append(["the best possible", *written(metrics["optimum"], columns)])
    for name, value in result.get("published", {}).items():
        text = columns[0].form.format(value) if isinstance(value, float) else str(value)
        rows.append([f"{name} (published)", text, *[""] * (len(columns) - 1)])
    return ("", *(headline.name for headline in columns)), rows


def held(task: Task, metrics: Mapping[str, Any]) -> tuple[Headline, ...]:
    """The headlines that these metrics have: a task may have some for one kind of data only."""
    return tuple(h for h in task.headlines if metrics.get(h.key) is not None) or task.headlines


def floor_name(task: Task, name: str) -> str:
    """How a floor is called in a table."""
    return task.floor_names.get(name, name.replace("_", " "))


def written(metrics: Metrics, headlines: Sequence[Headline]) -> list[str]:
    """Metrics as they stand in a table; what a method does not have is empty."""
    return [
        headline.form.format(metrics[headline.key]) if metrics.get(headline.key) is not None else ""
        for headline in headlines
    ]


def tables(result: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The tables in a result, as `title`, `columns` and `rows`: what `Problem.findings` found."""
    return [
        value
        for value in result.values()
        if isinstance(value, dict) and {"title", "columns", "rows"} <= value.keys()
    ]


def shown(value: Any) -> str:
    """A value as it stands in a table."""
    return f"{value:.4g}" if isinstance(value, float) else f"{value:,}" if type(value) is int else str(value)


def verdict(task: Task, metrics: Mapping[str, Any]) -> str:
    """Whether the model beats its floors, in a sentence."""
    first = held(task, metrics)[0]
    own = metrics.get(first.key)
    floors = {
        floor_name(task, n): f[first.key]
        for n, f in metrics["floors"].items()
        if f.get(first.key) is not None
    }
    if own is None or not floors:
        return "there is no floor to compare with."
    low = first.best == "low"
    name, best = (min if low else max)(floors.items(), key=lambda item: item[1])
    if own == best:
        return f"{first.name} is that of the best floor, {name}: nothing is gained over it."
    beaten = own < best if low else own > best
    by = f" by {abs(own / best - 1):.1%}" if best > 0 and low else f" by {first.form.format(abs(own - best))}"
    sentence = (
        f"{first.name} is better than that of the best floor, {name},{by}"
        if beaten
        else f"the best floor, {name}, is not beaten: {first.name} is worse{by}"
    )
    if "optimum" in metrics and metrics["optimum"].get(first.key):
        sentence += f"; the best possible is {first.form.format(metrics['optimum'][first.key])}"
    return f"{sentence}."
