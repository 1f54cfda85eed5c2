"""report.html of a run: one page that needs nothing else, readable in light and dark."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from elman.errors import RunError
from elman.tasks.curves import curve
from elman.tasks.results import PARTS, result_table, shown, tables, verdict
from elman.tasks.task import Task
from elman.tasks.theme import style
from elman.training.files import read_json, write_whole
from elman.training.folder import RunFolder
from elman.training.report import of_numbers

STYLE = (
    style()
    + """
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem 1rem 4rem;background:var(--back);color:var(--ink);
font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;margin:.2rem 0}
h2{font-size:1.15rem;margin:2rem 0 .5rem;border-top:1px solid var(--line);padding-top:1rem}
h3{font-size:1rem;margin:1rem 0 .3rem}
.soft{color:var(--soft)}
.verdict{font-size:1.1rem;margin:.6rem 0}
table{border-collapse:collapse;display:block;overflow-x:auto;max-width:100%}
th,td{padding:.25rem .8rem .25rem 0;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}
.number{text-align:right}
tr.own{font-weight:600}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:6px;
padding:.7rem;font-size:.85rem}
figure{margin:.5rem 0}
figcaption{color:var(--soft);font-size:.9rem}
svg,img{max-width:100%;height:auto}
svg text{fill:var(--soft);font:12px system-ui,sans-serif}
.axis{stroke:var(--line);fill:none}
.one{stroke:var(--series0);fill:none;stroke-width:2}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem}
"""
)

SAMPLES_SHOWN = 5
"""Rounds whose samples are shown, spread over the run."""


def write(folder: RunFolder, task: Task) -> None:
    """Write report.html of a finished run, with the pictures in its folder `pictures`."""
    write_whole(folder / "report.html", render(folder, task).encode())


def render(folder: RunFolder, task: Task) -> str:
    """The page as text."""
    about, result = folder.about(), folder.result()
    log = read_log(folder)
    title = f"{task.name}: {result['data']}"
    model, training = result["model"], result["training"]
    parts = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="soft">{escape(model["summary"])}, {model["parameters"]:,} parameters, '
        f"{training['steps']:,} steps in {training['seconds']:,.0f} s</p>",
        _results(task, result),
        _curves(task, log),
        _findings(result),
        _pictures(folder),
        _samples(folder),
        _data(result),
        _repeat(folder, about, result),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main></body></html>\n"
    )


def read_log(folder: RunFolder) -> dict[str, list[dict[str, Any]]]:
    """The log's entries by event: {"plan": [...], "step": [...], "round": [...]}."""
    return by_event(folder.lines("log.jsonl"))


def by_event(entries: Iterable[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Entries of a log by what they tell of."""
    found: dict[str, list[dict[str, Any]]] = {"plan": [], "step": [], "round": []}
    for entry in entries:
        found.setdefault(str(entry.get("event")), []).append(entry)
    return found


def section(title: str, content: str) -> str:
    """A part of the page under its heading; nothing where there is no content."""
    return f"<section><h2>{escape(title)}</h2>\n{content}</section>" if content else ""


def html_table(columns: Sequence[str], rows: Sequence[Sequence[Any]], own: int | None = None) -> str:
    """Rows under their columns, numbers flush right; row `own` stands out."""
    texts = [[shown(value) for value in row] for row in rows]
    numbers = [of_numbers([row[place] for row in texts]) for place in range(len(columns))]
    head = _row("th", columns, numbers)
    body = "".join(
        ('<tr class="own">' if place == own else "<tr>") + _row("td", row, numbers) + "</tr>"
        for place, row in enumerate(texts)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _row(kind: str, cells: Sequence[str], numbers: Sequence[bool]) -> str:
    return "".join(
        (f'<{kind} class="number">' if number else f"<{kind}>") + f"{escape(cell)}</{kind}>"
        for cell, number in zip(cells, numbers, strict=True)
    )


def _results(task: Task, result: Mapping[str, Any]) -> str:
    found = []
    judged = [part for part in PARTS if part in result]
    for part in judged:
        columns, rows = result_table(task, result, part)
        own = len(result[part]["floors"])
        found.append(f"<h3>{PARTS[part]}</h3>" + html_table(columns, rows, own))
    if judged:
        found.insert(0, f'<p class="verdict">{escape(verdict(task, result[judged[0]]))}</p>')
    return section("How good it is", "".join(found))


def _curves(task: Task, log: Mapping[str, list[dict[str, Any]]]) -> str:
    steps, rounds = log["step"], log["round"]
    if not steps:
        return ""
    places = [entry["step"] for entry in steps]
    charts = [
        curve(places, [entry["loss"] for entry in steps], "training loss", "step", logarithmic=True),
        curve(places, [entry["gradient_norm"] for entry in steps], "gradient norm", "step", logarithmic=True),
    ]
    keys = [key for key in (rounds[0] if rounds else {}) if key not in _NOT_METRICS][:2]
    for key in keys:
        values = [entry[key] for entry in rounds]
        charts.append(
            curve([entry["step"] for entry in rounds], values, f"validation {key.replace('_', ' ')}", "step")
        )
    return section("Training", f'<div class="charts">{"".join(charts)}</div>')


_NOT_METRICS = {"event", "step", "seconds", "best"}


def _findings(result: Mapping[str, Any]) -> str:
    return "".join(
        section(table["title"], html_table(table["columns"], table["rows"][:60])) for table in tables(result)
    )


def _pictures(folder: RunFolder) -> str:
    """What `elman inspect` made: as images, in which nothing can run."""
    found = []
    for path in sorted((folder / "pictures").glob("*.json")):
        image = path.with_suffix(".svg")
        try:
            about, drawing = read_json(path), image.read_bytes()
            title, sentence = str(about["title"]), str(about["sentence"])
        except (RunError, OSError, KeyError, TypeError):
            continue
        data = f"data:image/svg+xml;base64,{base64.b64encode(drawing).decode()}"
        words = escape(sentence)
        found.append(section(title, f'<p>{words}</p><img alt="{words}" src="{data}">'))
    return "".join(found)


def _samples(folder: RunFolder) -> str:
    try:
        text = (folder / "samples.txt").read_text(encoding="utf-8")
    except OSError:
        return ""
    pieces = [piece for piece in text.split("--- step ") if piece.strip()]
    if len(pieces) > SAMPLES_SHOWN:
        places = {round(k * (len(pieces) - 1) / (SAMPLES_SHOWN - 1)) for k in range(SAMPLES_SHOWN)}
        pieces = [pieces[place] for place in sorted(places)]
    content = ""
    for piece in pieces:
        step, _, text = piece.partition("\n")
        content += f'<p class="soft">after step {escape(step)}</p><pre>{escape(text.strip()[:1500])}</pre>'
    return section("What it made while it learned", content)


def _data(result: Mapping[str, Any]) -> str:
    description = result.get("description")
    if not description:
        return ""
    content = html_table(("", ""), [[name, str(text)] for name, text in description["facts"].items()])
    for table in description["tables"]:
        content += f"<h3>{escape(table['title'])}</h3>" + html_table(table["columns"], table["rows"][:60])
    if description["refused"]:
        lines = "\n".join(description["refused"][:50])
        content += f"<h3>rows left out: {len(description['refused']):,}</h3><pre>{escape(lines)}</pre>"
    return section("The data", content)


def _repeat(folder: RunFolder, about: Mapping[str, Any], result: Mapping[str, Any]) -> str:
    try:
        equations = (folder / "cell.txt").read_text(encoding="utf-8")
    except OSError:
        equations = ""
    options = [[name, json.dumps(value, ensure_ascii=False)] for name, value in about["options"].items()]
    machine = ", ".join(f"{name} {value}" for name, value in result.get("machine", {}).items())
    return section(
        "How to repeat it",
        f"<pre>{escape(about['command'])}</pre><p class='soft'>{escape(machine)}</p>"
        f"<h3>equations</h3><pre>{escape(equations)}</pre>"
        f"<details><summary>all options</summary>{html_table(('option', 'value'), options)}</details>",
    )
