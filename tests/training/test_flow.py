"""The gradient while a run trains: it is that of the loss; recording costs little and changes nothing."""

import json
import math
import time

import pytest
import torch
from torch import nn

from elman import Recurrent, cells
from elman.training import flow
from elman.training.flow import Flow
from elman.training.folder import RunFolder
from elman.training.loop import Plan, fit
from elman.training.report import Silent


def entries(folder):
    return [json.loads(line) for line in (folder / "flow.jsonl").read_text().splitlines()]


def watched(tmp_path, model, loss):
    """What is recorded of one step."""
    folder = RunFolder(tmp_path / "r")
    folder.prepare("one step", {}, {})
    recorder = Flow(model, folder, 1)
    with recorder.watching(0):
        value = loss()
    value.backward()
    recorder.record(0)
    (entry,) = entries(folder)
    return entry


def through_states(layer, x, initial=None):
    """Outputs (B, O), and the states after every step as parts of one graph."""
    states, y, carry = [], None, initial
    for step in range(x.shape[1]):
        out = layer(x[:, step : step + 1], initial=carry)
        carry, y = out.final, out.y[:, 0]
        states.append(carry.states)
    return y, states


@pytest.mark.parametrize("cell", [cells.LSTM, cells.GRU])
def test_it_is_the_gradient_of_the_last_steps_loss(tmp_path, cell):
    layer, head = Recurrent(cell, 3, 5, num_layers=2).double(), nn.Linear(5, 2).double()
    x, target = torch.randn(6, 9, 3).double(), torch.randn(6, 9, 2).double()
    model = nn.ModuleDict({"rnn": layer, "head": head})
    lengths = [9, 4, 9, 7, 9, 9]

    def loss():
        valid = torch.arange(9) < torch.tensor(lengths)[:, None]
        return (head(layer(x, lengths=lengths).y) - target)[valid].square().sum()

    entry = watched(tmp_path, model, loss)
    whole = math.sqrt(sum(norm**2 for norm in entry["parameters"].values()))
    assert math.isclose(
        whole, math.sqrt(sum(float(p.grad.square().sum()) for p in model.parameters())), rel_tol=1e-3
    )
    rows = [0, 2, 4, 5][: flow.ROWS]  # of those that have all steps
    y, states = through_states(layer, x[rows])
    last = (head(y) - target[rows, -1]).square().sum()
    assert entry["lags"] == [0, 1, 2, 3, 4, 6, 8] and set(entry["states"]) == set(layer.stack.state_sizes())
    for name, norms in entry["states"].items():
        grads = torch.autograd.grad(last, [state[name] for state in states[:-1]], retain_graph=True)
        for lag, norm in zip(entry["lags"][1:], norms[1:], strict=True):
            assert math.isclose(norm, float(grads[8 - lag].norm(dim=1).mean()), rel_tol=1e-3)  # four digits
    at_end = torch.autograd.grad(last, y, retain_graph=True)[0].norm(dim=1).mean()
    assert math.isclose(entry["states"]["1.h"][0], float(at_end), rel_tol=1e-3)
    assert entry["states"]["0.h"][0] == 0  # the loss does not read it


def test_it_goes_through_the_final_states_and_the_forward_direction(tmp_path):
    layer = Recurrent(cells.GRU, 3, 4, bidirectional=True).double()
    x = torch.randn(2, 6, 3).double()
    entry = watched(tmp_path, nn.ModuleDict({"rnn": layer}), lambda: layer(x).final["0.h"].square().sum())
    forward = Recurrent(cells.GRU, 3, 4).double()
    forward.weights().load_state_dict(layer.weights("0").state_dict())
    y, states = through_states(forward, x)
    grads = torch.autograd.grad(y.square().sum(), [state["0.h"] for state in states[:-1]])
    assert list(entry["states"]) == ["0.h"]
    for lag, norm in zip(entry["lags"], entry["states"]["0.h"], strict=True):
        expected = (2 * y if lag == 0 else grads[5 - lag]).norm(dim=1).mean()
        assert math.isclose(norm, float(torch.as_tensor(expected).detach()), rel_tol=1e-3)


def test_models_without_a_way_through_time_are_told_by_parameter_alone(tmp_path):
    model = nn.Linear(3, 2)
    entry = watched(tmp_path, model, lambda: model(torch.randn(4, 3)).sum())
    assert set(entry) == {"step", "parameters"} and set(entry["parameters"]) == {"weight", "bias"}


class Slow:
    """A learner whose steps take a millisecond at least."""

    unit_name, higher_is_better = "value", False

    def __init__(self):
        torch.manual_seed(0)
        self.model = nn.ModuleDict({"rnn": Recurrent(cells.LSTM, 1, 8)})
        self.series = torch.randn(4, 30, 1)

    def __len__(self):
        return 50

    def loss(self, epoch, index, carry):
        time.sleep(0.001)
        return self.model["rnn"](self.series).y.square().mean(), 4, None

    def validate(self, batches=None):
        return {"error": 0.0}

    def sample(self):
        return ""


def test_it_takes_no_part_in_training_and_little_time(tmp_path, monkeypatch):
    weights = []
    for share in (0.0, 1.0):
        monkeypatch.setattr(flow, "SHARES", {"parameters": share, "time": share})
        folder = RunFolder(tmp_path / str(share))
        folder.prepare("slow", {}, {})
        fit(Slow(), Plan(epochs=2), folder, Silent())
        weights.append((folder / "weights.safetensors").read_bytes())
        steps = [entry["step"] for entry in entries(folder)]
        assert steps == ([0] if share == 0 else [*range(100)])  # the first is there in any case
    assert weights[0] == weights[1]
