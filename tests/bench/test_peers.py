"""A peer that is measured computes what our layer computes, with the same weights."""

import importlib.util
from dataclasses import replace

import pytest
import torch

from elman import cells
from elman.bench import peers
from elman.bench.choosing import CELLS, IN_TORCH
from elman.bench.problem import Problem, Setting, ours, problem, streamed
from elman.bench.work import Shape

SHAPE = Shape(6, 4, 3, 5)
CLOSE = {"rtol": 1e-4, "atol": 1e-5}  # float32 over six steps; operations come in another order


def setting(name: str, **more) -> Setting:
    return Setting(cells.find(name), SHAPE, **more)


def as_ours(given: Problem, values) -> torch.Tensor:
    """A peer's (T, B, size), or its packed steps, as our (B, T, size)."""
    values = torch.as_tensor(values)
    if given.lengths is None:
        return values.reshape(SHAPE.steps, SHAPE.batch, -1).transpose(0, 1)
    packed = torch.nn.utils.rnn.PackedSequence(values, peers._time_first(given.x, given)[1])
    return torch.nn.utils.rnn.pad_packed_sequence(packed, True, total_length=SHAPE.steps)[0]


def compare(given: Problem, make) -> None:
    y, gradients = make(given)()
    our_y, our_gradients = ours(given)()
    torch.testing.assert_close(as_ours(given, y), our_y, **CLOSE)
    if given.setting.training:
        in_x = as_ours(given, gradients[0])
        torch.testing.assert_close(in_x, our_gradients[0], **CLOSE)
        assert len(our_gradients) == 1 + len(given.weights)
        of_ours = dict(zip(given.weights, our_gradients[1:], strict=True))
        total = sum(float(value.square().sum()) for name, value in of_ours.items() if name[0] in "WU")
        shared = [torch.as_tensor(value) for value in gradients[1:]]
        theirs = sum(float(value.square().sum()) for value in shared if value.dim() == 2)
        assert theirs == pytest.approx(total, rel=1e-3)


@pytest.mark.parametrize("name", IN_TORCH)
@pytest.mark.parametrize("more", [{}, {"training": False}, {"lengths": True}], ids=str)
def test_torch_nn_computes_the_same(name, more):
    compare(problem(setting(name, **more)), peers.torch_nn)


@pytest.mark.parametrize("name", IN_TORCH)
def test_torchs_cells_compute_what_a_stream_does(name):
    given = problem(setting(name, training=False))
    y, _ = peers.torch_cell(given)()
    ours_y, _ = streamed(given)()
    torch.testing.assert_close(y, ours_y, **CLOSE)
    torch.testing.assert_close(y, ours(given)()[0][:, -1], **CLOSE)


@pytest.mark.parametrize("name", CELLS)
def test_the_loop_computes_the_same(name):
    compare(problem(setting(name)), peers.loop)


@pytest.mark.parametrize("name", ["LSTM", "LEM"])
def test_the_traced_loop_computes_the_same(name, monkeypatch):
    monkeypatch.setattr(torch, "compile", lambda graph: graph)  # what is compiled, without the minutes
    compare(problem(setting(name)), peers.compiled)


@pytest.mark.parametrize("name", IN_TORCH)
@pytest.mark.skipif(importlib.util.find_spec("jax") is None, reason="JAX is not installed")
def test_jax_computes_the_same(name):
    compare(problem(setting(name)), peers.jax_scan)


@pytest.mark.parametrize("name", IN_TORCH)
@pytest.mark.skipif(importlib.util.find_spec("onnxruntime") is None, reason="ONNX Runtime is not installed")
def test_onnx_runtime_computes_the_same(name):
    compare(problem(setting(name, training=False)), peers.onnx_runtime)


def test_a_problem_is_the_same_every_time():
    one, other = problem(setting("GRU", resets=True)), problem(setting("GRU", resets=True))
    assert torch.equal(one.x, other.x) and torch.equal(one.reset, other.reset)
    for name, weight in one.weights.items():
        assert torch.equal(weight, other.weights[name])


def test_our_step_takes_lengths_resets_and_bfloat16():
    plain = setting("LSTM")
    whole, _ = ours(problem(plain))()
    short, _ = ours(problem(replace(plain, lengths=True)))()
    reset, _ = ours(problem(replace(plain, resets=True)))()
    half, gradients = ours(problem(replace(plain, dtype=torch.bfloat16)))()
    assert not torch.equal(whole, short) and not torch.equal(whole, reset)
    assert half.dtype == gradients[0].dtype == torch.bfloat16
    assert replace(plain, lengths=True).flops < plain.flops
