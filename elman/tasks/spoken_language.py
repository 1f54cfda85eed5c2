"""Language models that help a transcriber to choose: a run of the task language, read symbol by symbol."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from elman.data.units import Characters, Words
from elman.errors import OptionError
from elman.layers import Carry
from elman.models.language import LanguageModel
from elman.models.marks import END, START, UNKNOWN
from elman.models.prefix_beam import Reader
from elman.tasks.language_run import LanguageRun
from elman.tasks.transcribe_learn import Alphabet

OTHER_WORDS = math.log(10_000)
"""What a word that the model does not know costs beside the unknown unit: it is one of very many."""


def reader_for(run: str | Path, alphabet: Alphabet) -> Reader:
    """The reader of a language model's run for symbols of an alphabet.

    A model of letters reads letters; a model of words reads letters, judging each word at its end, or words.
    Raises OptionError for other pairs and where the letters are not the same.
    """
    language = LanguageRun(run)
    unit, model = language.unit, language.model.eval()
    tokens = [alphabet.vocabulary.spell(symbol) for symbol in range(1, len(alphabet))]
    if isinstance(unit, Characters):
        if alphabet.words:
            raise OptionError(f"--lm {run} writes letters and this run whole words; give a model of words.")
        missing = [token for token in tokens if token not in unit.alphabet]
        if len(missing) > len(tokens) / 2:
            shown = "".join(missing[:10])
            raise OptionError(
                f"--lm {run} does not know most letters of this run ({shown}); train it on texts of the same "
                "kind (--lower?)."
            )
        return LetterReader(model, unit, tokens)
    if isinstance(unit, Words):
        return WordReader(model, unit, tokens, whole=alphabet.words)
    raise OptionError(
        f"--lm {run} writes subwords; a transcriber reads a model of letters or words (--unit)."
    )


@dataclass(frozen=True, eq=False)
class Place:
    """A state of a language model: what may come next (V,), the carry there, the word that has begun."""

    scores: Tensor
    carry: Carry
    begun: str = ""


class LetterReader:
    """A language model of letters reading letters; a text ends with a line's end where it knows one."""

    def __init__(self, model: LanguageModel, unit: Characters, tokens: Sequence[str]):
        self.model = model
        known = {letter: START + 1 + place for place, letter in enumerate(unit.alphabet)}
        self.units = [UNKNOWN, *(known.get(token, UNKNOWN) for token in tokens)]  # by symbol
        self.end = known.get("\n")

    def start(self) -> Place:
        # a text begins as a line does
        units = [START] if self.end is None else [START, self.end]
        scores, carry = self.model.read(torch.tensor([units]))
        return Place(scores[0], carry)

    def log_probability(self, state: Place, symbol: int) -> float:
        return float(state.scores[self.units[symbol]])

    def advance(self, states: Sequence[Place], symbols: Sequence[int]) -> list[Place]:
        return _read(self.model, states, [self.units[symbol] for symbol in symbols])

    def finish(self, state: Place) -> float:
        return 0.0 if self.end is None else float(state.scores[self.end])


class WordReader:
    """A language model of words reading letters or words; a word counts when it is over."""

    def __init__(self, model: LanguageModel, unit: Words, tokens: Sequence[str], whole: bool):
        self.model, self.unit, self.whole = model, unit, whole
        self.tokens = ["", *tokens]  # by symbol

    def start(self) -> Place:
        scores, carry = self.model.read(torch.tensor([[START]]))
        return Place(scores[0], carry)

    def _word(self, state: Place, word: str) -> float:
        index = self.unit.look_up(word)
        return float(state.scores[index]) - (OTHER_WORDS if index == UNKNOWN else 0.0)

    def log_probability(self, state: Place, symbol: int) -> float:
        token = self.tokens[symbol]
        if self.whole:
            return self._word(state, token)
        return self._word(state, state.begun) if token == " " and state.begun else 0.0

    def advance(self, states: Sequence[Place], symbols: Sequence[int]) -> list[Place]:
        words = [
            token if self.whole else state.begun if token == " " else ""
            for state, token in zip(states, (self.tokens[symbol] for symbol in symbols), strict=True)
        ]
        over = [k for k, word in enumerate(words) if word]
        found = [
            Place(state.scores, state.carry, state.begun + self.tokens[symbol].strip())
            for state, symbol in zip(states, symbols, strict=True)
        ]
        if over:
            units = [self.unit.look_up(words[k]) for k in over]
            for k, place in zip(over, _read(self.model, [states[k] for k in over], units), strict=True):
                found[k] = place
        return found

    def finish(self, state: Place) -> float:
        if state.begun:
            score = self._word(state, state.begun)
            state = _read(self.model, [state], [self.unit.look_up(state.begun)])[0]
            return score + float(state.scores[END])
        return float(state.scores[END])


def _read(model: LanguageModel, states: Sequence[Place], units: Sequence[int]) -> list[Place]:
    """The places after one unit each, all read side by side."""
    carry = Carry.stack([state.carry for state in states])
    scores, after = model.read(torch.tensor(units)[:, None], carry)
    return [Place(scores[row], after[row]) for row in range(len(states))]
