"""Every mistake in a cell is one sentence: file, line, what is wrong, what to do.

Each mistake is tried at both front doors: as a decorated function, and as text. The line that the
message has to name is marked with `#!`.
"""

import pytest

from elman import cells
from elman.equations import U, W, cell, parse, tanh
from elman.errors import CellError, OptionError

FILE = "mistake.py"


def by_decorator(source: str) -> None:
    """Run the source as a Python file does."""
    space: dict[str, object] = {}
    exec("from elman.equations import *", space)
    exec(compile(source, f"/home/somebody/{FILE}", "exec"), space)


def by_text(source: str) -> None:
    parse(source, file=FILE)


def marked_line(source: str) -> int:
    return next(number for number, line in enumerate(source.splitlines(), 1) if "#!" in line)


def complaint(door, source: str) -> str:
    with pytest.raises(CellError) as caught:
        door(source)
    return str(caught.value)


def cell_of(body: str, head: str = "def C(x, h):", decorator: str = "@cell") -> str:
    lines = [f"    {line}" for line in body.splitlines()]
    return "\n".join([decorator, head, *lines])


STEP = "return tanh(W.h @ x + U.h @ h)"

BOTH_DOORS = {
    "unknown name": (cell_of("y = 1\nreturn tanh(W.h @ x + U.h @ hh)  #!"), ["hh", "not known"]),
    "misspelt function": (cell_of("return sigmod(W.h @ x) * h  #!"), ["sigmod", "did you mean sigmoid"]),
    "two shapes": (
        cell_of("a = W.h @ x\nreturn tanh(a + W.h @ h)  #!"),
        ["W.h", "x (size input_size)", "h (size hidden_size)", "one shape", "U.h"],
    ),
    "recurrent matrix on the input": (
        cell_of("a = U.n @ h\nreturn tanh(a + U.n @ x)  #!"),
        ["U.n", "with h (size hidden_size)", "with x (size input_size)", "W.n"],
    ),
    "state not returned": (
        cell_of("c = c + h * tanh(W.c @ x)\nh = tanh(c)  #!\nreturn h", "def C(x, h, c):"),
        ["returns h", "only c", "return h, c"],
    ),
    "state not returned, without a name": (
        cell_of("f = sigmoid(U.f @ h)  #!\nc = f * c + W.c @ x\nreturn tanh(c)", "def C(x, h, c):"),
        ["U.f", "recurrent matrix", "h counts as an input", "only c gets a new value"],
    ),
    "new state thrown away": (
        cell_of("c = c * h  #!\nreturn tanh(W.h @ x + U.h @ h), h * tanh(U.c @ h)", "def C(x, h, c):"),
        ["gives c a new value that nothing uses", "return it"],
    ),
    "states in the wrong order": (
        cell_of("c = c + tanh(W.c @ x)  #!\nh = tanh(c)\nreturn c, h", "def C(x, h, c):"),
        ["returns c where the new h belongs", "in the order of the arguments: h, c"],
    ),
    "no state": (cell_of("return tanh(W.h @ x)  #!", "def C(x):"), ["returns 1 value", "takes 1 argument"]),
    "nothing returned": (cell_of("h = tanh(W.h @ x)  #!"), ["returns 0 values", "takes 2 arguments (x, h)"]),
    "unused input": (cell_of(STEP, "def C(x, dt, h):", "@cell  #!"), ["never uses its input dt"]),
    "unnamed space": (cell_of("return tanh(W @ x + U.h @ h)  #!"), ["W is a family", "W.h"]),
    "unnamed space in a sum": (cell_of("return tanh(W.h @ x + b) * h  #!"), ["b is a family", "b.h"]),
    "matrix times vector": (
        cell_of("return tanh(W.h * x + U.h @ h)  #!"),
        ["W.h is a matrix", "@", "W.h @ x"],
    ),
    "vector @ vector": (cell_of("return tanh(W.h @ x) @ h  #!"), ["`@` needs a matrix on its left", "*"]),
    "matrix on the right": (
        cell_of("return tanh(h @ U.h + W.h @ x)  #!"),
        ["`@` needs a matrix on its left"],
    ),
    "size tied to the input": (
        cell_of("return h + x  #!"),
        ["tied to that of an input", "h + x", "W.skip @ x"],
    ),
    "sizes that differ": (
        cell_of(
            "a = U.a[3] @ h\nreturn tanh(W.h @ x + U.h @ h) + a * (U.p[4] @ h)  #!",
        ),
        ["3", "4", "element by element"],
    ),
    "state of another size": (
        cell_of("a = y * (W.a[3] @ x)\nreturn tanh(U.a @ a + U.h @ h), U.b[4] @ h  #!", "def C(x, h, y):"),
        ["y has size 3", "given a value of size 4"],
    ),
    "if on data": (
        cell_of("if h > 0:  #!\n    return h\nreturn tanh(W.h @ x)"),
        ["where(condition, a, b)"],
    ),
    "while on data": (cell_of("while h > 0:  #!\n    h = h - 1\nreturn h + W.h @ x"), ["`while`", "where("]),
    "loop over data": (cell_of("for a in h:  #!\n    a = 1\nreturn h + W.h @ x"), ["loop", "range(n)"]),
    "equality": (cell_of("return where(h == 0, h, W.h @ x)  #!"), ["==", ">"], ["equality", ">"]),
    "transpose of a vector": (cell_of("return W.h @ x + h.T  #!"), ["only a matrix has a transpose"]),
    "reserved T": (cell_of("return W.T @ x + h  #!"), ["W.T is reserved", "W.h.T"]),
    "matrix as state": (cell_of("a = W.a @ x\nreturn U.h  #!"), ["the new value of h is a matrix", "vector"]),
    "number as state": (cell_of("a = W.a @ x * h\nreturn 0.5  #!"), ["the new value of h is a number"]),
    "word as state": (
        cell_of('a = W.a @ x * h\nreturn "h"  #!', decorator="@cell"),
        ["something else ('h')"],
    ),
    "too many arguments": (cell_of("return tanh(W.h @ x, h)  #!"), ["tanh() takes 1 positional argument"]),
    "too few arguments": (cell_of("return where(h > 0, W.h @ x)  #!"), ["where() missing 1", "'b'"]),
    "large power": (
        cell_of("return W.h @ x + h**9  #!"),
        ["whole number from 1 to 8", "exp(p * log(value))"],
    ),
    "not a number": (cell_of("return W.h @ x + h * (1e999 - 1e999)  #!"), ["NaN"], ["has no result"]),
    "start outside init": (cell_of("return uniform(0, 1) * h + W.h @ x  #!"), ["uniform", "(init=...)"]),
    "start that needs data": (cell_of("return b.h(init=x) + W.h @ x + h  #!"), ["b.h", "cannot start as x"]),
    "start of another kind": (cell_of("return b.h(init=W.h) + W.h @ x + h  #!"), ["b.h", "a matrix"]),
    "start from a stranger": (cell_of("return b.h(init=b.g) + W.h @ x + h  #!"), ["b.h starts from b.g"]),
    "starts in a circle": (
        cell_of("return b.h(init=b.g) + W.h @ x + b.g(init=b.h) * h  #!"),
        ["b.h and b.g start from one another"],
    ),
    "two starts": (
        cell_of("a = b.h(init=1.0) * h\nreturn a + b.h(init=2.0) + W.h @ x  #!"),
        ["b.h is given two different init="],
    ),
    "two numbers of rows": (
        cell_of("a = U.a @ (U.p[2] @ h)\nreturn a + U.b @ (U.p[3] @ h) + W.h @ x  #!"),
        ["U.p is given 2 and 3 rows"],
    ),
    "rows of a vector": (cell_of("return b.h[3] + W.h @ x + h  #!"), ["b.h is a vector", "only a matrix"]),
    "no rows": (cell_of("return W.h[0] @ x + h  #!"), ["whole number from 1", "not 0"]),
    "start without a name": (cell_of("return W.h @ x + b.f(1.0) * h  #!"), ["b.f", "(init=1.0)"]),
    "private parameter": (cell_of('return W["_h"] @ x + h  #!'), ["named by letters", "W.r"]),
    "argument of the notation": (
        cell_of(STEP, "def C(x, tanh):", "@cell  #!"),
        ["an argument cannot be called tanh"],
    ),
    "star argument": (cell_of(STEP, "def C(x, *h):", "@cell  #!"), ["one by one"]),
    "list as initial value": (cell_of(STEP, "def C(x, h=[0]):", "@cell  #!"), ["initial value of h", "v.h0"]),
    "matrix as initial value": (
        cell_of(STEP, "def C(x, h=W.q):", "@cell  #!"),
        ["initial value of h", "v.h0"],
    ),
    "expression as initial value": (
        cell_of(STEP, "def C(x, h=2 * v.h0):", "@cell  #!"),
        ["initial value of h", "v.h0"],
    ),
    "truth as initial value": (cell_of(STEP, "def C(x, h=True):", "@cell  #!"), ["initial value of h"]),
    "default of the first input": (cell_of(STEP, "def C(x=1.0, h=0.0):", "@cell  #!"), ["first input, x"]),
    "word as default of an input": (
        cell_of("return tanh(W.h @ x + h * dt)", 'def C(x, dt="a", h=0.0):', "@cell  #!"),
        ["default of input dt", "plain number"],
    ),
    "hyper-parameter without default": (
        cell_of(STEP, "def C(x, h, *, rate):", "@cell  #!"),
        ["hyper-parameter rate of C needs a default"],
    ),
    "list as hyper-parameter": (
        cell_of(STEP, "def C(x, h, *, rate=[1]):", "@cell  #!"),
        ["hyper-parameter rate of C needs a default"],
    ),
    "size of zero": (
        cell_of(STEP, "def C(x, h, *, p_size=0):", "@cell  #!"),
        ["p_size of C is a whole number from 1"],
    ),
    "misspelt option": (cell_of(STEP, decorator='@cell(outptu="h")  #!'), ["no option outptu", "output"]),
    "output that is no value": (cell_of(STEP, decorator='@cell(output="q")  #!'), ['output="q"', "it has h"]),
    "output that never changes": (
        cell_of("y = tanh(v.y)  #!\nreturn y * h + W.h @ x", decorator='@cell(output="y")'),
        ["the output of C is tanh(v.y)", "same at every step"],
    ),
    "output that is a matrix": (
        cell_of("y = U.h - U.h.T  #!\nreturn y @ h + W.h @ x", decorator='@cell(output="y")'),
        ["the output of C is U.h - U.h.T"],
    ),
    "output that is no word": (cell_of(STEP, decorator="@cell(output=3)  #!"), ["output=", "not 3"]),
    "sizes of a state": (cell_of(STEP, decorator='@cell(sizes={"h": 3})  #!'), ["sizes= names h", "input"]),
    "sizes that is no mapping": (cell_of(STEP, decorator="@cell(sizes=3)  #!"), ["sizes=", "not 3"]),
    "size that is no size": (
        cell_of("return tanh(W.h @ x + W.u @ u) * h", "def C(x, u, h):", '@cell(sizes={"u": "hidden"})  #!'),
        ["size of u", "input_size and hidden_size", "'hidden'"],
    ),
    "scale of no state": (cell_of(STEP, decorator='@cell(one_scale=["q"])  #!'), ["one_scale= names q"]),
    "scale as a word": (cell_of(STEP, decorator='@cell(one_scale="h")  #!'), ["one_scale=", "not 'h'"]),
    "keep of no state": (cell_of(STEP, decorator='@cell(keep={"q": "h"})  #!'), ["keep= names q", "state"]),
    "keep by no value": (cell_of(STEP, decorator='@cell(keep={"h": "q"})  #!'), ["keep= names q", "value"]),
    "too deep": (
        cell_of("for _ in range(400):\n    h = tanh(h)  #!\nreturn h * (W.h @ x)"),
        ["nested more than 300 operations deep"],
    ),
}


@pytest.mark.parametrize("door", [by_decorator, by_text])
@pytest.mark.parametrize("case", BOTH_DOORS.values(), ids=BOTH_DOORS)
def test_a_mistake_is_one_sentence_with_file_and_line(door, case):
    source, *words = case
    message = complaint(door, source)
    assert message.startswith(f"{FILE} line {marked_line(source)}: ")
    assert "\n" not in message
    assert message.endswith((".", "?"))
    for word in words[-1] if door is by_text else words[0]:
        assert word in message


FUNCTIONS_OF_OTHERS = {
    "torch": ("import torch", "torch.tanh(h)", "elman's own functions"),
    "numpy": ("import numpy", "numpy.tanh(h)", "elman's own functions"),
    "math": ("import math", "math.tanh(h)", "not a Python number"),
    "built-in abs": ("import builtins", "builtins.abs(h)", "elman's own functions"),
    "built-in max": ("import builtins", "builtins.max(h, 0)", "where(condition, a, b)"),
    "torch tensor": ("import torch", "h * torch.ones(3)", "torch's Tensor"),
    "tensor on the left": ("import torch", "torch.ones(3) * h", "torch's Tensor"),
    "numpy array": ("import numpy", "numpy.ones(3) * h", "numpy's ndarray"),
    "method": ("", "h.tanh()", "no attribute .tanh; write tanh(value)"),
    "power of a number": ("", "2**h", "elman's own functions"),
    "remainder": ("", "h % 2", "elman's own functions"),
    "length": ("", "len(h)", "size of a value is not known"),
    "index": ("", "h[0]", "only a parameter"),
    "and": ("", "h and x", "where(condition, a, b)"),
    "double comparison": ("", "0 < h < 1", "where(condition, a, b)"),
    "not imported": ("del softplus", "softplus(h)", "not known here: from elman import softplus."),
    "not a name": ("", "(lambda: undefined)()", "undefined is not known here"),
    "any other error": ("", "1 / 0", "ZeroDivisionError: division by zero"),
    "huge whole number": ("", "10**400 * h", "too large"),
    "dictionary": ("", "{'h': h}['h'] + {}", "something else"),
}


@pytest.mark.parametrize("case", FUNCTIONS_OF_OTHERS.values(), ids=FUNCTIONS_OF_OTHERS)
def test_what_a_traced_function_cannot_do_is_told_with_its_line(case):
    imports, expression, words = case
    source = f"{imports}\n" + cell_of(f"a = W.a @ x\nreturn a + {expression}  #!")
    message = complaint(by_decorator, source)
    assert message.startswith(f"{FILE} line {marked_line(source)}: ")
    assert words in message
    assert "\n" not in message


NOT_IN_TEXT = {
    "comprehension": ("return [h for k in range(3)]", "not part of the notation"),
    "conditional": ("return h if x else W.h @ x", "not part of the notation"),
    "lambda": ("return (lambda a: a)(h)", "not part of the notation"),
    "dictionary": ("return {'h': h}", "not part of the notation"),
    "walrus": ("return (y := h) + W.h @ x", "not part of the notation"),
    "import": ("import math", "holds assignments"),
    "with": ("with h as y:\n    pass", "holds assignments"),
    "inner function": ("def f(a):\n    return a", "holds assignments"),
    "global": ("global y", "holds assignments"),
    "delete": ("del h", "holds assignments"),
    "annotation": ("y: float = h", "holds assignments"),
    "starred target": ("*y, z = h, x", "left side of ="),
    "unpacking a value": ("y, z = h", "left side of ="),
    "attribute target": ("h.y = x", "left side of ="),
    "range of floats": ("for k in range(2.5):\n    y = h", "plain whole numbers"),
    "range of data": ("for k in range(h):\n    y = h", "plain whole numbers"),
    "floor of a value": ("return h // 2", "operator is not part of the notation"),
    "shift": ("return h << 2", "operator is not part of the notation"),
    "not": ("return not h", "not part of the notation"),
    "complex": ("return h * 1j", "not part of the notation"),
    "double comparison": ("return 0 < h < 1", "not part of the notation"),
    "star call": ("return tanh(*h)", "not part of the notation"),
    "two-star call": ("return tanh(**h)", "** in a call"),
    "method": ("return h.tanh()", "not part of the notation"),
    "index": ("return h[0]", "only a parameter"),
    "call of a number": ("return (1 + 2)(h)", "`1 + 2` cannot be called"),
    "parameter by number": ("return W[0] @ x", "[ ] names a parameter"),
    "slice": ("return h[1:]", "not part of the notation"),
    "word in arithmetic": ("return 'a' * h", "cannot be part of an equation"),
    "none": ("return None", "not part of the notation"),
}


@pytest.mark.parametrize("case", NOT_IN_TEXT.values(), ids=NOT_IN_TEXT)
def test_python_that_is_no_equation_is_refused_in_text(case):
    body, words = case
    message = complaint(by_text, cell_of(body))
    assert message.startswith(f"{FILE} line 3: ")
    assert words in message


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("", "defines no cell; a cell is a function"),
        ("x = 3", "defines no cell"),
        ("def A(x, h):\n    return h\ndef B(x, h):\n    return h", "defines A and B; name the one you mean"),
        ("def A(x, h)\n    return h", "line 1: this is not an equation: expected ':'"),
        ("def A(x, h):\nreturn h", "line 2: this is not an equation: expected an indented block"),
        ("@cell(1)\ndef A(x, h):\n    return h", "line 1: @cell takes its options by name"),
        ("@cell(sizes={[]: 1})\ndef A(x, h):\n    return h", "line 1: options of @cell are plain"),
        ("@cell(output=name)\ndef A(x, h):\n    return h", "line 1: options of @cell are plain"),
        ("@cell\ndef A(x, h):\n    return f(h)\ndef f(a):\n    return f(a)", "line 5: f calls itself"),
        (
            "@cell\ndef A(x, h):\n    return f(h)\ndef f(a, c):\n    return a",
            "line 3: f takes 2 arguments (a, c)",
        ),
        ("@cell\ndef A(x, h):\n    return f(h)\ndef f(a):\n    a = 1", "line 5: f returns nothing"),
    ],
)
def test_a_text_without_one_whole_cell_says_what_is_missing(source, words):
    assert words in complaint(by_text, source)


def test_a_missing_cell_is_named_with_a_suggestion():
    with pytest.raises(CellError, match=r"cells\.py defines no cell GRUU; did you mean GRU"):
        parse("def GRU(x, h):\n    return tanh(W.h @ x + U.h @ h)", "GRUU", file="cells.py")


@pytest.mark.parametrize("thing", [3, "GRU", len, type("K", (), {"__call__": lambda self, x, h: h})()])
def test_only_functions_are_decorated(thing):
    with pytest.raises(CellError, match="@cell decorates a function"):
        cell(thing)


def test_a_cell_needs_a_name():
    with pytest.raises(CellError, match=r"test_mistakes\.py line \d+: a cell needs a name"):
        cell(lambda x, h: tanh(W.h @ x + U.h @ h))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"dtt": 1.0}, "LEM has no hyper-parameter dtt; did you mean dt"),
        ({"speed": 1.0}, r"LEM has no hyper-parameter speed \(it has dt\)"),
        ({"dt": "fast"}, "hyper-parameter dt of LEM takes a float such as 1.0, not 'fast'"),
        ({"dt": True}, "hyper-parameter dt of LEM takes a float"),
    ],
)
def test_a_hyper_parameter_that_a_cell_does_not_have(change, words):
    with pytest.raises(OptionError, match=words):
        cells.LEM(**change)


def test_a_size_that_is_no_size():
    with pytest.raises(
        OptionError, match=r"projection_size of ProjectedLSTM is a whole number from 1, not 2\.5"
    ):
        cells.ProjectedLSTM(projection_size=2.5)
    with pytest.raises(OptionError, match=r"GRU has no hyper-parameter size \(it has none\)"):
        cells.GRU(size=3)
