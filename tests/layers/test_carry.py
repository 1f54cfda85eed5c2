"""Carries: rows, moving, files."""

import errno

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from elman import cells, parse
from elman.errors import LayerError
from elman.layers import Carry, Recurrent
from elman.layers import carry as carry_module

RNN = Recurrent(cells.LSTM, 2, 4, num_layers=2)


def carry(batch: int = 5) -> Carry:
    return RNN(torch.randn(batch, 3, 2)).carry


def same(one: Carry, other: Carry) -> bool:
    return one.layout == other.layout and all(
        torch.equal(one[name], other[name]) for name in {**one.states, **other.states}
    )


def test_what_a_carry_says():
    made = carry()
    assert len(made) == 5
    assert list(made.states) == ["0.h", "0.c", "1.h", "1.c"]
    assert made["1.c"].shape == (5, 4)
    assert repr(made) == "<Carry of 5 rows: 0.h, 0.c, 1.h, 1.c>"
    with pytest.raises(LayerError, match=r"has no state h; it has 0\.h, 0\.c, 1\.h, 1\.c"):
        made["h"]


@pytest.mark.parametrize(
    ("which", "rows"),
    [
        (2, [2]),
        (np.int64(2), [2]),
        (torch.tensor(2), [2]),
        (np.array([3, 1]), [3, 1]),
        (-1, [4]),
        (slice(1, 3), [1, 2]),
        ([4, 0, 4], [4, 0, 4]),
        (torch.tensor([3, 1]), [3, 1]),
        (torch.tensor([True, False, False, True, False]), [0, 3]),
        ([], []),
    ],
)
def test_rows_are_chosen(which, rows):
    made = carry()
    chosen = made[which]
    assert len(chosen) == len(rows)
    for name, state in chosen.states.items():
        assert torch.equal(state, made[name][rows])


def test_chosen_rows_go_on_by_themselves():
    x, made = torch.randn(5, 3, 2), carry()
    torch.testing.assert_close(RNN(x[[3, 1]], made[[3, 1]]).y, RNN(x, made).y[[3, 1]])


def test_carries_are_put_together():
    first, second = carry(2), carry(3)
    both = Carry.stack([first, second])
    assert len(both) == 5
    assert same(both[:2], first) and same(both[2:], second)
    other = Recurrent(cells.GRU, 2, 4)(torch.randn(1, 3, 2)).carry
    with pytest.raises(LayerError, match="only carries of one model"):
        Carry.stack([first, other])


def test_moving_and_detaching():
    attached = RNN(torch.randn(2, 3, 2)).final
    assert all(state.requires_grad for state in attached.states.values())
    assert not any(state.requires_grad for state in attached.detach().states.values())
    wide = attached.to(torch.float64)
    assert all(state.dtype == torch.float64 for state in wide.states.values())
    assert all(state.device.type == "meta" for state in attached.to("meta").states.values())
    assert same(wide.to(torch.float32), attached)


def test_the_mapping_of_states_is_a_copy():
    made = carry()
    made.states.clear()
    assert len(made.states) == 4


def test_a_file_holds_the_same_numbers(tmp_path):
    made, file = carry(), tmp_path / "state.safetensors"
    made.save(file)
    assert [path.name for path in tmp_path.iterdir()] == ["state.safetensors"]
    again = Carry.load(str(file))
    assert same(again, made)
    x = torch.randn(5, 3, 2)
    assert torch.equal(RNN(x, again).y, RNN(x, made).y)


def test_attached_states_rows_of_zero_and_views_are_saved(tmp_path):
    for number, made in enumerate((RNN(torch.randn(2, 3, 2)).final, carry()[::2], carry()[[]], carry(1))):
        made.save(tmp_path / str(number))
        assert same(Carry.load(tmp_path / str(number)), made.detach())


def test_states_that_are_one_tensor_are_saved(tmp_path):
    """A cell that returns one value for two states."""
    cell = parse("def C(x, h, c):\n    h = c = tanh(W.h @ x + U.h @ h)\n    return h, c")
    made = Recurrent(cell, 2, 4)(torch.randn(2, 3, 2)).carry
    made.save(tmp_path / "twice")
    assert same(Carry.load(tmp_path / "twice"), made)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:4],
        lambda data: b"",
        lambda data: b"\0" * len(data),
        lambda data: b"PK" + data[2:],
        lambda data: data[:20] + b"}" + data[21:],
    ],
)
def test_a_damaged_file_is_told(damage, tmp_path):
    file = tmp_path / "state"
    carry().save(file)
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(LayerError, match="state cannot be read as a carry"):
        Carry.load(file)


def test_no_file_and_a_file_of_something_else_are_told(tmp_path):
    with pytest.raises(LayerError, match="nothing cannot be read as a carry"):
        Carry.load(tmp_path / "nothing")
    save_file({"weight": torch.zeros(3)}, tmp_path / "weights")
    with pytest.raises(LayerError, match=r"weights is not a carry; write one with carry\.save"):
        Carry.load(tmp_path / "weights")
    with pytest.raises(LayerError, match="cannot be read"):
        Carry.load(tmp_path)


@pytest.mark.parametrize("moment", ["while writing", "before the name changes"])
def test_an_interrupted_save_leaves_the_old_file(moment, tmp_path, monkeypatch):
    old, file = carry(), tmp_path / "state"
    old.save(file)

    def full_disk(states, path, **options):
        if moment == "while writing":
            path.write_bytes(b"half")
        else:
            save_file(states, path, **options)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(carry_module, "save_file", full_disk)
    with pytest.raises(LayerError, match=r"state cannot be written: .*No space left"):
        carry().save(file)
    monkeypatch.undo()
    assert same(Carry.load(file), old)
    assert [path.name for path in tmp_path.iterdir()] == ["state"]


def test_a_process_killed_while_saving_leaves_the_old_file(tmp_path, monkeypatch):
    """What it had written lies beside the file, and the next save writes over it."""
    old, file = carry(), tmp_path / "state"
    old.save(file)

    class Killed(BaseException):
        pass

    def killed(states, path, **options):
        path.write_bytes(b"half")
        raise Killed

    monkeypatch.setattr(carry_module, "save_file", killed)
    with pytest.raises(Killed):
        carry().save(file)
    monkeypatch.undo()
    assert same(Carry.load(file), old)
    new = carry()
    new.save(file)
    assert same(Carry.load(file), new)
    assert [path.name for path in tmp_path.iterdir()] == ["state"]


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(LayerError, match="state cannot be written"):
        carry().save(tmp_path / "no such folder" / "state")
