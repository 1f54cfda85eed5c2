"""Text may come from strangers: it is never executed, and every text is answered within a moment."""

import sys
import time

import pytest

from elman.equations import parse
from elman.equations.gradient import derivative
from elman.equations.latex import latex
from elman.equations.plan import plan
from elman.equations.structure import structure
from elman.errors import CellError

PATIENCE = 3.0
"""Seconds; the worst of these takes a tenth of one, without its bound hours."""


def cell_of(*body: str) -> str:
    return "\n".join(["@cell", "def C(x, h):", *(f"    {line}" for line in body)])


def refused(text: str) -> str:
    begin = time.monotonic()
    with pytest.raises(CellError) as caught:
        parse(text)
    assert time.monotonic() - begin < PATIENCE
    assert len(str(caught.value)) < 1000
    return str(caught.value)


ATTEMPTS = [
    "return __import__('os').system('touch {file}')",
    "return open('{file}', 'w').write('x')",
    "return exec(\"open('{file}', 'w')\")",
    "return eval(\"open('{file}', 'w')\")",
    "return compile('1', '', 'eval')",
    "return getattr(h, 'args')",
    "return h.__class__.__base__.__subclasses__()",
    "return h.__reduce__()",
    "return tanh.__globals__['sys']",
    "return W.__class__.__init__.__globals__",
    "return W.h.__class__",
    "return W['__class__'] @ x",
    "return (W.h).args[0]",
    "return (lambda: open('{file}', 'w'))()",
    "return [open('{file}', 'w') for k in range(1)][0]",
    "return f\"{{open('{file}', 'w')}}\"",
    "return globals()",
    "return vars()",
    "return print(h)",
    "return input()",
    "import os; os.mkdir('{file}')",
    "from os import mkdir",
    "assert open('{file}', 'w')",
    "raise open('{file}', 'w')",
    "yield h",
    "return (yield)",
    "return await_(h)",
    "try:\n        open('{file}', 'w')\n    except: pass",
]


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_nothing_in_a_text_is_executed(attempt, tmp_path):
    file = tmp_path / "made"
    refused(cell_of(attempt.format(file=file)))
    assert not file.exists()


@pytest.mark.parametrize(
    "place",
    [
        "{code}\n@cell\ndef C(x, h):\n    return tanh(W.h @ x + U.h @ h)",
        "@cell\ndef C(x, h):\n    return tanh(W.h @ x + U.h @ h)\n{code}",
        "@cell\n@{code}\ndef C(x, h):\n    return tanh(W.h @ x + U.h @ h)",
        "@cell\ndef C(x, h) -> {code}:\n    return tanh(W.h @ x + U.h @ h)",
        "@cell\ndef C(x, h: {code}):\n    return tanh(W.h @ x + U.h @ h)",
        "import {module}\n@cell\ndef C(x, h):\n    return tanh(W.h @ x + U.h @ h)",
    ],
)
def test_code_around_the_equations_is_passed_over(place, tmp_path):
    file = tmp_path / "made"
    text = place.format(code=f"open('{file}', 'w')", module="this")
    assert parse(text) == parse(cell_of("return tanh(W.h @ x + U.h @ h)"))
    assert not file.exists()
    assert "this" not in sys.modules


@pytest.mark.parametrize(
    "head",
    [
        "@cell\ndef C(x, h={code}):",
        "@cell\ndef C(x, h, *, rate={code}):",
        "@cell(output={code})\ndef C(x, h):",
        "@cell(**{code})\ndef C(x, h):",
    ],
)
def test_code_in_the_signature_is_refused(head, tmp_path):
    file = tmp_path / "made"
    refused(head.format(code=f"open('{file}', 'w')") + "\n    return tanh(W.h @ x + U.h @ h)")
    assert not file.exists()


STEP = "return tanh(W.h @ x + U.h @ h)"

TOO_MUCH = {
    "a long loop": cell_of("for k in range(2**62):", "    pass", STEP),
    "loops in loops": cell_of(
        *(" " * i + f"for k{i} in range(99):" for i in range(9)), " " * 9 + "y = h", STEP
    ),
    "a huge range": cell_of(f"for k in range({'9' * 400}):", "    y = h", STEP),
    "a tower of powers": cell_of("return W.h @ x + h * 9**9**9**9"),
    "a value to a huge power": cell_of("return W.h @ x + h**9**9"),
    "a number that squares itself": cell_of("n = 3", "for k in range(99):", "    n = n * n", STEP),
    "a name that doubles": cell_of("s = 'a'", "for k in range(99):", "    s = f'{s}{s}'", STEP),
    "a float out of range": cell_of("n = 1e300", "n = (n * n - n * n) * n", "return h * n + W.h @ x"),
    "division by zero": cell_of("n = 1 % 0", STEP),
    "zero to a negative power": cell_of("n = 0 ** -1", STEP),
    "root of a negative number": cell_of("n = (-8) ** 0.5", STEP),
    "a literal of a thousand digits": cell_of(f"return W.h @ x + h * {'9' * 1000}"),
    "a literal of ten thousand digits": cell_of(f"return W.h @ x + h * {'9' * 10_000}"),
    "parentheses": cell_of("return " + "(" * 5000 + "h" + ")" * 5000),
    "signs": cell_of("return " + "-" * 50_000 + "h"),
    "calls in calls": cell_of("return " + "tanh(" * 190 + "h" + ")" * 190 + "+ x"),
    "a long sum": cell_of("return " + " + ".join(["h"] * 20_000)),
    "attributes": cell_of("return h" + ".T" * 20_000),
    "subscripts": cell_of("return U.h" + "[3]" * 20_000),
    "a deep list of values": cell_of("for k in range(1000):", "    h = tanh(h)", STEP),
    "many products": cell_of("for k in range(9000):", "    h = h + U[f'u{k}'] @ x", STEP),
    "helpers that call each other": "@cell\ndef C(x, h):\n    return f(h)\n"
    + "def f(a):\n    return g(a) + g(a)\ndef g(a):\n    return f(a) * f(a)",
    "helpers that double": "@cell\ndef C(x, h):\n    return f0(h) + W.h @ x\n"
    + "".join(f"def f{k}(a):\n    return f{k + 1}(a) + f{k + 1}(-a)\n" for k in range(18))
    + "def f18(a):\n    return tanh(a)",
    "a long text": "#" * 1_000_000,
    "null bytes": cell_of("return h\x00"),
    "not Python": "\\begin{aligned} h &= \\tanh(x) \\end{aligned}",
    "a shared value in an error": cell_of("y = h", *["y = y + y"] * 200, "return y @ x"),
    "a shared value in a size error": cell_of("y = h", *["y = y + y"] * 200, "return y + x"),
}


@pytest.mark.parametrize("text", TOO_MUCH.values(), ids=TOO_MUCH)
def test_a_text_without_measure_is_refused_at_once(text):
    refused(text)


SHARED = {
    "sums": cell_of("y = h", *["y = y + y"] * 200, "return tanh(W.h @ x + U.h @ y)"),
    "squares": cell_of("y = h", *["y = y * y"] * 200, "return tanh(W.h @ x) * y"),
    "vectors": cell_of("y = v.p", *["y = y * y"] * 200, "return tanh(W.h @ x) * y * h"),
    "matrices": cell_of("y = U.p", *["y = y @ y"] * 200, "return tanh(W.h @ x + y @ h)"),
    "functions": cell_of("y = h", *["y = tanh(y)"] * 250, "return tanh(W.h @ x) * y"),
    "stages": cell_of("y = h", *["y = tanh(U.p @ y)"] * 120, "return tanh(W.h @ x) * y"),
    "many terms": cell_of("a = h", "for k in range(200):", "    a = a + W[f'w{k}'] @ x", "return a"),
}


@pytest.mark.parametrize("text", SHARED.values(), ids=SHARED)
def test_everything_is_printed_of_a_cell_whose_values_share_parts(text):
    begin = time.monotonic()
    cell = parse(text)
    assert parse(str(cell)) == cell
    for show in (structure, plan, derivative, latex):
        assert len(str(show(cell))) < 200_000
    assert time.monotonic() - begin < 3 * PATIENCE
