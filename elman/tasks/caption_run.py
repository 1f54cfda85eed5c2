"""A trained captioner, loaded from its run folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from elman.data.captions import Captioned, Features, Layout, read_captioned, read_features
from elman.data.refusals import Refusals
from elman.data.tables import kind_to_write, table_bytes, with_answers
from elman.data.vocabulary import Vocabulary
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.models.captioning import CaptionModel, GridEncoder, PictureEncoder, VectorEncoder
from elman.tasks.caption_options import CaptionOptions, CaptionPredictOptions
from elman.tasks.captioning import Caption, Captioner, Things
from elman.tasks.task import Metrics, Run, Spell

ADDED = "predicted"
"""The column that predictions add."""


def build(options: CaptionOptions, cell: Cell, layout: Layout, words: Vocabulary) -> CaptionModel:
    """A new model for things of a layout."""
    width = options.hidden or 1
    if layout.kind == "picture":
        encoder = PictureEncoder(layout.side, options.filters or 32, width)
    elif layout.kind == "grid":
        encoder = GridEncoder(layout.shape[-1], width)
    else:
        encoder = VectorEncoder(layout.shape[-1], width)
    return CaptionModel(
        cell,
        encoder,
        options.shape(len(words), encoder.summary_size),
        dropout=options.regularisation,
        init=options.init,
        horizon=options.time_scales,
    )


class CaptionRun(Run):
    """A run of the task caption.

    Attributes: `words` (the vocabulary), `layout` (what things look like), and those of every run.
    """

    options: CaptionOptions
    model: CaptionModel
    words: Vocabulary
    layout: Layout

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.words = Vocabulary.restore(saved["words"])
        self.most = int(saved["most"])
        layout = dict(saved["layout"])
        shape, vector = tuple(layout.pop("shape")), tuple(layout.pop("vector"))
        self.layout = Layout(**layout, shape=shape, vector=vector)

    def spellings(self) -> Mapping[str, Spell]:
        return {"decoder.embedding": self.words.spell}

    def build(self) -> CaptionModel:
        return build(self.options, self.cell, self.layout, self.words)

    @property
    def captioner(self) -> Captioner:
        """The model with its words."""
        return Captioner(self.model, self.words, self.most)

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics on a table of captions (beside it, for ids, a .npz or .npy file)."""
        refusals = Refusals(skip_bad)
        features = None if _arrays(files) else self._features(None)
        found = read_captioned(files, self.layout, refusals, encoding, features=features)
        lower = self.options.lower
        scores, _ = self.captioner.judge(Things.read(found, lower), self.options.beam, lower)
        return {**scores, "refused": refusals.count}

    def captions(self, features: Any, **options: Any) -> list[list[Caption]]:
        """The best captions, with scores, of an array of things as the model reads them.

        Pictures are (N, side, side, 3) of type uint8, vectors (N, D) and grids (N, R, D) of float32. Options
        as in predict: `beam`, `n_best`, `length_penalty`.
        """
        if tuple(features.shape[1:]) != self.layout.shape:
            raise DataError(
                f"this model reads things of {self.layout.shape}, not {tuple(features.shape[1:])}."
            )
        chosen = CaptionPredictOptions.read(options)
        return self.captioner.captions(features, chosen.search(self.options))

    def predict_file(
        self, path: str | Path | None, out: str | Path | None, options: CaptionPredictOptions
    ) -> bytes:
        """The table with the column `predicted` added; with n_best above 1 also `rank` and `score`.

        Rows that are refused have nothing there.
        """
        assert path is not None  # a run that needs a file is not called without
        kind = kind_to_write(out, path)
        things = self.things(path, options)
        found = self.captioner.captions(things.features, options.search(self.options))
        return _table(kind, things, found, options.n_best)

    def things(self, path: str | Path, options: CaptionPredictOptions) -> Captioned:
        """The things of a table that is like that of training, captions or not."""
        if _arrays([path]):
            raise DataError(
                f"{path} has features; give the table of their ids, and this file with --features."
            )
        if options.folder and self.layout.kind != "picture":
            raise OptionError("--folder is for pictures and has no effect on features; leave it out.")
        layout = Layout(**{**self.layout.__dict__, "folder": options.folder or self._folder(path)})
        refusals = Refusals(options.skip_bad)
        features = self._features(options.features)
        return read_captioned([path], layout, refusals, options.encoding, captions=False, features=features)

    def _folder(self, path: str | Path) -> str:
        """Pictures of a new table are looked for beside it, whatever the folder in training was."""
        return str(Path(path).parent)

    def _features(self, path: str | None) -> Features | None:
        """The file of features in which ids are looked up; that of training where none is given."""
        if self.layout.id is None:
            if path is not None:
                raise OptionError(
                    f"--features has no effect: this model reads {self.layout.kind}s of a table."
                )
            return None
        return read_features(path or next(file for file in self.options.files if _arrays([file])))


def _arrays(files: Sequence[str | Path]) -> bool:
    return any(Path(file).suffix in (".npz", ".npy") for file in files)


def _table(kind: str, things: Captioned, found: Sequence[Sequence[Caption]], n_best: int) -> bytes:
    """The table that was read, with captions."""
    names = (ADDED, "rank", "score") if n_best > 1 else (ADDED,)
    answers = [
        [
            {ADDED: caption.text, "rank": rank, "score": caption.score}
            for rank, caption in enumerate(found[place] if place >= 0 else (), 1)
        ]
        for place in things.things
    ]
    columns, rows = with_answers(things.table, names, answers)
    return table_bytes(kind, columns, rows, things.table.columns)
