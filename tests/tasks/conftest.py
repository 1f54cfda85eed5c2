"""What the tests of tasks share: a run that is stopped and goes on."""

import os
import signal

import pytest
import torch

import elman
from elman.training.loop import Interrupted
from elman.training.report import Silent


class Stopping(Silent):
    """Presses Ctrl-C after a step."""

    def __init__(self, at: int):
        self.at = at

    def step(self, step, *_):
        if step == self.at:
            os.kill(os.getpid(), signal.SIGINT)


@pytest.fixture
def goes_on_alike(tmp_path):
    """`goes_on_alike(task, files, at=7, **options)`: stopped after a step, a run ends as if it never had."""

    def check(task, files, *, at, **options):
        whole = elman.train(task, files, out=tmp_path / "whole", **options)
        assert at < whole.folder.result()["training"]["steps"]
        with pytest.raises(Interrupted):
            elman.train(task, files, out=tmp_path / "part", report=Stopping(at), **options)
        part = elman.train(task, files, out=tmp_path / "part", **options)
        weights = part.model.state_dict()
        for name, value in whole.model.state_dict().items():
            assert torch.equal(value, weights[name]), name
        assert whole.folder.result()["valid"] == part.folder.result()["valid"]

    return check
