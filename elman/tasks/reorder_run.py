"""A trained model that puts words in order, loaded from its run folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from elman.data.refusals import Refusals
from elman.data.sentences import WordFeatures, cut, read_sentences
from elman.data.tables import lines_bytes, lines_or_kind, table_bytes
from elman.data.text import read_text
from elman.data.units import Words
from elman.errors import DataError
from elman.models.ordering import OrderingModel
from elman.tasks.arranging import Order, by_pointer, compare_orders
from elman.tasks.reorder_learn import ReorderOptions, ReorderPredictOptions, nats
from elman.tasks.task import Metrics, Run, Spell
from elman.tasks.translating import of_units


class ReorderRun(Run):
    """A run of the task reorder.

    Attributes: `features` (what is known of words), `style` (how lines are cut), and those of every run.
    """

    options: ReorderOptions
    model: OrderingModel

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.features = WordFeatures.restore(saved["features"])
        self.style = Words.restore(saved["style"])

    def spellings(self) -> Mapping[str, Spell]:
        return {"embeddings.0": self.features.words.spell}

    def build(self) -> OrderingModel:
        return self.options.model(self.cell, self.features.sizes)

    def arrange(self, texts: Sequence[str], beam: int | None = None, best: int = 1) -> list[list[Order]]:
        """The likeliest orders of the words of each text, best first; nothing for a text without words."""
        bags = [cut(self.style, text) for text in texts]
        found: list[list[Order]] = [[] for _ in bags]
        kept = [place for place, words in enumerate(bags) if words]
        width = max(beam or self.options.beam, best)
        orders = by_pointer(self.model, self.features, [bags[place] for place in kept], width, best)
        for place, of_bag in zip(kept, orders, strict=True):
            found[place] = of_bag
        return found

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics on files of sentences in their right order."""
        sentences = read_sentences(
            files, Refusals(skip_bad), encoding, longest=self.options.longest, style=self.style
        )
        found = by_pointer(self.model, self.features, sentences.words, self.options.beam)
        return {
            **compare_orders([orders[0].words for orders in found], sentences.words),
            **of_units(*nats(self.model, self.features, sentences.words)),
            "left_out": sentences.left_out,
        }

    def predict_file(
        self, path: str | Path | None, out: str | Path | None, options: ReorderPredictOptions
    ) -> bytes:
        """Each line of a text file with its words in order; a table where `out` or n_best asks for one."""
        assert path is not None
        kind = lines_or_kind(out)
        lines = read_text(path, options.encoding).split("\n")
        lines = lines[:-1] if not lines[-1] else lines
        found = self.arrange(lines, options.beam, options.n_best)
        if not kind and options.n_best == 1:
            texts = [self.style.join(orders[0].words) if orders else "" for orders in found]
            return lines_bytes(texts, out)
        rows = [
            {"words": line, "rank": rank, **self._told(order)}
            for line, orders in zip(lines, found, strict=True)
            for rank, order in enumerate(orders, 1)
        ]
        return table_bytes(kind or ".tsv", ("words", "order", "rank", "nats"), rows)

    def _told(self, order: Order) -> dict[str, Any]:
        return {"order": self.style.join(order.words), "nats": -order.log_probability}

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        """The likeliest orders of the words of each text, with their nats."""
        answers: list[Mapping[str, Any]] = []
        for orders in self.arrange(texts, options.beam, options.n_best):
            if not orders:
                raise DataError("there are no words to put in order.")
            answers += [self._told(order) for order in orders]
        return answers
