"""Word vectors by skip-gram with negative sampling: a word's vector tells which words stand around it.

T. Mikolov et al., "Distributed representations of words and phrases and their compositionality", 2013, arXiv
1310.4546. Here a piece of text is one matrix product: the words as centres times the words as contexts, of
which the band around the diagonal are the pairs; negative words are drawn for each piece and shared by its
centres (Ji et al. 2016, arXiv 1604.04661). Steps are those of Adagrad with one rate for each word, which
bears the large batches.
Shapes: V words, D numbers of a vector, P pieces of a batch, L words of a piece, K negative words of a piece.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

PIECE = 64
"""Words of a piece: its product also computes pairs outside of the window, so it should not be long."""

PIECES = 32
"""Most pieces of a batch; a small text has fewer, so that a pass has some hundred steps."""

STEPS = 200
"""Steps of a pass over a small text."""

SHARED = 64
"""Negative words of a piece; their weights make them count as `negatives` for each pair."""


@dataclass(frozen=True)
class SkipGram:
    """How vectors are trained.

    Attributes:
        size: numbers of a vector.
        window: most words to each side that are a word's context; for each word the reach is drawn from
            1 to `window`.
        negatives: words drawn for each pair that are not its context.
        sample: frequency from which on words are left out at random; 0 keeps all.
        epochs: passes over the text.
        lr: learning rate, which falls to nothing over all passes.
        seed: of everything that is drawn.
    """

    size: int = 100
    window: int = 5
    negatives: int = 5
    sample: float = 1e-4
    epochs: int = 5
    lr: float = 0.3
    seed: int = 0


def train(
    lines: list[NDArray[np.int64]],
    counts: NDArray[np.int64],
    how: SkipGram,
    tell: Callable[[int, int, float], None] | None = None,
) -> NDArray[np.float32]:
    """Vectors (V, D) of words that are numbered; contexts do not reach over the ends of lines.

    Args:
        lines: words of each line.
        counts: (V,) how often each word occurs.
        tell: called now and then with (words done, words in all, mean loss of a pair).
    """
    chance = np.random.default_rng(how.seed)
    generator = torch.Generator().manual_seed(how.seed)
    words = np.concatenate([np.zeros(0, np.int64), *lines]).astype(np.int64)  # a line may be empty
    of_line = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    keep = _kept_share(counts, how.sample)
    noise = torch.from_numpy(np.cumsum(counts.astype(np.float64) ** 0.75))
    state = _State(len(counts), how.size, generator)
    total, done = len(words) * how.epochs, 0
    for _ in range(how.epochs):
        kept = chance.random(len(words)) < keep[words]
        for piece, line, share in _batches(words[kept], of_line[kept], chance):
            reach = torch.from_numpy(chance.integers(1, how.window + 1, piece.shape))
            draw = torch.rand(len(piece), SHARED, generator=generator, dtype=torch.float64) * noise[-1]
            negatives = torch.searchsorted(noise, draw).clamp(max=len(counts) - 1)
            at = (done + share * len(words)) / total
            loss = state.step(torch.from_numpy(piece), torch.from_numpy(line), reach, negatives, how, at)
            if tell is not None and loss is not None:
                tell(int(at * total), total, loss)
        done += len(words)
    return state.centre.numpy()


def _kept_share(counts: NDArray[np.int64], sample: float) -> NDArray[np.float64]:
    """(V,) with which chance an occurrence is kept, as word2vec has it."""
    frequency = np.maximum(counts, 1) / max(counts.sum(), 1)
    if not sample:
        return np.ones(len(counts))
    return np.minimum(1.0, np.sqrt(sample / frequency) + sample / frequency)


def _batches(
    words: NDArray[np.int64], lines: NDArray[np.int64], chance: np.random.Generator
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], float]]:
    """(words (P, L), their lines (P, L), share of the text before) in a drawn order; line -1 is no word."""
    first = int(chance.integers(PIECE))  # where pieces are cut changes from pass to pass
    count = -(-(len(words) + first) // PIECE)
    whole = np.zeros(count * PIECE, np.int64)
    of_line = np.full(count * PIECE, -1, np.int64)
    whole[first : first + len(words)] = words
    of_line[first : first + len(words)] = lines
    order = chance.permutation(count)
    pieces, of_line = whole.reshape(count, PIECE), of_line.reshape(count, PIECE)
    size = max(1, min(PIECES, count // STEPS))
    for at in range(0, count, size):
        rows = order[at : at + size]
        yield pieces[rows], of_line[rows], at / count


class _State:
    """Both vectors of every word, and the sums of squared gradients that set their rates."""

    def __init__(self, words: int, size: int, generator: torch.Generator):
        self.centre = (torch.rand(words, size, generator=generator) - 0.5) / size
        self.context = torch.zeros(words, size)
        self.centre_squares = torch.full((words, 1), 1e-6)
        self.context_squares = torch.full((words, 1), 1e-6)
        self.batches = 0

    def step(
        self, words: Tensor, lines: Tensor, reach: Tensor, negatives: Tensor, how: SkipGram, at: float
    ) -> float | None:
        """One batch; returns the mean loss of a pair now and then."""
        place = torch.arange(words.shape[1])
        distance = (place[:, None] - place).abs()
        pair = (distance > 0) & (distance <= reach[..., None])
        pair &= (lines[:, :, None] == lines[:, None, :]) & (lines[:, :, None] >= 0)
        pairs = pair.float()
        weight = pairs.sum(2, keepdim=True) * (how.negatives / negatives.shape[1])  # (P, L, 1)
        centre, context, noise = self.centre[words], self.context[words], self.context[negatives]
        near = centre @ context.transpose(1, 2)  # (P, L, L)
        far = centre @ noise.transpose(1, 2)  # (P, L, K)
        to_near = (torch.sigmoid(near) - 1) * pairs
        to_far = torch.sigmoid(far) * weight
        of_centre = to_near @ context + to_far @ noise
        of_context = to_near.transpose(1, 2) @ centre
        of_noise = to_far.transpose(1, 2) @ centre
        lr = how.lr * max(1 - at, 1e-3)
        flat = of_centre.flatten(0, 1)
        _adagrad(self.centre, self.centre_squares, words.flatten(), flat, lr)
        rows = torch.cat([words.flatten(), negatives.flatten()])
        both = torch.cat([of_context.flatten(0, 1), of_noise.flatten(0, 1)])
        _adagrad(self.context, self.context_squares, rows, both, lr)
        self.batches += 1
        if self.batches % 100 != 1:
            return None
        loss = (torch.nn.functional.softplus(-near) * pairs).sum()
        loss = loss + (torch.nn.functional.softplus(far) * weight).sum()
        return float(loss / pairs.sum().clamp(min=1))


def _adagrad(matrix: Tensor, squares: Tensor, rows: Tensor, gradients: Tensor, lr: float) -> None:
    """One step of Adagrad on the rows that have gradients, those of one row added up; in place."""
    unique, place = torch.unique(rows, return_inverse=True)
    total = torch.zeros(len(unique), matrix.shape[1]).index_add_(0, place, gradients)
    seen = squares[unique] + total.square().mean(1, keepdim=True)
    squares[unique] = seen
    matrix[unique] -= lr * total / seen.sqrt()
