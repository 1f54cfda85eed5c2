"""Distributions of forecasts against SciPy; quantiles and samples that fit them."""

import math

import numpy as np
import pytest
import torch

from elman.models.forecast_outputs import NegativeBinomial, Normal, Point, Quantiles, StudentT

stats = pytest.importorskip("scipy.stats")

LEVELS = [0.1, 0.5, 0.9]
ONE = torch.ones(1, 1)


def softplus(x: float) -> float:
    return math.log1p(math.exp(x))


def test_a_normal_density_and_its_quantiles():
    raw = torch.tensor([[[0.5, 1.2]]])
    exact = stats.norm(0.5, softplus(1.2) + 1e-3)
    y = torch.tensor([[2.0]])
    assert Normal().loss(raw, y, ONE).item() == pytest.approx(-exact.logpdf(2.0), rel=1e-5)
    assert Normal().quantiles(raw, LEVELS, ONE)[0, 0].numpy() == pytest.approx(exact.ppf(LEVELS), rel=1e-5)


def test_a_student_density_and_the_quantiles_of_its_draws():
    raw = torch.tensor([[[0.5, 1.2, 0.3]]])
    exact = stats.t(2 + softplus(2.3), 0.5, softplus(1.2) + 1e-3)
    y = torch.tensor([[2.0]])
    assert StudentT().loss(raw, y, ONE).item() == pytest.approx(-exact.logpdf(2.0), rel=1e-5)
    many = raw.expand(400, 1, 3)
    found = StudentT().quantiles(many, LEVELS, ONE).mean((0, 1))
    # 200,000 draws: the error of the quantile is near 0.005, that of small samples' quantiles 0.01
    assert found.numpy() == pytest.approx(exact.ppf(LEVELS), abs=0.05)


@pytest.mark.parametrize("scale", [1.0, 7.0])
def test_a_negative_binomial_counts(scale):
    raw = torch.tensor([[[0.8, -0.5]]])
    mean = softplus(0.8 + math.log(math.e - 1)) * scale
    spread = softplus(-0.5) + 1e-4
    exact = stats.nbinom(1 / spread, 1 / (1 + spread * mean))
    width = torch.full((1, 1), scale)
    y = torch.tensor([[3.0 / scale]])
    assert NegativeBinomial().loss(raw, y, width).item() == pytest.approx(-exact.logpmf(3), rel=1e-4)
    draws = NegativeBinomial().sample(raw.expand(20_000, 1, 2), width) * scale
    assert (draws - draws.round()).abs().max() < 1e-4  # counts, but for the rounding of the scale
    error = exact.std() / 20_000**0.5
    assert draws.mean().item() == pytest.approx(exact.mean(), abs=5 * error)


def test_quantiles_never_cross():
    raw = torch.tensor([[[3.0, 1.0, 2.0]]])
    assert Quantiles(LEVELS).quantiles(raw, [0.1, 0.9], ONE).tolist() == [[[1.0, 3.0]]]


def test_losses_of_points():
    raw, y = torch.tensor([[[1.0]]]), torch.tensor([[4.0]])
    assert Point("mse").loss(raw, y, ONE).item() == 9
    assert Point("mae").loss(raw, y, ONE).item() == 3
    assert Point("huber").loss(raw, y, ONE).item() == pytest.approx(2.5)


def test_the_pinball_loss_is_least_at_the_quantile():
    y = torch.from_numpy(np.random.default_rng(0).normal(size=(4000, 1)))
    at = torch.linspace(-3, 3, 601, dtype=torch.float64)
    losses = [Quantiles([0.9]).loss(a.expand(4000, 1, 1), y, ONE).mean().item() for a in at]
    # 4,000 draws have their 90 % quantile within 0.1 of the distribution's
    assert at[int(np.argmin(losses))].item() == pytest.approx(stats.norm.ppf(0.9), abs=0.1)
