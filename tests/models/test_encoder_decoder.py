"""Attention by hand; the decoder over whole sequences and step by step; its loss against torch's."""

import pytest
import torch
from torch.nn import functional as F  # noqa: N812  torch's own habit

import elman
from elman.errors import OptionError
from elman.models.attention import Attention, Memory, masked_softmax
from elman.models.encoder_decoder import Bridge, Decoder, DecoderShape, Encoder

FORMS = [
    (attention, feed)
    for attention in (None, "additive", "dot", "general")
    for feed in ("none", "summary", "bahdanau", "input")
    if attention or feed in ("none", "summary")
]


def pair(attention, feed, layers, cell=elman.cells.GRU):
    encoder = Encoder(cell, 11, 6, 4)
    shape = DecoderShape(
        units=9, embedding=5, hidden=8, layers=layers, summary=encoder.summary_size,
        memory=encoder.output_size, attention=attention, feed=feed,
    )  # fmt: skip
    return encoder, Decoder(cell, shape)


@pytest.mark.parametrize("kind", ["additive", "dot", "general"])
def test_attention_is_the_published_formula(kind):
    attention = Attention(kind, 6, 6).double()
    values, queries = torch.randn(2, 5, 6).double(), torch.randn(2, 3, 6).double()
    context, weights = attention(queries, attention.read(Memory.of(values, [5, 2])))
    for row, length in enumerate([5, 2]):
        for t in range(3):
            scores = []
            for s in range(length):
                q, m = queries[row, t], values[row, s]
                if kind == "dot":
                    scores.append(q @ m)
                elif kind == "general":
                    scores.append(q @ (attention.key.weight @ m))
                else:
                    inner = torch.tanh(
                        attention.query.weight @ q + attention.key.weight @ m + attention.key.bias
                    )
                    scores.append(attention.direction.weight[0] @ inner)
            expected = torch.stack(scores).softmax(0)
            torch.testing.assert_close(weights[row, t, :length], expected)
            torch.testing.assert_close(context[row, t], expected @ values[row, :length])
    assert (weights[1, :, 2:] == 0).all()


def test_a_row_with_nothing_to_look_at_has_zero_weights_and_a_gradient():
    scores = torch.randn(2, 4, requires_grad=True)
    weights = masked_softmax(scores, torch.tensor([[True] * 4, [False] * 4]))
    assert weights[1].tolist() == [0.0] * 4
    (weights[:, 0].sum()).backward()
    assert torch.isfinite(scores.grad).all()


@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize(("attention", "feed"), FORMS)
def test_steps_give_what_the_sequence_gives(attention, feed, layers):
    encoder, decoder = pair(attention, feed, layers)
    source, units = torch.randint(0, 11, (3, 7)), torch.randint(2, 9, (3, 4))
    memory, summary = encoder(source, [7, 3, 5])
    state = decoder.start(summary, memory if attention else None)
    features, weights = decoder(units, state, [4, 4, 4])
    expected = decoder.softmax.log_probabilities(features)
    for t in range(4):
        scores, looked, state = decoder.step(units[:, t], state)
        torch.testing.assert_close(scores, expected[:, t], atol=1e-5, rtol=1e-5)
        if attention:
            torch.testing.assert_close(looked, weights[:, t], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize(("attention", "feed"), FORMS)
def test_every_parameter_learns(attention, feed):
    encoder, decoder = pair(attention, feed, 2, elman.cells.LSTM)
    memory, summary = encoder(torch.randint(0, 11, (3, 7)), [7, 3, 5])
    units = torch.randint(2, 9, (3, 4))
    features, _ = decoder(units, decoder.start(summary, memory if attention else None))
    decoder.loss(features.flatten(0, 1), units.flatten()).backward()
    named = [*encoder.named_parameters(), *decoder.named_parameters()]
    assert [name for name, value in named if value.grad is None or not value.grad.abs().sum()] == []


@pytest.mark.parametrize(("attention", "feed"), FORMS)
def test_what_lies_beyond_a_length_changes_nothing(attention, feed):
    encoder, decoder = pair(attention, feed, 2)
    source = torch.randint(0, 11, (2, 6))
    other = source.clone()
    other[1, 4:] = 7
    units = torch.randint(2, 9, (2, 5))
    answers = []
    for given in (source, other):
        memory, summary = encoder(given, [6, 4])
        features, _ = decoder(units, decoder.start(summary, memory if attention else None), [5, 5])
        answers.append(features)
    torch.testing.assert_close(answers[0], answers[1], atol=0, rtol=0)


def test_label_smoothing_is_that_of_torch_without_the_start_mark():
    _, decoder = pair("dot", "none", 1)
    torch.nn.init.normal_(decoder.softmax.bias)
    features, targets = torch.randn(20, 5, requires_grad=True), torch.randint(2, 9, (20,))
    loss = decoder.loss(features, targets, smoothing=0.1)
    (gradient,) = torch.autograd.grad(loss, features)
    kept = [0, *range(2, 9)]
    logits = F.linear(features, decoder.softmax.weight[kept], decoder.softmax.bias[kept])
    expected = F.cross_entropy(logits, targets - 1, label_smoothing=0.1)
    torch.testing.assert_close(loss, expected, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(gradient, torch.autograd.grad(expected, features)[0], atol=1e-5, rtol=1e-4)


def test_states_that_share_a_scale_keep_their_own_beginning():
    layer = elman.Recurrent(elman.cells.sLSTM, 3, 4)
    bridge = Bridge(5, layer)
    assert list(bridge.sizes) == ["0.h"]
    out = layer(torch.randn(2, 6, 3), initial=bridge(torch.randn(2, 5)))
    assert torch.isfinite(out.y).all()


def test_what_cannot_be_is_said():
    with pytest.raises(OptionError, match="have to be equal; use general"):
        Attention("dot", 4, 6)
    with pytest.raises(OptionError, match="--feed input feeds what attention found"):
        DecoderShape(9, 5, 8, 1, 4, feed="input")
    _, decoder = pair("dot", "none", 1)
    with pytest.raises(OptionError, match="takes a memory"):
        decoder.start(torch.zeros(2, 8))
