"""`elman.LSTM`, `GRU` and `RNN` are torch.nn's: signature, numbers, gradients, keys, packed sequences."""

import inspect
import warnings

import pytest
import torch
from torch import nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

import elman
from elman.errors import LayerError, OptionError
from elman.testing.tolerances import FORWARD, GRADIENT

PAIRS = {"LSTM": (elman.LSTM, nn.LSTM), "GRU": (elman.GRU, nn.GRU), "RNN": (elman.RNN, nn.RNN)}
RELU = ("RNN", {"nonlinearity": "relu"})
OPTIONS = {
    "plain": {},
    "no bias": {"bias": False},
    "batch first": {"batch_first": True},
    "three layers": {"num_layers": 3},
    "both directions": {"bidirectional": True},
    "everything": {"num_layers": 2, "bidirectional": True, "batch_first": True, "bias": False},
}
CASES = {f"{name} {what}": (name, options) for name in PAIRS for what, options in OPTIONS.items()}
CASES |= {
    "RNN relu": RELU,
    "RNN relu in layers": ("RNN", {**RELU[1], "num_layers": 2, "bidirectional": True}),
}
CASES |= {
    f"LSTM projected {what}": ("LSTM", {"proj_size": 3, **options}) for what, options in OPTIONS.items()
}
every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES)

I, H, T, B = 3, 5, 6, 4


def pair(name: str, options: dict) -> tuple[nn.Module, nn.Module]:
    """(ours, torch's) with the same weights, in float64."""
    ours, theirs = (kind(I, H, dtype=torch.float64, **options) for kind in PAIRS[name])
    ours.load_state_dict(theirs.state_dict())
    return ours, theirs


def states(module, batch: int | None = B):
    """A random hx for a module of torch."""
    places = module.num_layers * (2 if module.bidirectional else 1)
    rows = () if batch is None else (batch,)
    h = torch.randn(places, *rows, module.proj_size or H, dtype=torch.float64, requires_grad=True)
    if not isinstance(module, nn.LSTM):
        return h
    return h, torch.randn(places, *rows, H, dtype=torch.float64, requires_grad=True)


def flat(*results) -> list[torch.Tensor]:
    found: list[torch.Tensor] = []
    for result in results:
        if isinstance(result, PackedSequence):
            found.append(result.data)
        elif isinstance(result, tuple):
            found += flat(*result)
        elif result is not None:
            found.append(result)
    return found


def assert_same(ours, theirs, call_ours, call_theirs=None, leaves=()):
    """Results and the gradients of parameters and leaves agree."""
    found, expected = flat(call_ours(ours)), flat((call_theirs or call_ours)(theirs))
    for one, other in zip(found, expected, strict=True):
        assert one.shape == other.shape
        torch.testing.assert_close(one, other, rtol=FORWARD["float64"], atol=FORWARD["float64"])
    weights = [torch.randn_like(result) for result in expected]
    gradients = []
    for module, results in ((ours, found), (theirs, expected)):
        loss = sum((result * weight).sum() for result, weight in zip(results, weights, strict=True))
        gradients.append(torch.autograd.grad(loss, [*leaves, *module.parameters()]))
    for one, other in zip(*gradients, strict=True):
        torch.testing.assert_close(one, other, rtol=GRADIENT["float64"], atol=GRADIENT["float64"])


def data(batch_first: bool = False) -> torch.Tensor:
    shape = (B, T, I) if batch_first else (T, B, I)
    return torch.randn(*shape, dtype=torch.float64, requires_grad=True)


@every_case
@pytest.mark.parametrize("with_states", [False, True])
def test_numbers_and_gradients_are_torchs(case, with_states):
    ours, theirs = pair(*case)
    x, hx = data(theirs.batch_first), states(theirs) if with_states else None
    assert_same(ours, theirs, lambda module: module(x, hx), leaves=[x, *flat(hx)])


@every_case
@pytest.mark.parametrize("with_states", [False, True])
@pytest.mark.parametrize(("lengths", "enforce"), [([6, 4, 4, 1], True), ([2, 6, 1, 5], False)])
def test_packed_sequences_are_torchs(case, with_states, lengths, enforce):
    ours, theirs = pair(*case)
    x, hx = data(theirs.batch_first), states(theirs) if with_states else None

    def call(module):
        packed = pack_padded_sequence(x, lengths, module.batch_first, enforce_sorted=enforce)
        return module(packed, hx)

    assert_same(ours, theirs, call, leaves=[x, *flat(hx)])
    ours_packed, theirs_packed = call(ours)[0], call(theirs)[0]
    assert torch.equal(ours_packed.batch_sizes, theirs_packed.batch_sizes)
    for one, other in zip(pad_packed_sequence(ours_packed), pad_packed_sequence(theirs_packed), strict=True):
        torch.testing.assert_close(one, other)


@every_case
@pytest.mark.parametrize("with_states", [False, True])
def test_one_sequence_without_a_batch_is_torchs(case, with_states):
    ours, theirs = pair(*case)
    x = torch.randn(T, I, dtype=torch.float64, requires_grad=True)
    hx = states(theirs, None) if with_states else None
    assert_same(ours, theirs, lambda module: module(x, hx), leaves=[x, *flat(hx)])


@every_case
def test_keys_shapes_and_order_of_the_state_dict_are_torchs(case):
    ours, theirs = pair(*case)
    one, other = ours.state_dict(), theirs.state_dict()
    assert [(k, v.shape) for k, v in one.items()] == [(k, v.shape) for k, v in other.items()]
    fresh_ours, fresh_theirs = (kind(I, H, dtype=torch.float64, **case[1]) for kind in PAIRS[case[0]])
    fresh_theirs.load_state_dict(fresh_ours.state_dict())  # and the other way
    x = data(theirs.batch_first)
    assert_same(fresh_ours, fresh_theirs, lambda module: module(x))


@pytest.mark.parametrize("name", PAIRS)
def test_the_signature_is_torchs(name):
    ours, theirs = PAIRS[name]
    found = inspect.signature(ours).parameters
    if name == "RNN":
        positional = ["nonlinearity", "bias", "batch_first", "dropout", "bidirectional"]
        assert list(found)[:3] == ["input_size", "hidden_size", "num_layers"]
        assert list(found)[3:8] == positional
    for option, default in {"num_layers": 1, "bias": True, "batch_first": False, "dropout": 0.0}.items():
        assert found[option].default == default
        assert getattr(theirs(I, H), option) == getattr(ours(I, H), option)
    assert list(inspect.signature(ours.forward).parameters)[1:3] == ["input", "hx"]


@pytest.mark.parametrize("name", PAIRS)
def test_new_weights_are_spread_as_torchs(name):
    """Uniform within ±1/sqrt(H); the deviation of n of them is 1/sqrt(3 H), give or take 5 sigma."""
    ours = PAIRS[name][0](40, 50)
    bound = 50**-0.5
    for parameter in ours.parameters():
        assert parameter.abs().max() <= bound
    everything = torch.cat([parameter.flatten() for parameter in ours.parameters()])
    n = len(everything)
    assert abs(everything.mean()) < 5 * bound / (3 * n) ** 0.5
    assert abs(everything.var() - bound**2 / 3) < 5 * bound**2 * (4 / 45 / n) ** 0.5
    before = ours.weight_ih_l0.clone()
    ours.reset_parameters()
    assert not torch.equal(before, ours.weight_ih_l0)


def test_device_and_dtype_are_taken():
    ours = elman.LSTM(I, H, device="cpu", dtype=torch.float64)
    assert all(parameter.dtype == torch.float64 for parameter in ours.parameters())
    assert elman.GRU(I, H).half().weight_hh_l0.dtype == torch.float16


@pytest.mark.parametrize("name", PAIRS)
def test_dropout_with_one_layer_warns_as_torch_does(name):
    for kind in PAIRS[name]:
        with pytest.warns(UserWarning, match="num_layers=1"):
            module = kind(I, H, dropout=0.5)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        elman.LSTM(I, H, num_layers=2, dropout=0.5)
    ours = PAIRS[name][0](I, H, num_layers=2)
    assert ours.dropout == 0.0 and module.dropout == 0.5


@pytest.mark.parametrize("name", PAIRS)
def test_dropout_acts_between_layers_in_training_only(name):
    """Against the same stack with a mask put in by hand: half of the units are 0, the others doubled."""
    ours = PAIRS[name][0](I, H, num_layers=2, dropout=0.5, dtype=torch.float64)
    without = PAIRS[name][0](I, H, num_layers=2, dtype=torch.float64)
    without.load_state_dict(ours.state_dict())
    x = data()
    assert torch.equal(ours.eval()(x)[0], without(x)[0])
    torch.manual_seed(1)
    one = ours.train()(x)[0]
    torch.manual_seed(1)
    assert torch.equal(ours(x)[0], one)
    assert not torch.equal(ours(x)[0], one)
    assert not torch.allclose(one, without(x)[0])


@pytest.mark.parametrize("name", PAIRS)
def test_flatten_parameters_and_friends_are_there(name):
    ours, theirs = pair(name, {"num_layers": 2})
    assert ours.flatten_parameters() is None
    for attribute in ("input_size", "hidden_size", "num_layers", "bias", "batch_first", "bidirectional"):
        assert getattr(ours, attribute) == getattr(theirs, attribute)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("batch_first", [False, True])
def test_lengths_are_packed_sequences_without_the_packing(name, batch_first):
    ours, theirs = pair(name, {"bidirectional": True, "batch_first": batch_first})
    x, lengths = data(batch_first), [2, 6, 1, 5]
    y, hx = ours(x, lengths=lengths)
    packed = pack_padded_sequence(x, lengths, batch_first, enforce_sorted=False)
    expected, expected_hx = theirs(packed)
    torch.testing.assert_close(y, pad_packed_sequence(expected, batch_first)[0])
    for one, other in zip(flat(hx), flat(expected_hx), strict=True):
        torch.testing.assert_close(one, other)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("batch_first", [False, True])
def test_resets_cut_a_sequence(name, batch_first):
    ours, _ = pair(name, {"num_layers": 2, "batch_first": batch_first})
    x = torch.randn(T, B, I, dtype=torch.float64)
    reset = torch.zeros(T, B, dtype=torch.bool)
    reset[2] = True
    turn = (lambda t: t.transpose(0, 1)) if batch_first else (lambda t: t)
    whole = turn(ours(turn(x), reset=turn(reset))[0])
    parts = torch.cat([turn(ours(turn(part))[0]) for part in (x[:2], x[2:])])
    torch.testing.assert_close(whole, parts, rtol=FORWARD["float64"], atol=FORWARD["float64"])


def test_one_sequence_takes_resets():
    ours = elman.GRU(I, H, dtype=torch.float64)
    x, reset = torch.randn(T, I, dtype=torch.float64), torch.tensor([False, False, True, False, False, False])
    parts = torch.cat([ours(x[:2])[0], ours(x[2:])[0]])
    torch.testing.assert_close(
        ours(x, reset=reset)[0], parts, rtol=FORWARD["float64"], atol=FORWARD["float64"]
    )


def test_gradients_in_evaluation_mode():
    ours = elman.LSTM(I, H, num_layers=2, dropout=0.3).eval()
    x = torch.randn(T, B, I, requires_grad=True)
    ours(x)[0].sum().backward()
    assert x.grad.abs().min() > 0


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: elman.LSTM(I, H)(torch.zeros(T, B, I + 1)), "the input has 4 features, and .* input_size=3"),
        (
            lambda: elman.LSTM(I, H)(torch.zeros(1, T, B, I)),
            r"2 dimensions \(one sequence\) or 3, not \(1, 6, 4, 3\)",
        ),
        (
            lambda: elman.LSTM(I, H)(torch.zeros(T, B, I), torch.zeros(1, B, H)),
            r"hx holds 2 tensors \(h, c\), not 1",
        ),
        (
            lambda: elman.GRU(I, H)(torch.zeros(T, B, I), torch.zeros(1, B + 1, H)),
            r"h_0 has shape .* \(1, 4, 5\)",
        ),
        (
            lambda: elman.GRU(I, H)(torch.zeros(T, B, I), torch.zeros(2, B, H)),
            r"h_0 has shape .* \(1, 4, 5\)",
        ),
        (lambda: elman.RNN(I, H, nonlinearity="sigmoid"), 'nonlinearity is "tanh" or "relu"'),
        (lambda: elman.LSTM(I, 0), "hidden_size is a whole number from 1"),
        (lambda: elman.LSTM(I, H, proj_size=H), "proj_size"),
        (lambda: elman.LSTM(I, H, proj_size=-1), "proj_size"),
        (lambda: elman.LSTM(I, H, lengths=3), "unexpected keyword"),
    ],
)
def test_mistakes_are_told(call, words):
    with pytest.raises((LayerError, OptionError, TypeError), match=words):
        call()


def test_a_dropout_rate_out_of_range_is_told():
    with pytest.raises(OptionError, match=r"between is a number from 0 to below 1, not 1\.5"):
        elman.LSTM(I, H, num_layers=2, dropout=1.5)


def test_the_drop_ins_print_their_sizes():
    assert repr(elman.LSTM(I, H, num_layers=2)) == "LSTM(3, 5, num_layers=2)"


@pytest.mark.parametrize("training", [False, True])
@pytest.mark.parametrize("case", ["LSTM everything", "GRU plain", "RNN relu", "LSTM projected plain"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own
def test_compiled_whole_they_give_the_same(case, training):
    """One graph, no break, forward and backward, with states that are given."""
    torch.compiler.reset()  # all of them share the code of `forward`, and torch keeps eight graphs of a code
    ours, theirs = (module.train(training) for module in pair(*CASES[case]))
    x = torch.randn(B, T, I, dtype=torch.float64) if ours.batch_first else torch.randn(T, B, I).double()
    hx = states(theirs)
    found = torch.compile(ours, fullgraph=True, backend="aot_eager")(x, hx)
    expected = ours(x, hx)
    for one, other in zip(flat(*found), flat(*expected), strict=True):
        assert torch.equal(one, other)
    gradients = [
        torch.autograd.grad(sum(y.square().sum() for y in flat(*results)), list(ours.parameters()))
        for results in (found, expected)
    ]
    assert all(torch.allclose(one, other, rtol=1e-12) for one, other in zip(*gradients, strict=True))
