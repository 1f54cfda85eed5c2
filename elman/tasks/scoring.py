"""How likely a language model finds a text."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from elman.data.streams import Stream
from elman.data.units import Unit
from elman.models.language import LanguageModel
from elman.models.marks import UNKNOWN

_ROWS = 64
"""Texts that are read side by side."""


def unit_nats(model: LanguageModel, unit: Unit, text: str) -> list[tuple[str, float]]:
    """Every unit of a text, spelled, with its negative log likelihood in nats."""
    stream = Stream.of([text], unit)
    _, found = _nats(model, [stream])[0]
    return [(unit.spell(int(index)), value) for index, value in zip(stream.y, found, strict=True)]


def text_nats(
    model: LanguageModel, unit: Unit, texts: Sequence[str], *, unknown: float = 0.0
) -> list[tuple[float, int]]:
    """(nats, units) of each text on its own; every unknown unit costs `unknown` nats more."""
    result: list[tuple[float, int]] = []
    for first in range(0, len(texts), _ROWS):
        streams = [Stream.of([text], unit) for text in texts[first : first + _ROWS]]
        for missing, found in _nats(model, streams):
            result.append((sum(found) + unknown * missing, len(found)))
    return result


@torch.no_grad()
def _nats(model: LanguageModel, streams: Sequence[Stream]) -> list[tuple[int, list[float]]]:
    """(unknown units, nats of each unit) of each stream, all read side by side."""
    model.eval()
    lengths = [len(stream) for stream in streams]
    x = torch.zeros(len(streams), max(lengths, default=0), dtype=torch.int64)
    y = torch.zeros_like(x)
    for row, stream in enumerate(streams):
        x[row, : lengths[row]] = torch.from_numpy(stream.x)
        y[row, : lengths[row]] = torch.from_numpy(stream.y)
    if not x.shape[1]:
        return [(0, []) for _ in streams]
    features, _ = model(x, lengths=lengths)
    nats = model.nats(features, y)
    return [
        (int((stream.y == UNKNOWN).sum()), nats[row, : lengths[row]].tolist())
        for row, stream in enumerate(streams)
    ]
