"""Items as a model reads them: sessions one by one, or users' streams in rows whose state is handed on.

Every session begins with the start mark. x[t] is what the model reads, y[t] what comes next in the same
session; 0 where nothing is to be told (the first item of a session never is).

Shapes: B rows, T steps, N targets, V items (with the marks).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from elman.data.batches import in_order, pad
from elman.layers import Carry
from elman.models.marks import START, UNKNOWN
from elman.models.repeating import RepeatingModel, seen_before

Ints = NDArray[np.int64]

EVALUATION_BATCH = 64

EVALUATION_STEPS = 512
"""Steps that are read at once; the state is handed on."""

SCORES = 2**22
"""Scores of items that are held at once."""


@dataclass(frozen=True)
class Stream:
    """x, y and the place of each y in its session (from 1), (T,) each."""

    x: Ints
    y: Ints
    place: Ints

    @property
    def targets(self) -> int:
        """How many items are to be told."""
        return int((self.y > 0).sum())

    @classmethod
    def of_session(cls, items: Ints) -> Stream:
        """One session by itself."""
        whole = cls.of_user([(items, True)])
        return cls(whole.x[:-1], whole.y[:-1], whole.place[:-1])  # after its last item nothing is to be told

    @classmethod
    def of_user(cls, sessions: Iterable[tuple[Ints, bool]]) -> Stream:
        """Sessions of one user, each with whether its items are to be told or are known already."""
        x, y, place = [], [], []
        for items, told in sessions:
            x += [np.array([START]), items]
            after = items[1:] if told else np.zeros_like(items[1:])
            y += [np.zeros(1, np.int64), after, np.zeros(min(len(items), 1), np.int64)]
            place.append(np.arange(1, len(items) + 2))
        return cls(np.concatenate(x), np.concatenate(y), np.concatenate(place))


class Rows:
    """Users' streams one after the other in `batch` rows, cut every `steps` steps.

    The users change places from epoch to epoch, a user's events never do. Chunk i goes on where chunk
    i - 1 ended; `reset` is true where a user begins. A user on the border of two rows is cut in two.
    """

    def __init__(self, streams: Sequence[Stream], batch: int, steps: int, seed: int):
        self.streams, self.seed = streams, seed
        total = sum(len(stream.x) for stream in streams)
        self.batch = max(1, min(batch, total // 2))
        self.length = -(-total // self.batch)
        self.steps = min(steps, self.length)
        self._epoch: tuple[int, tuple[Tensor, Tensor, Tensor]] | None = None

    def __len__(self) -> int:
        return -(-self.length // self.steps)

    def of(self, epoch: int, index: int) -> tuple[Tensor, Tensor, Tensor]:
        """x, y (B, T) and reset (B, T) of a chunk."""
        if self._epoch is None or self._epoch[0] != epoch:
            self._epoch = epoch, self._lay(epoch)
        here = slice(index * self.steps, (index + 1) * self.steps)
        x, y, reset = self._epoch[1]
        return x[:, here], y[:, here], reset[:, here]

    def _lay(self, epoch: int) -> tuple[Tensor, Tensor, Tensor]:
        order = np.random.default_rng([self.seed, epoch]).permutation(len(self.streams))
        streams = [self.streams[k] for k in order]
        missing = self.batch * self.length - sum(len(stream.x) for stream in streams)
        x = np.concatenate([*(stream.x for stream in streams), np.full(missing, START)])
        y = np.concatenate([*(stream.y for stream in streams), np.zeros(missing, np.int64)])
        reset = np.zeros(len(x), bool)
        reset[np.cumsum([0, *(len(stream.x) for stream in streams[:-1])])] = True
        whole = (torch.from_numpy(part.reshape(self.batch, self.length)) for part in (x, y, reset))
        x, y, reset = whole
        return x, y, reset


def padded(streams: Sequence[Stream]) -> tuple[Tensor, Tensor, list[int]]:
    """x and y (B, T), and lengths."""
    return pad([s.x for s in streams]), pad([s.y for s in streams]), [len(s.x) for s in streams]


@dataclass(frozen=True)
class Judged:
    """Of every target: items above it, items at its place, nats, and its place in the session, (N,) each."""

    above: Ints
    tied: Ints
    nats: NDArray[np.float64]
    places: Ints


Told = tuple[Tensor, Tensor, Tensor, Tensor]
"""Of N targets: features (N, H) and items seen (N, K) before each, the targets and their places (N,)."""


def _read(model: RepeatingModel, streams: Sequence[Stream]) -> Iterator[Told]:
    """What a model reads before every target, some targets at a time."""
    model.eval()
    for chosen in in_order([len(stream.x) for stream in streams], EVALUATION_BATCH):
        rows = [streams[k] for k in chosen]
        x, y, lengths = padded(rows)
        place = pad([row.place for row in rows])
        carry: Carry | None = None
        for first in range(0, x.shape[1], EVALUATION_STEPS):
            here = slice(first, first + EVALUATION_STEPS)
            left = [min(max(length - first, 0), x[:, here].shape[1]) for length in lengths]
            features, carry = model(x[:, here], carry, lengths=left)
            told = y > 0
            told[:, :first] = told[:, here.stop :] = False
            if told.any():
                yield features[told[:, here]], seen_before(x, told), y[told], place[told]


@torch.no_grad()
def judged(model: RepeatingModel, streams: Sequence[Stream]) -> Judged:
    """Where a model puts what came."""
    found = [
        (*_places(model, features, seen, wanted), places)
        for features, seen, wanted, places in _read(model, streams)
    ]
    return Judged(*(torch.cat(entries).numpy() for entries in zip(*found, strict=True)))


@torch.no_grad()
def fit_repeats(model: RepeatingModel, streams: Sequence[Stream]) -> None:
    """Find the chance that an item comes again by which these streams are likeliest, if the model has one."""
    if model.repeats is None:
        return
    odds, possible = [], 0
    for features, seen, wanted, _ in _read(model, streams):
        again = model.repeats.again(seen, wanted)
        held = again > 0  # the softmax of the others is of no use here
        odds.append(again[held].log() + model.nats(features[held], wanted[held]))
        possible += int((seen > 0).any(1).sum())
    model.repeats.fit(torch.cat(odds), possible)


def looked_back(streams: Sequence[Stream], most: int) -> tuple[Tensor, Tensor]:
    """The last items (N, K) before targets, and these (N,): all of them, or `most`, evenly spread."""
    step = -(-sum(stream.targets for stream in streams) // most)
    found, before = [], 0
    for stream in streams:
        x, y = torch.from_numpy(stream.x), torch.from_numpy(stream.y)
        number = before + (y > 0).cumsum(0)
        before = int(number[-1])
        told = (y > 0) & (number % step == 0)
        found.append((seen_before(x[None], told[None]), y[told]))
    seen, targets = zip(*found, strict=True)
    return torch.cat(seen), torch.cat(targets)


def _places(
    model: RepeatingModel, features: Tensor, seen: Tensor, wanted: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """(items above, items at the place, nats) of wanted (N,) after features (N, H) and items seen (N, K)."""
    size = max(1, SCORES // model.shape.units)
    parts = []
    for rows in torch.arange(len(features)).split(size):
        scores, targets = _scores(model, features[rows], seen[rows]), wanted[rows]
        own = scores.gather(1, targets[:, None])
        above, tied = (scores > own).sum(1), (scores == own).sum(1)
        parts.append((above, tied, -own[:, 0].double()))
    above, tied, nats = (torch.cat(entries) for entries in zip(*parts, strict=True))
    return above, tied, nats


def _scores(model: RepeatingModel, features: Tensor, seen: Tensor) -> Tensor:
    """Log probabilities (N, V); those of the marks are nothing."""
    scores = model.log_probabilities(features, seen)
    scores[:, [UNKNOWN, START]] = -torch.inf
    return scores


@torch.no_grad()
def likeliest(
    model: RepeatingModel, x: Ints, count: int, without: Sequence[int] = ()
) -> list[tuple[int, float]]:
    """The likeliest items after x (T,) with their probabilities.

    `without`: items that are not to be named.
    """
    model.eval()
    units = torch.from_numpy(x)[None]
    features, _ = model(units)
    last = torch.arange(len(x))[None] == len(x) - 1
    scores = _scores(model, features[:, -1], seen_before(units, last))[0]
    scores[list(without)] = -torch.inf
    best = scores.topk(min(count, int(scores.isfinite().sum())))
    return list(zip(best.indices.tolist(), best.values.exp().tolist(), strict=True))
