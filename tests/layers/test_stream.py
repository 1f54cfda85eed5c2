"""A stream gives, step by step, the numbers of the layer on the whole sequence, whoever computes them."""

import importlib
import threading

import numpy as np
import pytest
import torch

import elman
from elman import cells
from elman.errors import LayerError, OptionError
from elman.kernels.cpu import stepper, team

engine = importlib.import_module("elman.kernels.cpu.engine")  # `cpu.engine` is a function

SIZES = (5, 33)  # units that fill no register
MANY = pytest.mark.parametrize("members", [1, 2, 3])
CLOSE = {"rtol": 1e-5, "atol": 1e-6}  # products over many steps at once add up in another order


@pytest.fixture
def shared(monkeypatch):
    """`shared(n)`: streams have n threads that share their units, however small they are."""

    def choose(members: int) -> None:
        monkeypatch.setattr(engine.Engine, "stepping_members", lambda self, sizes: members)
        monkeypatch.setattr(stepper, "LATE_STEPS", 10**9)  # tests run side by side, and keep them waiting

    return choose


def layer(cell="LSTM", **more) -> elman.Recurrent:
    return elman.Recurrent(cells.find(cell), *SIZES, **more).eval()


@MANY
@pytest.mark.parametrize("cell", ["LSTM", "GRU", "LayerNormLSTM", "LEM", "IndRNN"])
def test_steps_are_the_sequence(cell, members, shared):
    shared(members)
    rnn, x = layer(cell, num_layers=2), torch.randn(3, 7, SIZES[0])
    stream = elman.Stream(rnn, rows=3)
    steps = torch.stack([stream.step(x[:, t]).clone() for t in range(7)], 1)
    out = rnn(x)
    torch.testing.assert_close(steps, out.y, **CLOSE)
    for name in rnn.stack.state_sizes():
        torch.testing.assert_close(stream.carry[name], out.carry[name], **CLOSE)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
def test_bits_do_not_depend_on_who_computes_them(dtype, shared):
    rnn, x = layer().to(dtype), torch.randn(2, 9, SIZES[0], dtype=dtype)
    found = []
    for members in (1, 2, 3):
        shared(members)
        found.append(elman.Stream(rnn, rows=2).run(x))
    assert torch.equal(found[0], found[1]) and torch.equal(found[0], found[2])


@MANY
def test_rows_begin_again_and_weights_are_taken_anew(members, shared):
    shared(members)
    rnn, x = layer(), torch.randn(2, 6, SIZES[0])
    stream = elman.Stream(rnn, rows=2)
    first = stream.run(x)
    stream.reset([1])
    assert torch.equal(stream.run(x)[1], first[1])
    stream.reset()
    with torch.no_grad():
        for weight in rnn.parameters():
            weight.mul_(0.5)
    assert torch.equal(stream.run(x), first)  # a copy, until it is told
    stream.refresh()
    stream.reset()
    torch.testing.assert_close(stream.run(x), rnn(x).y, **CLOSE)


def test_a_stream_goes_on_with_more_threads_or_fewer(shared):
    """Nothing is lost where other processes want the processors."""
    shared(2)
    rnn, x = layer(num_layers=2), torch.randn(2, 8, SIZES[0])
    expected = elman.Stream(rnn, rows=2).run(x)
    stream = elman.Stream(rnn, rows=2)
    found = [stream.run(x[:, :3])]
    for members, part in ((1, x[:, 3:6]), (3, x[:, 6:])):
        for steps in stream._steppers.values():
            steps.wanted = members
            steps.share(members)
        found.append(stream.run(part))
    assert torch.equal(torch.cat(found, 1), expected)


def test_late_steps_in_a_row_end_the_sharing_for_a_while(shared, monkeypatch):
    shared(2)
    monkeypatch.setattr(stepper, "LATE_STEPS", 2)
    stream = elman.Stream(layer())
    (steps,) = stream._steppers.values()
    late = iter([1, 0, 1, 1])  # waits that were too long at each step: two of them one after the other

    def run() -> None:
        steps._places[1] += next(late)

    steps._calls = [run, run]
    shares = []
    for _ in range(6):
        stream.step(torch.zeros(1, SIZES[0]))
        shares.append(steps.members)
    assert shares == [2, 2, 2, 1, 1, 1]
    steps.crowd._until = 0.0  # the while is over
    stream.step(torch.zeros(1, SIZES[0]))
    assert steps.members == 2


@MANY
def test_streams_of_one_layer_run_side_by_side(members, shared):
    shared(members)
    rnn, x = layer(), torch.randn(4, 1, 20, SIZES[0])
    expected = [elman.Stream(rnn).run(one) for one in x]
    streams, found = [elman.Stream(rnn) for _ in x], [None] * 4

    def run(k: int) -> None:
        found[k] = streams[k].run(x[k])

    threads = [threading.Thread(target=run, args=(k,)) for k in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(torch.equal(one, other) for one, other in zip(found, expected, strict=True))


def test_large_weights_are_shared_and_small_ones_are_not(monkeypatch):
    monkeypatch.setattr(team, "threads", lambda: 4)
    own = elman.Stream(layer())._steppers["0"].own
    large = dict.fromkeys(own.dimensions, 4096)
    assert own.stepping_members(dict.fromkeys(own.dimensions, 16)) == 1
    assert own.stepping_members(large) == 4


def test_it_goes_on_from_a_carry_and_takes_arrays():
    rnn, x = layer(), torch.randn(2, 6, SIZES[0])
    half = rnn(x[:, :3])
    stream = elman.Stream(rnn, rows=2, carry=half.carry)
    y = [torch.as_tensor(stream.step(x[:, t].numpy())).clone() for t in range(3, 6)]
    torch.testing.assert_close(torch.stack(y, 1), rnn(x).y[:, 3:], **CLOSE)


def test_what_cannot_stream_says_so():
    with pytest.raises(LayerError, match="bidirectional"):
        elman.Stream(layer(bidirectional=True))
    with pytest.raises(LayerError, match="at least one row"):
        elman.Stream(layer(), rows=0)
    stream = elman.Stream(layer())
    with pytest.raises(LayerError, match=r"takes \(1, 5\), not \(1, 4\)"):
        stream.step(np.zeros((1, 4), np.float32))
    with pytest.raises(OptionError, match="no input dt"):
        stream.step(torch.zeros(1, SIZES[0]), dt=1.0)
    with pytest.raises(LayerError, match="this carry has"):
        stream.carry = layer("GRU")(torch.zeros(1, 2, SIZES[0])).carry
