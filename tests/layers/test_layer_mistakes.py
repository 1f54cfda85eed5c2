"""Every mistake in building or calling a layer is one sentence that says what to do."""

import pytest
import torch

from elman import cells, parse
from elman.errors import ElmanError, LayerError, OptionError
from elman.layers import Carry, Recurrent


def x(*shape: int) -> torch.Tensor:
    return torch.zeros(*(shape or (3, 6, 2)))


LSTM = Recurrent(cells.LSTM, 2, 4)
BOTH = Recurrent(cells.LSTM, 2, 4, bidirectional=True)
GRUD = Recurrent(cells.GRUD, 2, 4)
CARRY = LSTM(x()).carry
NAMED = parse("def C(x, lengths, h):\n    return tanh(W.h @ x) * lengths * h")

BUILDING = {
    "a name for a cell": (
        lambda: Recurrent("LSTM", 2, 4),
        LayerError,
        ["the first argument is a cell", "'LSTM'"],
    ),
    "a class of torch": (
        lambda: Recurrent(torch.nn.LSTM, 2, 4),
        LayerError,
        ["the first argument is a cell"],
    ),
    "input_size 0": (lambda: Recurrent(cells.LSTM, 0, 4), LayerError, ["input_size", "from 1", "not 0"]),
    "hidden_size -1": (lambda: Recurrent(cells.LSTM, 2, -1), LayerError, ["hidden_size", "not -1"]),
    "hidden_size 2.5": (lambda: Recurrent(cells.LSTM, 2, 2.5), LayerError, ["hidden_size", "not 2.5"]),
    "num_layers True": (lambda: Recurrent(cells.LSTM, 2, 4, True), LayerError, ["num_layers", "not True"]),
    "init misspelt": (
        lambda: Recurrent(cells.LSTM, 2, 4, init="pytorch"),
        OptionError,
        ['"default" or "torch"'],
    ),
    "an input with a word of the layer": (
        lambda: Recurrent(NAMED, 2, 4),
        LayerError,
        ["called lengths", "rename"],
    ),
    "x in the second layer": (
        lambda: Recurrent(cells.GRUD, 2, 4, num_layers=2),
        LayerError,
        ["observed", "num_layers=1"],
    ),
    "horizon without a gate": (
        lambda: Recurrent(cells.Elman, 2, 4, horizon=(1.5, 9)),
        OptionError,
        ["Elman has no gate", "@cell(keep=...)"],
    ),
    "horizon as one number": (
        lambda: Recurrent(cells.GRU, 2, 4, horizon=9),
        OptionError,
        ["two numbers", "9"],
    ),
    "horizon of three": (lambda: Recurrent(cells.GRU, 2, 4, horizon=(2, 3, 4)), OptionError, ["two numbers"]),
    "horizon upside down": (
        lambda: Recurrent(cells.GRU, 2, 4, horizon=(9, 2)),
        OptionError,
        ["(9, 2)", "lo <= hi"],
    ),
    "horizon of one step": (lambda: Recurrent(cells.GRU, 2, 4, horizon=(1, 9)), OptionError, ["1 < lo"]),
    "horizon without end": (
        lambda: Recurrent(cells.GRU, 2, 4, horizon=(2, float("inf"))),
        OptionError,
        ["(2, inf)"],
    ),
    "horizon out of reach": (
        lambda: Recurrent(cells.LEM(dt=0.01), 2, 4, horizon=(2, 9)),
        OptionError,
        ["out of reach", "state y"],
    ),
    "a start that does not fit": (
        lambda: Recurrent(parse("def C(x, h):\n    return W.a(init=U.h) @ x + U.h @ h"), 2, 4),
        LayerError,
        ["W.a has shape (4, 2)", "init="],
    ),
    "a layer that is not there": (lambda: LSTM.weights("1"), LayerError, ["no layer '1'", "0"]),
}

CALLING = {
    "2-D x": (
        lambda: LSTM(x(6, 2)),
        LayerError,
        ["(batch, time, features)", "(6, 2)", "x[None]", "x[:, None]"],
    ),
    "4-D x": (lambda: LSTM(x(1, 3, 6, 2)), LayerError, ["3 dimensions"]),
    "a list for x": (lambda: LSTM([[0.0]]), LayerError, ["(batch, time, features)", "list"]),
    "wrong features": (lambda: LSTM(x(3, 6, 5)), LayerError, ["x has 5 features", "input_size=2"]),
    "x of another dtype": (
        lambda: LSTM(x().double()),
        LayerError,
        ["x is torch.float64", "layer torch.float32", "x.to(torch.float32)"],
    ),
    "x elsewhere": (
        lambda: LSTM(x().to("meta")),
        LayerError,
        ["x is on meta", "layer on cpu", "x.to('cpu')"],
    ),
    "whole numbers": (lambda: LSTM(x().long()), LayerError, ["torch.int64", "x.float()", "embedding"]),
    "resets as whole numbers": (
        lambda: LSTM(x(), reset=torch.zeros(3, 6, dtype=torch.long)),
        LayerError,
        ["bool", "torch.int64", "done.bool()"],
    ),
    "resets as floats": (lambda: LSTM(x(), reset=torch.zeros(3, 6)), LayerError, ["bool", "torch.float32"]),
    "resets time first": (
        lambda: LSTM(x(), reset=torch.zeros(6, 3, dtype=torch.bool)),
        LayerError,
        ["(6, 3)", "(batch, time) = (3, 6)"],
    ),
    "resets as a list": (lambda: LSTM(x(), reset=[[False] * 6] * 3), LayerError, ["reset", "bool"]),
    "lengths too long": (lambda: LSTM(x(), lengths=[6, 7, 1]), LayerError, ["row 1 has length 7", "0 to 6"]),
    "negative lengths": (lambda: LSTM(x(), lengths=[6, 6, -1]), LayerError, ["row 2 has length -1"]),
    "lengths of other rows": (lambda: LSTM(x(), lengths=[6, 6]), LayerError, ["2 entries", "3 rows"]),
    "a mask for lengths": (
        lambda: LSTM(x(), lengths=torch.ones(3, 6, dtype=torch.bool)),
        LayerError,
        ["one whole number for each row"],
    ),
    "float lengths": (
        lambda: LSTM(x(), lengths=torch.tensor([1.0, 2.0, 3.0])),
        LayerError,
        ["torch.float32"],
    ),
    "fractions as lengths": (lambda: LSTM(x(), lengths=[1.5, 2.0, 3.0]), LayerError, ["whole number", "1.5"]),
    "truths as lengths": (
        lambda: LSTM(x(), lengths=[True, True, False]),
        LayerError,
        ["one whole number for each row", "[True, True, False]"],
    ),
    "one number for lengths": (lambda: LSTM(x(), lengths=6), LayerError, ["one whole number for each row"]),
    "carry of another batch": (
        lambda: LSTM(x(2, 6, 2), CARRY),
        LayerError,
        ["3 rows", "x has 2", "carry[rows]"],
    ),
    "carry of another model": (
        lambda: Recurrent(cells.GRU, 2, 4)(x(), CARRY),
        LayerError,
        ["another model", "LSTM 0.h:4 0.c:4", "GRU 0.h:4"],
    ),
    "carry of another size": (
        lambda: Recurrent(cells.LSTM, 2, 5)(x(), CARRY),
        LayerError,
        ["0.h:4", "0.h:5"],
    ),
    "carry of more layers": (
        lambda: Recurrent(cells.LSTM, 2, 4, num_layers=2)(x(), CARRY),
        LayerError,
        ["another model"],
    ),
    "carry of another dtype": (
        lambda: Recurrent(cells.LSTM, 2, 4).double()(x().double(), CARRY),
        LayerError,
        ["torch.float32", "torch.float64", "carry.to(x)"],
    ),
    "torch's states": (lambda: LSTM(x(), (x(1, 3, 4), x(1, 3, 4))), LayerError, ["Carry", "tuple"]),
    "a tensor for the carry": (lambda: LSTM(x(), x(3, 4)), LayerError, ["Carry", "Tensor"]),
    "carry and initial": (
        lambda: LSTM(x(), CARRY, initial=CARRY),
        OptionError,
        ["carry=", "initial=", "not both"],
    ),
    "both directions in chunks": (
        lambda: BOTH(x(), BOTH(x()).final),
        LayerError,
        ["bidirectional", "in chunks", "initial="],
    ),
    "both directions step by step": (
        lambda: BOTH.step(x(3, 2)),
        LayerError,
        ["bidirectional", "step by step"],
    ),
    "a sequence for a step": (
        lambda: LSTM.step(x()),
        LayerError,
        ["one step of a batch, (B, 2)", "(3, 6, 2)"],
    ),
    "an option that a step does not have": (
        lambda: LSTM.step(x(3, 2), record=("f",)),
        OptionError,
        ["step takes tensors", "record"],
    ),
    "an unknown input": (lambda: LSTM(x(), dt=x(3, 6)), OptionError, ["LSTM has no input dt", "reads x"]),
    "a misspelt option": (
        lambda: LSTM(x(), length=[6, 6, 6]),
        OptionError,
        ["no input length", "did you mean lengths"],
    ),
    "a misspelt input": (
        lambda: GRUD(x(), observd=x(), elapsed=x()),
        OptionError,
        ["no input observd", "did you mean observed"],
    ),
    "a missing input": (
        lambda: GRUD(x(), elapsed=x()),
        LayerError,
        ["GRUD needs the input observed", "(batch, time, 2)"],
    ),
    "an input of another shape": (
        lambda: GRUD(x(), observed=x(3, 6, 3), elapsed=x()),
        LayerError,
        ["observed has shape (3, 6, 3)", "(3, 6, 2)"],
    ),
    "a scalar input of another shape": (
        lambda: Recurrent(cells.CfC, 2, 4)(x(), dt=x(3, 5)),
        LayerError,
        ["dt has shape (3, 5)", "(3, 6, 1) or (3, 6)"],
    ),
    "a number for an input": (
        lambda: Recurrent(cells.CfC, 2, 4)(x(), dt=1.0),
        LayerError,
        ["dt", "tensor", "1.0"],
    ),
}


@pytest.mark.parametrize("case", [*BUILDING.values(), *CALLING.values()], ids=[*BUILDING, *CALLING])
def test_a_mistake_is_one_sentence(case):
    call, error, words = case
    with pytest.raises(error) as caught:
        call()
    message = str(caught.value)
    assert "\n" not in message and message.endswith((".", "?"))
    for word in words:
        assert word in message


def test_layer_errors_are_value_errors():
    """So that code written for torch.nn catches them."""
    assert issubclass(LayerError, ValueError) and issubclass(OptionError, ValueError)
    assert issubclass(LayerError, ElmanError)


@pytest.mark.parametrize(
    ("place", "lengths", "words"),
    [
        ((1, 4, 0), None, "x is NaN in row 1 at step 4 (1 steps in all)"),
        ((1, 4, 0), [6, 5, 6], "row 1 at step 4"),
    ],
)
def test_checking_names_the_first_nan(place, lengths, words):
    spoilt = x()
    spoilt[place] = float("nan")
    with pytest.raises(LayerError) as caught:
        LSTM(spoilt, lengths=lengths, check=True)
    assert words in str(caught.value)


def test_checking_names_the_input():
    spoilt = x(3, 6)
    spoilt[2, 3:] = float("nan")
    with pytest.raises(LayerError, match=r"dt is NaN in row 2 at step 3 \(3 steps in all\)"):
        Recurrent(cells.CfC, 2, 4)(x(), dt=spoilt, check=True)


def test_checking_passes_over_padding_and_changes_nothing():
    spoilt = x() + 1.0
    spoilt[1, 4:] = float("nan")
    assert torch.equal(LSTM(spoilt, lengths=[6, 4, 6], check=True).y, LSTM(spoilt, lengths=[6, 4, 6]).y)


def test_checking_allows_gaps_where_the_cell_allows_them():
    """GRU-D chooses between x and what it remembers; the time since the last value it always reads."""
    gap = x()
    gap[1, 4, 0] = float("nan")
    observed = (~gap.isnan()).float()
    y = GRUD(gap, observed=observed, elapsed=x(), check=True).y
    assert y.isfinite().all()
    with pytest.raises(LayerError, match="elapsed is NaN in row 1 at step 4"):
        GRUD(gap, observed=observed, elapsed=gap, check=True)


def test_a_carry_of_nothing_is_told():
    with pytest.raises(LayerError, match="only carries of one model"):
        Carry.stack([])
