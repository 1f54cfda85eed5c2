"""A trained transcriber: it hears files and streams, alone or with a language model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from elman.data.recordings import Listing, list_recordings, read_recording
from elman.data.refusals import Refusals
from elman.data.sound import LogMel, Samples, Sound, read_sound
from elman.data.synthetic import morse
from elman.data.tables import kind_of, kind_to_write, table_bytes, with_columns
from elman.data.utterances import Ear, read_utterances
from elman.data.vocabulary import Vocabulary
from elman.errors import DataError, OptionError
from elman.models.ctc import Transcriber
from elman.tasks.listening import Listener
from elman.tasks.spoken_language import reader_for
from elman.tasks.task import Metrics, Run
from elman.tasks.transcribe_learn import Alphabet, hear, judged
from elman.tasks.transcribe_options import TranscribeOptions, TranscribePredictOptions

ADDED = "transcription"
"""The column that predictions add."""

BEAM_WITH_LM = 8


class TranscribeRun(Run):
    """A run of the task transcribe.

    Attributes: `alphabet` (what it writes), `ear` (how sound becomes features), and those of every run.
    """

    options: TranscribeOptions
    model: Transcriber

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.alphabet = Alphabet(Vocabulary.restore(saved["symbols"]), bool(saved["words"]))
        self.ear = Ear(LogMel.restore(saved["features"]), bool(saved["whiten"]))

    def build(self) -> Transcriber:
        return self.options.model(self.cell, len(self.alphabet))

    def evaluate(
        self,
        *files: str | Path,
        encoding: str = "utf-8",
        skip_bad: bool = False,
        beam: int | None = None,
        lm: str | Path | None = None,
        lm_weight: float | None = None,
        lm_bonus: float | None = None,
    ) -> Metrics:
        """Error rates on lists of recordings with their texts; `refused` counts what was left out."""
        options = TranscribePredictOptions.read(
            {"beam": beam, "lm": str(lm) if lm else None, "lm_weight": lm_weight, "lm_bonus": lm_bonus}
        )
        refusals = Refusals(skip_bad)
        utterances = [
            utterance
            for path in files
            for utterance in read_utterances(
                self._list(path, refusals, encoding, texts=True), self.ear, refusals, lower=self.options.lower
            )
        ]
        if not utterances:
            raise DataError(f"{', '.join(map(str, files))} holds no recording that can be used.")
        found, _ = judged(self.model, self.alphabet, utterances, **self._way(options))
        return {**found, "refused": refusals.count}

    def predict_file(
        self, path: str | Path | None, out: str | Path | None, options: TranscribePredictOptions
    ) -> bytes:
        """A table of recordings with the column `transcription` added; of a folder or a sound, a new one.

        With --skip-bad a sound that cannot be read has an empty transcription.
        """
        assert path is not None
        refusals = Refusals(options.skip_bad)
        listing = self._list(path, refusals, options.encoding, texts=False)
        kind = kind_to_write(out, listing.table.path if listing.table else None)
        features: list[NDArray[np.float32]] = []
        places = []
        for place, recording in enumerate(listing):
            sound = read_recording(recording, refusals)
            heard = self.ear(sound) if sound is not None else np.zeros((0, self.ear.mel.bands), np.float32)
            if len(heard):
                places.append(place)
                features.append(heard)
            elif sound is not None:
                refusals.refuse(
                    f"{recording.where}: {recording.path} is shorter than one frame; leave it out."
                )
        texts = dict(zip(places, self._hear(features, options), strict=True))
        return _table(kind, listing, [texts.get(place, "") for place in range(len(listing))])

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        raise OptionError(
            "a run of transcribe hears sounds, not text; give it a sound file, a table or a folder."
        )

    def transcribe(self, sound: str | Path | Sound | Samples, **options: Any) -> str:
        """The text of a sound file, a `Sound`, or samples at the model's own rate.

        Options as of `predict`: beam, lm, lm_weight, lm_bonus. Raises DataError for what cannot be heard.
        """
        chosen = TranscribePredictOptions.read(options)
        if isinstance(sound, str | Path):
            sound = read_sound(sound)
        features = (
            self.ear(sound) if isinstance(sound, Sound) else self.ear.at_rate(np.asarray(sound, np.float32))
        )
        if not len(features):
            raise DataError(f"the sound is shorter than one frame of {self.ear.mel.window * 1000:.0f} ms.")
        return self._hear([features], chosen)[0]

    def example(self, row: int) -> tuple[Sound, str]:
        """A sound with its text: the recording number `row` of the run's files, or new Morse code."""
        if not self.options.files:
            text, samples = morse.recordings(1, 10**6 + row)[0]  # no seed of training is so large
            return Sound(samples, morse.RATE), text
        listing = self._list(self.options.files[0], Refusals(skip=True), self.options.encoding, texts=True)
        if row > len(listing):
            raise DataError(
                f"{self.options.files[0]} has {len(listing):,} recordings, so there is no {row:,}."
            )
        recording = listing.recordings[row - 1]
        return read_sound(recording.path), recording.text

    def listen(self, **options: Any) -> Listener:
        """A listener for one stream of samples at `run.ear.mel.rate`; options as of `predict`.

        Raises RunError unless the run was trained with --stream.
        """
        way = self._way(TranscribePredictOptions.read(options))
        return Listener(self.model, self.ear.mel, self.alphabet, **way)

    def _list(self, path: str | Path, refusals: Refusals, encoding: str, *, texts: bool) -> Listing:
        """Recordings of a file; the columns are found as in training."""
        is_table = bool(kind_of(path))
        return list_recordings(
            path,
            refusals,
            path_column=self.options.path_column if is_table else None,
            text_column=self.options.text_column if is_table and texts else None,
            encoding=encoding,
            texts=texts,
        )

    def _hear(self, features: list[NDArray[np.float32]], options: TranscribePredictOptions) -> list[str]:
        return hear(self.model, self.alphabet, features, **self._way(options)).texts

    def _way(self, options: TranscribePredictOptions) -> dict[str, Any]:
        """How to decode."""
        options.check()
        if options.lm is None:
            return {"beam": options.beam or self.options.beam}
        return {
            "beam": options.beam or max(self.options.beam, BEAM_WITH_LM),
            "reader": reader_for(options.lm, self.alphabet),
            "weight": 0.5 if options.lm_weight is None else options.lm_weight,
            "bonus": options.lm_bonus or 0.0,
        }


def _table(kind: str, listing: Listing, texts: Sequence[str]) -> bytes:
    """The table that was read with what was heard, or one of paths."""
    if listing.table is None:
        rows = [
            {"path": str(recording.path), ADDED: text} for recording, text in zip(listing, texts, strict=True)
        ]
        return table_bytes(kind, ("path", ADDED), rows)
    places = [recording.row for recording in listing if recording.row is not None]
    columns, rows = with_columns(listing.table, {ADDED: texts}, places)
    return table_bytes(kind, columns, rows, listing.table.columns)
