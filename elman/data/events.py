"""What users did, one event a row: who, when, which item; put in order and cut into sessions."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from elman.data.refusals import Refusals
from elman.data.tables import Row, Table, read_table
from elman.data.times import DAY, read_time
from elman.errors import DataError

USERS = (
    "user_id",
    "user",
    "userid",
    "visitor_id",
    "visitorid",
    "customer_id",
    "customerid",
    "customer",
    "uid",
)
SESSIONS = ("session_id", "session", "sessionid", "visit_id")
TIMES = ("timestamp", "time", "datetime", "event_time", "created_at", "date", "eventdate", "ts")
ITEMS = (
    "item_id", "item", "itemid", "product_id", "productid", "product", "article_id", "movie_id", "movieid",
    "track_id", "song_id", "action", "page", "url", "event",
)  # fmt: skip
"""Names that columns usually have, in any case."""

NOBODY = frozenset({"", "na", "nan", "null", "none"})
"""What stands for a user that is not known."""

PAUSE = 1800.0
"""Seconds without an event after which a session has ended, where the file names none."""


@dataclass(frozen=True)
class Columns:
    """Which columns to read; None: found by their usual names. `time` may be several: 'date,millisecond'."""

    user: str | None = None
    session: str | None = None
    time: str | None = None
    item: str | None = None
    time_format: str | None = None


@dataclass(frozen=True)
class Session:
    """Items that one user chose one after the other; times in seconds (of 1970, or as the file counts)."""

    user: str
    name: str
    start: float
    end: float
    items: tuple[str, ...]


@dataclass(frozen=True)
class Sessions:
    """The sessions of a table by their beginning, and what they were made of.

    `users`: whether sessions are tied to users who come again; `pause`: seconds that ended a session, None
    where the file names sessions.
    """

    path: str
    sessions: tuple[Session, ...]
    users: bool
    pause: float | None


@dataclass(frozen=True)
class _Event:
    user: str
    session: str
    times: tuple[float, ...]
    item: str
    line: int


def read_sessions(
    path: str, columns: Columns, refusals: Refusals, gap: float | None = None, encoding: str = "utf-8"
) -> Sessions:
    """The sessions of a table of events.

    Events are put in the order of their time (those of one time stay in the file's order). A session is
    what the column of sessions says; without one, a user's events up to a pause of more than `gap`
    seconds (None: half an hour; 0: never). Events without user or item, with a time that cannot be read,
    or that were there before are refused. Raises DataError for tables without the columns.
    """
    table = read_table(path, refusals, encoding)
    users = _found(table, "user", columns.user, USERS)
    named = _found(table, "session", columns.session, SESSIONS)
    if users is None and named is None:
        table.find("user", None, USERS)  # says what is missing
    if named is not None and gap is not None:
        raise DataError(f"{path} names sessions in the column {named}; leave out --gap.")
    events = _events(table, users, named, columns, refusals)
    if not events:
        raise DataError(f"{path} has no event that can be used.")
    pause = None if named is not None else PAUSE if gap is None else gap or math.inf
    sessions = sorted(_cut(events, pause), key=lambda session: session.start)
    return Sessions(path, tuple(sessions), users is not None, pause)


def _found(table: Table, option: str, chosen: str | None, usual: Sequence[str]) -> str | None:
    """A column, or None where none has a usual name."""
    folded = {column.lower() for column in table.columns}
    return table.find(option, chosen, usual) if chosen is not None or folded & {*usual} else None


def _events(
    table: Table, users: str | None, named: str | None, columns: Columns, refusals: Refusals
) -> list[_Event]:
    item = table.find("item", columns.item, ITEMS)
    if columns.time is None:
        times = [table.find("time", None, TIMES)]
    else:
        times = [table.require(name.strip()) for name in columns.time.split(",")]
    events = []
    for row in table:
        event = _event(table, row, users, named, times, item, columns.time_format, refusals)
        if event is not None:
            events.append(event)
    scale = _unit(event.times[0] for event in events)
    owners: dict[str, set[str]] = {}
    for event in events:
        if event.user:
            owners.setdefault(event.session, set()).add(event.user)
    events = [
        replace(event, user=_owner(event, owners), times=(event.times[0] / scale, *event.times[1:]))
        for event in events
    ]
    return sorted(_without_doubles(table, events, refusals), key=lambda event: event.times)


def _event(
    table: Table, row: Row, users: str | None, named: str | None, times: Sequence[str], item: str,
    form: str | None, refusals: Refusals,
) -> _Event | None:  # fmt: skip
    user = row.text(users) if users is not None else ""
    user = "" if user.lower() in NOBODY else user
    session = row.text(named) if named is not None else ""
    if named is not None and session.lower() in NOBODY:
        refusals.refuse(f"{table.where(row)} has no session in the column {named}.")
    elif named is None and not user:
        refusals.refuse(f"{table.where(row)} has no user in the column {users}.")
    elif not row.text(item):
        refusals.refuse(f"{table.where(row)} has no item in the column {item}.")
    else:
        when = [_seconds(row.values[name], form) for name in times]
        bad = next((name for name, value in zip(times, when, strict=True) if value is None), None)
        if bad is None:
            known = tuple(value for value in when if value is not None)
            return _Event(user, session, known, row.text(item), row.line)
        refusals.refuse(
            f"{table.where(row)} has {row.text(bad)!r} in the column {bad}, which is no time; a time is a "
            "number or like 2024-05-31 14:07:00, or say how it is written with --time-format."
        )
    return None


def _owner(event: _Event, owners: Mapping[str, set[str]]) -> str:
    """The user of an event: where it names none, the one that its session names elsewhere (after a login).

    A session that nobody owns is one of somebody who never comes again.
    """
    known = owners.get(event.session, set())
    return event.user or (next(iter(known)) if len(known) == 1 else f"session {event.session}")


def _seconds(value: Any, form: str | None) -> float | None:
    """A time as seconds (dates since 1970, UTC), None for what is none."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) else None
    try:
        found = value if isinstance(value, datetime) else read_time(str(value).strip(), form)
    except (ValueError, OverflowError):
        return None
    if isinstance(found, datetime):
        return (found if found.tzinfo is not None else found.replace(tzinfo=UTC)).timestamp()
    return float(found)


def _unit(times: Iterable[float]) -> float:
    """Parts of a second that large numbers count: milliseconds, microseconds or nanoseconds since 1970."""
    largest = max(map(abs, times), default=0.0)
    return next((unit for unit, least in ((1e9, 1e17), (1e6, 1e14), (1e3, 1e11)) if largest > least), 1.0)


def _without_doubles(table: Table, events: Sequence[_Event], refusals: Refusals) -> list[_Event]:
    """Events without those that were there before; of whole days, the same twice is nothing odd."""
    if all(all(time % DAY == 0 for time in event.times) for event in events):
        return list(events)
    seen: dict[tuple[str, str, tuple[float, ...], str], int] = {}
    kept = []
    for event in events:
        key = (event.user, event.session, event.times, event.item)
        if key in seen:
            refusals.refuse(
                f"{table.path} line {event.line:,} is the same event as line {seen[key]:,} (user, time and "
                "item)."
            )
            continue
        seen[key] = event.line
        kept.append(event)
    return kept


def _cut(events: Iterable[_Event], pause: float | None) -> list[Session]:
    """Sessions of events in the order of time."""
    open_: dict[tuple[str, str], list[_Event]] = {}
    numbers: dict[str, int] = {}
    done = []
    for event in events:
        key = (event.user, event.session)
        running = open_.get(key)
        if running is not None and pause is not None and event.times[0] - running[-1].times[0] > pause:
            done.append(_session(running, numbers))
            running = None
        if running is None:
            running = open_[key] = []
        running.append(event)
    return done + [_session(running, numbers) for running in open_.values()]


def _session(events: Sequence[_Event], numbers: dict[str, int]) -> Session:
    first = events[0]
    numbers[first.user] = numbers.get(first.user, 0) + 1
    name = first.session or str(numbers[first.user])
    items = tuple(event.item for event in events)
    return Session(first.user, name, first.times[0], events[-1].times[0], items)


def digest(parts: Iterable[Sequence[Session]]) -> str:
    """A fingerprint of all sessions, by which a run notices that its data changed."""
    whole = hashlib.sha256()
    for sessions in parts:
        whole.update(b"part")
        for session in sessions:
            whole.update("\0".join([session.user, session.name, f"{session.start}", *session.items]).encode())
    return whole.hexdigest()[:16]
