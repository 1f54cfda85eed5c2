"""Every picture that applies to a run of a task can be drawn, with the options it has by itself."""

import pytest

import elman
from elman.inspect import gallery
from elman.tasks.running import TASKS

SMALL = {"epochs": 1, "threads": 1, "hidden": 8}

RUNS = {
    "language": {},
    "classify": {},
    "rate": {},
    "tag": {},
    "translate": {"hidden": 16, "attention": "dot"},
    "translate without attention": {"hidden": 16, "attention": "none"},
    "reorder": {},
    "caption": {"scenes": 60},
    "transcribe": {},
    "forecast": {},
    "compose": {},
    "compose events": {"model": "events"},
    "next": {},
    "tree": {},
    "vector": {},
}


def test_every_task_is_here():
    assert {name.split()[0] for name in RUNS} == set(TASKS)


@pytest.mark.parametrize(
    "name",
    [name if name == "compose events" else pytest.param(name, marks=pytest.mark.long) for name in RUNS],
)
def test_every_picture_of_a_run(name, tmp_path):
    run = elman.train(name.split()[0], out=tmp_path / "r", **{**SMALL, **RUNS[name]})
    drawn = []
    for kind, entry in gallery.KINDS.items():
        if entry.applies(run):
            for picture in gallery.pictures(run, kind, entry.Options.read({})):
                assert picture.sentence.endswith(".") and "<svg" in picture.svg()
                drawn.append(kind)
    assert "training" in drawn and len(set(drawn)) >= (1 if name == "vector" else 2)
