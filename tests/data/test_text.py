"""Text files, read or refused in one sentence; splits in order."""

import gzip

import pytest

from elman.data.text import parse_split, read_text, split_in_order
from elman.errors import DataError


def test_gz_and_byte_order_mark_and_line_ends(tmp_path):
    plain, packed = tmp_path / "a.txt", tmp_path / "a.txt.gz"
    plain.write_bytes("\ufeffone\r\ntwo\rthree\n".encode())
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert read_text(plain) == read_text(packed) == "one\ntwo\nthree\n"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16"])
def test_other_encodings_are_read_when_named(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes("café crème".encode(encoding))
    assert read_text(path, encoding) == "café crème"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "nothing but white space"),
        (b"\x7fELF\x00\x01\x02", "not a text file: byte 4"),
        ("one\ntwo caf\u00e9".encode("latin-1"), "byte 0xe9 in line 2; say which encoding"),
    ],
)
def test_unreadable_content_is_named(tmp_path, content, says):
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    with pytest.raises(DataError, match=says):
        read_text(path)


def test_missing_folder_and_damaged_archive(tmp_path):
    (tmp_path / "book.txt").write_text("text")
    with pytest.raises(DataError, match=r"did you mean book\.txt"):
        read_text(tmp_path / "boook.txt")
    with pytest.raises(DataError, match="is a folder"):
        read_text(tmp_path)
    broken = tmp_path / "a.gz"
    broken.write_bytes(gzip.compress(b"text " * 1000)[:-20])
    with pytest.raises(DataError, match="cannot be read"):
        read_text(broken)
    with pytest.raises(DataError, match="there is no encoding klingon"):
        read_text(tmp_path / "book.txt", "klingon")


def test_split_by_characters_gives_the_usual_ninety_ten():
    text = "".join(chr(97 + k % 26) for k in range(1_115_394))
    (train,), (valid,) = split_in_order([text], parse_split("90/10"), at_lines=False)
    assert (len(train), len(valid)) == (1_003_854, 111_540)  # nanoGPT's counts for tiny shakespeare
    assert train + valid == text


def test_split_keeps_every_character_in_order_and_cuts_after_lines():
    documents = ["one\ntwo\nthree\n", "four\nfive\n", "six\n"]
    parts = split_in_order(documents, (0.5, 0.25, 0.25), at_lines=True)
    assert "".join(text for part in parts for text in part) == "".join(documents)
    assert all(text.endswith("\n") for part in parts for text in part)


@pytest.mark.parametrize("split", ["90/20", "100", "90/5/5/0", "a/b", "110/-10", ""])
def test_impossible_splits(split):
    with pytest.raises(DataError, match="such as 90/5/5"):
        parse_split(split)
