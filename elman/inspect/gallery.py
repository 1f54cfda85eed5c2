"""Every picture of a run: what there is, for which runs, and how to make them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from elman.data.optional import library
from elman.errors import ElmanError, OptionError, did_you_mean
from elman.inspect.attention import (
    AttentionOptions,
    QualityOptions,
    attention,
    has_lengths,
    quality,
)
from elman.inspect.attribution import AttributionOptions, attribution
from elman.inspect.beam import BeamOptions, beam
from elman.inspect.embedding import EmbeddingOptions, embedding, has_embedding
from elman.inspect.forecast import ForecastPictureOptions, forecast, forecasts
from elman.inspect.gradient import GradientOptions, gradients
from elman.inspect.horizon import RunMemoryOptions, has_memory, run_memory
from elman.inspect.picture import THEMES, Picture
from elman.inspect.searching import attends, searches
from elman.inspect.states import StatesOptions, states
from elman.inspect.subject import reading_once
from elman.inspect.training import TrainingPictureOptions, training
from elman.inspect.worked import NetworkOptions, network
from elman.tasks import page
from elman.tasks.options import Options
from elman.tasks.task import Run


@dataclass(frozen=True)
class Kind:
    """A kind of picture.

    `make(run, options)` returns a `Picture` or several; it raises an ElmanError where the run has no such
    thing, which `applies` says beforehand.
    """

    summary: str
    make: Callable[[Run, Any], Picture | Sequence[Picture]]
    Options: type[Options]
    applies: Callable[[Run], bool] = lambda run: True


KINDS: dict[str, Kind] = {
    "gradient": Kind(
        "How far the gradient reaches back, untrained and trained.", gradients, GradientOptions, has_memory
    ),
    "states": Kind(
        "States and gates over the steps; units that follow a pattern.", states, StatesOptions, has_memory
    ),
    "network": Kind(
        "The cell as a diagram; one sentence followed by its numbers.", network, NetworkOptions, has_memory
    ),
    "embedding": Kind("Which words lie together.", embedding, EmbeddingOptions, has_embedding),
    "attention": Kind("What is looked at while it writes.", attention, AttentionOptions, attends),
    "beam": Kind("Every hypothesis that the search kept, as a tree.", beam, BeamOptions, searches),
    "quality": Kind("Quality by the length of the input.", quality, QualityOptions, has_lengths),
    "forecast": Kind(
        "What is expected after the end of a series.", forecast, ForecastPictureOptions, forecasts
    ),
    "attribution": Kind("Which steps of the input decided.", attribution, AttributionOptions, has_memory),
    "memory": Kind(
        "How long units keep what they store; whether the order of steps matters.",
        run_memory,
        RunMemoryOptions,
        has_memory,
    ),
    "training": Kind("Curves, clipping, parameters that never moved.", training, TrainingPictureOptions),
}
"""The pictures of a run by name, in the order of a report."""


def kind_named(name: str) -> Kind:
    """A kind of picture; raises OptionError with a suggestion."""
    if name not in KINDS:
        hint = did_you_mean(name, KINDS, f"; there are {', '.join(KINDS)}")
        raise OptionError(f"there is no picture {name}{hint}")
    return KINDS[name]


def pictures(run: Run, name: str, options: Options | None = None) -> list[Picture]:
    """The pictures of one kind."""
    kind = kind_named(name)
    with reading_once():
        found = kind.make(run, options if options is not None else kind.Options())
    return [found] if isinstance(found, Picture) else list(found)


def gallery(
    run: Run, names: Iterable[str] | None = None, tell: Callable[[str], None] = lambda text: None
) -> list[Picture]:
    """All pictures that a run has, or those named; what fails is told in a sentence and left out.

    A model may be of a kind that nobody thought of when a picture was written, and what was trained for hours
    is not to end with an error of a drawing: so every failure counts.
    """
    library("matplotlib.figure", "pictures", "drawing")  # says at once what to install
    with reading_once():
        return _gallery(run, names or [name for name, kind in KINDS.items() if kind.applies(run)], tell)


def _gallery(run: Run, names: Iterable[str], tell: Callable[[str], None]) -> list[Picture]:
    found: list[Picture] = []
    for name in names:
        try:
            made = pictures(run, name)
            for picture in made:
                picture.figure()
        except ElmanError as problem:
            tell(f"{name}: {problem}")
            continue
        except Exception as problem:
            tell(f"{name}: this picture cannot be made of this run ({type(problem).__name__}: {problem}).")
            continue
        for picture in made:
            tell(f"{picture.title}: {picture.sentence}")
        found += made
    return found


def save(run: Run, found: Sequence[Picture], folder: str | Path | None = None, theme: str = "light") -> Path:
    """Write pictures as PNG, SVG and JSON, into the run's folder `pictures` unless told otherwise, and into
    report.html of a finished run; returns the folder."""
    folder = Path(folder) if folder is not None else run.folder / "pictures"
    for picture in found:
        picture.save(folder, THEMES[theme])
    if run.folder.finished:
        page.write(run.folder, run.task)
    return folder
