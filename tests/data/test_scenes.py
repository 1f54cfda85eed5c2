"""Generated scenes: captions that are true of the pictures, drawn again from the pixels alone."""

import itertools

import numpy as np
import pytest

from elman.data.synthetic.scenes import COLOURS, KINDS, RADIUS, SIDE, WORDS, Thing, caption, paint, scenes
from elman.errors import DataError


def test_the_same_seed_gives_the_same_scenes_and_another_others():
    first, again, other = scenes(50, seed=3), scenes(50, seed=3), scenes(50, seed=4)
    assert np.array_equal(first[0], again[0]) and first[1] == again[1]
    assert first[1] != other[1]
    assert first[0].shape == (50, SIDE, SIDE, 3) and first[0].dtype == np.uint8


def test_captions_are_of_the_grammar_and_every_word_occurs():
    _, captions = scenes(1000)
    assert {word for text in captions for word in text.split()} == {*WORDS}
    assert {len(text.split()) for text in captions} == {4, 9, 10, 14}


def test_colours_of_a_caption_are_those_in_the_picture():
    """Seen by an independent eye: the share of pixels that have exactly the colour."""
    pictures, captions = scenes(300, seed=1)
    for picture, text in zip(pictures, captions, strict=True):
        for name, colour in COLOURS.items():
            seen = (np.abs(picture.astype(int) - colour).max(-1) == 0).sum()
            assert (seen >= 4) == (name in text.split()), (name, text)


def test_the_first_named_stands_above_or_left():
    pictures, captions = scenes(600, seed=2)
    checked = 0
    for picture, text in zip(pictures, captions, strict=True):
        words = text.split()
        if "above" not in words and "left" not in words:
            continue
        first, second = (word for word in words if word in COLOURS)
        if first == second:
            continue
        axis = 0 if "above" in words else 1
        centres = [
            np.argwhere((picture == COLOURS[colour]).all(-1))[:, axis].mean() for colour in (first, second)
        ]
        assert centres[0] < centres[1]
        checked += 1
    assert checked > 50


@pytest.mark.parametrize(("kind", "size"), list(itertools.product(KINDS, RADIUS)))
def test_no_two_kinds_or_sizes_look_the_same(kind, size):
    middle = SIDE / 2
    own = paint([Thing(size, "red", kind, middle, middle)])
    for other_kind, other_size in itertools.product(KINDS, RADIUS):
        if (other_kind, other_size) != (kind, size):
            other = paint([Thing(other_size, "red", other_kind, middle, middle)])
            assert (own != other).any(-1).sum() >= 8


def test_three_in_a_row_are_named_from_the_middle():
    places = (("red", 5), ("blue", 16), ("green", 27))
    things = [Thing("small", colour, "circle", 16, x) for colour, x in places]
    assert caption(things, across=True) == (
        "a small blue circle between a small red circle and a small green circle"
    )


def test_a_count_below_one_is_refused():
    with pytest.raises(DataError, match="from 1"):
        scenes(0)
