"""The command line: doors to what the Python functions do, and no logic of its own.

Each command lives in a module that is loaded when it is called, so that `elman cells` does not wait for
torch. A mistake ends in one sentence and an exit code: 1, 2 for usage, 70 for a fault of elman's own.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from typing import Any, NoReturn

import typer

from elman.errors import ElmanError, UsageError, did_you_mean

COMMANDS = {
    # name -> (module, what it does)
    "train": ("elman.cli.train", "Train a model for a task from your files."),
    "data": ("elman.cli.train", "What a task would read from your files."),
    "evaluate": ("elman.cli.use", "Judge a trained model on files."),
    "predict": ("elman.cli.use", "Predict with a trained model: columns, tags, translations, forecasts."),
    "inspect": ("elman.cli.inspect", "Look inside: gradients through time, states, attention, embeddings."),
    "check": ("elman.cli.check", "Look for the usual mistakes in a trained run: twelve probes."),
    "generate": ("elman.cli.language", "Write text that goes on from a prompt."),
    "suggest": ("elman.cli.language", "The likeliest next words."),
    "score": ("elman.cli.language", "How likely a text is, unit by unit if asked."),
    "reorder": ("elman.cli.language", "Put words into their likeliest order."),
    "correct": ("elman.cli.language", "Small edits that make a text likelier."),
    "embed": ("elman.cli.embed", "Learn word vectors from text, or take those of a trained run."),
    "neighbours": ("elman.cli.embed", "The nearest words of word vectors."),
    "analogy": ("elman.cli.embed", "What is to woman as king is to man."),
    "judge": ("elman.cli.embed", "How well word vectors agree with people."),
    "cells": ("elman.cli.cells", "The cells of the zoo."),
    "show": ("elman.cli.cells", "Equations, class, derivative, plan and kernels of a cell."),
    "bench": ("elman.cli.bench", "How fast cells run beside their peers on this machine."),
    "memory": ("elman.cli.memory", "How far back cells remember, and what that costs."),
    "workbench": ("elman.cli.workbench", "Write, train, look and use in a browser on this machine."),
    "doctor": ("elman.cli.doctor", "Whether every cell is computed right on this machine."),
}

_UsageError: Any = typer.BadParameter.__bases__[0]  # typer has it, but does not name it


def main(arguments: list[str] | None = None) -> None:
    """Entry point of the console script; ends by SystemExit."""
    words = sys.argv[1:] if arguments is None else arguments
    if not words or words[0] in ("--help", "-h"):
        _say(_help())
        sys.exit(0 if words else 2)
    if words[0] == "--version":
        _say(f"elman {importlib.import_module('elman').__version__}")
        sys.exit(0)
    if words[0] not in COMMANDS:
        hint = did_you_mean(words[0], COMMANDS, "; elman --help lists them")
        _fail(f"there is no command {words[0]}{hint}", 2)
    sys.exit(_run(words))


def _run(words: list[str]) -> int:
    """Run one command; returns its exit code."""
    name = "elman"
    try:
        module = importlib.import_module(COMMANDS[words[0]][0])
        if hasattr(module, "app_for"):  # its options depend on the task or the run that is named
            app, rest, name = module.app_for(words)
        else:
            app, rest = module.app, words
        code = app(rest, prog_name=name, standalone_mode=False)
    except UsageError as problem:
        _fail(str(problem), 2)
    except ElmanError as problem:
        _fail(str(problem), 1)
    except _UsageError as problem:
        where = problem.ctx.command_path if problem.ctx else name
        if problem.format_message():  # without one, typer has shown the help already
            _fail(f"{problem.format_message()}\n(see {where} --help)", 2)
        return 2
    except (typer.Abort, KeyboardInterrupt):
        _fail("stopped.", 130)
    except BrokenPipeError:  # the reader of our output went away
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except Exception as problem:
        if os.environ.get("ELMAN_DEBUG"):
            traceback.print_exc()
        fault = f"{type(problem).__name__}: {problem}"
        _fail(f"this is a fault of elman's own: {fault} (ELMAN_DEBUG=1 shows where).", 70)
    return code if isinstance(code, int) else 0


def _help() -> str:
    rows = [f"  {name:<10} {text}" for name, (_, text) in COMMANDS.items()]
    return "\n".join(
        [
            "usage: elman COMMAND ...  (elman COMMAND --help tells more)",
            "",
            "Recurrent networks: equations in, everything else out.",
            "",
            *rows,
        ]
    )


def _say(text: str) -> None:
    print(text)  # noqa: T201


def _fail(message: str, code: int) -> NoReturn:
    print(f"elman: {message}", file=sys.stderr)  # noqa: T201
    sys.exit(code)
