"""Small edits that make a text likelier: misspelt, missing, doubled and swapped words."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from elman.data.units import Unit, Words
from elman.errors import DataError
from elman.models.language import LanguageModel
from elman.tasks.scoring import text_nats

_PIECES = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]+")

NEIGHBOURS = 30
"""Words of the lexicon that are tried in place of one."""

INSERTED = 30
"""Frequent words that are tried between two others."""


@dataclass(frozen=True)
class Edit:
    """One edit: what it does, the text after it, and the nats that it gains."""

    what: str
    text: str
    gain: float


def correct(
    model: LanguageModel,
    unit: Unit,
    lexicon: Mapping[str, int],
    text: str,
    *,
    level: float,
    least_gain: float = 2.0,
    most: int = 10,
) -> list[Edit]:
    """Edits that raise the likelihood of a text, the best first, each made on the text before it.

    Args:
        lexicon: the words of the training text with their counts.
        level: the model's usual nats per unit. A text always gets likelier by what is taken away; so
            units that an edit takes away cost this much each.
        least_gain: nats that an edit must gain to be made.
        most: edits at most.

    Raises DataError for an empty text.
    """
    if not text.split():
        raise DataError("there is no text to correct.")
    # an unknown word of a word model stands for any word: saying which one costs as much as a name
    unknown = math.log(max(len(lexicon), 2)) if isinstance(unit, Words) else 0.0
    ((nats, units),) = text_nats(model, unit, [text], unknown=unknown)
    edits: list[Edit] = []
    while len(edits) < most:
        candidates = dict(_candidates(text, lexicon))
        candidates.pop(text, None)
        found = text_nats(model, unit, list(candidates), unknown=unknown)
        gains = [nats - after - level * max(0, units - left) for after, left in found]
        best = max(range(len(gains)), key=gains.__getitem__, default=0)
        if not gains or gains[best] < least_gain:
            break
        text, what = list(candidates.items())[best]
        nats, units = found[best]
        edits.append(Edit(what, text, gains[best]))
    return edits


def _candidates(text: str, lexicon: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """(edited text, what was done) for every edit that is tried."""
    places = [match.span() for match in _PIECES.finditer(text)]
    words = [text[start:end] for start, end in places]
    frequent = sorted(lexicon, key=lambda word: -lexicon[word])
    frequent = [word for word in frequent if word.isalpha()][:INSERTED]
    for k, (start, end) in enumerate(places):
        word = words[k]
        if word[0].isalnum():
            for other in neighbours(word, lexicon):
                yield text[:start] + other + text[end:], f"{word} -> {other}"
            for other in frequent:
                yield f"{text[:start]}{other} {text[start:]}", f"insert {other} before {word}"
        if len(places) > 1:
            yield _without(text, start, end), f"delete {word}"
        if k + 1 < len(places) and word[0].isalnum() and words[k + 1][0].isalnum():
            after, last = places[k + 1]
            swapped = text[:start] + words[k + 1] + text[end:after] + word + text[last:]
            yield swapped, f"swap {word} and {words[k + 1]}"


def _without(text: str, start: int, end: int) -> str:
    """The text without one piece and one of the spaces around it."""
    if start and text[start - 1] == " ":
        return text[: start - 1] + text[end:]
    return text[:start] + text[end:].lstrip(" ")


def neighbours(word: str, lexicon: Mapping[str, int]) -> list[str]:
    """Words of the lexicon that are one or two letters away, nearest and most frequent first."""
    most = 1 if len(word) <= 4 else 2
    found = []
    for other, count in lexicon.items():
        if other != word and abs(len(other) - len(word)) <= most and other[:1].isalnum():
            away = distance(word.lower(), other.lower(), most)
            if away <= most:
                same_case = other[:1].isupper() == word[:1].isupper()
                found.append((away, not same_case, -count, other))
    return [other for *_, other in sorted(found)[:NEIGHBOURS]]


def distance(a: str, b: str, most: int) -> int:
    """Letters to insert, delete, replace or swap with a neighbour to get from a to b; most + 1 if more."""
    rows = [list(range(len(b) + 1))]
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            step = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                step = min(step, rows[-2][j - 2] + 1)
            row.append(step)
        if min(row) > most:
            return most + 1
        rows.append(row)
    return rows[-1][-1]
