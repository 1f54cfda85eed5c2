"""The loop: a run that is stopped and goes on is the run that was never stopped."""

import json
import math
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from torch import nn

from elman import Dropout, Recurrent, cells
from elman.errors import RunError
from elman.training import loop
from elman.training.folder import RunFolder
from elman.training.loop import Interrupted, Plan, fit
from elman.training.report import Silent


class Sines:
    """A small learner with dropout, zoneout and a carried state."""

    unit_name = "value"
    higher_is_better = False

    def __init__(self, stop_after: int | None = None, blow_up: bool = False):
        torch.manual_seed(1)
        self.model = nn.ModuleDict(
            {
                "rnn": Recurrent(cells.LSTM, 1, 5, dropout=Dropout(recurrent=0.2, zoneout=0.1)),
                "out": nn.Linear(5, 1),
            }
        )
        self.series = torch.sin(torch.arange(200) * 0.3).view(2, 100, 1)
        self.calls, self.stop_after, self.blow_up = 0, stop_after, blow_up

    def __len__(self) -> int:
        return 5

    def loss(self, epoch, index, carry):
        self.calls += 1
        if self.calls == self.stop_after:
            os.kill(os.getpid(), signal.SIGINT)
        x = self.series[:, index * 20 : index * 20 + 20]
        out = self.model["rnn"](x[:, :-1], carry)
        loss = (self.model["out"](out.y) - x[:, 1:]).square().mean()
        return (loss * math.inf if self.blow_up and self.calls == 3 else loss), x.numel(), out.carry

    def validate(self, batches=None):
        with torch.no_grad():
            error = (
                (self.model["out"](self.model["rnn"](self.series[:, :-1]).y) - self.series[:, 1:])
                .square()
                .mean()
            )
        return {"error": float(error)}

    def sample(self):
        return str(float(torch.rand(())))  # whatever sampling draws


def run_folder(path: Path) -> RunFolder:
    folder = RunFolder(path)
    folder.prepare("sines", {}, {})
    return folder


PLAN = Plan(epochs=4, rounds=2, lr=0.01)


def train_in_a_process(path: str, pause: float) -> None:
    """What the test below runs and kills: every step is saved, and takes its time."""
    loop.SAVE_EVERY = 0.0

    class Slow(Sines):
        def loss(self, epoch, index, carry):
            time.sleep(pause)
            return super().loss(epoch, index, carry)

    fit(Slow(), PLAN, run_folder(Path(path)), Silent())


def weights(folder: RunFolder) -> dict:
    return {name: (folder / name).read_bytes() for name in ("weights.safetensors", "samples.txt")}


def test_stopped_at_every_step_gives_the_same_weights(tmp_path):
    whole = run_folder(tmp_path / "whole")
    fit(Sines(), PLAN, whole, Silent())
    pieces = run_folder(tmp_path / "pieces")
    stops = 0
    while True:
        try:
            fit(Sines(stop_after=3), PLAN, pieces, Silent())
            break
        except Interrupted:
            stops += 1
    assert stops == 6  # 20 steps in pieces of 3
    assert weights(pieces) == weights(whole)
    logs = [
        [json.loads(line) for line in (f / "log.jsonl").read_text().splitlines()] for f in (whole, pieces)
    ]
    times = {"units_per_second", "seconds"}
    plain = [[{k: v for k, v in entry.items() if k not in times} for entry in log] for log in logs]
    assert plain[0] == plain[1]


def test_a_killed_process_goes_on_to_the_same_weights(tmp_path):
    whole = run_folder(tmp_path / "whole")
    fit(Sines(), PLAN, whole, Silent())
    folder = tmp_path / "killed"
    slowly, on = ([sys.executable, __file__, str(folder), pause] for pause in ("0.05", "0"))
    process = subprocess.Popen(slowly)
    while not (folder / "last.safetensors").exists():
        time.sleep(0.01)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    (folder / "weights.safetensors.part").write_bytes(b"cut off")
    subprocess.run(on, check=True)
    assert weights(RunFolder(folder)) == weights(whole)
    assert not list(folder.glob("*.part"))


def test_patience_stops_when_nothing_gets_better(tmp_path):
    class Stuck(Sines):
        def validate(self, batches=None):
            return {"error": 1.0}

    position = fit(Stuck(), Plan(epochs=50, patience=2), run_folder(tmp_path / "r"), Silent())
    assert position.step == 15  # the first round is the best, two more are not better
    assert position.best_step == 5


def test_an_exploding_loss_stops_with_advice_and_keeps_the_last_state(tmp_path):
    folder = run_folder(tmp_path / "r")
    with pytest.raises(RunError, match=r"at step 2 the loss is inf.*Try a lower --lr \(now 0.01\)"):
        fit(Sines(blow_up=True), PLAN, folder, Silent())


def test_the_state_of_another_model_is_named(tmp_path):
    folder = run_folder(tmp_path / "r")
    fit(Sines(), Plan(epochs=1), folder, Silent())
    other = Sines()
    other.model["out"] = nn.Linear(5, 2)
    with pytest.raises(
        RunError, match=r"belongs to another model: out.weight is \(1, 5\) in it and \(2, 5\) here"
    ):
        fit(other, Plan(epochs=2), folder, Silent())
    (folder / "last.safetensors").write_bytes((folder / "weights.safetensors").read_bytes())
    with pytest.raises(RunError, match="is not a state that training saved"):
        fit(Sines(), Plan(epochs=2), folder, Silent())


def test_metrics_of_a_language():
    from elman.training.metrics import of_language

    found = of_language(math.log(2) * 30, 10, 15)
    assert math.isclose(found["perplexity"], 8)
    assert math.isclose(found["bits_per_character"], 2)
    assert found["tokens"] == 10


if __name__ == "__main__":
    train_in_a_process(sys.argv[1], float(sys.argv[2]))


@pytest.mark.parametrize("rising", [False, True])
def test_the_best_model_is_that_of_the_first_metric(tmp_path, rising):
    class Scripted(Sines):
        higher_is_better = rising
        scores = iter([3.0, 1.0, 2.0])

        def validate(self, batches=None):
            return {"score": next(self.scores)}

    position = fit(Scripted(), Plan(epochs=3), run_folder(tmp_path / "r"), Silent())
    assert position.best_step == (5 if rising else 10)
