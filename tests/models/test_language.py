"""The recurrent language model."""

import pytest
import torch

from elman import cells, kernels
from elman.errors import OptionError
from elman.models.language import LanguageModel, Shape
from elman.models.marks import START


def make(**shape) -> LanguageModel:
    torch.manual_seed(0)
    return LanguageModel(
        cells.GRU, Shape(**{"units": 11, "hidden": 6, "layers": 2, "embedding": 5, **shape})
    ).double()


@pytest.mark.parametrize("shape", [{}, {"embedding": 0}, {"tie": True}, {"tie": True, "embedding": 6}])
def test_probabilities_add_up_to_one_and_the_start_mark_has_none(shape):
    model = make(**shape)
    features, _ = model(torch.randint(0, 11, (3, 7)))
    p = model.log_probabilities(features).exp()
    assert torch.allclose(p.sum(-1), torch.ones(3, 7, dtype=torch.float64))
    assert (p[..., START] == 0).all()


def test_one_hot_input_is_an_embedding_with_the_identity():
    onehot, embedded = make(embedding=0), make(embedding=11)
    with torch.no_grad():
        embedded.embedding.weight.copy_(torch.eye(11))
        for name, value in onehot.named_parameters():
            embedded.get_parameter(name).copy_(value)
    units = torch.randint(0, 11, (2, 5))
    assert torch.allclose(onehot(units)[0], embedded(units)[0], atol=1e-14)


def test_a_tied_softmax_uses_the_vectors_of_the_embedding():
    model = make(tie=True)
    assert model.softmax.weight is model.embedding.weight
    names = [name for name, _ in model.named_parameters()]
    assert "softmax.weight" not in names  # stored and counted once
    with pytest.raises(OptionError, match="needs an embedding"):
        make(tie=True, embedding=0)


def test_a_tied_vector_learns_from_what_is_read_and_what_is_written():
    model = make(tie=True)
    units, targets = torch.randint(0, 11, (4, 9)), torch.randint(2, 11, (4, 9))
    found = torch.autograd.grad(model.loss(model(units)[0], targets), [*model.parameters()])
    direct = -model.log_probabilities(model(units)[0]).gather(2, targets[..., None]).mean()
    expected = torch.autograd.grad(direct, [*model.parameters()])
    for mine, theirs in zip(found, expected, strict=True):
        assert torch.allclose(mine, theirs, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("shape", [{}, {"embedding": 0}, {"tie": True}])
@pytest.mark.parametrize("streams", [True, False])
def test_unit_by_unit_it_reads_what_it_reads_at_once(shape, streams, monkeypatch):
    if not streams:
        monkeypatch.setattr(kernels, "reason_for_reference", lambda *given: "there are none")
    model, units = make(**shape).eval(), torch.randint(0, 11, (1, 9))
    read = model.reader()
    found = [read(units[0, :4].tolist()), *(read([unit]) for unit in units[0, 4:].tolist())]
    for count, scores in enumerate(found, 4):
        expected, _ = model.read(units[:, :count])
        assert torch.allclose(scores, expected[0], atol=1e-12)
    assert torch.equal(model.reader()(units[0, :4].tolist()), found[0])  # each begins anew


def test_an_adaptive_softmax_cannot_be_tied():
    with pytest.raises(OptionError, match="no vectors that an embedding can share"):
        make(tie=True, adaptive=True, units=2000)


def test_the_loss_is_that_of_the_probabilities():
    model = make()
    units, targets = torch.randint(0, 11, (4, 9)), torch.randint(2, 11, (4, 9))
    features, _ = model(units)
    direct = -model.log_probabilities(features).gather(2, targets[..., None])[..., 0]
    assert torch.allclose(model.nats(features, targets), direct, atol=1e-14)
    assert torch.allclose(model.loss(features, targets), direct.mean(), atol=1e-14)


def test_reading_in_pieces_is_reading_at_once():
    model = make()
    units = torch.randint(2, 11, (2, 8))
    whole, end = model.read(units)
    _, carry = model.read(units[:, :3])
    piece, again = model.read(units[:, 3:], carry)
    assert torch.allclose(whole, piece, atol=1e-14)
    assert torch.allclose(end["1.h"], again["1.h"], atol=1e-14)


def test_extend_gives_the_probability_of_each_sequence():
    model = make()
    scores, carry = model.read(torch.tensor([[START]]))
    sequences = [[3, 4, 5], [6], [7, 8]]
    gained, after, carries = model.extend(scores.expand(3, -1), carry[[0, 0, 0]], sequences)
    for row, sequence in enumerate(sequences):
        total, at = 0.0, scores
        state = carry
        for unit in sequence:
            total += float(at[0, unit])
            at, state = model.read(torch.tensor([[unit]]), state)
        assert abs(total - float(gained[row])) < 1e-12
        assert torch.allclose(at[0], after[row], atol=1e-12)
        assert torch.allclose(state["0.h"][0], carries["0.h"][row], atol=1e-12)
