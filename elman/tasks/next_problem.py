"""Events to learn from: sessions in parts by time, every choice made, streams of items, metrics and floors.

Shapes: B rows, T steps, N targets, V items (with the marks).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import numpy as np
from torch import Tensor, nn

from elman.data.dividing import USUAL
from elman.data.events import Session, digest, read_sessions
from elman.data.refusals import Refusals
from elman.data.synthetic import browsing
from elman.data.text import parse_split
from elman.data.times import DAY
from elman.data.vocabulary import Vocabulary
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.models.repeating import REACH, RepeatingModel, Repeats
from elman.tasks.next_learn import NextLearner, metrics
from elman.tasks.next_metrics import Visit, floors, of_places, of_probabilities
from elman.tasks.next_options import NextOptions, settle
from elman.tasks.next_streams import Judged, Stream, judged, looked_back
from elman.tasks.task import Description, Metrics, Problem, TableOf
from elman.tasks.word_vectors import WordVectors

PARTS = ("train", "valid", "test")

SHOP_USERS = 500
"""Users of the generated data."""

SHOWN_AGES = 8
COUNTED = 5000
"""Sessions, or users, at most in which repeats are counted."""

TARGETS = 200_000
"""Targets at most by which they are: the items before each are held at once, 32 MB."""

PLACES = ((2, 2), (3, 3), (4, 4), (5, 9), (10, 10**9))
"""Places in a session that findings tell apart."""


def sessions_of(options: NextOptions, refusals: Refusals) -> tuple[dict[str, list[Session]], bool, str]:
    """(the sessions of each part, whether users are known, the data's name)."""
    if not options.files:
        found = browsing.sessions(SHOP_USERS, options.seed)
        return _by_time(found, options, "the generated shop"), True, "a shop (generated)"
    files = {"train": options.files, "valid": [options.valid], "test": [options.test]}
    read = {
        part: [
            read_sessions(path, options.columns, refusals, options.gap, options.encoding)
            for path in paths
            if path is not None
        ]
        for part, paths in files.items()
    }
    whole = {
        part: sorted((s for table in tables for s in table.sessions), key=lambda s: s.start)
        for part, tables in read.items()
        if tables
    }
    name = ", ".join(options.files)
    users = all(table.users for tables in read.values() for table in tables)
    if "valid" in whole:
        if options.split != USUAL:
            raise OptionError("--split has no effect beside --valid: nothing is divided.")
        return whole, users, name
    own = {"test": whole.pop("test")} if "test" in whole else {}
    return {**_by_time(whole["train"], options, name, judged="test" not in own), **own}, users, name


def _by_time(
    sessions: Sequence[Session], options: NextOptions, name: str, *, judged: bool = True
) -> dict[str, list[Session]]:
    """Sessions into parts by their beginning; not `judged`: the test part has a file of its own."""
    starts = np.array([session.start for session in sessions])
    if options.days is not None:
        # the days end with the last session; what begins on a border is of the earlier part
        backwards = (2, 1) if judged else (1,)
        borders = [np.nextafter(starts.max() - k * options.days * DAY, np.inf) for k in backwards]
    else:
        shares = parse_split(options.split)
        ends = np.cumsum(shares)[:-1] if judged else [1 - shares[1]]
        borders = [np.sort(starts)[min(int(end * len(starts)), len(starts) - 1)] for end in ends]
    number = np.searchsorted(borders, starts, side="right")
    parts = {
        part: [session for session, at in zip(sessions, number, strict=True) if at == k]
        for k, part in enumerate(PARTS[: len(borders) + 1])
    }
    for part, found in parts.items():
        if not found:
            raise DataError(
                f"the {part} part of {name} would be empty: sessions are divided by their time; give another "
                "--split, or --days."
            )
    return parts


class NextProblem(Problem):
    """Sessions, and how they are read."""

    options: NextOptions

    def __init__(
        self,
        options: NextOptions,
        cell: Cell,
        parts: Mapping[str, list[Session]],
        users: bool,
        name: str,
        refusals: Refusals,
        vocabulary: Vocabulary | None = None,
    ):
        self.cell, self.parts, self.name, self.refusals = cell, parts, name, refusals
        self.vocabulary = vocabulary or Vocabulary.learn(
            (session.items for session in parts["train"]), min_count=options.min_count, marks=("<start>",)
        )
        visits_of = Counter(session.user for session in parts["train"])
        self.returning = float(np.mean([count > 1 for count in visits_of.values()])) if users else 0.0
        events = sum(len(session.items) for session in parts["train"])
        self.options = settle(options, users, self.returning, events)
        self.visits = {part: self._visits(part) for part in parts}
        for part, visits in self.visits.items():
            if not any(len(visit.items) > 1 for visit in visits):
                raise DataError(
                    f"the {part} part of {name} has no session with two items that training has; nothing "
                    "could be told or judged."
                )
        self._judged: dict[str, Judged] = {}

    def _visits(self, part: str) -> list[Visit]:
        """The sessions of a part as indices, items that training does not have left out."""
        earlier = PARTS[: PARTS.index(part)] if self.options.stateful else ()
        history: dict[str, list[int]] = {}
        for before in earlier:
            for session in self.parts.get(before, ()):
                history.setdefault(session.user, []).extend(self._known(session))
        found: list[tuple[str, int, int]] = []
        for place, session in enumerate(self.parts[part]):
            # without users every session is a user of its own
            user = session.user if self.options.stateful else str(place)
            own = history.setdefault(user, [])
            begin = len(own)
            own += self._known(session)
            found.append((user, begin, len(own)))
        whole = {user: np.array(own, np.int64) for user, own in history.items()}
        return [Visit(whole[user][:begin], whole[user][begin:end]) for user, begin, end in found]

    def _known(self, session: Session) -> list[int]:
        return [index for index in self.vocabulary.encode(session.items).tolist() if index]

    @cached_property
    def vectors(self) -> WordVectors | None:
        """What is loaded for items."""
        return WordVectors.of(self.options.embedding, self.vocabulary.names)

    def streams(self, part: str) -> list[Stream]:
        """What is read to judge, or to learn, a part: sessions, or the streams of users with their past."""
        if not self.options.stateful:
            return [Stream.of_session(v.items) for v in self.visits[part] if len(v.items) > 1]
        users: dict[str, list[tuple[np.ndarray, bool]]] = {}
        for name in PARTS[: PARTS.index(part) + 1]:
            for session, visit in zip(self.parts.get(name, ()), self.visits.get(name, ()), strict=True):
                if len(visit.items):
                    users.setdefault(session.user, []).append((visit.items, name == part))
        streams = [Stream.of_user(sessions) for sessions in users.values()]
        return [stream for stream in streams if stream.targets]

    def facts(self) -> dict[str, Any]:
        return {
            "data": self.name,
            "digest": digest(self.parts.values()),
            "equations": str(self.cell),
            "items": len(self.vocabulary.tokens),
            **{f"{part}_sessions": len(found) for part, found in self.parts.items()},
        }

    def saved(self) -> dict[str, Any]:
        return {"items": self.vocabulary.save()}

    def describe(self) -> Description:
        facts = {"data": self.name}
        for part, sessions in self.parts.items():
            events = sum(len(session.items) for session in sessions)
            targets = sum(max(len(visit.items) - 1, 0) for visit in self.visits[part])
            users = len({session.user for session in sessions})
            facts[part] = (
                f"{len(sessions):,} sessions of {users:,} users, {events:,} events, {targets:,} to tell; "
                f"{_date(sessions[0].start)} to {_date(sessions[-1].start)}"
            )
            single = sum(len(session.items) == 1 for session in sessions)
            if single:
                facts[f"single in {part}"] = f"{single:,} sessions of one event, with nothing to tell"
            known = sum(len(visit.items) for visit in self.visits[part])
            least = self.options.min_count
            if known < events:
                facts[f"unknown in {part}"] = (
                    f"{events - known:,} events ({1 - known / events:.1%}) are of items that training does "
                    f"not have{f' {least} times' if least > 1 else ''}: left out, as is the convention"
                )
        facts["items"] = f"{len(self.vocabulary.tokens):,} different in training"
        seen, targets = self._looked_back
        again = (seen == targets[:, None]).any(1).float().mean()
        facts["repeats"] = f"{again:.0%} of what comes was among the last {REACH} items"
        facts["users"] = f"{self.returning:.0%} come again in training; " + (
            "their state is carried on" if self.options.stateful else "every session begins anew"
        )
        if self.vectors is not None:
            facts["vectors"] = str(self.vectors)
        return Description(facts, refused=self.refusals.sentences)

    def model(self) -> RepeatingModel:
        model = self.options.model(self.cell, len(self.vocabulary))
        if model.repeats is not None:
            model.repeats.count(*self._looked_back)
        if self.vectors is not None and model.embedding is not None:
            self.vectors.put_into(model.embedding, freeze=self.options.freeze)
        return model

    @cached_property
    def _looked_back(self) -> tuple[Tensor, Tensor]:
        """The last items (N, K) before some targets (N,) of sessions, or users, of the training part."""
        streams = self.streams("train")
        return looked_back(streams[:: -(-len(streams) // COUNTED)], TARGETS)

    def learner(self, model: nn.Module) -> NextLearner:
        assert isinstance(model, RepeatingModel)
        train, valid = self.streams("train"), self.streams("valid")
        return NextLearner(model, self.options, train, valid, self.visits["valid"], self.vocabulary)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        users = bool(self.options.stateful)
        return {
            part: floors(self.visits["train"], visits, users)
            for part, visits in self.visits.items()
            if part != "train"
        }

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        assert isinstance(model, RepeatingModel)
        self._judged = {part: judged(model, self.streams(part)) for part in self.parts if part != "train"}
        result = {part: metrics(found) for part, found in self._judged.items()}
        if not self.options.files:
            for part, found in result.items():
                found["optimum"] = self._optimum(part)
        return result

    def _optimum(self, part: str) -> Metrics:
        """What one who knows the rules of the generated shop reaches."""
        names = self.vocabulary.spell
        rows, wanted = [], []
        for visit in self.visits[part]:
            items = [names(int(index)) for index in visit.items]
            rows.append(browsing.predictions([names(int(index)) for index in visit.history], items))
            wanted.append(np.array([browsing.number(item) for item in items[1:]], np.int64))
        return of_probabilities(rows, wanted)

    def summary(self) -> str:
        how = "states carried on" if self.options.stateful else "sessions alone"
        return f"{super().summary()}, next of {len(self.vocabulary.tokens):,} items, {how}"

    def findings(self, model: nn.Module) -> Mapping[str, Any]:
        assert isinstance(model, RepeatingModel)
        part = "test" if "test" in self.parts else "valid"
        if part not in self._judged:
            self.judge(model)
        found = self._judged[part]
        rows = []
        for first, last in PLACES:
            here = (found.places >= first) & (found.places <= last)
            if here.any():
                name = str(first) if first == last else f"{first}-{last}" if last < 10**9 else f"{first}+"
                metric = of_places(found.above[here], found.tied[here])
                rows.append((name, int(here.sum()), metric["recall_20"], metric["mrr_20"]))
        title = f"by the item's place in its session ({part})"
        places = TableOf(title, ("place", "events", "recall@20", "MRR@20"), tuple(rows))
        if model.repeats is None:
            return {"places": places}
        return {"places": places, "repeats": _repeats(model.repeats)}


def _repeats(repeats: Repeats) -> TableOf:
    """How often an item comes again, and which of the last ones, beside the last of all."""
    weights = (repeats.weights / repeats.weights[-1]).flip(0).tolist()
    rows = tuple((f"the item {k} before", weight) for k, weight in enumerate(weights[:SHOWN_AGES], 1))
    title = f"one of the last {REACH} items comes again with the chance {float(repeats.chance):.1%}; which"
    return TableOf(title, ("item", "beside the last one"), rows)


def _date(time: float) -> str:
    """Seconds of 1970 as a date; smaller numbers as they are."""
    if not 1e8 < abs(time) < 1e11:
        return f"{time:g}"
    return datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%d")
