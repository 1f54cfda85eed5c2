"""Pictures of a user: any file that Pillow reads, as a small square of red, green and blue."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.data.confined import allowed
from elman.data.optional import library
from elman.errors import DataError, did_you_mean

MOST_PIXELS = 100_000_000
"""A file that claims more is refused before it is unpacked: a few kilobytes can unpack to gigabytes."""


def read_picture(path: str | Path, side: int) -> NDArray[np.uint8]:
    """A picture (side, side, 3), squeezed to a square; what is transparent becomes white.

    A photograph is turned as its camera noted. Of an animation it is the first frame.
    Raises DataError for a file that is missing, damaged or no picture.
    """
    path = allowed(Path(path))
    images: Any = library("PIL.Image", "pictures", "reading pictures")
    turning: Any = library("PIL.ImageOps", "pictures", "reading pictures")
    if path.is_dir():
        raise DataError(f"{path} is a folder, not a picture.")
    if not path.is_file():
        near = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
        raise DataError(f"there is no picture {path}{did_you_mean(path.name, near, cutoff=0.8)}")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of strange metadata; the pixels decide
            with images.open(path) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise DataError(
                        f"the picture {path} claims {opened.width:,} x {opened.height:,} pixels, more than "
                        f"{MOST_PIXELS:,}; make it smaller."
                    )
                return _square(turning.exif_transpose(opened), side, images)
    except DataError:
        raise
    except Exception as problem:  # Pillow has an error of its own for every kind of damage
        if isinstance(problem, images.DecompressionBombError):
            raise DataError(
                f"the picture {path} claims more than {MOST_PIXELS:,} pixels; make it smaller."
            ) from None
        reason = str(problem).splitlines()[0] if str(problem) else type(problem).__name__
        if "cannot identify" in reason:
            reason = "it is in no format that Pillow knows"
        raise DataError(f"the picture {path} cannot be read: {reason}.") from None


def _square(picture: Any, side: int, images: Any) -> NDArray[np.uint8]:
    if picture.mode in ("I", "F") or picture.mode.startswith("I;"):
        # one deep channel, which a conversion would cut off at 255
        deep = np.asarray(picture, np.float64)
        top = 65535.0 if picture.mode != "F" else max(float(deep.max()), 1e-12)
        picture = images.fromarray((deep / top * 255).clip(0, 255).astype(np.uint8))
    if picture.has_transparency_data:
        seen = picture.convert("RGBA")
        white = images.new("RGBA", seen.size, (255, 255, 255, 255))
        picture = images.alpha_composite(white, seen)
    small = picture.convert("RGB").resize((side, side), images.Resampling.BOX)
    return np.asarray(small, np.uint8).copy()
