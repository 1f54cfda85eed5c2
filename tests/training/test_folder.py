"""The run folder: made once, recognised again, locked while it is trained."""

import shlex
import tomllib

import pytest

from elman.errors import RunError
from elman.training.folder import RunFolder, command, to_toml

OPTIONS = {"files": ["a b.txt"], "hidden": 64, "lr": 0.002, "tie": True, "freeze": False, "patience": None}
FACTS = {"digest": "abc", "equations": "@cell\ndef A(x, h):\n    return h + x\n"}


@pytest.fixture
def folder(tmp_path) -> RunFolder:
    made = RunFolder(tmp_path / "run")
    assert made.prepare("language", OPTIONS, FACTS) is False
    return made


def test_the_same_run_is_recognised(folder):
    assert folder.prepare("language", OPTIONS, FACTS) is True
    about = folder.about()
    assert about["task"] == "language"
    assert about["options"]["lr"] == 0.002
    assert "patience" not in about["options"]  # what is not set is not written


@pytest.mark.parametrize(
    ("options", "facts", "says"),
    [
        ({"hidden": 32}, {}, r"another --hidden \(64, not 32\)"),
        ({"patience": 3}, {}, r"another --patience \(none, not 3\)"),
        ({"tie": False}, {}, "another --tie"),
        ({}, {"digest": "xyz"}, "the data of .* have changed"),
        ({}, {"equations": "other"}, "a cell with other equations"),
    ],
)
def test_another_run_in_the_same_folder_is_named(folder, options, facts, says):
    with pytest.raises(RunError, match=says):
        folder.prepare("language", OPTIONS | options, FACTS | facts)


def test_what_was_asked_for_is_named_before_what_follows_from_it(folder):
    with pytest.raises(RunError, match="another --lr"):
        folder.prepare("language", OPTIONS | {"hidden": 1, "lr": 1.0}, FACTS, given={"lr"})


def test_folders_of_something_else_are_left_alone(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(RunError, match="is a file"):
        RunFolder(tmp_path / "file").prepare("language", OPTIONS, FACTS)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/1.jpg").write_text("x")
    with pytest.raises(RunError, match="holds no run"):
        RunFolder(tmp_path / "photos").prepare("language", OPTIONS, FACTS)
    with pytest.raises(RunError, match="is not a run folder"):
        RunFolder(tmp_path / "photos").about()
    with pytest.raises(RunError, match="there is no run folder"):
        RunFolder(tmp_path / "none").about()


def test_newer_and_damaged_runs(folder):
    text = (folder / "run.toml").read_text()
    (folder / "run.toml").write_text(text.replace("format = 1", "format = 99"))
    with pytest.raises(RunError, match=r"made by a newer elman \(run format 99\)"):
        folder.about()
    (folder / "run.toml").write_text("format = ")
    with pytest.raises(RunError, match=r"run\.toml is damaged"):
        folder.about()


def test_two_processes_cannot_train_one_run(folder):
    second = RunFolder(folder.path)
    with folder.locked(), pytest.raises(RunError, match="being trained by another process"), second.locked():
        pass
    with folder.locked():  # free again
        pass


def test_without_a_name_runs_are_numbered(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    first = RunFolder.named(None, "language")
    assert str(first.path) == "runs/language-1"
    first.prepare("language", OPTIONS, FACTS)
    assert str(RunFolder.named(None, "language").path) == "runs/language-2"
    assert str(RunFolder.named("mine", "language").path) == "mine"


def test_the_command_repeats_the_run():
    words = shlex.split(command("language", OPTIONS | {"prompt": ["a", "b c"]}, "out dir"))
    assert words[:4] == ["elman", "train", "language", "a b.txt"]
    assert words[4:] == [
        *("--hidden", "64", "--lr", "0.002", "--tie", "--no-freeze"),
        *("--prompt", "a", "--prompt", "b c", "--out", "out dir"),
    ]


def test_toml_holds_what_was_written():
    table = {
        "text": 'quotes " and \\ and\nlines \x7f é',
        "number": 1e-07,
        "list": ["a", "b"],
        "yes": True,
        "n": 3,
    }
    assert tomllib.loads(to_toml({"": {"format": 1}, "options": table})) == {"format": 1, "options": table}


def test_growing_files_are_cut_back(folder):
    folder.log(event="step", step=1)
    sizes = folder.log_size()
    folder.log(event="step", step=2)
    folder.sample("lost")
    folder.log_cut(sizes)
    assert (folder / "log.jsonl").read_text() == '{"event": "step", "step": 1}\n'
    assert (folder / "samples.txt").read_text() == ""
