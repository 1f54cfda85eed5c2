"""The task reorder: shuffled words into sentences."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from elman.cells.lookup import cell_from
from elman.data.dividing import drawn
from elman.data.refusals import Refusals
from elman.data.sentences import Sentences, WordFeatures, read_sentences, style_of
from elman.data.synthetic import elman_grammar
from elman.data.units import Words
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.models.ordering import OrderingModel
from elman.tasks.arranging import Order, WordPairs, by_language, by_pointer, compare_orders
from elman.tasks.language_run import LanguageRun
from elman.tasks.options import as_before
from elman.tasks.reorder_learn import (
    SHAPING,
    ReorderLearner,
    ReorderOptions,
    ReorderPredictOptions,
    nats,
)
from elman.tasks.reorder_run import ReorderRun
from elman.tasks.task import Description, Headline, Metrics, Problem, TableOf, Task
from elman.tasks.translating import of_units
from elman.tasks.word_vectors import WordVectors, check_freeze, settled_size

GENERATED = {"train": 4000, "valid": 500, "test": 1000}
"""Sentences of the grammar."""

TRAINED_SENTENCES = 200_000
"""Sentences that are gone through in all where epochs are left open."""

EXAMPLES = 15


class ReorderProblem(Problem):
    """Sentences in parts, and what is known of their words."""

    options: ReorderOptions

    def __init__(
        self,
        options: ReorderOptions,
        cell: Cell,
        parts: Mapping[str, Sentences],
        features: WordFeatures,
        refusals: Refusals,
    ):
        self.options, self.cell, self.parts = options, cell, dict(parts)
        self.features, self.refusals = features, refusals
        self._found: dict[str, list[Order]] = {}

    @property
    def _judged(self) -> Iterator[tuple[str, Sentences]]:
        return ((name, part) for name, part in self.parts.items() if name != "train")

    def facts(self) -> dict[str, Any]:
        content = hashlib.sha256()
        for name, part in self.parts.items():
            content.update("\n".join([name, *map(" ".join, part.words)]).encode())
        return {
            "data": " ".join(self.options.files) or "sentences of the grammar of Elman 1990, generated",
            "digest": content.hexdigest()[:16],
            "sentences": len(self.parts["train"]),
            "words": len(self.features.words),
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        style = self.parts["train"].style
        return {"features": self.features.save(), "style": style.save()}

    def describe(self) -> Description:
        facts = {}
        known = set(self.parts["train"].words)
        for name, part in self.parts.items():
            counts = sorted(map(len, part.words))
            middle = counts[len(counts) // 2]
            text = f"{len(part):,} sentences of {counts[0]} to {counts[-1]} words (median {middle})"
            again = sum(words in known for words in part.words) if name != "train" else 0
            text += f"; {again:,} of them are also in the training part" if again else ""
            text += f"; {part.left_out:,} lines of other lengths are left out" if part.left_out else ""
            facts[name] = text
        unknown = {
            name: np.mean([word not in self.features.words for words in part.words for word in words])
            for name, part in self.parts.items()
        }
        facts["words"] = f"{len(self.features.words):,} known; known by their endings alone: " + ", ".join(
            f"{share:.1%} of {name}" for name, share in unknown.items()
        )
        if self.vectors is not None:
            facts["vectors"] = str(self.vectors)
        return Description(facts, refused=self.refusals.sentences)

    @cached_property
    def vectors(self) -> WordVectors | None:
        """What is loaded for words; endings and ways of writing are learned."""
        return WordVectors.of(self.options.embedding, self.features.words.names)

    def model(self) -> OrderingModel:
        model = self.options.model(self.cell, self.features.sizes)
        if self.vectors is not None:
            self.vectors.put_into(model.word_embedding, freeze=self.options.freeze)
        return model

    def learner(self, model: Any) -> ReorderLearner:
        return ReorderLearner(model, self.features, self.options, self.parts)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        """Words in the order of the alphabet, by pairs of words, and by a language model if one is given."""
        pairs = WordPairs(self.parts["train"].words)
        beam = self.options.beam
        run = LanguageRun(self.options.language) if self.options.language else None
        found: dict[str, dict[str, Metrics]] = {}
        for name, part in self._judged:
            bags = part.words
            orders = {
                "alphabet": [tuple(sorted(words)) for words in bags],
                "word_pairs": [orders[0].words for orders in pairs.arrange(bags, beam)],
            }
            if run is not None and name == ("test" if "test" in self.parts else "valid"):  # it takes a while
                assert isinstance(run.unit, Words)  # looked at when the data were read
                told = by_language(run.model, run.unit, bags, beam)
                orders["language_model"] = [orders[0].words for orders in told]
            found[name] = {method: compare_orders(ordered, bags) for method, ordered in orders.items()}
        return found

    def judge(self, model: Any) -> dict[str, Metrics]:
        result: dict[str, Metrics] = {}
        for name, part in self._judged:
            found = by_pointer(model, self.features, part.words, self.options.beam)
            self._found[name] = [orders[0] for orders in found]
            result[name] = {
                **compare_orders([order.words for order in self._found[name]], part.words),
                **of_units(*nats(model, self.features, part.words)),
            }
            if not self.options.files:
                result[name]["optimum"] = {"exact": best_exact()}
        return result

    def findings(self, model: Any) -> Mapping[str, Any]:
        """Exact orders by the number of words, and orders beside the truth."""
        name = "test" if "test" in self.parts else "valid"
        if name not in self._found:
            self.judge(model)
        truth, found = self.parts[name].words, [order.words for order in self._found[name]]
        by_count: defaultdict[str, list[int]] = defaultdict(list)
        for place, words in enumerate(truth):
            by_count[_class_of(len(words))].append(place)
        rows = []
        for count in sorted(by_count, key=lambda text: int(text.split()[0])):
            places = by_count[count]
            metrics = compare_orders([found[k] for k in places], [truth[k] for k in places])
            rows.append((count, len(places), metrics["exact"], metrics["neighbours"]))
        shown = np.linspace(0, len(truth) - 1, min(EXAMPLES, len(truth))).astype(int).tolist()
        examples = tuple((" ".join(sorted(truth[k])), " ".join(found[k]), " ".join(truth[k])) for k in shown)
        return {
            "by_length": TableOf(
                f"Orders by number of words ({name} part)",
                ("words", "sentences", "exact", "neighbours"),
                tuple(rows),
            ),
            "examples": TableOf("Orders beside the truth", ("words", "order", "truth"), examples),
        }

    def summary(self) -> str:
        options = self.options
        return f"{self.cell.name}, {options.layers} x {options.hidden}, pointer over the words that are left"


def _class_of(count: int) -> str:
    """2, 3, ... 8, then wider classes of numbers of words."""
    if count <= 8:
        return str(count)
    bounds = ((9, 10), (11, 15), (16, 20), (21, 30), (31, 40))
    return next((f"{low} to {high}" for low, high in bounds if count <= high), "41 and more")


def best_exact() -> float:
    """The share of sentences of the grammar that can at best be put in order: each bag in its likeliest."""
    best: Counter[tuple[str, ...]] = Counter()
    for words, p in elman_grammar.distribution().items():
        bag = tuple(sorted(words))
        best[bag] = max(best[bag], p)  # type: ignore[assignment]  chances, not counts
    return float(sum(best.values()))


class Reorder(Task):
    """A pointer over bags of words, from sentences."""

    name = "reorder"
    summary = "Learn to put shuffled words in order."
    Options = ReorderOptions
    PredictOptions = ReorderPredictOptions
    Run = ReorderRun
    headlines = (
        Headline("exact", "exact", "{:.1%}", best="high"),
        Headline("neighbours", "neighbours", "{:.1%}", best="high"),
        Headline("bleu", "BLEU", "{:.2f}", best="high"),
        Headline("nats", "nats/word", "{:.3f}"),
    )
    floor_names: ClassVar[Mapping[str, str]] = {
        "alphabet": "in alphabetical order",
        "word_pairs": "by pairs of words (bigrams)",
        "language_model": "by the language model (--language)",
    }
    example = "--text 'cookie eat man'"

    def prepare(
        self, options: Any, cell: Cell | None, refusals: Refusals, before: ReorderRun | None
    ) -> ReorderProblem:
        """Read sentences and settle what depends on them."""
        if not options.files and (options.valid or options.test):
            raise OptionError("--valid and --test go with FILEs of sentences; name some.")
        if options.language and not isinstance(LanguageRun(options.language).unit, Words):
            raise OptionError(
                f"--language takes a run whose units are words, and {options.language} has none."
            )
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            cell = cell or before.cell
        check_freeze(options.freeze, options.embedding)
        parts = _parts(options, refusals, before.style if before else None)
        train = parts["train"].words
        if before is not None:
            features = before.features
        else:
            least = options.min_count if options.files else 1
            features = WordFeatures.learn(train, options.vocabulary, least)
        return ReorderProblem(
            _settle(options, len(train)), cell or cell_from(options.cell), parts, features, refusals
        )


def _parts(options: ReorderOptions, refusals: Refusals, style: Words | None) -> dict[str, Sentences]:
    """Sentences for training, validation and, if there is any, test."""
    if not options.files:
        found = {}
        for number, (name, count) in enumerate(GENERATED.items()):
            lines = elman_grammar.sentences(count, 3 * options.seed + number)
            found[name] = Sentences(
                "grammar", tuple(tuple(line.split()) for line in lines), style_of(lines, False)
            )
        return found

    def read(files: Sequence[str], style: Words | None) -> Sentences:
        return read_sentences(
            files, refusals, options.encoding, longest=options.longest, lower=options.lower, style=style
        )

    whole = read(options.files, style)
    own = {
        name: read([path], whole.style)
        for name, path in (("valid", options.valid), ("test", options.test))
        if path is not None
    }
    places = drawn(len(whole), options.split, own, options.seed, f"{whole.path} holds too few sentences")
    found = {name: whole.select(rows) for name, rows in places.items()}
    found["train"] = replace(found["train"], left_out=whole.left_out)
    return found | own


def _settle(options: ReorderOptions, count: int) -> ReorderOptions:
    """Defaults that depend on the data."""
    generated = not options.files
    hidden = options.hidden or (48 if generated else 256 if count > 5000 else 128)
    return options.model_copy(
        update={
            "hidden": hidden,
            "embedding_size": settled_size(
                options.embedding, options.embedding_size, 24 if generated else hidden // 2
            ),
            "layers": options.layers or 1,
            "dropout": options.dropout if options.dropout is not None else 0.0 if generated else 0.3,
            "batch": options.batch or (64 if count > 3000 else 32),
            "epochs": options.epochs or (4 if generated else int(np.clip(TRAINED_SENTENCES // count, 5, 30))),
        }
    )


ReorderRun.task = Reorder()
