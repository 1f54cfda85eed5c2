"""From a plan to numbers: backends that run a cell over time, and the choice among them."""

from elman.kernels.choice import (
    BACKENDS,
    Bill,
    Route,
    bill,
    describe_host,
    reason_for_reference,
    rounded,
    rounds,
    route,
    run,
    transforming,
)
from elman.kernels.dropout import drop
from elman.kernels.notice import SlowPathWarning
from elman.kernels.reference import Masks, Result
from elman.kernels.softmax import CrossEntropy, cross_entropy

__all__ = [
    "BACKENDS",
    "Bill",
    "CrossEntropy",
    "Masks",
    "Result",
    "Route",
    "SlowPathWarning",
    "bill",
    "cross_entropy",
    "describe_host",
    "drop",
    "reason_for_reference",
    "rounded",
    "rounds",
    "route",
    "run",
    "transforming",
]
