"""Spans by the rules of the CoNLL script, worked by hand; schemes by what converts without loss."""

from itertools import product

import numpy as np
import pytest

from elman.training.spans import (
    SpanScore,
    allowed,
    convert,
    regular,
    scheme_of,
    spans,
    tagged,
)

BY_HAND = [
    # tags, spans as (start, end, type), why
    ("O O", [], "nothing is nothing"),
    ("B-x I-x O", [(0, 2, "x")], "a plain span"),
    ("B-x B-x", [(0, 1, "x"), (1, 2, "x")], "B begins anew"),
    ("O I-x I-x", [(1, 3, "x")], "I after O begins a span"),
    ("I-x O", [(0, 1, "x")], "so does I at the start"),
    ("B-x I-y", [(0, 1, "x"), (1, 2, "y")], "another type ends one and begins one"),
    ("I-x I-y I-y", [(0, 1, "x"), (1, 3, "y")], "also from I to I"),
    ("I-x B-x I-x", [(0, 1, "x"), (1, 3, "x")], "B after I of the same type: the old way of CoNLL-2003"),
    ("B-x I-x E-x", [(0, 3, "x")], "E ends it"),
    ("S-x S-x", [(0, 1, "x"), (1, 2, "x")], "one word each"),
    ("B-x E-x I-x", [(0, 2, "x"), (2, 3, "x")], "I after E begins one"),
    ("E-x E-x", [(0, 1, "x"), (1, 2, "x")], "E after E too"),
    ("O E-x", [(1, 2, "x")], "E after O is a span of one word"),
    ("S-x I-x", [(0, 1, "x"), (1, 2, "x")], "I after S"),
    ("B-x S-x O", [(0, 1, "x"), (1, 2, "x")], "S ends an open one"),
    ("B-x O I-x", [(0, 1, "x"), (2, 3, "x")], "O ends it; it does not go on behind"),
    ("B-x L-x U-y", [(0, 2, "x"), (2, 3, "y")], "L and U are E and S by another name"),
    ("B I O B", [(0, 2, ""), (3, 4, "")], "one type needs no name"),
    ("B-a-b I-a-b", [(0, 2, "a-b")], "a type may hold the sign"),
]


@pytest.mark.parametrize(("tags", "wanted", "why"), BY_HAND)
def test_spans_by_hand(tags, wanted, why):
    assert spans(tags.split()) == wanted, why


def test_scores_by_hand():
    """Two true spans, two predicted ones, one right in words and type: conlleval prints 50.00 three times."""
    score = SpanScore()
    score.add("B-x I-x O B-y".split(), "B-x I-x O B-x".split())
    assert score.of() == (0.5, 0.5, 0.5)
    assert score.of("x") == (0.5, 1.0, pytest.approx(2 / 3))
    assert score.of("y") == (0.0, 0.0, 0.0)
    score.add("O B-y I-y".split(), "O B-y O".split())  # too short is wrong
    assert score.of() == (pytest.approx(1 / 3), pytest.approx(1 / 3), pytest.approx(1 / 3))


def test_nothing_found_is_zero():
    score = SpanScore()
    score.add(["O"], ["O"])
    assert score.of() == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("scheme", ["bio", "bioes", "bilou"])
def test_every_segmentation_survives_the_way_there_and_back(scheme):
    """All regular BIO sequences of four words and two types."""
    names = ["O", "B-x", "I-x", "B-y", "I-y"]
    count = 0
    for tags in product(names, repeat=4):
        if regular(tags, "bio"):
            there = convert(tags, scheme)
            assert spans(there) == spans(tags)
            assert convert(there, "bio") == list(tags)
            count += 1
    assert count > 100


@pytest.mark.parametrize("scheme", ["bio", "bioes", "bilou"])
def test_what_is_allowed_is_what_is_regular(scheme):
    """A sequence passes the table of transitions just if it is what its own spans are written as."""
    names = sorted({tag for kind in "xy" for n in (1, 3) for tag in tagged([(0, n, kind)], 4, scheme)})
    start, pair, end = allowed(names, scheme)
    for path in product(range(len(names)), repeat=3):
        passes = start[path[0]] and end[path[-1]] and pair[path[0], path[1]] and pair[path[1], path[2]]
        assert bool(passes) == regular([names[place] for place in path], scheme)


def test_schemes_are_told_apart():
    assert scheme_of([["B-x", "I-x", "O"]]) == "bio"
    assert scheme_of([["I-x", "O"]]) == "bio"
    assert scheme_of([["B-x", "E-x", "O"], ["S-y"]]) == "bioes"
    assert scheme_of([["U-x", "O"]]) == "bilou"
    assert scheme_of([["NOUN", "VERB"]]) is None
    assert scheme_of([["O", "O"]]) is None
    assert scheme_of([["O", "B-x", "NOUN"]]) is None


def test_the_table_is_of_booleans():
    start, pair, end = allowed(["O", "B-x", "I-x"], "bio")
    assert start.tolist() == [True, True, False]
    assert np.array_equal(pair, [[1, 1, 0], [1, 1, 1], [1, 1, 1]])
    assert end.all()
