"""What the task translate can be told."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from elman.data.pairs import Columns
from elman.data.sides import UnitName
from elman.equations.cell import Cell
from elman.errors import OptionError
from elman.models.beam import Search
from elman.models.encoder_decoder import FeedName
from elman.models.translation import TranslationModel, TranslationShape
from elman.tasks.task import PredictOptions
from elman.tasks.word_vectors import VectorOptions

AttentionChoice = Literal["none", "additive", "dot", "general"]
MetricChoice = Literal["bleu", "chrf", "exact", "nats"]
TokenizerName = Literal["13a", "intl", "char", "zh", "none"]


class TranslateOptions(VectorOptions):
    """Options of `elman train translate`."""

    files: list[str] = Field(
        [], description="A table of pairs (.tsv, .csv, .jsonl, .parquet), or two text files side by side."
    )
    valid: str | None = Field(None, description="Validation part: a table of pairs, or SOURCE,TARGET.")
    test: str | None = Field(None, description="Test part: a table of pairs, or SOURCE,TARGET.")
    source: str | None = Field(None, description="Column of the source. (default: the usual names)")
    target: str | None = Field(None, description="Column of the target. (default: the usual names)")
    unit: UnitName | None = Field(
        None,
        description="What is read and written: words, parts of words or characters. (default: by the data)",
    )
    unit_target: UnitName | None = Field(None, description="The same for the target alone.")
    vocabulary: int | None = Field(
        None, ge=10, description="Most units of each side, for words and subwords. (default: by the data)"
    )
    min_count: int = Field(1, ge=1, description="Words that come less often are unknown.")
    lower: bool = Field(False, description="Read and write in lower case.")
    longest: int = Field(
        1000,
        ge=1,
        description="Pairs with a side of more units are refused: attention compares them all.",
    )
    embedding: str = Field(
        "learned",
        description="Vectors of the source's units: learned, or a file of word2vec or GloVe vectors.",
    )
    embedding_target: str = Field("learned", description="The same for the target's units.")
    attention: AttentionChoice = Field(
        "general", description="How the decoder looks at the source (none: it has the last states alone)."
    )
    feed: FeedName = Field(
        "none",
        description="What a step reads beside the last unit: none, the summary of the source, or what "
        "attention found (bahdanau, input); these two loop over steps and take about twice as long.",
    )
    bidirectional: bool = Field(True, description="Read the source in both directions.")
    tie: bool = Field(True, description="The softmax compares with the vectors of the target's embedding.")
    dropout_input: float | None = Field(  # type: ignore[assignment]
        None, ge=0, lt=1, description="Dropout on the vectors of units. (default: as --dropout)"
    )
    warm_up: int | None = Field(  # type: ignore[assignment]
        None, ge=0, description="Steps over which the learning rate rises. (default: by their number)"
    )
    label_smoothing: float | None = Field(
        None, ge=0, lt=1, description="Probability that all units share in the loss. (default: by the data)"
    )
    scheduled_sampling: float = Field(
        0.0,
        ge=0,
        le=1,
        description="Share of inputs, at the end of training, that are the model's own guesses; it grows "
        "from 0 and costs a second pass without gradients.",
    )
    choose: MetricChoice | None = Field(
        None, description="The metric of validation that chooses the best model. (default: by the data)"
    )
    tokenizer: TokenizerName = Field("13a", description="Tokeniser that sacreBLEU counts with.")
    beam: int = Field(5, ge=1, description="Hypotheses of the search; 1 is greedy.")
    length_penalty: float = Field(1.0, ge=0, description="Favours longer translations in the search.")
    coverage_penalty: float = Field(
        0.0, ge=0, description="Favours translations for which all of the source was looked at."
    )
    copy_unknown: bool | None = Field(
        None,
        description="Write for an unknown word the source's word with most attention. (default: where units "
        "are words and there is attention)",
    )

    @property
    def columns(self) -> Columns:
        """Where pairs stand in tables."""
        return Columns(self.source, self.target)

    @property
    def search(self) -> Search:
        """How translations are searched for."""
        return Search(self.beam, length_penalty=self.length_penalty, coverage_penalty=self.coverage_penalty)

    def model(self, cell: Cell, sources: int, targets: int) -> TranslationModel:
        """A new model for so many units on each side, once every choice is made."""
        shape = TranslationShape(
            sources=sources,
            targets=targets,
            embedding=self.embedding_size or 1,
            hidden=self.hidden or 1,
            layers=self.layers or 1,
            bidirectional=self.bidirectional,
            attention=None if self.attention == "none" else self.attention,
            feed=self.feed,
            tie=self.tie,
        )
        return TranslationModel(
            cell, shape, dropout=self.regularisation, init=self.init, horizon=self.time_scales
        )


SHAPING = (
    "unit", "unit_target", "vocabulary", "min_count", "lower", "embedding_size", "hidden", "layers",
    "attention", "feed", "bidirectional", "tie",
)  # fmt: skip
"""Options that the weights of a model depend on."""


class TranslatePredictOptions(PredictOptions):
    """Options of `elman predict` for a translator; None: as it was trained."""

    source: str | None = Field(None, description="Column of the source. (default: the usual names)")
    beam: int | None = Field(None, ge=1, description="Hypotheses of the search; 1 is greedy.")
    length_penalty: float | None = Field(None, ge=0, description="Favours longer translations.")
    coverage_penalty: float | None = Field(
        None, ge=0, description="Favours translations for which all of the source was looked at."
    )
    n_best: int = Field(1, ge=1, description="Translations of each text, with their scores.")
    copy_unknown: bool | None = Field(
        None, description="Write for an unknown word the source's word with most attention."
    )

    def search(self, trained: TranslateOptions) -> Search:
        """How to search, with what was said in training where nothing is said now."""
        values = {
            name: getattr(trained, name) if getattr(self, name) is None else getattr(self, name)
            for name in ("beam", "length_penalty", "coverage_penalty")
        }
        return Search(max(values.pop("beam"), self.n_best), best=self.n_best, **values)


def check(options: TranslateOptions | TranslatePredictOptions, trained: TranslateOptions) -> None:
    """Raise OptionError for options of the search that could have no effect on this model."""
    if options.copy_unknown and (trained.attention == "none" or trained.unit != "word"):
        what = "attention" if trained.attention == "none" else "words as units (--unit word)"
        raise OptionError(f"--copy-unknown has no effect without {what}; leave it out.")
    if options.copy_unknown and trained.unit_target not in (None, "word"):
        raise OptionError("--copy-unknown has no effect without --unit-target word; leave it out.")
    if options.coverage_penalty and trained.attention == "none":
        raise OptionError("--coverage-penalty has no effect without --attention; leave it out.")
