"""The training loop: batches in a fixed order, rounds of validation, a state that can always be resumed.

The loop knows nothing of the task. Everything that a step depends on is saved with the weights, so a run
that was stopped at any moment and goes on gives the same weights, bit for bit, as one never stopped.
"""

from __future__ import annotations

import math
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from types import FrameType
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from elman.errors import LayerError, RunError
from elman.layers import Carry
from elman.training.files import read_tensors, rng_state, write_tensors
from elman.training.flow import Flow
from elman.training.folder import RunFolder
from elman.training.optimise import clip, learning_rate, optimiser, restore_state, state_tensors
from elman.training.report import Report
from elman.training.weights import load_weights, weights_of

SAVE_EVERY = 30.0
"""Seconds between saved states; when a state is saved changes no number."""


class Interrupted(Exception):  # noqa: N818  it is no error
    """Ctrl-C: the state is saved; from a task the text is the command that goes on from it."""


@dataclass(frozen=True)
class Plan:
    """How to train: the options that every task has."""

    epochs: int
    rounds: int = 1  # validations in each epoch
    optimiser: str = "adamw"
    lr: float = 2e-3
    schedule: str = "cosine"
    warm_up: int = 0
    decay: float = 0.5
    decay_from: int = 1
    weight_decay: float = 0.0
    clip: float | None = 1.0
    clip_value: float | None = None
    patience: int | None = None  # rounds without a better validation before stopping


class Learner(Protocol):
    """What a task gives to the loop."""

    @property
    def model(self) -> nn.Module:
        """What is trained."""
        ...

    @property
    def unit_name(self) -> str:
        """What a batch holds: "char", "word", ..."""
        ...

    def __len__(self) -> int:
        """Batches in an epoch."""
        ...

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        """Mean loss per unit of a batch, its units, and the carry for the next batch."""
        ...

    @property
    def higher_is_better(self) -> bool:
        """Whether the first metric of `validate` is to rise."""
        ...

    def validate(self, batches: int | None = None) -> dict[str, float]:
        """Metrics of the validation part, or of its first `batches`; the first chooses the best model."""
        ...

    def sample(self) -> str:
        """Something to read: what the model makes now."""
        ...


@dataclass
class Position:
    """Where the loop is, and what it has seen; saved with the weights."""

    epoch: int = 0
    index: int = 0  # next batch of the epoch
    step: int = 0
    best: float = math.inf  # first metric of the validation, negative where it is to rise
    best_step: int = 0
    stale: int = 0  # rounds since the best
    clipped: int = 0  # steps whose gradient was clipped
    seconds: float = 0.0


def fit(learner: Learner, plan: Plan, folder: RunFolder, report: Report) -> Position:
    """Train until the plan is done or nothing gets better; the best weights are in the folder.

    Goes on from last.safetensors if there is one. Raises Interrupted after Ctrl-C (the state is saved),
    RunError if the loss is no longer a number.
    """
    return _Fit(learner, plan, folder, report).run()


class _Fit:
    def __init__(self, learner: Learner, plan: Plan, folder: RunFolder, report: Report):
        self.learner, self.plan, self.folder, self.report = learner, plan, folder, report
        self.position = Position()
        self.carry: Carry | None = None
        self.optimiser = optimiser(plan.optimiser, learner.model.parameters(), plan.lr, plan.weight_decay)
        self.total = plan.epochs * len(learner)
        self.flow = Flow(learner.model, folder, self.total)

    def run(self) -> Position:
        for left in self.folder.path.glob("*.part"):  # of a save that was cut off
            left.unlink()
        if (self.folder / "last.safetensors").exists():
            self._restore()
        else:
            self.folder.log_cut({})
            self.folder.log(event="plan", steps=self.total)
        began = time.monotonic() - self.position.seconds
        saved = time.monotonic()
        with (
            _stop_on_interrupt() as stop,
            self.report.training(self.position.step, self.total, self.learner.unit_name),
        ):
            while self.position.step < self.total and not self._given_up():
                self._step()
                self.position.seconds = time.monotonic() - began
                if self._at_round():
                    self._round()
                if self._at_round() or stop.asked or time.monotonic() - saved > SAVE_EVERY:
                    self._save()
                    saved = time.monotonic()
                if stop.asked:
                    raise Interrupted
        self._save()
        return self.position

    def _given_up(self) -> bool:
        return self.plan.patience is not None and self.position.stale >= self.plan.patience

    def _step(self) -> None:
        learner, plan, at = self.learner, self.plan, self.position
        began = time.monotonic()
        learner.model.train()
        lr = learning_rate(
            plan.schedule,
            plan.lr,
            at.step,
            self.total,
            at.epoch,
            warm_up=plan.warm_up,
            decay=plan.decay,
            decay_from=plan.decay_from,
        )
        for group in self.optimiser.param_groups:
            group["lr"] = lr
        try:
            with self.flow.watching(at.step):
                loss, units, self.carry = learner.loss(at.epoch, at.index, self.carry if at.index else None)
        except LayerError as problem:
            raise RunError(f"at step {at.step:,}: {problem} {self._advice()}") from None
        self.optimiser.zero_grad()
        loss.backward()
        self.flow.record(at.step)
        norm = clip(learner.model.parameters(), plan.clip, plan.clip_value)
        value = loss.item()
        if not math.isfinite(value) or not math.isfinite(norm):
            raise RunError(
                f"at step {at.step:,} the loss is {value:g} and the gradient's norm {norm:g}: training has "
                f"exploded. {self._advice()}"
            )
        self.optimiser.step()
        at.clipped += plan.clip is not None and norm > plan.clip
        at.step += 1
        at.index = at.step % len(learner)
        at.epoch = at.step // len(learner)
        rate = units / max(time.monotonic() - began, 1e-9)
        self.folder.log(
            event="step", step=at.step, loss=value, gradient_norm=norm, lr=lr, units_per_second=rate
        )
        self.report.step(at.step, value, norm, rate)

    def _advice(self) -> str:
        clipping = f"--clip (now {self.plan.clip:g})" if self.plan.clip else "--clip 1"
        return (
            f"Try a lower --lr (now {self.plan.lr:g}) or {clipping}, in a new folder; the state saved "
            f"last is {self.folder / 'last.safetensors'}."
        )

    def _at_round(self) -> bool:
        """Whether a validation is due: `rounds` times in each epoch, the last at its end."""
        every = max(1, len(self.learner) // self.plan.rounds)
        index = self.position.index
        return index == 0 or (index % every == 0 and len(self.learner) - index >= every)

    def _round(self) -> None:
        at = self.position
        self.learner.model.eval()
        with torch.random.fork_rng(devices=[]):  # sampling must not change what training draws
            metrics = self.learner.validate()
            text = self.learner.sample()
        first = next(iter(metrics.values()))
        score = -first if self.learner.higher_is_better else first
        better = score < at.best
        if better:
            at.best, at.best_step, at.stale = score, at.step, 0
            write_tensors(
                self.folder / "weights.safetensors",
                weights_of(self.learner.model),
                {"step": at.step, **metrics},
            )
        else:
            at.stale += 1
        self.folder.log(event="round", step=at.step, seconds=at.seconds, best=better, **metrics)
        self.folder.sample(f"--- step {at.step}\n{text}\n")
        self.report.round(at.step, metrics, better, text)

    def _save(self) -> None:
        tensors = {f"model.{name}": value for name, value in weights_of(self.learner.model).items()}
        tensors |= {f"optimiser.{name}": value for name, value in state_tensors(self.optimiser).items()}
        tensors["rng"] = rng_state()
        about: dict[str, Any] = {"position": asdict(self.position), "logs": self.folder.log_size()}
        if self.carry is not None:
            tensors |= {f"carry.{name}": value for name, value in self.carry.states.items()}
            about["layout"] = self.carry.layout
        write_tensors(self.folder / "last.safetensors", tensors, about)

    def _restore(self) -> None:
        path = self.folder / "last.safetensors"
        tensors, about = read_tensors(path)
        parts: dict[str, dict[str, Tensor]] = {"model": {}, "optimiser": {}, "carry": {}, "rng": {}}
        for name, tensor in tensors.items():
            kind, _, rest = name.partition(".")
            parts.setdefault(kind, {})[rest] = tensor
        try:
            position, logs = Position(**about["position"]), about["logs"]
            generator = parts["rng"][""]
        except (KeyError, TypeError):
            raise RunError(f"{path} is not a state that training saved; delete it to begin anew.") from None
        load_weights(self.learner.model, parts["model"], path)
        restore_state(self.optimiser, parts["optimiser"])
        self.carry = Carry(parts["carry"], about["layout"]) if parts["carry"] else None
        self.position = position
        self.folder.log_cut(logs)
        torch.random.set_rng_state(generator)


@dataclass
class _Stop:
    asked: bool = False


@contextmanager
def _stop_on_interrupt() -> Iterator[_Stop]:
    """Ctrl-C asks the loop to stop after the step; a second one stops at once."""
    stop = _Stop()

    def ask(_: int, __: FrameType | None) -> None:
        if stop.asked:
            raise KeyboardInterrupt
        stop.asked = True

    try:
        before = signal.signal(signal.SIGINT, ask)
    except ValueError:  # not the main thread: nobody can press Ctrl-C on us
        yield stop
        return
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
