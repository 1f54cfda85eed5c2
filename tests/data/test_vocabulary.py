"""Vocabularies: by frequency, with marks, saved as plain data."""

import json

from elman.data.vocabulary import Vocabulary, unknown_share


def test_most_frequent_first_and_the_rest_unknown():
    vocabulary = Vocabulary.learn([["b", "a", "b"], ["c", "a", "b"]], size=2)
    assert len(vocabulary) == 3
    assert vocabulary.encode(["b", "a", "c", "d"]).tolist() == [1, 2, 0, 0]
    assert [vocabulary.spell(k) for k in range(3)] == ["<unk>", "b", "a"]
    assert "a" in vocabulary and "c" not in vocabulary
    assert unknown_share(vocabulary, [["a", "x"], ["b", "y"]]) == 0.5


def test_marks_come_first_and_case_may_be_folded():
    vocabulary = Vocabulary.learn([["The", "the", "<s>"]], lower=True, marks=("<s>", "</s>"))
    assert vocabulary.look_up("<s>") == 1 and vocabulary.look_up("</s>") == 2
    assert vocabulary.look_up("THE") == 3 and len(vocabulary) == 4
    tokens = ["THE", "the", "<s>", "<S>", "cat", "</s>"]
    assert vocabulary.encode(iter(tokens)).tolist() == [vocabulary.look_up(token) for token in tokens]
    assert [vocabulary.spell(k) for k in range(4)] == ["<unk>", "<s>", "</s>", "the"]


def test_saved_and_restored():
    vocabulary = Vocabulary.learn([["ä", "b", "b"]], min_count=1, marks=("<s>",))
    assert Vocabulary.restore(json.loads(json.dumps(vocabulary.save()))) == vocabulary
    assert len(Vocabulary.learn([["ä", "b", "b"]], min_count=2)) == 2
