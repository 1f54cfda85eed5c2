"""The generated sentences: their rule, read anew from the text, and what counting words can tell."""

from collections import Counter

from elman.data.synthetic import negation


def by_the_rule(text):
    """The rating, from the words: an adjective counts 1 or -1, turned round if its clause has a "not"."""
    words = text.split()
    joint = max(k for k, word in enumerate(words) if word in negation.JOINTS)
    rating = 3
    for clause in (words[:joint], words[joint + 1 :]):
        sign = 1 if clause[-1] in negation.GOOD else -1
        rating += -sign if "not" in clause else sign
    return rating


def test_sentences_follow_their_rule():
    rows = negation.ratings(500, seed=1)
    assert all(by_the_rule(text) == rating for text, rating in rows)
    assert {rating for _, rating in rows} == {1, 3, 5}
    verdicts = negation.verdicts(500, seed=1)
    assert all((by_the_rule(text) == 5) == (verdict == "positive") for text, verdict in verdicts)
    assert rows == negation.ratings(500, seed=1) != negation.ratings(500, seed=2)


def test_every_word_and_pair_of_words_is_as_frequent_in_both_classes():
    rows = negation.verdicts(20_000, seed=3)
    for gram in (1, 2):
        counts = {verdict: Counter() for verdict in ("positive", "negative")}
        totals = Counter(verdict for _, verdict in rows)
        for text, verdict in rows:
            words = text.split()
            counts[verdict].update({tuple(words[k : k + gram]) for k in range(len(words) - gram + 1)})
        for name in set(counts["positive"]) | set(counts["negative"]):
            a, b = (counts[v][name] / totals[v] for v in ("positive", "negative"))
            # two shares of some 10,000 each: five deviations of their difference, at a share of at most 1
            assert abs(a - b) < 5 * (2 * max(a, b) * (1 - min(a, b)) / 9_500) ** 0.5 + 1e-3, name
