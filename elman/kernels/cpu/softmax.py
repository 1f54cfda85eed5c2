"""The cross entropy of an output layer as one kernel: logits, their softmax, and every gradient.

Shapes: N targets, H features, V units. Some rows at a time (a block) meet all units; each thread has a share
of the units, so that it alone adds up their gradients, and goes over them a chunk at a time:

    block of rows
      logits      thread's chunks: weights packed, logits, their largest and the sum of exponentials
      normalise   thread's rows: both of all chunks; the loss
      gradients   thread's chunks: logits become their gradients, then those of features, weights and biases
      add up      thread's share: gradients of features from all threads

A chunk's weights are packed when it is its turn and stay in the second-level cache meanwhile: that takes
less than to fetch what was packed before. Exponentials are taken of what a logit lacks to the largest of its
chunk, which is known at once; what a chunk lacks to the row follows as one factor.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from elman.kernels.cpu import jit, team, workspace
from elman.kernels.cpu.emit import TABLE, Function, Kind, Module, kind
from elman.kernels.cpu.engine import features_together
from elman.kernels.cpu.format import ALIGNED, CROWDED
from elman.kernels.cpu.kernel import Table
from elman.kernels.cpu.layout import share
from elman.kernels.cpu.mathematics import exp, log
from elman.kernels.cpu.products import Products, choice
from elman.kernels.cpu.team import Job, phase
from elman.kernels.cpu.work import work
from elman.kernels.softmax import CrossEntropy, Wanted

STRIP = 64
"""Rows of a chunk that are in the second-level cache when their product is there."""

PACKED_PART, NARROW = 0.5, 96
"""Of the second-level cache, up to which a chunk's packed weights stay there; and units that a chunk has at
least, a whole number of panels of every kind of products."""

LEAST = {4: -3.4028234663852886e38, 8: -1.7976931348623157e308}
"""Smaller than any logit but that of what cannot be."""


# the code


def text(k: Kind) -> tuple[str, dict[str, int]]:
    """The module, and where the entries of a thread's table lie."""
    writer = _Writer(k)
    writer.logits()
    writer.normalise()
    writer.gradients()
    return str(writer.module), writer.table.entries


@dataclass(frozen=True)
class _Chunk:
    """A chunk under way: its number, first unit (of the thread's), units, and where its logits lie."""

    number: str
    first: str
    count: str
    logits: str


class _Writer:
    def __init__(self, k: Kind):
        self.k, self.module, self.table = k, Module(), Table()
        self.f = Function(self.module, "", "", k)

    def entry(self, name: str, kind: str = "i64") -> str:
        place = self.f.op(f"getelementptr inbounds i64, ptr %t, i64 {self.table.index(name)}")
        return self.f.op(f"load {kind}, ptr {place}, !tbaa {TABLE}")

    def pointer(self, name: str) -> str:
        return self.entry(name, "ptr")

    @contextmanager
    def _function(self, name: str) -> Iterator[Function]:
        """`name(table)`, written within."""
        self.f = Function(self.module, name, "ptr %t", self.k)
        with self.f.flushing():
            yield self.f
        self.f.finish()

    @contextmanager
    def _chunks(self) -> Iterator[_Chunk]:
        """All chunks of the thread, one after the other."""
        f, most, units = self.f, self.entry("chunk"), self.entry("units")
        with f.loop(0, self.entry("chunks")) as number:
            first = f.mul(number, most)
            logits = f.at(self.pointer("logits"), f.mul(number, self.entry("chunk.size")))
            yield _Chunk(number, first, f.smaller(f.sub(units, first), most), logits)

    @contextmanager
    def _strips(self) -> Iterator[tuple[str, str]]:
        """(first, how many) rows at a time."""
        rows = self.entry("rows")
        with self.f.loop(0, rows, STRIP) as row:
            yield row, self.f.smaller(self.f.sub(rows, row), STRIP)

    def _vectors(self, count: str) -> str:
        return self.f.op(f"sdiv i64 {self.f.add(count, self.k.lanes - 1)}, {self.k.lanes}")

    def _width(self, count: str) -> str:
        """So many numbers in whole registers."""
        return self.f.op(f"and i64 {self.f.add(count, self.k.lanes - 1)}, {-self.k.lanes}")

    def _weights(self, chunk: _Chunk) -> str:
        return self.f.at(self.pointer("weight"), self.f.mul(chunk.first, self.entry("weight.unit")))

    def _pack(self, to: str, source: str, apart: tuple[str, str], columns: str, depth: str) -> None:
        """Numbers `apart` from column to column, and along k."""
        self.f.line(
            f"call void {self.pointer('pack')}(ptr {to}, ptr {source}, i64 {apart[0]}, i64 {apart[1]}, "
            f"i64 {columns}, i64 {depth}, i64 0, i64 {depth}, i64 0, i64 {self._vectors(columns)})"
        )

    def _multiply(
        self,
        c: tuple[str, str],
        a: tuple[str, str, str],
        w: str,
        depth: str,
        rows: str,
        vectors: str,
        add: str,
    ) -> None:
        """c: where it lies and from row to row; a: the same, and along k."""
        self.f.line(
            f"call void {self.pointer('product')}(ptr {c[0]}, i64 {c[1]}, ptr {a[0]}, i64 {a[1]}, "
            f"i64 {a[2]}, ptr {w}, i64 {depth}, i64 {rows}, i64 {vectors}, i64 {add})"
        )

    # logits
    def logits(self) -> None:
        """Exponentials of the logits of every chunk, beside its largest logit and their sum."""
        with self._function("logits") as f, self._chunks() as chunk:
            features, packed = self.entry("features"), self.pointer("packed")
            apart = self.entry("weight.unit"), self.entry("weight.feature")
            self._pack(packed, self._weights(chunk), apart, chunk.count, features)
            with self._strips() as (row, count):
                stride, along = self.entry("chunk.stride"), self.entry("x.row")
                c = f.at(chunk.logits, f.mul(row, stride)), stride
                a = f.at(self.pointer("x"), f.mul(row, along)), along, "1"
                self._multiply(c, a, packed, features, count, self._vectors(chunk.count), "0")
                with f.loop(row, f.add(row, count)) as each:
                    self._exponentials(chunk, each)

    def _exponentials(self, chunk: _Chunk, row: str) -> None:
        f, k = self.f, self.k
        place = f.add(f.mul(chunk.number, self.entry("rows.padded")), row)
        logits = f.at(chunk.logits, f.mul(row, self.entry("chunk.stride")))
        bias, width = f.at(self.pointer("bias"), chunk.first), self._width(chunk.count)
        largest, total = f.slot(k.vector), f.slot(k.vector)
        f.put(k.vector, f.constant(LEAST[k.bytes]), largest)
        with f.loop(0, width, k.lanes) as j:
            value = f.float("fadd", f.load(f.at(logits, j)), f.load(f.at(bias, j)))
            f.store(value, f.at(logits, j))
            before = f.get(k.vector, largest)
            f.put(k.vector, f.select(f.test("ogt", value, before), value, before), largest)
        most = f.reduced("fmax", f.get(k.vector, largest))
        f.put(k.name, most, f.at(self.pointer("largest"), place))
        with self._at_target(chunk, row, logits) as target:
            f.put(k.name, f.get(k.name, target), f.at(self.pointer("wanted"), row))
        most = f.spread(most)
        f.put(k.vector, f.constant(0.0), total)
        with f.loop(0, width, k.lanes) as j:
            at = f.at(logits, j)
            value = exp(f, f.float("fsub", f.load(at), most))
            f.store(value, at)
            f.put(k.vector, f.float("fadd", f.get(k.vector, total), value), total)
        f.put(k.name, f.reduced("fadd", f.get(k.vector, total)), f.at(self.pointer("total"), place))

    @contextmanager
    def _at_target(self, chunk: _Chunk, row: str, numbers: str) -> Iterator[str]:
        """Where the number of a row's target is, if that is a unit of the chunk."""
        f = self.f
        inside = f.sub(f.get("i64", self.pointer("targets"), row), f.add(self.entry("first"), chunk.first))
        with f.when(f.compare("ult", inside, chunk.count)):
            yield f.at(numbers, inside)

    # normalise
    def normalise(self) -> None:
        """The largest logit of some rows, what their exponentials are divided by, and the loss."""
        lanes = self.k.lanes
        with (
            self._function("normalise") as f,
            f.loop(self.entry("row.begin"), self.entry("row.end"), lanes) as row,
        ):
            most, total = self._over_chunks(row)
            nats = f.float("fadd", log(f, total), f.float("fsub", most, self._row("wanted", row)))
            f.store(nats, f.at(self.pointer("nats"), row))
            f.store(most, f.at(self.pointer("top"), row))
            f.store(f.float("fdiv", self._scale(), total), f.at(self.pointer("share"), row))

    def _row(self, name: str, row: str) -> str:
        """A number of each of some rows."""
        return self.f.load(self.f.at(self.pointer(name), row))

    def _scale(self) -> str:
        """What gradients are multiplied by."""
        return self.f.spread(self.entry("scale", self.k.name))

    def _over_chunks(self, row: str) -> tuple[str, str]:
        """The largest logit of some rows, and the sum of exponentials of what all lack to it."""
        f, k = self.f, self.k
        padded, chunks = self.entry("rows.padded"), self.entry("all chunks")
        most, total = f.slot(k.vector), f.slot(k.vector)
        f.put(k.vector, f.constant(LEAST[k.bytes]), most)
        with f.loop(0, chunks) as chunk:
            value = self._row("all largest", f.add(f.mul(chunk, padded), row))
            before = f.get(k.vector, most)
            f.put(k.vector, f.select(f.test("ogt", value, before), value, before), most)
        f.put(k.vector, f.constant(0.0), total)
        with f.loop(0, chunks) as chunk:
            place = f.add(f.mul(chunk, padded), row)
            factor = exp(f, f.float("fsub", self._row("all largest", place), f.get(k.vector, most)))
            f.put(k.vector, f.fma(factor, self._row("all total", place), f.get(k.vector, total)), total)
        return f.get(k.vector, most), f.get(k.vector, total)

    # gradients
    def gradients(self) -> None:
        """Exponentials become the gradients of logits, chunk after chunk, and those meet what made them."""
        with self._function("gradients") as f:
            of_weight = f.compare("ne", self.entry("of weight"), 0)
            with f.when(of_weight):
                apart = "1", self.entry("x.row")
                self._pack(
                    self.pointer("packed x"),
                    self.pointer("x"),
                    apart,
                    self.entry("features"),
                    self.entry("rows"),
                )
            with self._chunks() as chunk:
                self._factors(chunk)
                of_features = f.compare("ne", self.entry("of features"), 0)
                with f.when(of_features):
                    apart = self.entry("weight.feature"), self.entry("weight.unit")
                    weights = self._weights(chunk)
                    self._pack(self.pointer("packed"), weights, apart, self.entry("features"), chunk.count)
                with self._strips() as (row, count):
                    with f.loop(row, f.add(row, count)) as each:
                        self._scaled(chunk, each)
                    with f.when(of_features):
                        self._meet_weights(chunk, row, count)
                with f.when(of_weight):
                    self._meet_features(chunk)

    def _factors(self, chunk: _Chunk) -> None:
        """What the exponentials of a chunk's rows are multiplied by."""
        f = self.f
        padded = self.entry("rows.padded")
        with f.loop(0, padded, self.k.lanes) as row:
            largest = self._row("largest", f.add(f.mul(chunk.number, padded), row))
            factor = exp(f, f.float("fsub", largest, self._row("top", row)))
            place = f.at(self.pointer("factor"), row)
            f.store(f.float("fmul", factor, self._row("share", row)), place)

    def _scaled(self, chunk: _Chunk, row: str) -> None:
        f, k = self.f, self.k
        logits = f.at(chunk.logits, f.mul(row, self.entry("chunk.stride")))
        sums = f.at(self.pointer("of bias"), chunk.first)
        factor = f.broadcast(f.at(self.pointer("factor"), row))
        with f.loop(0, self._width(chunk.count), k.lanes) as j:
            at, total = f.at(logits, j), f.at(sums, j)
            value = f.float("fmul", f.load(at), factor)
            f.store(value, at)
            f.store(f.float("fadd", f.load(total), value), total)
        for numbers in (logits, sums):
            with self._at_target(chunk, row, numbers) as target:
                less = f.op(f"fsub {k.name} {f.get(k.name, target)}, {self.entry('scale', k.name)}")
                f.put(k.name, less, target)

    def _meet_weights(self, chunk: _Chunk, row: str, count: str) -> None:
        f = self.f
        width, stride = self._width(self.entry("features")), self.entry("chunk.stride")
        c = f.at(self.pointer("of features"), f.mul(row, width)), width
        a = f.at(chunk.logits, f.mul(row, stride)), stride, "1"
        add = f.op(f"zext i1 {f.compare('sgt', chunk.number, 0)} to i64")
        vectors = self._vectors(self.entry("features"))
        self._multiply(c, a, self.pointer("packed"), chunk.count, count, vectors, add)

    def _meet_features(self, chunk: _Chunk) -> None:
        f = self.f
        width = self._width(self.entry("features"))
        c = f.at(self.pointer("of weight"), f.mul(chunk.first, width)), width
        a = chunk.logits, "1", self.entry("chunk.stride")
        vectors = self._vectors(self.entry("features"))
        packed, rows = self.pointer("packed x"), self.entry("rows")
        self._multiply(c, a, packed, rows, chunk.count, vectors, self.entry("add"))


# running it


def run(
    features: Tensor,
    weight: Tensor,
    bias: Tensor,
    targets: Tensor,
    *,
    height: int,
    wanted: Wanted,
    rounded: bool = False,
) -> CrossEntropy:
    """Negative log likelihood of `targets` (N,), at least one, in nats, and gradients of its mean.

    Args:
        features: (N, H) of float32 or float64, as are `weight` (V, H) and `bias` (V,).
        height: rows of a block, whose logits are held at once.
        wanted: whether gradients of features, weight and bias are asked for.
        rounded: products round what they multiply to bfloat16, see `kernels.cpu.run`.
    """
    own = _kernels(features.element_size())
    count, size = features.shape
    threads = min(team.threads(), -(-len(weight) // own.kind.lanes))
    products = choice(own.kind.bytes, rounded, height, count, near=False, ragged=False).bulk
    geometry = _geometry(own, products, _Sizes(threads, min(height, count), size, len(weight)))
    return _Call(geometry, features_together(features), weight, bias, targets, wanted).run()


def make(dtype: torch.dtype) -> None:
    """Compile it; RuntimeError where that cannot be done."""
    _kernels(dtype.itemsize)


class _Kernels:
    """The compiled functions of one floating type."""

    def __init__(self, bytes_each: int):
        self.kind = kind(bytes_each)
        code, self.entries = text(self.kind)
        compiled = jit.compiled(code, f"cross entropy.{self.kind.suffix}")
        self.logits, self.normalise, self.gradients = (
            compiled.address(name) for name in ("logits", "normalise", "gradients")
        )


@lru_cache(maxsize=2)
def _kernels(bytes_each: int) -> _Kernels:
    return _Kernels(bytes_each)


@dataclass(frozen=True)
class _Sizes:
    """What decides where everything lies; `height` are the rows of a block."""

    threads: int
    height: int
    features: int
    units: int


_OF_ROWS = ("top", "share", "wanted")
_OF_CHUNKS = ("largest", "total")
_OF_THREAD = ("factor", "packed", "packed x", "logits")
"""Numbers of each row; of each row and chunk, those of all threads one behind the other; and what each thread
has of its own."""


class _Geometry:
    """How the units are shared, and where in borrowed memory everything lies that only kernels see.

    `tables` has a table for every thread, as far as sizes decide it; entries that `inside` names count bytes
    from the begin of the memory, of which there are `size`.
    """

    def __init__(self, own: _Kernels, products: Products, sizes: _Sizes):
        self.own, self.products, self.sizes = own, products, sizes
        lanes, each = own.kind.lanes, own.kind.bytes
        self.width = -(-sizes.features // lanes) * lanes
        self.padded = -(-sizes.height // lanes) * lanes  # rows
        vectors = -(-sizes.units // lanes)
        shares = [share(vectors, sizes.threads, number) for number in range(sizes.threads)]
        self.shares = [(begin * lanes, min(end * lanes, sizes.units)) for begin, end in shares]
        self.chunk = self._chunk(max(end - begin for begin, end in self.shares))
        self.stride = self.chunk + (lanes if self.chunk * each % CROWDED == 0 else 0)
        self.chunks = [-(-(end - begin) // self.chunk) for begin, end in self.shares]
        self.size = 0
        common = {name: self._place(1) for name in _OF_ROWS}
        common |= {f"all {name}": self._place(sum(self.chunks)) for name in _OF_CHUNKS}
        self.others = self._take((sizes.threads - 1) * sizes.height * self.width)
        self.tables = [self._table(number, common) for number in range(sizes.threads)]
        self.inside = [*common, *_OF_CHUNKS, *_OF_THREAD]

    def _chunk(self, units: int) -> int:
        """Units of a chunk: no more than the cache holds the packed weights of, and as even as can be."""
        cached = PACKED_PART * jit.host().cache / (self.products.weight * self.sizes.features)
        most = max(int(cached) // NARROW, 1) * NARROW
        each = -(-units // -(-units // most))
        return -(-each // NARROW) * NARROW

    def _take(self, elements: int) -> int:
        """Where so many elements lie."""
        begin = self.size
        self.size += -(-elements * self.own.kind.bytes // ALIGNED) * ALIGNED
        return begin

    def _place(self, count: int) -> int:
        """Where so many numbers of each row lie."""
        return self._take(count * self.padded)

    def _table(self, number: int, common: dict[str, int]) -> dict[str, int]:
        sizes, size, lanes = self.sizes, self.products.size, self.own.kind.lanes
        first, end = self.shares[number]
        before = sum(self.chunks[:number]) * self.padded * self.own.kind.bytes
        begin, finish = share(self.padded // lanes, sizes.threads, number)
        packed = max(size(self.chunk, sizes.features), size(self.width, self.chunk))
        apart = sizes.height * self.stride
        return {
            **common,
            **{name: common[f"all {name}"] + before for name in _OF_CHUNKS},
            "factor": self._place(1),
            "packed": self._take(packed),
            "packed x": self._take(size(self.width, sizes.height)),
            "logits": self._take(self.chunks[number] * apart),
            "pack": self.products.pack,
            "product": self.products.product,
            "features": sizes.features,
            "first": first,
            "units": end - first,
            "chunk": self.chunk,
            "chunks": self.chunks[number],
            "all chunks": sum(self.chunks),
            "chunk.stride": self.stride,
            "chunk.size": apart,
            "rows.padded": self.padded,
            "row.begin": begin * lanes,
            "row.end": finish * lanes,
        }


@lru_cache(maxsize=16)
def _geometry(own: _Kernels, products: Products, sizes: _Sizes) -> _Geometry:
    return _Geometry(own, products, sizes)


class _Call:
    """One loss: its memory, the tables of all blocks, and the job that goes through them."""

    def __init__(
        self,
        geometry: _Geometry,
        features: Tensor,
        weight: Tensor,
        bias: Tensor,
        targets: Tensor,
        wanted: Wanted,
    ):
        self.geometry, self.features, self.weight, self.wanted = geometry, features, weight, wanted
        self.targets = targets.contiguous()
        dtype, units, lanes = features.dtype, len(weight), geometry.own.kind.lanes
        self.bias = torch.full((-(-units // lanes) * lanes,), -torch.inf, dtype=dtype)
        self.bias[:units] = bias.detach()
        count, width = len(features), geometry.width
        self.nats = torch.empty(count + geometry.padded, dtype=dtype)
        self.of_bias = torch.zeros_like(self.bias)
        self.of_features = workspace.empty(count * width, dtype) if wanted[0] else None
        self.of_weight = workspace.empty(units * width, dtype) if wanted[1] else None
        self.memory = workspace.borrow(geometry.size)

    def run(self) -> CrossEntropy:
        own, height = self.geometry.own, self.geometry.sizes.height
        blocks = [self._block(row) for row in range(0, len(self.features), height)]
        functions = [own.logits, own.normalise, *([own.gradients] if any(self.wanted) else [])]
        adding = [self._adding(row) for row in range(0, len(self.features), height)]
        phases = []
        for tables, words in zip(blocks, adding, strict=True):
            phases += [phase(function, tables) for function in functions]
            phases += [phase(work().add_up[own.kind.bytes], words)] if len(words) else []
        Job(phases).run()
        workspace.give_back(self.memory)
        return self._found()

    def _found(self) -> CrossEntropy:
        count, (units, size), width = len(self.features), self.weight.shape, self.geometry.width
        return CrossEntropy(
            self.nats[:count],
            None if self.of_features is None else self.of_features.view(count, width)[:, :size],
            None if self.of_weight is None else self.of_weight.view(units, width)[:, :size],
            self.of_bias[:units] if self.wanted[2] else None,
        )

    def _block(self, row: int) -> np.ndarray:
        """(threads, entries) the tables of the block that begins with a row."""
        geometry = self.geometry
        index, each = geometry.own.entries, geometry.own.kind.bytes
        tables = np.zeros((len(geometry.tables), len(index)), dtype=np.int64)
        for number, table in enumerate(geometry.tables):
            found = table | {name: table[name] + self.memory.address for name in geometry.inside}
            found |= self._given(row, number, each)
            tables[number, [index[name] for name in found]] = list(found.values())
        return tables

    def _given(self, row: int, number: int, each: int) -> dict[str, int]:
        """What a thread is told of a block beside what sizes decide."""
        geometry, count, first = self.geometry, len(self.features), self.geometry.shares[number][0]
        unit, feature = self.weight.stride()
        scale = np.array([1 / count], dtype=f"f{each}").view(f"i{each}")[0]
        found = {
            "rows": min(geometry.sizes.height, count - row),
            "x": self.features[row].data_ptr(),
            "x.row": self.features.stride(0),
            "targets": self.targets[row:].data_ptr(),
            "weight": self.weight.data_ptr() + first * unit * each,
            "weight.unit": unit,
            "weight.feature": feature,
            "bias": self.bias[first:].data_ptr(),
            "nats": self.nats[row:].data_ptr(),
            "scale": int(scale),
            "of bias": self.of_bias[first:].data_ptr(),
            "add": int(row > 0),
        }
        if self.of_weight is not None:
            found["of weight"] = self.of_weight[first * geometry.width :].data_ptr()
        if self.of_features is not None:
            found["of features"] = self._partial(row, number)
        return found

    def _partial(self, row: int, number: int) -> int:
        """Where a thread's part of the gradients of a block's features goes: the first one's is the sum."""
        geometry = self.geometry
        assert self.of_features is not None
        if not number:
            return self.of_features[row * geometry.width :].data_ptr()
        size = geometry.sizes.height * geometry.width * geometry.own.kind.bytes
        return self.memory.address + geometry.others + (number - 1) * size

    def _adding(self, row: int) -> np.ndarray:
        """(threads, words) arguments of `add_up`: the parts of a block's gradients of features."""
        geometry, threads = self.geometry, self.geometry.sizes.threads
        if self.of_features is None or threads == 1:
            return np.zeros((0, 5), dtype=np.int64)
        lanes, each = geometry.own.kind.lanes, geometry.own.kind.bytes
        rows = min(geometry.sizes.height, len(self.features) - row)
        size = geometry.sizes.height * geometry.width * each
        words = []
        for number in range(threads):
            begin, end = (place * lanes for place in share(rows * geometry.width // lanes, threads, number))
            to, others = (self._partial(row, which) + begin * each for which in (0, 1))
            words.append((to, others, size, threads - 1, end - begin))
        return np.array(words, dtype=np.int64)
