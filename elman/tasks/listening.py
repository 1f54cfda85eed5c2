"""Transcription of a stream: samples in portions of any size, the text so far out."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from elman.data.sound import LogMel, Samples
from elman.errors import RunError
from elman.layers import Carry
from elman.models.ctc import BLANK, Transcriber, merge
from elman.models.prefix_beam import PrefixBeam, Reader
from elman.tasks.transcribe_learn import Alphabet


class Listener:
    """Listens to one stream; what it writes is what the same samples in one file give.

    Args:
        model: a transcriber of one direction.
        mel: its features; samples have the rate `mel.rate`.
        alphabet: its symbols.
        beam: texts that prefix beam search keeps; 1 is the greedy alignment.
        reader, weight, bonus: a language model, as in `PrefixBeam`.

    Raises RunError for a model that reads both directions.

        listener = run.listen()
        for samples in microphone:            # float32, one channel, -1..1
            text = listener.feed(samples)     # all that was said so far
        text = listener.finish()
    """

    def __init__(
        self,
        model: Transcriber,
        mel: LogMel,
        alphabet: Alphabet,
        *,
        beam: int = 1,
        reader: Reader | None = None,
        weight: float = 0.0,
        bonus: float = 0.0,
    ):
        if model.shape.both:
            raise RunError(
                "this model reads both directions and has to know the end first; train one with --stream to "
                "listen to a stream."
            )
        self.model, self.mel, self.alphabet = model.eval(), mel, alphabet
        self._samples = np.zeros(0, np.float32)
        self._frames = np.zeros((0, mel.bands), np.float32)
        self._carry: Carry | None = None
        self._symbols: list[int] = []
        self._last = BLANK
        greedy = beam == 1 and reader is None
        self._beam = None if greedy else PrefixBeam(beam, reader, weight=weight, bonus=bonus)
        self._ended = False

    @property
    def text(self) -> str:
        """What was said so far; with a beam, its end may still change."""
        symbols: Any = self._symbols if self._beam is None else self._beam.best()[0][0]
        return self.alphabet.decode(symbols)

    def feed(self, samples: Samples) -> str:
        """Listen to more samples (N,); returns the text so far."""
        if self._ended:
            raise RunError("this stream has ended; begin another with run.listen().")
        self._samples = np.concatenate([self._samples, np.asarray(samples, np.float32)])
        frames = self.mel(self._samples)
        self._samples = self._samples[len(frames) * self.mel.step :]
        self._frames = np.concatenate([self._frames, frames])
        stack = self.model.shape.stack
        whole = len(self._frames) // stack * stack
        if whole:
            self._read(self._frames[:whole])
            self._frames = self._frames[whole:]
        return self.text

    def finish(self) -> str:
        """The stream is over: returns the whole text."""
        if not self._ended and len(self._frames):
            self._read(self._frames)  # the last step has fewer frames
        self._ended = True
        return self.text

    @torch.no_grad()
    def _read(self, frames: NDArray[np.float32]) -> None:
        scores, _, self._carry = self.model(torch.from_numpy(frames)[None], [len(frames)], self._carry)
        if self._beam is not None:
            self._beam.extend(scores[0])
            return
        path = scores[0].argmax(-1).tolist()
        self._symbols += merge(path, self._last)
        self._last = path[-1]
