"""Rows dealt to threads and steps cut into blocks: every valid step of every row exactly once."""

from collections import Counter
from itertools import pairwise

import torch
from hypothesis import given
from hypothesis import strategies as st

from elman.kernels.cpu.layout import Layout, layout, reset_flags

STEPS = 12


@st.composite
def layouts(draw) -> tuple[Layout, list[int], int]:
    """(layout, valid steps of each row, rows of a block) of any call."""
    lengths = draw(st.lists(st.integers(0, STEPS), max_size=20))
    given_lengths = None if draw(st.booleans()) and set(lengths) <= {STEPS} else tuple(lengths)
    block_rows = draw(st.integers(1, 40))
    lay = layout(
        STEPS, len(lengths), given_lengths, draw(st.booleans()), draw(st.integers(1, 25)), block_rows
    )
    return lay, lengths, block_rows


def places(lay: Layout) -> list[tuple[int, int, int]]:
    """(part, row, time) in the order in which a kernel meets them."""
    found = []
    for number, part in enumerate(lay.parts):
        for step in range(part.steps):
            for place in range(part.offsets[step + 1] - part.offsets[step]):
                found.append((number, int(part.rows[place]), int(part.times[place]) + lay.direction * step))
    return found


@given(layouts())
def test_every_valid_step_of_every_row_is_there_once(drawn):
    lay, lengths, _ = drawn
    expected = Counter((row, time) for row, length in enumerate(lengths) for time in range(length))
    assert Counter((row, time) for _, row, time in places(lay)) == expected
    assert len(lay.parts) <= 25


@given(layouts())
def test_a_row_belongs_to_one_thread_and_goes_one_way(drawn):
    lay, _, _ = drawn
    owner: dict[int, int] = {}
    times: dict[int, list[int]] = {}
    for number, row, time in places(lay):
        assert owner.setdefault(row, number) == number
        times.setdefault(row, []).append(time)
    for row_times in times.values():
        assert row_times == sorted(row_times, reverse=lay.direction < 0)


@given(layouts())
def test_the_order_is_that_of_the_parts(drawn):
    """And `natural` says whether it is that of the batch."""
    lay, lengths, _ = drawn
    rows = [int(row) for part in lay.parts for row in part.rows]
    assert rows == lay.order.tolist()
    counts = [len(part.rows) for part in lay.parts]
    assert [part.begin for part in lay.parts] == [sum(counts[:number]) for number in range(len(counts))]
    assert sorted(rows) == [row for row, length in enumerate(lengths) if length]
    assert lay.natural == (rows == list(range(len(lengths))))


@given(layouts())
def test_blocks_follow_each_other_and_are_no_larger_than_asked(drawn):
    """One step is never cut, however many rows it has."""
    lay, _, block_rows = drawn
    for part in lay.parts:
        blocks, rows = part.blocks.tolist(), part.offsets
        assert (blocks[0], blocks[-1]) == (0, part.steps)
        assert all(end > begin for begin, end in pairwise(blocks))
        sizes = [rows[end] - rows[begin] for begin, end in pairwise(blocks)]
        assert max(sizes) == part.largest
        assert all(
            size <= block_rows or end == begin + 1
            for size, (begin, end) in zip(sizes, pairwise(blocks), strict=True)
        )
        assert part.total == rows[part.steps] == rows[part.steps + 1] == sum(sizes)


@given(st.lists(st.integers(1, STEPS), min_size=1, max_size=40), st.integers(1, 8))
def test_threads_have_even_shares(lengths, threads):
    """No more than a row beyond the even share; a thread more would only wait."""
    lay = layout(STEPS, len(lengths), tuple(lengths), False, threads, 8)
    assert max(part.total for part in lay.parts) <= sum(lengths) / threads + max(lengths)


def test_a_thread_with_long_rows_has_fewer_of_their_steps():
    """A step costs something whatever its rows: who goes over more of time computes fewer rows' steps."""
    lengths = (400, 400, *[20] * 60)
    long, short = layout(400, len(lengths), lengths, False, 2, 192).parts
    assert long.steps == 400 and short.steps < 400 and long.total < short.total
    assert abs(long.total + long.steps - short.total - short.steps) <= 20  # a row more or less


@given(layouts(), st.randoms(use_true_random=False))
def test_resets_are_those_of_the_boundary_that_is_crossed(drawn, random):
    """Forward: marked where the state enters. In reverse: from t + 1 to t, marked at t + 1."""
    lay, lengths, _ = drawn
    reset = torch.tensor([[random.random() < 0.3 for _ in lengths] for _ in range(STEPS)], dtype=torch.bool)
    met = places(lay)
    found = [flag for part in lay.parts for flag in reset_flags(part, reset, lay.direction).tolist()]
    for (_, row, time), flag in zip(met, found, strict=True):
        crossed = time if lay.direction > 0 else time + 1
        expected = bool(reset[crossed, row]) if 0 <= crossed < lengths[row] else False
        assert bool(flag) == expected
