"""The run folder: everything that training leaves, and all that is needed to go on or to use the model.

    run.toml               task, options with defaults resolved, the command that repeats it
    cell.txt               the equations, as text
    tokenizer.json         what the model reads and writes
    weights.safetensors    the best weights so far
    last.safetensors       the latest state: weights, optimiser, random numbers, position, carried states
    log.jsonl              how many steps are planned, then one line for each step and each round
    flow.jsonl             how the gradient flowed, now and then
    samples.txt            what the model wrote at each round
    result.json            metrics of the finished run beside their floors

Nothing is written outside it.
"""

from __future__ import annotations

import contextlib
import json
import shlex
import time
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from elman.errors import RunError
from elman.training.files import read_json, write_json, write_whole

try:
    import fcntl
except ImportError:  # Windows: two processes on one folder are then not noticed
    fcntl = None

FORMAT = 1
"""Raised when an older elman could not read a run; older runs stay readable."""


class RunFolder:
    """One run on disk."""

    def __init__(self, path: str | Path):
        self.path = Path(path)

    def __truediv__(self, name: str) -> Path:
        return self.path / name

    @property
    def finished(self) -> bool:
        """Whether the run has its result."""
        return (self / "result.json").exists()

    @classmethod
    def named(cls, out: str | Path | None, task: str) -> RunFolder:
        """The folder asked for, or the next free one under runs/."""
        if out is not None:
            return cls(out)
        taken = {path.name for path in Path("runs").glob(f"{task}-*")}
        number = next(k for k in range(1, len(taken) + 2) if f"{task}-{k}" not in taken)
        return cls(Path("runs") / f"{task}-{number}")

    def prepare(
        self, task: str, options: Mapping[str, Any], facts: Mapping[str, Any], given: Collection[str] = ()
    ) -> bool:
        """Make the folder, or make sure that it holds this same run; returns whether there was one.

        Raises RunError for a folder that holds something else or a run with other options, naming the
        first that differs, those that were `given` before those that follow from them.
        """
        options = dict(sorted(options.items(), key=lambda item: item[0] not in given))
        if self.path.exists() and not self.path.is_dir():
            raise RunError(f"{self.path} is a file; --out names a folder.")
        if (self / "run.toml").exists():
            self._compare(task, options, facts)
            return True
        if self.path.exists() and any(entry.name != "lock" for entry in self.path.iterdir()):
            raise RunError(f"{self.path} exists and holds no run; choose another folder with --out.")
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise RunError(f"the folder {self.path} cannot be made: {problem.strerror}.") from None
        about = {"format": FORMAT, "task": task, "command": command(task, options, self.path)}
        write_whole(self / "run.toml", to_toml({"": about, "options": options, "facts": facts}).encode())
        return False

    def _compare(self, task: str, options: Mapping[str, Any], facts: Mapping[str, Any]) -> None:
        about = self.about()
        if about["task"] != task:
            raise RunError(
                f"{self.path} holds a run of the task {about['task']}, not {task}; use another --out."
            )
        for name, value in options.items():
            before = about["options"].get(name)
            if before != value:
                flag = name.replace("_", "-")
                raise RunError(
                    f"{self.path} holds a run with another --{flag} ({show(before)}, not {show(value)}); use "
                    f"another --out, or continue from its weights with --from {self.path}."
                )
        for name, value in facts.items():
            before = about["facts"].get(name)
            if before != value and name == "equations":
                raise RunError(
                    f"{self.path} holds a run of a cell with other equations ({self / 'cell.txt'}); use "
                    "another --out."
                )
            if before != value:
                raise RunError(
                    f"the data of {self.path} have changed since it began ({name}: {show(before)}, now "
                    f"{show(value)}); put them back, or use another --out."
                )

    def about(self) -> dict[str, Any]:
        """run.toml as a dictionary: format, task, command, and the tables options and facts."""
        if not self.path.is_dir():
            raise RunError(
                f"there is no run folder {self.path}; make one with: elman train TASK FILE --out {self.path}"
            )
        if not (self / "run.toml").exists():
            raise RunError(f"{self.path} is not a run folder: it has no run.toml.")
        try:
            about = tomllib.loads((self / "run.toml").read_text(encoding="utf-8"))
            number, _ = about["format"], (about["options"], about["facts"], about["task"])  # all there
        except (OSError, ValueError, KeyError) as problem:
            raise RunError(f"{self / 'run.toml'} is damaged ({problem}).") from None
        if number > FORMAT:
            raise RunError(
                f"{self.path} was made by a newer elman (run format {number}); this one reads {FORMAT}."
            )
        return about

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder, so that two processes cannot train the same run."""
        if fcntl is None:
            yield
            return
        with (self / "lock").open("w") as file:
            for left in (True, False):
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except OSError:
                    if not left:
                        raise RunError(
                            f"{self.path} is being trained by another process; use another --out."
                        ) from None
                    time.sleep(0.05)  # it may be somebody who only looks whether it is busy
            yield

    @property
    def busy(self) -> bool:
        """Whether a process trains it."""
        path = self / "lock"
        if fcntl is None or not path.exists():
            return False
        with path.open("r") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return True
        return False

    # the log

    def log_size(self) -> dict[str, int]:
        """How long the growing files are now; `log_cut` brings them back to it."""
        return {name: path.stat().st_size if (path := self / name).exists() else 0 for name in _GROWING}

    def log_cut(self, sizes: Mapping[str, int]) -> None:
        """Drop what was written after the last saved state."""
        for name in _GROWING:
            path = self / name
            if path.exists() and path.stat().st_size > sizes.get(name, 0):
                with path.open("r+b") as file:
                    file.truncate(sizes.get(name, 0))

    def log(self, **entry: Any) -> None:
        """One line in log.jsonl."""
        self._append("log.jsonl", json.dumps(entry) + "\n")

    def flow(self, **entry: Any) -> None:
        """One line in flow.jsonl."""
        self._append("flow.jsonl", json.dumps(entry) + "\n")

    def lines(self, name: str) -> list[dict[str, Any]]:
        """The entries of log.jsonl or flow.jsonl; a line that was cut off is left out."""
        try:
            content = (self / name).read_bytes()
        except OSError:
            return []
        return entries(content)

    def sample(self, text: str) -> None:
        """A piece of samples.txt."""
        self._append("samples.txt", text)

    def _append(self, name: str, text: str) -> None:
        try:
            with (self / name).open("a", encoding="utf-8") as file:
                file.write(text)
        except OSError as problem:
            raise RunError(
                f"{self / name} could not be written: {problem.strerror}. The last saved state is still "
                "there; make room, then give the same command again."
            ) from None

    def forget(self) -> None:
        """Make a finished run an unfinished one that begins anew."""
        for name in ("result.json", "last.safetensors"):
            (self / name).unlink(missing_ok=True)

    def finish(self, result: Mapping[str, Any]) -> None:
        """Write the result, which makes the run a finished one."""
        write_json(self / "result.json", result)

    def result(self) -> dict[str, Any]:
        """The result of a finished run."""
        return read_json(self / "result.json")


_GROWING = ("log.jsonl", "flow.jsonl", "samples.txt")


def entries(content: bytes) -> list[dict[str, Any]]:
    """JSON objects, one a line; what is none is left out."""
    found = []
    for line in content.splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict):
            found.append(entry)
    return found


def show(value: object) -> str:
    """An option value in a message."""
    return "none" if value is None else " ".join(map(str, value)) if isinstance(value, list) else str(value)


def command(task: str, options: Mapping[str, Any], out: Path) -> str:
    """The command line that repeats a run."""
    given = {name: value for name, value in options.items() if name != "files"}
    files = places(options.get("files", []))
    return shlex.join(["elman", "train", task, *files, *flags(given), "--out", str(out)])


def places(names: Iterable[str]) -> list[str]:
    """Files as words of a command line; one that begins like an option must not become one."""
    return [f"./{name}" if name.startswith("-") else name for name in names]


def flags(options: Mapping[str, Any]) -> list[str]:
    """Options as words of a command line; None is left out."""
    words: list[str] = []
    for name, value in options.items():
        flag = f"--{name.replace('_', '-')}"
        if value is None:
            continue
        if isinstance(value, bool):
            words.append(flag if value else f"--no-{name.replace('_', '-')}")
        elif isinstance(value, list):
            words += [word for item in value for word in (flag, str(item))]
        else:
            words += [flag, str(value)]
    return words


def to_toml(tables: Mapping[str, Mapping[str, Any]]) -> str:
    """Flat tables of strings, numbers, booleans and lists of them as TOML; None is left out."""
    lines: list[str] = []
    for table, entries in tables.items():
        if table:
            lines += ["", f"[{table}]"]
        lines += [f"{name} = {_toml(value)}" for name, value in entries.items() if value is not None]
    return "\n".join(lines).strip() + "\n"


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value)
