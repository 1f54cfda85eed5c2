"""Skip-gram: its gradients are those of its loss, and words that are used alike come to lie together."""

import numpy as np
import torch

from elman.models import skip_gram
from elman.models.skip_gram import SkipGram, train


def test_a_step_follows_the_gradient_of_the_loss_pair_by_pair():
    """Adagrad's first step is the gradient over its own length, row by row; here it is made by autograd."""
    generator = torch.Generator().manual_seed(1)
    state = skip_gram._State(9, 4, generator)
    state.centre = torch.randn(9, 4, generator=generator)
    state.context = torch.randn(9, 4, generator=generator)
    state.centre_squares, state.context_squares = torch.zeros(9, 1), torch.zeros(9, 1)
    words = torch.tensor([[1, 2, 3, 4, 5], [2, 2, 6, 7, 1]])
    lines = torch.tensor([[0, 0, 0, 1, 1], [2, 2, 2, 2, -1]])
    reach = torch.tensor([[1, 2, 1, 2, 2], [2, 1, 1, 2, 1]])
    negatives = torch.tensor([[0, 8, 3], [8, 8, 2]])
    how = SkipGram(negatives=6, lr=0.1)

    centre, context = state.centre.clone().requires_grad_(), state.context.clone().requires_grad_()
    loss = torch.zeros(())
    for piece in range(2):
        for i in range(5):
            for j in range(5):
                near = 0 < abs(i - j) <= int(reach[piece, i])
                if near and lines[piece, i] == lines[piece, j] >= 0:
                    u = centre[words[piece, i]]
                    loss = loss - torch.log(torch.sigmoid(u @ context[words[piece, j]]))
                    for k in range(3):  # 3 shared words stand for 6 negatives
                        far = u @ context[negatives[piece, k]]
                        loss = loss - 2 * torch.log(torch.sigmoid(-far))
    wanted = []
    for matrix, gradient in zip((centre, context), torch.autograd.grad(loss, [centre, context]), strict=True):
        length = gradient.square().mean(1, keepdim=True).sqrt()
        wanted.append(matrix.detach() - 0.1 * torch.where(length > 0, gradient / length, 0 * gradient))
    state.centre_squares += 1e-30
    state.context_squares += 1e-30
    state.step(words, lines, reach, negatives, how, 0.0)
    torch.testing.assert_close(state.centre, wanted[0], atol=1e-5, rtol=0)
    torch.testing.assert_close(state.context, wanted[1], atol=1e-5, rtol=0)


def test_words_used_alike_lie_together_and_seeds_repeat():
    """Two languages of ten words each, in lines of one language: a word's nearest are of its own."""
    chance = np.random.default_rng(0)
    lines = [chance.integers(0, 10, 12) + 10 * (k % 2) for k in range(1500)]
    counts = np.bincount(np.concatenate(lines))
    how = SkipGram(size=8, window=3, sample=0, epochs=3)
    vectors = train(lines, counts, how)
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    near = unit @ unit.T - 2 * np.eye(20)
    assert ((near.argmax(1) < 10) == (np.arange(20) < 10)).all()
    assert np.array_equal(vectors, train(lines, counts, how))
    assert not np.array_equal(vectors, train(lines, counts, SkipGram(8, 3, sample=0, epochs=3, seed=1)))
