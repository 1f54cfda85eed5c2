"""What a language model has to beat: unigram and Kneser-Ney n-grams of the same text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from elman.data.streams import Stream
from elman.models.ngram import NGram
from elman.training.metrics import of_language

MOST_UNITS = 20_000_000
"""Training units that n-grams are counted on; their tables grow with the text."""


def language_floors(
    streams: Mapping[str, Stream], units: int, order: int = 5
) -> dict[str, dict[str, dict[str, Any]]]:
    """Metrics of n-gram models for every part but "train": {part: {"unigram": ..., "kneser_ney_2": ...}}.

    Each also says how many "ngrams" it holds, in how many "bytes".
    """
    train = streams["train"]
    floors: dict[str, dict[str, Any]] = {part: {} for part in streams if part != "train"}
    for n in range(1, order + 1):
        model = NGram(train.x[:MOST_UNITS], train.y[:MOST_UNITS], units, n)
        name = "unigram" if n == 1 else f"kneser_ney_{n}"
        for part, found in floors.items():
            stream = streams[part]
            nats = float(-model.log_probabilities(stream.x, stream.y).sum())
            metrics = of_language(nats, len(stream), stream.characters)
            found[name] = {**metrics, "ngrams": sum(model.counts), "bytes": model.bytes}
    return floors
