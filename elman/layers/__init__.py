"""Recurrent and recursive layers as torch modules."""

from elman.layers.carry import Carry
from elman.layers.classic import GRU, LSTM, RNN
from elman.layers.dropout import Dropout
from elman.layers.forest import Forest, TreeShape
from elman.layers.recurrent import Output, Recurrent
from elman.layers.recursive import Recursive
from elman.layers.stream import Stream, stepping

__all__ = [
    "GRU",
    "LSTM",
    "RNN",
    "Carry",
    "Dropout",
    "Forest",
    "Output",
    "Recurrent",
    "Recursive",
    "Stream",
    "TreeShape",
    "stepping",
]
