"""Given words, put in the order that a language model finds likeliest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from elman.data.units import Unit, Words
from elman.errors import DataError
from elman.layers import Carry
from elman.models.language import LanguageModel
from elman.models.marks import END
from elman.tasks.generation import beginning

MOST_WORDS = 40


@dataclass(frozen=True)
class _Order:
    """Words placed so far (by their number), and the state of the model there."""

    placed: tuple[int, ...]
    log_probability: float
    scores: Tensor  # (1, V)
    carry: Carry


def reorder(
    model: LanguageModel, unit: Unit, words: Sequence[str], *, beam: int = 128, count: int = 3
) -> list[tuple[str, float]]:
    """The `count` likeliest orders of some words found by beam search, each with its nats.

    With the default beam every order of up to five words is looked at (there are 120); of more words
    the likeliest beginnings. Raises DataError for words that the model does not know.
    """
    if not words:
        raise DataError("there are no words to put in order.")
    if len(words) > MOST_WORDS:
        raise DataError(f"{len(words)} words are too many to put in order; {MOST_WORDS} is the most.")
    beginning(unit, " ".join(words))  # says which words are unknown
    model.eval()
    scores, carry = model.read(torch.tensor([beginning(unit, "")]))
    orders = [_Order((), 0.0, scores, carry)]
    for _ in words:
        orders = _grow(model, unit, words, orders, beam)
    finished = [(_text(unit, words, order.placed), -_ended(unit, order)) for order in orders]
    return sorted(finished, key=lambda item: item[1])[:count]


def _grow(
    model: LanguageModel, unit: Unit, words: Sequence[str], orders: list[_Order], beam: int
) -> list[_Order]:
    """Every order with one more word, the likeliest `beam` of them."""
    steps: list[tuple[_Order, int]] = []
    for order in orders:
        tried: set[str] = set()
        for number, word in enumerate(words):
            if number not in order.placed and word not in tried:
                tried.add(word)
                steps.append((order, number))
    sequences = [_units(unit, words[number], first=not order.placed) for order, number in steps]
    scores = torch.cat([order.scores for order, _ in steps])
    carry = Carry.stack(order.carry for order, _ in steps)
    gained, after, carries = model.extend(scores, carry, sequences)
    totals = gained + torch.tensor([order.log_probability for order, _ in steps])
    best = totals.topk(min(beam, len(steps))).indices.tolist()
    return [
        _Order((*steps[k][0].placed, steps[k][1]), float(totals[k]), after[k : k + 1], carries[k])
        for k in best
    ]


def _units(unit: Unit, word: str, *, first: bool) -> list[int]:
    if isinstance(unit, Words):
        return [unit.look_up(word)]
    return unit.encode(word if first else f" {word}").tolist()


def _ended(unit: Unit, order: _Order) -> float:
    """Log probability with the end of the sentence, where the model has one."""
    return order.log_probability + (float(order.scores[0, END]) if isinstance(unit, Words) else 0.0)


def _text(unit: Unit, words: Sequence[str], placed: tuple[int, ...]) -> str:
    ordered = [words[number] for number in placed]
    return unit.join(ordered) if isinstance(unit, Words) else " ".join(ordered)
