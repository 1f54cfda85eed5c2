"""The contract of a cell, and independent evaluations to hold backends against."""

from elman.testing.contract import Report, check_cell

__all__ = ["Report", "check_cell"]
