"""Recurrent layers as torch modules."""

from elman.layers.carry import Carry
from elman.layers.classic import GRU, LSTM, RNN
from elman.layers.dropout import Dropout
from elman.layers.recurrent import Output, Recurrent
from elman.layers.stream import Stream

__all__ = ["GRU", "LSTM", "RNN", "Carry", "Dropout", "Output", "Recurrent", "Stream"]
