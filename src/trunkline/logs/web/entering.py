"""Who asks: a session, a password, what a proxy says, or nobody where nobody is asked.

A request enters, a `Who` leaves, or nobody, who is then led to where people sign in. Called by `app` before every
page. Passwords are looked at on a thread for what takes long, two at a time.
"""

from __future__ import annotations

import binascii
import hmac
import re
import secrets
from base64 import b64decode
from collections import OrderedDict
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response

from ..._web.form_tokens import form_token, is_form_token
from ..viewer import passwords
from .asking import Who
from .site import Site
from .targets import local
from .vouching import UnvouchedError, vouched

if TYPE_CHECKING:
    from starlette.requests import Request

    from .oidc import Oidc

__all__ = ["Entrance", "local"]

_BROWSER = re.compile(r"[A-Za-z0-9_-]{43}")
_KNOWN = 1_000  # passwords of programs that were right
_LONGEST = 1_000  # characters of a name or a password


class Entrance:
    """Finds out who asks.

    Attributes:
        oidc: signs people in at a provider; None where none is asked.

    Raises:
        MissingExtraError: signing in needs a package that is not installed.
    """

    def __init__(self, site: Site) -> None:
        self._site = site
        self._auth = site.settings.auth
        self._cookie = "__Host-trunkline" if site.https else "trunkline"
        self._flags = f"Path=/; HttpOnly; SameSite=Lax{'; Secure' if site.https else ''}"
        self._salt = secrets.token_bytes(32)
        self._known: OrderedDict[bytes, str] = OrderedDict()
        self._nobody = ""
        self.oidc: Oidc | None = None
        if self._auth.scheme == "oidc":
            from .oidc import Oidc

            self.oidc = Oidc(site, self._enter)

    @property
    def signs_in(self) -> bool:
        """Whether there is a page to sign in."""
        return self._auth.scheme == "basic"

    def refuses(self, request: Request) -> bool:
        """Whether the address that a request comes from is not let in."""
        settings = self._site.settings
        forwarded = request.headers.getlist("x-forwarded-for")
        return not settings.lets_in(settings.client(_peer(request), forwarded))

    async def who(self, request: Request) -> Who | None:
        """Who asks; None where that must be found out first."""
        settings = self._site.settings
        token = request.cookies.get(self._cookie, "")
        if self._auth.scheme in ("none", "proxy"):
            try:
                name, groups = self._vouched(request) if self._auth.scheme == "proxy" else ("", ())
            except UnvouchedError:
                return None
            known = _BROWSER.fullmatch(token) is not None
            browser = token if known else secrets.token_urlsafe(32)
            return Who(name, settings.viewer(name, groups), browser, None if known else browser)
        if token and (session := self._site.sessions.get(token)):
            return Who(session.name, settings.viewer(session.name, session.groups), token, session=session)
        user = await self._basic(request)
        return None if user is None else Who(user, settings.viewer(user), f"basic {user}")

    def _vouched(self, request: Request) -> tuple[str, tuple[str, ...]]:
        """Who a trusted proxy says it is.

        Raises:
            UnvouchedError: it says nothing that can be believed.
        """
        if not self._site.settings.trusts(_peer(request)):
            raise UnvouchedError("Nobody vouches for you: come by the proxy of this server.")
        header = self._auth.groups_header
        return vouched(request.headers.getlist(self._auth.header), request.headers.getlist(header) if header else [])

    def set_cookie(self, response: Response, token: str) -> None:
        """Has a browser keep a token, or forget the one that it has."""
        end = "" if token else "; Max-Age=0"
        response.headers.append("set-cookie", f"{self._cookie}={token}; {self._flags}{end}")

    async def _basic(self, request: Request) -> str | None:
        """The name of who sends a right password with the request, as programs do."""
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic" or not self.signs_in:
            return None
        try:
            name, colon, password = b64decode(value, validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            return None
        return name if colon and await self.check(request, name, password) else None

    async def check(self, request: Request, name: str, password: str) -> bool:
        """Whether a password is somebody's; after too many wrong ones it is not looked at for a while."""
        if max(len(name), len(password)) > _LONGEST or self.wait(request, name):
            return False
        stored = self._auth.users.get(name)
        seal = hmac.digest(self._salt, f"{len(name)}:{name}{password}".encode("utf-8", "surrogatepass"), sha256)
        if stored is not None and self._known.get(seal) == name:
            return True
        address = self._address(request)
        # Counted before it is looked at: many at the same time are many.
        self._site.guesses.failed(name, address)
        fits = await self._site.readers.run(self._fits, password, stored, pool="sums")
        if not fits or stored is None:
            return False
        self._site.guesses.succeeded(name, address)
        self._known[seal] = name
        while len(self._known) > _KNOWN:
            self._known.popitem(last=False)
        return True

    def _fits(self, password: str, stored: str | None) -> bool:
        """Whether a password is one that is stored; it takes as long where nothing is."""
        if stored is None and not self._nobody:
            self._nobody = passwords.hashed(secrets.token_hex(8), secrets.token_bytes(passwords.SALT))
        return passwords.fits(password, self._nobody if stored is None else stored)

    def wait(self, request: Request, name: str) -> float:
        """Seconds until a password of somebody is looked at again."""
        return self._site.guesses.wait(name, self._address(request))

    def _address(self, request: Request) -> str:
        return str(self._site.settings.client(_peer(request), request.headers.getlist("x-forwarded-for")))

    # pages of their own

    def stranger(self, request: Request) -> Response:
        """What is answered to who has not said who they are: the page to sign in, and to programs 401."""
        if self.oidc is not None:
            return self.oidc.stranger(request)
        if not self.signs_in:
            try:
                self._vouched(request)
            except UnvouchedError as error:
                return Response(f"{error}\n", 403, media_type="text/plain")
        wants_page = "text/html" in request.headers.get("accept", "")
        if request.method in ("GET", "HEAD") and wants_page:
            query = request.url.query
            here = request.scope["path"] + (f"?{query}" if query else "")
            return RedirectResponse(self._site.url("/login", next=here if len(here) < 4_000 else "/"), 303)
        text = "Sign in first: a name and a password by HTTP Basic authentication.\n"
        return Response(text, 401, {"www-authenticate": 'Basic realm="Trunkline", charset="UTF-8"'}, "text/plain")

    async def login(self, request: Request, form: Mapping[str, str]) -> Response:
        """The page to sign in, and what becomes of its form."""
        token = request.cookies.get(self._cookie, "")
        known = _BROWSER.fullmatch(token) is not None
        browser = token if known else secrets.token_urlsafe(32)
        target = local(form.get("next", "") or request.query_params.get("next", ""))
        problem, status, name = "", 200, form.get("name", "").strip()
        if request.method == "POST":
            if not is_form_token(self._site.key, browser, "login", form.get("token", "")):
                problem, status = "This page was too old; please try again.", 400
            elif await self.check(request, name, form.get("password", "")):
                response: Response = RedirectResponse(self._site.url(target), 303)
                self._enter(request, response, name, ())
                return response
            elif wait := self.wait(request, name):
                problem, status = f"Too many wrong passwords: wait {wait / 60 + 1:.0f} minutes, then try again.", 429
            else:
                problem, status = "Name or password is wrong.", 403
        shown = {
            "title": "Sign in",
            "token": form_token(self._site.key, browser, "login"),
            "next": target,
            "name": name,
            "problem": problem,
            "contact": self._site.settings.contact,
        }
        response = Response(self._site.templates.render("login.html", shown), status, media_type="text/html")
        if not known:
            self.set_cookie(response, browser)
        return response

    def _enter(self, request: Request, response: Response, name: str, groups: tuple[str, ...]) -> None:
        """Begins a new session of somebody; the one that the browser had is over."""
        self._site.sessions.drop(request.cookies.get(self._cookie, ""))
        self.set_cookie(response, self._site.sessions.begin(name, groups))
        self._site.audit.note(self._site.clock(), name, "sign in", {})

    def leave(self, who: Who) -> Response:
        """Signs somebody out."""
        if who.session is not None:
            self._site.sessions.end(who.session.name, who.session.id)
        response = RedirectResponse(self._site.url("/login" if self.signs_in or self.oidc else "/"), 303)
        self.set_cookie(response, "")
        return response


def _peer(request: Request) -> str | None:
    return request.client.host if request.client else None
