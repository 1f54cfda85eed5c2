"""Tables of users: what is read, what is refused and in which words."""

import csv
import datetime
import gzip
import json

import pytest

from elman.data.refusals import Refusals
from elman.data.tables import (
    kind_of,
    kind_to_write,
    lines_bytes,
    lines_or_kind,
    read_table,
    table_bytes,
    with_answers,
    with_columns,
)
from elman.errors import DataError, OptionError

ROWS = [{"text": 'a "quoted", word', "label": "x"}, {"text": "second\nline", "label": "y"}]


@pytest.mark.parametrize("kind", [".csv", ".jsonl", ".parquet", ".csv.gz", ".jsonl.gz"])
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
        ("t.csv", 'a,b\n1,"open\n2,3\n4,5\n', "the row that begins in line 2 .*a quotation mark may be open"),
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


def test_a_table_is_written_by_the_suffix_or_as_it_came():
    assert kind_to_write("a.jsonl", "t.csv") == ".jsonl"
    assert kind_to_write("a.TSV.gz", "t.csv") == ".tsv.gz"
    assert [kind_to_write(out, "t.parquet") for out in (None, "answers")] == [".parquet"] * 2
    assert [kind_to_write(None, path) for path in ("t.ts", None)] == [".csv"] * 2
    with pytest.raises(OptionError, match=r"a.xlsx is no table that can be written; give .csv, .tsv"):
        kind_to_write("a.xlsx", "t.csv")


def test_texts_are_written_as_lines_or_as_a_table():
    found = [lines_or_kind(out) for out in ("a.txt", "a.de", "a", "a.txt.gz", "a.csv", "a.tsv.gz", None)]
    assert found == ["", "", "", "", ".csv", ".tsv.gz", ""]
    assert lines_or_kind(None, "t.csv") == ".csv"
    for out in ("a.xlsx", "a.json", "a.json.gz"):
        with pytest.raises(OptionError, match=r"neither text nor a table that can be written; give \.txt"):
            lines_or_kind(out)
    assert lines_bytes(["a", "", "ä"], "a.txt") == "a\n\nä\n".encode()
    assert gzip.decompress(lines_bytes(["a"], "a.txt.gz")) == b"a\n"


def test_the_users_own_numbers_stay_as_they_are(tmp_path):
    """A table of another program has typed values; predictions beside them are rounded."""
    path = tmp_path / "t.jsonl"
    path.write_text('{"time": 1700000000.123, "n": 3, "text": "a\\tb\\nc"}\n')
    table = read_table(path, Refusals())
    columns, rows = with_columns(table, {"score": [0.123456789]}, [0])
    row = next(csv.DictReader(table_bytes(".csv", columns, rows, table.columns).decode().splitlines()))
    assert (row["time"], row["n"], row["score"]) == ("1700000000.123", "3", "0.123457")
    written = table_bytes(".tsv", columns, rows, table.columns).decode().splitlines()
    assert written[1].split("\t") == ["1700000000.123", "3", "a b c", "0.123457"]
    assert json.loads(table_bytes(".jsonl", columns, rows)) == {**table.rows[0].values, "score": 0.123456789}


def test_values_that_json_and_parquet_cannot_hold(tmp_path):
    day = [{"day": datetime.date(2024, 5, 3), "x": 1}]
    assert json.loads(table_bytes(".jsonl", ("day", "x"), day)) == {"day": "2024-05-03", "x": 1}
    with pytest.raises(DataError, match="the column x holds values of several kinds"):
        table_bytes(".parquet", ("x",), [{"x": 1}, {"x": "one"}])


def test_added_columns_do_not_hide_those_of_the_user(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("predicted,predicted_2\n1,2\n3,4\n5,6\n")
    columns, rows = with_columns(read_table(path, Refusals()), {"predicted": ["a", "b"]}, [0, 2])
    assert columns == ["predicted", "predicted_2", "predicted_3"]
    assert [row.get("predicted_3") for row in rows] == ["a", None, "b"] and rows[1]["predicted"] == "3"


def test_a_row_stands_once_for_each_of_its_answers(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("text,rank\na,x\nb,y\n")
    answers = [[{"found": "A", "rank": 1}, {"found": "B", "rank": 2}], []]
    columns, rows = with_answers(read_table(path, Refusals()), ("found", "rank"), answers)
    assert columns == ["text", "rank", "found", "rank_2"]
    assert [[row.get(name) for name in columns] for row in rows] == [
        ["a", "x", "A", 1],
        ["a", "x", "B", 2],
        ["b", "y", None, None],
    ]


def test_of_many_columns_a_message_names_the_first(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(",".join(f"pixel{k}" for k in range(785)) + "\n" + ",".join("0" * 785) + "\n")
    with pytest.raises(DataError, match=r"its columns are pixel0, .*, pixel11 and 773 more\.$"):
        read_table(path, Refusals()).require("label")
