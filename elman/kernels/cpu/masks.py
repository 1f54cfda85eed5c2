"""Masks by counter in registers: the numbers of `kernels/noise.py`."""

from __future__ import annotations

from elman.kernels.cpu.emit import Function
from elman.kernels.noise import FIRST, SECOND


def place(f: Function, key: str, row: str, step: str) -> str:
    """What a row and a step make of a key; all are i32."""
    return _mix(f, "i32", f.op(f"xor i32 {_mix(f, 'i32', f.op(f'xor i32 {row}, {key}'))}, {step}"))


def units(f: Function, first: str) -> str:
    """What units make, a register full from `first` (an i64) on."""
    ints = _ints(f)
    ramp = ", ".join(f"i32 {lane}" for lane in range(f.kind.lanes))
    number = f.spread(f.op(f"trunc i64 {first} to i32"), "i32")
    return _mix(f, ints, f.op(f"add {ints} {number}, <{ramp}>"))


def uniform(f: Function, place: str, units: str) -> str:
    """Uniform numbers in [0, 1) of a place and some units, in float32."""
    ints, floats = _ints(f), _floats(f)
    bits = _mix(f, ints, f.op(f"xor {ints} {f.spread(place, 'i32')}, {units}"))
    bits = f.op(f"lshr {ints} {bits}, splat (i32 8)")
    whole = f.op(f"uitofp {ints} {bits} to {floats}")
    return f.op(f"fmul {floats} {whole}, splat (float 0x3E70000000000000)")


def rate(f: Function, bits: str) -> str:
    """The rate whose bits are an i32, in every lane."""
    return f.spread(f.op(f"bitcast i32 {bits} to float"), "float")


def below(f: Function, uniform: str, rate: str) -> str:
    """In which lanes a number is below the rate: there zoneout holds, and dropout drops."""
    return f.op(f"fcmp olt {_floats(f)} {uniform}, {rate}")


def _ints(f: Function) -> str:
    return f"<{f.kind.lanes} x i32>"


def _floats(f: Function) -> str:
    return f"<{f.kind.lanes} x float>"


def _mix(f: Function, kind: str, value: str) -> str:
    """`noise.mix` on a 32-bit word or on a register of them."""

    def word(number: int) -> str:
        signed = number - (1 << 32) if number >> 31 else number
        return f"splat (i32 {signed})" if kind.startswith("<") else str(signed)

    for shift, factor in ((16, FIRST), (15, SECOND)):
        value = f.op(f"xor {kind} {value}, {f.op(f'lshr {kind} {value}, {word(shift)}')}")
        value = f.op(f"mul {kind} {value}, {word(factor)}")
    return f.op(f"xor {kind} {value}, {f.op(f'lshr {kind} {value}, {word(15)}')}")
