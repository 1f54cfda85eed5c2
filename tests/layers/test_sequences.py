"""Lengths, resets, carries and empty calls."""

from itertools import pairwise

import numpy as np
import pytest
import torch

from elman import cells, parse
from elman.errors import LayerError
from elman.layers import Recurrent
from elman.testing.tolerances import FORWARD, GRADIENT

SUM = parse("def Sum(x, h=2.0):\n    return 0.5 * h + W.h @ x")
"""Short enough to be followed by hand: 2, then half of itself plus x."""

CELLS = [cells.LSTM, cells.GRUBefore, cells.LRU, cells.SRU]
of_cells = pytest.mark.parametrize("cell", CELLS, ids=lambda c: c.name)


def close(found, expected, tolerance=FORWARD["float64"]):
    torch.testing.assert_close(found, expected, rtol=tolerance, atol=tolerance)


def summing(**options) -> Recurrent:
    rnn = Recurrent(SUM, 1, 1, **options).double()
    for parameter in rnn.parameters():
        torch.nn.init.ones_(parameter)
    return rnn


def layer(cell, **options) -> Recurrent:
    return Recurrent(cell, 2, 4, **options).double()


def data(*shape: int) -> torch.Tensor:
    return torch.randn(*(shape or (3, 6, 2)), dtype=torch.float64)


STEPS = torch.tensor([[[1.0], [10.0], [100.0]]] * 2, dtype=torch.float64)


def resets(*rows: str) -> torch.Tensor:
    return torch.tensor([[sign == "r" for sign in row] for row in rows])


# lengths


def test_lengths_by_hand():
    out = summing()(STEPS, lengths=[3, 2])
    assert out.y[..., 0].tolist() == [[2.0, 11.0, 105.5], [2.0, 11.0, 0.0]]
    assert out.last.tolist() == [[105.5], [11.0]]
    assert out.final["0.h"].tolist() == [[105.5], [11.0]]


@of_cells
def test_a_row_does_not_depend_on_its_company(cell):
    rnn, x, lengths = layer(cell, num_layers=2, bidirectional=True), data(), [2, 6, 4]
    together = rnn(x, lengths=lengths)
    for row, length in enumerate(lengths):
        alone = rnn(x[row : row + 1, :length])
        close(together.y[row, :length], alone.y[0])
        close(together.last[row], alone.last[0])
        assert together.y[row, length:].abs().sum() == 0
        for name, state in alone.final.states.items():
            close(together.final[name][row], state[0])


@pytest.mark.parametrize(
    "lengths",
    [[6, 6, 6], (6, 6, 6), np.full(3, 6), torch.tensor([6, 6, 6]), torch.full((3,), 6, dtype=torch.int16)],
)
def test_full_lengths_are_no_lengths(lengths):
    rnn, x = layer(cells.GRU, bidirectional=True), data()
    assert torch.equal(rnn(x, lengths=lengths).y, rnn(x).y)


@of_cells
@pytest.mark.parametrize("bidirectional", [False, True])
def test_nothing_beyond_a_length_is_read(cell, bidirectional):
    rnn, x, lengths = layer(cell, num_layers=2, bidirectional=bidirectional), data(), [2, 0, 4]
    spoilt = x.clone()
    for row, length in enumerate(lengths):
        spoilt[row, length:] = float("nan")
    spoilt.requires_grad_()
    out = rnn(spoilt, lengths=lengths)
    assert torch.equal(out.y, rnn(x, lengths=lengths).y)
    (gradient,) = torch.autograd.grad(out.y.sum() + out.last.sum(), spoilt)
    assert gradient.isfinite().all()
    for row, length in enumerate(lengths):
        assert gradient[row, length:].abs().sum() == 0


def test_an_empty_row_keeps_its_state_and_has_a_last_of_zero():
    rnn, x = summing(), STEPS.clone()
    first = rnn(x, lengths=[3, 0])
    assert first.final["0.h"].tolist() == [[105.5], [2.0]]
    assert first.last.tolist() == [[105.5], [0.0]]
    second = rnn(x, first.carry, lengths=[0, 1])
    assert second.final["0.h"].tolist() == [[105.5], [2.0]]
    third = rnn(x, first.carry, lengths=[0, 0])
    assert third.final["0.h"].tolist() == [[105.5], [2.0]]
    assert third.y.abs().sum() == 0


@pytest.mark.parametrize("bidirectional", [False, True])
def test_a_call_of_no_steps(bidirectional):
    rnn = layer(cells.LSTM, num_layers=2, bidirectional=bidirectional)
    out = rnn(data(3, 0, 2), lengths=[0, 0, 0])
    assert out.y.shape == (3, 0, rnn.output_size)
    assert out.last.tolist() == torch.zeros(3, rnn.output_size).tolist()
    assert all(state.tolist() == torch.zeros(3, 4).tolist() for state in out.final.states.values())
    before = rnn(data()).final
    after = rnn(data(3, 0, 2), initial=before).final
    assert all(torch.equal(after[name], before[name]) for name in before.states)


@pytest.mark.parametrize("bidirectional", [False, True])
def test_a_call_of_no_rows(bidirectional):
    rnn = layer(cells.LSTM, num_layers=2, bidirectional=bidirectional)
    out = rnn(data(0, 5, 2), lengths=[])
    assert out.y.shape == (0, 5, rnn.output_size)
    assert out.last.shape == (0, rnn.output_size)
    assert len(out.final) == 0


# resets


def test_resets_by_hand():
    """A reset brings h = 2 back before the step that it marks."""
    out = summing()(STEPS, reset=resets("-r-", "r-r"))
    assert out.y[..., 0].tolist() == [[2.0, 11.0, 105.5], [2.0, 11.0, 101.0]]


def test_resets_by_hand_in_the_backward_direction():
    """The state that passes from the marked step to the one before it is dropped."""
    out = summing(bidirectional=True)(STEPS, reset=resets("-r-", "r-r"))
    # row 0: 100 + 1, then 10 + 101/2, then (reset at step 1) 1 + 1; row 1: 100 + 1, 10 + 1, 1 + 11/2
    assert out.y[..., 1].tolist() == [[2.0, 60.5, 101.0], [6.5, 11.0, 101.0]]


@of_cells
@pytest.mark.parametrize("num_layers", [1, 2])
def test_a_reset_cuts_a_row_into_rows(cell, num_layers):
    """In every layer and both directions: as if each part were a row of its own."""
    rnn, x = layer(cell, num_layers=num_layers, bidirectional=True), data(1, 9, 2)
    cuts = [0, 3, 4, 9]
    found = rnn(x, reset=resets("---rr----")).y
    parts = [rnn(x[:, begin:end]).y for begin, end in pairwise(cuts)]
    close(found, torch.cat(parts, 1))


@of_cells
def test_no_gradient_crosses_a_reset(cell):
    rnn, x = layer(cell), data(1, 5, 2).requires_grad_()
    out = rnn(x, reset=resets("---r-"))
    (gradient,) = torch.autograd.grad(out.y[:, 3:].sum(), x)
    assert gradient[:, :3].abs().sum() == 0
    assert gradient[:, 3:].abs().min() > 0


def test_the_gradient_of_a_fresh_state_goes_to_its_parameter():
    cell = parse("def C(x, h=v.h0):\n    return 0.5 * h + W.h @ x")
    rnn, x = layer(cell), data(2, 4, 2)
    out = rnn(x, reset=resets("--r-", "----"))
    (gradient,) = torch.autograd.grad(out.final["0.h"].sum(), rnn.weights().v_h0)
    # by hand: 0.5**2 from the reset of row 0, 0.5**4 from the beginning of row 1
    close(gradient, torch.full((4,), 0.25 + 0.0625, dtype=torch.float64))


def test_a_reset_at_the_first_step_forgets_the_carry():
    rnn, x = layer(cells.GRU), data()
    carry = rnn(data()).carry
    mask = torch.zeros(3, 6, dtype=torch.bool)
    mask[1, 0] = True
    found = rnn(x, carry, reset=mask).y
    close(found[1], rnn(x).y[1])
    close(found[[0, 2]], rnn(x, carry).y[[0, 2]])


def test_a_reset_beyond_the_length_says_nothing():
    rnn, x = layer(cells.GRU, bidirectional=True), data()
    mask = torch.zeros(3, 6, dtype=torch.bool)
    mask[:, 4:] = True
    assert torch.equal(rnn(x, lengths=[4, 4, 2], reset=mask).y, rnn(x, lengths=[4, 4, 2]).y)


def test_a_step_takes_resets_too():
    rnn, x = layer(cells.LSTM), data()
    _, carry = rnn.step(x[:, 0])
    y, _ = rnn.step(x[:, 1], carry, reset=torch.tensor([True, False, True]))
    close(y[[0, 2]], rnn.step(x[:, 1])[0][[0, 2]])
    close(y[1], rnn(x).y[1, 1])


# carry and initial


@of_cells
def test_chunks_are_the_whole(cell):
    rnn, x = layer(cell, num_layers=2), data()
    whole, carry, parts = rnn(x), None, []
    for chunk in x.split([1, 3, 2], dim=1):
        out = rnn(chunk, carry)
        carry = out.carry
        parts.append(out.y)
    close(torch.cat(parts, 1), whole.y)
    for name, state in whole.final.states.items():
        close(carry[name], state)


def test_the_carry_is_detached_and_final_is_not():
    """Truncated backpropagation needs the one, a decoder the other."""
    rnn, x, later = layer(cells.LSTM), data().requires_grad_(), data()
    first = rnn(x)
    assert not any(state.requires_grad for state in first.carry.states.values())
    with pytest.raises(RuntimeError, match=r"appears? to not have been used in the graph"):
        torch.autograd.grad(rnn(later, first.carry).y.sum(), x)
    (gradient,) = torch.autograd.grad(rnn(later, initial=first.final).y.sum(), x)
    whole = rnn(torch.cat([x, later], 1)).y[:, 6:]
    (expected,) = torch.autograd.grad(whole.sum(), x)
    close(gradient, expected, GRADIENT["float64"])


def test_both_directions_take_initial_states():
    rnn, x = summing(bidirectional=True), STEPS
    final = rnn(x).final
    out = rnn(x, initial=final)
    # forward: from 105.5; backward: from its own final state, 1 + (10 + (100 + 1)/2)/2
    assert final["0_reverse.h"].tolist() == [[31.25]] * 2
    assert out.y[0, 0, 0] == 105.5 / 2 + 1
    assert out.y[0, 2, 1] == 31.25 / 2 + 100


def test_the_carry_after_any_step_goes_on_from_there():
    rnn, x = layer(cells.LSTM, num_layers=2), data()
    out = rnn(x, states=True)
    for step in range(5):
        close(rnn(x[:, step + 1 :], out.carry_at(step)).y, out.y[:, step + 1 :])


def test_the_carry_after_a_step_of_a_row_that_has_ended_is_its_final_state():
    rnn, x = layer(cells.LSTM), data()
    out = rnn(x, lengths=[2, 6, 0], states=True)
    carry = out.carry_at(3)
    for name in carry.states:
        close(carry[name][[0, 2]], out.final[name][[0, 2]])
        close(carry[name][1], out.states[name][1, 3])
    with pytest.raises(LayerError, match="there is no step 6: the call had 6 steps"):
        out.carry_at(6)


def test_a_layer_keeps_nothing_between_calls():
    rnn, x = layer(cells.LSTM), data()
    first = rnn(x).y
    rnn(data(7, 3, 2))
    assert torch.equal(rnn(x).y, first)
