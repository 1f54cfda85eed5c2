"""From a plan to numbers: backends that run a cell over time."""

from elman.kernels.reference import Masks, Result
from elman.kernels.reference import run as run_reference

BACKENDS = {"reference": run_reference}
"""Every way to run a plan that this machine has; all take the arguments of `reference.run`."""

run = run_reference

__all__ = ["BACKENDS", "Masks", "Result", "run"]
