"""Training runs as processes of their own: start, stop, go on; everything else is read from run folders."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from elman.data.confined import VARIABLE
from elman.errors import DataError, ElmanError, OptionError, RunError
from elman.tasks.options import Options
from elman.tasks.page import by_event
from elman.tasks.running import task_named
from elman.training.folder import RunFolder, command, entries
from elman.web import forms
from elman.web.guard import inside

MOST_JOBS = 2
"""Runs that train at the same time; each uses the cores that it finds."""


@dataclass
class Job:
    """One process that trains into a folder; what it prints goes to a file beside the folder's own."""

    process: subprocess.Popen[bytes]
    said: Path

    def text(self) -> str:
        """What it printed, its end."""
        return self.said.read_text(encoding="utf-8", errors="replace")[-8000:] if self.said.exists() else ""


def launch(root: Path, words: Sequence[str], said: Path) -> Job:
    """Begin the command `elman WORDS` in a folder that it cannot leave."""
    said.parent.mkdir(parents=True, exist_ok=True)
    with said.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "elman", *words],
            cwd=root,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            env={**os.environ, VARIABLE: str(root), "COLUMNS": "100", "NO_COLOR": "1"},
            start_new_session=True,
        )
    return Job(process, said)


def check_inside(root: Path, options: Options) -> None:
    """Raise DataError where an option that may name a file names one outside the folder."""
    for value in options.plain().values():
        for word in value if isinstance(value, list) else [value]:
            if isinstance(word, str):
                for part in word.split(","):
                    inside(root, part.rpartition(":")[0] or part)


class Tail:
    """The entries of a growing file; only what was written since is read again."""

    def __init__(self, path: Path):
        self.path = path
        self.read, self.begin = 0, b""  # bytes that were read, and the last line of them
        self.entries: list[dict[str, Any]] = []
        self.lock = threading.Lock()

    def now(self) -> list[dict[str, Any]]:
        """All entries so far. A run that goes on from its last saved state may have cut the file before."""
        with self.lock:
            return self._now()

    def _now(self) -> list[dict[str, Any]]:
        try:
            with self.path.open("rb") as file:
                file.seek(max(self.read - len(self.begin), 0))
                if file.read(len(self.begin)) != self.begin:
                    file.seek(0)
                    self.read, self.entries = 0, []
                content = file.read()
        except OSError:
            return []
        whole = content[: content.rfind(b"\n") + 1]
        if whole:
            self.read += len(whole)
            self.begin = whole[whole.rfind(b"\n", 0, -1) + 1 :]
            self.entries = [*self.entries, *entries(whole)]
        return self.entries


@dataclass
class Jobs:
    """The runs under a folder and the processes that train them."""

    root: Path
    jobs: dict[str, Job] = field(default_factory=dict)
    tails: dict[Path, Tail] = field(default_factory=dict)

    def names(self) -> list[str]:
        """Runs under runs/, the newest first, and those that are about to begin."""
        folders = [path.parent for path in (self.root / "runs").glob("*/run.toml")]
        ordered = sorted(folders, key=lambda path: (path / "run.toml").stat().st_mtime, reverse=True)
        known = [path.name for path in ordered]
        return [*(name for name in self.jobs if name not in known), *known]

    def folder(self, name: str) -> RunFolder:
        """The folder of a run; raises DataError for a name that leads elsewhere."""
        if not name or name.startswith(".") or Path(name).name != name:
            raise DataError(f"{name!r} is no name of a run.")
        return RunFolder(inside(self.root, f"runs/{name}"))

    def start(self, task: str, given: Mapping[str, Any], name: str | None) -> str:
        """Begin to train with options as a form gives them; returns the name of the run.

        Raises OptionError and DataError as training would, before anything begins.
        """
        self._room()
        kind = task_named(task)
        chosen = forms.read(kind.Options, dict(given))
        check_inside(self.root, chosen)
        folder = self.folder(name) if name else self._free(task)
        options = {key: value for key, value in chosen.plain().items() if key in chosen.model_fields_set}
        words = shlex.split(command(task, options, folder.path))
        return self._launch(folder.path.name, words[1:])

    def resume(self, name: str) -> str:
        """Go on with a run that was stopped."""
        self._room()
        if self.running(name):
            raise RunError(f"{name} is being trained already.")
        about = self.folder(name).about()
        check_inside(self.root, task_named(about["task"]).Options.read(about["options"]))
        words = shlex.split(command(about["task"], about["options"], self.folder(name).path))
        return self._launch(name, words[1:])

    def stop(self, name: str) -> None:
        """Ask a run to save and stop, as Ctrl-C does."""
        job = self.jobs.get(name)
        if job is None or job.process.poll() is not None:
            raise RunError(f"{name} is not being trained from here.")
        job.process.send_signal(signal.SIGINT)

    def running(self, name: str) -> bool:
        """Whether a process trains it."""
        return name in self.jobs and self.jobs[name].process.poll() is None

    def status(self, name: str) -> str:
        """ "training", "training elsewhere" (not from here), "finished", "stopped" or "failed"."""
        folder = self.folder(name)
        if self.running(name):
            return "training"
        if folder.busy:
            return "training elsewhere"
        if folder.finished:
            return "finished"
        job = self.jobs.get(name)
        asked = "stopped; everything is saved" in self.said(name)
        return "failed" if job is not None and job.process.returncode and not asked else "stopped"

    def said(self, name: str) -> str:
        """What the process printed, its end."""
        job = self.jobs.get(name)
        return "" if job is None else job.text()

    def live(self, name: str) -> dict[str, Any]:
        """Where a run is: status, curves, the latest sample, what it said."""
        folder = self.folder(name)
        log = by_event(self._tail(folder / "log.jsonl"))
        try:
            samples = (folder / "samples.txt").read_text(encoding="utf-8")[-4000:]
        except OSError:
            samples = ""
        return {
            "name": name,
            "status": self.status(name),
            "usable": (folder / "weights.safetensors").exists(),
            "planned": log["plan"][-1]["steps"] if log["plan"] else None,
            "steps": log["step"],
            "rounds": log["round"],
            "flow": self._tail(folder / "flow.jsonl"),
            "sample": samples.rpartition("--- step ")[2],
            "said": self.said(name),
        }

    def _tail(self, path: Path) -> list[dict[str, Any]]:
        return self.tails.setdefault(path, Tail(path)).now()

    def end(self) -> None:
        """Have every run save and stop."""
        for job in self.jobs.values():
            if job.process.poll() is None:
                job.process.send_signal(signal.SIGINT)
        for job in self.jobs.values():
            try:
                job.process.wait(30)
            except subprocess.TimeoutExpired:
                job.process.kill()

    def _room(self) -> None:
        busy = [name for name in self.jobs if self.running(name)]
        if len(busy) >= MOST_JOBS:
            raise OptionError(f"{' and '.join(busy)} are being trained; stop one of them first.")

    def _free(self, task: str) -> RunFolder:
        taken = {*self.names(), *(path.name for path in (self.root / "runs").glob("*"))}
        number = next(k for k in range(1, len(taken) + 2) if f"{task}-{k}" not in taken)
        return self.folder(f"{task}-{number}")

    def _launch(self, name: str, words: list[str]) -> str:
        self.jobs[name] = launch(self.root, words, self.root / "runs" / f"{name}.said")
        return name


def summary(jobs: Jobs, name: str) -> dict[str, Any]:
    """One line about a run: task, status, headline metric."""
    found: dict[str, Any] = {"name": name, "status": jobs.status(name), "task": "", "result": ""}
    try:
        folder = jobs.folder(name)
        found["task"] = folder.about()["task"]
        task = task_named(found["task"])
        found["cell"] = folder.about()["options"].get("cell", "")
        if folder.finished:
            result = folder.result()
            part = next((part for part in ("test", "valid") if part in result), None)
            first = task.headlines[0]
            if part is not None and result[part].get(first.key) is not None:
                found["result"] = f"{first.name} {first.form.format(result[part][first.key])}"
    except ElmanError as problem:
        found["problem"] = str(problem)
    return found
