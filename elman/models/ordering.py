"""Words in, the word that comes next out: a pointer over the words that are not yet placed.

The bag is read as a set: each word's vector is seen beside the mean of all, so the order in which words are
given cannot matter. A recurrent layer reads what has been placed and the mean of what is left; attention
looks at what is left; the pointer chooses from it (Vinyals et al. 2015, arXiv 1506.03134).

Shapes: B batch, N words, E their vectors, H hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from elman.equations.cell import Cell
from elman.layers import Carry, Dropout, Recurrent
from elman.models.attention import Attention, Memory


@dataclass(frozen=True)
class OrderingShape:
    """The sizes of the model; `units` are the indices of each kind that a word has."""

    units: tuple[int, ...]
    embedding: int
    hidden: int
    layers: int = 1


@dataclass(frozen=True)
class Bag:
    """The words to place: `vectors` (B, N, E), and the memory over them for both attentions.

    `same` (B, N, N): which words are the same text, so that it does not matter which of them is taken.
    """

    vectors: Tensor
    memory: Memory
    pointed: Memory
    same: Tensor

    def __getitem__(self, rows: Tensor) -> Bag:
        return Bag(self.vectors[rows], self.memory[rows], self.pointed[rows], self.same[rows])


@dataclass(frozen=True)
class OrderState:
    """Where an order is, for B rows: the carry, None at the start, and which words are `left` (B, N)."""

    carry: Carry | None
    left: Tensor
    bag: Bag

    def __getitem__(self, rows: Tensor) -> OrderState:
        return OrderState(None if self.carry is None else self.carry[rows], self.left[rows], self.bag[rows])


class OrderingModel(nn.Module):
    """A set of words, and the likeliest next one of them at each step."""

    def __init__(
        self,
        cell: Cell,
        shape: OrderingShape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        rates = dropout or Dropout()
        self.shape = shape
        width = shape.embedding
        self.embeddings = nn.ModuleList(nn.Embedding(count, width) for count in shape.units)
        for embedding in self.embeddings:
            nn.init.normal_(embedding.weight, std=width**-0.5)  # type: ignore[arg-type]
        self.first = nn.Parameter(torch.randn(width) * width**-0.5)  # stands before the first word
        self.own, self.others = nn.Linear(width, shape.hidden), nn.Linear(width, shape.hidden, bias=False)
        self.rnn = Recurrent(
            cell, 2 * width, shape.hidden, shape.layers, dropout=rates, init=init, horizon=horizon
        )
        state = self.rnn.output_size
        self.attention = Attention("general", state, shape.hidden)
        self.mix = nn.Linear(state + shape.hidden, shape.hidden)
        self.pointer = Attention("general", shape.hidden, shape.hidden)
        self.dropout = nn.Dropout(rates.output)

    @property
    def word_embedding(self) -> nn.Embedding:
        """The first kind of unit: words themselves."""
        found = self.embeddings[0]
        assert isinstance(found, nn.Embedding)
        return found

    def read(self, units: Tensor, groups: Tensor, lengths: Sequence[int]) -> Bag:
        """The bag of `units` (B, N, kinds); `groups` (B, N) number the different texts of each row."""
        parts = [embedding(units[..., kind]) for kind, embedding in enumerate(self.embeddings)]
        vectors = self.dropout(torch.stack(parts).sum(0))
        mask = Memory.of(vectors, lengths).mask
        vectors = vectors * mask[..., None]
        whole = vectors.sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
        values = torch.tanh(self.own(vectors) + self.others(whole)[:, None])
        memory = Memory(values, mask, values)
        same = (groups[:, :, None] == groups[:, None, :]) & mask[:, None, :] & mask[:, :, None]
        return Bag(vectors, self.attention.read(memory), self.pointer.read(memory), same)

    def forward(self, bag: Bag, lengths: Sequence[int]) -> Tensor:
        """Log probability of each word (B, N) of bags that are in the right order, given those before it.

        Beyond a row's length it is zero.
        """
        mask = bag.memory.mask
        steps = torch.arange(mask.shape[1])
        left = (steps[None, :] >= steps[:, None])[None] & mask[:, None]  # (B, step, word)
        before = torch.cat([self.first.expand(len(mask), 1, -1), bag.vectors[:, :-1]], dim=1)
        y = self.rnn(self._inputs(before, bag.vectors, left), lengths=lengths).y
        scores = self._scores(y, bag, left)
        # not -inf: padding would have none at all, and a gradient that is NaN
        least = torch.finfo(scores.dtype).min
        chosen = scores.masked_fill(~(bag.same & left), least).logsumexp(2)
        return torch.where(mask, chosen, 0.0)

    def start(self, bag: Bag) -> OrderState:
        """The state before the first word."""
        return OrderState(None, bag.memory.mask, bag)

    @torch.no_grad()
    def step(self, last: Tensor, state: OrderState) -> tuple[Tensor, Tensor | None, OrderState]:
        """For a search: after the word `last` (B,) of the bag (anything at the start), what comes next.

        Returns log probabilities (B, N + 1): of each word, where of equal words only the first that is left
        is possible, and of the end N, which comes when nothing is left, and only then.
        """
        bag, left, count = state.bag, state.left, state.left.shape[1]
        rows = torch.arange(len(left))
        if state.carry is None:
            before = self.first.expand(len(left), -1)
        else:
            left = left.clone()
            left[rows, last] = False
            before = bag.vectors[rows, last]
        inputs = self._inputs(before[:, None], bag.vectors, left[:, None])
        out = self.rnn(inputs, state.carry)
        scores = self._scores(out.y, bag, left[:, None])[:, 0]
        same = bag.same & left[:, None, :] & left[:, :, None]
        chosen = scores[:, None, :].masked_fill(~same, -torch.inf).logsumexp(2)
        earlier = torch.ones(count, count, dtype=torch.bool).tril(-1)
        chosen = chosen.masked_fill((same & earlier).any(2) | ~left, -torch.inf)
        end = torch.where(left.any(1), -torch.inf, 0.0)
        return torch.cat([chosen, end[:, None]], dim=1), None, OrderState(out.carry, left, bag)

    def _inputs(self, before: Tensor, vectors: Tensor, left: Tensor) -> Tensor:
        """The last word's vector (B, T, E) beside the mean of the words that are left (B, T, N)."""
        weights = left.to(vectors.dtype)
        return torch.cat([before, weights @ vectors / weights.sum(2, keepdim=True).clamp(min=1)], dim=2)

    def _scores(self, y: Tensor, bag: Bag, left: Tensor) -> Tensor:
        """Log probabilities (B, T, N) of the words that are left."""
        context, _ = self.attention(y, bag.memory, left)
        queries = self.dropout(torch.tanh(self.mix(torch.cat([y, context], dim=2))))
        scores = self.pointer.scores(queries, bag.pointed)
        return scores.masked_fill(~left, torch.finfo(scores.dtype).min).log_softmax(2)
