"""Music event by event: the examples, metrics, floors and choices of the model of keys and shifts.

Shapes: B pieces, T events.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from elman.data.batches import in_order, pad
from elman.data.music import Piece
from elman.data.note_events import (
    EVENTS,
    SHIFT,
    Allowed,
    after_first_step,
    decode,
    encode,
    spell_event,
    transposed,
)
from elman.equations.cell import Cell
from elman.models.language import LanguageModel, Shape
from elman.models.marks import START
from elman.models.ngram import NGram
from elman.tasks.options import TrainingOptions
from elman.tasks.task import Metrics

Stream = NDArray[np.int64]

EVALUATION_BATCH = 16

EMBEDDING = 64
"""Numbers per event that the model reads."""

ORDERS = (1, 2, 4, 6)
"""n-grams that are floors."""


class EventForm:
    """Pieces as streams of events; the start mark stands before the first."""

    unit = "event"

    @classmethod
    def learn(cls, pieces: Sequence[Piece]) -> EventForm:
        """Events need no vocabulary: every key has its own."""
        return cls()

    def save(self) -> list[list[int]]:
        """Nothing to keep."""
        return []

    @classmethod
    def restore(cls, saved: Sequence[Sequence[int]]) -> EventForm:
        """From what `save` gave."""
        return cls()

    def model(self, options: TrainingOptions, cell: Cell) -> LanguageModel:
        """A new model."""
        return LanguageModel(
            cell,
            Shape(EVENTS, options.hidden or 1, options.layers or 1, EMBEDDING),
            dropout=options.regularisation,
            init=options.init,
            horizon=options.time_scales,
        )

    def begin(self, model: nn.Module, pieces: Sequence[Piece]) -> None:
        """A softmax begins evenly."""

    def encode(self, piece: Piece) -> Stream:
        """What is read of a piece."""
        return encode(piece)

    def transposed(self, stream: Stream, by: int) -> Stream:
        """All keys so many semitones higher."""
        return transposed(stream, by)

    def loss(self, model: nn.Module, streams: Sequence[Any]) -> tuple[Tensor, int]:
        """Mean nats per event, and how many events."""
        assert isinstance(model, LanguageModel)
        features, targets, valid = _features(model, streams)
        return model.loss(features[valid], targets[valid]), int(valid.sum())

    @torch.no_grad()
    def piece_metrics(self, model: nn.Module, pieces: Sequence[Piece]) -> list[Metrics]:
        """Sums of each piece after its first step: {"nats", "events", "frames"}."""
        assert isinstance(model, LanguageModel)
        model.eval()
        streams = [encode(piece) for piece in pieces]
        found: list[Metrics] = [{} for _ in pieces]
        for rows in in_order([len(stream) for stream in streams], EVALUATION_BATCH):
            features, targets, _ = _features(model, [streams[row] for row in rows])
            nats = model.nats(features, targets)
            for place, row in enumerate(rows):
                each = nats[place, : len(streams[row])].double().numpy()
                found[row] = _sums(each, streams[row], pieces[row])
        return found

    def floors(
        self, train: Sequence[Piece], parts: Mapping[str, Sequence[Piece]]
    ) -> dict[str, dict[str, Metrics]]:
        """Metrics of trivial methods for every part: even odds, unigram and Kneser-Ney n-grams."""
        streams = [encode(piece) for piece in train]
        x, y = _joined(streams)
        found: dict[str, dict[str, Metrics]] = {}
        rows = {part: [encode(piece) for piece in pieces] for part, pieces in parts.items()}
        for part, pieces in parts.items():
            even = [np.full(len(s), math.log(EVENTS - 2)) for s in rows[part]]
            found[part] = {"even odds": _whole(even, rows[part], pieces)}
        for order in ORDERS:
            model = NGram(x, y, EVENTS, order)
            name = "unigram" if order == 1 else f"Kneser-Ney {order}"
            for part, pieces in parts.items():
                here, there = _joined(rows[part])
                nats = -model.log_probabilities(here, there)
                each = np.split(nats, np.cumsum([len(s) for s in rows[part]])[:-1])
                found[part][name] = _whole(each, rows[part], pieces)
        return found

    @torch.no_grad()
    def compare(self, model: nn.Module, piece: Piece, steps: int) -> list[tuple[str, str]]:
        """(what is expected, what comes) of some events in the middle of a piece."""
        assert isinstance(model, LanguageModel)
        model.eval()
        stream = encode(piece)
        features, _, _ = _features(model, [stream])
        best = model.log_probabilities(features)[0].argmax(-1).tolist()
        first = len(stream) // 2
        return [
            (spell_event(best[t]), spell_event(int(stream[t])))
            for t in range(first, min(first + steps, len(stream)))
        ]

    @torch.no_grad()
    def compose(
        self, model: nn.Module, begin: Piece | None, steps: int, temperature: float, seed: int, chords: bool
    ) -> Piece:
        """A piece that goes on for so many steps from a beginning; temperature 0 takes the likeliest events.

        `chords` changes nothing: the events of a step follow each other.
        """
        assert isinstance(model, LanguageModel)
        model.eval()
        random = torch.Generator().manual_seed(seed)
        events = [] if begin is None else encode(begin).tolist()
        allowed = Allowed()
        for event in events:
            allowed.take(event)
        wanted = steps + (0 if begin is None else begin.steps)
        now = 0 if begin is None else begin.steps
        fed, read = [START, *events], model.reader()
        while now < wanted:
            may = torch.from_numpy(allowed.mask())
            may[SHIFT + wanted - now :] = False
            scores = read(fed).masked_fill(~may, -torch.inf)
            if temperature == 0:
                event = int(scores.argmax())
            else:
                event = int(torch.multinomial(torch.softmax(scores / temperature, 0), 1, generator=random))
            allowed.take(event)
            events.append(event)
            now += max(0, event - SHIFT + 1)
            fed = [event]
        return decode(events, "composed", 120.0 if begin is None else begin.tempo)


def _features(model: LanguageModel, streams: Sequence[Stream]) -> tuple[Tensor, Tensor, Tensor]:
    """Features (B, T, H) before each event, events (B, T), and which places have one (B, T)."""
    lengths = [len(stream) for stream in streams]
    targets = pad(streams)
    before = torch.cat([torch.full((len(streams), 1), START), targets[:, :-1]], dim=1)
    features, _ = model(before, lengths=lengths)
    return features, targets, torch.arange(targets.shape[1]) < torch.tensor(lengths)[:, None]


def _joined(streams: Sequence[Stream]) -> tuple[Stream, Stream]:
    """All streams as what comes before and the event."""
    before = [np.concatenate([[START], stream[:-1]]) for stream in streams]
    return np.concatenate(before), np.concatenate(streams)


def _sums(nats: NDArray[np.float64], stream: Stream, piece: Piece) -> Metrics:
    counted = after_first_step(stream)
    return {"nats": float(nats[counted].sum()), "events": int(counted.sum()), "frames": piece.steps - 1}


def _whole(
    nats: Sequence[NDArray[np.float64]], streams: Sequence[Stream], pieces: Sequence[Piece]
) -> Metrics:
    return totals([_sums(*entry) for entry in zip(nats, streams, pieces, strict=True)])


def totals(sums: Sequence[Metrics]) -> Metrics:
    """Metrics of all pieces together: nats per frame (steps 2..T, as for frames) and per event."""
    whole = {name: sum(entry[name] for entry in sums) for name in ("nats", "events", "frames")}
    return {
        "nats_per_frame": whole["nats"] / max(whole["frames"], 1),
        "nats_per_event": whole["nats"] / max(whole["events"], 1),
        "events": whole["events"],
        "frames": whole["frames"],
        "pieces": len(sums),
    }
