"""Libraries that only some tasks need: loaded when they are used, and named when they are missing."""

from __future__ import annotations

import importlib
from typing import Any

from elman.errors import DataError


def library(name: str, extra: str, purpose: str) -> Any:
    """An optional library as a module; raises DataError that says how to install it."""
    try:
        return importlib.import_module(name)
    except ImportError:
        package = name.split(".")[0]
        raise DataError(
            f"{purpose} needs the library {package}, which is not installed; "
            f"install it with: pip install 'elman[{extra}]'"
        ) from None
