"""Generated data sets: what ships in place of data, with optima and floors that are known exactly."""

from elman.data.synthetic import elman_grammar, reber
from elman.data.synthetic.memory import (
    ADDING_FLOOR,
    adding,
    copy_memory,
    copy_memory_floor,
    noisy_sines,
    parity,
    permutation_products,
    selective_copy,
)

__all__ = [
    "ADDING_FLOOR", "adding", "copy_memory", "copy_memory_floor", "elman_grammar", "noisy_sines",
    "parity", "permutation_products", "reber", "selective_copy",
]  # fmt: skip
