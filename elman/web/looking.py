"""Look: the pictures of a run, drawn with the user's own input."""

from __future__ import annotations

from typing import Any

from elman.inspect import gallery
from elman.inspect.picture import Picture, image_of
from elman.tasks.task import Run
from elman.web import forms


def kinds(run: Run) -> list[dict[str, Any]]:
    """What can be drawn of a run, with the options of each."""
    return [
        {"name": name, "summary": kind.summary, "fields": forms.fields(kind.Options)}
        for name, kind in gallery.KINDS.items()
        if kind.applies(run)
    ]


def draw(run: Run, name: str, given: dict[str, Any]) -> list[dict[str, Any]]:
    """Pictures as {"title", "sentence", "data", "image"}."""
    options = forms.read(gallery.kind_named(name).Options, given)
    return [plain(picture) for picture in gallery.pictures(run, name, options)]


def plain(picture: Picture) -> dict[str, Any]:
    """A picture with its image as an address that holds it."""
    return {
        "name": picture.name,
        "title": picture.title,
        "sentence": picture.sentence,
        "data": picture.data,
        "image": image_of(picture),
    }
