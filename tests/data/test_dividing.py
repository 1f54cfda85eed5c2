"""Rows into parts by their shares: each in one, none empty, the parts with files of their own left out."""

from collections import Counter

import pytest

from elman.data.dividing import drawn, drawn_by_class, folds
from elman.errors import DataError, OptionError


@pytest.mark.parametrize(
    ("split", "own", "sizes"),
    [
        ("80/10/10", (), {"train": 160, "valid": 20, "test": 20}),
        ("70/30", (), {"train": 140, "valid": 60}),
        ("80/10/10", ("test",), {"train": 180, "valid": 20}),
        ("80/10/10", ("valid",), {"train": 200}),
        ("80/10/10", ("valid", "test"), {"train": 200}),
    ],
)
def test_every_row_is_in_one_part(split, own, sizes):
    parts = drawn(200, split, own, 0, "a.tsv holds too few pairs")
    assert {part: len(rows) for part, rows in parts.items()} == sizes
    assert list(parts) == list(sizes)
    assert sorted(row for rows in parts.values() for row in rows) == [*range(200)]
    assert all(rows == sorted(rows) for rows in parts.values())


def test_the_seed_decides_and_nothing_else():
    first, again, other = (drawn(50, "80/10/10", (), seed, "") for seed in (1, 1, 2))
    assert first == again != other
    assert first["valid"] != [*range(40, 45)]


def test_few_rows_have_every_part_too():
    assert [len(rows) for rows in drawn(3, "80/10/10", (), 0, "").values()] == [1, 1, 1]
    with pytest.raises(DataError, match=r"a.tsv holds too few pairs \(2\) to keep some for valid and test"):
        drawn(2, "80/10/10", (), 0, "a.tsv holds too few pairs")


def test_a_split_of_nothing_is_an_error():
    with pytest.raises(OptionError, match="--split has no effect beside --valid"):
        drawn(20, "70/20/10", ("valid",), 0, "")


@pytest.mark.parametrize("own", [(), ("test",), ("valid",)])
def test_classes_have_their_share_in_every_part(own):
    values = [f"text {k}" for k in range(200)]
    labels = ["rare" if k % 10 == 0 else "usual" for k in range(200)]
    parts = drawn_by_class(values, labels, "80/10/10", own, 0, "a.csv holds too few rows")
    assert list(parts) == list(drawn(200, "80/10/10", own, 0, ""))
    assert sorted(row for rows in parts.values() for row in rows) == [*range(200)]
    for rows in parts.values():
        counts = Counter(labels[row] for row in rows)
        assert counts["usual"] == 9 * counts["rare"]


def test_the_same_value_is_in_one_part():
    values = [f"text {k % 40}" for k in range(400)]
    parts = drawn_by_class(values, ["x"] * 400, "60/20/20", (), 0, "")
    seen = [{values[row] for row in rows} for rows in parts.values()]
    assert sum(map(len, seen)) == len(set.union(*seen)) == 40


def test_too_few_for_a_part_are_said_with_what_stays_together():
    with pytest.raises(DataError, match=r"a.csv holds too few rows \(90; what is the same stays"):
        drawn_by_class(["same"] * 90, ["x", "y"] * 45, "80/10/10", (), 0, "a.csv holds too few rows")
    with pytest.raises(OptionError, match="--split has no effect beside --valid"):
        drawn_by_class(["a", "b"], ["x", "y"], "90/10", ("valid",), 0, "")
    with pytest.raises(DataError, match=r"6 rows, of which the same ones .* too few for 5 folds; .* --folds"):
        folds([*"abcabc"], [*"xyxxyx"], 5, 0)
