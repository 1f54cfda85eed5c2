"""Tags: a class for each word of a sentence, such as its part of speech or the name it belongs to.

Files are CoNLL-U or a word and its columns per line. The network reads words, their letters and their
shapes, in both directions, and is judged in words, spans and sentences beside the most frequent tag of each
word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import torch
from torch import nn

from elman.cells.lookup import cell_from
from elman.data.forms import Sentences, Spelling
from elman.data.refusals import Refusals
from elman.data.synthetic import word_classes
from elman.data.vectors import read_vectors
from elman.equations.cell import Cell
from elman.errors import DataError
from elman.models.tagger import Tagger
from elman.tasks.options import as_before
from elman.tasks.tag_data import Parts, Tagset, digest, read
from elman.tasks.tag_floors import tag_floors
from elman.tasks.tag_learn import TagLearner, make_model, predict
from elman.tasks.tag_options import SHAPING, TagOptions, check, settle
from elman.tasks.tag_run import TagRun
from elman.tasks.tag_scores import Predicted, by_kind, class_confusions, confusions, errors, judged
from elman.tasks.task import Description, Headline, Metrics, Problem, TableOf, Task
from elman.tasks.word_vectors import put_vectors, settled_size
from elman.training.spans import scheme_of

TAGS_SHOWN = 25


class TagProblem(Problem):
    """Sentences in their parts, what the model can read and say, and the model itself."""

    options: TagOptions

    def __init__(
        self,
        options: TagOptions,
        cell: Cell,
        parts: Parts,
        tagset: Tagset,
        spelling: Spelling,
        refusals: Refusals,
        vectors: Mapping[str, Any],
    ):
        self.options, self.cell, self.parts, self.tagset = options, cell, parts, tagset
        self.spelling, self.refusals, self.vectors = spelling, refusals, vectors
        self._found: dict[str, list[Predicted]] = {}

    @cached_property
    def arrays(self) -> dict[str, Sentences]:
        """Every part as the model reads it."""
        return {
            part: Sentences([sentence.words for sentence in sentences], self.spelling)
            for part, sentences in self.parts.items()
        }

    @property
    def _spans(self) -> bool:
        return self.tagset.scheme is not None

    def facts(self) -> dict[str, Any]:
        train = self.parts["train"]
        return {
            "data": " ".join(self.options.files) or "generated sentences (word classes)",
            "digest": digest(self.parts),
            "sentences": len(train),
            "words": sum(len(sentence.words) for sentence in train),
            "tags": len(self.tagset.tags),
            "intents": len(self.tagset.intents),
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        return {"spelling": self.spelling.save(), "tagset": self.tagset.save()}

    def describe(self) -> Description:
        facts = {part: self._part(part) for part in self.parts}
        tagset = self.tagset
        kind = f", spans in {tagset.scheme.upper()}" if tagset.scheme else ""
        facts["tags"] = f"{len(tagset.tags)}{kind}"
        if tagset.intents:
            facts["classes of sentences"] = str(len(tagset.intents))
        facts["vocabulary"] = (
            f"{len(self.spelling.words) - 1:,} words, {len(self.spelling.letters) - 1} letters"
        )
        if self.vectors:
            facts["vectors"] = f"{len(self.vectors):,} words have one in {self.options.embedding}"
        counts = Counter(tag for sentence in self.parts["train"] for tag in sentence.tags or ())
        every = counts.total()
        rows = tuple((tag, n, f"{n / every:.1%}") for tag, n in counts.most_common(TAGS_SHOWN))
        tables = [TableOf("tags of the training part", ("tag", "words", "share"), rows)]
        if tagset.intents:
            classes = Counter(sentence.intent for sentence in self.parts["train"])
            total = classes.total()
            rows = tuple((c, n, f"{n / total:.1%}") for c, n in classes.most_common(TAGS_SHOWN))
            tables.append(TableOf("classes of the training part", ("class", "sentences", "share"), rows))
        return Description(facts, tables, self.refusals.sentences)

    def _part(self, part: str) -> str:
        sentences = self.parts[part]
        lengths = sorted(len(sentence.words) for sentence in sentences)
        text = (
            f"{len(sentences):,} sentences, {sum(lengths):,} words, {lengths[0]} to {lengths[-1]:,} in a "
            f"sentence (median {lengths[len(lengths) // 2]})"
        )
        if part == "train":
            return text
        unknown = sum(int((~self.arrays[part].known(row)).sum()) for row in range(len(sentences)))
        seen = {sentence.words for sentence in self.parts["train"]}
        again = sum(sentence.words in seen for sentence in sentences)
        return f"{text}; {unknown / sum(lengths):.1%} of words unknown, {again:,} sentences also in train"

    def model(self) -> Tagger:
        model = make_model(self.cell, self.options, self.spelling, self.tagset)
        words = self.spelling.words
        counts = torch.zeros(len(words))
        for sentence in self.parts["train"]:
            counts.index_add_(
                0,
                torch.from_numpy(words.encode(map(self.spelling.normal, sentence.words))),
                torch.ones(len(sentence.words)),
            )
        counts[0] = 0
        model.drop_words(counts, self.options.word_dropout)
        if self.vectors:
            found = {words.look_up(word): vector for word, vector in self.vectors.items()}
            put_vectors(model.embedding, found, freeze=self.options.freeze)
        return model

    def learner(self, model: nn.Module) -> TagLearner:
        assert isinstance(model, Tagger)
        return TagLearner(model, self.arrays, self.parts, self.tagset, self.options)

    def _known(self, part: str) -> list[Any]:
        return [self.arrays[part].known(row) for row in range(len(self.parts[part]))]

    def floors(self) -> dict[str, dict[str, Metrics]]:
        known = {part: self._known(part) for part in self.parts}
        return tag_floors(self.parts, known, spans=self._spans)

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        assert isinstance(model, Tagger)
        found = {}
        for part, sentences in self.parts.items():
            if part == "train":
                continue
            by_row = predict(model, self.arrays[part], self.tagset)
            guesses = self._found[part] = [by_row[row] for row in range(len(sentences))]
            found[part] = judged(sentences, guesses, self._known(part), spans=self._spans).metrics()
            if not self.options.files:
                best = word_classes.optimum(whole=self.options.bidirectional)
                found[part]["optimum"] = {"accuracy": best}
        return found

    def summary(self) -> str:
        options = self.options
        parts = [f"{self.cell.name}, {options.layers} x {options.hidden}"]
        parts += ["both directions"] if options.bidirectional else []
        parts += [f"letters 2 x {options.char_hidden}"] if options.char_hidden else []
        parts.append("conditional random field" if options.output == "crf" else "softmax")
        return ", ".join(parts)

    def findings(self, model: nn.Module) -> dict[str, Any]:
        part = "test" if "test" in self.parts else "valid"
        if part not in self._found:
            self.judge(model)
        sentences, guesses = self.parts[part], self._found[part]
        scores = judged(sentences, guesses, self._known(part), spans=self._spans)
        found = {
            "kinds": by_kind(sentences, guesses, scores),
            "confusions": confusions(sentences, guesses),
            "errors": errors(sentences, guesses, self.options.seed),
        }
        if self.tagset.intents:
            found["classes"] = class_confusions(sentences, guesses)
        return {name: table for name, table in found.items() if table.rows}


class Tag(Task):
    """The task `tag`."""

    name = "tag"
    summary = "Learn a label for each word: parts of speech, names, slots; perhaps a class of the sentence."
    Options = TagOptions
    Run = TagRun
    headlines = (
        Headline("f1", "span F1", "{:.2%}", "high"),
        Headline("accuracy", "accuracy", "{:.2%}", "high"),
        Headline("unknown_accuracy", "unknown words", "{:.2%}", "high"),
        Headline("intent_accuracy", "intent", "{:.2%}", "high"),
        Headline("sentence_accuracy", "sentences", "{:.2%}", "high"),
    )
    example = "--text 'woman see book'"

    def prepare(
        self, options: TagOptions, cell: Cell | None, refusals: Refusals, before: TagRun | None
    ) -> TagProblem:
        given = options
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            cell = cell or before.cell
        parts, options = read(options, refusals)
        train = parts["train"]
        scheme = scheme_of(sentence.tags or () for sentence in train)
        check(given, scheme)
        tagset = Tagset.learn(train, options) if before is None else before.tagset
        for part in parts:
            if before is not None if part == "train" else options.unseen == "error":
                parts[part] = tagset.refuse_unseen(parts[part], refusals)
            if not parts[part]:
                raise DataError(f"the {part} part has no sentences that can be used.")
        vectors = _vectors(options, parts)
        words = sum(len(sentence.words) for sentence in train)
        settled = settle(options, words=words, sentences=len(train), scheme=scheme)
        if vectors:
            size = settled_size(given.embedding, given.embedding_size, None)
            settled = settled.model_copy(update={"embedding_size": size})
        if before is None:
            spelling = Spelling.learn(
                (sentence.words for sentence in parts["train"]),
                min_count=options.min_count,
                lower=options.lower,
                zeros=options.digits == "zero",
                more=vectors,
            )
        else:
            spelling = before.spelling
            vectors = {}  # they are in its weights
        return TagProblem(
            settled, cell or cell_from(options.cell), parts, tagset, spelling, refusals, vectors
        )


def _vectors(options: TagOptions, parts: Parts) -> dict[str, Any]:
    """Loaded vectors by word as it is looked up, for the words of all parts; a word without one may have
    one with capitals."""
    if not options.loads_vectors:
        return {}
    plain = Spelling.learn([], lower=options.lower, zeros=options.digits == "zero")
    forms = {word for sentences in parts.values() for sentence in sentences for word in sentence.words}
    keys = {form: plain.normal(form).lower() if options.lower else plain.normal(form) for form in forms}
    found = read_vectors(options.embedding, {*forms, *keys.values()})
    if not found:
        raise DataError(f"{options.embedding} has a vector for none of the {len(forms):,} words.")
    chosen = {key: found[key] for key in keys.values() if key in found}
    for form in sorted(keys):
        if form in found:
            chosen.setdefault(keys[form], found[form])
    return dict(sorted(chosen.items()))


TagRun.task = Tag()
