"""Matrix products in registers: the one kernel that every large and small product runs through.

`product` multiplies rows by a packed matrix. Packed means: columns in panels of a register tile's width,
each panel holding its columns for k = 0, 1, ... one behind the other, so that a product reads the matrix
once, in order. The rows may lie any way in memory (row stride, k stride), so that the same kernel makes
weight gradients, whose rows are the columns of the gradients.
"""

from __future__ import annotations

from elman.kernels.cpu.emit import Function, Kind, Module
from elman.kernels.cpu.jit import host

PRODUCT = "ptr %c, i64 %ldc, ptr %a, i64 %rs, i64 %ks, ptr %w, i64 %depth, i64 %rows, i64 %vectors, i64 %add"
"""c[row, :] (+)= sum over k of a[row * rs + k * ks] * w[k, :].

Strides are in elements, `vectors` is columns / lanes. With `add` not 0 the product is added to what is in c.
"""

PANEL_BYTES = 1 << 17
"""Of a panel at a time: it stays in the second-level cache while all rows meet it."""

LINE = 64
"""Bytes that are fetched at a time."""

FEW = 2
"""Rows with which a product does nothing but read its matrix, which the processor fetches by itself."""

PACK = "ptr %to, ptr %from, i64 %ns, i64 %ks, i64 %columns, i64 %depth, i64 %first, i64 %whole, i64 %k0"
"""Pack `columns` x `depth` elements from[n * ns + k * ks] as columns from vector `first` on, rows from k0 on.

`whole` is the depth of a panel. Lanes beyond `columns` become zero.
"""


def packed_size(k: Kind, columns: int, depth: int) -> int:
    """Elements that a packed matrix takes."""
    panel = k.lanes * host().tile[1]
    return -(-columns // panel) * panel * depth


def text(k: Kind) -> str:
    """The module of one floating type."""
    module = Module()
    rows, vectors = host().tile
    for width in range(1, vectors + 1):
        _tile(module, k, rows, width, vectors)
    _product(module, k, rows, vectors)
    _pack(module, k, vectors)
    pack_item(module)
    team(module)
    return str(module)


def _tile(module: Module, k: Kind, rows: int, width: int, panel: int) -> None:
    """`width` vectors of one panel for up to `rows` rows: a switch over the number of rows.

    Lines from `next` on are fetched into the second-level cache, one for each k, if rows are not few.
    """
    f = Function(
        module,
        f"tile{width}",
        "ptr noalias %c, i64 %ldc, ptr %a, i64 %rs, i64 %ks, ptr %w, i64 %depth, i64 %rows, i64 %add, "
        "ptr %next",
        k,
        public=False,
    )
    cases = " ".join(f"i64 {m}, label %rows{m}" for m in range(1, rows + 1))
    f.line(f"switch i64 %rows, label %done [ {cases} ]")
    for m in range(1, rows + 1):
        f.lines.append(f"rows{m}:")
        _inner(f, k, m, width, panel)
        f.line("br label %done")
    f.lines.append("done:")
    f.finish()


def _inner(f: Function, k: Kind, rows: int, width: int, panel: int) -> None:
    # enough independent sums to hide the latency of an addition; by the rows alone, so that the sum of a
    # column does not depend on the columns beside it, nor on how threads share them
    chains = 2 if rows * panel < 8 else 1
    sums = [[[f.slot(k.vector) for _ in range(width)] for _ in range(rows)] for _ in range(chains)]
    for chain in sums:
        for row in chain:
            for place in row:
                f.line(f"store {k.vector} zeroinitializer, ptr {place}")
    offsets = [f.mul("%rs", m) if m else "0" for m in range(rows)]
    places = [
        [f.at(f.at("%c", f.mul("%ldc", m)) if m else "%c", v * k.lanes) for v in range(width)]
        for m in range(rows)
    ]
    for place in (place for row in places for place in row):  # read or written when the sums are ready
        f.prefetch(place, write=True, level=1)

    # addresses go on from k to k, so that none has to be multiplied out
    weights_at, row_at, next_at = f.slot("ptr"), f.slot("ptr"), f.slot("ptr")
    for begin, place in (("%w", weights_at), ("%a", row_at), ("%next", next_at)):
        f.put("ptr", begin, place)
    line = LINE // k.bytes

    def add_up(chain: int, w: str, a: str) -> None:
        weights = [f.load(f.at(w, v * k.lanes)) for v in range(width)]
        for m in range(rows):
            value = f.broadcast(f.at(a, offsets[m]))
            for v in range(width):
                place = sums[chain][m][v]
                old = f.get(k.vector, place)
                f.put(k.vector, f.fma(value, weights[v], old), place)

    def go_on(count: int) -> None:
        w, a, following = (f.get("ptr", place) for place in (weights_at, row_at, next_at))
        for step in range(count):
            if rows > FEW:
                f.prefetch(f.beyond(following, step * line), write=False, level=2)
            add_up(step % chains, f.at(w, step * panel * k.lanes), a)
            a = f.at(a, "%ks")
        f.put("ptr", f.at(w, count * panel * k.lanes), weights_at)
        f.put("ptr", a, row_at)
        f.put("ptr", f.beyond(following, count * line), next_at)

    unroll = 4
    even = f.op(f"and i64 %depth, {-unroll}")
    with f.loop(0, even, unroll):
        go_on(unroll)
    with f.loop(even, "%depth"):
        go_on(1)
    totals = [
        [
            f.get(k.vector, sums[0][m][v])
            if chains == 1
            else f.float("fadd", f.get(k.vector, sums[0][m][v]), f.get(k.vector, sums[1][m][v]))
            for v in range(width)
        ]
        for m in range(rows)
    ]

    def leave(added: bool) -> None:
        for m in range(rows):
            for v in range(width):
                place, total = places[m][v], totals[m][v]
                f.store(f.float("fadd", f.load(place), total) if added else total, place)

    f.either(f.compare("ne", "%add", 0), lambda: leave(True), lambda: leave(False))


def _product(module: Module, k: Kind, rows: int, panel: int) -> None:
    """Panel after panel, all rows under each part of one: it stays in the second-level cache."""
    f = Function(module, "product", PRODUCT, k)
    tiles = f.op(f"sdiv i64 {f.add('%rows', rows - 1)}, {rows}")  # of rows, as even as can be
    with f.when(f.compare("sgt", "%rows", 0)):
        base = f.op(f"sdiv i64 %rows, {tiles}")
        ahead = max(panel * k.lanes * k.bytes // LINE, 1)  # tiles that fetch all of what follows
        chunk = f.smaller("%depth", PANEL_BYTES // (panel * k.lanes * k.bytes))
        larger = f.op(f"srem i64 %rows, {tiles}")
        with f.loop(0, "%vectors", panel) as first:
            width = f.smaller(f.sub("%vectors", first), panel)
            w = f.at("%w", f.mul(f.mul(first, "%depth"), k.lanes))
            c = f.at("%c", f.mul(first, k.lanes))
            with f.loop(0, "%depth", chunk) as begin:
                part = f.smaller(f.sub("%depth", begin), chunk)
                later = f.op(f"zext i1 {f.compare('sgt', begin, 0)} to i64")
                add = f.op(f"or i64 %add, {later}")
                panel_part = f.at(w, f.mul(begin, panel * k.lanes))
                following = f.beyond(panel_part, f.mul(part, panel * k.lanes))  # in this panel or the next
                a = f.at("%a", f.mul(begin, "%ks"))
                with f.loop(0, tiles) as tile:
                    before = f.add(f.mul(tile, base), f.smaller(tile, larger))
                    here = f.add(base, f.op(f"zext i1 {f.compare('slt', tile, larger)} to i64"))
                    to, source = f.at(c, f.mul(before, "%ldc")), f.at(a, f.mul(before, "%rs"))
                    own = (
                        f"ptr {to}, i64 %ldc, ptr {source}, i64 %rs, i64 %ks, ptr {panel_part}, i64 {part}, "
                    )
                    lines = f.mul(f.mul(f.smaller(tile, ahead - 1), part), LINE // k.bytes)
                    own += f"i64 {here}, i64 {add}, ptr {f.beyond(following, lines)}"
                    label = f.label("p")
                    cases = " ".join(f"i64 {n}, label %{label}.{n}" for n in range(1, panel))
                    f.line(f"switch i64 {width}, label %{label}.{panel} [ {cases} ]")
                    for n in range(1, panel + 1):
                        f.lines.append(f"{label}.{n}:")
                        f.line(f"call void @tile{n}({own})")
                        f.line(f"br label %{label}.end")
                    f.lines.append(f"{label}.end:")
    f.finish()


def _pack(module: Module, k: Kind, panel: int) -> None:
    f = Function(module, "pack", PACK, k)
    n = k.lanes
    with f.loop(0, "%columns", n) as column:
        vector = f.add("%first", f.op(f"sdiv i64 {column}, {n}"))
        number = f.op(f"sdiv i64 {vector}, {panel}")
        inside = f.op(f"srem i64 {vector}, {panel}")
        to = f.at("%to", f.mul(f.add(f.mul(f.add(f.mul(number, "%whole"), "%k0"), panel), inside), n))
        source = f.at("%from", f.mul(column, "%ns"))
        mask = f.first_lanes(f.sub("%columns", column))

        def rows(source: str = source, to: str = to, mask: str = mask) -> None:
            with f.loop(0, "%depth") as row:
                f.store(f.load_masked(f.at(source, f.mul(row, "%ks")), mask), f.at(to, f.mul(row, panel * n)))

        def columns(source: str = source, to: str = to, mask: str = mask) -> None:
            with f.loop(0, "%depth") as row:
                value = f.gather(f.at(source, f.mul(row, "%ks")), "%ns", mask)
                f.store(value, f.at(to, f.mul(row, panel * n)))

        f.either(f.compare("eq", "%ns", 1), rows, columns)
    f.finish()


def pack_item(module: Module) -> None:
    """`pack` with its arguments from an array, as a work item of a team."""
    lines = ["define void @pack_item(ptr %given) #0 {", "entry:"]
    names = []
    for k, argument in enumerate(PACK.split(", ")):
        kind, name = argument.split()
        lines.append(f"  {name}.at = getelementptr i64, ptr %given, i64 {k}")
        lines.append(f"  {name} = load {kind}, ptr {name}.at")
        names.append(f"{kind} {name}")
    module.functions.append(
        "\n".join([*lines, f"  call void @pack({', '.join(names)})", "  ret void", "}", ""])
    )


_JOB = """entry:
  %work = load ptr, ptr %job
  %items.at = getelementptr i64, ptr %job, i64 1
  %items = load i64, ptr %items.at
  %number.at = getelementptr i64, ptr %job, i64 2
  %number.of = load ptr, ptr %number.at
  %size.at = getelementptr i64, ptr %job, i64 3
  %size.of = load ptr, ptr %size.at
  %number32 = call i32 %number.of()
  %size32 = call i32 %size.of()
  %number = sext i32 %number32 to i64
  %size = sext i32 %size32 to i64
  %first = getelementptr i64, ptr %job, i64 4
"""
"""How a thread begins: what there is to do, and which of how many it is."""


def team(module: Module) -> None:
    """`team(job)`: run the work items of a job that fall to this thread of an OpenMP team.

    `together(job)`: run item n on thread n; where the team is smaller none at all, and word 0 becomes 0.

    A job is [function, items, number(), size(), argument of item 0, ...]. The division asks for the size
    of the team inside it, so that a smaller team than hoped for still does all the work.
    """
    module.functions.append(
        "define void @team(ptr %job) #0 {\n"
        + _JOB
        + """  br label %test
test:
  %item = phi i64 [ %number, %entry ], [ %next, %body ]
  %more = icmp slt i64 %item, %items
  br i1 %more, label %body, label %end
body:
  %at = getelementptr i64, ptr %first, i64 %item
  %argument = load ptr, ptr %at
  call void %work(ptr %argument)
  %next = add i64 %item, %size
  br label %test
end:
  ret void
}
"""
    )
    module.functions.append(
        "define void @together(ptr %job) #0 {\n"
        + _JOB
        + """  %enough = icmp sge i64 %size, %items
  br i1 %enough, label %body, label %none
body:
  %at = getelementptr i64, ptr %first, i64 %number
  %argument = load ptr, ptr %at
  call void %work(ptr %argument)
  ret void
none:
  %last = sub i64 %size, 1
  %own = icmp eq i64 %number, %last
  br i1 %own, label %say, label %end
say:
  store i64 0, ptr %job
  br label %end
end:
  ret void
}
"""
    )
