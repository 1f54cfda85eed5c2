"""A picture: its data, one sentence that says what is seen, and a drawing for light and dark."""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from elman.data.optional import library
from elman.tasks.theme import DARK, LIGHT, Theme, style
from elman.training.files import write_whole

THEMES = {"light": LIGHT, "dark": DARK}

_MARKED = Theme(
    # colours that nobody draws with: they are replaced by variables of the page
    ink="#010203",
    soft="#010204",
    line="#010205",
    back="#010206",
    series=("#010211", "#010212", "#010213", "#010214", "#010215", "#010216"),
)


_STYLE = style("p-")
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
    _places: list[Any] = field(default_factory=list, init=False, repr=False, compare=False)

    def figure(self, theme: Theme = LIGHT) -> Any:
        """A matplotlib figure."""
        with _settings(theme):
            figure = library("matplotlib.figure", "pictures", "drawing").Figure(
                figsize=self.size, layout="constrained", facecolor=theme.back
            )
            self.draw(figure, theme)
        return figure

    def _laid_out(self, theme: Theme) -> Any:
        """A figure whose axes have their places, which cost most and are those of every theme."""
        figure = self.figure(theme)
        figure.set_dpi(150)
        if not self._places:
            figure.get_layout_engine().execute(figure)
            self._places[:] = [axes.get_position(original=True) for axes in figure.axes]
        figure.set_layout_engine("none")
        for axes, place in zip(figure.axes, self._places, strict=True):
            axes.set_position(place)
        return figure

    def png(self, theme: Theme = LIGHT) -> bytes:
        """As PNG, 150 dots per inch."""
        content = io.BytesIO()
        with _settings(theme):
            figure = self._laid_out(theme)
            _canvas("agg").FigureCanvasAgg(figure).print_png(content)
        return content.getvalue()

    def svg(self, *, alone: bool = False) -> str:
        """As SVG whose colours follow light and dark; `alone`: with the style sheet, for a file."""
        content = io.StringIO()
        with _settings(_MARKED):
            figure = self._laid_out(_MARKED)
            figure.set_facecolor("none")
            _canvas("svg").FigureCanvasSVG(figure).print_svg(content, metadata={"Date": None})
        text = content.getvalue()
        text = text[text.index("<svg") :]
        for name, colour in _MARKED.named.items():
            text = text.replace(colour, f"var(--p-{name})")
        text = _own_names(text, self.name)
        label = f'role="img" aria-label="{escape(self.sentence)}"'
        own = f"<style>{_STYLE}svg{{background:var(--p-back)}}</style>" if alone else ""
        return text.replace("<svg", f"<svg {label}", 1).replace(">", f">{own}", 1)

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


def _canvas(kind: str) -> Any:
    """What writes a figure that has its layout in one go: `savefig` would draw it twice."""
    return library(f"matplotlib.backends.backend_{kind}", "pictures", "drawing")


def image_of(picture: Picture) -> str:
    """A picture as an address that holds it, for the src of an image."""
    return f"data:image/svg+xml;base64,{base64.b64encode(picture.svg(alone=True).encode()).decode()}"


def _settings(theme: Theme) -> Any:
    """matplotlib's settings while a picture is drawn and written, as a context."""
    settings = {
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
    return library("matplotlib", "pictures", "drawing").rc_context(settings)


def _own_names(svg: str, name: str) -> str:
    """Identifiers that two pictures on one page do not share."""
    prefix = re.sub(r"\W", "-", name)
    svg = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}-\1"', svg)
    svg = re.sub(r'(xlink:href|href)="#([^"]+)"', rf'\1="#{prefix}-\2"', svg)
    return re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}-\1)", svg)


def heat(axes: Any, values: Any, theme: Theme, *, limit: float | None = None) -> Any:
    """A heat map of rows of numbers; with `limit` a diverging one from -limit to limit."""
    kinds: dict[str, Any] = {"aspect": "auto", "interpolation": "nearest"}
    if limit is not None:
        return axes.imshow(values, cmap=theme.diverging, vmin=-limit, vmax=limit, **kinds)
    return axes.imshow(values, cmap=theme.sequential, **kinds)
