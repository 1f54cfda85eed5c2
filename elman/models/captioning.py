"""From a picture, a vector or a grid of features to a text: an encoder for each, one decoder for all.

Shapes: B things, S pixels of a side, R regions, D features of the data, C features of a region, G rows (and
columns) of the grid that a picture becomes.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.equations.cell import Cell
from elman.layers import Dropout
from elman.models.attention import Memory
from elman.models.encoder_decoder import Decoder, DecoderShape, DecoderState

GRID = 8
"""A picture is halved until it has at most so many rows: regions that attention can tell apart."""

NARROW = 32
"""Features to which a region is narrowed before all regions together become the summary."""


class PictureEncoder(nn.Module):
    """Convolutions of 3 x 3, each followed by a halving, until the picture is a grid of regions.

    Two channels tell each region where it is (Liu et al. 2018, arXiv 1807.03247): a caption says left and
    above, and a convolution does not know either.

    Args:
        side: pixels of a side, at least 8.
        filters: channels after the first convolution; each further one has twice as many, four times at most.
        features: features of a region, C.
    """

    def __init__(self, side: int, filters: int, features: int):
        super().__init__()
        halvings = max(1, math.ceil(math.log2(side / GRID)))
        self.grid = side
        channels, stages = 3, []
        for stage in range(halvings):
            width = filters * min(2**stage, 4)
            stages.append(_Stage(channels, width))
            channels, self.grid = width, self.grid // 2
        self.stages = nn.ModuleList(stages)
        self.last = _Stage(channels + 2, features, halve=False)
        self.narrow = nn.Linear(features, NARROW)
        self.summary_size = features
        self.whole = nn.Linear(NARROW * self.grid**2, features)
        places = torch.linspace(-1, 1, self.grid)
        self.register_buffer("places", torch.stack(torch.meshgrid(places, places, indexing="ij")))

    places: Tensor

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Regions (B, G G, C) and a summary (B, C) of `pixels` (B, S, S, 3), 0 to 255."""
        x = pixels.permute(0, 3, 1, 2).to(self.places.dtype) / 127.5 - 1
        for stage in self.stages:
            x = stage(x)
        x = self.last(torch.cat([x, self.places.expand(len(x), -1, -1, -1)], dim=1))
        regions = x.flatten(2).transpose(1, 2)
        summary = torch.tanh(self.whole(torch.relu(self.narrow(regions)).flatten(1)))
        return regions, summary


class _Stage(nn.Module):
    """Convolution, batch normalisation, rectifier, and the largest of each 2 x 2."""

    def __init__(self, channels: int, width: int, halve: bool = True):
        super().__init__()
        self.convolution = nn.Conv2d(channels, width, 3, padding=1, bias=False)
        # normalised picture by picture, the few pixels that are not background are ten deviations off, the
        # summary saturates, and circles are never told from squares
        self.normal = nn.BatchNorm2d(width)
        self.halve = halve

    def forward(self, x: Tensor) -> Tensor:
        x = F.relu(self.normal(self.convolution(x)))
        return F.max_pool2d(x, 2) if self.halve else x


class _Scaled(nn.Module):
    """Features less their mean in the training part and divided by their deviation."""

    centre: Tensor
    deviation: Tensor

    def __init__(self, size: int):
        super().__init__()
        self.register_buffer("centre", torch.zeros(size))
        self.register_buffer("deviation", torch.ones(size))

    def learn(self, values: NDArray[Any]) -> None:
        """Mean and deviation of values (..., D); a feature that never changes is left as it is."""
        flat = torch.from_numpy(values.reshape(-1, values.shape[-1])).double()
        deviation = flat.std(0, correction=0)
        self.centre.copy_(flat.mean(0))
        self.deviation.copy_(torch.where(deviation > 1e-6 * flat.abs().amax(0), deviation, 1.0))

    def forward(self, values: Tensor) -> Tensor:
        return (values.to(self.centre.dtype) - self.centre) / self.deviation


class VectorEncoder(nn.Module):
    """A vector (B, D) as a summary (B, C): scaled, one layer, tanh. There is nothing to attend to."""

    def __init__(self, size: int, features: int):
        super().__init__()
        self.scaled = _Scaled(size)
        self.map = nn.Linear(size, features)
        self.summary_size = features

    def forward(self, values: Tensor) -> tuple[None, Tensor]:
        """No regions, and a summary (B, C)."""
        return None, torch.tanh(self.map(self.scaled(values)))


class GridEncoder(nn.Module):
    """A grid of features (B, R, D): each region narrowed to (B, R, C), the summary their mean and largest."""

    def __init__(self, size: int, features: int):
        super().__init__()
        self.scaled = _Scaled(size)
        self.map = nn.Linear(size, features)
        self.summary_size = 2 * features

    def forward(self, values: Tensor) -> tuple[Tensor, Tensor]:
        """Regions (B, R, C) and a summary (B, 2 C)."""
        regions = torch.tanh(self.map(self.scaled(values)))
        return regions, torch.cat([regions.mean(1), regions.amax(1)], dim=1)


class CaptionModel(nn.Module):
    """An encoder of things and a decoder of texts.

    Args:
        cell: the equations of the decoder's recurrent layers.
        encoder: what things become; its summary is what the decoder's states begin from.
        shape: sizes of the decoder; `summary` and `memory` are those of the encoder.
    """

    def __init__(
        self,
        cell: Cell,
        encoder: PictureEncoder | VectorEncoder | GridEncoder,
        shape: DecoderShape,
        *,
        dropout: Dropout | None = None,
        init: str = "default",
        horizon: tuple[float, float] | None = None,
    ):
        super().__init__()
        self.encoder = encoder
        self.decoder = Decoder(cell, shape, dropout=dropout, init=init, horizon=horizon)

    def start(self, things: Tensor) -> DecoderState:
        """The decoder's state before the first word of each thing (B, ...)."""
        regions, summary = self.encoder(things)
        if regions is None or self.decoder.attention is None:
            return self.decoder.start(summary)
        return self.decoder.start(summary, Memory.of(regions))

    def forward(self, things: Tensor, inputs: Tensor, lengths: list[int]) -> Tensor:
        """Features (B, T, F) of what follows each of the words `inputs` (B, T), the start mark first."""
        features, _ = self.decoder(inputs, self.start(things), lengths)
        return features
