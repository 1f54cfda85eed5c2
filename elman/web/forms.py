"""Forms drawn from declarations: a field of an options class is a field of a form."""

from __future__ import annotations

import re
import typing
from collections.abc import Sequence
from typing import Any

from elman.tasks.options import Chosen, Options, TrainingOptions

_DEFAULT = re.compile(r"\(default: ([^)]*)\)")

FIRST = ("cell", "hidden", "layers", "epochs", "lr")
"""Options that every form shows at once; the rest of those that all tasks share is folded away."""


def fields(options: type[Options], leave_out: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Each option as {"name", "kind", "choices", "default", "help", "otherwise", "first"}.

    `otherwise` is what holds where nothing is chosen, as the help says it: "(default: by the data)".
    """
    found = []
    for name, entry in options.model_fields.items():
        if name in leave_out:
            continue
        kinds = [entry.annotation, *typing.get_args(entry.annotation)]
        choices = next((typing.get_args(k) for k in kinds if typing.get_origin(k) is typing.Literal), ())
        default = entry.get_default(call_default_factory=True)
        found.append(
            {
                "name": name,
                "kind": _kind(kinds),
                "choices": [str(choice) for choice in choices],
                "default": None if default in ([], ()) else default,
                "help": _DEFAULT.sub("", entry.description or "").strip(),
                "otherwise": "".join(_DEFAULT.findall(entry.description or "")),
                "first": name in FIRST or name not in TrainingOptions.model_fields,
            }
        )
    return found


def _kind(kinds: Sequence[Any]) -> str:
    """ "bool", "list" or "text"."""
    if bool in kinds:
        return "bool"
    return "list" if any(typing.get_origin(kind) is list for kind in kinds) else "text"


def read(options: type[Chosen], given: dict[str, Any]) -> Chosen:
    """Options from what a form sends: empty fields are left out, lists are cut at line ends."""
    lists = {field["name"] for field in fields(options) if field["kind"] == "list"}
    plain: dict[str, Any] = {}
    for name, value in given.items():
        if value in ("", None, []):
            continue
        if name in lists and isinstance(value, str):
            value = [line.strip() for line in value.splitlines() if line.strip()]
        plain[name] = value
    return options.read(plain)
