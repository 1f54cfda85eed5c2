"""Vectors from files (word2vec, GloVe) in the embeddings of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field, field_validator, model_validator
from torch import nn

from elman.data.vectors import read_vectors, vector_size
from elman.errors import DataError, OptionError
from elman.tasks.options import WITHOUT_FILE, TrainingOptions


class VectorOptions(TrainingOptions):
    """Options of tasks whose words, or other units, have vectors that can be loaded."""

    embedding: str = Field("learned", description="learned, or a file of word2vec or GloVe vectors.")
    embedding_size: int | None = Field(
        None, ge=1, description="Numbers of a vector. (default: by the data, or the file's)"
    )
    freeze: bool = Field(False, description="Keep loaded vectors as they are.")

    @model_validator(mode="before")
    @classmethod
    def _formerly_a_size(cls, values: Any) -> Any:
        """Runs and configurations of 0.1.0 say embedding = 64 for what is embedding_size now."""
        if isinstance(values, Mapping) and str(values.get("embedding", "")).isdigit():
            size = int(values["embedding"])
            return {**values, "embedding": "learned", "embedding_size": size}
        return values

    @field_validator("embedding", "embedding_target", check_fields=False)
    @classmethod
    def _vectors(cls, value: str) -> str:
        """These models look units up, and read no one-hot input."""
        if value == "onehot":
            raise ValueError("learned, or a file of word2vec or GloVe vectors")
        return value


class WordVectors:
    """The vectors that a file has for the units of a vocabulary; it is read when they are needed.

    A unit without one takes that of its lower case. `names` are the units by their indices.
    """

    def __init__(self, path: str, names: Sequence[str]):
        self.path, self.names = path, names

    @classmethod
    def of(cls, embedding: str, names: Sequence[str]) -> WordVectors | None:
        """None where --embedding names no file."""
        return None if embedding in WITHOUT_FILE else cls(embedding, names)

    @cached_property
    def found(self) -> dict[int, NDArray[np.float32]]:
        """Vectors by index; DataError if there is none."""
        names = [name.strip() for name in self.names]
        vectors = read_vectors(self.path, {*names, *map(str.lower, names)})
        found = {
            index: vectors[name if name in vectors else name.lower()]
            for index, name in enumerate(names)
            if name in vectors or name.lower() in vectors
        }
        if not found:
            raise DataError(
                f"{self.path} has a vector for none of the {len(names):,} units that are read, such as "
                f"{', '.join(names[-3:])}; give vectors of the same language and of whole words."
            )
        return found

    def __str__(self) -> str:
        return f"{len(self.found):,} of {len(self.names):,} units have one in {self.path}"

    def put_into(self, embedding: nn.Embedding, *, freeze: bool) -> None:
        """The vectors into an embedding, as `put_vectors` does."""
        put_vectors(embedding, self.found, freeze=freeze)


def put_vectors(embedding: nn.Embedding, vectors: Mapping[int, NDArray[np.float32]], *, freeze: bool) -> None:
    """Vectors by index into an embedding; those of other units are drawn anew, about as large.

    With `freeze` the whole embedding is not trained.
    """
    weight, rows = embedding.weight, np.stack(list(vectors.values()))
    with torch.no_grad():
        weight.normal_(std=float(rows.std()))
        weight[list(vectors)] = torch.from_numpy(rows).to(weight.dtype)
    weight.requires_grad_(not freeze)


def check_freeze(freeze: bool, *embeddings: str) -> None:
    """OptionError for --freeze where no --embedding names a file."""
    if freeze and all(embedding in WITHOUT_FILE for embedding in embeddings):
        raise OptionError("--freeze is for loaded vectors; name their file with --embedding FILE.")


def settled_size(embedding: str, size: int | None, usual: int | None) -> int | None:
    """Numbers of a vector: those of the file, as asked, or as usual."""
    if embedding in WITHOUT_FILE:
        return size or usual
    width = vector_size(embedding)
    if size not in (None, width):
        raise OptionError(
            f"the vectors of {embedding} have {width} numbers and --embedding-size is {size}; leave that "
            "option out."
        )
    return width
