"""The generated canons follow their rules, and their optimum is that of one who knows the rules."""

import numpy as np
import pytest

from elman.data.music import KEYS, LOWEST
from elman.data.synthetic import canon


def knowing(piece) -> tuple[float, float]:
    """Nats of the frames 2..T for one who knows the rules: each key by itself, and the frame as a whole."""
    roll = piece.frames()
    scale = np.array(canon.SCALE) - LOWEST
    alone = whole = 0.0
    for t in range(1, len(roll)):
        p = np.zeros(KEYS)
        if t >= canon.DELAY:
            p[np.flatnonzero(roll[t - canon.DELAY, scale[0] :]) + scale[0] - canon.BELOW] = 1
        before = np.flatnonzero(roll[t - 1, scale])
        if len(before):
            p[scale] = canon.walk()[before[0]] * (1 - (canon.END if t > 1 else 0))
        chances = np.where(roll[t], p, 1 - p)
        assert (chances > 0).all()  # no rule is broken
        alone -= np.log(chances).sum()
        if len(before):
            there = roll[t, scale]
            whole -= np.log(p[scale][there].sum() if there.any() else 1 - p[scale].sum())
    return alone, whole


def test_the_optimum_is_that_of_one_who_knows_the_rules():
    pieces = canon.canons(30, seed=3)
    alone, whole = np.sum([knowing(piece) for piece in pieces], axis=0)
    frames = sum(piece.steps - 1 for piece in pieces)
    assert canon.optimum(pieces, frames=True) == pytest.approx(alone / frames, rel=1e-12)
    assert canon.optimum(pieces, frames=False) == pytest.approx(whole / frames, rel=1e-12)


def test_the_leader_walks_as_it_is_said():
    towards = canon.walk()
    assert towards.sum(1) == pytest.approx(np.ones(len(canon.SCALE)))
    counts = np.zeros_like(towards)
    lengths = []
    for piece in canon.canons(2000):
        line = [canon.SCALE.index(p) for _, _, p in piece.notes.tolist() if p >= canon.SCALE[0]]
        np.add.at(counts, (line[:-1], line[1:]), 1)
        lengths.append(len(line))
    rows = counts.sum(1, keepdims=True)
    assert rows.min() > 2000
    # 2000 draws a row: four standard errors of a share are below 0.045
    assert counts / rows == pytest.approx(towards, abs=0.045)
    # a geometric length: standard error of the mean 32 / sqrt(2000) = 0.7
    assert np.mean(lengths) == pytest.approx(1 + 1 / canon.END, abs=3)


def test_the_same_seed_gives_the_same_canons():
    first, again, other = canon.canons(3, 1), canon.canons(3, 1), canon.canons(3, 2)
    assert all(np.array_equal(a.notes, b.notes) for a, b in zip(first, again, strict=True))
    assert not all(np.array_equal(a.notes, b.notes) for a, b in zip(first, other, strict=True))
