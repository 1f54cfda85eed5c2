"""Word vectors from word2vec and GloVe files."""

import gzip

import numpy as np
import pytest

from elman.data.vectors import read_vectors, vector_size
from elman.errors import DataError

VECTORS = {"the": [0.5, -1.0, 2.0], "naïve": [1.0, 0.0, 3.5], "new york": [1.0, 2.0, 3.0]}


def text_lines(words):
    return "".join(f"{word} {' '.join(map(str, VECTORS[word]))}\n" for word in words)


def binary(words):
    packed = b"".join(w.encode() + b" " + np.array(VECTORS[w], "<f4").tobytes() + b"\n" for w in words)
    return f"{len(words)} 3\n".encode() + packed


@pytest.mark.parametrize(
    "content",
    [
        ("2 3\n" + text_lines(["the", "naïve"])).encode(),
        text_lines(["the", "naïve"]).encode(),
        binary(["the", "naïve"]),
    ],
    ids=["word2vec text", "GloVe", "word2vec binary"],
)
def test_formats_are_told_apart(tmp_path, content):
    for path in (tmp_path / "v.bin", tmp_path / "v.gz"):
        path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
        found = read_vectors(path)
        assert list(found) == ["the", "naïve"]
        assert found["naïve"].tolist() == VECTORS["naïve"]
        assert list(read_vectors(path, {"naïve", "absent"})) == ["naïve"]
        assert vector_size(path) == 3


def test_words_with_spaces_as_some_of_gloves_have(tmp_path):
    path = tmp_path / "glove.txt"
    path.write_text(text_lines(["the", "new york"]), encoding="utf-8")
    assert read_vectors(path)["new york"].tolist() == VECTORS["new york"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "holds no word vectors"),
        (b"word\n", "line 1 has no word with"),
        (b"the 1 2 3\ncat 1 2\n", "line 2 has no word with 3 numbers"),
        (b"the 1 2 3\ncat 1 x 3\n", r"line 2 \(cat\) holds something that is not a number"),
        (binary(["the", "naïve"])[:-6], "ends in word 2 of 2"),
        (b"5 0\n", "vectors of 0 numbers"),
    ],
)
def test_other_files_are_refused_with_the_line(tmp_path, content, says):
    path = tmp_path / "bad"
    path.write_bytes(content)
    with pytest.raises(DataError, match=says):
        read_vectors(path)


def test_the_size_of_vectors_is_read_off_the_beginning(tmp_path):
    path = tmp_path / "v.txt"
    path.write_text("the 1 2 3\nthis is no vector and is never read\n")
    assert vector_size(path) == 3
    for content in ("", "word\n"):
        path.write_text(content)
        with pytest.raises(DataError, match=r"v.txt holds no word vectors"):
            vector_size(path)


def test_missing_file(tmp_path):
    with pytest.raises(DataError, match="there is no file"):
        read_vectors(tmp_path / "none")


@pytest.mark.data
def test_the_word2vec_sample(elman_data):
    found = read_vectors(elman_data / "word2vec-sample/word2vec-1000x300.txt.gz")
    assert len(found) == 1000
    assert found["the"].shape == (300,)
