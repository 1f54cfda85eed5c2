"""What tagging reaches without a network: the most frequent tag, the most frequent tag of each word."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from elman.data.tagged import Sentence
from elman.tasks.tag_scores import Predicted, judged
from elman.tasks.task import Metrics

Known = Sequence[NDArray[np.bool_]]


def tag_floors(
    parts: Mapping[str, Sequence[Sentence]], known: Mapping[str, Known], *, spans: bool
) -> dict[str, dict[str, Metrics]]:
    """Metrics of trivial taggers on every part but the training part."""
    train = parts["train"]
    words = WordTags(train)
    classes = WordClasses(train) if any(sentence.intent for sentence in train) else None
    found: dict[str, dict[str, Metrics]] = {}
    for part, sentences in parts.items():
        if part == "train":
            continue
        by_name: dict[str, list[Predicted]] = {
            "most_frequent_tag": [((words.most,) * len(s.words), None) for s in sentences],
            "most_frequent_tag_per_word": [(words.tags(s.words), None) for s in sentences],
        }
        found[part] = {}
        for name, predicted in by_name.items():
            metrics = judged(sentences, predicted, known[part], spans=spans).metrics()
            if classes is not None:
                del metrics["sentence_accuracy"]  # without a class no sentence is right
            found[part][name] = metrics
        if classes is not None:
            total = len(sentences)
            majority = sum(s.intent == classes.most for s in sentences) / total
            bayes = sum(s.intent == classes.best(s.words) for s in sentences) / total
            found[part]["majority_intent"] = {"intent_accuracy": majority, "sentences": total}
            found[part]["naive_bayes_intent"] = {"intent_accuracy": bayes, "sentences": total}
    return found


class WordTags:
    """The most frequent tag of each word; words that were never seen get that of words seen once."""

    def __init__(self, train: Sequence[Sentence]):
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for sentence in train:
            for word, tag in zip(sentence.words, sentence.tags or (), strict=True):
                counts[word][tag] += 1
        every, once = Counter[str](), Counter[str]()
        for tags in counts.values():
            every += tags
            if tags.total() == 1:
                once += tags
        self.most = every.most_common(1)[0][0]
        self._rare = once.most_common(1)[0][0] if once else self.most
        self._best = {word: tags.most_common(1)[0][0] for word, tags in counts.items()}

    def tags(self, words: Sequence[str]) -> tuple[str, ...]:
        """The tags of a sentence."""
        return tuple(self._best.get(word, self._rare) for word in words)


class WordClasses:
    """Classes of sentences by naive Bayes over their words, with one added to each count."""

    def __init__(self, train: Sequence[Sentence]):
        self._classes = Counter(sentence.intent or "" for sentence in train)
        self._words: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for sentence in train:
            self._words[sentence.intent or ""].update(sentence.words)
        self._vocabulary = {word for counts in self._words.values() for word in counts}
        self._totals = {name: counts.total() + len(self._vocabulary) for name, counts in self._words.items()}
        self.most = self._classes.most_common(1)[0][0]

    def best(self, words: Sequence[str]) -> str:
        """The likeliest class of a sentence."""
        known = [word for word in words if word in self._vocabulary]

        def nats(name: str) -> float:
            here, total = self._words[name], self._totals[name]
            return math.log(self._classes[name]) + sum(math.log((here[w] + 1) / total) for w in known)

        return max(self._classes, key=nats)
