"""A trained translator, loaded from its run folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from elman.data.pairs import Columns, Sources, read_pairs, read_sources
from elman.data.refusals import Refusals
from elman.data.sides import Side
from elman.data.tables import Row, Table, lines_bytes, lines_or_kind, table_bytes, with_answers
from elman.errors import DataError
from elman.models.translation import TranslationModel
from elman.tasks.task import Metrics, Run, Spell
from elman.tasks.translate_options import TranslateOptions, TranslatePredictOptions, check
from elman.tasks.translating import Translation, Translator, compare, of_units, short_enough

ADDED = "translation"
"""The column that predictions add."""


class TranslateRun(Run):
    """A run of the task translate.

    Attributes: `source` and `target` (the vocabularies), `translator`, and those of every run.
    """

    options: TranslateOptions
    model: TranslationModel

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.source, self.target = Side.restore(saved["source"]), Side.restore(saved["target"])
        self.ratio = float(saved["ratio"])

    def spellings(self) -> Mapping[str, Spell]:
        return {"encoder.embedding": self.source.spell, "decoder.embedding": self.target.spell}

    def build(self) -> TranslationModel:
        return self.options.model(self.cell, self.source.size, self.target.size)

    @property
    def translator(self) -> Translator:
        """The model between its vocabularies."""
        return Translator(
            self.model, self.source, self.target, self.ratio, copies=bool(self.options.copy_unknown)
        )

    def evaluate(
        self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False, **search: Any
    ) -> Metrics:
        """Metrics on a table of pairs, or two files side by side; `search` as in predict.

        `refused` counts the pairs that were left out.
        """
        chosen = self._chosen(TranslatePredictOptions.read(search))
        refusals = Refusals(skip_bad)
        pairs = read_pairs(files, self.options.columns, refusals, encoding)
        pairs = short_enough(pairs, (self.source, self.target), self.options, refusals)
        translator = self.translator
        found = translator.translate(pairs.sources, chosen.search(self.options), chosen.copy_unknown)
        scores = compare(
            [of_text[0].text for of_text in found],
            pairs.targets,
            lower=self.options.lower,
            tokenizer=self.options.tokenizer,
        )
        nats = of_units(*translator.nats(translator.encode(pairs.sources, pairs.targets)))
        return {**scores, **nats, "refused": refusals.count}

    def translate(self, texts: Sequence[str], **options: Any) -> list[list[Translation]]:
        """The best translations of each text with scores and attention weights; options as in predict."""
        chosen = self._chosen(TranslatePredictOptions.read(options))
        tidy = [" ".join(text.split()) for text in texts]
        return self.translator.translate(tidy, chosen.search(self.options), chosen.copy_unknown)

    def predict_file(
        self, path: str | Path | None, out: str | Path | None, options: TranslatePredictOptions
    ) -> bytes:
        """Translations line by line; of a table, or into one, with the column `translation` added.

        With n_best above 1 it is a table with `rank` and `score`, so many rows for each text.
        """
        assert path is not None
        kind, refusals = lines_or_kind(out, path), Refusals(options.skip_bad)
        columns = Columns(options.source or self.options.source)
        sources = read_sources(path, columns, refusals, options.encoding)
        chosen = self._chosen(options)
        found = self.translator.translate(sources.texts, chosen.search(self.options), chosen.copy_unknown)
        if not kind and options.n_best == 1:
            lines = [of_text[0].text if of_text else "" for of_text in found]
            return lines_bytes(lines, out)
        return _table(kind or ".tsv", sources, found, options.n_best)

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        """The translation of each text, or its best ones with their scores."""
        empty = next((place for place, text in enumerate(texts, 1) if not text.strip()), None)
        if empty is not None:
            raise DataError(f"text {empty} is empty; there is nothing to translate.")
        given = {name: getattr(options, name) for name in options.model_fields_set - {"encoding", "skip_bad"}}
        answers: list[Mapping[str, Any]] = []
        for text, of_text in zip(texts, self.translate(texts, **given), strict=True):
            for rank, translation in enumerate(of_text, 1):
                more = {"rank": rank, "score": translation.score} if options.n_best > 1 else {}
                answers.append({"source": text, ADDED: translation.text, **more})
        return answers

    def _chosen(self, options: TranslatePredictOptions) -> TranslatePredictOptions:
        check(options, self.options)
        return options


def _table(kind: str, sources: Sources, found: Sequence[Sequence[Translation]], n_best: int) -> bytes:
    """A table of the sources with their translations."""
    names = (ADDED, "rank", "score") if n_best > 1 else (ADDED,)
    answers = [
        [
            {ADDED: translation.text, "rank": rank, "score": translation.score}
            for rank, translation in enumerate(of_text, 1)
        ]
        or [{ADDED: ""}]
        for of_text in found
    ]
    table = sources.table or _of_lines(sources.texts)
    columns, rows = with_answers(table, names, answers)
    return table_bytes(kind, columns, rows, table.columns)


def _of_lines(texts: Sequence[str]) -> Table:
    rows = tuple(Row(line, {"source": text}) for line, text in enumerate(texts, 1))
    return Table("", ("source",), rows)
