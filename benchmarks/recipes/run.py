"""Run the recipes of this folder and make docs/results.md of what they reached.

    python benchmarks/recipes/run.py                  what there is
    python benchmarks/recipes/run.py forecast "EWT"   the recipes of forecast.toml, and those named like EWT
    python benchmarks/recipes/run.py --all            all of them, one after the other: hours
    python benchmarks/recipes/run.py --document       docs/results.md alone, nothing is run

A recipe is a table [[recipe]] in a .toml file, which is named by its task (see `Recipe`). Its shell commands
are given in the project's folder and have $ELMAN_DATA (the folder of the real data, from the environment),
$WORK (an empty folder for files), $RUN (the run folder) and $RECIPES (this folder, with what prepares data).
The number is read from $RUN/result.json. Time and memory are those of the command alone, without its
preparation, with everything that it starts.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from elman.bench.machine import cpu_name
from elman.errors import DataError, ElmanError, RunError, did_you_mean
from elman.training.files import read_json, write_json, write_whole

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
RESULTS = HERE.parent / "results" / "recipes.json"
PAGE = ROOT / "docs" / "results.md"

VERSIONS = ("elman", "torch", "numpy", "llvmlite")

Measurements = dict[str, dict[str, Any]]
"""By the key of a recipe: measured, seconds, memory_mb, machine, date, versions, command."""


@dataclass(frozen=True)
class Recipe:
    """One command with a known yardstick.

    `read` is a path in result.json, "test.accuracy", or several; `form` says how the values are written, such
    as "{:.2f}"; without it by the size of the number, as a percentage where the target is one. `measured`,
    `seconds` and `memory_mb` are what was recorded by hand; they give way to what this program measured.
    """

    task: str
    name: str
    command: str
    prepare: str = ""
    target: str = ""
    read: str | list[str] = ""
    form: str = ""
    measured: str = ""
    floor: str = ""
    published: str = ""
    seconds: float | None = None
    memory_mb: float | None = None
    remark: str = ""

    @property
    def key(self) -> str:
        """What the recipe is called among all: "tag: EWT part-of-speech tags"."""
        return f"{self.task}: {self.name}"

    @property
    def paths(self) -> list[str]:
        """The paths to read in result.json."""
        return [self.read] if isinstance(self.read, str) and self.read else list(self.read)


def read_recipes(folder: Path = HERE) -> list[Recipe]:
    """The recipes of all .toml files of a folder, in their order.

    Raises DataError for a file that is no TOML, for fields that do not exist or are missing, and for names
    that come twice.
    """
    recipes: dict[str, Recipe] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            whole = tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as problem:
            raise DataError(f"{path} is not TOML: {problem}.") from None
        for entry in whole.get("recipe", []):
            recipe = _recipe(path, entry)
            if recipe.key in recipes:
                raise DataError(f"{path} has the recipe {recipe.name} twice.")
            recipes[recipe.key] = recipe
    return list(recipes.values())


def _recipe(path: Path, entry: Mapping[str, Any]) -> Recipe:
    known = [field.name for field in fields(Recipe) if field.name != "task"]
    for name in entry:
        if name not in known:
            raise DataError(f"{path}: a recipe has no {name}{did_you_mean(name, known)}")
    for name in ("name", "command"):
        if not entry.get(name):
            raise DataError(f"{path}: a recipe ({entry.get('name', 'without a name')}) has no {name}.")
    numbers = {name: entry[name] or None for name in ("seconds", "memory_mb") if name in entry}
    return Recipe(task=path.stem.split("_")[0], **{**entry, **numbers})


def chosen(recipes: Sequence[Recipe], names: Sequence[str]) -> list[Recipe]:
    """The recipes that are named: one by its whole name, those of a task, or all whose names hold a text.

    Raises DataError for a name that nothing has.
    """
    found: dict[str, Recipe] = {}
    for name in names:
        like = [r for r in recipes if name in (r.name, r.key)]
        like = like or [r for r in recipes if name == r.task or name.lower() in r.name.lower()]
        if not like:
            known = {*(r.task for r in recipes), *(r.name for r in recipes)}
            raise DataError(f"there is no recipe {name}{did_you_mean(name, sorted(known))}")
        found |= {recipe.key: recipe for recipe in like}
    return list(found.values())


# running


def measure(recipe: Recipe, work: Path, timeout: float | None = None, threads: int = 0) -> dict[str, Any]:
    """Run a recipe in an empty folder, on all cores or on `threads`; returns what is kept of it.

    Raises RunError if a command fails or leaves no number behind.
    """
    run = work / "run"
    shutil.rmtree(run, ignore_errors=True)  # a run that is there would be gone on with, in no time
    work.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "WORK": str(work), "RUN": str(run), "RECIPES": str(HERE)}
    # `elman` is the one that belongs to the Python which runs this
    threads = threads or os.cpu_count() or 1
    environment["OMP_NUM_THREADS"] = str(threads)
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), environment.get("PATH", "")])
    if "ELMAN_DATA" not in environment and "$ELMAN_DATA" in recipe.prepare + recipe.command:
        raise RunError(f"the recipe {recipe.name} needs real data; say where they are with ELMAN_DATA.")
    if recipe.prepare:
        _shell(recipe, recipe.prepare, work, environment, timeout)
    seconds, memory = _shell(recipe, recipe.command, work, environment, timeout)
    return {
        "measured": reached(recipe, run) if recipe.paths else recipe.measured,
        "seconds": round(seconds, 1),
        "memory_mb": round(memory),
        "threads": threads,
        "machine": f"{cpu_name()}, {os.cpu_count()} cores, {platform.system()}",
        "date": datetime.now(UTC).date().isoformat(),
        "versions": {name: _version(name) for name in VERSIONS},
        "command": recipe.command,
    }


def _shell(
    recipe: Recipe, command: str, work: Path, environment: Mapping[str, str], timeout: float | None
) -> tuple[float, float]:
    """(seconds, most megabytes of a process) of a shell command; what it says goes to a log beside."""
    log, memory = work / "log.txt", work / "memory.txt"
    began = time.monotonic()
    with log.open("ab") as file:
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", _MEASURED, command, str(memory)],
            cwd=ROOT,
            env=environment,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        with _stopped_with_us(process):
            status = _wait(process, timeout)
    if status:
        said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-5:]
        raise RunError("\n".join([f"the recipe {recipe.name} ended with code {status}; see {log}", *said]))
    unit = 1024 if sys.platform != "darwin" else 1024**2  # ru_maxrss: kilobytes, on macOS bytes
    return time.monotonic() - began, int(memory.read_text(encoding="ascii")) / unit


_MEASURED = """
import resource, subprocess, sys
status = subprocess.call(["bash", "-ec", sys.argv[1]])
with open(sys.argv[2], "w", encoding="ascii") as file:
    file.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(status if status >= 0 else 128 - status)
"""
"""A small process that runs a command and notes its memory: that of a process begins as large as the one that
started it, and this program may be large."""


def _wait(process: subprocess.Popen[bytes], timeout: float | None) -> int:
    """The exit code of a process; one past its time is ended with all that it has started."""
    try:
        return process.wait(timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return process.wait()


@contextmanager
def _stopped_with_us(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Ctrl-C also ends what the command has started."""
    try:
        yield
    except BaseException:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGTERM)
        raise


def reached(recipe: Recipe, run: Path) -> str:
    """The number of a finished run, as it stands in the table; several are joined by " / "."""
    result = read_json(run / "result.json")
    return " / ".join(written(_at(result, path, recipe), recipe) for path in recipe.paths)


def _at(result: Any, path: str, recipe: Recipe) -> float:
    found = result
    for part in path.split("."):
        if isinstance(found, list):
            found = dict(enumerate(found))
            part = int(part) if part.isdigit() else part
        if not isinstance(found, dict) or part not in found:
            names = sorted(map(str, found)) if isinstance(found, dict) else []
            hint = did_you_mean(str(part), names)
            raise RunError(f"result.json of {recipe.name} has no {path}: there is no {part}{hint}")
        found = found[part]
    if isinstance(found, bool) or not isinstance(found, int | float):
        raise RunError(f"{path} in result.json of {recipe.name} is {found!r}, no number.")
    return float(found)


def written(value: float, recipe: Recipe) -> str:
    """A number as the recipe writes it."""
    if recipe.form:
        return recipe.form.format(value)
    if "%" in recipe.target and abs(value) <= 1:
        return f"{100 * value:.1f} %"
    return f"{value:.4g}"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


# the page


HEAD = """\
# Results

Every row is one command with a number to meet and a floor to beat. The file is made by
`python benchmarks/recipes/run.py --document` from the recipes in `benchmarks/recipes` and from what that
program measured; `python benchmarks/recipes/run.py NAME` runs a recipe again and writes its number here.
Commands are given in the project's folder; `$ELMAN_DATA` is the folder of the real data, `$WORK` any empty
folder, `$RUN` the run folder, `$RECIPES` is `benchmarks/recipes`.

Time and memory are those of training and judging, floors included, without the preparation of files. The
column "how" says where a number comes from: *runner* and a date, from the program above; *by hand*, written
down by whoever ran the command; *earlier*, the program ran an earlier form of the command; *not run*, it has
not been run to its end.
"""


def page(recipes: Sequence[Recipe], results: Measurements) -> str:
    """docs/results.md: a table and the commands for each task."""
    parts = [HEAD]
    for task in dict.fromkeys(recipe.task for recipe in recipes):
        own = [recipe for recipe in recipes if recipe.task == task]
        parts.append(f"## {task}\n\n{_table(own, results)}\n\n{_commands(own)}")
    machines = sorted({entry["machine"] for entry in results.values()})
    if machines:
        parts.append("## Machines of the runner\n\n" + "\n".join(f"- {name}" for name in machines))
    return "\n".join(f"{part.rstrip()}\n" for part in parts)


COLUMNS = ("recipe", "measured", "target", "floor", "published", "time", "memory", "how", "remark")


def _table(recipes: Sequence[Recipe], results: Measurements) -> str:
    lines = [" | ".join(COLUMNS), " | ".join("---" for _ in COLUMNS)]
    for recipe in recipes:
        shown, how = best_known(recipe, results)
        cells = (
            recipe.name,
            shown.measured or "-",
            recipe.target,
            recipe.floor,
            recipe.published,
            _duration(shown.seconds) + _threads(results.get(recipe.key)),
            f"{shown.memory_mb:,.0f} MB" if shown.memory_mb else "",
            how,
            recipe.remark,
        )
        lines.append(" | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells))
    return "\n".join(f"| {line} |" for line in lines)


def best_known(recipe: Recipe, results: Measurements) -> tuple[Recipe, str]:
    """The recipe with the numbers to show, and where they come from."""
    entry = results.get(recipe.key)
    if entry is None or (entry["command"] != recipe.command and recipe.measured):
        return recipe, "by hand" if recipe.measured else "not run"
    now = entry["command"] == recipe.command
    shown = replace(
        recipe, measured=entry["measured"], seconds=entry["seconds"], memory_mb=entry["memory_mb"]
    )
    return shown, f"{'runner' if now else 'earlier'}, {entry['date']}"


def _duration(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _threads(entry: Mapping[str, Any] | None) -> str:
    """ " on 1 thread" where that was measured."""
    count = (entry or {}).get("threads")
    return f" on {count} thread{'s' * (count != 1)}" if count else ""


def _commands(recipes: Sequence[Recipe]) -> str:
    blocks = []
    for recipe in recipes:
        lines = [f"# {recipe.name}", *(part.strip() for part in (recipe.prepare, recipe.command) if part)]
        blocks.append("\n".join(lines))
    return "```sh\n" + "\n\n".join(blocks) + "\n```"


# the program


def main(words: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="run.py", description="Run recipes and make docs/results.md of what they reached."
    )
    parser.add_argument("names", nargs="*", help="tasks, or parts of the names of recipes")
    parser.add_argument("--all", action="store_true", help="every recipe")
    parser.add_argument("--document", action="store_true", help="make the page; run nothing")
    parser.add_argument("--timeout", type=float, help="seconds after which a command is ended")
    parser.add_argument(
        "--threads", type=int, default=0, help="processor threads of a run (default: every core)"
    )
    parser.add_argument(
        "--work", type=Path, help="where files and runs are kept; a folder that goes otherwise"
    )
    parser.add_argument("--folder", type=Path, default=HERE, help="where the recipes are")
    parser.add_argument("--results", type=Path, default=RESULTS, help="where measurements are kept")
    parser.add_argument("--page", type=Path, default=PAGE, help="the page to make")
    given = parser.parse_args(words)
    try:
        return _act(given)
    except ElmanError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1


def _act(given: argparse.Namespace) -> int:
    recipes = read_recipes(given.folder)
    results: Measurements = read_json(given.results) if given.results.exists() else {}
    wanted = recipes if given.all else chosen(recipes, given.names)
    if not wanted and not given.document:
        for recipe in recipes:
            shown, how = best_known(recipe, results)
            sys.stdout.write(
                f"{recipe.key}: {shown.measured or '-'} ({how}; target {recipe.target or '-'})\n"
            )
        return 0
    failed = sum(not _run_one(recipe, results, given) for recipe in wanted)
    write_whole(given.page, page(recipes, results).encode())
    return 1 if failed else 0


def _run_one(recipe: Recipe, results: Measurements, given: argparse.Namespace) -> bool:
    """Run a recipe and keep its number at once; whether it went well."""
    sys.stdout.write(f"{recipe.key}\n")
    sys.stdout.flush()
    with tempfile.TemporaryDirectory(prefix="recipe-") as aside:
        name = "".join(c if c.isalnum() else "-" for c in recipe.key.lower())
        work = (given.work / name).resolve() if given.work else Path(aside)
        try:
            found = measure(recipe, work, given.timeout, given.threads)
        except RunError as problem:
            sys.stderr.write(f"{problem}\n")
            return False
    results[recipe.key] = found
    write_json(given.results, dict(sorted(results.items())))
    sys.stdout.write(
        f"    {found['measured']} (target {recipe.target or '-'}), {_duration(found['seconds'])}, "
        f"{found['memory_mb']:,} MB\n"
    )
    return True


if __name__ == "__main__":
    raise SystemExit(main())
