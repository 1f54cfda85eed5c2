"""Training of a forecaster: windows drawn anew in each epoch, or rows that follow the series.

In a window every step counts that is behind its burn-in: one pass of the recurrent layers gives the loss of
all of them. Steps near the end of the training part count with the part of their horizon that lies in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from elman.data.panel import Panel, Places, Seen, Values
from elman.layers import Carry
from elman.models.forecaster import Forecaster
from elman.tasks.forecasting import Forecasting, windows
from elman.training.forecast_metrics import mae, pinball

BATCHES = 50
"""Batches that an epoch has at least: short series are drawn several times, cut in other places."""

JUDGED = 1024
"""Windows at most that a validation looks at."""


class ForecastLearner:
    """What the training loop asks of a forecaster.

    Args:
        forecasting: the model and what belongs to it.
        panel: the data; `until` (S,) the steps of each series to learn from.
        checks: series and cutoffs (V,), (V,) of the validation part.
        units: (S,) spread of each series, in which errors of the validation are counted.
        batch, burn_in, seed: as the options say.
    """

    unit_name = "window"
    higher_is_better = False

    def __init__(
        self,
        forecasting: Forecasting,
        panel: Panel,
        until: Places,
        checks: tuple[Places, Places],
        units: Values,
        *,
        batch: int,
        burn_in: int,
        seed: int,
    ):
        self.forecasting, self.panel, self.until, self.units = forecasting, panel, until, units
        self.batch, self.burn_in, self.seed = batch, burn_in, seed
        thin = np.unique(np.linspace(0, len(checks[0]) - 1, JUDGED).astype(np.int64))
        self.checks = (checks[0][thin], checks[1][thin])
        # windows that cover every step once, for each series
        context = forecasting.view.context
        self._counts = np.maximum(1, -(-(until - 1) // context))
        least = -(-BATCHES * batch // int(self._counts.sum()))
        self._counts = self._counts * max(1, least)
        self._epoch: tuple[int, tuple[Places, Places]] = (-1, (until, until))

    @property
    def model(self) -> Forecaster:
        """What is trained."""
        return self.forecasting.model

    def __len__(self) -> int:
        return -(-int(self._counts.sum()) // self.batch)

    def _windows(self, epoch: int) -> tuple[Places, Places]:
        """Series and last step of every window of an epoch, in their order."""
        if self._epoch[0] != epoch:
            chance = np.random.default_rng([self.seed, epoch])
            index = np.repeat(np.arange(len(self.until)), self._counts)
            # the last step to learn at is the one before the last value
            latest = self.until[index] - 2
            earliest = np.minimum(self.forecasting.view.context - 1, latest)
            last = earliest + chance.integers(0, latest - earliest + self._slack(), len(index))
            order = chance.permutation(len(index))
            self._epoch = (epoch, (index[order], np.clip(last, earliest, latest)[order]))
        return self._epoch[1]

    def _slack(self) -> int:
        """More draws of the very last window: its newest steps are in no other one."""
        return 1 + self.forecasting.view.context // 4

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean loss of the measured values after every counted step of a batch of windows."""
        which, last = (part[index * self.batch : (index + 1) * self.batch] for part in self._windows(epoch))
        forecasting = self.forecasting
        seen = windows(self.panel, forecasting.view, forecasting.spread, which, last)
        given = seen.inputs()
        assert seen.lengths is not None
        y, _ = self.model(given.pop("x"), lengths=seen.lengths.tolist(), **given)
        late = np.arange(y.shape[1]) >= np.minimum(self.burn_in, seen.lengths - 1)[:, None]
        rows, steps = np.nonzero(seen.valid & late)
        return self._mean(y, seen, rows, steps), len(which), None

    def _mean(self, y: Tensor, seen: Seen, rows: Places, steps: Places) -> Tensor:
        """Mean loss over the targets that count."""
        targets, counted = seen.targets(rows, steps, self.until)
        raw = self.model.forecast(y[rows, steps], seen.known(rows, steps), seen.lags(rows, steps))
        scale = torch.from_numpy(seen.scale[rows, steps][:, None]).float()
        losses = self.forecasting.output.loss(raw, targets, scale)
        return torch.where(counted, losses, torch.zeros(())).sum() / counted.sum().clamp(min=1)

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """Errors of the validation part, in spreads of each series and as they are."""
        which, cutoff = (part[: None if batches is None else self.batch] for part in self.checks)
        forecasting = self.forecasting
        found = forecasting(self.panel, which, cutoff)
        middle = found[..., list(forecasting.levels).index(0.5)]
        y = self.panel.truth(which, cutoff, forecasting.horizon)
        unit = self.units[which]
        metrics = {"scaled_mae": mae(y / unit[:, None], middle / unit[:, None]), "mae": mae(y, middle)}
        if len(forecasting.levels) > 1:
            scaled = pinball(y / unit[:, None], found / unit[:, None, None], forecasting.levels)
            metrics = {"scaled_pinball": scaled, **metrics}
        # a loss that is no number never is the best
        return {name: value if np.isfinite(value) else 1e30 for name, value in metrics.items()}

    def sample(self) -> str:
        """Forecasts beside the truth, for the last window of a few series."""
        which, cutoff = self.checks
        shown = np.unique(np.linspace(0, len(which) - 1, 3).astype(np.int64))
        found = self.forecasting(self.panel, which[shown], cutoff[shown])
        y = self.panel.truth(which[shown], cutoff[shown], self.forecasting.horizon)
        middle = list(self.forecasting.levels).index(0.5)
        return "\n".join(
            f"{self.panel.series[series].name}: forecast {_some(one[:, middle])}  truth {_some(truth)}"
            for series, one, truth in zip(which[shown], found, y, strict=True)
        )


def _some(values: Sequence[float] | np.ndarray) -> str:
    return " ".join(f"{value:.4g}" for value in values[:6]) + (" ..." if len(values) > 6 else "")


class StatefulLearner(ForecastLearner):
    """Training along the series: rows are contiguous, the states are handed from batch to batch.

    The training parts of all series stand one after the other and are cut into `batch` rows; each row is
    read in chunks of `context` steps. States begin anew where a series begins, and with each epoch.
    """

    unit_name = "row"

    @cached_property
    def _rows(self) -> tuple[Places, Places]:
        """Series and step of every place of the rows, (batch, length) each."""
        index = np.repeat(np.arange(len(self.until)), self.until - 1)
        step = np.concatenate([np.arange(steps - 1) for steps in self.until])
        rows = max(1, min(self.batch, len(index) // max(2, self.forecasting.view.context)))
        length = len(index) // rows
        return index[: rows * length].reshape(rows, length), step[: rows * length].reshape(rows, length)

    def __len__(self) -> int:
        return -(-self._rows[0].shape[1] // self.forecasting.view.context)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean loss of every step of the next chunk of all rows."""
        context = self.forecasting.view.context
        here = slice(index * context, (index + 1) * context)
        which, step = (part[:, here] for part in self._rows)
        seen = Seen(self.panel, self.forecasting.view, self.forecasting.spread, which, step)
        given = seen.inputs()
        y, after = self.model(given.pop("x"), carry, reset=torch.from_numpy(step == 0), **given)
        rows, steps = np.nonzero(seen.valid)
        return self._mean(y, seen, rows, steps), len(which), after
