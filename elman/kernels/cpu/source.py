"""The kernels of a plan as LLVM text, for reading."""

from __future__ import annotations

import torch

from elman.equations.plan import Plan
from elman.kernels.cpu.emit import kind
from elman.kernels.cpu.graph import graph
from elman.kernels.cpu.kernel import write
from elman.kernels.cpu.schedule import backward, forward


def source(plan: Plan, dtype: torch.dtype = torch.float32) -> dict[str, str]:
    """What is compiled for this machine: "forward" in training, "inference", and "backward".

    "backward" has the gradients of all inputs. Matrix products are in a module that all plans share.
    """
    own, floating = graph(plan), kind(dtype.itemsize)
    training = forward(own, True)
    inputs = tuple(entry.name for entry in plan.cell.inputs)
    return {
        "forward": write(own, training, floating, reverse=False).text,
        "inference": write(own, forward(own, False), floating, reverse=False).text,
        "backward": write(own, backward(own, training, inputs), floating, reverse=True).text,
    }
