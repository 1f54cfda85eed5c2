"""Embeddings as things of their own: train, load, save, neighbours, analogies, agreement with people.

vectors = train_vectors(["text.txt"])                # or load_vectors("vectors.txt"), or of a run
vectors.neighbours("king"); vectors.analogy("man", "king", "woman")
vectors.save("vectors.bin"); judge(vectors, "wordsim.txt")
"""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field
from torch import nn

from elman.data.optional import library
from elman.data.refusals import Refusals
from elman.data.text import read_text
from elman.data.vectors import FORMS, read_vectors, vectors_bytes
from elman.data.word_tests import Question, WordTest, read_word_test
from elman.errors import DataError, OptionError, RunError, did_you_mean
from elman.models.skip_gram import SkipGram, train
from elman.tasks.options import Options
from elman.tasks.running import run_of
from elman.training.files import write_whole

Matrix = NDArray[np.float32]

VECTORS = "vectors.bin"
"""What `elman embed --out FOLDER` writes the vectors to."""

Tell = Callable[[int, int, float], None]


class EmbedOptions(Options):
    """Options of `elman embed`."""

    size: int = Field(100, ge=1, description="Numbers of a vector.")
    window: int = Field(5, ge=1, description="Most words to each side that are a word's context.")
    negatives: int = Field(5, ge=1, description="Words drawn for each pair that are not its context.")
    min_count: int = Field(5, ge=1, description="Words that occur less often get no vector.")
    sample: float = Field(
        1e-4, ge=0, description="Share of the text from which a word is thinned out; 0: none."
    )
    epochs: int = Field(5, ge=1, description="Passes over the text.")
    lr: float = Field(0.3, gt=0, description="Learning rate.")
    method: Literal["skip-gram", "ppmi", "random"] = Field(
        "skip-gram", description="ppmi (counts, then SVD) and random are what skip-gram has to beat."
    )
    lower: bool = Field(True, description="Turn words to lower case.")
    tokens: Literal["words", "space"] = Field(
        "words", description="Words are letters and digits, or what stands between blanks."
    )
    encoding: str = Field("utf-8", description="Encoding of the files.")
    seed: int = Field(0, ge=0, description="Seed of everything that is drawn.")
    threads: int | None = Field(None, ge=1, description="Processor threads. (default: torch's choice)")


@dataclass(frozen=True, eq=False)
class Vectors:
    """Words and their vectors (V, D), float32, as they come from training or a file."""

    words: tuple[str, ...]
    matrix: Matrix
    source: str = "the vectors"

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def index(self) -> dict[str, int]:
        """The row of each word."""
        return {word: row for row, word in reversed([*enumerate(self.words)])}

    @cached_property
    def folded(self) -> dict[str, int]:
        """The row of the first word of each spelling without case."""
        return {word.lower(): row for row, word in reversed([*enumerate(self.words)])}

    @cached_property
    def unit(self) -> Matrix:
        """The vectors at length 1; a vector of zeros stays so."""
        length = np.linalg.norm(self.matrix, axis=1, keepdims=True)
        return (self.matrix / np.where(length > 0, length, 1)).astype(np.float32)

    def find(self, word: str) -> int | None:
        """The row of a word, in its own case or another; None if it is not there."""
        row = self.index.get(word)
        return self.folded.get(word.lower()) if row is None else row

    def row(self, word: str) -> int:
        """The row of a word; raises DataError with a suggestion if it is not there."""
        row = self.find(word)
        if row is None:
            hint = did_you_mean(word, self.words[:50_000], f"; it has {len(self):,} words", cutoff=0.75)
            raise DataError(f"{self.source} has no vector for {word}{hint}")
        return row

    def similarity(self, one: str, other: str) -> float:
        """The cosine of two words."""
        return float(self.unit[self.row(one)] @ self.unit[self.row(other)])

    def neighbours(self, word: str, count: int = 10) -> list[tuple[str, float]]:
        """The nearest words by cosine, without the word itself."""
        row = self.row(word)
        return self._nearest(self.unit[row], {row}, count)

    def analogy(self, one: str, other: str, third: str, count: int = 5) -> list[tuple[str, float]]:
        """What is to `third` as `other` is to `one`, by 3CosAdd; the three words are left out.

        `analogy("man", "king", "woman")` is hoped to begin with queen. O. Levy and Y. Goldberg, 2014.
        """
        rows = [self.row(word) for word in (one, other, third)]
        aim = self.unit[rows[1]] - self.unit[rows[0]] + self.unit[rows[2]]
        return self._nearest(aim / max(float(np.linalg.norm(aim)), 1e-12), set(rows), count)

    def _nearest(self, aim: Matrix, without: set[int], count: int) -> list[tuple[str, float]]:
        if count < 1:
            raise OptionError(f"--count is a whole number from 1, not {count}.")
        scores = self.unit @ aim
        scores[[*without]] = -np.inf
        best = np.argsort(-scores, kind="stable")[: min(count, len(self) - len(without))]
        return [(self.words[row], float(scores[row])) for row in best]

    def save(self, path: str | Path, form: str | None = None) -> None:
        """Write as "word2vec" text, "binary" or "glove"; by the suffix if not said (.bin is binary).

        A trailing .gz compresses.
        """
        path = Path(path)
        plain = path.with_suffix("") if path.suffix == ".gz" else path
        form = form or ("binary" if plain.suffix == ".bin" else "word2vec")
        if form not in FORMS:
            raise OptionError(f"--form is {' or '.join(FORMS)}, not {form}{did_you_mean(form, FORMS, '')}")
        content = vectors_bytes(self.words, self.matrix, form)
        write_whole(path, gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)


# from files and runs


def load_vectors(source: str | Path) -> Vectors:
    """Vectors of a file (word2vec, GloVe) or of the embedding of a trained run of any task."""
    path = Path(source)
    if (path / VECTORS).is_file():
        path = path / VECTORS
    if path.is_dir():
        return _of_run(path)
    found = read_vectors(path)
    lengths = {len(vector) for vector in found.values()}
    if len(lengths) > 1:
        raise DataError(f"{path} holds vectors of {min(lengths)} and of {max(lengths)} numbers.")
    return Vectors(tuple(found), np.stack(list(found.values())), str(path))


def _of_run(path: Path) -> Vectors:
    """The first embedding of a model whose words its run knows."""
    run = run_of(path)
    modules = dict(run.model.named_modules())
    for name, spell in run.spellings().items():
        embedding = modules.get(name)
        if isinstance(embedding, nn.Embedding):
            words = tuple(spell(index) for index in range(embedding.num_embeddings))
            return Vectors(words, embedding.weight.detach().float().numpy(), str(path))
    raise RunError(f"{path} is a run of {run.task.name} without an embedding of words or characters.")


# training


def train_vectors(
    files: Sequence[str | Path], options: EmbedOptions | None = None, tell: Tell | None = None
) -> Vectors:
    """Vectors of the words of text files. Raises DataError for texts without words that are frequent enough.

    `tell` is called now and then with (words done, words in all, mean loss).
    """
    options = options or EmbedOptions.read({})
    lines = [line for path in files for line in split_lines(read_text(path, options.encoding), options)]
    name = ", ".join(map(str, files))
    counts = Counter(word for line in lines for word in line)
    kept = [word for word, count in counts.most_common() if count >= options.min_count]
    if len(kept) < 2:
        raise DataError(
            f"{name} has {len(kept)} words that occur {options.min_count} times or more; give more text or a "
            "smaller --min-count."
        )
    index = {word: row for row, word in enumerate(kept)}
    encoded = [np.array([index[word] for word in line if word in index], np.int64) for line in lines]
    numbers = np.array([counts[word] for word in kept])
    if options.method == "skip-gram":
        how = SkipGram(
            **{
                k: getattr(options, k)
                for k in ("size", "window", "negatives", "sample", "epochs", "lr", "seed")
            }
        )
        matrix = train(encoded, numbers, how, tell)
    elif options.method == "ppmi":
        matrix = ppmi(encoded, len(kept), options)
    else:
        matrix = np.random.default_rng(options.seed).normal(size=(len(kept), options.size)).astype(np.float32)
    return Vectors(tuple(kept), matrix, name)


def split_lines(text: str, options: EmbedOptions) -> Iterator[list[str]]:
    """The words of each line."""
    text = text.lower() if options.lower else text
    for line in text.split("\n"):
        found = line.split() if options.tokens == "space" else re.findall(r"\w+(?:'\w+)?", line)
        if found:
            yield found


def ppmi(lines: Iterable[NDArray[np.int64]], words: int, options: EmbedOptions) -> Matrix:
    """Positive pointwise mutual information of words and their contexts, cut down by a truncated SVD.

    Context counts are smoothed by the power 0.75. O. Levy, Y. Goldberg and I. Dagan, 2015.
    """
    sparse = library("scipy.sparse", "learn", "the count-based method")
    extmath = library("sklearn.utils.extmath", "learn", "the count-based method")
    lines = list(lines)
    whole = np.concatenate([np.zeros(0, np.int64), *lines]).astype(np.int64)
    of_line = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    counts = sparse.csr_matrix((words, words), dtype=np.float64)
    for distance in range(1, options.window + 1):
        together = of_line[distance:] == of_line[:-distance]
        one, other = whole[:-distance][together], whole[distance:][together]
        # a window drawn from 1 to `window` reaches so far with this chance
        weight = np.full(len(one), (options.window - distance + 1) / options.window)
        counts = counts + sparse.coo_matrix((weight, (one, other)), shape=(words, words)).tocsr()
    counts = (counts + counts.T).tocoo()
    of_word = np.bincount(counts.row, counts.data, words)
    of_context = np.bincount(counts.col, counts.data, words) ** 0.75
    share = of_context / of_context.sum()
    found = np.log(counts.data / (of_word[counts.row] * share[counts.col]))
    kept = found > 0
    table = sparse.csr_matrix((found[kept], (counts.row[kept], counts.col[kept])), shape=(words, words))
    size = min(options.size, words - 1)
    left, scale, _ = extmath.randomized_svd(table, size, n_iter=4, random_state=options.seed)
    return (left * np.sqrt(scale)).astype(np.float32)


# judging


def judge(vectors: Vectors, test: str | Path | WordTest, refusals: Refusals | None = None) -> dict[str, Any]:
    """How well vectors agree with a file of pairs or of analogies; `coverage` is the share that has vectors.

    Pairs: `spearman`, the rank correlation of cosines with what people say. Analogies: `accuracy` of
    3CosAdd among the questions that have vectors, also by `sections`.
    """
    found = test if isinstance(test, WordTest) else read_word_test(test, refusals or Refusals())
    if found.pairs:
        return {"test": found.path, **_correlation(vectors, found)}
    return {"test": found.path, **_analogies(vectors, found)}


def _correlation(vectors: Vectors, test: WordTest) -> dict[str, Any]:
    rows = [(vectors.find(one), vectors.find(other), score) for one, other, score in test.pairs]
    known = [(one, other, score) for one, other, score in rows if one is not None and other is not None]
    ours = [float(vectors.unit[one] @ vectors.unit[other]) for one, other, _ in known]
    return {
        "kind": "pairs",
        "spearman": spearman(ours, [score for *_, score in known]),
        "known": len(known),
        "count": test.count,
        "coverage": len(known) / test.count,
    }


def spearman(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Rank correlation, equal values sharing their mean rank; None for fewer than two different values."""
    if len(set(one)) < 2 or len(set(other)) < 2:
        return None
    return float(np.corrcoef(_ranks(one), _ranks(other))[0, 1])


def _ranks(values: Sequence[float]) -> NDArray[np.float64]:
    _, place, counts = np.unique(np.asarray(values), return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return (ends - (counts - 1) / 2)[place]


def _analogies(vectors: Vectors, test: WordTest) -> dict[str, Any]:
    sections: dict[str, Mapping[str, Any]] = {}
    right = known = 0
    for name, questions in test.questions:
        found, good = _answered(vectors, questions)
        sections[name] = {
            "accuracy": good / found if found else None,
            "known": found,
            "count": len(questions),
        }
        known += found
        right += good
    return {
        "kind": "analogies",
        "accuracy": right / known if known else None,
        "known": known,
        "count": test.count,
        "coverage": known / test.count,
        "sections": sections,
    }


def _answered(vectors: Vectors, questions: Sequence[Question]) -> tuple[int, int]:
    """(questions whose words all have vectors, right answers among them)."""
    rows = np.array(
        [
            found
            for found in ([vectors.find(w) for w in question] for question in questions)
            if None not in found
        ],
        np.int64,
    ).reshape(-1, 4)
    right = 0
    for at in range(0, len(rows), 500):
        some = rows[at : at + 500]
        aims = vectors.unit[some[:, 1]] - vectors.unit[some[:, 0]] + vectors.unit[some[:, 2]]
        scores = aims @ vectors.unit.T
        scores[np.arange(len(some))[:, None], some[:, :3]] = -np.inf
        right += int((scores.argmax(1) == some[:, 3]).sum())
    return len(rows), right
