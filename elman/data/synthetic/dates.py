"""Dates as people write them, and as ISO 8601 has them: "the third of May, 1998" and 1998-05-03."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import numpy as np

FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_ONES = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip


def number(value: int) -> str:
    """1 to 99 in words: "forty-two"."""
    tens, ones = divmod(value, 10)
    if value < 20:
        return _ONES[value]
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def ordinal(value: int) -> str:
    """1 to 31 in words: "twenty-first"."""
    if value <= 20:
        return _ORDINALS[value]
    return "thirtieth" if value == 30 else f"{_TENS[value // 10]}-{_ORDINALS[value % 10]}"


def year(value: int) -> str:
    """1900 to 2099 as it is said: "nineteen ninety-eight", "two thousand and five"."""
    century, rest = divmod(value, 100)
    if value < 2010 and century == 20:
        return "two thousand" + (f" and {number(rest)}" if rest else "")
    if not rest:
        return f"{number(century)} hundred"
    return f"{number(century)} " + (f"oh {number(rest)}" if rest < 10 else number(rest))


def _suffixed(day: int) -> str:
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _month_day(date: datetime.date) -> str:
    return f"{MONTHS[date.month - 1]} {date.day}, {date.year}"


def _american(date: datetime.date) -> str:
    return f"{date.month}/{date.day}/{date.year}"


FORMS: tuple[Callable[[datetime.date], str], ...] = (
    lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    lambda d: f"{ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"the {_suffixed(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} the {ordinal(d.day)}, {year(d.year)}",
    lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]}, {year(d.year)}",
    _month_day,
    lambda d: f"{WEEKDAYS[d.weekday()]}, {_month_day(d)}",
    lambda d: f"{MONTHS[d.month - 1]} {_suffixed(d.day)} {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1][:3]} {d.year}",
    lambda d: f"{MONTHS[d.month - 1][:3]}. {d.day}, {d.year}",
    lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year}",  # with stops the day comes first
    lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    _american,  # with strokes the month
    lambda d: f"{d.year}/{d.month}/{d.day}",
    lambda d: f"{d.year}{d.month:02d}{d.day:02d}",
)
"""Each writes a date so that only one date can be meant."""


def dates(count: int, seed: int = 0) -> list[tuple[str, str]]:
    """`count` pairs (a date as written, the same in ISO 8601), no source twice.

    Days from 1900 to 2099 and forms are drawn with equal chance; a quarter is in lower case.
    """
    chance = np.random.default_rng([seed, 1582])
    days = (LAST - FIRST).days + 1
    found: dict[str, str] = {}
    while len(found) < count:
        date = FIRST + datetime.timedelta(days=int(chance.integers(days)))
        text = FORMS[chance.integers(len(FORMS))](date)
        found[text.lower() if chance.random() < 0.25 else text] = date.isoformat()
    return list(found.items())
