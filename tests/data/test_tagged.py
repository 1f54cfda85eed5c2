"""Files of tagged sentences, against the library conllu and by what stays as it was."""

import gzip

import conllu
import pytest

from elman.data.refusals import Refusals
from elman.data.tagged import Columns, read_tagged, written
from elman.errors import DataError, OptionError

CONLLU = """\
# global = yes
# sent_id = 1
# text = vámonos al mar
# intent = go
1-2\tvámonos\t_\t_\t_\t_\t_\t_\t_\t_
1\tvamos\tir\tVERB\tV\t_\t0\troot\t_\t_
2\tnos\tnosotros\tPRON\tP\t_\t1\tobj\t_\t_
3-4\tal\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\ta\ta\tADP\tA\t_\t5\tcase\t_\t_
4\tel\tel\tDET\tD\t_\t5\tdet\t_\t_
4.1\tnada\t_\t_\t_\t_\t_\t_\t_\t_
5\tmar\tmar\tNOUN\tN\t_\t1\tobl\t_\t_

# sent_id = 2
1\tsí\tsí\tINTJ\tI\t_\t0\troot\t_\t_

"""


def file(tmp_path, text, name="train.conll"):
    path = tmp_path / name
    path.write_bytes(text.encode())
    return path


def read(path, columns=Columns(), *, tags=True, skip=False):  # noqa: B008
    return read_tagged(path, Refusals(skip), columns, tags=tags)


def test_words_and_tags_are_those_of_the_library(tmp_path):
    found = read(file(tmp_path, CONLLU, "t.conllu"), Columns(comment="intent"))
    for sentence, wanted in zip(found.sentences, conllu.parse(CONLLU), strict=True):
        words = [token for token in wanted if isinstance(token["id"], int)]
        assert sentence.words == tuple(token["form"] for token in words)
        assert sentence.tags == tuple(token["upos"] for token in words)
    assert [sentence.intent for sentence in found.sentences] == ["go", None]
    assert found.sentences[0].where(2).endswith("t.conllu line 9")


@pytest.mark.parametrize("column", ["xpos", "XPOS", "5"])
def test_columns_of_conllu_have_names_and_numbers(tmp_path, column):
    found = read(file(tmp_path, CONLLU, "t.conllu"), Columns(column, "lemma"))
    assert found.sentences[0].tags == ("V", "P", "A", "D", "N")
    assert found.sentences[0].words == ("ir", "nosotros", "a", "el", "mar")
    assert found.columns.tag == "xpos"


def test_conllu_is_known_by_its_lines(tmp_path):
    assert read(file(tmp_path, CONLLU, "t.txt")).conllu


def test_what_is_written_differs_in_one_column_and_nothing_else(tmp_path):
    path = file(tmp_path, CONLLU.replace("\n", "\r\n"), "t.conllu")
    found = read(path)
    assert written(found, [s.tags for s in found.sentences]) == path.read_bytes()
    new = written(found, [("X",) * 5, ("Y",)], ["a", "b"]).decode()
    before, after = conllu.parse(CONLLU), conllu.parse(new.replace("\r\n", "\n"))
    assert [token["upos"] for token in after[0]] == ["_", "X", "X", "_", "X", "X", "_", "X"]
    for one, other in zip(before, after, strict=True):
        for token, changed in zip(one, other, strict=True):
            assert {**token, "upos": 0} == {**changed, "upos": 0}
    assert after[0].metadata == {**before[0].metadata, "intent": "a"}
    assert after[1].metadata == {"sent_id": "2", "intent": "b"}


def test_columns_by_tabs(tmp_path):
    found = read(file(tmp_path, "New York\tB-loc\n#tag\tO\n#\tO\n\t\n\nyes\tO"))
    assert [s.words for s in found.sentences] == [("New York", "#tag", "#"), ("yes",)]
    assert found.sentences[0].tags == ("B-loc", "O", "O")
    assert written(found, [("X", "Y", "Z"), ("W",)]) == b"New York\tX\n#tag\tY\n#\tZ\n\t\n\nyes\tW"


def test_columns_by_spaces_keep_their_spaces(tmp_path):
    text = "-DOCSTART- -X- -X- O\n\n# intent = a b\nEU   NNP I-NP  B-ORG\n# x y\n#    # I-NP O\n"
    found = read(file(tmp_path, text), Columns(comment="intent"))
    assert found.sentences[0].words == ("EU", "#")
    assert found.sentences[0].tags == ("B-ORG", "O")
    assert found.sentences[0].intent == "a b"
    assert written(found, [("S-X", "T")], ["c"]).decode() == text.replace("B-ORG", "S-X").replace(
        "I-NP O\n", "I-NP T\n"
    ).replace("a b", "c")
    assert read(file(tmp_path, text), Columns("2")).sentences[0].tags == ("NNP", "#")


def test_words_alone_get_a_column(tmp_path):
    found = read(file(tmp_path, "a\nb\n\nc\n"), tags=False)
    assert [s.tags for s in found.sentences] == [None, None]
    wanted = "# intent = i\na\tX\nb\tY\n\n# intent = j\nc\tZ\n"
    assert written(found, [("X", "Y"), ("Z",)], ["i", "j"]).decode() == wanted
    wide = read(file(tmp_path, "a n\nb n\n"), Columns("3", "1"), tags=False)
    assert written(wide, [("X", "Y")]) == b"a n X\nb n Y\n"


def test_a_run_of_conllu_reads_words_and_tags_of_columns(tmp_path):
    found = read(file(tmp_path, "a X\nb Y\n"), Columns("upos", "form"))
    assert found.sentences[0].tags == ("X", "Y")


def test_packed_files(tmp_path):
    path = tmp_path / "t.conllu.gz"
    path.write_bytes(gzip.compress(CONLLU.encode()))
    found = read(path)
    assert found.conllu
    assert written(found, [s.tags for s in found.sentences]).decode() == CONLLU


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("a\tX\nb\n", "t.conll", "line 2 has 1 column and the file 2"),
        ("a\tX\nb Y\n", "t.conll", "line 2 is separated by spaces and the file by tabs"),
        ("a X\nb\tY\n", "t.conll", "line 2 is separated by tabs and the file by spaces"),
        ("a\tX\nb\tY\tZ\n", "t.conll", "line 2 has 3 columns and the file 2"),
        ("a\tX\n\tY\n", "t.conll", "line 2 has no word"),
        ("a\tX\nb\t\n", "t.conll", "line 2 has no tag for 'b' in column 2"),
        ("a\tX\n\n# id = 1\n\nb\tY\n", "t.conll", "line 3 begins a sentence without words"),
        ("1\ta\tb\n", "t.conllu", "line 1 has 3 columns; CoNLL-U has 10"),
        ("1 a b\n", "t.conllu", "line 1 is separated by spaces"),
        (CONLLU.replace("5\tmar", "x\tmar"), "t.conllu", "line 12 begins with 'x'"),
        (CONLLU.replace("NOUN", "_"), "t.conllu", "line 12 has no tag for 'mar' in upos"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(tmp_path, text, name, wanted):
    with pytest.raises(DataError, match=wanted) as caught:
        read(file(tmp_path, text, name))
    assert name in str(caught.value)
    assert "--skip-bad" in str(caught.value)


def test_what_is_skipped_is_counted_and_written_as_it_was(tmp_path):
    refusals = Refusals(skip=True)
    text = "a\tX\nb\n\nc\tZ\n"
    found = read_tagged(file(tmp_path, text), refusals)
    assert [s.words for s in found.sentences] == [("c",)]
    assert refusals.count == 1
    assert written(found, [("new",)]).decode() == "a\tX\nb\n\nc\tnew\n"


def test_mistakes_in_columns(tmp_path):
    path = file(tmp_path, "a\tX\n")
    with pytest.raises(OptionError, match=r"has 2 columns and no column 3 \(--column\)"):
        read(path, Columns("3"))
    with pytest.raises(OptionError, match="is a number from 1"):
        read(path, Columns("tag"))
    with pytest.raises(OptionError, match="cannot both be column 1"):
        read(path, Columns("1"))
    with pytest.raises(OptionError, match="did you mean upos"):
        read(file(tmp_path, CONLLU, "t.conllu"), Columns("upo"))
    with pytest.raises(OptionError, match="has one column"):
        read(file(tmp_path, "a\nb\n"))
    with pytest.raises(DataError, match="no sentences that can be used"):
        read(file(tmp_path, "# only = this\n"))
