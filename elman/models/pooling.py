"""Many steps to one vector: the last, the mean, the largest, or a weighted mean that is learned.

Shapes: B batch, T time, H features.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from elman.errors import OptionError, sentence_list
from elman.layers import Output

POOLS = ("last", "mean", "max", "attention")


class Pooling(nn.Module):
    """The outputs of a recurrent layer as one vector for each row; steps beyond a row's end count nothing.

    Args:
        kind: "last" (in the backward direction the output at the first step), "mean", "max" or "attention"
            (weights softmax(v tanh(W y)), Yang et al. 2016).
        width: features of the outputs.

    Rows of length 0 give zeros. Raises OptionError for another kind.
    """

    def __init__(self, kind: str, width: int):
        super().__init__()
        if kind not in POOLS:
            raise OptionError(f"--pool is {sentence_list(POOLS)}, not {kind}.")
        self.kind = kind
        self.project = nn.Linear(width, width) if kind == "attention" else None
        self.score = nn.Linear(width, 1, bias=False) if kind == "attention" else None

    def forward(self, out: Output, lengths: Sequence[int]) -> Tensor:
        """(B, H) of the layer's output."""
        if self.kind == "last":
            return out.last
        y = out.y
        count = torch.tensor(lengths, device=y.device)
        if self.kind == "mean":  # y is zero beyond the end
            return y.sum(1) / count.clamp(min=1)[:, None]
        valid = torch.arange(y.shape[1], device=y.device) < count[:, None]  # (B, T)
        if self.kind == "max":
            largest = y.masked_fill(~valid[..., None], -torch.inf).amax(1)
            return torch.where(count[:, None] > 0, largest, torch.zeros_like(largest))
        return torch.einsum("bt,bth->bh", self.weights(y, valid), y)

    def weights(self, y: Tensor, valid: Tensor) -> Tensor:
        """How much each step counts (B, T), of y (B, T, H); zero where not `valid` (B, T)."""
        assert self.project is not None and self.score is not None
        scores = self.score(torch.tanh(self.project(y)))[..., 0].masked_fill(~valid, -torch.inf)
        return torch.softmax(scores, dim=1).nan_to_num()  # a row without steps has no weights
