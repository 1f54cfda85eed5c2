"""Files that appear whole or not at all, and say in one sentence what is wrong with them."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from elman.errors import RunError


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the file, then rename; what was there stays until the new content is complete.

    Raises RunError if the disk is full or the folder cannot be written to.
    """
    aside = path.with_name(path.name + ".part")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as problem:
        aside.unlink(missing_ok=True)
        kept = " What was saved before is still there." if path.exists() else ""
        raise RunError(
            f"{path} could not be written: {problem.strerror}.{kept} Make room or choose another place, then "
            "give the same command again."
        ) from None


def write_json(path: Path, value: Any) -> None:
    """A value as indented JSON, whole or not at all."""
    write_whole(path, (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode())


def read_json(path: Path) -> Any:
    """A JSON file; raises RunError if it is missing or damaged."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RunError(
            f"{path} is missing; the run is not complete: give its training command again."
        ) from None
    except (OSError, ValueError) as problem:
        raise RunError(
            f"{path} is damaged ({problem}); delete it and give the training command again."
        ) from None


def write_tensors(path: Path, tensors: Mapping[str, Tensor], about: Mapping[str, Any]) -> None:
    """Tensors and a description as a safetensors file, whole or not at all."""
    plain = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    write_whole(path, save(plain, metadata={"about": json.dumps(about)}))


def read_tensors(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """What `write_tensors` wrote; raises RunError if it is missing, cut off or something else."""
    if not path.exists():
        raise RunError(f"{path} is missing; give the training command of this run again to make it.")
    try:
        with safe_open(path, framework="pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  not a dict
            about = json.loads((file.metadata() or {})["about"])
    except (SafetensorError, OSError, KeyError, ValueError) as problem:
        raise RunError(
            f"{path} is damaged or not one of elman's ({str(problem).splitlines()[0]}); put a copy in its "
            "place, or delete the file and give the training command of this run again."
        ) from None
    return tensors, about


def rng_state() -> Tensor:
    """The state of torch's generator, the only source of chance in training."""
    return torch.random.get_rng_state()
