"""Probes: small models with one planted mistake each are found out; sound models are not blamed."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from elman import cells
from elman.cli import main
from elman.errors import ContractError, ElmanError, LayerError, OptionError
from elman.inspect.probes import PROBES, check
from elman.layers import Recurrent
from elman.models.language import LanguageModel, Shape
from elman.tasks.options import TrainingOptions

B, T, V, I, H = 5, 7, 6, 3, 8
LENGTHS = torch.tensor([7, 5, 3, 7, 4])
VALID = torch.arange(T)[None] < LENGTHS[:, None]


@dataclass
class Case:
    """A model, a batch and a loss."""

    model: nn.Module
    batch: tuple[Any, Any]
    loss: Callable[[Tensor, Any], Tensor]
    more: dict[str, Any] = field(default_factory=dict)

    def check(self):
        return check(self.model, self.batch, self.loss, **self.more)


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(3)


def series() -> Tensor:
    """(B, T, I) of noise."""
    return torch.randn(B, T, I)


def text() -> tuple[Tensor, Tensor]:
    """Indices and the next ones."""
    units = torch.randint(V, (B, T + 1))
    return units[:, :-1], units[:, 1:]


def tags() -> Tensor:
    return torch.randint(4, (B, T))


def labels() -> Tensor:
    return torch.tensor([0, 1, 2, 0, 1])


def by_step(y: Tensor, targets: Tensor) -> Tensor:
    """Cross entropy of (B, T, C) with (B, T)."""
    return F.cross_entropy(y.flatten(0, 1), targets.flatten())


def by_valid_step(y: Tensor, targets: Tensor) -> Tensor:
    return F.cross_entropy(y[VALID], targets[VALID])


class Net(nn.Module):
    """A recurrent layer and a linear one; `forward` is given by the case."""

    def __init__(self, read: Callable[..., Any], kind: Any = nn.LSTM, outputs: int = 4, **options: Any):
        super().__init__()
        words = options.pop("words", 0)
        size = options.pop("inputs", I)
        options = {"batch_first": True, **options}
        self.embed = nn.Embedding(words, size) if words else None
        self.rnn = kind(size, H, **options)
        self.out = nn.Linear(H * (2 if options.get("bidirectional") else 1), outputs)
        self.read = read

    def forward(self, x, *more, **named):
        return self.read(self, x, *more, **named)


class Stateful(Net):
    """One that takes a state and returns it."""

    def forward(self, x, state=None):
        return self.read(self, x, state)


def all_steps(net: Net, x: Tensor) -> Tensor:
    return net.out(net.rnn(x)[0])


def last_step(net: Net, x: Tensor) -> Tensor:
    return net.out(net.rnn(x)[0][:, -1])


def next_word(net: Net, x: Tensor) -> Tensor:
    assert net.embed is not None
    return net.out(net.rnn(net.embed(x))[0])


def with_state(net: Net, x: Tensor, state: Any = None) -> tuple[Tensor, Any]:
    y, state = net.rnn(x if net.embed is None else net.embed(x), state)
    return net.out(y), state


def packed(net: Net, x: Tensor, lengths: Tensor, sort: bool = False) -> tuple[Tensor, Tensor]:
    """Output (B, T, H) and the last hidden states (B, directions * H), unpacked."""
    rows = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    y, state = net.rnn(rows)
    last = (state[0] if isinstance(state, tuple) else state).transpose(0, 1).flatten(1)
    return pad_packed_sequence(y, batch_first=True, total_length=x.shape[1])[0], last


def padded(x: Tensor) -> Tensor:
    """Zeros beyond each row's length."""
    return x * VALID[..., None]


# --- the mistakes of people, one in each model; the numbers are those of the list the probes were made from


def bug_01_time_first() -> Case:
    return Case(Net(all_steps, batch_first=False), (series(), tags()), by_step)


def bug_02_view_for_transpose() -> Case:
    def read(net, x):
        return net.out(net.rnn(x)[1][0].reshape(len(x), 2 * H))

    return Case(Net(read, bidirectional=True), (series(), labels()), F.cross_entropy)


def bug_03_no_time() -> Case:
    return Case(Net(all_steps), (torch.randn(B, I), labels()), F.cross_entropy)


def bug_04_softmax_twice() -> Case:
    return Case(Net(lambda n, x: last_step(n, x).softmax(1)), (series(), labels()), F.cross_entropy)


def bug_04_sigmoid_twice() -> Case:
    targets = torch.tensor([[0.0, 1, 1, 0], [1, 0, 0, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0]])
    net = Net(lambda n, x: torch.sigmoid(last_step(n, x)))
    return Case(net, (series(), targets), F.binary_cross_entropy_with_logits)


def bug_04_softmax_over_time() -> Case:
    def loss(y, targets):
        return F.nll_loss(y.flatten(0, 1), targets.flatten())

    return Case(Net(lambda n, x: all_steps(n, x).log_softmax(1)), (series(), tags()), loss)


def bug_04_no_softmax() -> Case:
    return Case(Net(last_step), (series(), labels()), F.nll_loss)


def bug_05_classes_last() -> Case:
    return Case(Net(all_steps), (series(), tags()), F.cross_entropy)


def bug_05_classes_last_and_as_many_as_steps() -> Case:
    return Case(Net(all_steps, outputs=T), (series(), torch.randint(T, (B, T))), F.cross_entropy)


class Keeping(Net):
    """One that keeps its state in itself."""

    def forward(self, x):
        y, self.kept = self.rnn(x, getattr(self, "kept", None))
        self.kept = self.read(self.kept)
        return self.out(y)


def bug_06_not_detached() -> Case:
    class Trained(Keeping):
        def forward(self, x):
            if self.training:
                return super().forward(x)
            return self.out(self.rnn(x)[0])

    return Case(Trained(lambda kept: kept), (series(), tags()), by_step)


def bug_07_detached_in_the_loop() -> Case:
    def read(net, x):
        state, rows = torch.zeros(len(x), H), []
        for t in range(x.shape[1]):
            state = net.rnn(x[:, t], state.detach())
            rows.append(net.out(state))
        return torch.stack(rows, 1)

    net = Net(read)
    net.rnn = nn.GRUCell(I, H)
    return Case(net, (series(), tags()), by_step)


def bug_08_not_reset() -> Case:
    net = Keeping(lambda kept: tuple(part.detach() for part in kept))
    return Case(net, (series(), tags()), by_step)


def bug_09_training_leaks_into_validation() -> Case:
    class Leaking(Net):
        def forward(self, x):
            y, kept = self.rnn(x, getattr(self, "kept", None))
            if self.training:
                self.kept = tuple(part.detach() for part in kept)
            return self.out(y)

    return Case(Leaking(all_steps), (series(), tags()), by_step)


def bug_10_carried_over_shuffled_windows() -> Case:
    units = torch.randint(V, (B, 5 * T + 1))
    windows = [(units[:, k * T : k * T + T], units[:, k * T + 1 : k * T + T + 1]) for k in (0, 3, 1, 4, 2)]
    net = Stateful(with_state, words=V, outputs=V)
    return Case(net, windows[0], by_step, {"batches": windows[1:]})


def bug_11_batch_size_in_the_state() -> Case:
    def read(net, x):
        return net.out(net.rnn(x, (torch.zeros(1, B, H), torch.zeros(1, B, H)))[0])

    return Case(Net(read), (series(), tags()), by_step)


def bug_12_random_start() -> Case:
    def read(net, x):
        return net.out(net.rnn(x, (torch.randn(1, len(x), H), torch.randn(1, len(x), H)))[0])

    return Case(Net(read), (series(), tags()), by_step)


def bug_13_padding_in_the_loss() -> Case:
    def read(net, x, lengths):
        return net.out(packed(net, x, lengths)[0])

    return Case(Net(read), ((padded(series()), LENGTHS), tags() * VALID), by_step)


def bug_14_last_step_of_padding() -> Case:
    return Case(Net(last_step), (padded(series()), labels()), F.cross_entropy, {"lengths": LENGTHS})


def bug_15_backward_half_of_the_last_step() -> Case:
    return Case(Net(last_step, bidirectional=True), (series(), labels()), F.cross_entropy)


def bug_15_backward_not_turned_back() -> Case:
    class Both(Net):
        def __init__(self):
            super().__init__(all_steps)
            self.back = nn.LSTM(I, H, batch_first=True)
            self.out = nn.Linear(2 * H, 4)

        def forward(self, x):
            return self.out(torch.cat([self.rnn(x)[0], self.back(x.flip(1))[0]], dim=2))

    return Case(Both(), (series(), tags()), by_step)


def bug_16_sorted_and_not_sorted_back() -> Case:
    def read(net, x, lengths):
        order = lengths.argsort(descending=True)
        rows = pack_padded_sequence(x[order], lengths[order], batch_first=True)
        return net.out(net.rnn(rows)[1][0][-1])

    return Case(Net(read), ((padded(series()), LENGTHS), labels()), F.cross_entropy)


@pytest.mark.filterwarnings("ignore:dropout option adds dropout")
def bug_17_dropout_of_one_layer() -> Case:
    return Case(Net(all_steps, dropout=0.5), (series(), tags()), by_step)


def bug_18_wrong_gate() -> Case:
    net = Net(all_steps)
    with torch.no_grad():
        net.rnn.bias_ih_l0[:H] = 1.0
    return Case(net, (series(), tags()), by_step)


def bug_18_first_layer_only() -> Case:
    net = Net(all_steps, num_layers=2)
    with torch.no_grad():
        net.rnn.bias_ih_l0[H : 2 * H] = 1.0
    return Case(net, (series(), tags()), by_step)


def bug_19_never_advances() -> Case:
    def read(net, x):
        state = torch.zeros(len(x), H)
        return torch.stack([net.out(net.rnn(x[:, t], state)) for t in range(x.shape[1])], 1)

    net = Net(read)
    net.rnn = nn.GRUCell(I, H)
    return Case(net, (series(), tags()), by_step)


def bug_19_state_returned_but_not_used() -> Case:
    def read(net, x, state):
        y, state = net.rnn(x)
        return net.out(y), state

    return Case(Stateful(read), (series(), tags()), by_step)


def bug_21_weights_dropped_and_not_restored() -> Case:
    def read(net, x):
        if net.training:
            with torch.no_grad():
                net.rnn.weight_hh_l0.mul_(torch.rand(4 * H, H) > 0.5)
        return all_steps(net, x)

    return Case(Net(read), (series(), tags()), by_step)


def bug_22_nan_in_padding() -> Case:
    x = series().masked_fill(~VALID[..., None], float("nan"))
    return Case(Net(all_steps), (x, tags()), by_valid_step, {"lengths": LENGTHS})


def bug_22_nan_in_the_data() -> Case:
    x = series()
    x[2, 1, 0] = float("nan")
    return Case(Net(all_steps), (x, tags()), by_step)


def bug_23_reads_its_own_target() -> Case:
    return Case(Net(next_word, words=V, outputs=V, bidirectional=True), text(), by_step)


def bug_23_target_of_the_same_step() -> Case:
    x, _ = text()
    return Case(Net(next_word, words=V, outputs=V), (x, x), by_step)


def bug_23_windows_that_hold_their_target() -> Case:
    x = torch.randn(8, T, 1)
    return Case(Net(last_step, outputs=1, inputs=1), (x, x[:, -1]), F.mse_loss)


def bug_24_window_shorter_than_the_dependence() -> Case:
    x = torch.randint(V, (B, 5 * T))
    y = torch.roll(x, T + 3, dims=1)
    parts = [(x[:, k : k + T], y[:, k : k + T]) for k in range(0, 5 * T, T)]
    return Case(Net(next_word, words=V, outputs=V), parts[1], by_step, {"batches": parts[2:]})


def bug_25_dropout_in_evaluation() -> Case:
    return Case(Net(lambda n, x: all_steps(n, F.dropout(x, 0.5))), (series(), tags()), by_step)


def leak_of_overlapping_windows() -> Case:
    whole = torch.randn(60)
    starts = torch.randperm(50)
    windows = [(whole[s : s + T, None], whole[s + 1 : s + T + 1, None]) for s in starts.tolist()]
    x, y = (torch.stack(part) for part in zip(*windows, strict=True))
    net = Net(all_steps, inputs=1, outputs=1)
    return Case(net, (x[:40], y[:40]), F.mse_loss, {"valid": [(x[40:], y[40:])]})


def unused_parameters() -> Case:
    net = Net(all_steps)
    net.more = nn.Linear(H, 2)
    return Case(net, (series(), tags()), by_step)


def mean_over_rows() -> Case:
    return Case(Net(lambda n, x: last_step(n, x - x.mean(0))), (series(), labels()), F.cross_entropy)


def scores_far_too_large() -> Case:
    return Case(Net(lambda n, x: 100 * last_step(n, x)), (series(), labels()), F.cross_entropy)


def dead_from_the_start() -> Case:
    net = Net(lambda n, x: n.out(F.relu(n.rnn(x)[0] - 2)[:, -1]))
    targets = torch.tensor([0, 1, 2, 3, 0])
    with torch.no_grad():
        net.out.bias.zero_()
    return Case(net, (series(), targets), F.cross_entropy)


BUGS = [
    # the model with its mistake, the probe that has to find it, a word of the sentence
    (bug_01_time_first, "batch independence", "batch_first"),
    (bug_02_view_for_transpose, "batch independence", "view"),
    (bug_03_no_time, "batch independence", "no time dimension"),
    (bug_04_softmax_twice, "loss input", "softmax itself"),
    (bug_04_sigmoid_twice, "loss input", "sigmoid itself"),
    (bug_04_softmax_over_time, "loss input", "wrong dim"),
    (bug_04_no_softmax, "loss input", "without softmax"),
    (bug_05_classes_last, "loss input", "(B, C, T)"),
    (bug_05_classes_last_and_as_many_as_steps, "loss input", "(B, C, T)"),
    (bug_06_not_detached, "gradients", "detach it between batches"),
    (bug_07_detached_in_the_loop, "gradient reach", "cut"),
    (bug_08_not_reset, "evaluation repeatable", "keeps a state"),
    (bug_09_training_leaks_into_validation, "evaluation repeatable", "state of training"),
    (bug_10_carried_over_shuffled_windows, "order and leaks", "shuffled"),
    (bug_11_batch_size_in_the_state, "batch independence", "size of the batch"),
    (bug_12_random_start, "evaluation repeatable", "initial state"),
    (bug_13_padding_in_the_loss, "padding", "loss counts padding"),
    (bug_14_last_step_of_padding, "padding", "y[:, -1]"),
    (bug_15_backward_half_of_the_last_step, "gradients", "backward direction"),
    (bug_15_backward_not_turned_back, "causality", "reversed order"),
    (bug_16_sorted_and_not_sorted_back, "batch independence", "sorted back"),
    (bug_17_dropout_of_one_layer, "evaluation repeatable", "does nothing"),
    (bug_18_wrong_gate, "gradients", "forget gate"),
    (bug_18_first_layer_only, "gradients", "forget bias"),
    (bug_19_never_advances, "state effect", "its own step only"),
    (bug_19_state_returned_but_not_used, "state effect", "changes no prediction"),
    (bug_21_weights_dropped_and_not_restored, "evaluation repeatable", "dropped"),
    (bug_22_nan_in_padding, "gradients", "in the padding"),
    (bug_22_nan_in_the_data, "gradients", "row 2 at step 1"),
    (bug_23_reads_its_own_target, "causality", "its own answer"),
    (bug_23_target_of_the_same_step, "shift scan", "same step"),
    (bug_23_windows_that_hold_their_target, "shift scan", "one step too early"),
    (bug_24_window_shorter_than_the_dependence, "shift scan", "10 steps before"),
    (bug_25_dropout_in_evaluation, "evaluation repeatable", "dropout is on"),
    (leak_of_overlapping_windows, "order and leaks", "overlap"),
    (unused_parameters, "gradients", "more.weight"),
    (mean_over_rows, "batch independence", "rows"),
    (scores_far_too_large, "loss input", "chance is ln 4"),
    (dead_from_the_start, "gradients", "get no gradient"),
]


@pytest.mark.filterwarnings("ignore:dropout option adds dropout")
@pytest.mark.parametrize(("make", "probe", "word"), BUGS, ids=[make.__name__ for make, _, _ in BUGS])
def test_a_planted_mistake_is_found(make, probe, word):
    report = make().check()
    assert not report.passed
    assert probe in [verdict.probe for verdict in report.findings], str(report)
    assert word in " ".join(found.sentence for found in report.findings if found.probe == probe), str(report)
    with pytest.raises(ContractError, match=probe):
        report.raise_for_findings()


def rnn(**options: Any) -> Recurrent:
    return Recurrent(cells.GRU, I, H, **options)


IMPOSSIBLE = {
    # mistakes that elman's own layers do not let happen, with what is said
    "03 no time": (lambda: rnn()(torch.randn(B, I)), "3 dimensions"),
    "11 state of another batch": (lambda: rnn()(series()[:3], rnn()(series()).carry), "5 rows and x has 3"),
    "15 state of a backward direction": (lambda: rnn(bidirectional=True)(series()).carry, "no carry"),
    "17 dropout that does nothing": (lambda: rnn(dropout=0.3), "between"),
    "20 resets as whole numbers": (
        lambda: rnn()(series(), reset=torch.zeros(B, T, dtype=torch.long)),
        "bool",
    ),
    "22 NaN in the data": (lambda: rnn()(series() * float("nan"), check=True), "NaN in row 0 at step 0"),
    "26 an option nobody reads": (lambda: TrainingOptions.read({"dec_layers": 2}), "no option dec_layers"),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_a_mistake_that_cannot_be_made(name):
    make, words = IMPOSSIBLE[name]
    with pytest.raises(ElmanError, match=words):
        make()


# --- sound models


def lstm_language_model() -> Case:
    return Case(Stateful(with_state, words=V, outputs=V), text(), by_step)


def gru_language_model() -> Case:
    return Case(Net(next_word, nn.GRU, words=V, outputs=V, num_layers=2, dropout=0.2), text(), by_step)


def bidirectional_tagger() -> Case:
    x, _ = text()
    return Case(Net(next_word, words=V, bidirectional=True), (x, tags()), by_step)


def padded_tagger() -> Case:
    def read(net, x, lengths):
        return net.out(packed(net, x, lengths)[0])

    return Case(Net(read, bidirectional=True), ((padded(series()), LENGTHS), tags()), by_valid_step)


def padded_classifier() -> Case:
    def read(net, x, lengths):
        return net.out(packed(net, x, lengths)[1])

    net = Net(read, bidirectional=True)
    return Case(net, ({"x": padded(series()), "lengths": LENGTHS}, labels()), F.cross_entropy)


class Translator(nn.Module):
    """An encoder, and a decoder that is given the words before."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(V, I)
        self.encoder = nn.GRU(I, H, batch_first=True)
        self.decoder = nn.GRU(I, H, batch_first=True)
        self.out = nn.Linear(H, V)

    def forward(self, source, target):
        _, state = self.encoder(self.words(source))
        return self.out(self.decoder(self.words(target), state)[0])


def translator() -> Case:
    x, y = text()
    return Case(Translator(), ((torch.randint(V, (B, T)), x), y), by_step)


def recurrent_model(cell: Any, **options: Any) -> Callable[[], Case]:
    class Model(nn.Module):
        def __init__(self):
            super().__init__()
            self.rnn = Recurrent(cell, I, H, **options)
            self.out = nn.Linear(self.rnn.output_size, 4)

        def forward(self, x, carry=None, lengths=None):
            out = self.rnn(x, carry, lengths=lengths)
            return self.out(out.y), out.carry

    return lambda: Case(Model(), ({"x": series(), "lengths": LENGTHS}, tags()), by_valid_step)


def recurrent_classifier() -> Case:
    class Model(nn.Module):
        def __init__(self):
            super().__init__()
            self.rnn = rnn(bidirectional=True, num_layers=2, dropout=0.3)
            self.out = nn.Linear(2 * H, 3)

        def forward(self, x, lengths):
            return self.out(self.rnn(x, lengths=lengths).last)

    return Case(Model(), ((series(), LENGTHS), labels()), F.cross_entropy)


def language_model() -> Case:
    model = LanguageModel(cells.LSTM, Shape(V + 3, H, embedding=4))
    x, y = text()
    return Case(model, (x + 3, y + 3), model.loss)  # the first units are special ones


def stateful_series() -> Case:
    whole = torch.randn(B, 4 * T + 1, 1).cumsum(1)
    parts = [(whole[:, k : k + T], whole[:, k + 1 : k + T + 1]) for k in range(0, 4 * T, T)]
    net = Stateful(with_state, nn.GRU, inputs=1, outputs=1)
    return Case(net, parts[0], F.mse_loss, {"batches": parts[1:]})


def regression_of_a_series() -> Case:
    whole = torch.sin(torch.arange(90) / 3.0) + 0.1 * torch.randn(90)
    windows = torch.stack([whole[k : k + T] for k in range(80)])[..., None]
    targets = torch.stack([whole[k + T : k + T + 1] for k in range(80)])
    net = Net(last_step, inputs=1, outputs=1)
    return Case(net, (windows[:40], targets[:40]), F.mse_loss, {"valid": [(windows[55:], targets[55:])]})


def convolution_and_recurrence() -> Case:
    class Model(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv1d(I, H, 3, padding=1)
            self.norm = nn.BatchNorm1d(H)
            self.drop = nn.Dropout(0.3)
            self.rnn = nn.GRU(H, H, batch_first=True)
            self.out = nn.Linear(H, 4)

        def forward(self, x):
            seen = torch.relu(self.norm(self.conv(x.transpose(1, 2)))).transpose(1, 2)
            return self.out(self.rnn(self.drop(seen))[0]).transpose(1, 2)

    return Case(Model(), (series(), tags()), F.cross_entropy)


def loop_over_a_cell() -> Case:
    def read(net, x):
        state, rows = torch.zeros(len(x), H), []
        for t in range(x.shape[1]):
            state = net.rnn(x[:, t], state)
            rows.append(net.out(state))
        return torch.stack(rows, 1).flatten(0, 1)

    net = Net(read)
    net.rnn = nn.GRUCell(I, H)
    return Case(net, (series(), tags()), lambda y, targets: F.cross_entropy(y, targets.flatten()))


def echo() -> Case:
    """Recalling what was read three steps before is a task, not a mistake."""
    x = torch.randint(V, (B, 12))
    return Case(Net(next_word, nn.GRU, words=V, outputs=V), (x, torch.roll(x, 3, 1)), by_step)


def time_first_on_purpose() -> Case:
    net = Net(all_steps, batch_first=False)
    forward = {"forward": lambda model, x: model(x.transpose(0, 1)).transpose(0, 1)}
    return Case(net, (series(), tags()), by_step, forward)


def masked_mean_by_ignore_index() -> Case:
    def read(net, x, lengths):
        return net.out(packed(net, x, lengths)[0])

    targets = tags().masked_fill(~VALID, -100)
    return Case(Net(read, nn.GRU), ((padded(series()), LENGTHS), targets), by_step)


def head_that_starts_at_zero() -> Case:
    net = Net(all_steps)
    nn.init.zeros_(net.out.weight)
    return Case(net, (series(), tags()), by_step)


def forget_bias_of_all_layers() -> Case:
    net = Net(all_steps, num_layers=2)
    with torch.no_grad():
        for layer in range(2):
            getattr(net.rnn, f"bias_ih_l{layer}")[H : 2 * H] = 1.0
    return Case(net, (series(), tags()), by_step)


def many_labels() -> Case:
    targets = torch.tensor([[0.0, 1, 1, 0], [1, 0, 0, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0]])
    return Case(Net(last_step), (series(), targets), nn.BCEWithLogitsLoss())


SOUND = [
    lstm_language_model,
    gru_language_model,
    bidirectional_tagger,
    padded_tagger,
    padded_classifier,
    translator,
    recurrent_model(cells.LSTM),
    recurrent_model(cells.LEM),
    recurrent_model(cells.minGRU, num_layers=2),
    recurrent_classifier,
    language_model,
    stateful_series,
    regression_of_a_series,
    convolution_and_recurrence,
    loop_over_a_cell,
    echo,
    time_first_on_purpose,
    masked_mean_by_ignore_index,
    head_that_starts_at_zero,
    forget_bias_of_all_layers,
    many_labels,
]


@pytest.mark.parametrize("make", SOUND, ids=lambda make: make.__name__)
def test_a_sound_model_is_not_blamed(make):
    case = make()
    before = {name: value.clone() for name, value in case.model.state_dict().items()}
    drawn = torch.get_rng_state()
    report = case.check()
    assert report.passed, str(report)
    assert {verdict.probe for verdict in report.verdicts} == {*PROBES}
    assert torch.equal(torch.get_rng_state(), drawn)
    after = case.model.state_dict()
    assert all(torch.equal(after[name], value) for name, value in before.items())
    assert all(parameter.grad is None for parameter in case.model.parameters())


def test_a_probe_may_be_left_out_and_a_wrong_name_is_told():
    case = bug_12_random_start()
    report = check(case.model, case.batch, case.loss, skip=["evaluation repeatable", "overfit one batch"])
    assert "evaluation repeatable" not in {verdict.probe for verdict in report.verdicts}
    with pytest.raises(OptionError, match="did you mean causality"):
        check(case.model, case.batch, case.loss, skip=["causalty"])


def test_a_model_that_cannot_be_called_is_told_at_once():
    with pytest.raises(LayerError, match="cannot be called"):
        check(Net(all_steps), (torch.randn(B, T, I + 1), tags()), by_step)


def test_a_model_that_is_to_be_causal():
    case = bidirectional_tagger()
    report = check(case.model, case.batch, case.loss, causal=True)
    assert [verdict.probe for verdict in report.findings] == ["causality"]


def test_a_run_is_checked_from_the_command_line(grammar_run, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["check", str(grammar_run)])
    assert ended.value.code == 0
    assert "nothing found" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main(["check", str(grammar_run), "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found["passed"] and {verdict["probe"] for verdict in found["verdicts"]} == {*PROBES}


def test_a_finding_ends_the_command_with_1(grammar_run, monkeypatch):
    monkeypatch.setattr(LanguageModel, "forward", _forgetful(LanguageModel.forward))
    with pytest.raises(SystemExit) as ended:
        main(["check", str(grammar_run)])
    assert ended.value.code == 1


def _forgetful(forward: Callable[..., Any]) -> Callable[..., Any]:
    """A forward pass that ignores the state it is given."""
    return lambda self, units, carry=None, **more: forward(self, units, None, **more)
