"""The rules of the house (docs/architecture.md): stairs go down, names say what they are."""

import ast
import importlib
import inspect
import pkgutil
import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

import elman

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "elman"
FILES = sorted(PACKAGE.rglob("*.py"))

FLOORS = {
    # a floor imports from floors below it; BESIDE says which of two on one floor may read the other
    "equations": 0,
    "cells": 1,
    "kernels": 2,
    "layers": 3,
    "models": 3,
    "data": 4,
    "training": 4,
    "tasks": 4,
    "bench": 5,
    "inspect": 5,
    "export": 5,
    "serve": 5,
    "testing": 5,
    "cli": 6,
    "web": 6,
    "__main__": 6,
}
BESIDE = {
    ("models", "layers"),
    ("training", "data"),
    ("tasks", "data"),
    ("tasks", "training"),
    ("web", "cli"),
    ("__main__", "cli"),
}


def part(file: Path) -> str:
    """The room that a file belongs to: "layers" of elman/layers/carry.py."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> list[tuple[ast.stmt, str]]:
    """(statement, module) of every import in a tree, wherever it stands."""
    found: list[tuple[ast.stmt, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node, entry.name) for entry in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"line {node.lineno}: imports are written out in full"
            names = (
                [f"elman.{entry.name}" for entry in node.names] if node.module == "elman" else [node.module]
            )
            found += [(node, name) for name in names if name]
    return found


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


@cache
def imported(file: Path) -> list[tuple[ast.stmt, str]]:
    """`imports` of a whole file."""
    return imports(tree(file))


def where(file: Path, node: ast.AST) -> str:
    return f"{file.relative_to(ROOT)} line {node.lineno}"  # type: ignore[attr-defined]


def test_every_room_has_a_floor():
    rooms = {part(file) for file in FILES} - {"__init__", "errors"}
    assert rooms <= FLOORS.keys()


def test_stairs_go_down():
    wrong = []
    for file in FILES:
        here = part(file)
        if here == "__init__":  # names what is public
            continue
        for node, module in imported(file):
            there = module.split(".")[1] if module.startswith("elman.") else here
            if here == "errors" and module.startswith("elman"):
                wrong.append(f"{where(file, node)}: errors.py is below everything and reads nothing")
            if there in (here, "errors", "__version__"):
                continue
            assert there in FLOORS, f"{where(file, node)}: {module} is no room"
            if FLOORS[there] >= FLOORS[here] and (here, there) not in BESIDE:
                wrong.append(f"{where(file, node)}: {here} reads {module}")
    assert wrong == []


def test_the_public_names_are_not_read_inside():
    """`import elman` from a floor would pull in every floor above it."""
    wrong = [
        where(file, node)
        for file in FILES
        for node, module in imported(file)
        if module == "elman" and FLOORS.get(part(file), 0) < 6
    ]
    assert wrong == []


def test_no_import_of_ours_hides_in_a_function():
    wrong = [
        where(file, node)
        for file in FILES
        for function in ast.walk(tree(file))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node, module in imports(function)
        if module.split(".")[0] == "elman"
    ]
    assert wrong == []


LIBRARIES = {
    # library: whether a file (relative to the package) may import it
    "torch": lambda path: not path.startswith(("equations/", "cells/", "errors", "__init__")),
    "numpy": lambda path: not path.startswith(("equations/", "cells/", "errors", "__init__")),
    "llvmlite": lambda path: path.startswith("kernels/cpu/"),
    "triton": lambda path: path.startswith("kernels/triton/"),
    "typer": lambda path: path.startswith("cli/"),
    # what runs code when it reads a file
    **{name: lambda path: False for name in ("pickle", "cloudpickle", "dill", "marshal", "shelve", "joblib")},
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_libraries_stay_in_their_rooms(library):
    allowed = LIBRARIES[library]
    wrong = [
        where(file, node)
        for file in FILES
        for node, module in imported(file)
        if module.split(".")[0] == library and not allowed(file.relative_to(PACKAGE).as_posix())
    ]
    assert wrong == []


def test_no_room_is_a_drawer():
    drawers = {"utils", "util", "helpers", "helper", "common", "misc", "base", "tools", "stuff"}
    assert [file for file in FILES if {*file.relative_to(PACKAGE).with_suffix("").parts} & drawers] == []


def test_every_file_says_what_it_is():
    wrong = []
    for file in FILES:
        doc = ast.get_docstring(tree(file))
        if not doc or not re.match(r"\S.*[.:;,\w)]", doc.splitlines()[0]):
            wrong.append(file.relative_to(ROOT).as_posix())
    assert wrong == []


def modules() -> list[str]:
    names = [entry.name for entry in pkgutil.walk_packages(elman.__path__, "elman.")]
    return ["elman", *(name for name in names if name != "elman.__main__")]


@pytest.mark.parametrize("module", modules())
def test_what_is_public_is_documented(module):
    """Every public function and class with a sentence of its own."""
    wrong = []
    for name, thing in vars(importlib.import_module(module)).items():
        own = getattr(thing, "__module__", None) == module
        if name.startswith("_") or not own or not (inspect.isfunction(thing) or inspect.isclass(thing)):
            continue
        if not thing.__doc__ or thing.__doc__.startswith(f"{name}("):  # a dataclass without one
            wrong.append(name)
    assert wrong == []


def test_public_names_exist_and_are_in_order():
    names = elman.__all__
    assert len(names) == len(set(names))
    assert list(names) == sorted(names, key=_isort_key)
    for name in names:
        assert getattr(elman, name) is not None
    assert {*dir(elman)} >= {*names}


def _isort_key(name: str) -> tuple[int, str]:
    """Constants, classes, then functions, each by the alphabet, as ruff sorts `__all__`."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    return kind, name


def test_what_loads_later_is_listed_and_said_to_the_type_checker():
    later = {name for names in elman._LATER.values() for name in names}
    assert later <= {*elman.__all__}
    guarded = {
        (node.module, entry.name)
        for block in tree(PACKAGE / "__init__.py").body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for entry in node.names
    }
    assert guarded == {(module, name) for module, names in elman._LATER.items() for name in names}


def test_the_version_is_that_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert elman.__version__ == project["version"]


def test_every_test_file_is_collected():
    """A file named otherwise is never run, and nobody notices."""
    strange = [
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "tests").rglob("*.py")
        if not file.name.startswith("test_") and file.name != "conftest.py"
    ]
    assert strange == []


def test_no_test_is_switched_off_by_a_comment():
    pattern = re.compile(r"^\s*#\s*(@pytest|def test_|assert )", re.MULTILINE)
    wrong = [
        file.name
        for file in (ROOT / "tests").rglob("*.py")
        if pattern.search(file.read_text(encoding="utf-8"))
    ]
    assert wrong == []


def test_a_hint_ends_the_sentence():
    assert elman.errors.did_you_mean("gruu", ["GRU"]) == "; did you mean GRU?"
    assert elman.errors.did_you_mean("x", ["GRU"], "; there is GRU") == "; there is GRU."
