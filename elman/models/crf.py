"""Linear-chain conditional random fields: sequences of tags that are scored as wholes.

Shapes: B rows, T steps, K tags. A path y of a row with n steps scores
start[y_1] + sum_t scores[t, y_t] + sum_t transitions[y_t, y_(t+1)] + end[y_n]; its probability is the
exponential of that over the sum of all K^n paths. Source: Lafferty, McCallum and Pereira 2001.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from elman.errors import LayerError

TINY = 1e-300
"""Sums of weights are never less; they are only where scores differ by some 690 nats in one step."""

FORBIDDEN = -1e4
"""Score of a transition that is not allowed: finite, so that a row without an allowed path has one too."""


@dataclass(frozen=True)
class Allowed:
    """What may follow what, as booleans: `start` (K,), `transitions` (K from, K to), `end` (K,)."""

    start: Tensor
    transitions: Tensor
    end: Tensor


class CRF(nn.Module):
    """Transition scores between tags, with the loss, the marginals and the best path of a batch."""

    def __init__(self, tags: int):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(tags, tags))
        self.start = nn.Parameter(torch.zeros(tags))
        self.end = nn.Parameter(torch.zeros(tags))

    def nats(self, scores: Tensor, tags: Tensor, lengths: Sequence[int]) -> Tensor:
        """Negative log likelihood of the paths `tags` (B, T) under `scores` (B, T, K), summed over rows.

        What lies beyond a row's length is never read. The gradient, expected minus observed counts, is
        computed with it, so there is no second derivative: raises LayerError where one is asked for, and
        for rows without steps.
        """
        found = _Nats.apply(scores, self.transitions, self.start, self.end, tags, list(lengths))
        assert isinstance(found, Tensor)  # torch does not say so
        return found

    @torch.no_grad()
    def marginals(self, scores: Tensor, lengths: Sequence[int]) -> Tensor:
        """Probability of every tag at every step (B, T, K), zero beyond each row's length."""
        return _sums(scores, self.transitions, self.start, self.end, list(lengths)).marginals

    def decode(self, scores: Tensor, lengths: Sequence[int], allowed: Allowed | None = None) -> Tensor:
        """The best path of each row (B, T) by Viterbi's algorithm, zeros beyond its length."""
        return viterbi(scores, self.transitions, self.start, self.end, lengths, allowed)


@dataclass(frozen=True)
class _Sums:
    """Sums over all paths: log Z (B,), marginals (B, T, K), expected transitions (K, K)."""

    log_partition: Tensor
    marginals: Tensor
    transitions: Tensor


def _packed(lengths: Sequence[int]) -> tuple[Tensor, list[int]]:
    """Rows by length, the longest first, and how many of them have step t."""
    sizes = torch.tensor(lengths, dtype=torch.int64)
    if not len(sizes) or int(sizes.min()) < 1:
        raise LayerError("a conditional random field needs at least one step in every row.")
    order = torch.argsort(sizes, descending=True, stable=True)
    steps = torch.arange(int(sizes.max()))
    return order, (sizes[:, None] > steps).sum(0).tolist()


def _sums(scores: Tensor, transitions: Tensor, start: Tensor, end: Tensor, lengths: list[int]) -> _Sums:
    """Forward and backward algorithm with weights scaled to sum to one at each step (Rabiner 1989).

    Sums of exponentials are matrix products then. They are made in double precision: single would lose a
    path that is worse than the best by 87 nats, and a later step may need it.
    """
    order, active = _packed(lengths)
    rows = scores[order].transpose(0, 1).double()  # (T, B, K)
    batch, width = rows.shape[1:]
    pair, first, last = transitions.double(), start.double(), end.double()
    pair_most, last_most = pair.max(), last.max()
    weights, last_weights = (pair - pair_most).exp(), (last - last_most).exp()
    ends = torch.tensor(lengths, device=scores.device)[order] - 1
    every = torch.arange(batch, device=scores.device)

    alpha = rows.new_zeros(len(active), batch, width)
    local = torch.zeros_like(alpha)  # exp(score), its largest taken out
    sums = rows.new_ones(len(active), batch, 1)
    log_z = rows.new_zeros(batch)
    for step, count in enumerate(active):
        here = rows[step, :count] + first if step == 0 else rows[step, :count]
        most = here.amax(1, keepdim=True)
        local[step, :count] = torch.exp(here - most)
        a = local[step, :count] if step == 0 else alpha[step - 1, :count] @ weights * local[step, :count]
        sums[step, :count] = a.sum(1, keepdim=True).clamp(min=TINY)
        alpha[step, :count] = a / sums[step, :count]
        log_z[:count] += (sums[step, :count].log() + most)[:, 0] + (pair_most if step else 0.0)
    whole = (alpha[ends, every] * last_weights).sum(1, keepdim=True).clamp(min=TINY)
    log_z += whole[:, 0].log() + last_most

    beta = torch.zeros_like(alpha)
    ahead = torch.zeros_like(alpha)  # what a step hands back to the one before
    for step in reversed(range(len(active))):
        going_on = active[step + 1] if step + 1 < len(active) else 0
        stop = slice(going_on, active[step])
        beta[step, stop] = last_weights / whole[stop]
        if going_on:
            q = local[step + 1, :going_on] * beta[step + 1, :going_on] / sums[step + 1, :going_on]
            ahead[step + 1, :going_on] = q
            beta[step, :going_on] = q @ weights.t()
    marginals = torch.empty_like(alpha).transpose(0, 1)
    marginals[order] = (alpha * beta).transpose(0, 1)
    counts = weights * (alpha[:-1].flatten(0, 1).t() @ ahead[1:].flatten(0, 1))
    by_row = torch.empty_like(log_z)
    by_row[order] = log_z
    if marginals.shape[1] < scores.shape[1]:  # a batch may be padded beyond its longest row
        spare = marginals.new_zeros(batch, scores.shape[1] - marginals.shape[1], width)
        marginals = torch.cat([marginals, spare], dim=1)
    return _Sums(by_row, marginals.to(scores.dtype), counts)


class _Nats(torch.autograd.Function):
    """Summed nats of paths. The forward pass makes the gradients, the backward pass only scales them."""

    @staticmethod
    def forward(
        ctx: Any,
        scores: Tensor,
        transitions: Tensor,
        start: Tensor,
        end: Tensor,
        tags: Tensor,
        lengths: list[int],
    ) -> Tensor:
        sums = _sums(scores, transitions, start, end, lengths)
        sizes = torch.tensor(lengths, device=scores.device)
        valid = torch.arange(scores.shape[1], device=scores.device) < sizes[:, None]
        width = scores.shape[2]
        firsts, lasts = tags[:, 0], tags.gather(1, sizes[:, None] - 1)[:, 0]
        pairs = (tags[:, :-1] * width + tags[:, 1:])[valid[:, 1:]]
        chosen = scores.gather(2, tags[..., None])[..., 0][valid]
        score = chosen.double().sum() + transitions.flatten()[pairs].double().sum()
        score = score + start[firsts].double().sum() + end[lasts].double().sum()

        of_scores = sums.marginals
        places = valid.nonzero()
        of_scores[places[:, 0], places[:, 1], tags[valid]] -= 1
        begun = sums.marginals[:, 0].sum(0)  # observed counts are taken off already
        at_end = sums.marginals[torch.arange(len(sizes), device=sizes.device), sizes - 1].sum(0)
        observed = torch.bincount(pairs, minlength=width * width).view(width, width)
        of_transitions = (sums.transitions - observed).to(transitions.dtype)
        ctx.save_for_backward(of_scores, of_transitions, begun.to(start.dtype), at_end.to(end.dtype))
        return (sums.log_partition.sum() - score).to(scores.dtype)

    @staticmethod
    def backward(ctx: Any, of_loss: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        if torch.is_grad_enabled():
            raise LayerError(
                "the loss of a conditional random field has no second derivative (create_graph=True)."
            )
        return (*(value * of_loss for value in ctx.saved_tensors), None, None)


@torch.no_grad()
def viterbi(
    scores: Tensor,
    transitions: Tensor,
    start: Tensor,
    end: Tensor,
    lengths: Sequence[int],
    allowed: Allowed | None = None,
) -> Tensor:
    """The best path of each row (B, T), zeros beyond its length; see `CRF.decode`."""
    if allowed is not None:
        transitions = transitions.masked_fill(~allowed.transitions, FORBIDDEN)
        start = start.masked_fill(~allowed.start, FORBIDDEN)
        end = end.masked_fill(~allowed.end, FORBIDDEN)
    order, active = _packed(lengths)
    rows = scores[order].transpose(0, 1)  # (T, B, K)
    batch, width = rows.shape[1:]
    best = rows[0] + start
    came = torch.zeros(len(active), batch, width, dtype=torch.int64, device=scores.device)
    onward = transitions.t().contiguous()  # to the tag of the row from that of the column
    for step, count in enumerate(active[1:], 1):
        most, came[step, :count] = (best[:count, None, :] + onward).max(2)
        best[:count] = most + rows[step, :count]
    at = (best + end).argmax(1)
    path = torch.zeros(batch, scores.shape[1], dtype=torch.int64, device=scores.device)
    for step in reversed(range(len(active))):
        count = active[step]
        path[:count, step] = at[:count]
        at[:count] = came[step, :count].gather(1, at[:count, None])[:, 0]
    by_row = torch.empty_like(path)
    by_row[order] = path
    return by_row
