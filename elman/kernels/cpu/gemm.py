"""Matrix products in registers: the one kernel that every large and small product runs through.

`product` multiplies rows by a packed matrix. Packed means: columns in panels of a register tile's width
(the last two narrower where one column of registers would be alone), each panel holding its columns for
k = 0, 1, ... one behind the other, so that a product reads the matrix once, in order. A row lies in one
piece, or the rows lie side by side: so the same kernel makes weight gradients, whose rows are the columns
of the gradients.
"""

from __future__ import annotations

from dataclasses import dataclass

from elman.kernels.cpu.emit import Function, Kind, Module
from elman.kernels.cpu.jit import host

PRODUCT = "ptr %c, i64 %ldc, ptr %a, i64 %rs, i64 %ks, ptr %w, i64 %depth, i64 %rows, i64 %vectors, i64 %add"
"""c[row, :] (+)= sum over k of a[row * rs + k * ks] * w[k, :].

Strides are in elements, `vectors` is columns / lanes. Either rs or ks is 1: a row lies in one piece, or the
rows lie side by side. With the first bit of `add` the product is added to what is in c. With the second the
matrix is read panel by panel from its end: what was read last is in a cache still.
"""

ALONG, ACROSS = "along", "across"
"""How rows lie: with their k side by side (ks = 1), or beside each other at each k (rs = 1)."""

ROWS_PART, PANEL_PART = 0.4, 0.2
"""Of the second-level cache, for what is met of the rows, and of a panel, before the next part of k."""

NEAR = 0.5
"""Of the second-level cache: smaller matrices are taken to lie there, larger ones are fetched ahead."""

SHALLOW = 256
"""Steps of k that are not parted, however many rows there are: sums go to memory after each part."""

LINE = 64
"""Bytes that are fetched at a time."""

FEW = 2
"""Rows with which a product does nothing but read its matrix, which the processor fetches by itself."""

UNROLL = 4
"""Steps of k in a turn of the loop."""

SOON = 4
"""Steps of k that are on their way to the first-level cache."""

REACH = 3
"""Rows that one pointer reaches: itself, and one and two row strides further."""

PACK = (
    "ptr %to, ptr %from, i64 %ns, i64 %ks, i64 %columns, i64 %depth, i64 %first, i64 %whole, i64 %k0, "
    "i64 %vectors"
)
"""Pack `columns` x `depth` elements from[n * ns + k * ks] as columns from vector `first` on, rows from k0 on.

The packed matrix has `whole` rows of `vectors`. Lanes beyond `columns` become zero.
"""


def packed_size(k: Kind, columns: int, depth: int) -> int:
    """Elements that a packed matrix takes."""
    return -(-columns // k.lanes) * k.lanes * depth


def text(k: Kind) -> str:
    """The module of one floating type."""
    module = Module()
    rows, vectors = host().tile
    for lie in (ALONG, ACROSS):
        for width in range(1, vectors + 1):
            _tile(module, k, lie, rows, width)
        _panels(module, k, lie, rows, vectors)
    _product(module, k)
    _pack(module, k, vectors)
    return str(module)


_TILE = (
    "ptr noalias %c, i64 %ldc, ptr %a, i64 %apart, ptr %w, i64 %depth, i64 %rows, i64 %add, "
    "ptr %next, i64 %on"
)


def _tile(module: Module, k: Kind, lie: str, rows: int, width: int) -> None:
    """A panel of `width` vectors for up to `rows` rows: a switch over the number of rows.

    `apart` is the stride that is not 1. From `next` on a line is fetched into the second-level cache for each
    k, `on` elements behind the one before, if rows are not few.
    """
    f = Function(module, f"{lie}{width}", _TILE, k, public=False)
    cases = " ".join(f"i64 {m}, label %rows{m}" for m in range(1, rows + 1))
    f.line(f"switch i64 %rows, label %done [ {cases} ]")
    for m in range(1, rows + 1):
        f.lines.append(f"rows{m}:")
        _Tile(f, k, lie, m, width).write()
        f.line("br label %done")
    f.lines.append("done:")
    f.finish()


class _Tile:
    """The code of one tile: so many rows, so many vectors, everything that is added up in registers."""

    def __init__(self, f: Function, k: Kind, lie: str, rows: int, width: int):
        self.f, self.k, self.lie, self.rows, self.width = f, k, lie, rows, width
        # enough independent sums to hide the latency of an addition; by the rows alone, so that the sum of a
        # column does not depend on the columns beside it, nor on how threads share them
        chains = 2 if rows * host().tile[1] < 8 else 1
        self.sums = [[[f.slot(k.vector) for _ in range(width)] for _ in range(rows)] for _ in range(chains)]
        # pointers go on from turn to turn, so that no address has to be multiplied out
        self.weights, self.following = f.slot("ptr"), f.slot("ptr")
        self.begins = [f.slot("ptr") for _ in range(0, rows, REACH if lie == ALONG else rows)]

    def write(self) -> None:
        f, k = self.f, self.k
        for place in (place for chain in self.sums for row in chain for place in row):
            f.line(f"store {k.vector} zeroinitializer, ptr {place}")
        places = [
            [f.at(f.at("%c", f.mul("%ldc", m)) if m else "%c", v * k.lanes) for v in range(self.width)]
            for m in range(self.rows)
        ]
        for place in (place for row in places for place in row):  # read or written when the sums are ready
            f.prefetch(place, write=True, level=1)
        f.put("ptr", "%w", self.weights)
        f.put("ptr", "%next", self.following)
        for number, place in enumerate(self.begins):
            f.put("ptr", f.at("%a", f.mul("%apart", number * REACH)) if number else "%a", place)
        even = f.op(f"and i64 %depth, {-UNROLL}")
        with f.loop(0, even, UNROLL):
            self._turn(UNROLL)
        with f.loop(even, "%depth"):
            self._turn(1)
        totals = [[self._total(m, v) for v in range(self.width)] for m in range(self.rows)]
        f.either(
            f.compare("ne", "%add", 0),
            lambda: self._leave(places, totals, added=True),
            lambda: self._leave(places, totals, added=False),
        )

    def _turn(self, count: int) -> None:
        f, lanes, width = self.f, self.k.lanes, self.width
        w, following = f.get("ptr", self.weights), f.get("ptr", self.following)
        begins = [f.opaque(f.get("ptr", place)) for place in self.begins]
        fetches = host().fetches and self.rows > FEW
        for step in range(count):
            f.fence()
            if fetches:
                f.prefetch(following, write=False, level=2)
                following = f.beyond(following, "%on")
            for v in range(width if fetches else 0):
                f.prefetch(f.beyond(w, ((step + SOON) * width + v) * lanes), write=False, level=1)
            weights = [f.load(f.at(w, (step * width + v) * lanes)) for v in range(width)]
            chain = self.sums[step % len(self.sums)]
            for m in range(self.rows):
                value = f.broadcast(self._element(begins, m, step))
                for v in range(width):
                    f.put(
                        self.k.vector,
                        f.fma(value, weights[v], f.get(self.k.vector, chain[m][v])),
                        chain[m][v],
                    )
            if self.lie == ACROSS:
                begins = [f.at(begins[0], "%apart")]
        f.put("ptr", f.at(w, count * width * lanes), self.weights)
        f.put("ptr", following, self.following)
        for begin, place in zip(begins, self.begins, strict=True):
            f.put("ptr", f.at(begin, count) if self.lie == ALONG else begin, place)

    def _element(self, begins: list[str], m: int, step: int) -> str:
        """Where row m's number of a step of the turn lies."""
        f = self.f
        if self.lie == ACROSS:
            return f.at(begins[0], m)
        row = begins[m // REACH]
        if m % REACH:
            row = f.at(row, f.mul("%apart", m % REACH))
        return f.at(row, step)

    def _total(self, m: int, v: int) -> str:
        f = self.f
        found = [f.get(self.k.vector, chain[m][v]) for chain in self.sums]
        return found[0] if len(found) == 1 else f.float("fadd", *found)

    def _leave(self, places: list[list[str]], totals: list[list[str]], *, added: bool) -> None:
        f = self.f
        for place, total in (
            (places[m][v], totals[m][v]) for m in range(self.rows) for v in range(self.width)
        ):
            f.store(f.float("fadd", f.load(place), total) if added else total, place)


def _panels(module: Module, k: Kind, lie: str, rows: int, panel: int) -> None:
    """Part after part of all k, so that what is met of rows stays in a cache; in each, panel after panel."""
    arguments = "ptr %c, i64 %ldc, ptr %a, i64 %apart, ptr %w, i64 %depth, i64 %rows, i64 %vectors, i64 %how"
    f = Function(module, f"panels_{lie}", arguments, k, public=False)
    line = LINE // k.bytes
    tiles = f.op(f"sdiv i64 {f.add('%rows', rows - 1)}, {rows}")  # of rows, as even as can be
    base, larger = f.op(f"sdiv i64 %rows, {tiles}"), f.op(f"srem i64 %rows, {tiles}")
    cache = host().cache // k.bytes
    most = f.op(f"sdiv i64 {int(ROWS_PART * cache)}, %rows")
    most = f.larger(f.smaller(most, int(PANEL_PART * cache) // (panel * k.lanes)), SHALLOW)
    depth = f.larger("%depth", 1)
    parts = f.op(f"sdiv i64 {f.add(f.add(depth, most), -1)}, {most}")  # of k, as even as can be too
    chunk = f.op(f"sdiv i64 {f.add(depth, f.sub(parts, 1))}, {parts}")
    chunk = f.op(f"and i64 {f.add(chunk, UNROLL - 1)}, {-UNROLL}")
    large = f.compare("sgt", f.mul("%vectors", "%depth"), int(NEAR * cache) // k.lanes)
    on = f.op(f"select i1 {large}, i64 {line}, i64 0")
    ahead = max(panel * k.lanes // line, 1)  # tiles that fetch all of what follows
    panels, turned = _panels_of(f, "%vectors", panel), f.compare("ne", f.op("and i64 %how, 2"), 0)
    last, on_way = f.sub(panels, 1), f.op(f"select i1 {turned}, i64 -1, i64 1")
    with f.loop(0, "%depth", chunk) as begin:
        part = f.smaller(f.sub("%depth", begin), chunk)
        later = f.op(f"zext i1 {f.compare('sgt', begin, 0)} to i64")
        add = f.op(f"or i64 {f.op('and i64 %how, 1')}, {later}")
        a = f.at("%a", begin if lie == ALONG else f.mul(begin, "%apart"))
        with f.loop(0, panels) as turn:
            number = f.op(f"select i1 {turned}, i64 {f.sub(last, turn)}, i64 {turn}")
            first, following = (
                _first_of(f, place, "%vectors", panels, panel) for place in (number, f.add(number, on_way))
            )
            width = f.sub(_first_of(f, f.add(number, 1), "%vectors", panels, panel), first)
            across = f.mul(width, k.lanes)
            here, then = (
                f.beyond("%w", f.add(f.mul(f.mul(v, "%depth"), k.lanes), f.mul(begin, across)))
                for v in (first, following)
            )
            c = f.at("%c", f.mul(first, k.lanes))
            with f.loop(0, tiles) as tile:
                before = f.add(f.mul(tile, base), f.smaller(tile, larger))
                count = f.add(base, f.op(f"zext i1 {f.compare('slt', tile, larger)} to i64"))
                to = f.at(c, f.mul(before, "%ldc"))
                source = f.at(a, f.mul(before, "%apart") if lie == ALONG else before)
                lines = f.mul(f.mul(f.smaller(tile, ahead - 1), part), on)
                own = (
                    f"ptr {to}, i64 %ldc, ptr {source}, i64 %apart, ptr {here}, i64 {part}, "
                    f"i64 {count}, i64 {add}, ptr {f.beyond(then, lines)}, i64 {on}"
                )
                label = f.label("p")
                cases = " ".join(f"i64 {n}, label %{label}.{n}" for n in range(1, panel))
                f.line(f"switch i64 {width}, label %{label}.{panel} [ {cases} ]")
                for n in range(1, panel + 1):
                    f.lines.append(f"{label}.{n}:")
                    f.line(f"call void @{lie}{n}({own})")
                    f.line(f"br label %{label}.end")
                f.lines.append(f"{label}.end:")
    f.finish()


def _panels_of(f: Function, vectors: str, panel: int) -> str:
    """How many panels so many vectors make."""
    return f.op(f"sdiv i64 {f.add(vectors, panel - 1)}, {panel}")


def _first_of(f: Function, number: str, vectors: str, panels: str, panel: int) -> str:
    """The first vector of a panel, and the end of the last: each is as wide as a tile, but the last two have
    two vectors each where one would be alone."""
    usual = f.smaller(f.mul(number, panel), vectors)
    if panel < 3:
        return usual
    last = f.compare("eq", number, f.sub(panels, 1))
    alone = f.op(f"and i1 {last}, {f.compare('eq', f.op(f'srem i64 {vectors}, {panel}'), 1)}")
    alone = f.op(f"and i1 {alone}, {f.compare('sgt', panels, 1)}")
    return f.op(f"select i1 {alone}, i64 {f.sub(usual, 1)}, i64 {usual}")


def _product(module: Module, k: Kind) -> None:
    f = Function(module, "product", PRODUCT, k)

    def panels(lie: str, apart: str) -> None:
        own = f"ptr %c, i64 %ldc, ptr %a, i64 {apart}, ptr %w, i64 %depth, i64 %rows, i64 %vectors, i64 %add"
        f.line(f"call void @panels_{lie}({own})")

    with f.when(f.compare("sgt", "%rows", 0)):
        f.either(f.compare("eq", "%ks", 1), lambda: panels(ALONG, "%rs"), lambda: panels(ACROSS, "%ks"))
    f.finish()


def _pack(module: Module, k: Kind, panel: int) -> None:
    f = Function(module, "pack", PACK, k)
    with f.loop(0, "%columns", k.lanes) as column:
        vector = f.add("%first", f.op(f"sdiv i64 {column}, {k.lanes}"))
        first, width = _panel_at(f, vector, "%vectors", panel)
        place = f.add(f.mul(first, "%whole"), f.add(f.mul("%k0", width), f.sub(vector, first)))
        _Vector(
            f,
            to=f.at("%to", f.mul(place, k.lanes)),
            apart=f.mul(width, k.lanes),
            source=f.at("%from", f.mul(column, "%ns")),
            left=f.sub("%columns", column),
        ).pack()
    f.finish()


@dataclass(frozen=True)
class _Vector:
    """One register's width of columns on its way into a panel, whose rows of k lie `apart`."""

    f: Function
    to: str
    apart: str
    source: str
    left: str

    def pack(self) -> None:
        """By rows where columns lie side by side, in squares where k do, else number by number."""
        f = self.f
        side_by_side = f.op(
            f"and i1 {f.compare('eq', '%ks', 1)}, {f.compare('sge', self.left, f.kind.lanes)}"
        )
        f.either(
            f.compare("eq", "%ns", 1),
            self._rows,
            lambda: f.either(side_by_side, self._squares, lambda: self._gathered("0")),
        )

    def _rows(self) -> None:
        f, mask = self.f, self.f.first_lanes(self.left)
        with f.loop(0, "%depth") as row:
            self._put(row, f.load_masked(f.at(self.source, f.mul(row, "%ks")), mask))

    def _squares(self) -> None:
        f, n = self.f, self.f.kind.lanes
        even = f.op(f"and i64 %depth, {-n}")
        with f.loop(0, even, n) as row:
            begin = f.at(self.source, row)
            columns = [f.load(f.at(begin, f.mul("%ns", lane)) if lane else begin) for lane in range(n)]
            for step, value in enumerate(f.transposed(columns)):
                self._put(f.add(row, step), value)
        self._gathered(even)

    def _gathered(self, begin: str) -> None:
        f, mask = self.f, self.f.first_lanes(self.left)
        with f.loop(begin, "%depth") as row:
            self._put(row, f.gather(f.at(self.source, f.mul(row, "%ks")), "%ns", mask))

    def _put(self, row: str, value: str) -> None:
        self.f.store(value, self.f.at(self.to, self.f.mul(row, self.apart)))


def _panel_at(f: Function, vector: str, vectors: str, panel: int) -> tuple[str, str]:
    """The first vector of the panel in which a vector lies, and how many the panel has."""
    usual = f.sub(vector, f.op(f"srem i64 {vector}, {panel}"))
    width = f.smaller(f.sub(vectors, usual), panel)
    if panel < 3:
        return usual, width
    alone = f.compare("eq", f.op(f"srem i64 {vectors}, {panel}"), 1)
    last = f.sub(vectors, panel + 1)  # two panels of two from here on
    behind = f.op(f"and i1 {alone}, {f.compare('sge', vector, last)}")
    behind = f.op(f"and i1 {behind}, {f.compare('sge', last, 0)}")
    inside = f.sub(vector, last)
    first = f.add(last, f.sub(inside, f.op(f"srem i64 {inside}, {panel - 1}")))
    return (
        f.op(f"select i1 {behind}, i64 {first}, i64 {usual}"),
        f.op(f"select i1 {behind}, i64 {panel - 1}, i64 {width}"),
    )
