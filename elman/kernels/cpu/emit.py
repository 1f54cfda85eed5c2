"""Writing LLVM: a function line by line, with loops, vectors and masks.

Values are LLVM names ("%v7") or literals as strings. Loop counters live in stack slots, which the
optimiser turns into registers; that keeps the emitter free of phi nodes.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from elman.kernels.cpu.jit import host


@dataclass(frozen=True)
class Kind:
    """A floating type and how many of it a register holds."""

    name: str  # "float" or "double"
    bytes: int
    lanes: int
    suffix: str  # of intrinsics: "f32"

    @property
    def vector(self) -> str:
        """LLVM's name of a register full."""
        return f"<{self.lanes} x {self.name}>"

    @property
    def integer(self) -> str:
        """Integers of the same width."""
        return f"i{8 * self.bytes}"

    @property
    def integers(self) -> str:
        """A register of integers of the same width."""
        return f"<{self.lanes} x {self.integer}>"

    @property
    def bits(self) -> str:
        """A register of conditions."""
        return f"<{self.lanes} x i1>"


def kind(bytes_each: int) -> Kind:
    """float32 (4) or float64 (8) on this host."""
    name, suffix = {4: ("float", "f32"), 8: ("double", "f64")}[bytes_each]
    return Kind(name, bytes_each, host().lanes(bytes_each), suffix)


def literal(value: float) -> str:
    """A number as LLVM writes it exactly: the bits of the double."""
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


def rounded(value: float) -> float:
    """The nearest float32."""
    return struct.unpack("<f", struct.pack("<f", value))[0] if abs(value) < 3.5e38 else value


MXCSR_FLUSH = 0x8040
"""Flush results to zero, and take operands for zero: bits of the control word of SSE and AVX."""

FPCR_FLUSH = 1 << 24
"""The same in that of arm."""


TABLE, NUMBERS = "!0", "!1"
"""What lies in memory, for `!tbaa`: a number that is stored changes no entry of a table, so that those that
a loop reads are read once."""

_KINDS = (
    "!0 = !{!2, !2, i64 0}",
    "!1 = !{!3, !3, i64 0}",
    '!2 = !{!"table", !4}',
    '!3 = !{!"numbers", !4}',
    '!4 = !{!"memory"}',
)


@dataclass
class Module:
    """Functions, and the intrinsics that they declare."""

    functions: list[str] = field(default_factory=list)
    declared: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        head = [f'target triple = "{host().triple}"', ""]
        return "\n".join([*head, *self.functions, *sorted(self.declared.values()), "", *_KINDS, ""])


class Function:
    """One function under construction."""

    def __init__(self, module: Module, name: str, arguments: str, kind: Kind, *, public: bool = True):
        self.module, self.kind = module, kind
        self.lines: list[str] = []
        self.slots: list[str] = []
        self.count = 0
        linkage = "" if public else "internal "
        self.head = f"define {linkage}void @{name}({arguments}) #0 {{"

    def finish(self) -> None:
        """End the function and put it into the module."""
        body = [self.head, "entry:", *self.slots, *self.lines, "  ret void", "}", ""]
        self.module.functions.append("\n".join(body))

    # lines
    def name(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def line(self, text: str) -> None:
        self.lines.append(f"  {text}")

    def note(self, text: str) -> None:
        self.lines.append(f"  ; {text}")

    def op(self, text: str) -> str:
        """A line with a result; returns its name."""
        name = self.name()
        self.line(f"{name} = {text}")
        return name

    def call(self, result: str, name: str, *arguments: tuple[str, str]) -> str:
        """A call of an intrinsic: (type, value) pairs."""
        types = ", ".join(kind for kind, _ in arguments)
        self.module.declared[name] = f"declare {result} @{name}({types})"
        given = ", ".join(f"{kind} {value}" for kind, value in arguments)
        if result == "void":
            self.line(f"call void @{name}({given})")
            return ""
        return self.op(f"call {result} @{name}({given})")

    def pause(self) -> None:
        """Take a breath between two looks at what another thread has written."""
        if host().x86:
            self.call("void", "llvm.x86.sse2.pause")
        else:
            self.call("void", "llvm.aarch64.hint", ("i32", "1"))

    # integers
    def add(self, a: str, b: str | int) -> str:
        return a if b in (0, "0") else self.op(f"add nsw i64 {a}, {b}")

    def sub(self, a: str | int, b: str | int) -> str:
        return self.op(f"sub nsw i64 {a}, {b}")

    def mul(self, a: str, b: str | int) -> str:
        return a if b in (1, "1") else self.op(f"mul nsw i64 {a}, {b}")

    def compare(self, how: str, a: str, b: str | int) -> str:
        return self.op(f"icmp {how} i64 {a}, {b}")

    def smaller(self, a: str, b: str | int) -> str:
        return self.op(f"select i1 {self.compare('slt', a, b)}, i64 {a}, i64 {b}")

    def larger(self, a: str, b: str | int) -> str:
        return self.op(f"select i1 {self.compare('sgt', a, b)}, i64 {a}, i64 {b}")

    # memory
    def at(self, base: str, index: str | int, element: str | None = None) -> str:
        """Address of element `index` behind `base`."""
        return self.op(f"getelementptr inbounds {element or self.kind.name}, ptr {base}, i64 {index}")

    def beyond(self, base: str, index: str | int) -> str:
        """The same where nothing of `base` may be any more: to be fetched, not read."""
        return self.op(f"getelementptr {self.kind.name}, ptr {base}, i64 {index}")

    def get(self, kind: str, base: str, index: str | int = 0) -> str:
        """Load an element of a table."""
        place = base if index == 0 else self.at(base, index, kind)
        return self.op(f"load {kind}, ptr {place}")

    def put(self, kind: str, value: str, base: str, index: str | int = 0) -> None:
        place = base if index == 0 else self.at(base, index, kind)
        self.line(f"store {kind} {value}, ptr {place}")

    def load(self, place: str) -> str:
        """A register full."""
        return self.op(f"load {self.kind.vector}, ptr {place}, align {self.kind.bytes}")

    def store(self, value: str, place: str) -> None:
        self.line(f"store {self.kind.vector} {value}, ptr {place}, align {self.kind.bytes}, !tbaa {NUMBERS}")

    def prefetch(self, place: str, *, write: bool, level: int) -> None:
        """Fetch what will soon be read or written into the cache of this level."""
        words = (str(int(write)), str(4 - level), "1")  # how, how near, data
        self.call("void", "llvm.prefetch.p0", ("ptr", place), *(("i32", word) for word in words))

    def fence(self) -> None:
        """Nothing that is read or written moves across: the optimiser loads too early otherwise."""
        self.line('call void asm sideeffect "", "~{memory}"()')

    def opaque(self, pointer: str) -> str:
        """The same pointer, of which the optimiser does not know where it comes from."""
        return self.op(f'call ptr asm "", "=r,0"(ptr {pointer})')

    def load_masked(self, place: str, mask: str, element: str | None = None) -> str:
        """A register full of which only the masked lanes are read; the others are zero."""
        k = self.kind
        name = f"llvm.masked.load.v{k.lanes}{k.suffix}.p0"
        return self.call(
            k.vector,
            name,
            ("ptr", place),
            ("i32", str(k.bytes)),
            (k.bits, mask),
            (k.vector, "zeroinitializer"),
        )

    def gather(self, place: str, stride: str, mask: str) -> str:
        """The masked lanes from elements `stride` apart; the others are zero."""
        k = self.kind
        n = k.lanes
        ramp = ", ".join(f"i64 {lane}" for lane in range(n))
        every = self.spread(stride, "i64")
        apart = self.op(f"mul <{n} x i64> {every}, <{ramp}>")
        places = self.op(f"getelementptr {k.name}, ptr {place}, <{n} x i64> {apart}")
        return self.call(
            k.vector,
            f"llvm.masked.gather.v{n}{k.suffix}.v{n}p0",
            (f"<{n} x ptr>", places),
            ("i32", str(k.bytes)),
            (k.bits, mask),
            (k.vector, "zeroinitializer"),
        )

    def store_masked(self, value: str, place: str, mask: str) -> None:
        """Store the masked lanes. Without registers for masks that is slow, so all lanes go at once where
        they can."""
        k = self.kind

        def some() -> None:
            name = f"llvm.masked.store.v{k.lanes}{k.suffix}.p0"
            self.call("void", name, (k.vector, value), ("ptr", place), ("i32", str(k.bytes)), (k.bits, mask))
            self.lines[-1] += f", !tbaa {NUMBERS}"

        if host().vector_bytes == 64:
            some()
            return
        bits = self.op(f"bitcast {k.bits} {mask} to i{k.lanes}")
        self.either(self.op(f"icmp eq i{k.lanes} {bits}, -1"), lambda: self.store(value, place), some)

    def spread(self, scalar: str, element: str | None = None) -> str:
        """A scalar in every lane; `element` is its type, if it is not that of the kind."""
        lanes, element = self.kind.lanes, element or self.kind.name
        vector = f"<{lanes} x {element}>"
        one = self.op(f"insertelement {vector} poison, {element} {scalar}, i64 0")
        return self.op(f"shufflevector {vector} {one}, {vector} poison, <{lanes} x i32> zeroinitializer")

    def reduced(self, how: str, value: str) -> str:
        """All lanes as one number: "fadd", their sum in any order, or "fmax"."""
        k = self.kind
        name = f"llvm.vector.reduce.{how}.v{k.lanes}{k.suffix}"
        begin = (k.name, f"{k.name} 0.0, ") if how == "fadd" else ("", "")
        types = ", ".join(filter(None, (begin[0], k.vector)))
        self.module.declared[name] = f"declare {k.name} @{name}({types})"
        return self.op(f"call reassoc {k.name} @{name}({begin[1]}{k.vector} {value})")

    def broadcast(self, place: str) -> str:
        """The scalar at a place in every lane."""
        return self.spread(self.op(f"load {self.kind.name}, ptr {place}"))

    def constant(self, value: float) -> str:
        """A number in every lane."""
        k = self.kind
        exact = rounded(value) if k.bytes == 4 else value
        return f"splat ({k.name} {literal(exact)})"

    def integers(self, value: int) -> str:
        """A whole number in every lane of integers."""
        return f"splat ({self.kind.integer} {value})"

    def first_lanes(self, count: str) -> str:
        """Which lanes are below `count` (an i64): one comparison of numbers that are as wide as a lane."""
        k = self.kind
        number, numbers = f"i{8 * k.bytes}", f"<{k.lanes} x i{8 * k.bytes}>"
        few = self.smaller(count, k.lanes)
        few = few if number == "i64" else self.op(f"trunc i64 {few} to {number}")
        every = self.spread(few, number)
        ramp = ", ".join(f"{number} {lane}" for lane in range(k.lanes))
        return self.op(f"icmp sgt {numbers} {every}, <{ramp}>")

    def transposed(self, rows: list[str]) -> list[str]:
        """The columns of a square of registers: halves of two change places, at every power of two."""
        found, n = list(rows), self.kind.lanes
        step = 1
        while step < n:
            for low in (place for place in range(n) if not place & step):
                a, b = found[low], found[low + step]
                found[low] = self.shuffle(a, b, [n + (k ^ step) if k & step else k for k in range(n)])
                found[low + step] = self.shuffle(a, b, [n + k if k & step else k ^ step for k in range(n)])
            step *= 2
        return found

    def shuffle(self, a: str, b: str, lanes: list[int]) -> str:
        """A register of lanes of two, those of the second counted from where the first ends."""
        v = self.kind.vector
        which = ", ".join(f"i32 {lane}" for lane in lanes)
        return self.op(f"shufflevector {v} {a}, {v} {b}, <{len(lanes)} x i32> <{which}>")

    # arithmetic on registers
    def fma(self, a: str, b: str, c: str) -> str:
        v = self.kind.vector
        return self.call(v, f"llvm.fma.v{self.kind.lanes}{self.kind.suffix}", (v, a), (v, b), (v, c))

    def float(self, how: str, a: str, b: str) -> str:
        return self.op(f"{how} contract {self.kind.vector} {a}, {b}")

    def unary(self, name: str, a: str) -> str:
        v = self.kind.vector
        return self.call(v, f"llvm.{name}.v{self.kind.lanes}{self.kind.suffix}", (v, a))

    def binary(self, name: str, a: str, b: str) -> str:
        v = self.kind.vector
        return self.call(v, f"llvm.{name}.v{self.kind.lanes}{self.kind.suffix}", (v, a), (v, b))

    def test(self, how: str, a: str, b: str) -> str:
        return self.op(f"fcmp {how} {self.kind.vector} {a}, {b}")

    def select(self, mask: str, a: str, b: str) -> str:
        k = self.kind
        return self.op(f"select {k.bits} {mask}, {k.vector} {a}, {k.vector} {b}")

    def bits_of(self, a: str) -> str:
        return self.op(f"bitcast {self.kind.vector} {a} to {self.kind.integers}")

    def of_bits(self, a: str) -> str:
        return self.op(f"bitcast {self.kind.integers} {a} to {self.kind.vector}")

    def whole(self, how: str, a: str, b: str) -> str:
        return self.op(f"{how} {self.kind.integers} {a}, {b}")

    # control
    def slot(self, kind: str) -> str:
        """A stack slot; the optimiser makes a register of it."""
        name = self.name()
        self.slots.append(f"  {name} = alloca {kind}")
        return name

    @contextmanager
    def loop(self, start: str | int, end: str | int, step: str | int = 1) -> Iterator[str]:
        """`for i in range(start, end, step)`; yields i."""
        label = self.label("l")
        counter = self.slot("i64")
        self.put("i64", str(start), counter)
        self.line(f"br label %{label}.test")
        self.lines.append(f"{label}.test:")
        i = self.get("i64", counter)
        self.line(f"br i1 {self.compare('slt', i, end)}, label %{label}.body, label %{label}.end")
        self.lines.append(f"{label}.body:")
        yield i
        self.put("i64", self.add(i, step), counter)
        self.line(f"br label %{label}.test")
        self.lines.append(f"{label}.end:")

    def label(self, name: str) -> str:
        """A name for labels that nothing else has."""
        self.count += 1
        return f"{name}{self.count}"

    def either(self, condition: str, then: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """`then() if condition else otherwise()`: both write lines."""
        label = self.label("e")
        self.line(f"br i1 {condition}, label %{label}.then, label %{label}.else")
        for name, write in (("then", then), ("else", otherwise)):
            self.lines.append(f"{label}.{name}:")
            write()
            self.line(f"br label %{label}.end")
        self.lines.append(f"{label}.end:")

    @contextmanager
    def flushing(self) -> Iterator[None]:
        """Numbers below the smallest normal one are zero within, read and written; the thread's own way of
        rounding comes back afterwards."""
        if host().x86:
            before, now = self.slot("i32"), self.slot("i32")
            self.call("void", "llvm.x86.sse.stmxcsr", ("ptr", before))
            self.put("i32", self.op(f"or i32 {self.get('i32', before)}, {MXCSR_FLUSH}"), now)
            self.call("void", "llvm.x86.sse.ldmxcsr", ("ptr", now))
            yield
            self.call("void", "llvm.x86.sse.ldmxcsr", ("ptr", before))
        else:
            was = self.call("i64", "llvm.aarch64.get.fpcr")
            self.call("void", "llvm.aarch64.set.fpcr", ("i64", self.op(f"or i64 {was}, {FPCR_FLUSH}")))
            yield
            self.call("void", "llvm.aarch64.set.fpcr", ("i64", was))

    @contextmanager
    def when(self, condition: str) -> Iterator[None]:
        """`if condition:`."""
        label = self.label("w")
        self.line(f"br i1 {condition}, label %{label}.then, label %{label}.end")
        self.lines.append(f"{label}.then:")
        yield
        self.line(f"br label %{label}.end")
        self.lines.append(f"{label}.end:")
