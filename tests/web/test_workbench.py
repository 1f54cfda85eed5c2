"""The workbench without a browser: what it refuses, and that pages and their twins answer."""

import re
import shutil
import subprocess
import time
from typing import get_args

import pytest
from fastapi.testclient import TestClient

from elman.inspect import gallery
from elman.tasks.running import TASKS, task_named
from elman.training.folder import RunFolder
from elman.web import jobs, measuring, using
from elman.web.app import PATHS, create_app
from elman.web.jobs import Tail

MARK = {"x-elman": "1"}
MINE = "@cell\ndef Mine(x, h):\n    return tanh(W.h @ x + U.h @ h + b.h)\n"


@pytest.fixture
def bench(tmp_path, grammar_run):
    """A workbench on a folder with one finished run."""
    shutil.copytree(grammar_run, tmp_path / "runs" / "grammar")
    application = create_app(tmp_path, frozenset({"testserver"}))
    with TestClient(application) as client:
        client.root = tmp_path
        yield client
        application.state.jobs.end()


@pytest.mark.parametrize("path", ["/runs", "/write", "/train", "/train?task=language", "/runs/grammar"])
def test_every_page_has_a_twin(bench, path):
    page = "/" if path == "/runs" else path
    answer = bench.get(page)
    assert answer.status_code == 200 and answer.text.startswith("<!doctype html>")
    address, _, query = path.partition("?")
    assert bench.get(f"{address}.json?{query}").json()


def test_pages_of_a_run(bench):
    assert {kind["name"] for kind in bench.get("/runs/grammar/look.json").json()["kinds"]} >= {"gradient"}
    verbs = bench.get("/runs/grammar/use.json").json()["verbs"]
    assert [verb["name"] for verb in verbs] == ["suggest", "generate", "score"]
    assert "Kneser-Ney" in bench.get("/runs/grammar").text
    assert bench.get("/runs/grammar/report.html").status_code == 200
    assert "Mark two or more" in bench.get("/compare").text


def test_runs_are_compared_by_what_differs(bench):
    other = bench.root / "runs" / "other"
    shutil.copytree(bench.root / "runs" / "grammar", other)
    (other / "run.toml").write_text((other / "run.toml").read_text().replace("hidden = 64", "hidden = 65"))
    found = bench.get("/compare.json?run=grammar&run=other&run=grammar").json()
    assert [run["name"] for run in found["runs"]] == ["grammar", "other"] and found["runs"][0]["result"]
    assert found["options"] == {"hidden": ["64", "65"]}
    page = bench.get("/compare?run=grammar&run=other").text
    assert page.count('<polyline class="one"') == page.count('<polyline class="two"') >= 3
    assert bench.get("/compare?run=nothing").status_code == 400


def test_a_cell_is_chosen_by_the_address_of_the_form(bench):
    page = bench.get("/train?cell=cells/Mine.txt").text
    assert 'data-usual="gru" value="cells/Mine.txt"' in page


def test_a_page_of_another_site_is_refused(bench):
    ask = {"text": MINE}
    assert bench.post("/write/follow", json=ask).status_code == 403  # no mark of our pages
    other = {**MARK, "origin": "http://evil.example"}
    assert bench.post("/write/follow", json=ask, headers=other).status_code == 403
    assert bench.get("/", headers={"host": "evil.example"}).status_code == 403
    for reading in (
        {"origin": "http://evil.example"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"},
        {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"},  # another port of this machine
    ):
        assert bench.get("/runs.json", headers=reading).status_code == 403
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert bench.get("/", headers=link).status_code == 200
    assert bench.post("/write/follow", json=ask, headers=MARK).status_code == 200


def test_a_token_is_asked_for_where_others_can_reach_it(tmp_path):
    with TestClient(create_app(tmp_path, frozenset(), "secret")) as client:
        assert client.get("/").status_code == 401
        assert client.get("/?token=wrong").status_code == 401
        assert client.get("/?token=secret").status_code == 200  # and a cookie from now on
        assert client.get("/write").status_code == 200


@pytest.mark.parametrize(
    "name", ["..", "../secret.txt", ".hidden.txt", "a/b.txt", "run.sh", "", "a%00.txt", "a%0A.txt"]
)
def test_uploads_have_plain_names(bench, name):
    answer = bench.put(f"/files/{name}", content=b"x", headers=MARK)
    assert answer.status_code in (400, 404, 405)
    assert not (bench.root.parent / "secret.txt").exists()


def test_uploads_are_kept_and_bounded(bench):
    assert bench.put("/files/t.txt", content=b"hello", headers=MARK).json() == {"path": "data/t.txt"}
    assert (bench.root / "data/t.txt").read_bytes() == b"hello"
    huge = {**MARK, "content-length": "200000000"}
    assert bench.put("/files/u.txt", content=b"x", headers=huge).status_code == 413
    assert bench.post("/write/follow", content=b" " * 1_100_000, headers=MARK).status_code == 413


def test_what_is_named_does_not_become_an_option(bench, monkeypatch):
    """A file, or a cell, that is called like an option stays what it is: an option could write elsewhere."""
    begun = []

    def note(root, words, said):
        begun.append(words)
        return jobs.Job(subprocess.Popen(["true"]), said)

    monkeypatch.setattr(jobs, "launch", note)
    monkeypatch.setattr(measuring, "launch", note)
    application = bench.app
    application.state.jobs.start("language", {"files": ["--config=secret"]}, "r")
    application.state.memory.start({"cells": "--out=../.. gru"})
    assert [word for words in begun for word in words if word.startswith("--")] == ["--out", "--json"]
    assert "./--config=secret" in begun[0] and "./--out=../.." in begun[1]


@pytest.mark.parametrize(
    "options",
    [{"files": ["/etc/passwd"]}, {"files": ["../x.txt"]}, {"valid": "/etc/passwd", "files": ["t.txt"]},
     {"cell": "/etc/passwd"}, {"cell": "../mine.py:Mine"}, {"from_run": "/root"}],
)  # fmt: skip
def test_files_outside_the_folder_are_not_read(bench, options):
    answer = bench.post("/train", json={"task": "language", "options": options}, headers=MARK)
    assert answer.status_code == 400 and "outside the folder" in answer.json()["error"]
    assert bench.get("/runs/..%2F..%2Fetc.json").status_code in (400, 404)


def test_options_that_name_files_are_known():
    """Whatever names a file in a form is confined to the folder."""
    options = [kind.Options for kind in gallery.KINDS.values()]
    options += [verb.Options for verbs in using._OWN.values() for verb in verbs]
    options += [task_named(name).PredictOptions for name in TASKS]
    for one in options:
        for name, entry in one.model_fields.items():
            words = set(re.findall(r"\w+", (entry.description or "").lower()))
            if {"file", "run", "folder", "paths"} & words and str in (
                entry.annotation,
                *get_args(entry.annotation),
            ):
                assert name in PATHS or name in ("encoding", "text"), (one, name)


def test_nothing_that_is_brought_replaces_what_is_there(bench):
    put = [
        bench.put("/files/x.csv", content=content, headers=MARK).json()["path"]
        for content in (b"1", b"2", b"1")
    ]
    assert put == ["data/x.csv", "data/x-2.csv", "data/x.csv"]
    assert bench.get("/train.json").json()["files"] == ["data/", "data/x-2.csv", "data/x.csv"]


@pytest.mark.parametrize("text", ["(" * 20000, "[" * 90000, "x = " + "x + " * 50000 + "x", "\0", "é" * 1000])
def test_strange_equations_are_a_sentence(bench, text):
    cell = f"@cell\ndef Mine(x, h):\n    {text}\n    return tanh(W.h @ x + U.h @ h)\n"
    answer = bench.post("/write/follow", json={"text": cell}, headers=MARK)
    assert answer.status_code == 200 and answer.json()["error"]


def test_a_request_that_holds_no_object_is_a_sentence(bench):
    for content in (b"[1]", b"{", b"[" * 100_000, b"\xff"):
        answer = bench.post("/write/follow", content=content, headers=MARK)
        assert answer.status_code == 400 and "holds no JSON object" in answer.json()["error"], content[:9]


def test_equations_are_followed_as_they_are_typed(bench):
    found = bench.post("/write/follow", json={"text": MINE}, headers=MARK).json()
    assert found["name"] == "Mine" and found["class"].startswith("A")
    assert "d_U.h += outer(" in found["derivative"] and r"\tanh" in found["latex"]
    wrong = bench.post("/write/follow", json={"text": MINE.replace("tanh", "tahn")}, headers=MARK).json()
    assert (wrong["line"], wrong["column"]) == (3, 12) and "did you mean tanh" in wrong["error"]
    broken = bench.post("/write/follow", json={"text": "def Mine(x, h:\n"}, headers=MARK).json()
    assert broken["line"] == 1


def test_nothing_that_is_typed_is_run(bench):
    trap = f"@cell\ndef Mine(x, h):\n    open({str(bench.root / 'ran')!r}, 'w')\n    return tanh(W.h @ x)\n"
    assert "error" in bench.post("/write/follow", json={"text": trap}, headers=MARK).json()
    assert not (bench.root / "ran").exists()


def test_contract_kernels_and_keeping(bench):
    passed = bench.post("/write/contract", json={"text": MINE}, headers=MARK).json()["text"]
    assert "Mine" in passed
    assert "define" in bench.post("/write/kernels", json={"text": MINE}, headers=MARK).json()["text"]
    kept = bench.post("/write/keep", json={"text": MINE}, headers=MARK).json()["path"]
    assert kept == "cells/Mine.txt" and (bench.root / kept).read_text().startswith("@cell")
    assert "cells/Mine.txt" in bench.get("/train.json").json()["cells"]


def test_use_and_look(bench):
    asked = {"input": "dragon eat", "count": 3}
    found = bench.post("/runs/grammar/use/suggest", json=asked, headers=MARK).json()
    assert len(found["rows"]) == 3
    text = bench.post("/runs/grammar/use/generate", json={"input": "", "length": 5}, headers=MARK).json()
    assert text["text"].strip()
    drawn = bench.post("/runs/grammar/look/gradient", json={"text": "cat eat"}, headers=MARK).json()
    assert drawn["pictures"][0]["image"].startswith("data:image/svg+xml;base64,")
    wrong = bench.post("/runs/grammar/look/gradient", json={"stepps": 3}, headers=MARK)
    assert wrong.status_code == 400 and "did you mean steps" in wrong.json()["error"]
    assert bench.post("/runs/grammar/use/translate", json={}, headers=MARK).status_code == 400


def test_a_run_is_trained_stopped_and_goes_on(bench):
    options = {"epochs": "400", "hidden": "8"}
    started = bench.post("/train", json={"task": "language", "options": options}, headers=MARK).json()
    name = started["name"]
    assert name == "language-1"
    _until(lambda: len(bench.get(f"/runs/{name}.json").json()["flow"]) > 1)
    page = bench.get(f"/runs/{name}/live").text
    planned = bench.get(f"/runs/{name}.json").json()["planned"]
    assert planned % 400 == 0 and f"of {planned:,}" in page
    assert "How the gradient flows" in page and "rnn.0.U_n" in page and "by lag T - t" in page
    bench.post(f"/runs/{name}/stop", json={}, headers=MARK)
    _until(lambda: bench.get(f"/runs/{name}.json").json()["status"] == "stopped")
    before = len(bench.get(f"/runs/{name}.json").json()["steps"])
    bench.post(f"/runs/{name}/resume", json={}, headers=MARK)
    _until(lambda: len(bench.get(f"/runs/{name}.json").json()["steps"]) > before)
    assert bench.get(f"/runs/{name}.json").json()["status"] == "training"
    bench.post(f"/runs/{name}/stop", json={}, headers=MARK)
    _until(lambda: bench.get(f"/runs/{name}.json").json()["status"] == "stopped")


def test_a_run_that_a_terminal_trains_is_not_stopped(bench):
    other = RunFolder(bench.root / "runs" / "other")
    shutil.copytree(bench.root / "runs" / "grammar", other.path)
    (other / "result.json").unlink()
    assert bench.get("/runs/other.json").json()["status"] == "stopped"
    with other.locked():
        assert bench.get("/runs/other.json").json()["status"] == "training elsewhere"
        assert "not being trained from here" in bench.post("/runs/other/stop", json={}, headers=MARK).text
    assert bench.get("/runs/other.json").json()["status"] == "stopped"


def test_a_growing_file_is_read_on_where_reading_stopped(tmp_path):
    path = tmp_path / "log.jsonl"
    tail = Tail(path)
    assert tail.now() == []
    path.write_text('{"step": 1}\n{"step": 2}\n{"st')  # a line that is being written
    assert tail.now() == [{"step": 1}, {"step": 2}]
    with path.open("a") as file:
        file.write('ep": 3}\n')
    assert [entry["step"] for entry in tail.now()] == [1, 2, 3]
    path.write_text('{"step": 1}\n{"step": 22}\n{"step": 33}\n{"step": 4}\n')  # cut back and gone on
    assert [entry["step"] for entry in tail.now()] == [1, 22, 33, 4]


def _until(done, patience=120.0):
    """Wait for another process; how long it takes is not tested."""
    end = time.monotonic() + patience
    while not done():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)
