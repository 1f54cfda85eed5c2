"""What a call returns: last, states, recorded values."""

import pytest
import torch

from elman import cells
from elman.cells import ZOO
from elman.errors import LayerError, OptionError
from elman.layers import Recurrent
from elman.testing.tolerances import FORWARD


def close(found, expected):
    torch.testing.assert_close(found, expected, rtol=FORWARD["float64"], atol=FORWARD["float64"])


def layer(cell, **options) -> Recurrent:
    return Recurrent(cell, 2, 4, **options).double()


def data(*shape: int) -> torch.Tensor:
    return torch.randn(*(shape or (3, 6, 2)), dtype=torch.float64)


def further(cell, x):
    return {
        entry.name: torch.rand(*x.shape[:2], x.shape[2] if entry.size == "input_size" else 1).to(x)
        for entry in cell.inputs[1:]
    }


def test_last_is_the_output_at_each_rows_end():
    rnn, x, lengths = layer(cells.GRU), data(), [2, 6, 1]
    out = rnn(x, lengths=lengths)
    close(out.last, torch.stack([out.y[row, n - 1] for row, n in enumerate(lengths)]))
    close(out.last, out.final["0.h"])


def test_last_of_both_directions_has_seen_everything():
    """Forward at the end, backward at the beginning: each half has read the whole row."""
    rnn, x, lengths = layer(cells.GRU, bidirectional=True), data(), [2, 6, 1]
    out = rnn(x, lengths=lengths)
    close(out.last, torch.cat([out.final["0.h"], out.final["0_reverse.h"]], -1))
    for row, n in enumerate(lengths):
        close(out.last[row, :4], out.y[row, n - 1, :4])
        close(out.last[row, 4:], out.y[row, 0, 4:])


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_states_of_every_step(cell):
    rnn, x = layer(cell), data()
    inputs = further(cell, x)
    out = rnn(x, states=True, **inputs)
    assert set(out.states) == {f"0.{state.name}" for state in cell.states}
    carry = None
    for t in range(6):
        _, carry = rnn.step(x[:, t], carry, **{name: value[:, t] for name, value in inputs.items()})
        for name, values in out.states.items():
            close(values[:, t], carry[name])


def test_states_of_every_layer_and_direction():
    rnn, x, lengths = layer(cells.LSTM, num_layers=2, bidirectional=True), data(), [2, 6, 1]
    out = rnn(x, states=True, lengths=lengths)
    assert list(out.states) == [
        "0.h", "0.c", "0_reverse.h", "0_reverse.c", "1.h", "1.c", "1_reverse.h", "1_reverse.c",
    ]  # fmt: skip
    close(torch.cat([out.states["1.h"], out.states["1_reverse.h"]], -1), out.y)
    close(out.states["0_reverse.c"][:, 0], out.final["0_reverse.c"])
    assert out.states["0.c"][2, 1:].abs().sum() == 0  # beyond the length


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_every_named_value_can_be_recorded_without_changing_the_result(cell):
    rnn, x = layer(cell), data()
    inputs, names = further(cell, x), cell.recordable
    out = rnn(x, record=names, **inputs)
    close(out.y, rnn(x, **inputs).y)
    for name in names:
        assert out[name].shape[:2] == (3, 6)
        assert torch.equal(out[name], out[f"0.{name}"])
    assert torch.equal(out[cell.output_name], out.y)


def test_recorded_gates_are_the_gates():
    rnn, x = layer(cells.LSTM), data()
    out = rnn(x, record=("i", "f", "g", "o", "c", "h"), lengths=[6, 2, 4])
    before = torch.cat([torch.zeros(3, 1, 4).double(), out["c"][:, :-1]], 1)
    close(out["f"] * before + out["i"] * out["g"], out["c"])
    close(out["o"] * out["c"].tanh(), out["h"])
    assert out["f"][1, 2:].abs().sum() == 0


def test_a_value_is_recorded_in_one_place_or_in_all():
    rnn, x = layer(cells.GRU, num_layers=2, bidirectional=True), data()
    out = rnn(x, record=("1.z", "1_reverse.z", "0.r"))
    assert out["r"].shape == (3, 6, 4)
    with pytest.raises(LayerError, match=r"z was recorded in several places: say 1\.z or 1_reverse\.z"):
        out["z"]
    everywhere = rnn(x, record=("z",))
    close(everywhere["1.z"], out["1.z"])
    assert not torch.equal(everywhere["0.z"], everywhere["1.z"])


def test_a_gradient_flows_out_of_what_is_recorded():
    rnn, x = layer(cells.LSTM), data().requires_grad_()
    (to_input,) = torch.autograd.grad(rnn(x, record=("f",))["f"][:, 3].sum(), x)
    assert to_input[:, :4].abs().min() > 0
    assert to_input[:, 4:].abs().sum() == 0


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (("forget",), "LSTM has no value forget to record; it has i, f, g, o, h and c"),
        (("0.ff",), "LSTM has no value 0.ff to record"),
        (("2.f",), r"LSTM has no value 2\.f to record"),
        (("decay_",), "LSTM has no value decay_"),
        ("f", r'record takes a tuple of names: record=\("f",\)'),
    ],
)
def test_what_cannot_be_recorded_is_told(record, words):
    with pytest.raises(OptionError, match=words):
        layer(cells.LSTM)(data(), record=record)


def test_a_misspelt_value_gets_a_suggestion():
    with pytest.raises(OptionError, match="CfC has no value secnod to record; did you mean second"):
        layer(cells.CfC)(data(), record=("secnod",))


def test_a_result_is_no_pair():
    """The habit of torch.nn gets one sentence that says where the output and the states are."""
    with pytest.raises(LayerError, match=r"one object, not a pair as of torch.nn: out\.y .* out\.carry"):
        _, _ = layer(cells.LSTM)(data())
    with pytest.raises(LayerError, match="one object, not a pair"):
        layer(cells.LSTM)(data())[0]


def test_what_was_not_recorded_is_told():
    rnn, x = layer(cells.LSTM), data()
    with pytest.raises(LayerError, match=r'f was not recorded; call the layer with record=\("f",\)'):
        rnn(x)["f"]
    with pytest.raises(LayerError, match=r"f was not recorded \(recorded are 0\.i and 0\.o\)"):
        rnn(x, record=("i", "o"))["f"]
    with pytest.raises(LayerError, match="call the layer with states=True"):
        _ = rnn(x).states
    with pytest.raises(LayerError, match="call the layer with states=True"):
        rnn(x, record=("h",)).carry_at(1)


def test_what_both_directions_cannot_give_is_told():
    out = layer(cells.LSTM, bidirectional=True)(data(), states=True)
    for ask in (lambda: out.carry, lambda: out.carry_at(2)):
        with pytest.raises(LayerError, match=r"a bidirectional layer has no carry.*out\.final"):
            ask()
