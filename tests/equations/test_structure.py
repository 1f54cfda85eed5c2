"""Structure classes, by a table made by hand from the literature, each with its reason in words."""

import pytest

from elman import cells
from elman.cells import ZOO
from elman.equations import parse
from elman.equations.structure import strata, structure

CLASSES = {
    # cell: class of each stratum of states, in the order in which they can be computed
    "Elman": {"h": "A"},
    "ElmanReLU": {"h": "A"},
    "IRNN": {"h": "A"},
    "OrthogonalRNN": {"h": "A"},
    "AntisymmetricRNN": {"h": "A"},
    "Jordan": {"y": "A2"},  # the output layer is a second product
    "LSTM1997": {"h, c": "A"},
    "LSTM": {"h, c": "A"},
    "PeepholeLSTM": {"h, c": "A"},  # the new c reaches the output gate without a matrix
    "CoupledLSTM": {"h, c": "A"},
    "ProjectedLSTM": {"h, c": "A2"},  # gates, then the projection
    "LayerNormLSTM": {"h, c": "A"},
    "GRU": {"h": "A"},
    "GRUBefore": {"h": "A2"},
    "MGU": {"h": "A2"},
    "JANET": {"h": "A"},
    "UGRNN": {"h": "A"},
    "sLSTM": {"h, c, n, m": "A"},
    "LEM": {"y, z": "A2"},  # y from the new z
    "coRNN": {"y, z": "A"},  # y from the new z too, but without a matrix
    "GRUD": {"last": "C", "h": "A2"},  # the last value seen depends on inputs alone
    "CfC": {"h": "A2"},  # a backbone, then the branches
    "IndRNN": {"h": "B"},
    "SRU": {"c": "B"},
    "minGRU": {"h": "C"},
    "minLSTM": {"h": "C"},
    "RGLRU": {"h": "C"},
    "LRU": {"re, im": "C0"},
    "DiagonalGRU": {"h": "B"},
}


def classes(cell):
    return {", ".join(stratum.states): stratum.kind for stratum in structure(cell).strata}


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_the_class_of_every_zoo_cell(cell):
    assert classes(cell) == CLASSES[cell.name]
    assert list(classes(cell)) == list(CLASSES[cell.name])  # in this order


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("LSTM", "U.i, U.f, U.g and U.o multiply h[t-1] at every step."),
        (
            "GRUBefore",
            "U.r and U.z multiply h[t-1] at every step; U.n multiplies r * h[t-1], which needs the result.",
        ),
        ("Jordan", "U.h multiplies y[t-1] at every step; U.y multiplies h, which needs the result."),
        (
            "LEM",
            "U.d1, U.d2 and U.z multiply y[t-1] at every step; U.y multiplies z, which needs the result.",
        ),
        (
            "LayerNormLSTM",
            "U.i, U.f, U.g and U.o multiply h[t-1] at every step. layer_norm mixes the units besides.",
        ),
        ("AntisymmetricRNN", "A multiplies h[t-1] at every step."),
        ("IndRNN", "Element-wise, but relu is applied to h[t-1]: not linear in the state."),
        ("SRU", "Element-wise, but sigmoid is applied to c[t-1]: not linear in the state."),
        (
            "minGRU",
            "Element-wise and linear in h[t-1], with coefficients free of h[t-1]: parallel over time.",
        ),
        (
            "LRU",
            "Element-wise and linear in re[t-1] and im[t-1], with coefficients the same at every step: "
            "parallel over time.",
        ),
    ],
)
def test_the_reason_in_words(name, reason):
    assert structure(cells.find(name)).strata[-1].reason == reason


def step(*lines: str, head: str = "def C(x, h):") -> str:
    return "\n".join([head, *(f"    {line}" for line in lines)])


RULES = {
    # where the line runs between the classes
    "product of a state": (step("return tanh(W.h @ x + U.h @ h)"), "A"),
    "three products in a row": (step("return U.c @ tanh(U.b @ tanh(U.a @ h)) + W.h @ x"), "A3"),
    "a matrix times a matrix is no stage": (step("return tanh(U.a @ U.b @ h + W.h @ x)"), "A"),
    "a product beside element-wise work": (step("return 0.5 * h + U.a @ tanh(h) + W.h @ x"), "A"),
    "decay": (step("return 0.9 * h + W.h @ x"), "C0"),
    "gate of the input": (step("return sigmoid(W.a @ x) * h + W.h @ x"), "C"),
    "gate of the state": (step("return sigmoid(v.a * h + W.a @ x) * h + W.h @ x"), "B"),
    "square": (step("return h * h * 0.1 + W.h @ x"), "B"),
    "quotient": (step("return W.h @ x / (1 + abs(h))"), "B"),
    "division by an input": (step("return h / (1 + exp(W.a @ x)) + W.h @ x"), "C"),
    "hold": (step("return where(W.a @ x > 0, W.h @ x, h)"), "C"),
    "hold by the state": (step("return where(h > 0, W.h @ x, h)"), "B"),
    "running maximum": (step("return maximum(h - 0.1, W.h @ x)"), "C"),
    "running maximum with a decay by the input": (step("return maximum(h - exp(W.a @ x), W.h @ x)"), "C"),
    "maximum of a scaled state": (step("return maximum(0.5 * h, W.h @ x)"), "B"),
    "running minimum of what is not linear": (step("return minimum(h * h, W.h @ x)"), "B"),
    "layer norm of the state": (step("return layer_norm(h) * v.g + W.h @ x"), "A"),
    "layer norm of the input": (step("return 0.9 * h + layer_norm(W.h @ x)"), "C0"),
    "layer norm of a linear update": (step("return layer_norm(0.5 * h + W.h @ x)"), "A"),
    "linear pair": (step("return h + c, 0.5 * c - h + W.h @ x", head="def C(x, h, c):"), "C0"),
    "pair with a nonlinear half": (
        step("return tanh(h + c), 0.5 * c - h + W.h @ x", head="def C(x, h, c):"),
        "B",
    ),
    "a ratio of two states": (step("return h / c, 0.5 * c + W.h @ x", head="def C(x, h, c):"), "C0, C"),
    "a ratio of states in a circle": (step("return h / c, 0.5 * h + W.h @ x", head="def C(x, h, c):"), "B"),
    "no memory": (step("return tanh(W.h @ x)"), "-"),
}


@pytest.mark.parametrize("case", RULES.values(), ids=RULES)
def test_where_the_line_runs(case):
    text, kind = case
    assert structure(parse(text)).kind == kind


STRATA = {
    "read-out beside a linear state": (
        step("h = 0.9 * h + W.h @ x", "return h, U.y @ h", head="def C(x, h, y):"),
        {"h": "C0", "y": "-"},
    ),
    "linear, then dense": (
        step("s = 0.95 * s + W.s @ x", "return tanh(U.s @ s + U.h @ h), s", head="def C(x, h, s):"),
        {"s": "C0", "h": "A"},
    ),
    "a running maximum inside an LSTM": (
        step(
            "m = maximum(m, W.m @ x)",
            "f = sigmoid(U.f @ h - m)",
            "c = f * c + tanh(W.c @ x + U.c @ h)",
            "return tanh(c), c, m",
            head="def C(x, h, c, m):",
        ),
        {"m": "C", "h, c": "A"},
    ),
    "a circle of three": (
        step("return tanh(U.a @ b2), a2 * 0.5 + W.b @ x, c2 + a2", head="def C(x, a2, b2, c2):"),
        {"a2, b2": "A", "c2": "C0"},
    ),
    "a delay line": (
        step("return tanh(W.h @ x + U.h @ second), h, first", head="def C(x, h, first, second):"),
        {"h, first, second": "A"},
    ),
}


@pytest.mark.parametrize("case", STRATA.values(), ids=STRATA)
def test_states_are_classified_in_strata(case):
    text, expected = case
    cell = parse(text)
    assert classes(cell) == expected
    assert list(classes(cell)) == list(expected)
    assert [", ".join(group) for group in strata(cell)] == list(expected)


@pytest.mark.parametrize("name", ["LRU", "SRU"])
def test_a_read_out_as_output_does_not_change_the_class(name):
    text = str(cells.find(name))
    without = parse(text.replace(f'output="{cells.find(name).output_name}"', "").replace("(, ", "("))
    assert structure(without).kind == structure(cells.find(name)).kind


def test_a_running_maximum_says_what_it_is():
    assert "(max, +)" in structure(parse(RULES["running maximum"][0])).strata[0].reason


def test_structure_prints_a_line_for_each_stratum():
    linear = "Element-wise and linear in last[t-1], with coefficients free of last[t-1]: parallel over time."
    dense = "U.r and U.z multiply old at every step; U.n multiplies r * old, which needs the result."
    assert str(structure(cells.GRUD)) == f"last: class C. {linear}\nh: class A2. {dense}"
    assert structure(cells.GRUD).kind == "C, A2"
    assert structure(cells.GRUD).of("last").stages == 0
    assert structure(cells.GRUD).of("h").stages == 2
