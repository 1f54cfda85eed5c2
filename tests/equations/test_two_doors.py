"""A file means the same whether Python runs it or `parse` reads it."""

import pytest

from elman.equations import U, W, cell, parse, tanh
from elman.equations.cell import Cell
from elman.equations.regularise import with_zoneout
from elman.equations.writing import text
from elman.errors import CellError, OptionError

FILES = {
    "names": "return tanh(W['h'] @ x + U[\"h\"] @ h + b.h)",
    "augmented assignment": "y = W.h @ x\ny += U.h @ h\ny *= 2\ny -= b.h\ny /= 3\nreturn y",
    "signs": "return -W.h @ x + +h - -v.a * h",
    "powers": "return W.h @ x + h**2 + h**-3 + (h * h) ** 0.5 + (1 + h) ** 8",
    "comparisons": "return where(h < 0.5, W.h @ x, where(h <= x2, h, (h > 0) * h + (h >= 1) * 2))\n",
    "plain numbers": "n = 7\nm = n // 2 + n % 4 * 2 - 2**3 / 4\nreturn h * m + W.h @ x * -n",
    "a loop": "for k in range(3):\n    h = tanh(U[f'u{k}'] @ h + W.h @ x)\nreturn h",
    "a loop with steps": "for k in range(5, 0, -2):\n    h = h * k + W[f'w{k}'] @ x\nreturn h",
    "loops in loops": (
        "for i in range(2):\n    for k in range(i + 1):\n        h = h * v[f'v{i}_{k}'] + W.h @ x\nreturn h"
    ),
    "a return in a loop": "for k in range(3):\n    h = tanh(U.h @ h + W.h @ x)\n    return h",
    "tuples": "a, (c, d) = W.a @ x, (h, 2)\nreturn a + c * d",
    "chained assignment": "y = z = tanh(W.h @ x)\nreturn y * h + z",
    "a comment and a docstring": '"""Doc."""\n# comment\npass\nreturn tanh(W.h @ x + U.h @ h)  # more',
    "helpers": "return blend(h, twice(tanh(W.h @ x)), sigmoid(W.g @ x))",
    "a helper of several values": "a, c = both(W.h @ x, h)\nreturn a * c",
    "starts": (
        "a = W.h(init=glorot()) @ x + U.h(init=orthogonal(0.5)) @ h\n"
        "return tanh(a + b.h(init=uniform(-1, 1) * 2))"
    ),
    "derived matrices": "A = U.h(init=fan_in()) - U.h.T - 0.1 * I\nreturn tanh(A @ h + (W.a @ W.b[3]) @ x)",
    "rows by number and name": "return tanh(U.out @ relu(U.low[2] @ h) + U.q @ (U.p[p_size] @ h) + W.h @ x)",
    "hyper-parameters": "return rate * h + (1 - rate) * (W.h @ x) + rate**2 * 0.5",
    "shadowing": "x = tanh(W.x @ x)\nh = h * x\nx = x * 2\nreturn h + x",
    "infinity": "return minimum(W.h @ x, 1e999) + h",
}
HELPERS = """
def blend(a, c, gate):
    rest = 1 - gate
    return gate * a + rest * c

def twice(a):
    return blend(a, a, 2)

def both(a, c):
    return a + c, a - c
"""


def source(body: str) -> str:
    further = ", x2=1.0" if "x2" in body else ""
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    return f"{HELPERS}\n@cell\ndef C(x{further}, h=0.0, *, rate=0.25, p_size=3):\n{lines}\n"


def run_as_python(code: str) -> Cell:
    space: dict[str, object] = {}
    exec("from elman.equations import *", space)
    exec(code, space)
    made = space["C"]
    assert isinstance(made, Cell)
    return made


@pytest.mark.parametrize("body", FILES.values(), ids=FILES)
def test_both_doors_read_one_cell(body):
    traced, read = run_as_python(source(body)), parse(source(body))
    assert read == traced
    assert read.doc == traced.doc
    assert list(read.recordable) == list(traced.recordable)
    assert parse(str(read)) == traced
    assert read(rate=0.5) == traced(rate=0.5)


def test_what_only_python_can_do_is_traced_all_the_same():
    """Closures, comprehensions, conditions on hyper-parameters: what remains is the straight line."""
    gates = {"a": tanh, "c": lambda value: value * 2}

    @cell
    def Traced(x, h, *, deep=True, squash="tanh", limit=0.5):
        sums = {name: act(W[name] @ x + U[name] @ h) for name, act in gates.items()}
        if deep and squash == "tanh":
            h = tanh(sum(sums.values()))
        if limit > 0.25:
            h = h * limit
        return h + W.skip @ x

    summed = "tanh(0 + tanh(W.a @ x + U.a @ h) + (W.c @ x + U.c @ h) * 2)"
    assert text(Traced.updates["h"]) == f"{summed} * limit + W.skip @ x"
    assert text(Traced(limit=0.125).updates["h"]) == f"{summed} + W.skip @ x"
    assert text(Traced(deep=False).updates["h"]) == "h * limit + W.skip @ x"


def test_a_named_value_is_the_last_one_of_its_name():
    traced = run_as_python(source("a = W.h @ x\na = tanh(a)\nreturn a * h"))
    assert text(traced.names["a"]) == "tanh(W.h @ x)"
    assert set(traced.names) == {"a"}


def test_lines_are_those_of_the_file():
    """Each expression remembers where it was first written, for messages."""
    code = source("a = W.h @ x\nc = tanh(a)\nreturn a * h + c")
    at = {line.strip(): number for number, line in enumerate(code.splitlines(), 1)}
    read = parse(code, file="my.py")
    assert read.lines.at(read.names["c"]) == f"my.py line {at['c = tanh(a)']}: "
    assert read.lines.at(read.updates["h"]) == f"my.py line {at['return a * h + c']}: "


def test_a_cell_with_masks_put_in_cannot_be_changed():
    made = with_zoneout(
        parse("def C(x, h, *, rate=0.5):\n    return rate * h + W.h @ x"), (("h", 0.5),), True
    )
    with pytest.raises(OptionError, match="C was derived from another cell; change that one instead"):
        made(rate=0.25)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return 3 @ h + W.h @ x", "`@` needs a matrix on its left"),
        (
            "return layer_norm(2.0) * h + W.h @ x",
            "layer_norm works over the units of a value, not on a number",
        ),
    ],
)
def test_mistakes_with_numbers_are_told_at_both_doors(body, words):
    for door in (run_as_python, parse):
        with pytest.raises(CellError, match=words):
            door(source(body))
