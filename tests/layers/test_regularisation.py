"""Dropout in all its places, weight dropout and zoneout, on cells so plain that masks can be read off."""

import math

import pytest
import torch

from elman import cells, parse
from elman.cells import ZOO
from elman.errors import OptionError
from elman.layers import Carry, Dropout, Recurrent
from elman.testing.tolerances import FORWARD

B, T, H = 40, 12, 30
RATE = 0.4

COPY = parse("def Copy(x, h):\n    return W.h @ x")  # y is x, where W is the identity
TURN = parse("def Turn(x, h):\n    return U.h @ h + W.h @ x")  # y is the initial h, where x is 0


def layer(cell, dropout, **options) -> Recurrent:
    """Every matrix is the identity, in training mode."""
    rnn = Recurrent(cell, H, H, dropout=dropout, **options).double()
    for parameter in rnn.parameters():
        if parameter.dim() == 2:
            torch.nn.init.eye_(parameter)
    return rnn


def ones(*shape: int) -> torch.Tensor:
    return torch.ones(*(shape or (B, T, H)), dtype=torch.float64)


def filled(rnn: Recurrent, value: float = 1.0, batch: int = B) -> Carry:
    zero = rnn(ones(batch, 0, H)).final
    return Carry({name: torch.full_like(state, value) for name, state in zero.states.items()}, zero.layout)


def assert_share(mask: torch.Tensor, rate: float) -> None:
    """A share `rate` of n independent units is true, to 5 deviations."""
    n = mask.numel()
    assert abs(mask.double().mean() - rate) < 5 * math.sqrt(rate * (1 - rate) / n)


PLACES = {
    "input": (COPY, {"input": RATE}, 1),
    "between": (COPY, {"between": RATE}, 2),
    "output": (COPY, {"output": RATE}, 1),
    "output of two layers": (COPY, {"output": RATE}, 2),
}


@pytest.mark.parametrize("variational", [False, True])
@pytest.mark.parametrize("case", PLACES.values(), ids=PLACES)
def test_dropout_zeroes_its_share_and_scales_the_rest(case, variational):
    cell, rates, num_layers = case
    y = layer(cell, Dropout(**rates, variational=variational), num_layers=num_layers)(ones()).y
    kept = y != 0
    # masks are float32
    torch.testing.assert_close(y[kept], torch.full_like(y[kept], 1 / (1 - RATE)), rtol=1e-6, atol=0)
    over_time = kept[:, :1] == kept
    if variational:
        assert over_time.all()
        assert_share(~kept[:, 0], RATE)
    else:
        assert_share(~kept, RATE)
        # equal to the first step by chance: both kept or both dropped
        assert_share(over_time[:, 1:], RATE**2 + (1 - RATE) ** 2)
    assert len({tuple(row) for row in kept[:, 0].tolist()}) == B  # rows differ


def test_two_places_draw_masks_of_their_own():
    y = layer(COPY, Dropout(input=0.5, between=0.5, output=0.5), num_layers=2)(ones()).y
    assert_share(y != 0, 0.125)
    torch.testing.assert_close(y.max(), torch.tensor(8.0).double())
    alone = layer(COPY, Dropout(input=0.5, output=0.5))(ones()).y
    assert_share(alone != 0, 0.25)


def test_dropout_on_the_output_leaves_the_states_alone():
    rnn = layer(COPY, Dropout(output=0.5))
    out = rnn(ones(), states=True)
    assert out.final["0.h"].tolist() == ones(B, H).tolist()
    assert out.states["0.h"].tolist() == ones().tolist()
    assert out.last.tolist() == out.y[:, -1].tolist()


def test_what_is_dropped_may_be_infinite():
    rnn = layer(COPY, Dropout(input=0.5))
    with torch.no_grad():
        for parameter in rnn.parameters():
            parameter.fill_(1.0 / H)
    spoilt = ones(1, 200, H)
    spoilt[:, :, 0] = math.inf
    y = rnn(spoilt).y[0, :, 0]
    assert y.isinf().any() and y.isfinite().any()
    assert not y.isnan().any()


@pytest.mark.parametrize("variational", [False, True])
def test_recurrent_dropout_masks_the_state_inside_products(variational):
    """h goes round through U alone: each unit is dropped at once or grows by 1/(1 - rate) per step."""
    rnn = layer(TURN, Dropout(recurrent=RATE, variational=variational))
    y = rnn(0 * ones(), initial=filled(rnn)).y
    grown = (1 / (1 - RATE)) ** torch.arange(1, T + 1).double()
    alive = y != 0
    torch.testing.assert_close(y[alive], grown.expand(B, H, T).transpose(1, 2)[alive], rtol=1e-5, atol=0)
    if variational:
        assert (alive == alive[:, :1]).all()
        assert_share(~alive[:, 0], RATE)
    else:
        assert_share(alive[:, 0], 1 - RATE)
        assert_share(alive[:, 3], (1 - RATE) ** 4)


def test_recurrent_dropout_does_not_touch_element_wise_paths_nor_inputs():
    """Of `c + U @ h + W @ x` the first and the last stay."""
    cell = parse("def C(x, h, c):\n    return U.h @ h + W.h @ x, c + U.c @ h")
    rnn = layer(cell, Dropout(recurrent=0.5))
    out = rnn(ones(B, 1, H), initial=filled(rnn))
    assert set(out.final["0.h"].unique().tolist()) == {1.0, 3.0}  # x, and 0 or 2 of h
    assert set(out.final["0.c"].unique().tolist()) == {1.0, 3.0}  # c, and the same
    assert torch.equal(out.final["0.h"], out.final["0.c"])  # one mask for one state


def test_recurrent_dropout_reaches_into_the_operand():
    """U @ (r * h): h is masked, r is not; r's own product sees the mask too."""
    cell = parse("def C(x, h):\n    r = W.r @ x + U.r @ h\n    return U.h @ (r * h)")
    rnn = layer(cell, Dropout(recurrent=0.5))
    y = rnn(ones(B, 1, H), initial=filled(rnn)).y
    assert set(y.unique().tolist()) == {0.0, 6.0}  # (1 + 2) * 2


def test_recurrent_dropout_masks_a_new_state_in_a_second_product():
    """LEM's y sees the new z through a matrix: z's mask; z itself goes on whole."""
    cell = parse("def C(x, y, z):\n    z = z + W.z @ x\n    return U.y @ z + y * 0, z")
    rnn = layer(cell, Dropout(recurrent=0.5))
    out = rnn(ones(B, 1, H), initial=filled(rnn))
    assert set(out.final["0.y"].unique().tolist()) == {0.0, 4.0}
    assert out.final["0.z"].tolist() == (2 * ones(B, H)).tolist()


def test_a_new_state_inside_a_larger_operand_is_whole():
    """As the c of a projected LSTM, U.p @ (o * tanh(c)): only U.p @ c itself would be masked."""
    cell = parse("def C(x, y, z):\n    z = 2 * z + W.z @ x\n    return U.y @ (2 * z) + (U.h @ y) * 0, z")
    rnn = layer(cell, Dropout(recurrent=0.5))
    out = rnn(ones(B, 1, H), initial=filled(rnn))
    assert out.final["0.y"].tolist() == (6 * ones(B, H)).tolist()


def test_weight_dropout_drops_recurrent_weights_once_per_call():
    rnn = layer(TURN, Dropout(weight=RATE))
    with torch.no_grad():
        rnn.weights().U_h.fill_(1.0)
    every_unit = torch.eye(H, dtype=torch.float64)
    start = Carry({"0.h": every_unit}, rnn.stack.layout)
    y = rnn(0 * ones(H, 2, H), initial=start).y
    dropped = y[:, 0].T  # column u is what unit u sends
    assert_share(dropped == 0, RATE)
    torch.testing.assert_close(dropped.max(), torch.tensor(1 / (1 - RATE)).double(), rtol=1e-6, atol=0)
    torch.testing.assert_close(y[:, 1].T, dropped @ dropped, rtol=1e-6, atol=0)  # the same one at every step
    assert rnn.weights().U_h.tolist() == ones(H, H).tolist()  # the parameter itself is whole
    (gradient,) = torch.autograd.grad(rnn(ones(2, 2, H)).y.sum(), rnn.weights().U_h)
    assert_share(gradient == 0, RATE)


def test_weight_dropout_leaves_input_matrices_alone():
    rnn = layer(TURN, Dropout(weight=0.5))
    assert rnn(ones(B, 1, H)).y.tolist() == ones(B, 1, H).tolist()


@pytest.mark.parametrize("cell", [cells.AntisymmetricRNN, cells.LayerNormLSTM, cells.ProjectedLSTM], ids=str)
def test_weight_dropout_finds_matrices_inside_other_expressions(cell):
    rnn, plain = Recurrent(cell, 3, 6, dropout=Dropout(weight=0.5)), Recurrent(cell, 3, 6)
    plain.load_state_dict(rnn.state_dict())
    x = torch.randn(4, 5, 3)
    assert not torch.allclose(rnn(x).y, plain(x).y)
    assert torch.equal(rnn.eval()(x).y, plain(x).y)


def test_zoneout_keeps_old_units_in_training():
    """The new state is 1 more than the old one, so a state counts the steps at which it was not held."""
    cell = parse("def Count(x, h):\n    return h + W.h @ x")
    rnn = layer(cell, Dropout(zoneout=RATE))
    y = rnn(ones()).y
    before = torch.cat([0 * ones(B, 1, H), y[:, :-1]], 1)
    held = y == before
    assert torch.equal(y - before, (~held).double())
    assert_share(held, RATE)
    assert_share(held[:, 1:] == held[:, :-1], RATE**2 + (1 - RATE) ** 2)  # a new mask at every step


def test_zoneout_in_evaluation_is_the_expected_share():
    cell = parse("def Count(x, h):\n    return h + W.h @ x")
    y = layer(cell, Dropout(zoneout=0.25)).eval()(ones(1, 3, H)).y
    assert y[0, :, 0].tolist() == [0.75, 1.5, 2.25]


def test_zoneout_by_state():
    rnn = Recurrent(cells.LSTM, H, H, dropout=Dropout(zoneout={"c": 0.5})).double()
    start = filled(rnn, 100.0)
    out = rnn(ones(B, 1, H), initial=start)
    assert_share(out.final["0.c"] == 100, 0.5)
    assert not (out.final["0.h"] == 100).any()
    both = Recurrent(cells.LSTM, H, H, dropout=Dropout(zoneout=0.5)).double()
    final = both(ones(B, 1, H), initial=filled(both, 100.0)).final
    held_h, held_c = final["0.h"] == 100, final["0.c"] == 100
    assert_share(held_h == held_c, 0.5)  # masks of their own


def test_states_on_one_scale_are_held_together():
    """sLSTM stores c and n divided by exp(m): to hold one and move another would change its value."""
    rnn = Recurrent(cells.sLSTM, H, H, dropout=Dropout(zoneout=0.5)).double()
    start = filled(rnn, 1.0)
    final = rnn(ones(B, 1, H), initial=start).final
    held = {name: final[f"0.{name}"] == 1.0 for name in "cnm"}
    assert_share(held["c"], 0.5)
    assert torch.equal(held["c"], held["m"]) and torch.equal(held["c"], held["n"])
    assert_share((final["0.h"] == 1.0) == held["c"], 0.5)


def test_layers_and_directions_draw_masks_of_their_own():
    rnn = layer(TURN, Dropout(recurrent=0.5, variational=True), num_layers=2, bidirectional=True)
    out = rnn(0 * ones(B, 1, H), initial=filled(rnn))
    masks = [out.final[f"{place}.h"] != 0 for place in ("0", "0_reverse")]
    assert_share(masks[0] == masks[1], 0.5)


ALL = Dropout(input=0.2, between=0.2, output=0.2, recurrent=0.2, weight=0.2, zoneout=0.2)


def everything() -> Recurrent:
    torch.manual_seed(5)
    return Recurrent(cells.LSTM, 3, 6, num_layers=2, dropout=ALL).double()


def test_evaluation_draws_nothing():
    rnn = Recurrent(
        cells.LSTM,
        3,
        6,
        num_layers=2,
        dropout=Dropout(input=0.5, between=0.5, output=0.5, recurrent=0.5, weight=0.5),
    ).eval()
    plain = Recurrent(cells.LSTM, 3, 6, num_layers=2)
    plain.load_state_dict(rnn.state_dict())
    x = torch.randn(4, 5, 3)
    before = torch.get_rng_state()
    assert torch.equal(rnn(x).y, plain(x).y)
    assert torch.equal(torch.get_rng_state(), before)


def test_training_without_dropout_draws_nothing():
    rnn, before = Recurrent(cells.LSTM, 3, 6), torch.get_rng_state()
    rnn(torch.zeros(4, 5, 3))
    assert torch.equal(torch.get_rng_state(), before)


def test_a_run_repeats_by_torchs_seed():
    rnn, x = everything(), torch.randn(4, 5, 3).double()
    results = []
    for _ in range(2):
        torch.manual_seed(11)
        results.append([rnn(x).y for _ in range(3)])
    assert all(torch.equal(one, other) for one, other in zip(*results, strict=True))
    assert not torch.equal(results[0][0], results[0][1])


def test_masks_belong_to_row_and_step_whatever_else_is_in_the_batch():
    """The same seed: fewer rows, fewer steps, padding or none draw the same numbers."""
    rnn, x = everything(), torch.randn(4, 5, 3).double()

    def run(x, **options):
        torch.manual_seed(11)
        return rnn(x, **options).y

    whole = run(x)
    tolerance = {"rtol": FORWARD["float64"], "atol": FORWARD["float64"]}
    torch.testing.assert_close(run(x[:2]), whole[:2], **tolerance)
    torch.testing.assert_close(run(x[:, :3]), whole[:, :3], **tolerance)
    ragged = run(x, lengths=[2, 5, 1, 4])
    for row, length in enumerate((2, 5, 1, 4)):
        torch.testing.assert_close(ragged[row, :length], whole[row, :length], **tolerance)
        assert ragged[row, length:].abs().sum() == 0


@pytest.mark.parametrize("rate", ["input", "output", "recurrent", "weight"])
def test_the_mean_over_masks_is_the_value_without(rate):
    """Of a linear cell, over n = 400 calls; the deviation is measured."""
    torch.manual_seed(2)
    rnn = Recurrent(TURN, 3, 4, dropout=Dropout(**{rate: 0.3})).double()
    x = torch.randn(1, 2, 3).double()
    start = Carry({"0.h": torch.randn(1, 4).double()}, rnn.stack.layout)
    drawn = torch.stack([rnn(x, initial=start).y[0, 0] for _ in range(400)])
    without = rnn.eval()(x, initial=start).y[0, 0]
    assert ((drawn.mean(0) - without).abs() < 5 * drawn.std(0) / math.sqrt(400) + 1e-9).all()


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_the_same_words_work_on_every_cell(cell):
    """Or say that they have no effect: recurrent and weight dropout need a matrix on a state."""
    recurrent = any(p.space == "U" for p in cell.parameters) and cell.name not in ("LRU",)
    dropout = Dropout(input=0.1, output=0.1, zoneout=0.1)
    if recurrent:
        dropout = Dropout(input=0.1, output=0.1, zoneout=0.1, recurrent=0.1, weight=0.1)
    else:
        for useless in (Dropout(weight=0.1), *([] if cell.name == "LRU" else [Dropout(recurrent=0.1)])):
            with pytest.raises(OptionError, match=f"no effect on {cell.name}"):
                Recurrent(cell, 3, 5, dropout=useless)
    rnn = Recurrent(cell, 3, 5, dropout=dropout)
    x = torch.randn(2, 4, 3)
    inputs = {e.name: torch.rand(2, 4, 3 if e.size == "input_size" else 1) for e in cell.inputs[1:]}
    torch.manual_seed(1)
    y = rnn(x, **inputs).y
    assert y.isfinite().all()
    assert not torch.allclose(y, rnn(x, **inputs).y)
    assert torch.equal(rnn.eval()(x, **inputs).y, rnn(x, **inputs).y)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Dropout(input=1.0), "dropout rate input is a number from 0 to below 1, not 1.0"),
        (lambda: Dropout(between=-0.1), "between .* not -0.1"),
        (lambda: Dropout(output="half"), "output .* not 'half'"),
        (lambda: Dropout(recurrent=True), "recurrent .* not True"),
        (lambda: Dropout(weight=2), "weight .* not 2"),
        (lambda: Dropout(variational=True), "variational has no effect without a rate"),
        (lambda: Dropout(variational=True, weight=0.5), "variational has no effect without a rate"),
        (lambda: Recurrent(cells.LSTM, 2, 3, dropout=0.5), "no effect with one layer; use input= or output="),
        (lambda: Recurrent(cells.LSTM, 2, 3, dropout=Dropout(between=0.5)), "no effect with one layer"),
        (
            lambda: Recurrent(cells.minGRU, 2, 3, dropout=Dropout(recurrent=0.5)),
            "recurrent dropout has no effect on minGRU",
        ),
        (
            lambda: Recurrent(cells.IndRNN, 2, 3, dropout=Dropout(weight=0.5)),
            "weight dropout has no effect on IndRNN",
        ),
        (
            lambda: Recurrent(cells.LSTM, 2, 3, dropout=Dropout(zoneout={"n": 0.5})),
            "zoneout names n, which is no state of LSTM",
        ),
        (
            lambda: Recurrent(cells.LSTM, 2, 3, dropout=Dropout(zoneout=1.0)),
            "zoneout of h is a share from 0 to below 1",
        ),
        (
            lambda: Recurrent(cells.LSTM, 2, 3, dropout=Dropout(zoneout={"h": "x"})),
            "zoneout of h is a share .* not 'x'",
        ),
        (
            lambda: Recurrent(cells.LSTM, 2, 3, dropout=Dropout(zoneout="x")),
            "zoneout of h is a share .* not 'x'",
        ),
        (
            lambda: Recurrent(cells.sLSTM, 2, 3, dropout=Dropout(zoneout={"c": 0.5})),
            "c, n, m of sLSTM .* one scale",
        ),
        (lambda: Recurrent(cells.LSTM, 2, 3, num_layers=2, dropout="x"), "between .* not 'x'"),
    ],
)
def test_rates_without_meaning_or_effect_are_told(make, words):
    with pytest.raises(OptionError, match=words):
        make()


def test_a_number_is_dropout_between_layers():
    assert Recurrent(cells.LSTM, 2, 3, num_layers=2, dropout=0.5).stack.dropout == Dropout(between=0.5)
