"""Matrix products on the tiles of AMX, which multiply numbers of bfloat16 and add them up in float32.

The same functions as in `gemm`, with the same arguments: rows and results are float32, packed matrices hold
bfloat16. A tile is 16 rows of 64 bytes; one instruction multiplies 16 x 32 by 32 x 16 numbers (Intel 64
Architecture Manual, volume 1, chapter 18).

In the products of bfloat16 each number is rounded once. In those of float32 it is the sum of three parts,
each the rounded rest of those before: 3 x 8 bits are its 24, so nothing is lost. Of the nine products of the
parts of two numbers the six largest are added up (Henry, Tang and Heinecke, "Leveraging the bfloat16
Artificial Intelligence Datatype For Higher-Precision Computations", 2019). The other three are less than
2**-23 of the product together, two roundings of float32 at most, and a sum over many k has been rounded more
often than that. It takes six instructions for a tile of products and is up to twice as fast as float32 in
registers. Numbers below 2**-110 lose some of their bits, as their parts are smaller than float32 can be.
Infinite numbers have no parts: rows with them are multiplied in registers. (Infinite weights give NaN.)

Packed means: columns in panels of two tiles; a panel holds for every 32 k its parts, two tiles each, and
a tile holds 16 pairs of 16 columns: k and k + 16 side by side. Of two matrices that are packed below each
other one may have the first of a pair and the other the second.

Parts take half as much memory again as the numbers. A matrix that the second-level cache does not hold comes
from further away, and that takes longer than multiplying: it is packed `whole`, in float32, and every 32 rows
that meet it split it anew, between the instructions that multiply, which leave the other units free. Its
parts are cut off, not rounded, which is exact too and takes fewer instructions; what is left out of a product
may be twice as large then.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial

from elman.kernels.cpu.emit import Function, Kind, Module, kind
from elman.kernels.cpu.gemm import PACK, PRODUCT
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
SPLIT_ROWS = 128
SPLIT_BLOCKS = 16
"""Rows, and blocks of 32 k, that are split at a time: 128 kB on the stack for each part."""
NEAR_BLOCKS = 4
"""Blocks of 32 k of which two tiles of rows, or a panel, take half the first-level cache in three parts."""
FETCHED = 4
"""Lines of the panel to follow that are fetched after each instruction that multiplies."""

WHOLE = DEEP * PANEL * EDGE * 4
"""Bytes of a panel for 32 k in float32: for each tile of columns 16 pairs of k and k + 16."""
TURNS = 2
"""Blocks of k for which there is room while they are split: one that is multiplied, and the one to follow."""

MEETINGS = {1: [(0, 0)], 3: [(0, 2), (0, 1), (1, 1), (1, 0), (0, 0), (2, 0)]}
"""Which part of a row meets which of a column, by the number of parts: next to each other what shares one of
them, which is loaded once."""

LIES = ("along", "across", "apart")
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


def packed_size(columns: int, depth: int, parts: int, whole: bool = False) -> int:
    """Elements of float32 that a packed matrix takes."""
    return -(-columns // (PANEL * EDGE)) * -(-depth // DEEP) * _stored(parts, whole) // 4


def _stored(parts: int, whole: bool) -> int:
    """Bytes of a packed panel for each block of k."""
    return WHOLE if whole else parts * PANEL * TILE


def text(parts: int, whole: bool = False) -> str:
    """The module: of bfloat16 with one part, of float32 with three; there matrices may be packed `whole`."""
    module, k = Module(), kind(4)
    _configure(module, k)
    _rows(module, k, "along", parts)
    _rows(module, k, "apart", parts)
    _columns(module, k, parts)
    for rows in (1, 2):
        for columns in range(1, PANEL + 1):
            _Tiles(module, k, rows, columns, parts, whole).write()
    for columns in range(1, PANEL + 1):
        _panel(module, k, columns, parts)
    if parts > 1:
        _set_aside(module, k, parts)
        _add_marked(module, k, parts, whole)
    _Product(module, k, parts, whole).write()
    _pack(module, k, parts, whole)
    return str(module)


# tiles have as many rows as there are: 0, 1 and 4 the upper ones, 2, 3 and 5 the lower; 6 and 7 are columns

_UPPER, _LOWER = (48, 49, 52), (50, 51, 53)
"""Bytes of a configuration that count the rows of tiles."""


def _configure(module: Module, k: Kind) -> None:
    """`configure(config, upper, lower)`: tiles of so many rows, if they are not so already."""
    content = bytes([1, 0, *[0] * 14, *[64, 0] * 8, *[0] * 16, *[0] * 6, EDGE, EDGE, *[0] * 8])
    values = ", ".join(f"i8 {byte}" for byte in content)
    module.functions.append(f"@config = internal constant [64 x i8] [{values}], align 64\n")
    f = Function(module, "configure", "ptr %config, i64 %upper, i64 %lower", k, public=False)
    rows = [f.op(f"trunc i64 {count} to i8") for count in ("%upper", "%lower")]
    was = [f.get("i8", "%config", places[0]) for places in (_UPPER, _LOWER)]
    differ = [f.op(f"icmp ne i8 {old}, {new}") for old, new in zip(was, rows, strict=True)]
    with f.when(f.op(f"or i1 {differ[0]}, {differ[1]}")):
        for count, places in zip(rows, (_UPPER, _LOWER), strict=True):
            for place in places:
                f.put("i8", count, "%config", place)
        f.line("call void @llvm.x86.ldtilecfg(ptr %config)")
    f.finish()


# rows split into parts, in tiles: [tile of rows][block of k][part][row of the tile][k of the block]

_SPLIT = (
    "ptr %to, ptr %a, i64 %rs, i64 %ks, i64 %tiles, i64 %base, i64 %larger, i64 %depth, i64 %blocks, ptr %odd"
)
"""`odd` becomes 1 if a number has no parts."""


def _rows(module: Module, k: Kind, name: str, parts: int) -> None:
    """Rows whose k lie side by side ("along") or anywhere ("apart")."""
    f = Function(module, f"split_{name}", _SPLIT, k, public=False)
    rest = _Rest(f)
    with f.loop(0, "%tiles") as tile, f.loop(0, "%blocks") as block:
        first, count = _share(f, tile)
        to = f.at("%to", f.mul(f.add(f.mul(tile, "%blocks"), block), parts * TILE), "i8")
        deep = f.mul(block, DEEP)
        left = f.sub("%depth", deep)
        source = f.at(f.at("%a", f.mul(first, "%rs")), f.mul(deep, "%ks"))
        write = partial(_split_rows, f, name == "along", parts, rest, source, to, count)
        f.either(f.compare("sge", left, DEEP), write, partial(write, left))
    rest.say()
    f.finish()


def _split_rows(
    f: Function, along: bool, parts: int, rest: _Rest, source: str, to: str, count: str, left: str = ""
) -> None:
    """Rows of a tile at 32 k, or at `left` of them with zeros behind."""
    masks = _first(f, left) if left else []
    every = masks or ["splat (i1 true)"] * 2
    with f.loop(0, count) as row:
        own = f.at(source, f.mul(row, "%rs"))
        places = [own, f.at(own, f.mul("%ks", f.kind.lanes))]
        if not along:
            values = [f.gather(place, "%ks", mask) for place, mask in zip(places, every, strict=True)]
        elif masks:
            values = [f.load_masked(place, mask) for place, mask in zip(places, masks, strict=True)]
        else:
            values = [f.load(place) for place in places]
        begin = f.at(to, f.mul(row, ROW), "i8")
        for part, pairs in enumerate(_pairs(f, values[0], values[1], parts, rest)):
            f.line(f"store {f.kind.integers} {pairs}, ptr {f.at(begin, part * TILE, 'i8')}, align 64")


def _first(f: Function, left: str) -> list[str]:
    """Which lanes of both halves of 32 k are there."""
    return [f.first_lanes(f.sub(left, half * f.kind.lanes)) for half in range(2)]


def _share(f: Function, tile: str) -> tuple[str, str]:
    """(first, how many) of the rows of a tile: `base`, and one more of the first `larger` tiles."""
    first = f.add(f.mul(tile, "%base"), f.smaller(tile, "%larger"))
    return first, f.add("%base", f.op(f"zext i1 {f.compare('slt', tile, '%larger')} to i64"))


def _columns(module: Module, k: Kind, parts: int) -> None:
    """Rows that lie side by side for each k: squares of 16 are transposed in registers, then split."""
    f = Function(module, "split_across", _SPLIT, k, public=False)
    rest = _Rest(f)
    square = f.slot(f"[{EDGE} x {k.vector}], align 64")
    with f.loop(0, "%tiles") as tile:
        first, count = _share(f, tile)
        source, rows = f.at("%a", first), f.first_lanes(count)
        with f.loop(0, "%blocks") as block:
            to = f.at("%to", f.mul(f.add(f.mul(tile, "%blocks"), block), parts * TILE), "i8")
            deep = f.mul(block, DEEP)
            left = f.sub("%depth", deep)
            write = partial(_split_columns, f, parts, rest, f.at(source, f.mul(deep, "%ks")), to, square)
            f.either(
                f.compare("sge", left, DEEP),
                partial(write, [rows] * DEEP),
                lambda left=left, write=write, count=count: write(_rows_of(f, count, left)),
            )
    rest.say()
    f.finish()


def _rows_of(f: Function, count: str, left: str) -> list[str]:
    """Which of `count` rows are there at each k, of which `left` are."""
    return [
        f.first_lanes(f.op(f"select i1 {f.compare('sgt', left, k)}, i64 {count}, i64 0")) for k in range(DEEP)
    ]


def _split_columns(
    f: Function, parts: int, rest: _Rest, source: str, to: str, square: str, masks: list[str]
) -> None:
    """A tile of rows at 32 k. Those of the second tile to follow are fetched: a line of each k, which the
    processor does not see coming."""
    columns = []
    for k, mask in enumerate(masks):
        place = f.at(source, f.mul("%ks", k)) if k else source
        f.prefetch(f.beyond(place, 2 * EDGE), write=False, level=1)
        columns.append(f.load_masked(place, mask))
        if k == EDGE - 1:
            for row, value in enumerate(f.transposed(columns)):
                f.line(f"store {f.kind.vector} {value}, ptr {f.at(square, row, f.kind.vector)}, align 64")
    for row, value in enumerate(f.transposed(columns[EDGE:])):
        before = f.op(f"load {f.kind.vector}, ptr {f.at(square, row, f.kind.vector)}, align 64")
        for part, pairs in enumerate(_pairs(f, before, value, parts, rest)):
            place = f.at(to, part * TILE + row * ROW, "i8")
            f.line(f"store {f.kind.integers} {pairs}, ptr {place}, align 64")


def _split(f: Function, value: str, parts: int) -> list[str]:
    """A register of float32 as its parts, each the rounded rest of those before: their upper 16 bits say what
    they are. The last of three has no more than 8 bits anyway."""
    found = []
    for _ in range(parts - 1):
        near = f.whole("add", f.bits_of(value), f.integers(1 << 15))
        found.append(f.whole("and", near, f.integers(-(1 << 16))))
        value = f.float("fsub", value, f.of_bits(found[-1]))
    return [*found, f.bits_of(value if parts > 1 else _nearest(f, value))]


def _nearest(f: Function, value: str) -> str:
    """Rounded to bfloat16, to even ones where two are as near."""
    short = f.op(f"fptrunc {f.kind.vector} {value} to <{EDGE} x bfloat>")
    return f.op(f"fpext <{EDGE} x bfloat> {short} to {f.kind.vector}")


class _Rest:
    """The last parts of all numbers that a function splits, added up: NaN if one of them has none."""

    def __init__(self, f: Function):
        self.f, self.place = f, f.slot(f.kind.vector)
        f.line(f"store {f.kind.vector} zeroinitializer, ptr {self.place}")

    def add(self, bits: str) -> None:
        f = self.f
        f.put(f.kind.vector, f.float("fadd", f.get(f.kind.vector, self.place), f.of_bits(bits)), self.place)

    def say(self) -> None:
        """Set `odd` if it is so."""
        f = self.f
        total = f.get(f.kind.vector, self.place)
        lanes = f.op(f"bitcast {f.kind.bits} {f.test('uno', total, total)} to i{EDGE}")
        with f.when(f.op(f"icmp ne i{EDGE} {lanes}, 0")):
            f.put("i64", "1", "%odd")


def _pairs(f: Function, low: str, high: str, parts: int, rest: _Rest) -> list[str]:
    """Two registers of float32 as parts of pairs of bfloat16."""
    halves = [_split(f, value, parts) for value in (low, high)]
    for half in halves if parts > 1 else ():
        rest.add(half[-1])
    pairs = zip(*halves, strict=True)
    mask = f.integers(-(1 << 16))
    return [
        f.whole("or", f.whole("lshr", first, f.integers(16)), f.whole("and", second, mask))
        for first, second in pairs
    ]


# products


class _Tiles:
    """A function: `rows` by `columns` tiles of sums over `blocks` of k.

    Every `turns`-th of the blocks, from `turn` on, it fetches the lines of one from `next` on. Of a matrix
    that is packed `whole` it splits each block while it multiplies the one before.
    """

    def __init__(self, module: Module, k: Kind, rows: int, columns: int, parts: int, whole: bool):
        self.rows, self.columns, self.parts, self.whole = rows, columns, parts, whole
        self.size = parts * PANEL * TILE
        arguments = (
            "ptr %c, i64 %ldc, ptr %a, i64 %apart, ptr %w, i64 %blocks, i64 %upper, i64 %add, ptr %next, "
            "i64 %turn, i64 %turns"
        )
        self.f = Function(module, f"tiles{rows}{columns}", arguments, k, public=False)
        module.declared |= _INTRINSICS

    def write(self) -> None:
        f = self.f
        stride = f.mul("%ldc", f.kind.bytes)
        below = f.at("%c", f.mul("%ldc", "%upper"))
        places = {
            2 * m + n: f.at(begin, n * EDGE)
            for m, begin in enumerate(("%c", below)[: self.rows])
            for n in range(self.columns)
        }

        def load() -> None:
            for tile, place in places.items():
                _tile(f, "tileloadd64", tile, place, stride)

        def clear() -> None:
            for tile in places:
                f.line(f"call void @llvm.x86.tilezero(i8 {tile})")

        f.either(f.compare("ne", "%add", 0), load, clear)
        if self.whole:
            self._split_blocks()
        else:
            self._blocks()
        for tile, place in places.items():
            _tile(f, "tilestored64", tile, place, stride)
        f.finish()

    def _blocks(self) -> None:
        """Blocks as they are packed."""
        f = self.f
        fetched = f.slot("i64")
        f.put("i64", "%turn", fetched)
        with f.loop(0, "%blocks") as block:
            w = f.at("%w", f.mul(block, self.size), "i8")
            now = f.compare("eq", block, f.get("i64", fetched))

            def fetching(block: str = block, w: str = w) -> None:
                f.put("i64", f.add(f.get("i64", fetched), "%turns"), fetched)
                following = f.op(f"getelementptr i8, ptr %next, i64 {f.mul(block, self.size)}")
                lines = range(0, self.size, ROW)[: FETCHED * 4 * len(MEETINGS[self.parts])]
                self._block(block, w, [partial(self._fetch, following, line) for line in lines])

            f.either(now, fetching, partial(self._block, block, w, []))

    def _fetch(self, following: str, line: int) -> None:
        place = self.f.op(f"getelementptr i8, ptr {following}, i64 {line}")
        self.f.prefetch(place, write=False, level=2)

    def _split_blocks(self) -> None:
        """Blocks of a matrix that is packed whole."""
        f = self.f
        room = f.slot(f"[{TURNS * self.size} x i8], align 64")

        def place(block: str) -> str:
            return f.at(room, f.mul(f.op(f"and i64 {block}, {TURNS - 1}"), self.size), "i8")

        with f.loop(0, EDGE) as pair:
            source, to = (
                f.at(base, f.mul(pair, apart), "i8") for base, apart in (("%w", 2 * ROW), (room, ROW))
            )
            for n in range(self.columns):
                self._split_pair(source, to, n, 0)
        last = f.sub("%blocks", 1)
        with f.loop(0, last) as block:
            following = f.add(block, 1)
            source = f.at("%w", f.mul(following, WHOLE), "i8")
            self._block(block, place(block), self._pieces(source, place(following)))
        self._block(last, place(last), [])

    def _pieces(self, source: str, to: str) -> list[Callable[[], None]]:
        """The work of splitting a block."""
        pairs = range(EDGE)
        return [partial(self._split_pair, source, to, n, r) for r in pairs for n in range(self.columns)]

    def _split_pair(self, source: str, to: str, n: int, pair: int) -> None:
        """16 columns at two k: the upper halves of what is left, part after part."""
        f = self.f
        upper, begin = f.integers(-(1 << 16)), 2 * (n * EDGE + pair) * ROW
        low, high = (f.load(f.at(source, begin + half * ROW, "i8")) for half in range(2))
        for part in range(self.parts):
            cut = f.whole("and", f.bits_of(high), upper)
            both = f.whole("or", f.whole("lshr", f.bits_of(low), f.integers(16)), cut)
            place = f.at(to, (part * PANEL + n) * TILE + pair * ROW, "i8")
            f.line(f"store {f.kind.integers} {both}, ptr {place}, align 64")
            if part < self.parts - 1:
                low = f.float("fsub", low, f.of_bits(f.whole("and", f.bits_of(low), upper)))
                high = f.float("fsub", high, f.of_bits(cut))

    def _block(self, block: str, w: str, work: Sequence[Callable[[], None]]) -> None:
        """32 k: what a meeting shares with the one before is in its tiles already. Other `work` is done in
        between."""
        f = self.f
        a = f.at("%a", f.mul(block, self.parts * TILE), "i8")
        begins = [a, f.at(a, "%apart", "i8")][: self.rows]
        there: dict[int, tuple[int, int]] = {}  # what is in which tile
        shares = _shares(work, len(MEETINGS[self.parts]) * self.rows * self.columns)
        for row, column in MEETINGS[self.parts]:
            for n in range(self.columns):
                if there.get(6 + n) != (n, column):
                    there[6 + n] = n, column
                    _tile(f, "tileloadd64", 6 + n, f.at(w, (column * PANEL + n) * TILE, "i8"), "64")
            for m, begin in enumerate(begins):
                tile = 4 + m if self.rows == 2 else 2 + row
                if there.get(tile) != (m, row):
                    there[tile] = m, row
                    _tile(f, "tileloadd64", tile, f.at(begin, row * TILE, "i8"), "64")
                for n in range(self.columns):
                    f.line(f"call void @llvm.x86.tdpbf16ps(i8 {2 * m + n}, i8 {tile}, i8 {6 + n})")
                    for piece in next(shares):
                        piece()


def _shares(work: Sequence[Callable[[], None]], count: int) -> Iterator[Sequence[Callable[[], None]]]:
    """Work in `count` pieces, as even as can be."""
    return (work[len(work) * k // count : len(work) * (k + 1) // count] for k in range(count))


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


class _Product:
    """`product`: rows are split once, some at a time, and meet panel after panel.

    Few rows do so some k after the other, and stay in the first-level cache meanwhile; where the matrix takes
    a small part of the second-level cache, all rows do so, a few at a time. Else a panel stays there, some k
    of it, until all rows have met it. A matrix that is larger than that cache is read from its begin to its
    end, as it comes faster then, and partly fetched ahead; or panel by panel from its end, if told so. One
    that is packed whole meets up to 32 rows after the other, as even as can be.
    """

    def __init__(self, module: Module, k: Kind, parts: int, whole: bool):
        self.f, self.parts, self.whole = Function(module, "product", PRODUCT, k), parts, whole
        self.size = _stored(parts, whole)
        f = self.f
        self.split = f.slot(f"[{SPLIT_ROWS * SPLIT_BLOCKS * ROW * parts} x i8], align 64")
        self.config = f.slot("[64 x i8], align 64")
        self.odd, self.marks = f.slot("i64"), f.slot(f"[{SPLIT_ROWS} x i8]")

    def write(self) -> None:
        f = self.f
        content = f.op("load <64 x i8>, ptr @config, align 64")
        f.line(f"store <64 x i8> {content}, ptr {self.config}, align 64")
        self.every = f.op(f"sdiv i64 {f.add('%depth', DEEP - 1)}, {DEEP}")
        self.along, self.across = f.compare("eq", "%ks", 1), f.compare("eq", "%rs", 1)
        packed = f.mul(f.mul("%vectors", self.every), self.size // PANEL)
        self.large = f.compare("sgt", packed, host().cache)
        together, most = self._at_once(packed)
        with f.loop(0, self.every, most) as block, f.loop(0, "%rows", together) as row:
            blocks = f.smaller(f.sub(self.every, block), most)
            self._rows(block, blocks, row, f.smaller(f.sub("%rows", row), together))
        f.line("call void @llvm.x86.tilerelease()")
        f.finish()

    def _at_once(self, packed: str) -> tuple[str, str]:
        """How many rows, and how many blocks of their k, are split together; `near` of these meet a panel."""
        f, deep = self.f, str(SPLIT_BLOCKS * SPLIT_ROWS // (2 * EDGE))
        if self.whole:
            self.near = deep
            turns = f.larger(f.op(f"sdiv i64 {f.add('%rows', 2 * EDGE - 1)}, {2 * EDGE}"), 1)
            return f.op(f"sdiv i64 {f.add('%rows', f.sub(turns, 1))}, {turns}"), deep
        small = f.op(f"and i1 {f.compare('sle', packed, host().cache // 2)}, {self.along}")
        few = f.op(f"or i1 {small}, {f.compare('sle', '%rows', 2 * EDGE)}")
        far = f.op(f"select i1 {few}, i64 {deep}, i64 {SPLIT_BLOCKS}")
        self.near = f.op(f"select i1 {self.large}, i64 {far}, i64 {NEAR_BLOCKS * 3 // self.parts}")
        most = f.op(f"select i1 {few}, i64 {self.near}, i64 {SPLIT_BLOCKS}")
        return f.op(f"select i1 {few}, i64 {2 * EDGE}, i64 {SPLIT_ROWS}"), most

    def _rows(self, block: str, blocks: str, row: str, rows: str) -> None:
        """Some rows and `blocks` of k from `block` on."""
        f = self.f
        begin = f.mul(block, DEEP)
        depth = f.smaller(f.sub("%depth", begin), f.mul(blocks, DEEP))
        tiles = f.op(f"sdiv i64 {f.add(rows, EDGE - 1)}, {EDGE}")
        base, larger = f.op(f"sdiv i64 {rows}, {tiles}"), f.op(f"srem i64 {rows}, {tiles}")
        dealt = f"i64 {tiles}, i64 {base}, i64 {larger}"
        source = f.at(f.at("%a", f.mul(row, "%rs")), f.mul(begin, "%ks"))
        numbers = f"ptr {source}, i64 %rs, i64 %ks"
        given = f"ptr {self.split}, {numbers}, {dealt}, i64 {depth}, i64 {blocks}, ptr {self.odd}"
        f.put("i64", "0", self.odd)
        how = {name: partial(f.line, f"call void @split_{name}({given})") for name in LIES}
        f.either(self.along, how["along"], partial(f.either, self.across, how["across"], how["apart"]))
        c = f.at("%c", f.mul("%ldc", row))
        if self.parts == 1:  # every number has one
            self._panels(block, blocks, c, tiles, dealt)
            return
        odd = f.compare("ne", f.get("i64", self.odd), 0)
        with f.when(odd):
            f.line(f"call void @set_aside({given}, ptr {self.marks})")
        self._panels(block, blocks, c, tiles, dealt)
        with f.when(odd):
            w = f.at("%w", f.mul(block, self.size), "i8")
            f.line(
                f"call void @add_marked(ptr {c}, i64 %ldc, {numbers}, ptr {w}, i64 {depth}, i64 {rows}, "
                f"i64 %vectors, i64 {self.every}, ptr {self.marks})"
            )

    def _panels(self, block: str, blocks: str, c: str, tiles: str, dealt: str) -> None:
        """The rows that are split meet all panels, some k of each at a time."""
        f = self.f
        later = f.op(f"zext i1 {f.compare('sgt', block, 0)} to i64")
        add = f.op(f"or i64 {f.op('and i64 %add, 1')}, {later}")
        back = f.op(f"and i1 {self.large}, {f.compare('sgt', '%add', 1)}")
        apart_panels = f.op(f"select i1 {back}, i64 {f.sub(0, self.every)}, i64 {self.every}")
        last = f.op(f"and i64 {f.sub('%vectors', 1)}, {-PANEL}")
        pairs = f.smaller(f.op(f"sdiv i64 {f.add(tiles, 1)}, 2"), self.near)
        turns = "0" if self.whole else f.op(f"select i1 {self.large}, i64 {pairs}, i64 0")
        apart = f.mul(blocks, self.parts * TILE)
        with f.loop(0, "%vectors", PANEL) as number, f.loop(0, blocks, self.near) as inside:
            first = f.op(f"select i1 {back}, i64 {f.sub(last, number)}, i64 {number}")
            panel = f.mul(f.op(f"sdiv i64 {first}, {PANEL}"), self.every)
            w = f.at("%w", f.mul(f.add(panel, f.add(block, inside)), self.size), "i8")
            following = f.op(f"getelementptr i8, ptr {w}, i64 {f.mul(apart_panels, self.size)}")
            a = f.at(self.split, f.mul(inside, self.parts * TILE), "i8")
            deep = f.smaller(f.sub(blocks, inside), self.near)
            again = f.op(f"zext i1 {f.compare('sgt', inside, 0)} to i64")
            given = (
                f"ptr {f.at(c, f.mul(first, f.kind.lanes))}, i64 %ldc, ptr {a}, i64 {apart}, ptr {w}, "
                f"i64 {deep}, {dealt}, i64 {f.op(f'or i64 {add}, {again}')}, ptr {self.config}, "
                f"ptr {following}, i64 {turns}"
            )
            two, one = (partial(f.line, f"call void @panel{columns}({given})") for columns in (2, 1))
            f.either(f.compare("sgt", f.sub("%vectors", first), 1), two, one)


def _panel(module: Module, k: Kind, columns: int, parts: int) -> None:
    """All rows that are split meet some k of a panel, two tiles of them at a time.

    They take `turns` in fetching `next`, if it is not 0.
    """
    arguments = (
        "ptr %c, i64 %ldc, ptr %split, i64 %apart, ptr %w, i64 %blocks, i64 %tiles, i64 %base, i64 %larger, "
        "i64 %add, ptr %config, ptr %next, i64 %turns"
    )
    f = Function(module, f"panel{columns}", arguments, k, public=False)
    fetch = f.compare("sgt", "%turns", 0)
    with f.loop(0, "%tiles", 2) as tile:
        first, upper = _share(f, tile)
        _, below = _share(f, f.add(tile, 1))
        pair = f.compare("slt", f.add(tile, 1), "%tiles")
        lower = f.op(f"select i1 {pair}, i64 {below}, i64 {upper}")
        f.line(f"call void @configure(ptr %config, i64 {upper}, i64 {lower})")
        c, a = f.at("%c", f.mul("%ldc", first)), f.at("%split", f.mul(tile, "%apart"), "i8")
        turn = f.op(f"select i1 {fetch}, i64 {f.op(f'lshr i64 {tile}, 1')}, i64 -1")
        given = (
            f"ptr {c}, i64 %ldc, ptr {a}, i64 %apart, ptr %w, i64 %blocks, i64 {upper}, i64 %add, "
            f"ptr %next, i64 {turn}, i64 %turns"
        )
        f.either(
            pair,
            partial(f.line, f"call void @tiles2{columns}({given})"),
            partial(f.line, f"call void @tiles1{columns}({given})"),
        )
    f.finish()


# rows with numbers that have no parts

_LARGEST = 0x7F7F8000
"""Bits of the smallest float32 that is rounded to infinity."""
_INFINITY = 0x7F800000


def _set_aside(module: Module, k: Kind, parts: int) -> None:
    """Mark rows with infinite numbers, and make zeros of what they are split into."""
    f = Function(module, "set_aside", f"{_SPLIT}, ptr %marks", k, public=False)
    found = f.slot("i64")
    with f.loop(0, "%tiles") as tile:
        first, count = _share(f, tile)
        with f.loop(0, count) as inside:
            row = f.add(first, inside)
            f.put("i64", "0", found)
            with f.loop(0, "%depth") as deep:
                place = f.at(f.at("%a", f.mul(row, "%rs")), f.mul(deep, "%ks"))
                size = f.op(f"and i32 {f.op(f'load i32, ptr {place}')}, {0x7FFFFFFF}")
                far = f.op(f"icmp uge i32 {size}, {_LARGEST}")
                number = f.op(f"icmp ule i32 {size}, {_INFINITY}")
                with f.when(f.op(f"and i1 {far}, {number}")):
                    f.put("i64", "1", found)
            f.put("i8", f.op(f"trunc i64 {f.get('i64', found)} to i8"), "%marks", row)
            with f.when(f.compare("ne", f.get("i64", found), 0)):
                to = f.at("%to", f.add(f.mul(f.mul(tile, "%blocks"), parts * TILE), f.mul(inside, ROW)), "i8")
                with f.loop(0, f.mul("%blocks", parts)) as part:
                    begin = f.at(to, f.mul(part, TILE), "i8")
                    f.line(f"store {k.integers} zeroinitializer, ptr {begin}, align 64")
    f.finish()


def _add_marked(module: Module, k: Kind, parts: int, whole: bool) -> None:
    """Add the products of the marked rows, in registers: a weight is the sum of its parts."""
    arguments = (
        "ptr %c, i64 %ldc, ptr %a, i64 %rs, i64 %ks, ptr %w, i64 %depth, i64 %rows, i64 %vectors, "
        "i64 %every, ptr %marks"
    )
    f = Function(module, "add_marked", arguments, k, public=False)
    size, tile = _stored(parts, whole), WHOLE // PANEL if whole else TILE
    with f.loop(0, "%rows") as row, f.when(f.op(f"icmp ne i8 {f.get('i8', '%marks', row)}, 0")):
        own = f.at("%a", f.mul(row, "%rs"))
        with f.loop(0, "%vectors") as vector:
            panel = f.mul(f.op(f"sdiv i64 {vector}, {PANEL}"), f.mul("%every", size))
            inside = f.mul(f.op(f"srem i64 {vector}, {PANEL}"), tile)
            w = f.at("%w", f.add(panel, inside), "i8")
            place = f.at(f.at("%c", f.mul(row, "%ldc")), f.mul(vector, k.lanes))
            total = f.slot(k.vector)
            f.put(k.vector, f.load(place), total)
            with f.loop(0, "%depth") as deep:
                block = f.mul(f.op(f"sdiv i64 {deep}, {DEEP}"), size)
                if whole:
                    weight = f.load(f.at(w, f.add(block, _whole_place(f, deep)), "i8"))
                else:
                    begin = f.at(w, f.add(block, f.mul(f.op(f"srem i64 {deep}, {EDGE}"), ROW)), "i8")
                    weight = _weight(f, begin, deep, parts)
                value = f.broadcast(f.at(own, f.mul(deep, "%ks")))
                f.put(k.vector, f.fma(value, weight, f.get(k.vector, total)), total)
            f.store(f.get(k.vector, total), place)
    f.finish()


def _weight(f: Function, begin: str, deep: str, parts: int) -> str:
    """16 columns of a packed matrix at one k, whose pairs begin at a place."""
    upper = f.op(f"trunc i64 {f.op(f'lshr i64 {deep}, 4')} to i1")
    total = ""
    for part in reversed(range(parts)):
        pairs = f.op(f"load {f.kind.integers}, ptr {f.at(begin, part * PANEL * TILE, 'i8')}, align 4")
        high = f.whole("and", pairs, f.integers(-(1 << 16)))
        low = f.whole("shl", pairs, f.integers(16))
        own = f.of_bits(f.op(f"select i1 {upper}, {f.kind.integers} {high}, {f.kind.integers} {low}"))
        total = f.float("fadd", own, total) if total else own
    return total


def _whole_place(f: Function, deep: str) -> str:
    """Bytes from the begin of a block that is packed whole, of a tile's columns, to those of one k."""
    half = f.op(f"and i64 {f.op(f'lshr i64 {deep}, 4')}, 1")
    return f.mul(f.add(f.mul(f.op(f"srem i64 {deep}, {EDGE}"), 2), half), ROW)


# packing


def _pack(module: Module, k: Kind, parts: int, whole: bool) -> None:
    """Row of k after row, each into its half of the pairs, as the other half may be of another matrix."""
    f = Function(module, "pack", PACK, k)
    blocks = f.op(f"sdiv i64 {f.add('%whole', DEEP - 1)}, {DEEP}")
    finish = f.add("%k0", "%depth")
    done = f.compare("eq", finish, "%whole")  # the rest of the last block is ours
    end = f.op(f"select i1 {done}, i64 {f.sub(f.mul(blocks, DEEP), '%k0')}, i64 %depth")
    side = f.compare("eq", "%ns", 1)
    size, tile = _stored(parts, whole), WHOLE // PANEL if whole else TILE
    with f.loop(0, "%columns", k.lanes) as column:
        vector = f.add("%first", f.op(f"sdiv i64 {column}, {k.lanes}"))
        panel = f.mul(f.op(f"sdiv i64 {vector}, {PANEL}"), blocks)
        inside = f.mul(f.op(f"srem i64 {vector}, {PANEL}"), tile)
        to = f.at("%to", f.add(f.mul(panel, size), inside), "i8")
        source = f.at("%from", f.mul(column, "%ns"))
        width = f.sub("%columns", column)
        with f.loop(0, end) as row:
            value = _packed_row(f, source, row, width, side)
            deep = f.add("%k0", row)
            block = f.at(to, f.mul(f.op(f"sdiv i64 {deep}, {DEEP}"), size), "i8")
            if whole:
                f.store(value, f.at(block, _whole_place(f, deep), "i8"))
            else:
                _put_parts(f, _split(f, value, parts), block, deep)
    f.finish()


def _put_parts(f: Function, found: Sequence[str], block: str, deep: str) -> None:
    """The parts of 16 columns at one k, into the tiles of a block."""
    place = f.at(block, f.mul(f.op(f"srem i64 {deep}, {EDGE}"), ROW), "i8")
    upper = f.op(f"trunc i64 {f.op(f'lshr i64 {deep}, 4')} to i1")
    for part, bits in enumerate(found):
        _put_half(f, bits, f.at(place, part * PANEL * TILE, "i8"), upper)


def _put_half(f: Function, bits: str, place: str, upper: str) -> None:
    """The upper 16 bits of a register of float32 as one half of the pairs at a place."""
    words = f"<{2 * EDGE} x i16>"
    shifted = f.whole("lshr", bits, f.integers(EDGE))
    value = f.op(f"select i1 {upper}, {f.kind.integers} {bits}, {f.kind.integers} {shifted}")
    masks = [", ".join(f"i1 {int(word % 2 == half)}" for word in range(2 * EDGE)) for half in range(2)]
    mask = f.op(f"select i1 {upper}, <{2 * EDGE} x i1> <{masks[1]}>, <{2 * EDGE} x i1> <{masks[0]}>")
    f.call(
        "void",
        f"llvm.masked.store.v{2 * EDGE}i16.p0",
        (words, f.op(f"bitcast {f.kind.integers} {value} to {words}")),
        ("ptr", place),
        ("i32", "4"),
        (f"<{2 * EDGE} x i1>", mask),
    )


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
