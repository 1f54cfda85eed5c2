"""`check_cell` finds what it is there to find: backends and rows with one fault each are refused."""

from dataclasses import replace

import pytest
import torch

import elman
from elman import cells, kernels
from elman.equations import arithmetic, gradient, parse
from elman.errors import ContractError, OptionError
from elman.kernels import reference
from elman.testing import Report, check_cell

CELL = parse(
    "@cell\ndef C(x, dt, h, c=v.c0):\n    f = sigmoid(W.f @ x + U.f @ h + b.f)\n"
    "    c = f * c + (1 - f) * tanh(W.c @ x) * dt\n    return tanh(c + U.p @ h), c"
)


def changed_arguments(**change):
    """A backend that gets other arguments than it was given."""

    def run(plan, sizes, parameters, inputs, initial, **options):
        call = {"parameters": parameters, "inputs": inputs, "initial": initial, **options}
        for name, alter in change.items():
            call[name] = alter(call[name])
        return reference.run(plan, sizes, **call)

    return run


def changed_result(alter):
    """A backend whose result is altered."""
    return lambda *args, **options: alter(reference.run(*args, **options), options)


def each(alter):
    return lambda tensors: {name: alter(tensor) for name, tensor in tensors.items()}


def with_output(alter):
    return changed_result(lambda result, options: replace(result, output=alter(result.output)))


def with_final(alter):
    return changed_result(lambda result, options: replace(result, final=each(alter)(result.final)))


class _Scaled(torch.autograd.Function):
    """The identity, with a gradient that is a little too large."""

    @staticmethod
    def forward(ctx, tensor):
        return tensor.clone()

    @staticmethod
    def backward(ctx, gradient):
        return gradient * (1 + 1e-8)


def _noise(tensor):
    return tensor + 1e-14 * torch.rand_like(tensor)


def _reads_padding(plan, sizes, parameters, inputs, *args, **options):
    """Multiplies by a mask instead of choosing: 0 * NaN is NaN."""
    result = reference.run(plan, sizes, parameters, inputs, *args, **options)
    spoilt = sum((0 * value).sum((0, 2)) for value in inputs.values())
    return replace(result, output=result.output + spoilt[None, :, None])


def _no_empty_call(plan, sizes, parameters, inputs, *args, **options):
    result = reference.run(plan, sizes, parameters, inputs, *args, **options)
    empty = not len(result.output)
    return replace(result, final=each(lambda s: s * (0 if empty else 1))(result.final))


FAULTS = {
    "resets are ignored": (changed_arguments(reset=lambda reset: None), "lengths and resets"),
    "resets are one step late": (
        changed_arguments(reset=lambda r: None if r is None else torch.roll(r, 1, 0)),
        "lengths and resets",
    ),
    "lengths are ignored": (changed_arguments(lengths=lambda lengths: None), "lengths and resets"),
    "the direction is ignored": (changed_arguments(reverse=lambda reverse: False), "backward direction"),
    "the initial state is ignored": (changed_arguments(initial=each(torch.zeros_like)), "forward direction"),
    "the initial state has no gradient": (
        changed_arguments(initial=each(torch.Tensor.detach)),
        "gradient of initial",
    ),
    "a fresh state has no gradient": (
        changed_arguments(start=each(torch.Tensor.detach)),
        "gradient of start",
    ),
    "parameters have no gradient": (
        changed_arguments(parameters=each(torch.Tensor.detach)),
        "gradient of parameters",
    ),
    "inputs have no gradient": (changed_arguments(inputs=each(torch.Tensor.detach)), "gradient of inputs"),
    "gradients are too large by 1e-8": (with_output(_Scaled.apply), "gradient of inputs"),
    "final states have no gradient": (with_final(torch.Tensor.detach), "gradient of"),
    "results are off by 1e-9": (with_output(lambda y: y + 1e-9), "forward direction"),
    "final states are off by 1e-9": (with_final(lambda s: s + 1e-9), "forward direction"),
    "float64 is computed in float32": (with_output(lambda y: y.float().to(y.dtype)), "forward direction"),
    "float32 is computed in bfloat16": (
        with_output(lambda y: y.bfloat16().float() if y.dtype == torch.float32 else y),
        "float32, each step",
    ),
    "rows touch each other": (with_output(lambda y: y + 1e-9 * y.mean(1, keepdim=True)), "forward direction"),
    "the same call has other bits": (with_output(_noise), "bit for bit"),
    "padding is read": (_reads_padding, "NaN in padding"),
    "a NaN is hidden": (with_output(torch.nan_to_num), "NaN in a valid input"),
    "an infinity is clamped": (changed_arguments(inputs=each(lambda x: x.clamp(-1e30, 1e30))), "infinity"),
    "an empty call loses the state": (_no_empty_call, "T = 0"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_backend_with_one_fault_is_refused(fault, monkeypatch):
    backend, check = FAULTS[fault]
    monkeypatch.setitem(kernels.BACKENDS, "faulty", backend)
    with pytest.raises(ContractError, match="C breaks its contract") as caught:
        check_cell(CELL, backends=["faulty"])
    assert check in str(caught.value)
    assert "ok    " not in str(caught.value)  # only what failed


def test_the_right_backend_passes_where_the_faulty_ones_failed():
    assert check_cell(CELL).passed


@pytest.mark.parametrize("op", ["sigmoid", "tanh", "multiply", "add", "subtract"])
def test_a_wrong_derivative_is_found(op, monkeypatch):
    """The symbolic derivative and torch's autograd are two answers to one question."""
    right = gradient.DERIVATIVES[op]
    wrong = lambda g, out, *args: tuple(part * 1.001 for part in right(g, out, *args))  # noqa: E731
    monkeypatch.setitem(gradient.DERIVATIVES, op, wrong)
    cell = parse(
        str(CELL).replace("def C(", f"def Wrong{op.title()}(")
    )  # its kernels are kept: not for others
    with pytest.raises(ContractError, match="gradient of"):
        check_cell(cell)


def test_a_wrong_forward_row_is_found(monkeypatch):
    monkeypatch.setitem(reference.TORCH, "tanh", lambda a: torch.tanh(a) * (1 + 1e-9))
    with pytest.raises(ContractError, match="forward direction"):
        check_cell(CELL)


def test_a_report_prints_every_check():
    report = check_cell(cells.GRU, backends=["reference"])
    assert isinstance(report, Report)
    lines = str(report).splitlines()
    assert lines[0] == "contract of GRU"
    assert len(lines) == 1 + len(report.findings)
    assert all(line.startswith("ok     reference") for line in lines[1:])
    covered = " ".join(lines)
    for what in (
        "lengths and resets", "T = 0", "T = 1", "T = 200", "B = 1", "all rows empty", "float32",
        "gradient of parameters", "gradient of inputs", "gradient of initial", "gradient of start",
        "central differences", "non-contiguous", "each row alone", "bit for bit", "two chunks",
        "NaN in padding", "NaN in a valid input", "infinity in a valid input",
    ):  # fmt: skip
        assert what in covered


def test_the_contract_does_not_disturb_torchs_random_numbers():
    torch.manual_seed(7)
    expected = torch.rand(3)
    torch.manual_seed(7)
    check_cell(cells.Elman)
    assert torch.equal(torch.rand(3), expected)


def test_other_seeds_are_other_problems():
    one, other = check_cell(cells.GRU, seed=1), check_cell(cells.GRU, seed=2)
    assert [f.error for f in one.findings] != [f.error for f in other.findings]
    assert [f.error for f in one.findings] == [f.error for f in check_cell(cells.GRU, seed=1).findings]


def test_an_unknown_backend_is_told():
    with pytest.raises(OptionError, match="there is no backend referense here; did you mean reference"):
        check_cell(cells.GRU, backends=["referense"])


def test_check_cell_is_public():
    assert elman.check_cell is check_cell
    assert issubclass(ContractError, AssertionError)  # so that pytest shows it as a failed check


def test_the_table_of_plain_numbers_is_not_part_of_the_contract(monkeypatch):
    """It folds constants before anything runs; test_operation_tables.py compares it with the others."""
    monkeypatch.setitem(arithmetic.PLAIN, "tanh", lambda a: 0.0)
    assert check_cell(CELL).passed
