"""Words as a tagger sees them: what is known, what is one form, what is cut."""

import numpy as np
import pytest

from elman.data.forms import LETTERS, SHAPE_COUNT, Sentences, Spelling, shape_of

TRAIN = [["The", "dog", "saw", "1984"], ["the", "Dog", "barks"]]


def test_words_are_known_in_lower_case_and_letters_as_they_are():
    spelling = Spelling.learn(TRAIN, min_count=2)
    assert {"the", "THE", "dog"} <= {word for word in ("the", "THE", "dog", "saw") if word in spelling.words}
    assert "saw" not in spelling.words
    assert "T" in spelling.letters
    assert "H" not in spelling.letters
    assert "THE" not in Spelling.learn(TRAIN, lower=False).words


def test_digits_as_zeros():
    spelling = Spelling.learn(TRAIN, zeros=True)
    assert spelling.normal("1984") == "0000"
    assert spelling.normal("2026") in spelling.words
    assert Spelling.learn(TRAIN).normal("1984") == "1984"


def test_words_with_vectors_are_known_too():
    spelling = Spelling.learn(TRAIN, more=["cat", "dog"])
    assert "Cat" in spelling.words
    assert len(spelling.words) == 7


def test_it_comes_back_as_it_was_saved():
    spelling = Spelling.learn(TRAIN, zeros=True)
    assert Spelling.restore(spelling.save()) == spelling


@pytest.mark.parametrize(
    ("word", "shape"),
    [("dog", "xx"), ("Dog", "Xxx"), ("NATO", "XX"), ("1984", "00"), ("iPhone4", "xXxx0"), ("--", "--")],
)
def test_shapes(word, shape):
    assert shape_of(word) == shape


def test_a_batch_holds_each_form_once():
    spelling = Spelling.learn([[f"w{k}"] for k in range(SHAPE_COUNT)] + TRAIN)
    sentences = Sentences([["the", "dog"], ["The", "the", "the", "unheard"]], spelling)
    batch = sentences.batch([0, 1])
    assert batch.lengths == [2, 4]
    assert batch.valid.tolist() == [[True, True, False, False], [True] * 4]
    assert len(batch.letters) == 4  # The, the, dog, unheard
    assert sorted(batch.letter_lengths) == [3, 3, 3, 7]
    for row, words in enumerate((["the", "dog"], ["The", "the", "the", "unheard"])):
        for step, word in enumerate(words):
            form = int(batch.forms[row, step])
            length = batch.letter_lengths[form]
            assert np.array_equal(batch.letters[form, :length], spelling.letters.encode(word))
            assert int(batch.words[row, step]) == spelling.words.look_up(word)
    assert sentences.known(1).tolist() == [True, True, True, False]


def test_very_long_forms_are_cut_in_the_middle():
    long = "a" * 30 + "b" * 1000 + "c" * 30
    spelling = Spelling.learn([[long]])
    batch = Sentences([[long]], spelling).batch([0])
    half = LETTERS // 2
    assert batch.letter_lengths == [LETTERS]
    assert np.array_equal(batch.letters[0], spelling.letters.encode("a" * half + "c" * half))
