"""Attention and alignment: what a model looks at while it writes, and what it writes when it has to look
elsewhere; how good it is by the length of what it reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from elman.errors import OptionError, RunError
from elman.inspect.picture import Picture, Theme, heat
from elman.inspect.searching import Writer, attends, writer_of
from elman.tasks.options import Options
from elman.tasks.running import run_of
from elman.tasks.task import Run

Weights = NDArray[np.float64]

TOLD = 3
"""Pairs of output and source that the sentence tells."""


class AttentionOptions(Options):
    """Options of `inspect RUN attention`."""

    text: str | None = Field(None, description="A text to read. (default: an example of the run)")
    file: str | None = Field(None, description="A file to read instead.")
    row: int = Field(1, ge=1, description="Which line, row or example, from 1.")
    attend: list[str] = Field(
        [], description="TARGET=SOURCE: output step TARGET looks at source step SOURCE only (repeatable)."
    )


def attention(run: Run, options: AttentionOptions) -> Picture:
    """Attention weights of what the run writes; with `attend` also those of what follows from other ones.

    Raises RunError for a run without attention, OptionError for a step that is not there.
    """
    if not attends(run):
        raise RunError(f"{run.folder.path} holds a model without attention.")
    writer = writer_of(run, options.text, options.file, options.row)
    places = _places(options.attend, writer)
    panels = [_panel(writer, {})]
    if places:
        beyond = [place for place in places if place > len(panels[0]["units"])]
        if beyond:
            raise OptionError(
                f"--attend {beyond[0] + 1}=...: the output has {len(panels[0]['units'])} steps and the end."
            )
        panels.append(_panel(writer, places))
    outputs = [
        {"text": one["text"], "steps": one["steps"], "weights": np.round(one["weights"], 6).tolist()}
        for one in panels
    ]
    data = {
        "given": writer.given,
        "source": list(writer.labels),
        "forced": {str(target + 1): source + 1 for target, source in places.items()},
        "outputs": outputs,
    }
    title = "Attention" if not places else "Attention, and what follows from other attention"
    sentence = _told(writer, panels, places)
    if writer.picture is not None:
        return _over_picture(writer, panels, title, sentence, data)
    wide = max(6.0, min(0.32 * len(writer.labels) + 2.0, 13.0))
    tall = [max(2.0, min(0.27 * len(panel["steps"]) + 1.5, 10.0)) for panel in panels]
    beside = len(panels) > 1 and wide <= 7.0
    size = (2 * wide, max(tall)) if beside else (wide, sum(tall))

    def draw(figure: Any, theme: Theme) -> None:
        shape = (1, len(panels)) if beside else (len(panels), 1)
        ratios = {} if beside else {"height_ratios": tall}
        grid = figure.subplots(*shape, squeeze=False, **ratios).flat
        images = []
        for number, (axes, panel) in enumerate(zip(grid, panels, strict=True)):
            images.append(_heat(axes, theme, writer, panel, places if number else {}))
            axes.set_title(("forced: " if number else "") + _short(panel["text"]))
        bar = figure.colorbar(images[0], ax=list(figure.axes), fraction=0.03, pad=0.01)
        bar.set_label("weight")
        bar.outline.set_visible(False)

    return Picture("attention", title, sentence, data, draw, size)


def _places(given: Sequence[str], writer: Writer) -> dict[int, int]:
    """TARGET=SOURCE as numbers from 0."""
    places: dict[int, int] = {}
    for word in " ".join(given).replace(",", " ").split():
        target, _, source = word.partition("=")
        if not (target.strip().isdigit() and source.strip().isdigit() and int(target) and int(source)):
            raise OptionError(f"--attend is TARGET=SOURCE, two numbers of steps from 1, not {word!r}.")
        if int(source) > len(writer.labels):
            raise OptionError(
                f"--attend {word}: the source has {len(writer.labels)} steps: {' '.join(writer.labels[:40])}."
            )
        places[int(target) - 1] = int(source) - 1
    return places


def _panel(writer: Writer, places: Mapping[int, int]) -> dict[str, Any]:
    """What is written under forced attention, and the weights of each step, the end among them."""
    found = writer.best(places)
    if not found:
        raise RunError("the search found no output.")
    units = found[0].units
    weights = writer.weights(units, places)
    steps = [writer.spell(unit) for unit in units] + ["<end>"]
    # what orders words attends to those that are left; at the end there are none
    kept = [row for row in range(len(steps)) if weights[row].sum() > 0]
    return {
        "text": writer.written(found[0]),
        "units": units,
        "steps": [steps[row] for row in kept],
        "weights": weights[kept],
    }


def _told(writer: Writer, panels: Sequence[Mapping[str, Any]], places: Mapping[int, int]) -> str:
    first = panels[0]
    weights, steps = first["weights"], first["steps"]
    looks = weights.argmax(1)
    sharp = np.argsort(-weights.max(1), kind="stable")[:TOLD]
    pairs = ", ".join(
        f"{steps[row]!r} (step {row + 1}) at {writer.labels[looks[row]]!r} ({weights[row, looks[row]]:.2f})"
        for row in sorted(sharp.tolist())
    )
    sentence = (
        f"{_short(writer.given)!r} becomes {_short(first['text'])!r}; most clearly look {pairs}; the "
        f"largest of the {len(writer.labels)} weights of a step, which add up to 1, is "
        f"{weights.max(1).mean():.2f} on average."
    )
    if not places:
        return sentence
    other = panels[1]["text"]
    said = " and ".join(
        f"step {target + 1} only at {writer.labels[source]!r} (step {source + 1})"
        for target, source in places.items()
    )
    after = "the output stays the same" if other == first["text"] else f"it becomes {_short(other)!r}"
    return f"{sentence[:-1]}; looking at {said}, {after}."


def _short(text: str, most: int = 90) -> str:
    return text if len(text) <= most else f"{text[: most - 3]}..."


def _heat(
    axes: Any, theme: Theme, writer: Writer, panel: Mapping[str, Any], places: Mapping[int, int]
) -> Any:
    image = heat(axes, panel["weights"], theme)
    image.set_clim(0, 1)
    count, steps = len(writer.labels), panel["steps"]
    size = 8 if max(count, len(steps)) <= 45 else 6
    if count <= 90:
        axes.set_xticks(range(count), writer.labels, fontsize=size)
        for label in axes.get_xticklabels():
            label.set_rotation(90 if len(label.get_text()) > 1 else 0)
    if len(steps) <= 90:
        axes.set_yticks(range(len(steps)), steps, fontsize=size)
    axes.set_xlabel("source step")
    axes.set_ylabel("output step")
    for target, source in places.items():
        if target < len(steps):
            # dark in every theme: the weight here is 1, which is the bright end of the colours
            axes.plot(source, target, marker="x", ms=7, mew=2, color="black")
    return image


def _over_picture(
    writer: Writer, panels: Sequence[Mapping[str, Any]], title: str, sentence: str, data: Mapping[str, Any]
) -> Picture:
    """One small picture for each word: bright where the model looks."""
    columns = min(max(len(panel["steps"]) for panel in panels), 6) + 1
    rows = [-(-len(panel["steps"]) // (columns - 1)) for panel in panels]
    picture = writer.picture
    assert picture is not None
    side = round(len(writer.labels) ** 0.5)

    def draw(figure: Any, theme: Theme) -> None:
        grid = figure.subplots(sum(rows), columns, squeeze=False)
        for axes in grid.flat:
            axes.axis("off")
        first = 0
        for panel, count in zip(panels, rows, strict=True):
            grid[first, 0].imshow(picture)
            grid[first, 0].set_title("forced" if first else "seen", fontsize=9)
            for place, (word, weights) in enumerate(zip(panel["steps"], panel["weights"], strict=True)):
                axes = grid[first + place // (columns - 1), 1 + place % (columns - 1)]
                axes.imshow(picture, alpha=0.35, extent=(0, side, side, 0))
                seen = weights.reshape(side, side)
                axes.imshow(seen, cmap=theme.sequential, alpha=0.75, extent=(0, side, side, 0), vmin=0)
                axes.set_title(f"{word} ({weights.max():.2f})", fontsize=9)
            first += count

    size = (1.4 * columns + 0.4, 1.6 * sum(rows) + 0.3)
    return Picture("attention", title, sentence, data, draw, size)


# quality by length


class QualityOptions(Options):
    """Options of `inspect RUN quality`."""

    beside: str | None = Field(None, description="A second run, with or without attention, to compare with.")


def has_lengths(run: Run) -> bool:
    """Whether the run was judged by the length of its input."""
    return run.folder.finished and "by_length" in run.folder.result()


def quality(run: Run, options: QualityOptions) -> Picture:
    """Quality against the length of the source, from a run's result, and a second run's beside."""
    runs = [run] + ([run_of(options.beside)] if options.beside is not None else [])
    for one in runs:
        if not has_lengths(one):
            raise RunError(f"{one.folder.path} has no table by length in its result.json.")
    tables = [one.folder.result()["by_length"] for one in runs]
    known = [name for name in ("BLEU", "neighbours", "exact") if name in tables[0]["columns"]]
    # BLEU counts four words in a row: of single words it is zero throughout
    telling = (name for name in known if any(row[2] for row in _column(tables[0], name)))
    metric = next(telling, known[0])
    if metric not in tables[-1]["columns"]:
        raise OptionError(f"--beside {options.beside}: its table by length has no {metric}.")
    scores = [_column(table, metric) for table in tables]
    names = [_named(one) for one in runs]
    names = [f"{name} ({one.folder.path})" for name, one in zip(names, runs, strict=True)]
    if names[0] == names[-1] and len(names) > 1:
        raise OptionError("--beside is the run itself; give another one.")
    unit = tables[0]["columns"][0]
    sentence = "; ".join(
        f"{name}: {metric} {found[0][2]:.4g} at {unit} {found[0][0]}, {found[-1][2]:.4g} at {found[-1][0]}"
        for name, found in zip(names, scores, strict=True)
    )
    data = {
        "metric": metric,
        "title": tables[0]["title"],
        "runs": [
            {"name": name, "length": [r[0] for r in rows], "count": [r[1] for r in rows],
             metric: [r[2] for r in rows]}
            for name, rows in zip(names, scores, strict=True)
        ],
    }  # fmt: skip

    def draw(figure: Any, theme: Theme) -> None:
        axes = figure.subplots()
        for number, (name, rows) in enumerate(zip(names, scores, strict=True)):
            axes.plot(
                [_middle(row[0]) for row in rows], [row[2] for row in rows], label=name,
                color=theme.series[number], marker="os"[number], ls=("-", "--")[number],
            )  # fmt: skip
            for row in rows:
                axes.annotate(
                    f"{row[1]:,}", (_middle(row[0]), row[2]), xytext=(0, 7), textcoords="offset points",
                    ha="center", fontsize=7, color=theme.soft,
                )  # fmt: skip
        axes.set_xlabel(f"{tables[0]['title'].partition(' (')[0]} (middle of a class; numbers: how many)")
        axes.set_ylabel(metric)
        axes.margins(y=0.15)
        axes.legend(fontsize=8)

    return Picture("quality", "Quality by length", f"{sentence}.", data, draw, (8.0, 4.0))


def _named(run: Run) -> str:
    kind = getattr(run.options, "attention", None)
    return run.cell.name if kind is None else f"{'no' if kind == 'none' else kind} attention"


def _column(table: Mapping[str, Any], metric: str) -> list[tuple[str, int, float]]:
    place = table["columns"].index(metric)
    return [(str(row[0]), int(row[1]), float(row[place])) for row in table["rows"]]


def _middle(length: str) -> float:
    """The middle of "8 to 10", "7" or "41 and more"."""
    numbers = [float(word) for word in length.replace(",", "").split() if word.replace(".", "").isdigit()]
    return sum(numbers) / len(numbers)
