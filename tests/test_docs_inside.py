"""docs/inside.md: its commands run."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from elman.cli import main

PAGE = Path(__file__).parents[1] / "docs" / "inside.md"
QUICKLY = {"memory": ["--measures", "reach,horizon", "--longest", "64"], "workbench": ["--help"]}


def commands():
    blocks = re.findall(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return [shlex.split(line, comments=True) for block in blocks for line in block.strip().splitlines()]


def test_every_command_runs(grammar_run, tmp_path, monkeypatch, capsys):
    shutil.copytree(grammar_run, tmp_path / "runs" / "grammar")
    monkeypatch.chdir(tmp_path)
    said = set()
    for name, *words in commands():
        assert name == "elman"
        with pytest.raises(SystemExit) as end:
            main(words + QUICKLY.get(words[0], []))
        assert not end.value.code, (words, capsys.readouterr().err)
        said |= {*words[:1], *words[2:3]}
    assert {"check", "memory", "workbench", "gradient", "states", "network", "attribution"} <= said
    assert len(list((tmp_path / "runs" / "grammar" / "pictures").glob("*.svg"))) >= 12


def test_what_it_links_to_exists():
    for link in re.findall(r"\]\(([\w/.-]+)", PAGE.read_text(encoding="utf-8")):
        assert (PAGE.parent / link).exists(), link
