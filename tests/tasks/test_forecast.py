"""Forecasts: nothing is off by one, nothing leaks, trends go on, floors are what they say."""

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest
import torch

import elman
from elman.cells.lookup import cell_from
from elman.data.panel import Panel, Seen, Spread, View
from elman.data.refusals import Refusals
from elman.data.series import Series, read_series
from elman.data.synthetic.seasonal import seasonal, seasonal_optimum
from elman.data.times import Frequency
from elman.errors import DataError, OptionError
from elman.models.forecast_outputs import forecast_output
from elman.models.forecaster import Forecaster, ForecasterShape
from elman.tasks import driver
from elman.tasks.forecast import Forecast
from elman.tasks.forecast_options import ForecastOptions
from elman.tasks.forecast_results import cutoffs
from elman.tasks.forecasting import Forecasting, floors, windows
from elman.training.report import Silent

STEP = Frequency("number", 1.0)


def series(values, future=None, times=None) -> Series:
    values = np.asarray(values, float)
    steps = len(values)
    future = np.zeros((steps, 0)) if future is None else np.asarray(future, float)
    times = np.arange(1.0, steps + 1) if times is None else np.asarray(times, float)
    places = [("made", line) for line in range(2, steps + 2)]
    return Series("", "value", times, values, future, places, np.zeros(steps, int))


def panel(*values, margin: int = 6, future=None) -> Panel:
    return Panel.of([series(one, future) for one in values], STEP, margin, (), False)


def view(**changes) -> View:
    usual = {
        "horizon": 4,
        "context": 12,
        "season": 5,
        "lags": 3,
        "center": "last",
        "scale": "window",
        "recursive": False,
        "masked": False,
        "timed": False,
        "columns": 0,
    }
    return View(**{**usual, **changes})


def forecaster(seen: View, output: str = "point", cell: str = "gru") -> Forecaster:
    """One with random weights everywhere: heads that begin at zero would hide mistakes."""
    parts = forecast_output(output, [0.1, 0.5, 0.9], "mse")
    shape = ForecasterShape(
        seen.inputs, 8, 1, seen.horizon, parts.parameters, seen.known, seen.lags, parts.located
    )
    model = Forecaster(cell_from(cell), shape).eval()
    with torch.no_grad():
        for weight in model.parameters():
            weight.copy_(torch.randn_like(weight) * 0.3)
    return model


def forecasting(
    seen: View, data: Panel, output="point", horizon=4, stateful=False, model=None
) -> Forecasting:
    levels = [0.5] if output == "point" else [0.1, 0.5, 0.9]
    spread = Spread.of(data, np.full(len(data.series), 20))
    parts = forecast_output(output, levels, "mse")
    return Forecasting(model or forecaster(seen, output), parts, seen, spread, horizon, levels, stateful)


WALK = np.cumsum(np.random.default_rng(1).normal(size=40)) + 20

# what a model is told, and when


@pytest.mark.parametrize("center", ["last", "mean", "season", "none"])
def test_targets_known_inputs_and_lags_lie_where_they_belong(center):
    known = np.arange(40.0)[:, None] * 10
    data = panel(WALK, future=known)
    seen = view(center=center, scale="none", columns=1, season=5 if center == "season" else 1)
    spread = Spread(*(np.zeros(1), np.ones(1), np.ones(1)), np.zeros(1), np.ones(1))
    last = np.array([17])
    row = windows(data, seen, spread, np.array([0]), last)
    at = np.array([int(row.lengths[0]) - 1])
    rows = np.array([0])
    # target plus base is the value that follows, the first one the very next
    scaled, counted = row.targets(rows, at, np.array([40]))
    assert scaled[0].numpy() + row.base(rows, at)[0] == pytest.approx(WALK[18:22], abs=1e-5)
    assert counted.all()
    assert row.known(rows, at)[0, :, 0].tolist() == [180, 190, 200, 210]
    newest = row.lags(rows, at)[0, 0].item()
    expected = {
        "last": WALK[16] - WALK[17],
        "mean": WALK[17] - row.mean[0, at[0]],
        "season": WALK[17] - WALK[12],
        "none": WALK[17],
    }
    assert newest == pytest.approx(expected[center], abs=1e-5)
    # the last step that is read is the cutoff itself
    assert row.inputs()["x"][0, at[0], 1].item() == pytest.approx(WALK[17] - WALK[16], abs=1e-5)


def test_targets_end_where_the_training_part_ends():
    data = panel(WALK)
    seen = Seen(
        data, view(), Spread.of(data, np.array([30])), np.zeros((1, 3), int), np.array([[26, 27, 28]])
    )
    _, counted = seen.targets(np.zeros(3, int), np.arange(3), np.array([30]))
    assert counted.sum(1).tolist() == [3, 2, 1]


MODES = [
    {"center": center, "scale": scale}
    for center in ("last", "mean", "season", "none")
    for scale in ("window", "series")
]


@pytest.mark.parametrize("changes", MODES)
@pytest.mark.parametrize("kind", ["direct", "recursive", "stateful"])
def test_no_forecast_knows_what_comes_after_its_cutoff(changes, kind):
    seen = view(**({**changes, "scale": "series"} if kind == "stateful" else changes))
    seen = view(
        **{**seen.__dict__, "recursive": kind == "recursive", "horizon": 1 if kind == "recursive" else 4}
    )
    later = WALK.copy()
    later[24:] = 1000 * np.random.default_rng(2).normal(size=16)
    data, other = panel(WALK), panel(later)
    forecast = forecasting(seen, data, stateful=kind == "stateful")
    index, cutoff = np.array([0, 0]), np.array([15, 23])
    same = forecast(data, index, cutoff), forecast(other, index, cutoff)
    assert (same[0] == same[1]).all()
    # and the newest value does matter
    newest = WALK.copy()
    newest[23] += 1
    changed = forecast(panel(newest), index, cutoff)
    assert (changed[0] == same[0][0]).all()
    assert (changed[1] != same[0][1]).any()


def test_training_learns_nothing_of_validation_and_test(tmp_path):
    losses = []
    for change in (0, 500):
        path = tmp_path / f"{change}.csv"
        values = WALK + change * (np.arange(40) >= 28)
        path.write_text("time,value\n" + "".join(f"{k},{v}\n" for k, v in enumerate(values)))
        options = ForecastOptions.read({"files": [str(path)], "horizon": 4, "split": "70/15/15"})
        problem = Forecast().prepare(options, None, Refusals(), None)
        torch.manual_seed(0)
        model = problem.model()
        losses.append([problem.learner(model).loss(0, k, None)[0].item() for k in range(3)])
    assert losses[0] == losses[1]


def test_states_of_training_do_not_depend_on_later_values():
    data, later = panel(WALK), panel(np.concatenate([WALK[:25], 7 * WALK[25:]]))
    seen, place = view(scale="series"), (np.array([0]), np.array([30]))
    spread = Spread.of(data, np.array([20]))
    one, two = (windows(p, seen, spread, *place).inputs()["x"] for p in (data, later))
    before = 25 - (30 - 12 + 1)  # steps of the window that lie before step 25
    assert (one[0, :before] == two[0, :before]).all()
    assert (one[0, before:] != two[0, before:]).any()


def test_carried_states_are_those_of_a_window_that_holds_everything():
    data = panel(WALK, WALK[:30] * 2)
    seen = view(context=100, scale="series")
    whole = forecasting(seen, data)
    carried = forecasting(seen, data, stateful=True, model=whole.model)
    index, cutoff = np.array([0, 1, 0, 1]), np.array([30, 20, 12, 29])
    # one pass against another: float32 rounding of 30 steps
    assert carried(data, index, cutoff) == pytest.approx(whole(data, index, cutoff), rel=1e-4, abs=1e-4)
    pieces = replace(carried, chunk=7)
    assert pieces(data, index, cutoff) == pytest.approx(carried(data, index, cutoff), rel=1e-4, abs=1e-4)


@pytest.mark.parametrize("center", ["last", "season", "none"])
def test_a_recursive_forecast_is_one_step_again_and_again(center):
    data = panel(WALK[:30])
    seen = view(horizon=1, recursive=True, center=center, scale="series", context=100)
    forecast = forecasting(seen, data)
    found = forecast(data, np.array([0]), np.array([29]))[0, :, 0]
    known = list(WALK[:30])
    one = forecasting(seen, data, horizon=1, model=forecast.model)
    for _ in range(4):
        longer = panel(np.array(known))
        longer_spread = Forecasting(one.model, one.output, seen, forecast.spread, 1, [0.5], False)
        known.append(longer_spread(longer, np.array([0]), np.array([len(known) - 1]))[0, 0, 0])
    assert found == pytest.approx(known[30:], rel=1e-4, abs=1e-4)


@pytest.mark.parametrize("output", ["quantiles", "normal", "student", "negative_binomial"])
def test_intervals_are_in_order_and_repeat(output):
    counts = np.random.default_rng(3).poisson(5, 40)
    center = "none" if output == "negative_binomial" else "last"
    data = panel(counts)
    forecast = forecasting(view(center=center), data, output)
    found = forecast(data, np.array([0]), np.array([30]))
    assert (np.diff(found, axis=2) >= 0).all()
    assert (found == forecast(data, np.array([0]), np.array([30]))).all()


def test_sampled_paths_of_a_recursive_forecast_spread():
    data = panel(WALK)
    forecast = forecasting(view(recursive=True, horizon=1), data, "normal")
    found = forecast(data, np.array([0, 0]), np.array([20, 30]))
    assert found.shape == (2, 4, 3)
    assert (found[..., 0] < found[..., 1]).all()


# trivial forecasts


def test_floors_against_their_definitions():
    values = np.array([3.0, 1, 4, 1, 5, 9, 2, 6])
    found = floors(panel(values), np.array([0, 0]), np.array([5, 6]), 4, 3)
    assert found["last value"].tolist() == [[9] * 4, [2] * 4]
    assert found["seasonal naive"].tolist() == [[1, 5, 9, 1], [5, 9, 2, 5]]
    assert found["drift"][0] == pytest.approx(9 + (9 - 3) / 5 * np.arange(1, 5))
    assert found["mean"][:, 0] == pytest.approx([values[:6].mean(), values[:7].mean()])


def test_floors_step_over_missing_values():
    found = floors(panel([1, 2, 3, np.nan, 5, np.nan, 7]), np.array([0]), np.array([5]), 3, 3)
    assert found["last value"][0].tolist() == [5] * 3
    assert found["seasonal naive"][0].tolist() == [1, 5, 3]


def test_cutoffs_leave_room_for_the_horizon():
    index, cutoff = cutoffs(np.array([10, 3]), np.array([16, 8]), 2, 2)
    assert index.tolist() == [0, 0, 0, 1, 1]
    assert cutoff.tolist() == [9, 11, 13, 2, 4]
    assert cutoffs(np.array([10]), np.array([16]), 2, 2, 2)[1].tolist() == [11, 13]


@pytest.mark.data
@pytest.mark.parametrize(("season", "error"), [(12, 41.85), (1, 48.04)])
def test_floors_of_the_airline_series_are_those_known(elman_data, season, error):
    values = read_values(elman_data / "timeseries-small/airline-passengers.csv.gz")
    index, cutoff = cutoffs(np.array([96]), np.array([144]), 1, 1)
    data = panel(values)
    name = "seasonal naive" if season > 1 else "last value"
    found = floors(data, index, cutoff, 1, season)[name]
    assert np.sqrt(((found - data.truth(index, cutoff, 1)) ** 2).mean()) == pytest.approx(error, abs=0.005)


def read_values(path):
    rows = read_series([path], Refusals()).series
    return rows[0].values


# whole runs


def write(path, rows, header="time,value"):
    path.write_text("\n".join([header, *(",".join(map(str, row)) for row in rows)]) + "\n")
    return path


@pytest.mark.parametrize("mode", ["direct", "recursive"])
def test_one_two_three_goes_on(tmp_path, mode):
    path = write(tmp_path / "count.csv", [(k, k) for k in range(1, 81)])
    run = elman.train(
        "forecast", path, out=tmp_path / mode, horizon=5, context=10, hidden=8, mode=mode, epochs=3, lr=0.01
    )
    rows = run.forecast(path)
    assert [row["time"] for row in rows] == [81, 82, 83, 84, 85]
    # far outside of everything it was trained on, to a third of a step
    assert [row["forecast"] for row in rows] == pytest.approx([81, 82, 83, 84, 85], abs=0.34)


@pytest.mark.parametrize("mode", ["direct", "recursive"])
def test_a_planted_signal_is_found_where_it_is(tmp_path, mode):
    """Every second value repeats the one before, and a known input says when: off by one, it cannot be."""
    random = np.random.default_rng(4)
    values = np.repeat(random.normal(size=300), 2)
    rows = [(k, f"{value:.5f}", k % 2) for k, value in enumerate(values)]
    path = write(tmp_path / "pairs.csv", rows, "time,value,again")
    run = elman.train(
        "forecast", path, out=tmp_path / mode, horizon=1, context=8, hidden=16, future=["again"],
        center="mean", scale="series", lags=0, mode=mode, epochs=6, lr=0.01, loss="mse",
    )  # fmt: skip
    again = [row for row in run.backtest(path, windows=60, stride=1) if row["time"] % 2]
    errors = [row["forecast"] - row["actual"] for row in again]
    assert len(again) == 30
    assert np.mean(np.square(errors)) < 0.1 * np.var(values)


def test_generated_series_are_learned_beyond_the_floors_and_not_beyond_their_noise(tmp_path):
    run = elman.train("forecast", out=tmp_path / "run", epochs=4, lr=0.01)
    test = json.loads((run.folder / "result.json").read_text())["test"]
    best = min(floor["mase"] for floor in test["floors"].values())
    assert test["optimum"]["mase"] < test["mase"] < best


def test_the_noise_of_generated_series_is_as_large_as_said():
    """Its deviation and its mean size tell the same sizes of 50 series, which lie between 1 and 100."""
    values, curves = seasonal(50, 400, seed=1, noise=0.2)
    by_deviation = (values - curves).std(1) / 0.2
    by_mean = np.abs(values - curves).mean(1) / seasonal_optimum(0.2)
    # of 400 draws the deviation is known to 3.5 %, the mean of |n| to 3.8 %
    assert by_mean == pytest.approx(by_deviation, rel=0.1)
    assert (by_deviation > 0.85).all() and (by_deviation < 115).all()
    assert by_deviation.max() > 5 * by_deviation.min()


@pytest.fixture(scope="module")
def sales(tmp_path_factory):
    """A table of two series of counts with a missing value and a known input, and a run of quantiles."""
    folder = tmp_path_factory.mktemp("sales")
    random = np.random.default_rng(5)
    rows = []
    for store, level in (("north", 20), ("south", 50)):
        for day in range(120):
            date = np.datetime64("2024-01-01") + day
            value = random.poisson(level + 10 * (day % 7 == 5)) if day != 40 else ""
            rows.append((store, date, value if day < 113 else "", int(day % 7 == 5)))
    path = write(folder / "sales.csv", rows, "store,day,sold,market")
    run = elman.train(
        "forecast", path, out=folder / "run", id="store", value=["sold"], future=["market"], horizon=7,
        output="quantiles", hidden=8, epochs=2,
    )  # fmt: skip
    return path, run


def test_the_table_of_forecasts_goes_on_behind_the_last_value(sales):
    path, run = sales
    content = run.predict_file(path, "out.csv", run.task.PredictOptions())
    rows = list(csv.DictReader(io.StringIO(content.decode())))
    assert list(rows[0]) == ["store", "cutoff", "time", "step", "forecast", "lower", "upper"]
    assert len(rows) == 14
    assert rows[7]["store"] == "south"
    assert {row["cutoff"] for row in rows} == {"2024-04-22"}
    assert [row["time"] for row in rows[:7]] == [f"2024-04-{day}" for day in range(23, 30)]
    assert all(float(row["lower"]) <= float(row["forecast"]) <= float(row["upper"]) for row in rows)


def test_a_table_that_cannot_be_written_is_said_before_anything_is_read(sales, tmp_path):
    _, run = sales
    with pytest.raises(OptionError, match=r"out\.xlsx is no table that can be written"):
        run.predict_file(tmp_path / "missing.csv", "out.xlsx", run.task.PredictOptions())


def test_earlier_cutoffs_stand_beside_what_happened(sales):
    path, run = sales
    rows = run.backtest(path, windows=2)
    assert len(rows) == 2 * 2 * 7
    with path.open() as file:
        sold = {(row["store"], row["day"]): row["sold"] for row in csv.DictReader(file)}
    assert [row["actual"] for row in rows] == [float(sold[row["store"], row["time"]]) for row in rows]


def test_a_file_is_judged_beside_its_floors(sales):
    path, run = sales
    found = run.evaluate(path)
    told = json.loads((run.folder / "result.json").read_text())["test"]
    assert found["mase"] == pytest.approx(told["mase"], rel=1e-6)
    assert found["floors"].keys() == {"last value", "seasonal naive", "drift", "mean"}
    assert 0 <= found["coverage"] <= 1


def test_a_missing_value_is_counted_and_told(sales):
    path, _ = sales
    options = ForecastOptions.read(
        {"files": [str(path)], "id": "store", "value": ["sold"], "future": ["market"], "horizon": 7}
    )
    facts = Forecast().prepare(options, None, Refusals(), None).describe().facts
    assert facts["missing values"].startswith("2 (0.9%)")
    assert facts["known of the future"] == "market"


def test_a_forecast_asks_for_the_known_future(sales, tmp_path):
    path, run = sales
    short = tmp_path / "short.csv"
    short.write_text("\n".join(line for line in path.read_text().split("\n") if "2024-04-29" not in line))
    with pytest.raises(DataError, match="needs market of the 7 steps after 2024-04-22, and 6 are there"):
        run.forecast(short)


@pytest.mark.parametrize(
    "options",
    [
        {"cell": "cfc(backbone_size=8)"},
        {"cell": "grud"},
        {"cell": "cfc(backbone_size=8)", "mode": "recursive", "output": "normal"},
    ],
)
def test_irregular_times_with_cells_that_are_told_them(tmp_path, options):
    random = np.random.default_rng(6)
    times = np.cumsum(random.uniform(0.5, 2, 120)).round(3)
    path = write(tmp_path / "t.csv", [(t, f"{np.sin(t):.4f}") for t in times])
    run = elman.train("forecast", path, out=tmp_path / "run", horizon=3, hidden=8, epochs=1, **options)
    rows = run.forecast(path)
    assert len(rows) == 3
    assert np.isfinite([row["forecast"] for row in rows]).all()


def test_missing_values_never_reach_a_cell_that_is_told_of_them(tmp_path):
    values = np.sin(np.arange(100) / 3)
    rows = [(k, "" if k % 7 == 3 else f"{value:.4f}") for k, value in enumerate(values)]
    path = write(tmp_path / "t.csv", rows)
    run = elman.train("forecast", path, out=tmp_path / "run", horizon=3, hidden=8, epochs=1, cell="grud")
    assert np.isfinite([row["forecast"] for row in run.forecast(path)]).all()


def test_stateful_training_leaves_the_mean_behind(tmp_path):
    path = write(tmp_path / "t.csv", [(k, f"{np.sin(k / 4):.4f}") for k in range(300)])
    options = {"horizon": 3, "hidden": 8, "epochs": 8, "stateful": True, "batch": 2, "context": 16}
    found = elman.train("forecast", path, out=tmp_path / "run", **options).evaluate(path)
    assert found["mase"] < found["floors"]["mean"]["mase"]


@pytest.mark.parametrize("stateful", [True, False])
def test_a_run_that_was_stopped_goes_on_to_the_same_weights(goes_on_alike, tmp_path, stateful):
    """Windows are drawn alike again; states are handed on over the stop."""
    path = write(tmp_path / "t.csv", [(k, f"{np.sin(k / 4):.4f}") for k in range(300)])
    goes_on_alike(
        "forecast", path, at=5, horizon=3, hidden=8, epochs=2, batch=2, context=16, stateful=stateful
    )


MONTHS = [str(np.datetime64("2001-01") + month) for month in range(60)]


@pytest.fixture(scope="module")
def of_months(tmp_path_factory):
    """A run of one series by month."""
    folder = tmp_path_factory.mktemp("months")
    path = write(folder / "months.csv", [(month, k % 5) for k, month in enumerate(MONTHS)])
    return elman.train("forecast", path, out=folder / "run", horizon=2, hidden=4, epochs=1)


@pytest.mark.parametrize(
    ("times", "told"),
    [
        (None, r"t.csv has no column time;"),
        (range(60), "has times that are numbers 1 apart, and the run learned"),
        (np.datetime64("2001-01-01") + np.arange(60), "has times that are dates one day apart, and the run"),
        (MONTHS[:50:5], "has times that are dates 5 months apart, and the run"),
        ([*MONTHS[:20], *MONTHS[22:]], "t.csv line 22: 2 steps are missing before it"),
    ],
)
def test_times_unlike_those_of_the_run_are_said(of_months, tmp_path, times, told):
    rows = [
        (k % 5,) if times is None else (times[k], k % 5) for k in range(60 if times is None else len(times))
    ]
    path = write(tmp_path / "t.csv", rows, "value" if times is None else "time,value")
    for use in (of_months.evaluate, of_months.forecast):
        with pytest.raises(DataError, match=told):
            use(path)


def test_a_run_of_generated_months_asks_for_dates(tmp_path):
    """It has no columns of its own: times and values are found by usual names."""
    run = elman.train("forecast", out=tmp_path / "run", hidden=4, epochs=1)
    dated = write(tmp_path / "d.csv", [(month, k % 5) for k, month in enumerate(MONTHS)], "month,sales")
    assert run.forecast(dated)[0]["time"] == "2006-01-01"
    plain = write(tmp_path / "p.csv", [(k % 5,) for k in range(60)], "sales")
    for use in (run.evaluate, run.forecast):
        with pytest.raises(
            DataError, match=r"p\.csv has no column of times, and the run learned from .* dates"
        ):
            use(plain)


def test_a_run_of_counted_rows_reads_numbers_and_no_dates(tmp_path):
    values = [k % 5 for k in range(60)]
    path = write(tmp_path / "t.csv", [(value,) for value in values], "value")
    run = elman.train("forecast", path, out=tmp_path / "run", horizon=2, hidden=4, epochs=1)
    numbered = write(tmp_path / "n.csv", list(enumerate(values, 7)))
    assert [row["time"] for row in run.forecast(numbered)] == [67, 68]
    dated = write(tmp_path / "d.csv", list(zip(MONTHS, values, strict=True)))
    with pytest.raises(
        DataError, match=r"dates one month apart, and the run learned from .* numbers 1 apart"
    ):
        run.forecast(dated)


def test_columns_that_the_run_reads_have_to_be_there(sales, tmp_path):
    path, run = sales
    rows = [line.split(",") for line in path.read_text().split()]
    for column, name in enumerate(("store", "day", "sold", "market")):
        kept = [[cell for place, cell in enumerate(row) if place != column] for row in rows]
        other = write(tmp_path / "other.csv", kept[1:], ",".join(kept[0]))
        with pytest.raises(DataError, match=f"other.csv has no column {name}"):
            run.evaluate(other)


def test_a_constant_series_stays_where_it_is(tmp_path):
    path = write(tmp_path / "t.csv", [(k, 5) for k in range(60)])
    run = elman.train("forecast", path, out=tmp_path / "run", horizon=3, hidden=4, epochs=1)
    assert [row["forecast"] for row in run.forecast(path)] == pytest.approx([5, 5, 5], abs=0.2)


def prepared(tmp_path, rows=60, text=None, **options):
    path = tmp_path / "t.csv"
    path.write_text(text or "time,value\n" + "".join(f"{k},{k % 5}\n" for k in range(rows)))
    given = ForecastOptions.read({"files": [str(path)], **options})
    return Forecast().prepare(given, None, Refusals(), None)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"output": "normal", "loss": "mse"}, "--loss has no effect"),
        ({"quantiles": [0.1, 0.5]}, "--quantiles has no effect"),
        ({"output": "quantiles", "quantiles": [0.1, 0.9]}, "need 0.5 among them"),
        ({"output": "quantiles", "mode": "recursive"}, "nothing to draw from"),
        ({"stateful": True, "scale": "window"}, "no windows to take a scale from"),
        ({"stateful": True, "mode": "recursive"}, "--stateful goes with --mode direct"),
        ({"center": "season"}, "needs a --season"),
        ({"split": "80/20"}, "--split is three shares"),
        ({"calendar": True}, "--calendar needs dates"),
        ({"memory": "many"}, "--memory is LO/HI"),
        ({"cell": "grud", "layers": 2}, "use --layers 1"),
        ({"output": "negative_binomial", "log": True}, "counts from zero"),
    ],
)
def test_options_that_contradict_each_other(tmp_path, options, message):
    with pytest.raises(OptionError) as told:
        prepared(tmp_path, **options).model()
    assert message in str(told.value)


@pytest.mark.parametrize(
    ("options", "text", "message"),
    [
        ({"log": True}, None, "line 2 has the value 0, which has no logarithm"),
        ({"output": "negative_binomial"}, "time,value\n1,1\n2,1.5\n3,2\n", "line 3 has the value 1.5"),
        ({"horizon": 30}, None, "the series value has 60 steps, too few"),
        ({}, "time,value\n1,1\n3,2\n4,2\n5,2\n6,2\n", "choose --gaps fill"),
    ],
)
def test_data_that_cannot_be_learned(tmp_path, options, text, message):
    with pytest.raises(DataError) as told:
        prepared(tmp_path, text=text, **options)
    assert message in str(told.value)
    assert "t.csv" in str(told.value)


def test_a_short_series_among_long_ones_can_be_left_out(tmp_path):
    rows = [("long", k, k % 3) for k in range(80)] + [("short", k, 1) for k in range(8)]
    path = write(tmp_path / "t.csv", rows, "id,time,value")
    options = ForecastOptions.read({"files": [str(path)], "horizon": 5, "skip_bad": True})
    problem = Forecast().prepare(options, None, Refusals(skip=True), None)
    assert [one.id for one in problem.reading.series] == ["long"]
    assert "the series short value has 8 steps" in problem.describe().refused[0]


def test_floors_alone(tmp_path):
    path = write(tmp_path / "t.csv", [(k, k % 5) for k in range(60)])
    options = ForecastOptions.read({"files": [str(path)], "season": 5, "horizon": 4})
    found = driver.baseline(Forecast(), options, Silent())
    assert found["test"]["seasonal naive"]["mae"] == 0


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"stateful": True},
        {"output": "quantiles"},
        {"output": "negative_binomial"},
        {"mode": "recursive", "output": "student"},
        {"season": 5, "center": "season"},
        {"test": "later.csv"},
    ],
)
def test_settled_options_are_options(tmp_path, options):
    """What run.toml says can be given again, and settles to the same."""
    if "test" in options:
        options = {"test": str(write(tmp_path / "later.csv", [(k, k % 5) for k in range(100, 120)]))}
    settled = prepared(tmp_path, rows=100, horizon=4, **options).options
    again = Forecast().prepare(ForecastOptions.read(settled.plain()), None, Refusals(), None)
    assert again.options == settled


def test_intervals_of_plain_noise_hold_as_much_as_they_say(tmp_path):
    values = np.random.default_rng(7).normal(10, 2, 1200)
    path = write(tmp_path / "t.csv", [(k, f"{value:.4f}") for k, value in enumerate(values)])
    run = elman.train(
        "forecast", path, out=tmp_path / "run", horizon=1, context=16, hidden=4, output="normal",
        center="mean", scale="series", epochs=3,
    )  # fmt: skip
    found = run.evaluate(path)
    # 120 values: four standard deviations of a share of 80 % are 15 %
    assert found["values"] == 120
    assert found["coverage"] == pytest.approx(0.8, abs=0.15)


def test_a_run_begins_with_the_weights_of_another(tmp_path):
    path = write(tmp_path / "t.csv", [(k, k % 5) for k in range(100)])
    first = elman.train("forecast", path, out=tmp_path / "a", horizon=3, hidden=8, epochs=1)
    other = write(tmp_path / "u.csv", [(k, k % 4 + 10) for k in range(80)])
    second = elman.train(
        "forecast", other, out=tmp_path / "b", from_run=str(first.folder.path), epochs=1, lr=1e-9
    )
    for before, after in zip(first.model.parameters(), second.model.parameters(), strict=True):
        assert after.detach().numpy() == pytest.approx(before.detach().numpy(), abs=1e-5)
