"""Memory of cells and of runs: known horizons, latches and memoryless cells, and models without order."""

import itertools
import json
import math

import numpy as np
import pytest
import torch
from torch import nn

import elman
from elman import U, W, b, cell, cells, sigmoid
from elman.cli import main
from elman.data.synthetic import memory as tasks
from elman.errors import OptionError
from elman.inspect import deciding, horizon, memory_tasks, order
from elman.inspect.flow import reached
from elman.inspect.memory import MemoryOptions, gradient_norms, memory
from elman.inspect.memory_pictures import pictures
from elman.inspect.memory_tasks import Setting, memoryless, of_possible, slope
from elman.layers import Recurrent
from elman.tasks.targets import Classes
from elman.training.flow import log_spaced


@cell
def Fading(x, h):
    return 0.9 * h + W.h @ x


@cell
def Latch(x, h):
    write = sigmoid(W.z @ x + b.z)
    return (1 - write) * h + write * (W.n @ x)


@cell
def Halving(x, h):
    return 0.5 * h + W.h @ x


@cell
def Forgetful(x, h):
    return W.h @ x + 0 * h


def test_the_gradient_of_a_fading_cell_reaches_as_far_as_its_power():
    lags = log_spaced(128)
    norms = gradient_norms(Recurrent(Fading, 3, 4), lags)
    for lag, norm in zip(lags, norms, strict=True):
        assert math.isclose(norm / norms[0], 0.9**lag, rel_tol=1e-4)  # float32 over 128 factors
    far, complete = reached(lags, [norm / norms[0] for norm in norms])
    # between two lags the curve is taken as exponential, which it is
    assert math.isclose(far, math.log(1e-3) / math.log(0.9), rel_tol=1e-3)
    assert not complete


def test_gradients_of_pieces_are_those_of_the_whole():
    torch.manual_seed(0)
    layer = Recurrent(Latch, 3, 4)
    norms = gradient_norms(layer, [0, 1, 4, 9])
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(8, 10, 3, generator=generator)
    carry, states = None, []
    for step in range(10):
        out = layer(x[:, step : step + 1], initial=carry)
        carry = out.final
        states.append(carry["0.h"])
    v = torch.randn(8, 4, generator=generator)
    grads = torch.autograd.grad((out.y[:, 0] * v).sum(), states[:-1])
    for lag, norm in ((1, norms[1]), (4, norms[2]), (9, norms[3])):
        assert math.isclose(norm, float(grads[9 - lag].norm(dim=1).mean()), rel_tol=1e-5)


def test_a_reach_that_is_not_left_is_complete():
    assert reached([0, 1, 2, 4], [1, 0.5, 0.5, 0.01]) == (4.0, True)
    assert reached([0, 10], [1, 1e-6])[0] == pytest.approx(5)  # half of six decades


def test_rows_of_store_and_recall():
    lags = torch.tensor([3, 1, 5])
    x, y, lengths = tasks.store_recall(lags, 4, noise=0.0)
    assert x.shape == (3, 6, 10) and lengths.tolist() == [4, 2, 6]
    for row, lag in enumerate(lags.tolist()):
        assert x[row, 0, :8].argmax() == y[row] and x[row, 0, 8] == 1
        assert x[row, :, 9].nonzero().flatten().tolist() == [lag]
        assert x[row, 1:, 8].sum() == 0  # only the first is to be stored
    again = tasks.store_recall(lags, 4, noise=0.0)
    assert torch.equal(x, again[0])


def test_segments_are_counted_since_the_last_mark():
    x, y = tasks.segment_counts(5, 60, 3, most=4)
    for row in range(5):
        count = 0
        for (bit, mark), said in zip(x[row].tolist(), y[row].tolist(), strict=True):
            count = 0 if mark else count + int(bit)
            assert said == min(count, 4)
    # the best answer for each of the four kinds of steps, by counting
    kinds = {kind: [] for kind in itertools.product((0.0, 1.0), repeat=2)}
    for step, said in zip(x.flatten(0, 1).tolist(), y.flatten().tolist(), strict=True):
        kinds[tuple(step)].append(said)
    right = sum(max(np.bincount(said)) for said in kinds.values() if said)
    assert memoryless(x, y) == pytest.approx(right / y.numel())


def test_a_latch_recalls_what_a_memoryless_cell_cannot():
    settings = Setting(Latch, 16, lr=3e-2, steps=250), Setting(Forgetful, 16, steps=50)
    found = {setting.cell.name: memory_tasks.recall(setting, 4, 60, 8) for setting in settings}
    assert found["Latch"]["l90"] >= 4 and found["Latch"]["solved"]
    assert found["Forgetful"]["l90"] == 0
    assert max(found["Forgetful"]["accuracy"]) < 0.2  # guessing is 0; 256 rows vary by 0.024
    assert found["Forgetful"]["remarks"]


@cell
def DelayLine(x, h):
    return U.h @ h + W.h @ x


def delay_line(size, decay=1.0):
    """A state that holds its last `size` inputs, each in a number of its own."""
    layer = Recurrent(DelayLine, 1, size)
    with torch.no_grad():
        layer.weights().U_h.copy_(decay * torch.diag(torch.ones(size - 1), -1))
        layer.weights().W_h.copy_(torch.eye(size)[:, :1])
    return layer


def test_a_delay_line_holds_one_bit_for_each_of_its_numbers():
    lags = list(range(1, 13))
    # number k holds the input of k steps ago, the first that of this step
    assert memory_tasks.bits_by_lag(delay_line(8), lags) == pytest.approx([1.0] * 7 + [0.0] * 5, abs=1e-3)
    faded = memory_tasks.bits_by_lag(delay_line(8, decay=0.5), lags)
    assert faded[:7] == [1.0] * 7  # a read-out scales


def test_what_a_cell_without_memory_holds_of_the_past_is_nothing():
    assert sum(memory_tasks.bits_by_lag(Recurrent(Forgetful, 1, 8), [1, 2, 3])) < 0.01


def test_a_fading_sum_tells_the_sign_of_the_present_alone():
    """What came before adds up to less than what is there now, so that it never turns the sign."""
    bits = memory_tasks.bits_by_lag(Recurrent(Halving, 1, 1), [0, 1, 2])
    assert bits == pytest.approx([1, 0, 0], abs=0.01)


def test_capacity_of_a_new_and_a_trained_cell():
    found = memory_tasks.capacity(Setting(cells.Elman, 16, steps=150), 60)
    new, trained = sum(found["untrained"]), sum(found["trained"])
    assert 3 < new < trained < memory_tasks.TOLD
    assert found["steps"] == 150 and "stopped unsolved after 150" in found["remarks"][0]


def test_scales():
    assert of_possible(1.0, 1 / 8) == 1.0 and of_possible(1 / 8, 1 / 8) == 0.0 and of_possible(0, 0.5) == 0
    assert slope([10, 100], [50, 500]) == pytest.approx(1)
    assert slope([10, 100], [50, 50]) == 0
    assert slope([10, 100], [50, None]) is None


def test_options_tell_mistakes():
    with pytest.raises(OptionError, match="recall"):
        memory(MemoryOptions(measures="recal"))
    with pytest.raises(OptionError, match="LO/HI"):
        memory(MemoryOptions(horizon="long"))
    with pytest.raises(OptionError, match="whole numbers"):
        memory(MemoryOptions(lengths="20,many"))


def test_the_command_writes_a_table_numbers_and_pictures(tmp_path, capsys):
    out, numbers = tmp_path / "pictures", tmp_path / "memory.json"
    words = ["memory", "lstm", "minGRU", "--measures", "horizon,forgetting,capacity", "--steps", "2"]
    words += ["--hidden", "4", "--trained", "8"]
    words += ["--out", str(out), "--json", str(numbers)]
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert "LSTM" in said and "stopped unsolved after 2 training steps" in said
    cells = json.loads(numbers.read_text())["cells"]
    assert [row["cell"] for row in cells] == ["LSTM", "minGRU"]
    assert cells[0]["horizon"]["states"]["c"][0] == pytest.approx(1 + math.e)  # 1 / (1 - sigmoid(1))
    assert sorted(path.name for path in out.glob("*.png")) == ["memory-capacity.png", "memory-forgetting.png"]


def test_a_training_step_of_a_long_row_costs_more(monkeypatch):
    monkeypatch.setattr("elman.inspect.memory.LENGTHS", (10, 1000))
    found = memory(MemoryOptions(cells=["gru"], measures="time", hidden=8)).rows[0]["time"]
    assert found["lengths"] == [10, 1000]
    assert 50 < found["keep"][1] / found["keep"][0] <= 100  # bytes are those of the steps
    assert found["checkpoint"][1] < found["keep"][1] / 10


def test_a_set_horizon_is_told_and_reaches_further():
    near, far = (
        memory(MemoryOptions(cells=["lstm"], measures="reach,horizon", horizon=given, longest=256))
        for given in (None, "50/100")
    )
    assert far.rows[0]["horizon"]["states"] == {"c": [50.0, 100.0]}
    assert far.rows[0]["reach"]["reach"] > 2 * near.rows[0]["reach"]["reach"]
    assert len(pictures(far)) == 1


def test_keep_factors_of_a_fixed_cell_are_its_constant():
    ((kept, _),) = horizon.keeps(Recurrent(Fading, 3, 4), torch.randn(1, 12, 3), {}).values()
    assert torch.allclose(kept, torch.full((4,), 0.9))
    assert horizon.steps_of(kept) == pytest.approx([10.0] * 4, rel=1e-3)


@pytest.mark.parametrize("name", ["GRU", "LSTM", "minGRU"])
def test_a_recorded_gate_is_the_derivative_with_products_held_still(name):
    kind = getattr(cells, name)
    torch.manual_seed(1)
    layer = Recurrent(kind, 3, 4, 2)
    with torch.no_grad():
        for weight_name, weight in layer.named_parameters():
            if ".U_" in weight_name:
                weight.zero_()  # then the only way from a state to itself is the gate
    x = torch.randn(1, 9, 3)
    found = horizon.keeps(layer, x, {})
    out = layer(x, states=True)
    gated = [state for state, (_, how) in found.items() if how == "gate"]
    assert len(gated) == 2
    for state in gated:
        exact = horizon.diagonal(layer, x, {}, out.states, state)
        first = found[state][0] * 9 - exact.sum(0)  # what is left is the gate of the first step
        assert torch.all((first > 0) & (first < 1))


def test_the_diagonal_against_finite_differences():
    torch.manual_seed(0)
    layer = Recurrent(cells.Elman, 2, 3).double()
    x = torch.randn(1, 5, 2, dtype=torch.float64)
    states = layer(x, states=True).states
    exact = horizon.diagonal(layer, x, {}, states, "0.h")
    for step in range(4):
        for unit in range(3):
            ends = []
            for move in (1e-6, -1e-6):
                carry = layer(x[:, : step + 1]).carry
                carry["0.h"][0, unit] += move
                ends.append(layer(x[:, step + 1 : step + 2], carry).carry["0.h"][0, unit])
            assert math.isclose(float(exact[step, unit]), float(ends[0] - ends[1]) / 2e-6, abs_tol=1e-8)


class Pooled(nn.Module):
    """The mean of what a layer says over the valid steps."""

    def __init__(self, rnn):
        super().__init__()
        self.rnn = rnn

    def forward(self, x, lengths):
        return self.rnn(x, lengths=lengths).y.sum(1) / lengths[:, None]


@pytest.fixture
def rows():
    torch.manual_seed(0)
    return torch.randn(4, 7, 3), torch.tensor([7, 3, 5, 1])


def test_shuffling_changes_nothing_for_a_mean_without_memory(rows):
    for kind, same in ((Forgetful, True), (Fading, False)):
        model = Pooled(Recurrent(kind, 3, 4))
        before = model(*rows)
        with order.instead(model.rnn, order.shuffled()):
            after = model(*rows)
        assert torch.allclose(before, after, atol=1e-6) == same
        assert torch.equal(model(*rows), before)  # and it is as it was


@pytest.mark.parametrize("both", [False, True])
def test_recent_steps_are_those_of_a_window(rows, both):
    x, lengths = rows
    layer = Recurrent(Latch, 3, 4, bidirectional=both)
    whole = layer(x, lengths=lengths)
    with order.instead(layer, order.recent(9)):  # longer than any row: everything
        out = layer(x, lengths=lengths)
    assert torch.allclose(out.y, whole.y, atol=1e-6)
    assert torch.allclose(out.last, whole.last, atol=1e-6)
    for name, state in whole.final.states.items():
        assert torch.allclose(out.final.states[name], state, atol=1e-6)
    with order.instead(layer, order.recent(2)):
        out = layer(x, lengths=lengths)
    half = 4
    for row, length in enumerate(lengths.tolist()):
        for step in range(length):
            window = x[row : row + 1, max(step - 1, 0) : step + 1]
            assert torch.allclose(out.y[row, step, :half], layer(window).y[0, -1, :half], atol=1e-6)
            if both:
                ahead = x[row : row + 1, step : min(step + 2, length)]
                assert torch.allclose(out.y[row, step, half:], layer(ahead).y[0, 0, half:], atol=1e-6)


def test_windows_do_not_cross_a_reset():
    layer = Recurrent(Latch, 3, 4)
    x = torch.randn(1, 6, 3)
    reset = torch.tensor([[False, False, True, False, False, False]])
    with order.instead(layer, order.recent(4)):
        out = layer(x, reset=reset)
    assert torch.allclose(out.y[0, 3], layer(x[:, 2:4]).y[0, -1], atol=1e-6)


def test_a_blank_part_is_a_fifth_of_each_row():
    seen = []
    layer = Recurrent(Forgetful, 3, 4)
    x, lengths = torch.ones(2, 10, 3), torch.tensor([10, 5])
    for part in range(deciding.PARTS):
        with order.instead(layer, order.blanked(part)):
            seen.append((layer(x, lengths=lengths).y.abs().sum(2) == 0).int())
    assert torch.stack(seen).sum(0)[0].tolist() == [1] * 10  # each step is blank once
    assert seen[1][0].tolist() == [0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
    assert seen[4][1, :5].tolist() == [0, 0, 0, 0, 1]


class Latest(nn.Module):
    """Two classes by the last 1 or 2 that was read: units below that are passed over."""

    def __init__(self):
        super().__init__()
        self.rnn = Recurrent(Latch, 3, 2)
        with torch.no_grad():
            weights = self.rnn.weights()
            weights.W_z.copy_(torch.tensor([[-40.0, 20, 20], [-40.0, 20, 20]]))
            weights.b_z.fill_(-10)
            weights.W_n.copy_(torch.tensor([[0.0, 1, -1], [0.0, -1, 1]]))

    def forward(self, x, lengths):
        return self.rnn(nn.functional.one_hot(x, 3).float(), lengths=lengths).last


def test_the_deciding_step_and_the_accuracy_by_its_place():
    chance = np.random.default_rng(0)
    rows, truth = [], []
    for _ in range(80):
        row = np.zeros(int(chance.integers(6, 70)), int)
        truth.append(int(chance.integers(len(row))))
        row[truth[-1]] = 1 + chance.integers(2)
        rows.append(row)
    target = Classes(("one", "two"))
    # right where the deciding unit stands in the first three fifths, wrong in the others
    wanted = np.array([
        (row[at] - 1) ^ (at * 5 // len(row) > 2) for row, at in zip(rows, truth, strict=True)
    ])  # fmt: skip
    found = deciding.decisions(Latest(), rows, "class", seconds=60)
    assert sorted(decision.row for decision in found) == [*range(80)]
    for decision in found:
        # of long rows the deciding step is the middle of a piece of one or two
        assert abs(decision.step - truth[decision.row]) <= (1 if decision.length > deciding.WINDOWS else 0)
    key, parts = deciding.by_place(found, target, wanted)
    assert key == "accuracy" and sum(part["rows"] for part in parts) == 80
    assert [part["accuracy"] for part in parts] == pytest.approx([1, 1, 1, 0, 0], abs=0.15)  # a piece
    few = deciding.by_place(found[:3], target, wanted)[1]
    assert all(part["accuracy"] is None for part in few)  # of too few rows nothing is said


def test_a_model_that_does_better_without_the_order_makes_nothing_of_it():
    kept = {1: 0.6, 2: 0.5}
    for true, mixed, rising, told in (
        (0.44, 0.51, True, "it does no worse without the order"),
        (0.51, 0.44, True, "the order matters"),
        (0.51, 0.44, False, "it does no worse without the order"),
    ):
        values = {"true": true, "shuffled": mixed}
        assert told in order._order_sentence(values, kept, "mrr", [], rising)


def test_a_classifier_tells_which_words_decide_and_where(tmp_path):
    run = elman.train("classify", out=tmp_path / "r", epochs=4, threads=1)
    picture = order.order_picture(order.use_of_order(run, 6.0))
    found = picture.data["deciding"]
    assert found["words"][0][0] == "not"  # the data say which word turns a verdict round
    assert found["rows"] == sum(part["rows"] for part in found["fifths"]) > 50
    assert "deciding step" in picture.sentence and picture.png()[:4] == b"\x89PNG"
