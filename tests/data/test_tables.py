"""Tables of users: what is read, what is refused and in which words."""

import gzip

import pytest

from elman.data.refusals import Refusals
from elman.data.tables import kind_of, read_table, table_bytes
from elman.errors import DataError

ROWS = [{"text": 'a "quoted", word', "label": "x"}, {"text": "second\nline", "label": "y"}]


@pytest.mark.parametrize("kind", [".csv", ".jsonl", ".parquet"])
def test_what_is_written_is_read_back(tmp_path, kind):
    path = tmp_path / f"t{kind}"
    path.write_bytes(table_bytes(kind, ("text", "label"), ROWS))
    table = read_table(path, Refusals())
    assert table.columns == ("text", "label")
    assert [dict(row.values) for row in table] == ROWS


def test_lines_count_from_the_file_even_after_text_of_many_lines(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text('text,label\n"one\ntwo\nthree",x\nfour,y\n')
    table = read_table(path, Refusals())
    assert [row.line for row in table] == [2, 5]
    assert table.where(table.rows[1]) == f"{path} line 5"


@pytest.mark.parametrize(
    ("name", "separator"), [("t.csv", ","), ("t.csv", ";"), ("t.csv", "\t"), ("t.tsv", "\t")]
)
def test_separators(tmp_path, name, separator):
    path = tmp_path / name
    path.write_text(f"a{separator}b\n1{separator}it's\n\n2{separator}\n")
    table = read_table(path, Refusals())
    assert [(row["a"], row["b"]) for row in table] == [("1", "it's"), ("2", "")]


def test_a_tsv_knows_no_quotation_marks_and_gz_is_unpacked(tmp_path):
    path = tmp_path / "t.tsv.gz"
    path.write_bytes(gzip.compress(b'text\tlabel\n5" pipe\tx\n'))
    assert read_table(path, Refusals()).rows[0]["text"] == '5" pipe'


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("t.csv", "a,b\n1,2,3\n", "line 2 has 3 values and the table 2 columns"),
        ("t.csv", "a,a\n1,2\n", "names the column 'a' twice"),
        ("t.csv", "a,b\n", "has no rows"),
        ("t.csv", 'a,b\n1,"open\n', "a quotation mark may be open"),
        ("t.jsonl", '{"a": 1}\n{a: 1}\n', "line 2 is not JSON"),
        ("t.jsonl", "[1, 2]\n", "line 1 is no JSON object"),
        ("t.parquet", "PAR1", "cannot be read as Parquet"),
        ("t.xlsx", "x", "is not a table that can be read here; give .csv, .tsv, .jsonl and .parquet"),
    ],
)
def test_what_is_no_table_is_said_in_a_sentence(tmp_path, name, content, says):
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(DataError, match=says) as problem:
        read_table(path, Refusals())
    assert str(path) in str(problem.value)


def test_refused_rows_are_counted_when_they_may_be_skipped(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2\n1\n3,4\n")
    with pytest.raises(DataError, match="--skip-bad"):
        read_table(path, Refusals())
    refusals = Refusals(skip=True)
    assert len(read_table(path, refusals)) == 2
    assert refusals.count == 1 and "line 3" in refusals.sentences[0]


def test_columns_are_found_by_usual_names_or_named(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("Review,Stars\ngood,5\n")
    table = read_table(path, Refusals())
    assert table.find("text", None, ("text", "review")) == "Review"
    with pytest.raises(DataError, match=r"has no column Reviw; did you mean Review"):
        table.find("text", "Reviw", ("text",))
    with pytest.raises(
        DataError,
        match="no column called text or sentence; name it with --text; its columns are Review and Stars",
    ):
        table.find("text", None, ("text", "sentence"))


def test_kinds():
    assert [kind_of(n) for n in ("a.csv", "a.TSV.gz", "b.ndjson", "c.pq", "d.txt", "e")] == [
        *(".csv", ".tsv", ".jsonl", ".parquet", "", "")
    ]


def test_refusals_that_are_empty_are_still_those_of_the_caller(tmp_path):
    """An object without any refusal is no nothing: what reads with it counts in it."""
    refusals = Refusals(skip=True)
    assert (refusals or None) is refusals and refusals.count == 0
    refusals.refuse("t.csv line 2 is empty.")
    assert refusals.count == 1 and refusals.sentences == ["t.csv line 2 is empty."]
    with pytest.raises(DataError, match=r"t.csv line 2 is empty. --skip-bad leaves such rows out"):
        Refusals().refuse("t.csv line 2 is empty.")
