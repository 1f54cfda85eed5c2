"""Events to learn from: sessions in parts by time, every choice made, streams of items, metrics and floors.

Shapes: B rows, T steps, N targets, V items (with the marks).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

import numpy as np
import torch
from pydantic import Field
from torch import Tensor, nn

from elman.data.batches import Buckets
from elman.data.dividing import USUAL
from elman.data.events import Columns, Session, Sessions, digest, read_sessions
from elman.data.refusals import Refusals
from elman.data.synthetic import browsing
from elman.data.text import parse_split
from elman.data.times import DAY
from elman.data.vocabulary import Vocabulary
from elman.equations.cell import Cell
from elman.errors import DataError, OptionError
from elman.layers import Carry
from elman.models.language import LanguageModel, Shape
from elman.models.sampled import SampledLoss
from elman.models.softmax import Softmax
from elman.tasks import next_streams
from elman.tasks.next_metrics import KS, Visit, floors, of_places, of_probabilities
from elman.tasks.next_streams import Rows, Stream, judged, likeliest, padded
from elman.tasks.options import TrainingOptions
from elman.tasks.task import Description, Metrics, Problem, TableOf

PARTS = ("train", "valid", "test")

SHOP_USERS = 500
"""Users of the generated data."""

RETURNING = 0.1
"""With this share of users who come again, their state is carried on by default."""

MANY = 200_000
"""With so many training events batches are larger."""

PLACES = ((2, 2), (3, 3), (4, 4), (5, 9), (10, 10**9))
"""Places in a session that findings tell apart."""


class NextOptions(TrainingOptions):
    """Options of `train next`."""

    files: list[str] = Field(
        [], description="Tables of events (user, time, item); without one, a generated shop."
    )
    valid: str | None = Field(None, description="Validation events from a file of their own.")
    test: str | None = Field(None, description="Test events from a file of their own.")
    split: str = Field(USUAL, description="Shares of train/valid/test sessions, by their time.")
    days: float | None = Field(
        None, gt=0, description="The last so many days are the test part, as many before them validation."
    )
    user: str | None = Field(None, description="Column of the user. (default: by its name)")
    session: str | None = Field(None, description="Column of the session. (default: by its name, or pauses)")
    time: str | None = Field(None, description="Column of the time; several are DATE,MILLISECOND.")
    item: str | None = Field(None, description="Column of the item. (default: by its name)")
    time_format: str | None = Field(None, description="How times are written, such as %d/%m/%Y %H:%M.")
    gap: float | None = Field(
        None, ge=0, description="Seconds of pause that end a session; 0 is never. (default: 1800)"
    )
    min_count: int = Field(1, ge=1, description="Items that training has less often are left out.")
    stateful: bool | None = Field(
        None, description="Carry a user's state from session to session. (default: if users come again)"
    )
    bptt: int | None = Field(None, ge=1, description="With --stateful: steps that gradients reach back.")
    embedding_size: int | None = Field(None, ge=1, description="Numbers per item. (default: as --hidden)")
    lr: float = Field(5e-3, gt=0, description="Learning rate.")
    tie: bool | None = Field(None, description="The output shares the items' vectors. (default: yes)")
    softmax: Literal["full", "adaptive", "sampled"] = Field(
        "full", description="For very many items: adaptive (not with --tie), or a loss from sampled items."
    )
    samples: int | None = Field(
        None, ge=1, description="With --softmax sampled: items drawn for each batch. (default: 1000)"
    )

    @property
    def columns(self) -> Columns:
        """Which columns to read."""
        return Columns(self.user, self.session, self.time, self.item, self.time_format)


def sessions_of(options: NextOptions, refusals: Refusals) -> tuple[dict[str, list[Session]], bool, str]:
    """(the sessions of each part, whether users are known, the data's name)."""
    if not options.files:
        found = Sessions("", tuple(browsing.sessions(SHOP_USERS, options.seed)), True, None)
        return _by_time(found.sessions, options, "the generated shop"), True, "a shop (generated)"
    read = {
        part: [
            read_sessions(path, options.columns, refusals, options.gap, options.encoding) for path in paths
        ]
        for part, paths in (("train", options.files), ("valid", [options.valid]), ("test", [options.test]))
        for paths in [[path for path in paths if path is not None]]
    }
    whole = {
        part: sorted((s for table in tables for s in table.sessions), key=lambda s: s.start)
        for part, tables in read.items()
        if tables
    }
    name = ", ".join(options.files)
    users = all(table.users for tables in read.values() for table in tables)
    if "valid" in whole:
        return whole, users, name
    if "test" not in whole:
        return _by_time(whole["train"], options, name), users, name
    parts = _by_time(whole["train"], options.model_copy(update={"split": "90/10", "days": None}), name)
    return {**parts, "test": whole["test"]}, users, name


def _by_time(sessions: Sequence[Session], options: NextOptions, name: str) -> dict[str, list[Session]]:
    """Sessions into parts by their beginning."""
    starts = np.array([session.start for session in sessions])
    if options.days is not None:
        # the days end with the last session; what begins on a border is of the earlier part
        borders = [np.nextafter(starts.max() - k * options.days * DAY, np.inf) for k in (2, 1)]
    else:
        shares = np.cumsum(parse_split(options.split))[:-1]
        borders = [np.sort(starts)[min(int(share * len(starts)), len(starts) - 1)] for share in shares]
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
        self.options = _settled(options, users, self.returning, events)
        self.visits = {part: self._visits(part) for part in parts}
        for part, visits in self.visits.items():
            if not any(len(visit.items) > 1 for visit in visits):
                raise DataError(
                    f"the {part} part of {name} has no session with two items that training has; nothing "
                    "could be told or judged."
                )
        self._judged: dict[int, Any] = {}

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
        facts["users"] = f"{self.returning:.0%} come again in training; " + (
            "their state is carried on" if self.options.stateful else "every session begins anew"
        )
        return Description(facts, refused=self.refusals.sentences)

    def model(self) -> LanguageModel:
        return model_of(self.options, self.cell, len(self.vocabulary))

    def learner(self, model: nn.Module) -> NextLearner:
        assert isinstance(model, LanguageModel)
        return NextLearner(self, model)

    def floors(self) -> dict[str, dict[str, Metrics]]:
        users = bool(self.options.stateful)
        return {
            part: floors(self.visits["train"], visits, users)
            for part, visits in self.visits.items()
            if part != "train"
        }

    def judge(self, model: nn.Module) -> dict[str, Metrics]:
        assert isinstance(model, LanguageModel)
        result = {part: metrics(judged(model, self.streams(part))) for part in self.parts if part != "train"}
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
        assert isinstance(model, LanguageModel)
        part = "test" if "test" in self.parts else "valid"
        found = judged(model, self.streams(part))
        rows = []
        for first, last in PLACES:
            here = (found.places >= first) & (found.places <= last)
            if here.any():
                name = str(first) if first == last else f"{first}-{last}" if last < 10**9 else f"{first}+"
                metric = of_places(found.above[here], found.tied[here])
                rows.append((name, int(here.sum()), metric["recall_20"], metric["mrr_20"]))
        title = f"by the item's place in its session ({part})"
        return {"places": TableOf(title, ("place", "events", "recall@20", "MRR@20"), tuple(rows))}


def model_of(options: NextOptions, cell: Cell, units: int) -> LanguageModel:
    """A new model of so many items, the marks included."""
    hidden = options.hidden or 1
    shape = Shape(
        units,
        hidden,
        options.layers or 1,
        options.embedding_size or hidden,
        bool(options.tie),
        options.softmax == "adaptive",
    )
    return LanguageModel(
        cell, shape, dropout=options.regularisation, init=options.init, horizon=options.time_scales
    )


def metrics(found: next_streams.Judged) -> Metrics:
    """Metrics of a model's places."""
    nats = float(found.nats.mean()) if len(found.nats) else 0.0
    return {**of_places(found.above, found.tied), "nats": nats}


def _date(time: float) -> str:
    """Seconds of 1970 as a date; smaller numbers as they are."""
    if not 1e8 < abs(time) < 1e11:
        return f"{time:g}"
    return datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%d")


def _settled(options: NextOptions, users: bool, returning: float, events: int) -> NextOptions:
    """Every option that was left open; raises OptionError for those that would have no effect."""
    if options.stateful and not users:
        raise OptionError("--stateful carries a user's state on, and the events name no users; leave it out.")
    stateful = returning >= RETURNING if options.stateful is None else options.stateful
    if options.bptt is not None and not stateful:
        raise OptionError("--bptt has no effect without --stateful: whole sessions are read.")
    if options.samples is not None and options.softmax != "sampled":
        raise OptionError("--samples has no effect without --softmax sampled.")
    defaults = {
        "stateful": stateful,
        "hidden": 100,
        "layers": 1,
        "dropout": 0.4,
        "epochs": 10,
        "batch": (8 if events < MANY else 32) if stateful else (32 if events < MANY else 128),
        "bptt": 32 if stateful else None,
        "tie": options.softmax != "adaptive",
        "samples": 1000 if options.softmax == "sampled" else None,
    }
    return options.model_copy(
        update={name: value for name, value in defaults.items() if getattr(options, name) is None}
    )


class NextLearner:
    """Batches of sessions of like length, or users' streams in rows whose state is handed on."""

    higher_is_better = True
    unit_name = "event"

    def __init__(self, problem: NextProblem, model: LanguageModel):
        self.model, self.problem = model, problem
        options = problem.options
        batch = options.batch or 1
        self.train, self.valid = problem.streams("train"), problem.streams("valid")
        self.rows = Rows(self.train, batch, options.bptt or 1, options.seed) if options.stateful else None
        self.buckets = Buckets([len(stream.x) for stream in self.train], batch, options.seed)
        self.sampled: SampledLoss | None = None
        if options.softmax == "sampled":
            counts = np.bincount(
                np.concatenate([stream.y for stream in self.train]), minlength=len(problem.vocabulary)
            )
            counts[0] = 0  # no target
            self.sampled = SampledLoss(torch.from_numpy(counts), options.samples or 1)

    def __len__(self) -> int:
        return len(self.buckets) if self.rows is None else len(self.rows)

    def loss(self, epoch: int, index: int, carry: Carry | None) -> tuple[Tensor, int, Carry | None]:
        if self.rows is None:
            streams = [self.train[k] for k in self.buckets.of(epoch)[index].tolist()]
            x, y, lengths = padded(streams)
            features, after = self.model(x, lengths=lengths)
            after = None
        else:
            x, y, reset = self.rows.of(epoch, index)
            features, after = self.model(x, carry, reset=reset)
        told = y > 0
        return self._loss(features[told], y[told]), int(told.sum()), after

    def _loss(self, features: Tensor, targets: Tensor) -> Tensor:
        if not len(targets):  # a chunk of sessions of one event
            return features.sum()
        if self.sampled is not None:
            assert isinstance(self.model.softmax, Softmax)
            return self.sampled(self.model.softmax, features, targets)
        return self.model.loss(features, targets)

    def validate(self, batches: int | None = None) -> dict[str, float]:
        streams = self.valid if batches is None else self.valid[: batches * next_streams.EVALUATION_BATCH]
        found = metrics(judged(self.model, streams))
        first = ("recall_20", "mrr_20")
        return {**{name: found[name] for name in first}, **found}

    def sample(self) -> str:
        names = self.problem.vocabulary.spell
        shown = [visit for visit in self.problem.visits["valid"] if len(visit.items) > 1][:3]
        lines = []
        for visit in shown:
            past = visit.history[-50:] if self.problem.options.stateful else visit.history[:0]
            items = visit.items.tolist()
            stream = Stream.of_user([(past, False), (visit.items[:-1], False)])
            best = ", ".join(names(index) for index, _ in likeliest(self.model, stream.x, min(KS))[0])
            given = " ".join(names(index) for index in items[:-1])
            lines.append(f"{given} > {best} (came {names(items[-1])})")
        return "\n".join(lines)
