"""The application: routes, who may ask, what is answered where something is wrong, and the server's own log.

A store and `Settings` enter, an ASGI application leaves. Called by `trunkline logs serve`, and by tests.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..._web.guards import BodyTooLargeError, Guards
from ...errors import MissingExtraError
from ..query import QueryError
from ..store.audit import Audit
from ..store.errors import SearchError, StoreError
from ..store.reader import Store
from ..store.saved import SavedSearches
from ..viewer import Refused
from ..viewer.permissions import WRITING
from ..viewer.settings import Settings
from .auditing import AuditTrail

try:
    import python_multipart  # noqa: F401 - Starlette reads forms with it, and says so when the first one comes
    from starlette.applications import Starlette
    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.responses import PlainTextResponse, Response
    from starlette.routing import Route
except ModuleNotFoundError as error:
    raise MissingExtraError("logs", error.name or "starlette") from error

from .asking import Ask, BadRequestError, FormError, Who
from .entering import Entrance
from .forwarded import Forwarded
from .pages import (
    auditing,
    delivery,
    doing,
    erasing,
    errors,
    health,
    home,
    lists,
    media,
    numbers,
    redacting,
    retaining,
    rows,
    saved,
    searching,
    sending,
    syncing,
    tail,
    usage,
)
from .pages import settings as choices
from .readers import Pool
from .site import CACHE, STATIC, Site
from .twilio import Twilio

if TYPE_CHECKING:
    from ..._sync.client import Client
    from ..._web.guards import App, Receive, Scope, Send

Handler = Callable[[Ask], Response]
Tell = Callable[[str], None]
PROBES = ("/healthz", "/readyz")
"""What is answered by any name and with or without the base path, for what watches the server from beside it."""
_MOST_FIELDS = 64
_TITLES = ("You may not see this", "You may not do this")


class Application:
    """The application, and what it holds.

    Args:
        path: of the store.
        tell: says a line of the server's log: times, route templates and statuses, no number, body or search.
        clock: seconds since 1970.
        budget: seconds that a search may take; None for no limit.
        make_client: makes the client that fetches media and sends messages; None where there are no credentials.

    Raises:
        StoreError: the store cannot be opened.
        MissingExtraError: a package of the extra `logs` is not installed.
    """

    def __init__(
        self,
        path: str | Path,
        settings: Settings | None = None,
        *,
        tell: Tell = lambda line: None,
        clock: Callable[[], float] = time.time,
        budget: float | None = 0.25,
        make_client: Callable[[], Client] | None = None,
    ) -> None:
        settings = Settings.parse() if settings is None else settings
        store = Store(path, cache=CACHE, budget=budget)
        try:
            self.site = Site(
                settings=settings,
                store=store,
                audit=AuditTrail(Audit(path), tell),
                twilio=Twilio(make_client),
                saved=SavedSearches(path),
                clock=clock,
                tell=tell,
            )
        except BaseException:
            store.close()
            raise
        try:
            self.entrance = Entrance(self.site)
        except BaseException:
            self.site.close()
            raise
        inner = Starlette(routes=self._routes(), exception_handlers=self._failures(), lifespan=self._lifespan)
        inner.router.redirect_slashes = False
        guarded = Guards(self._based(inner), hosts=self.site.hosts, https=self.site.https, probes=PROBES)
        self.app: App = Forwarded(guarded, trusts=settings.trusts, public_url=settings.public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers as an ASGI application."""
        await self.app(scope, receive, send)

    def stop(self) -> None:
        """Has all streams end, and what is being done meanwhile, so that the server can."""
        self.site.live.stop()
        self.site.work.stop()

    def close(self) -> None:
        """Ends the threads and closes the files."""
        if self.entrance.oidc is not None:
            self.entrance.oidc.close()
        self.site.close()

    @asynccontextmanager
    async def _lifespan(self, app: Starlette) -> AsyncIterator[None]:
        self.site.readers.start(self.site.templates.warm)
        self.site.readers.start(erasing.go_on, self.site, pool="work")
        yield
        self.site.live.stop()

    def _routes(self) -> list[Route]:
        get, post = ["GET"], ["POST"]
        page: Pool = "page"
        sums: Pool = "sums"
        files: Pool = "files"
        pages: list[tuple[str, Handler, list[str], Pool]] = [
            *((path, handler, get, sums if slow else page) for path, handler, slow in lists.routes()),
            ("/media/{sid}/content", media.medium, get, files),
            ("/recordings/{sid}/content", media.recording, get, files),
            ("/messages/new", sending.page, get, page),
            ("/messages/new", sending.begin, post, files),
            ("/messages/new/-/segments", sending.count, post, page),
            ("/messages/{sid}/redact", redacting.page, get, page),
            ("/messages/{sid}/redact", redacting.begin, post, files),
            ("/erase", erasing.page, get, page),
            ("/erase", erasing.begin, post, files),
            ("/retention", retaining.page, get, page),
            ("/retention/change", retaining.look, get, sums),
            ("/retention/change", retaining.begin, post, files),
            ("/doing/{id}", doing.page, get, page),
            *((path, handler, get, page) for path, handler in rows.routes()),
            ("/numbers/-/sums", numbers.sums_of, get, sums),
            ("/numbers/{address:path}", numbers.page, get, page),
            ("/tail", tail.page, get, page),
            ("/tail/stream", tail.stream, get, page),
            ("/metrics", health.metrics, get, page),
            ("/search", searching.search, get, page),
            ("/opensearch.xml", searching.description, get, page),
            ("/", home.page, get, page),
            ("/errors", errors.overview, get, sums),
            ("/errors/{code}", errors.one, get, sums),
            ("/delivery", delivery.page, get, sums),
            ("/usage", usage.page, get, sums),
            ("/sync", syncing.page, get, sums),
            ("/audit", auditing.page, get, page),
            ("/searches", saved.page, get, page),
            ("/searches", saved.save, post, page),
            ("/searches/change", saved.change, post, page),
            ("/settings", choices.page, get, page),
            ("/settings/zone", choices.choose_zone, post, page),
            ("/settings/sessions", choices.end_session, post, page),
        ]
        return [
            Route(STATIC + "{name}", self._logged(STATIC + "{name}", self._static), methods=get),
            Route("/healthz", self._logged("/healthz", self._health), methods=get),
            Route("/readyz", self._logged("/readyz", self._ready), methods=get),
            Route("/login", self._logged("/login", self._login), methods=["GET", "POST"]),
            Route("/logout", self._logged("/logout", self._logout), methods=post),
            *self._providers(),
            *(Route(path, self._page(path, handler, pool), methods=methods) for path, handler, methods, pool in pages),
        ]

    def _providers(self) -> list[Route]:
        """Where signing in at a provider begins and ends."""
        oidc = self.entrance.oidc
        if oidc is None:
            return []
        from .oidc import BACK, BEGIN

        return [
            Route(BEGIN, self._logged(BEGIN, oidc.begin), methods=["GET"]),
            Route(BACK, self._logged(BACK, oidc.back), methods=["GET"]),
        ]

    # from a request to a page

    def _page(self, template: str, handler: Handler, pool: Pool) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            who = await self.entrance.who(request)
            if who is None:
                return self.entrance.stranger(request)
            form = await self._form(request) if request.method == "POST" and handler is not _nothing else {}
            response = await self.site.readers.run(self._answer, handler, request, who, form, pool=pool)
            if who.cookie is not None:
                self.entrance.set_cookie(response, who.cookie)
            return response

        return self._logged(template, answer)

    def _answer(self, handler: Handler, request: Request, who: Who, form: Mapping[str, str]) -> Response:
        """What a page says, or what is wrong; on a thread."""
        if who.viewer is None:
            text = "You are known here, but have no role: nothing may be shown to you."
            return self._sentence(403, "Nothing for you here", text)
        ask = Ask(self.site, request, who, who.viewer, self.site.clock(), form)
        try:
            return handler(ask)
        except Refused as error:
            if error.absent:
                return self._wrong(ask, 404, "There is no such page", "")
            return self._wrong(ask, 403, _TITLES[error.permission in WRITING], str(error))
        except (QueryError, SearchError, BadRequestError) as error:
            return self._wrong(ask, 400, "This cannot be asked", str(error))
        except FormError:
            text = "The page with this form was too old, or not of this server. Go back, load it again, and try again."
            return self._wrong(ask, 400, "Please try again", text)
        except StoreError as error:
            self.site.tell(f"the store: {error}")
            ask.saved = []  # they are in the store, and the page that says so shows them
            return self._wrong(ask, 503, "The store cannot be read", str(error))
        except HTTPException as error:
            return self._wrong(ask, error.status_code, "There is no such page", "")

    def _wrong(self, ask: Ask, status: int, title: str, text: str) -> Response:
        if ask.request.headers.get("hx-request"):
            return ask.render("notice.html", title=title, text=text, http=status)
        if not ask.request.url.path.endswith((".json", ".csv")):
            return ask.page("sentence.html", title=title, text=text, http=status)
        return PlainTextResponse(f"{text or title}\n", status)

    def _sentence(self, status: int, title: str, text: str) -> Response:
        shown = {"title": title, "text": text, "contact": self.site.settings.contact}
        content = self.site.templates.render("bare.html", shown)
        return Response(content, status, media_type="text/html; charset=utf-8")

    async def _form(self, request: Request) -> dict[str, str]:
        form = await request.form(max_files=0, max_fields=_MOST_FIELDS)
        return {name: value for name, value in form.items() if isinstance(value, str)}

    # what needs nobody to be known

    async def _static(self, request: Request) -> Response:
        found = self.site.assets.get(request.path_params["name"])
        if found is None:
            return PlainTextResponse("There is no such file.\n", 404)
        from ..._web.assets import KEPT

        return Response(found.content, headers={"cache-control": KEPT, "content-type": found.type})

    async def _health(self, request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def _ready(self, request: Request) -> Response:
        return await self.site.readers.run(health.ready, self.site)

    async def _login(self, request: Request) -> Response:
        if self.entrance.oidc is not None:
            return await self.entrance.oidc.page(request)
        if not self.entrance.signs_in:
            return Response(status_code=303, headers={"location": self.site.url("/")})
        return await self.entrance.login(request, await self._form(request) if request.method == "POST" else {})

    async def _logout(self, request: Request) -> Response:
        from ..._web.form_tokens import is_form_token

        who = await self.entrance.who(request)
        form = await self._form(request)
        if who is None:
            return self.entrance.stranger(request)
        if not is_form_token(self.site.key, who.browser, "leave", form.get("token", "")):
            return self._sentence(400, "Please try again", "The page with this form was too old. Load it again.")
        return self.entrance.leave(who)

    # around all of them

    def _based(self, app: App) -> App:
        """The application below the base path; probes are also beside it."""
        base = self.site.base
        if not base:
            return app

        async def based(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "http" and scope["path"] not in PROBES:
                path: str = scope["path"]
                inside = path.removeprefix(base)
                if inside == path or (inside and not inside.startswith("/")):
                    await PlainTextResponse("There is no such page.\n", 404)(scope, receive, send)
                    return
                scope = {**scope, "path": inside or "/", "raw_path": None}
            await app(scope, receive, send)

        return based

    def _failures(self) -> Mapping[Any, Callable[[Request, Any], Awaitable[Response]]]:
        async def failed(request: Request, error: HTTPException) -> Response:
            if error.status_code == 404:
                return await self._page("(none)", _nothing, "page")(request)
            return PlainTextResponse(f"{error.detail}\n", error.status_code, error.headers)

        async def too_large(request: Request, error: BodyTooLargeError) -> Response:
            return PlainTextResponse("This request is too large.\n", 413)

        return {HTTPException: failed, BodyTooLargeError: too_large}

    def _broken(self, error: Exception) -> Response:
        """What is answered where we have made a mistake. The text of an error may hold what a row holds: the log has
        where it happened, no more."""
        frames = traceback.extract_tb(error.__traceback__)[-4:]
        places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
        self.site.tell(f"a mistake of ours: {type(error).__name__} at {places}")
        return self._sentence(500, "Something is wrong here", "This is our mistake; the server's log says where.")

    def _logged(
        self, template: str, answer: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Writes the server's log: the template of the route, never the path."""

        async def logged(request: Request) -> Response:
            began = time.perf_counter()
            status = 500
            try:
                response = _shut() if self.entrance.refuses(request) else await answer(request)
            except (HTTPException, BodyTooLargeError) as error:
                status = getattr(error, "status_code", 413)
                raise
            except Exception as error:
                response = self._broken(error)
            else:
                status = response.status_code
            finally:
                took = time.perf_counter() - began
                self.site.requests.add(template, request.method, status, took)
                self.site.tell(f"{request.method} {template} {status} {took * 1000:.1f} ms")
            return response

        return logged


def _shut() -> Response:
    return PlainTextResponse("Your address is not let in.\n", 403)


def _nothing(ask: Ask) -> Response:
    raise HTTPException(404)
