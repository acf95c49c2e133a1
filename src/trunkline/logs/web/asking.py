"""A request with who asks: what every page is handed, and what it answers with.

`Ask` parses searches and narrows them to what may be seen, renders pages with their frame, makes form tokens. Made by
`entering`, for each request; on a thread of the readers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from starlette.responses import RedirectResponse, Response

from ..._core.redaction.secret import safe_repr
from ..._web.form_tokens import form_token, is_form_token
from ..query import Query, audited, parse, text
from ..query.fields import plural
from ..store.saved import SavedSearch
from ..viewer import PERMISSIONS, Refused, Viewer
from .deeds import Deed, TokenError
from .parts.frame import navigation, scopes, searches
from .parts.values import Clock
from .sessions import Session
from .site import Site

if TYPE_CHECKING:
    from markupsafe import Markup
    from starlette.requests import Request

    from .parts.tables import Table

ZONE_COOKIE = "trunkline_zone"
LONGEST_URL = 8_000
_LONGEST_ZONE = 64


class FormError(Exception):
    """A form that is not of this session or this action."""


class BadRequestError(Exception):
    """A request that no page of ours makes; the text says what is wrong."""


@safe_repr
@dataclass(slots=True)
class Who:
    """Who asks.

    Attributes:
        viewer: what they may see; None: they are known, and have no role.
        browser: what form tokens are bound to.
        cookie: what the browser is to be told to send from now on.
        session: theirs; None where nobody signs in, and for programs.
    """

    name: str
    viewer: Viewer | None
    browser: str
    cookie: str | None = None
    session: Session | None = None

    @property
    def owner(self) -> tuple[str, str]:
        """Whose what they begin is."""
        return self.browser, self.name


@safe_repr
@dataclass(frozen=True)
class Search:
    """A search of a page.

    Attributes:
        asked: as it was asked for; what pages show of it.
        narrowed: to what may be seen; what the store is asked.
    """

    asked: Query
    narrowed: Query

    @cached_property
    def text(self) -> str:
        """In its canonical form."""
        return text(self.asked)

    @property
    def kind(self) -> str:
        """The kind of rows."""
        return self.asked.kind


@safe_repr
@dataclass
class Ask:
    """A request with who asks."""

    site: Site
    request: Request
    who: Who
    viewer: Viewer
    now: float
    form: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def zone(self) -> str:
        """The zone of who asks: what their browser remembers, if it is one of a zone that is known."""
        chosen = unquote(self.request.cookies.get(ZONE_COOKIE, ""))
        return chosen if self.is_zone(chosen) else self.site.settings.default_zone

    @cached_property
    def saved(self) -> list[SavedSearch]:
        """The searches that who asks has saved."""
        return self.site.saved.of(self.who.name)

    def is_zone(self, name: str) -> bool:
        """Whether somebody may choose a zone."""
        allowed = self.site.settings.timezones
        if not name or len(name) > _LONGEST_ZONE or (allowed and name not in self.site.zones):
            return False
        try:
            parse("", zone=name, now=0)
        except ValueError:
            return False
        return True

    @cached_property
    def clock(self) -> Clock:
        """Says instants in their zone."""
        return Clock(self.zone, self.now)

    # what is asked for

    def given(self, name: str) -> str:
        """A value of the address; empty where there is none."""
        return self.request.query_params.get(name, "").strip()

    def path(self, name: str) -> str:
        """A part of the path."""
        found: str = self.request.path_params[name]
        return found

    def key(self, name: str) -> int | None:
        """The key of a row in the address, which a page goes on from.

        Raises:
            BadRequestError: it is none.
        """
        given = self.given(name)
        if not given:
            return None
        if not given.isascii() or not given.isdecimal() or len(given) > 19 or int(given) >= 1 << 63:
            raise BadRequestError(f"{name} must be the key of a row, which a link to another page has")
        return int(given)

    def search(self, said: str, kind: str) -> Search:
        """A search, and what they may ask of it.

        Raises:
            QueryError: it is none.
            Refused: they may not see what it asks for.
        """
        asked = parse(said, kind, zone=self.zone, now=self.now)
        return Search(asked, self.viewer.ask(asked, self.now, said))

    def of_query(self, query: Query) -> Search:
        """A search that a page makes itself, and what they may ask of it.

        Raises:
            Refused: they may not see what it asks for.
        """
        return Search(query, self.viewer.ask(query, self.now))

    def need(self, permission: str) -> None:
        """Whether they have a permission.

        Raises:
            Refused: they have not.
        """
        if not self.viewer.may(permission):
            raise Refused(f"You may not see {PERMISSIONS[permission].says}", permission)

    def need_to(self, permission: str) -> None:
        """Whether they may do something.

        Raises:
            Refused: they may not.
        """
        if not self.viewer.may(permission):
            raise Refused(f"You may not {PERMISSIONS[permission].says}", permission)

    @property
    def sends(self) -> bool:
        """Whether they may send messages, from some number, and this server can."""
        may = self.viewer.may("can_send_messages") and "number" in self.viewer.kinds()
        return may and self.site.twilio.there

    @property
    def forgets(self) -> bool:
        """Whether they may have the store forget what is of all its accounts."""
        return self.viewer.may("can_redact") and self.viewer.role.accounts == "all"

    # what is begun by forms

    def once(self, action: str) -> str:
        """The token of a form that is taken once."""
        return self.site.deeds.token(self.who.owner, action)

    def take(self, action: str, title: str) -> tuple[Deed, bool]:
        """What the form that was posted begins, and whether it begins now: it may have been posted before.

        Raises:
            FormError: it is not ours, or too old.
        """
        try:
            return self.site.deeds.take(self.who.owner, action, self.form.get("token", ""), title)
        except TokenError:
            raise FormError from None

    def follow(self, deed: Deed) -> Response:
        """Leads to what has become of something."""
        return self.redirect(f"/doing/{deed.id}")

    # what is answered

    def url(self, path: str, **query: object) -> str:
        """The address of a page."""
        return self.site.url(path, **query)

    def token(self, action: str) -> str:
        """The token of a form."""
        return form_token(self.site.key, self.who.browser, action)

    def need_token(self, action: str) -> None:
        """Whether the form that was posted is ours.

        Raises:
            FormError: it is not.
        """
        if not is_form_token(self.site.key, self.who.browser, action, self.form.get("token", "")):
            raise FormError

    def render(self, template: str, /, *, http: int = 200, **shown: Any) -> Response:
        """A page, or a part of one, without its frame."""
        content = self.site.templates.render(template, {"clock": self.clock, **shown})
        return Response(content, http, media_type="text/html; charset=utf-8")

    def rows(self, table: Table, hint: str = "") -> Markup:
        """A list, for a page to insert.

        Args:
            hint: what is said where it is empty.
        """
        return self.site.templates.part("rows.html", {"table": table, "hint": hint})

    def page(
        self, template: str, /, *, title: str, at: str = "", kind: str = "", q: str = "", http: int = 200, **shown: Any
    ) -> Response:
        """A page in its frame.

        Args:
            at: the path of the entry of the menu that it is under.
            kind: the kind of rows that the search box asks for at first.
            q: what stands in the search box.
            http: the status.
        """
        groups = navigation(self.viewer, at)
        own = searches(self.viewer, self.saved, at, q)
        frame = {
            "title": title,
            "menu": self.site.part("menu.html", (*groups[:-1], *own, groups[-1])),
            "key_list": self.site.part("keys.html", groups),
            "scopes": scopes(self.viewer),
            "scope": kind,
            "q": q,
            "zone": self.zone,
            "zones": self.site.zones,
            "here": self.here,
            "zone_token": self.token("zone"),
            "leave_token": self.token("leave") if self.who.session else None,
            "who": self.who.name,
            "contact": self.site.settings.contact,
        }
        return self.render(template, http=http, **frame, **shown)

    @property
    def here(self) -> str:
        """The path and the query of this page, without the base path; the path alone where that is too long."""
        path, query = self.request.scope["path"], self.request.url.query
        whole = f"{path}?{query}" if query else path
        return whole if len(whole) < LONGEST_URL else path

    def redirect(self, path: str, **query: object) -> Response:
        """Leads to another page."""
        return RedirectResponse(self.url(path, **query), 303)

    # what is remembered

    def audit(self, action: str, **detail: object) -> None:
        """Notes what is looked at."""
        self.site.audit.note(self.now, self.who.name or "local", action, detail)

    def audit_first(self, action: str, **detail: object) -> None:
        """Notes what is taken away, before it is.

        Raises:
            StoreError: that is not possible.
        """
        self.site.audit.must(self.now, self.who.name or "local", action, detail)

    def audited(self, search: Search) -> dict[str, object]:
        """What the audit has of a search: digests stand for addresses."""
        return {"kind": plural(search.kind), "query": audited(search.asked, self.site.audit.digest)}
