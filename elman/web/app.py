"""The workbench as an application: every page has a twin under the same address with .json behind it."""

from __future__ import annotations

import importlib.resources
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.concurrency import run_in_threadpool

from elman.cells import ZOO
from elman.errors import DataError, ElmanError
from elman.inspect.memory import MemoryOptions
from elman.tasks.results import result_table, verdict
from elman.tasks.running import TASKS, run_of, task_named, task_of
from elman.tasks.theme import style
from elman.training.files import write_whole
from elman.training.folder import show
from elman.web import forms, jobs, looking, measuring, pages, using, writing
from elman.web.guard import Guard, inside

READABLE = (
    ".txt .csv .tsv .jsonl .parquet .gz .conllu .conll .ts .de .en .mid .midi .json .npz .npy .tree .trees "
    ".wav .flac .ogg .mp3 .aiff .aif .au .png .jpg .jpeg"
).split()
"""Suffixes of files that are taken, and offered."""

OWN = ("runs", "cells")
"""Folders of the workbench's own, that hold no data."""

PATHS = ("file", "begin", "lm", "beside", "folder", "features")
"""Options of pictures and verbs that name a file, a folder or a run."""


def create_app(root: Path, hosts: frozenset[str] = frozenset(), token: str | None = None) -> FastAPI:
    """The workbench for the files of one folder.

    Args:
        root: the folder; nothing outside it is read or written.
        hosts: names under which it may be asked for; none: any.
        token: what has to be shown; None where only this machine can ask.
    """
    root = root.resolve()
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.state.jobs = work = jobs.Jobs(root)
    app.state.memory = memory = measuring.Measuring(root)
    app.middleware("http")(Guard(root, hosts, token))
    app.exception_handler(ElmanError)(_sentence)
    app.exception_handler(Exception)(_failure)

    def both(path: str, gather: Callable[..., Mapping[str, Any]], render: Callable[[Any], str]) -> None:
        """A page and its twin."""

        async def page(request: Request) -> Response:
            return HTMLResponse(render(await _gathered(gather, request)))

        async def twin(request: Request) -> Response:
            return JSONResponse(dict(await _gathered(gather, request)))

        app.get(f"{path if path != '/' else '/runs'}.json")(twin)
        app.get(path)(page)

    both("/", lambda query: _overview(work), pages.runs)
    both("/compare", lambda query: _compared(work, query), pages.compare)
    both("/write", lambda query: {"text": writing.FIRST, "cells": writing.cells()}, pages.write)
    both("/train", lambda query: _form(root, query), pages.train)
    both("/memory", lambda query: _memory(root, memory), pages.memory)
    both("/runs/{name}/look", lambda query, name: _kinds(work, name), pages.look)
    both("/runs/{name}/use", lambda query, name: _verbs(root, work, name), pages.use)
    both("/runs/{name}", lambda query, name: _run(work, name), pages.run)
    _add_answers(app, root, work)
    _add_memory(app, memory)
    return app


async def _gathered(gather: Callable[..., Mapping[str, Any]], request: Request) -> Mapping[str, Any]:
    return await run_in_threadpool(gather, request.query_params, **request.path_params)


async def _sentence(request: Request, problem: Exception) -> Response:
    """A mistake as one sentence: on a page for a page, as JSON for a script."""
    where = {"line": getattr(problem, "line", None), "column": getattr(problem, "column", None)}
    if request.method == "GET" and not request.url.path.endswith(".json"):
        return HTMLResponse(pages.problem(str(problem)), 400)
    return JSONResponse({"error": str(problem), **where}, 400)


async def _failure(request: Request, problem: Exception) -> Response:
    """What nobody thought of, as a sentence too; the terminal has the rest."""
    told = f"the workbench failed at this: {type(problem).__name__}: {problem}"
    return await _sentence(request, DataError(told[:500]))


def _add_answers(app: FastAPI, root: Path, work: jobs.Jobs) -> None:
    """What scripts of the pages ask for."""

    @app.get("/static/{name}")
    async def static(name: str) -> Response:
        kinds = {"workbench.css": "text/css", "workbench.js": "text/javascript"}
        if name not in kinds:
            return Response(status_code=404)
        text = importlib.resources.files("elman.web").joinpath("static", name).read_text(encoding="utf-8")
        return Response(style() + text if name.endswith("css") else text, media_type=kinds[name])

    @app.post("/write/{act}")
    async def write(act: str, request: Request) -> Response:
        text = str((await _body(request)).get("text", ""))
        return JSONResponse(await run_in_threadpool(_written, root, act, text))

    @app.post("/train")
    async def train(request: Request) -> Response:
        given = await _body(request)
        name = str(given.get("name") or "") or None
        options = given.get("options") or {}
        started = await run_in_threadpool(work.start, str(given.get("task")), options, name)
        return JSONResponse({"name": started})

    @app.put("/files/{name}")
    async def upload(name: str, request: Request) -> Response:
        content = await request.body()
        return JSONResponse({"path": await run_in_threadpool(_keep_file, root, name, content)})

    @app.get("/runs/{name}/live")
    async def live(name: str) -> Response:
        return HTMLResponse(pages.live(await run_in_threadpool(_run, work, name)))

    @app.get("/runs/{name}/report.html")
    async def report(name: str) -> Response:
        path = work.folder(name) / "report.html"
        if not path.is_file():
            raise DataError(f"{name} has no report yet; it is written when training ends.")
        return HTMLResponse(path.read_text(encoding="utf-8"))

    @app.post("/runs/{name}/stop")
    async def stop(name: str) -> Response:
        work.stop(name)
        return JSONResponse({"name": name})

    @app.post("/runs/{name}/resume")
    async def resume(name: str) -> Response:
        return JSONResponse({"name": await run_in_threadpool(work.resume, name)})

    @app.post("/runs/{name}/look/{kind}")
    async def look(name: str, kind: str, request: Request) -> Response:
        given = await _body(request)
        path = work.folder(name).path
        found = await run_in_threadpool(lambda: looking.draw(run_of(path), kind, _confined(root, given)))
        return JSONResponse({"pictures": found})

    @app.post("/runs/{name}/use/{verb}")
    async def use(name: str, verb: str, request: Request) -> Response:
        given = await _body(request)
        return JSONResponse(await run_in_threadpool(_used, root, work, name, verb, given))


def _add_memory(app: FastAPI, memory: measuring.Measuring) -> None:
    """What the page of memory asks for."""

    @app.post("/memory")
    async def start(request: Request) -> Response:
        memory.start(await _body(request))
        return JSONResponse({"status": "measuring"})

    @app.get("/memory/live")
    async def live() -> Response:
        return HTMLResponse(pages.measured(await run_in_threadpool(memory.now)))

    @app.post("/memory/stop")
    async def stop() -> Response:
        memory.stop()
        return JSONResponse({"status": "stopped"})


async def _body(request: Request) -> dict[str, Any]:
    try:
        found = await request.json()
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise DataError("the request holds no JSON object.")
    return found


def _overview(work: jobs.Jobs) -> dict[str, Any]:
    return {"folder": str(work.root), "runs": [jobs.summary(work, name) for name in work.names()]}


def _compared(work: jobs.Jobs, query: Any) -> dict[str, Any]:
    names = list(dict.fromkeys(query.getlist("run")))[: len(pages.LINES)]
    options = [work.folder(name).about()["options"] for name in names]
    rows = {key: [show(one.get(key)) for one in options] for key in {k: 0 for one in options for k in one}}
    differing = {key: values for key, values in rows.items() if len({*values}) > 1}
    return {"runs": [{**jobs.summary(work, name), **work.live(name)} for name in names], "options": differing}


def _cells(root: Path) -> list[str]:
    """What can be named as a cell: those of the folder, those of the zoo."""
    own = sorted(path.relative_to(root).as_posix() for path in root.glob("cells/*.txt"))
    return [*own, *(cell.name for cell in ZOO)]


def _memory(root: Path, memory: measuring.Measuring) -> dict[str, Any]:
    fields = forms.fields(MemoryOptions, ("cells",))
    usual = MemoryOptions.read({}).cells
    return {"fields": fields, "usual": usual, "cells": _cells(root), **memory.now()}


def _form(root: Path, query: Any) -> dict[str, Any]:
    task = task_named(query.get("task") or next(iter(TASKS)))
    fields = forms.fields(task.Options, ("files",))
    for field in fields:
        if field["name"] == "cell":
            field["chosen"] = query.get("cell")
    return {
        "task": task.name,
        "summary": task.summary,
        "tasks": {name: learns for name, (_, learns) in TASKS.items()},
        "fields": fields,
        "files": _files(root),
        "cells": _cells(root),
    }


def _files(root: Path) -> list[str]:
    """Data files in the folder and in folders in it, and those folders that hold some."""
    found: set[str] = set()
    for path in [*root.glob("*"), *root.glob("*/*")]:
        parts = path.relative_to(root).parts
        if parts[0] in OWN or any(part.startswith(".") for part in parts) or path.suffix not in READABLE:
            continue
        if path.is_file():
            found |= {"/".join(parts), *("/".join(parts[:-1]) + "/" for _ in parts[1:])}
    return sorted(found)


def _run(work: jobs.Jobs, name: str) -> dict[str, Any]:
    folder = work.folder(name)
    about: dict[str, Any] = {}
    if (folder / "run.toml").exists():
        about = folder.about()
    elif name not in work.jobs:
        raise DataError(f"there is no run {name} in this folder.")
    data = {**work.live(name), "command": about.get("command", "")}
    if folder.finished:
        task, result = task_of(folder.path), folder.result()
        part = next((part for part in ("test", "valid") if part in result), None)
        if part is not None:
            columns, rows = result_table(task, result, part)
            own = len(result[part]["floors"])
            said = verdict(task, result[part])
            data["result"] = {"columns": columns, "rows": rows, "own": own, "verdict": said}
    return data


def _kinds(work: jobs.Jobs, name: str) -> dict[str, Any]:
    return {"name": name, "kinds": looking.kinds(run_of(work.folder(name).path))}


def _verbs(root: Path, work: jobs.Jobs, name: str) -> dict[str, Any]:
    run = run_of(work.folder(name).path)
    shown = [
        {
            "name": verb.name,
            "title": verb.title,
            "prompt": verb.prompt,
            "live": verb.live,
            "file": verb.file,
            "example": using.example(run, verb),
            "fields": forms.fields(verb.Options, ("encoding", "skip_bad")),
        }
        for verb in using.verbs(run)
    ]
    return {"name": name, "verbs": shown, "files": _files(root)}


def _used(root: Path, work: jobs.Jobs, name: str, verb: str, given: dict[str, Any]) -> dict[str, Any]:
    run = run_of(work.folder(name).path)
    text = str(given.pop("input", ""))[: using.MOST_INPUT]
    found = using.verb_named(run, verb)
    if found.file and text.strip():
        text = str(inside(root, text.strip()))
    return found.act(run, text, forms.read(found.Options, _confined(root, given)))


def _confined(root: Path, given: dict[str, Any]) -> dict[str, Any]:
    """Options of a form whose names of files lie inside the folder."""
    checked = dict(given)
    for name in PATHS:
        if checked.get(name):
            checked[name] = str(inside(root, str(checked[name])))
    return checked


def _written(root: Path, act: str, text: str) -> dict[str, Any]:
    if act == "follow":
        return writing.follow(text)
    if act == "contract":
        return {"text": writing.contract(text)["report"]}
    if act == "speed":
        return {"text": writing.speed(text)}
    if act == "kernels":
        return {"text": writing.kernels(text)}
    if act == "keep":
        return {"path": writing.keep(root, text)}
    raise DataError(f"there is nothing called {act} to do with equations.")


def _keep_file(root: Path, name: str, content: bytes) -> str:
    plain = name.isprintable() and not name.startswith(".") and Path(name).name == name
    if not plain or Path(name).suffix not in READABLE:
        raise DataError(f"{name!r} is no name of a data file; these end in {' '.join(READABLE)}.")
    folder = root / "data"
    folder.mkdir(exist_ok=True)
    path = folder / name
    number = 2
    while path.exists() and path.read_bytes() != content:  # what is there already stays
        path, number = folder / f"{Path(name).stem}-{number}{Path(name).suffix}", number + 1
    write_whole(path, content)
    return f"data/{path.name}"
