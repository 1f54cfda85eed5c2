"""Which cell a word on the command line means."""

import pytest

from elman import cells
from elman.cells.lookup import cell_from
from elman.errors import CellError, OptionError

MINE = """
from elman import *
import os
os.mkdir({made!r})

@cell
def Mine(x, h, *, rate=0.5):
    return rate * h + tanh(W.h @ x)

@cell
def Other(x, h):
    return relu(W.h @ x + U.h @ h)
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(MINE.format(made=str(tmp_path / "made")), encoding="utf-8")
    return path


@pytest.mark.parametrize("word", ["gru", "GRU", "g-r-u"])
def test_a_cell_of_the_zoo(word):
    assert cell_from(word) is cells.GRU


@pytest.mark.parametrize("word", ["lem(dt=0.25)", "LEM (dt=0.25)", "lem(dt = 0.25)"])
def test_a_cell_of_the_zoo_with_other_hyper_parameters(word):
    assert cell_from(word) == cells.LEM(dt=0.25)


def test_a_cell_of_a_file_which_is_read_and_not_run(file, tmp_path):
    assert cell_from(f"{file}:Mine").name == "Mine"
    assert cell_from(f"{file}:Mine(rate=0.25)").hyper == {"rate": 0.25}
    assert cell_from(f"{file}:Other").name == "Other"
    assert not (tmp_path / "made").exists()


def test_a_file_of_equations(tmp_path):
    path = tmp_path / "mine.txt"
    path.write_text(str(cells.GRU), encoding="utf-8")
    assert cell_from(str(path)) == cells.GRU


@pytest.mark.parametrize(
    ("spec", "error", "words"),
    [
        ("gruu", CellError, "there is no cell gruu; did you mean GRU"),
        ("nothing.py:Mine", CellError, r"there is no file nothing\.py"),
        ("nothing.txt", CellError, r"there is no file nothing\.txt"),
        ("3", CellError, "3 is not a cell: name one of the zoo"),
        ("", CellError, "is not a cell"),
        ("lem(0.5)", CellError, r"hyper-parameters are written name=value, as in lem\(dt=0\.5\)"),
        ("lem(dt=open('x'))", CellError, "hyper-parameters are written name=value"),
        ("lem(dt=", CellError, "is not a cell|hyper-parameters are written"),
        ("lem(speed=2.0)", OptionError, "LEM has no hyper-parameter speed"),
        ("lem(dt='fast')", OptionError, "dt of LEM takes a float"),
    ],
)
def test_a_word_that_is_no_cell(spec, error, words):
    with pytest.raises(error, match=words):
        cell_from(spec)


def test_a_file_that_holds_several_or_none_or_is_no_text(file, tmp_path):
    with pytest.raises(CellError, match=r"mine\.py defines Mine and Other; name the one you mean"):
        cell_from(str(file))
    with pytest.raises(CellError, match=r"mine\.py defines no cell Minne; did you mean Mine"):
        cell_from(f"{file}:Minne")
    (tmp_path / "binary.txt").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(CellError, match="cannot be read as equations"):
        cell_from(str(tmp_path / "binary.txt"))
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    with pytest.raises(CellError, match=r"empty\.txt defines no cell"):
        cell_from(str(tmp_path / "empty.txt"))
