"""Encoder and decoder: from one sequence, or a picture, to another sequence.

    Encoder   units in, a memory over their steps and a summary of the whole out
    Bridge    a summary to the states that a decoder begins with
    Decoder   what has been written so far, and a memory, to what comes next

Shapes: B batch, S steps of the source, E features of the memory, T steps of the target, V units, F features
in front of the softmax.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.layers import Carry, Dropout, Recurrent
from elman.models.attention import Attention, AttentionName, Memory
from elman.models.marks import START
from elman.models.softmax import Softmax

FeedName = Literal["none", "summary", "bahdanau", "input"]


class Encoder(nn.Module):
    """Embedding and recurrent layers, in both directions unless told otherwise.

    Returns the outputs (B, S, E) and the final states of all layers side by side (B, `summary_size`).
    """

    def __init__(
        self,
        cell: Cell,
        units: int,
        embedding: int,
        hidden: int,
        layers: int = 1,
        *,
        bidirectional: bool = True,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.embedding = nn.Embedding(units, embedding)
        nn.init.normal_(self.embedding.weight, std=embedding**-0.5)
        self.rnn = Recurrent(
            cell,
            embedding,
            hidden,
            layers,
            bidirectional,
            dropout=dropout or Dropout(),
            init=init,
            horizon=horizon,
        )

    @property
    def output_size(self) -> int:
        """Features of the memory."""
        return self.rnn.output_size

    @property
    def summary_size(self) -> int:
        """Features of the summary."""
        return sum(self.rnn.stack.state_sizes().values())

    def forward(self, units: Tensor, lengths: Sequence[int]) -> tuple[Memory, Tensor]:
        """The memory of `units` (B, S) with their lengths, and a summary (B, summary_size)."""
        out = self.rnn(self.embedding(units), lengths=lengths)
        summary = torch.cat(list(out.final.states.values()), dim=1)
        return Memory.of(out.y, lengths), summary


class Bridge(nn.Module):
    """An affine map and tanh from a summary (B, size) to the states that recurrent layers begin with.

    States that share a scale (c, n and m of an sLSTM) keep their own beginning: n is a sum of weights and
    may not be negative.
    """

    def __init__(self, size: int, rnn: Recurrent):
        super().__init__()
        held = set(rnn.cell.one_scale)
        self.sizes = {
            name: count
            for name, count in rnn.stack.state_sizes().items()
            if name.rpartition(".")[2] not in held
        }
        self.layout = rnn.stack.layout
        self.map = nn.Linear(size, sum(self.sizes.values()))

    def forward(self, summary: Tensor) -> Carry:
        """States with a graph, for the first call of the layers."""
        parts = torch.tanh(self.map(summary)).split(list(self.sizes.values()), dim=1)
        return Carry(dict(zip(self.sizes, parts, strict=True)), self.layout)


@dataclass(frozen=True)
class DecoderShape:
    """The sizes of a decoder: what its weights can be loaded into.

    `attention` None: it knows the source only through the states it begins with. `feed` says what else a
    step reads beside the last unit:

    none: nothing. The first recurrent layer runs over all steps of the target at once, attention over all
        its states at once, and the further layers read states and contexts (Luong et al. 2015, arXiv
        1508.04025, without feeding; further layers as in Wu et al. 2016, arXiv 1609.08144).
    summary: the summary, the same at every step (Cho et al. 2014, arXiv 1406.1078); as fast.
    bahdanau: the context found with the state before (Bahdanau et al. 2015, arXiv 1409.0473).
    input: the features that went into the softmax a step before (input feeding, Luong et al. 2015).

    The last two are loops over steps in training too.
    """

    units: int
    embedding: int
    hidden: int
    layers: int
    summary: int  # features
    memory: int = 0  # features
    attention: AttentionName | None = None
    feed: FeedName = "none"
    tie: bool = True

    def __post_init__(self) -> None:
        if self.feed in ("bahdanau", "input") and self.attention is None:
            raise OptionError(f"--feed {self.feed} feeds what attention found; it needs --attention.")


@dataclass(frozen=True)
class DecoderState:
    """Where a decoder is, for B rows; `state[rows]` selects rows.

    `lower` and `upper` are the states of the recurrent layers below and above the attention; `fed` (B, ...)
    is what the next step reads beside its unit.
    """

    lower: Carry
    upper: Carry | None
    fed: Tensor | None
    memory: Memory | None

    def __getitem__(self, rows: Tensor) -> DecoderState:
        return DecoderState(
            self.lower[rows],
            None if self.upper is None else self.upper[rows],
            None if self.fed is None else self.fed[rows],
            None if self.memory is None else self.memory[rows],
        )


class Decoder(nn.Module):
    """A recurrent language model of the target that attends to a memory.

        state = decoder.start(summary, memory)
        features, weights = decoder(inputs, state, lengths)            # training: all steps
        log_probabilities, weights, state = decoder.step(last, state)  # search: one step

    `summary` (B, shape.summary) is what the first states are made of: final states of an encoder, or a
    vector of anything else.
    """

    def __init__(
        self,
        cell: Cell,
        shape: DecoderShape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.shape = shape
        rates = dropout or Dropout()
        if rates.variational and self.loops:
            raise OptionError(
                f"--variational has no effect with --feed {shape.feed}, which calls the layers step by step."
            )
        self.embedding = nn.Embedding(shape.units, shape.embedding)
        nn.init.normal_(self.embedding.weight, std=shape.embedding**-0.5)
        split = shape.attention is not None and not self.loops and shape.layers > 1
        fed = {"summary": shape.summary, "bahdanau": shape.memory, "input": shape.embedding}
        width = shape.embedding + fed.get(shape.feed, 0)
        layers = 1 if split else shape.layers
        self.lower = Recurrent(
            cell, width, shape.hidden, layers, dropout=_rates(rates, layers), init=init, horizon=horizon
        )
        self.bridge = Bridge(shape.summary, self.lower)
        self.attention: Attention | None = None
        self.upper: Recurrent | None = None
        state = self.lower.output_size
        if shape.attention is not None:
            self.attention = Attention(shape.attention, state, shape.memory)
        if split:
            above = replace(_rates(rates, shape.layers - 1), input=0.0)
            self.upper = Recurrent(
                cell, state + shape.memory, shape.hidden, shape.layers - 1, dropout=above,
                init=init, horizon=horizon,
            )  # fmt: skip
            self.upper_bridge = Bridge(shape.summary, self.upper)
        context = shape.memory if shape.attention is not None else 0
        # every unit is told apart by the unit before it, by the state and by the context (Bahdanau et al.)
        self.readout = nn.Linear(state + context + shape.embedding, shape.embedding)
        self.dropout = nn.Dropout(rates.output)
        self.softmax = Softmax(shape.embedding, shape.units)
        if shape.tie:
            self.softmax.weight = self.embedding.weight

    @property
    def loops(self) -> bool:
        """Whether training goes step by step, because a step reads what attention found before."""
        return self.shape.feed in ("bahdanau", "input")

    def start(self, summary: Tensor, memory: Memory | None = None) -> DecoderState:
        """The state before the first unit; `memory` (not yet read) is for decoders with attention."""
        if (memory is None) == (self.attention is not None):
            raise OptionError("a decoder takes a memory if it has attention, and only then.")
        if memory is not None and self.attention is not None:
            memory = self.attention.read(memory)
        lower = self.bridge(summary)
        upper = None if self.upper is None else self.upper_bridge(summary)
        return DecoderState(lower, upper, self._first_fed(summary, lower), memory)

    def _first_fed(self, summary: Tensor, carry: Carry) -> Tensor | None:
        feed = self.shape.feed
        if feed == "summary":
            return summary
        if feed == "input":
            return summary.new_zeros(len(summary), self.shape.embedding)
        if feed == "bahdanau":  # the state before the first step, where the output is one
            cell, size = self.lower.cell, self.lower.output_size
            name = f"{self.lower.stack.num_layers - 1}.{cell.output_name}"
            found = carry.states.get(name)
            fits = found is not None and found.shape[1] == size
            return found if fits else summary.new_zeros(len(summary), size)
        return None

    def forward(
        self, units: Tensor, state: DecoderState, lengths: Sequence[int] | None = None
    ) -> tuple[Tensor, Tensor | None]:
        """Features (B, T, F) of what follows each of `units` (B, T), and attention weights (B, T, S).

        `units` are the target moved by one: the start mark first. What is beyond a row's length means
        nothing and is not to be counted.
        """
        embedded = self.embedding(units)
        if self.loops:
            return self._loop(embedded, state)
        x = embedded
        if state.fed is not None:
            x = torch.cat([x, state.fed[:, None].expand(-1, x.shape[1], -1)], dim=2)
        y = self.lower(x, initial=state.lower, lengths=lengths).y
        if self.attention is None or state.memory is None:
            return self._features(y, None, embedded), None
        context, weights = self.attention(y, state.memory)
        if self.upper is not None:
            y = self.upper(torch.cat([y, context], dim=2), initial=state.upper, lengths=lengths).y
        return self._features(y, context, embedded), weights

    def _loop(self, embedded: Tensor, state: DecoderState) -> tuple[Tensor, Tensor | None]:
        features, weights = [], []
        for t in range(embedded.shape[1]):
            feature, weight, state = self._advance(embedded[:, t : t + 1], state)
            features.append(feature)
            weights.append(weight)
        return torch.cat(features, 1), torch.cat([weight for weight in weights if weight is not None], 1)

    def step(self, units: Tensor, state: DecoderState) -> tuple[Tensor, Tensor | None, DecoderState]:
        """Log probabilities (B, V) of what follows the units (B,), weights (B, S) or None, and the state."""
        features, weights, state = self._advance(self.embedding(units)[:, None], state)
        scores = self.softmax.log_probabilities(features[:, 0])
        return scores, None if weights is None else weights[:, 0], state

    def _advance(self, embedded: Tensor, state: DecoderState) -> tuple[Tensor, Tensor | None, DecoderState]:
        """One step (B, 1, embedding), of any form."""
        memory, fed = state.memory, state.fed
        context, weights, x = None, None, embedded
        if self.shape.feed == "bahdanau" and self.attention is not None and memory is not None:
            assert fed is not None  # the state before
            context, weights = self.attention(fed[:, None], memory)
            x = torch.cat([embedded, context], dim=2)
        elif fed is not None:
            x = torch.cat([embedded, fed[:, None]], dim=2)
        out = self.lower(x, initial=state.lower)
        y, upper = out.y, state.upper
        if self.attention is not None and memory is not None and context is None:
            context, weights = self.attention(y, memory)
        if self.upper is not None and context is not None:
            above = self.upper(torch.cat([y, context], dim=2), initial=upper)
            y, upper = above.y, above.final
        features = self._features(y, context, embedded)
        if self.loops:
            fed = (y if self.shape.feed == "bahdanau" else features)[:, 0]
        return features, weights, DecoderState(out.final, upper, fed, memory)

    def _features(self, y: Tensor, context: Tensor | None, embedded: Tensor) -> Tensor:
        parts = [y, embedded] if context is None else [y, context, embedded]
        return self.dropout(torch.tanh(self.readout(torch.cat(parts, dim=2))))

    def loss(self, features: Tensor, targets: Tensor, smoothing: float = 0.0) -> Tensor:
        """Mean negative log likelihood of targets (N,) after features (N, F) in nats, to be differentiated.

        With label smoothing the target has probability 1 - smoothing, and all units but the start mark share
        the rest (Szegedy et al. 2016, arXiv 1512.00567). The logits are not needed for that: their mean over
        all units is one product with the mean of the weights.
        """
        loss = self.softmax.loss(features, targets)
        if not smoothing:
            return loss
        weight, bias = self.softmax.weight, self.softmax.bias
        others = len(weight) - 1
        mean_weight = (weight.sum(0) - weight[START]) / others
        mean_bias = (bias.sum() - bias[START]) / others
        above = (features * (F.embedding(targets, weight) - mean_weight)).sum(1) + bias[targets] - mean_bias
        return loss + smoothing * above.mean()


def _rates(rates: Dropout, layers: int) -> Dropout:
    """Rates for so many layers; dropout on the output is that on what the softmax reads, too."""
    return replace(rates, between=rates.between if layers > 1 else 0.0)
