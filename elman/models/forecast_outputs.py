"""What a forecast is: a number, quantiles, or the parameters of a distribution; its loss and its quantiles.

Everything is in scaled values: y = base + scale * value. Shapes: N forecasts, H horizon, P parameters, Q
quantiles, S samples.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812  torch's own habit

SAMPLES = 500
"""Draws from a distribution whose quantiles have no closed form."""


class ForecastOutput(ABC):
    """One kind of output."""

    parameters: int
    located: int | None = None  # parameters that the linear path moves; None: all
    sampled = False  # whether single futures can be drawn

    @abstractmethod
    def loss(self, raw: Tensor, y: Tensor, scale: Tensor) -> Tensor:
        """Loss (N, H) of raw parameters (N, H, P) at scaled values y (N, H); scale is (N, 1)."""

    @abstractmethod
    def quantiles(self, raw: Tensor, levels: Sequence[float], scale: Tensor) -> Tensor:
        """Scaled quantiles (N, H, Q); for a point, the point for every level."""

    def sample(self, raw: Tensor, scale: Tensor) -> Tensor:
        """One scaled value (N, H) of each distribution, from torch's generator."""
        return self.quantiles(raw, [0.5], scale)[..., 0]


class Point(ForecastOutput):
    """One number; the loss decides whether it is near the mean ("mse") or the median ("mae")."""

    parameters = 1

    def __init__(self, kind: str = "mse"):
        self.kind = kind

    def loss(self, raw: Tensor, y: Tensor, scale: Tensor) -> Tensor:
        """Squared error, absolute error, or Huber's loss with its bend at 1."""
        value = raw[..., 0]
        if self.kind == "mae":
            return (value - y).abs()
        return F.huber_loss(value, y, reduction="none") if self.kind == "huber" else (value - y) ** 2

    def quantiles(self, raw: Tensor, levels: Sequence[float], scale: Tensor) -> Tensor:
        """The point, once for each level."""
        return raw.expand(*raw.shape[:2], len(levels))


class Quantiles(ForecastOutput):
    """The quantiles themselves, by the pinball loss (Koenker and Bassett 1978)."""

    def __init__(self, levels: Sequence[float]):
        self.levels = list(levels)
        self.parameters = len(self.levels)

    def loss(self, raw: Tensor, y: Tensor, scale: Tensor) -> Tensor:
        """Mean pinball loss of the levels."""
        short = y[..., None] - raw
        level = torch.tensor(self.levels, dtype=raw.dtype)
        return torch.maximum(level * short, (level - 1) * short).mean(-1)

    def quantiles(self, raw: Tensor, levels: Sequence[float], scale: Tensor) -> Tensor:
        """The quantiles that were learned, in order (crossed ones change places)."""
        ordered = raw.sort(dim=-1).values
        return ordered[..., [self.levels.index(level) for level in levels]]


class Normal(ForecastOutput):
    """A normal distribution."""

    parameters = 2
    located = 1
    sampled = True

    def loss(self, raw: Tensor, y: Tensor, scale: Tensor) -> Tensor:
        """Negative log density in nats."""
        mean, spread = raw[..., 0], _spread(raw[..., 1])
        return 0.5 * ((y - mean) / spread) ** 2 + spread.log() + 0.5 * math.log(2 * math.pi)

    def quantiles(self, raw: Tensor, levels: Sequence[float], scale: Tensor) -> Tensor:
        """Exact."""
        z = torch.special.ndtri(torch.tensor(levels, dtype=torch.float64)).to(raw.dtype)
        return raw[..., :1] + _spread(raw[..., 1:2]) * z

    def sample(self, raw: Tensor, scale: Tensor) -> Tensor:
        """A normal draw."""
        return raw[..., 0] + _spread(raw[..., 1]) * torch.randn_like(raw[..., 0])


class StudentT(ForecastOutput):
    """Student's t with learned degrees of freedom above 2: heavy tails."""

    parameters = 3
    located = 1
    sampled = True

    def loss(self, raw: Tensor, y: Tensor, scale: Tensor) -> Tensor:
        """Negative log density in nats."""
        return -self._of(raw).log_prob(y)

    def quantiles(self, raw: Tensor, levels: Sequence[float], scale: Tensor) -> Tensor:
        """Of draws."""
        return _empirical(self._of(raw).sample((SAMPLES,)), levels)

    def sample(self, raw: Tensor, scale: Tensor) -> Tensor:
        """One draw."""
        return self._of(raw).sample()

    @staticmethod
    def _of(raw: Tensor) -> torch.distributions.StudentT:
        freedom = 2 + F.softplus(raw[..., 2] + 2)
        return torch.distributions.StudentT(freedom, raw[..., 0], _spread(raw[..., 1]), validate_args=False)


class NegativeBinomial(ForecastOutput):
    """Counts with variance m + a m^2, as in DeepAR (Salinas et al. 2017, arXiv 1704.04110)."""

    parameters = 2
    located = 1
    sampled = True

    def loss(self, raw: Tensor, y: Tensor, scale: Tensor) -> Tensor:
        """Negative log probability of the count y * scale, in nats."""
        mean, r = self._of(raw, scale)
        count = (y * scale).round()
        log_p = torch.lgamma(count + r) - torch.lgamma(r) - torch.lgamma(count + 1)
        return -(log_p + r * (r / (r + mean)).log() + count * (mean / (r + mean)).log())

    def quantiles(self, raw: Tensor, levels: Sequence[float], scale: Tensor) -> Tensor:
        """Of draws."""
        return _empirical(torch.stack([self.sample(raw, scale) for _ in range(SAMPLES)]), levels)

    def sample(self, raw: Tensor, scale: Tensor) -> Tensor:
        """One count, over the scale."""
        mean, r = self._of(raw, scale)
        rate = torch.distributions.Gamma(r, r / mean, validate_args=False).sample()
        return torch.poisson(rate) / scale

    @staticmethod
    def _of(raw: Tensor, scale: Tensor) -> tuple[Tensor, Tensor]:
        mean = (F.softplus(raw[..., 0] + math.log(math.e - 1)) * scale).clamp(min=1e-6)  # scale at the start
        return mean, 1 / (F.softplus(raw[..., 1]) + 1e-4)


def _spread(raw: Tensor) -> Tensor:
    return F.softplus(raw) + 1e-3


def _empirical(draws: Tensor, levels: Sequence[float]) -> Tensor:
    """Quantiles (N, H, Q) of draws (S, N, H)."""
    levels_ = torch.tensor(levels, dtype=draws.dtype)
    return torch.quantile(draws, levels_, dim=0).movedim(0, -1)


def forecast_output(name: str, levels: Sequence[float], loss: str) -> ForecastOutput:
    """The output of a name: point, quantiles, normal, student or negative_binomial."""
    if name == "point":
        return Point(loss)
    if name == "quantiles":
        return Quantiles(levels)
    return {"normal": Normal, "student": StudentT, "negative_binomial": NegativeBinomial}[name]()
