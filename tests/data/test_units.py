"""Characters, words and subwords: text to indices and back."""

import json

import pytest

from elman.data.text import read_text
from elman.data.units import Characters, Subwords, Words, restore
from elman.errors import DataError
from elman.models.marks import END, START, UNKNOWN

PROSE = (
    'He said: "Wait!" Then he went on,\nslowly. Mr. Brown\'s dog barked.\n\nA new paragraph (short) begins.\n'
    * 5
)
TWEETS = "Good morning!\nwhat a day\nrain again, of course\n" * 5
CUT = "the old man , he said , is here\nno it is <unk> $ N\n" * 5


@pytest.mark.parametrize("text", [PROSE, TWEETS, "naïve — 日本語 😀\n\ttab"])
def test_characters_and_subwords_return_the_text(text):
    for unit in (Characters.learn([text]), Subwords.learn([text], 300)):
        assert unit.decode(unit.encode(text)) == text


def test_unseen_characters_are_unknown_and_subwords_never_are():
    characters = Characters.learn(["abc"])
    assert characters.encode("axb").tolist() == [2, UNKNOWN, 3]
    assert characters.decode([2, UNKNOWN, 3]) == "a\N{REPLACEMENT CHARACTER}b"
    subwords = Subwords.learn(["abc"], 300)
    assert subwords.decode(subwords.encode("日本")) == "日本"


def test_sentences_of_running_text_and_of_lines():
    prose = Words.learn([PROSE], 100)
    assert (prose.sentences, prose.tokens) == ("text", "marks")
    first = prose.split(PROSE)[:2]
    assert first[0] == ["He", "said", ":", '"', "Wait", "!", '"']
    assert first[1] == ["Then", "he", "went", "on", ",", "slowly", "."]
    lines = Words.learn([TWEETS], 100)
    assert (lines.sentences, lines.tokens) == ("line", "marks")
    assert lines.split(TWEETS)[1] == ["what", "a", "day"]


def test_text_that_is_cut_already_is_left_as_it_is():
    unit = Words.learn([CUT], 100)
    assert (unit.sentences, unit.tokens) == ("line", "spaces")
    assert unit.split(CUT)[1] == ["no", "it", "is", "<unk>", "$", "N"]
    assert unit.encode("no <unk>").tolist() == [unit.look_up("no"), UNKNOWN, END]


def test_vocabulary_is_by_frequency_and_bounded():
    unit = Words.learn(["b a a c c c d"], 6)
    assert unit.words == ("c", "a", "b")  # three marks and three words
    assert unit.encode("d c").tolist() == [UNKNOWN, 3, END]
    assert Words.learn(["b a a c c c d"], 100, min_count=2).words == ("c", "a")
    assert Words.learn(["The the THE"], 100, lower=True).words == ("the",)


def test_words_are_joined_as_they_are_written():
    unit = Words.learn([PROSE], 100)
    assert unit.join(["He", "said", ",", "(", "short", ")", "."]) == "He said, (short)."
    assert unit.decode([START, unit.look_up("He"), END, START, unit.look_up("A")]) == "He\nA"


@pytest.mark.parametrize(
    "unit",
    [Characters.learn([PROSE]), Words.learn([PROSE], 50), Subwords.learn([PROSE], 300)],
    ids=lambda u: u.name,
)
def test_saved_as_plain_data(unit):
    again = restore(json.loads(json.dumps(unit.save())))
    assert again.save() == unit.save()
    assert again.encode(PROSE).tolist() == unit.encode(PROSE).tolist()
    assert again.size == unit.size


@pytest.mark.parametrize(
    "saved", [{}, {"unit": "runes"}, {"unit": "subword", "tokenizer": "{"}, {"unit": "word"}]
)
def test_damaged_tokenizer(saved):
    with pytest.raises(DataError, match="cannot be read"):
        restore(saved)


@pytest.mark.data
def test_penn_treebank_has_the_published_number_of_tokens(elman_data):
    unit = Words.learn([read_text(elman_data / "ptb/ptb.train.txt.gz")], 10_001)
    counts = [
        len(unit.encode(read_text(elman_data / f"ptb/ptb.{part}.txt.gz")))
        for part in ("train", "valid", "test")
    ]
    assert counts == [929_589, 73_760, 82_430]
    assert (
        unit.size == 10_001
    )  # 9,998 words, unknown, end of line, and the start mark that is never predicted
