"""A Twilio without sockets that is as unruly as its lists may be: rows in any order, empty pages, rows without dates.

`Unruly` hands the requests of a client to the emulator's `World`, which filters by whole UTC days and cuts pages, and
rewrites the pages on their way back. What it holds, `Planted` says in plain numbers, for oracles that trust nobody.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers
from trunkline.emulator import Clock
from trunkline.emulator.exchange import Incoming
from trunkline.emulator.state import Identity
from trunkline.emulator.store import Place
from trunkline.emulator.world import World

ACCOUNT_SID, AUTH_TOKEN = "AC" + "7" * 32, "unruly-auth-token"
DAY = 86_400
_ROOT = f"/2010-04-01/Accounts/{ACCOUNT_SID}"

# What a list filtered by a date does with a row that has none: `hidden` is what the emulator does.
Rule = Literal["hidden", "by date_created", "always shown"]
Query = list[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A resource that has ranges."""

    key: str  # of the list in a page
    host: str
    path: str
    of: Callable[[Any], Any]  # client → resource
    dated: str  # the field that the range and the server's filter are about
    filters: Mapping[str, tuple[str, tuple[str, ...]]]  # argument → field, values
    unit: int = DAY  # seconds: how finely the server filters

    @property
    def url(self) -> str:
        return f"{self.host}.twilio.com{self.path}"


_SIDS = ("CA" + "1" * 32, "CA" + "2" * 32)
_ROOMS = ("CF" + "3" * 32, "CF" + "4" * 32)
_NUMBERS = ("+14155550100", "+41446681800", "whatsapp:+14155550100")
KINDS = [
    Kind(
        key="messages",
        host="api",
        path=f"{_ROOT}/Messages.json",
        of=lambda client: client.messages,
        dated="date_sent",
        filters={"to": ("to", _NUMBERS), "from_": ("from", _NUMBERS[:2])},
    ),
    Kind(
        key="calls",
        host="api",
        path=f"{_ROOT}/Calls.json",
        of=lambda client: client.calls,
        dated="start_time",
        filters={
            "status": ("status", ("completed", "busy", "no-answer")),
            "to": ("to", _NUMBERS[:2]),
            "parent_call_sid": ("parent_call_sid", _SIDS),
        },
    ),
    Kind(
        key="conferences",
        host="api",
        path=f"{_ROOT}/Conferences.json",
        of=lambda client: client.conferences,
        dated="date_created",
        filters={
            "status": ("status", ("completed", "in-progress", "init")),
            "friendly_name": ("friendly_name", ("Stand-up", "Board & guests")),
        },
    ),
    Kind(
        key="recordings",
        host="api",
        path=f"{_ROOT}/Recordings.json",
        of=lambda client: client.recordings,
        dated="date_created",
        filters={"call_sid": ("call_sid", _SIDS), "conference_sid": ("conference_sid", _ROOMS)},
    ),
    Kind(
        key="alerts",
        host="monitor",
        path="/v1/Alerts",
        of=lambda client: client.monitor.v1.alerts,
        dated="date_created",
        filters={"log_level": ("log_level", ("error", "warning")), "resource_sid": ("resource_sid", _SIDS)},
        unit=1,
    ),
]


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _seconds(month: int, day: int, hour: int = 0) -> int:
    return int((datetime(2026, month, day, hour, tzinfo=UTC) - EPOCH).total_seconds())


# Midnights in UTC and the ends and beginnings of summer time; the rows are there, a second before and one after.
MIDNIGHTS = [_seconds(3, 28), _seconds(3, 29), _seconds(4, 4), _seconds(4, 5)]
CHANGES = {
    "Europe/Zurich": _seconds(3, 29, 1),  # an hour forward
    "Pacific/Auckland": _seconds(4, 4, 14),  # an hour back
    "Australia/Lord_Howe": _seconds(4, 4, 15),  # half an hour back
    "America/Santiago": _seconds(4, 5, 3),  # an hour back, at midnight
}
_EDGES = [edge + step for edge in (*MIDNIGHTS, *CHANGES.values()) for step in (-1, 0, 1)]
# Beside them several rows of one instant, and some far from any edge.
INSTANTS = sorted([*_EDGES, *[MIDNIGHTS[1]] * 2, *[CHANGES["Europe/Zurich"]] * 2, _seconds(4, 1, 12)])


@dataclass(frozen=True)
class Planted:
    """A row by what counts for a range: seconds since 1970, and the fields that filters are about."""

    sid: str
    at: int | None  # sent, started
    created: int | None
    fields: dict[str, str]

    @property
    def when(self) -> int | None:
        """The instant it counts by."""
        return self.created if self.at is None else self.at


def plant(kind: Kind, add: Callable[[str, dict[str, Any]], dict[str, Any]], url: str) -> list[Planted]:
    """Puts rows into a list of an emulator: dated ones, some never sent or started, one without any date."""
    out = []
    own = kind.dated != "date_created"
    for number, instant in enumerate([*INSTANTS, None]):
        at = None if own and number % 4 == 1 else instant
        # A row may be sent on another day than it was created; then the day it was sent counts.
        created = instant - (number % 3) * DAY if own and at is not None and instant is not None else instant
        fields = {wire: values[number % len(values)] for wire, values in kind.filters.values()}
        dates = {kind.dated: at, "date_created": created} | ({"date_generated": at} if kind.host == "monitor" else {})
        shown = {name: None if value is None else datetime.fromtimestamp(value, UTC) for name, value in dates.items()}
        out.append(Planted(add(url, {**fields, **shown})["sid"], at, created, fields))
    return out


class Unruly:
    """The server: `Wire` and `AsyncWire` bring requests, `arrange` changes what it does with those that follow.

    Attributes:
        sent: the SIDs of the rows that passed the filters and were sent, page by page.
    """

    def __init__(self) -> None:
        clock = Clock(datetime(2026, 4, 10, tzinfo=UTC), frozen=True)
        self._world = World(Identity(ACCOUNT_SID, AUTH_TOKEN, "OQ" + "7" * 32, "secret"), clock)
        self._planted = {kind.key: plant(kind, self._world.add, kind.url) for kind in KINDS}
        self.sent: list[str] = []

    def arrange(self, kind: Kind, seed: int, rule: Rule) -> list[Planted]:
        """Chooses the order of the rows, the empty pages and the rule for rows without date.

        Args:
            seed: 0 is newest first without empty pages.

        Returns:
            The rows in the order that an unfiltered list shows them.
        """
        self._kind, self._seed, self._rule = kind, seed, rule
        self.sent.clear()
        rows = sorted(self._planted[kind.key], key=lambda row: row.when or 0, reverse=True)
        if seed:
            random.Random(seed).shuffle(rows)
        self._undated = {row.sid for row in rows if row.at is None}
        tenant = "" if kind.host == "api" else ACCOUNT_SID
        store, place = self._world.state.store, Place(tenant, kind.host, kind.path.removesuffix(".json"))
        places = {row.sid: place for place, row in enumerate(rows)}
        for each in store.rows(place):
            store.move(place, each, float(len(rows) - places[each.key]))
            if each.key in self._undated:
                # On its way out, the date is taken away again.
                each.data[kind.dated] = each.data["date_created"] if rule == "by date_created" else None
        return rows

    def answer(self, method: str, url: str, headers: Mapping[str, str]) -> RawResponse:
        """A page of the list; or an empty one before it, or one behind the last."""
        parts = urlsplit(url)
        sent = {name.lower(): value for name, value in headers.items()} | {"host": parts.netloc}

        def ask(query: Query) -> Any:
            reply = self._world.handle(Incoming(method, parts.path, urlencode(query), sent, b"", parts.scheme))
            assert reply.status == 200, reply.body
            return json.loads(reply.body)

        marked = parse_qsl(parts.query, keep_blank_values=True)
        query = [pair for pair in marked if pair[0] not in ("Before", "Behind")]
        page = self._page(ask, query, dict(marked))
        for item in page[self._kind.key]:
            if item["sid"] in self._undated:
                item[self._kind.dated] = None
        return RawResponse(200, Headers([("Content-Type", "application/json")]), json.dumps(page).encode())

    def _page(self, ask: Callable[[Query], Any], query: Query, marks: dict[str, str]) -> Any:
        page, key = ask(query), self._kind.key
        rng = random.Random(f"{self._seed} {query}")
        before = rng.choice((0, 0, 0, 1, 2)) if self._seed else 0
        behind = bool(self._seed) and rng.random() < 0.5
        adds_undated = self._rule == "always shown" and any(_is_date(name) for name, _ in query)
        passed = int(marks.get("Before", 0))
        if "Behind" in marks:
            page[key] = self._without_date(ask, query) if adds_undated else []
            self._link(page, None)
        elif passed < before:
            page[key] = []
            self._link(page, [*query, ("Before", str(passed + 1))])
        else:
            self.sent += [item["sid"] for item in page[key]]
            last = not (page["meta"]["next_page_url"] if "meta" in page else page["next_page_uri"])
            if last and (behind or adds_undated):
                self._link(page, [*query, ("Behind", "1")])
        return page

    def _without_date(self, ask: Callable[[Query], Any], query: Query) -> list[Any]:
        """The rows without date that fit the other filters."""
        others = [pair for pair in query if not _is_date(pair[0]) and not pair[0].startswith("Page")]
        page = ask([*others, ("PageSize", "1000")])
        return [item for item in page[self._kind.key] if item["sid"] in self._undated]

    def _link(self, page: dict[str, Any], query: Query | None) -> None:
        """Lets a page link to another one as the next."""
        link = None if query is None else f"{self._kind.path}?{urlencode(query)}"
        if "meta" in page:
            page["meta"]["next_page_url"] = link and f"https://{self._kind.host}.twilio.com{link}"
        else:
            page["next_page_uri"] = link


def _is_date(name: str) -> bool:
    """Whether a parameter filters by days: `DateSent<`."""
    return name[-1] in "<>"


class Wire:
    """The transport of a `Client` to an unruly server."""

    def __init__(self, server: Unruly) -> None:
        self._server = server

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, until: float, fresh: bool
    ) -> RawResponse:
        return self._server.answer(method, url, headers)

    def close(self) -> None:
        pass


class AsyncWire:
    """The transport of an `AsyncClient` to an unruly server."""

    def __init__(self, server: Unruly) -> None:
        self._server = server

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, until: float, fresh: bool
    ) -> RawResponse:
        return self._server.answer(method, url, headers)

    async def aclose(self) -> None:
        pass
