"""What matrix products multiply while a model is trained: float32, or numbers rounded to bfloat16."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import torch

PrecisionName = Literal["float32", "bfloat16"]


INSTRUCTIONS = ("amx_bf16", "avx512_bf16", "bf16")
"""What processors call it when they multiply bfloat16."""


def multiplies() -> bool:
    """Whether this processor has instructions that multiply bfloat16; true where torch does not tell."""
    ask = getattr(torch.cpu, "get_capabilities", None)  # not in older versions
    return ask is None or any(ask().get(name) for name in INSTRUCTIONS)


@contextmanager
def products(precision: PrecisionName) -> Iterator[None]:
    """Have torch and the recurrent kernels round what they multiply, and nothing else, to `precision`.

    Weights, states, sums and gradients stay float32. The switch is torch's own. It is left alone on a
    processor that has nothing for bfloat16: there torch imitates it, which takes longer than float32.
    """
    before = torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("medium" if precision == "bfloat16" and multiplies() else before)
    try:
        yield
    finally:
        torch.set_float32_matmul_precision(before)
