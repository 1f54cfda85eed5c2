"""Streams of units, and the chunks that truncated backpropagation reads."""

import numpy as np
import pytest
import torch

from elman.data.streams import Chunks, Stream
from elman.data.units import Characters, Words
from elman.errors import DataError
from elman.models.marks import END, START


def stream_of(text: str) -> Stream:
    return Stream.of([text], Characters.learn([text]))


def test_characters_follow_each_other_from_the_start_mark():
    stream = stream_of("abcab")
    assert stream.x.tolist() == [START, 2, 3, 4, 2]
    assert stream.y.tolist() == [2, 3, 4, 2, 3]
    assert stream.starts.tolist() == [True, False, False, False, False]


def test_a_sentence_begins_after_the_start_mark_and_ends_with_its_end():
    unit = Words.learn(["b a\nb\n"], 10)
    stream = Stream.of(["b a\nb\n"], unit)
    a, b = unit.look_up("a"), unit.look_up("b")
    assert stream.y.tolist() == [b, a, END, b, END]
    assert stream.x.tolist() == [START, b, a, START, b]  # never the end mark
    assert stream.starts.tolist() == [True, False, False, False, False]  # the state goes on across sentences


def test_documents_reset_the_state_and_empty_ones_are_skipped():
    unit = Characters.learn(["abc"])
    stream = Stream.of(["ab", "", "c"], unit)
    assert stream.x.tolist() == [START, 2, START]
    assert stream.starts.tolist() == [True, False, True]
    assert stream.characters == 3


def test_chunks_follow_each_other_in_every_row():
    stream = stream_of("abcdefghijklmnopqrstuvwxyz" * 4)
    chunks = Chunks(stream, batch=3, steps=10)
    rows = torch.cat([chunk.y for chunk in chunks], dim=1)
    length = len(stream) // 3
    assert rows.shape == (3, length)
    assert np.array_equal(rows.numpy().ravel(), stream.y[: 3 * length])
    assert all(chunk.counted.all() for chunk in chunks)
    inputs = torch.cat([chunk.x for chunk in chunks], dim=1)
    assert torch.equal(inputs[:, 1:], rows[:, :-1])  # what is seen is what came before


@pytest.mark.parametrize(
    ("length", "batch", "steps", "warm_up"), [(1000, 7, 13, 20), (50, 16, 100, 256), (11, 4, 3, 2)]
)
def test_warm_rows_count_every_unit_once(length, batch, steps, warm_up):
    stream = stream_of("".join(chr(97 + k % 26) for k in range(length)))
    chunks = Chunks(stream, batch, steps, warm_up=warm_up)
    assert chunks.units == length
    counted = torch.cat([chunk.y[chunk.counted] for chunk in chunks])
    assert sorted(counted.tolist()) == sorted(stream.y.tolist())
    for row in range(chunks.rows):
        seen = torch.cat([chunk.y[row] for chunk in chunks])
        mine = torch.cat([chunk.counted[row] for chunk in chunks])
        assert mine.tolist() == sorted(mine.tolist())  # the warm-up comes first
        text = "".join(map(chr, stream.y.tolist()))
        assert "".join(map(chr, seen[mine].tolist())) in text


def test_resets_arrive_in_the_rows():
    unit = Characters.learn(["ab"])
    stream = Stream.of(["ab" * 5] * 4, unit)
    reset = torch.cat([chunk.reset for chunk in Chunks(stream, batch=2, steps=7)], dim=1)
    assert reset.nonzero().tolist() == [[0, 0], [0, 10], [1, 0], [1, 10]]


def test_an_empty_stream_has_no_chunks():
    with pytest.raises(DataError, match="no units"):
        Chunks(Stream.of([""], Characters.learn(["a"])), 1, 1)
