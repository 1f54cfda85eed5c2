"""docs/tasks.md holds nothing that does not run: its files are made larger, its commands are given."""

import itertools
import json
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from elman.cli import main
from elman.data.synthetic.dates import dates
from elman.tasks.running import TASKS, task_named

PAGE = (Path(__file__).parents[1] / "docs" / "tasks.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\w[\w ]*)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
START = PAGE.split("\n## ")[0]


def examples(text: str) -> dict[str, str]:
    """File names and the beginnings of their contents."""
    return dict(re.findall(r"```\w+ ([\w.-]+)\n(.*?)```", text, re.DOTALL))


def commands(text: str) -> list[list[str]]:
    """The words of every command."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    return [shlex.split(line, comments=True) for block in blocks for line in block.strip().splitlines()]


# what files go on with, a list of lines for each; the first lines are those on the page


def _reviews() -> Iterator[str]:
    for k, word in zip(range(60), itertools.cycle(("good", "dull", "fresh", "cold")), strict=False):
        yield f"the soup number {k} was {word},{'yes' if word in ('good', 'fresh') else 'no'}"


def _stars() -> Iterator[str]:
    stars = {"good": 4, "dull": 2, "best": 5}
    for k, word in zip(range(60), itertools.cycle(("good", "dull", "best")), strict=False):
        yield f"the soup number {k} was {word},{stars[word]}"


def _series() -> Iterator[str]:
    for k in range(60):
        for step in range(1, 5):
            yield f"s{k},{step},{(step + k / 60) * (-1) ** k:.3f},{'fall' if k % 2 else 'rise'}"


def _names() -> Iterator[str]:
    for k in range(100):
        place = ("London", "Paris")[k % 2]
        yield f"Ada\tB-PER\nsaw\tO\n{place}\tB-LOC\nagain{k}\tO\n"


def _dates() -> Iterator[str]:
    return ("\t".join(pair) for pair in dates(80, 3))


def _sentences(end: str = "") -> Iterator[str]:
    for k in range(80):
        who, what = ("man", "girl", "dog")[k % 3], ("cat", "book")[k % 2]
        yield f"the {('old', 'young')[k % 2]} {who} {('sees', 'has')[k % 3 % 2]} a {what}{end}"


def _weather() -> Iterator[str]:
    random = np.random.default_rng(0)
    for k in range(60):
        warm = 20 * (k % 2) + random.normal()
        yield f"{warm:.2f},{random.random():.2f},{'a fine day' if k % 2 else 'cold rain'}"


def _sales() -> Iterator[str]:
    for k in range(4, 96):
        yield f"{2001 + k // 12}-{k % 12 + 1:02d},{100 + k + 10 * np.sin(k * np.pi / 6):.1f}"


def _events() -> Iterator[str]:
    for k in range(60):
        for minute, item in enumerate(("bread", "butter", "tea", "milk")[k % 2 :]):
            yield f"user{k % 20},2024-01-{2 + k // 3:02d} 1{k % 10}:0{minute},{item}"


def _trees() -> Iterator[str]:
    for k in range(60):
        left, right = ("true", "false")[k % 2], ("true", "false")[k // 2 % 2]
        both = "true" if left == right == "true" else "false"
        yield f"({both} ({left} {left}) (_ (_ and) ({right} {right})))"


def _flowers() -> Iterator[str]:
    random = np.random.default_rng(0)
    for k in range(80):
        x, y = random.normal(size=2)
        yield f"{x:.3f},{y:.3f},{('north', 'south')[k % 2]},{'rose' if x > 0 else 'lily'}"


def _album(folder: Path) -> Iterator[str]:
    image = pytest.importorskip("PIL.Image")
    (folder / "photos").mkdir()
    colours = {"red": (200, 0, 0), "blue": (0, 0, 200), "green": (0, 200, 0)}
    for k in range(1, 31):
        name, colour = list(colours.items())[(k - 1) % 3]
        image.new("RGB", (16, 16), colour).save(folder / "photos" / f"{k}.png")
        if k > 3:
            yield f"photos/{k}.png,a {name} thing"


def _sounds(folder: Path) -> Iterator[str]:
    soundfile = pytest.importorskip("soundfile")
    (folder / "sounds").mkdir()
    time = np.arange(4000) / 8000
    for k in range(1, 31):
        text = ("ab", "ba", "aa", "bb")[(k - 1) % 4]
        tones = [np.sin(2 * np.pi * {"a": 440, "b": 880}[letter] * time) for letter in text]
        soundfile.write(folder / "sounds" / f"{k}.wav", np.concatenate(tones) * 0.5, 8000)
        if k > 4:
            yield f"sounds/{k}.wav,{text}"


LARGER: dict[str, Callable[[], Iterator[str]]] = {
    "reviews.csv": _reviews,
    "series.csv": _series,
    "stars.csv": _stars,
    "names.txt": _names,
    "dates.tsv": _dates,
    "sentences.txt": _sentences,
    "weather.csv": _weather,
    "book.txt": lambda: _sentences("."),
    "sales.csv": _sales,
    "events.csv": _events,
    "trees.txt": _trees,
    "flowers.csv": _flowers,
}
IN_FOLDER = {"album.csv": _album, "sounds.csv": _sounds}


def make_files(text: str, folder: Path) -> None:
    """Every file that a section shows or names, large enough to be divided and learned from."""
    for name, content in examples(text).items():
        if name == "pieces.json":
            pieces = json.loads(content.strip().rstrip(",") + "]") * 4
            (folder / name).write_text(json.dumps(pieces))
            continue
        more = IN_FOLDER[name](folder) if name in IN_FOLDER else LARGER[name]()
        (folder / name).write_text(content + "\n".join(more) + "\n")
    (folder / "new.csv").write_text("text\nthe soup was good\nnever again\n")
    (folder / "more.csv").write_text("text,label\nthe soup was good,yes\nnever again,no\n")
    (folder / "new-weather.csv").write_text("warm,wet\n20,0.1\n1,0.9\n")
    ids = [f"o{k}" for k in range(30)]
    lines = [f"{name},{'up' if k % 2 else 'down'} it goes" for k, name in enumerate(ids)]
    (folder / "objects.csv").write_text("\n".join(["id,caption", *lines]) + "\n")
    features = np.random.default_rng(0).normal(size=(30, 4, 3)) + (np.arange(30) % 2)[:, None, None]
    np.savez(folder / "objects.npz", ids=ids, features=features)


def run(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Give every command of a section, training for one short epoch."""
    monkeypatch.chdir(folder)
    make_files(text, folder)
    found = commands(text)
    assert found
    for name, *words in found:
        assert name == "elman"
        if words[0] == "train":
            words += ["--epochs", "1", "--hidden", "8", "--threads", "1"]
        with pytest.raises(SystemExit) as end:
            main(words)
        assert not end.value.code, (words, capsys.readouterr().err)


def test_every_task_has_a_section_and_every_section_is_a_task():
    assert {*SECTIONS} == {*TASKS, "Word vectors"}


@pytest.mark.long
def test_what_every_task_has_runs(tmp_path, monkeypatch, capsys):
    reviews = examples(SECTIONS["classify"])["reviews.csv"]
    run(f"```csv reviews.csv\n{reviews}```\n{START}", tmp_path, monkeypatch, capsys)
    assert (tmp_path / "labelled.csv").read_text().splitlines()[1].startswith("the soup was good,")


def test_commands_of_the_smallest_task_run(tmp_path, monkeypatch, capsys):
    run(SECTIONS["vector"], tmp_path, monkeypatch, capsys)


@pytest.mark.long
@pytest.mark.parametrize("task", [task for task in TASKS if task != "vector"])
def test_commands_run(task, tmp_path, monkeypatch, capsys):
    run(SECTIONS[task], tmp_path, monkeypatch, capsys)


@pytest.mark.long
def test_word_vectors_run(tmp_path, monkeypatch, capsys):
    book = examples(SECTIONS["language"])["book.txt"]
    run(f"```text book.txt\n{book}```\n{SECTIONS['Word vectors']}", tmp_path, monkeypatch, capsys)


def test_options_that_are_named_exist():
    """Every --option of a section is one of its task, of predict or of the command line."""
    for task in TASKS:
        kind = task_named(task)
        known = {*kind.Options.model_fields, *kind.PredictOptions.model_fields}
        known |= {"out", "text", "prompt", "length", "baseline", "dry_run", "from", "config"}
        for flag in re.findall(r"--([a-z][a-z-]*)", SECTIONS[task]):
            assert flag.removeprefix("no-").replace("-", "_") in known, (task, flag)
