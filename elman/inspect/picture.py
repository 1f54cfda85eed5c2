"""A picture: its data, one sentence that says what is seen, and a drawing for light and dark."""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from elman.data.optional import library
from elman.training.files import write_whole


@dataclass(frozen=True)
class Theme:
    """The colours of a drawing. Series are those of Okabe and Ito, told apart by the colour-blind."""

    ink: str
    soft: str
    line: str
    back: str
    series: tuple[str, ...]
    sequential: str = "cividis"
    diverging: str = "PuOr"


LIGHT = Theme(
    ink="#1d2430",
    soft="#5b6675",
    line="#d9dee6",
    back="#ffffff",
    series=("#0b62c4", "#b3480f", "#1b7f5c", "#8a4fa3", "#8a6d00", "#5b6675"),
)
DARK = Theme(
    ink="#e7ebf1",
    soft="#a3adba",
    line="#39424f",
    back="#14181f",
    series=("#6db3ff", "#ffa463", "#58d0a4", "#d3a0ec", "#e5c65a", "#a3adba"),
)
THEMES = {"light": LIGHT, "dark": DARK}

_MARKED = Theme(
    # colours that nobody draws with: they are replaced by variables of the page
    ink="#010203",
    soft="#010204",
    line="#010205",
    back="#010206",
    series=("#010211", "#010212", "#010213", "#010214", "#010215", "#010216"),
)


def _variables(theme: Theme) -> str:
    named = {"ink": theme.ink, "soft": theme.soft, "line": theme.line, "back": theme.back}
    named |= {f"series{k}": colour for k, colour in enumerate(theme.series)}
    return "".join(f"--p-{name}:{colour};" for name, colour in named.items())


_STYLE = f":root{{{_variables(LIGHT)}}}@media (prefers-color-scheme:dark){{:root{{{_variables(DARK)}}}}}"
"""Style sheet that an SVG file carries, so that it follows light and dark."""


@dataclass(frozen=True)
class Picture:
    """What one looks at.

    Attributes:
        name: of its files, "gradient".
        title: a few words.
        sentence: what is seen, with numbers and units.
        data: what is drawn, as plain JSON.
        draw: draws onto an empty matplotlib figure in the colours of a theme.
        size: width and height in inches.
    """

    name: str
    title: str
    sentence: str
    data: Mapping[str, Any]
    draw: Callable[[Any, Theme], None]
    size: tuple[float, float] = (8.0, 4.5)

    def figure(self, theme: Theme = LIGHT) -> Any:
        """A matplotlib figure."""
        figure = library("matplotlib.figure", "pictures", "drawing").Figure(
            figsize=self.size, layout="constrained", facecolor=theme.back
        )
        settings = _settings(theme)
        with library("matplotlib", "pictures", "drawing").rc_context(settings):
            self.draw(figure, theme)
        return figure

    def png(self, theme: Theme = LIGHT) -> bytes:
        """As PNG, 150 dots per inch."""
        content = io.BytesIO()
        with library("matplotlib", "pictures", "drawing").rc_context(_settings(theme)):
            self.figure(theme).savefig(content, format="png", dpi=150, facecolor=theme.back)
        return content.getvalue()

    def svg(self, *, alone: bool = False) -> str:
        """As SVG whose colours follow light and dark; `alone`: with the style sheet, for a file."""
        content = io.StringIO()
        with library("matplotlib", "pictures", "drawing").rc_context(_settings(_MARKED)):
            self.figure(_MARKED).savefig(content, format="svg", transparent=True, metadata={"Date": None})
        text = content.getvalue()
        text = text[text.index("<svg") :]
        for name, colour in _names(_MARKED):
            text = text.replace(colour, f"var(--p-{name})")
        text = _own_names(text, self.name)
        label = f'role="img" aria-label="{_attribute(self.sentence)}"'
        style = f"<style>{_STYLE}svg{{background:var(--p-back)}}</style>" if alone else ""
        return re.sub(r"<svg([^>]*)>", rf"<svg\1 {label}>{style}", text, count=1)

    def json(self) -> str:
        """Its data with title and sentence."""
        whole = {"name": self.name, "title": self.title, "sentence": self.sentence, "data": self.data}
        return json.dumps(whole, indent=1, ensure_ascii=False)

    def save(self, folder: str | Path, theme: Theme = LIGHT) -> list[Path]:
        """Write NAME.png, NAME.svg and NAME.json into a folder; returns their paths."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        contents = {
            "png": self.png(theme),
            "svg": self.svg(alone=True).encode(),
            "json": f"{self.json()}\n".encode(),
        }
        paths = [folder / f"{self.name}.{suffix}" for suffix in contents]
        for path, content in zip(paths, contents.values(), strict=True):
            write_whole(path, content)
        return paths


def image_of(picture: Picture) -> str:
    """A picture as an address that holds it, for the src of an image."""
    return f"data:image/svg+xml;base64,{base64.b64encode(picture.svg(alone=True).encode()).decode()}"


def _settings(theme: Theme) -> dict[str, Any]:
    return {
        "svg.fonttype": "none",
        "svg.hashsalt": "elman",
        "font.family": "sans-serif",
        "font.size": 10,
        "text.color": theme.ink,
        "axes.facecolor": "none",
        "axes.edgecolor": theme.line,
        "axes.labelcolor": theme.soft,
        "axes.titlecolor": theme.ink,
        "axes.titlesize": 10,
        "axes.titlelocation": "left",
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": False,
        "grid.color": theme.line,
        "xtick.color": theme.line,
        "ytick.color": theme.line,
        "xtick.labelcolor": theme.soft,
        "ytick.labelcolor": theme.soft,
        "legend.frameon": False,
        "legend.labelcolor": theme.ink,
        "lines.linewidth": 1.8,
    }


def _names(theme: Theme) -> list[tuple[str, str]]:
    named = [("ink", theme.ink), ("soft", theme.soft), ("line", theme.line), ("back", theme.back)]
    return named + [(f"series{k}", colour) for k, colour in enumerate(theme.series)]


def _own_names(svg: str, name: str) -> str:
    """Identifiers that two pictures on one page do not share."""
    prefix = re.sub(r"\W", "-", name)
    svg = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}-\1"', svg)
    svg = re.sub(r'(xlink:href|href)="#([^"]+)"', rf'\1="#{prefix}-\2"', svg)
    return re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}-\1)", svg)


def _attribute(text: str) -> str:
    for letter, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(letter, name)
    return text


def heat(axes: Any, values: Any, theme: Theme, *, limit: float | None = None) -> Any:
    """A heat map of rows of numbers; with `limit` a diverging one from -limit to limit."""
    kinds: dict[str, Any] = {"aspect": "auto", "interpolation": "nearest"}
    if limit is not None:
        return axes.imshow(values, cmap=theme.diverging, vmin=-limit, vmax=limit, **kinds)
    return axes.imshow(values, cmap=theme.sequential, **kinds)
