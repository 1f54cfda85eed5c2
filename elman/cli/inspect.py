"""`elman inspect RUN [PICTURE]`: what a trained network does inside."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.console import Console

from elman.cli.parameters import command
from elman.errors import OptionError
from elman.inspect import gallery
from elman.inspect.picture import THEMES
from elman.tasks.options import Options
from elman.tasks.running import run_of

_RUN = Annotated[str, typer.Argument(help="Run folder of a trained model.", show_default=False)]
_PICTURE = Annotated[str | None, typer.Argument(help="Which picture. (default: all)", show_default=False)]
_OUT = Annotated[str | None, typer.Option(help="Folder to write to. (default: pictures/ of the run)")]
_THEME = Annotated[str, typer.Option(help="light or dark, of the PNG files.")]


def app_for(words: list[str]) -> tuple[typer.Typer, list[str], str]:
    """The application for `inspect RUN PICTURE ...`: its options are those of the picture."""
    rest = words[1:]
    named = len(rest) > 1 and not rest[1].startswith("-")
    options = gallery.kind_named(rest[1]).Options if named else Options
    return _inspect(options), rest, "elman inspect"


def _inspect(options: type[Options]) -> typer.Typer:
    def act(given: dict[str, Any], run: str, picture: str | None, out: str | None, theme: str) -> None:
        if theme not in THEMES:
            raise OptionError(f"--theme is light or dark, not {theme}.")
        model = run_of(run)
        console = Console(soft_wrap=True)

        def tell(text: str) -> None:
            console.print(text, markup=False, highlight=False)

        if picture is None:
            found = gallery.gallery(model, tell=tell)
        else:
            found = gallery.pictures(model, picture, options.read(given))
            for one in found:
                tell(f"{one.title}: {one.sentence}")
        folder = gallery.save(model, found, out, theme)
        tell(f"wrote {len(found)} pictures as PNG, SVG and JSON into {folder}")

    own = [
        ("run", _RUN, ...),
        ("picture", _PICTURE, None),
        ("out", _OUT, None),
        ("theme", _THEME, "light"),
    ]
    kinds = "\n\n".join(f"{name}: {kind.summary}" for name, kind in gallery.KINDS.items())
    return command("inspect", act, options, own, f"Look inside a trained network.\n\n{kinds}")
