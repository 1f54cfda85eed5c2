"""What a cell learns to remember: small networks trained on generated tasks for a bounded time.

Each measure trains one recurrent layer with an output layer on top, on fresh rows, until the task is
solved, or the time or the steps are used up; it says which of them it was. Time is that of the processor, so
that other work on the machine changes nothing. What is measured is measured on
rows that were never seen. Sources: Hochreiter and Schmidhuber 1997 (adding), Arjovsky et al. 2015, arXiv
1511.06464 (copying). Shapes: B rows, T steps.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from elman.data.synthetic import memory as tasks
from elman.equations.cell import Cell
from elman.layers import Recurrent
from elman.layers.recurrent import Output

SYMBOLS = 8
SOLVED = 0.9
"""Share of the possible accuracy from which a lag counts as reached."""

ADDED = 0.01
"""Mean squared error at which the adding problem is solved."""

TOLD = 32
"""Lags of the bits that a cell learns to tell."""

HEARD = 64
"""Lags at which its state is searched for bits."""

ENOUGH = 500
"""Training steps of capacity: what has not come by then comes slowly, and all cells are to have the same."""

_BATCH = 64
_TESTED = 256
_LOOK = 25
"""Steps between looks at how good it is."""


@dataclass(frozen=True)
class Setting:
    """How the small networks are made and how long they are trained."""

    cell: Cell
    hidden: int = 32
    horizon: tuple[float, float] | None = None
    lr: float = 4e-3
    steps: int = 20_000
    seed: int = 0

    def network(self, inputs: int, outputs: int) -> Network:
        """A new network."""
        torch.manual_seed(self.seed)
        return Network(Recurrent(self.cell, inputs, self.hidden, horizon=self.horizon), outputs)


class Network(nn.Module):
    """A recurrent layer with an output layer for every step or for the last."""

    def __init__(self, rnn: Recurrent, outputs: int):
        super().__init__()
        self.rnn = rnn
        self.output = nn.Linear(rnn.output_size, outputs)

    def read(self, x: Tensor, lengths: Tensor | None = None) -> Output:
        """The layer's output for x (B, T, inputs)."""
        return self.rnn(x, lengths=lengths, **further(self.rnn, x))

    def steps(self, x: Tensor) -> Tensor:
        """(B, T, outputs)."""
        return self.output(self.read(x).y)

    def last(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """(B, outputs) at each row's end."""
        return self.output(self.read(x, lengths).last)


def further(rnn: Recurrent, x: Tensor) -> dict[str, Tensor]:
    """The further inputs of a cell as ones: everything is measured, and a step takes one unit of time."""
    sizes = rnn.stack.sizes(0)
    return {entry.name: x.new_ones(*x.shape[:2], sizes[entry.size]) for entry in rnn.cell.inputs[1:]}


@dataclass(frozen=True)
class Trained:
    """What became of a training: its steps and seconds, whether it was `done`, and the curve of looks."""

    steps: int
    seconds: float
    done: bool
    curve: tuple[tuple[int, float], ...]

    def cut(self, task: str) -> list[str]:
        """A sentence where the time or the steps ran out."""
        if self.done:
            return []
        return [f"{task} was stopped unsolved after {self.steps:,} training steps ({self.seconds:.0f} s)"]


def train(
    network: Network,
    loss: Callable[[int], Tensor],
    look: Callable[[], float],
    enough: Callable[[float], bool],
    setting: Setting,
    seconds: float,
) -> Trained:
    """Train with Adam until two looks in a row are good enough, or time or steps run out.

    `loss(step)` makes the loss on fresh rows, `look()` measures without a graph. A loss that is no number
    ends it.
    """
    optimiser = torch.optim.Adam(network.parameters(), setting.lr)
    begin, good, step = time.process_time(), 0, 0
    curve: list[tuple[int, float]] = []
    while step < setting.steps:
        found = loss(step)
        if not math.isfinite(float(found.detach())):
            break
        optimiser.zero_grad()
        found.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        step += 1
        late = time.process_time() - begin > seconds
        if step % _LOOK == 0 or late:
            with torch.no_grad():
                curve.append((step, look()))
            good = good + 1 if enough(curve[-1][1]) else 0
            if good == 2 or late:
                break
    return Trained(step, time.process_time() - begin, good == 2, tuple(curve))


def recall(setting: Setting, longest: int, seconds: float, furthest: int) -> dict[str, Any]:
    """Store and recall: trained on lags up to `longest`, tested at that and its doubles up to `furthest`.

    "accuracy" is the share of the possible one (0 guessing, 1 perfect) by lag, "l90" the longest lag up to
    which all that were tested have 0.9 of it; 0 if the shortest has not.
    """
    network = setting.network(SYMBOLS + 2, SYMBOLS)
    generator = torch.Generator().manual_seed(setting.seed)

    def loss(step: int) -> Tensor:
        # evenly on a log scale, so that the short ones show the way to the long ones
        lags = (torch.rand(_BATCH, generator=generator) * math.log(longest + 1)).exp().long()
        x, y, lengths = tasks.store_recall(lags.clamp(1, longest), setting.seed + 1 + step)
        return functional.cross_entropy(network.last(x, lengths), y)

    def accuracy(lag: int, rows: int = _TESTED) -> float:
        x, y, lengths = tasks.store_recall(torch.full((rows,), lag), 10**6 + lag + setting.seed)
        right = float((network.last(x, lengths).argmax(1) == y).float().mean())
        return of_possible(right, 1 / SYMBOLS)

    trained = train(network, loss, lambda: accuracy(longest), lambda found: found > 0.98, setting, seconds)
    lags = [1, *doubles(max(longest // 4, 2), furthest)]
    found: dict[int, float] = {}
    with torch.no_grad():
        for lag in lags:
            found[lag] = accuracy(lag)
            if lag >= 8 * longest and found[lag] < 0.5:
                break  # further ones are no better
    reached = 0
    for lag, share in found.items():
        if share < SOLVED:
            break
        reached = lag
    return {
        "trained_to": longest,
        "lags": list(found),
        "accuracy": list(found.values()),
        "l90": reached,
        "all_reached": reached == lags[-1],
        **_plain(trained),
        "remarks": trained.cut(f"store and recall up to lag {longest}"),
    }


def capacity(setting: Setting, seconds: float) -> dict[str, Any]:
    """Bits of a stream of random bits that a linear read-out finds in the state, by lag, new and trained.

    This is the memory capacity of Jaeger 2001 (GMD report 152) in bits: at every step a ridge regression on
    all states gives the input of k steps ago, and the share e of wrong signs leaves 1 - H(e) bits. A read-out
    that is fitted exactly asks what the state holds, not what an optimiser can make of it, so the new cell
    can be measured as well as the trained one, in a second, and no number depends on how long was trained
    but that of the trained cell. Copying asks for the same after minutes, of few lags, and gives 0 for what
    was not learned yet. Bits, not the shares of variance that Jaeger adds up, because a unit that has latched
    a bit keeps it whole. A state of N numbers can hold more than N bits; a linear read-out of it finds the
    last N inputs at most where the cell is linear.

    The trained cell has learned to tell the last `TOLD` bits at every step. "lags" are 1 to `HEARD`.
    """
    lags = list(range(1, HEARD + 1))
    network = setting.network(1, TOLD)
    untrained = bits_by_lag(network.rnn, lags)
    generator = torch.Generator().manual_seed(setting.seed + 1)

    def batch() -> tuple[Tensor, Tensor]:
        x, past = random_bits(_BATCH // 2, TOLD + 64, range(1, TOLD + 1), generator)
        return network.steps(x)[:, TOLD:], past

    def loss(step: int) -> Tensor:
        scores, past = batch()
        return functional.binary_cross_entropy_with_logits(scores, (past + 1) / 2)

    def wrong() -> float:
        scores, past = batch()
        return float((scores * past <= 0).float().mean())

    cut = Setting(setting.cell, setting.hidden, setting.horizon, setting.lr, min(setting.steps, ENOUGH))
    trained = train(network, loss, wrong, lambda share: share < 1e-3, cut, seconds)
    late = not trained.done and trained.steps < ENOUGH
    return {
        "lags": lags,
        "told": TOLD,
        "untrained": untrained,
        "trained": bits_by_lag(network.rnn, lags),
        **_plain(trained),
        "remarks": trained.cut(f"telling the last {TOLD} bits") if late else [],
    }


def random_bits(
    rows: int, steps: int, lags: Sequence[int], generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """x (rows, steps, 1) of -1 and 1, and what it was so many steps ago (rows, steps - longest, lags)."""
    x = torch.randint(0, 2, (rows, steps, 1), generator=generator).float() * 2 - 1
    longest = max(lags)
    return x, torch.stack([x[:, longest - lag : steps - lag, 0] for lag in lags], dim=2)


@torch.no_grad()
def bits_by_lag(rnn: Recurrent, lags: Sequence[int], seed: int = 5) -> list[float]:
    """1 - H(share of wrong signs) of a ridge read-out of all states, fitted on rows that are not judged.

    Over 12,288 judged steps chance alone gives less than 0.001 bits a lag.
    """
    generator = torch.Generator().manual_seed(seed)
    parts = []
    for _ in range(2):
        x, past = random_bits(64, 192 + max(lags), lags, generator)
        states = torch.cat(list(rnn(x, states=True, **further(rnn, x)).states.values()), dim=2)
        parts.append((states[:, max(lags) :].flatten(0, 1).double(), past.flatten(0, 1).double()))
    (fitted, wanted), (judged, truth) = parts
    if not (fitted.isfinite().all() and judged.isfinite().all()):
        return [0.0] * len(lags)  # what explodes holds nothing that can be read
    middle, spread = fitted.mean(0), fitted.std(0) + 1e-9
    fitted, judged = ((part - middle) / spread for part in (fitted, judged))
    normal = fitted.T @ fitted + 1e-6 * len(fitted) * torch.eye(fitted.shape[1], dtype=torch.float64)
    weights = torch.linalg.solve(normal, fitted.T @ (wanted - wanted.mean(0)))
    said = judged @ weights + wanted.mean(0)
    wrong = ((said > 0) != (truth > 0)).double().mean(0).clamp(1e-12, 0.5)
    entropy = -(wrong * wrong.log2() + (1 - wrong) * (1 - wrong).log2())
    return [round(bits, 4) for bits in (1 - entropy).tolist()]


def forgetting(setting: Setting, steps: int, seconds: float) -> dict[str, Any]:
    """Counting since the last mark, trained on `steps` steps: share of the possible accuracy by length.

    0 is the best answer that sees the step alone. A cell that cannot forget at will counts too much.
    """
    network = setting.network(2, 6)

    def loss(step: int) -> Tensor:
        x, y = tasks.segment_counts(_BATCH, steps, setting.seed + 1 + step)
        return functional.cross_entropy(network.steps(x).flatten(0, 1), y.flatten())

    def share(length: int) -> float:
        x, y = tasks.segment_counts(_TESTED, length, 10**6 + length)
        return of_possible(float((network.steps(x).argmax(2) == y).float().mean()), memoryless(x, y))

    trained = train(network, loss, lambda: share(steps), lambda at: at > 0.995, setting, seconds)
    lengths = [steps, 4 * steps]
    with torch.no_grad():
        shares = [share(length) for length in lengths]
    return {
        "steps_of_a_row": lengths,
        "accuracy": shares,
        **_plain(trained),
        "remarks": trained.cut("counting since the last mark"),
    }


def cost(setting: Setting, lengths: Sequence[int], seconds: float) -> dict[str, Any]:
    """The adding problem: training steps until the mean squared error is below 0.01, by length.

    "slope" is that of log steps over log length: 0 where longer rows cost no more steps; None where one
    of them was not solved.
    """
    found: dict[str, Any] = {"lengths": list(lengths), "steps": [], "error": [], "curves": [], "remarks": []}
    end = time.process_time() + seconds
    for place, length in enumerate(lengths):
        network = setting.network(2, 1)
        tested = tasks.adding(_TESTED, length, 10**6)

        def loss(step: int, length: int = length, network: Network = network) -> Tensor:
            x, y = tasks.adding(_BATCH, length, setting.seed + 1 + step)
            return functional.mse_loss(network.last(x)[:, 0], y)

        def look(network: Network = network, tested: tuple[Tensor, Tensor] = tested) -> float:
            return float(functional.mse_loss(network.last(tested[0])[:, 0], tested[1]))

        left = (end - time.process_time()) / (len(lengths) - place)
        trained = train(network, loss, look, lambda error: error < ADDED, setting, left)
        found["steps"].append(trained.steps if trained.done else None)
        found["error"].append(trained.curve[-1][1] if trained.curve else None)
        found["curves"].append([list(point) for point in trained.curve])
        found["remarks"] += trained.cut(f"adding over {length} steps")
    found["slope"] = slope(lengths, found["steps"])
    return found


def slope(lengths: Sequence[int], steps: Sequence[int | None]) -> float | None:
    """d log steps / d log length between the shortest and the longest length."""
    first, last = steps[0], steps[-1]
    if first is None or last is None or len(lengths) < 2:
        return None
    return math.log(last / first) / math.log(lengths[-1] / lengths[0])


def memoryless(x: Tensor, y: Tensor) -> float:
    """Accuracy of the best answer that sees one step alone: the most frequent y for each different x."""
    _, kinds = x.flatten(0, 1).unique(dim=0, return_inverse=True)
    table = torch.zeros(int(kinds.max()) + 1, int(y.max()) + 1)
    table.index_put_((kinds, y.flatten()), torch.ones(()), accumulate=True)
    return float(table.max(1).values.sum() / y.numel())


def of_possible(accuracy: float, floor: float) -> float:
    """The share of the possible accuracy: 0 at the floor, 1 for perfect, never below 0."""
    return max(0.0, (accuracy - floor) / (1 - floor))


def doubles(first: int, last: int) -> list[int]:
    """first, 2 first, 4 first, ... up to last."""
    found = []
    while first <= last:
        found.append(first)
        first *= 2
    return found


def _plain(trained: Trained) -> dict[str, Any]:
    return {"steps": trained.steps, "seconds": round(trained.seconds, 2), "solved": trained.done}
