"""Series read from tables of every shape, and each way in which they can be wrong."""

import numpy as np
import pytest

from elman.data.refusals import Refusals
from elman.data.series import Columns, Series, read_series
from elman.errors import DataError


@pytest.fixture
def read(tmp_path):
    """`read(text, columns, **options)` of one file."""

    def act(
        text: str, columns: Columns | None = None, *, skip: bool = False, name: str = "sales.csv", **more
    ):
        path = tmp_path / name
        path.write_text(text)
        return read_series([path], Refusals(skip), columns, **more)

    return act


def values(series: Series) -> list[float]:
    return series.values.tolist()


def test_times_and_values_are_found_by_usual_names(read):
    found = read("date,y\n2020-01-01,1\n2020-01-02,2\n2020-01-03,4\n")
    assert found.columns == Columns(("date",), ("y",))
    assert values(found.series[0]) == [1, 2, 4]
    assert found.frequency.name == "day"


def test_a_lone_other_column_is_the_value(read):
    assert read("Month,Passengers\n1949-01,112\n1949-02,118\n").columns.value == ("Passengers",)


def test_a_column_of_values_alone_counts_its_rows(read):
    found = read("value\n3\n4\n5\n")
    assert found.series[0].times.tolist() == [1, 2, 3]


def test_year_month_and_day_make_one_time(read):
    found = read("year,month,day,hour,v\n2010,1,1,22,5\n2010,1,1,23,6\n2010,1,2,0,7\n", Columns(value=("v",)))
    assert str(found.series[0].times[-1]) == "2010-01-02T00:00:00"
    assert found.frequency.name == "hour"


def test_several_series_in_any_order_of_rows(read):
    found = read("id,time,value\nb,2,20\na,1,1\nb,1,10\na,2,2\n")
    assert {series.id: values(series) for series in found.series} == {"b": [10, 20], "a": [1, 2]}
    assert found.notes == ["rows of the series b were put in the order of time"]


def test_several_columns_are_series_of_their_own(read):
    found = read("time,a,b,name\n1,1,5,x\n2,2,6,y\n", Columns(value=("all",)))
    assert [(series.target, values(series)) for series in found.series] == [("a", [1, 2]), ("b", [5, 6])]


def test_missing_values_stay_missing_and_ends_are_cut(read):
    series = read("time,value\n1,\n2,5\n3,NA\n4,7\n5,\n").series[0]
    assert series.values == pytest.approx([5, np.nan, 7], nan_ok=True)
    assert series.missing == 1
    assert series.times.tolist() == [2, 3, 4, 5]  # the last row is known future


def test_known_future_inputs_reach_beyond_the_values(read):
    series = read("time,value,promo\n1,5,0\n2,6,1\n3,,1\n", Columns(future=("promo",))).series[0]
    assert len(series) == 2
    assert series.future[:, 0].tolist() == [0, 1, 1]


def test_gaps_are_filled_or_skipped_if_asked(read):
    text = "time,value\n1,1\n2,2\n5,5\n6,6\n"
    filled = read(text, gaps="fill")
    assert filled.series[0].values == pytest.approx([1, 2, np.nan, np.nan, 5, 6], nan_ok=True)
    assert filled.series[0].times.tolist() == [1, 2, 3, 4, 5, 6]
    assert filled.notes == ["2 missing steps were put in"]
    assert values(read(text, gaps="skip").series[0]) == [1, 2, 5, 6]


def test_irregular_times_are_kept_for_cells_that_take_them(read):
    found = read("time,value\n1,1\n2,2\n4.5,3\n", irregular=True)
    assert found.series[0].times.tolist() == [1, 2, 4.5]
    assert not found.regular


def test_later_files_are_parts_of_their_own(tmp_path):
    for name, text in {"a": "1,1\n2,2", "b": "3,3", "c": "4,4\n5,5"}.items():
        (tmp_path / f"{name}.csv").write_text(f"time,value\n{text}\n")
    found = read_series(
        [tmp_path / "a.csv"], Refusals(), later=[tmp_path / "b.csv", tmp_path / "c.csv"]
    ).series[0]
    assert values(found) == [1, 2, 3, 4, 5]
    assert found.parts.tolist() == [0, 0, 1, 2, 2]


@pytest.mark.parametrize(
    ("text", "columns", "message"),
    [
        ("time,value\n1,1\n2,2\n2,3\n", None, "line 4 is a second row for the time 2"),
        (
            "time,value\n1,1\n2,2\n5,3\n6,4\n",
            None,
            "line 4: 2 steps are missing before it (2, then 5; times are 1 apart)",
        ),
        ("time,value\n1,1\n2,2\n3.5,3\n4,4\n5,1\n", None, "line 4: the times are not 1 apart"),
        ("time,value\n1,1\n2,many\n", None, "line 3 has the value 'many', which is no number"),
        ("time,value\n1,1\n2,inf\n", None, "line 3 has the value 'inf'"),
        ("time,value\nsoon,1\n", None, "line 2 has the time 'soon', which cannot be read"),
        (
            "time,value\n1,1\n2020-01-01,2\n",
            None,
            "line 3 has the time 2020-01-01 00:00:00, a date among numbers",
        ),
        ("time,a,b\n1,1,1\n", None, "name it with --value"),
        ("when,a\n1,1\n", Columns(value=("a",)), "name that of the times with --time"),
        ("time,value\n1,1\n", Columns(value=("valu",)), "has no column valu; did you mean value?"),
        ("time,value\n1,\n2,\n", None, "holds no measured value"),
        ("id,time,value\n,1,1\n", None, "line 2 has no id"),
        ("time,value,p\n1,1,\n2,1,1\n", Columns(future=("p",)), "line 2 has the p ''"),
        ("time,value\n1,1,1\n", None, "line 2 has 3 values"),
    ],
)
def test_each_mistake_is_one_sentence_that_names_the_line(read, text, columns, message):
    with pytest.raises(DataError) as told:
        read(text, columns)
    assert message in str(told.value)
    assert "sales.csv" in str(told.value)


def test_bad_rows_can_be_left_out(read):
    text = "time,value\n1,1\n2,2\n2,9\n3,x\n3,3\n4,x\n5,5\n"
    found = read(text, skip=True).series[0]
    assert found.values == pytest.approx(
        [1, 2, 3, np.nan, 5], nan_ok=True
    )  # a step without a value is no gap
    assert [found.where(step)[-1] for step in range(5)] == ["2", "3", "6", "7", "8"]
    assert read("value\n1\nx\n3\n", skip=True).series[0].times.tolist() == [1, 2, 3]


def test_steps_of_rows_that_were_left_out_are_put_in(read):
    rows = {k: f"{k},{k}" for k in range(1, 13)} | {3: "soon,3", 6: "2020-01-01,6", 9: "9,9,9"}
    found = read("time,value\n" + "\n".join(rows.values()) + "\n", skip=True).series[0]
    missing = {3, 6, 9}
    assert found.values == pytest.approx([np.nan if k in missing else k for k in rows], nan_ok=True)
    del rows[10]
    with pytest.raises(DataError, match="4 are missing in all"):  # more than were left out
        read("time,value\n" + "\n".join(rows.values()) + "\n", skip=True)


def test_rows_that_were_left_out_of_one_series_fill_no_gap_of_another(read):
    bad = ["a,x,2", "a,2020-01-01,3"]  # steps 2 and 3 of a
    a = [f"a,{k},{k}" for k in (1, 4, 5, 6, 7)]
    b = [f"b,{k},{k}" for k in range(1, 9) if k != 5]
    with pytest.raises(DataError, match="1 step is missing of the series b before it"):
        read("\n".join(["id,time,value", *a, *bad, *b]), skip=True)
    nameless = [*a, *bad, *b, ",5,5"]  # it may be of b
    found = {one.id: one for one in read("\n".join(["id,time,value", *nameless]), skip=True).series}
    assert [found[id].missing for id in "ab"] == [2, 1]


def test_a_second_row_for_a_time_fills_no_gap(read):
    with pytest.raises(DataError, match="1 step is missing before it"):
        read("time,value\n1,1\n2,2\n2,2\n4,4\n5,5\n", skip=True)


def test_nothing_but_refused_values_is_said(read):
    with pytest.raises(DataError, match="holds no row that can be used"):
        read("time,value\n1,x\n2,x\n", skip=True)


def test_of_many_columns_a_message_names_the_first(read):
    names = [f"v{k}" for k in range(99)]
    row = ",".join("1" * 99)
    with pytest.raises(DataError, match=r"has the columns v0, .*, v11 and 87 more, and it is not clear"):
        read(f"{','.join(names)}\n{row}\n")
    with pytest.raises(DataError, match=r"its columns are v0, .*, v11 and 87 more\.$"):
        read(f"{','.join(names)}\n{row}\n", Columns(value=("v0",)))


def test_rows_without_times_are_counted_within_their_series_and_over_files(tmp_path):
    (tmp_path / "a.csv").write_text("id,value\na,1\nb,10\na,2\nb,20\n")
    (tmp_path / "b.csv").write_text("id,value\nb,30\na,3\n")
    found = read_series([tmp_path / "a.csv"], Refusals(), later=[None, tmp_path / "b.csv"])
    assert [(one.id, values(one)) for one in found.series] == [("a", [1, 2, 3]), ("b", [10, 20, 30])]
    assert all(one.times.tolist() == [1, 2, 3] for one in found.series)


def test_a_message_names_the_file_that_holds_the_row(tmp_path):
    for name, rows in {"a": "1,1\n2,2", "b": "3,3\n3,4", "c": "2.5,3"}.items():
        (tmp_path / f"{name}.csv").write_text(f"time,value\n{rows}\n")
    first, twice, early = (tmp_path / f"{name}.csv" for name in "abc")
    with pytest.raises(DataError, match=r"b\.csv line 3 is a second row .* \(the first is .*b\.csv line 2\)"):
        read_series([first], Refusals(), later=[None, twice])
    with pytest.raises(DataError, match=r"b\.csv line 2 is later than .*c\.csv line 2"):
        read_series([first], Refusals(skip=True), later=[twice, early])


def test_a_repeated_hour_of_a_clock_that_is_set_back_is_noticed(read):
    with pytest.raises(DataError, match="second row for the time"):
        read("time,value\n2020-10-25 01:00,1\n2020-10-25 02:00,2\n2020-10-25 02:00,3\n")
