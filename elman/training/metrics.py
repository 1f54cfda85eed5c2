"""Metrics, under the names that result.json has for every task."""

from __future__ import annotations

import math


def of_language(nats: float, units: int, characters: int) -> dict[str, float]:
    """Metrics of a language model.

    Args:
        nats: sum of the negative log likelihoods of all units.
        units: how many there are.
        characters: characters of text that they stand for.

    Returns `nats` and `perplexity` per unit, `bits_per_character`, and `tokens`, the units counted.
    """
    mean = nats / units
    return {
        "nats": mean,
        "perplexity": math.exp(mean) if mean < 700 else math.inf,
        "bits_per_character": nats / math.log(2) / max(characters, 1),
        "tokens": units,
    }
