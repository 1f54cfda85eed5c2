"""Encoders of pictures, vectors and grids, and the decoder that they share."""

import numpy as np
import pytest
import torch

from elman.cells import GRU
from elman.models.attention import Memory
from elman.models.captioning import CaptionModel, GridEncoder, PictureEncoder, VectorEncoder
from elman.models.encoder_decoder import DecoderShape


def model_of(encoder, attention="general"):
    memory = 0 if attention is None else 8
    shape = DecoderShape(12, 6, 8, 1, encoder.summary_size, memory, attention)
    return CaptionModel(GRU, encoder, shape)


@pytest.mark.parametrize(("side", "grid"), [(8, 4), (16, 8), (20, 5), (32, 8), (64, 8), (100, 6)])
def test_a_picture_becomes_a_small_grid(side, grid):
    encoder = PictureEncoder(side, 4, 8)
    regions, summary = encoder(torch.zeros(2, side, side, 3, dtype=torch.uint8))
    assert regions.shape == (2, grid * grid, 8) and summary.shape == (2, 8)


def test_a_region_sees_its_own_part_of_the_picture():
    """The lower right corner changes: far regions stay the same to the bit, near ones change."""
    torch.manual_seed(0)
    encoder = PictureEncoder(64, 4, 8).eval()
    before = torch.randint(0, 256, (1, 64, 64, 3), dtype=torch.uint8)
    after = before.clone()
    after[:, 56:, 56:] = 255 - after[:, 56:, 56:]
    with torch.no_grad():
        changed = (encoder(before)[0] != encoder(after)[0]).any(2).view(8, 8)
    assert changed[7, 7] and not changed[:4].any() and not changed[:, :4].any()


def test_what_a_thing_becomes_does_not_depend_on_its_neighbours():
    torch.manual_seed(0)
    for encoder, things in (
        (PictureEncoder(16, 4, 8), torch.randint(0, 256, (5, 16, 16, 3), dtype=torch.uint8)),
        (VectorEncoder(3, 8), torch.randn(5, 3)),
        (GridEncoder(3, 8), torch.randn(5, 4, 3)),
    ):
        encoder.eval()
        with torch.no_grad():
            together, alone = encoder(things)[1], torch.cat([encoder(row[None])[1] for row in things])
        # products over another number of rows may round differently
        assert torch.allclose(together, alone, atol=1e-6)


def test_scales_are_those_of_the_training_part_and_constants_stay():
    values = np.random.default_rng(0).normal([5, -2, 7], [10, 0.1, 0], (1000, 3)).astype(np.float32)
    encoder = VectorEncoder(3, 8)
    encoder.scaled.learn(values)
    scaled = encoder.scaled(torch.from_numpy(values)).numpy()
    assert np.allclose(scaled.mean(0), 0, atol=1e-4)
    assert np.allclose(scaled.std(0), [1, 1, 0], atol=1e-4)


@pytest.mark.parametrize("attention", [None, "additive", "dot", "general"])
def test_padding_of_captions_is_never_read(attention):
    torch.manual_seed(0)
    model = model_of(GridEncoder(3, 8), attention).eval()
    things = torch.randn(3, 4, 3)
    inputs = torch.randint(1, 12, (3, 7))
    lengths = [7, 2, 4]
    with torch.no_grad():
        found = model(things, inputs, lengths)
        for row, length in enumerate(lengths):
            alone = model(things[row : row + 1], inputs[row : row + 1, :length], [length])
            assert torch.allclose(found[row, :length], alone[0], atol=1e-6)


def test_the_order_of_regions_does_not_matter_to_a_grid():
    """The mean, the largest and attention have no order; a picture's regions have places."""
    torch.manual_seed(0)
    model = model_of(GridEncoder(3, 8)).eval()
    things, inputs = torch.randn(2, 5, 3), torch.randint(1, 12, (2, 3))
    with torch.no_grad():
        moved = model(things[:, [4, 2, 0, 1, 3]], inputs, [3, 3])
        assert torch.allclose(model(things, inputs, [3, 3]), moved, atol=1e-6)


def test_attention_is_over_the_regions_of_the_encoder():
    torch.manual_seed(0)
    model = model_of(GridEncoder(3, 8))
    things = torch.randn(2, 5, 3)
    state = model.start(things)
    regions, _ = model.encoder(things)
    assert state.memory is not None
    assert torch.equal(state.memory.values, Memory.of(regions).values)
    assert model_of(VectorEncoder(3, 8), None).start(torch.randn(2, 3)).memory is None
