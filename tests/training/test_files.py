"""Files that appear whole or not at all."""

import os
import resource
import signal

import pytest
import torch

from elman.errors import RunError
from elman.training.files import read_json, read_tensors, write_json, write_tensors, write_whole

TENSORS = {"a": torch.arange(6.0).view(2, 3), "b.c": torch.tensor([1, 2], dtype=torch.uint8)}


def test_tensors_and_their_description_come_back(tmp_path):
    path = tmp_path / "x.safetensors"
    write_tensors(path, TENSORS, {"step": 3, "best": float("inf")})
    tensors, about = read_tensors(path)
    assert about == {"step": 3, "best": float("inf")}
    assert all(torch.equal(tensors[name], value) for name, value in TENSORS.items())
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.safetensors"]  # nothing left aside


def test_a_save_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "x.json"
    write_json(path, {"kept": True})

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(RunError, match=r"could not be written: No space left.*saved before is still there"):
        write_json(path, {"kept": False})
    assert read_json(path) == {"kept": True}
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.json"]


def test_a_full_disk_is_one_sentence(tmp_path):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(RunError, match="could not be written: File too large"):
            write_whole(tmp_path / "big", b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("keep", [0, 5, 60, -1])
def test_a_truncated_file_is_damaged(tmp_path, keep):
    path = tmp_path / "x.safetensors"
    write_tensors(path, TENSORS, {})
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(RunError, match=r"x\.safetensors is damaged or not one of elman's"):
        read_tensors(path)


def test_files_of_others_and_missing_ones(tmp_path):
    from safetensors.torch import save_file

    save_file(TENSORS, tmp_path / "other.safetensors")  # no description
    with pytest.raises(RunError, match="not one of elman's"):
        read_tensors(tmp_path / "other.safetensors")
    with pytest.raises(RunError, match="is missing"):
        read_tensors(tmp_path / "none.safetensors")
    with pytest.raises(RunError, match="is missing"):
        read_json(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(RunError, match=r"bad\.json is damaged"):
        read_json(tmp_path / "bad.json")
