"""Texts as units and back; generated dates."""

import datetime
import json
import re

import pytest

from elman.data.sides import Side, unknown_units
from elman.data.synthetic.dates import FIRST, FORMS, LAST, dates, ordinal, year

TEXTS = ["Two men walk a dog.", "A dog walks, slowly!", "Two cats: one, two."]


@pytest.mark.parametrize("unit", ["subword", "word", "char"])
@pytest.mark.parametrize("lower", [False, True])
def test_texts_come_back(unit, lower):
    side = Side.learn(TEXTS, unit, 400, lower=lower)
    again = Side.restore(json.loads(json.dumps(side.save())))
    for text in TEXTS:
        indices = side.encode(text)
        assert indices[-1] == side.end
        assert (indices[:-1] != side.end).all()
        assert indices.max() < side.size
        assert side.decode(indices[:-1]) == (text.lower() if lower else text)
        assert again.encode(text).tolist() == indices.tolist()
    assert unknown_units(map(side.encode, TEXTS)) == 0.0


def test_a_word_within_a_line_that_ends_a_sentence_is_no_end():
    side = Side.learn(["He left. She stayed. They met. Then it rained.", "No. Yes."], "word")
    indices = side.encode("He left. She stayed.")
    assert (indices == side.end).sum() == 1


def test_unknown_words_can_be_replaced():
    side = Side.learn(TEXTS, "word")
    indices = side.encode("two birds")[:-1]
    assert unknown_units([side.encode("two birds")]) == 0.5
    assert side.decode(indices) == "two <unk>"
    assert side.decode(indices, lambda place: f"word{place}") == "two word1"


def test_the_first_word_is_the_same_subword_as_elsewhere():
    side = Side.learn(["dog dog dog dog cat cat cat cat"] * 5, "subword", 300)
    first, second, _ = side.encode("dog dog").tolist()
    assert first == second


def test_dates_are_read_back_by_the_library():
    months = {f"{datetime.date(2000, m, 1):%B}".lower(): m for m in range(1, 13)}
    for text, iso in dates(400, seed=3):
        date = datetime.date.fromisoformat(iso)
        assert FIRST <= date <= LAST
        named = [m for name, m in months.items() if name in text.lower()]
        if named:
            assert date.month in named
        digits = re.findall(r"\d{4}", text)
        if len(digits) == 1 and "/" not in text and len(text) != 8:
            assert int(digits[0]) == date.year
    date = datetime.date(1998, 5, 3)
    assert "the third of May, 1998" in [form(date) for form in FORMS]
    assert "the third of May, nineteen ninety-eight" in [form(date) for form in FORMS]


def test_no_written_date_means_two_days():
    assert dates(50, 1) == dates(50, 1)
    pairs = dates(3000)
    assert len({source for source, _ in pairs}) == 3000
    written = {}
    for days in range(0, (LAST - FIRST).days, 11):
        date = FIRST + datetime.timedelta(days=days)
        for form in FORMS:
            assert written.setdefault(form(date), date) == date


def test_numbers_in_words():
    assert [ordinal(n) for n in (1, 12, 20, 21, 30, 31)] == [
        "first", "twelfth", "twentieth", "twenty-first", "thirtieth", "thirty-first",
    ]  # fmt: skip
    assert [year(n) for n in (1900, 1905, 2000, 2009, 2010, 2042)] == [
        "nineteen hundred", "nineteen oh five", "two thousand", "two thousand and nine", "twenty ten",
        "twenty forty-two",
    ]  # fmt: skip
