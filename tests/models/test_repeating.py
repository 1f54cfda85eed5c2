"""What comes again: probabilities by hand, the chance that is likeliest, what was seen by looking back."""

import math

import pytest
import torch

from elman import cells
from elman.models.language import Shape
from elman.models.marks import START
from elman.models.repeating import REACH, RepeatingModel, Repeats, seen_before

V = 9


def row(*latest):
    """Units seen, the latest last."""
    return torch.tensor([[0] * (REACH - len(latest)) + list(latest)])


def repeats(chance: float) -> Repeats:
    made = Repeats()
    made.chance.fill_(chance)
    made.weights[-1] = 3.0  # the latest counts three times
    return made


def fit(made: Repeats, scores, seen, targets) -> float:
    """The chance by which targets with log probabilities `scores` (N,) are likeliest."""
    again = made.again(seen, targets)
    made.fit((again.log() - scores)[again > 0], int((seen > 0).any(1).sum()))
    return float(made.chance)


def log(p: float) -> float:
    return math.log(p) if p else -math.inf


def test_probabilities_by_hand():
    seen = torch.cat([row(5, 7, 5, 8), row()])
    alone = torch.full((2, V), 1 / V).log()
    p = repeats(0.4).mixed(alone, seen).exp()
    weights = {5: 2 / 6, 7: 1 / 6, 8: 3 / 6}
    assert p[0].tolist() == pytest.approx([0.6 / V + 0.4 * weights.get(unit, 0) for unit in range(V)])
    assert p[1].tolist() == pytest.approx([1 / V] * V)  # nothing was there: nothing comes again


def test_weights_are_counted():
    """Of 1,000 targets after two items half are the older one, of 1,000 after three all are the latest."""
    made = Repeats()
    seen = torch.cat([row(5, 6)] * 1000 + [row(5, 5, 6)] * 1000)
    made.count(seen, torch.tensor([5, 7] * 500 + [6] * 1000))
    assert made.weights[-3:].tolist() == pytest.approx([0, 0.25, 0.5], abs=0.02)


@pytest.mark.parametrize("truth", [0.0, 0.03, 0.5, 0.95])
def test_the_chance_is_found_that_drew_the_targets(truth):
    torch.manual_seed(0)
    made, count = repeats(truth), 4000
    seen = torch.cat(
        [torch.zeros(count, REACH - 3, dtype=torch.int64), torch.randint(2, V, (count, 3))], dim=1
    )
    alone = torch.randn(count, V).log_softmax(1)
    targets = torch.multinomial(made.mixed(alone, seen).exp(), 1)[:, 0]
    # a share of 4,000 of which the softmax explains a part: 1.5 %, twice
    found = fit(made, alone.gather(1, targets[:, None])[:, 0], seen, targets)
    assert found == pytest.approx(truth, abs=0.03)


@pytest.mark.parametrize("chance", [0.0, 0.4, 1.0])
def test_what_is_all_but_impossible_keeps_its_log_probability(chance):
    """exp(-200) is 0 in float32, its logarithm is not."""
    alone = torch.full((1, V), -200.0)
    alone[0, 2] = 0.0
    found = repeats(chance).mixed(alone, row(5, 7))[0]
    without = -200 + log(1 - chance)
    wanted = [without, max(without, log(0.75 * chance)), max(without, log(0.25 * chance))]
    assert found[[3, 7, 5]].tolist() == pytest.approx(wanted)


def test_targets_that_the_softmax_finds_all_but_impossible_are_repeats():
    made = repeats(0.0)
    seen, targets = torch.cat([row(5, 6)] * 199), torch.tensor([6] * 100 + [7] * 99)
    assert fit(made, torch.full((199,), -200.0), seen, targets) == pytest.approx(100 / 200)
    assert fit(made, torch.full((99,), -200.0), seen[100:], targets[100:]) == 0


def test_without_what_was_seen_the_softmax_stands_alone():
    model = RepeatingModel(cells.GRU, Shape(V, 6, 1, 6), repeat=True)
    plain = RepeatingModel(cells.GRU, Shape(V, 6, 1, 6), repeat=False)
    plain.load_state_dict(model.state_dict(), strict=False)
    features, seen = torch.randn(4, 6), torch.cat([row(5)] * 4)
    assert model.repeats is not None
    model.repeats.chance.fill_(0.3)
    assert torch.equal(model.log_probabilities(features), plain.log_probabilities(features, seen))
    assert (model.log_probabilities(features, seen)[:, 5] > plain.log_probabilities(features)[:, 5]).all()


def test_what_was_seen_is_what_stands_before():
    torch.manual_seed(1)
    x, told = torch.randint(START, 50, (3, 60)), torch.rand(3, 60) < 0.5
    wanted = []
    for r, t in told.nonzero().tolist():
        units = [unit if unit > START else 0 for unit in x[r, max(0, t - REACH + 1) : t + 1].tolist()]
        wanted.append([0] * (REACH - len(units)) + units)
    assert seen_before(x, told).tolist() == wanted
