"""A layer is an ordinary differentiable module: second derivatives, torch.func, copies, files, hooks."""

import copy
import io
import pickle

import pytest
import torch
from torch.func import functional_call, grad, jacfwd, jacrev, jvp, stack_module_state, vmap
from torch.nn.utils import parametrizations

import elman
from elman import cells
from elman.layers import Dropout, Recurrent, stack
from elman.testing.random_cells import random_cell
from elman.testing.tolerances import FORWARD, GRADIENT

pytestmark = pytest.mark.filterwarnings("ignore::elman.kernels.SlowPathWarning")  # said where it is tested

CELLS = [cells.LSTM, cells.GRUBefore, cells.LayerNormLSTM, cells.sLSTM, cells.LRU, random_cell(3)]
of_cells = pytest.mark.parametrize("cell", CELLS, ids=lambda c: c.name)


def close(found, expected, tolerance=GRADIENT["float64"]):
    torch.testing.assert_close(found, expected, rtol=tolerance, atol=tolerance)


def layer(cell, **options) -> Recurrent:
    rnn = Recurrent(cell, 2, 3, **options).double()
    with torch.no_grad():
        for parameter in rnn.parameters():
            parameter += 0.1 * torch.randn_like(parameter)
    return rnn


def data(*shape: int) -> torch.Tensor:
    return torch.randn(*(shape or (2, 4, 2)), dtype=torch.float64)


def weights_of(rnn) -> dict[str, torch.Tensor]:
    return {name: value.detach() for name, value in rnn.named_parameters()}


def loss_of(rnn):
    """The loss as a function of (weights, x), as torch.func wants it."""
    return lambda weights, x: functional_call(rnn, weights, (x,)).y.square().sum()


@of_cells
@pytest.mark.parametrize("options", [{}, {"bidirectional": True, "num_layers": 2}])
def test_gradients_of_gradients(cell, options):
    """torch's own numerical check, first and second order, with lengths and resets."""
    rnn, x = layer(cell, **options), data().requires_grad_()
    reset = torch.tensor([[False, False, True, False], [False] * 4])
    weights = list(rnn.parameters())[:4]

    def run(x, *some):
        names = [name for name, _ in rnn.named_parameters()][:4]
        out = functional_call(
            rnn, dict(zip(names, some, strict=True)), (x,), {"lengths": [4, 3], "reset": reset}
        )
        return out.y, *out.final.states.values()

    assert torch.autograd.gradcheck(run, (x, *weights), fast_mode=True)
    assert torch.autograd.gradgradcheck(run, (x, *weights), fast_mode=True)


@of_cells
def test_functional_gradients_are_autograds(cell):
    rnn, x = layer(cell), data()
    found = grad(loss_of(rnn))(weights_of(rnn), x)
    expected = torch.autograd.grad(rnn(x).y.square().sum(), list(rnn.parameters()), allow_unused=True)
    for one, other in zip(found.values(), expected, strict=True):
        close(one, torch.zeros_like(one) if other is None else other)


forward_mode = pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")  # torch's own, inside jvp


@of_cells
@forward_mode
def test_forward_mode_is_reverse_mode(cell):
    """The directional derivative both ways: J v and v' (J' w)."""
    rnn, x, direction = layer(cell), data(), data()
    run = lambda x: rnn(x).y  # noqa: E731
    _, along = jvp(run, (x,), (direction,))
    weight = torch.randn_like(along)
    leaf = x.clone().requires_grad_()
    (back,) = torch.autograd.grad((run(leaf) * weight).sum(), leaf)
    close((along * weight).sum(), (back * direction).sum())
    assert along.abs().max() > 0


@forward_mode
def test_jacobians_and_second_derivatives():
    rnn, x = layer(cells.GRU), data(1, 3, 2)
    run = lambda x: rnn(x).last  # noqa: E731
    close(jacfwd(run)(x), jacrev(run)(x))
    twice = lambda x: run(x).sum()  # noqa: E731
    close(jacfwd(jacrev(twice))(x), torch.autograd.functional.hessian(twice, x))


@of_cells
def test_an_ensemble_by_vmap(cell):
    """Three models at once on the same batch: pytorch#105982 has been open since 2023."""
    models = [layer(cell) for _ in range(3)]
    weights, buffers = stack_module_state(models)
    base = copy.deepcopy(models[0]).to("meta")
    x = data()
    found = vmap(lambda w, b: functional_call(base, (w, b), (x,)).y)(weights, buffers)
    for one, model in zip(found, models, strict=True):
        close(one, model(x).y, FORWARD["float64"])


@of_cells
@pytest.mark.parametrize("chunk", [None, 1])
def test_gradients_of_every_row_by_vmap(cell, chunk):
    rnn, x = layer(cell), data(3, 4, 2)
    per_row = vmap(grad(lambda w, row: loss_of(rnn)(w, row[None])), in_dims=(None, 0), chunk_size=chunk)
    found = per_row(weights_of(rnn), x)
    for row in range(3):
        expected = grad(loss_of(rnn))(weights_of(rnn), x[row : row + 1])
        for name, value in expected.items():
            close(found[name][row], value)


def test_vmap_with_dropout_says_what_torch_says():
    """A seed is drawn once per call; torch asks how random numbers shall behave under vmap."""
    rnn = layer(cells.GRU, dropout=Dropout(input=0.5))
    with pytest.raises(RuntimeError, match="vmap"):
        vmap(lambda row: rnn(row[None]).y)(data())


@pytest.mark.parametrize("name", ["LSTM", "GRU", "RNN"])
def test_the_drop_ins_transform_too(name):
    module, x = getattr(elman, name)(2, 3, dtype=torch.float64), data(4, 2, 2)
    weights = {k: v.detach() for k, v in module.named_parameters()}
    run = lambda w, x: functional_call(module, w, (x,))[0].square().sum()  # noqa: E731
    found = grad(run)(weights, x)
    expected = torch.autograd.grad(module(x)[0].square().sum(), list(module.parameters()))
    for one, other in zip(found.values(), expected, strict=True):
        close(one, other)
    rows = vmap(lambda row: module(row[:, None])[0][:, 0], in_dims=1, out_dims=1)(x)
    close(rows, module(x)[0], FORWARD["float64"])


# copies and files


@of_cells
@pytest.mark.parametrize("again", [copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
def test_a_copy_computes_the_same_and_is_independent(cell, again):
    rnn, x = layer(cell, num_layers=2, bidirectional=True, dropout=0.5).eval(), data()
    twin = again(rnn)
    assert twin.cell == rnn.cell
    expected = rnn(x).y
    assert torch.equal(twin(x).y, expected)
    with torch.no_grad():
        for parameter in twin.parameters():
            parameter.zero_()
    assert torch.equal(rnn(x).y, expected)


def test_weights_and_whole_modules_in_a_file():
    rnn, x = layer(cells.LSTM, num_layers=2), data()
    file = io.BytesIO()
    torch.save(rnn.state_dict(), file)
    file.seek(0)
    other = layer(cells.LSTM, num_layers=2)
    other.load_state_dict(torch.load(file, weights_only=True))
    assert torch.equal(other(x).y, rnn(x).y)
    file = io.BytesIO()
    torch.save(rnn, file)
    file.seek(0)
    assert torch.equal(torch.load(file, weights_only=False)(x).y, rnn(x).y)


def test_weights_of_another_cell_are_refused():
    with pytest.raises(RuntimeError, match=r"0\.W_i.*|Missing key"):
        Recurrent(cells.LSTM, 2, 3).load_state_dict(Recurrent(cells.GRU, 2, 3).state_dict())


def test_a_pickle_holds_equations_as_text_and_no_code():
    assert b"def LSTM(x, h, c)" in pickle.dumps(Recurrent(cells.LSTM, 2, 3))


# parameters are plain


def test_parametrisations_apply():
    rnn, x = layer(cells.Elman), data()
    parametrizations.orthogonal(rnn.weights(), "U_h")
    found = rnn(x).y
    U = rnn.weights().U_h
    close(U @ U.T, torch.eye(3, dtype=torch.float64))
    plain = layer(cells.Elman)
    plain.weights().load_state_dict(
        {name.replace(".", "_"): value.detach() for name, value in rnn.weights().by_name().items()}
    )
    close(found, plain(x).y, FORWARD["float64"])
    found.sum().backward()
    assert rnn.weights().parametrizations.U_h.original.grad.abs().sum() > 0


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_any_floating_dtype(dtype):
    """Four steps lose a few of the last bits: eight of their roundings are allowed."""
    rnn, x = layer(cells.LSTM).to(dtype), data().to(dtype)
    y = rnn(x).y
    assert y.dtype == dtype
    tolerance = 8 * torch.finfo(dtype).eps
    torch.testing.assert_close(y.double(), rnn.double()(x.double()).y, rtol=tolerance, atol=tolerance)


def test_autocast():
    """Products in bfloat16 from float32 weights; the contract of bfloat16 is eight bits."""
    rnn, x = Recurrent(cells.LSTM, 8, 16), torch.randn(4, 5, 8)
    with torch.autocast("cpu", torch.bfloat16):
        y = rnn(x, lengths=[5, 0, 2, 3]).y
    expected = rnn(x, lengths=[5, 0, 2, 3]).y
    torch.testing.assert_close(y.float(), expected, rtol=FORWARD["bfloat16"], atol=FORWARD["bfloat16"])
    y.sum().backward()
    assert all(parameter.grad.dtype == torch.float32 for parameter in rnn.parameters())


def test_frozen_parameters_get_no_gradient():
    rnn, x = layer(cells.GRU), data()
    rnn.weights().W_z.requires_grad_(False)
    rnn(x).y.sum().backward()
    assert rnn.weights().W_z.grad is None
    assert rnn.weights().W_n.grad.abs().sum() > 0


def test_an_optimiser_learns_with_it():
    """The sum of eight numbers, to a hundredth of its variance, 8/12."""
    rnn, head = Recurrent(cells.GRU, 1, 16), torch.nn.Linear(16, 1)
    optimiser = torch.optim.Adam([*rnn.parameters(), *head.parameters()], lr=0.02)
    for _ in range(600):
        x = torch.rand(64, 8, 1)
        loss = (head(rnn(x).last) - x.sum(1)).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert loss < 8 / 12 / 100


@of_cells
def test_jacobians_by_batched_gradients(cell):
    rnn, x = layer(cell), data()

    def run(x):
        return rnn(x, lengths=[4, 3]).y.sum(0)

    one_by_one = torch.autograd.functional.jacobian(run, x)
    close(torch.autograd.functional.jacobian(run, x, vectorize=True), one_by_one)


@pytest.mark.parametrize("training", [False, True])
@pytest.mark.parametrize("options", [{}, {"bidirectional": True, "num_layers": 2}])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own
def test_compiled_whole_it_gives_the_same(options, training):
    """One graph, no break, forward and backward."""
    rnn, x = layer(cells.LSTM, **options).train(training), data().requires_grad_()
    reset = torch.tensor([[False, False, True, False], [False] * 4])

    def run(x):
        out = rnn(x, lengths=[4, 3], reset=reset)
        return out.y, out.last

    compiled = torch.compile(run, fullgraph=True, backend="aot_eager")
    leaves = [x, *rnn.parameters()]
    expected, found = run(x), compiled(x)
    for one, other in zip(found, expected, strict=True):
        close(one, other)
    for one, other in zip(
        torch.autograd.grad(sum(y.square().sum() for y in found), leaves),
        torch.autograd.grad(sum(y.square().sum() for y in expected), leaves),
        strict=True,
    ):
        close(one, other)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own
def test_autocast_computes_in_the_type_of_the_layer():
    rnn, linear = Recurrent(cells.GRU, 2, 3), torch.nn.Linear(2, 2)
    with torch.autocast("cpu", torch.bfloat16):
        out = rnn(linear(torch.randn(2, 4, 2)))
    out.y.sum().backward()
    assert all(parameter.grad is not None for parameter in (*rnn.parameters(), *linear.parameters()))


@forward_mode
@pytest.mark.parametrize("transform", ["grad", "jvp", "vmap of grad"])
def test_what_follows_a_transform_is_as_ever(transform, monkeypatch):
    """Nothing that torch.func made is remembered: it is gone with the call, and so are its numbers."""
    monkeypatch.setattr(stack, "_constants", {})
    rnn, x = Recurrent(cells.LSTM, 2, 16).double(), data()  # whole registers, so that nothing is padded
    weights, loss = weights_of(rnn), loss_of(rnn)
    if transform == "grad":
        grad(loss)(weights, x)
    elif transform == "jvp":
        jvp(lambda x: loss(weights, x), (x,), (torch.ones_like(x),))
    else:
        vmap(grad(loss), (None, 0))(weights, data(3, 2, 4, 2))
    reset = torch.tensor([[False, True, False, True], [False] * 4])
    trained = rnn(x, reset=reset).y
    with torch.no_grad():
        assert torch.equal(rnn(x).y, rnn(x, lengths=[4, 4]).y)
        assert torch.equal(rnn(x, reset=reset).y, trained)
    monkeypatch.setattr(stack, "_constants", {})
    assert torch.equal(rnn(x, reset=reset).y, trained)
