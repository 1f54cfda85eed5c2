"""The pages of the workbench as HTML: each shows what its JSON twin holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

from elman.inspect import flow
from elman.tasks.curves import bars, curve, curves
from elman.tasks.page import html_table

WAYS = {"/": "Runs", "/write": "Write", "/train": "Train", "/memory": "Memory"}
"""The pages that every page leads to."""

LINES = {"one": "blue", "two": "orange", "three": "green", "four": "violet", "five": "ochre", "six": "grey"}
"""Classes of lines, and what their colours are called."""


def shell(title: str, body: str, here: str = "") -> str:
    """A whole page."""
    links = "".join(
        f'<a href="{path}"{" aria-current=page" if path == here else ""}>{name}</a>'
        for path, name in WAYS.items()
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)} - elman</title>"
        '<link rel="stylesheet" href="/static/workbench.css"><link rel="icon" href="data:,">'
        '<script src="/static/workbench.js" defer></script></head><body>'
        f'<header><a class="skip" href="#main">to the content</a><nav><b>elman</b>{links}</nav></header>'
        f'<main id="main"><h1>{escape(title)}</h1>{body}<p id="said" role="status" aria-live="polite"></p>'
        "</main></body></html>"
    )


def runs(data: Mapping[str, Any]) -> str:
    """The overview: every run in the folder, and the way to a new one."""
    found = data["runs"]
    rows = "".join(
        f'<tr><td><label><input type="checkbox" name="run" value="{escape(run["name"])}" '
        f'aria-label="compare {escape(run["name"])}"></label></td>'
        f'<td><a href="/runs/{quote(run["name"])}">{escape(run["name"])}</a></td>'
        f"<td>{escape(run.get('result') or run.get('problem', ''))}</td><td>{escape(run['status'])}</td>"
        f"<td>{escape(run.get('task', ''))}</td><td>{escape(str(run.get('cell', '')))}</td></tr>"
        for run in found
    )
    table = (
        '<form action="/compare" method="get"><table><thead><tr><th></th><th>run</th><th>result</th>'
        f"<th>status</th><th>task</th><th>cell</th></tr></thead><tbody>{rows}</tbody></table>"
        "<p><button>Compare the marked</button></p></form>"
        if found
        else "<p>No runs here yet.</p>"
    )
    way = (
        '<p><a href="/write">Write</a> a cell or take one that is there, <a href="/train">train</a> it on '
        "files of this folder or on data that ship, then look inside and use it.</p>"
    )
    return shell("Runs", f'{way}<p class="soft">in {escape(data["folder"])}</p>{table}', "/")


def compare(data: Mapping[str, Any]) -> str:
    """Several runs beside each other: their results, what differs in their options, curves in one frame."""
    found = data["runs"]
    if not found:
        return shell("Compare", '<p>Mark two or more <a href="/">runs</a> to compare them.</p>')
    kinds = dict(zip((run["name"] for run in found), LINES, strict=False))
    keys = "".join(
        f'<li><svg class="key" viewBox="0 0 30 8"><path class="{kinds[run["name"]]}" d="M0,4h30"/></svg> '
        f'<a href="/runs/{quote(run["name"])}">{escape(run["name"])}</a> '
        f"{escape(run.get('result') or run['status'])}</li>"
        for run in found
    )
    differing = html_table(("", *kinds), [(name, *values) for name, values in data["options"].items()])
    names = {key for run in found for key in (run["rounds"][0] if run["rounds"] else {})}
    shared = [key for key in found[0]["rounds"][0] if key in names] if found[0]["rounds"] else []
    shared = [key for key in shared if key not in _NO_METRIC][:3]
    charts = [_together(found, kinds, key, key) for key in ("loss", "gradient_norm")]
    charts += [_together(found, kinds, key, f"validation {key}") for key in shared]
    return shell(
        "Compare",
        f'<ul class="keys">{keys}</ul><div class="charts">{"".join(charts)}</div>'
        f"<h2>What differs in their options</h2>{differing if data['options'] else '<p>nothing.</p>'}",
    )


def _together(runs: Sequence[Mapping[str, Any]], kinds: Mapping[str, str], key: str, name: str) -> str:
    """One number of several runs by step, in one frame; what is noted at every step on a logarithmic axis."""
    logarithmic = name == key
    lines = []
    for run in runs:
        told = [entry for entry in run["steps" if logarithmic else "rounds"] if key in entry]
        lines.append((kinds[run["name"]], [one["step"] for one in told], [one[key] for one in told]))
    caption = f"{name.replace('_', ' ')} by step{' (logarithmic)' if logarithmic else ''}"
    return curves(lines, caption, "step", logarithmic=logarithmic)


def write(data: Mapping[str, Any]) -> str:
    """Equations on the left, everything that follows on the right."""
    choices = "".join(f"<option>{escape(name)}</option>" for name in data["cells"])
    panes = "".join(
        f'<section class="pane"><h2>{title}</h2><pre id="{key}" tabindex="0"></pre></section>'
        for key, title in (
            ("class", "Class, and why"),
            ("parameters", "Parameters"),
            ("latex", "LaTeX"),
            ("derivative", "Derivative of one step"),
            ("plan", "Plan"),
        )
    )
    body = (
        '<div class="beside"><section><label for="zoo">Begin with</label> '
        f'<select id="zoo"><option value="">your own</option>{choices}</select>'
        '<label for="equations">Equations of one step: inputs, then states; new states are returned</label>'
        f'<textarea id="equations" rows="12" spellcheck="false">{escape(data["text"])}</textarea>'
        '<pre id="mistake" role="alert"></pre>'
        '<p class="row"><button id="keep">Save for training</button>'
        '<button id="contract">Run the contract</button><button id="speed">Measure the speed</button>'
        '<button id="kernels">Kernel source</button></p>'
        '<pre id="answer" tabindex="0" aria-live="polite"></pre><div id="diagram"></div></section>'
        f"<div>{panes}</div></div>"
    )
    return shell("Write a cell", body, "/write")


def train(data: Mapping[str, Any]) -> str:
    """A form for a task, drawn from the task's own declaration."""
    tasks = "".join(
        f'<option value="{name}"{" selected" if name == data["task"] else ""}>'
        f"{name}: {escape(learns)}</option>"
        for name, learns in data["tasks"].items()
    )
    files = "".join(f"<option>{escape(name)}</option>" for name in data["files"])
    cells = "".join(f'<option value="{escape(name)}"></option>' for name in data["cells"])
    first = [field for field in data["fields"] if field["first"]]
    rest = [field for field in data["fields"] if not field["first"]]
    body = (
        '<form method="get" action="/train" class="row"><label for="task">Task</label>'
        f'<select id="task" name="task">{tasks}</select>'
        f"<button>Choose</button></form><p>{escape(data['summary'])}</p>"
        '<form id="train"><fieldset><legend>Data</legend>'
        '<label for="files">Files in this folder; none: the generated data that the task ships with</label>'
        f'<select id="files" name="files" multiple size="4">{files}</select>'
        '<label for="upload">or bring a file of your own</label>'
        '<input id="upload" type="file" data-into="files">'
        "</fieldset><fieldset><legend>Model and training</legend>"
        f'<div class="fields">{"".join(map(_field, first))}</div>'
        f'<details><summary>all options</summary><div class="fields">{"".join(map(_field, rest))}</div>'
        "</details>"
        f'<datalist id="cells">{cells}</datalist></fieldset>'
        '<p class="row"><label for="name">Name of the run</label><input id="name" name="name" '
        'placeholder="the next free one"><button>Train</button></p></form>'
    )
    return shell("Train", body, "/train")


def _field(field: Mapping[str, Any]) -> str:
    name, value = field["name"], field["default"]
    shown, otherwise = "" if value is None else escape(str(value)), escape(field["otherwise"])
    about = f'<label for="o-{name}">{name.replace("_", " ")}</label>'
    note = f'<small id="h-{name}">{escape(field["help"])}</small>'
    common = f'id="o-{name}" name="{name}" aria-describedby="h-{name}"'
    choices = [("true", "yes"), ("false", "no")] if field["kind"] == "bool" else []
    choices += [(choice, choice) for choice in field["choices"]]
    if choices:
        empty = f'<option value="">{otherwise or "as it is"}</option>' if value is None else ""
        chosen = str(value).lower() if field["kind"] == "bool" else value
        options = "".join(
            f'<option value="{escape(key)}"{" selected" if key == chosen else ""}>{escape(word)}</option>'
            for key, word in choices
        )
        return f"<div>{about}<select {common}>{empty}{options}</select>{note}</div>"
    if name == "cell":
        common += f' list="cells" data-usual="{shown}"'
        shown = escape(field.get("chosen") or str(value))
    return f'<div>{about}<input {common} value="{shown}" placeholder="{otherwise}">{note}</div>'


def run(data: Mapping[str, Any]) -> str:
    """One run: live while it trains, its result afterwards."""
    name = quote(data["name"])
    ways = (
        ("look", "Look inside", "usable"),
        ("use", "Use it", "usable"),
        ("report.html", "Report", "finished"),
    )
    acts = (
        ("stop", "Stop", "training", "it saves and stops."),
        ("resume", "Go on", "stopped failed", "it goes on."),
    )
    can = _can(data)
    links = "".join(
        f'<a href="/runs/{name}/{way}" data-when="{when}"{_hidden(when, can)}>{words}</a> '
        for way, words, when in ways
    )
    buttons = "".join(
        _button(f"/runs/{name}/{act}", words, when, said, can) for act, words, when, said in acts
    )
    body = (
        f'<p class="row">{links}{buttons}</p>'
        f'<div id="live" data-path="/runs/{name}/live">{live(data)}</div>'
        f'<details><summary>the command</summary><pre class="soft">{escape(data["command"])}</pre></details>'
    )
    return shell(data["name"], body)


def _button(path: str, words: str, when: str, said: str, can: Sequence[str]) -> str:
    """A button that asks for something, is there `when` it can be done, and what is `said` then."""
    given = f'data-path="{path}" data-when="{when}" data-said="{said}"{_hidden(when, can)}'
    return f"<button {given}>{words}</button>"


def _can(data: Mapping[str, Any]) -> list[str]:
    """Words for what can be done with a run now."""
    return [data["status"].replace(" ", "-"), *["usable"] * data["usable"]]


def _progress(data: Mapping[str, Any]) -> str:
    """How far training is, and how long the rest takes at its speed so far."""
    if data["status"] == "finished" or not data["planned"] or not data["steps"]:
        return ""
    step, planned = data["steps"][-1]["step"], data["planned"]
    left = ""
    if data["rounds"] and data["status"].startswith("training"):
        last = data["rounds"][-1]
        seconds = last["seconds"] / max(last["step"], 1) * (planned - step)
        left = f", {seconds:.0f} s left" if seconds < 120 else f", {seconds / 60:.0f} min left"
    return (
        f', step {step:,} of {planned:,}{left} <progress max="{planned}" value="{step}" '
        f'aria-label="steps made"></progress>'
    )


def _hidden(when: str, can: Sequence[str]) -> str:
    return "" if set(when.split()) & {*can} else " hidden"


def live(data: Mapping[str, Any]) -> str:
    """The part of a run's page that changes."""
    can = escape(" ".join(_can(data)))
    parts = [f'<p>status: <b id="status" data-can="{can}">{data["status"]}</b>{_progress(data)}</p>']
    if data.get("result"):
        parts.append(
            html_table(data["result"]["columns"], data["result"]["rows"], data["result"]["own"])
            + f"<p>{escape(data['result']['verdict'])}</p>"
        )
    parts.append(_curves(data["steps"], data["rounds"]))
    parts.append(_flow(data["flow"]))
    if data["sample"].strip():
        step, _, text = data["sample"].partition("\n")
        parts.append(f"<h2>What it makes, after step {escape(step)}</h2><pre>{escape(text.strip())}</pre>")
    if data["said"]:
        parts.append(f"<details open><summary>log</summary><pre>{escape(data['said'])}</pre></details>")
    return "".join(parts)


_NO_METRIC = ("event", "step", "seconds", "best")


def _curves(steps: Sequence[Mapping[str, Any]], rounds: Sequence[Mapping[str, Any]]) -> str:
    if not steps:
        return '<p class="soft">no step has been made yet.</p>'
    places = [entry["step"] for entry in steps]
    charts = [
        curve(places, [entry["loss"] for entry in steps], "training loss", "step", logarithmic=True),
        curve(places, [entry["gradient_norm"] for entry in steps], "gradient norm", "step", logarithmic=True),
    ]
    for key in [key for key in (rounds[0] if rounds else {}) if key not in _NO_METRIC][:2]:
        at, values = [entry["step"] for entry in rounds], [entry[key] for entry in rounds]
        charts.append(curve(at, values, f"validation {key.replace('_', ' ')}", "step"))
    return f'<div class="charts">{"".join(charts)}</div>'


def _flow(entries: Sequence[Mapping[str, Any]]) -> str:
    """How the gradient flows: by parameter, and on its way back through time."""
    if not entries:
        return ""
    now, first = (flow.shown_rows(entries[place]["parameters"]) for place in (-1, 0))
    step = entries[0]["step"]
    rows = {name: (norm, first.get(name)) for name, norm in now.items()}
    charts = [bars(rows, f"norm of the gradient at step {entries[-1]['step']:,}; marks: at step {step:,}")]
    ends = flow.through_time(entries)
    if ends is not None:
        begin, latest = ends
        kinds = dict(zip(latest["states"], LINES, strict=False))
        lines = [
            (f"{kind}{dashed}", entry["lags"], entry["states"].get(name, []))
            for dashed, entry in ((" dashed", begin), ("", latest))
            for name, kind in kinds.items()
        ]
        legend = ", ".join(f"{name} {LINES[kind]}" for name, kind in kinds.items())
        caption = (
            f"|dL_T/ds_t| by lag T - t (logarithmic) at step {latest['step']:,}, dashed at step "
            f"{begin['step']:,}: {legend}"
        )
        charts.append(curves(lines, caption, "lag"))
    return (
        f"<h2>How the gradient flows</h2><p>{escape(flow.told(entries))}</p>"
        f'<div class="charts">{"".join(charts)}</div>'
    )


def memory(data: Mapping[str, Any]) -> str:
    """How far back cells remember: a form, and what was measured last."""
    cells = "".join(f'<option value="{escape(name)}"></option>' for name in data["cells"])
    usual = escape(" ".join(data["usual"]))
    body = (
        "<p>How far back cells remember, and what that costs: six measures of new and of trained cells.</p>"
        '<form id="memory"><label for="o-cells">Cells, with spaces between</label>'
        f'<input id="o-cells" name="cells" value="{usual}" list="cells" size="40">'
        f'<datalist id="cells">{cells}</datalist><details><summary>options</summary><div class="fields">'
        f'{"".join(map(_field, data["fields"]))}</div></details><p class="row"><button>Measure</button>'
        f"{_button('/memory/stop', 'Stop', 'measuring', 'it stops.', [data['status']])}</p></form>"
        f'<div id="live" data-path="/memory/live">{measured(data)}</div>'
    )
    return shell("Memory", body, "/memory")


def measured(data: Mapping[str, Any]) -> str:
    """The part of the page of memory that changes."""
    status = data["status"]
    parts = [f'<p>status: <b id="status" data-can="{status.replace(" ", "-")}">{status}</b></p>']
    if data["said"]:
        parts.append(f"<pre>{escape(data['said'])}</pre>")
    if "rows" in data:
        parts.append(html_table(data["columns"], data["rows"]))
        parts += [f"<p>{escape(remark)}</p>" for remark in data["remarks"]]
        parts += [_image(picture) for picture in data["pictures"]]
    return "".join(parts)


def _image(picture: Mapping[str, Any]) -> str:
    sentence = escape(picture["sentence"])
    return (
        f'<section class="drawn"><h2>{escape(picture["title"])}</h2><p>{sentence}</p>'
        f'<img src="{picture["image"]}" alt="{sentence}"></section>'
    )


def look(data: Mapping[str, Any]) -> str:
    """Every picture of a run, made when it is asked for, with the user's own input."""
    name = data["name"]
    panels = "".join(
        f'<section class="pane"><h2>{escape(kind["name"])}</h2><p>{escape(kind["summary"])}</p>'
        f'<form class="picture" data-run="{escape(name)}" data-kind="{escape(kind["name"])}">'
        f'<div class="fields">{"".join(map(_field, kind["fields"]))}</div><button>Draw</button></form>'
        f'<div class="drawn" aria-live="polite"></div></section>'
        for kind in data["kinds"]
    )
    return shell(f"Look inside {name}", f'<p><a href="/runs/{quote(name)}">the run</a></p>{panels}')


def use(data: Mapping[str, Any]) -> str:
    """What one does with a trained model."""
    name = data["name"]
    files = "".join(f'<option value="{escape(file)}"></option>' for file in data["files"])
    forms = "".join(
        f'<section class="pane"><h2>{escape(verb["title"])}</h2>'
        f'<form class="use" data-run="{escape(name)}" data-verb="{escape(verb["name"])}"'
        f"{' data-live' if verb['live'] else ''}>{_box(verb)}"
        f'<div class="fields">{"".join(map(_field, verb["fields"]))}</div>'
        '<button>Go</button></form><div class="out" aria-live="polite"></div></section>'
        for verb in data["verbs"]
    )
    links = f'<p><a href="/runs/{quote(name)}">the run</a></p>'
    return shell(f"Use {name}", f'{links}{forms}<datalist id="known">{files}</datalist>')


def _box(verb: Mapping[str, Any]) -> str:
    """Where one types what a verb is given, or names a file, or brings one."""
    if not verb["prompt"]:
        return ""
    place = f"t-{verb['name']}"
    label = f'<label for="{place}">{escape(verb["prompt"])}</label>'
    if not verb["file"]:
        text = escape(verb["example"])
        return f'{label}<textarea id="{place}" name="input" rows="4">{text}</textarea>'
    return (
        f'{label}<input id="{place}" name="input" list="known" autocomplete="off">'
        f'<label for="u-{verb["name"]}">or bring a file of your own</label>'
        f'<input id="u-{verb["name"]}" type="file" data-into="{place}">'
    )


def problem(sentence: str) -> str:
    """What went wrong."""
    return shell("That did not work", f'<p role="alert">{escape(sentence)}</p>')
