"""Times read from text, their frequency, and the times that follow."""

from datetime import datetime

import numpy as np
import pytest

from elman.data.times import Frequency, as_times, calendar, calendar_names, read_time, write_time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("7", 7.0),
        ("2.5", 2.5),
        ("1949-01", datetime(1949, 1, 1)),
        ("2020-02-03", datetime(2020, 2, 3)),
        ("2020-02-03 04:05:06", datetime(2020, 2, 3, 4, 5, 6)),
        ("2020-02-03T04:05:06Z", datetime(2020, 2, 3, 4, 5, 6)),
        ("2020-02-03T04:00+02:00", datetime(2020, 2, 3, 2)),
        ("Jan 1 2000", datetime(2000, 1, 1)),
        ("31.12.2020", datetime(2020, 12, 31)),
    ],
)
def test_ways_to_write_a_time(text, time):
    assert read_time(text) == time


@pytest.mark.parametrize("text", ["", "soon", "01/02/2020", "nan", "inf"])
def test_what_is_no_time_or_has_two_readings(text):
    with pytest.raises(ValueError):
        read_time(text)
    assert read_time("01/02/2020", "%d/%m/%Y") == datetime(2020, 2, 1)


def dates(*texts: str):
    return as_times([read_time(text) for text in texts])


@pytest.mark.parametrize(
    ("texts", "name", "following"),
    [
        (("2020-01-01 22:00", "2020-01-01 23:00"), "hour", ["2020-01-02", "2020-01-02 01:00:00"]),
        (("2020-02-27", "2020-02-28"), "day", ["2020-02-29", "2020-03-01"]),
        (("2020-01-01", "2020-02-01", "2020-03-01"), "month", ["2020-04-01", "2020-05-01"]),
        (("2020-01-31", "2020-02-29", "2020-03-31"), "month", ["2020-04-30", "2020-05-31"]),
        (("2020-01-01", "2020-04-01", "2020-07-01"), "quarter", ["2020-10-01", "2021-01-01"]),
        (("2018-06-01", "2019-06-01", "2020-06-01"), "year", ["2021-06-01", "2022-06-01"]),
        (("2020-01-06", "2020-01-13"), "week", ["2020-01-20", "2020-01-27"]),
        (("1", "2", "3"), "step", [4, 5]),
        (("0.5", "1", "1.5"), "step", [2, 2.5]),
    ],
)
def test_a_frequency_goes_on(texts, name, following):
    times = dates(*texts)
    frequency = Frequency.of([times])
    assert frequency.name == name
    assert [write_time(time) for time in frequency.after(times, 2)] == following
    assert frequency.steps(times) == pytest.approx(np.arange(len(texts)))


def test_the_most_common_step_wins_over_gaps():
    assert Frequency.of([dates("2020-01-01", "2020-01-02", "2020-01-03", "2020-01-09")]).name == "day"


@pytest.mark.parametrize(
    ("frequency", "seasons"),
    [
        (Frequency("second", 3600), (24, 168)),
        (Frequency("second", 900), (96, 672)),
        (Frequency("second", 86400), (7,)),
        (Frequency("second", 604800), (52,)),
        (Frequency("month", 1), (12,)),
        (Frequency("month", 3), (4,)),
        (Frequency("month", 12), ()),
        (Frequency("number", 1), ()),
    ],
)
def test_usual_seasons(frequency, seasons):
    assert frequency.seasons == seasons


def test_calendar_features_turn_with_their_cycle():
    hours = np.datetime64("2024-01-01T00:00:00", "s") + np.arange(24 * 14).astype("timedelta64[h]")
    names = calendar_names(Frequency("second", 3600))
    assert names == ("hour of the day", "day of the week", "day of the month", "month of the year")
    waves = calendar(hours, names)
    assert waves.shape == (24 * 14, 8)
    assert waves[:24, :2] == pytest.approx(waves[24:48, :2])  # a day later
    assert waves[: 24 * 7, 2:4] == pytest.approx(waves[24 * 7 :, 2:4])  # a week later
    assert waves[0, 2:4] == pytest.approx([0, 1])  # a Monday begins the week
    assert calendar_names(Frequency("month", 1)) == ("month of the year",)
