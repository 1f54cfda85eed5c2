"""Rows into parts by their shares: each in one, none empty, the parts with files of their own left out."""

import pytest

from elman.data.dividing import drawn
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
