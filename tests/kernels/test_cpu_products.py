"""The one product that everything runs through, and the order in which it reads a matrix."""

import ctypes
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
import torch

from elman.kernels.cpu import amx, gemm, jit, products, team
from elman.kernels.cpu.emit import kind
from elman.kernels.cpu.products import BFLOAT16, FAR, FLOAT32, FLOAT64, PARTS, TILES, choice
from elman.kernels.cpu.work import work

DTYPES = {
    FLOAT32: np.float32,
    FLOAT64: np.float64,
    TILES: np.float32,
    FAR: np.float32,
    BFLOAT16: np.float32,
}
"""What rows and sums are; whole numbers this small are the same in bfloat16."""
GUARD = 7.0
"""What lies where nothing may be written."""


class Machine:
    """The compiled products of one floating type."""

    def __init__(self, dtype: str):
        self.name, self.dtype = dtype, DTYPES[dtype]
        self.kind = kind(np.dtype(self.dtype).itemsize)
        if dtype in PARTS:
            if not amx.available():
                pytest.skip("this processor has no tiles for bfloat16")
            parts, whole = PARTS[dtype], dtype == FAR
            self.size = partial(amx.packed_size, parts=parts, whole=whole)
            text = amx.text(parts, whole)
        else:
            self.size, text = partial(gemm.packed_size, self.kind), gemm.text(self.kind)
        self.code = jit.compiled(text, f"products.{dtype}", plain=True)
        self.product = self._function("product", gemm.PRODUCT)
        self.pack_ = self._function("pack", gemm.PACK)
        self.random = np.random.default_rng(0)

    def _function(self, name: str, arguments: str):
        types = [
            ctypes.c_void_p if part.startswith("ptr") else ctypes.c_int64 for part in arguments.split(", ")
        ]
        return ctypes.CFUNCTYPE(None, *types)(self.code.address(name))

    def whole(self, *shape: int) -> np.ndarray:
        """Small whole numbers: sums and products of them are exact in float32."""
        return self.random.integers(-8, 9, shape).astype(self.dtype)

    def vectors(self, columns: int) -> int:
        return -(-columns // self.kind.lanes)

    def packed(self, *matrices: np.ndarray) -> np.ndarray:
        """Matrices (columns, depth), one below the other in depth, packed."""
        depth = sum(matrix.shape[1] for matrix in matrices)
        to = np.full(self.size(matrices[0].shape[0], depth) + 1, GUARD, self.dtype)
        begin, vectors = 0, self.vectors(matrices[0].shape[0])
        for m in matrices:
            rows, columns = (stride // m.itemsize for stride in m.strides)
            self.pack_(to.ctypes.data, m.ctypes.data, rows, columns, *m.shape, 0, depth, begin, vectors)
            begin += m.shape[1]
        assert to[-1] == GUARD
        return to

    def multiply(
        self,
        a: np.ndarray,
        packed: np.ndarray,
        c: np.ndarray,
        *,
        vectors: int,
        add: bool,
        turned: bool = False,
    ) -> None:
        """c (+)= a @ packed, in place; `turned`: read from its end."""
        rows, depth = a.shape
        rs, ks = (stride // a.itemsize for stride in a.strides)
        place = packed.ctypes.data
        ldc = c.strides[0] // c.itemsize
        how = add | turned << 1
        self.product(c.ctypes.data, ldc, a.ctypes.data, rs, ks, place, depth, rows, vectors, how)


@pytest.fixture(params=DTYPES, scope="module")
def machine(request) -> Machine:
    return Machine(request.param)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("add", [False, True])
def test_all_small_products_are_exact(machine, add, turned):
    """Whole numbers have no rounding, so every bit counts; what lies behind the columns stays."""
    lanes = machine.kind.lanes
    for depth in (1, 2, 3, 4, 5, 7, 12, 17, 20):
        for columns in range(1, 9 * lanes, max(1, lanes - 1)):
            w = machine.whole(columns, depth)
            packed, width = machine.packed(w), machine.vectors(columns) * lanes
            for rows in range(1, 21):
                a = machine.whole(rows, depth)
                c = np.full((rows + 1, width + 3), GUARD, machine.dtype)
                machine.multiply(a, packed, c, vectors=width // lanes, add=add, turned=turned)
                expected = np.full_like(c, GUARD)
                expected[:rows, :width] = GUARD if add else 0
                expected[:rows, :columns] += a @ w.T
                assert np.array_equal(c, expected), (rows, columns, depth)


@pytest.mark.parametrize("rows", [0, 1, 5, 6, 7, 23, 24, 25, 191, 192, 193])
def test_rows_of_every_number_of_tiles(machine, rows):
    w, a = machine.whole(3 * machine.kind.lanes + 1, 9), machine.whole(rows, 9)
    c = np.full((rows + 1, machine.vectors(len(w)) * machine.kind.lanes), GUARD, machine.dtype)
    machine.multiply(a, machine.packed(w), c, vectors=machine.vectors(len(w)), add=False)
    assert np.array_equal(c[:rows, : len(w)], a @ w.T)
    assert (c[rows] == GUARD).all()


def test_rows_and_columns_may_lie_any_way(machine):
    """Weight gradients read columns of gradients: row stride 1, k stride that of the frame."""
    w = machine.whole(11, 6)
    packed = machine.packed(w)
    for a in (
        machine.whole(6, 13).T,
        machine.whole(18, 26)[::3, 4:17].T,
        machine.whole(26, 6)[::2],
        machine.whole(40, 30)[3:29:2, 4:10],
        np.broadcast_to(machine.whole(1, 6), (13, 6)),
    ):
        c = np.zeros((13, machine.vectors(11) * machine.kind.lanes), machine.dtype)
        machine.multiply(a, packed, c, vectors=machine.vectors(11), add=False)
        assert np.array_equal(c[:, :11], a @ w.T)


def test_a_matrix_may_lie_any_way(machine):
    a = machine.whole(5, 7)
    for w in (
        machine.whole(7, 19).T,
        machine.whole(19, 14)[:, ::2],
        machine.whole(60, 20)[2:59:3, 1:15:2],
        machine.whole(14, 38).T[::2, ::2],
        machine.whole(19, 14)[:, 13::-2],
    ):
        c = np.zeros((5, machine.vectors(19) * machine.kind.lanes), machine.dtype)
        machine.multiply(a, machine.packed(w), c, vectors=machine.vectors(19), add=False)
        assert np.array_equal(c[:, :19], a @ w.T)


def test_no_depth_adds_nothing(machine):
    c = np.full((3, machine.kind.lanes), GUARD, machine.dtype)
    packed = np.zeros(machine.kind.lanes, machine.dtype)
    machine.multiply(np.zeros((3, 0), machine.dtype), packed, c, vectors=1, add=True)
    assert (c == GUARD).all()


@pytest.mark.parametrize("depth", [127, 128, 129, 255, 256, 257, 511, 512, 513, 1025, 1600])
@pytest.mark.parametrize("add", [False, True])
def test_deep_products(machine, depth, add):
    """Sums over more than the first-level cache holds; whole numbers up to 64 * 1600 are exact."""
    w, a = machine.whole(5 * machine.kind.lanes + 3, depth), machine.whole(13, depth)
    c = np.full((13, machine.vectors(len(w)) * machine.kind.lanes), GUARD, machine.dtype)
    machine.multiply(a, machine.packed(w), c, vectors=machine.vectors(len(w)), add=add)
    assert np.array_equal(c[:, : len(w)], a @ w.T + (GUARD if add else 0))


def test_matrices_are_packed_below_each_other(machine):
    """One product with the states side by side is the sum of the products with each."""
    depths = (16, 48, 1) if machine.name in PARTS else (3, 8, 1)
    parts = [machine.whole(21, depth) for depth in depths]
    operands = [machine.whole(4, part.shape[1]) for part in parts]
    c = np.zeros((4, machine.vectors(21) * machine.kind.lanes), machine.dtype)
    packed = machine.packed(*parts)
    machine.multiply(np.concatenate(operands, 1), packed, c, vectors=machine.vectors(21), add=False)
    assert np.array_equal(c[:, :21], sum(a @ w.T for a, w in zip(operands, parts, strict=True)))
    assert (c[:, 21:] == 0).all()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_pads_of_a_matrix_are_zero_whatever_was_there(dtype):
    machine = Machine(dtype)
    lanes = machine.kind.lanes
    w = machine.whole(lanes + 1, 4)
    packed = machine.packed(w)[:-1].reshape(-1, 4, 2, lanes)  # two vectors are one panel
    columns = packed.transpose(0, 2, 3, 1).reshape(-1, 4)
    assert np.array_equal(columns[: lanes + 1], w)
    assert (columns[lanes + 1 : 2 * lanes] == 0).all()


def test_nothing_is_read_beyond_a_row(machine):
    """NaN beside every operand: neither of the sides may let it in."""
    lanes = machine.kind.lanes
    w, a = machine.whole(lanes + 1, 5), machine.whole(7, 5)
    beside = [np.full((len(m) + 2, 9), np.nan, machine.dtype) for m in (w, a)]
    for wide, m in zip(beside, (w, a), strict=True):
        wide[: len(m), :5] = m
    c = np.zeros((7, 2 * lanes), machine.dtype)
    machine.multiply(beside[1][:7, :5], machine.packed(beside[0][: len(w), :5]), c, vectors=2, add=False)
    assert np.array_equal(c[:, : len(w)], a @ w.T)


def test_tiles_round_what_they_multiply_and_nothing_else():
    """To bfloat16, the nearest, and even ones where two are as near; sums have the 24 bits of float32."""
    machine = Machine(BFLOAT16)
    for rows, depth, columns in ((3, 5, 17), (40, 700, 33), (129, 64, 100)):
        w, a = (
            machine.random.standard_normal(shape).astype(np.float32)
            for shape in ((columns, depth), (rows, depth))
        )
        vectors = machine.vectors(columns)
        c = np.zeros((rows, vectors * 16), np.float32)
        machine.multiply(a, machine.packed(w), c, vectors=vectors, add=False)
        short = [torch.from_numpy(m).bfloat16().double().numpy() for m in (a, w)]
        assert np.abs(c[:, :columns] - short[0] @ short[1].T).max() < 1e-6 * depth


@pytest.mark.parametrize("rows", [20, 70])
@pytest.mark.parametrize("add", [0, 1])
def test_a_large_matrix_may_be_read_from_its_end(machine, rows, add):
    """Larger than the second-level cache, with an odd number of registers' widths: the same bits."""
    depth, columns = 1100, 2 + jit.host().cache // 2000
    w, a = (machine.random.standard_normal((n, depth)).astype(machine.dtype) for n in (columns, rows))
    packed, vectors = machine.packed(w), machine.vectors(columns)
    found = []
    for how in (add, add | 2):
        c = np.full((rows, vectors * machine.kind.lanes), GUARD, machine.dtype)
        machine.multiply(a, packed, c, vectors=vectors, add=how)
        found.append(c[:, :columns])
    assert np.array_equal(*found)
    size = np.abs(found[0]).max()
    assert (
        np.abs(found[0] - a @ w.T - GUARD * add).max() < (1e-2 if machine.name == BFLOAT16 else 1e-5) * size
    )


# float32 in tiles


@pytest.fixture(scope="module", params=[TILES, FAR])
def tiles(request) -> Machine:
    return Machine(request.param)


def _numbers(random: np.random.Generator, *shape: int) -> np.ndarray:
    """Numbers of every size, all 24 bits at random."""
    return (random.standard_normal(shape) * 2.0 ** random.integers(-30, 30, shape)).astype(np.float32)


@pytest.mark.parametrize("lie", ["along", "across", "apart"])
def test_three_parts_are_the_whole_number(tiles, lie):
    """Times one, every bit comes back: of any numbers, of those whose bits are all set, of powers of two."""
    a = _numbers(tiles.random, 45, 70)
    a[0], a[1], a[2] = 0, np.nextafter(np.float32(2), np.float32(0)), np.float32(2) ** -90
    a[3] = -np.nextafter(np.float32(1), np.float32(2))
    given = {
        "along": a,
        "across": np.ascontiguousarray(a.T).T,
        "apart": np.repeat(np.repeat(a, 2, 0), 2, 1)[::2, ::2],
    }[lie]
    c = np.zeros((45, 80), np.float32)
    tiles.multiply(given, tiles.packed(np.eye(70, dtype=np.float32)), c, vectors=5, add=False)
    assert np.array_equal(c[:, :70], a)


def test_a_packed_number_is_whole_too(tiles):
    w = _numbers(tiles.random, 45, 70)
    c = np.zeros((70, 48), np.float32)
    tiles.multiply(np.eye(70, dtype=np.float32), tiles.packed(w), c, vectors=3, add=False)
    assert np.array_equal(c[:, :45], w.T)


@pytest.mark.parametrize("depth", [1, 3, 32, 100, 700])
def test_tiles_are_as_exact_as_registers(tiles, depth):
    """A product loses two roundings of 2**-24 at most, four where parts are cut off, and a sum one for each
    k, as sums in float32 may; over many k the mean error is smaller than that of registers, as 32 k are added
    up before a sum goes on."""
    lost = 4 if tiles.name == FAR else 2
    found = {}
    for name in (tiles.name, FLOAT32):
        machine = Machine(name)
        w, a = (machine.random.standard_normal((n, depth)).astype(np.float32) for n in (100, 60))
        c = np.zeros((60, 112), np.float32)
        machine.multiply(a, machine.packed(w), c, vectors=7, add=False)
        exact = a.astype(float) @ w.T.astype(float)
        found[name] = np.abs(c[:, :100] - exact)
        size = np.abs(a).astype(float) @ np.abs(w).T.astype(float)
        assert (found[name] <= (depth + lost) * 2.0**-24 * size).all()
    if depth >= 32:
        assert np.square(found[tiles.name]).mean() < np.square(found[FLOAT32]).mean()


@pytest.mark.parametrize("lie", ["along", "across"])
@pytest.mark.parametrize("add", [False, True])
def test_infinite_numbers_come_out_as_by_the_rules(tiles, lie, add):
    """Infinity has no parts; infinity less infinity is NaN, and so is infinity times zero. So is what is too
    large for bfloat16; the rows beside are as ever."""
    depth, rows = 600, 37
    w, a = tiles.whole(33, depth), tiles.whole(rows, depth)
    w[:, 7] = np.where(np.arange(33) % 2, 1, -3)
    w[5, 7] = 0
    a[3, 7], a[9, 550], a[20, 599] = np.inf, np.nan, -np.inf
    a[30] = 0
    a[30, 7] = np.finfo(np.float32).max
    a[36, [0, 599]] = np.inf
    given = np.ascontiguousarray(a.T).T if lie == "across" else a
    c = np.full((rows + 1, 48), GUARD, np.float32)
    tiles.multiply(given, tiles.packed(w), c, vectors=3, add=add)
    with np.errstate(invalid="ignore", over="ignore"):
        expected = (a.astype(float) @ w.T.astype(float)).astype(np.float32)
        expected += np.float32(GUARD if add else 0)
    usual = np.isfinite(a).all(1) & (np.abs(a).max(1) < 1e30)
    assert np.array_equal(c[:rows, :33][usual], expected[usual])
    assert np.array_equal(c[:rows, :33], expected, equal_nan=True)
    assert (c[rows] == GUARD).all()


def test_which_products_serve_how_many_rows(tiles):
    """Tiles if there are enough; where rows end before others, registers for steps that few of them reach."""

    def stepped(rows: int, **how: bool) -> bool:
        return choice(4, False, rows, 1000, **{"near": False, "ragged": False, **how}).stepped.tiles

    assert [rows for rows in range(1, 50) if stepped(rows)] == [*range(12, 50)]
    assert [rows for rows in range(1, 50) if stepped(rows, near=True)] == [*range(8, 50)]
    ragged = choice(4, False, 20, 1000, near=False, ragged=True)
    assert ragged.stepped.tiles and ragged.few is not None and not ragged.few.tiles
    assert ragged.few_rows == 16
    assert not stepped(16, ragged=True)  # the step after has fewer
    assert not choice(4, False, 32, 63, near=True, ragged=False).bulk.tiles
    assert not choice(8, False, 64, 1000, near=True, ragged=False).bulk.tiles


def test_large_matrices_are_packed_whole(tiles, monkeypatch):
    """Those whose parts a core's own cache does not hold beside what else it needs."""
    host = replace(jit.host(), cache=2 << 20)
    monkeypatch.setattr(products.jit, "host", lambda: host)

    def name(rows: int, columns: int, depth: int, *, stepped: bool) -> str:
        return choice(4, False, rows, 1000, near=False, ragged=False).of(columns, depth, stepped=stepped).name

    for stepped in (False, True):
        assert name(20, 256, 256, stepped=stepped) == TILES
        assert name(20, 256, 320, stepped=stepped) == FAR
    assert name(12, 256, 320, stepped=True) == TILES
    assert name(12, 512, 512, stepped=True) == FAR
    assert name(8, 1024, 512, stepped=True) == FLOAT32
    sums = choice(4, False, 20, 1000, near=False, ragged=False).of_sums
    assert [sums(columns, 384).name for columns in (256, 512)] == [TILES, FAR]


# work items on the team


@pytest.mark.parametrize("items", [1, 2, 5, 16])
@pytest.mark.parametrize("threads", [1, 2, 3])
def test_every_work_item_is_done_once(machine, items, threads):
    """Also when there are more of them than threads: each packs a matrix of its own."""
    matrices = [machine.whole(5, 6) for _ in range(items)]
    expected = [machine.packed(m) for m in matrices]
    found = [np.full_like(whole, GUARD) for whole in expected]
    pack = machine.code.address("pack")
    arguments = np.array(
        [
            [to.ctypes.data, m.ctypes.data, 6, 1, 5, 6, 0, 6, 0, machine.vectors(5), pack]
            for to, m in zip(found, matrices, strict=True)
        ],
        dtype=np.int64,
    )
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        team.Job([team.phase(work().pack_item, arguments)]).run()
    finally:
        torch.set_num_threads(before)
    for one, other in zip(found, expected, strict=True):
        assert np.array_equal(one, other)
