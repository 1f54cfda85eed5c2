"""Products of bfloat16 while a model is trained, and only then."""

import pytest
import torch

import elman
from elman.tasks import driver
from elman.training.precision import products


@pytest.fixture(params=[True, False], ids=["with instructions", "without"])
def able(request, monkeypatch):
    """Whether the processor has instructions for bfloat16."""
    found = {"avx512_bf16": request.param, "avx512_f": True}
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: found)
    return request.param


def test_the_switch_is_turned_back(able):
    during = "medium" if able else "highest"
    with pytest.raises(KeyError), products("bfloat16"):
        assert torch.get_float32_matmul_precision() == during
        raise KeyError
    assert torch.get_float32_matmul_precision() == "highest"
    with products("float32"):
        assert torch.get_float32_matmul_precision() == "highest"


def test_a_run_trains_with_products_of_bfloat16_and_is_judged_in_float32(tmp_path, monkeypatch, able):
    seen = []
    fit, result = driver.fit, driver._result

    def fitting(*arguments):
        seen.append(("training", torch.get_float32_matmul_precision()))
        return fit(*arguments)

    def judging(*arguments):
        seen.append(("judging", torch.get_float32_matmul_precision()))
        return result(*arguments)

    monkeypatch.setattr(driver, "fit", fitting)
    monkeypatch.setattr(driver, "_result", judging)
    run = elman.train("classify", out=tmp_path / "run", precision="bfloat16", epochs=2, hidden=32)
    assert seen == [("training", "medium" if able else "highest"), ("judging", "highest")]
    assert run.options.precision == "bfloat16"
