"""Options of a task, declared once with types, bounds and a sentence each; the command line follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from elman.errors import OptionError, did_you_mean

Chosen = TypeVar("Chosen", bound="Options")


class Options(BaseModel):
    """Base of all options: an option that does not exist is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    @classmethod
    def read(cls: type[Chosen], values: Mapping[str, Any]) -> Chosen:
        """Options from plain values; raises OptionError with one sentence for the first mistake."""
        try:
            return cls(**values)
        except ValidationError as problem:
            first = problem.errors()[0]
            name = str(first["loc"][0]) if first["loc"] else ""
            if first["type"] == "extra_forbidden":
                hint = did_you_mean(name, cls.model_fields, "; see the options with --help")
                raise OptionError(f"there is no option {name}{hint}") from None
            flag = name.replace("_", "-")
            message = first["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
            raise OptionError(f"--{flag} should be {message}, not {first['input']!r}.") from None

    def plain(self) -> dict[str, Any]:
        """As plain values, for run.toml."""
        return self.model_dump(mode="json")
