"""What the task caption can be told."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from elman.data.captions import Layout
from elman.models.beam import Search
from elman.models.encoder_decoder import DecoderShape, FeedName
from elman.tasks.task import PredictOptions
from elman.tasks.word_vectors import VectorOptions

AttentionChoice = Literal["none", "additive", "dot", "general"]


class CaptionOptions(VectorOptions):
    """Options of `elman train caption`."""

    files: list[str] = Field(
        [],
        description="A table of captions with paths of pictures, columns of numbers or ids; for ids also a "
        ".npz or .npy file of features. Without one, generated scenes.",
    )
    valid: str | None = Field(None, description="Validation part: a table like the first, or TABLE,FEATURES.")
    test: str | None = Field(None, description="Test part: a table like the first, or TABLE,FEATURES.")
    split: str = Field(
        "80/10/10", description="Shares of train/valid/test (or train/valid), shuffled; pictures stay whole."
    )
    picture: str | None = Field(None, description="Column of paths. (default: the usual names)")
    caption: str | None = Field(None, description="Column of captions. (default: the usual names)")
    id: str | None = Field(None, description="Column of ids of features. (default: the usual names)")
    vector: list[str] = Field(
        [], description="A column of the vector (repeatable). (default: all but the caption)"
    )
    folder: str | None = Field(
        None, description="Where the paths of pictures begin. (default: the folder of the table)"
    )
    size: int | None = Field(
        None, ge=8, le=512, description="Pixels of a side to which pictures are brought. (default: 64)"
    )
    filters: int | None = Field(
        None, ge=4, description="Channels of the first convolution over pictures. (default: 32)"
    )
    lower: bool = Field(True, description="Read and write captions in lower case.")
    vocabulary: int | None = Field(None, ge=10, description="Most words. (default: all)")
    min_count: int | None = Field(
        None, ge=1, description="Words that come less often are unknown. (default: 2, 1 for few captions)"
    )
    attention: AttentionChoice | None = Field(
        None, description="How the decoder looks at regions. (default: general, none for a vector)"
    )
    feed: FeedName = Field(
        "none",
        description="What a step reads beside the last word: none, the summary of the picture, or what "
        "attention found (bahdanau, input); these two loop over steps and take several times as long.",
    )
    tie: bool = Field(True, description="The softmax compares with the vectors of the embedding.")
    label_smoothing: float = Field(
        0.0, ge=0, lt=1, description="Probability that all words share in the loss."
    )
    beam: int = Field(3, ge=1, description="Hypotheses of the search when the result is judged; 1 is greedy.")
    scenes: int | None = Field(None, ge=10, description="How many scenes are generated. (default: 12000)")

    def layout(self) -> Layout:
        """Where things and captions stand in the files."""
        return Layout(
            side=self.size or 64,
            picture=self.picture,
            caption=self.caption,
            id=self.id,
            vector=tuple(self.vector),
            folder=self.folder,
        )

    def shape(self, words: int, summary: int) -> DecoderShape:
        """The sizes of the decoder."""
        attends = self.attention not in (None, "none")
        return DecoderShape(
            units=words,
            embedding=self.embedding_size or 1,
            hidden=self.hidden or 1,
            layers=self.layers or 1,
            summary=summary,
            memory=(self.hidden or 1) if attends else 0,
            attention=self.attention if attends else None,  # type: ignore[arg-type]
            feed=self.feed,
            tie=self.tie,
        )


SHAPING = (
    "size", "filters", "lower", "vocabulary", "min_count", "embedding_size", "hidden", "layers", "attention",
    "feed", "tie", "vector",
)  # fmt: skip
"""Options that the weights of a model depend on."""


class CaptionPredictOptions(PredictOptions):
    """Options of `elman predict` for a captioner; None: as it was trained."""

    beam: int | None = Field(None, ge=1, description="Hypotheses of the search; 1 is greedy.")
    length_penalty: float = Field(0.0, ge=0, description="Favours longer captions.")
    n_best: int = Field(1, ge=1, description="Captions of each thing, with their scores.")
    folder: str | None = Field(None, description="Where the paths of pictures begin.")
    features: str | None = Field(
        None, description="The .npz or .npy file in which the table's ids are. (default: that of training)"
    )

    def search(self, trained: CaptionOptions) -> Search:
        """How to search, with what was said in training where nothing is said now."""
        beam = trained.beam if self.beam is None else self.beam
        return Search(max(beam, self.n_best), best=self.n_best, length_penalty=self.length_penalty)
