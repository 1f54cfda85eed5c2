"""Models of one answer for a sequence: pooling against plain loops, padding unread, the padded network."""

import numpy as np
import pytest
import torch
from torch.nn import functional as F  # noqa: N812

from elman.cells import GRU, LSTM
from elman.errors import OptionError
from elman.layers import Dropout
from elman.models.classifier import SequenceClassifierModel, Shape
from elman.models.feedforward import FeedForward
from elman.models.pooling import POOLS


def model(pool, **shape):
    torch.manual_seed(1)
    return SequenceClassifierModel(GRU, Shape(7, 3, 5, pool=pool, **shape)).eval()


@pytest.mark.parametrize("pool", POOLS)
@pytest.mark.parametrize("bidirectional", [False, True])
def test_a_row_in_a_batch_is_as_alone_and_padding_is_never_read(pool, bidirectional):
    net = model(pool, embedding=4, bidirectional=bidirectional)
    rows = [torch.tensor([1, 2, 3, 4, 5]), torch.tensor([6, 1]), torch.tensor([3])]
    batch = torch.full((3, 5), 6)
    for k, row in enumerate(rows):
        batch[k, : len(row)] = row
    together = net(batch, [5, 2, 1])
    alone = torch.cat([net(row[None], [len(row)]) for row in rows])
    torch.testing.assert_close(together, alone, rtol=1e-5, atol=1e-6)  # float32, other tiles of a product


@pytest.mark.parametrize("pool", POOLS)
def test_pools_are_what_their_names_say(pool):
    net = model(pool, embedding=None)
    x = torch.randn(1, 6, 7)
    y = net.rnn(x, lengths=[4]).y[0, :4]
    expected = {"last": lambda: y[3], "mean": lambda: y.mean(0), "max": lambda: y.amax(0)}
    if pool == "attention":
        score = net.pool.score(torch.tanh(net.pool.project(y)))[:, 0]
        wanted = (torch.softmax(score, 0)[:, None] * y).sum(0)
    else:
        wanted = expected[pool]()
    torch.testing.assert_close(net.features(x, [4])[0], wanted, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("pool", POOLS)
def test_a_row_without_steps_has_zeros(pool):
    features = model(pool, embedding=3).features(torch.zeros(2, 3, dtype=torch.int64), [0, 3])
    assert features[0].abs().max() == 0 and features[1].abs().max() > 0


def test_one_hot_is_a_product_with_one_hot_vectors():
    net = model("last", embedding=0)
    units = torch.tensor([[1, 4, 2]])
    x = F.one_hot(units, 7).float()
    torch.testing.assert_close(net.features(units, [3]), net.rnn(x).last)


def test_words_are_dropped_only_in_training_and_repeat_with_the_seed():
    net = SequenceClassifierModel(LSTM, Shape(7, 2, 4, embedding=3), unknown=0.5, dropout=Dropout(output=0.1))
    units = torch.randint(1, 7, (4, 9))
    net.train()
    torch.manual_seed(5)
    first = net(units, [9] * 4)
    torch.manual_seed(5)
    assert torch.equal(first, net(units, [9] * 4)) and not torch.equal(first, net(units, [9] * 4))
    net.eval()
    assert torch.equal(net(units, [9] * 4), net(units, [9] * 4))


def test_an_unknown_pool_is_an_error():
    with pytest.raises(OptionError, match=r"last, mean, max and attention, not sum"):
        model("sum")


def test_the_padded_network_is_the_one_hot_network():
    net = FeedForward(places=3, units=5, hidden=4, outputs=2)
    units = torch.tensor([[1, 4, 0], [2, 5, 5]])  # the second text has ended after one word
    onehot = F.one_hot(units, 6)[..., :5].float().flatten(1)  # an ended place is zeros
    matrix = net.columns.weight[:-1]  # (15, 4)
    wanted = net.output(torch.tanh(onehot @ matrix + net.bias))
    torch.testing.assert_close(net(units), wanted)


def test_twenty_words_of_twenty_thousand_are_four_million_numbers():
    net = FeedForward(places=20, units=20_000, hidden=10, outputs=2)
    assert net.parameters_of_network == 20 * 20_000 * 10 + 10 + 22
    dense = sum(np.prod(shape) for shape in [(400_000, 10), (10,), (2, 10), (2,)])
    assert net.parameters_of_network == dense
