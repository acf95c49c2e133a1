"""A provider of OpenID Connect, asked over HTTPS: its description, its keys, a token for a code.

Addresses and codes enter, checked claims leave, or a `Refusal`. What the provider says of itself is kept for an hour,
its keys for five minutes; a token with a key that is not among them has them read again. No redirection is followed.
Called by `oidc`, on threads.
"""

from __future__ import annotations

import threading
from base64 import b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import quote_plus, urlencode

from ..._core.call.deadline import Clock
from ..._core.config import ca_bundle
from ..._core.http.body import RawResponse
from ..._core.http.proxies import configured_proxies
from ..._sync.transport import Transport
from ...errors import TrunklineError
from ..viewer.settings import Auth
from . import oidc_tokens as tokens
from .oidc_attempts import Attempt
from .oidc_tokens import Description, Key, Refusal

_LARGEST = 1 << 19
_PATIENCE = 10.0
_DESCRIPTION_FOR, _KEYS_FOR = 3_600.0, 300.0
_PAUSE = 5.0  # seconds after a failure, and between two readings of the keys
_TYPES = {"Accept": "application/json", "User-Agent": "trunkline"}
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_DOWN = "The provider does not answer as it should; try again in a minute."


class Provider:
    """The provider of the settings.

    Args:
        auth: of the settings; with issuer, client_id and client_secret.
        clock: seconds since 1970.
        groups: whether the groups of people matter.
        tell: says a line of the server's log.
    """

    def __init__(
        self, auth: Auth, *, clock: Callable[[], float], groups: bool, tell: Callable[[str], None] = lambda line: None
    ) -> None:
        assert auth.issuer is not None
        assert auth.client_id is not None
        self.issuer, self.client_id = auth.issuer, auth.client_id
        self._auth = auth
        self._clock = clock
        self._groups = groups
        self._tell = tell
        proxies, no_proxy = configured_proxies(None, self.issuer)
        self._transport = Transport(
            proxies=proxies, no_proxy=no_proxy, ca_bundle=ca_bundle(None), max_connections=4, max_body=_LARGEST
        )
        self._lock = threading.Lock()
        self._description: tuple[float, Description] | None = None
        self._keys: tuple[float, tuple[Key, ...]] | None = None
        self._failed = float("-inf")

    def close(self) -> None:
        """Closes the connections."""
        self._transport.close()

    def description(self) -> Description:
        """What the provider says of itself.

        Raises:
            Refusal: it says nothing, or what it says cannot be used.
        """
        with self._lock:
            now = self._clock()
            if self._description is not None and 0 <= now - self._description[0] < _DESCRIPTION_FOR:
                return self._description[1]
            if 0 <= now - self._failed < _PAUSE:
                raise Refusal(_DOWN, 503)
            try:
                reply = self._ask("GET", f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
                found = tokens.described(reply, self.issuer)
            except Refusal:
                self._failed = now
                raise
            self._description = now, found
            return found

    def scopes(self, found: Description) -> tuple[str, ...]:
        """What it is asked for: who somebody is, and their groups where these matter."""
        wanted = ("profile", self._auth.groups_claim) if self._groups else ()
        return ("openid", "email", *(each for each in wanted if each in found.scopes))

    def claims(self, code: str, attempt: Attempt, redirect_uri: str) -> dict[str, Any]:
        """Who somebody is who came back with a code.

        Raises:
            Refusal: the provider says nothing, or what it says is not for this attempt.
        """
        said = self._exchange(code, attempt, redirect_uri)
        token = said.get("id_token")
        if not isinstance(token, str):
            raise Refusal("The provider sent no token that says who you are.")
        claims = tokens.signed(token, self._key(token))
        tokens.check(claims, issuer=self.issuer, client_id=self.client_id, nonce=attempt.nonce, now=self._clock())
        lacks = "email" not in claims or (self._groups and self._auth.groups_claim.partition(".")[0] not in claims)
        access, userinfo = said.get("access_token"), self.description().userinfo
        if lacks and userinfo is not None and isinstance(access, str) and access.isascii() and access.isprintable():
            more = self._ask("GET", userinfo, headers={"Authorization": f"Bearer {access}"})
            claims = tokens.completed(claims, tokens.fields(more, "what it knows of you"))
        return claims

    def _exchange(self, code: str, attempt: Attempt, redirect_uri: str) -> dict[str, Any]:
        """What the provider gives for a code."""
        found = self.description()
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": attempt.verifier,
        }
        headers = dict(_FORM)
        secret = self._auth.client_secret or ""
        if found.basic:
            # RFC 6749, 2.3.1: each is encoded as in a form before.
            pair = f"{quote_plus(self.client_id)}:{quote_plus(secret)}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        else:
            form |= {"client_id": self.client_id, "client_secret": secret}
        reply = self._send("POST", found.token, headers, urlencode(form).encode())
        if reply.status in (400, 401, 403):
            problem = tokens.problem(reply.body)
            self._tell(f"the provider gives no token: {problem or reply.status}")
            if reply.status == 401 or problem in ("invalid_client", "unauthorized_client"):
                self._tell("auth.oidc.client_id or auth.oidc.client_secret is wrong, or this flow is not allowed there")
                raise Refusal("The provider refuses this server: its id or its secret is wrong.", 502)
            raise Refusal("The provider does not know this sign-in: it is used up, too old, or another's.")
        return tokens.fields(self._whole(reply, found.token), "a token")

    def _key(self, token: str) -> Key:
        """The key of a token; where it is a new one, the keys are read again."""
        with self._lock:
            now = self._clock()
            held = self._keys
            if held is None or not 0 <= now - held[0] < _KEYS_FOR:
                held = self._keys = now, self._read_keys()
            found = tokens.fitting(token, held[1])
            if found is None and now - held[0] >= _PAUSE:
                held = self._keys = now, self._read_keys()
                found = tokens.fitting(token, held[1])
        if found is None:
            raise Refusal("The token is signed with a key that the provider does not name as its own.")
        return found

    def _read_keys(self) -> tuple[Key, ...]:
        assert self._description is not None
        return tokens.keys_of(self._ask("GET", self._description[1].keys))

    def _ask(self, method: str, url: str, *, headers: dict[str, str] | None = None) -> bytes:
        return self._whole(self._send(method, url, headers or {}, None), url)

    def _whole(self, reply: RawResponse, url: str) -> bytes:
        """The body of a reply that is a success."""
        if reply.status != 200:
            self._tell(f"the provider answers {reply.status} at {url.partition('?')[0]}")
            raise Refusal(_DOWN, 502)
        return reply.body

    def _send(self, method: str, url: str, headers: dict[str, str], body: bytes | None) -> RawResponse:
        try:
            return self._transport.send(
                method, url, _TYPES | headers, body, until=Clock.monotonic() + _PATIENCE, fresh=True
            )
        except (TrunklineError, OSError, ValueError) as error:
            # No text of the error: it might repeat what was sent.
            self._tell(f"the provider cannot be reached at {url.partition('?')[0]}: {type(error).__name__}")
            raise Refusal(_DOWN, 503) from None
