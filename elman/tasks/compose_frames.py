"""Music frame by frame: the examples, metrics, floors and choices of the model of piano rolls.

Shapes: B pieces, T frames, K = 88 keys, C chords.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from elman.data.batches import in_order, pad
from elman.data.music import KEYS, LOWEST, Piece, from_frames, spell
from elman.equations.cell import Cell
from elman.layers import stepping
from elman.models.music import FrameModel
from elman.tasks.options import TrainingOptions
from elman.tasks.task import Metrics

Roll = NDArray[np.bool_]

EVALUATION_BATCH = 16

SMOOTHING = 1
"""Added to every count of a floor: a key never heard in training is possible."""


class FrameForm:
    """Pieces as piano rolls, read frame by frame; a silent frame stands before the first.

    `chords` are the different frames of the training part, (C, K) bool.
    """

    unit = "frame"

    def __init__(self, chords: NDArray[np.bool_]):
        self.chords = chords

    @classmethod
    def learn(cls, pieces: Sequence[Piece]) -> FrameForm:
        """What generation needs to know of the training part."""
        packed = np.packbits(np.concatenate([piece.frames() for piece in pieces]), axis=1)
        different = np.frombuffer(b"".join(sorted({row.tobytes() for row in packed})), np.uint8)
        return cls(np.unpackbits(different.reshape(-1, packed.shape[1]), axis=1, count=KEYS).astype(bool))

    def save(self) -> list[list[int]]:
        """The chords as MIDI numbers."""
        return [(np.flatnonzero(chord) + LOWEST).tolist() for chord in self.chords]

    @classmethod
    def restore(cls, saved: Sequence[Sequence[int]]) -> FrameForm:
        """From what `save` gave."""
        chords = np.zeros((len(saved), KEYS), bool)
        for row, pitches in enumerate(saved):
            chords[row, [pitch - LOWEST for pitch in pitches]] = True
        return cls(chords)

    def model(self, options: TrainingOptions, cell: Cell) -> FrameModel:
        """A new model."""
        return FrameModel(
            cell,
            KEYS,
            options.hidden or 1,
            options.layers or 1,
            dropout=options.regularisation,
            init=options.init,
            horizon=options.time_scales,
        )

    def begin(self, model: nn.Module, pieces: Sequence[Piece]) -> None:
        """Let a model begin with each key's own share."""
        assert isinstance(model, FrameModel)
        share = key_shares([piece.frames() for piece in pieces])
        model.start(torch.from_numpy(np.log(share / (1 - share))).float())

    def encode(self, piece: Piece) -> Roll:
        """What is read of a piece."""
        return piece.frames()

    def transposed(self, roll: Roll, by: int) -> Roll:
        """All keys so many semitones higher."""
        return np.roll(roll, by, axis=1)  # the caller sees to it that nothing comes round

    def loss(self, model: nn.Module, rolls: Sequence[Any]) -> tuple[Tensor, int]:
        """Mean nats per frame, and how many frames."""
        logits, frames = _logits(model, rolls)
        valid = torch.arange(frames.shape[1]) < torch.tensor([len(roll) for roll in rolls])[:, None]
        return FrameModel.nats(logits[valid], frames[valid]).mean(), int(valid.sum())

    @torch.no_grad()
    def piece_metrics(self, model: nn.Module, pieces: Sequence[Piece]) -> list[Metrics]:
        """Sums over the frames 2..T of each piece: {"nats", "frames", "right", "heard"}."""
        model.eval()
        rolls = [self.encode(piece) for piece in pieces]
        found: list[Metrics] = [{} for _ in pieces]
        for rows in in_order([len(roll) for roll in rolls], EVALUATION_BATCH):
            logits, frames = _logits(model, [rolls[row] for row in rows])
            nats = FrameModel.nats(logits, frames)
            for place, row in enumerate(rows):
                here = slice(1, len(rolls[row]))
                said = (logits[place, here] > 0).numpy()
                total = float(nats[place, here].double().sum())
                found[row] = _sums(total, said, rolls[row][here])
        return found

    def floors(
        self, train: Sequence[Piece], parts: Mapping[str, Sequence[Piece]]
    ) -> dict[str, dict[str, Metrics]]:
        """Metrics of trivial methods for every part."""
        rolls = [piece.frames() for piece in train]
        share = key_shares(rolls)
        kept, come = _after_previous(rolls)
        kept_key, come_key = _after_previous(rolls, each=True)
        methods = {
            "even odds": lambda before: np.full(before.shape, 0.5),
            "each key's share": lambda before: np.broadcast_to(share, before.shape),
            "previous frame": lambda before: np.where(before, kept, come),
            "previous frame, by key": lambda before: np.where(before, kept_key, come_key),
        }
        return {
            part: {
                name: totals([_coin_sums(p(roll[:-1]), roll[1:]) for roll in (q.frames() for q in pieces)])
                for name, p in methods.items()
            }
            for part, pieces in parts.items()
        }

    @torch.no_grad()
    def compare(self, model: nn.Module, piece: Piece, steps: int) -> list[tuple[str, str]]:
        """(what is expected, what comes) of some frames in the middle of a piece."""
        model.eval()
        roll = self.encode(piece)
        logits, _ = _logits(model, [roll])
        said = (logits[0] > 0).numpy()
        first = max(1, len(roll) // 2)
        return [(_spelled(said[t]), _spelled(roll[t])) for t in range(first, min(first + steps, len(roll)))]

    @torch.no_grad()
    def compose(
        self, model: nn.Module, begin: Piece | None, steps: int, temperature: float, seed: int, chords: bool
    ) -> Piece:
        """A piece that goes on for so many steps from a beginning.

        With `chords`, frames are chosen among those of the training part by their probability; otherwise
        each key by a coin of its own. Temperature 0 takes the likeliest.
        """
        assert isinstance(model, FrameModel)
        model.eval()
        random = torch.Generator().manual_seed(seed)
        known = torch.from_numpy(self.chords).float()
        first = np.zeros((0, KEYS), bool) if begin is None else self.encode(begin)
        fed = torch.from_numpy(np.concatenate([np.zeros((1, KEYS), bool), first])).float()
        frames, step = [first], stepping(model.rnn)
        for _ in range(steps):
            *before, last = fed[:, None]
            for frame in before:
                step(frame)
            odds = model.output(step(last))[0]
            chosen = _chord(odds, known, temperature, random) if chords else _keys(odds, temperature, random)
            frames.append(chosen[None].numpy() > 0)
            fed = chosen[None]
        return from_frames("composed", np.concatenate(frames), begin.tempo if begin is not None else 120.0)


def _logits(model: nn.Module, rolls: Sequence[Roll]) -> tuple[Tensor, Tensor]:
    """Log odds of every frame given those before it, and the frames, both (B, T, K)."""
    frames = pad(rolls).float()
    silent = frames.new_zeros(len(frames), 1, KEYS)
    logits, _ = model(torch.cat([silent, frames[:, :-1]], dim=1), lengths=[len(roll) for roll in rolls])
    return logits, frames


def key_shares(rolls: Sequence[NDArray[np.bool_]]) -> NDArray[np.float64]:
    """The share of frames in which each key sounds, (K,)."""
    heard = sum((roll.sum(0) for roll in rolls), np.zeros(KEYS))
    return (heard + SMOOTHING) / (sum(map(len, rolls)) + 2 * SMOOTHING)


def _after_previous(rolls: Sequence[NDArray[np.bool_]], each: bool = False) -> tuple[NDArray, NDArray]:
    """The chance that a key sounds after a frame in which it did, and after one in which it did not.

    Two numbers, or with `each` two for every key.
    """
    counts = np.zeros((2, 2, KEYS))  # before, now
    for roll in rolls:
        for before in (0, 1):
            there = roll[:-1] == bool(before)
            counts[before, 1] += (there & roll[1:]).sum(0)
            counts[before, 0] += (there & ~roll[1:]).sum(0)
    if not each:
        counts = counts.sum(-1, keepdims=True)
    share = (counts[:, 1] + SMOOTHING) / (counts.sum(1) + 2 * SMOOTHING)
    return share[1], share[0]


def _coin_sums(p: NDArray[np.float64], frames: NDArray[np.bool_]) -> Metrics:
    nats = -np.where(frames, np.log(p), np.log1p(-p)).sum()
    return _sums(float(nats), p > 0.5, frames)


def _sums(nats: float, said: NDArray[np.bool_], frames: NDArray[np.bool_]) -> Metrics:
    return {
        "nats": nats,
        "frames": len(frames),
        "right": int((said & frames).sum()),
        "heard": int((said | frames).sum()),
    }


def totals(sums: Sequence[Metrics]) -> Metrics:
    """Metrics of all pieces together: nats per frame, and accuracy.

    Accuracy is that of Bay, Ehmann and Downie 2009, as Boulanger-Lewandowski et al. 2012 use it: keys that
    sound and were expected among those that sound or were expected.
    """
    whole = {name: sum(entry[name] for entry in sums) for name in ("nats", "frames", "right", "heard")}
    return {
        "nats_per_frame": whole["nats"] / max(whole["frames"], 1),
        "accuracy": whole["right"] / max(whole["heard"], 1),
        "frames": whole["frames"],
        "pieces": len(sums),
    }


def _chord(odds: Tensor, chords: Tensor, temperature: float, random: torch.Generator) -> Tensor:
    """One of `chords` (C, K) by its probability; the keys that are off count the same for all."""
    scores = chords @ odds
    if temperature == 0:
        return chords[int(scores.argmax())]
    p = torch.softmax(scores / temperature, dim=0)
    return chords[int(torch.multinomial(p, 1, generator=random))]


def _keys(odds: Tensor, temperature: float, random: torch.Generator) -> Tensor:
    """Each key by a coin of its own."""
    if temperature == 0:
        return (odds > 0).float()
    return torch.bernoulli(torch.sigmoid(odds / temperature), generator=random)


def _spelled(frame: NDArray[Any]) -> str:
    """The keys of a frame (K,) by their names."""
    return spell((np.flatnonzero(frame) + LOWEST).tolist())
