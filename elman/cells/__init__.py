"""The zoo: cells of the literature, one file each, with their sources.

`ZOO` lists them in the order in which they are told, `TREES` those over trees; `find` looks one up by name.
"""

from elman.cells.antisymmetric import AntisymmetricRNN
from elman.cells.binary_tree_lstm import BinaryTreeLSTM
from elman.cells.cfc import CfC
from elman.cells.child_sum_tree_lstm import ChildSumTreeLSTM
from elman.cells.cornn import coRNN
from elman.cells.coupled_lstm import CoupledLSTM
from elman.cells.diagonal_gru import DiagonalGRU
from elman.cells.elman import Elman, ElmanReLU
from elman.cells.gru import GRU
from elman.cells.gru_before import GRUBefore
from elman.cells.grud import GRUD
from elman.cells.indrnn import IndRNN
from elman.cells.irnn import IRNN
from elman.cells.janet import JANET
from elman.cells.jordan import Jordan
from elman.cells.layer_norm_lstm import LayerNormLSTM
from elman.cells.lem import LEM
from elman.cells.lru import LRU
from elman.cells.lstm import LSTM
from elman.cells.lstm_1997 import LSTM1997
from elman.cells.mgu import MGU
from elman.cells.mingru import minGRU
from elman.cells.minlstm import minLSTM
from elman.cells.orthogonal import OrthogonalRNN
from elman.cells.peephole_lstm import PeepholeLSTM
from elman.cells.projected_lstm import ProjectedLSTM
from elman.cells.recursive_net import RecursiveNet
from elman.cells.rglru import RGLRU
from elman.cells.slstm import sLSTM
from elman.cells.sru import SRU
from elman.cells.ugrnn import UGRNN
from elman.equations.cell import Cell
from elman.errors import CellError, did_you_mean

ZOO: tuple[Cell, ...] = (
    Elman,
    ElmanReLU,
    IRNN,
    OrthogonalRNN,
    AntisymmetricRNN,
    Jordan,
    LSTM1997,
    LSTM,
    PeepholeLSTM,
    CoupledLSTM,
    ProjectedLSTM,
    LayerNormLSTM,
    GRU,
    GRUBefore,
    MGU,
    JANET,
    UGRNN,
    sLSTM,
    LEM,
    coRNN,
    GRUD,
    CfC,
    IndRNN,
    SRU,
    minGRU,
    minLSTM,
    RGLRU,
    LRU,
    DiagonalGRU,
)

TREES: tuple[Cell, ...] = (RecursiveNet, BinaryTreeLSTM, ChildSumTreeLSTM)
"""Cells over trees, which read the states of a node's children."""


def find(name: str) -> Cell:
    """The cell of the zoo or over trees with this name, whatever its case, hyphens and underscores."""
    by_name = {_plain(cell.name): cell for cell in (*ZOO, *TREES)}
    if _plain(name) not in by_name:
        known = [cell.name for cell in by_name.values()]
        hint = did_you_mean(name, known, f"; there are {', '.join(known)}")
        raise CellError(f"there is no cell {name}{hint}")
    return by_name[_plain(name)]


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "")


__all__ = [
    "GRU",
    "GRUD",
    "IRNN",
    "JANET",
    "LEM",
    "LRU",
    "LSTM",
    "LSTM1997",
    "MGU",
    "RGLRU",
    "SRU",
    "TREES",
    "UGRNN",
    "ZOO",
    "AntisymmetricRNN",
    "BinaryTreeLSTM",
    "CfC",
    "ChildSumTreeLSTM",
    "CoupledLSTM",
    "DiagonalGRU",
    "Elman",
    "ElmanReLU",
    "GRUBefore",
    "IndRNN",
    "Jordan",
    "LayerNormLSTM",
    "OrthogonalRNN",
    "PeepholeLSTM",
    "ProjectedLSTM",
    "RecursiveNet",
    "coRNN",
    "find",
    "minGRU",
    "minLSTM",
    "sLSTM",
]
