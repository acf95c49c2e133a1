"""Signing in at a provider of OpenID Connect: the code flow with PKCE. Needs the extra `logs-oidc`.

A browser that nobody knows enters and is sent to the provider; one that comes back leaves with a session of its own, or
with a sentence why not. State, nonce and verifier are sealed in a cookie of that browser, and each state is taken once.
Called by `entering` and `app`; what waits for the provider runs on threads of its own.
"""

from __future__ import annotations

import re
import secrets
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.responses import RedirectResponse, Response

from . import oidc_attempts as attempts
from . import oidc_tokens as tokens
from .oidc_attempts import Attempt
from .oidc_provider import Provider
from .oidc_tokens import Refusal
from .site import Site
from .targets import local

if TYPE_CHECKING:
    from starlette.requests import Request

BEGIN, BACK = "/login/begin", "/login/back"
"""Where signing in begins, and where the provider sends people back to."""
_MOST_WAITING = 32
_MOST_USED = 10_000
_CODE = re.compile(r"[\x20-\x7e]{1,4000}")
_SAID = ("code", "state", "iss", "error")
_REFUSED = {
    "access_denied": "You or the provider said no.",
    "login_required": "The provider wants you to sign in there first.",
    "temporarily_unavailable": "The provider is not available now; try again in a minute.",
}

Enter = Callable[["Request", Response, str, tuple[str, ...]], None]


class Oidc:
    """Signs people in.

    Args:
        enter: begins a session of somebody, by name and groups, and tells the browser.
        provider: who vouches for people; made of the settings where it is not given.

    Raises:
        MissingExtraError: a package of the extra `logs-oidc` is not installed.
    """

    def __init__(self, site: Site, enter: Enter, provider: Provider | None = None) -> None:
        settings = site.settings
        groups = any(role.groups for role in settings.roles.all)
        self._site = site
        self._enter = enter
        self._provider = provider or Provider(settings.auth, clock=site.clock, groups=groups, tell=site.tell)
        self._groups = settings.auth.groups_claim if groups else None
        self._cookie = f"{'__Host-' if site.https else ''}trunkline-oidc-"
        self._flags = f"Path=/; HttpOnly; SameSite=Lax{'; Secure' if site.https else ''}"
        self._back = f"{settings.public_url}{site.base}{BACK}"
        self._used: OrderedDict[bytes, float] = OrderedDict()
        self._waiting = 0

    def close(self) -> None:
        """Closes the connections to the provider."""
        self._provider.close()

    def stranger(self, request: Request) -> Response:
        """What is answered to who has not signed in: a page of theirs leads to the provider, anything else is 401."""
        wants_page = "text/html" in request.headers.get("accept", "")
        if request.method in ("GET", "HEAD") and wants_page:
            query = request.url.query
            here = request.scope["path"] + (f"?{query}" if query else "")
            return RedirectResponse(self._site.url(BEGIN, next=here if len(here) < 4_000 else "/"), 303)
        headers = {"www-authenticate": 'Cookie realm="Trunkline"'}
        return Response("Sign in first, in a browser.\n", 401, headers, "text/plain")

    async def page(self, request: Request) -> Response:
        """The page from which somebody begins who was signed out."""
        return self._page("Sign in", "", 200, target=local(request.query_params.get("next", "")))

    async def begin(self, request: Request) -> Response:
        """Sends a browser to the provider."""
        target = local(request.query_params.get("next", ""))
        choose = request.query_params.get("choose") == "1"
        try:
            found = await self._wait(self._provider.description)
        except Refusal as refusal:
            return self._refused(refusal, target)
        texts = secrets.token_urlsafe(32), secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        attempt = attempts.began(texts, target, self._site.clock())
        url = attempts.address(
            found.authorize,
            attempt,
            client_id=self._provider.client_id,
            redirect_uri=self._back,
            scopes=self._provider.scopes(found),
            choose=choose,
        )
        response = RedirectResponse(url, 303)
        self._set(response, attempt.state, attempts.sealed(self._site.key, attempt), attempts.LASTS)
        return response

    async def back(self, request: Request) -> Response:
        """Lets somebody in whom the provider sends back, or says why not."""
        said = {name: request.query_params.getlist(name) for name in _SAID}
        state = said["state"][0] if len(said["state"]) == 1 else ""
        cookie = request.cookies.get(self._cookie + attempts.tag(state), "")
        attempt = attempts.opened(self._site.key, cookie, state, self._site.clock())
        if attempt is None or not self._first(state):
            text = "This sign-in was too old, was used before, or was begun in another browser. Begin again."
            return self._refused(Refusal(text, 400), "/")
        name = ""
        try:
            code = self._code(said, await self._wait(self._provider.description))
            claims = await self._wait(self._provider.claims, code, attempt, self._back)
            name = tokens.email_of(claims, self._provider.issuer)
            groups = () if self._groups is None else tokens.groups_of(claims, self._groups)
            response = self._let_in(request, attempt, name, groups)
        except Refusal as refusal:
            response = self._refused(refusal, attempt.target, name)
        self._set(response, state, "", 0)
        return response

    def _code(self, said: dict[str, list[str]], description: tokens.Description) -> str:
        """The code of who came back.

        Raises:
            Refusal: there is none, or it is of another provider.
        """
        if any(len(values) > 1 for values in said.values()):
            raise Refusal("The provider's answer says something twice.", 400)
        issuer = said["iss"]
        if issuer != [self._provider.issuer] and (issuer or description.names_itself):
            raise Refusal("This answer is of another provider than the one that you were sent to.", 400)
        if said["error"]:
            raise Refusal(_REFUSED.get(said["error"][0], "The provider did not sign you in."))
        if not said["code"] or not _CODE.fullmatch(said["code"][0]):
            raise Refusal("The provider's answer has no code.", 400)
        return said["code"][0]

    def _let_in(self, request: Request, attempt: Attempt, name: str, groups: tuple[str, ...]) -> Response:
        """Begins a session of who has a role.

        Raises:
            Refusal: they have none.
        """
        settings = self._site.settings
        if not settings.is_of_domain(name):
            raise Refusal("Only people of some domains are let in, and yours is none of them.")
        if settings.viewer(name, groups) is None:
            raise Refusal("You are known, but have no role: nothing may be shown to you.")
        response = RedirectResponse(self._site.url(attempt.target), 303)
        self._enter(request, response, name, groups)
        return response

    def _first(self, state: str) -> bool:
        """Whether a state comes back for the first time."""
        now, digest = self._site.clock(), sha256(state.encode()).digest()
        while self._used and (len(self._used) >= _MOST_USED or now - next(iter(self._used.values())) > attempts.LASTS):
            self._used.popitem(last=False)
        if digest in self._used:
            return False
        self._used[digest] = now
        return True

    async def _wait(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Calls a function that may wait for the provider.

        Raises:
            Refusal: its own, or too many wait already.
        """
        if self._waiting >= _MOST_WAITING:
            raise Refusal("Too many people are signing in just now; try again in a minute.", 503)
        self._waiting += 1
        try:
            return await self._site.readers.run(function, *arguments, pool="entry")
        finally:
            self._waiting -= 1

    # pages

    def _refused(self, refusal: Refusal, target: str, name: str = "") -> Response:
        self._site.tell(f"nobody was signed in: {refusal}")
        if name:
            self._site.audit.note(self._site.clock(), name, "sign in refused", {})
        title = "You are not signed in"
        return self._page(title, str(refusal), refusal.status, target=target, name=name)

    def _page(self, title: str, text: str, status: int, *, target: str, name: str = "") -> Response:
        shown = {
            "title": title,
            "text": text,
            "name": name,
            "provider": urlsplit(self._provider.issuer).hostname,
            "again": self._site.url(BEGIN, next=target, choose="1"),
            "contact": self._site.settings.contact,
        }
        content = self._site.templates.render("oidc.html", shown)
        return Response(content, status, media_type="text/html; charset=utf-8")

    def _set(self, response: Response, state: str, value: str, age: int) -> None:
        name = self._cookie + attempts.tag(state)
        response.headers.append("set-cookie", f"{name}={value}; {self._flags}; Max-Age={age}")
