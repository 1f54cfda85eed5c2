"""Metrics of forecasts on numbers worked out by hand."""

import numpy as np
import pytest

from elman.training.forecast_metrics import (
    coverage,
    mae,
    mase,
    mse,
    naive_error,
    of_forecast,
    pinball,
    smape,
)

Y = np.array([[1.0, 2.0, 4.0], [10.0, np.nan, 20.0]])
F = np.array([[2.0, 2.0, 2.0], [10.0, 5.0, 10.0]])


def test_errors_count_measured_values_only():
    # |errors|: 1, 0, 2, 0, -, 10
    assert mae(Y, F) == pytest.approx(13 / 5)
    assert mse(Y, F) == pytest.approx((1 + 4 + 100) / 5)


def test_smape_is_that_of_m4():
    # 200 |y - f| / (|y| + |f|): 200/3, 0, 400/6, 0, -, 2000/30
    assert smape(Y, F) == pytest.approx((200 / 3 + 400 / 6 + 2000 / 30) / 5)
    assert smape(np.zeros((1, 2)), np.array([[0.0, 1.0]])) == pytest.approx(100)  # two zeros are no error


def test_mase_divides_by_the_change_from_a_season_before():
    history = np.array([1.0, 5.0, 2.0, 7.0, np.nan, 9.0])
    assert naive_error(history, 2) == pytest.approx((1 + 2 + 2) / 3)
    assert naive_error(history, 1) == pytest.approx((4 + 3 + 5) / 3)
    found = mase(Y, F, np.array([2.0, 5.0]))
    assert found == pytest.approx((1 / 2 + 0 + 2 / 2 + 0 + 10 / 5) / 5)


def test_a_series_in_which_nothing_changes_has_no_mase():
    assert np.isnan(naive_error(np.ones(10), 1))
    assert mase(Y, F, np.array([2.0, np.nan])) == pytest.approx((1 / 2 + 0 + 1) / 3)
    assert "mase" not in of_forecast(Y, F, np.array([np.nan, np.nan]))


def test_a_history_shorter_than_a_season_is_compared_step_by_step():
    assert naive_error(np.array([1.0, 3.0, 2.0]), 12) == pytest.approx(1.5)


def test_pinball_and_coverage():
    y = np.array([[1.0, 5.0, 9.0]])
    quantiles = np.array([[[0.0, 2.0, 4.0], [6.0, 7.0, 8.0], [8.0, 9.0, 9.0]]])
    levels = [0.1, 0.5, 0.9]
    # below the quantile costs 1 - level, above it level
    one = 0.1 * 1 + 0.5 * 1 + 0.1 * 3
    two = 0.9 * 1 + 0.5 * 2 + 0.1 * 3
    three = 0.1 * 1 + 0 + 0
    assert pinball(y, quantiles, levels) == pytest.approx((one + two + three) / 9)
    assert coverage(y, quantiles[..., 0], quantiles[..., -1]) == pytest.approx(2 / 3)


def test_half_the_absolute_error_is_the_pinball_loss_of_the_median():
    random = np.random.default_rng(0)
    y, f = random.normal(size=(2, 5, 7))
    assert pinball(y, f[..., None], [0.5]) == pytest.approx(mae(y, f) / 2)


def test_errors_in_units_of_each_series():
    found = of_forecast(Y, F, np.array([1.0, 1.0]), unit=np.array([1.0, 10.0]))
    assert found["mae"] == pytest.approx((1 + 2 + 10 / 10) / 5)
    assert found["rmse"] == pytest.approx(((1 + 4 + 1) / 5) ** 0.5)
    assert found["values"] == 5
