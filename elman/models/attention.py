"""Attention: what part of a memory matters now.

Shapes: B batch, S steps of the memory, E its features, T queries, Q features of a query, A inner width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from elman.errors import OptionError

AttentionName = Literal["additive", "dot", "general"]


@dataclass(frozen=True)
class Memory:
    """What is attended to: `values` (B, S, E), `mask` (B, S) true where there is something.

    `keys` (B, S, A) are made from the values once, by the attention that reads them (`Attention.read`).
    `memory[rows]` selects rows.
    """

    values: Tensor
    mask: Tensor
    keys: Tensor

    @classmethod
    def of(cls, values: Tensor, lengths: Tensor | Sequence[int] | None = None) -> Memory:
        """A memory whose rows have some length; without lengths every step counts."""
        steps = torch.arange(values.shape[1], device=values.device)
        if lengths is None:
            ends = torch.full((len(values),), values.shape[1], device=values.device)
        else:
            ends = torch.as_tensor(lengths, device=values.device)
        return cls(values, steps[None, :] < ends[:, None], values)

    def __getitem__(self, rows: Tensor) -> Memory:
        return Memory(self.values[rows], self.mask[rows], self.keys[rows])


class Attention(nn.Module):
    """Weights over a memory for each query, and the mean of the memory under them.

    Args:
        kind: "additive", v . tanh(W q + U m) (Bahdanau et al. 2015, arXiv 1409.0473); "dot", q . m;
            "general", q . W m (both Luong et al. 2015, arXiv 1508.04025).
        query_size, memory_size: features of queries and memory.
        width: inner width of the additive form; query_size if it is left out.

    Raises OptionError for "dot" with sizes that differ.
    """

    def __init__(self, kind: AttentionName, query_size: int, memory_size: int, width: int | None = None):
        super().__init__()
        if kind == "dot" and query_size != memory_size:
            raise OptionError(
                f"--attention dot compares a state of {query_size} with a memory of {memory_size}, which "
                "have to be equal; use general, which learns a matrix between them."
            )
        self.kind, self.query_size, self.memory_size = kind, query_size, memory_size
        inner = (width or query_size) if kind == "additive" else query_size
        self.key = None if kind == "dot" else nn.Linear(memory_size, inner, bias=kind == "additive")
        self.query = nn.Linear(query_size, inner, bias=False) if kind == "additive" else None
        self.direction = nn.Linear(inner, 1, bias=False) if kind == "additive" else None

    def read(self, memory: Memory) -> Memory:
        """The memory with its keys, which are the same for all queries."""
        keys = memory.values if self.key is None else self.key(memory.values)
        return Memory(memory.values, memory.mask, keys)

    def scores(self, queries: Tensor, memory: Memory) -> Tensor:
        """How well each query (B, T, Q) and each step of a memory that was read fit, (B, T, S)."""
        if self.query is None or self.direction is None:
            return queries @ memory.keys.transpose(1, 2)
        both = self.query(queries)[:, :, None] + memory.keys[:, None]  # (B, T, S, A)
        return self.direction(torch.tanh(both))[..., 0]

    def forward(
        self, queries: Tensor, memory: Memory, allowed: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Contexts (B, T, E) and weights (B, T, S) of queries (B, T, Q) over a memory that was read.

        `allowed` (B, T, S), true where a query may look, narrows the memory's own mask. Weights outside are
        zero; where nothing is left to look at, so is the context.
        """
        mask = memory.mask[:, None] if allowed is None else memory.mask[:, None] & allowed
        weights = masked_softmax(self.scores(queries, memory), mask)
        return weights @ memory.values, weights

    def extra_repr(self) -> str:
        return f"{self.kind}, {self.query_size}, {self.memory_size}"


def masked_softmax(scores: Tensor, mask: Tensor) -> Tensor:
    """Softmax over the last dimension where `mask` is true; zero elsewhere, and in rows without any."""
    # the least number instead of -inf: a row without any would be NaN, and its gradient too
    scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    return scores.softmax(-1) * mask
