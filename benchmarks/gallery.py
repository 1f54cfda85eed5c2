"""Draw docs/gallery from data that ship: cells, a language model of the grammar, a translator of dates.

    python benchmarks/gallery.py [FOLDER]

The two runs are trained in FOLDER/runs (a temporary folder unless told otherwise; some minutes), or taken
from there if they are finished.
"""

import os
import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import elman
from elman.cells import GRU, LSTM
from elman.inspect import gallery
from elman.inspect.attention import AttentionOptions, attention
from elman.inspect.beam import BeamOptions, beam
from elman.inspect.diagram import diagram
from elman.inspect.gradient import clipping, compare_cells
from elman.inspect.picture import Picture
from elman.tasks.running import run_of
from elman.tasks.task import Run
from elman.training.files import write_whole
from elman.training.folder import RunFolder

TARGET = Path(__file__).resolve().parent.parent / "docs" / "gallery"

SENTENCE = "dragon eat man boy chase girl"
DATE = "monday, march 4th 1985"

OF_LANGUAGE = {
    "gradient": {},
    "states": {"text": SENTENCE},
    "embedding": {},
    "network": {"text": "boy see girl"},
    "attribution": {"text": SENTENCE},
    "training": {},
}
"""Pictures of the language model, with their options."""


def trained(name: str, task: str, **options: Any) -> Run:
    """The run of a name under runs/, trained unless it is there."""
    folder = Path("runs") / name
    if (folder / "run.toml").exists() and RunFolder(folder).finished:
        return run_of(folder)
    return elman.train(task, out=folder, **options)


def chapters() -> Iterable[tuple[str, str, list[Picture]]]:
    """Title, the command that draws the same, and pictures."""
    yield "Cells", "elman.inspect.diagram.diagram(cell)", [diagram(GRU), diagram(LSTM)]
    yield (
        "Gradients of cells",
        "elman.inspect.gradient.compare_cells(), clipping()",
        [compare_cells(), clipping()],
    )
    language = trained("grammar", "language")
    for name, options in OF_LANGUAGE.items():
        kind = gallery.kind_named(name)
        words = "".join(f' --{key} "{value}"' for key, value in options.items())
        found = gallery.pictures(language, name, kind.Options.read(options))
        if name == "states":  # one picture of a short sentence, the rest of a longer text
            found = found[:1]
        yield f"A language model: {name}", f"elman inspect runs/grammar {name}{words}", found
    unit = gallery.pictures(
        language, "states", gallery.kind_named("states").Options.read({"mark": "boy|girl|man|woman"})
    )
    yield (
        "A language model: the unit that follows a pattern",
        'elman inspect runs/grammar states --mark "boy|girl|man|woman"',
        unit,
    )
    dates = trained("dates", "translate")
    forced = attention(dates, AttentionOptions.read({"text": DATE, "attend": ["7=19"]}))
    yield (
        "A translator of dates: attention",
        f'elman inspect runs/dates attention --text "{DATE}" --attend 7=19',
        [forced],
    )
    yield (
        "A translator of dates: the beam",
        f'elman inspect runs/dates beam --text "{DATE}"',
        [beam(dates, BeamOptions.read({"text": DATE}))],
    )


def write() -> None:
    """Draw everything and show it on one page."""
    lines = [
        "# Gallery",
        "",
        "Every picture is made by `python benchmarks/gallery.py` from data that ship.",
        "",
    ]
    taken: set[str] = set()
    TARGET.mkdir(parents=True, exist_ok=True)
    for title, command, pictures in chapters():
        lines += [f"## {title}", "", f"    {command}", ""]
        for picture in pictures:
            if (name := picture.name) in taken:
                continue
            taken.add(name)
            svg = re.sub(r"(\.\d{3})\d+", r"\1", picture.svg(alone=True))  # thousandths of a point are enough
            write_whole(TARGET / f"{name}.svg", svg.encode())
            lines += [f"![{picture.title}]({name}.svg)", "", picture.sentence, ""]
    write_whole(TARGET / "README.md", "\n".join(lines).encode())
    for path in TARGET.glob("*.svg"):
        if path.stem not in taken:
            path.unlink()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(sys.argv[1] if sys.argv[1:] else scratch)
        write()
