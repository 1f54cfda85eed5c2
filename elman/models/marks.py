"""Indices that mean the same in every vocabulary."""

UNKNOWN = 0
"""A unit that the training text does not have."""

START = 1
"""What stands before the first unit of a document, and of a sentence where there are any; never predicted."""

END = 2
"""The end of a sentence; only vocabularies of words have it."""
