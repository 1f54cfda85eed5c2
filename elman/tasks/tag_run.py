"""A trained tagger, loaded from its run folder, and everything that one does with it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from elman.data.forms import Sentences, Spelling
from elman.data.refusals import Refusals
from elman.data.tagged import Columns, Sentence, read_tagged, written
from elman.errors import DataError
from elman.models.tagger import Tagger
from elman.tasks.tag_data import Tagset, with_intents
from elman.tasks.tag_learn import make_model, predict
from elman.tasks.tag_options import NO_INTENT, TagOptions
from elman.tasks.tag_scores import Predicted, judged, shown
from elman.tasks.task import Metrics, Run, Spell
from elman.training.spans import spans

_CLITIC = re.compile(r"(.+)(n't|n’t|['’](?:s|re|ve|ll|d|m))", re.IGNORECASE)


class TagRun(Run):
    """A run of the task tag, ready to use.

    Attributes: `model`, `spelling` (what it reads), `tagset` (what it says), `cell`, `options`.
    """

    options: TagOptions
    model: Tagger

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.spelling = Spelling.restore(saved["spelling"])
        self.tagset = Tagset.restore(saved["tagset"])

    def spellings(self) -> Mapping[str, Spell]:
        return {"embedding": self.spelling.words.spell, "letters": self.spelling.letters.spell}

    def build(self) -> Tagger:
        return make_model(self.cell, self.options, self.spelling, self.tagset)

    @property
    def _columns(self) -> Columns:
        key = self.options.intent
        return Columns(self.options.column, self.options.word_column, None if key == NO_INTENT else key)

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[Predicted]:
        """(tags, class or None) of sentences cut into words; raises DataError for one without any."""
        if not all(sentences):
            raise DataError("a sentence without words cannot be tagged; leave it out.")
        if not sentences:
            return []
        found = predict(self.model, Sentences(sentences, self.spelling), self.tagset)
        return [found[row] for row in range(len(sentences))]

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        refusals = Refusals(skip_bad)
        sentences = []
        for path in files:
            sentences += read_tagged(path, refusals, self._columns, encoding=encoding).sentences
        if self.tagset.intents:
            sentences = with_intents(sentences, self._columns.comment, refusals)
        if self.options.unseen == "error":
            way = "a run that was trained with --unseen wrong counts"
            sentences = self.tagset.refuse_unseen(sentences, refusals, way)
        if not sentences:
            raise DataError("no sentence is left that can be used.")
        arrays = Sentences([sentence.words for sentence in sentences], self.spelling)
        found = predict(self.model, arrays, self.tagset)
        rows = range(len(sentences))
        known, guesses = [arrays.known(row) for row in rows], [found[row] for row in rows]
        scores = judged(sentences, guesses, known, spans=self.tagset.scheme is not None)
        return {**scores.metrics(), "refused": refusals.count}

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: Any) -> bytes:
        assert path is not None
        refusals = Refusals(options.skip_bad)
        file = read_tagged(path, refusals, self._columns, encoding=options.encoding, tags=False)
        found = self.tag([sentence.words for sentence in file.sentences])
        intents = [intent or "" for _, intent in found] if self.tagset.intents else None
        key = self._columns.comment or "intent"
        tags = [tags for tags, _ in found]
        content = written(file, tags, intents, comment=key, encoding=options.encoding)
        return gzip.compress(content, mtime=0) if out is not None and Path(out).suffix == ".gz" else content

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        """Typed sentences: cut at spaces, and marks at the ends of words that are not known with them."""
        cut = [self.split(text) for text in texts]
        answers: list[Mapping[str, Any]] = []
        for words, predicted in zip(cut, self.tag(cut), strict=True):
            tags, intent = predicted
            answer: dict[str, Any] = {"tagged": shown(Sentence(tuple(words), None, None, 0), (tags, None))}
            if self.tagset.scheme is not None:
                answer["spans"] = "; ".join(
                    f"{' '.join(words[span.start : span.end])} ({span.type})" for span in spans(tags)
                )
            if intent is not None:
                answer[self._columns.comment or "intent"] = intent
            answers.append(answer)
        return answers

    def split(self, text: str) -> list[str]:
        """The words of a typed sentence, as near to those of the training part as can be told."""
        words = [word for piece in text.split() for word in self._pieces(piece)]
        if not words:
            raise DataError("there is no text to tag.")
        return words

    def _pieces(self, piece: str) -> list[str]:
        if self.spelling.normal(piece) in self.spelling.words or len(piece) == 1:
            return [piece]
        if not piece[-1].isalnum():
            return [*self._pieces(piece[:-1]), piece[-1]]
        if not piece[0].isalnum():
            return [piece[0], *self._pieces(piece[1:])]
        clitic = _CLITIC.fullmatch(piece)
        if clitic and clitic[2] in self.spelling.words:
            return [*self._pieces(clitic[1]), clitic[2]]
        return [piece]
