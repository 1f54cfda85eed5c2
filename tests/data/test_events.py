"""Events are put in order, cut into sessions, and what is wrong with them is said."""

import datetime

import numpy as np
import pyarrow
import pyarrow.parquet
import pytest

from elman.data.events import Columns, digest, read_sessions
from elman.data.refusals import Refusals
from elman.data.synthetic import browsing
from elman.errors import DataError


def table(path, lines, head="user,time,item"):
    path.write_text("\n".join([head, *lines]) + "\n")
    return str(path)


def read(path, refusals=None, gap=None, **columns):
    return read_sessions(path, Columns(**columns), refusals or Refusals(), gap)


def shown(found) -> list[tuple[str, str]]:
    return [(session.user, " ".join(session.items)) for session in found.sessions]


def test_a_pause_ends_a_session_and_users_do_not_mix(tmp_path):
    lines = ["a,0,x", "b,10,p", "a,100,y", "a,1900,z", "a,3701,w", "b,20,q"]
    found = read(table(tmp_path / "e.csv", lines))
    # 1800 s after 100 is no longer than half an hour, 1801 s after 1900 is
    assert shown(found) == [("a", "x y z"), ("b", "p q"), ("a", "w")]
    assert [session.name for session in found.sessions] == ["1", "1", "2"]
    assert found.users and found.pause == 1800
    assert shown(read(table(tmp_path / "e.csv", lines), gap=0)) == [("a", "x y z w"), ("b", "p q")]
    assert len(read(table(tmp_path / "e.csv", lines), gap=50).sessions) == 5


def test_events_are_put_in_the_order_of_time_and_equal_times_stay_as_they_are(tmp_path):
    lines = ["a,5,c", "a,1,a", "a,5,d", "a,2,b"]
    assert shown(read(table(tmp_path / "e.csv", lines))) == [("a", "a b c d")]


def test_named_sessions_may_have_users_that_are_known_later_or_never(tmp_path):
    lines = ["7,NA,1,x", "7,ann,2,y", "8,NA,3,z", "8,,4,w", "9,ann,5,v", "9,bob,5,u"]
    found = read(table(tmp_path / "e.csv", lines, "session_id,user_id,time,item_id"))
    assert shown(found) == [("ann", "x y"), ("session 8", "z w"), ("ann", "v"), ("bob", "u")]
    assert found.pause is None
    with pytest.raises(DataError, match="leave out --gap"):
        read(table(tmp_path / "e.csv", lines, "session_id,user_id,time,item_id"), gap=10)


@pytest.mark.parametrize(
    ("times", "form"),
    [
        (("2024-05-31 10:00:00", "2024-05-31 10:20:00", "2024-05-31 11:00:00"), None),
        (("2024-05-31T10:00:00Z", "2024-05-31T12:20:00+02:00", "2024-05-31T11:00:00Z"), None),
        (("31.05.24 10h00", "31.05.24 10h20", "31.05.24 11h00"), "%d.%m.%y %Hh%M"),
        (("1717149600", "1717150800", "1717153200"), None),
        (("1717149600000", "1717150800000", "1717153200000"), None),
        (("1717149600000000", "1717150800000000", "1717153200000000"), None),
    ],
)
def test_times_are_read_as_people_write_them(tmp_path, times, form):
    lines = [f"a,{time},{item}" for time, item in zip(times, "xyz", strict=True)]
    found = read(table(tmp_path / "e.csv", lines), time_format=form)
    assert shown(found) == [("a", "x y"), ("a", "z")]
    assert found.sessions[0].start == 1717149600


def test_several_columns_of_time(tmp_path):
    lines = ["1,2024-01-02,50,c", "1,2024-01-02,7,b", "1,2024-01-01,900,a"]
    path = table(tmp_path / "e.csv", lines, "session,date,ms,item")
    assert shown(read(path, time="date,ms")) == [("session 1", "a b c")]


def test_parquet_with_real_dates(tmp_path):
    start = datetime.datetime(2024, 5, 31, 10)
    columns = {
        "user": ["a"] * 3,
        "timestamp": [start + datetime.timedelta(minutes=20 * k) for k in (0, 1, 4)],
        "item": [3, 1, 2],
    }
    path = tmp_path / "e.parquet"
    pyarrow.parquet.write_table(pyarrow.table(columns), path)
    assert shown(read(str(path))) == [("a", "3 1"), ("a", "2")]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["a,1,x", "a,noon,y"], "line 3 has 'noon' in the column time"),
        (["a,1,x", "a,nan,y"], "line 3 has 'nan'"),
        (["a,1,x", "a,,y"], "line 3 has ''"),
        (["a,1,x", "a,2,"], "line 3 has no item in the column item"),
        (["a,1,x", ",2,y"], "line 3 has no user in the column user"),
        (["a,1,x", "b,1,x", "a,1,x"], "line 4 is the same event as line 2"),
        (["a,1,x", "a,2"], "line 3 has 2 values"),
    ],
)
def test_bad_events_are_named_by_file_and_line_or_left_out(tmp_path, lines, said):
    path = table(tmp_path / "e.csv", lines)
    with pytest.raises(DataError) as problem:
        read(path)
    assert said in str(problem.value) and "e.csv" in str(problem.value) and "\n" not in str(problem.value)
    refusals = Refusals(skip=True)
    found = read(path, refusals)
    assert refusals.count == 1
    assert sum(len(session.items) for session in found.sessions) == len(lines) - 1


def test_the_same_item_twice_on_one_day_is_no_double(tmp_path):
    assert shown(read(table(tmp_path / "e.csv", ["a,2024-01-01,x"] * 2))) == [("a", "x x")]


@pytest.mark.parametrize(
    ("head", "columns", "said"),
    [
        ("who,time,item", {}, "--user"),
        ("user,moment,item", {}, "--time"),
        ("user,time,what", {}, "--item"),
        ("user,time,item", {"user": "usr"}, "did you mean user"),
        ("user,time,item", {"time": "time,ms"}, "no column ms"),
        ("user,time,item", {"session": "visit"}, "no column visit; its columns are user, time and item"),
    ],
)
def test_missing_columns_are_named(tmp_path, head, columns, said):
    with pytest.raises(DataError) as problem:
        read(table(tmp_path / "e.csv", ["a,1,x"], head), **columns)
    assert said in str(problem.value) and "e.csv" in str(problem.value)


def test_nothing_usable_is_said(tmp_path):
    with pytest.raises(DataError, match="no event that can be used"):
        read(table(tmp_path / "e.csv", ["a,noon,x"]), Refusals(skip=True))


def test_the_digest_tells_sessions_apart():
    one, other = browsing.sessions(3, 0), browsing.sessions(3, 1)
    assert digest([one]) == digest([browsing.sessions(3, 0)])
    assert digest([one]) != digest([other])
    assert digest([one, []]) != digest([[], one])


def test_the_shop_behaves_as_its_rules_say():
    """Shares of many choices against the rules; the prediction against counting by Bayes' rule."""
    kinds, brands = browsing.following(), browsing.preferences()
    assert kinds.sum(1) == pytest.approx(np.ones(browsing.KINDS))
    assert brands.sum(1) == pytest.approx(np.ones(browsing.BRANDS))
    pairs = [
        tuple(browsing.number(item) for item in pair)
        for session in browsing.sessions(300)
        for pair in zip(session.items, session.items[1:], strict=False)
    ]
    counts = np.zeros_like(kinds)
    for before, after in pairs:
        counts[before // browsing.BRANDS, after // browsing.BRANDS] += 1
    # some 250 draws a row: a standard error of 0.03
    assert counts / counts.sum(1, keepdims=True) == pytest.approx(kinds, abs=0.13)

    history, items = ["k00b03", "k04b03"], ["k05b01", "k16b03", "k09b03"]
    found = browsing.predictions(history, items)
    for place in range(2):
        seen = [browsing.number(item) % browsing.BRANDS for item in history + items[: place + 1]]
        taste = np.prod([brands[:, brand] for brand in seen], axis=0)
        taste /= taste.sum()
        kind = browsing.number(items[place]) // browsing.BRANDS
        for item in range(browsing.KINDS * browsing.BRANDS):
            to, brand = divmod(item, browsing.BRANDS)
            assert found[place, item] == pytest.approx(kinds[kind, to] * (taste * brands[:, brand]).sum())
