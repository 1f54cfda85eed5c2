"""How good tags are: shares of words, spans, sentences and their classes; and what goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from elman.data.tagged import Sentence
from elman.tasks.task import Metrics, TableOf
from elman.training.spans import SpanScore

ERRORS_SHOWN = 20
CONFUSIONS_SHOWN = 20
KINDS_SHOWN = 30
AROUND = 4
"""Words on each side of an error that are shown."""

Predicted = tuple[tuple[str, ...], str | None]
"""Tags and class of a sentence."""


@dataclass
class Scores:
    """Counts over sentences; `spans`: whether tags mark spans."""

    spans: bool
    words: int = 0
    right: int = 0
    unknown: int = 0
    unknown_right: int = 0
    sentences: int = 0
    sentences_right: int = 0
    classes: int = 0
    classes_right: int = 0
    of_spans: SpanScore = field(default_factory=SpanScore)

    def add(self, sentence: Sentence, predicted: Predicted, known: NDArray[np.bool_]) -> None:
        """Count a sentence; `known` says which of its words the training part has."""
        tags, intent = predicted
        truth = sentence.tags or ()
        hits = np.fromiter((a == b for a, b in zip(truth, tags, strict=True)), bool, len(truth))
        self.words += len(hits)
        self.right += int(hits.sum())
        self.unknown += int((~known).sum())
        self.unknown_right += int(hits[~known].sum())
        self.sentences += 1
        whole = bool(hits.all())
        if sentence.intent is not None and intent is not None:
            self.classes += 1
            self.classes_right += intent == sentence.intent
            whole = whole and intent == sentence.intent
        self.sentences_right += whole
        if self.spans:
            self.of_spans.add(truth, tags)

    def metrics(self) -> Metrics:
        """Shares by name; the first is the one to judge by.

        `sentence_accuracy` asks for all tags of a sentence and, where there is one, its class.
        """
        precision, recall, f1 = self.of_spans.of()
        found: Metrics = {"f1": f1} if self.spans else {}
        if self.classes:
            found["intent_accuracy"] = self.classes_right / self.classes
        found["accuracy"] = self.right / max(self.words, 1)
        if self.unknown:
            found["unknown_accuracy"] = self.unknown_right / self.unknown
        found["sentence_accuracy"] = self.sentences_right / max(self.sentences, 1)
        if self.spans:
            found |= {"precision": precision, "recall": recall, "spans": self.of_spans.gold.total()}
        return {**found, "words": self.words, "sentences": self.sentences}


def judged(
    sentences: Sequence[Sentence],
    predicted: Sequence[Predicted],
    known: Sequence[NDArray[np.bool_]],
    *,
    spans: bool,
) -> Scores:
    """The scores of a part."""
    scores = Scores(spans)
    for sentence, guess, here in zip(sentences, predicted, known, strict=True):
        scores.add(sentence, guess, here)
    return scores


def by_kind(sentences: Sequence[Sentence], predicted: Sequence[Predicted], scores: Scores) -> TableOf:
    """Precision, recall and F1 of each type of span, or of each tag."""
    rows = []
    if scores.spans:
        counts = scores.of_spans.gold + scores.of_spans.predicted
        rows = [(kind or "(none)", scores.of_spans.gold[kind], *scores.of_spans.of(kind)) for kind in counts]
        title, first = "Types of spans", "type"
    else:
        pairs = _pairs(sentences, predicted)
        gold, guessed = Counter[str](), Counter[str]()
        for (truth, tag), count in pairs.items():
            gold[truth] += count
            guessed[tag] += count
        for tag in gold + guessed:
            hits = pairs[tag, tag]
            precision, recall = hits / (guessed[tag] or 1), hits / (gold[tag] or 1)
            rows.append((tag, gold[tag], precision, recall, 2 * hits / (gold[tag] + guessed[tag])))
        title, first = "Tags", "tag"
    rows.sort(key=lambda row: (-row[1], row[0]))
    return TableOf(title, (first, "count", "precision", "recall", "F1"), tuple(rows[:KINDS_SHOWN]))


def _pairs(sentences: Sequence[Sentence], predicted: Sequence[Predicted]) -> Counter[tuple[str, str]]:
    return Counter(
        pair
        for sentence, (tags, _) in zip(sentences, predicted, strict=True)
        for pair in zip(sentence.tags or (), tags, strict=True)
    )


def confusions(sentences: Sequence[Sentence], predicted: Sequence[Predicted]) -> TableOf:
    """Which tags are taken for which, the most frequent first, with the word it happens to most."""
    pairs = Counter[tuple[str, str]]()
    words: dict[tuple[str, str], Counter[str]] = {}
    for sentence, (tags, _) in zip(sentences, predicted, strict=True):
        for word, truth, tag in zip(sentence.words, sentence.tags or (), tags, strict=True):
            if truth != tag:
                pairs[truth, tag] += 1
                words.setdefault((truth, tag), Counter())[word] += 1
    every = pairs.total()
    rows = tuple(
        (truth, tag, count, f"{count / every:.1%}", words[truth, tag].most_common(1)[0][0])
        for (truth, tag), count in pairs.most_common(CONFUSIONS_SHOWN)
    )
    return TableOf("What is taken for what", ("truth", "predicted", "times", "of errors", "such as"), rows)


def class_confusions(sentences: Sequence[Sentence], predicted: Sequence[Predicted]) -> TableOf:
    """Which classes of sentences are taken for which."""
    pairs = Counter(
        (sentence.intent, intent)
        for sentence, (_, intent) in zip(sentences, predicted, strict=True)
        if sentence.intent != intent
    )
    rows = tuple((truth, tag, count) for (truth, tag), count in pairs.most_common(CONFUSIONS_SHOWN))
    return TableOf("Sentences taken for others", ("truth", "predicted", "times"), rows)


def errors(sentences: Sequence[Sentence], predicted: Sequence[Predicted], seed: int = 0) -> TableOf:
    """Some wrong tags among their neighbours, drawn from all of them: each kind of confusion as it comes."""
    wrong = [
        (row, place)
        for row, (sentence, (tags, _)) in enumerate(zip(sentences, predicted, strict=True))
        for place, (truth, tag) in enumerate(zip(sentence.tags or (), tags, strict=True))
        if truth != tag
    ]
    chosen = np.random.default_rng(seed).permutation(len(wrong))[:ERRORS_SHOWN]
    rows = []
    for row, place in (wrong[k] for k in sorted(chosen)):
        sentence, tags = sentences[row], predicted[row][0]
        around = range(max(0, place - AROUND), min(len(tags), place + AROUND + 1))
        text = " ".join(f"[{sentence.words[k]}]" if k == place else sentence.words[k] for k in around)
        truth = (sentence.tags or ())[place]
        rows.append((f"{sentence.where(place).rsplit('/', 1)[-1]}", text, truth, tags[place]))
    return TableOf("Errors to look at", ("where", "word", "truth", "predicted"), tuple(rows))


def shown(sentence: Sentence, predicted: Predicted) -> str:
    """A sentence with its tags in a line; where they are wrong, the truth follows an equals sign crossed out.

    Words outside of spans stand alone.
    """
    tags, intent = predicted
    pieces = []
    for place, (word, tag) in enumerate(zip(sentence.words, tags, strict=True)):
        truth = sentence.tags[place] if sentence.tags else tag
        piece = word if tag == truth == "O" else f"{word}/{tag}"
        pieces.append(piece if tag == truth else f"{piece}≠{truth}")
    if intent is not None:
        own = sentence.intent in (None, intent)
        pieces.append(f"[{intent}]" if own else f"[{intent}≠{sentence.intent}]")
    return " ".join(pieces)
