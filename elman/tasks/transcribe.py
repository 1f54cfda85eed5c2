"""Speech to text: recordings and what is said in them, learned without knowing when (CTC).

Log-mel features, recurrent layers in both directions (or one, for streams), word and letter error rates
beside the most frequent text and, where few things are said, the nearest mean spectrum.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import nn

from elman.cells.lookup import cell_from
from elman.data.dividing import drawn
from elman.data.recordings import list_recordings
from elman.data.refusals import Refusals
from elman.data.sound import Samples
from elman.data.synthetic import morse
from elman.data.utterances import Utterance, digest, made, moments, read_utterances, usual_rate
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.models.ctc import Transcriber, least_steps
from elman.tasks.options import TrainingOptions, as_before
from elman.tasks.task import Description, Headline, Metrics, Problem, Run, Task
from elman.tasks.transcribe_floors import floors_of
from elman.tasks.transcribe_learn import Alphabet, Learner, judged
from elman.tasks.transcribe_options import TranscribeOptions, TranscribePredictOptions
from elman.tasks.transcribe_run import TranscribeRun
from elman.tasks.transcribe_scores import confusions, worst

MORSE = {"train": 4000, "valid": 200, "test": 400}
"""Generated utterances of each part."""

MORSE_BANDS = 6
"""Of generated sound: with narrow bands what is learned of one pitch is not known of another."""

STACKS = (3, 2, 1)
EPOCH_STEPS = 6_000_000
"""Steps of training that the default number of epochs makes: some minutes on two cores."""

Parts = dict[str, list[Utterance]]


class TranscribeProblem(Problem):
    """Utterances in their parts, with every choice made."""

    options: TranscribeOptions

    def __init__(
        self, options: TranscribeOptions, cell: Cell, alphabet: Alphabet, parts: Parts, refused: Refusals
    ):
        self.options, self.cell, self.alphabet = options, cell, alphabet
        self.parts, self.refused = parts, refused
        self._heard: dict[str, list[str]] = {}

    @property
    def _judged(self) -> list[str]:
        return [part for part in self.parts if part != "train"]

    def facts(self) -> dict[str, Any]:
        return {
            "data": ", ".join(self.options.files) or "Morse code, generated",
            "digest": digest(self.parts),
            "utterances": len(self.parts["train"]),
            "symbols": len(self.alphabet),
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        ear = self.options.ear()
        return {
            "symbols": self.alphabet.vocabulary.save(),
            "words": self.alphabet.words,
            "features": ear.mel.save(),
            "whiten": ear.whiten,
        }

    def describe(self) -> Description:
        facts = {part: _described(utterances) for part, utterances in self.parts.items()}
        facts |= _sources(self.options, [u for part in self.parts.values() for u in part])
        facts["symbols"] = self._symbols()
        facts |= self._room()
        facts |= self._shared()
        return Description(facts, refused=self.refused.sentences)

    def _symbols(self) -> str:
        tokens = sorted(self.alphabet.vocabulary.tokens)
        kind = "words" if self.alphabet.words else "letters"
        shown = " ".join(tokens[:40]) if self.alphabet.words else "".join(tokens[:80])
        told = f"{len(tokens)} {kind}: {shown}{' ...' if len(shown.split()) > 40 or len(tokens) > 80 else ''}"
        for part, utterances in self.parts.items():
            unknown = Counter(symbol for u in utterances for symbol in self.alphabet.unknown(u.text))
            if unknown:
                most = ", ".join(repr(symbol) for symbol, _ in unknown.most_common(5))
                told += (
                    f"; {part} has {unknown.total():,} that training has not, such as {most}: always wrong"
                )
        return told

    def _room(self) -> dict[str, str]:
        """Whether utterances have as many steps as their texts need."""
        stack = self.options.stack or 1
        shares = [_least(self.alphabet, u) / -(-u.frames // stack) for u in self.parts["train"]]
        told = {
            "room": f"texts need {np.median(shares):.0%} of the steps (median), at most {max(shares):.0%}"
        }
        for part in ("valid", "test"):
            short = [u for u in self.parts.get(part, []) if _least(self.alphabet, u) > -(-u.frames // stack)]
            if short:
                told["room"] += (
                    f"; {len(short):,} of {part}, such as {short[0].recording.path.name}, are shorter than "
                    "their texts need and cannot come out right"
                )
        return told

    def _shared(self) -> dict[str, str]:
        train = {u.digest for u in self.parts["train"]}
        found = [
            f"{count:,} sounds of {part} are in train too"
            for part in ("valid", "test")
            if (count := sum(u.digest in train for u in self.parts.get(part, [])))
        ]
        return {"duplicates": "; ".join(found)} if found else {}

    def model(self) -> Transcriber:
        model = self.options.model(self.cell, len(self.alphabet))
        mean, deviation = moments(self.parts["train"])
        model.normalise_by(torch.from_numpy(mean), torch.from_numpy(deviation))
        return model

    def learner(self, model: nn.Module) -> Learner:
        assert isinstance(model, Transcriber)
        options = self.options
        return Learner(
            model,
            self.alphabet,
            self.parts["train"],
            self.parts["valid"],
            options.augmentation(),
            batch=options.batch or 1,
            seed=options.seed,
        )

    def floors(self) -> dict[str, dict[str, Metrics]]:
        generated = None if self.options.files else _morse(self.options.seed, self._judged)
        return floors_of(self.parts, generated)

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        assert isinstance(model, Transcriber)
        found: dict[str, Metrics] = {}
        for part in self._judged:
            found[part], self._heard[part] = judged(
                model, self.alphabet, self.parts[part], batch=self.options.batch or 1, beam=self.options.beam
            )
        return found

    def summary(self) -> str:
        options = self.options
        way = "one direction" if options.stream else "both directions"
        kind = "words" if self.alphabet.words else "letters"
        sizes = f"{options.layers} x {options.hidden}, {way}"
        return f"{self.cell.name}, {sizes}, {len(self.alphabet) - 1} {kind} (CTC)"

    def findings(self, model: nn.Module) -> Mapping[str, Any]:
        part = "test" if "test" in self.parts else "valid"
        if part not in self._heard:
            self.judge(model)
        names = [utterance.recording.path.name for utterance in self.parts[part]]
        said = [utterance.text for utterance in self.parts[part]]
        found: dict[str, Any] = {"errors": worst(names, said, self._heard[part])}
        if self.options.files:  # the words of generated Morse code are never the same
            found["confusions"] = confusions(said, self._heard[part])
        return found


def _described(utterances: Sequence[Utterance]) -> str:
    seconds = np.array([utterance.seconds for utterance in utterances])
    letters = sum(len(utterance.text) for utterance in utterances)
    return (
        f"{len(utterances):,} utterances, {seconds.sum() / 60:.1f} min, {seconds.min():.1f} to "
        f"{seconds.max():.1f} s (median {np.median(seconds):.1f}), {letters:,} letters, "
        f"{len({u.text for u in utterances}):,} different texts"
    )


def _sources(options: TranscribeOptions, utterances: Sequence[Utterance]) -> dict[str, str]:
    other = sum(utterance.rate != options.rate for utterance in utterances)
    mixed = sum(utterance.channels > 1 for utterance in utterances)
    told = f"{options.rate:,} Hz"
    told += f"; {other:,} of {len(utterances):,} files had another rate and were resampled" if other else ""
    told += f"; {mixed:,} had several channels, mixed down to their mean" if mixed else ""
    stack = options.stack or 1
    frames = "1 frame" if stack == 1 else f"{stack} frames"
    return {
        "sound": told,
        "features": f"{options.bands} log-mel bands every 10 ms, {frames} to a step of {10 * stack} ms",
    }


def _least(alphabet: Alphabet, utterance: Utterance) -> int:
    return least_steps(alphabet.encode(utterance.text))


def _morse(seed: int, parts: Sequence[str]) -> dict[str, list[tuple[str, Samples]]]:
    """Texts and sounds of some parts of the generated data."""
    seeds = {part: 3 * seed + k for k, part in enumerate(MORSE)}
    return {part: morse.recordings(MORSE[part], seeds[part]) for part in parts}


class Transcribe(Task):
    """The text of a sound."""

    name = "transcribe"
    summary = "Speech (or any sound) to text: sound files with what is said in them, by CTC."
    Options = TranscribeOptions
    PredictOptions = TranscribePredictOptions
    Run = TranscribeRun
    headlines = (
        Headline("wer", "word errors", "{:.2%}"),
        Headline("cer", "letter errors", "{:.2%}"),
        Headline("exact", "without error", "{:.1%}", best="high"),
    )
    saved_as = "symbols.json"

    def prepare(
        self, options: TrainingOptions, cell: Cell | None, refusals: Refusals, before: Run | None
    ) -> TranscribeProblem:
        assert isinstance(options, TranscribeOptions)
        options.check()
        alphabet = None
        if before is not None:
            assert isinstance(before, TranscribeRun)
            options = as_before(options, before.options, _SHAPING)
            cell, alphabet = cell or before.cell, before.alphabet
        cell = cell or cell_from(options.cell)
        options, parts = _read(options, refusals)
        alphabet = alphabet or Alphabet.learn([u.text for u in parts["train"]], options.unit == "word")
        options = _settle(options, parts, alphabet)
        parts["train"] = _with_room(options, parts["train"], alphabet, refusals)
        return TranscribeProblem(options, cell, alphabet, parts, refusals)


_SHAPING = tuple("cell hidden layers stream unit lower rate bands stack normalise".split())


def _read(options: TranscribeOptions, refusals: Refusals) -> tuple[TranscribeOptions, Parts]:
    """Options with the sample rate and bands settled, and the utterances of each part."""
    if not options.files:
        options = options.model_copy(
            update={"rate": options.rate or morse.RATE, "bands": options.bands or MORSE_BANDS}
        )
        sounds = _morse(options.seed, [*MORSE])
        ear = options.ear()
        return options, {part: made(pairs, morse.RATE, ear, part) for part, pairs in sounds.items()}

    def listed(path: str) -> Any:
        return list_recordings(
            path,
            refusals,
            path_column=options.path_column,
            text_column=options.text_column,
            encoding=options.encoding,
        )

    listings = [listed(path) for path in options.files]
    rate = options.rate or usual_rate(listings[0])
    options = options.model_copy(update={"rate": rate, "bands": options.bands or 40})
    ear, lower = options.ear(), options.lower
    train = [
        u for one in listings for u in read_utterances(one, ear, refusals, speeds=options.speeds, lower=lower)
    ]
    given = {
        part: read_utterances(listed(path), ear, refusals, lower=lower)
        for part, path in (("valid", options.valid), ("test", options.test))
        if path is not None
    }
    source = f"{', '.join(options.files)} holds too few recordings"
    places = drawn(len(train), options.split, given, options.seed, source)
    parts = {part: [train[k] for k in rows] for part, rows in places.items()} | given
    for part, utterances in parts.items():
        if not utterances:
            raise DataError(f"the {part} part holds no recording that can be used.")
    return options, parts


def _settle(options: TranscribeOptions, parts: Parts, alphabet: Alphabet) -> TranscribeOptions:
    """Defaults that depend on the data."""
    generated = not options.files
    stack = options.stack or (2 if generated else _stack(parts["train"], alphabet))
    frames = sum(utterance.frames for utterance in parts["train"])
    epochs = int(np.clip(EPOCH_STEPS * stack // frames, 10, 80))
    bands, rows = options.bands or 40, len(parts["train"])
    masks = options.masks if options.masks is not None else 0 if generated else 2
    return options.model_copy(
        update={
            "stack": stack,
            "lr": 1e-2 if generated and "lr" not in options.model_fields_set else options.lr,
            "hidden": options.hidden or (64 if generated else 128),
            "layers": options.layers or (1 if generated else 2),
            "dropout": options.dropout if options.dropout is not None else 0.0 if generated else 0.2,
            "batch": options.batch or max(1, min(32, rows // 20)),
            "epochs": options.epochs or (20 if generated else epochs),
            "masks": masks,
            "mask_bands": (options.mask_bands or max(1, bands // 5)) if masks else None,
        }
    )


def _stack(train: Sequence[Utterance], alphabet: Alphabet) -> int:
    """The most frames to a step that leave room: nothing is lost, and 95 % of texts need half of it."""
    need = np.array([_least(alphabet, utterance) for utterance in train])
    fewest = np.array([utterance.fewest for utterance in train])
    for stack in STACKS:
        steps = -(-fewest // stack)
        if not ((steps < need) & (fewest >= need)).any() and np.mean(steps >= 2 * need) >= 0.95:
            return stack
    return 1


def _with_room(
    options: TranscribeOptions, train: list[Utterance], alphabet: Alphabet, refusals: Refusals
) -> list[Utterance]:
    """Training utterances that are long enough for their texts: no alignment makes the others."""
    stack = options.stack or 1
    kept = []
    for utterance in train:
        need, steps = _least(alphabet, utterance), -(-utterance.fewest // stack)
        if need <= steps:
            kept.append(utterance)
            continue
        name = utterance.recording.path.name
        refusals.refuse(
            f"{utterance.recording.where}: {name} has {steps} steps of {10 * stack} ms and its text of "
            f"{len(alphabet.encode(utterance.text))} symbols needs {need} (one between repeated ones too); "
            + (f"use --stack {fit}, or " if 0 < (fit := utterance.fewest // need) < stack else "")
            + "see whether sound and text belong together."
        )
    if not kept:
        raise OptionError(
            f"no training utterance is long enough for its text with --stack {stack}; use a smaller one."
        )
    return kept


TranscribeRun.task = Transcribe()
