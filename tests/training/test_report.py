"""What a terminal shows of a run."""

import io

import pytest
from rich.console import Console

from elman.training.report import Live, of_numbers


def shown(width, *table):
    """The lines of a table in a terminal of so many letters."""
    out = io.StringIO()
    Live(Console(file=out, width=width)).table(*table)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def test_one_long_column_is_cut_so_that_all_columns_are_seen():
    rows = [("reviews.csv line 12", "many words " * 20, "yes", "no", "0.97")]
    lines = shown(80, "the most confident errors", ("row", "sequence", "is", "taken for", "chance"), rows)
    title, head, row = lines
    assert title == "the most confident errors" and max(map(len, lines)) <= 80
    assert head.split() == ["row", "sequence", "is", "taken", "for", "chance"]
    assert (
        row.startswith("reviews.csv line 12  many words")
        and "…" in row
        and row.split()[-3:] == [*("yes", "no", "0.97")]
    )
    assert "many words " * 20 in shown(400, "", ("row", "sequence"), [row[:2] for row in rows])[1] + " "


def test_numbers_end_at_the_right_and_brackets_are_text():
    head, *rows = shown(60, "", ("name", "score"), [("[b]x[/b]", "9.50%"), ("y", "10.25%")])
    assert [len(line) for line in (head, *rows)] == [16] * 3 and rows[0].startswith("[b]x[/b]")
    assert shown(60, "", ("a", "b"), []) == ["a  b"]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["1", "", "-2.5", "1,200", "1e-05", "3.1%", "nan", "-inf"], True),
        (["1", "yes"], False),
        (["800 rows"], False),
        (["", ""], False),
        (["1-2"], False),
    ],
)
def test_columns_of_numbers(cells, expected):
    assert of_numbers(cells) == expected
