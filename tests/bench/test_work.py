"""What a measurement has to do, against counts by hand."""

import pytest

from elman import cells
from elman.bench import work
from elman.bench.work import Shape
from elman.errors import OptionError

SHAPE = Shape(5, 3, 4, 7)


@pytest.mark.parametrize(
    ("cell", "by_hand"),
    [
        (cells.LSTM, 2 * (4 * 7 * 4 + 4 * 7 * 7)),  # W (7, 4) and U (7, 7) of each of four gates
        (cells.GRU, 2 * (3 * 7 * 4 + 3 * 7 * 7)),
        (cells.Elman, 2 * (7 * 4 + 7 * 7)),
        (cells.minGRU, 2 * (2 * 7 * 4)),  # no product with the state
        (cells.IndRNN, 2 * (7 * 4)),
        (
            cells.OrthogonalRNN,
            2 * (7 * 4 + 7 * 7),
        ),  # the matrix made from U once per call is not a step's work
        (cells.ProjectedLSTM(projection_size=2), 2 * (4 * 7 * 4 + 4 * 7 * 2 + 2 * 7)),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_flops_are_those_of_the_products(cell, by_hand):
    assert work.product_flops(cell, SHAPE) == by_hand
    assert work.flops(cell, SHAPE, steps=11, training=False) == 11 * by_hand
    assert work.flops(cell, SHAPE, steps=11, training=True) == 3 * 11 * by_hand


def test_bytes_are_those_that_have_to_move():
    parameters = 7 * 4 + 7 * 7 + 7
    sequences = 5 * 3 * (4 + 7)
    assert work.training_bytes(cells.Elman, SHAPE) == 4 * (3 * sequences + 3 * parameters)


def test_lengths_are_valid_sorted_and_the_same_every_time():
    shape = Shape(100, 50, 1, 1)
    found = work.lengths(shape)
    assert len(found) == 50 and found == sorted(found, reverse=True) == work.lengths(shape)
    assert min(found) >= 1 and max(found) <= 100
    assert 30 < sum(found) / 50 < 70  # uniform: 50.5 in the mean


def test_a_shape_is_read_as_it_is_written():
    assert work.shape_from("128x32x256x512") == Shape(128, 32, 256, 512)
    assert str(Shape(1, 2, 3, 4)) == "1x2x3x4"
    for wrong in ("128x32x256", "0x1x1x1", "axbxcxd", "", "128x32x256x256x"):
        with pytest.raises(OptionError, match="is not a shape"):
            work.shape_from(wrong)
