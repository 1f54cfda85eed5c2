"""The list of cells: complete, documented, found by name."""

import pkgutil
import sys
from importlib import import_module

import pytest

from elman import cells
from elman.cells import TREES, ZOO, find
from elman.equations.cell import Cell
from elman.errors import CellError

WANTED = (
    # the zoo that was asked for
    "Elman ElmanReLU IRNN OrthogonalRNN AntisymmetricRNN Jordan LSTM1997 LSTM PeepholeLSTM CoupledLSTM "
    "ProjectedLSTM LayerNormLSTM GRU GRUBefore MGU JANET UGRNN sLSTM LEM coRNN GRUD CfC IndRNN SRU minGRU "
    "minLSTM RGLRU LRU DiagonalGRU"
).split()


def test_the_zoo_is_complete():
    assert {cell.name for cell in ZOO} == set(WANTED)
    assert len(ZOO) == len(WANTED)


def test_every_cell_that_a_file_defines_is_in_the_list():
    defined = set()
    for entry in pkgutil.iter_modules(cells.__path__):
        module = import_module(f"elman.cells.{entry.name}")
        defined |= {value.name for value in vars(module).values() if isinstance(value, Cell)}
    assert defined == {cell.name for cell in (*ZOO, *TREES)}


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_every_cell_is_public_and_says_what_it_is_and_where_it_comes_from(cell):
    assert getattr(cells, cell.name) is cell
    assert cell.name in cells.__all__
    assert cell.doc.endswith(".")
    homes = [vars(m) for n, m in sorted(sys.modules.items()) if n.startswith("elman.cells.")]
    home = next(names for names in homes if names.get(cell.name) is cell)
    assert any(year in home["__doc__"] for year in map(str, range(1982, 2027))), "the source has no year"


@pytest.mark.parametrize("name", ["LSTM", "lstm", "Lstm", "L-S-T-M", "l_stm"])
def test_a_cell_is_found_whatever_the_spelling(name):
    assert find(name) is cells.LSTM


def test_names_with_signs_are_found():
    assert find("rg-lru") is cells.RGLRU
    assert find("gru-d") is cells.GRUD
    assert find("slstm") is cells.sLSTM
    assert find("MIN_GRU") is cells.minGRU


def test_an_unknown_cell_is_told_with_a_suggestion_or_the_list():
    with pytest.raises(CellError, match=r"there is no cell lsmt; did you mean LSTM"):
        find("lsmt")
    with pytest.raises(CellError, match=r"there is no cell transformer; there are Elman, ElmanReLU"):
        find("transformer")


@pytest.mark.parametrize(
    ("cell", "other"),
    [(cells.LEM(dt=0.5), cells.LEM), (cells.AntisymmetricRNN(gamma=0.1), cells.AntisymmetricRNN)],
)
def test_other_hyper_parameters_make_another_cell(cell, other):
    assert cell != other
    assert cell.name == other.name
    assert cell(**other.hyper) == other
