"""What users do next: learn sessions of events, rank what may come, add it to a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from elman.cells.lookup import cell_from
from elman.data.events import Columns, Session, read_sessions
from elman.data.refusals import Refusals
from elman.data.tables import kind_to_write, table_bytes
from elman.data.vocabulary import Vocabulary
from elman.equations.cell import Cell
from elman.errors import DataError, RunError
from elman.models.repeating import RepeatingModel
from elman.tasks.next_learn import metrics
from elman.tasks.next_options import SHAPING, NextChoices, NextOptions, check
from elman.tasks.next_problem import NextProblem, sessions_of
from elman.tasks.next_streams import Stream, judged, likeliest
from elman.tasks.options import as_before
from elman.tasks.task import SCORES, Headline, Metrics, Run, Spell, Task


class NextRun(Run):
    """A model of what users do next.

    run = elman.load("runs/shop")
    run.next_items([["shoes", "socks"]])        # [[("laces", 0.31), ("polish", 0.12), ...]]
    """

    options: NextOptions
    model: RepeatingModel
    vocabulary: Vocabulary

    def restore(self, saved: Mapping[str, Any]) -> None:
        self.vocabulary = Vocabulary.restore(saved["items"])

    def spellings(self) -> Mapping[str, Spell]:
        return {"embedding": self.vocabulary.spell, SCORES: self.vocabulary.spell}

    def build(self) -> RepeatingModel:
        return self.options.model(self.cell, len(self.vocabulary))

    @property
    def columns(self) -> Columns:
        """The columns that the run was trained on."""
        return self.options.columns

    def _read(self, path: str | Path, refusals: Refusals, encoding: str) -> tuple[Session, ...]:
        return read_sessions(str(path), self.columns, refusals, self.options.gap, encoding).sessions

    def evaluate(self, *files: str | Path, encoding: str = "utf-8", skip_bad: bool = False) -> Metrics:
        """Metrics on events; items that the run does not know are left out, as is the convention."""
        refusals = Refusals(skip_bad)
        sessions = [session for path in files for session in self._read(path, refusals, encoding)]
        streams = [stream for _, stream in self._streams(sessions, told=True) if stream.targets]
        if not streams:
            raise DataError(f"{', '.join(map(str, files))} has no session with two items that the run knows.")
        return metrics(judged(self.model, streams))

    def _streams(self, sessions: Sequence[Session], told: bool) -> list[tuple[list[Session], Stream]]:
        """Sessions, or users with all of theirs, as the model reads them."""
        rows: dict[Any, list[Session]] = {}
        for place, session in enumerate(sorted(sessions, key=lambda session: session.start)):
            rows.setdefault(session.user if self.options.stateful else place, []).append(session)
        return [
            (own, Stream.of_user([(self._known(session.items), told) for session in own]))
            for own in rows.values()
        ]

    def _known(self, items: Sequence[str]) -> np.ndarray:
        indices = self.vocabulary.encode(items)
        return indices[indices > 0]

    def next_items(
        self, sequences: Sequence[Sequence[str]], count: int = 5, fresh: bool = False
    ) -> list[list[tuple[str, float]]]:
        """The likeliest next items after each sequence with their probabilities, likeliest first.

        Items that the run does not know are passed over. With `fresh`, no item of the sequence is named.
        """
        streams = [Stream.of_user([(self._known(items), False)]) for items in sequences]
        return [self._likeliest(stream, count, fresh) for stream in streams]

    def _likeliest(self, stream: Stream, count: int, fresh: bool) -> list[tuple[str, float]]:
        without = sorted({*stream.x.tolist()}) if fresh else ()
        best = likeliest(self.model, stream.x, count, without)
        return [(self.vocabulary.spell(index), p) for index, p in best]

    def predict_file(self, path: str | Path | None, out: str | Path | None, options: NextChoices) -> bytes:
        """A table of users (stateful) or sessions with the likeliest next items and their probabilities."""
        if path is None:
            raise RunError("a run of next reads a table of events; give it a file.")
        kind = kind_to_write(out, path)
        sessions = self._read(path, Refusals(options.skip_bad), options.encoding)
        by_user = bool(self.options.stateful)
        names = ["user", *([] if by_user else ["session"]), "events", "last_item"]
        columns = [*names, *(f"{what}_{k}" for k in range(1, options.count + 1) for what in ("next", "p"))]
        if not any(item in self.vocabulary for session in sessions for item in session.items):
            raise DataError(f"{path} has no item that the run knows, such as {self.vocabulary.tokens[0]}.")
        rows = []
        for own, stream in self._streams(sessions, told=False):
            row: dict[str, Any] = {
                "user": own[-1].user,
                "session": own[-1].name,
                "events": sum(len(session.items) for session in own),
                "last_item": own[-1].items[-1],
            }
            for k, (item, p) in enumerate(self._likeliest(stream, options.count, options.fresh), 1):
                row |= {f"next_{k}": item, f"p_{k}": p}
            rows.append(row)
        return table_bytes(kind, columns, rows)

    def predict_texts(self, texts: Sequence[str], options: Any) -> list[Mapping[str, Any]]:
        """What comes after items that are written one after the other, with spaces between them."""
        found = self.next_items([text.split() for text in texts], options.count, options.fresh)
        return [
            {"items": text, "next": ", ".join(f"{item} ({p:.0%})" for item, p in best)}
            for text, best in zip(texts, found, strict=True)
        ]


class NextItem(Task):
    """The next item of a user."""

    name = "next"
    summary = "what a user does next, from events with users, times and items"
    Options = NextOptions
    PredictOptions = NextChoices
    Run = NextRun
    headlines = (
        Headline("recall_20", "recall@20", "{:.1%}", best="high"),
        Headline("recall_10", "recall@10", "{:.1%}", best="high"),
        Headline("recall_5", "recall@5", "{:.1%}", best="high"),
        Headline("mrr_20", "MRR@20", "{:.4f}", best="high"),
    )
    saved_as = "items.json"

    def prepare(
        self, options: NextOptions, cell: Cell | None, refusals: Refusals, before: NextRun | None
    ) -> NextProblem:
        vocabulary = None
        if before is not None:
            options = as_before(options, before.options, SHAPING)
            options = options.model_copy(update={"repeat": bool(options.repeat)})  # None: of an earlier elman
            cell, vocabulary = cell or before.cell, before.vocabulary
        check(options, continued=before is not None)
        cell = cell or cell_from(options.cell)
        parts, users, name = sessions_of(options, refusals)
        return NextProblem(options, cell, parts, users, name, refusals, vocabulary)


NextRun.task = NextItem()
