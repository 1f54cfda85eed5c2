"""Labelled sequences from tables and archive files, and every way in which they can be wrong."""

import json

import numpy as np
import pytest

from elman.data.dividing import divide, folds, shared
from elman.data.encoding import (
    NumberEncoding,
    TextEncoding,
    guess_tokens,
    is_dna,
    restore,
    reverse_complement,
    split,
)
from elman.data.labelled import fill_missing, read_examples, refuse_missing
from elman.data.layouts import Columns
from elman.data.refusals import Refusals
from elman.data.vocabulary import Vocabulary
from elman.errors import DataError


def read(path, skip=False, labelled=True, **columns):
    refusals = Refusals(skip)
    return read_examples(str(path), Columns(**columns), refusals, labelled=labelled), refusals


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return path


# texts


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".jsonl", ".parquet"])
def test_texts_come_from_every_kind_of_table(tmp_path, suffix):
    rows = [("a fine film, really", 1), ("a dull one", 0)]
    path = tmp_path / f"reviews{suffix}"
    if suffix == ".parquet":
        arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        parquet.write_table(
            arrow.table({"Review": [r for r, _ in rows], "Liked": [k for _, k in rows]}), path
        )
    elif suffix == ".jsonl":
        write(path, "\n".join(json.dumps({"Review": r, "Liked": k}) for r, k in rows))
    else:
        mark = "\t" if suffix == ".tsv" else ","
        quote = '"' if suffix == ".csv" else ""
        write(path, f"Review{mark}Liked\n" + "".join(f"{quote}{r}{quote}{mark}{k}\n" for r, k in rows))
    found, _ = read(path)
    assert found.values == ["a fine film, really", "a dull one"] and found.labels == ["1", "0"]
    assert found.columns == Columns("text", "Review", "Liked")


def test_columns_of_other_names_are_told_and_a_wrong_one_is_said(tmp_path):
    path = write(tmp_path / "t.csv", "what,kind\ngood food,x\nbad food,y\n")
    assert read(path, text="what", label="kind")[0].values == ["good food", "bad food"]
    with pytest.raises(DataError, match=r"no column called label, labels.*--label.*what and kind"):
        read(path)
    with pytest.raises(DataError, match=r"no column wat; did you mean what?"):
        read(path, text="wat", label="kind")


def test_one_label_is_one_label_however_it_is_written(tmp_path):
    path = write(
        tmp_path / "t.jsonl", '{"text":"a","label":1}\n{"text":"b","label":"1"}\n{"text":"c","label":1.0}\n'
    )
    assert read(path)[0].labels == ["1", "1", "1"]


def test_rows_that_cannot_be_used_are_named_by_line_or_left_out(tmp_path):
    lines = [
        '{"text":"a b","label":1}',
        '{"text":7,"label":1}',
        '{"text":" ","label":0}',
        '{"text":"c","label":null}',
    ]
    path = write(tmp_path / "t.jsonl", "\n".join(lines))
    with pytest.raises(DataError, match=r"t.jsonl line 2 has 7 in the column text, .*--skip-bad"):
        read(path)
    found, refusals = read(path, skip=True)
    assert found.values == ["a b"] and refusals.count == 3
    assert "line 3 has no text" in refusals.sentences[1] and "line 4 has no label" in refusals.sentences[2]


def test_a_row_may_have_none_of_several_labels(tmp_path):
    path = write(tmp_path / "t.csv", "text,tags\ncalm sea,\nold goat,land|sea\n")
    assert read(path, several=True)[0].labels == [None, "land|sea"]
    with pytest.raises(DataError, match=r"line 2 has no label in the column tags"):
        read(path)


def test_without_labels_a_file_can_be_read_for_prediction(tmp_path):
    path = write(tmp_path / "t.csv", "text\nhello\n")
    found, _ = read(path, labelled=False, layout="text", text="text", label="label")
    assert found.values == ["hello"] and found.labels == [None]


# numbers


def test_a_long_table_is_sorted_by_time_whatever_the_order_of_its_rows(tmp_path):
    rows = ["id,time,a,b,label"]
    rows += [f"{name},{t},{t * 10},{-t},{name}" for t in (2, 0, 1) for name in ("x", "y")]
    found, _ = read(write(tmp_path / "t.csv", "\n".join(rows)))
    assert found.names == ["x", "y"] and found.labels == ["x", "y"]
    np.testing.assert_array_equal(found.values[0], [[0, 0], [10, -1], [20, -2]])
    assert found.columns.values == ("a", "b")


def test_dates_are_times(tmp_path):
    text = "id,date,v,label\nx,2020-01-10,2,k\nx,2020-01-09,1,k\nx,2020-02-01,3,k\n"
    assert read(write(tmp_path / "t.csv", text))[0].values[0][:, 0].tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ("x,0,1,k\nx,0,2,k\ny,0,1,k", "line 3 has the same time 0 of x as line 2"),
        ("x,0,1,k\nx,1,2,j\ny,0,1,k", "line 3 gives x the label j and line 2 k"),
        ("x,0,1,k\nx,1,two,k\ny,0,1,k", "line 3 has 'two' in the column v, which is no number"),
        ("x,0,1,k\nx,soon,2,k\ny,0,1,k", "line 3 has 'soon' in the column time; a time is"),
        ("x,0,1,\nx,1,2,\ny,0,1,k", "line 2 has no label"),
    ],
)
def test_a_long_table_that_contradicts_itself(tmp_path, rows, sentence):
    path = write(tmp_path / "t.csv", f"id,time,v,label\n{rows}\n")
    with pytest.raises(DataError, match=sentence):
        read(path)
    found, refusals = read(path, skip=True)
    assert found.names == ["y"], "the whole sequence is left out, not one step of it"
    assert refusals.count == 1


def test_a_wide_table_has_a_sequence_in_each_row_and_empty_cells_end_it(tmp_path):
    path = write(tmp_path / "t.csv", "label,t0,t1,t2\na,1,2,3\nb,4,5,\n")
    found, _ = read(path)
    assert found.columns.layout == "wide"
    assert [value[:, 0].tolist() for value in found.values] == [[1, 2, 3], [4, 5]]


def test_gaps_and_infinities_are_refused_with_step_or_filled(tmp_path):
    path = write(tmp_path / "t.csv", "label,t0,t1,t2\na,1,,3\nb,4,5,6\nc,inf,1,2\n")
    found, _ = read(path)
    with pytest.raises(DataError, match=r"t.csv line 2 has no number at step 2; fill gaps with"):
        refuse_missing(found, Refusals())
    refusals = Refusals(skip=True)
    assert refuse_missing(found, refusals).labels == ["b"]
    assert "line 4 has an infinite number at step 1" in refusals.sentences[1]


def test_a_gap_takes_the_value_before_it():
    gaps = np.array([[np.nan, 1], [2, np.nan], [np.nan, np.nan], [5, 3]], np.float32)
    np.testing.assert_array_equal(fill_missing(gaps), [[2, 1], [2, 1], [2, 1], [5, 3]])
    assert fill_missing(np.full((2, 1), np.nan, np.float32)).tolist() == [[0], [0]]


def test_archive_files_have_dimensions_missing_values_and_labels(tmp_path):
    head = "# a comment\n@problemName Toy\n@univariate false\n@classLabel true up down\n@data\n"
    found, _ = read(write(tmp_path / "t.ts", f"{head}1,2,3:4,5,6:up\n7,?:8,9:down\n"))
    np.testing.assert_array_equal(found.values[0], [[1, 4], [2, 5], [3, 6]])
    np.testing.assert_array_equal(found.values[1], [[7, 8], [np.nan, 9]])
    assert found.labels == ["up", "down"] and found.places[1].endswith("t.ts line 7")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("@problemName x\n1,2:a\n", "no line @data"),
        ("@classLabel true a\n@data\n1,2:3:a\n", "line 3 has dimensions of 1 and of 2 values"),
        ("@classLabel true a\n@data\n1,2:a\n1:2:a\n", "line 4 has 2 dimensions and the first case 1"),
        ("@classLabel true a\n@data\n1,x:a\n", "line 3 has a value that is no number"),
        ("@classLabel true a\n@data\n(0,1),(1,2):a\n", "times of their own"),
        ("@univariate true\n@data\n1,2\n", "has no labels"),
        ("@classLabel true a\n@data\n", "no sequences"),
    ],
)
def test_archive_files_that_are_wrong(tmp_path, text, sentence):
    with pytest.raises(DataError, match=sentence):
        read(write(tmp_path / "t.ts", text))


def test_a_table_that_is_not_plain_asks_for_an_option(tmp_path):
    path = write(tmp_path / "t.csv", "a,b,c,label\nred,3,large,x\nblue,4,small,y\n")
    with pytest.raises(DataError, match=r"not plain; name a column of text with --text"):
        read(path)


# parts


def test_parts_have_the_classes_in_their_shares_and_no_sequence_twice():
    chance = np.random.default_rng(1)
    labels = chance.choice(["a", "b", "c"], 1000, p=[0.7, 0.2, 0.1]).tolist()
    values = [f"text {k % 900}" for k in range(1000)]  # a hundred of them twice
    parts = divide(values, labels, (0.8, 0.1, 0.1), seed=3)
    assert sorted(np.concatenate(parts).tolist()) == list(range(1000))
    for name in "abc":
        counts = [sum(labels[k] == name for k in part) for part in parts]
        assert abs(counts[0] / sum(counts) - 0.8) < 0.05, "whole groups move, so shares are near, not exact"
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert shared([values[k] for k in parts[one]], [values[k] for k in parts[other]]) == 0
    again = divide(values, labels, (0.8, 0.1, 0.1), seed=3)
    assert all((a == b).all() for a, b in zip(parts, again, strict=True))


def test_a_class_of_one_row_is_in_the_training_part():
    parts = divide([str(k) for k in range(21)], ["a"] * 20 + ["rare"], (0.1, 0.45, 0.45), seed=0)
    assert 20 in parts[0]


def test_folds_are_even_and_keep_copies_together():
    values = [f"text {k // 2}" for k in range(200)]
    labels = ["a" if k // 2 % 3 else "b" for k in range(200)]
    found = folds(values, labels, 10, seed=0)
    assert sorted(np.concatenate(found).tolist()) == list(range(200))
    assert {len(fold) for fold in found} <= {18, 20, 22}
    of_fold = {k: number for number, fold in enumerate(found) for k in fold.tolist()}
    assert all(of_fold[k] == of_fold[k + 1] for k in range(0, 200, 2))


# encodings


def test_texts_are_cut_as_they_are_written():
    assert split("It's good, really good.", "marks") == ["It's", "good", ",", "really", "good", "."]
    assert split("It 's good , really", "spaces") == ["It", "'s", "good", ",", "really"]
    assert split("ACG T", "letters") == list("ACGT") and split("ACGT", "letters", 3) == ["ACG", "CGT"]
    assert guess_tokens(["Good food, and warm."]) == "marks"
    assert guess_tokens(["good food , and warm ."]) == "spaces"
    assert guess_tokens(["ACGTACGTACGTACGTACGTACGT"] * 3) == "letters"


def test_the_other_strand_pairs_each_letter_and_is_its_own_inverse():
    assert reverse_complement("AACGTN") == "NACGTT" and reverse_complement("RYKM") == "KMRY"
    assert reverse_complement(reverse_complement("ACGTRYSWKMBDHVN")) == "ACGTRYSWKMBDHVN"
    assert is_dna(["acgtn"]) and not is_dna(["hello"])


def test_numbers_are_scaled_by_the_training_part_and_saved():
    chance = np.random.default_rng(0)
    values = [(chance.normal(size=(n, 2)) * [3, 0] + [5, 1]).astype(np.float32) for n in (50, 80)]
    encoding = NumberEncoding.learn(values, "all", longest=40, keep="end")
    whole = np.concatenate(values)
    np.testing.assert_allclose(encoding.mean, whole.mean(0), rtol=1e-5)
    scaled = encoding.cut(encoding.whole(values[1]))
    np.testing.assert_allclose(
        scaled, ((values[1] - whole.mean(0)) / [whole[:, 0].std(), 1])[-40:], atol=1e-5
    )
    same = restore(json.loads(json.dumps(encoding.save())))
    np.testing.assert_array_equal(same.whole(values[1]), encoding.whole(values[1]))
    each = NumberEncoding.learn(values, "each").whole(values[0])
    np.testing.assert_allclose([each[:, 0].mean(), each[:, 0].std()], [0, 1], atol=1e-4)
    with pytest.raises(DataError, match=r"3 values at a step and the model reads 2"):
        encoding.whole(np.zeros((4, 3), np.float32))


def test_a_text_encoding_is_saved():
    encoding = TextEncoding(Vocabulary.learn([["a", "b"]], lower=True), "marks", 1, 2, "start")
    same = restore(json.loads(json.dumps(encoding.save())))
    assert same.cut(same.whole("B a c")).tolist() == encoding.cut(encoding.whole("B a c")).tolist() == [2, 1]
