"""CIDEr-D against numbers worked by hand and against the paper's formula written out with arrays."""

import math

import numpy as np
import pytest

from elman.errors import DataError
from elman.training.cider import Cider, cider


def words(*texts: str) -> list[list[str]]:
    return [text.split() for text in texts]


def test_worked_by_hand():
    """Two pictures, so every word but "a" weighs log 2, and "a" weighs nothing.

    First: equal; n-grams of 1, 2, 3 words agree (cosine 1), there are none of 4: 10 * 3/4 = 7.5.
    Second: of (red, square) and (blue, square) half the squared weight agrees: 10 * (1/2)/4 = 1.25.
    """
    references = [words("a red circle"), words("a blue square")]
    scorer = Cider(references)
    assert scorer.scores(words("a red circle", "a red square")) == pytest.approx([7.5, 1.25])
    assert cider(words("a red circle", "a red square"), references) == pytest.approx(4.375)


def test_a_repeated_word_counts_as_often_as_the_reference_has_it():
    """Candidate "dog dog dog dog": weights 4 log 2 against log 2 for dog and for runs.

    min(4, 1) * 1 / (4 * sqrt 2) of the unigrams; two words more than the reference: exp(-4/72).
    """
    references = [words("dog runs"), words("a cat")]
    expected = 10 / 4 * (1 / (4 * math.sqrt(2))) * math.exp(-(2**2) / (2 * 36))
    assert Cider(references).scores(words("dog dog dog dog", "a cat"))[0] == pytest.approx(expected)


def test_the_formula_of_the_paper_written_out():
    random = np.random.default_rng(0)

    def sentence() -> list[str]:
        return ["abcdef"[k] for k in random.integers(6, size=random.integers(1, 9))]

    references = [[sentence() for _ in range(random.integers(1, 5))] for _ in range(12)]
    candidates = [sentence() for _ in references]
    assert Cider(references).scores(candidates) == pytest.approx(by_arrays(candidates, references))


def by_arrays(candidates, references) -> list[float]:
    """One axis for each n-gram there is."""
    scores = np.zeros(len(candidates))
    for n in range(1, 5):
        everything = [*candidates, *(text for texts in references for text in texts)]
        axes = sorted({tuple(text[k : k + n]) for text in everything for k in range(len(text) - n + 1)})

        def counts(text, axes=axes, n=n):
            return np.array([sum(tuple(text[k : k + n]) == axis for k in range(len(text))) for axis in axes])

        seen = sum((sum(counts(text) for text in texts) > 0).astype(float) for texts in references)
        rarity = np.log(len(references) / np.maximum(seen, 1)) if len(axes) else np.zeros(0)
        for place, (own, texts) in enumerate(zip(candidates, references, strict=True)):
            for text in texts:
                c, s = counts(own) * rarity, counts(text) * rarity
                norms = np.sqrt((c**2).sum()) * np.sqrt((s**2).sum())
                likeness = (np.minimum(c, s) * s).sum() / norms if norms else 0.0
                off = np.exp(-((len(own) - len(text)) ** 2) / (2 * 6**2))
                scores[place] += 10 * off * likeness / 4 / len(texts)
    return scores.tolist()


def test_order_of_references_and_pictures_does_not_matter():
    references = [words("a red circle", "a round thing"), words("a blue square"), words("two crosses here")]
    candidates = words("a red thing", "a blue circle", "two crosses here")
    forward = cider(candidates, references)
    assert cider(candidates[::-1], [texts[::-1] for texts in references[::-1]]) == pytest.approx(forward)


def test_empty_captions_and_a_single_picture_score_nothing():
    assert Cider([words("a b c d"), words("e f g h")]).scores([[], ["e"]])[0] == 0
    assert cider(words("a b c d"), [words("a b c d")]) == 0


def test_what_does_not_fit_is_refused():
    with pytest.raises(DataError, match="one for each"):
        cider(words("a"), [words("a"), words("b")])
    with pytest.raises(DataError, match="without a reference"):
        Cider([[]])
