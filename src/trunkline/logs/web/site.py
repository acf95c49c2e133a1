"""What all requests share: the store, the templates, the files, who is signed in. Made by `app`, held by each `Ask`."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from ..._core.redaction.secret import safe_repr
from ..._web.assets import Assets
from ..._web.guards import LOCAL_HOSTS
from ..._web.templates import Templates
from ..query.fields import plural
from ..store.reader import Store
from ..store.saved import SavedSearches
from ..viewer.settings import Settings
from .deeds import Deeds
from .files import Files
from .live import Hub
from .parts import values
from .parts.frame import Groups
from .parts.searches import address
from .readers import Readers
from .requests import Requests
from .sessions import Guesses, Sessions
from .twilio import Twilio
from .work import Work

if TYPE_CHECKING:
    from markupsafe import Markup

    from .auditing import AuditTrail

STATIC = "/static/"
CACHE = 4  # megabytes of the store that each thread keeps; the system keeps the rest
KEYS = {
    "/": "h",
    "/messages": "m",
    "/calls": "c",
    "/conferences": "f",
    "/recordings": "r",
    "/alerts": "a",
    "/errors": "e",
    "/delivery": "d",
    "/usage": "u",
    "/numbers": "n",
    "/tail": "t",
    "/sync": "s",
    "/settings": ",",
}
"""Paths of the menu → the key behind `g` that leads there."""
ZONES = (
    *("UTC", "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Sao_Paulo"),
    *("Europe/London", "Europe/Paris", "Europe/Berlin", "Europe/Zurich", "Europe/Athens", "Africa/Johannesburg"),
    *("Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland"),
)
_SAFE = "+:@,"
_MOST_PARTS = 500


@safe_repr
@dataclass(slots=True, kw_only=True)
class Site:
    """What all requests share.

    Attributes:
        clock: seconds since 1970.
        key: of form tokens; a new one each time the server starts.
        tell: says something on the server's log, a line without any number, body or search.
    """

    settings: Settings
    store: Store
    audit: AuditTrail
    saved: SavedSearches
    twilio: Twilio
    files: Files = field(init=False)
    clock: Callable[[], float] = time.time
    tell: Callable[[str], None] = lambda line: None
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    readers: Readers = field(default_factory=Readers)
    requests: Requests = field(default_factory=Requests)
    sessions: Sessions = field(init=False)
    guesses: Guesses = field(init=False)
    assets: Assets = field(init=False)
    templates: Templates = field(init=False)
    live: Hub = field(init=False)
    deeds: Deeds = field(init=False)
    work: Work = field(init=False)
    _base: str = field(init=False)
    _parts: dict[tuple[str, Groups], Markup] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        base = self._base = self.settings.base_path
        self.sessions = Sessions(self.clock, self.settings.auth.idle, self.settings.auth.longest)
        self.guesses = Guesses(self.clock)
        self.files = Files(self.twilio.client if self.twilio.there else None)
        self.deeds = Deeds(self.clock, self.key)
        self.work = Work(self.readers, self.tell)
        self.live = Hub(self.store.path, clock=self.clock, tell=self.tell)
        self.assets = Assets("trunkline._web", prefix=f"{base}{STATIC}")
        shared = {name: getattr(values, name) for name in ("NONE", "words", "percent", "iso", "age")}
        self.templates = Templates(
            "trunkline.logs.web",
            filters={"plural": plural},
            values={
                **shared,
                "cost_of": values.cost,
                "keys": KEYS,
                "asset": self.assets.url,
                "integrity": self.assets.integrity,
                "url": self.url,
                "row_url": self.row_url,
                "number_url": self.number_url,
            },
        )

    @property
    def base(self) -> str:
        """The path before all paths; empty where there is none."""
        return self._base

    @property
    def https(self) -> bool:
        """Whether browsers reach the server by https."""
        return (self.settings.public_url or "").startswith("https:")

    @property
    def hosts(self) -> tuple[str, ...]:
        """The Host headers that are answered: without a public URL the names of this machine, at any port."""
        if self.settings.public_url is None:
            return LOCAL_HOSTS
        parts = urlsplit(self.settings.public_url)
        usual = 443 if self.https else 80
        host = parts.netloc.removesuffix(f":{usual}").lower()
        return (host, f"{host}:{usual}") if parts.port in (None, usual) else (host,)

    @property
    def zones(self) -> tuple[str, ...]:
        """The zones of the menu; the first is that of who has chosen none."""
        found = self.settings.timezones or ZONES
        return tuple(dict.fromkeys((self.settings.default_zone, *found)))

    def part(self, template: str, groups: Groups) -> Markup:
        """A part of a page that is of the menu alone: there are few of them, and they stand on every page."""
        found = self._parts.get((template, groups))
        if found is None:
            if len(self._parts) >= _MOST_PARTS:
                self._parts.clear()
            found = self._parts[template, groups] = self.templates.part(template, {"groups": groups})
        return found

    def url(self, path: str, **query: object) -> str:
        """The address of a page; what is None or empty is left out of its query."""
        return address(self._base + path, **query)

    def row_url(self, kind: str, sid: str) -> str:
        """The page of a row."""
        name = sid if sid.isalnum() and sid.isascii() else quote(sid, safe="/", errors="replace")
        return f"{self._base}/{plural(kind)}/{name}"

    def number_url(self, number: str) -> str:
        """The page of an address."""
        plain = number[:1] == "+" and number.isascii() and number[1:].isdecimal()
        return f"{self._base}/numbers/{number if plain else quote(number, safe=_SAFE, errors='replace')}"

    def close(self) -> None:
        """Ends the threads and closes the files."""
        self.work.stop()
        self.live.close()
        self.readers.close()
        self.files.close()
        self.twilio.close()
        self.audit.close()
        self.saved.close()
        self.store.close()
