"""What writes its output unit by unit, looking at an input: translators, captioners, models that order words.

Each is seen as a state, a step and the words for what is read and written, so that the pictures of attention
and of the search know no task.

Shapes: S steps of the memory, T units written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from elman.data.sentences import cut
from elman.data.sides import Side
from elman.data.units import Characters, Words
from elman.errors import DataError, RunError
from elman.inspect.subject import problem_of
from elman.models.attention import Attention, Memory
from elman.models.beam import Hypothesis, Search, Step, Trace, beam_search
from elman.models.marks import END, START
from elman.tasks.arranging import bag_of, encode
from elman.tasks.caption_options import CaptionPredictOptions
from elman.tasks.caption_run import CaptionRun
from elman.tasks.reorder_run import ReorderRun
from elman.tasks.task import Run
from elman.tasks.translate_options import TranslatePredictOptions
from elman.tasks.translate_run import TranslateRun

Searching = TranslateRun | ReorderRun | CaptionRun


@dataclass(frozen=True)
class Writer:
    """One input on its way to an output.

    Attributes:
        given: the input in words.
        labels: of the S steps of the memory; () without attention.
        attention: the module that looks at them, or None.
        step, state: of a search, one row.
        most, start, end: as `beam_search` wants them.
        search: as the run searches.
        spell: the word for a unit.
        written: the output of a hypothesis.
        picture: (side, side, 3) of what is described, where the memory is a grid over it.
    """

    given: str
    labels: tuple[str, ...]
    attention: Attention | None
    step: Step[Any]
    state: Any
    most: int
    start: int
    end: int
    search: Search
    spell: Callable[[int], str]
    written: Callable[[Hypothesis], str]
    mask: Tensor | None = None
    picture: NDArray[Any] | None = None

    def best(
        self,
        places: Mapping[int, int] | None = None,
        search: Search | None = None,
        trace: Trace | None = None,
    ) -> list[Hypothesis]:
        """What the search finds, best first; `places` force the attention of a step (from 0) onto another."""
        with forced(self.attention, places or {}):
            found = beam_search(
                self.step,
                self.state,
                [self.most],
                search or self.search,
                start=self.start,
                end=self.end,
                mask=self.mask,
                trace=trace,
            )
        return found[0]

    @torch.no_grad()
    def weights(self, units: Sequence[int], places: Mapping[int, int] | None = None) -> NDArray[np.float64]:
        """Attention weights (T + 1, S) with which these units and the end are written."""
        if self.attention is None:
            raise RunError("this model has no attention.")
        seen: list[Tensor] = []

        def note(module: nn.Module, arguments: Any, found: tuple[Tensor, Tensor]) -> None:
            seen.append(found[1][0, 0])

        with forced(self.attention, places or {}):
            handle = self.attention.register_forward_hook(note)
            try:
                state = self.state
                for unit in (self.start, *units):
                    _, _, state = self.step(torch.tensor([unit]), state)
            finally:
                handle.remove()
        return torch.stack(seen).double().numpy()


@contextmanager
def forced(attention: Attention | None, places: Mapping[int, int]) -> Iterator[None]:
    """Within, the n-th call of an attention (T = 1) looks at one step of the memory only, if `places` has n.

    Calls are counted from 0: in a search for one input there is one for each step of the output.
    """
    if attention is None or not places:
        yield
        return
    calls = iter(range(10**9))

    def overwrite(
        module: nn.Module, arguments: tuple[Any, ...], found: tuple[Tensor, Tensor]
    ) -> tuple[Tensor, Tensor] | None:
        place = places.get(next(calls))
        if place is None:
            return None
        memory: Memory = arguments[1]
        weights = torch.zeros_like(found[1])
        weights[..., place] = 1.0
        return weights @ memory.values, weights

    handle = attention.register_forward_hook(overwrite)
    try:
        yield
    finally:
        handle.remove()


def searches(run: Run) -> bool:
    """Whether a run writes its output by a search."""
    return isinstance(run, Searching)


def attends(run: Run) -> bool:
    """Whether a run writes its output by a search and looks at the input while it does."""
    if isinstance(run, TranslateRun | CaptionRun):
        return run.model.decoder.attention is not None
    return isinstance(run, ReorderRun)


def writer_of(run: Run, text: str | None, file: str | None, row: int) -> Writer:
    """The input of a run that is looked at: a text, a row of a file, or an example of its own.

    Raises RunError for a run that writes nothing, DataError for an input that is not there.
    """
    run.model.eval()
    if isinstance(run, CaptionRun):
        return _describing(run, text, file, row)
    if not isinstance(run, TranslateRun | ReorderRun):
        raise RunError(f"a run of {run.task.name} does not write its output by a search.")
    given = _given(run, text, file, row)
    return _translating(run, given) if isinstance(run, TranslateRun) else _ordering(run, given)


def _given(run: Run, text: str | None, file: str | None, row: int) -> str:
    if text is not None and file is not None:
        raise DataError("--text and --file are both an input; give one of them.")
    if text is None and file is not None:
        lines = _lines(file)
        if row > len(lines):
            raise DataError(f"{file} has {len(lines)} lines, so there is no row {row}.")
        text = lines[row - 1]
    if text is None:
        examples = run.folder.result().get("examples", {}).get("rows", [])
        if not 1 <= row <= len(examples):
            raise DataError(f"there is no example {row} in this run; give --text.")
        text = str(examples[row - 1][0])
    if not text.strip():
        raise DataError("the text is empty.")
    return " ".join(text.split())


def _lines(file: str) -> list[str]:
    try:
        return Path(file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise DataError(f"{file} cannot be read as lines of text ({problem}).") from None


def _translating(run: TranslateRun, given: str) -> Writer:
    translator, decoder = run.translator, run.model.decoder
    units = translator.source.encode(given)
    with torch.no_grad():
        state = run.model.begin(torch.from_numpy(units)[None], [len(units)])
    return Writer(
        given=given,
        labels=tuple(side_word(run.source, given, place, int(unit)) for place, unit in enumerate(units)),
        attention=decoder.attention,
        step=decoder.step,
        state=state,
        most=translator.most(len(units)),
        start=START,
        end=run.target.end,
        search=TranslatePredictOptions.read({}).search(run.options),
        spell=lambda unit: side_word(run.target, None, 0, unit),
        written=lambda found: translator.written(given, found, translator.copies).text,
        mask=None if state.memory is None else state.memory.mask,
    )


def side_word(side: Side, text: str | None, place: int, unit: int) -> str:
    """The word for a unit of one side, the text's own where it is known; spaces can be seen."""
    if unit == side.end:
        return "<end>"
    if isinstance(side.unit, Words):
        words = side.words(text) if text is not None else []
        return words[place] if place < len(words) else side.unit.spell(unit)
    letters = text if text is not None and isinstance(side.unit, Characters) else ""
    shown = letters[place] if place < len(letters) else side.unit.decode([unit])
    return shown.replace("\n", "↵").replace(" ", "␣")


def _ordering(run: ReorderRun, given: str) -> Writer:
    words = tuple(sorted(cut(run.style, given)))
    if not words:
        raise DataError("there are no words to put in order.")
    with torch.no_grad():
        state = run.model.start(bag_of(run.model, [encode(run.features, words)]))
    return Writer(
        given=given,
        labels=words,
        attention=run.model.attention,
        step=run.model.step,
        state=state,
        most=len(words),
        start=START,
        end=len(words),
        search=Search(run.options.beam),
        spell=lambda unit: "<end>" if unit == len(words) else words[unit],
        written=lambda found: run.style.join([words[unit] for unit in found.units]),
    )


def _describing(run: CaptionRun, text: str | None, file: str | None, row: int) -> Writer:
    if text is not None:
        raise DataError("a captioner reads pictures or features, not text; give --file and --row.")
    if file is not None:
        found = run.things(file, CaptionPredictOptions.read({}))
        features, names = found.features, found.names
    else:
        parts = problem_of(run).parts  # type: ignore[attr-defined]  # that of caption
        things = parts.get("test", parts["valid"])
        features, names = things.features, things.names
    if row > len(features):
        raise DataError(f"there are {len(features)} things, so there is no row {row}.")
    thing = features[row - 1]
    captioner, decoder = run.captioner, run.model.decoder
    with torch.no_grad():
        state = run.model.start(torch.from_numpy(thing)[None])
    count = 0 if state.memory is None else state.memory.values.shape[1]
    side = round(count**0.5)
    grid = run.layout.kind == "picture" and side * side == count
    labels = [f"{k // side + 1},{k % side + 1}" if grid else str(k + 1) for k in range(count)]
    return Writer(
        given=names[row - 1],
        labels=tuple(labels),
        attention=decoder.attention,
        step=decoder.step,
        state=state,
        most=captioner.most,
        start=START,
        end=END,
        search=Search(run.options.beam),
        spell=lambda unit: "<end>" if unit == END else captioner.words.spell(unit),
        written=lambda found: captioner.text(found.units),
        picture=thing if grid else None,
    )
