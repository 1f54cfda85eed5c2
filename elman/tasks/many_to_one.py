"""A sequence in, one answer out: what the tasks `classify` and `rate` have in common.

Encoded           a part as arrays
SequenceLearner   model and data as the training loop wants them
ManyToOne         the problem: encoding, target, model, floors
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from elman.data.batches import Buckets, pad
from elman.data.dividing import digest, shared
from elman.data.encoding import NumberEncoding, TextEncoding, reverse_complement
from elman.data.labelled import Examples
from elman.data.vocabulary import Vocabulary
from elman.equations.cell import Cell
from elman.errors import sentence_list
from elman.layers import Carry
from elman.models.classifier import SequenceClassifierModel, Shape
from elman.models.marks import UNKNOWN
from elman.tasks.mistakes import CLASSES_SHOWN, confusions, short, told, worst
from elman.tasks.sequence_floors import sequence_floors
from elman.tasks.sequence_options import Parts, SequenceOptions
from elman.tasks.targets import Number, Target, class_counts
from elman.tasks.task import Description, Metrics, Problem, TableOf
from elman.tasks.word_vectors import WordVectors

Encoding = TextEncoding | NumberEncoding

MOST_STEPS = 200_000
"""Steps in a batch, padding included: one very long sequence comes alone, not with 31 times its padding."""

JUDGED_TOGETHER = 256
"""Sequences that are judged side by side."""


def learn_encoding(options: SequenceOptions, train: Examples) -> Encoding:
    """The encoding of a training part, with settled options."""
    if train.numeric:
        return NumberEncoding.learn(
            train.values,
            options.scale or "all",
            fill=options.missing == "previous",
            longest=options.longest,
            keep=options.keep,
        )
    draft = TextEncoding(Vocabulary(()), options.tokens or "marks", options.grams)
    texts = iter(train.values)
    if options.both_strands:
        texts = chain(texts, map(reverse_complement, train.values))
    words = map(draft.split, texts)
    vocabulary = Vocabulary.learn(words, options.vocabulary, options.min_count, bool(options.lower))
    return TextEncoding(vocabulary, draft.tokens, draft.grams, options.longest, options.keep)


def make_model(
    cell: Cell, options: SequenceOptions, encoding: Encoding, outputs: int
) -> SequenceClassifierModel:
    """A new model for settled options."""
    text = isinstance(encoding, TextEncoding)
    shape = Shape(
        inputs=encoding.size,
        outputs=outputs,
        hidden=options.hidden or 1,
        layers=options.layers or 1,
        bidirectional=bool(options.bidirectional),
        pool=options.pool or "last",
        embedding=(0 if options.embedding == "onehot" else options.embedding_size) if text else None,
        positions=options.positions or 0,
    )
    return SequenceClassifierModel(
        cell,
        shape,
        dropout=options.regularisation,
        unknown=options.word_dropout or 0.0,
        init=options.init,
        horizon=options.time_scales,
    )


class Encoded:
    """A part as arrays: `rows` to read, `strands` the other strand of each where both are read.

    `whole` are the lengths before anything was cut, `unknown` is the share of tokens that are not known.
    """

    def __init__(self, values: Sequence[Any], encoding: Any, both_strands: bool = False):
        whole = [encoding.whole(value) for value in values]
        self.whole = [len(row) for row in whole]
        self.rows = [encoding.cut(row) for row in whole]
        self.lengths = [len(row) for row in self.rows]
        self.unknown = 0.0
        if encoding.kind == "text":
            self.unknown = sum(int((row == UNKNOWN).sum()) for row in whole) / max(sum(self.whole), 1)
        self.strands = None
        if both_strands:
            self.strands = [encoding.cut(encoding.whole(reverse_complement(value))) for value in values]


@torch.no_grad()
def answers(
    model: SequenceClassifierModel, part: Encoded, target: Target, batches: int | None = None
) -> tuple[Any, Any]:
    """(places, what the target reads there) of a part, or of its first batches, in the order of places.

    With both strands it is the mean of the two.
    """
    model.eval()
    chosen = Buckets(part.lengths, JUDGED_TOGETHER, steps=MOST_STEPS).of(0)[:batches]
    found = []
    for batch in chosen:
        lengths = [part.lengths[k] for k in batch]
        strands = [part.rows] if part.strands is None else [part.rows, part.strands]
        reads = [target.read(model(pad([rows[k] for k in batch]), lengths)) for rows in strands]
        found.append(sum(reads) / len(reads))
    places = np.concatenate(chosen)
    order = places.argsort()
    return places[order], np.concatenate(found)[order]


class SequenceLearner:
    """Model and data as the training loop wants them."""

    unit_name = "row"

    def __init__(self, problem: ManyToOne, model: SequenceClassifierModel):
        options = problem.options
        self.model, self.target, self.problem = model, problem.target, problem
        self.train, self.valid = problem.encoded["train"], problem.encoded["valid"]
        self.wanted = torch.from_numpy(np.asarray(problem.wanted["train"]))
        self.weights = problem.weights()
        batch = options.batch or 1
        # lengths are put together anew each epoch, unless a batch could be mostly padding or too large
        usual = int(np.quantile(self.train.lengths, 0.9))
        bounded = max(self.train.lengths) * batch > max(MOST_STEPS, 4 * usual * batch)
        steps = max(MOST_STEPS, usual * batch) if bounded else None
        self.batches = Buckets(self.train.lengths, batch, options.seed, steps)

    @property
    def higher_is_better(self) -> bool:
        return self.target.kind != "number"

    def __len__(self) -> int:
        return len(self.batches)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        places = self.batches.of(epoch)[index]
        rows = [self.train.rows[k] for k in places]
        if self.train.strands is not None:
            other = (torch.rand(len(places)) < 0.5).tolist()
            rows = [
                (self.train.strands if o else self.train.rows)[k] for k, o in zip(places, other, strict=True)
            ]
        found = self.model(pad(rows), [len(row) for row in rows])
        return self.target.loss(found, self.wanted[places], self.weights), len(places), None

    def validate(self, batches: int | None = None) -> dict[str, float]:
        places, found = answers(self.model, self.valid, self.target, batches)
        metrics = self.target.metrics(self.problem.wanted["valid"][places], found)
        del metrics["examples"]
        return metrics

    def sample(self) -> str:
        part = self.problem.parts["valid"]
        part = part.of(range(min(3, len(part))))
        _, found = answers(self.model, self.problem.encode(part.values), self.target)
        said = self.target.columns(found)["predicted"]
        return "\n".join(
            f"{answer if isinstance(answer, str) else f'{answer:.3g}'} (is {told(label)}): {short(value)}"
            for value, answer, label in zip(part.values, said, part.labels, strict=True)
        )


class ManyToOne(Problem):
    """Labelled sequences in their parts, their encoding and target.

    Args:
        options: with every choice made.
        cell: the equations.
        parts: "train", "valid" and mostly "test".
        encoding: what the model reads; None = learned from the training part.
        target: what it says.
        name: of the data, for people.
        refused: sentences of the rows that were left out.
        begin: weights that models begin with.
        optimum: metrics of the best possible model, where they are known.
    """

    options: SequenceOptions

    def __init__(
        self,
        options: SequenceOptions,
        cell: Cell,
        parts: Parts,
        target: Target,
        name: str,
        *,
        encoding: Encoding | None = None,
        refused: Sequence[str] = (),
        begin: Mapping[str, Tensor] | None = None,
        optimum: Metrics | None = None,
    ):
        self.options, self.cell, self.parts, self.target, self.name = options, cell, parts, target, name
        self.given = encoding
        self.encoding = encoding or learn_encoding(options, parts["train"])
        self.refused, self.begin, self.optimum = refused, begin, optimum
        self.judged: dict[str, tuple[Any, Any, Examples]] = {}

    def divided(self, parts: Parts) -> ManyToOne:
        """The same problem with other parts: what is learned from the training part is learned anew."""
        target = self.target
        if isinstance(target, Number):
            target = Number.learn(parts["train"].labels)
        return ManyToOne(
            self.options, self.cell, parts, target, self.name, encoding=self.given, begin=self.begin
        )

    @cached_property
    def encoded(self) -> dict[str, Encoded]:
        """Every part as arrays."""
        return {name: self.encode(part.values) for name, part in self.parts.items()}

    @cached_property
    def wanted(self) -> dict[str, Any]:
        """The labels of every part as an array."""
        return {name: self.target.encode(part.labels) for name, part in self.parts.items()}

    def encode(self, values: Sequence[Any]) -> Encoded:
        """Sequences as arrays."""
        return Encoded(values, self.encoding, self.options.both_strands)

    def weights(self) -> Tensor | None:
        """Weights of the classes in the loss."""
        return self.target.weights(self.wanted["train"]) if self.options.balanced else None

    def facts(self) -> dict[str, Any]:
        content = hashlib.blake2b(digest_size=8)
        for name, part in self.parts.items():
            content.update(name.encode())
            for value, label in zip(part.values, part.labels, strict=True):
                content.update(digest(value) + str(label).encode())
        return {
            "data": self.name,
            "digest": content.hexdigest(),
            "rows": sum(map(len, self.parts.values())),
            "inputs": self.encoding.size,
            "outputs": self.target.outputs,
            "equations": str(self.cell),
        }

    def saved(self) -> dict[str, Any]:
        columns = self.parts["train"].columns
        return {
            "columns": {**vars(columns), "values": list(columns.values)},
            "encoding": self.encoding.save(),
            "target": self.target.save(),
        }

    def summary(self) -> str:
        options = self.options
        both = ", both ways" if options.bidirectional else ""
        return f"{self.cell.name}, {options.layers} x {options.hidden}{both}, {options.pool} of its steps"

    def describe(self) -> Description:
        step = "step" if self.encoding.kind == "numbers" else "letter" if self._letters else "word"
        facts = {"data": self.name, "columns": _columns_told(self.parts["train"])}
        for name, part in self.encoded.items():
            shortest, middle, longest = (int(np.quantile(part.whole, q)) for q in (0, 0.5, 1))
            facts[name] = (
                f"{len(part.rows):,} rows of {shortest:,} to {longest:,} {step}s (median {middle:,})"
            )
            count = sum(length > (self.options.longest or longest) for length in part.whole)
            if count:
                facts[name] += f"; {count:,} are longer than {self.options.longest:,} and cut"
            if name != "train":
                again = shared(self.parts["train"].values, self.parts[name].values)
                facts[name] += f"; {again:,} of them are also in the training part" if again else ""
                if self.encoding.kind == "text":
                    facts[name] += f"; {part.unknown:.1%} of its {step}s are unknown"
        if self.encoding.kind == "text":
            facts["vocabulary"] = f"{self.encoding.size - 1:,} {step}s"
        else:
            facts["values"] = f"{self.encoding.size} at each step"
        if isinstance(self.target, Number):
            facts["numbers"] = f"{self.target.low:g} to {self.target.high:g} (mean {self.target.mean:.3g})"
        if self.vectors is not None:
            facts["vectors"] = str(self.vectors)
        return Description(facts, self._class_table(), self.refused)

    @property
    def _letters(self) -> bool:
        return isinstance(self.encoding, TextEncoding) and self.encoding.tokens == "letters"

    def _class_table(self) -> list[TableOf]:
        if isinstance(self.target, Number):
            return []
        counts = {name: class_counts(part.labels, self.target) for name, part in self.parts.items()}
        ranked = [name for name, _ in counts["train"].most_common()]
        rows = [(name, *(count[name] for count in counts.values())) for name in ranked[:CLASSES_SHOWN]]
        title = "classes" if len(ranked) <= CLASSES_SHOWN else f"the {CLASSES_SHOWN} most frequent classes"
        return [TableOf(title, ("class", *counts), tuple(rows))]

    @cached_property
    def vectors(self) -> WordVectors | None:
        """What is loaded for words."""
        if not isinstance(self.encoding, TextEncoding):
            return None
        return WordVectors.of(self.options.embedding, self.encoding.vocabulary.names)

    def model(self) -> SequenceClassifierModel:
        model = make_model(self.cell, self.options, self.encoding, self.target.outputs)
        if self.vectors is not None and model.embedding is not None:
            self.vectors.put_into(model.embedding, freeze=self.options.freeze)
        return model

    def learner(self, model: nn.Module) -> SequenceLearner:
        assert isinstance(model, SequenceClassifierModel)
        return SequenceLearner(self, model)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        return sequence_floors(self)

    def judge(self, model: nn.Module) -> dict[str, dict[str, Metrics]]:
        assert isinstance(model, SequenceClassifierModel)
        result = {}
        for name, part in self.parts.items():
            if name != "train":
                _, found = answers(model, self.encoded[name], self.target)
                self.judged[name] = (self.wanted[name], found, part)
                result[name] = self.target.metrics(self.wanted[name], found)
                if self.optimum is not None:
                    result[name]["optimum"] = self.optimum
        return result

    def findings(self, model: nn.Module) -> Mapping[str, Any]:
        wanted, found, part = self.judged.get("test") or self.judged["valid"]
        return {
            **confusions(self.target, wanted, found),
            "errors": worst(self.target, wanted, found, part),
        }


def _columns_told(part: Examples) -> str:
    columns = part.columns
    if columns.layout == "ts":
        return "those of a .ts file"
    if columns.layout == "text":
        return f"text in {columns.text}, label in {columns.label}"
    values = list(columns.values)
    shown = sentence_list(values) if len(values) <= 6 else f"{len(values):,} of numbers"
    if columns.layout == "wide":
        return f"{shown}, one sequence a row; label in {columns.label}"
    time = f", time in {columns.time}" if columns.time else ""
    return f"{shown}, one step a row; sequence in {columns.id}{time}, label in {columns.label}"
