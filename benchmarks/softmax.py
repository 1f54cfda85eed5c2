"""The loss of an output layer and its gradients beside torch's, in turn in one process.

    python benchmarks/softmax.py [--json FILE] [--threads 2] [TARGETSxFEATURESxUNITS ...]

"all logits" is F.cross_entropy of F.linear with torch's autograd, "in blocks" the same gradients in torch's
operations without all logits at once. The first size is a step of the small Penn Treebank recipe.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional as F  # noqa: N812  torch's own habit

from elman.bench.machine import machine
from elman.bench.measuring import in_turn
from elman.kernels.softmax import by_torch, cross_entropy
from elman.training.files import write_json

SIZES = ("700x200x10001", "700x650x10001", "256x512x30000", "2048x128x1000")
PEERS = ("all logits", "in blocks")
ALL = (True, True, True)


def main() -> None:
    """Measure every size, print a line for each, and write them to a file if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sizes", nargs="*", default=SIZES)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--seconds", type=float, default=3.0)
    given = parser.parse_args()
    if given.threads is not None:
        torch.set_num_threads(given.threads)
    here, rows = machine(), []
    print(f"{'targets x features x units':<28}{'ours ms':>10}{PEERS[0]:>12}{PEERS[1]:>12}{'of peak':>9}")  # noqa: T201
    for size in given.sizes:
        row = _row(size, given.seconds, here.peak)
        ratios = "".join(f"{row['ratios'][peer]:>12.2f}" for peer in PEERS)
        print(f"{size:<28}{row['ours'] * 1e3:>10.2f}{ratios}{row['share_of_peak']:>9.0%}", flush=True)  # noqa: T201
        rows.append(row)
    if given.json is not None:
        write_json(given.json, {"machine": asdict(here), "rows": rows})


def _row(size: str, seconds: float, peak: float) -> dict[str, Any]:
    """Our median in seconds, how many times as fast that is as each peer, and all times."""
    count, features, units = map(int, size.split("x"))
    steps = _steps(count, features, units)
    found = {peer: in_turn(steps["ours"], steps[peer], seconds=seconds, repetitions=7) for peer in PEERS}
    sides = {peer: (one, other) for peer, (one, other) in found.items() if other is not None}
    ours = min(one.median for one, _ in sides.values())
    return {
        "size": size,
        "ours": ours,
        "ratios": {peer: other.median / one.median for peer, (one, other) in sides.items()},
        "share_of_peak": 6 * count * features * units / ours / peak,
        "times": {
            peer: {"ours": asdict(one), "theirs": asdict(other)} for peer, (one, other) in sides.items()
        },
    }


def _steps(count: int, features: int, units: int) -> dict[str, Callable[[], object]]:
    """The loss with all its gradients, by everyone."""
    torch.manual_seed(0)
    x, weight, bias = torch.randn(count, features), torch.randn(units, features), torch.zeros(units)
    weight /= features**0.5
    targets = torch.randint(units, (count,))
    leaves = [value.clone().requires_grad_() for value in (x, weight, bias)]

    def all_logits() -> object:
        loss = F.cross_entropy(F.linear(*leaves), targets)
        return torch.autograd.grad(loss, leaves)

    return {
        "ours": lambda: cross_entropy(x, weight, bias, targets, ALL),
        "all logits": all_logits,
        "in blocks": lambda: by_torch(x, weight, bias, targets, ALL),
    }


if __name__ == "__main__":
    main()
