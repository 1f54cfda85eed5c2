"""Pairs of texts from tables and from two files; what is wrong with them is said in one sentence."""

import pytest

from elman.data.pairs import Columns, read_pairs, read_part, read_sources
from elman.data.refusals import Refusals
from elman.errors import DataError


def write(folder, **files):
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text)
    return [folder / name.replace("_", ".") for name in files]


def read(files, skip=False, **columns):
    refusals = Refusals(skip)
    pairs = read_pairs(files, Columns(**columns), refusals)
    return list(zip(pairs.sources, pairs.targets, strict=True)), refusals.sentences


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plain.tsv", "ein Hund\ta dog\ndie  Katze\tthe cat\n"),
        ("deu.txt", "ein Hund\ta dog\tCC-BY 2.0\ndie Katze\tthe cat\tCC-BY 2.0\n"),
        ("named.tsv", "source\ttarget\nein Hund\ta dog\ndie Katze\tthe cat\n"),
        ("codes.tsv", "de\ten\nein Hund\ta dog\ndie Katze\tthe cat\n"),
        ("named.csv", "target,source\na dog,ein Hund\nthe cat,die Katze\n"),
        ("two.csv", "deutsch,english\nein Hund,a dog\ndie Katze,the cat\n"),
        ("lines.jsonl", '{"src": "ein Hund", "tgt": "a dog"}\n{"src": "die Katze", "tgt": "the cat"}\n'),
    ],
)
def test_tables_of_all_kinds_hold_the_same_pairs(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    pairs, _ = read([tmp_path / name])
    assert pairs == [("ein Hund", "a dog"), ("die Katze", "the cat")]


def test_columns_can_be_named(tmp_path):
    (tmp_path / "t.csv").write_text("id,de,fr,en\n1,ein Hund,un chien,a dog\n")
    pairs, _ = read([tmp_path / "t.csv"], source="fr", target="en")
    assert pairs == [("un chien", "a dog")]
    with pytest.raises(DataError, match="name those of a pair with --source and --target"):
        read([tmp_path / "t.csv"])
    with pytest.raises(DataError, match="has no column frr"):
        read([tmp_path / "t.csv"], source="frr", target="en")
    with pytest.raises(DataError, match="for both sides"):
        read([tmp_path / "t.csv"], source="en", target="en")


def test_two_files_go_side_by_side(tmp_path):
    files = write(tmp_path, train_de="ein Hund\n\ndie Katze\n", train_en="a dog\n\nthe cat\n")
    pairs, refused = read(files)
    assert pairs == [("ein Hund", "a dog"), ("die Katze", "the cat")]
    assert refused == []
    part = read_part(f"{files[0]},{files[1]}", Columns(), Refusals())
    assert part.targets == ("a dog", "the cat")


def test_files_of_unequal_length_are_refused(tmp_path):
    files = write(tmp_path, a_de="eins\nzwei\ndrei\n", a_en="one\ntwo\n")
    with pytest.raises(DataError, match=r"a\.de has 3 lines and .*a\.en 2; line n of one"):
        read(files, skip=True)


def test_a_side_that_is_empty_is_refused_by_its_line(tmp_path):
    files = write(tmp_path, a_de="eins\n\ndrei\n", a_en="one\ntwo\nthree\n")
    with pytest.raises(DataError, match=r"a\.de line 2 is empty, and .*a\.en has text there.*--skip-bad"):
        read(files)
    pairs, refused = read(files, skip=True)
    assert pairs == [("eins", "one"), ("drei", "three")]
    assert len(refused) == 1
    (tmp_path / "b.tsv").write_text("eins\tone\nzwei\t \n")
    with pytest.raises(DataError, match=r"b\.tsv line 2 has no target"):
        read([tmp_path / "b.tsv"])


def test_a_line_without_a_tab_is_refused_by_its_number(tmp_path):
    (tmp_path / "b.tsv").write_text("eins\tone\nzwei two\n")
    with pytest.raises(DataError, match=r"b\.tsv line 2 has no tab"):
        read([tmp_path / "b.tsv"])
    (tmp_path / "c.tsv").write_text("eins one\nzwei two\n")
    with pytest.raises(DataError, match="has no line with a tab"):
        read([tmp_path / "c.tsv"], skip=True)


def test_what_is_no_pair_of_files_is_said(tmp_path):
    files = write(tmp_path, a_de="eins\n", a_en="one\n", a_fr="un\n")
    with pytest.raises(DataError, match="two text files side by side"):
        read(files)
    with pytest.raises(DataError, match="two text files side by side"):
        read(files[:1])
    with pytest.raises(DataError, match="have no columns"):
        read(files[:2], source="de")
    (tmp_path / "one.csv").write_text("source\nein Hund\n")
    with pytest.raises(DataError, match="has only the column source"):
        read([tmp_path / "one.csv"])
    names = ",".join(f"v{k}" for k in range(99))
    (tmp_path / "many.csv").write_text(f"{names}\n{','.join('1' * 99)}\n")
    with pytest.raises(DataError, match=r"has the columns v0, .*, v11 and 87 more; name those"):
        read([tmp_path / "many.csv"])


def test_texts_to_translate_stay_in_their_lines(tmp_path):
    (tmp_path / "in.txt").write_text("eins\n\n  drei  vier\n")
    assert read_sources(tmp_path / "in.txt", Columns(), Refusals()).texts == ("eins", "", "drei vier")
    (tmp_path / "in.tsv").write_text("eins\tone\nzwei\ttwo\n")
    assert read_sources(tmp_path / "in.tsv", Columns(), Refusals()).texts == ("eins", "zwei")
    (tmp_path / "in.csv").write_text("n,de\n1,eins\n2,zwei\n")
    found = read_sources(tmp_path / "in.csv", Columns("de"), Refusals())
    assert found.texts == ("eins", "zwei")
    assert found.table is not None
