"""What a language model reads and writes: characters, words or subwords.

A unit turns text into indices and back, knows where a model starts (`start`), and is saved as plain
data, so the model carries it along. The first indices are the marks of `elman.models.marks`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from elman.errors import DataError
from elman.models.marks import END, START, UNKNOWN

Indices = NDArray[np.int64]


class Unit(Protocol):
    """What every unit can do."""

    name: ClassVar[str]

    @property
    def size(self) -> int:
        """How many different units there are, the special ones included."""
        ...

    def encode(self, text: str) -> Indices:
        """The units of a text, sentence ends included."""
        ...

    def decode(self, indices: Iterable[int]) -> str:
        """Text of units."""
        ...

    def spell(self, index: int) -> str:
        """One unit as it is shown in a table."""
        ...

    def save(self) -> dict[str, Any]:
        """As plain data."""
        ...


@dataclass(frozen=True)
class Characters:
    """Every character that occurs in the training text."""

    alphabet: tuple[str, ...]
    name: ClassVar[str] = "char"

    @classmethod
    def learn(cls, documents: Iterable[str]) -> Characters:
        """The alphabet of a text, in the order of code points."""
        return cls(tuple(sorted(set().union(*documents))))

    def __post_init__(self) -> None:
        table = {character: index for index, character in enumerate(self.alphabet, START + 1)}
        object.__setattr__(self, "_index", table)

    @property
    def size(self) -> int:
        return len(self.alphabet) + 2

    def encode(self, text: str) -> Indices:
        table: dict[str, int] = self._index  # type: ignore[attr-defined]
        codes = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
        kinds, places = np.unique(codes, return_inverse=True)
        return np.array([table.get(chr(c), UNKNOWN) for c in kinds], np.int64)[places.reshape(-1)]

    def decode(self, indices: Iterable[int]) -> str:
        return "".join(
            self.alphabet[i - 2] if i >= 2 else "\N{REPLACEMENT CHARACTER}" * (i == 0) for i in indices
        )

    def spell(self, index: int) -> str:
        return repr(self.alphabet[index - 2])[1:-1] if index >= 2 else ("<unk>", "<s>")[index]

    def save(self) -> dict[str, Any]:
        return {"unit": self.name, "alphabet": "".join(self.alphabet)}

    @classmethod
    def restore(cls, saved: dict[str, Any]) -> Characters:
        """From what `save` gave."""
        return cls(tuple(saved["alphabet"]))


_WORD = re.compile(r"<\w+>|\w+(?:['’.-]\w+)*|[^\w\s]")
_SENTENCE_END = re.compile(
    r"""(?:(?<=[.!?])|(?<=[.!?]["'”’)\]]))"""  # after the mark and one that closes
    r"(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)"
    r"""\s+(?=["'“‘(\[]*[A-Z])"""
)
_NO_SPACE_BEFORE = set(".,;:!?)]}%’”")
_NO_SPACE_AFTER = set("([{$“‘")


@dataclass(frozen=True)
class Words:
    """The most frequent words of the training text, with marks for start and end of a sentence.

    `sentences` is "line" (one per line) or "text" (running text: they end at . ! ? before a capital,
    and at blank lines); `tokens` is "spaces" (the text is already cut at spaces) or "marks"
    (punctuation marks are units of their own).
    """

    words: tuple[str, ...]
    sentences: str
    tokens: str
    lower: bool = False
    name: ClassVar[str] = "word"

    @classmethod
    def learn(cls, documents: Sequence[str], size: int, min_count: int = 1, lower: bool = False) -> Words:
        """The words of a text by frequency: at most `size`, each at least `min_count` times."""
        text = "\n".join(documents)
        draft = cls((), _sentence_style(text), _token_style(text), lower)
        counts = Counter(word for document in documents for s in draft.split(document) for word in s)
        counts.pop("<unk>", None)
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        words = tuple(word for word, count in ranked[: max(size - 3, 0)] if count >= min_count)
        return cls(words, draft.sentences, draft.tokens, lower)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", {word: index for index, word in enumerate(self.words, END + 1)})

    @property
    def size(self) -> int:
        return len(self.words) + 3

    def split(self, text: str) -> list[list[str]]:
        """Sentences as lists of words."""
        text = text.lower() if self.lower else text
        if self.sentences == "line":
            sentences = text.split("\n")
        else:
            paragraphs = re.split(r"\n\s*\n", text)
            sentences = [
                s for paragraph in paragraphs for s in _SENTENCE_END.split(" ".join(paragraph.split()))
            ]
        cut: Callable[[str], list[str]] = str.split if self.tokens == "spaces" else _WORD.findall
        return [words for sentence in sentences if (words := cut(sentence))]

    def look_up(self, word: str) -> int:
        """Index of a word; UNKNOWN if the model does not have it."""
        return self._index.get(word.lower() if self.lower else word, UNKNOWN)  # type: ignore[attr-defined]

    def encode(self, text: str) -> Indices:
        return np.array([i for s in self.split(text) for i in (*map(self.look_up, s), END)], np.int64)

    def encode_beginning(self, text: str) -> Indices:
        """As `encode`, without an end after the last sentence: it goes on."""
        return self.encode(text)[:-1]

    def decode(self, indices: Iterable[int]) -> str:
        lines: list[list[str]] = [[]]
        for index in indices:
            if index == END:
                lines.append([])
            elif index != START:
                lines[-1].append(self.spell(index))
        return "\n".join(self.join(line) for line in lines)

    def join(self, words: Sequence[str]) -> str:
        """Words as a line of text, punctuation marks where they belong."""
        if self.tokens == "spaces":
            return " ".join(words)
        text = ""
        for word in words:
            glued = not text or word[0] in _NO_SPACE_BEFORE or text[-1] in _NO_SPACE_AFTER
            text += word if glued else f" {word}"
        return text

    def spell(self, index: int) -> str:
        return self.words[index - 3] if index > END else ("<unk>", "<s>", "</s>")[index]

    def save(self) -> dict[str, Any]:
        return {
            "unit": self.name,
            "sentences": self.sentences,
            "tokens": self.tokens,
            "lower": self.lower,
            "words": list(self.words),
        }

    @classmethod
    def restore(cls, saved: dict[str, Any]) -> Words:
        """From what `save` gave."""
        return cls(tuple(saved["words"]), saved["sentences"], saved["tokens"], saved["lower"])


def _sentence_style(text: str) -> str:
    """Whether a text has one sentence per line, or is running text."""
    lines = [line.rstrip() for line in text.split("\n") if line.strip()]
    inside = len(_SENTENCE_END.findall(text.replace("\n", " ")))
    ends = sum(line[-1] in ".!?\"'”’)" for line in lines)
    if inside < 0.2 * len(lines) or ends > 0.7 * len(lines):
        return "line"
    return "text"


def _token_style(text: str) -> str:
    """Whether a text is already cut at spaces: then no comma or question mark touches a word."""
    touching = len(re.findall(r"\w[,;:!?]", text))
    return "marks" if touching else "spaces"


class Subwords:
    """Byte pairs learned from the training text (Sennrich et al. 2016, arXiv 1508.07909)."""

    name: ClassVar[str] = "subword"

    def __init__(self, tokenizer: Tokenizer):
        self._tokenizer = tokenizer

    @classmethod
    def learn(cls, documents: Iterable[str], size: int) -> Subwords:
        """At most `size` subwords; bytes are the smallest, so nothing is unknown."""
        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer.decoder = decoders.ByteLevel()
        trainer = trainers.BpeTrainer(
            vocab_size=size,
            special_tokens=["<unk>", "<s>"],
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        )
        tokenizer.train_from_iterator(documents, trainer)
        return cls(tokenizer)

    @property
    def size(self) -> int:
        return self._tokenizer.get_vocab_size()

    def encode(self, text: str) -> Indices:
        # an encoding of a whole book at once would be slow: the library works best on lines
        lines = text.splitlines(keepends=True)
        return np.array([i for e in self._tokenizer.encode_batch(lines) for i in e.ids], np.int64)

    def decode(self, indices: Iterable[int]) -> str:
        return self._tokenizer.decode([int(i) for i in indices])

    def spell(self, index: int) -> str:
        return repr(self._tokenizer.decode([index], skip_special_tokens=False))[1:-1]

    def save(self) -> dict[str, Any]:
        return {"unit": self.name, "tokenizer": self._tokenizer.to_str()}

    @classmethod
    def restore(cls, saved: dict[str, Any]) -> Subwords:
        """From what `save` gave."""
        return cls(Tokenizer.from_str(saved["tokenizer"]))


_KINDS: dict[str, Callable[[dict[str, Any]], Unit]] = {
    "char": Characters.restore,
    "word": Words.restore,
    "subword": Subwords.restore,
}


def restore(saved: dict[str, Any]) -> Unit:
    """The unit that was saved as `saved`; raises DataError for anything else."""
    try:
        return _KINDS[saved["unit"]](saved)
    except Exception as problem:  # the tokenizers library raises bare Exception
        raise DataError(f"the tokenizer cannot be read ({type(problem).__name__}: {problem}).") from None
