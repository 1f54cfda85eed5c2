"""`elman doctor`: what it says of a machine that is well, and of one that is not; `elman show --llvm`."""

import pytest

from elman import cells, kernels
from elman.cli import doctor, main
from elman.kernels.reference import Result
from elman.testing.doctor import examine, machine

FEW = (cells.GRU, cells.LRU)


@pytest.fixture
def run(capsys, monkeypatch):
    """`run("doctor")` is (exit code, standard output, standard error), with a zoo of two cells."""
    monkeypatch.setattr(doctor, "ZOO", FEW)

    def call(*words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main([*words])
        out, err = capsys.readouterr()
        return end.value.code or 0, out, err

    return call


def sick(*arguments, **options):
    """A backend whose output is too large by a millionth."""
    found = kernels.reference.run(*arguments, **options)
    return Result(found.output * (1 + 1e-6), found.final, found.values)


def dead(*arguments, **options):
    """A backend that does not run."""
    raise OSError("illegal instruction")


def test_a_machine_that_is_well(run):
    code, out, err = run("doctor")
    assert (code, err) == (0, "")
    for name in machine():
        assert f"\n{name} " in f"\n{out}"
    for backend in kernels.BACKENDS:
        assert f"{backend:<12}trusted: 2 of 2 cells keep their contract\n" in out


@pytest.mark.parametrize(
    ("backend", "says"), [(sick, "forward direction"), (dead, "OSError: illegal instruction")]
)
def test_a_backend_that_is_wrong_is_not_trusted(run, monkeypatch, backend, says):
    monkeypatch.setitem(kernels.BACKENDS, "cpu", backend)
    code, out, err = run("doctor")
    assert code == 1
    assert "reference   trusted: 2 of 2" in out
    assert "cpu         NOT TRUSTED: 0 of 2 cells keep their contract\n  GRU: " in out
    assert says in out
    assert err.startswith("elman: cpu cannot be trusted on this machine: empty the folder of kernels")
    assert err.count("\n") == 1


def test_the_cache_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("ELMAN_CACHE", str(tmp_path))
    jit = pytest.importorskip("elman.kernels.cpu.jit")
    jit.cache_folder.cache_clear()
    try:
        assert machine()["cache"] == f"{tmp_path / 'kernels'}, 0 kernels, 0.0 MB"
        (tmp_path / "kernels" / "some.o").write_bytes(bytes(150_000))
        assert machine()["cache"] == f"{tmp_path / 'kernels'}, 1 kernels, 0.1 MB"
        monkeypatch.setenv("ELMAN_CACHE", "")
        jit.cache_folder.cache_clear()
        assert machine()["cache"].startswith("none: ELMAN_CACHE is empty")
    finally:
        monkeypatch.undo()
        jit.cache_folder.cache_clear()


def test_without_kernels_the_reference_is_examined(monkeypatch):
    monkeypatch.delitem(kernels.BACKENDS, "cpu")
    assert "llvmlite, which makes them, is not installed" in machine()["kernels"]
    assert [(v.backend, v.cell, v.problem) for v in examine(FEW[:1])] == [("reference", "GRU", "")]


def test_show_prints_the_kernels(run):
    code, out, _ = run("show", "gru", "--llvm")
    assert code == 0
    for direction in ("forward", "inference", "backward"):
        assert f"; GRU, float32, {direction}\n" in out
    assert out.count("define void @run(ptr %t)") == 3
