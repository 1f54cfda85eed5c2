"""The runner of recipes: what it measures, what it writes, and that every recipe can be read."""

import importlib.util
import json
import shlex
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from elman.errors import DataError, RunError
from elman.tasks.running import TASKS, task_named

FOLDER = Path(__file__).parents[2] / "benchmarks" / "recipes"

_spec = importlib.util.spec_from_file_location("recipes_run", FOLDER / "run.py")
runner = importlib.util.module_from_spec(_spec)
sys.modules["recipes_run"] = runner  # dataclasses look their module up
_spec.loader.exec_module(runner)

TOY = """
[[recipe]]
name = "Toy | one"
prepare = "echo 0.93 > $WORK/number"
command = '''mkdir $RUN && python3 -c "x = bytearray(60_000_000)"
echo "{\\"test\\": {\\"accuracy\\": $(cat $WORK/number), \\"nats\\": 1.25}}" > $RUN/result.json'''
target = "90 %"
read = "test.accuracy"
floor = "50 %"

[[recipe]]
name = "toy two"
command = "exit 3"
measured = "88 %"
seconds = 75
memory_mb = 1200
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "toy.toml").write_text(TOY)
    return tmp_path / "recipes"


def run(folder, *words):
    """The program, all its files in the test's folder."""
    aside = folder.parent
    more = ["--folder", folder, "--results", aside / "found.json", "--page", aside / "page.md"]
    return runner.main([*words, *map(str, more)])


def test_numbers_in_lists_are_named_by_their_place():
    recipe = runner.Recipe("toy", "one", "true")
    result = {"cells": [{"cost": 3}, {"cost": 4}]}
    assert runner._at(result, "cells.1.cost", recipe) == 4
    for path in ("cells.2.cost", "cells.first.cost", "cells.0.costs"):
        with pytest.raises(RunError, match=rf"has no {path}"):
            runner._at(result, path, recipe)


def test_a_recipe_is_run_measured_and_written_down(folder, capsys):
    ours = bytearray(b"x") * 300_000_000
    assert run(folder, "one") == 0
    del ours
    found = json.loads((folder.parent / "found.json").read_text())["toy: Toy | one"]
    assert found["measured"] == "93.0 %"
    assert 60 < found["memory_mb"] < 200  # what the command's own child held is counted, what we hold is not
    assert found["seconds"] > 0 and found["versions"]["elman"] and found["machine"]
    page = (folder.parent / "page.md").read_text()
    row = next(line for line in page.splitlines() if "Toy" in line and line.startswith("|"))
    assert "Toy \\| one" in row and "93.0 %" in row and f"runner, {found['date']}" in row
    assert "93.0 % (target 90 %)" in capsys.readouterr().out


def test_numbers_written_by_hand_stand_until_the_runner_has_its_own(folder):
    assert run(folder, "--document") == 0
    page = (folder.parent / "page.md").read_text()
    one, two = (next(line for line in page.splitlines() if f"| {n}" in line) for n in ("Toy", "toy two"))
    assert "not run" in one and "by hand" in two
    assert "88 %" in two and "1 min 15 s" in two and "1,200 MB" in two
    assert "echo 0.93 > $WORK/number" in page and "exit 3" in page


def test_a_number_of_another_command_says_so(folder):
    recipes = runner.read_recipes(folder)
    entry = {"measured": "1 %", "seconds": 2.0, "memory_mb": 3, "date": "2026-01-01", "command": "before"}
    shown, how = runner.best_known(recipes[0], {recipes[0].key: entry})
    assert (shown.measured, how) == ("1 %", "earlier, 2026-01-01")
    shown, how = runner.best_known(recipes[1], {recipes[1].key: entry})
    assert (shown.measured, how) == ("88 %", "by hand")


def test_a_recipe_that_fails_is_told_and_keeps_what_was_known(folder, capsys):
    assert run(folder, "two") == 1
    assert "toy two ended with code 3" in capsys.readouterr().err
    assert "by hand" in (folder.parent / "page.md").read_text()
    assert not (folder.parent / "found.json").exists()


def test_a_command_that_takes_too_long_is_ended(tmp_path):
    recipe = runner.Recipe("toy", "slow", "sleep 600 & sleep 600")
    began = time.monotonic()
    with pytest.raises(RunError, match="slow ended with code -9"):
        runner.measure(recipe, tmp_path / "work", timeout=0.3)
    assert time.monotonic() - began < 60


def test_what_a_recipe_reads_has_to_be_there(tmp_path):
    (tmp_path / "result.json").write_text('{"test": {"accuracy": 0.5, "name": "x", "nats": 12.345}}')
    recipe = runner.Recipe("toy", "t", "true", read="test.accuracy")
    assert runner.reached(recipe, tmp_path) == "0.5"
    assert runner.reached(replace(recipe, target="60 %"), tmp_path) == "50.0 %"
    assert runner.reached(replace(recipe, form="{:.3f} of it"), tmp_path) == "0.500 of it"
    both = replace(recipe, read=["test.accuracy", "test.nats"])
    assert runner.reached(both, tmp_path) == "0.5 / 12.35"
    with pytest.raises(RunError, match=r"no test\.acuracy.*did you mean accuracy"):
        runner.reached(replace(recipe, read="test.acuracy"), tmp_path)
    with pytest.raises(RunError, match="no number"):
        runner.reached(replace(recipe, read="test.name"), tmp_path)
    with pytest.raises(RunError, match="missing"):
        runner.reached(recipe, tmp_path / "nowhere")


def test_commands_know_the_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("ELMAN_DATA", "/some/data")
    recipe = runner.Recipe("toy", "t", 'echo "$ELMAN_DATA $WORK $RUN $(command -v elman) $PWD" > $WORK/said')
    runner.measure(recipe, tmp_path / "work")
    data, work, run_folder, program, here = (tmp_path / "work" / "said").read_text().split()
    assert (data, work, run_folder) == ("/some/data", f"{tmp_path}/work", f"{tmp_path}/work/run")
    assert Path(program).parent == Path(sys.executable).parent
    assert Path(here) == FOLDER.parents[1]  # recipes name the programs that prepare their files
    monkeypatch.delenv("ELMAN_DATA")
    with pytest.raises(RunError, match="say where they are with ELMAN_DATA"):
        runner.measure(recipe, tmp_path / "work")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[recipe]]\nname = 'x'", "has no command"),
        ("[[recipe]]\ncommand = 'x'", "has no name"),
        ("[[recipe]]\nname = 'x'\ncommand = 'y'\nmesured = '3'", "no mesured; did you mean measured"),
        ("[[recipe]\n", "is not TOML"),
        ("[[recipe]]\nname = 'x'\ncommand = 'y'\n" * 2, "x twice"),
    ],
)
def test_mistakes_in_a_recipe_name_its_file(tmp_path, text, expected):
    (tmp_path / "bad.toml").write_text(text)
    with pytest.raises(DataError, match=rf"bad\.toml.*{expected}"):
        runner.read_recipes(tmp_path)


def test_recipes_are_chosen_by_task_or_name(folder, capsys):
    recipes = runner.read_recipes(folder)
    assert runner.chosen(recipes, ["toy"]) == recipes
    assert runner.chosen(recipes, ["TWO"]) == recipes[1:]
    assert run(folder, "toi") == 1
    assert "there is no recipe toi" in capsys.readouterr().err
    assert run(folder) == 0
    assert "toy: toy two: 88 % (by hand" in capsys.readouterr().out


def trained() -> list[tuple[str, list[str]]]:
    """Every `elman train TASK ...` in the recipes of the project, as words."""
    found = []
    for recipe in runner.read_recipes(FOLDER):
        for text in (recipe.prepare, recipe.command):
            for part in text.replace("&&", "\n").replace(";", "\n").splitlines():
                words = shlex.split(part.replace("$(", "(")) if "elman train" in part else []
                if "train" in words:
                    found.append((recipe.key, words[words.index("train") + 1 :]))
    return found


def test_every_recipe_of_the_project_names_tasks_and_options_that_exist():
    wrong = []
    for key, (task, *words) in trained():
        if task not in TASKS:
            wrong.append(f"{key}: no task {task}")
            continue
        known = {*task_named(task).Options.model_fields, "out", "config", "from"}
        flags = [word[2:].split("=")[0] for word in words if word.startswith("--")]
        for flag in flags:
            name = flag.removeprefix("no-").replace("-", "_")
            if name not in known and flag.replace("-", "_") not in known:
                wrong.append(f"{key}: no option --{flag}")
    assert wrong == []
