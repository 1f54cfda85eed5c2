"""From a plan to numbers: backends that run a cell over time, and the choice among them."""

from elman.kernels.choice import BACKENDS, reason_for_reference, run
from elman.kernels.notice import SlowPathWarning
from elman.kernels.reference import Masks, Result

__all__ = ["BACKENDS", "Masks", "Result", "SlowPathWarning", "reason_for_reference", "run"]
