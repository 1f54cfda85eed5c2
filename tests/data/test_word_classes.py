"""The generated sentences, and what can be known of their words, counted on a large sample."""

from collections import Counter, defaultdict

from elman.data.synthetic import word_classes


def best_share(sample, keep):
    """The share of words right when each gets the most frequent tag of what `keep` leaves to be seen."""
    seen = defaultdict(Counter)
    for words, tags in sample:
        for place, tag in enumerate(tags):
            seen[keep(words, place)][tag] += 1
    total = sum(sum(counts.values()) for counts in seen.values())
    return sum(max(counts.values()) for counts in seen.values()) / total


def clause(words, place):
    """(place in its clause, words of the clause)."""
    start = max((k + 1 for k in range(place) if words[k] == "and"), default=0)
    end = next((k for k in range(place, len(words)) if words[k] == "and"), len(words))
    return place - start, words[start:end]


def test_the_optimum_is_what_counting_finds():
    sample = word_classes.sentences(20_000, seed=1)
    whole = best_share(sample, lambda words, place: clause(words, place))
    assert word_classes.optimum() == 1.0
    assert whole == 1.0

    def until(words, place):
        k, inside = clause(words, place)
        return inside[: k + 1] if words[place] != "and" else "and"

    # some 130,000 words: the standard error of a share near 0.99 is 0.0003
    assert abs(best_share(sample, until) - word_classes.optimum(whole=False)) < 0.0012


def test_words_alone_do_not_tell():
    sample = word_classes.sentences(5000)
    assert best_share(sample, lambda words, place: words[place]) < 0.95


def test_sentences_repeat():
    assert word_classes.sentences(5, seed=3) == word_classes.sentences(5, seed=3)
    assert word_classes.sentences(5, seed=3) != word_classes.sentences(5, seed=4)
