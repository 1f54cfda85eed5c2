"""Every zoo cell against its published equations, written once more by hand in NumPy.

The sources are named in each cell's file. Where there is another form it is used here: complex numbers
for the LRU, gates without a stabiliser for the sLSTM, sign and length for modReLU. A layer runs three
steps of two rows with parameters and states drawn at random.
"""

import numpy as np
import pytest
import torch

from elman import cells
from elman.cells import ZOO
from elman.layers import Carry, Recurrent
from elman.testing.tolerances import FORWARD

INPUTS, UNITS = 3, 4


def s(a):
    return 1 / (1 + np.exp(-a))


def relu(a):
    return a * (a > 0)


def norm(a):
    return (a - a.mean()) / np.sqrt(a.var() + 1e-5)


class Parameters:
    """`p.W_i`, `p.v_c`: arrays by name; `p.sum("i", x, h)` is W.i @ x + U.i @ h + b.i."""

    def __init__(self, layer: Recurrent):
        for name, value in layer.weights().by_name().items():
            setattr(self, name.replace(".", "_"), value.detach().numpy())

    def sum(self, gate, x, h):
        return getattr(self, f"W_{gate}") @ x + getattr(self, f"U_{gate}") @ h + getattr(self, f"b_{gate}")


# Each takes (p, x, states..., further inputs) and returns (output, new states...).


def elman(p, x, h):
    h = np.tanh(p.sum("h", x, h))
    return h, h


def elman_relu(p, x, h):
    h = relu(p.sum("h", x, h))
    return h, h


def orthogonal(p, x, h):
    """modReLU keeps the sign and moves the length by b."""
    z = p.W_h @ x + p.U_h @ h
    h = np.sign(z) * relu(np.abs(z) + p.b_h)
    return h, h


def antisymmetric(p, x, h, step=0.1, gamma=0.01):
    generator = p.U_h - p.U_h.T - gamma * np.eye(UNITS)
    h = h + step * np.tanh(generator @ h + p.W_h @ x + p.b_h)
    return h, h


def jordan(p, x, y):
    y = s(p.U_y @ np.tanh(p.sum("h", x, y)) + p.b_y)
    return y, y


def lstm_1997(p, x, h, c):
    c = c + s(p.sum("i", x, h)) * np.tanh(p.sum("g", x, h))
    h = s(p.sum("o", x, h)) * np.tanh(c)
    return h, h, c


def lstm(p, x, h, c):
    c = s(p.sum("f", x, h)) * c + s(p.sum("i", x, h)) * np.tanh(p.sum("g", x, h))
    h = s(p.sum("o", x, h)) * np.tanh(c)
    return h, h, c


def peephole(p, x, h, c):
    f, i = s(p.sum("f", x, h) + p.v_f * c), s(p.sum("i", x, h) + p.v_i * c)
    c = f * c + i * np.tanh(p.sum("g", x, h))
    h = s(p.sum("o", x, h) + p.v_o * c) * np.tanh(c)  # sees the new c
    return h, h, c


def coupled(p, x, h, c):
    f = s(p.sum("f", x, h))
    c = f * c + (1 - f) * np.tanh(p.sum("g", x, h))
    h = s(p.sum("o", x, h)) * np.tanh(c)
    return h, h, c


def projected(p, x, h, c):
    inner, _, c = lstm(p, x, h, c)
    return p.U_p @ inner, p.U_p @ inner, c


def layer_norm_lstm(p, x, h, c):
    def normed(gate):
        own = {k: getattr(p, f"{k}_{gate}") for k in ("W", "U", "b")}
        gains = getattr(p, f"v_x{gate}"), getattr(p, f"v_h{gate}")
        return gains[0] * norm(own["W"] @ x) + gains[1] * norm(own["U"] @ h) + own["b"]

    c = s(normed("f")) * c + s(normed("i")) * np.tanh(normed("g"))
    h = s(normed("o")) * np.tanh(p.v_c * norm(c) + p.b_c)
    return h, h, c


def gru(p, x, h):
    r, z = s(p.sum("r", x, h)), s(p.sum("z", x, h))
    n = np.tanh(p.W_n @ x + p.b_n + r * (p.U_n @ h + p.bh_n))
    h = n + z * (h - n)
    return h, h


def gru_before(p, x, h):
    r, z = s(p.sum("r", x, h)), s(p.sum("z", x, h))
    h = z * h + (1 - z) * np.tanh(p.sum("n", x, r * h))
    return h, h


def mgu(p, x, h):
    f = s(p.sum("f", x, h))
    h = (1 - f) * h + f * np.tanh(p.sum("n", x, f * h))
    return h, h


def janet(p, x, h, beta=1.0):
    a = p.sum("f", x, h)
    h = s(a) * h + (1 - s(a - beta)) * np.tanh(p.sum("g", x, h))
    return h, h


def ugrnn(p, x, h):
    g = s(p.sum("g", x, h))
    h = g * h + (1 - g) * np.tanh(p.sum("c", x, h))
    return h, h


def slstm(p, x, h, c, n, m):
    """Without a stabiliser: c and n are stored divided by exp(m), whatever m is."""
    i, f = np.exp(p.sum("i", x, h)), s(p.sum("f", x, h))
    whole_c = f * (c * np.exp(m)) + i * np.tanh(p.sum("z", x, h))
    whole_n = f * (n * np.exp(m)) + i
    h = s(p.sum("o", x, h)) * whole_c / whole_n
    m = np.maximum(np.log(f) + m, np.log(i))
    return h, h, whole_c / np.exp(m), whole_n / np.exp(m), m


def lem(p, x, y, z, dt=1.0):
    d1, d2 = dt * s(p.sum("d1", x, y)), dt * s(p.sum("d2", x, y))
    z = (1 - d2) * z + d2 * np.tanh(p.sum("z", x, y))
    y = (1 - d1) * y + d1 * np.tanh(p.sum("y", x, z))
    return y, y, z


def cornn(p, x, y, z, dt=0.05, gamma=1.0, epsilon=1.0):
    z = z + dt * (np.tanh(p.W_z @ x + p.U_y @ y + p.U_z @ z + p.b_z) - gamma * y - epsilon * z)
    y = y + dt * z
    return y, y, z


def gru_d(p, x, h, last, observed, elapsed):
    gamma_x = np.exp(-np.maximum(0, p.v_fade * elapsed + p.b_fade))
    gamma_h = np.exp(-np.maximum(0, p.W_old @ elapsed + p.b_old))
    m = observed > 0
    filled = m * x + (1 - m) * (gamma_x * last + (1 - gamma_x) * p.v_mean)
    h = gamma_h * h
    r = s(p.sum("r", filled, h) + p.W_mr @ observed)
    z = s(p.sum("z", filled, h) + p.W_mz @ observed)
    h = (1 - z) * h + z * np.tanh(p.sum("n", filled, r * h) + p.W_mn @ observed)
    return h, h, np.where(m, x, last)


def cfc(p, x, h, dt):
    q = 1.7159 * np.tanh(0.666 * p.sum("q", x, h))
    t = s((p.U_rate @ q + p.b_rate) * dt + p.U_shift @ q + p.b_shift)
    h = np.tanh(p.U_first @ q + p.b_first) * (1 - t) + t * np.tanh(p.U_second @ q + p.b_second)
    return h, h


def indrnn(p, x, h):
    h = relu(p.W_h @ x + p.v_u * h + p.b_h)
    return h, h


def sru(p, x, c):
    f = s(p.W_f @ x + p.v_f * c + p.b_f)
    r = s(p.W_r @ x + p.v_r * c + p.b_r)  # both gates see the old c
    c = f * c + (1 - f) * (p.W_c @ x)
    return r * c + (1 - r) * (p.W_skip @ x), c


def min_gru(p, x, h):
    z = s(p.W_z @ x + p.b_z)
    h = (1 - z) * h + z * (p.W_h @ x + p.b_h)
    return h, h


def min_lstm(p, x, h):
    f, i = s(p.W_f @ x + p.b_f), s(p.W_i @ x + p.b_i)
    h = f / (f + i) * h + i / (f + i) * (p.W_h @ x + p.b_h)
    return h, h


def rg_lru(p, x, h, c=8.0):
    r, i = s(p.W_r @ x + p.b_r), s(p.W_i @ x + p.b_i)
    a = s(-p.v_a) ** (c * r)  # softplus(a) = -log(sigmoid(-a))
    h = a * h + np.sqrt(1 - a**2) * i * (p.W_x @ x)
    return h, h


def lru(p, x, re, im):
    eigenvalue = np.exp(-np.exp(p.v_nu) + 1j * np.exp(p.v_theta))
    h = eigenvalue * (re + 1j * im) + np.exp(p.v_gamma) * ((p.W_re + 1j * p.W_im) @ x)
    return ((p.U_re + 1j * p.U_im) @ h).real + p.W_skip @ x, h.real, h.imag


def diagonal_gru(p, x, h):
    r, z = s(p.W_r @ x + p.v_r * h + p.b_r), s(p.W_z @ x + p.v_z * h + p.b_z)
    h = (1 - z) * np.tanh(p.W_n @ x + p.b_n + r * (p.v_n * h + p.bh_n)) + z * h
    return h, h


PUBLISHED = {
    "Elman": elman, "ElmanReLU": elman_relu, "IRNN": elman_relu, "OrthogonalRNN": orthogonal,
    "AntisymmetricRNN": antisymmetric, "Jordan": jordan, "LSTM1997": lstm_1997, "LSTM": lstm,
    "PeepholeLSTM": peephole, "CoupledLSTM": coupled, "ProjectedLSTM": projected,
    "LayerNormLSTM": layer_norm_lstm, "GRU": gru, "GRUBefore": gru_before, "MGU": mgu, "JANET": janet,
    "UGRNN": ugrnn, "sLSTM": slstm, "LEM": lem, "coRNN": cornn, "GRUD": gru_d, "CfC": cfc,
    "IndRNN": indrnn, "SRU": sru, "minGRU": min_gru, "minLSTM": min_lstm, "RGLRU": rg_lru, "LRU": lru,
    "DiagonalGRU": diagonal_gru,
}  # fmt: skip


def run_by_hand(step, p, x, states, further):
    """Rows and steps one by one; (outputs (B, T, size), final states)."""
    outputs, final = [], []
    for row in range(len(x)):
        now = [state[row] for state in states]
        outputs.append([])
        for t in range(x.shape[1]):
            output, *now = step(
                p, x[row, t], *now, **{name: value[row, t] for name, value in further.items()}
            )
            outputs[-1].append(output)
        final.append(now)
    return np.array(outputs), [np.array([row[k] for row in final]) for k in range(len(states))]


def build(cell, sizes=(INPUTS, UNITS)):
    layer = Recurrent(cell, *sizes).double()
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter += 0.3 * torch.randn_like(parameter)  # off the starts, which are often zero
    x = torch.randn(2, 3, sizes[0], dtype=torch.float64)
    final = layer(x[:, :0], **further_inputs(cell, x[:, :0])).final
    states = {name: torch.rand_like(state) * 2 - 1 for name, state in final.states.items()}
    if cell.one_scale:  # a normaliser is positive
        states["0.n"] = states["0.n"].abs() + 0.5
    return layer, x, Carry(states, final.layout)


def further_inputs(cell, x):
    made = {
        "dt": torch.rand(x.shape[:2]),
        "observed": (torch.rand_like(x) < 0.5).double(),
        "elapsed": torch.rand_like(x),
    }
    return {entry.name: made[entry.name].double() for entry in cell.inputs[1:]}


@pytest.mark.parametrize("cell", ZOO, ids=lambda c: c.name)
def test_a_cell_computes_its_published_equations(cell):
    layer, x, carry = build(cell)
    further = further_inputs(cell, x)
    out = layer(x, carry, **further)
    outputs, final = run_by_hand(
        PUBLISHED[cell.name],
        Parameters(layer),
        x.numpy(),
        [state.numpy() for state in carry.states.values()],
        {name: value.numpy() for name, value in further.items()},
    )
    np.testing.assert_allclose(
        out.y.detach().numpy(), outputs, rtol=FORWARD["float64"], atol=FORWARD["float64"]
    )
    for (name, state), by_hand in zip(out.final.states.items(), final, strict=True):
        np.testing.assert_allclose(
            state.detach().numpy(), by_hand, rtol=FORWARD["float64"], atol=FORWARD["float64"], err_msg=name
        )


@pytest.mark.parametrize(
    ("cell", "step"),
    [
        (cells.LEM(dt=0.3), lambda *a: lem(*a, dt=0.3)),
        (cells.JANET(beta=0.0), lambda *a: janet(*a, beta=0.0)),
        (cells.AntisymmetricRNN(step=1.0, gamma=0.5), lambda *a: antisymmetric(*a, step=1.0, gamma=0.5)),
        (cells.coRNN(dt=0.5, gamma=2.0, epsilon=3.0), lambda *a: cornn(*a, dt=0.5, gamma=2.0, epsilon=3.0)),
        (cells.RGLRU(c=2.0), lambda *a: rg_lru(*a, c=2.0)),
        (cells.ProjectedLSTM(projection_size=2), projected),
        (cells.Jordan(output_size=2), jordan),
    ],
    ids=lambda value: value.name if hasattr(value, "name") else "",
)
def test_hyper_parameters_are_those_of_the_paper(cell, step):
    layer, x, carry = build(cell)
    out = layer(x, carry)
    outputs, _ = run_by_hand(
        step, Parameters(layer), x.numpy(), [state.numpy() for state in carry.states.values()], {}
    )
    np.testing.assert_allclose(
        out.y.detach().numpy(), outputs, rtol=FORWARD["float64"], atol=FORWARD["float64"]
    )
