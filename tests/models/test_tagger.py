"""The tagger: padding never counts, each form is read once, and it learns."""

from itertools import pairwise

import pytest
import torch

from elman import cells
from elman.data.forms import Sentences, Spelling
from elman.models.crf import Allowed
from elman.models.tagger import Tagger, TaggerShape

SENTENCES = [["the", "Dog", "barks", "the"], ["yes"], ["a", "cat", "saw", "the", "dog", "!"]]
SPELLING = Spelling.learn(SENTENCES)
TAGS, INTENTS = 4, 3


def tagger(*, crf=False, cell=cells.GRU, **sizes) -> Tagger:
    shape = TaggerShape(
        words=len(SPELLING.words),
        tags=TAGS,
        hidden=8,
        embedding=6,
        letters=len(SPELLING.letters),
        letter_embedding=4,
        letter_hidden=5,
        shapes=len(SPELLING.shapes),
        crf=crf,
        **sizes,
    )
    return Tagger(cell, shape)


@pytest.mark.parametrize("crf", [False, True])
@pytest.mark.parametrize("bidirectional", [False, True])
def test_the_loss_of_a_batch_is_that_of_its_sentences(crf, bidirectional):
    """One by one, where there is no padding: means per word, weighted by words, and per sentence."""
    model = tagger(crf=crf, intents=INTENTS, bidirectional=bidirectional).eval()
    batches = Sentences(SENTENCES, SPELLING)
    tags = [torch.randint(TAGS, (len(words),)) for words in SENTENCES]
    intents = torch.tensor([2, 0, 1])
    padded = torch.nn.utils.rnn.pad_sequence(tags, batch_first=True)
    whole = model.loss(batches.batch([0, 1, 2]), padded) * 11
    alone = sum(model.loss(batches.batch([k]), tags[k][None]) * len(tags[k]) for k in range(3))
    assert torch.allclose(whole, alone, rtol=1e-5)
    joint = model.loss(batches.batch([0, 1, 2]), padded, intents) - whole / 11
    each = [
        model.loss(batches.batch([k]), tags[k][None], intents[k : k + 1])
        - model.loss(batches.batch([k]), tags[k][None])
        for k in range(3)
    ]
    assert torch.allclose(joint, torch.stack(each).mean(), atol=1e-5)


@pytest.mark.parametrize("crf", [False, True])
def test_tags_of_a_batch_are_those_of_its_sentences(crf):
    model = tagger(crf=crf, intents=INTENTS).eval()
    batches = Sentences(SENTENCES, SPELLING)
    tags, intents = model.decode(batches.batch([0, 1, 2]))
    for k in range(3):
        (alone,), (intent,) = model.decode(batches.batch([k]))
        assert tags[k] == alone
        assert intents[k] == intent


@pytest.mark.parametrize("crf", [False, True])
def test_only_allowed_tags_are_given(crf):
    model = tagger(crf=crf).eval()
    alternating = torch.tensor([[False, True] * 2, [True, False] * 2] * 2)
    allowed = Allowed(
        torch.tensor([True, False, False, False]), alternating, torch.ones(TAGS, dtype=torch.bool)
    )
    tags, _ = model.decode(Sentences(SENTENCES, SPELLING).batch([0, 1, 2]), allowed)
    for row in tags:
        assert row[0] == 0
        assert all((before + after) % 2 for before, after in pairwise(row))


def test_parts_can_be_left_out():
    shape = TaggerShape(words=len(SPELLING.words), tags=TAGS, hidden=8)
    model = Tagger(cells.LSTM, shape)
    tags, intents = model.decode(Sentences(SENTENCES, SPELLING).batch([0, 1, 2]))
    assert [len(row) for row in tags] == [4, 1, 6]
    assert intents is None


def test_words_are_dropped_by_their_counts():
    model = tagger()
    counts = torch.zeros(len(SPELLING.words))
    counts[1:] = torch.arange(1, len(counts))
    model.drop_words(counts, 0.25)
    assert model.missing[0] == 0
    assert model.missing[1].item() == pytest.approx(0.2)
    assert model.missing[4].item() == pytest.approx(0.25 / 4.25)
    assert "missing" not in model.state_dict()


@pytest.mark.parametrize("crf", [False, True])
def test_it_learns_what_only_the_whole_sentence_tells(crf):
    """The tag of every word is the last word: only the backward direction can know."""
    words = [["x", "x", "x", end] for end in "ab"] + [["x", end] for end in "ab"]
    spelling = Spelling.learn(words)
    shape = TaggerShape(words=len(spelling.words), tags=2, hidden=8, embedding=8, crf=crf)
    model = Tagger(cells.GRU, shape)
    batch = Sentences(words, spelling).batch(range(4))
    tags = torch.tensor([[0] * 4, [1] * 4, [0] * 4, [1] * 4])
    optimiser = torch.optim.Adam(model.parameters(), 0.05)
    for _ in range(40):
        optimiser.zero_grad()
        model.loss(batch, tags).backward()
        optimiser.step()
    assert model.eval().decode(batch)[0] == [[0] * 4, [1] * 4, [0] * 2, [1] * 2]
