"""Memory: `elman memory` as a process of its own; what it said, its table and its pictures."""

from __future__ import annotations

import signal
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from elman.errors import OptionError
from elman.inspect.memory import Memory, MemoryOptions
from elman.inspect.memory_pictures import pictures
from elman.training.files import read_json
from elman.training.folder import flags, places
from elman.web import forms
from elman.web.jobs import Job, check_inside, launch
from elman.web.looking import plain

RESULT, SAID = "cells/memory.json", "cells/memory.said"
"""Where the latest measurement stands."""


class Measuring:
    """The measurement of cells, one at a time; the last that came to its end is kept in the folder."""

    def __init__(self, root: Path):
        self.root = root
        self.job: Job | None = None
        self.stopped = False
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
        cells = places(values.pop("cells", options.cells))
        self.stopped = False
        self.job = launch(self.root, ["memory", *cells, *flags(values), "--json", RESULT], self.root / SAID)

    def stop(self) -> None:
        """End the measurement; what it found is not kept."""
        if self.job is None or not self.running:
            raise OptionError("nothing is being measured.")
        self.stopped = True
        self.job.process.send_signal(signal.SIGINT)

    def end(self) -> None:
        """End what is being measured, with the workbench."""
        if self.job is not None and self.running:
            self.job.process.terminate()

    def now(self) -> dict[str, Any]:
        """{"status", "said"}, and what was measured last: "columns", "rows", "remarks", "pictures".

        The status is "measuring", "measured", "stopped", "failed" or "nothing yet".
        """
        if self.job is not None and self.running:
            return {"status": "measuring", "said": self.job.text()}
        path = self.root / RESULT
        found = {"status": "measured" if path.exists() else "nothing yet", "said": ""}
        if self.job is not None and self.job.process.returncode:
            found = {"status": "stopped" if self.stopped else "failed", "said": self.job.text()}
        if path.exists():
            written = path.stat().st_mtime
            if self._drawn is None or self._drawn[0] != written:
                self._drawn = written, _told(read_json(path))
            found |= self._drawn[1]
        return found


def _told(saved: Mapping[str, Any]) -> dict[str, Any]:
    """A measurement as its table, its remarks and its pictures."""
    found = Memory(MemoryOptions.read(saved["options"]), saved["cells"])
    columns, rows = found.table()
    return {
        "columns": columns,
        "rows": rows,
        "remarks": found.remarks,
        "pictures": [plain(picture) for picture in pictures(found)],
    }
