"""What a transcriber has to beat: constant answers, the nearest mean spectrum, rules for Morse code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from elman.data.synthetic import morse
from elman.data.utterances import Utterance
from elman.tasks.task import Metrics
from elman.tasks.transcribe_scores import scores

FEW = 200
"""Most different texts that are compared by their mean spectra."""


def floors_of(
    parts: Mapping[str, Sequence[Utterance]], generated: Mapping[str, Sequence[tuple[str, Any]]] | None
) -> dict[str, dict[str, Metrics]]:
    """Metrics of trivial methods for every part but "train"; `generated` are the sounds of Morse code."""
    train = parts["train"]
    found: dict[str, dict[str, Metrics]] = {}
    for part, utterances in parts.items():
        if part == "train":
            continue
        said = [utterance.text for utterance in utterances]
        usual = Counter(utterance.text for utterance in train).most_common(1)[0][0]
        found[part] = {"most frequent text": scores(said, [usual] * len(said))}
        nearest = by_mean_spectrum(train, utterances)
        if nearest is not None:
            found[part]["nearest mean spectrum"] = scores(said, nearest)
        if generated is not None:
            heard = [morse.by_rule(samples) for _, samples in generated[part]]
            found[part]["threshold and rules"] = scores(said, heard)
    return found


def by_mean_spectrum(train: Sequence[Utterance], utterances: Sequence[Utterance]) -> list[str] | None:
    """The text whose mean log-mel vector over all its training utterances is nearest; time plays no role.

    None where more than 200 different texts are said, or most of them once.
    """
    texts = sorted({utterance.text for utterance in train})
    if len(texts) > FEW or 2 * len(texts) > len(train):
        return None
    place = {text: k for k, text in enumerate(texts)}
    vectors = np.stack([utterance.features[0].mean(0) for utterance in train])
    deviation = np.maximum(vectors.std(0), 1e-6)
    labels = np.array([place[utterance.text] for utterance in train])
    centres = np.stack([vectors[labels == k].mean(0) for k in range(len(texts))]) / deviation
    asked = np.stack([utterance.features[0].mean(0) for utterance in utterances]) / deviation
    distances = ((asked[:, None] - centres[None]) ** 2).sum(-1)
    return [texts[k] for k in distances.argmin(1)]
