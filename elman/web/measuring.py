"""Memory: `elman memory` as a process of its own; what it said, its table and its pictures."""

from __future__ import annotations

import signal
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from elman.errors import OptionError
from elman.inspect.memory import Memory, MemoryOptions, brief, headings
from elman.inspect.memory_pictures import pictures
from elman.training.files import read_json
from elman.training.folder import flags
from elman.web import forms
from elman.web.jobs import Job, check_inside, launch
from elman.web.looking import plain

RESULT, SAID = "cells/memory.json", "cells/memory.said"
"""Where the latest measurement stands."""


class Measuring:
    """The measurement of cells: at most one at a time, the latest is kept in the folder."""

    def __init__(self, root: Path):
        self.root = root
        self.job: Job | None = None
        self._drawn: tuple[float, dict[str, Any]] | None = None

    @property
    def running(self) -> bool:
        """Whether something is being measured."""
        return self.job is not None and self.job.process.poll() is None

    def start(self, given: Mapping[str, Any]) -> None:
        """Begin to measure with options as a form gives them; raises OptionError as the command would."""
        if self.running:
            raise OptionError("cells are being measured; stop that first.")
        options = forms.read(MemoryOptions, {**given, "cells": str(given.get("cells", "")).split()})
        check_inside(self.root, options)
        values = {key: value for key, value in options.plain().items() if key in options.model_fields_set}
        cells = values.pop("cells", options.cells)
        (self.root / RESULT).unlink(missing_ok=True)
        self.job = launch(self.root, ["memory", *cells, *flags(values), "--json", RESULT], self.root / SAID)

    def stop(self) -> None:
        """End the measurement; what it found is not kept."""
        if self.job is None or not self.running:
            raise OptionError("nothing is being measured.")
        self.job.process.send_signal(signal.SIGINT)

    def end(self) -> None:
        """End what is being measured, with the workbench."""
        if self.job is not None and self.running:
            self.job.process.terminate()

    def now(self) -> dict[str, Any]:
        """{"status": "measuring", "measured", "failed" or "nothing yet", "said", "columns", "rows", ...}."""
        path = self.root / RESULT
        said = "" if self.job is None else self.job.text()
        if self.running:
            return {"status": "measuring", "said": said}
        if not path.exists():
            return {"status": "nothing yet" if self.job is None else "failed", "said": said}
        written = path.stat().st_mtime
        if self._drawn is None or self._drawn[0] != written:
            self._drawn = written, _told(read_json(path))
        return {"status": "measured", "said": said, **self._drawn[1]}


def _told(saved: Mapping[str, Any]) -> dict[str, Any]:
    """A measurement as its table, its remarks and its pictures."""
    found = Memory(MemoryOptions.read(saved["options"]), saved["cells"])
    names, columns = found.options.chosen, headings(found.options)
    rows = [
        (row["cell"], f"{row['parameters']:,}", *(brief(name, row[name]) for name in names))
        for row in found.rows
    ]
    return {
        "columns": ["cell", "parameters", *(columns[name] for name in names)],
        "rows": rows,
        "remarks": found.remarks,
        "pictures": [plain(picture) for picture in pictures(found)],
    }
