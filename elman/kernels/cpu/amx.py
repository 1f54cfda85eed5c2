"""Matrix products of numbers rounded to bfloat16, added up in float32, on the tiles of AMX.

The same functions as in `gemm`, with the same arguments: rows are float32 and are rounded as they are read,
packed matrices hold bfloat16, results are float32. A tile is 16 rows of 64 bytes; one instruction multiplies
16 x 32 by 32 x 16 numbers (Intel 64 Architecture Manual, volume 1, chapter 18).

Packed means: columns in panels of two tiles; a panel holds for every 32 k two tiles, and a tile holds pairs
of neighbouring k side by side, 16 pairs of 16 columns. Matrices that are packed
below each other have even depths, but for the last: no pair is parted.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from functools import lru_cache, partial

from elman.kernels.cpu.emit import Function, Kind, Module, kind
from elman.kernels.cpu.gemm import PACK, PRODUCT, looks, pack_item, team
from elman.kernels.cpu.jit import host

EDGE = 16
"""Rows and columns of a tile."""
DEEP = 32
"""k of a tile."""
ROW = 64
"""Bytes of a tile's row: 32 k of a row, or two k of 16 columns."""
TILE = EDGE * ROW
"""Bytes of a tile."""
PANEL = 2
"""Tiles of columns side by side; as many of rows make four sums that hide each other's latency."""
ROUNDED_ROWS = 128
ROUNDED_BLOCKS = 16
"""Rows, and blocks of 32 k, that are rounded at a time: 128 kB on the stack."""

ROUNDED = ("along", "across", "apart")
"""How rows lie: with their k side by side, beside each other at each k, or any way."""

_ARCH_PRCTL, _REQUEST, _TILE_DATA = 158, 0x1023, 18
"""Linux on x86-64: a process has to ask before it may use tiles."""


@lru_cache(maxsize=1)
def available() -> bool:
    """Whether this processor has tiles, and the system lets us use them."""
    here = host()
    if not here.tiles or not sys.platform.startswith("linux"):
        return False
    try:
        return ctypes.CDLL(None).syscall(_ARCH_PRCTL, _REQUEST, _TILE_DATA) == 0
    except (OSError, AttributeError):
        return False


def packed_size(columns: int, depth: int) -> int:
    """Elements of float32 that a packed matrix takes."""
    return -(-columns // (PANEL * EDGE)) * -(-depth // DEEP) * PANEL * TILE // 4


def text() -> str:
    """The module."""
    module, k = Module(), kind(4)
    module.functions.append(_config())
    _rows(module, k, "along")
    _rows(module, k, "apart")
    _columns(module, k)
    for rows in (1, 2):
        for columns in range(1, PANEL + 1):
            _tiles(module, k, rows, columns)
    _product(module, k)
    _pack(module, k)
    pack_item(module, k)
    team(module)
    looks(module, k)
    return str(module)


def _config() -> str:
    """Eight tiles of 16 rows of 64 bytes."""
    content = bytes([1, 0, *[0] * 14, *[64, 0] * 8, *[0] * 16, *[16] * 8, *[0] * 8])
    values = ", ".join(f"i8 {byte}" for byte in content)
    return f"@config = internal constant [64 x i8] [{values}], align 64\n"


# rows as bfloat16, in tiles: [tile of rows][block of k][row of the tile][k of the block]

_ROUND = "ptr %to, ptr %a, i64 %rs, i64 %ks, i64 %rows, i64 %depth, i64 %blocks"


def _tile_of(f: Function, row: str, blocks: str) -> str:
    """Bytes to a row of the first block."""
    tile = f.op(f"sdiv i64 {row}, {EDGE}")
    inside = f.op(f"srem i64 {row}, {EDGE}")
    return f.add(f.mul(f.mul(tile, blocks), TILE), f.mul(inside, ROW))


def _rows(module: Module, k: Kind, name: str) -> None:
    """Row after row, whose k lie side by side ("along") or anywhere ("apart")."""
    f = Function(module, f"round_{name}", _ROUND, k, public=False)
    whole = f.op(f"sdiv i64 %depth, {DEEP}")
    above = f.mul(f.op(f"sdiv i64 {f.add('%rows', EDGE - 1)}, {EDGE}"), EDGE)
    with f.loop(0, "%rows") as row:
        source = f.at("%a", f.mul(row, "%rs"))
        to = f.at("%to", _tile_of(f, row, "%blocks"), "i8")
        with f.loop(0, whole) as block:
            for _, place, begin in _halves(f, to, source, block):
                value = f.load(begin) if name == "along" else f.gather(begin, "%ks", "splat (i1 true)")
                _put(f, _rounded(f, value), place)
        with f.loop(whole, "%blocks") as block:
            left = f.sub("%depth", f.mul(block, DEEP))
            for part, place, begin in _halves(f, to, source, block):
                mask = f.first_lanes(f.sub(left, part * k.lanes))
                value = f.load_masked(begin, mask) if name == "along" else f.gather(begin, "%ks", mask)
                _put(f, _rounded(f, value), place)
    with f.loop("%rows", above) as row:
        to = f.at("%to", _tile_of(f, row, "%blocks"), "i8")
        with f.loop(0, "%blocks") as block:
            f.line(f"store <{DEEP} x i16> zeroinitializer, ptr {f.at(to, f.mul(block, TILE), 'i8')}, align 2")
    f.finish()


def _halves(f: Function, to: str, source: str, block: str) -> Iterator[tuple[int, str, str]]:
    """(half, where it goes, where it begins) of the 32 k of a block."""
    for part in range(2):
        k = f.add(f.mul(block, DEEP), part * f.kind.lanes)
        yield (
            part,
            f.at(to, f.add(f.mul(block, TILE), part * ROW // 2), "i8"),
            f.at(source, f.mul(k, "%ks")),
        )


def _columns(module: Module, k: Kind) -> None:
    """Rows that lie side by side for each k: pairs of k, then a transposition in registers."""
    f = Function(module, "round_across", _ROUND, k, public=False)
    tiles = f.op(f"sdiv i64 {f.add('%rows', EDGE - 1)}, {EDGE}")
    with f.loop(0, tiles) as tile:
        left = f.sub("%rows", f.mul(tile, EDGE))
        source = f.at("%a", f.mul(tile, EDGE))
        with f.loop(0, "%blocks") as block:
            to = f.at("%to", f.mul(f.add(f.mul(tile, "%blocks"), block), TILE), "i8")
            first = f.mul(block, DEEP)
            pairs = []
            for pair in range(EDGE):
                low, high = (_column(f, source, f.add(first, 2 * pair + n), left) for n in range(2))
                pairs.append(_pair(f, low, high))
            for row, value in enumerate(_transposed(f, pairs)):
                f.line(f"store <{EDGE} x i32> {value}, ptr {f.at(to, row * ROW, 'i8')}, align 4")
    f.finish()


def _column(f: Function, source: str, k: str, rows: str) -> str:
    """16 rows at one k; zero beyond the last row and the last k."""
    inside = f.compare("slt", k, "%depth")
    mask = f.first_lanes(f.op(f"select i1 {inside}, i64 {rows}, i64 0"))
    return f.load_masked(f.at(source, f.mul(k, "%ks")), mask)


def _transposed(f: Function, vectors: list[str]) -> list[str]:
    """16 registers of 16 lanes, rows and columns exchanged."""
    found = list(vectors)
    for apart in (8, 4, 2, 1):
        low = [lane if not lane & apart else EDGE + lane - apart for lane in range(EDGE)]
        high = [lane + apart if not lane & apart else EDGE + lane for lane in range(EDGE)]
        for n in range(EDGE):
            if not n & apart:
                a, b = found[n], found[n + apart]
                found[n], found[n + apart] = _shuffled(f, a, b, low), _shuffled(f, a, b, high)
    return found


def _shuffled(f: Function, a: str, b: str, lanes: list[int]) -> str:
    kind = f"<{EDGE} x i32>"
    order = ", ".join(f"i32 {lane}" for lane in lanes)
    return f.op(f"shufflevector {kind} {a}, {kind} {b}, {kind} <{order}>")


def _rounded(f: Function, value: str) -> str:
    """A register of float32 as 16 bfloat16, by their bits."""
    short = f.op(f"fptrunc {f.kind.vector} {value} to <{EDGE} x bfloat>")
    return f.op(f"bitcast <{EDGE} x bfloat> {short} to <{EDGE} x i16>")


def _put(f: Function, bits: str, place: str) -> None:
    f.line(f"store <{EDGE} x i16> {bits}, ptr {place}, align 2")


def _pair(f: Function, low: str, high: str) -> str:
    """Two registers of float32 as pairs of bfloat16."""
    wide = f"<{EDGE} x i32>"
    halves = [f.op(f"zext <{EDGE} x i16> {_rounded(f, value)} to {wide}") for value in (low, high)]
    return f.op(f"or {wide} {halves[0]}, {f.op(f'shl {wide} {halves[1]}, splat (i32 16)')}")


# products


def _tiles(module: Module, k: Kind, rows: int, columns: int) -> None:
    """`rows` by `columns` tiles of sums over `blocks` of k; the last tile of rows may have fewer rows."""
    f = Function(
        module,
        f"tiles{rows}{columns}",
        "ptr %c, i64 %ldc, ptr %a, i64 %apart, ptr %w, i64 %blocks, i64 %left, i64 %add, ptr %aside",
        k,
        public=False,
    )
    stride = f.mul("%ldc", k.bytes)
    f.module.declared |= _INTRINSICS
    full = f.compare("sge", "%left", EDGE)
    places = [
        [f.at(f.at("%c", f.mul("%ldc", EDGE * m)), n * EDGE) for n in range(columns)] for m in range(rows)
    ]
    added = f.compare("ne", "%add", 0)
    for m in range(rows):
        direct = f.op(f"and i1 {added}, {full}") if m == rows - 1 else added
        f.either(direct, partial(_load_sums, f, m, places[m], stride), partial(_zero_sums, f, m, columns))
    with f.loop(0, "%blocks") as block:
        w = f.at("%w", f.mul(block, PANEL * TILE), "i8")
        a = f.at("%a", f.mul(block, TILE), "i8")
        for n in range(columns):
            _tile(f, "tileloadd64", 6 + n, f.at(w, n * TILE, "i8"), "64")
        for m in range(rows):
            _tile(f, "tileloadd64", 4 + m, f.at(a, f.mul("%apart", m), "i8") if m else a, "64")
            for n in range(columns):
                f.line(f"call void @llvm.x86.tdpbf16ps(i8 {2 * m + n}, i8 {4 + m}, i8 {6 + n})")
    last = rows - 1
    for m in range(last):
        _store_sums(f, m, places[m], stride)
    f.either(
        full,
        partial(_store_sums, f, last, places[last], stride),
        partial(_store_some, f, last, places[last], added),
    )
    f.finish()


def _load_sums(f: Function, m: int, places: list[str], stride: str) -> None:
    for n, place in enumerate(places):
        _tile(f, "tileloadd64", 2 * m + n, place, stride)


def _zero_sums(f: Function, m: int, columns: int) -> None:
    for n in range(columns):
        f.line(f"call void @llvm.x86.tilezero(i8 {2 * m + n})")


def _store_sums(f: Function, m: int, places: list[str], stride: str) -> None:
    for n, place in enumerate(places):
        _tile(f, "tilestored64", 2 * m + n, place, stride)


def _store_some(f: Function, m: int, places: list[str], added: str) -> None:
    """The rows that there are, by way of `aside`: a whole tile would write behind them."""
    for n, begin in enumerate(places):
        _tile(f, "tilestored64", 2 * m + n, "%aside", str(ROW))
        with f.loop(0, "%left") as row:
            place = f.at(begin, f.mul(row, "%ldc"))
            f.store(_with(f, added, place, f.load(f.at("%aside", f.mul(row, EDGE)))), place)


def _with(f: Function, added: str, place: str, value: str) -> str:
    """The value, or its sum with what is in a place."""
    before = f.op(f"select i1 {added}, {f.kind.vector} {f.load(place)}, {f.kind.vector} zeroinitializer")
    return f.float("fadd", before, value)


_INTRINSICS = {
    "llvm.x86.tileloadd64": "declare void @llvm.x86.tileloadd64(i8 immarg, ptr, i64)",
    "llvm.x86.tilestored64": "declare void @llvm.x86.tilestored64(i8 immarg, ptr, i64)",
    "llvm.x86.tilezero": "declare void @llvm.x86.tilezero(i8 immarg)",
    "llvm.x86.tdpbf16ps": "declare void @llvm.x86.tdpbf16ps(i8 immarg, i8 immarg, i8 immarg)",
    "llvm.x86.ldtilecfg": "declare void @llvm.x86.ldtilecfg(ptr)",
    "llvm.x86.tilerelease": "declare void @llvm.x86.tilerelease()",
}


def _tile(f: Function, name: str, tile: int, place: str, stride: str) -> None:
    f.line(f"call void @llvm.x86.{name}(i8 {tile}, ptr {place}, i64 {stride})")


def _product(module: Module, k: Kind) -> None:
    """Rows are rounded once, some at a time, and meet panel after panel."""
    f = Function(module, "product", PRODUCT, k)
    rounded = f.slot(f"[{ROUNDED_ROWS * ROUNDED_BLOCKS * ROW} x i8], align 64")
    aside = f.slot(f"[{TILE} x i8], align 64")
    f.line("call void @llvm.x86.ldtilecfg(ptr @config)")
    every = f.op(f"sdiv i64 {f.add('%depth', DEEP - 1)}, {DEEP}")
    along, across = f.compare("eq", "%ks", 1), f.compare("eq", "%rs", 1)
    with f.loop(0, every, ROUNDED_BLOCKS) as block:
        blocks = f.smaller(f.sub(every, block), ROUNDED_BLOCKS)
        begin = f.mul(block, DEEP)
        depth = f.smaller(f.sub("%depth", begin), ROUNDED_BLOCKS * DEEP)
        later = f.op(f"zext i1 {f.compare('sgt', block, 0)} to i64")
        add = f.op(f"or i64 %add, {later}")
        apart = f.mul(blocks, TILE)
        with f.loop(0, "%rows", ROUNDED_ROWS) as row:
            rows = f.smaller(f.sub("%rows", row), ROUNDED_ROWS)
            source = f.at(f.at("%a", f.mul(row, "%rs")), f.mul(begin, "%ks"))
            given = f"ptr {rounded}, ptr {source}, i64 %rs, i64 %ks, i64 {rows}, i64 {depth}, i64 {blocks}"
            how = {name: partial(f.line, f"call void @round_{name}({given})") for name in ROUNDED}
            f.either(along, how["along"], partial(f.either, across, how["across"], how["apart"]))
            with f.loop(0, "%vectors", PANEL) as first:
                panel = f.mul(f.op(f"sdiv i64 {first}, {PANEL}"), every)
                w = f.at("%w", f.mul(f.add(panel, block), PANEL * TILE), "i8")
                two = f.compare("sgt", f.sub("%vectors", first), 1)
                with f.loop(0, rows, 2 * EDGE) as inside:
                    left = f.smaller(f.sub(rows, inside), 2 * EDGE)
                    c = f.at(f.at("%c", f.mul(f.add(row, inside), "%ldc")), f.mul(first, k.lanes))
                    a = f.at(rounded, f.mul(f.op(f"sdiv i64 {inside}, {EDGE}"), apart), "i8")
                    tall = f.compare("sgt", left, EDGE)
                    given = f"ptr {c}, i64 %ldc, ptr {a}, i64 {apart}, ptr {w}, i64 {blocks}"
                    _choose(f, tall, two, given, left, add, aside)
    f.line("call void @llvm.x86.tilerelease()")
    f.finish()


def _choose(f: Function, tall: str, two: str, given: str, left: str, add: str, aside: str) -> None:
    """The function for so many tiles of rows and columns."""

    def call(rows: int, columns: int) -> None:
        last = f.sub(left, EDGE) if rows == 2 else left
        f.line(f"call void @tiles{rows}{columns}({given}, i64 {last}, i64 {add}, ptr {aside})")

    high, low = (partial(f.either, two, partial(call, rows, 2), partial(call, rows, 1)) for rows in (2, 1))
    f.either(tall, high, low)


# packing


def _pack(module: Module, k: Kind) -> None:
    f = Function(module, "pack", PACK, k)
    blocks = f.op(f"sdiv i64 {f.add('%whole', DEEP - 1)}, {DEEP}")
    finish = f.add("%k0", "%depth")
    done = f.compare("eq", finish, "%whole")  # the rest of the last block is ours
    end = f.op(f"select i1 {done}, i64 {f.sub(f.mul(blocks, DEEP), '%k0')}, i64 %depth")
    side = f.compare("eq", "%ns", 1)
    with f.loop(0, "%columns", k.lanes) as column:
        vector = f.add("%first", f.op(f"sdiv i64 {column}, {k.lanes}"))
        panel = f.mul(f.op(f"sdiv i64 {vector}, {PANEL}"), blocks)
        inside = f.mul(f.op(f"srem i64 {vector}, {PANEL}"), TILE)
        to = f.at("%to", f.add(f.mul(panel, PANEL * TILE), inside), "i8")
        source = f.at("%from", f.mul(column, "%ns"))
        width = f.sub("%columns", column)
        with f.loop(0, end, 2) as row:
            low, high = (_packed_row(f, source, f.add(row, n), width, side) for n in range(2))
            deep = f.add("%k0", row)
            block = f.mul(f.op(f"sdiv i64 {deep}, {DEEP}"), PANEL * TILE)
            pair = f.mul(f.op(f"srem i64 {deep}, {DEEP}"), ROW // 2)
            place = f.at(to, f.add(block, pair), "i8")
            f.line(f"store <{EDGE} x i32> {_pair(f, low, high)}, ptr {place}, align 4")
    f.finish()


def _packed_row(f: Function, source: str, row: str, width: str, side: str) -> str:
    """16 columns at one k; zero beyond the last column and the last k."""
    k = f.kind
    inside = f.compare("slt", row, "%depth")
    mask = f.first_lanes(f.op(f"select i1 {inside}, i64 {width}, i64 0"))
    begin = f.at(source, f.mul(row, "%ks"))
    place = f.slot(k.vector)
    f.either(
        side,
        lambda: f.put(k.vector, f.load_masked(begin, mask), place),
        lambda: f.put(k.vector, f.gather(begin, "%ns", mask), place),
    )
    return f.get(k.vector, place)
