"""`Recurrent` against plain torch loops, and against itself taken apart."""

import copy
import pickle

import pytest
import torch

from elman import cells, parse
from elman.cells import ZOO
from elman.errors import LayerError
from elman.layers import Recurrent
from elman.testing.tolerances import FORWARD, GRADIENT

B, T, I, H = 3, 5, 2, 4


def close(found, expected, tolerance=FORWARD["float64"]):
    torch.testing.assert_close(found, expected, rtol=tolerance, atol=tolerance)


def layer(cell, *sizes, **options) -> Recurrent:
    made = Recurrent(cell, *(sizes or (I, H)), **options).double()
    with torch.no_grad():
        for parameter in made.parameters():
            parameter += 0.2 * torch.randn_like(parameter)
    return made


def data(*shape: int) -> torch.Tensor:
    return torch.randn(*(shape or (B, T, I)), dtype=torch.float64)


def further(cell, x) -> dict[str, torch.Tensor]:
    return {
        entry.name: torch.rand(*x.shape[:2], x.shape[2] if entry.size == "input_size" else 1).to(x)
        for entry in cell.inputs[1:]
    }


def lstm_loop(p, x):
    h = c = x.new_zeros(len(x), H)
    for x_t in x.unbind(1):
        i, f, o = ((x_t @ p[f"W.{g}"].T + h @ p[f"U.{g}"].T + p[f"b.{g}"]).sigmoid() for g in "ifo")
        g = (x_t @ p["W.g"].T + h @ p["U.g"].T + p["b.g"]).tanh()
        c = f * c + i * g
        h = o * c.tanh()
        yield h


def gru_loop(p, x):
    h = x.new_zeros(len(x), H)
    for x_t in x.unbind(1):
        r, z = ((x_t @ p[f"W.{g}"].T + h @ p[f"U.{g}"].T + p[f"b.{g}"]).sigmoid() for g in "rz")
        n = (x_t @ p["W.n"].T + p["b.n"] + r * (h @ p["U.n"].T + p["bh.n"])).tanh()
        h = (1 - z) * n + z * h
        yield h


@pytest.mark.parametrize(("cell", "loop"), [(cells.LSTM, lstm_loop), (cells.GRU, gru_loop)])
def test_a_layer_is_the_loop_that_one_would_write(cell, loop):
    rnn, x = layer(cell), data().requires_grad_()
    expected = torch.stack(list(loop(rnn.weights().by_name(), x)), 1)
    found = rnn(x).y
    close(found, expected)
    weight = data(B, T, H)
    leaves = [x, *rnn.parameters()]
    for ours, theirs in zip(
        torch.autograd.grad((found * weight).sum(), leaves),
        torch.autograd.grad((expected * weight).sum(), leaves),
        strict=True,
    ):
        close(ours, theirs, GRADIENT["float64"])


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_step_by_step_is_the_sequence(cell):
    rnn, x = layer(cell), data()
    inputs = further(cell, x)
    whole = rnn(x, **inputs)
    carry, outputs = None, []
    for t in range(T):
        y, carry = rnn.step(x[:, t], carry, **{name: value[:, t] for name, value in inputs.items()})
        outputs.append(y)
    close(torch.stack(outputs, 1), whole.y)
    for name, state in carry.states.items():
        close(state, whole.final[name])


def taken_apart(rnn: Recurrent, place: str) -> Recurrent:
    """One layer and direction of a stack as a layer of its own."""
    layer_number = int(place.split("_")[0])
    alone = Recurrent(rnn.cell, rnn.stack.sizes(layer_number)["input_size"], rnn.stack.hidden_size).double()
    alone.weights().load_state_dict(rnn.weights(place).state_dict())
    return alone


def flipped(x, lengths):
    """Each row from its last valid step to its first; what lies beyond stays."""
    return torch.stack([torch.cat([row[:n].flip(0), row[n:]]) for row, n in zip(x, lengths, strict=True)])


@pytest.mark.parametrize(
    "cell",
    [cells.LSTM, cells.GRUBefore, cells.LRU, cells.ProjectedLSTM(projection_size=3)],
    ids=lambda c: c.name,
)
def test_a_stack_is_its_layers_one_on_the_other(cell):
    rnn, x, lengths = layer(cell, num_layers=3), data(), [5, 2, 4]
    y, found = x, rnn(x, lengths=lengths)
    for place in ("0", "1", "2"):
        out = taken_apart(rnn, place)(y, lengths=lengths)
        y = out.y
        for name, state in out.final.states.items():
            close(found.final[name.replace("0.", f"{place}.")], state)
    close(found.y, y)


def test_both_directions_are_two_layers_on_flipped_rows():
    rnn, x, lengths = layer(cells.LSTM, num_layers=2, bidirectional=True), data(), [5, 2, 4]
    y, found = x, rnn(x, lengths=lengths)
    for number in "01":
        forward = taken_apart(rnn, number)(y, lengths=lengths)
        backward = taken_apart(rnn, f"{number}_reverse")(flipped(y, lengths), lengths=lengths)
        y = torch.cat([forward.y, flipped(backward.y, lengths)], -1)
        close(found.final[f"{number}_reverse.c"], backward.final["0.c"])
    close(found.y, y)
    close(found.last, torch.cat([forward.last, backward.last], -1))


# inputs of the size of x are for one layer only: refused in test_layer_mistakes.py
STACKABLE = [cell for cell in ZOO if not any(entry.size == "input_size" for entry in cell.inputs[1:])]


@pytest.mark.parametrize("cell", STACKABLE, ids=lambda c: c.name)
def test_the_first_layer_alone_sees_the_input_size(cell):
    rnn = Recurrent(cell, 7, 4, num_layers=2)
    assert rnn(torch.randn(2, 3, 7), **further(cell, torch.randn(2, 3, 7))).y.shape == (2, 3, rnn.output_size)
    for name, value in rnn.weights("1").by_name().items():
        assert 7 not in value.shape, name


def test_a_further_input_is_given_by_name_and_has_a_default():
    rnn, x = layer(cells.CfC), data()
    close(rnn(x).y, rnn(x, dt=torch.ones(B, T, dtype=torch.float64)).y)
    close(rnn(x, dt=torch.ones(B, T, 1, dtype=torch.float64)).y, rnn(x).y)
    assert not torch.allclose(rnn(x, dt=torch.full((B, T), 2.0)).y, rnn(x).y)


def test_inputs_of_a_size_of_their_own():
    cell = parse('@cell(sizes={"u": 3})\ndef C(x, u, h):\n    return tanh(W.h @ x + W.u @ u + U.h @ h)')
    rnn, x, u = layer(cell), data(), data(B, T, 3)
    p = rnn.weights().by_name()
    expected = (x[:, 0] @ p["W.h"].T + u[:, 0] @ p["W.u"].T).tanh()
    close(rnn(x, u=u).y[:, 0], expected)


def test_an_unobserved_value_is_never_read():
    """GRU-D: a NaN where nothing was measured changes neither the output nor a gradient."""
    rnn, x = layer(cells.GRUD), data()
    observed, elapsed = (torch.rand_like(x) < 0.5).double(), torch.rand_like(x)
    results = []
    for filler in (0.0, 1e6, float("nan")):
        filled = torch.where(observed > 0, x, filler).requires_grad_()
        y = rnn(filled, observed=observed, elapsed=elapsed).y
        results.append((y, *torch.autograd.grad(y.sum(), [filled, *rnn.parameters()])))
    for other in results[1:]:
        for found, expected in zip(other, results[0], strict=True):
            assert torch.equal(found, expected)


def test_the_output_size_is_that_of_the_output():
    assert Recurrent(cells.ProjectedLSTM(projection_size=3), I, H).output_size == 3
    assert Recurrent(cells.ProjectedLSTM(projection_size=3), I, H, bidirectional=True).output_size == 6
    assert Recurrent(cells.Jordan(output_size=2), I, H).output_size == 2


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_parameters_are_plain_and_named_as_in_the_equations(cell):
    rnn = Recurrent(cell, I, H)
    names = {f"0.{parameter.name.replace('.', '_')}" for parameter in cell.parameters}
    assert set(rnn.state_dict()) == names
    sizes = cell.dimensions(I, H)
    for parameter in cell.parameters:
        value = rnn.weights().by_name()[parameter.name]
        assert tuple(value.shape) == tuple(sizes[d] for d in parameter.shape)
        assert value.requires_grad and value.is_contiguous()


def test_a_layer_says_what_it_is():
    rnn = Recurrent(cells.GRUBefore, I, H, num_layers=2)
    assert "GRUBefore, 2, 4, num_layers=2" in repr(rnn)
    explained = rnn.explain()
    for part in (
        "def GRUBefore(x, h):",
        "class A2",
        "over all steps",
        "kernels for",
        "checkpoint",
        "ms for a training step",
        "parameters",
    ):
        assert part in explained
    count = 2 * 4 * 3 + (4 * 4 * 3 + 4 * 3) + 4 * 4 * 3 + (4 * 4 * 3 + 4 * 3)
    assert f"{count:,} parameters" in explained


def test_both_directions_and_no_gradient_in_evaluation_mode_are_no_exception():
    """cuDNN refuses a backward pass in evaluation mode; attribution needs it."""
    rnn, x = layer(cells.LSTM, num_layers=2).eval(), data().requires_grad_()
    (found,) = torch.autograd.grad(rnn(x).y.sum(), x)
    (expected,) = torch.autograd.grad(rnn.train()(x).y.sum(), x)
    close(found, expected, GRADIENT["float64"])


@pytest.mark.parametrize("first", [torch.inference_mode, torch.no_grad], ids=["inference", "no gradients"])
def test_a_layer_trains_after_it_was_only_asked(first):
    """Tensors made in inference mode cannot be saved for a backward pass: none may be left over from it."""
    size = {torch.inference_mode: 21, torch.no_grad: 22}[first]  # of no other test: nothing is known of it
    rnn, x = layer(cells.LSTM, I, size), data()
    with first():
        asked = rnn(x).y
    y = rnn(x).y
    y.sum().backward()
    close(y, asked)
    assert all(p.grad is not None for p in rnn.parameters())


def test_states_that_are_changed_in_place_leave_the_layer_as_it_was():
    rnn, x = layer(cells.GRU), data(1, T, I)
    with torch.no_grad():
        for none in (rnn(x[:, :0]), rnn(x, lengths=[0])):
            none.final.states["0.h"].add_(1.0)
        assert not rnn(x[:, :0]).final.states["0.h"].any()


def test_calls_of_many_kinds_take_turns():
    """What is remembered of a call is told apart from what belongs to another."""
    rnn = layer(cells.GRU)
    x = data(4, 9, I)
    whole = rnn(x).y
    for steps in (9, 3, 1, 9):
        for batch in (1, 4, 2):
            close(rnn(x[:batch, :steps]).y, whole[:batch, :steps])
            lengths = [min(steps, 2 + row) for row in range(batch)]
            ragged = rnn(x[:batch, :steps], lengths=lengths).y
            for row, length in enumerate(lengths):
                close(ragged[row, :length], whole[row, :length])
                assert not ragged[row, length:].any()


@pytest.mark.parametrize("memory", ["keep", "states", "checkpoint"])
@pytest.mark.parametrize("threads", [1, 3])
def test_batches_of_other_lengths_wait_for_their_backward_pass(memory, threads):
    """What threads are told is written anew for every call, whichever one its memory served before."""
    rnn = layer(cells.GRU, memory=memory)
    several = ([9, 3, 0, 7, 2], [1, 1, 9, 2, 9], None, [0] * 5, [9] * 5, [4, 8, 2, 6, 9], [1, 1, 9, 2, 9])
    marks = [torch.rand(5, 9) < 0.2 if number % 2 else None for number in range(len(several))]
    inputs = [data(5, 9, I).requires_grad_() for _ in several]
    weights = list(rnn.parameters())

    def run(one: Recurrent, number: int) -> torch.Tensor:
        return one(inputs[number], lengths=several[number], reset=marks[number]).y

    def gradients(y: torch.Tensor, number: int, of: list[torch.nn.Parameter]) -> list[torch.Tensor]:
        return list(torch.autograd.grad(y.square().sum(), [inputs[number], *of]))

    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        waiting = [run(rnn, number) for number in range(len(several))]
        for number in (3, 6, 0, 5, 1, 4, 2):
            fresh = copy.deepcopy(rnn)
            y = run(fresh, number)
            assert torch.equal(waiting[number], y)
            expected = gradients(y, number, list(fresh.parameters()))
            for found, wanted in zip(gradients(waiting[number], number, weights), expected, strict=True):
                assert torch.equal(found, wanted)
    finally:
        torch.set_num_threads(before)


def test_resets_are_those_of_the_call_also_where_their_tensor_is_used_again():
    """Buffers of what has ended are filled anew while a backward pass is still to come."""
    rnn, x, done = layer(cells.GRU), data().requires_grad_(), torch.rand(B, T) < 0.5
    kept = done.clone()
    y = rnn(x, reset=done).y
    done.logical_not_()
    (found,) = torch.autograd.grad(y.square().sum(), x)
    (expected,) = torch.autograd.grad(rnn(x, reset=kept).y.square().sum(), x)
    assert torch.equal(found, expected)


def test_a_copy_of_a_layer_runs_on_the_same_plan():
    """Its kernels are those of the original, also where the original has run before it was copied."""
    rnn, x = layer(cells.GRU), data()
    y = rnn(x).y
    for made in (copy.deepcopy(rnn), pickle.loads(pickle.dumps(rnn))):
        close(made(x).y, y)
        assert made.stack.running(True, ()) is rnn.stack.running(True, ())


def test_a_layer_that_was_changed_is_not_served_as_before():
    """Plain calls remember what serves them; weights, types, modes and memory may change in between."""
    rnn, x = Recurrent(cells.LSTM, 3, 5, num_layers=2), data(2, 7, 3).float()

    def answers(one: Recurrent, x: torch.Tensor) -> list[torch.Tensor]:
        out = one(x)
        again = one(x, out.carry)
        gradients = torch.autograd.grad(again.y.square().sum(), list(one.parameters()))
        with torch.no_grad():
            return [out.y, again.y, *gradients, one(x).y, *again.final.states.values()]

    def check() -> None:
        for given in (x, x.transpose(0, 1).contiguous().transpose(0, 1), x[:, :4]):
            fresh = Recurrent(cells.LSTM, 3, 5, num_layers=2).to(x.dtype).train(rnn.training)
            fresh.load_state_dict(rnn.state_dict())
            for found, expected in zip(answers(rnn, given), answers(fresh, given), strict=True):
                assert torch.equal(found, expected)

    check()
    with torch.no_grad():
        for parameter in rnn.parameters():
            parameter.mul_(1.5)
    check()
    rnn.memory = "states"
    check()
    rnn.eval()
    check()
    rnn, x = rnn.double(), x.double()
    check()
    with pytest.raises(LayerError, match=r"use x\.to"):
        rnn(x.float())
