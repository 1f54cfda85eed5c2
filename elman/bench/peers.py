"""The same layer as others run it, each on its best path and with our weights.

Every maker takes a problem and gives a step. A peer gets its data in the layout that it likes best, ready
before the clock starts: time first for torch.nn, packed where rows have lengths.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.fx.experimental.proxy_tensor import make_fx
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence

from elman.bench.problem import Problem, Step, step
from elman.equations.plan import plan
from elman.kernels import reference

_GATES = {
    # cell -> gates in the order in which torch stacks their rows, and in ONNX's
    "LSTM": ("ifgo", "iofg"),
    "GRU": ("rzn", "zrn"),
    "Elman": ("h", "h"),
}
_MODULES: Mapping[str, Callable[[int, int], nn.Module]] = {"LSTM": nn.LSTM, "GRU": nn.GRU, "Elman": nn.RNN}
_STEPPED: Mapping[str, Callable[[int, int], nn.Module]] = {
    "LSTM": nn.LSTMCell,
    "GRU": nn.GRUCell,
    "Elman": nn.RNNCell,
}


def stacked(weights: Mapping[str, Tensor], gates: str) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Our weights as others keep them: W and U with the gates' rows stacked, and two biases."""
    found = {name: weight.detach() for name, weight in weights.items()}
    W, U, b = (torch.cat([found[f"{space}.{gate}"] for gate in gates]) for space in ("W", "U", "b"))
    none = torch.zeros_like(found[f"b.{gates[0]}"])
    return W, U, b, torch.cat([found.get(f"bh.{gate}", none) for gate in gates])


# torch.nn


def torch_nn(given: Problem) -> Step:
    """torch.nn's module, time first, packed where rows have lengths."""
    name, shape = given.setting.cell.name, given.setting.shape
    module = _MODULES[name](shape.inputs, shape.hidden).train(given.setting.training)
    with torch.no_grad():
        own = list(module.parameters())
        for parameter, value in zip(own, stacked(given.weights, _GATES[name][0]), strict=True):
            parameter.copy_(value)
    x, sizes = _time_first(given.x, given)
    dy, _ = _time_first(given.dy, given)
    x.requires_grad_(given.setting.training)

    def forward() -> Tensor:
        if sizes is None:
            return module(x)[0]
        return module(PackedSequence(x, sizes))[0].data

    return step(forward, [x, *own], dy, given.setting.training)


def torch_cell(given: Problem) -> Step:
    """torch.nn's cell, one step after the other; the output is that of the last step, (B, size)."""
    name, shape = given.setting.cell.name, given.setting.shape
    module = _STEPPED[name](shape.inputs, shape.hidden)
    with torch.no_grad():
        for parameter, value in zip(
            module.parameters(), stacked(given.weights, _GATES[name][0]), strict=True
        ):
            parameter.copy_(value)
    x = list(given.x.transpose(0, 1).contiguous())

    def forward() -> Tensor:
        state = module(x[0])
        for now in x[1:]:
            state = module(now, state)
        return state[0] if isinstance(state, tuple) else state

    return step(forward, [], given.dy, False)


def _time_first(x: Tensor, given: Problem) -> tuple[Tensor, Tensor | None]:
    """(T, B, size) and None, or the packed steps and their batch sizes."""
    swapped = x.transpose(0, 1).contiguous()
    if given.lengths is None:
        return swapped, None
    packed = pack_padded_sequence(swapped, torch.tensor(given.lengths))
    return packed.data.clone(), packed.batch_sizes


# Python loops of torch operations


def loop(given: Problem) -> Step:
    """The reference backend: products with the input over all steps at once, then step by step."""
    names, x, values, dy = _operands(given)
    return step(
        lambda: _reference(given, x, dict(zip(names, values, strict=True))),
        [x, *values],
        dy,
        given.setting.training,
    )


def compiled(given: Problem) -> Step:
    """The same loop, traced to a flat graph of operations and given to torch.compile."""
    names, x, values, dy = _operands(given)

    def flat(x: Tensor, *values: Tensor) -> Tensor:
        return _reference(given, x, dict(zip(names, values, strict=True)))

    graph = make_fx(flat)(x.detach(), *(value.detach() for value in values))
    run = torch.compile(graph)
    return step(lambda: run(x, *values), [x, *values], dy, given.setting.training)


def _operands(given: Problem) -> tuple[list[str], Tensor, list[Tensor], Tensor]:
    """Names of the weights, x (T, B, I), the weights, the gradient of the output."""
    training = given.setting.training
    x, dy = (t.transpose(0, 1).contiguous() for t in (given.x, given.dy))
    values = [value.detach().clone().requires_grad_(training) for value in given.weights.values()]
    return list(given.weights), x.requires_grad_(training), values, dy


def _reference(given: Problem, x: Tensor, weights: Mapping[str, Tensor]) -> Tensor:
    cell, sizes = given.setting.cell, given.layer.stack.sizes(0)
    start = {
        state.name: weights[".".join(state.initial.data)]
        if state.initial.op == "parameter"
        else torch.full((sizes[state.size],), float(state.initial), dtype=x.dtype)
        for state in cell.states
    }
    inputs = {cell.inputs[0].name: x}
    for entry in cell.inputs[1:]:
        inputs[entry.name] = x.new_full((*x.shape[:2], sizes[entry.size]), entry.default or 0.0)
    initial = {name: value.expand(x.shape[1], -1) for name, value in start.items()}
    return reference.run(plan(cell), sizes, weights, inputs, initial, start=start).output


# JAX


def jax_scan(given: Problem) -> Step:
    """lax.scan under jit: the products with the input before the scan, all gradients by jax.vjp."""
    jax = importlib.import_module("jax")
    name = given.setting.cell.name
    weights = [jax.numpy.asarray(part.numpy()) for part in stacked(given.weights, _GATES[name][0])]
    x, dy = (jax.numpy.asarray(t.transpose(0, 1).contiguous().numpy()) for t in (given.x, given.dy))

    def forward(weights: list[Any], x: Any) -> Any:
        W, U, b, bh = weights
        begin = jax.numpy.zeros((x.shape[1], U.shape[1]), x.dtype)
        state = (begin, begin) if name == "LSTM" else begin
        return jax.lax.scan(_scan_step(jax, name, U, bh), state, x @ W.T + b)[1]

    def train(weights: list[Any], x: Any, dy: Any) -> Any:
        y, back = jax.vjp(forward, weights, x)
        in_weights, in_x = back(dy)
        return y, (in_x, *in_weights)

    run = jax.jit(train)
    return lambda: jax.block_until_ready(run(weights, x, dy))


def _scan_step(jax: Any, name: str, U: Any, bh: Any) -> Callable[[Any, Any], tuple[Any, Any]]:
    """One step of a cell in JAX: (state, what the input gives) to (state, output)."""
    np, sigmoid = jax.numpy, jax.nn.sigmoid

    def lstm(state: Any, seen: Any) -> tuple[Any, Any]:
        h, c = state
        i, f, g, o = np.split(seen + h @ U.T + bh, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        return (h, c), h

    def gru(h: Any, seen: Any) -> tuple[Any, Any]:
        (xr, xz, xn), (hr, hz, hn) = np.split(seen, 3, axis=-1), np.split(h @ U.T + bh, 3, axis=-1)
        z = sigmoid(xz + hz)
        h = (1 - z) * np.tanh(xn + sigmoid(xr + hr) * hn) + z * h
        return h, h

    def rnn(h: Any, seen: Any) -> tuple[Any, Any]:
        h = np.tanh(seen + h @ U.T + bh)
        return h, h

    return {"LSTM": lstm, "GRU": gru, "Elman": rnn}[name]


# ONNX Runtime


def onnx_runtime(given: Problem) -> Step:
    """ONNX Runtime's own operator on as many threads as torch has; inference only."""
    onnx, runtime = importlib.import_module("onnx"), importlib.import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    model = _onnx_model(onnx, given).SerializeToString()
    session = runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    feed = {"x": given.x.transpose(0, 1).contiguous().numpy()}
    return lambda: (session.run(None, feed)[0], ())


def _onnx_model(onnx: Any, given: Problem) -> Any:
    """A graph of one LSTM, GRU or RNN."""
    name, shape = given.setting.cell.name, given.setting.shape
    W, U, b, bh = stacked(given.weights, _GATES[name][1])
    constants = {"W": W[None], "R": U[None], "B": torch.cat([b, bh])[None]}
    more = {"linear_before_reset": 1} if name == "GRU" else {}
    operator = "RNN" if name == "Elman" else name
    helper, floats = onnx.helper, onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        [helper.make_node(operator, ["x", *constants], ["y"], hidden_size=shape.hidden, **more)],
        name,
        [helper.make_tensor_value_info("x", floats, [shape.steps, shape.batch, shape.inputs])],
        [helper.make_tensor_value_info("y", floats, [shape.steps, 1, shape.batch, shape.hidden])],
        [onnx.numpy_helper.from_array(value.numpy(), key) for key, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)


MAKERS: dict[str, Callable[[Problem], Step]] = {
    "torch": torch_nn,
    "loop": loop,
    "compile": compiled,
    "jax": jax_scan,
    "onnx": onnx_runtime,
}
"""How each peer of `rows.PEERS` is made."""
