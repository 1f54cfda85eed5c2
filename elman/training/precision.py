"""What matrix products multiply while a model is trained: float32, or numbers rounded to bfloat16."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import torch

PrecisionName = Literal["float32", "bfloat16"]


@contextmanager
def products(precision: PrecisionName) -> Iterator[None]:
    """Have torch and the recurrent kernels round what they multiply, and nothing else, to `precision`.

    Weights, states, sums and gradients stay float32. The switch is torch's own.
    """
    before = torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("medium" if precision == "bfloat16" else before)
    try:
        yield
    finally:
        torch.set_float32_matmul_precision(before)
