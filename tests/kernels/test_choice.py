"""Which calls take the slow path, that it is said once and why, and that results do not suffer."""

import copy
import importlib.util
import warnings

import pytest
import torch
from torch.autograd import forward_ad

from elman import cells, kernels
from elman.equations.plan import plan
from elman.kernels import SlowPathWarning, choice, notice, reason_for_reference
from elman.layers import Recurrent
from elman.testing.tolerances import FORWARD

LSTM = plan(cells.LSTM)


@pytest.fixture(autouse=True)
def _nothing_said_yet(monkeypatch):
    monkeypatch.setattr(notice, "_said", set())
    reason_for_reference.cache_clear()
    yield
    reason_for_reference.cache_clear()


def layer(cell=cells.LSTM, dtype=torch.float64) -> Recurrent:
    return Recurrent(cell, 2, 3).to(dtype)


def data(dtype=torch.float64) -> torch.Tensor:
    return torch.randn(2, 4, 2, dtype=dtype)


def said(run, times: int = 2) -> str:
    """The one sentence that several calls say together."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(times):
            run()
    sentences = [str(entry.message) for entry in caught if entry.category is SlowPathWarning]
    assert len(sentences) == 1, sentences
    return sentences[0]


def test_the_ordinary_call_says_nothing():
    """Every warning is an error in these tests."""
    rnn, x = layer(), data().requires_grad_()
    rnn(x).y.sum().backward()
    assert reason_for_reference(LSTM, torch.float32, "cpu") == ""
    assert reason_for_reference(LSTM, torch.bfloat16, "cpu") == ""


# reasons


def test_a_gradient_that_is_differentiated_again():
    rnn, x = layer(), data().requires_grad_()

    def run():
        (first,) = torch.autograd.grad(rnn(x).y.square().sum(), x, create_graph=True)
        first.square().sum().backward()

    sentence = said(run)
    assert sentence.startswith("LSTM runs as plain torch operations, about 3 to 20 times slower: ")
    assert sentence.endswith(": its gradient is differentiated again.")


def test_torch_func_transforms():
    rnn, x = layer(), data()
    transformed = torch.func.vmap(lambda row: rnn(row[None]).y[0])
    found = []
    assert "torch.func transforms it" in said(lambda: found.append(transformed(x)))
    torch.testing.assert_close(found[0], rnn(x).y, rtol=0, atol=FORWARD["float64"])
    assert found[0].shape == (2, 4, 3)


def test_forward_mode():
    rnn, x, direction = layer(), data(), data()

    def run():
        with forward_ad.dual_level():
            y = rnn(forward_ad.make_dual(x, direction)).y
            assert forward_ad.unpack_dual(y).tangent.abs().max() > 0

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "`torch.jit", DeprecationWarning)
        assert "it is differentiated in forward mode" in said(run)


def test_another_device_or_type():
    assert reason_for_reference(LSTM, torch.float32, "cuda") == "there are no kernels for cuda yet"
    assert (
        reason_for_reference(LSTM, torch.float8_e4m3fn, "cpu")
        == "there are no kernels for torch.float8_e4m3fn"
    )


def test_without_llvmlite(monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        choice.importlib.util, "find_spec", lambda name: None if name == "llvmlite" else find(name)
    )
    rnn, x = layer(), data()
    assert "llvmlite, which makes the kernels, is not installed" in said(lambda: rnn(x))


@pytest.mark.parametrize(
    ("problem", "says"),
    [
        (RuntimeError("LLVM cannot select this\nand a long dump"), "LLVM cannot select this"),
        (OSError("no processor"), "no processor"),
        (RuntimeError(), "RuntimeError"),
    ],
)
def test_kernels_that_cannot_be_made(monkeypatch, problem, says):
    def fails(*_: object) -> None:
        raise problem

    rnn, x = layer(), data()
    expected = rnn(x).y
    monkeypatch.setattr("elman.kernels.cpu.operator", fails)
    reason_for_reference.cache_clear()
    found, again = [], copy.deepcopy(rnn)  # which does not know what served the first
    assert f"its kernels could not be made ({says})" in said(lambda: found.append(again(x).y))
    torch.testing.assert_close(found[0], expected, rtol=0, atol=FORWARD["float64"])


def test_every_cell_and_every_reason_has_its_sentence():
    x = data()
    with pytest.warns(SlowPathWarning) as caught:
        for cell in (cells.LSTM, cells.GRU):
            rnn = layer(cell)
            for _ in range(2):
                torch.func.vmap(lambda row, rnn=rnn: rnn(row[None]).y)(x)
    assert sorted(str(entry.message).split()[0] for entry in caught) == ["GRU", "LSTM"]


# types


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_types_stay_what_they_are(dtype):
    """Computed in float32 and rounded when it leaves; bfloat16 multiplied as such keeps its eight bits."""
    rnn, x = layer(dtype=dtype), data(dtype).requires_grad_()
    out = rnn(x)
    out.y.sum().backward()
    assert {out.y.dtype, x.grad.dtype, *(s.dtype for s in out.final.states.values())} == {dtype}
    assert {p.grad.dtype for p in rnn.parameters()} == {dtype}
    exact = rnn.float()(x.detach().float()).y
    if kernels.rounded(dtype):
        torch.testing.assert_close(out.y.float(), exact, rtol=0, atol=FORWARD["bfloat16"])
    else:
        assert torch.equal(out.y, exact.to(dtype))


def test_float32_is_multiplied_as_bfloat16_where_the_user_allows_it():
    """torch's own switch, which is "highest" unless it is turned."""
    rnn = Recurrent(cells.LSTM, 32, 48)
    x = torch.randn(3, 7, 32)
    exact = rnn(x).y
    torch.set_float32_matmul_precision("medium")
    try:
        found = rnn(x).y
        assert ("products of bfloat16" in rnn.explain(3, 7)) == kernels.rounded(torch.float32)
        assert not kernels.rounded(torch.float64)
    finally:
        torch.set_float32_matmul_precision("highest")
    assert not kernels.rounded(torch.float32)
    torch.testing.assert_close(found, exact, rtol=0, atol=FORWARD["bfloat16"])
    assert torch.equal(rnn(x).y, exact)


def test_a_call_without_steps_or_rows_runs():
    rnn = layer()
    for shape in ((0, 4, 2), (2, 0, 2), (0, 0, 2)):
        assert rnn(torch.zeros(shape, dtype=torch.float64)).y.shape == (*shape[:2], 3)


def test_the_backends_are_those_of_this_machine():
    assert kernels.BACKENDS.keys() == {"reference", "cpu"}
