"""The README contains nothing that does not run."""

import re
import shlex
from pathlib import Path

import pytest

from elman.cli import main
from elman.data.synthetic import elman_grammar

README = Path(__file__).parent.parent / "README.md"


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_it_stays_under_two_screens():
    assert len(README.read_text(encoding="utf-8").splitlines()) <= 100


def test_every_command_and_every_program_runs(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    line = "The old man saw a dog. "
    Path("book.txt").write_text(line * 100 + ". ".join(elman_grammar.sentences(60)))
    Path("other.txt").write_text(line * 5)
    reviews = [(f"a {word} place number {k}", word) for k in range(30) for word in ("good", "bad")]
    Path("reviews.csv").write_text("text,label\n" + "".join(f"{text},{label}\n" for text, label in reviews))
    Path("new.csv").write_text("text\na good place\n")
    mine, use = blocks("python")
    Path("mine.py").write_text(mine)
    commands = [words for block in blocks("sh") for words in block.strip().splitlines()]
    assert len(commands) >= 6
    for command in commands:
        name, *words = shlex.split(command, comments=True)
        assert name == "elman"
        if words == ["workbench"]:
            words.append("--help")  # it would listen until it is stopped; tests/web drives it
        with pytest.raises(SystemExit) as end:
            main(words)
        assert not end.value.code, (command, capsys.readouterr().err)
    exec(compile(use, "README.md", "exec"), {})


def test_what_it_names_exists():
    text = README.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([\w/.-]+)\)", text):
        assert (README.parent / link).exists(), link
    makefile = (README.parent / "Makefile").read_text()
    for target in re.findall(r"^    make (\w+)", text, re.MULTILINE):
        assert f"\n{target}:" in makefile
