"""Training a language model from options to result, into a run folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from elman.equations.cell import Cell
from elman.models.language import LanguageModel
from elman.tasks.generation import generate
from elman.tasks.language import (
    LanguageOptions,
    Learner,
    Prepared,
    grammatical,
    judge,
    load_vectors,
    prepare,
    timed_floors,
)
from elman.tasks.language_run import LanguageRun, lexicon
from elman.tasks.suggestion import suggest
from elman.training.files import read_json, read_tensors, write_json, write_whole
from elman.training.folder import FORMAT, RunFolder
from elman.training.loop import Position, fit
from elman.training.report import Report
from elman.training.weights import load_weights

SAMPLES = 3
"""Samples of the finished model in the result."""


def train_language(
    options: LanguageOptions, out: str | Path | None, report: Report, cell: Cell | None = None
) -> tuple[RunFolder, dict[str, Any]]:
    """Train, or go on with, or show a run; returns its folder and its result.

    Raises Interrupted after Ctrl-C, and errors that say what is wrong with options, data or folder.
    """
    if options.threads is not None:
        torch.set_num_threads(options.threads)
    earlier = LanguageRun(options.from_run) if options.from_run else None
    before = (earlier.options, earlier.cell, earlier.unit) if earlier else None
    prepared = prepare(options, cell, before)
    torch.manual_seed(options.seed)
    model = prepared.model()  # before there is a folder: options may not fit the cell
    folder = RunFolder.named(out, "language")
    known = folder.prepare(
        "language", prepared.options.plain(), prepared.facts(), given=options.model_fields_set
    )
    with folder.locked():
        _write_parts(folder, prepared)
        if folder.finished and not (folder / "weights.safetensors").exists():
            report.note(f"{folder / 'weights.safetensors'} is gone; training again from the beginning")
            folder.forget()
        if folder.finished:
            report.note(f"{folder.path} is finished; this is its result.")
            result = folder.result()
        else:
            if not known:
                report.note(f"run folder {folder.path}")
            result = _train(folder, prepared, model, report, earlier)
        _tell_result(report, prepared, result)
    return folder, result


def _write_parts(folder: RunFolder, prepared: Prepared) -> None:
    """Equations and tokenizer, unless they are there."""
    if not (folder / "cell.txt").exists():
        write_whole(folder / "cell.txt", str(prepared.cell).encode())
    if not (folder / "tokenizer.json").exists():
        words = dict(lexicon(prepared.corpus.parts["train"], prepared.unit))
        saved = {**prepared.unit.save(), "lexicon": words}
        write_whole(folder / "tokenizer.json", json.dumps(saved, ensure_ascii=False).encode())


def _train(
    folder: RunFolder,
    prepared: Prepared,
    model: LanguageModel,
    report: Report,
    earlier: LanguageRun | None,
) -> dict[str, Any]:
    options = prepared.options
    _tell_data(report, prepared, model)
    if options.embedding not in ("learned", "onehot"):
        share = load_vectors(model, prepared.unit, options)
        report.note(f"{share:.0%} of the units have a vector in {options.embedding}")
    if earlier is not None:
        model.load_state_dict(earlier.model.state_dict())
        report.note(f"beginning with the weights of {earlier.folder.path}")
    floors, tables = _floors(folder, prepared, report)
    learner = Learner(prepared, model)
    position = fit(learner, options.plan, folder, report)
    path = folder / "weights.safetensors"
    tensors, _ = read_tensors(path)
    load_weights(model, tensors, path)
    result = _result(prepared, model, position, floors, tables)
    folder.finish(result)
    return result


def _floors(
    folder: RunFolder, prepared: Prepared, report: Report
) -> tuple[dict[str, dict[str, Any]], list[dict[str, int]]]:
    """n-gram floors, computed once for a run."""
    path = folder / "floors.json"
    if path.exists():
        saved = read_json(path)
        return saved["floors"], saved["tables"]
    floors, tables, seconds = timed_floors(prepared)
    write_json(path, {"floors": floors, "tables": tables})
    rows = []
    for table, (name, metrics) in zip(tables, floors["valid"].items(), strict=True):
        rows.append(
            [_name(name), f"{metrics['perplexity']:,.2f}", f"{metrics['bits_per_character']:.3f}",
             f"{table['ngrams']:,}", _bytes(table["bytes"])]
        )  # fmt: skip
    columns = ("to beat (validation)", "perplexity", "bits/char", "n-grams", "memory")
    report.table("", columns, rows)
    report.note(f"(counted in {seconds:.1f} s)")
    return floors, tables


def _result(
    prepared: Prepared,
    model: LanguageModel,
    position: Position,
    floors: Mapping[str, Mapping[str, Any]],
    tables: list[dict[str, int]],
) -> dict[str, Any]:
    unit, options = prepared.unit, prepared.options
    length = 12 if options.files == [] else 60 if unit.name == "word" else 300
    result: dict[str, Any] = {
        "format": FORMAT,
        "task": "language",
        "data": prepared.corpus.name,
        "unit": unit.name,
        "model": {
            "cell": prepared.cell.name,
            "parameters": sum(p.numel() for p in model.parameters()),
            "units": unit.size,
        },
        "training": {
            "steps": position.step,
            "best_step": position.best_step,
            "seconds": round(position.seconds, 1),
            "clipped": position.clipped / max(position.step, 1),
        },
        **judge(prepared, model, floors),
        "ngrams": tables,
        "samples": [
            "".join(generate(model, unit, "", length, seed=options.seed + k, temperature=0.8))
            for k in range(SAMPLES)
        ],
    }
    share = grammatical(prepared, model)
    if share is not None:
        result["grammatical"] = share
        result["suggestions"] = {
            text: suggest(model, unit, text, 4) for text in ("", "dragon", "boy break", "cat chase mouse")
        }
    return result


def _tell_data(report: Report, prepared: Prepared, model: LanguageModel) -> None:
    options, unit = prepared.options, prepared.unit
    sizes = ", ".join(f"{len(stream):,} {name}" for name, stream in prepared.streams.items())
    unknown = {name: stream.unknown for name, stream in prepared.streams.items() if stream.unknown}
    report.note(f"data: {prepared.corpus.name}; {sizes} {unit.name}s, {unit.size:,} different")
    if unknown:
        report.note("unknown: " + ", ".join(f"{share:.1%} of {name}" for name, share in unknown.items()))
    count = sum(p.numel() for p in model.parameters())
    report.note(
        f"model: {prepared.cell.name}, {options.layers} x {options.hidden}, {count:,} parameters; "
        f"{options.epochs} epochs of {len(Learner(prepared, model)):,} steps, {options.batch} rows of "
        f"{options.bptt} units each"
    )
    characters = prepared.corpus.characters("train")
    if count > 10 * characters:
        report.note(
            f"this model has {count / characters:.0f} parameters for each character of the text and will "
            "learn it by heart; a smaller --hidden or more text would serve better"
        )


def _tell_result(report: Report, prepared: Prepared, result: Mapping[str, Any]) -> None:
    part = "test" if "test" in result else "valid"
    metrics = result[part]
    rows = [[_name(name), *_numbers(floor)] for name, floor in metrics["floors"].items()]
    rows.append([f"{result['model']['cell']} (this run)", *_numbers(metrics)])
    if "optimum" in metrics:
        rows.append(["the grammar itself (optimum)", *_numbers(metrics["optimum"])])
    title = "result on the test part"
    if part == "valid":
        title = "result on the validation part, which also chose the model"
    report.table(title, ("", "nats", "perplexity", "bits/char"), rows)
    report.note(_verdict(metrics))
    if "grammatical" in result:
        report.note(f"grammatical: {result['grammatical']:.1%} of 1,000 generated sentences")
        for text, words in result["suggestions"].items():
            guesses = ", ".join(f"{word} {p:.0%}" for word, p in words if p >= 0.005)
            report.note(f"after '{text or '(start)'}': {guesses}")
    report.note("it writes:")
    for sample in result["samples"]:
        for line in sample.strip().split("\n")[:6]:
            report.note(f"    {line}")


def _verdict(metrics: Mapping[str, Any]) -> str:
    name, best = min(metrics["floors"].items(), key=lambda item: item[1]["nats"])
    ratio = metrics["perplexity"] / best["perplexity"]
    if ratio < 1:
        sentence = f"perplexity is {1 - ratio:.1%} below that of the best n-gram, {_name(name)}"
    else:
        sentence = f"the best n-gram, {_name(name)}, is not beaten: perplexity is {ratio - 1:.1%} above its"
    if "optimum" in metrics:
        sentence += f", {metrics['perplexity'] / metrics['optimum']['perplexity'] - 1:.1%} above the optimum"
    return sentence


def _numbers(metrics: Mapping[str, Any]) -> list[str]:
    return [f"{metrics['nats']:.4f}", f"{metrics['perplexity']:,.3f}", f"{metrics['bits_per_character']:.3f}"]


def _name(floor: str) -> str:
    order = floor.removeprefix("kneser_ney_")
    called = {"2": " (bigram)", "3": " (trigram)"}.get(order, "")
    return f"Kneser-Ney {order}{called}" if order != floor else floor


def _bytes(count: int) -> str:
    for unit in ("B", "kB", "MB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count = count / 1000  # type: ignore[assignment]
    return f"{count:.3g} GB"
