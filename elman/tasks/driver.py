"""Any task from options to result: train into a run folder, try a step, show floors, describe the data."""

from __future__ import annotations

import json
import platform
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import nn

from elman.data.refusals import Refusals
from elman.equations.cell import Cell
from elman.errors import LayerError, OptionError, RunError
from elman.kernels import rounds
from elman.tasks import page
from elman.tasks.options import TrainingOptions
from elman.tasks.results import PARTS, floor_name, result_table, shown, tables, verdict, written
from elman.tasks.task import Description, Metrics, Problem, Run, TableOf, Task, check_inputs
from elman.training.files import read_json, read_tensors, write_json, write_whole
from elman.training.folder import FORMAT, RunFolder
from elman.training.loop import Interrupted, Learner, Position, fit
from elman.training.optimise import clip, optimiser
from elman.training.precision import multiplies, products
from elman.training.report import Report
from elman.training.weights import load_weights, parameters

try:
    import resource
except ImportError:  # Windows: a dry run then says nothing of memory
    resource = None

TRIED_STEPS = 3
"""Training steps of a dry run."""

REFUSALS_SHOWN = 10
ROWS_SHOWN = 12


def train(
    task: Task, options: TrainingOptions, out: str | Path | None, report: Report, cell: Cell | None = None
) -> tuple[RunFolder, dict[str, Any]]:
    """Train, or go on with, or show a run; returns its folder and its result.

    Raises Interrupted after Ctrl-C, and errors that say what is wrong with options, data or folder.
    """
    problem, earlier = _prepare(task, options, cell)
    torch.manual_seed(problem.options.seed)
    model = problem.model()  # before there is a folder: options may not fit the cell
    folder = RunFolder.named(out, task.name)
    known = folder.prepare(
        task.name, problem.options.plain(), problem.facts(), given=options.model_fields_set
    )
    with folder.locked():
        _write_parts(folder, task, problem)
        if folder.finished and not (folder / "weights.safetensors").exists():
            report.note(f"{folder / 'weights.safetensors'} is gone; training again from the beginning")
            folder.forget()
        if folder.finished:
            report.note(f"{folder.path} is finished; this is its result.")
            result = folder.result()
        else:
            if not known:
                report.note(f"run folder {folder.path}")
            problem.report, problem.folder = report, folder
            try:
                result = _train(folder, task, problem, model, report, earlier)
            except Interrupted:
                raise Interrupted(folder.about()["command"]) from None
        _tell_result(report, task, problem, result)
    return folder, result


def _prepare(task: Task, options: TrainingOptions, cell: Cell | None) -> tuple[Problem, Run | None]:
    if options.threads is not None:
        torch.set_num_threads(options.threads)
    earlier = task.Run(options.from_run) if options.from_run else None
    published(options)
    problem = task.prepare(options, cell, Refusals(options.skip_bad), earlier)
    if task.feeds_only_x:
        check_inputs(problem.cell, task.name)
    return problem, earlier


def _write_parts(folder: RunFolder, task: Task, problem: Problem) -> None:
    """Equations and vocabulary, unless they are there."""
    if not (folder / "cell.txt").exists():
        write_whole(folder / "cell.txt", str(problem.cell).encode())
    if not (folder / task.saved_as).exists():
        write_whole(folder / task.saved_as, json.dumps(problem.saved(), ensure_ascii=False).encode())


def _train(
    folder: RunFolder, task: Task, problem: Problem, model: nn.Module, report: Report, earlier: Run | None
) -> dict[str, Any]:
    description = problem.describe()
    learner = problem.learner(model)
    _tell_description(report, description)
    _tell_model(report, problem, model, learner)
    if earlier is not None:
        model.load_state_dict(earlier.model.state_dict())
        report.note(f"beginning with the weights of {earlier.folder.path}")
    floors = _floors(folder, task, problem, report)
    precision = problem.options.precision
    if precision == "bfloat16" and not rounds():
        what = "products of recurrent layers stay" if multiplies() else "products stay"
        report.note(f"this processor has no tiles for bfloat16; {what} float32")
    with products(precision):
        position = fit(learner, problem.options.plan, folder, report)
    path = folder / "weights.safetensors"
    tensors, _ = read_tensors(path)
    load_weights(model, tensors, path)
    model.eval()
    result = _result(task, problem, model, position, floors, description)
    folder.finish(result)
    page.write(folder, task)
    return result


def _floors(folder: RunFolder, task: Task, problem: Problem, report: Report) -> dict[str, dict[str, Metrics]]:
    """What trivial methods reach, computed once for a run."""
    path = folder / "floors.json"
    if path.exists():
        return read_json(path)
    began = time.monotonic()
    floors = problem.floors()
    write_json(path, floors)
    for part, found in list(floors.items())[:1]:  # the result tells the test part beside the model
        _tell_floors(report, task, part, found)
        report.note(f"(computed in {time.monotonic() - began:.1f} s)")
    return floors


def _result(
    task: Task,
    problem: Problem,
    model: nn.Module,
    position: Position,
    floors: Mapping[str, Mapping[str, Metrics]],
    description: Description,
) -> dict[str, Any]:
    judged = problem.judge(model)
    return {
        "format": FORMAT,
        "task": task.name,
        "data": problem.facts()["data"],
        "model": {
            "cell": problem.cell.name,
            "summary": problem.summary(),
            "parameters": parameters(model),
        },
        "training": {
            "steps": position.step,
            "best_step": position.best_step,
            "seconds": round(position.seconds, 1),
            "clipped": position.clipped / max(position.step, 1),
        },
        **{part: {**metrics, "floors": floors.get(part, {})} for part, metrics in judged.items()},
        "published": published(problem.options),
        **{name: _plain(found) for name, found in problem.findings(model).items()},
        "description": _plain(description),
        "machine": {
            "processor": platform.processor() or platform.machine(),
            "threads": torch.get_num_threads(),
            "torch": torch.__version__,
            "python": platform.python_version(),
        },
    }


def _plain(value: Any) -> Any:
    return asdict(value) if isinstance(value, TableOf | Description) else value


def published(options: TrainingOptions) -> dict[str, float | str]:
    """`--published` as numbers by name; raises OptionError unless each is NAME=VALUE."""
    found: dict[str, float | str] = {}
    for entry in options.published:
        name, equals, value = entry.rpartition("=")
        if not equals or not name.strip():
            raise OptionError(f"--published is NAME=VALUE, such as 'GRU (Bai 2018)=8.43', not {entry!r}.")
        try:
            found[name.strip()] = float(value)
        except ValueError:
            found[name.strip()] = value.strip()
    return found


# without training


def baseline(task: Task, options: TrainingOptions, report: Report) -> dict[str, dict[str, Metrics]]:
    """What trivial methods reach on the data; nothing is trained or written."""
    problem, _ = _prepare(task, options, None)
    problem.report = report
    _tell_description(report, problem.describe())
    began = time.monotonic()
    floors = problem.floors()
    for part, found in floors.items():
        _tell_floors(report, task, part, found)
    report.note(f"(computed in {time.monotonic() - began:.1f} s)")
    return floors


def describe(task: Task, options: TrainingOptions, report: Report, cell: Cell | None = None) -> Description:
    """What would be read from the files, with every row that would be refused; nothing is trained."""
    problem, _ = _prepare(task, options.model_copy(update={"skip_bad": True}), cell)
    description = problem.describe()
    _tell_description(report, description, most=1000)
    return description


def dry_run(
    task: Task, options: TrainingOptions, report: Report, cell: Cell | None = None
) -> dict[str, float]:
    """A few steps of training and one of validation, with the time and memory that all would take.

    Returns {"seconds", "megabytes", "loss", "parameters"}, megabytes being 0 where the system does not tell;
    nothing is written.
    """
    problem, _ = _prepare(task, options, cell)
    torch.manual_seed(problem.options.seed)
    model = problem.model()
    learner = problem.learner(model)
    _tell_description(report, problem.describe())
    _tell_model(report, problem, model, learner)
    steps, epochs, models = len(learner), problem.options.plan.epochs, problem.models
    with products(problem.options.precision):
        seconds, loss = _try_steps(problem.options, learner, model)
    model.eval()
    learner.validate(1)  # the first one loads what counts metrics
    began = time.monotonic()
    found = learner.validate(1)
    validation = time.monotonic() - began
    whole, megabytes = seconds * steps * epochs * models, _megabytes()
    report.note(
        f"dry run: loss {loss:.4g}; validation of one batch "
        + ", ".join(f"{name.replace('_', ' ')} {value:.4g}" for name, value in list(found.items())[:3])
    )
    report.note(
        f"a training step takes {seconds * 1000:,.0f} ms and a batch of validation {validation * 1000:,.0f} "
        f"ms; {_many(epochs, 'epoch')} of {_many(steps, 'step')}"
        f"{f' for {models} models' if models > 1 else ''} about {_duration(whole)}"
        f"{f'; memory so far {megabytes:,.0f} MB' if megabytes else ''}"
    )
    return {
        "seconds": whole,
        "megabytes": megabytes,
        "loss": loss,
        "parameters": parameters(model),
    }


def _try_steps(options: TrainingOptions, learner: Learner, model: nn.Module) -> tuple[float, float]:
    """(median seconds of a training step, the last loss); batches from all over the epoch."""
    plan = options.plan
    stepper = optimiser(plan.optimiser, model.parameters(), plan.lr, plan.weight_decay)
    model.train()
    times, value = [], 0.0
    for k in range(TRIED_STEPS + 1):  # the first one compiles kernels
        began = time.monotonic()
        try:
            loss, _, _ = learner.loss(0, k * (len(learner) - 1) // TRIED_STEPS, None)
        except LayerError as problem:
            raise RunError(f"the data cannot be trained on: {problem}") from None
        stepper.zero_grad()
        loss.backward()
        clip(model.parameters(), plan.clip, plan.clip_value)
        stepper.step()
        value = loss.item()
        times.append(time.monotonic() - began)
    return sorted(times[1:])[TRIED_STEPS // 2], value


def _megabytes() -> float:
    """The most memory that this process has held; 0 if the system does not tell."""
    if resource is None:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 2**10


# telling


def _tell_description(report: Report, description: Description, most: int = REFUSALS_SHOWN) -> None:
    for name, text in description.facts.items():
        report.note(f"{name}: {text}")
    for table in description.tables:
        _tell_table(report, table.title, table.columns, table.rows)
    if description.refused:
        count = len(description.refused)
        report.note(f"{_many(count, 'row')} {'is' if count == 1 else 'are'} left out:")
        for sentence in description.refused[:most]:
            report.note(f"    {sentence}")


def _tell_model(report: Report, problem: Problem, model: nn.Module, learner: Learner) -> None:
    report.note(
        f"model: {problem.summary()}, {parameters(model):,} parameters; "
        f"{_many(problem.options.plan.epochs, 'epoch')} of {_many(len(learner), 'step')}"
    )


def _tell_floors(report: Report, task: Task, part: str, floors: Mapping[str, Metrics]) -> None:
    columns = [
        column
        for column in (*task.headlines, *task.floor_headlines)
        if any(metrics.get(column.key) is not None for metrics in floors.values())
    ]
    rows = [[floor_name(task, name), *written(metrics, columns)] for name, metrics in floors.items()]
    title = {"valid": "validation"}.get(part, part)
    report.table("", (f"to beat ({title})", *(column.name for column in columns)), rows)


def _tell_result(report: Report, task: Task, problem: Problem, result: Mapping[str, Any]) -> None:
    part = next((part for part in PARTS if part in result), None)
    if part is not None:
        columns, rows = result_table(task, result, part)
        report.table(f"result on the {PARTS[part]}", columns, rows)
        report.note(verdict(task, result[part]))
    for table in tables(result):
        _tell_table(report, table["title"], table["columns"], table["rows"][:ROWS_SHOWN])
    problem.tell(result, report)


def _tell_table(report: Report, title: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    report.table(title, columns, [[shown(value) for value in row] for row in rows])


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' * (count != 1)}"


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
