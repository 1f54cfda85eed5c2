"""Generated kernels against the reference: every cell, every gradient, every way a batch may look."""

import copy
import importlib
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest
import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from elman import cells
from elman.cells import ZOO
from elman.equations import parse
from elman.equations.cell import Cell
from elman.equations.plan import plan
from elman.equations.regularise import with_recurrent_dropout, with_zoneout, zoneout_rates
from elman.errors import LayerError, OptionError
from elman.inspect.memory_tasks import further
from elman.kernels import BACKENDS, Masks
from elman.kernels.choice import bill
from elman.kernels.cpu import amx, jit, products, workspace
from elman.layers import Recurrent
from elman.layers.initial import start
from elman.testing.contract import distance
from elman.testing.random_cells import random_cell
from elman.testing.tolerances import FORWARD, GRADIENT, LONG_FORWARD

engine = importlib.import_module("elman.kernels.cpu.engine")  # the package has a function of this name

operators = importlib.import_module("elman.kernels.cpu.operator")


@pytest.fixture(autouse=True)
def forget_calls() -> None:
    """What engines remember of kinds of calls, as tests change what decides about them."""
    for made in operators._made.values():
        made.own._settled.clear()


Results = dict[str, Tensor]

LENGTHS = [4, 0, 9, 1, 7, 0, 9]
OVER_TIME = 1e-4
"""Of float32 over nine steps, whose errors of some 1e-7 each grow with the states of the cell."""
CELLS = [*ZOO, *(random_cell(seed) for seed in range(25))]
SOME = [
    cells.LSTM,
    cells.GRUBefore,
    cells.LayerNormLSTM,
    cells.sLSTM,
    cells.GRUD,
    random_cell(3),
    random_cell(11),
]
every_cell = pytest.mark.parametrize("cell", CELLS, ids=lambda c: c.name)
some_cells = pytest.mark.parametrize("cell", SOME, ids=lambda c: c.name)
every_memory = pytest.mark.parametrize("memory", ["keep", "states", "checkpoint"])
both_ways = pytest.mark.parametrize("reverse", [False, True], ids=["forward", "backward"])


@dataclass(frozen=True)
class Case:
    """A call of a cell, at random from `seed`; `sizes` are (input, hidden), `resets` a share of steps."""

    cell: Cell
    steps: int = 9
    batch: int = 5
    sizes: tuple[int, int] = (3, 5)
    lengths: Sequence[int] | None = None
    resets: float = 0.0
    reverse: bool = False
    masks: Masks | None = None
    record: tuple[str, ...] = ()
    dtype: torch.dtype = torch.float64
    seed: int = 0
    named: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "named", self.cell.dimensions(*self.sizes))

    def leaves(self) -> dict[str, Results]:
        """Parameters off their starts, inputs, and states that are not zero."""
        torch.manual_seed(self.seed)
        cell, named = self.cell, self.named
        parameters = {n: p.double() + 0.2 * _normal(*p.shape) for n, p in start(cell, named).items()}
        inputs = {e.name: _normal(self.steps, self.batch, named[e.size]) for e in cell.inputs}
        for entry in cell.inputs[1:]:  # elapsed time, masks: positive, some of them zero
            inputs[entry.name] = inputs[entry.name].relu()
        initial = {s.name: self._state(s.name, self.batch, named[s.size]) for s in cell.states}
        fresh = {s.name: self._state(s.name, 1, named[s.size])[0] for s in cell.states}
        parts = {"parameters": parameters, "inputs": inputs, "initial": initial, "start": fresh}
        return {
            kind: {n: t.to(self.dtype).requires_grad_() for n, t in part.items()}
            for kind, part in parts.items()
        }

    def _state(self, name: str, *shape: int) -> Tensor:
        """A random state; states on one scale are positive, as a normaliser has to be."""
        return _normal(*shape).abs() + 0.5 if name in self.cell.one_scale else _normal(*shape)

    def reset(self) -> Tensor | None:
        """Resets at random, and in the first and last step of some rows."""
        if not self.resets:
            return None
        torch.manual_seed(self.seed + 1)
        reset = torch.rand(self.steps, self.batch) < self.resets
        reset[0, ::2] = True
        reset[-1, 1::2] = True
        return reset

    def run(self, backend: str, leaves: dict[str, Results] | None = None, **options: object) -> Results:
        """Output, final states and values."""
        given = leaves or self.leaves()
        found = BACKENDS[backend](
            plan(self.cell, self.record), self.named, given["parameters"], given["inputs"], given["initial"],
            start=given["start"], lengths=self.lengths, reset=self.reset(), reverse=self.reverse,
            masks=self.masks, **options,
        )  # fmt: skip
        final = {f"final {name}": state for name, state in found.final.items()}
        values = {f"value {name}": value for name, value in found.values.items()}
        return {"output": found.output, **final, **values}

    def differentiate(self, results: Results, leaves: dict[str, Results], **options: bool) -> Results:
        """Gradients of every leaf that needs one, of all results weighted at random."""
        torch.manual_seed(self.seed + 2)
        weights = {name: _normal(*value.shape).to(self.dtype) for name, value in results.items()}
        loss = sum((results[name] * weight).sum() for name, weight in weights.items())
        flat = {
            f"{kind} {name}": leaf
            for kind, part in leaves.items()
            for name, leaf in part.items()
            if leaf.requires_grad
        }
        found = torch.autograd.grad(loss, list(flat.values()), allow_unused=True, **options)
        return {
            name: torch.zeros_like(leaf) if g is None else g
            for (name, leaf), g in zip(flat.items(), found, strict=True)
        }

    def everything(self, backend: str, **options: object) -> Results:
        """Results and gradients."""
        leaves = self.leaves()
        results = self.run(backend, leaves, **options)
        return {**_detached(results), **self.differentiate(results, leaves)}


def _normal(*shape: int) -> Tensor:
    return torch.randn(*shape, dtype=torch.float64)


def _detached(results: Results) -> Results:
    return {name: value.detach() for name, value in results.items()}


def compare(found: Results, expected: Results, forward: float = LONG_FORWARD, backward: float = LONG_FORWARD):
    """All results by the first tolerance, all gradients by the second."""
    assert found.keys() == expected.keys()
    wrong = {
        name: error
        for name, value in found.items()
        for error in [distance(value, expected[name])]
        if not error <= (forward if _is_result(name) else backward)
    }
    assert wrong == {}


def _is_result(name: str) -> bool:
    return name == "output" or name.startswith(("final ", "value "))


def check(case: Case, **options: object) -> None:
    compare(case.everything("cpu", **options), case.everything("reference"))


def same_bits(one: Results, other: Results) -> None:
    assert one.keys() == other.keys()
    assert [name for name in one if not torch.equal(one[name], other[name])] == []


@pytest.fixture(autouse=True)
def one_thread():
    """A team that waits for its members would take most of the time of calls this small."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


# products of bfloat16


@some_cells
@pytest.mark.parametrize("memory", ["keep", "checkpoint"])
def test_products_of_bfloat16(cell, memory):
    """Eight bits of what is multiplied; the cells' own values and sums are float32."""
    if not amx.available():
        pytest.skip("this processor has no tiles for bfloat16")
    case = Case(cell, batch=7, sizes=(17, 33), lengths=LENGTHS, resets=0.2, dtype=torch.float32)
    exact = replace(case, dtype=torch.float64).everything("reference")
    found = case.everything("cpu", memory=memory, rounded=True)
    assert found.keys() == exact.keys()
    for name, value in found.items():
        size = exact[name].abs().max().clamp(min=1.0)
        assert (value - exact[name]).abs().max() <= FORWARD["bfloat16"] * size, name
    assert any((found[name] - exact[name]).abs().max() > 1e-5 for name in found)  # it was not float32


# products of float32 in tiles


@pytest.fixture(params=["in parts", "whole"])
def in_tiles(request, monkeypatch) -> None:
    """Tiles serve float32 however few the rows; matrices are packed in parts, or whole."""
    if not amx.available():
        pytest.skip("this processor has no tiles for bfloat16")
    for name in ("TALL", "TALL_NEAR", "TALL_RAGGED", "MANY"):
        monkeypatch.setattr(products, name, 0)
    if request.param == "whole":
        for name in ("HELD", "HELD_LOW", "HELD_SUMS"):
            monkeypatch.setattr(products, name, 0.0)


@every_cell
def test_float32_in_tiles_to_its_bits(cell, in_tiles):
    """One step from float64's states, by the tolerances that float32 has anyway."""
    case = Case(cell, steps=1, batch=23, sizes=(17, 33), resets=0.3)
    exact = case.everything("reference")
    found = replace(case, dtype=torch.float32).everything("cpu")
    compare(found, exact, FORWARD["float32"], GRADIENT["float32"])


@some_cells
@every_memory
@both_ways
@pytest.mark.parametrize("tall", [0, 4], ids=["tiles", "few rows in registers"])
def test_float32_in_tiles_over_time(cell, memory, reverse, tall, in_tiles, monkeypatch):
    """Lengths, resets, states that are not zero, gradients of final states, whatever is kept; steps with few
    rows left may be multiplied in registers."""
    for name in ("TALL_NEAR", "TALL_RAGGED"):
        monkeypatch.setattr(products, name, tall)
    case = Case(cell, batch=7, sizes=(17, 33), lengths=LENGTHS, resets=0.2, reverse=reverse)
    exact, short = case.everything("reference"), replace(case, dtype=torch.float32)
    compare(short.everything("cpu", memory=memory), exact, OVER_TIME, OVER_TIME)
    same_bits(short.everything("cpu", memory=memory), short.everything("cpu"))


@some_cells
def test_rows_of_tiles_do_not_depend_on_each_other(cell, in_tiles):
    """Tiles of 1 to 16 rows, and some of them: a row's results are the same to the last bit."""
    case = Case(cell, batch=37, sizes=(3, 20), dtype=torch.float32)
    leaves = case.leaves()
    whole = _detached(case.run("cpu", leaves))
    for rows in (slice(0, 1), slice(3, 20), slice(4, 37)):
        some = {
            **leaves,
            "inputs": {n: x[:, rows] for n, x in leaves["inputs"].items()},
            "initial": {n: x[rows] for n, x in leaves["initial"].items()},
        }
        found = _detached(case.run("cpu", some))
        for name, value in found.items():
            expected = whole[name][rows] if name.startswith("final ") else whole[name][:, rows]
            assert torch.equal(value, expected), name


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_are_not_finite_go_through_tiles(value, in_tiles):
    """As by the equations: an infinite input saturates gates, and rows beside it do not see it."""
    case = Case(cells.LSTM, batch=20, sizes=(17, 33), dtype=torch.float32)
    leaves = case.leaves()
    with torch.no_grad():
        leaves["inputs"]["x"][2, 1, 3] = value
    found, expected = (_detached(case.run(backend, leaves)) for backend in ("cpu", "reference"))
    assert {name: bool(x.isfinite().all()) for name, x in found.items()} == {
        name: bool(x.isfinite().all()) for name, x in expected.items()
    }
    compare(found, expected, OVER_TIME)


# every cell


@every_cell
@both_ways
def test_lengths_in_any_order_and_resets(cell, reverse):
    check(Case(cell, batch=7, lengths=LENGTHS, resets=0.3, reverse=reverse))


@every_cell
@pytest.mark.parametrize("sizes", [(1, 1), (8, 16), (33, 65)], ids=["H=1", "H=16", "H=65"])
def test_every_size(cell, sizes):
    """One unit, whole registers only, and one unit more than whole registers."""
    check(Case(cell, steps=5, sizes=sizes, resets=0.2))


@every_cell
@pytest.mark.parametrize("sizes", [(1, 1), (8, 16), (33, 65)], ids=["H=1", "H=16", "H=65"])
def test_float32_to_its_bits(cell, sizes):
    """One step from float64's states, as the table of tolerances asks."""
    case = Case(cell, steps=1, batch=23, sizes=sizes)
    exact = case.everything("reference")
    compare(
        replace(case, dtype=torch.float32).everything("cpu"), exact, FORWARD["float32"], GRADIENT["float32"]
    )


@every_cell
def test_values_are_recorded_with_their_gradients(cell):
    names = tuple(name for name, node in cell.values.items() if node.kind == "vector" and node.varies)
    check(Case(cell, batch=7, lengths=LENGTHS, resets=0.2, record=names))


@every_cell
@both_ways
def test_blocks_of_few_rows(cell, reverse, monkeypatch):
    """A block of three rows ends in the middle of every step."""
    monkeypatch.setattr(engine, "BLOCK_ROWS", 3)
    check(Case(cell, batch=7, lengths=LENGTHS, resets=0.3, reverse=reverse))


@every_cell
def test_what_is_computed_again_is_the_same(cell, monkeypatch):
    monkeypatch.setattr(engine, "BLOCK_ROWS", 7)
    case = Case(cell, batch=7, lengths=LENGTHS, resets=0.3)
    kept = case.everything("cpu", memory="keep")
    for memory in ("states", "checkpoint"):
        same_bits(case.everything("cpu", memory=memory), kept)


@pytest.mark.parametrize(
    ("cell", "kept"), [(cells.RGLRU, 3), (cells.sLSTM, 4), (cells.LSTM, 4)], ids=["RGLRU", "sLSTM", "LSTM"]
)
def test_what_follows_from_the_rest_takes_no_memory(cell, kept):
    """The decay of RG-LRU follows from its gate; the gates of an LSTM do not follow from each other."""
    size, rows, steps = 48, 8, 100
    found = bill(plan(cell), cell.dimensions(size, size), steps, rows, torch.float32, "keep")
    slots = kept + len(cell.states)
    assert found.bytes == 4 * size * slots * (steps + 1) * rows


@every_cell
def test_nothing_is_read_before_it_is_written(cell, monkeypatch):
    """New memory full of NaN changes no bit: not a pad, not a step that does not exist."""
    case = Case(cell, batch=7, lengths=LENGTHS, resets=0.3)
    memories = ("keep", "checkpoint")
    clean = [case.everything("cpu", memory=memory) for memory in memories]

    def spoilt(size: int, dtype: torch.dtype) -> Tensor:
        return torch.full((size,), torch.nan, dtype=dtype)

    def spoilt_block(size: int) -> workspace.Block:
        block = borrow(size)
        block.memory[:] = 0xFF  # NaN in every type
        return block

    borrow = workspace.borrow
    monkeypatch.setattr(workspace, "empty", spoilt)
    monkeypatch.setattr(workspace, "borrow", spoilt_block)
    for memory, expected in zip(memories, clean, strict=True):
        same_bits(case.everything("cpu", memory=memory), expected)


def _masked(
    cell: Cell, variational: bool, recurrent: float = 0.4, zoneout: float = 0.3
) -> tuple[Cell, Masks]:
    """The cell with recurrent dropout, where it has a product, and zoneout."""
    rates = zoneout_rates(cell, zoneout)
    try:
        dropped = with_recurrent_dropout(cell)
    except OptionError:
        dropped, recurrent = cell, 0.0
    return with_zoneout(dropped, rates, True), Masks(2**40 + 5, (4, 1), recurrent, variational, dict(rates))


@every_cell
@pytest.mark.parametrize("variational", [True, False])
def test_masks_are_the_references(cell, variational):
    masked, masks = _masked(cell, variational)
    check(Case(masked, batch=7, lengths=LENGTHS, resets=0.2, masks=masks, reverse=variational))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(25, 225))
def test_many_random_cells(seed, monkeypatch):
    monkeypatch.setattr(engine, "BLOCK_ROWS", 1 + seed % 11)
    memory = ("keep", "states", "checkpoint")[seed % 3]
    cell = random_cell(seed)
    case = Case(cell, batch=7, lengths=LENGTHS, resets=0.3, reverse=seed % 2 == 1, seed=seed)
    check(case, memory=memory)
    masked, masks = _masked(cell, seed % 2 == 0)
    check(replace(case, cell=masked, masks=masks, sizes=(4, 17)), memory=memory)


# blocks, memory and threads


@some_cells
@both_ways
@every_memory
@pytest.mark.parametrize("rows", [1, 2, 3, 7, 20])
def test_blocks_of_every_size(cell, reverse, memory, rows, monkeypatch):
    monkeypatch.setattr(engine, "BLOCK_ROWS", rows)
    check(Case(cell, steps=11, resets=0.2, reverse=reverse), memory=memory)
    check(Case(cell, batch=7, lengths=LENGTHS, reverse=reverse), memory=memory)


@pytest.fixture(params=[2, 3, 20])
def threads(request, monkeypatch, one_thread):
    """A team of so many parts, for the smallest of calls, on three threads at most."""
    torch.set_num_threads(min(request.param, 3))
    monkeypatch.setattr(engine, "THREAD_WORK", 1)
    monkeypatch.setattr(engine.team, "threads", lambda: request.param)
    return request.param


@some_cells
@every_memory
def test_the_number_of_threads_changes_nothing(cell, memory, threads, monkeypatch):
    """But the order of sums, which is that of float64."""
    monkeypatch.setattr(engine, "BLOCK_ROWS", 6)
    check(Case(cell, batch=7, lengths=LENGTHS, resets=0.3), memory=memory)
    check(Case(cell, batch=13, sizes=(9, 17), reverse=True), memory=memory)


@some_cells
def test_masks_do_not_depend_on_threads_and_blocks(cell, threads, monkeypatch):
    monkeypatch.setattr(engine, "BLOCK_ROWS", 4)
    masked, masks = _masked(cell, False)
    check(Case(masked, batch=7, lengths=LENGTHS, masks=masks), memory="checkpoint")


@pytest.fixture(params=[(2, 2), (3, 3), (3, 1)])
def members(request, monkeypatch, one_thread):
    """So many threads for the units of every row, and of them so many in loops; on two threads at least."""
    several, looping = request.param
    torch.set_num_threads(2)
    monkeypatch.setattr(engine, "THREAD_WORK", 1)
    monkeypatch.setattr(engine.team, "threads", lambda: 2 * several)
    monkeypatch.setattr(engine.Engine, "_members", lambda own, call: several)
    monkeypatch.setattr(engine.Engine, "_looping", lambda own, call, members: looping)
    return several


@every_cell
def test_members_share_the_units_of_every_cell(cell, members):
    """More registers than members, so that all have some, and shares that are not even."""
    check(Case(cell, steps=7, batch=3, sizes=(5, 41), resets=0.3))


@some_cells
@both_ways
@every_memory
def test_members_meet_whatever_a_batch_looks_like(cell, reverse, memory, members, monkeypatch):
    monkeypatch.setattr(engine, "BLOCK_ROWS", 6)
    check(Case(cell, batch=7, lengths=LENGTHS, resets=0.3, reverse=reverse), memory=memory)
    check(Case(cell, steps=11, batch=1, sizes=(33, 70), reverse=reverse), memory=memory)
    masked, masks = _masked(cell, reverse)
    check(Case(masked, batch=7, lengths=LENGTHS, masks=masks, reverse=reverse), memory=memory)


def test_members_run_where_torchs_team_is_too_small(members, monkeypatch):
    """As in a process with OMP_THREAD_LIMIT: threads of Python take their place."""
    whole = engine.team._openmp()
    small = copy.copy(whole)
    small.parallel = lambda function, job, count, flags: whole.parallel(function, job, 1, flags)
    monkeypatch.setattr(engine.team, "_openmp", lambda: small)
    check(Case(cells.LSTM, steps=11, batch=1, sizes=(33, 70)))


def test_threads_that_wait_for_each_other_are_left_alone_for_a_while(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(engine.team.time, "monotonic", lambda: now[0])
    crowd = engine.team.Crowd()
    for late in (3, 0, 2, 5, 0, 1, 4, 0, 3):  # now and then
        crowd.note(late)
        assert not crowd.now
    crowd.note(150, meetings=100_000)  # a long call has more of them
    assert not crowd.now
    crowd = engine.team.Crowd()
    for pause, waits in ((1, [5] * 5), (2, [5] * 5), (4, [150])):  # in every short call, or in one long one
        for late in waits:
            crowd.note(late)
        assert crowd.now
        now[0] += pause - 0.1
        assert crowd.now
        now[0] += 0.2
        assert not crowd.now
    crowd.note(0)
    crowd.note(400)
    now[0] += 1.1
    assert not crowd.now


@pytest.mark.parametrize("batch", [1, 3])
@some_cells
def test_members_change_no_bit(cell, batch, monkeypatch, one_thread):
    """So a run is repeated exactly, whatever else the machine does."""
    torch.set_num_threads(2)
    found = []
    for members, looping in ((1, 1), (2, 2), (3, 3), (3, 1)):
        monkeypatch.setattr(engine.Engine, "_members", lambda own, call, count=members: count)
        monkeypatch.setattr(engine.Engine, "_looping", lambda own, call, members, count=looping: count)
        monkeypatch.setattr(engine.Engine, "threads", lambda own, call, count=members: count)
        own = operators.operator(plan(cell), torch.float32).own
        own._settled.clear()
        found.append(_bits(cell, batch))
        layouts = [call.layout for call in own._settled.values()]
        assert {(layout.members, layout.looping) for layout in layouts} == {(members, looping)}
    for other in found[1:]:
        assert all(torch.equal(a, b) for a, b in zip(found[0], other, strict=True))


def _bits(cell: Cell, batch: int) -> list[Tensor]:
    """Output and gradients in float32 of a layer that is the same every time."""
    torch.manual_seed(0)
    layer = Recurrent(cell, 7, 70)
    x = torch.randn(batch, 9, 7, requires_grad=True)
    y = layer(x, **further(layer, x)).y
    y.sin().sum().backward()
    return [y.detach(), x.grad, *(p.grad for p in layer.parameters() if p.grad is not None)]


def test_gradients_that_vanish_end_as_zeros(one_thread):
    """Numbers below the smallest normal one would take the processor a hundred times as long."""
    torch.manual_seed(0)
    layer = Recurrent(cells.LSTM, 3, 20)
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter *= 0.3
    x = torch.randn(2, 600, 3, requires_grad=True)
    layer(x).y[:, -1].sum().backward()
    sizes = x.grad.abs().amax(2)
    assert (sizes[:, 0] == 0).all() and (sizes[:, -1] > 0).all()
    smallest = torch.finfo(torch.float32).tiny
    assert not ((x.grad != 0) & (x.grad.abs() < smallest)).any()
    assert (torch.tensor([smallest]) / 4).item() > 0  # outside all is as it was


def test_who_shares_units():
    """Threads without a row; all of them, where weights are too large for a cache and rows are few: how few
    depends on the width of registers."""
    own = engine.engine(plan(cells.LSTM), torch.float32)
    sizes = dict(zip(own.dimensions, (512, 512), strict=True))

    def members(batch: int, threads: int) -> int:
        call = engine.Call(sizes, 10, batch, None, None, False, threads=threads)
        assert len(own.layout(call).parts) * own.layout(call).members <= threads
        return own.layout(call).members

    cache = 2 << 20
    with pytest.MonkeyPatch.context() as patch:
        wide, narrow = (replace(jit.host(), cache=cache, vector_bytes=width) for width in (64, 32))
        patch.setattr(engine.team, "crowd", engine.team.Crowd())
        for host, of_eight in ((wide, [2, 2, 1]), (narrow, [1, 2, 1])):
            patch.setattr(engine.jit, "host", lambda host=host: host)
            assert [members(1, 1), members(1, 2), members(1, 8)] == [1, 2, 8]
            assert [members(4, 2), members(16, 8)] == [2, 2]
            assert [members(8, 2), members(8, 8), members(200, 8)] == of_eight


def test_who_loops_over_steps():
    """All members where a step is worth that they meet, or where they need not; else one alone, and the
    others have a share in products over many steps."""

    def who(cell: Cell, units: int, batch: int = 1) -> tuple[int, int]:
        own = engine.engine(plan(cell), torch.float32)
        sizes = dict.fromkeys(own.dimensions, units)
        found = own.layout(engine.Call(sizes, 100, batch, None, None, False, threads=2))
        return found.members, found.looping

    wide, narrow = (replace(jit.host(), vector_bytes=width) for width in (64, 32))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine.team, "crowd", engine.team.Crowd())
        for host, of_elman in ((wide, (2, 1)), (narrow, (2, 2))):
            patch.setattr(engine.jit, "host", lambda host=host: host)
            assert who(cells.LSTM, 512) == who(cells.LSTM, 128) == (2, 2)
            assert who(cells.Elman, 128) == of_elman
            assert who(cells.Elman, 40) == who(cells.LSTM, 40) == (2, 1)
            assert who(cells.IndRNN, 40) == (2, 2)
            assert who(cells.IndRNN, 40, batch=2) == who(cells.LSTM, 128, batch=2) == (1, 1)
        engine.team.crowd.avoid()
        assert who(cells.LSTM, 512) == who(cells.Elman, 128) == who(cells.IndRNN, 40) == (1, 1)


def test_a_team_is_sent_for_a_single_step_that_is_worth_it():
    """One cache of 512 kB holds neither layer's weights with room to spare; 128 units are done too soon."""
    own = engine.engine(plan(cells.LSTM), torch.float32)
    host = replace(jit.host(), cache=512 << 10)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine.jit, "host", lambda: host)
        patch.setattr(engine.team, "threads", lambda: 4)
        found = [own.stepping_members(dict.fromkeys(own.dimensions, units)) for units in (128, 512)]
    assert found == [1, 4]


@some_cells
def test_more_rows_than_sixteen_bits_count(cell):
    """A step of torch's own LSTM on a GPU ends at 65,535 rows; sums of 70,000 terms are good to 1e-9."""
    check(Case(cell, steps=40, batch=1750, sizes=(2, 9)))


# rows, steps and inputs of every kind


@some_cells
@pytest.mark.parametrize(
    ("steps", "batch", "lengths"),
    [
        (4, 3, [0, 0, 0]),
        (0, 3, None),
        (4, 0, None),
        (0, 0, None),
        (1, 1, None),
        (1, 3, [0, 1, 0]),
        (6, 1, [2]),
    ],
)
@both_ways
def test_what_is_empty_or_nearly(cell, steps, batch, lengths, reverse):
    check(Case(cell, steps=steps, batch=batch, lengths=lengths, reverse=reverse))


@some_cells
@pytest.mark.parametrize(
    "layout",
    [
        lambda x: x.transpose(0, 1).contiguous().transpose(0, 1),  # batch first
        lambda x: x.repeat_interleave(2, -1)[..., ::2],
        lambda x: torch.stack([x, -x], 1)[:, 0],
        lambda x: x.permute(2, 0, 1).contiguous().permute(1, 2, 0),
        lambda x: x.flip(0).flip(0),
    ],
)
def test_inputs_may_lie_any_way(cell, layout):
    case = Case(cell, lengths=[9, 3, 0, 5, 9])
    leaves = case.leaves()
    expected = case.differentiate(case.run("cpu", leaves), leaves)
    strided = {**leaves, "inputs": {name: layout(x) for name, x in leaves["inputs"].items()}}
    found = case.run("cpu", strided)
    same_bits(_detached(found), _detached(case.run("cpu", leaves)))
    same_bits(case.differentiate(found, leaves), expected)


@some_cells
@pytest.mark.parametrize("kind", ["parameters", "initial", "start"])
def test_parameters_and_states_may_lie_any_way(cell, kind):
    """Transposed matrices, states that are one row for the whole batch, every second number."""
    case = Case(cell, resets=0.2)
    leaves = case.leaves()
    expected = case.differentiate(case.run("cpu", leaves), leaves)

    def turned(t: Tensor) -> Tensor:
        return t.T.contiguous().T if t.ndim == 2 else t.repeat_interleave(2)[::2]

    strided = {**leaves, kind: {name: turned(t) for name, t in leaves[kind].items()}}
    same_bits(case.differentiate(case.run("cpu", strided), leaves), expected)


@some_cells
def test_one_initial_state_for_all_rows(cell):
    case = Case(cell)
    leaves = case.leaves()
    shared = {name: state[:1].expand(5, -1) for name, state in leaves["initial"].items()}
    found, expected = (
        case.differentiate(case.run(backend, {**leaves, "initial": shared}), leaves)
        for backend in ("cpu", "reference")
    )
    compare(found, expected)


# what autograd asks for


@some_cells
@every_memory
def test_the_same_call_gives_the_same_bits(cell, memory):
    case = Case(cell, batch=7, lengths=LENGTHS, resets=0.3)
    same_bits(case.everything("cpu", memory=memory), case.everything("cpu", memory=memory))


@some_cells
@every_memory
def test_two_forward_passes_before_one_goes_back(cell, memory):
    one, two = Case(cell, batch=40, sizes=(8, 33)), Case(cell, batch=40, sizes=(8, 33), seed=5)
    expected = [case.everything("cpu", memory=memory) for case in (one, two)]
    leaves = [case.leaves() for case in (one, two)]
    results = [case.run("cpu", given, memory=memory) for case, given in zip((one, two), leaves, strict=True)]
    for k, case in ((0, one), (1, two)):
        found = case.differentiate(results[k], leaves[k])
        same_bits({**_detached(results[k]), **found}, expected[k])


@some_cells
@every_memory
def test_a_graph_may_be_gone_back_over_twice(cell, memory):
    case = Case(cell, batch=40, sizes=(8, 33), resets=0.2)
    leaves = case.leaves()
    results = case.run("cpu", leaves, memory=memory)
    first = case.differentiate(results, leaves, retain_graph=True)
    Case(cell, batch=40, sizes=(8, 33), seed=7).everything("cpu")  # uses whatever memory was given back
    same_bits(case.differentiate(results, leaves), first)


@some_cells
def test_without_gradients_results_are_the_same(cell):
    case = Case(cell, batch=7, lengths=LENGTHS, resets=0.3)
    with torch.no_grad():
        found = case.run("cpu")
    assert not any(value.requires_grad for value in found.values())
    compare(found, _detached(case.run("cpu")), FORWARD["float64"])


@some_cells
@pytest.mark.parametrize("kind", ["inputs", "parameters", "initial", "start"])
def test_what_needs_no_gradient_gets_none(cell, kind):
    case = Case(cell, batch=7, lengths=LENGTHS, resets=0.3)
    expected = case.everything("cpu")
    leaves = case.leaves()
    for leaf in leaves[kind].values():
        leaf.requires_grad_(False)
    found = case.differentiate(case.run("cpu", leaves), leaves)
    assert not any(name.startswith(kind) for name in found)
    compare(found, {name: expected[name] for name in found}, 0.0, FORWARD["float64"])


def test_only_one_of_two_inputs_needs_a_gradient():
    case = Case(cells.GRUD)
    expected = case.everything("reference")
    for frozen in case.leaves()["inputs"]:
        leaves = case.leaves()
        leaves["inputs"][frozen].requires_grad_(False)
        found = case.differentiate(case.run("cpu", leaves), leaves)
        compare(found, {name: expected[name] for name in found})


@some_cells
def test_one_result_alone_may_be_differentiated(cell):
    """The gradients of the others are absent, not zero."""
    case = Case(cell, batch=7, lengths=LENGTHS)
    for name in case.run("cpu"):
        found, expected = (
            case.differentiate({name: case.run(backend, leaves)[name]}, leaves)
            for backend in ("cpu", "reference")
            for leaves in [case.leaves()]
        )
        compare(found, expected)


def test_leaves_are_not_written_to():
    case = Case(cells.LSTM, batch=7, lengths=LENGTHS, resets=0.3)
    leaves, untouched = case.leaves(), case.leaves()
    case.differentiate(case.run("cpu", leaves), leaves)
    for kind, part in leaves.items():
        same_bits(part, untouched[kind])


def test_a_parameter_changed_in_place_before_the_backward_pass_is_noticed():
    """As with torch's own operations: an error, never a wrong gradient."""
    case = Case(cells.LSTM)
    leaves = case.leaves()
    results = case.run("cpu", leaves)
    with torch.no_grad():
        leaves["parameters"]["U.i"] += 1
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        case.differentiate(results, leaves)


@pytest.mark.parametrize("again", [False, True], ids=["plain", "checkpointed by torch"])
def test_what_is_kept_is_given_back_with_the_backward_pass(again, monkeypatch):
    """Not with the loss, which a training loop holds until the next forward pass has run."""
    returned: list[int] = []
    give = workspace.give_back

    def noted(block: workspace.Block) -> None:
        returned.append(block.memory.nbytes)
        give(block)

    monkeypatch.setattr(workspace, "give_back", noted)
    case = Case(cells.LSTM, steps=200, batch=8, sizes=(16, 64))
    leaves = case.leaves()
    kept = bill(plan(cells.LSTM), case.named, 200, 8, torch.float64, "keep").bytes

    def run() -> Tensor:
        return case.run("cpu", leaves, memory="keep")["output"]

    loss = (checkpoint(run, use_reentrant=False) if again else run()).sum()
    assert (max(returned, default=0) >= kept) == again  # torch's checkpoint lets go of it at once
    returned.clear()
    loss.backward()
    assert max(returned, default=0) >= kept
    assert loss.grad_fn is not None  # and is alive


@pytest.mark.parametrize("kind", ["parameters", "inputs", "initial", "start"])
def test_tensors_of_another_type_are_refused(kind):
    """Kernels are given addresses: float32 read as float64 would be numbers out of nothing."""
    leaves = Case(cells.GRUD).leaves()
    *_, last = leaves[kind]
    leaves[kind][last] = leaves[kind][last].detach().float()
    with pytest.raises(
        LayerError, match=r"several types \(torch.float32 on cpu, torch.float64 on cpu\); use rnn"
    ):
        Case(cells.GRUD).run("cpu", leaves)


@some_cells
@pytest.mark.parametrize(
    "reach",
    [
        lambda y: y.sum(),  # one number for all
        lambda y: (y.transpose(0, 1) @ torch.ones(y.shape[-1], 2, dtype=y.dtype)).sum(),
        lambda y: y[..., ::2].square().sum() + y[-1].sum(),
        lambda y: y.flip(2).cumsum(2).sum(),
    ],
    ids=["spread", "product", "parts", "turned"],
)
def test_gradients_of_results_may_lie_any_way(cell, reach):
    case = Case(cell, batch=7, lengths=LENGTHS)
    found, expected = (
        {
            name: torch.autograd.grad(reach(case.run(backend, leaves)["output"]), leaf)[0]
            for name, leaf in leaves["inputs"].items()
        }
        for backend in ("cpu", "reference")
        for leaves in [case.leaves()]
    )
    compare(found, expected)


def test_several_python_threads_at_once():
    """Each has tables and memory of its own; the interpreter is free while kernels run."""
    case = Case(cells.GRUBefore, steps=30, batch=16, sizes=(8, 33))
    expected = case.everything("cpu")
    leaves = [case.leaves() for _ in range(4)]  # the generator of torch is one for all
    wrong: list[object] = []

    def work(given: dict[str, Results]) -> None:
        for _ in range(10):
            found = _detached(case.run("cpu", given))
            wrong.extend(name for name, value in found.items() if not torch.equal(value, expected[name]))

    threads = [threading.Thread(target=work, args=(given,)) for given in leaves]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
def test_a_forked_process_runs_without_the_team():
    """As workers of a DataLoader do: with one thread, for torch's own operations hang with more."""
    program = (
        "import os, torch\nfrom elman import cells\nfrom elman.layers import Recurrent\n"
        "torch.set_num_threads(2)\n"
        "rnn, x = Recurrent(cells.LSTM, 64, 128), torch.randn(8, 64, 64)\n"
        "expected = rnn(x).y.detach()\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    torch.set_num_threads(1)\n"
        "    os._exit(int(not torch.allclose(rnn(x).y, expected, rtol=0, atol=1e-5)))\n"
        "raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", program], timeout=60)
    assert done.returncode == 0


# cells that are out of the ordinary

ODD = {
    "a state that nothing changes": "def C(x, h, still):\n    return tanh(W.h @ x + U.h @ h) * still, still",
    "a state that becomes an input": "def C(x, h, last):\n    return tanh(W.h @ x + U.h @ last), x",
    "states that change places": "def C(x, h, c):\n    return c, tanh(W.h @ x + U.h @ h)",
    "a state that nothing reads": "def C(x, h, c):\n    return tanh(W.h @ x + U.h @ h), h + c",
    "no product with a state": "def C(x, h):\n    return 0.5 * h + W.h @ x",
    "no state that counts": "def C(x, h):\n    return tanh(W.h @ x) + 0 * h",
    "a chain of products": "def C(x, h):\n    return tanh(U.c @ (U.b @ tanh(U.a @ h)) + W.h @ x)",
    "one matrix twice": "def C(x, h, c):\n    return tanh(U.h @ h + W.h @ x), tanh(U.h @ c)",
    "a matrix and its transpose": "def C(x, h):\n    return tanh(U.h @ h - U.h.T @ h + W.h @ x)",
    "layer norm of a layer norm": "def C(x, h):\n    return layer_norm(h + layer_norm(W.h @ x + U.h @ h))",
    "an output that is a number": "@cell(output='y')\ndef C(x, h):\n    h = tanh(W.h @ x + U.h @ h)\n"
    "    y = 0 * h + 1\n    return h",
    "an output of the input alone": "@cell(output='y')\ndef C(x, h):\n    h = tanh(W.h @ x + U.h @ h)\n"
    "    y = W.y @ x\n    return h",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
@every_memory
def test_odd_cells(text, memory, monkeypatch):
    """Input and state are of one size, so that one may become the other."""
    monkeypatch.setattr(engine, "BLOCK_ROWS", 7)
    check(Case(parse(text), batch=7, sizes=(17, 17), lengths=LENGTHS, resets=0.2), memory=memory)
